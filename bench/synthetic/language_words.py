"""Data of ``vocabulary``: common words of each language with the endings they take, and syllables for all others.

Endings stand in the order of their use, the most frequent first. "_" is no ending.
"""

from typing import NamedTuple


class LanguageWords(NamedTuple):
    """What words of one language are made of."""

    function: str
    """Words that do not change, the most frequent first. Two with "+" between them often stand together."""
    stems: str
    """Stems of common words of the news, each with the name of its endings."""
    endings: dict[str, str]
    onsets: str
    """Beginnings of syllables; a repeated one is as much more frequent."""
    vowels: str
    codas: str
    """Ends of syllables; "_" is none."""


UKRAINIAN = LanguageWords(
    function=(
        "в і на у що з до за не та про від як це для його він які під також після а й але в+україні був із "
        "вони який через щодо їх її більше або може було є зі ми вже буде за+словами так все коли якщо були "
        "повідомляє час час+війни цього того сьогодні зараз дуже лише ще понад під+час над між тому проте "
        "зокрема раніше тепер саме навіть тут там серед без проти близько майже разом можна треба знову "
        "президент+україни збройних+сил об'єкт з'їзд"
    ),
    stems=(
        "україн:f росій:adj війн:f президент:m країн:f місц:n військов:adj сил:f людин:f області:x рок:m удар:m міст:n "
        "безпек:f держав:f уряд:m закон:m допомог:f оборон:f районн:adj школ:f лікарн:f поліці:x суд:m влад:f громад:f "
        "європейськ:adj американськ:adj українськ:adj харківськ:adj київськ:adj посол:m партнер:m ракет:f дрон:m "
        "енергетик:f економік:f бюджет:m міністр:m депутат:m парті:x вибор:m переговор:m угод:f санкці:x нафт:f газ:m "
        "цін:f гривн:f долар:m банк:m компані:x завод:m підприємств:n робот:f працівник:m лікар:m студент:m учн:m "
        "дитин:f жінк:f чоловік:m родин:f будин:m вулиц:f дорог:f поїзд:m автомобіл:m потяг:m пожеж:f рятувальник:m "
        "постражда:v загин:v повідомл:v заяв:v сказ:v зазнач:v наголос:v розпов:v підтверд:v отрим:v відбу:v почин:v "
        "працю:v допомаг:v зупин:v планую:v зроста:v нов:adj велик:adj перш:adj останн:adj міжнародн:adj національн:adj "
        "головн:adj важлив:adj цивільн:adj державн:adj місцев:adj спільн:adj російськ:adj північн:adj східн:adj альянс:m "
        "зустріч:x візит:m саміт:m рад:f комісі:x програм:f проєкт:m культур:f музе:x театр:m книг:f фільм:m матч:m "
        "команд:f гравц:x турнір:m чемпіонат:m погод:f дощ:m сніг:m температур:f наук:f дослідженн:x університет:m"
    ),
    endings={
        "m": "_ а у ом ів и ами ові ах ам",
        "f": "а и у і ою _ ам ами ах",
        "n": "о а у ом _ ах ами ам",
        "adj": "ого ий ої их а і им ій у ою е ими ому",
        "v": "ив ли ла ть ють ти ло вши ємо",
        "x": "_ я ю ї й єю ям ями",
    },
    onsets="п п п в в в с с с н н н к к к р р м м т т д д з з б б л л г ч ш х ц ж пр пр ст тр гр кр вл сл зм св дв",
    vowels="а а а о о о и и і і е е у у я ю є ї",
    codas="_ _ _ _ _ н р к л т в с м й ст нт рд нк",
)

ENGLISH = LanguageWords(
    function=(
        "the of to in and a for on that is with said by was as at it from he has have be are an his not will but "
        "who they this which their been more had were one after would or also in+the of+the about its we she when "
        "up out new two over than last there other could first some into year can time most if her before between "
        "during while under against since because where what so all no only many him such now told prime+minister "
        "united+states per+cent around however still these those both through until according then"
    ),
    stems=(
        "president:n government:n country:n people:x war:n minister:n state:n official:n report:v force:n attack:v plan:v "
        "leader:n group:n company:n market:n price:n bank:n million:x percent:x law:n court:n police:x school:n city:n "
        "house:n party:n election:n vote:v vot:e announc:e support:v meet:v talk:v call:v work:v help:v start:v end:v "
        "rais:e increas:e show:v open:v clos:e mov:e kill:v injur:e arrest:v charg:e nation:n region:n border:n troop:n "
        "soldier:n weapon:n missile:n drone:n energy:x oil:x gas:x economy:x budget:n trade:n deal:n agreement:n "
        "sanction:n partner:n alliance:n union:n council:n committee:n member:n senator:n lawyer:n judge:n doctor:n "
        "hospital:n patient:n student:n teacher:n child:x woman:x family:x home:n street:n road:n car:n train:n flight:n "
        "weather:x storm:n fire:n water:x climate:x science:x study:n research:x university:x technology:x team:n game:n "
        "season:n player:n goal:n coach:n film:n book:n music:x museum:n large:a small:a high:a low:a young:a old:a strong:a "
        "international:x national:x military:x public:x local:x foreign:x former:x economic:x political:x european:x"
    ),
    endings={
        "n": "_ s 's",
        "v": "_ ed ing s",
        "e": "ed e ing es",
        "a": "_ er est",
        "x": "_",
        "m": "_ s 's",
        "f": "_ s ing",
        "adj": "_ ly",
    },
    onsets="s s s c c p p b b d d f g h l l m m n r r t t w v st tr pr br cl gr sh ch th",
    vowels="a a a e e e e i i o o u ea ou ai",
    codas="_ _ _ n n r r l t d s m nd nt st ck ng rt",
)

POLISH = LanguageWords(
    function=(
        "w i na z się do nie że to o jest za od po jak przez dla który są oraz ma już tym tego ale będzie ze co być "
        "może jego także także+w tylko było był które czy jej ich gdy tak lat lub roku w+polsce w+tym pod podczas przed "
        "przy bardzo jeszcze bez ponad między jednak więc teraz także kiedy gdzie wszystko zostanie został została "
        "według obecnie około dlatego ponieważ zgodnie rzecznik+prasowy między+innymi"
    ),
    stems=(
        "prezydent:m rząd:m wojn:f kraj:m polsk:adj ukrain:f miast:n wojsk:n sił:f człowiek:m państw:n rosyjsk:adj minister:x "
        "ustaw:f sąd:m policj:f szkoł:f szpital:m lekarz:m praw:n parti:x wybor:m poseł:m senat:m unij:adj europejsk:adj "
        "gospodark:f cen:f złot:adj bank:m firm:f spółk:f prac:f pracownik:m projekt:m umow:f sankcj:f ropn:adj gaz:m energi:x "
        "dron:m rakiet:f obron:f granic:f sojusz:m sekretarz:m rad:f komisj:f program:m pieniądz:m budżet:m podatk:m drog:f "
        "ulic:f dom:m rodzin:f dzieck:n kobiet:f mężczyzn:f student:m uczni:x nauczyciel:m pociąg:m samochod:m pożar:m strażak:m "
        "powiedzi:v poinform:v oświadcz:v zaznacz:v podkreśl:v potwierdz:v otrzym:v rozpocz:v dział:v pomag:v zatrzym:v "
        "now:adj wielk:adj pierwsz:adj ostatni:adj międzynarodow:adj narodow:adj główn:adj ważn:adj lokaln:adj wspóln:adj "
        "spotkani:x wizyt:f szczyt:m kultur:f muze:x teatr:m książk:f film:m mecz:m drużyn:f gracz:m turniej:m mistrzostw:n "
        "pogod:f deszcz:m śnieg:m temperatur:f nauk:f badani:x uniwersytet:m technologi:x zdrowi:x"
    ),
    endings={
        "m": "_ u a em ów y owi ami ach om",
        "f": "a y ę ie ą _ om ami ach",
        "n": "o a u em ie _ ach ami",
        "adj": "ego y ej ych a ie ym ą i ymi emu",
        "v": "ał ała ali ają a ać ając ano",
        "x": "_ a ę e ą om ami",
    },
    onsets="p p p w w s s s n n k k k r m m t t d d z z b l l g j c cz sz rz prz pr st tr gr kr wy św dz",
    vowels="a a a o o o e e e i i y y u ie ia ą ę",
    codas="_ _ _ _ _ n r k l t w s m j ść nt rk ch",
)
