"""Recogniser of organisations in languages that write only the first word large: "Krajský soud v Praze", «Европейската комисия».

A capitalised adjective, perhaps more adjectives, and a head; in Bulgarian the article is taken off.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsreader.text.entities import names
from newsreader.text.entities.listed import listed_place
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.offices import organisation
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.gazetteer import organisations_of, place_of
from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _heads(**genders: str) -> Mapping[str, str]:
    return {head: gender for gender, heads in genders.items() for head in heads.split()}


_CZECH = _heads(
    f="""agentura banka komise rada strana univerzita fakulta služba společnost organizace asociace komora nemocnice inspekce
    unie federace správa kancelář prokuratura akademie pojišťovna koalice nadace galerie televize policie vláda armáda sněmovna centrála dráha pošta""",
    m="deník soud úřad svaz klub fond výbor sbor institut senát parlament ústav tribunál kongres rozhlas dvůr",
    n="ministerstvo sdružení zastupitelstvo ředitelství centrum muzeum divadlo hnutí zastupitelství",
)
_SLOVAK = _heads(
    f="""agentúra banka komisia rada strana univerzita fakulta služba spoločnosť organizácia asociácia komora nemocnica
    inšpekcia únia federácia správa kancelária prokuratúra akadémia poisťovňa koalícia nadácia televízia polícia vláda armáda""",
    m="súd úrad zväz klub fond výbor zbor inštitút senát parlament ústav tribunál kongres rozhlas dvor",
    n="ministerstvo združenie zastupiteľstvo riaditeľstvo centrum múzeum divadlo hnutie",
)
_SLOVENE = _heads(
    f="""komisija agencija stranka banka unija skupnost zveza univerza služba družba zbornica bolnišnica organizacija
    akademija koalicija televizija policija vlada vojska uprava fundacija zbornica knjižnica""",
    m="zbor svet urad inštitut sklad parlament odbor senat kongres center muzej zavod svet list časnik radio klub",
    n="ministrstvo sodišče združenje gibanje tožilstvo",
)
_CROATIAN = _heads(
    f="komisija agencija stranka banka unija zajednica udruga služba bolnica organizacija akademija koalicija televizija policija vlada vojska",
    m="sud ured sabor savez institut fond parlament odbor senat kongres",
    n="ministarstvo vijeće udruženje sveučilište odvjetništvo",
)
_BULGARIAN = _heads(
    f="""комисия агенция партия банка камара прокуратура академия асоциация федерация служба организация болница дирекция
    коалиция фондация инспекция асамблея лига телевизия полиция армия""",
    m="съвет съд институт университет фонд съюз комитет център трибунал клуб парламент конгрес",
    n="министерство събрание сдружение движение радио правителство",
)
_HEADS: Mapping[str, Mapping[str, str]] = {
    "cs": _CZECH,
    "sk": _SLOVAK,
    "sl": _SLOVENE,
    "hr": _CROATIAN,
    "bg": _BULGARIAN,
}
"""By language: the head and its gender."""
_GENERIC = _words(
    """policie vláda armáda parlament banka polícia policija vlada vojska strana společnost spoločnosť полиция армия
    правителство банка партия služba služby rada klub kancelář správa"""
)
"""Behind an adjective that begins a sentence these are any police, any government."""
_OF_PLACES = (
    "ský",
    "cký",
    "ská",
    "cká",
    "ské",
    "cké",
    "ski",
    "ška",
    "ska",
    "ský",
    "ски",
    "ска",
    "ско",
    "шки",
)
_PROPER = _words(
    """nejvyšší ústavní krajský okresní vrchní státní národní městský najvyšší ústavný krajský okresný štátny národný
    vrhovno ustavno državni narodna vrhovni ustavni narodni upravni računski okrožni okrajni mednarodni nacionalni върховен национален конституционен народно държавен административен апелативен
    софийски градски окръжен районен"""
)
"""Adjectives that make an office of a head even where a sentence begins."""
_MOST_ADJECTIVES = 3
_WITH_TOWN = frozenset({"v", "ve", "vo", "в", "u"})
_TAIL = frozenset({"на", "за", "по", "za", "pro", "proti"})
_HEADS_WITH_TAIL = frozenset(
    {
        "министерство",
        "камара",
        "съвет",
        "комисия",
        "агенция",
        "ministerstvo",
        "ministrstvo",
        "ministarstvo",
        "úřad",
        "úrad",
        "urad",
        "agencija",
        "komisija",
        "agentura",
        "agentúra",
        "inspekce",
        "centrála",
        "výbor",
        "център",
        "фонд",
        "институт",
    }
)
_TAIL_ADJECTIVES = (
    "ните",
    "ната",
    "ния",
    "ската",
    "ските",
    "ския",
    "на",
    "ско",
    "ска",
    "них",
    "ních",
    "ých",
    "ého",
    "nih",
    "ému",
    "ího",
    "ske",
    "ne",
    "vé",
    "né",
    "ké",
)


def organisation_by_small_head(text: Text, at: int) -> Mention | None:
    """An adjective with a capital and a head, or a head alone with what it is for."""
    words = text.words
    first = words[at]
    heads = _HEADS.get(first.language or "")
    if heads is None or not first.is_capital or first.is_abbreviation:
        return None
    place = at
    while place < len(words) - 1 and place < at + _MOST_ADJECTIVES and not head_in(words[place]):
        if not (words[place + 1].joins and adjective(words[place].form, words[place].language, "m")):
            return None
        place += 1
    head = head_in(words[place])
    if not head:
        return None
    gender = heads[head]
    printed = [_adjective(word, gender) for word in words[at:place]]
    printed.append(names.written_like(words[place].text, head))
    if place > at and not _may_open(text, first, printed[0].casefold(), head):
        return None
    end = _end(text, place + 1, "" if printed[0].casefold() in _ONE_IN_A_STATE else head)
    if place > at and end == place + 1:
        end = _end_with_state(words, end)
        end = _end_with_country(text, end) if end == place + 1 and head not in _GENERIC else end
        if end == place + 1 and _is_town(words, end):
            end += 1  # «Policijska uprava Kranj»
    if place == at and (end == place + 1 or head not in _HEADS_WITH_TAIL):
        return None
    label = names.as_printed(
        [word._replace(text=text_) for word, text_ in zip(words[at : place + 1], printed, strict=True)]
        + list(words[place + 1 : end])
    )
    found = organisation(text, at, end, label)
    found = found._replace(keys=frozenset({phrase_key(forms(label))}))
    known = next(iter(organisations_of(phrase_key(forms(label)))), None)
    return found._replace(entity=known.entity, keys=frozenset()) if known and not known.quoted else found


def small_head_may_follow(word: Word) -> bool:
    """Whether the word is a head, or may be an adjective of one."""
    if word.language not in _HEADS or word.is_abbreviation:
        return False
    return head_in(word) != "" or adjective(word.form, word.language, "m") != ""


def _end_with_state(words: Sequence[Word], at: int) -> int:
    """The end with the state of a union or an army: «Kolesarska zveza Slovenije», «Armáda České republiky»."""
    for state in _STATES:
        if tuple(word.form for word in words[at : at + len(state)]) == state and words[at].joins:
            return at + len(state)
    return at


def _end_with_country(text: Text, at: int) -> int:
    """The end with another country whose office it is: «Nejvyšší soud Pákistánu», «Върховният съд на Пакистан»."""
    words = text.words
    start = at + 1 if at < len(words) and words[at].form == "на" and words[at].gap == " " else at
    if start >= len(words) or words[start].gap != " " or not words[start].is_capital:
        return at
    country = listed_place(text, start)
    is_bulgarian = words[start].language == "bg"
    if country is None or country.entity.startswith("place:geonames") or is_bulgarian != (start > at):
        return at
    is_genitive = is_bulgarian or names.as_printed(words[start : country.end]) != country.label
    return country.end if is_genitive else at


def _is_town(words: Sequence[Word], at: int) -> bool:
    """Whether a town stands right behind, as it does in Slovene names of offices."""
    if at >= len(words) or words[at].language != "sl" or words[at].gap != " " or not words[at].is_capital:
        return False
    return bool(place_of(words[at].form))


_STATES = (
    ("slovenije",),
    ("republike", "slovenije"),
    ("české", "republiky"),
    ("slovenskej", "republiky"),
    ("hrvatske",),
    ("republike", "hrvatske"),
)


def head_in(word: Word) -> str:
    """The nominative of a word that says what kind of organisation it is; empty for any other word."""
    return _head(word.form, word.language or "")


@lru_cache(maxsize=8192)
def _head(form: str, language: str) -> str:
    heads = _HEADS[language]
    others = _without_article(form) if language == "bg" else undone(form, language)
    return next((other for other in (form, *others) if other in heads), "")


def _without_article(form: str) -> tuple[str, ...]:
    return tuple(
        form.removesuffix(ending) for ending in ("ът", "ят", "та", "то", "а", "я") if form.endswith(ending)
    )


def _may_open(text: Text, first: Word, adjective: str, head: str) -> bool:
    """Whether the capital is more than a sentence's beginning."""
    if not text.is_doubtful(first):
        return True
    of_man = _adjective_of(first, "m")
    return head not in _GENERIC and (
        adjective.endswith(_OF_PLACES) or adjective in _PROPER or of_man in _PROPER
    )


def _adjective_of(word: Word, gender: str) -> str:
    return adjective(word.form, word.language, gender)


def _adjective(word: Word, gender: str) -> str:
    return names.written_like(word.text, adjective(word.form, word.language, gender) or word.form)


_CASES: Mapping[str, Sequence[tuple[tuple[str, ...], Mapping[str, str]]]] = {
    "cs": (
        (("ího", "ímu", "ím", "í"), {"f": "í", "m": "í", "n": "í"}),
        (("ého", "ému", "ém", "ým", "ou", "ý", "á", "é"), {"f": "á", "m": "ý", "n": "é"}),
    ),
    "sk": ((("ého", "ému", "ej", "om", "ým", "ou", "ý", "á", "é", "ú"), {"f": "á", "m": "ý", "n": "é"}),),
    "sl": ((("ega", "emu", "em", "im", "i", "a", "e", "o"), {"f": "a", "m": "i", "n": "o"}),),
    "hr": (
        (("oga", "og", "ome", "om", "im", "oj", "i", "a", "e", "o", "u"), {"f": "a", "m": "i", "n": "o"}),
    ),
    "bg": (
        (("ският", "ския", "ската", "ското", "ски", "ска", "ско"), {"f": "ска", "m": "ски", "n": "ско"}),
        (("ният", "ния", "ната", "ното", "ен", "на", "но"), {"f": "на", "m": "ен", "n": "но"}),
        (("ият", "ия", "ата", "ото"), {"f": "а", "m": "", "n": "о"}),
    ),
}
"""By language: endings of adjectives, and the nominative ones by gender."""
_SHORTEST_STEM = 3


def adjective(form: str, language: str | None, gender: str) -> str:
    """The nominative of what may be an adjective beside a noun of a gender; empty if it can be none."""
    for endings, nominative in _CASES.get(language or "", ()):
        for ending in endings:
            if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM:
                return form.removesuffix(ending) + nominative[gender]
    return ""


def _end(text: Text, at: int, head: str) -> int:
    """The end with the town of a court («v Praze»), or with what an office is for («на отбраната», "obrany")."""
    words = text.words
    if (
        head
        and at + 1 < len(words)
        and words[at].joins
        and words[at].form in _WITH_TOWN
        and words[at + 1].joins
    ):
        town = listed_place(text, at + 1) if words[at + 1].is_capital else None
        return town.end if town else at
    if head not in _HEADS_WITH_TAIL or at >= len(words) or not words[at].joins or words[at].is_capital:
        return at
    end = at + 1 if words[at].form in _TAIL else at
    is_genitive = words[at].language in {"cs", "sk"} and words[at].form.endswith(_GENITIVES)
    if end == at and (words[at].language == "bg" or head in _SERVED) and not is_genitive:
        return at
    if end >= len(words) or not words[end].joins:
        return at
    if words[end].form.endswith(_TAIL_ADJECTIVES) and end + 1 < len(words) and words[end + 1].joins:
        is_noun = words[end].language == "bg" and words[end + 1].form.endswith(_BULGARIAN_VERBS)
        end += not is_noun  # «Камарата на общините гласуваха»
    end += 1
    if (
        end + 1 < len(words)
        and words[end].form == "на"
        and words[end + 1].joins
        and not words[end + 1].is_capital
    ):
        end += 2  # «Комисия за защита на потребителите»
    return end


_BULGARIAN_VERBS = ("аха", "иха", "яха", "ха", "ват")
_GENITIVES = ("ého", "ých", "ího")
"""«Úřad průmyslového vlastnictví»: adjectives in the genitive behind an office are of its name."""
_ONE_IN_A_STATE = _words(
    "nejvyšší ústavní najvyšší ústavný ustavno vrhovno ustavni vrhovni върховен конституционен висш"
)
"""Adjectives of offices that need no town: the state has one."""
_SERVED = frozenset(
    {"úřad", "úrad", "urad", "agencija", "komisija", "agentura", "agentúra", "inspekce", "centrála", "výbor",
     "център", "фонд", "институт"}
)  # fmt: skip
