"""First names that English-language news prints for women, folded (lower case, no accents): data, no code.

Gathered from the lists of given names in Faker 40.54 (MIT licence, copyright 2012 Daniele Faraglia), 48 places that
write Latin letters and its general English list, counted by place: a name is here when at least three times as many
lists have it for women as for men. Names from other scripts (Russian, Ukrainian, Arabic, Indian, Chinese, ...) are our
own, as newspapers print them. Words that are more often something else ("will", "may", "page") were taken out.
"""

from typing import Final

FEMALE_NAMES: Final = frozenset(
    """
aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abagail abbey abbi abbie abbigail abby abebi
abelone abena abeni abha abigael abigail abigale abigayle abina abosede abril achieng achsah ada adaeze adah adaline
adalyn adalynn adamaris adda addie addison addisyn addyson adebukola adela adelaida adelaide adelasia adele adelgunde
adelheid adelia adelina adelinde adeline adell adella adelle adelyn adelynn adenike adepeju adesewa adesua adetoke
adetoun adiela adilene adina adison aditi adline adolfine adora adoracion adria adriana adriane adrianna adrianne
adriene adrienn adrienne adrijana adunni advika adweta adwoa adya adyson aedin aenne affie afia afruza afton afua
agata agatha agathe aggie aglaia agnes agnesa agnese agness agneta agnete agnieszka agostina agripina agueda agusta
agustina aicha aida aideen aiga aigul aija aiko aila ailbhe aileen ailene aili ailis ailish aimee aina ainara aine
aino ainoa ainsley airi aisha aishani aishatu aishling aishwarya aisling aislinn aissatou aisyah aitana aiyana aiyanna
aja ajda ajeng ajna ajoke akeelah akiko akinyi akosua akoth akua akumaa ala alabama alaina alana alani alanis alanna
alannah alara alaya alayna alba alberta alberte albertha albertina albertine albina alcie alcira alda aldona aldonza
aleah alease alecia aleen aleena aleida aleisha alejandra alejandrina aleksandra alena alene alenka alesha alesia
alessandra alessia aleta aletha alethea alexa alexandra alexandrea alexandria alexandrie alexandrina alexia alexina
alexus alexys alfonsina alfreda alia aliana alica alice alicia alicja alida alika alina aline alis alisa alise alisha
alison alissa alisson alivia alix aliya aliyah aliza alize alizee alja alka alla allana allean alleen allegra allena
allene allie alline allison allisson allyson allyssa alma almaz almeda almedia almendra almeta almina almira almudena
almut almuth almyra aloisia alojzia alojzija aloma alondra alpha alphonsine alta altha althea altie alvena alvera
alverda alverta alvina alvine alvira alwilda alwina alwine alyce alycia alys alysa alyse alysha alysia alyson alyssa
alyssia alyvia alzbeta alzina ama amada amahle amaia amaira amalia amalie amalija amanda amandine amara amarachi
amarilis amaris amaya ambar amber amberly ambre amel amelia amelie amey ami amiah amie amina aminata aminatu amira
amirah amiya amiyah amma ammie amoke amope amparo amrita amruta amy amya ana anabel anabela anabella anabelle anaelle
anahera anahi anahis anaida anais analia anamaria anamika ananya anastacia anastasia anastasie anastatia anastazie
anastazja anaya anca ancuta anda andela andjela andjelina andrada andrea andree andreea andreia andreja andrejka
andrena andria ane anel anemona aneta anete anett anette anezka angela angele angeles angelia angelic angelica
angelika angelina angeline angelique angelita angella angharad anghelina angie ani anica anice anie aniela anika aniko
anisa anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjelica anka anke ankica ann anna annabel
annabell annabella annabelle annah annalena annaliese annalisa annalise annamae annamaria annamarie annastacia anne
annedore annegret annegrete annekatrin anneke annelene anneli annelie annelies anneliese annelise annelore annemarie
annemette annemie annemijn anner annerose annet annett annetta annette anni annica annice annick annie anniina annija
annika annikki annis annita annmarie annukka annunziata anny anona anouk anselma ansley ansora antionette antje
antoaneta antoinette antonela antonella antonetta antonette antonia antonieta antonietta antonija antonina antra anu
anunciacion anusha anuta anvi anya anyango anyi aoibheann aoibhin aoibhinn aoife apolena apolline apollonia apolonia
ara araba arabella araceli aracely aradhana arah araminta aranka aranzazu arcelia ardath ardelia ardella ardelle
ardeth ardis ardith ardyce areli arely aretha argie aria ariadna ariana ariane arianna arianne ariela ariella arielle
arietta arija arike arina arinola aristita arizona arja arkie arla arleen arlena arlene arleth arletta arlette arline
arly arlyne armida arminda arminta arnaude arnetta aroa aroha arra arrie artelia artemisa arunima arvilla arya aryana
aryanna arzu asake ascension ase asha ashanti ashely ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling ashly
ashlyn ashlynn ashtyn asila asma asmira ason aspen assia assumpta assunta asta astrid asuncion ataahua atena athena
ati atieno atinuke attie attracta aubree aubrie aud aude audra audrey audriana audrianna audrina audry augusta
augustina aulikki aune aung-san aurea aurelia aureliana aurelie aurilla aurora aurore ausma austra ava avah averi
averie averil avie avis avni avril awa awero awesi awhina axelle axenia aya ayana ayanna ayelen ayesha ayinke ayla
ayleen aylin aylla aynur ayoka ayse aysel ayten ayu azahar azahara azalea azalee azar azaria azariah azeneth aziza
azra azucena azul azzie baaba babett babette baghyawati baiba bailee bairbre bama bambi bara barb barbara barbel
barbie barbora barbra barbro barica barkha baylee baylie bea beadie beata beate beatrice beatrix beatriz beaulah
beckie becky beda bee begona belen belia belinda bella belle belva bena benazir benedicte benedikte benedita benigna
benita benta bente benthe berdie berengere berenice berit bernadett bernadette bernadine bernarda bernardine
bernardita berneice bernetta bernhardine bernice berniece bernita berra berta bertha berthe bertina bess besse bessie
betania beth betha bethan bethann bethany bethzy betina betsey betsy bette betti bettie bettina betty bettye bettyjane
bettylou beula beulah bev beverlee beverley beverly beyonce bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa
bhekizizwe bhekokwakhe bianca bianka bibiana bibisora biddie bienvenida bilha biljana bilkisu billye bimala bina
birdella birdie birgid birgit birgitt birgitta birgitte birte birtha birthe birtie biruta biserka bishakha bisi bitten
bjorg bjork blanaid blanca blanch blanche blanchie blanduzia blanka blathnaid blazena blossom bobbi bobbye bodil boel
bogdana boglarka bohdana bohumila bohuslava bolatito boluwatife bonita bonnie bonny bonu borbala bosibori bouchra
bozena bozica bozidara braelyn brande brandee brandi brandie brandusa branislava branka brea breana breann breanna
breanne breda bree breeda breege breffni brenda brendah brenna breonna bria briana brianda brianna brianne brid
bridget bridgett bridgette bridgit bridie brielle briget brigette brighid brigid brigida brigita brigitta brigitte
briley brinda brinley brionna brisa bristol brit brita britany britney britni britny britt britta brittaney brittani
brittanie brittany brittnay brittnee brittney brittni brittnie brittny brona bronach bronagh bronislava bronwen
bronwyn brooke brooklyn brooklynn bruna brunhild brunhilde bruni brunilda bryana bryanna brylee bryn brynlee brynn
bryony buelah buena buffy bula bulah buna bunmi busisiwe byrdie cacilia cacilie caddie cadence caetana cailin cailyn
cait caitlin caitlyn caitlynn caitriona cajsa caldonia caleigh cali calista calixta calla calleigh cambria camelia
cami camila camilla camille camisha cammie canan candace candela candelaria candelas candi candice candida candis
candy candyce cannie caoilfhionn caoimhe capitola cappie caprice capucine cara caragh caren cari caridad carie carin
carina carine carisa carissa carita carla carlee carleen carleigh carlene carley carli carlijn carlota carlotta carly
carlyn carma carmela carmelita carmella carmen carmenza carmina carminho caro carol carola carolann carole carolee
carolin carolina caroline carolyn carolyne carolynn caron carra carren carri carrie caryl caryn carys casandra casiana
casie cassandra cassie cassondra catalina catarina caterina catharina catharine catherina catherine catheriona cathern
cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catina catinca catrin catrina catrine
catrinel catriona caydence cayetana cayla caylee ceara cecelia cecile cecilia cecilie cecilija cecily ceil celena
celene celesta celeste celestia celestina celestine celia celie celina celinda celine cena centa centrine ceola
cerasela cerys ceylin cezara chaaya chaitaly chaka chakrika chaman chameli chana chanchal chanda chandani chanel
chanelle chaney chanez chanie channie chantal chante chantel chantelle charis charissa charisse charita charla charlee
charleen charlene charline charlize charlott charlotta charlotte charlottie charlsie charmaine charolette charos
charvi chasity chasmum chastity chavvi chaya chebet chelangat chelo chelsea chelsey chelsi chelsie chelsy chepkemoi
chepkoech chepkorir cher cherelle cheri cherie cherilyn cherise cherish cherith cherotich cherrelle cherri cherrie
cherry cherryl cheryl cheryle cheryll chessie chestina cheyanne cheyenne chi chiamaka chiara chidimma chimamanda
chimere chinelo chinwe chinyere chioma chipo chiquita chiraz chita chizoba chloe chloie chrissie chrissy christa
christabel christal christeen christel christelle christen christena christene christi christiana christiane
christianne christin christina christine christl chrystal chyna chynna ciaobella ciara ciarra ciarrai cicely cici
cielo ciera cierra ciji cilla cilli cilly cinda cindi cindy cinnamon cinta cinthia cinthya cintia cipriana cirkeline
citlali citlalli citra claire clara clarabelle clare claribel clarice clarinda clarine clarisa clarissa clarisse
classie claudette claudia claudina claudine cleda clelia clella clemence clemencia clementina clementine clemie clemma
cleola cleone cleopatra cleora cleta cleva clevie cliffie cliodhna cliona clodagh cloe clora clorinda clotilda
clotilde clyda clydie clytie codrina codruta coleen coletta colette coline colleen collette colomba columbia
concepcion concepta concetta concha conchita condoleezza connie consolata constanca constance constanta constantina
constanza constanze consuela consuelo contina cora coraima coral coralia coralie coraline corda cordelia cordella
cordia cordie cordula corean corene coretta cori corie corina corine corinna corinne corliss cornelia cornie corona
corrie corrina corrine cosima cosmina courteney courtney crenguta creola crescencia cressida cressie crete crina
crissie crissy crista cristal cristen cristi cristin cristina cristine cristy crysta csilla custodia cvetka cydney
cyndi cyntha cynthia dace daciana dafina dafne dagmar dagmara dagny dahiana dahlia daiana daiga daija daijah daina
dairine daisey daisha daisie daisy daisye daja dajana daksha dalaja dalal dalia dalila dalima damaris damini damjana
damyanti danae daneen danelle danette dania danica daniela daniella danielle danijela danika danique danita danitza
danna dannielle danuse danuta danyel danyell danyelle daphne darci darcie daria dariana darika darina darinka darja
darla darleen darlene darline darlyne darta dary darya dasia davida davina davnet dawn dawna dawne dayamai dayami
dayana dayanara dayita dayle dayna dayse deana deandra deann deanna deanne dearbhail dearbhaile dearbhla deasia deb
debbi debbie debbra debby debera debi debora deborah deborrah debra debrah debroah dedra dee deeann deedee deena deepa
deepali deepika deetta deicy deidra deidre deirbhile deirdre deisy deja dejah delaney delcie delfina delia deliah
delila delilah delina delinda delisa dellar delle dellia dellie delois delora delores deloris delpha delphia delphine
delsie delta dema demetra demetria demi dena deneen denese denice denine denisa denise denisha denisse denita derly
derval dervilla dervla desirae desiree despina dessa destany destinee destiney destini devi devika dewi deyanira
dezzie dhriti diah dian diana dianah diandra diane diann dianna dianne dicie dicy dida didina dietlind dietlinde digna
dilara dildora dilfuza dillie dilma dilnoz dilnur dimitrina dimple dina dinah dinda dione dionisia dionne dipta dita
ditte divya dixie diya diyora djuana djuna dobromila dobroslava dochia docia doina dola dollie dolly dollye dolores
doloris dolphine domenica dominga dominika dominique dominque domitila domnica domonique dona donata donatella donia
donie donita donna dora doralisa dorathea dorathy dorcas dorcus doreen dorene doretha doretta dori doriana dorina
dorinda dorine doris dorit dorita dorla dorle dorli dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy
dorottya dorte dortha dorthe dorthea dorthey dorthy dosha doshia doshie dosia dossie dot dottie dotty dounia dove
dovie doyinsola draga dragica drahomira drahoslava drema drucilla drusilla dulce dulcie dumisani dumisile dumitra
dumitrana dunja dunyo duong durdica durdona dusanka duyen dwan dyan dymphna dympna dzidra dzintra eadaoin earlean
earlene earline earnestine eartha easter eathel eavan ebba eboni ebony ecaterina ecrin eda edda eddah edel edelgard
edelmira edeltraud edeltraut edeltrud edhitha edilma edina edinah edit edita edite edith editha edla edmonia edna
ednah edra edrie edris eduarda edwina edyth edythe eesha eeva effa eftimia efua ehrentraud eija eila eileen eilidh
eilis eilish eimear eimer eimhear eira eiravati eithel eithne eivor ekaette ekaja ekani ekanta ekantika ekaterina
ekiya ekta ela elaina elaine elana elayne elba elberta elcira elcy elda eldora elea eleanor eleanora eleanore elease
electa elena eleni elenor elenora elenore eleonor eleonora eleonore elfi elfie elfreda elfrieda elfriede elia eliabeth
eliana eliane elianna elida elif eligia eliisa elin elina eline elinor elinore elisa elisabet elisabeta elisabeth
elisaveta elise eliska elissa elita eliza elizabet elizabeta elizabete elizabeth elizbeth elize elizebeth elke ella
ellamae ellar elle ellen eller elli elliana ellie ellinor ellyn elma elmina elmira elmire elmyra elna elnora eloa
eloah elodia elodie elois eloisa eloise elona elosy elouise elsa elsbeth elsebeth elsie elsy elta eluned elva elvera
elvia elvie elvina elvira elvy elwanda elwira elyse elyssa elzada elzbieta ema emaline emanuela emanuella emanuelly
ember emelia emelie emelina emeline emely emelyne emer emerald emese emi emilce emilee emilia emiliana emilie emilija
emilly emilse emily emine emma emmaculate emmah emmalee emmaline emmanuelle emmer emmi emmie emmy emogene emperatriz
emy ena encarna encarnita endah ene engla enid eniko eniola enith enna enola enriqueta enya eola eppie epsie erdmute
erica ericka erika erin erina eris erla erlene erlinda erline erma ermina ermine erna ernestina ernestine erykah eryn
erzsebet eshana esi esila esmarelda esmee esmeralda esparta esperanza essa essi essie esta estefani estefania estefany
estela estell estella estelle ester estera esteri esther estie estrella eszter eta etela etelka etelvina etha ethel
ethelene ethelyn ether ethie ethna ethne ethyl ethyle etna etta etter ettie eudora eufemia eufrosina eugenia eugenie
eula eulah eulalia eulalie euna eunice eunika euphemia eura eusebia eva evalena evaline evalyn evalyne evamaria
evangelia evangelina evangeline evangelista evanghelina evelena evelia evelien eveliina evelin evelina eveline evelyn
evelyne evelynn everline everlyne evette evi evia evie evija evita evon evonne evy ewa ewatomi ewelina exa exie fabia
fabiana fabienne fabiola fabrizia fadekemi faderera fadime fadwa fae fainche fairy faith faizah falak falguni fallon
falon fancy fanni fannie fanny fannye farah farangiz farhunnisa farida fariza farrah farzona fathonah fatiha fatima
fatma fatou fatoumata fatuma fawn fay faye febe febi federica fehintola felecia felice felicia feliciana felicidad
felicie felicitas felicity feline felipa felisa felisha felista felister felistus felizitas fella fem femke fenna
fenne feriel fern fernanda fernande ferne feruza fiamma fibikemi fidela fidelia fidelma fien fiene fikayomi filipa
filippa filiz filofteia filomena finola fiona fionna fionnuala fionnula fiorella fitria fitriani flavia flavie fleda
fleeta fleta fleur flo floare floarea flonnie floortje flor flora florance flore florence florencia florene florenta
florentina florentine floretta floriana floriane florica florida florie florina florinda florine florrie flossie
folake folasade folashade fonda fortunata fotima fouzia franca frances francesca franchesca francia francies francina
francine francisca franciska francisquita francoise francy franka frantiska franziska frauke freda frederica
fredericka frederika frederike frederikke frederique fredrika freeda freia freida freja fresia freya frida fridah
frieda friedericke friederike friedhilde friedl friedlinde frona fronia fronie fronnie frusina fuma fumiko funmi
gabriela gabriella gabrielle gabrielly gaby gaelle gaida gail gaja galilea galina gambo ganga garima gasti gaurangi
gauri gaurika gautami gawati gayathri gaye gayla gaylene gaynell geanina gearldine geeta geetika gelsomina gema gemma
gena genesis genet geneva genevieve genevra gennie genovefa genoveva genta gentiana georganna georgeann georgeanna
georgene georgeta georgetta georgette georgiana georgiann georgianna georgina georgine geraldine geralyn gerardine
gerda gerdi gerhild geri gerlind gerlinde germana gerri gerta gertha gerti gertie gertraud gertraude gertraut gertrud
gertruda gertrude gertrudis gesa gesare gesche gesine geta getrude geun-hye ghaliyati gherghina ghislaine gia giada
giana gianina gianna gidget giesela gifty gigi gilberte gilda gillian gillie gilma gina ginette ginger ginny giorgia
giorgiana giovanna girtha gisa gisela gisele giselle gislinde gisselle gita gitta gitte giulia giuliana giulietta
giuseppa giuseppina gizela gizella gladis gladyce gladys glenda glendora glenna glennie glennis glenys glinda gloria
glynda glynis golda goldia goldie gonul gordana grace gracelyn gracia graciana gracie graciela grainne grania gratiana
gratiela grayce grazia graziella grazyna greca grecia gregoria greta gretchen grete gretel grethe gretl gretta
gricelda grieta grisel griselda gro gudrun gudula gugu gugulethu guillermina gulay gulnara gulsen gulten gunborg gunda
gundel gundhild gundi gundula gunhild gunilla gunita gunn gunnel gunta gunvor gurli guro gusta gusti gustie guusje
gwen gwenaelle gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyda gyongyi gyorgyi habiba hadassa hadassah hadicha
hadija hadiza hadjer hafsa hafsat hafshah hailee hailey hailie hajnalka haleigh haley hali halie halima halina halle
halyna hamima hamsini hana hanan hani hania hanife hanna hannabel hannah hannchen hanne hanneke hannele hannelore
hanny hanora harinakshi harini harita harlene harmony harriet harriett harriette haruka haruko hasel hasna hassie
hatice hauwa hawa hayat haydee haylee hayleigh hayley haylie hazel hazelle hazle heather hedda hedi hedvig hedviga
hedvika hedwig hedy hege heide heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike helaine helan helen
helena helene helga heli helina hella helle hellen hellena hellevi helma helmi helmtrud heloisa heloise helvi helyn
hema hemal hemangini hemani henna henni hennie henny henretta henrieta henrietta henriette henrike heracleea herdis
herlinda herlinde herma hermelinda hermina herminda hermine herminia herta hertha hessie hester hesti hettie hetty
hilah hilda hildah hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildred hildur hilkka hillary
hillevi hilma hiltraud hiltrud hina hind hinewai hiral hirut hiwot hjordis holli hollie holly honora hope hortencia
hortense hortensia hortenzia houda hubertine huda huguette huia hulda huldah hulya huma humaira humayra huong iara
iasmina iben ibeth ibironke ibolya ica icey icha icie icy ida idabelle idamae ide idell idella idika idun iesha ieshia
ieva ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika ikram ikshita ila ilah ilaria ilda ildiko ileana ilene
ilga iliana ilinca ilka illa ilma ilo ilona ilonka ilsa ilse ilze ima imane imani imelda imene imke immaculate imo
imogen imogene imona ina inara inaya indah indali indi indiana indie indira indy inell ines inese ineta inez ing-wen
inga ingalill ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore inger ingetraud ingetraut ingrid ingrida
ingried inguna inka inken inkeri inmaculada inna insa inta intan ioana ioanina iola iolanda iona ione ionela ionelia
iosefina ira iren irena irene iretioluwa iriana iridenta iridian irina irine iris irja irma irmela irmeli irmengard
irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irva irya iryna isa isabel isabela isabell isabella isabelle
isabelly isadora isaline isamar isaura ise isha ishani ishanvi ishita isidora isis isla isobel isolde isolina ita
itzel itziar iulia iuliana iustina iva ivah ivana ivanka ivanna iveta ivette ivie ivka ivona ivone ivonne ivy iwona
iyabode iyadunni iyana iyanna iymona iza izabela izabella izabelle ize izetta izola izora jaana jacalyn jacey jacinda
jacinta jacintha jackeline jacki jackline jacklyn jaclyn jacobine jacque jacquelin jacqueline jacquelyn jacquline
jacqulyn jada jade jadranka jadwiga jaeda jael jaelyn jaelynn jagrati jagvi jaida jailene jailyn jaimee jakayla
jaleesa jalisa jalissa jaliyah jalsa jalyn jalynn jamalia jami jamila jamiya jamya jana janae janaki janani janay jane
janeen janel janell janelle janene janessa janet janeta janeth janett janette janey janiah janice janie janin janina
janine janiya janiyah janja janna janne janneth jannette janni jannie januja janya janyce jaquelin jaqueline jarmila
jaromira jaroslava jaslene jaslyn jasmijn jasmin jasmina jasmine jasminka jasmit jasmyn jasmyne jasna jaunita javiera
jayalalithaa jaycee jaycie jayda jayde jaye jayla jaylah jaylee jayleen jaylene jaylinn jaylyn jaylynn jayne jazlene
jazlyn jazlynn jazmin jazmine jazmyn jazmyne jeana jeane jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne
jeannette jeannie jeannine jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemima jemimah
jemma jemutai jena jenelle jenifer jeniffer jenilee jenipher jenna jennette jenni jennie jennifer jenniffer jenny
jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri jerica jerilyn jerilynn jerneja
jerono jerop jerotich jerri jerrica jerrie jerrilyn jerusha jeruto jeryl jesca jesenia jesica jess jessenia jessi
jessica jessika jessye jesusa jetta jewel jhalak jhoana ji-woo jiayi jill jillian jimena jindriska jinnie jinthe
jirina jitka jo joan joana joanie joann joanna joanne joaquina jocelyn jocelyne jocelynn jodi jodie jody joell joella
joelle joellen joetta joette johana johanna johannah johanne johnna joi joice jolan jolana jolanda jolanta jolanthe
joleen jolene jolette jolie jolijn joline jonell joni jonna jordana jordin joretta jorja jorunn josee josefa josefiina
josefin josefina josefine josefita joselin joseline joselyn josephine josette josiane josianne josie josiephine josipa
joslyn josphine jossie jovana jovita joy joyce joycelyn joye joyline jozefa jozefina jozica juana juanita judi judie
judit judita judith judy judyth jula juli julia juliana juliane juliann julianna julianne julie juliet julieta julieth
juliette julija julijana julisa julissa julita juna juni junia junie justina justine justyna jutta juul juulia jyoti
jytte kaaren kaarina kacey kaci kacie kacy kadence kadijah kadri kaela kaelyn kaelynn kahina kahu kaia kaija kaila
kailee kailey kailyn kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajsa kaleena kaleigh kalene kaley kali kalie kalina
kaliyah kallie kalyn kamala kamaria kami kamila kamilah kamilly kamla kamora kamya kandace kandi kandice kandy kanesha
kani kania kanisha kara karen karie karima karimah karin karina karine karis karissa karla karlee karlene karley karli
karlie karlijn karlina karly karmen karola karoliina karolin karolina karoline karolyn karon karren karri karrie
karsyn kartika karyl karyme karyn kasandra kashish kashvi kasie kasiyah kassandra kassidy kassie kata katalin katalina
katariina katarina katarzyna katcha kate katelin katelyn katelynn katerina katerine kateryna kathaleen katharina
katharine katharyn kathe katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen
kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katja katlin katlyn
katlynn katri katriina katrin katrina katrine katriona kattie katty katy kavita kavya kay kaya kaycee kaydence kayla
kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kazuko keanna keara
kecia keeley keely keena keesha keeva keiko keila keira keisha kelcie keli kelis kellee kelli kellie kellyanne kelsea
kelsey kelsi kelsie kemuma kemunto kendra kenia kenisha kenley kenna kennedi kenza keri kerri kerrie kerstin kerttu
kerubo kesha keshia ketanji keya keyla kezia keziah khadidja khadija khadijah khady khaleda khalilah khanyisile khloe
kia kiana kiandra kianna kiara kiarra kiera kierra kiersten kikelomo kiki kimber kimberely kimberlee kimberley
kimberli kimberlie kimberly kimora kindra kinga kinley kinsey kinsley kira kiri kirsi kirsten kirsti kirstie kirstin
kirstine kirsty kisha kitti kittie kitty kiya kiyoko kizzie kizzy kjersti klara klare klaudia klaudie klavdija kloe
klothilde konstanze kora kordula kori korinna kornelia kortney kosisochukwu kourtney kreszentia kreszenz kriemhild
krisha krissy krista kristal kristan kristi kristiana kristiane kristie kristiina kristin kristina kristine kristy
kristyn kristyna krisztina kritika krysta krystal krysten krystin krystina krystle krystyna ksenia ksenija kumiko
kumush kunigunda kunigunde kveta kvetoslava kwamboka kya kyara kyla kylah kylee kyleigh kylene kylie kyllikki kyra
kyrie laci lacie lacramioara lada ladislava ladli ladonna laerke laetitia lahoma laila lailah lainey lais laisha
lajita lakeisha laken lakendra lakesha lakeshia lakisha lakshmi lala lalita lalla laly lan lana lanette laney lani
lanie lanita laoise laora laquita lara larae laraine laras larisa larissa lashanda lashonda lashunda lasonya lassie
lata latanya latarsha latasha latesha latifa latifah latika latisha latonia latonya latoria latosha latoya latoyia
latrice latricia latrina launa laura laure laureen lauren laurene laurentia lauretta laurette laurie laurine lauryn
lavada lavanya lavelle lavender lavenia lavera laverna lavina lavinia lavize lavona lavonda lavonia lavonne lawanda
lawrencia layla laylah laylo lea leafy leah leala leana leandra leaner leann leanna leanne leatha leatrice leda leeann
leela leena leesa leia leidy leila leilani leire leisa leisha leitha lekha lela lelah lelar lelia lella lemma lempi
lena lenah lene leni lenka lenna lenora lenore leocadia leokadia leola leoma leona leoni leonia leonie leonor leonora
leonore leontina leontine leopolda leopoldina leopoldine leora leota lera lesa lesana lesia leslee lesley lesli lesly
lesta leta letha lethia leticia letitia letizia letta lettie letty leva levina lexi lexis lexus leydi leyla leymah
leyre lia liana liane liba libbie libby libia libni libusa libuse liceth licia lida liddie lidia lidie lidija lidwina
lidya lieke liene liesa liesbeth lieschen liesel lieselotte lieve liga ligia ligita lihua liisa lila lilah lili lilia
lilian liliana liliane lilianna lilie lilija lilijana lilita lilja liljana lilla lillemor liller lilli lillia lillian
lilliana lillianna lillie lillis lilly lilo lilou lily lilyan lilyana lilyanna lina linah linda lindah linde lindiwe
lindsay linet linette linh linn linna linnea linsey lintang lioara lioba lipika lisa lisanne lisbet lisbeth lise
liselott liselotte liseth lisette lisha lissa lissette lissi lissie lissy lita litha littie litzy liv liva livia liwia
liz liza lizabeth lizbeth lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljubica ljubov ljudmila lo lockie loda
loes loice loida lois loise lola lolita lolla lollie loma lona londisizwe londiwe londyn loni lonna lopa loraine
lorayne lore lorean loredana loree loreen lorelai lorelei lorena lorene lorenza loretta loretto lori loria loriann
lorie lorinda lorine lorna lorraine lorrayne lorri lorrie lossie lota lotta lotte lotti lottie louane louann louanna
louella louetta louisa louise louisiana loula louna lourdes louvenia lova lovey lovina lovis lovisa lowri loyce loyola
luana luann luanne luara luberta lubica lubomira luboslava luce lucero lucetta lucette lucia luciana lucie lucienne
lucija lucila lucile lucille lucina lucinda lucindy lucrecia lucretia lucrezia lucy luda ludie ludivine ludmila
ludmilla ludomila ludovica ludwina luella luetta lugenia luigina luisa luisana luise luisina luitgard luiza lujza
lulah lular lulie lulla lulu luminita luna lunna lupita lura lurana lurena lurline lutie luvenia luvinia luz luzia
luzie luzmira lyda lydia lydiah lydie lykke lyla lylah lyna lynda lyndia lyndsay lyndsey lynette lynley lynn lynne
lynnette lynsey lyubov lyudmila maaike maaria maarit maartje mabel mabell mabelle mable macarena macaria macel macey
machelle maci macie mackenzie macy madalena madalina madaline madalyn madalynn madara maddison madeleine madelene
madelief madeline madelyn madelynn madge madhavi madie madilyn madilynn madina madisen madison madisyn madlen madlyn
madonna madora madyson maebell maebelle maegan maelle maelys maeva maeve mafalda maftuna magali magaly magan magarete
magda magdalen magdalena magdalene magdaline magdolna magen maggie magnolia magret magrit mahala mahalia mahalie mahi
mahika mahsa mahulena mai maia maida maie maighread maija maike maiken maimuna maimunah maira maire mairead mairin
maite maiya maja majella majken majvor makaila makala makarena makayla makena makenna makenzie mala malak malala
malaya maleah malena malene malgorzata malia maliah malika malin malina malinda malissa malissie maliyah malle mallie
mallorie mallory malorie malou malva malvina malwina mamata mame mamen mammie manca manda mandi mandie mandy manel
manerva manervia manie manila manilla manja manola manon manuela manuelita manuella manya mara maraea maralyn marama
maranda marcela marcelina marceline marcella marcelle marcheta marci marcia marcie marcy mardell mare maree mareen
mareike mareikura mareile mareli marely maren marese marga margaret margareta margarete margaretha margarethe
margarett margaretta margarette margarida margarita margarite margaud margaux marge margene margeret margery marget
margherita margie margit margita margitta margo margot margoth margret margrethe margrett margretta margrieta margrit
marguerite margueritte margurite margy mari maria mariah mariam mariama mariana mariane marianela marianita mariann
marianna marianne maribel maribeth marica maricel maricela maricica maricruz marie mariechen mariel mariela mariele
mariella marielle marieluise marietta mariette marija marijana marika marilee marilena marilla marilou mariluz marilyn
marilynn marina marinda marinela marinka marioara mariola marion marisa marisel marisela marisol marissa maristela
marit marita marite maritta maritza mariuca mariyah marja marjaana marjana marjanca marjatta marjeta marjo marjona
marjorie marjory marjukka marjut marketa marketta markita marla marlana marlee marleen marleigh marlen marlena marlene
marleny marlie marlies marliese marlis marly marlys marni marnie marnita marolyn marquita marsha marta marte martha
marthe marti martika martina martine martirio martta marusa marva marvel marwa mary maryam maryann maryanne marybelle
marybeth maryellen maryjane maryjo marylee marylene marylin maryline marylou marylouise marylyn maryse marzena masa
masako massiel matea mateja mathilda mathilde matie matilda matilde mattie mattye maud maude maudie maura maureen
mauricette maurine mavis maxima maxine maya mayawati maybell maybelle maye mayerly mayme maymie mayra maysa mayte maza
mazie mckayla mckenna mckenzie meabh meadow meagan meaghan mechelle mechthild mechthilde mechtild meda medora meena
meera meg megan megane meggan megha meghan meghana meghann megyn mehrimoh meibh meike meiling meja mekhala melania
melanie melany melba melek melina melinda melisa melissa melissia melita melitta mellie mellisa mellissa melodee
melodie melody melonie melony melva melvina melvine mena mendy meral mercedes merche mercyline mereana meredith merel
merete merethe meriem merike merilyn merja merlene merna merri merrie merrilee merrily merry mertie mervi mery meryem
meryl meseret meta metha metka metrine metta mette mettie mhairi mia miah micaela micayla michaela michaele michala
micheala michela michele michelina micheline michell michelle michiko mickie mie miesha migdalia mignon miguela
mihaela miia mikaela mikaila mikala mikalah mikayla mila milada milagros milana milcah milda mildred milena miley
milica milissa milka milkah milla millaray mille millicent millie milly miloslava milota milou miluse mima mimi mimmi
min-ji mina minda mindi mindy minerva minervia minna minnie minodora minta mintie mioara mira mirabela miranda mirdza
mireia mireille mirela mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirna mirona miroslava
miroslawa mirriam mirta mirte mirtha mirthe mirtie miruna miryam missie missouri missy misti mistie misty mitali
mitchelle mittie mitzi mitzy miya mnqobi moa modena modesta modupe moesha mofifoluwa mohini mohinur mohlaroyim moira
mojca mojisola mojisoluwa mollie molly mona monalisa monica monicah monika monique monja monna monnie monserrat
montserrat mora moraa moradeke morag morayo moreen morena morenike morgane moriah morine morolake mosinmileoluwa
mossie mosunmola motunrayo moureen mourine moya moyosore mozell mozella mozelle mubina mugdha muhsina muireann muizza
mulu mumtoz munisa muriel murielle mursalina musfira mushtariy muslima mutia muxlisa muzayyana muzdalifa mwanajuma
mwanamisi mya myah myla mylee mylie myra myranda myriam myrle myrna myrta myrthe myrtice myrtie myrtis nabila nada
nadege nadeschda nadeshda nadezda nadezhda nadia nadin nadine nadja nafula naiara naima naimh nair naja najat najwa
nakisha nakita naliaka nallely nan nana nanci nancie nancy nandini nanette nanie nanjala nanna nannette nannie naoimh
naom naoma naomh naomi naomy narcisa narcissus narges narimane nasrin nastja natacha natalee natali natalia natalie
natalija nataliya natalja nataly natalya natasa natascha natasha natasja natasza nath nathalia nathalie nathaly
natividad natosha nautica nawal nayara nayaret nayareth nayeli nayely nayibe ndeye ndumiso nea nealie nealy neasa
nedda nedjma nedra neelima neema neha neja nekesa nela nelcy nelda nele nelia nelida nelie nelima nell nella nelle
nelli nellie nelly nelsy nena neola neoma neppie nerea nereida nermin nerys nesrine nessa neta nete netra netta nettie
neva nevada nevaeh neveah nevenka neza ngaire ngoc ngozi nia niamh nichelle nichol nichola nichole nicki nicol nicola
nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidhi nidia nidra nienke nieves nigora nihad
niharika niina nika niki nikia nikita nikki nikole nikolett nikoletta nikolina nila nilam nilda nilima nilufar
nimakoah nimrat nina ninetta ninioluwa ninnie ninoska ninthe nira nirja nirmala nisa nisha nita nitara nives njeri
nkazimulo nkechi nkiruka nkosazana nneka nobantu nobie nobuhle noeleen noelia noeline noella noelle noemi noemie
nohely nohora noirin nokulunga nola noleen nolia nolie nollaig noma nomagugu nomalanga nomasonto nomathalente
nomathemba nomcebo nomthandazo nomusa nomvula nomzamo nona nonhlanhla nonie nonjabulo noora noortje nora norah noreen
norene noreta noretta norica norine norita norma notburga nothando nour noura nova novella novi noxolo nozibusiso
nozima nozizwe nqobizitha nuala nubia nuran nuray nuria nuriya nurten nurul nury nusa nya nyaboke nyah nyambura
nyanchama nyasha nyasia nydia nyla nylah nynke nyree oana obdulia obianuju oby oceane octa octavia octaviana octavie
oda odalis odalys odelia odeline odessa odette odika odile odina oeshi ofelia ogechi ojasvi oksana olajumoke olalla
olar olasunmbo olena olene oleta olevia olga olha olimpia olinda oline oliva olive olivia olivie olivine ololade
oluchi olufunke olufunmilayo oluwakemi olwen olwethu olympia oma omaira omaja omie omina omisha omobolanle omodunni
omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona oneida oneta oney oni onie onnie onyinye oona
oonagh opal opha ophelia ophelie oprah orah oralia orelia orene oreofe orfelina orfhlaith oriana orilla orla orlagh
orlaigh orlaith orlena orma orna ornella orpha orra orsolya ortansa ortrud ortrun orvokki osa osha osiyo ota otelia
otilia otilija ottilia ottilie ottoline otylie ouida outi oviya owethu oxana oyenike oyindasola oysha ozana ozella
ozioma pabla paca pacifica padma padmi padraigin pahal paige pairlee paisley paityn paivi paivikki pallavi pallie
palma palmira paloma pam pamala pamela pamelia pamella pandora panini pansy paola paoletta paralee paramita paraschiva
parlee parthenia parveen parvin pascale pascaline pascuala pastora patrica patricia patricie patricija patrizia patsy
patti pattie patty paula paule pauletta paulette paulica pauliina paulin paulina pauline pavani pavla pavlina payten
paz pearl pearla pearle pearlene pearlie pearline pearly peggie peggy penelope penina peninah penni pennie penny
pepita pepper peris perla perlita permelia pernilla pernille perri perrine petra petrana petrina petrona petronela
petronila petruta phanice phebe pheobe phileine philippa philippine philis phillis philomena philomene phoebe phylicia
phylis phyliss phyllis pia piedad pien pierina pietra piia pilar pili pina pinkey pinkie piper pippa piret pirjo
pirkko piroska pleun pluma polina pollie polly polona polonca pompilia pooja poppy porsche porsha portia pricilla
primitiva prisca priscah priscila priscilla priscillah prisha priska priti priya priyanka profira prudence prudencia
prudie puck puji puk puput purificacion purity pushti puspa puti putri qiana qori queenie quiana quinter quinty qushi
raagini rabea rabecca rabi racha rachael rachana racheal rachel rachelle rachida rachita racquel rada radeke radha
radhika radka radmila radoslava radovana raegan raelyn raelynn raewyn rafaela rafaella raffaela raffaella rafila ragna
ragnhild rahab rahayu rahel rahma rahmi raija raili raina raisa raissa rajata rajeshri raksha raluca ramona rana randi
rani rania raphaela raquel rasha rashida rasma ratih ratna rayana rayen rayhona raymonde rayna rayne rayyona reanna
reatha reba rebeca rebecca rebecka rebeka rebekah rebekka reem reet regena regenia regina regine regitse regitze
rehema reidun reina reingard reinhild reinhilde reka rekha rella remedios rena renada renae renata renate renea renee
reni renita rennie renske resi ressie restu reta retha retta rettie reva revathi reyna rhea rheta rhian rhianna
rhianne rhiannon rhona rhonda ria rianna rica ricarda richelle ridhi rigmor rigoberta rihanna riikka riina riitta rika
rikke rikki rilla rillie rim rina rinda rini risa risper rita ritt ritva riya roberta robertina robiya robyn rochelle
rocio rodah rodica roena roise roisin roksana rolanda rolande romaine romana romane romanita romina romona romy rona
ronda roni ronja ronke ronna ronya roos roosa rosa rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina
rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamond rosann rosanna rosanne rosaria rosarie rosaura rose
roseann roseanna roseanne rosel roselinde roseline rosella roselyn roselyne rosemarie rosemary rosena rosenda rosetta
rosey rosi rosia rosie rosina rosita rosl roslyn rosmarie rossana roswita roswitha rosy rotraud rotraut rowena roxana
roxane roxann roxanna roxanne roxelana roxie roxy roza rozalia rozalija rozanne rozella roziya rozsa rubi rubie
rubiela ruby rubye rudite rudo rufina ruhshona ruie rukia rumaysa ruperta ruqayya ruqiya rut ruta rute rutendo ruth
rutha ruthann ruthanne ruthe ruthie ruthild ruxanda ruxandra ruza ruzena ruzica ryann ryleigh rylie rym ryma saanvi
saar saara sabina sabine sable sabra sabrina sachi sada sade sadia sadie sadina sadye safia safina safiya safta saga
sahra saida saige sakina sakura salena salima salimah salina sallie sally salma salome salomea salomey salsabila salud
salwa samanta samantha samara samatha samia samiah samina samira samiya samiyah sanaa sanai sanaya sanda sandie sandra
sandrine sangeeta sanita saniya saniyah sanja sanjuana sanjuanita sanna sanne sanni sannie santa santina sanya
sanziana saoirse sapa sara sarah sarahi sarai sari sariah sarina sarita sarka sarlota sarmite sarrah sarvinoz sasha
saskia satu saturnina saumu saumya saundra savana savanah savanna savannah saveta savilla savina scarlet scarleth
scarlett scarlette seana seanan seaneen seanna sebrina segilola seija selah selam selena selene selin selina selma
semenica semra sena senora senta seona septi serafina serah serena serenity serina serine serpil sessa sevara severina
severine sevim sevinch shae shahina shahnoza shaina shakila shakira shalon shalonda shameka shamika shana shanae
shanda shandra shaneka shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna
shannan shannen shanta shante shantel shantell shaquana shaquita shara shardae sharday sharde sharee sharen shari
sharita sharla sharleen sharlene sharman sharon sharonda sharron sharyl sharyn shasta shatara shauna shauneen shaunna
shavon shavonne shawanda shawna shawnda shawnee shawnna shawnte shayla shaylee shayna sheela sheelagh sheena sheila
sheilah sheilla sheillah shelba shelbi shelbie shelby shelia shelley shelli shelva shelvia shelvie shena shenna sheree
sheri sherie sherilyn sherita sherlyn sheron sherree sherri sherrie sherron sherry sherryl sheryl sheryll sheyla
shianne shiela shiloh shilpa shinead shira shirin shirl shirlee shirleen shirlene shirley shirleyann shirlie shivani
shona shonda shonna shoshana shravya shreya shukrona shyann shyanne shyla sian sibbie sibel sibilla sibille sibongile
sibusisiwe sibyl sibylla sibylle siddie sidonia sieglinde siegrid siegried siegrun siena sienna sierra siglinde signa
signe sigrid sigrun sihawukele siiri sile silja silje silke sille silondile silva silvana silvia silviana silvie
silvija similoluwa simina simisola simona simone simonetta simonne simphiwe sina sinaida sinda sindy sine sinead sini
sinikka sintija siobain sioban siobhain siobhan siofra siphesihle siri sirje sirkka sirpa siska sisko sissel sita
sithembiso siti siv siya skaidrite skye skyla slava slavena slavica slavka slavomira sloane smaranda smriti sneha
snjezana socorro sofi sofia sofie sofija solange soledad solene soliha soline solveig solvej solvita somadina somer
sommer sona sondra songul sonia sonja sonji sonya soo-yeon sophia sophie sophronia sophy soraia sorana soraya sorcha
sorina sorine sos souad soumia sowande spela speranta stacey staci stacia stacie stacy stana stanca stanislava stanka
starla starr stasia stefana stefani stefania stefanie stefanija steffi stefica stefka stela steliana stella stellah
steluta stepanka stephaine stephani stephania stephanie stephany stephenie sterre stilla stina stine stormy subomi
suci sudie sudiksha suella suellen suhani sula sumayya sunita sunniva sunny sunshine susan susana susanita susann
susanna susannah susanne suse sushma susi sussanne sussie suu suus suvi suzan suzana suzann suzanna suzanne suze
suzette suzie suzy svea svenja svetlana svitlana swantje swati swetlana syahrini sybil sybilla sybille syble sydell
sydnee sydni sydnie sylivia sylke sylva sylvana sylvania sylvia sylviane sylvianne sylvie sylwia symone synnove
syreeta sys szilvia tabatha tabea tabetha tabita tabitha tadeja taina taja takisha talia taliyah tamala tamanna tamara
tamatha tambra tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamisha tammi tammie tammy tamra
tamsin tamya tana tanesha tangela tania tanika tanisha taniya taniyah tanja tanmayi tantri tanvi tanya tara tarah
taraji tari tarja tarsha taru taryn tasha tashina tasia tatia tatiana tatianna tatjana tatum tatyana tatyanna tawana
tawanna tawny tawnya taya tayla tecla teea teela teena teija teja tekla tella tellervo telse tempie tena tenika
tenisha tennessee tennie tennille teodora teodosia teofila teona tera tere teresa terese teresia teresiah teresita
teressa terez tereza terezia terezija terhi teri terina terra terri terrie terttu tess tessa tessie tetiana texanna
texie thabisa thabisile thalia thandazile thandeka thandi thandiwe thao thea theda thekla thelma thembeka thembekile
thembile thembisile theodocia theodora theodosia theola theres theresa therese theresia theta thi thiare thinhinane
thomasina thora thresa thuli thursa thuthukile thyra tia tiana tianna tiara tiarna tiarra tiberia tiegan tiera tierra
tiesha tiffani tiffanie tiffany tigist tiia tiina tiiu tilda tilde tilla tillie tilly timea tina tinca tincuta tindra
tiney tinie tinnie tira tirza tisa tisha tishie titi titilayo titin tiziana tjasa tobi toccara tola tolulope
toluwanimi tomasa tomeka tomika tomoko tonda tonia tonicha tonja tonje tonya tora tori torie torill torrie tosha
toshiko tova tove towanda toya tracee tracey traci tracie traude traudel traudl traute treacy treasa treasure treena
trena tresa tressa tressie treva tricia triin trilby trina trine trini triona tripti trish trisha trista triveni triya
trude trudel trudi trudie trudy trula tsitsi tudora tudorita tudosia tui tuija tula tulay tulia tulsi turid turkan
turvi tuula tuuli tuulia tuulikki tuva twila twyla tyesha tyla tyra tzu uberlinda ubika ucchal uchita udyati ujunwa
ula ulla ulle ulrica ulrika ulrike ulva ulya uma umi una undine unjani unnati unni upadhriti upasna upma ura urishilla
urmi ursa ursel urska ursula urszula urte urvashi urvi uschi usha usyi uta ute uzoma vada vaishnavi vajen valarie
valary valborg valda valencia valentina valeria valerie valerija valeska valija valinda vallary vallie valorie
vamakshi vanda vanesa vanessa vania vanja vannie vansha vanya vara varenya varsha varvara vasana vasatika vashti
vassie vasudha vasundhara veda vedhika vedika veera veerle vela velda velia vella velma velta velva velvet vena
vendela vendula venera veneranda venessa venice venie venita venla vennie venus veola vera verda verdell verdie verena
vergie verla verlene verlie vernelle vernetta vernia vernice vernita verona veronica veronicah veronika veronique
versa versie vertie vesna vessie vesta veta veva vi vicenta vicentia vicie vickey vicki vickie vicky victoire victoria
victorine vicy vida vidhi viera vieroslava viivi vija vikki viktoria viktorie viktorija vilde vilhelmiina vilhelmina
villa vilma vina vinaya vincenza vinciane vineta viney vinie vinnie viola violet violeta violetta violette viorela
viorica vira virag virdie virgia virginia virginie viridiana virpi visitacion vita vitoria vittoria viva viveka vivi
vivian viviana viviane vivianne vivien vivienne vladelina vladimira vlasta voichita vonda vonetta vonnie vrinda
vrishti vritti vuokko vyanjana wafae waida waimarie wakeeta walburga waldtraut walentina walli waltraud waltraut
waltrud wambui wanda waneta wangari wani wanita wanjiku wanjiru warda warhi watika wava weddy weena wenche wencke
wende wendelin wendi wendolin wendy wenke wera whitley whitney wibke widisha widya wiebke wikitoria wilda wilfriede
wilhelmina wilhelmine willa willene willia williemae willodean willow wilma wiltrud winda windy winifred winni winnie
winnifred winny winona wirda wishi wulan wuraola wynona xalak xena xenia xiaoling ximena xiomara xiti xiuying xuan yaa
yachana yadavi yadira yahaira yahvi yaiza yajaira yamile yamilet yamilex yamini yanara yance yanet yaneth yani yanina
yanira yara yareli yaretzi yaritza yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasmeen yasmin
yasmina yasmine yasna yasti yauvani yazmin yda yeimy yejide yekaterina yeni yenifer yenny yeny yesenia yesica yessenia
yessi yessica yetta yetunde yewande yfke yina yineth yingying yinthe ylva ylvie yocelyn yochana yohana yoko yolanda
yolande yolima yolonda yoselin yoshiko yoshita yousra yrsa ysaline ysolde yudy yuli yulia yuliana yulieth yulisa
yulissa yuly yumi yuni yunita yurani yurany yuridia yuriko yutika yvette yvonne zada zadie zaenab zaharia zahra zahro
zaida zainab zainabu zaira zaitra zakhele zakiyaxon zalindra zamfira zamira zana zandra zanele zaneta zaniyah zansi
zara zaraza zaria zariah zarina zarna zawadi zaynab zdenka zdislava zehnia zehra zela zelaya zelda zelia zelie zeljka
zella zelma zelmira zelpha zena zenia zenobia zenovia zenta zenzile zeta zetta zettie zeynep zhane zhanna zibuyile
zigrida zillah zilmil zilpah zilpha zina zinaida zinal zineb zinhle zinnura zipporah zita ziva zizi zlatica zoa zoe
zoey zofia zofie zofija zohreh zoie zoila zoja zola zona zora zoraida zorka zsanett zsofia zsuzsanna zula zulaikha
zulema zulfa zulma zunilda zuzana zvonka
""".split()
)
"""Given names of women."""

SHARED_NAMES: Final = frozenset(
    """
abdi ade adel akos ale alex alexandr alva amani amari amor andra angel anh antonie ardell arden arie ariel arley arlie
armani arta asa ashton atha aubrey audie aurica avery bailey bebe bell bennie bertie beryl bethel billie bird blair bo
bobbie brandy brogan brook burnice byrd callie campbell camryn carey carlie carmel carmine carrol carroll carson cary
casey cassidy cato chandler chandra channing charley charlie charo chen chris christie christy chus clair claude
claudie clem clemmie cleo codie conny cortney cruz daire dakota dallas dana dani daniele dannie dara daragh darby
darcy darian darragh dasa dell delma dennie dessie devan devin devon devyn dewey diamond donnie dorris drew dusty
earlie eden edie effie eka elgie eli elisha ellis elly elza emery encarnacion erie finley floy forest fran franc
frankie freddie gabi gabriele gale garnet garnett gayle gene genie georgie gerd germaine gerry geza guadalupe guiomar
gussie hadley halley hallie harley harlow harper hattie hilary hollis hong indra infant inge ivey ivica ivory jackie
jaden jadyn jaiden jaidyn jaime jamey jamie jammie janis jann jaylen jaylin jayme jean jeffie jensen jessie jettie
jewell jing johnie johnnie jonnie jordyn jule kahurangi kala kamari kameron kamryn karan karel kari karma kasey kayden
kaye kelley kelly kendal kendall kennedy kenyatta kenzie kerry kiley kim kiran kirby kris krishna kristen lacey lacy
lannie larue lashawn laurel laurence lauri lavern laverne lavon lee leigh leighton lennie leone leslie lessie lexie li
lin lindy ling linnie lonie lonnie lora loren loreto loris lou louie lovie lue lupe luverne lyn lyric mae mamie manaia
mannie manu marian marin marjan marley marlo marlyn marty matija maxi maxie mckinley mell merle mickey min ming
montana montie morgan murl myrl myrtle nakia nanni naoise nikola noa noor ocie odell odie olav olie ollie ora orrie
osie ossie otha ottie ova ozell ozie parker pat patrice payton peyton phoenix ping presley quinn rae rael raven reagan
reese regan reilly reyes rhoda ricki riley robbie robbin robin roma rosario rossie rylan rylee sacha sage sai sam
sammie sandi sandy santana sasa senna shannon shanon shay shea shellie shelly sheridan sherrill sidney skylar skyler
stevie susie sydney tai tayler taylor teagan tegan tenzin terry thalente tiare tine tommie toni tory tracy trinity
tristen uli val valentine valeri vasilica vega verna verne vernell vernie virgie wally wei willie winfred xin yan ying
yu yuri zane zion
""".split()
)
"""Given names of both."""
