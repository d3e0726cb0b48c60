"""Versions of articles as papers and scrapers make them, and articles that only look like versions of each other.

Every text is paragraphs, the headline first. ``REPRINTS`` make a version of any article; ``SERIES`` are printed from one
mould day after day; ``TWICE_TOLD`` are pairs about one event, each in its own words.
"""

import random
import re
from collections.abc import Callable, Mapping

Text = list[str]
_OWN = (
    "Нагадаємо, минулого місяця наша редакція докладно розповідала, як готували це рішення і хто був проти нього від самого початку.",
    "We have asked the ministry for comment and will update this page as soon as an answer reaches our newsroom in the harbour district.",
    "Redakcja zwróciła się z pytaniami do urzędu; odpowiedzi opublikujemy, gdy tylko nadejdą, a sprawę będziemy śledzić do końca roku.",
)
_LEAD = "Оновлено о дев'ятій вечора: з'явилися нові подробиці, які підтвердили одразу кілька співрозмовників у міській раді та в поліції."
_HEADLINE = "Що відомо на цю хвилину: головне про подію, яку обговорюють усі"


def as_it_is(text: Text, _: random.Random) -> Text:
    return list(text)


def another_headline(text: Text, _: random.Random) -> Text:
    return [_HEADLINE, *text[1:]]


def cut_tail(text: Text, chance: random.Random) -> Text:
    """A newspaper keeps what fits: two thirds of the paragraphs and more."""
    keep = max(3, round(len(text) * chance.uniform(0.66, 0.9)))
    return text[:keep]


def half(text: Text, _: random.Random) -> Text:
    """Half of the words, counted by paragraphs."""
    whole, taken = sum(map(len, text)), 0
    for place, paragraph in enumerate(text):
        taken += len(paragraph)
        if taken >= whole * 0.5:
            return text[: place + 1]
    return list(text)


def own_paragraph(text: Text, chance: random.Random) -> Text:
    return [*text, chance.choice(_OWN)]


def updated(text: Text, _: random.Random) -> Text:
    """Another headline and lead, and one more paragraph."""
    return [_HEADLINE, _LEAD, *text[2:], _OWN[0]]


def new_lead(text: Text, _: random.Random) -> Text:
    return [text[0], _LEAD, *text[1:]]


def edited(text: Text, chance: random.Random) -> Text:
    """A sub-editor changes one word in twenty-five."""
    words = ("справді", "утім", "натомість", "however", "jednak")
    return [
        re.sub(r"\w+", lambda found: chance.choice(words) if chance.random() < 0.04 else found[0], paragraph)
        for paragraph in text
    ]


def in_one_block(text: Text, _: random.Random) -> Text:
    """Paragraphs become one."""
    return [text[0], " ".join(text[1:])]


def other_figures(text: Text, _: random.Random) -> Text:
    """The toll has risen: the first figure below the headline that is no date is another."""
    body = "\n".join(text[1:])
    return [
        text[0],
        *re.sub(r"\b(3[2-9]|[4-9]\d|\d{3,})\b", lambda found: f"{found[0]}7", body, count=1).split("\n"),
    ]


REPRINTS: tuple[Callable[[Text, random.Random], Text], ...] = (
    as_it_is,
    another_headline,
    cut_tail,
    half,
    own_paragraph,
    updated,
    new_lead,
    edited,
    in_one_block,
    other_figures,
)

# ------------------------------------------------------------------ series

_MONTHS = [
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
]
_DAYS = ["понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю"]
_EN_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def _chance(day: int) -> random.Random:
    return random.Random(day)  # noqa: S311 - repeatable


def losses(day: int) -> Text:
    """The daily count of a war."""
    made = _chance(day)
    kinds = (
        ("танків", 10_700),
        ("бойових броньованих машин", 22_300),
        ("артилерійських систем", 25_900),
        ("реактивних систем залпового вогню", 1_370),
        ("засобів протиповітряної оборони", 1_140),
        ("літаків", 372),
        ("гелікоптерів", 335),
        ("безпілотників оперативно-тактичного рівня", 31_400),
        ("крилатих ракет", 3_197),
        ("автомобільної техніки та автоцистерн", 43_100),
    )
    date = f"{day % 28 + 1} {_MONTHS[day // 28 % 12]}"
    lines = [f"{kind} – {base + day * 3 + made.randrange(3)} (+{made.randrange(60)})" for kind, base in kinds]
    return [
        f"Втрати ворога на {date}: ліквідовано ще {900 + made.randrange(400)} окупантів",
        f"Генеральний штаб оприлюднив орієнтовні бойові втрати противника з початку вторгнення станом на {date}.",
        (
            f"За минулу добу Сили оборони ліквідували {900 + made.randrange(400)} загарбників, загальні втрати особового "
            f"складу сягнули {900_000 + day * 1_100 + made.randrange(300)} осіб."
        ),
        "Також українські захисники знищили:",
        *lines,
        "Дані уточнюються. Бийте окупанта! Разом переможемо! Наша сила в правді!",
    ]


def losses_without_date(day: int) -> Text:
    """The same where the date stands only in the dateline."""
    return [re.sub(r" (?:станом )?на \d+ \w+", "", paragraph) for paragraph in losses(day)]


def weather(day: int) -> Text:
    made = _chance(day)
    sky = ("хмарно з проясненнями", "хмарно", "мінлива хмарність", "ясно")
    rain = ("без опадів", "невеликий дощ", "місцями дощ", "вночі мряка")
    return [
        f"Погода в Україні на {_DAYS[day % 7]}, {day % 28 + 1} {_MONTHS[day // 28 % 12]}",
        f"Прогноз погоди в Україні на {_DAYS[day % 7]} оприлюднив Український гідрометеорологічний центр.",
        (
            f"У західних областях {made.choice(sky)}, {made.choice(rain)}. Вітер північно-західний, 7–12 м/с. "
            f"Температура вночі {made.randrange(8)}–{made.randrange(8, 12)}°, вдень {made.randrange(12, 18)}–{made.randrange(18, 24)}°."
        ),
        (
            f"На сході {made.choice(sky)}, {made.choice(rain)}, температура вночі {made.randrange(8)}–{made.randrange(8, 12)}°, "
            f"вдень {made.randrange(12, 18)}–{made.randrange(18, 24)}°."
        ),
        f"У Києві та області {made.choice(sky)}, {made.choice(rain)}, вдень {made.randrange(12, 18)}–{made.randrange(18, 24)}°.",
        "Синоптики радять стежити за попередженнями про небезпечні явища та одягатися відповідно до погоди.",
    ]


def rates(day: int) -> Text:
    made = _chance(day)
    dollar, euro = 41 + made.random(), 44 + made.random()
    return [
        f"Курс валют на {day % 28 + 1} {_MONTHS[day // 28 % 12]}: скільки коштують долар і євро",
        f"Національний банк установив офіційний курс гривні до долара на рівні {dollar:.4f} гривні за долар, до євро – {euro:.4f}.".replace(
            ".", ","
        ),
        (
            f"На міжбанку долар торгується по {dollar - 0.2:.2f}/{dollar:.2f}, євро по {euro - 0.3:.2f}/{euro:.2f}. "
            f"У касах банків готівковий долар продають по {dollar + 0.4:.2f}, а купують по {dollar - 0.1:.2f}."
        ),
        (
            "Офіційний курс застосовується для бухгалтерського обліку, операцій Національного банку з Державною казначейською службою "
            "та в інших випадках, визначених законом."
        ),
    ]


def horoscope(day: int) -> Text:
    made = _chance(day)
    who = [
        "Овни",
        "Тельці",
        "Близнюки",
        "Раки",
        "Леви",
        "Діви",
        "Терези",
        "Скорпіони",
        "Стрільці",
        "Козероги",
        "Водолії",
        "Риби",
    ]
    does = (
        "сьогодні варто слухати серце, а не сусідів",
        "чекайте на звістку здалеку, вона буде доброю",
        "відкладіть великі витрати бодай до суботи",
        "день сприяє розмовам, яких ви давно уникали",
        "зірки радять прибрати на столі та в думках",
        "несподівана зустріч змінить плани на вечір",
        "тримайтеся подалі від суперечок на роботі",
        "гроші прийдуть, але не звідти, звідки чекаєте",
        "бережіть спину і не підіймайте важкого",
        "дзвінок старому другові виявиться дуже до речі",
    )
    return [
        f"Гороскоп на {day % 28 + 1} {_MONTHS[day // 28 % 12]} для всіх знаків зодіаку",
        "Астрологи розповіли, що зірки приготували на цей день для кожного знака зодіаку і кому варто бути обережнішим.",
        *(f"{sign}: {made.choice(does)}." for sign in who),
    ]


def horoscope_without_date(day: int) -> Text:
    return ["Гороскоп на сьогодні для всіх знаків зодіаку", *horoscope(day)[1:]]


def alert(day: int) -> Text:
    made = _chance(day)
    at, over = (f"{made.randrange(24):02}:{made.randrange(60):02}" for _ in range(2))
    return [
        "У Яснополі оголошували повітряну тривогу",
        f"Уночі {day % 28 + 1} {_MONTHS[day // 28 % 12]} в Яснополі та громадах довкола оголосили повітряну тривогу. Сирени пролунали о {at}.",
        f"Відбій дали о {over}. Про влучання чи постраждалих обласна військова адміністрація не повідомляла.",
        "Не нехтуйте сигналом і пройдіть до найближчого укриття, нагадують рятувальники.",
    ]


def blackouts(day: int) -> Text:
    """Hours of one table; only the day is another."""
    hours = [
        f"Черга {n}.{m}: з {(n * 3 + m) % 24:02}:00 до {(n * 3 + m + 4) % 24:02}:00"
        for n in range(1, 7)
        for m in (1, 2)
    ]
    return [
        f"Графіки відключень світла на {day % 28 + 1} {_MONTHS[day // 28 % 12]}",
        "Обласна енергетична компанія оприлюднила графік погодинних відключень електроенергії для побутових споживачів.",
        *hours,
        "Графік може змінитися. Перевірити свою чергу можна на сайті компанії або за телефоном довідкової служби.",
    ]


def lottery(day: int) -> Text:
    made = _chance(day)
    numbers = sorted(made.sample(range(1, 50), 6))
    return [
        f"Lotto results for {_EN_MONTHS[day // 28 % 12]} {day % 28 + 1}: winning numbers",
        f"The winning numbers in tonight's draw are {', '.join(map(str, numbers))} and the bonus ball is {made.randrange(1, 50)}.",
        f"The jackpot stood at {made.randrange(2, 12)}.{made.randrange(9)} million, and {made.randrange(900, 4000)} tickets won a smaller prize.",
        "Players should check their tickets with a retailer or on the official site. Prizes must be claimed within 180 days of the draw.",
    ]


def shares(day: int) -> Text:
    made = _chance(day)
    up = made.choice(("wzrósł", "spadł"))
    return [
        f"Giełda: WIG20 {up} o {made.random() * 2:.2f} proc.".replace(".", ",", 1),
        (
            f"Indeks największych spółek {up} na zamknięciu o {made.random() * 2:.2f} proc. do {2200 + made.randrange(300)} pkt, a obroty "
            f"sięgnęły {700 + made.randrange(900)} mln zł."
        ),
        f"Najmocniej zyskały akcje spółki energetycznej (+{made.random() * 6:.1f} proc.), straciły papiery banku (-{made.random() * 6:.1f} proc.).",
        f"W Warszawie za euro płacono {4.2 + made.random() / 10:.4f} zł, za dolara {3.7 + made.random() / 10:.4f} zł.",
    ]


def football(day: int) -> Text:
    made = _chance(day)
    teams = made.sample(
        ["Dynamo", "Shakhtar", "Zorya", "Karpaty", "Polissia", "Kolos", "Rukh", "Veres", "Metalist", "LNZ"], 6
    )
    games = [
        f"{a} – {b} {made.randrange(4)}:{made.randrange(4)}"
        for a, b in zip(teams[::2], teams[1::2], strict=True)
    ]
    return [
        f"Чемпіонат України: результати {day % 30 + 1}-го туру",
        f"У суботу відбулися матчі {day % 30 + 1}-го туру чемпіонату України з футболу. Пропонуємо результати всіх зустрічей.",
        *games,
        f"Після {day % 30 + 1} турів лідирує {teams[0]}, який має {day + 20} очок, на другому місці {teams[1]} – {day + 18} очок.",
    ]


SERIES: tuple[Callable[[int], Text], ...] = (
    losses,
    losses_without_date,
    weather,
    rates,
    horoscope,
    horoscope_without_date,
    alert,
    blackouts,
    lottery,
    shares,
    football,
)

# ------------------------------------------------------------------ one event in other words

TWICE_TOLD: tuple[tuple[Text, Text], ...] = (
    (
        [
            "У Яснополі зупинили тролейбуси через аварію на підстанції",
            "У вівторок уранці в Яснополі зупинилися всі тролейбуси: на головній підстанції стався вибух, повідомив міський голова Остап Криниця.",
            "«Ніхто не постраждав, ремонтні бригади вже працюють. До обіду запустимо дві лінії з п'яти», – сказав він.",
            "На маршрути вивели сорок додаткових автобусів, проїзд у них того дня безкоштовний.",
        ],
        [
            "Вибух на підстанції паралізував електротранспорт Яснополя",
            "Яснопіль прокинувся без тролейбусів. Близько шостої ранку згоріло обладнання підстанції, яка живить контактну мережу міста.",
            "Мер міста Остап Криниця запевнив: «Ніхто не постраждав, ремонтні бригади вже працюють».",
            "Пасажирів возять автобуси, платити за квиток не треба. Повністю рух обіцяють відновити ввечері.",
        ],
    ),
    (
        [
            "Storm leaves thousands without power along the coast",
            "More than 40,000 homes lost power on Friday night after a storm with gusts of 130 km/h swept the northern coast, the grid operator said.",
            "Fallen trees blocked the coastal railway and two schools lost their roofs. No deaths have been reported.",
            "“We expect to reconnect most customers by Sunday evening,” said Maria Holt, head of operations.",
        ],
        [
            "Roofs torn off as gale batters northern towns",
            "Residents of the northern coast spent the night in the dark as winds of up to 130 km/h brought down power lines, with some 40,000 households cut off.",
            "Trains were cancelled after trees fell on the tracks, and pupils of two damaged schools will stay at home on Monday.",
            "Grid operations head Maria Holt promised that “most customers” would be reconnected by Sunday.",
        ],
    ),
    (
        [
            "Rada miasta przyjęła budżet na przyszły rok",
            "Po siedmiu godzinach obrad radni Brzozowa przyjęli w czwartek budżet na przyszły rok. Wydatki sięgną 412 mln zł, deficyt 31 mln.",
            "Najwięcej pieniędzy pójdzie na remont mostu i nową linię tramwajową. Za budżetem głosowało 17 radnych, przeciw było 9.",
            "„To budżet ostrożny, ale prorozwojowy” – powiedziała burmistrz Alina Mazur.",
        ],
        [
            "Most i tramwaj: na co Brzozów wyda 412 milionów",
            "412 mln zł wyda w przyszłym roku Brzozów. Tak zdecydowali w czwartek radni, choć opozycja do końca próbowała odesłać projekt do komisji.",
            "Stosunkiem głosów 17 do 9 przeszły obie największe inwestycje: przebudowa mostu oraz tory na osiedle Północ.",
            "Alina Mazur, burmistrz, mówiła o budżecie „ostrożnym”. Radny Piotr Zięba odpowiedział, że dziura w kasie ma 31 mln i rośnie.",
        ],
    ),
)

TRANSLATED: tuple[Text, Text] = (
    TWICE_TOLD[1][0],
    [
        "Буря залишила тисячі людей на узбережжі без світла",
        "Понад 40 000 домівок залишилися без світла в п'ятницю ввечері після бурі з поривами 130 км/год на північному узбережжі, повідомив оператор мережі.",
        "Повалені дерева заблокували прибережну залізницю, дві школи втратили дахи. Про загиблих не повідомляли.",
        "«Ми сподіваємося підключити більшість споживачів до вечора неділі», – сказала Марія Голт, керівниця операцій.",
    ],
)


def digest(texts: Mapping[int, Text]) -> Text:
    """The day in ten items, each taken whole from its article's lead."""
    return ["Головне за добу", *(paragraph for text in texts.values() for paragraph in text[:3])]
