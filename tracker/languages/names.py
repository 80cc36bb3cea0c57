"""What the languages of the world are called in English, by ISO 639 code (639-1 where there is one). Data, no code.

These are the languages that the recogniser tells apart (decision 011), so that a person reads "German" and not "de".
"""

from typing import Final

NAMES: Final = {
    code: name.replace("_", " ")
    for code, name in (
        pair.split("=")
        for pair in """
        ace=Acehnese af=Afrikaans am=Amharic an=Aragonese ar=Arabic ary=Moroccan_Arabic arz=Egyptian_Arabic as=Assamese
        az=Azerbaijani ba=Bashkir bcl=Bikol be=Belarusian bg=Bulgarian bn=Bengali br=Breton bs=Bosnian ca=Catalan
        crh=Crimean_Tatar cs=Czech cy=Welsh da=Danish de=German dz=Dzongkha el=Greek en=English eo=Esperanto es=Spanish
        et=Estonian eu=Basque ext=Extremaduran fa=Persian fi=Finnish fo=Faroese fr=French fuv=Fulfulde fy=Frisian
        ga=Irish gcf=Guadeloupean_Creole gcr=Guianese_Creole gd=Scottish_Gaelic gl=Galician gom=Konkani
        grc=Ancient_Greek gu=Gujarati gug=Guarani guw=Gun ha=Hausa hbo=Biblical_Hebrew he=Hebrew hi=Hindi hr=Croatian
        ht=Haitian_Creole hu=Hungarian hy=Armenian id=Indonesian ig=Igbo is=Icelandic it=Italian ja=Japanese jv=Javanese
        ka=Georgian kab=Kabyle kik=Kikuyu kk=Kazakh km=Khmer kn=Kannada ko=Korean ku=Kurdish ky=Kyrgyz la=Latin
        lb=Luxembourgish lg=Ganda lij=Ligurian ln=Lingala lo=Lao lt=Lithuanian ltg=Latgalian lv=Latvian mg=Malagasy
        mk=Macedonian ml=Malayalam mn=Mongolian mr=Marathi ms=Malay mt=Maltese my=Burmese ne=Nepali nl=Dutch
        nn=Norwegian_Nynorsk no=Norwegian nso=Northern_Sotho oc=Occitan om=Oromo or=Odia pa=Punjabi pcm=Nigerian_Pidgin
        pl=Polish ps=Pashto pt=Portuguese qu=Quechua ro=Romanian ru=Russian rw=Kinyarwanda sa=Sanskrit
        sdh=Southern_Kurdish se=Northern_Sami si=Sinhala sk=Slovak sl=Slovenian sn=Shona so=Somali sq=Albanian
        sr=Serbian st=Sotho sv=Swedish sw=Swahili ta=Tamil te=Telugu tg=Tajik th=Thai tk=Turkmen tl=Tagalog tr=Turkish
        tt=Tatar ug=Uyghur uk=Ukrainian ur=Urdu uz=Uzbek uzs=Southern_Uzbek vec=Venetian vi=Vietnamese vo=Volapük
        wa=Walloon wuu=Wu_Chinese xh=Xhosa yo=Yoruba yue=Cantonese zh=Chinese zu=Zulu
        """.split()
    )
}
