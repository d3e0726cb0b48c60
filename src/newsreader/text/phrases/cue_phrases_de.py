"""Data of ``cues``: what German pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

PHRASES = CuePhrases(
    also=(
        "mehr zum thema | mehr dazu | mehr dazu: | mehr zu diesem thema | mehr hierzu | mehr hintergründe | mehr news: | mehr nachrichten: | lesen sie auch | lesen sie auch: | "
        "lesen sie hier: | lesen sie hier | lesen sie dazu | lesen sie mehr | lesen sie mehr: | lesen sie jetzt | lesen sie jetzt: | lesen sie weiter: | lesen sie außerdem | "
        "lesen sie ebenfalls | lesen sie hierzu | lesen sie zum thema | lies auch | lies auch: | lies hier | lies mehr | auch lesen: | auch interessant | auch interessant: | "
        "auch spannend: | auch spannend | auch wichtig: | auch dazu: | ebenfalls interessant | ebenfalls interessant: | ebenfalls lesenswert | interessant: | interessant dazu: | "
        "dazu passend: | passend dazu: | passend dazu | passend zum thema | hier mehr: | hier geht's weiter | hier lesen sie | hier lesen: | hier weiterlesen: | siehe auch | "
        "siehe auch: | siehe dazu | weiterlesen: | weiterlesen | zum weiterlesen | weiter lesen: | weitere nachrichten: | weitere artikel: | weitere themen: | "
        "weiteres zum thema | zum thema: | zum artikel: | zum selben thema | außerdem lesen | außerdem interessant | das könnte sie auch interessieren | "
        "das könnte sie interessieren: | das könnte sie interessieren | das könnte dich auch interessieren | das könnte dich interessieren | "
        "das könnte sie ebenfalls interessieren | das könnte auch interessant sein | das könnte ihnen auch gefallen | vielleicht interessiert sie auch | nicht verpassen | "
        "nicht verpassen: | empfehlung der redaktion | lesetipp | lesetipp: | lesetipps: | lese-tipp: | leseempfehlung: | tipp der redaktion: | unser tipp: | video-tipp: | "
        "podcast-tipp: | mehr lesen | mehr lesen: | mehr dazu lesen sie | mehr dazu hier | mehr erfahren: | lesen sie auch unseren | bilderstrecke: | bildergalerie: | "
        "fotostrecke: | zur fotostrecke: | ausführlicher bericht: | verwandte artikel | verwandte themen | ähnliche artikel | ähnliche beiträge | thematisch passend"
    ),
    feed=(
        "mehr zum thema | mehr zu diesem thema | mehr von diesem autor | mehr von dieser autorin | mehr aus dem ressort | mehr aus der region | mehr aus der rubrik | "
        "mehr aus diesem ressort | mehr meldungen | mehr beiträge | mehr storys | mehr stories | mehr videos | mehr lesen | mehr laden | mehr anzeigen | mehr im web | mehr auf | "
        "meistgelesen | meistgelesene artikel | meistgelesene beiträge | meistgelesene meldungen | am häufigsten gelesen | am meisten kommentiert | am meisten geteilt | "
        "meistkommentiert | meistgeklickt | meistgesehen | beliebteste artikel | beliebte beiträge | beliebte themen | gerade beliebt | gerade gelesen | aktuell gelesen | "
        "aktuell beliebt | jetzt gelesen | top-artikel | top artikel | top-news | top news | top-meldungen | topthemen | topnews | unsere top-themen | themen des tages | "
        "aktuelle nachrichten | aktuelle meldungen | aktuelle artikel | aktuelle beiträge | aktuelle videos | neueste nachrichten | neueste beiträge | neueste videos | "
        "neueste meldungen | das neueste | neues aus | neu auf | letzte meldungen | letzte nachrichten | letzte beiträge | letzte artikel | eilmeldungen | newsticker | "
        "weitere nachrichten | weitere meldungen | weitere artikel | weitere beiträge | weitere themen | weitere themen des tages | weitere videos | weitere news | "
        "weitere empfehlungen | weitere links | weitere artikel aus | weitere inhalte | weitere artikel zum thema | weitere beiträge zum thema | weitere texte | weitere storys | "
        "auch interessant | auch interessant für sie | auch lesenswert | das könnte sie auch interessieren | das könnte sie interessieren | das könnte dich auch interessieren | "
        "das könnte dich interessieren | das könnte ihnen gefallen | das könnte euch auch interessieren | das interessiert andere leser | das lesen andere | "
        "das lesen unsere leser | andere leser interessierten sich auch für | leser interessierten sich auch für | für sie empfohlen | für sie ausgewählt | für dich empfohlen | "
        "ihnen könnte auch gefallen | empfohlene artikel | empfohlene beiträge | empfohlene inhalte | empfohlen von | empfohlen für sie | empfehlungen | empfehlungen für sie | "
        "unsere empfehlungen | unsere tipps | empfehlung der redaktion | empfehlungen der redaktion | redaktionsempfehlungen | redaktionstipp | lesetipps | lesetipp | "
        "lesen sie auch | lesen sie jetzt | lesen sie weiter | jetzt lesen | ähnliche themen | ähnliche beiträge | ähnliche artikel | ähnliche meldungen | verwandte artikel | "
        "verwandte beiträge | verwandte themen | verwandte inhalte | passende artikel | passende beiträge | passend zum thema | zum gleichen thema | zu diesem thema | "
        "vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag | voriger artikel | artikel des tages | video des tages | aus dem archiv | "
        "aus unserem netzwerk | partnerangebote | partnerinhalte | anzeigen unserer partner | ein angebot von | sonderthemen | themenspecial | unsere newsletter | "
        "unsere podcasts | unsere apps | fotostrecken | bilderstrecken | outbrain | taboola"
    ),
    more=(
        "mehr lesen | weiter lesen | jetzt lesen | hier lesen | artikel lesen | zum artikel | zum beitrag | zur meldung | zur galerie | zum video | mehr dazu | "
        "ganzen artikel lesen | vollständigen artikel lesen | alle anzeigen | zur fotostrecke | zum liveticker"
    ),
    comments=(
        "leserkommentare | leserbriefe schreiben | ihre meinung | ihr kommentar | diskutieren sie mit | jetzt mitdiskutieren | mitdiskutieren | zur diskussion | zum forum | "
        "alle kommentare | alle kommentare anzeigen | kommentare anzeigen | kommentare lesen | kommentar verfassen | kommentar abgeben | kommentar hinzufügen | "
        "kommentar schreiben | kommentar hinterlassen | einen kommentar hinterlassen | hinterlasse einen kommentar | schreibe einen kommentar | schreib einen kommentar | "
        "jetzt kommentieren | artikel kommentieren | neuste kommentare | neueste kommentare | keine kommentare | noch keine kommentare | 0 kommentare | leserstimmen | "
        "beliebteste kommentare | kommentare geschlossen | antwort hinterlassen"
    ),
    tags=(
        "schlagwörter | schlagworte | stichwörter | stichworte | themen | themen in diesem artikel | themen dieses artikels | themen in diesem beitrag | mehr zu den themen | "
        "mehr zu diesen themen | mehr themen | verwandte schlagwörter | kategorien | rubriken | tags | im artikel erwähnt"
    ),
    bylines=(
        "von: | text: | autor: | autorin: | autoren: | ein beitrag von | ein artikel von | ein kommentar von | eine analyse von | eine kolumne von | eine reportage von | "
        "ein gastbeitrag von | ein interview von | ein bericht von | protokoll: | interview: | interview von | aufgezeichnet von | foto und text: | text und fotos: | "
        "von unserem korrespondenten | von unserer korrespondentin"
    ),
    dates=(
        "stand: | aktualisiert: | aktualisiert am | aktualisiert | zuletzt aktualisiert | zuletzt aktualisiert: | zuletzt aktualisiert am | veröffentlicht am | veröffentlicht: | "
        "erschienen am | erstellt: | erstellt am | publiziert: | publiziert | publiziert am | letzte aktualisierung | letzte aktualisierung: | letztes update | datum: | "
        "online seit"
    ),
    friends=(
        "mehr als | mehr noch | aus dem umfeld | aus sicht | von der | von den | zum thema hat | hintergrund ist | hintergrund war | hintergrund sind | hintergrund der | "
        "interessant ist | interessant sei"
    ),
    lines={
        Label.NAV: (
            "zur merkliste hinzufügen | merkliste | artikel merken | gemerkt | später lesen | drucken | artikel drucken | seite drucken | druckansicht | drucken teilen | "
            "teilen drucken | teilen | artikel teilen | beitrag teilen | jetzt teilen | auf facebook teilen | auf twitter teilen | bei facebook teilen | bei twitter teilen | "
            "bei whatsapp teilen | auf whatsapp teilen | per whatsapp teilen | per e-mail teilen | per mail teilen | auf linkedin teilen | auf xing teilen | auf x teilen | "
            "bei x teilen | link kopieren | link kopiert | kopieren | e-mail | mail | per mail | per e-mail | e-mail senden | per e-mail versenden | per mail versenden | "
            "als e-mail versenden | verschenken | artikel verschenken | artikel versenden | artikel anhören | artikel vorlesen | beitrag anhören | anhören | jetzt anhören | "
            "vorlesen | vorlesen lassen | text vorlesen | audio starten | audio abspielen | podcast anhören | video ansehen | video starten | video anschauen | bilderstrecke | "
            "bildergalerie | bilder anzeigen | bild vergrößern | vergrößern | bild in großansicht | alle bilder | alle bilder anzeigen | galerie | galerie öffnen | fotostrecke | "
            "fotostrecke starten | zur fotostrecke | zur galerie | zur bildergalerie | vollbild | vollbild anzeigen | grafik anzeigen | schriftgröße | schrift vergrößern | "
            "vorheriges bild | nächstes bild | nach oben | zum seitenanfang | seitenanfang | zum inhalt | zum inhalt springen | zur navigation | zum hauptinhalt | zum hauptmenü | "
            "direkt zum inhalt | hauptnavigation | navigation | menü | menü öffnen | menü schließen | suche öffnen | schließen | suche | suchen | suchbegriff | startseite | "
            "zur startseite | zur übersicht | sie sind hier | sie sind hier: | sie befinden sich hier: | inhaltsverzeichnis | auf dieser seite | in diesem artikel | kommentare | "
            "kommentar | kommentieren | zu den kommentaren | kommentare lesen | antworten | melden | kommentar melden | beitrag melden | gefällt mir | gefällt mir nicht | empfehlen | "
            "bewerten | artikel bewerten | ihre bewertung | feedback geben | fehler melden | fehler gefunden? | fehler entdeckt? | korrektur melden | hinweis senden | mehr | "
            "mehr anzeigen | mehr laden | weitere laden | alle anzeigen | weniger anzeigen | einklappen | aufklappen | zuklappen | artikel einblenden | alle artikel | "
            "alle artikel von | alle themen | alle artikel anzeigen | alle nachrichten | alle meldungen | thema folgen | folgen | autor folgen | gefolgt | entfolgen | zum profil | "
            "zum autor | zum login | zum e-paper | zum shop | zum abo | zum abo-shop | login | anmelden | einloggen | abmelden | ausloggen | registrieren | jetzt registrieren | "
            "jetzt anmelden | kostenlos registrieren | mein konto | benutzerkonto | passwort vergessen? | passwort vergessen | angemeldet bleiben | e-mail-adresse | kundenkonto | "
            "impressum | mediadaten | über uns | newsletter | rss | epaper | abonnement | tv-programm | rätsel | sudoku | kreuzworträtsel | liveticker | zum liveticker | "
            "zum liveblog | eilmeldung | breaking news | push-nachrichten | in neuem fenster öffnen | öffnet in neuem fenster | (öffnet in neuem fenster) | öffnet in neuem tab | "
            "externer link | zum original | original anzeigen | zur originalmeldung | pfeil nach links | pfeil nach rechts | x.com | x | twitter | facebook | whatsapp | instagram | "
            "xing | threema | flipboard | pocket | messenger | lesezeit | min lesezeit | lesedauer | dieser artikel | dieser beitrag | bildunterschrift anzeigen | "
            "bildunterschrift einblenden | icon: der spiegel | werbefrei lesen | google news folgen | als bevorzugte quelle hinzufügen | auf google folgen | "
            "bei google als bevorzugte quelle hinzufügen | zusammenfassen | schenken | zusammenfassung anzeigen | artikel zusammenfassen | ki-zusammenfassung | leserbrief schreiben | "
            "schreibe einen leserbrief | schreiben sie einen leserbrief | links zu diesem artikel | news folgen"
        ),
        Label.ADVERT: (
            "anzeige | - anzeige - | – anzeige – | anzeige: | anzeigen | anzeige schließen | werbung | - werbung - | werbung schließen | ende der werbung | ende der anzeige | "
            "nach der anzeige weiterlesen | weiter nach der werbung | weiterlesen nach der anzeige | weiterlesen nach der werbung | artikel geht nach der anzeige weiter | "
            "der artikel geht unten weiter | artikel geht unten weiter | hier geht der artikel weiter | dieser artikel geht nach der werbung weiter | gesponsert | "
            "gesponserter inhalt | gesponserter beitrag | sponsored | sponsored post | sponsored content | advertorial | promotion | in zusammenarbeit mit | bezahlter inhalt | "
            "bezahlte anzeige | partnerinhalt | kostenpflichtiger inhalt | plus-artikel | premium | s+ | z+ | f+ | artikel nur für abonnenten | nur für abonnenten | "
            "exklusiv für abonnenten | für abonnenten | abonnieren | jetzt abonnieren | kostenlos abonnieren | newsletter abonnieren | newsletter bestellen | zum newsletter | "
            "zum newsletter anmelden | newsletter-anmeldung | jetzt bestellen | jetzt testen | jetzt gratis testen | jetzt kostenlos testen | gratis testen | kostenlos testen | "
            "probeabo | probeabo testen | probemonat | abo testen | abo abschließen | abo bestellen | zum angebot | zu den angeboten | zu den abos | alle angebote | "
            "alle abo-angebote | angebot sichern | jetzt sichern | jetzt freischalten | artikel freischalten | jetzt weiterlesen | weiterlesen mit abo | weiterlesen mit plus | "
            "sie haben bereits ein abo? | bereits abonnent? | schon abonnent? | bereits registriert? | monatlich kündbar | jederzeit kündbar | jederzeit kündbar. | pro monat | "
            "pro woche | im ersten monat | unterstützen | jetzt unterstützen | jetzt spenden | spenden | mitglied werden | app herunterladen | zur app | app laden | "
            "kanal abonnieren | whatsapp-kanal abonnieren | jetzt folgen | push aktivieren | benachrichtigungen aktivieren | aktiviere jetzt benachrichtigungen"
        ),
        Label.LEGAL: (
            "cookie-einstellungen | cookie einstellungen | cookies | cookie-richtlinie | datenschutz | datenschutzhinweise | datenschutzerklärung | datenschutz-einstellungen | "
            "datenschutzeinstellungen | privatsphäre | privatsphäre-einstellungen | privacy-manager | privacy center | einwilligung | einwilligen | zustimmen | zustimmen und weiter | "
            "zustimmen & weiter | alle akzeptieren | alle cookies akzeptieren | akzeptieren | akzeptieren und weiter | akzeptieren und schließen | ablehnen | alle ablehnen | "
            "nur notwendige cookies | nur notwendige | auswahl speichern | einstellungen verwalten | einstellungen | mehr informationen | externer inhalt | externe inhalte | "
            "externen inhalt anzeigen | externe inhalte anzeigen | externen inhalt laden | inhalt laden | inhalt anzeigen | inhalte anzeigen | empfohlener externer inhalt | "
            "empfohlener redaktioneller inhalt | externer inhalt nicht verfügbar | inhalte aktivieren | agb | nutzungsbedingungen | nutzungsbasierte online-werbung | impressum | "
            "alle rechte vorbehalten | haftungsausschluss | jugendschutz | barrierefreiheit | verträge hier kündigen | abo kündigen | netiquette | kommentarregeln | widerruf | "
            "widerruf tracking | ©"
        ),
        Label.CREDIT: (
            "dpa | dpa/picture alliance | picture alliance | picture-alliance | imago | imago images | getty images | reuters | afp | ap | epa | keystone | apa | privat | "
            "foto: privat | pressefoto | symbolbild | symbolfoto | archivbild | archivfoto | foto: archiv | bild: privat | foto: dpa | bild: dpa | foto: imago | shutterstock | "
            "istock | adobe stock | unsplash | pixabay | screenshot | quelle: dpa | quelle: reuters | quelle: afp | quelle: imago | quelle: epa | quelle: ap"
        ),
        Label.JUNK: (
            "wird geladen | wird geladen ... | wird geladen... | lädt | lädt ... | lädt... | video wird geladen | player wird geladen | inhalt wird geladen | bitte warten | "
            "bitte warten ... | neuer abschnitt | ein fehler ist aufgetreten | es ist ein fehler aufgetreten | video nicht verfügbar | dieses video ist nicht verfügbar | "
            "dieser inhalt ist nicht verfügbar | javascript ist deaktiviert | javascript deaktiviert | platzhalter | bild nicht verfügbar | loading"
        ),
        Label.SOURCE: (
            "quelle: dpa | quelle: afp | quelle: reuters | quelle: sid | quelle: ap | quelle: apa | quelle: ots | mit material von dpa | mit material der dpa | mit agenturmaterial | "
            "mit agenturen | verwendete quellen | verwendete quellen: | nachrichtenagentur dpa | nachrichtenagentur afp | nachrichtenagentur reuters | eigene recherche"
        ),
    },
    starts={
        Label.NAV: (
            "zur merkliste | zum artikel: | zur startseite | mehr zum thema auf | schlagwörter: | schlagworte: | stichworte: | stichwörter: | themen: | tags: | kategorie: | "
            "kategorien: | ressort: | rubrik: | artikel teilen: | teilen: | teilen auf | teilen sie diesen | teilen sie den artikel | teilen via | folgen sie diesem thema | "
            "haben sie fehler | haben sie einen fehler | fehler gefunden? | fehler entdeckt? | fehler im artikel | einen fehler gefunden | sie haben einen fehler | "
            "wie hat ihnen dieser | hat ihnen dieser artikel | hat ihnen der artikel | war dieser artikel | fanden sie diesen artikel | dieser artikel wurde + gelesen | "
            "durchschnittliche bewertung | lesezeit: | lesezeit ca | lesedauer: | geschätzte lesezeit | schreiben sie uns | schreiben sie der redaktion | schicken sie uns | "
            "senden sie uns | ihre meinung ist uns | dieses thema im programm | dieses thema im | über dieses thema berichtet | über dieses thema berichtete | "
            "dieser beitrag wurde + gesendet | dieser artikel erschien | dieser artikel ist erschienen | dieser artikel ist zuerst | dieser text erschien | dieser text stammt aus | "
            "dieser artikel stammt aus | dieser artikel wurde ursprünglich | dieser text ist zuerst | der artikel erschien zuerst | der beitrag + erschien | erschienen in ausgabe | "
            "erschienen in: | zitiervorschlag | kontakt zur redaktion | kontakt zum autor | kontakt zur autorin | alle artikel von | alle beiträge von | mehr artikel von | "
            "zum inhalt springen | zur navigation springen | vorlesen: | artikel anhören | bild vergrößern | bitte melden sie sich an | um einen kommentar | um kommentare | "
            "um kommentieren zu können | melden sie sich an, um | sie müssen angemeldet sein | sie müssen eingeloggt sein | bei google + bevorzugte quelle | als bevorzugte quelle | "
            "diese audioversion | dieser artikel wurde eingesprochen | die audiofassung | audio: | vorgelesen von | diese zusammenfassung wurde | vorheriger beitrag: | "
            "nächster beitrag: | vorheriger artikel: | nächster artikel: | weitere bilder dieser | alle artikel zu | alle artikel zum thema | alle texte von | alle nachrichten zu | "
            "alle nachrichten aus"
        ),
        Label.ADVERT: (
            "artikel geht nach | der artikel geht nach | weiter geht es nach | weiterlesen nach | nach der anzeige | anzeige: | werbung: | hier mit werbung | "
            "dieser inhalt ist nur für | dieser artikel ist nur für | dieser artikel ist exklusiv | dieser artikel gehört zu | dieser text ist nur für | dieser beitrag ist nur für | "
            "diesen artikel lesen sie | diesen artikel weiterlesen | diesen artikel können + abonnent | diesen text können + abonnent | weiterlesen mit | jetzt weiterlesen | "
            "lesen sie weiter mit | lesen sie diesen artikel | sie möchten weiterlesen | sie wollen weiterlesen | möchten sie weiterlesen | weiterlesen? | um weiterzulesen | "
            "um diesen inhalt | um alle artikel | testen sie | jetzt testen | jetzt gratis testen | jetzt kostenlos | jetzt abonnieren | jetzt registrieren | jetzt anmelden | "
            "jetzt unterstützen | jetzt mitglied | jetzt + kanal | abo: | abo abschließen | abonnieren | abonnieren sie | abonniere | sie haben bereits + abo | bereits registriert | "
            "schon abonnent | noch kein abo | noch kein konto | noch nicht registriert | mit unserem newsletter | mit dem newsletter | mit unserer app | mit dem digitalabo | "
            "mit einem digitalabo | unser newsletter | unser kostenloser | unsere newsletter | im newsletter | in unserem newsletter | newsletter: | newsletter + anmelden | "
            "newsletter + abonnieren | täglich + newsletter | täglich + postfach | jeden morgen + newsletter | jeden tag + newsletter | die wichtigsten nachrichten + newsletter | "
            "die wichtigsten nachrichten + postfach | die wichtigsten news + newsletter | die wichtigsten + per mail | das wichtigste + newsletter | das beste aus + newsletter | "
            "alles wichtige + newsletter | alle news + newsletter | aktuelle nachrichten + whatsapp | melden sie sich für + newsletter | melden sie sich zu + newsletter | "
            "melden sie sich jetzt | melden sie sich hier | melden sie sich kostenlos | melde dich + newsletter | kostenlos registrieren | kostenlos abonnieren | "
            "kostenlos mitdiskutieren | erhalten sie + newsletter | erhalten sie + e-mail | erhalten sie die wichtigsten | bleiben sie auf dem laufenden | bleiben sie informiert | "
            "bleiben sie immer | bleib auf dem laufenden | verpassen sie keine | verpassen sie nichts | immer informiert | immer auf dem laufenden | immer auf dem neuesten | "
            "sie wollen keine + verpassen | keine nachricht mehr verpassen | nichts mehr verpassen | folgen sie uns | folgen sie unserem | folgen sie + kanal | "
            "folgen sie + whatsapp | folgen sie + google | folgen sie + facebook | folgen sie + instagram | folge uns | folgt uns | besuchen sie uns auf | werden sie mitglied | "
            "werden sie fan | werden sie unterstützer | werde mitglied | laden sie sich | laden sie + app | holen sie sich die | holen sie sich + app | hol dir die | "
            "hier geht's zum newsletter | hier geht's zur app | hier geht es zum newsletter | hier können sie + newsletter | hier können sie + abonnieren | hier anmelden | "
            "hier abonnieren | alle nachrichten + app | alle infos + newsletter | unterstützen sie uns | unterstützen sie unsere | unterstützen sie unabhängigen | unterstütze uns | "
            "ihre spende | wir finanzieren uns | dieser artikel enthält affiliate | dieser artikel enthält werbelinks | dieser text enthält affiliate | "
            "in diesem artikel sind + affiliate | wenn sie über diese links | die mit einem symbol | mit * gekennzeichnete | *bei den | * bei den | einkaufswagen-symbol | "
            "gesponsert von | ein angebot der | nur + euro im monat | jederzeit kündbar | monatlich kündbar | bitte deaktivieren sie ihren | sie nutzen einen adblocker | "
            "adblocker aktiv | sie haben noch + artikel | lesen sie mit + plus | lesen sie mit | hat ihnen der artikel gefallen"
        ),
        Label.LEGAL: (
            "mit dem absenden | mit der anmeldung + datenschutz | mit der registrierung | mit meiner anmeldung | mit ihrer anmeldung | mit ihrer registrierung | "
            "mit ihrer zustimmung | mit klick auf | durch das anklicken | durch klick auf | durch anklicken | ja, ich möchte + newsletter | ja, ich bin damit einverstanden | "
            "ich bin damit einverstanden | ich habe die datenschutz | ich akzeptiere | ihre einwilligung | informationen zum datenschutz | hinweise zum datenschutz | "
            "weitere informationen zum datenschutz | weitere informationen + datenschutz | mehr informationen + datenschutz | mehr dazu in unserer datenschutz | "
            "mehr dazu in unseren datenschutz | es gelten unsere | es gilt unsere | hier können sie der | hier können sie festlegen | hier können sie ihre + einstellungen | "
            "wir nutzen + cookie | wir benötigen ihre | wir setzen + cookies | wir und unsere | wir verwenden + dienst | wir haben an dieser stelle | wir integrieren externe | "
            "um diesen inhalt + anzuzeigen | um diesen inhalt anzuzeigen | um dieses + anzuzeigen | um externe inhalte | dieser inhalt stammt | dieser inhalt kann | "
            "dieser inhalt wird | dieses element enthält | dieses video wird | diese seite verwendet | diese seite nutzt | diese webseite | diese website | unsere website verwendet | "
            "unsere seite nutzt | die eingebetteten inhalte | dabei können personenbezogene | damit können personenbezogene | dadurch können personenbezogene | alle rechte | "
            "alle inhalte | alle angaben ohne gewähr | die inhalte dieser | die weiterverwendung | die vervielfältigung | nachdruck und | weiterverbreitung | copyright: | © | (c) | "
            "namentlich gekennzeichnete | die meinung der autor | die redaktion behält | die redaktion haftet | der inhalt dieses | dieser beitrag spiegelt | dieser text spiegelt | "
            "dieser kommentar gibt | dieser artikel gibt | dieser gastbeitrag | gastbeiträge | leserbriefe geben | haftungsausschluss: | disclaimer: | "
            "hinweis der redaktion: + werbung | transparenzhinweis: | hinweis: + affiliate | hinweis: dieser artikel wurde mit | dieser artikel wurde mit hilfe | "
            "dieser artikel wurde mithilfe | dieser text wurde mit hilfe | bitte beachten sie + netiquette | bitte beachten sie unsere | bitte beachten sie die | "
            "beachten sie + netiquette | die kommentarfunktion | wir freuen uns auf ihre kommentare | wir freuen uns auf sachliche | für unverlangt eingesandte | "
            "unverlangt eingesandte | nachdruck nur mit | nachdruck, auch | wiedergabe nur mit | diese meldung ist teil | dieser text wurde automatisch | "
            "diese meldung wurde automatisch | dieser artikel wurde automatisch | automatisierter inhalt"
        ),
        Label.CREDIT: (
            "foto: | fotos: | bild: | bilder: | bild / | foto / | foto/ | bild/ | (foto: | (bild: | (fotos: | (archivfoto: | (symbolfoto: | (symbolbild: | (archivbild: | (quelle: | "
            "(grafik: | archivfoto: | archivbild: | symbolfoto: | symbolbild: | symbolbild | titelbild: | titelfoto: | beitragsbild: | teaserbild: | bildquelle: | bildrechte: | "
            "bildnachweis: | bildcredit: | fotocredit: | fotoquelle: | quelle: dpa | quelle: picture | quelle: imago | quelle: getty | quelle: reuters | quelle: epa | quelle: ap | "
            "quelle: afp | quelle: privat | quelle: zdf | rechte: | grafik: | infografik: | karte: | illustration: | montage: | collage: | screenshot: | video: | kamera: | "
            "zeichnung: | © dpa | © imago | © picture | © getty | © afp | © reuters | © epa | © ap | © privat | imago/ | imago images/ | dpa/ | picture alliance/ | "
            "picture-alliance/ | getty/ | apa/ | keystone/ | (c) dpa | picture alliance"
        ),
        Label.CAPTION: (
            "bildunterschrift: | bildbeschreibung: | bildinfo: | auf dem foto: | auf dem bild: | im bild: | im bild | archivbild | archivfoto | symbolfoto | (symbolbild) | "
            "(archivbild) | das bild zeigt | das foto zeigt | das archivbild zeigt | das archivfoto zeigt | das symbolbild zeigt | das undatierte | das undatierte foto | "
            "die aufnahme zeigt | die drohnenaufnahme zeigt | die luftaufnahme zeigt | video: | im video: | sehen sie im video | von links | von links: | v. l. | v.l. | v.l.n.r."
        ),
        Label.JUNK: (
            "ihr browser | dein browser | dieser browser | javascript ist | bitte aktivieren sie javascript | bitte aktivieren sie | sie haben javascript | zum abspielen | "
            "für die nutzung | um das video | um dieses video | oh hoppla | leider ist ein fehler | es ist ein fehler | ein fehler ist | die seite wurde nicht"
        ),
        Label.BYLINE: (
            "über den autor | über die autorin | über die autoren | zum autor | zur autorin | zur person: | mitarbeit: | redigatur: | mit informationen von | mit material von | "
            "mit material der | mit agentur | (mit material | (mit dpa | (afp | (reuters | verantwortlich:"
        ),
        Label.SOURCE: (
            "quelle: dpa | quelle: afp | quelle: ots | quelle: reuters | quelle: ntv | quelle: sid | quelle: mit material | original-content von | dieser artikel wurde von | "
            "dpa-infocom | dpa-newskanal | © dpa-infocom | quelle: + dpa | quelle: + afp | quelle: + reuters | quelle: + .de | quelle: + sid"
        ),
    },
    contains={
        Label.ADVERT: (
            "des artikels sind noch verdeckt | direkt ins postfach | in ihr postfach | in ihrem postfach | unseren whatsapp-kanal | unserem whatsapp-kanal | unseren telegram-kanal | unserem youtube-kanal | "
            "artikel dieses artikels enthält | bei google news | hier geht's zur anmeldung | hier geht es zur anmeldung"
        ),
        Label.LEGAL: (
            "datenschutzerklärung | datenschutzbestimmungen | datenschutzhinweis | nutzungsbedingungen | personenbezogene daten an | drittanbieter übermittelt | "
            "drittplattformen übermittelt | an drittplattformen | externe inhalte angezeigt | externen inhalt | cookies gesetzt | cookies zulassen | jederzeit widerrufen | "
            "alle rechte vorbehalten | genehmigung des verlag | ausdrückliche genehmigung | vorherige schriftliche | schriftliche zustimmung | ohne gewähr | "
            "nicht die meinung der redaktion | nicht unbedingt die meinung | nicht zwingend die meinung | gibt die meinung | geben die meinung | ki-unterstützung erstellt | "
            "mit hilfe von ki | mithilfe von ki | netiquette | impressum und"
        ),
        Label.NAV: "öffnet in neuem fenster | lesen sie diesen artikel | diesen artikel teilen | schreiben sie uns",
        Label.CREDIT: (
            "/dpa/ | / dpa / | (dpa) foto | picture alliance / | /imago | /picture alliance | / imago | / picture alliance | archivfoto: | archivbild: | symbolbild: | /afp | "
            "/reuters | / afp"
        ),
        Label.BYLINE: "mit material der dpa | mit material von dpa | mit agenturmaterial | redakteur im ressort | redakteurin im ressort",
        Label.CAPTION: "(im bild) | (im bild | (links) | (rechts) | (mitte) | (l.) | (r.) | (m.)",
    },
)
