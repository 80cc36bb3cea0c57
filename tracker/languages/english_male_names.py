"""First names that English-language news prints for men, folded (lower case, no accents): data, no code.

Gathered from the lists of given names in Faker 40.54 (MIT licence, copyright 2012 Daniele Faraglia), 48 places that
write Latin letters and its general English list, counted by place: a name is here when at least three times as many
lists have it for men as for women. Names from other scripts (Russian, Ukrainian, Arabic, Indian, Chinese, ...) are our
own, as newspapers print them. Words that are more often something else ("will", "may", "page") were taken out.
"""

from typing import Final

MALE_NAMES: Final = frozenset(
    """
aaden aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abb abbas abbos abbott abdalla abdallah
abdel abdelatif abdelkader abdellah abderaouf abderrahmane abdiel abdihakim abdirahman abdon abdoulaye abduaziz
abduboriy abdul abdulaziz abdulhamid abdullah abdullahi abdulloh abdumalik abdurahmon abe abednego abeer abeiku abel
abelardo abhimanyu abhiram abie abilio abiodun abiona abiy abjorn abner abraham abram abror abubakar abubakr abyasa
ace acey achille achim acie acy adalbert adalberto adam adamo adams adan adebiyi adebowale adedayo adedeji adekitan
adekola adekunle adelard adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina
adesoji adetayo adewale adeyi adhiarja adi adiarja adigun adika adikara adil adin adinata aditya adlai adnan adolf
adolfo adolfs adolph adolphus adonis adrain adrian adriano adriel adrien adron advaith advay advik aedan aengus
afolarin afonso aftin agapito agastya aggrey agne agnolo agnos agostino agris agus agustin agustus ahmad ahmed ahmet
ahti aidan aiden aidyn aigars aime aimo ainars aitor aivar aivars ajala ajani ajay ajiman ajimat ajimin ajiono akanmu
akarsana akbar ake akeem akhilesh aki akinkunmi akinlabi akinwale akira akmal akobir akram aksel akseli akshay akwasi
akwesi alade aladin aladino alain alambana alamiro alamu alan alanzo alasdair alassane alastair alban albano albeiro
alberico albert alberto alberts albertus albin albino albion albrecht alby alcee alcide alcides aldair aldemar alden
alderano aldis aldo alec aleck aled alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandrs aleksanteri
aleksei aleksej aleksi alen aleodor ales alessandro alessio alexandar alexande alexander alexandre alexandro
alexandros alexandru alexe alexei alexej alexi alexis alexzander alf alferd alfie alfio alfons alfonse alfonso alfonz
alfonzo alford alfred alfredo alfreds alger algernon algie algot ali alijah alin alinur alirio aliro alistair alistar
alister aliyu aljaz aljosa allan allen allyn almer almon almond almus alois alojz alojzij alonso alonza alonzo aloys
aloysius alpheus alphonce alphons alphonse alphonso alphonsus alston alto alton alvah alvan alvar alvaro alve alveiro
alver alvia alvie alvin alvis alvy alwin amadeo amadeus amado amador amadou amancio amando amare amarion amaro amaru
amasa amaury ambers ambrose ambrosio ambroz amedeo amedeu americo amerigo amico amil amilcar amin amine amir amit
amleto ammon amol amon amos amza anacleto anand ananias anaru anas anastacio anastasio anastasios anatol anatole
anatoli anatolie anatolij anatoly anay ancel ancil ancizar anders anderson andile andon andor andrae andras andre
andreas andrei andrej andrejs andres andress andrew andrey andrian andrija andris andriy andrus andrzej andy anej
aneurin anfernee angelino angelo anggabaya anghel angus anibal anil anirudh anis anjolaoluwa anmol annibale anom
ansaldo ansel anselm anselmo ansgar ansh ansis anson anssi antal ante antero anthoney anthony antim antione anto
antoin antoine anton antone antonello antoni antonin antonino antonio antonios antonis antoniu antonius antons antony
ants antti antun antwain antwan antwon anvar anwar anyelo anze aodhan aongus apolinar apollo apostolos aquiles aram
arba arbey arbie arch archer archibald archie arda arezki argemiro argono ari arian aribert aric arif ariki arild arin
aris aristide aristides arjun arkadiusz arkady arlan arland arlen arlin arlington arlis arlo arlyn arman armand
armando armands armas armin armond armstead arnaldo arnaud arnav arnd arndt arne arnett arnfried arnie arnim arnis
arno arnold arnoldo arnolds arnost arnulf arnulfo aron arpad arran arron arsenie arsenio arsipatra art artanto artawan
artemio arther arthor arthur artie artis arto arttu artturi artur arturo arturs arvel arvid arvids arvil arvin arvind
arvo aryan asad asafe asberry asbjorn asbury asdrubal asger ashby asher ashok asif asilbek asirwada asirwanda asko
aslijan asmadi asman asmianto asmuni assar aston aswani atenulf athanasios atharv athman athuman atiku atila atilio
atlas atma atmaja atte atticus attila attilio aubra audley audy auguste augustin augustine augusto augusts augustus
aukusti aulis aurel aurelian aureliano aurelien aurelio aurthur austen austin austine auston austyn auther authur
autry avelino avgust avi avon avram axel axinte ayaan aydan ayden aydin ayinde aymen aymeric ayodeji ayodele ayoub
ayub ayush ayushman azaan azad azeglio aziz babasola babatunde babatunji babawale babe babyboy baccio bachittar bagas
bagiya bagus bagya bahadurjit bahati bahuraksa bahuwarna bahuwirya bailie bairon bajragin bakari bakda bakhshi bakiadi
bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balazs
baldassare baldomero balduino baldur baldwin balendra balhaar balidin balijan balint baljiwan ballard baltasar
baltazar balthasar balvan balveer bambang banara banawa banawi bancar bandile banel banjeet bao baptist baptiste
barack baraka barasa barbu barna barnabas barnard barnett barney barnie baron barrett barrie barron barry bart bartek
bartholomaus bartholomew bartley bartolome bartolomej bartolomeo bartolomeu barton bas basarab bascom bashar basil
basile basilio bassirou bastiaan bastian bastien baudelio baudouin bautista baxter bayard bayram bayron beau beauden
beckett beckham bedford bedrich beecher behruz bekele bekir bela belarmino belisario bello belo belton benadik benard
bence bendeguz benedek benedetto benedict benedicto benedikt bengt beni beniamin benicio benigno benito benjaman
benjamen benjamim benjamin benjamine benji benjiman benjman benn bennett benno benny benoit benone benson bentley
bento benton benvenuto beppe berat berend berends berkley bernabe bernard bernardino bernardo bernd berndt bernfried
bernhard bernie bernt bernward berry bert bertalan berthold bertil berto bertold berton bertram bertrand bertulis bett
bevan bharat bhekani biagio bibi bilal bilawal bill billy bilol binyamin birger birt bjarne bjorn bladimir blahoslav
blain blaine blaise blake blanchard blane blas blaz blaze blazej bliss bluford boaz bob bobby bobur bode bodhi bodo
boe bogdan bogomir bohdan bohumil bohumir bohus bohuslav bojan boje bolden boleslav bonface bongani bongbong bonifac
boniface bonifacio booker boone borge boris borivoj borja borje borris borut borys bose bostjan boston botond boubacar
bowman boyce boyd boysie bozo brad braden bradford bradley bradly bradut brady bradyn braeden braedon brahim braiden
bram bramwel brandan branden brandin brandon brandt brandyn branislav branko brannon branson brant brantley braulio
bravin braxton brayan brayden braydon braylen braylon breandan brencis brendan brenden brendon brennan brennen brennon
breno brent brenton bret bretislav brett brian brice bridger brien brieuc brijesh brion britton brock broderick brodie
brody bronson brooks bror bruce bruno bryan bryant bryce brycen bryon bryson bryton bucur bud budd buddie buddy budi
buel buell buenaventura buford bunk burckhard burdette buren burgess burghard burk burkard burke burkhard burkhardt
burl burleigh burley burnell burnett burney burnie burns burr burrel burrell burt burton bush buster butch butler
bynum byron bystrik cade caden cael caesar cagak cager cahal cahir cahya cahyadi cahyanto cahyo cahyono caiden cailum
cain caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio cale caleb calebe calhoun
calin calisto calixto callan callum calogero calum calvin calvince cam camden cameron camil camillo camillus camilo
campo camren camron candelario candido candra candrakanta canice cannon cantemir canyon caoimhin caolain caolan
caomhan capa caraka carl carleton carlisle carlito carlo carlos carlton carlyle carmelo carnell carsen carsten carter
carub cas casemiro casen casian casimer casimir casimiro cason casper cass cassius caswell catalin cathal catur
caturangga caua caue cawisadi cawisono cawuk cayadi cayden cayetano cazimir ceasar cebrian cecep cecil cecilio cedric
cedrick cedrin ceferino celal celestin celestino celso cemal cemani cemeti cemil cemplunk cengiz cengkal cengkir
cephus cesar cesare cetin ceylon cezar cezary chabane chace chad chadd chadrick chadwick chaim chaitanya chakradev
chakradhar chalmer chalmers champ champak chanakya chancey chancy chandrababu chandran chandresh charan charle charles
charls charlton charly chas chase chatresh chatura chau chauncey chauncy chaz che chege cheikh chema cherif cheruiyot
chesley chester chet chibuzo chidi chigozie chijioke chin chinedu christ christer christian christion christof
christofer christoffer christop christoper christoph christophe christopher christos chucho chuck chukwudi chukwuemeka
chukwuma chuy cian cianan ciaran cicero cillian ciprian cipriano ciriaco ciril cirillo cirino ciro claas clabe claes
claiborne clarance clarence clark clarke clarnce clas claud claudio claudiu claudius claudy claus clavs clay clayton
clearence cleave clell clemens clement clemente clemon cleon cleophas cleto cletus cleve cleveland clide cliff
clifford clifton climaco clint clinton clive clodomiro clovis cloyd clyde coby codey codi codin codrin codrut cody
coen cohen colbert colby cole coleman coleton coley colie colin colins collie collier collin collince collins collis
colm colman colon colt colten colter colton coluccio colum columba columbus colvin conal conall conan conard conchur
conleth conley conn connell conner connor conor conrad conrado constantin constantine conway coolidge cooper corbett
corbin cord cordaro cordell cordero corentin corey coriolano cormac cormack cornel cornelio cornelious cornelis
corneliu cornelius cornell corrado corry cortez corvin corwin cory cosimo cosmas cosme cosmin cosmo costache
costantino costanzo costel costin coty courtland coy craig crawford creed crin cris cristea cristhian cristhofer
cristian cristiano cristobal cristofer cristofor cristopher crockett csaba csongor ctibor ctirad cullen curley curro
curt curtis curtiss custodio cuthbert cvetko cyprian cyril cyrille cyrus czeslaw daan dabney dacian dacin dadap dadi
dafydd dag dagel dagobert dagoberto dainis dairo dakoda dakotah daksh dakshesh dalbir dale daler dalibor daliman
dalimin daliono dallin dalmas dalton dalvin damar damarcus damari damarion dameon damian damiano damien damife damijan
damion damir damjan damon damond damu dan danang dancan dancun dandre dane dangelo danial daniel daniels danijel
danilo daniswara danjuma dann danniel danny danson dante danu danuja dany daquan darell daren dariati darien darijan
darimin darin dario darion darius dariusz darko darl darmaji darman darmana darmanto darnell darold daron darpan
darran darrel darrell darren darrian darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn
darsh darsirah dartono daru daruna darvin darwin darwyn daryani daryl daryle daryn dashawn daud daudi daulton daunte
davante dave davey davi davian david davie davin davion davis davon davonta davonte davor davorin davy dawid dawit
dawson dax daxton dayne dayton deacon deaglan dean deandre deane deangelo deante decebal declan dedric dedrick deegan
deepak deforest deiby deion dejan dejon dejuan delano delbert delfin delfino delmar delmas delmer delmus delos delphin
delton delvin delwin demarco demarcus demario demarion demeter demetri demetric demetrio demetrios demetrius demian
demilade demond demonte dempsey denes denis dennis denny denton denver denzel denzell denzil deon deondre deonta
deontae deonte dequan derald dereck derek dereon deric derick derik derl dermot dermott deron derrek derrell derrick
derwin deryl desean deshaun deshawn desi desiderio desmond destin destry detlef detlev dev devansh devante devaughn
deven devendra devonta devontae devonte deward dewayne dewitt dex dexter dezider dezso dhruv diallo diarmaid diarmuid
dick dickie dickson didier diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya dijon dilan
dillan dillard dillion dillon dimas dimaz dimitri dimitrios dimitris dinesh dinis dink dino dinu diogo dion dionicio
dionigi dionisio dionte dionyz dipa dirja dirk dismas ditmar dittmar dixon diyor djamel dmitri dmitry dmytro dobroslav
doc dock dodo dogan doll dolph dolphus dom domagoj domen domenic domenick domenico domhnall domingo dominic dominick
dominik don donaciano donagh donal donald donat donatello donato donavan donavon dondre donell doniyor donn donnacha
donncha donnell donny dono donough donovan donta dontae donte dorel dorian dorin dorinel dorman dorr dorsey doru doss
doug douglas douglass dovud dow doyle dozier dragan drago dragos dragutin drahomir drahoslav drajat drake draven
drazen drury duane duard duarte duban ducu dudley duff duilio duje duke dumitru duncan dung durante durell duro
durodola durrell dursun durward durwood dusan dustan dustin dustyn duuk duvan duwayne dwain dwaine dwane dwayne dwi
dwight dwyane dylan dylano dyllan dylon dzintars eamon eamonn ean eanna earl earle earley easton ebb ebbe ebbie eben
ebenezer eber eberhard eberhardt ebert ebuka eckard eckart eckehard eckhard eckhardt eckhart edd eddie eddy edelbert
edelmiro eder edgar edgard edgardo edgars edi edier edilberto edilson edin edinson edison edisson edmon edmond edmund
edmundo edmunds edoardo edouard edsel edson edu eduar eduard eduardo eduards edvard edvin edvins edw edwar edward
edwardo edwin eelis eemeli eemil eerik eero eetu efrain efrem efren eftimie ega egbert eggert egil egils egon
ehrenfried ehrhard ehud eider einar einari einer eino eirik eitel eithan eivind eja ekalinga ekansh ekapad ekaraj
ekavir ekbal ekene ekkehard ekkehart eko ekow ekrem ekundayo eladio elam elbert elbridge elby elden eldon eldred
eldridge eleazar elemer eleodoro eleuterio elex elgin elian elias elick elie eliecer eliezer eliga eligah elige eligio
elihu elijah elio eliot eliott elis eliseo eliud elizah elkana elkin ell elladio ellery elliot elliott ellison
ellsworth ellwood elmar elmars elmer elmeri elmo elmore elof elon elonzo eloy elphas elpidio elroy elsworth elton eluh
elver elvin elvis elwin elwood elwyn ely elyas elzie elzy eman emanoil emanuel emanuil emas embuh emeka emerson emett
emigdio emil emile emilian emiliano emilien emilio emils emin emir emiro emit emmanuel emmerich emmerson emmet emmett
emmit emmitt emmons emomali emong emory empluk emry emrys enar enda endra endre engelbert engin enlai ennio ennis enno
enoch enock enos enrico enrique ensio enteng enver enzio enzo eoghan eoin ephantus ephraim ephram ephriam epifanio
eraldo erasmo erasmus erastus erby ercan erdal erdogan eremia erhard erhardt eric erich erick erik eriks erkan erkki
erland erle erling ermanis ermanno ermenegildo ermes ernest ernesto ernests ernie erno ernst erol errol ervin erving
erwan erwin eryk esa esau esben esco esequiel esker eskil esko esley esneider espartaco espen espiridion essex esteban
estel estes estevan estiawan estill estiono estiven eston esupofo ethan ethelbert ethen etienne ettore euan eugen
eugene eugenio eugine eulogio eunan eusebio eusebiu eustace eustaquio eustatiu eutimio eutropio evald evalds evan
evance evander evangelos evans evaristo evelio everet everett everette evert evertt evgeny evo ewald ewan ewart ewell
ewin ewing exequiel eydan ezekiel ezell ezequiel ezio ezra ezzard faas faber fabian fabien fabio fabrice fabricio
fabrizio facundo fadi faisal falan falk falko faqid farai faraj faras farhan farhod farid fariq faris fariz faron
farouk farrell farris faruk fatih fatteh faustino fausto fayette feargal fearghal fedde fedele federico federigo fedor
feisal feliciano feliks felipe felix felton femi fenton ferd ferdi ferdinand ferdinando ferenc fergal fergus ferhat
ferman fermin fernand fernando ferney ferrell ferris festus fiachra fidel fidelis fidencio fielding fiifi filip filipe
filippo finbar finbarr finian finis finn finnegan fintan fiodor fionan fionntan fiorenzo fiorino firdavs firman fisher
fitan fito fitzgerald fitzhugh fiyaz flannan flavio flaviu flem fleming flemming fletcher flint florea florencio
florent florentin florentino florian floridor florin floris floyd flynn foch fodil folke folker folkert folu ford
forrest fortunato fount foy frado francesco franci francis francisc francisco francisek franciszek franck franco
francois franjo frank franklin frankline franklyn frans frantisek franz fraser frazer frazier fred freddy frede
frederic frederick frederico frederik fredi fredie fredo fredric fredrick fredrik fredy freeman fremont fricis
fridolin fridrich friedbert friedemann frieder friedhelm friedhold friedo friedrich frithjof fritz frode froilan
fryderyk fulgencio fuller fulton fulvio fumio furman fuzayl gabe gabin gabino gabor gabriel gada gadang gading gaduh
gael gaetan gaetano gagan gage gaige gaiman gaines gaither gal galak galang galar galasso galen galih galiono gallego
galo galuh galur galvarino gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar ganjaran
gannon gantar gara garan garang gardner garech gareth garett garey garfield garland garold garret garreth garrett
garrick garrison garry garth garvan garvin gary gaspar gaspard gaspare gasper gaston gastone gathoni gatis gatot gatra
gauge gaurang gaurav gautam gauthier gavan gaven gavin gavyn gaylen gaylon gaylord gbadebo gbolahan gbowoade gearld
gearoid geary gebhard gederts gedion gee geert geir gejza gelu genaro gennady gennaro geno geo geoff geoffrey geoffroy
geofrey georg george georgel georges georgios geovanni geovanny geraint gerald geraldo gerard gerardo gereon gerfried
gergely gergo gerhard gerhardt gerhart germain gernot gero gerold gerolf geronimo gerrard gerrit gerson gert gervasio
gerwin ghani ghenadie gheorghe gheorghita ghilas ghislain ghita giacinto giacobbe giacomo giampaolo giampiero gian
giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibson gica gicu gideon
giel gifford gijs gil gilang gilbert gilberto gildardo giles gilford gilles gillis gilman gilmer gilmore gino
gioacchino gioachino gioele gioffre gionata giorgian giorgio giorgos giosue giovani giovanni giovanny girik girindra
girish girma girolamo girts gisbert gitau githinji gitonga giuliano giulio giuseppe giustino gladstone glauco glen
glendon glenn glenwood glover glynn godfrey godofredo godwin goebel goffredo goncalo gonzalo goodluck gopal goran
gorazd gordan gorden gordon gorge gorm gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gotz
goyo graciano grady graeme grafton graham grant granville gratian graves graydon grayling grayson graziano greco
greene greg grega greger gregg greggory gregoire gregor gregorian gregorio gregory greyson griffin griffith grigore
grigory grove grover grzegorz guarino guenter guenther guglielmo guido guilford guilherme guillaume guillermo guiseppe
gumercindo gunar gunars gunbir gundolf guneet gunnar gunner guntars gunter gunther guntis guntram gurbanguly gurney
gus guss gust gustaf gustav gustave gustavo gustavus gustaw gusztav guthrie guus guy gyorgy gyozo gyula haakon habib
habibu haden hadi hadrien hagen haiden haile hairyanto hajo hakan hakeem hakim hakon hal halbert hale halid halil
halim halsey ham hamid hamilton hamish hamisi hamp hampton hampus hamza hamzah handy hank hannes hanni hanno hanns
hannu hans hansel hansford hansgeorg hansjoachim hansjorg hansjurgen hanson hanspeter hanss haralamb haralambie harald
hardana harden hardi hardie hardik hardin harding hardy hari harijs harimurti harish harja harjasa harjaya harjo harl
harlan harland harlen harlie harlon harman harmon harol harold haroldo haron harrell harri harrie harris harrison
harro harrold harry harsana harsanto harsaya harshil hart hartaka hartana hartley hartmut hartmuth harto hartwell
hartwig haruki harun haruna harve harvey harvie harvy hasan hasim haskell hassan hasso hasta havard hayden hayes hays
hayward haywood hazen heath heber hebert hector heikki heiko heimo heiner heinfried heini heino heinrich heinz heitor
helfried helge heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemi henderson hendra hendri hendrik
henery henner henning henri henric henrich henrik henrikki henriks henrique henry henryk heraclio heraldo herb herbert
herberto heribert heriberto herman hermanis hermann hermanni hermenegildo hermes herminio hermon hernan hernando
herney herrmann herschel hershel hershell heru herve hervey herwig heryanto hesbon heydar heyward hezekiah hezron
hezzie hicham hidde hideo hilario hilbert hilding hillard hillery hilliard hilmar hilmer hilton himawan hinrich
hipolito hiram hiroshi hitesh hjalmar hjalmer hjalte hoang hoani hobart hobert hobson hocine hoke holden holger
holland holm holmes homer homero hone honore hoover horace horacio horatio horatiu horea horia horst horton horymir
hosea hosie hosni hossein hosteen houcine houston hovhannes howard howell hoy hoyt hredhaan hritik hrvoje hubbard
hubert hubertus hudson huey hugh hughes hughey hughie hugo hugues humberto humoyun humphrey humza hunor hurbert hurley
huseyin hussein huston huy hyman hymen hynek hyrum iacob iain ian iancu ianis ib iban ibidapo ibrahim ibrahima ibrani
ibrohim ibun ichiro idris idrissa ieremia ifan ifeanyi ifechukwu ige ignac ignacio ignacy ignatius ignatz ignaz
ignazio igor igors ihaia ihor ihsan iisakki ikbal ike ikechukwu ikenna ikeoluwa iker ikhsan ikin ilari ilarie ilarion
ildefonso ilham ilhan ilias ilie ilija ilja ilkka illya ilmari ilmars ilya ilyas ilyes imam imanol imants imaran
immanuel immo imran imre imrich imron inaki indrajit indrek indrikis ingbert ingemar ingmar ingo ingolf ingram ingvar
inigo inioluwa inocencio inocentiu ioan ioannis ion ionel ionica ionut iosif ippazio irfan irinel irl irnanto irsad
irungu irven irvin irvine irving irwan irwin isaac isaack isaak isac isack isadore isai isaiah isaias isak isam isaque
iseoluwa isfandiyor ishaan isham ishmael ishola ishwar isiah isidor isidore isidoro isidro islom ismael ismail ismet
ismo ismoil isom isreal issa issac issack istvan italo itamar iulian iuliu iurie iustin iustinian ivan ivar ivars iver
iverson ivo ivor iwan iwo izaiah izayah izidor iztok jaakko jaan jaanus jabal jabari jabbar jabez jabulani jace jacek
jacinto jack jackson jacky jacob jacobo jacoby jacopo jacques jacquez jader jadiel jadon jae-in jaeden jaeman jafet
jaga jagapati jagaraga jagat jagdish jagger jaheem jaheim jahiem jahir jahongir jai jaider jaiman jaimie jair jairaj
jairo jairus jais jajuan jaka jake jakob jakobe jakobs jakov jakub jaleel jalen jalmari jalol jalon jamaal jamal jamar
jamarcus jamari jamarion jame jameel jamel james jameson jamil jamin jamir jamison jamshid janez jani janko jannik
jannis jano janos janus janusz japhet japheth jaquan jaquez jarad jared jaren jaret jarett jari jarkko jarl jarlath
jarle jarleth jarmo jarno jarod jarolim jaromir jaron jaroslav jaroslaw jarrad jarred jarrell jarret jarrett jarrod
jarvis jarwa jarwadi jarwi jase jasen jasiah jasmani jason jasper jasur jaswadi jati jatin jatmiko javan javen javi
javier javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay jaya jayadi jayce jaycob jaydan jayden jaydin
jaydon jayeng jaylan jaylon jaymes jayson jayvion jayvon jazeps jeb jed jedediah jedidiah jedrzej jeet jeferson jeff
jefferey jefferson jeffery jeffrey jeffry jefri jeh jeison jeisson jekabs jekaubs jelani jelle jelte jemal jenaro
jenel jennings jeno jens jep jeppe jeptha jerad jerald jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi
jeremiah jeremias jeremie jeremy jergus jerimiah jerimy jerker jermain jermaine jerman jermey jermiah jernej jerod
jerold jerome jeromy jeronimo jerrad jerrel jerrell jerrod jerrold jerry jerson jerzy jesper jesse jessee jessy jesus
jethro jett jevgeni jevon jezups jhan jhoan jhon jhonatan jhonny jhony jiles jim jimmie jimmy jinawi jindra jindrich
jinping jip jiri joachim joacim joakim joao joaquim joaquin joash jobe jobst jochem jochen joe joel joep joerg joeseph
joesph joey joffrey johan johann johannes johans johathan john johnathan johnathon johney johnny johnpaul johnson
johnstone johny joko jomo jon jonah jonas jonatan jonathan jonathon jones jong-un jonny jono joojo joon-ho joona
joonas joonatan joost joram jorden jordi jordon jordy jorg jorge jorgen joris jorma jorn jort jory jos jose josef
joseluis josep joseph josephat josephus josh joshua joshuah josiah josip josko joso josphat jost josue jouko jouni
jovan jovani jovanni jovanny jovany jozef jozo jozsef juan juanito judah judd jude judson juelz juergen juha juhana
juhani juho jukka jules julian julien julijs julio julious julius juliusz juluis juma jumadi jumari junichiro junious
junius juraj jure jurgen juri jurij juris jurre jussi justen justin justo juston justus justyn juuso juvenal juwan
juwon jyrki kaarlo kabir kabiru kacper kacung kada kade kadeem kaden kadin kadir kadyn kaeden kael kahlil kai kaiden
kaique kairav kaj kajen kajetan kale kaleb kalel kalen kalervo kalevi kalim kalle kalman kalpit kalvin kamal kamau
kambali kamden kamidin kamil kamren kamron kanda kane kanini kanye karani karanja kardi kare kareem kareen karim
kariman karimi kariuki karja karl karlfried karlheinz karlis karlo karman karna karol karoly karsa karsana karson
karsten karta karter karya kasen kash kasim kasimir kasiran kason kaspar kaspars kasper kassim kassym kasusra katana
kauko kauri kavon kawaca kawaya kayson kayun kazim kazimierz kazimir kazuo keagan kealan keandre keano keanu keaton
keegan keelan keenan keenen kegan keifer keijo keion keir keith keji kelan kelby keld kelechi kellan kellen kelton
kelvin kem kemal kemba kemboi ken kenan kenari kendell kendrick kenedy kenes keneth kenji kenn kennard kennet kenneth
kenney kennith kennth kenny kent kenth kenton kenyon kenzo keon keqiang kermit kerwin keshaun keshawn kevan keven
kevim kevin kevon keyon keyshawn khaled khalid khalil khari khiry khoa ki-moon kiaan kian kiaran kiarie kibet kiefer
kiel kieran kiernan kieron kieth kike kilian killian kilonzo kimani kimanzi kimathi kimball kimeu kimmo kimutai
kingston kinte kinuthia kinyanjui kinyua kioko kip kipchirchir kipchoge kipchumba kipkemboi kipkemoi kipkirui kipkoech
kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto
kipsang kiptoo kipyegon kirill kirk kirt kirui kit kiyoshi kjeld kjell kjetil klaas klas klaus klavs klemen klemens
klement kliment knox knud knut knute kobe koby koda kody koech koen kofi kojo koko kolawole kolby kole koloman kolten
kolton konner konnor konrad konradus konstantin konstantinos konstanty korbin korbinian kordell korede korey korir
kornel kornelius kory kosgei kraig krish krisjanis kriss kristaps krister kristers kristian kristijan kristjan kristof
kristofer kristoffer kristopher krists krisztian krisztofer krystian krystof krzysztof ksawery kujoe kullervo kumar
kuncara kunibert kunle kuno kunta kunthara kuria kurnia kurt kurtis kustaa kusuma kvetoslav kwabena kwadwo kwaku kwame
kwamena kwasi kweku kwesi kyalo kyan kyano kylan kyle kyler kylian kyllian kymani kyree kyriakos kyson laban labuh
lachlan ladarius laddie ladislau ladislaus ladislav lafayette lafe lage laimonis lajos laksana laksh lakshit lalo lalu
lamar lamarcus lambert lamberto lameck lamine lamont lamonte lanang lance landan landen landin lando landon landyn
langalibalele langat langgeng lanjar lanny lantar laquan lark larkin laron larry lars lary lascar lasmanto lasmono
lasse lassi laswi laszlo latif latrell laurance laureano laurens laurent laurentiu laurenz laurian laurin lauris
laurits laus laust lautaro lavar lawerence lawrance lawrence lawson lawton layne layton lazar lazaro laziz lazzaro
leamon leander leandro lech leeroy leevi lega legawa leider leif leke leland lem lembah lemmie lemon lemuel len lenard
lenin lenn lennard lennart lennarth lennon lenny lenon lenord lenwood leo leocadio leon leonard leonardo leonce
leoncio leonel leonhard leonid leonidas leons leontin leopold leopoldo leordean leos lere leroy les lester leszek
levar levente levern levi levie levin levis levon levoslav lew lewis lex liam lian liban libardo liberto libor lica
lige lilburn lillard lim liman limar lincoln lindbergh lindell linden lindsey lino linton linus linwood linzy lionel
lisandro lish lisle liston littleton livingstone livio liviu llewellyn lloyd lodovico loek logan lohit loic loke lon
loney lonny lonzo lope loran lorcan lorenz lorenzo lorin loring lorne lotfi lothar lott loui louis louka lourenco
lovell lovett lovre lovro lowe lowell loy loyd luan lubomir lubor lubos luboslav luc luca lucas lucca lucentiu luchino
lucho lucian luciano lucien lucio lucious lucius lucretiu ludek ludger ludolf ludomil ludovic ludovico ludovit ludvig
ludvik ludwig luhung luigi luis luiz luka lukas lukasz luke lukita lukman lula luluh lulut lum lumir lungile lurhur
luster lute lutfan luther luthfi lutz luuk luwar luwes luyanda lwandile lyam lydell lyle lyman lyndon lynwood maanas
maanav maarten mac macario macarthur macauley mace maceo macharia maciej mack macky macs madalin madden maddox maddux
madhav mads mael magne magnus mahathir mahdi mahesa mahesh mahfud mahlon mahmoud mahmud mahmut maicol maik maikol
maina maingi mairtin makai makara makau makhi makokha makori maks maksim maksimiljan maksymilian makuta mal malachi
malachy malakai malaki malcolm malcom malik malte malthe malvin mamadou maman manaaki manah manan manawa manbir mandla
mandlakhe manford manfred manley manly manmohan manning manoj manole manolo mans mansfield manson manthan manuel manus
maras marc marcantonio marcel marcelino marcell marcello marcellus marcelo marchello marcial marciano marcin marcio
marco marcos marcu marcus marek mareks margana margarito margus mariadi mariano marijan marijn marino marinus mario
maris marius mariusz mark markel markell markku marko markus marland marlin marlon maros marques marquez marquis
marquise marrion marsh marshall marsito marsudi mart martaka martana martani martell marten martez martial martim
martin martino martins marton martti martyn marvin marwata maryadi maryanto masahiro masao masika masinde mason
massimiliano massimo massinissa matei matej mateo mateus mateusz matevz matheo matheus mathew mathews mathias mathieu
mathijs mathis mathys mati matias matic matiss matiu matjaz mato matous mats matt matteo matthaus matthew matthias
matthieu matthijs matti mattia mattias matts matus matyas mauno mauri maurice mauricio maurilio maurits mauritz
maurizio mauro maury maurycy max maxence maxim maxime maximiano maximilian maximiliano maximilien maximillian maximino
maximo maximus maxwel maxwell maxx maykol maynard mayo mbithi mboya mbugua mburu mcarthur mcebisi mearl medard meelis
mees mehdi mehmet meik meinhard meinolf meinrad mekhi mel melbourne melchor meles melichar melker melle melton
melville melvin melvyn melwin memphis menachem mercer merijn merl merlin merlyn merrick merrill merritt mert merton
mervin mervyn merwin meshack messiah mesut metin metod meyer micael micah miceal micha michael michail michal michale
micheal michel michelangelo micheletto michelotto michial mick mickael micky mieszko miguel miguelangel miha mihael
mihai mihail mihaly mihels mihhail mihkel mihnea miika mijo mik mika mikael mikaere mikal mike mikeal mikel mikelis
mikels mikhail mikkel mikko miklos mikolaj mikulas milan milas milburn miles milford millard miller milo milos
miloslav milosz milovan milton min-jun minenhle miner minh minoru mio miodrag miran mircea mirco mirko miro miron
mironshoh miroslav miroslaw mirsad misael mislav mitch mitchel mitchell mitesh mitica mitra mitrut mitt mladen
mlungisi modesto modris moe mogens mohamad mohamed mohammad mohammed mohamud mohand moises mojmir momanyi monroe mont
monte montel montgomery montrell monty moo-hyun moody mordechai moreno moric moritz morris morten mortimer morton mose
moses moshe mouloud mounir mourad moussa mthokozisi muammar muchiri muema mueni mugambi mugendi mugo mugur mugurel
muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muharrem muia muiruri mujur
mukesh mukhwana muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene mungai muni munyao munyoki murat murdock
muriithi murilo murimi murithi muriuki murod murphy murray murry mursinin mursita murti musa musau musee musembi
muslim mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai muthama muthengi muthoka muthoni muthui mutie
mutinda mutiso mutisya mutua mutuku mutunga muturi muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa
mwikali mwiti mychal myer mykel mykhailo mykola myles myron myung-bak mzamo nabil nacer nachiket nacho nacio nadir nae
nael naftali nahashon nahuel naim najam najee najib naksh nakul nalar nam namon nana-addo nando nandor naoto napoleon
napoleone naradi narcis narciso nardi narendra narji nasab nash nasim nasir nasiru nasrullah nasser nassim nat natalio
natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen naud naveen nawaz nazario nazim ndegwa
nderitu ndirangu nduku ndunge ndungu nduta neal necati nechifor ned needham neel neely neftali nehemiah neider neil
neill nejc nel nello nels nelson nelu nenad neo nery nestor neville nevin newell newman newt newton nganga ngari ngigi
ngugi nhien nhlanhla nial niall nibaldo nicanor niccolo nichifor nicholas nicholaus nicholus nick nicklas nicklaus
nickolas nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas
nicolaus nicolo nicu niculita nicusor nicuta niek niels nigel nihal niilo nik nikau nikhil nikko niklas niko nikodem
nikol nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikora nikos niks niksa nile niles nilo nils nilson nim nino
nitesh nitin nixon niyaga niyilolawa njabulo njagi njenga njeru njiru njogu njoki njoroge njue njuguna nnamdi noah
noam noble noe noel nolan nolberto nolen nonso norbert norberto norbey norman normand normunds norris norton norval
norwood noud nout novak nrima nugraha nuno nunzio nurettin nuri nurmuhammad nursultan nuru nyaga nyakundi nyamai nyana
nyawira nyoman nyongesa nzioka nzomo oakley oba obanijesu obe obed obie obinna ocampo ochieng octav octave octavian
octavio octaviu octavius oddie odhiambo odhran odin odis odongo oduor odus offie ogden ogooluwa oisin oiva oivind ojas
ojvind oke okechukwu okello okey okoth okta okto okumu ola oladare oladimeji olaf olakunle olan oland olanrewaju
olansile olavi oldrich ole oleg olegario oleksandr oleksiy olen oley olfert olgerts olgierd olimpian olimpiu olin
oliver olivier oliviu oliwer oliwier olle olli olof oloo olov olumorotimi oluoch olusegun oluwafemi oluwagbemiga
oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole om omar omari omarion omer omkaar omobobola omondi
omotayo ondieki ondrej oneal onesmus onkar onni onofre onveer onyango opan opiyo opung oran orazio oren orest oreste
orhan orie orin orinder orion oris orjan orland orlando orley orlin orlo orni orren orrin orris orson ortwin orval
orvel orvil orville orvin orvis osbaldo osborn osborne oscar oskar oskari oskars osman osmo ossi ossian osten osunleke
osvald osvaldo osvalds oswald oswaldo oswin otabek otakar otavio otfried othel othmar otho otieno otis otmar oto ott
ottavio ottfried ottis ottmar otto ottokar ottomar ottone ouanes ouma ousmane oussama ove ovid ovidio ovidiu ovila
ovli owain owen owens owino owuor oystein oyvind ozy ozzie paavo pablo paco padraic padraig padraigh paiman pal palle
palmer pamfil panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrac paolo par pardi paride
parley parman parrish parth pascal paschal pascual pasi pasqual pasquale pate patric patricio patrick patrik patrizio
patru patryk paul pauli paulino paulo pauls pauric pavao pavel pavol paw pawel paxton peadar peader pearce pearley
pearse peder pedro peeter pekka pelayo pelle pellegrino pentti pepe pepijn pepito percival percy perkasa perley
pernell pero perry pershing pertti pervez petar pete peter peteris peterson petr petre petri petrica petrisor petro
petros petru petrut petter petteri phelim phelix phil philemon philip philipp philippe phillip philo phineas phuc
piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti pieter
pietro pim pinkney pio piotr piripi pirmin pius piyush placido ples plesu plinio plummer pol polk pompeo pompiliu
pomponio poncio pontus porfirio porter posey poul powell praba prabawa prabowo prabu pradeep prakash prakosa pranab
pranata pranav pranawa praneel pranit prasetya prasetyo pratt pratyush pravoslav prayitna prayoga prayogo prayut
preben premysl prentice prentiss preston priit prima primitivo primus prokop prosper prudencio pryor przemyslaw puccio
purl purwa purwadi purwanto putu qabil qadim qarin qasim qiang quang quentin quincy quint quinten quintin quinton
quique quirino rabah rachid rachit radek raden radika radim radit raditya rado radomir radoslav radoslaw radovan radu
raducu raduz raekwon raf rafa rafael rafal rafe raffael raffaele raffaellino raffaello rafi rafid raghav ragnar ragner
raharja raheem rahman rahmat rahn rahsaan rahul raiden raihan raik raila raimo raimondo raimonds raimund raimundo
rainer raivis raivo raj rajab rajesh rajiv rajko rakeem raleigh ralf ralph rama ramadhan ramazan ramesh rami ramiro
ramon ramsey ramzan ramzi ranbir rance rand randal randall randel randell randle randolf randolph randy rangga ranieri
ransom ranveer raoul raphael raquan rares ras rashaad rashaan rashad rashawn rasheed rashid rasmus rastislav ratko
raul rauno ravi ravy rawiri ray rayaan rayan rayburn rayfield rayford raymon raymond raymund raymundo raynard rayshawn
razvan recep redden redmond reece reed refugio reggie reginal reginald regis regulo rehaan reid reijo reimar reimer
reimund reinald reinaldo reince reine reinel reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu
rembrandt remi remigio remington remo remus remy renaldo renan renard renato renaud rendy rene reno rens renzo respati
reuben reubin rewi rex rexford rey reyansh reynaldo reynold reynolds reza rhavi rhett rhys riad rian ricardo ricards
riccardo ricci ricciotti rice rich richard richardt richie richmond rick rickard rickey rickie ricky rico rida ridge
ridwan rigo rigoberto rihards rik rikard riku rishi risto ritchie riza riziki rizki roan rob robb robby robert roberto
roberts robinson robley robt roby rocco rochdi rochus rod roddy roderic roderich roderick rodger rodgers rodney
rodolfo rodolphe rodrick rodrigo rodrigue roe roel rogelio roger rogers rohan rohit rok roko roland rolando rolands
roldan rolf rolla rolland rollie rollin rollo romain roman romano rome romello romeo romie romolo romuald romulo
romulus ron ronal ronald ronaldo ronan rondal ronin ronith ronni ronnie ronny rono rony roope roosevelt roque rory
rosamel rosco roscoe rosendo rosevelt rosman ross rossa rostislav roswell rotich rouven rowan rowland roy royce ruairi
ruari ruaridh rube ruben rubin rudecindo rudi rudiger rudolf rudolfo rudolfs rudolph rudra rudy rueben ruel ruffin
ruffus rufino rufus ruggero ruggiero rui rune rupert ruperto rushil ruslan rusman russ russel russell rustem rustin
rusty rutherford ruy ryan ryder ryker ryland ryley ryne ryszard saad saadat saban sabar sabas sabastian sabatino sabin
sabri sachin sadashiv saddam sadiq sahin saidi saiful saint sajid saka sakari saksham sakti sal salah saleh salih
salim salman salohiddin salomon salvador salvatore salvi samaksh samandar samar samarth samesh sami samie samir sammy
samo sampson samson samsul samu samual samuel samuli samwel samy sancho sandalio sander sanders sandile sandis sandor
sandro sandu sanford sani sanjar sanjay sante santeri santiago santino santo santos sardor sarthak sarvar sascha saso
sathvik satoshi saturnino satya saud saul sava saverio savion savon sawyer schley schuyler scot scott scottie scotty
seaborn seamus sean sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sedat sedrick segismundo
segun segundo seldon selim selmer sem semaj senan seneca senn senol seosamh sepp seppo serafin serban serge sergei
sergej sergey sergio sergiu sergius sergiy servac seth setya seve sever severiano severin severino severo severt
seward seydou seye seymour shaban shad shade shadrack shafter shahbaz shahriyor shahzod shahzoda shamar shamsuddeen
shan shane shaquan shaquille sharif shashi shaun shaurya shavkat shawn shayne sheamus shedrick shehu shekoni sheldon
shelton shem shemar shep shepherd sherman sherwin sherwood shigeru shimon shinzo shivansh shohjahon shohrux shoji shon
shyheim sibonelo sibusiso sid siddharth sidiq sie siegbert siegfried sieghard siegmar siegmund siegward siem sifuna
sigfrid sigfrido sigfried sigge sigismund sigmar sigmund sigurd sigvard siim sijuade sil sila silas silvano silvester
silvestre silvestro silvian silvio silviu silvo sim simao sime simen simeon simi simion simiyu simmie simo simon
simpson sindre sinica sinisa sione sipho sivert sixten sixto siyabonga sjoerd slade slamet slavko slavomir slawomir
slobodan smith sneider sofiane soleh soloman solomon solon somtochukwu sondre sonke sonny sooronbay soren sorin sosimo
soufiane souleymane spencer spenser sphiwe spurgeon squire srecko srettha staffan stafford stan stancu stanford
stanislaus stanislav stanislavs stanislaw stanko stanley stanton starling stavros steen stef stefan stefano steffen
stein steinar stelian stellan sten stepan stephan stephane stephen stephene stephon sterling stetson stevan steve
steven stewart stian stig stijn stiven stjepan stojan stonewall stoney stuart sture subrahmanyam suk-yeol sukru
suleiman suleyman sullivan sumner sune sunil suresh surya susilo svante svatopluk svatoslav svein sven sven-goran
svenning sverre svetozar swaleh swen syed sylas sylvain sylvan sylvanus sylvester sylvio szabolcs szilard szilveszter
szymon taavi tab tad tadashi tade tadeas tadej tadeo tadeusz tadhg taft tage taha tahj taine taisto taj takeshi tal
talan talen tallie talmadge talmage talon tama tamas tamati tanay tandy tane taneli tangaroa tanguy tanimu tanish
tanner tanveer tapani tapio tarak taras tarek tarik tariq tarmo taro tarzicius tasdik tasnim tassilo taswir tate
tatenda tatsuo taufan taufik tauno taurean taurus tavares tavaris tavian tavion tavon tawanda tayshaun tayyip ted
teddie teddy tedi teemu teerth teguh tejas tejs telemaco telly telmo temidayo temir temistocle tendai tenis teo
teobaldo teodor teodoro teodors teodosio teofil teofilo teohari terance terell terence terje tero terrance terrell
terrence terrill tesfaye teun teuvo tevin tex thabani thabo thad thaddaus thaddeus thaksin thales thando thanh
theadore thedore thein themba theo theobald theodis theodor theodore theodoro theodoros theophile therman theron
thiago thibaud thibault thibaut thierry thies thijmen thijn thijs thilo thom thomas thompson thor thoralf thorben
thore thornton thorsten thorwald thos thuo thure thurlow thurman thurston tiago tiarnan tiberiu tibor tiburcio
tichomir tiernan tigran tiit tijmen tijn tijs tilden tilen tillman tillmann tilman tilmann tilo tim timbul timeo timm
timmie timmothy timmy timo timon timotei timotej timoteo timothee timothy tino tirta tirtayasa tito titus tivadar
tiziano tobe tobias tobiasz tobie tobin toby tod todd todor toivo toki tokunbo tolbert tollie tom toma tomas tomasz
tomaz tome tomi tomie tomislav tommi tommy tomo tomori toms toney tonino tonny tono tonu tony toomas topias tor toralf
torben torbjorn tord tore torey torgny toriano toribio torquato torquil torrance torrence torrey torry torsten toshio
trace trae traian transito traugott travis travon trayvon tre tremaine tremayne trent trenten trenton trever trevin
trevion trevon trevor trey treyton treyvon tri tripp tristan tristian tristin triston troels trond trong troy trumaine
truman trung trygve trystan tsuma tu tuan tucker tudor tugiman tulio tullio tunde tung tuomas tuomo ture turlough
turner tuukka twan tycho tye tygo tyler tylor tymon tymoteusz tyquan tyree tyreek tyreese tyrek tyreke tyrel tyrell
tyrese tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaldo uberto uche uchenna uda udant udarsh uddhav
udo uffe ugo ugolino uhuru uldis ulf ulises ullrich ulrich ulrik ultan ulysses umang umar umay umaya umberto unggul
uno uolevi upik upkaar urbano uri uriah uriel urijah urmas uros urs usman usmon utama utkarsh utz uwe vaclav vadim
vagn vaino valdemar valdis valentijn valentim valentin valentino valer valerij valerio valeriu valero valery valter
valtteri vance vander vasco vashon vasil vasile vassilios vasyl vaughan vaughn vavrinec vedant vedran veer veeti
vegard veijo veikko veit veli vello venancio venceslas vendelin veniamin venkaiah vere vergil verl verle verlin verlon
verlyn vern vernal verner verneri vernon vero vesa vester vic vicente vicentiu vick victor victoriano victorino vid
vidal vidar vide viesturs viggo vigo vihaan vijay viking vikram viktor viktors vilem vilgot vilhelm vilho viliam vilis
viljami viljem viljo villads ville vilmer vilmos vilnis vilums viman vince vincenc vincent vincentio vincentiu
vincenzo vinicio vinicius vinko vino vinsen vinson vinton vinzenz viorel viraj virat virge virgel virgil virgilio
virgle virman visarion visvaldis vit vitali vitalis vitaly vitazoslav vitezslav vito vitor vittorio vitus vivaan
vjekoslav vlad vladimir vladislav vladislavs vlado vlaicu vlastimil voicu vojtech voldemars volker volkhard volkmar
vollie volney volodymyr vratislav vratko vu vusumuzi wachira wade wadi wafula wahab wahyu wainaina waino wairimu
wakiman waldemar waldo waleed walfried walid walker wallace walt walter walther walton waluyo wamalwa wambua wambugu
wangila wangui wanja wanjala wanjohi wanyama wanyonyi ward wardaya wardell wardi warinder warjas warji warner warren
warsa warsita warta warwick wasis wassim watson watt waverly wawan waweru wayde wayland waylon wayman waymon wayne
wazir weaver webb webster wekesa weldon wellington wells welton wenceslao wendel wendell wenzel werner wes wesley
wesonga wess wessel westin westley weston wheeler whit wieland wieslaw wigbert wiktor wilber wilbert wilbur wilburn
wilder wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wiliam wilkie willaim willam willard wille
willem willfried willi william williams willian williard willibald willibert willis willy wilman wilmar wilmer wilson
wilton windell winfield winford winfried winston winthrop winton wira wiremu wirt wisnu witold wladimir wojciech
woldemar wolf wolfgang wolfhard wolfram wong wood woodie woodroe woodrow woodson woody worley wout wouter wriddhish
wridesh wright wulf wyatt wycliff wycliffe wylie wyman xanana xander xaver xavi xavier xiaoping xolid xzavier yaakov
yacine yadiel yael yagnesh yago yahia yahir yahya yahyo yair yamid yancy yandel yanis yann yannick yannis yash yasin
yasir yasser yassin yassine yatan yatin yaw yecid yee yeferson yehuda yeison yerko yerson yesid yevgeny yilmaz yitzhak
yngve yoann yoel yoga yogi yohan yonatan yonathan yono yordan york yosef yoshihide yoshio youba youcef younes youri
yousef youssef yoweri yrjo yug yukio yunis yunus yurem yury yussuf yusuf yuvraj yvan yves yvon zablon zac zacarias
zach zacharia zachariah zacharias zacharie zachary zachery zack zackary zackery zaid zaiden zain zaire zak zakaria
zakariyo zakary zakayo zalan zamfir zan zander zanis zashil zavier zavion zayan zayd zayden zayne zayyan zbigniew
zbynek zdenek zdenko zdravko zeb zebulon zechariah zed zedong zeferino zehaan zeke zeki zeljko zenas zeno zenon
zenzele ziad ziedonis ziga ziggy zigmund zikmund zlatko zollie zoltan zoran zsigmond zsolt zsombor zubayr zvonko
""".split()
)
"""Given names of men."""
