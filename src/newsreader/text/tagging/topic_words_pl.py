"""Data of ``topics``: what Polish articles about each topic talk of."""

from newsreader.text.tagging.topic_table import Words

WORDS: dict[str, Words] = {
    "war": Words(
        "wojna wojenny ostrzał ostrzelać front ofensywa kontrofensywa okupant okupacja okupować artyleria rakieta dron bezzałogowiec żołnierz wojsko wojskowy "
        "armia brygada batalion czołg pocisk amunicja jeniec mobilizacja broń uzbroić inwazja najeźdźca przyfrontowy saper rozminować mina rozejm zawiesić_broń "
        "rosyjski_atak obronność mon nalot bombardować niewybuch szahed",
        "atak uderzenie zaatakować wybuch eksplozja obrońca dowódca zginąć ranny ewakuacja obrona alarm rosyjski generał pułkownik oficer bomba schron "
        "zniszczenie granica trafić nato",
    ),
    "diplomacy": Words(
        "dyplomata dyplomacja dyplomatyczny ambasador ambasada szczyt_nato msz sankcja minister_sprawa_zagraniczny zagraniczny negocjacja rokować "
        "komisja_europejski unia_europejski onz sekretarz_generalny sojusz sojusznik dwustronny memorandum brexit akcesja traktat wizyta_prezydent rząd_ukraina "
        "ekshumacja",
        "porozumienie umowa międzynarodowy partner delegacja wizyta prezydent europejski granica państwo unia uzgodnić strona minister nato",
    ),
    "politics": Words(
        "senat parlament poseł posłanka poselski senator projekt_ustawa nowelizacja wybory wyborca wyborczy partia koalicja opozycja opozycyjny premier "
        "prezydent głosowanie burmistrz wójt radny rada_gmina rada_miasto dymisja odwołać_minister referendum polityk polityka polityczny marszałek wojewoda "
        "konstytucja kandydat ministra europoseł parlament_europejski sondaż mandat demokracja wotum_nieufność wotum sejmik klub_poselski",
        "ustawa rząd rządowy głosować uchwalić komisja rada ministerstwo przewodniczący czytać poprawka sesja władza decyzja urzędnik urząd stanowisko resort "
        "wniosek zagłosować przyjąć sejm minister",
    ),
    "law": Words(
        "sąd sędzia sądowy wyrok skazać skazany oskarżony oskarżenie prokuratura prokurator adwokat apelacja apelacyjny kasacja sąd_wysoki pozew powód pozwany "
        "łapówka korupcja korupcyjny śledztwo zaskarżyć prawnik prawny kodeks trybunał nsa tsue trybunał_konstytucyjny cba grzywna mandat_kara uokik uniewinnić "
        "wyłudzenie nik kontroler zarzut więzić odszkodowanie rodo proces_sądowy przywłaszczenie skarga postępowanie_karny",
        "postępowanie prawo nielegalny sprawa przestępstwo kara pozbawić_wolność obrona naruszenie dowód świadek areszt kaucja decyzja orzec rozprawa zatrzymać "
        "kontrola konsument",
    ),
    "crime": Words(
        "przestępca policja policjant policjantka zatrzymać zabójstwo zabić kradzież ukraść złodziej napad rabunek oszust oszustwo oszukać narkotyk przemyt "
        "przemytnik kryminalny przestępstwo przestępczy gwałt porwać pobić podejrzany poszukiwać mafia szantaż podpalić gang przemoc_domowy włamać włamywacz "
        "zaginiony sprawca komenda_powiatowy",
        "śledczy przeszukać nóż broń strzelanina ofiara zarzut przesłuchać przemoc patrol sprzedać areszt odnaleźć zaginąć komisariat",
    ),
    "disaster": Words(
        "pożar strażak straż_pożarny ratownik ratunkowy wypadek kolizja zderzenie katastrofa powódź powodziowy zalać lawina osuwisko trząść_ziemia utonąć tonąć "
        "ewakuować uratować gopr topr zawalić spłonąć zapalić gasić ugasić żywioł wichura fala_kulminacyjny wał_przeciwpowodziowy podtopić śmiertelny_wypadek "
        "silos karambol wykoleić zatrucie_czad turysta_szlak śmigłowiec wał worek_piasek",
        "poszkodować zginąć ranny ogień dym niebezpieczeństwo niebezpieczny szpital wybuch poszukiwać ewakuacja skutek strata tragedia woda akcja rzeka szkoda "
        "autostrada szlak",
    ),
    "weather": Words(
        "pogoda prognoza_pogoda synoptyk imgw śnieg śnieżyca zamieć deszcz ulewa burza grad mróz przymrozek upał susza gołoledź mgła opad ochłodzenie ocieplenie "
        "meteorolog wichura wiatr halny poryw cyklon śnieżny temperatura orkan zamarznąć zamarzła podmuch lód",
        "stopień zimno ciepło chmura słońce rekord powietrze zima lato żywioł prognoza ostrzec odciąć",
    ),
    "economy": Words(
        "gospodarka gospodarczy ekonomia ekonomiczny ekonomista inflacja pkb budżet budżetowy podatek podatkowy nbp kurs_waluta waluta stopa_procentowy kredyt "
        "kredytowy bankowy lokata deficyt import podrożeć podwyżka potanieć obniżka giełda giełdowy wig20 akcja_spółka handlowy cło finanse finansowy obligacja "
        "dług_publiczny bezrobocie stopa_bezrobocie hurtowy notować paragon vat inflacyjny koszt kontrakt_terminowy wynagrodzenie sesja_giełda indeks gus",
        "miliard milion procent wzrost wzrosnąć spadek spadek_cena stopa dochód wydatek taryfa wartość kosztować popyt podaż sprzedawca sprzedaż biznes zysk "
        "środki dług pieniądz tani drogi złoty dolar euro cena rynek bank inwestor inwestycja eksport handel spółka",
    ),
    "business": Words(
        "przedsiębiorstwo fabryka zakład biznes biznesmen produkcja supermarket hurtownia start_up startup inwestor korporacja holding marka zysk przychód "
        "prezes akcjonariusz upadłość stocznia faktura księgowy produkcyjny logistyka marketing przetarg konkurent branża deweloper sieć_handlowy cukrownia "
        "zamówić przetwórstwo miejsce_praca fundusz runda_finansować",
        "otworzyć klient kupujący sprzedawca pracownik rynek kontrakt wytwarzać sprzęt dostawa dyrektor inwestycja zamknąć właściciel towar magazyn oferta "
        "partia przedsiębiorca firma sklep producent spółka",
    ),
    "energy": Words(
        "energetyka energetyczny energia prąd elektryczność elektrownia energia_elektryczny atomowy jądrowy reaktor fotowoltaika fotowoltaiczny panel_słoneczny "
        "wiatrak farma_wiatrowy generator ropa gaz gazociąg gazowy benzyna diesel węgiel transformator akumulator megawat orlen pompa_ciepło ciepłownia ogrzewać "
        "odnawialny oze blackout rafineria podstacja pompa termomodernizacja ocieplać",
        "zasilać zużycie moc stacja sieć taryfa ciepło rachunek piec dostawa awaria stacja_paliwo kocioł paliwo",
    ),
    "housing": Words(
        "mieszkanie mieszkaniowy lokator blok spółdzielnia wspólnota_mieszkaniowy czynsz najem wynajem deweloper deweloperski kawalerka wodociąg wodociągowy "
        "kanalizacja komunalny śmieci spalarnia osiedle zabudowa budowlany budynek_mieszkalny remont_blok winda kamienica ocieplać ocieplenie_dom "
        "kredyt_hipoteczny plan_zagospodarować skwer lokal pleśń metraż odpady",
        "mieszkaniec budowa remont woda ulica ciepło rura miasto dach plac dom piętro metr budynek osiedlowy",
    ),
    "transport": Words(
        "transport transportowy pociąg kolej kolejowy pkp autobus trolejbus tramwaj tramwajowy motorniczy metro trasa lotnisko linia_lotniczy lot pasażer "
        "dworzec statek prom port_lotniczy droga_remont autostrada drogowy most przewoźnik przewóz wagon ciężarówka tir rower pasażerski tor objazd korek "
        "sygnalizacja parking rozkład_jazda skrzyżować szlaban lokomotywa parowóz barka hulajnoga rejestracja_auto intercity przejście_graniczny zderzenie",
        "rozkład droga ruch bilet stacja ładunek peron linia port prędkość kilometr połączenie pas pojazd kurs kierowca przystanek samochód auto samolot",
    ),
    "agriculture": Words(
        "rolnik rolniczy rolnictwo rolny gospodarstwo farmer farma zbiór_zboże plon pszenica jęczmień kukurydza soja słonecznik zboże siew siać zasiać hektar "
        "bydło krowa świnia owca hodowla hodowca hodować sad sadownik nawóz agronom warzywo ziemniak pszczelarz pszczoła miód ul dynia traktor kombajn nawadniać "
        "nasiono jabłko mleko wspólny_polityka_rolny dopłata retencja skup żniwo arimr wieś_rolnik",
        "pole tona ziemia gleba susza wieś produkcja drzewo uprawa sadzonka pasza obszar łąka",
    ),
    "environment": Words(
        "ekologia ekologiczny ekolog środowisko przyroda przyrodniczy przyrodnik rezerwat zanieczyścić klimat klimatyczny las leśny leśnik leśniczka leśniczy "
        "nadleśnictwo rzeka jezioro mokradło bagno gatunek_chronić ptak ornitolog bóbr ryś niedźwiedź wilk bocian żuraw ryba śmieci odpad recykling kaucja "
        "kaucyjny butelka emisja park_narodowy populacja gniazdo kłusownik wycinka zbiornik_wodny koryto kasztanowiec aleja drzewo sadzić zwierzę_dziki "
        "tekstylia puszka spalarnia retencja instalacja_odpad",
        "woda roślina zwierzę dziki ekosystem powietrze oczyścić brzeg gatunek pojemnik natura wyciąć kaczka",
    ),
    "health": Words(
        "lekarz lekarka szpital szpitalny medyk medyczny medycyna pacjent pacjentka choroba zachorować leczenie leczyć chirurg szczepionka szczepić koronawirus "
        "covid epidemia diagnoza objaw onkologia rak_nowotwór nowotwór ciśnienie_krew przeszczep apteka lek pielęgniarka położna rehabilitacja proteza psycholog "
        "psychiatra psychiatryczny psychiatria depresja dieta zdrowie zdrowotny karetka pogotowie udar zawał klinika kliniczny kwarantanna wirus bakteria "
        "listeria salmonella kleszcz bezsenność terapia nfz krztusiec sanepid gis oddział_szpital",
        "krew pomoc sen badanie skóra operacja waga analiza ból organizm rana oddział bezpieczeństwo_żywność przychodnia wycofać",
    ),
    "science": Words(
        "naukowiec naukowy nauka badacz badaczka badanie eksperyment astronom astronomia kosmos kosmiczny planeta teleskop satelita mars galaktyka fizyk fizyka "
        "chemik chemia biolog biologia genetyk dna archeolog laboratorium odkrycie ekspedycja nasa ewolucja cząsteczka matematyk matematyka paleontolog nobel "
        "orbita jaskinia grotołaz pomiar zmierzyć czujnik_pomiar neutrino",
        "odkryć metoda teoria uniwersytet czasopismo artykuł opublikować próbka analiza profesor hipoteza dane wynik gatunek",
    ),
    "technology": Words(
        "technologia technologiczny aplikacja smartfon telefon ekran gadżet informatyk programista programować oprogramować sztuczny_inteligencja algorytm "
        "internet internetowy cyberatak haker cyberbezpieczeństwo apple google microsoft android iphone przeglądarka komunikator robot procesor gra_wideo "
        "gracz_komputer drukarka cyfrowy cyfryzacja innowacja innowacyjny chip start_up startup komputer online newsletter odkurzacz bateria urządzenie "
        "test_sprzęt",
        "użytkownik funkcja model wersja aktualizacja sieć pamięć opracować inżynier program dane test czujnik przycisk",
    ),
    "education": Words(
        "szkoła szkolny uczeń uczennica nauczyciel nauczycielka edukacja edukacyjny oświata oświatowy uniwersytet student studentka studencki liceum technikum "
        "gimnazjum przedszkole przedszkolak lekcja nauczać wykładowca rektor absolwent akademia pedagog pedagogiczny dyplom stypendium matura egzamin podręcznik "
        "uczelnia świadectwo podstawówka kurator_oświata ranking_szkoła świetlica",
        "dziecko uczyć klasa matematyka wydział grupa wiedza przedmiot ocena wychować rodzic miejsce",
    ),
    "culture": Words(
        "teatr teatralny spektakl premiera reżyser reżyserka aktor aktorka kino film festiwal_film serial wystawa muzeum artysta artystka malarz sztuka obraz "
        "galeria koncert muzyka muzyk muzyczny orkiestra dyrygent opera piosenkarz piosenkarka piosenka książka powieść poeta poetka poezja pisarz pisarka "
        "literatura literacki wydawnictwo biblioteka bibliotekarka rzeźbiarz rzeźba konserwator festiwal balet kultura kulturalny scena tłumaczka tłumacz "
        "skrzypce album projektor komiks noc_muzeum zwiedzać przekład",
        "czytelnik wiersz autor fabuła bohater rola sala widz pokaz ekspozycja dzieło twórczość program kustosz",
    ),
    "history": Words(
        "historia historyk historyczny archeolog archeologiczny wykopalisko stulecie średniowiecze średniowieczny imperium drugi_wojna_światowy znalezisko "
        "starożytny zabytek zabytkowy książę król archiwum archiwalny dziedzictwo pomnik relikt eksponat rewolucja powstanie powstaniec ipn ekshumacja zamek "
        "twierdza kronika parowóz tysiącletni pocztówka",
        "wiek dawny znaleźć pamięć dokument wspomnieć przeszłość przodek legenda tradycja mit muzeum okupacja odkopać",
    ),
    "religion": Words(
        "kościół kościelny świątynia ksiądz proboszcz biskup arcybiskup patriarcha klasztor ikona modlitwa msza nabożeństwo wielkanoc boży_narodzenie papież "
        "watykan meczet muzułmanin imam synagoga rabin islam chrześcijanin chrześcijański prawosławny katolicki katolik parafia parafialny parafianin religia "
        "religijny poświęcić kazanie zakonnik zakonnica diecezja kardynał kolęda bluźnierstwo wierny",
        "dzwon święto święty ojciec krzyż pobłogosławić modlić bóg tradycja post grzech organy",
    ),
    "sport": Words(
        "sport sportowy sportowiec piłka_nożny piłkarz piłkarski mecz gol bramka bramkarz karny turniej mistrzostwo mistrz mistrzyni mistrzowski trener trenerka "
        "reprezentacja olimpiada olimpijski medal biathlon koszykówka siatkówka tenis tenisista tenisistka boks bokser hokej hokejowy krążek maraton bieg "
        "biegacz pływać pływak pływaczka stadion półfinał ćwierćfinał finał sędzia_mecz uefa fifa szachy szachista szachistka arcymistrz arcymistrzyni "
        "piłka_ręczny derby transfer finisz wyścig zapasy judo pojedynek nokaut liga ekstraklasa triatlon triatlonista żeglarka_regaty dogrywka zawodniczka "
        "zawodnik remis wyrównać kartka",
        "wygrać zwycięstwo zwyciężyć przegrać kolejka sezon rywal drużyna klub rekord zawody gra grać punkt strzał piłka zwycięzca tabela start dystans narta "
        "strzelić lider",
    ),
    "social": Words(
        "emerytura emeryt emerytka emerytalny zus socjalny świadczenie zasiłek dom_dziecko niepełnosprawność bezrobocie bezrobotny płaca związek_zawodowy "
        "demografia demograficzny urodzenie sierota adopcja opieka opiekun senior samotność samotny dyskryminacja dobroczynny zatrudnić pracodawca strajk wesele "
        "urząd_praca bezdomny ubóstwo",
        "wypłata pomoc rodzina wiek matka kobieta mężczyzna pracować wsparcie usługa wniosek",
    ),
    "migration": Words(
        "uchodźca migrant migracja migracyjny azyl deportacja cudzoziemiec pobyt_stały zezwolenie_pobyt karta_pobyt obywatelstwo emigrant emigracja imigrant "
        "imigracja diaspora wiza wizowy paszport repatriacja pesel frontex legalizacja nielegalny_granica",
        "granica zagranica obóz powrót zagraniczny dokument pobyt decyzja",
    ),
    "media": Words(
        "dziennikarz dziennikarka dziennikarstwo medialny media redakcja redaktor telewizja gazeta radio reporter reportaż fake fałszywy dezinformacja "
        "fact_checking propaganda bloger wolność_słowo cenzura prasa prasowy nagłówek antena nadawca",
        "wiadomość publikacja reklama wywiad czytelnik źródło kanał artykuł portal facebook",
    ),
}
