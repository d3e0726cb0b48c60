"""Data of ``topics``: what German articles about each topic talk of."""

from newsreader.text.tagging.topic_table import Words

WORDS: dict[str, Words] = {
    "war": Words(
        "krieg angriffskrieg soldat truppe armee militär militärisch rakete drohne panzer front frontlinie offensive gegenoffensive invasion besatzer "
        "waffenruhe feuerpause waffenstillstand bataillon brigade munition waffe luftangriff beschuss artillerie mine kriegsgefangener bundeswehr streitkraft "
        "gefecht miliz rebell waffenlieferung luftabwehr kampfjet marschflugkörper mobilmachung verteidigungsministerium",
        "angriff general verteidigung bombe explosion kämpfer stellung gefallen belagerung schlacht konflikt nato töten verletzen rüstung",
    ),
    "diplomacy": Words(
        "diplomat diplomatie diplomatisch botschafter botschaft gipfel gipfeltreffen sanktion außenminister außenministerin außenministerium vertrag bilateral "
        "gesandter bündnis unterhändler friedensgespräch beitritt brexit geopolitisch generalsekretär friedensplan eu-kommission außenpolitik staatsbesuch",
        "abkommen verhandlung gespräch delegation besuch partner ausland nato brüssel treffen einigung europäisch staatschef",
    ),
    "politics": Words(
        "bundestag landtag parlament abgeordneter abgeordnete gesetzentwurf wahl wahlkampf wähler stimmzettel partei koalition opposition bundeskanzler kanzler "
        "ministerpräsident ministerpräsidentin bürgermeister oberbürgermeister bürgermeisterin stadtrat gemeinderat kreistag rücktritt volksentscheid politiker "
        "politikerin politisch fraktion minister ministerin bundesregierung landesregierung kandidat kandidatin umfrage verfassung senator bundesrat",
        "gesetz regierung ausschuss mehrheit abstimmung beschluss antrag amt sitzung stimme vorsitzender haushalt demokratie sprecher beschließen rathaus",
    ),
    "law": Words(
        "gericht richter richterin urteil staatsanwalt staatsanwältin staatsanwaltschaft anklage angeklagter verteidiger rechtsanwalt anwalt anwältin berufung revision klage kläger "
        "prozess verurteilen freispruch freisprechen korruption bestechung landgericht amtsgericht oberlandesgericht bundesgerichtshof bundesverfassungsgericht "
        "verwaltungsgericht haftstrafe freiheitsstrafe geldstrafe bewährung justiz rechtswidrig betrug untreue",
        "recht verfahren vorwurf zeuge strafe beweis verhandlung haft gesetz entscheidung paragraf schadenersatz klagen verstoß",
    ),
    "crime": Words(
        "polizei polizist polizistin polizeibeamter kriminalpolizei ermittler festnahme festnehmen verdächtiger tatverdächtiger mord totschlag diebstahl dieb stehlen raub räuber "
        "überfall einbruch einbrecher betrüger droge rauschgift schmuggel bande kriminell kriminalität messer entführung vergewaltigung brandstiftung erpressung "
        "täter tatort fahndung verbrechen schüsse leiche unfallflucht fahrerflucht",
        "ermittlung opfer zeuge haft beute verhaften ermitteln angriff gewalt straftat delikt",
    ),
    "disaster": Words(
        "feuer brand waldbrand feuerwehr feuerwehrmann rettung retter rettungskraft rettungsdienst notarzt unfall unglück erdbeben überschwemmung hochwasser lawine katastrophe ertrinken "
        "evakuieren evakuierung zusammenstoß einsturz einstürzen entgleisen wirbelsturm orkan explosion erdrutsch absturz flut einsatzkraft löschen trümmer verunglücken",
        "verletzen verletzter einsatz tot sterben notruf schaden vermissen krankenhaus",
    ),
    "weather": Words(
        "wetter wetterdienst unwetter regen schnee sturm gewitter hagel hitze frost glätte temperatur niederschlag wettervorhersage vorhersage meteorologe sonnig bewölkt wolke "
        "nebel wind böe tauwetter hitzewelle schneefall neuschnee kälte glatteis",
        "warnung warnen grad sonne winter sommer nacht warm kalt",
    ),
    "economy": Words(
        "wirtschaft wirtschaftlich konjunktur inflation bruttoinlandsprodukt zins leitzins zentralbank notenbank haushalt steuer arbeitslosigkeit arbeitsmarkt export import zoll rezession "
        "wachstum verbraucherpreis staatsschuld schuldenbremse finanzminister währung börse aktie dax anleihe investor anleger handel ökonom",
        "prozent preis milliarde euro markt kosten quartal prognose lohn anstieg dollar",
    ),
    "business": Words(
        "unternehmen konzern firma umsatz gewinn aktionär vorstand vorstandschef geschäftsführer insolvenz insolvent übernahme fusion filiale startup gründer mitarbeiter arbeitsplatz stellenabbau betriebsrat "
        "werk hersteller tarifvertrag gewerkschaft kunde einzelhandel supermarkt händler investition produktion marke lieferkette",
        "million geschäft verkauf branche produkt markt kündigung bilanz betrieb streik",
    ),
    "energy": Words(
        "energie strom gas erdgas öl erdöl kraftwerk atomkraftwerk kernkraftwerk windkraft windrad windpark solaranlage photovoltaik stromnetz pipeline kohle braunkohle energiewende "
        "strompreis gaspreis netzbetreiber wasserstoff reaktor stromausfall energieversorger gasspeicher wärmepumpe raffinerie",
        "megawatt netz leitung versorgung anlage verbrauch speicher leistung",
    ),
    "housing": Words(
        "wohnung miete mieter mieterin vermieter wohnungsbau immobilie mietpreis nebenkosten wohnungsmarkt neubau bauherr baugebiet sanierung heizung grundstück eigentümer müllabfuhr abwasser trinkwasser "
        "bauprojekt wohnungsgesellschaft stadtwerke mietshaus",
        "haus bau quadratmeter gebäude bewohner bauen siedlung wasser",
    ),
    "transport": Words(
        "verkehr bahn zug deutsche_bahn straßenbahn bus autobahn flughafen flugzeug flug fluggesellschaft airline passagier fahrgast autofahrer straße baustelle stau radweg fahrrad "
        "bahnhof bahnstrecke brücke tunnel hafen schiff fähre fahrplan lokführer auto elektroauto lastwagen lkw nahverkehr verspätung parkplatz führerschein",
        "strecke fahrt fahrer sperrung sperren linie verbindung kilometer",
    ),
    "agriculture": Words(
        "landwirt landwirtin landwirtschaft landwirtschaftlich bauer bauernverband ernte weizen getreide mais kartoffel vieh kuh rind schwein huhn milch acker feld dünger pestizid hof stall obstbau winzer weinlese "
        "saatgut traktor tierhaltung agrarminister",
        "anbau tonne fleisch tier boden hektar",
    ),
    "environment": Words(
        "umwelt umweltschutz naturschutz klima klimawandel klimaschutz emission treibhausgas artenschutz wald baum vogel wolf wildtier biotop naturschutzgebiet müll plastik verschmutzung ökologisch "
        "artenvielfalt nationalpark insekt biene fluss gewässer umweltministerium nabu erderwärmung zoo",
        "natur tier pflanze art fisch see schützen",
    ),
    "health": Words(
        "gesundheit krankenhaus klinik arzt ärztin patient patientin krankheit virus infektion impfung impfstoff impfen coronavirus corona pandemie medikament therapie krebs pflege pflegekraft krankenkasse "
        "gesundheitsminister robert-koch-institut symptom diagnose operation medizinisch medizin epidemie grippe apotheke chirurg hebamme",
        "behandlung behandeln studie erkrankung dosis leiden infizieren test",
    ),
    "science": Words(
        "wissenschaft wissenschaftler wissenschaftlerin forscher forscherin forschung studie labor experiment physik chemie biologie astronom weltraum raumfahrt rakete satellit planet mond mars teleskop "
        "asteroid nasa esa gen dna fossil archäologe ausgrabung nobelpreis",
        "entdecken entdeckung institut professor untersuchen erkenntnis theorie daten",
    ),
    "technology": Words(
        "technologie software künstliche_intelligenz smartphone computer internet app cyberangriff hacker datenschutz algorithmus digital digitalisierung roboter chip halbleiter server programm prozessor "
        "betriebssystem sicherheitslücke google apple microsoft openai chatgpt nutzer plattform update",
        "daten gerät system technik online netz funktion entwickeln",
    ),
    "education": Words(
        "schule schüler schülerin lehrer lehrerin unterricht universität hochschule student studentin studierender studium abitur kita kindergarten erzieherin bildung kultusminister klasse klassenzimmer ausbildung azubi "
        "gymnasium grundschule zeugnis schulleiter schulleiterin hörsaal stipendium",
        "kind prüfung lernen eltern professor jugendlicher ferien",
    ),
    "culture": Words(
        "kultur theater museum ausstellung kunst künstler künstlerin film kino regisseur schauspieler schauspielerin musik musiker musikerin konzert orchester oper sänger sängerin festival buch roman autor autorin schriftsteller literatur "
        "galerie gemälde premiere bühne album band dirigent chor tanz komponist berlinale",
        "publikum werk preis bild programm künstlerisch spielen veranstaltung song",
    ),
    "history": Words(
        "geschichte historisch historiker historikerin jahrhundert mittelalter kaiser nationalsozialismus nazi holocaust weltkrieg ddr mauer gedenkstätte denkmal gedenken gedenktag archiv jubiläum konzentrationslager "
        "stasi wiedervereinigung burg schloss zeitzeuge",
        "könig erinnerung alt ehemalig damals tradition",
    ),
    "religion": Words(
        "kirche papst bischof pfarrer pfarrerin priester gottesdienst gemeinde evangelisch katholisch muslim islam moschee synagoge jüdisch jude christ christlich kardinal vatikan gebet glaube gläubiger bistum kloster religiös "
        "ostern weihnachten konfirmation imam",
        "gott beten heilig fest",
    ),
    "sport": Words(
        "fußball spiel spieler trainer mannschaft tor bundesliga liga pokal champions_league stürmer torwart verein sieg niederlage meisterschaft weltmeister weltmeisterschaft europameisterschaft olympia olympisch medaille turnier "
        "tennis handball basketball eishockey formel leichtathletik rennen athlet stadion schiedsrichter halbzeit elfmeter saison tabelle abstieg aufstieg treffer",
        "team punkt gewinnen fan finale verlieren runde match sport minute platz gegner",
    ),
    "social": Words(
        "rente rentner sozial bürgergeld sozialhilfe armut familie kindergeld elterngeld senior ehrenamt ehrenamtlich spende spenden verein jugend frau gleichstellung obdachloser behinderung inklusion demonstration demonstrant protest "
        "tafel nachbar pflegeheim diskriminierung rassismus hilfsorganisation",
        "hilfe helfen mensch unterstützung leben gesellschaft betroffener kind",
    ),
    "migration": Words(
        "migration migrant flüchtling geflüchteter asyl asylbewerber asylverfahren abschiebung abschieben abgeschoben einwanderung zuwanderung grenzkontrolle aufenthaltstitel flüchtlingsunterkunft visum schleuser integration "
        "einbürgerung seenotrettung",
        "grenze herkunft unterkunft ausländer flucht aufnahme",
    ),
    "media": Words(
        "medium journalist journalistin zeitung rundfunk fernsehen fernsehsender sender redaktion reporter presse pressefreiheit moderator moderatorin zuschauer quote ard zdf facebook instagram tiktok twitter desinformation verlag verleger influencer podcast "
        "talkshow fernsehserie fake_news",
        "bericht sendung interview artikel veröffentlichen video serie",
    ),
}
