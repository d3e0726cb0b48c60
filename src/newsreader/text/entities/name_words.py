"""Data of the tagger: words that stand beside names, in the languages of the library.

Slavic words are given as ``stems.light_stem`` leaves them, so that every case is meant.
"""

from newsreader.text.date_words import MONTHS, WEEKDAYS
from newsreader.text.lexicon.stems import light_stem, stems_of


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


ABBREVIATIONS = _words(
    """м с смт ім вул просп обл р гр тов пан п акад проф доц ген полк кап лейт св д г ул им гор пос дер стр рис
    mr mrs ms dr prof st sen rep gov gen col capt lt sgt jr inc ltd co corp no vs hon rev
    ul pl al dr. prof. inż mgr hr nr str frau hr. дж ю"""
)
"""Words whose full stop ends no sentence."""

ROLES = stems_of(
    """президент президентка прем'єр прем'єрка міністр міністерка міністр генсек генсекретар секретар голова глава
    очільник очільниця мер мерка губернатор посол посла депутат депутатка нардеп нардепка сенатор конгресмен
    канцлер канцлерка король королева принц принцеса папа патріарх митрополит архієпископ єпископ генерал
    полковник полковниця майор капітан лейтенант сержант адмірал командувач головнокомандувач головком командир комбриг
    директор директорка гендиректор керівник керівниця речник речниця прессекретар пресекретар представник представниця
    заступник заступниця радник радниця експерт експертка аналітик аналітикиня журналіст журналістка письменник письменниця
    професор професорка лікар лікарка адвокат адвокатка суддя прокурор прокурорка генпрокурор слідчий лідер лідерка
    співак співачка актор акторка режисер режисерка тренер тренерка футболіст боксер спортсмен спортсменка бізнесмен
    олігарх мільярдер активіст активістка волонтер волонтерка військовий ветеран художник художниця поет поетка
    історик політолог економіст економістка астронавт астронавтка учитель учителька вчитель вчителька ветеринар ветеринарка
    верхолаз лісник пан пані містер леді сер уповноважений омбудсмен нардеп екс-президент диктатор
    президент премьер министр министерша секретарь глава губернатор мэр депутат сенатор канцлер король королева патриарх
    генерал полковник майор капитан лейтенант адмирал командующий командир директор гендиректор руководитель
    представитель представительница пресс-секретарь заместитель советник эксперт аналитик журналист журналистка писатель профессор
    врач адвокат судья прокурор генпрокурор следователь лидер певец певица актёр актер актриса режиссёр режиссер тренер
    футболист боксёр боксер бизнесмен олигарх миллиардер активист волонтёр историк политолог экономист лесник господин
    госпожа учитель учительница диктатор
    prezydent prezydentka premier premierka minister ministra sekretarz przewodniczący przewodnicząca szef szefowa burmistrz
    wojewoda starosta ambasador poseł posłanka senator senatorka kanclerz król królowa papież generał pułkownik major kapitan
    dyrektor dyrektorka prezes rzecznik rzeczniczka przedstawiciel zastępca doradca ekspert analityk dziennikarz dziennikarka
    pisarz profesor lekarz adwokat sędzia prokurator lider liderka aktor aktorka reżyser trener trenerka piłkarz pan pani"""
)
"""Who somebody is: the capitalised words after it are a person («генсек НАТО Марк Рютте» by the name alone)."""

POLISH_MEN = _words(
    """prezydenta premiera ministra sekretarza przewodniczącego szefa burmistrza wojewody starosty ambasadora posła senatora
    kanclerza króla papieża generała pułkownika majora kapitana dyrektora prezesa rzecznika przedstawiciela zastępcy
    doradcy eksperta analityka dziennikarza pisarza profesora lekarza adwokata sędziego prokuratora lidera aktora reżysera
    trenera piłkarza pana napastnika obrońcy pomocnika bramkarza skrzydłowego kandydata wicepremiera wiceministra
    prezydentem premierem ministrem szefem burmistrzem dyrektorem prezesem rzecznikiem liderem trenerem panem
    prezydentowi premierowi ministrowi szefowi dyrektorowi prezesowi liderowi trenerowi panu"""
)
"""Men's roles in other cases than the nominative."""

TITLES = _words(
    """president minister premier chancellor secretary general senator congressman congresswoman representative governor
    mayor ambassador king queen prince princess pope patriarch bishop archbishop colonel major captain lieutenant
    sergeant admiral commander chief director chairman chairwoman chair spokesman spokeswoman spokesperson
    professor doctor judge prosecutor attorney sheriff sir lady lord mr mrs ms dr prof sen rep gov gen col capt lt sgt
    councillor councilor officer leader coach economist analyst journalist lawyer actor actress singer
    herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin minister bundespräsident präsident
    präsidentin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin trainer trainerin sprecher sprecherin
    außenminister außenministerin verteidigungsminister innenminister finanzminister
    président présidente ministre presidente ministro monsieur madame"""
)
"""The same in languages that may write them large; never part of a name."""

ENGLISH_ROLES = _words(
    """teacher headteacher reporter correspondent editor columnist manager founder owner pilot author scientist researcher
    historian biologist geologist geographer ecologist surgeon nurse engineer architect activist campaigner politician
    lawmaker striker goalkeeper midfielder defender winger referee farmer fisherman resident neighbour neighbor witness
    widow widower mother father son daughter brother sister husband wife partner colleague friend solicitor barrister
    detective inspector constable superintendent paramedic firefighter principal curator librarian priest pastor imam
    rabbi vicar dancer musician guitarist drummer painter sculptor novelist poet writer producer filmmaker director
    photographer presenter host comedian player champion cyclist runner swimmer boxer golfer driver cllr canon dame
    skipper businessman businesswoman entrepreneur prosecutor sophomore student pensioner retiree volunteer survivor
    vendor trader shopkeeper baker butcher grocer clerk translator suspect victim defendant captain skipper superintendent mp"""
)
"""Roles that stand small before English names."""


NOT_NAMES = _words(
    """i a the an and or but if in on at of to for from by with as it he she we they you this that these those his
    her its our their who what when where why how not no yes there here then now also more most all any some
    christmas easter god bible internet covid spring summer autumn winter north south east central northern southern allies allied west western east eastern
    я ти ви ми він вона воно вони ви ваш вашого вам вас бог бога богу богом боже господь господа господу христос христа ісус інтернет великдень різдво
    вы он она оно они мы господь иисус христос интернет пасха рождество
    день дня дні днем днів рік року роки свято свята день дня дню год года праздник tag day days year
    сьогодні вчора завтра також про водночас реклама пане
    святвечір святвечора святвечорі великодня великодні великоднем різдва різдві різдвом масляна масляної масницю масниці масниця
    пасху пасхи пасхе пасхой рождества рождестве рождеством масленица масленицу масленицы сочельник
    wielkanoc wielkanocy wigilia wigilii wigilię weihnachten ostern pfingsten
    """
)
"""Never a name by themselves, whatever their capitals."""

CALENDAR = _words(" ".join((*MONTHS, *WEEKDAYS)))
"""Months and weekdays, which some languages write large; «Марта Коваль» is a person all the same."""

NOT_ORGANISATIONS = _words(
    """зми змі сми пдв ндс ввп ввп дтп снід віл сніл вич спид днк рнк плр пцр тв тб фоп фоп тов ооо зао пат прат ат зат ват тзов
    оао ао пао кп дп гп нп чп іп ип аес аэс тес тэс гес гэс тец тэц пво пвх рсзв рлс бпла бплa впо дрг втрати спг зно нмт пк
    шм ії іт ши ии мрт кт узд ксв рпг птур пзрк бмп бтр бм мм км кг грн usd eur uah pln pdf id tv ai it gdp ceo cfo
    cto vip dna rna ufo faq pr hr qr gps sms url html wifi lng covid hiv aids ok usb led lcd dvd cd pc mp ev suv diy
    et bst gmt est pst utc am pm fpv kw mw gw pkb sa ag gmbh sp ug kg nr dps vat vip url mvp nba rsszo himars atacms
    пп пф дв тд дак ікк нвп фк пмк атп іац куа бк лбк вкф нпп втф ск ук тдв спд пог дбк шбу пб піб абз ог птс ту тц трц бц
    су смп смуп гу упр пк рв рп кс бв адм ухвал ббк ккп ркп кпк цк вкп усрр урср срср ерср срсср ссср русср днк еом снр вр
    bc ad gbp chf jpy wlan rfp text best gol nsw ps nb tba tbc faq ceo npk eprom dui ma ba phd mba vs nr zl pln zł czk
    adhd ptsd iq eq ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi ст н.е обсе_ лгбт lgbt lgbtq
    яо зсу_ омс жкг жкх осбб тсж мсек влк тро_ дшв зрк арк пмр"""
)
"""Words of capitals that name no organisation. Weapons, taxes, units, Roman numbers."""

ORG_HEADS = stems_of(
    """асоціація міністерство служба центр рада комітет офіс інститут університет фонд союз спілка партія агентство
    агенція бюро комісія суд прокуратура поліція банк академія федерація ліга департамент управління адміністрація
    парламент корпорація компанія об'єднання фракція штаб командування музей театр лікарня бригада полк
    батальйон гвардія інспекція палата організація конгрес асамблея трибунал коаліція консорціум концерн
    комбінат завод товариство установа обсерваторія бібліотека школа ліцей гімназія коледж церква
    ассоциация министерство совет комитет институт университет союз партия агентство комиссия суд полиция академия
    федерация лига управление администрация корпорация компания объединение фракция командование больница
    инспекция организация конгресс ассамблея трибунал коалиция общество библиотека школа церковь бюро служба фонд
    прокуратура банк палата гвардия театр музей департамент
    міськрада облрада райрада сільрада селищрада облдержадміністрація райдержадміністрація міськдержадміністрація
    райадміністрація райсуд міськсуд госпсуд адмінсуд апелсуд відділення тервідділення залізниця митниця лісгосп водоканал
    аеропорт клініка дирекція консульство посольство генконсульство держуніверситет медуніверситет облпрокуратура
    горсовет облсовет райсовет облпрокуратура горадминистрация отделение аэропорт посольство консульство клиника
    сили війська силы войска група группа угруповання группировка"""
)
_COMPOUNDS_OF = {
    "міськрада": "міська рада",
    "облрада": "обласна рада",
    "райрада": "районна рада",
    "сільрада": "сільська рада",
    "облдержадміністрація": "обласна державна адміністрація",
    "райдержадміністрація": "районна державна адміністрація",
    "міськдержадміністрація": "міська державна адміністрація",
    "райадміністрація": "районна адміністрація",
    "облпрокуратура": "обласна прокуратура",
    "райсуд": "районний суд",
    "міськсуд": "міський суд",
    "госпсуд": "господарський суд",
    "адмінсуд": "адміністративний суд",
    "апелсуд": "апеляційний суд",
    "держуніверситет": "державний університет",
    "медуніверситет": "медичний університет",
    "горсовет": "городской совет",
    "облсовет": "областной совет",
    "райсовет": "районный совет",
    "горадминистрация": "городская администрация",
}
COMPOUND_HEADS = {
    light_stem(compound): tuple(map(light_stem, words.split())) for compound, words in _COMPOUNDS_OF.items()
}
"""Heads that are short for an adjective and a head, by their stems: «Хмельницька міськрада» is «Хмельницька міська рада»."""
PLURAL_HEADS = stems_of("сили війська силы войска штати штаты")
"""Heads of names that are plural («Сили оборони»)."""

TAIL_LINKS = frozenset({"з", "із", "зі", "у", "в", "по", "при", "для"})
TAIL_STEMS = stems_of(
    "питань надзвичайних прав справах справ безпеки делам вопросам чрезвычайным правам противодействию протидії"
)
"""«з питань», «з надзвичайних», «у справах», «по делам»: prepositions inside the name of an office."""

LATIN_HEADS = _words(
    """securities holdings airlines airways motors industries technologies pharmaceuticals railways
    council ministry committee commission agency association university institute college academy bank fund
    foundation party union federation league parliament congress assembly court department office bureau administration
    authority service corporation company group inc ltd corp center centre museum hospital police army navy force
    forces guard organization organisation society institution club fc school church board trust alliance network
    commissioner gazette herald tribune chronicle telegraph guardian magazine newspaper brewery orchestra times journal
    ministerstwo rada komitet komisja agencja stowarzyszenie uniwersytet instytut akademia fundacja partia
    gazeta kurier tygodnik dziennik telewizja dyrekcja centrum biuro spółdzielnia front ruch sojusz koalicja inspekcja
    inspektorat fundusz zakład konfederacja
    federacja liga sąd urząd zarząd policja straż muzeum szpital politechnika prokuratura izba związek towarzystwo
    trybunał ministerstvo úřad soud policie univerzita ústav svaz strana ředitelství
    radio kolegium ministerium universität institut verband verein partei gericht bundesamt sv fc tsv vfb vfl sc bsc tsg rb ssv msv fsv afc nk fk ac cf"""
)
ENGLISH_HEADS = _words(
    """observatory laboratory laboratories branch enterprises partners ventures capital systems labs studios
    records entertainment energy health marine media foods logistics aerospace shipping steel resources networks software
    biotech estates homes farms developments properties consulting analytics advisors associates post echo mail express
    infirmary hospice charity choir unions unite constabulary watchdog tribunal ombudsman regulator
    electric gas pharma therapeutics robotics semiconductor semiconductors telecom telecommunications insurance mutual
    government council inquiry financial bancorp oil petroleum mining minerals water rail buses cruises ferries foundation observatory centre"""
)
"""English words that end the name of a firm, a paper or an office; small ones say nothing."""
GERMAN_HEADS = (
    "gericht", "gerichtshof", "staatsanwaltschaft", "ministerium", "universität", "hochschule", "institut", "verband",
    "behörde", "klinikum", "verein", "polizei", "feuerwehr", "handwerkskammer", "handelskammer", "gewerkschaft", "stiftung",
    "landesamt", "bundesamt", "museum", "rundfunk", "verlag", "sparkasse", "stadtwerke", "kreisverwaltung", "landkreis",
    "präsidium", "zeitung", "hilfswerk", "agentur", "kriminalamt", "finanzamt", "jugendamt", "krankenhaus", "genossenschaft", "akademie",
    "klinik", "gesellschaft", "bund", "werke", "orchester", "philharmonie", "gemeinschaft", "klinikverbund", "konzern",
    "rundschau", "anzeiger", "tageblatt", "tagblatt", "ärztekammer", "bistum", "bischofskonferenz",
)  # fmt: skip
"""How German heads end; what follows them is mostly a town: «Landgericht Hannover»."""
POLISH_LINKS = frozenset({"i", "oraz", "ds", "do", "spraw", "na", "rzecz", "a", "pro", "of"})
LATIN_LINKS = frozenset({"of", "for", "the", "and", "&", "on", "de", "du", "la", "für", "des", "der"})

QUOTE_HEADS = stems_of(
    """партія видання агентство агенція газета журнал телеканал канал портал сайт компанія корпорація фірма фонд організація
    холдинг концерн група бренд банк завод комбінат фабрика підприємство товариство об'єднання рух фракція блок клуб гурт
    бригада полк батальйон підрозділ загін мережа корпорація асоціація спілка центр театр агрофірма тов ат пат прат дп кп
    го бф фг зат ват тзов угруповання стартап проєкт команда нпп тд пп господарство агрохолдинг клініка лікарня санаторій заповідник притулок
    шахта магазин супермаркет збірна хозяйство клиника больница заповедник приют магазин санаторий
    партия издание агентство газета журнал телеканал портал сайт компания корпорация фирма фонд организация холдинг концерн
    группа банк завод предприятие общество движение фракция клуб бригада полк батальон центр театр ооо оао зао ао пао гк"""
)
"""What a quoted name names when it stands before it: «партія „Слуга народу"»."""

REGIONS = {
    "област": "область",
    "обл": "область",
    "район": "район",
    "кра": "край",
    "громад": "громада",
    "воєводств": "воєводство",
    "округ": "округ",
    "общин": "община",
    "мор": "море",
    "озер": "озеро",
    "остр": "острів",
    "остров": "острів",
    "півостр": "півострів",
    "півостров": "півострів",
    "затоц": "затока",
    "заток": "затока",
    "проток": "протока",
    "лиман": "лиман",
    "ліс": "ліс",
    "замок": "замок",
    "замк": "замок",
    "парк": "парк",
    "площ": "площа",
    "узвіз": "узвіз",
    "узвоз": "узвіз",
    "залив": "залив",
    "водосховищ": "водосховище",
    "водохранилищ": "водохранилище",
    "канал": "канал",
    "океан": "океан",
    "пролив": "пролив",
    "полуостр": "полуостров",
}
"""What an adjective names a region of, by stem, in the nominative."""
LARGE_REGIONS = frozenset({"область", "край", "воєводство", "море", "затока", "протока", "півострів"})
"""Shown from one mention; districts and villages only where the model leaves little doubt."""

SETTLEMENTS = _words(
    """м с смт місто місті міста містом містечко містечку селище селищі селища село селі села столиця столиці
    річка річки річці річку річкою острів острова острові островом хутір хутора хуторі озеро озера озері
    река реки реке реку рекой остров острове островом озере хутор хуторе
    г город городе города городом поселок посёлок поселке посёлке село селе села столица столице деревня деревне
    miasto mieście miasta wieś wsi miejscowość miejscowości city town village stadt dorf gemeinde"""
)
PLACE_PREPOSITIONS = _words("у в на біля поблизу під возле около in near w we koło pod nach bei à v ve")
ENGLISH_PLACES = _words("off outside throughout across towards")
PLACE_SOURCES = _words("до з із зі від из от с z ze do od aus from")
"""Weaker: people and offices come after these too."""
PERSON_VERBS = stems_of(
    """сказав сказала заявив заявила розповів розповіла зазначив зазначила наголосив наголосила додав додала пояснив пояснила
    повідомив повідомила підкреслив підкреслила вважає каже говорить запевнив написав написала відповів
    сказал сказала заявил заявила рассказал рассказала отметил отметила добавил добавила пояснил пояснила сообщил сообщила
    подчеркнул подчеркнула считает говорит said says told added wrote noted emphasized emphasised stressed argued
    explained asked replied announced thinks believes recalled insisted powiedział powiedziała mówi dodał dodała zaznaczył
    sagte sagt erklärte betonte"""
)

AFTER_NOUNS = _words(
    """and or to for in on at of has had have is was are were will would by with from as after before but who that which
    said says can could should may might must does did into over since until"""
)
"""English words that follow a noun: behind "the U.S." they say that it is the country, no attribute."""

GERMAN_ARTICLES = _words(
    """der die das dem den des ein eine einem einen einer eines kein keine ihr ihre ihrer sein seine seiner unser unsere
    dieser diese dieses jeder jede jedes mein meine alle viele zum zur im am vom beim als zwei drei mehrere"""
)
"""Before a German noun, hardly ever before a name."""

OPENING_WORDS = _words("kurz")
"""German words that begin sentences far more often than they name somebody: «Kurz nach Mitternacht»."""

DEDICATIONS = _words(
    """вул вулиця вулиці вулицю вулицею вулиць розі углу просп проспект проспекту проспекті пров провулок провулку пл площа площі площу
    бул бульвар бульварі бульвару шосе набережна набережній наб узвіз узвозі ім імені ул улица улицы улице улицу площадь площади
    проспекте переулок переулке пер им имени ul ulica ulicy ulicę aleja alei plac placu imienia im"""
)
"""Before names that streets and institutions bear: whoever they are named after is not in the news."""

LATIN_THINGS = _words(
    """street road avenue boulevard square park river sea lake island islands hotel airport station restaurant grill
    development project act bill street's tower bridge building theatre theater stadium cup award prize day week month year
    hall commons café cafe show circuit hills harbor harbour house lane junction beach rescue oblast cottage participants
    administration administrations motorsports communications bonds side garden gardens canal college farm mill castle
    coast pier trail ferry creek woods forest court school road drive terrace close academy choir band orchestra
    stream dial team tax express channel strait gulf bay ocean mountain mountains valley county district province state
    deal award awards prize oil gas index intermediate plan summit festival games league open press news post times
    university report paper law code crisis war peace treaty accord agreement championship
    ave blvd rd springs falls straße strasse platz allee ulica plac"""
)
"""English words for things: capitals that end in one are no person, and a place before one is a part of its name."""

INSTITUTIONS = stems_of(
    """рада суд адміністрація прокуратура університет облрада міськрада райрада сільрада облдержадміністрація
    райдержадміністрація міськдержадміністрація райсуд залізниця митниця облпрокуратура администрация совет горсовет"""
)
"""Heads that make an organisation of an adjective of a place even where a sentence begins: «Рівненська обласна рада»."""

COMPOUNDS = ("мін", "держ", "нац", "укр", "обл", "міськ", "ген", "рос", "мин", "гос")
"""How names of offices made of beginnings begin: «Мінмолодьспорт», «Держархбудінспекція», «Укртрансгаз»."""

LATIN_ADJECTIVES = (
    "owe", "owy", "owa", "ski", "ska", "skie", "skiego", "skiej", "ck", "cki", "cka", "ny", "ne", "ská", "ský", "ské", "cká", "cký", "ké",
    "ски", "ска", "ско", "ският", "ската", "ското", "ния", "ната", "ното", "ия", "ята",
)  # fmt: skip
"""How adjectives end in languages that have no dictionary here."""

PARTICLES = _words(
    "фон ван дер ден де ді да дю ла ле аль бін бен ібн оглу von van der den de di da du la le al bin ben ibn zu"
)

PATRONYMICS = ("ович", "евич", "івна", "ївна", "йович", "овна", "евна", "ична")
"""How patronymics end in the nominative."""

DEMONYMS = _words(
    """ukrainian ukrainians russian russians polish pole poles german germans french british english american americans
    european europeans chinese japanese korean koreans indian indians turkish turk turks israeli israelis palestinian
    palestinians iranian iranians iraqi iraqis syrian syrians saudi arab arabs italian italians spanish dutch belgian
    belgians swedish swede swedes norwegian norwegians danish dane danes finnish finn finns icelandic estonian estonians
    latvian latvians lithuanian lithuanians baltic nordic belarusian belarusians moldovan moldovans romanian romanians
    bulgarian bulgarians hungarian hungarians slovak slovaks slovenian czech czechs austrian austrians swiss greek greeks
    serbian serb serbs croatian croats albanian georgian georgians armenian armenians azerbaijani kazakh canadian canadians
    mexican mexicans brazilian australian australians african africans asian asians irish scottish welsh portuguese egyptian
    afghan afghans pakistani lebanese libyan cuban venezuelan vietnamese thai filipino indonesian soviet jewish jews
    muslim muslims christian christians catholic orthodox islamic islamist nazi nazis western eastern crimean
    republican republicans democrat democrats democratic"""
)
"""English writes peoples and adjectives of countries large; they are no tags."""

ORGANISATION_OR_ROLE = ORG_HEADS | ROLES
NEVER_ALONE = NOT_NAMES | CALENDAR | TITLES | DEMONYMS
"""One word of these is no name, whatever its neighbours say."""
