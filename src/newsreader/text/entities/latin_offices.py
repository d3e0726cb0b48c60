"""Recogniser of organisations by grammar in languages of Latin letters: capitals with a head among them."""

from collections.abc import Sequence

from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.latin_cases import given_name
from newsreader.text.entities.listed import listed_place
from newsreader.text.entities.mentions import MAX_NAME, Mention
from newsreader.text.entities.offices import organisation
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.gazetteer import is_organisation, organisations_of
from newsreader.text.lexicon.lemmas import is_ordinary
from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms

_DECLINED = frozenset({"pl", "cs", "sk"})
"""Languages in which the head has cases."""


def latin_organisation(text: Text, at: int) -> Mention | None:
    """Capitals with a head among them: "Ministry of Defence", "Kyiv City Council", "SV Ahornbach", «Sądu Okręgowego»."""
    words = text.words
    first = words[at]
    if (first.has_dictionary and first.form not in near.LATIN_HEADS) or not _may_begin(text, at):
        return None
    end, head = _run(words, at)
    if head < 0 or (head == at and end > at + 1 and _is_somebodys_office(words, at)):
        return None
    is_of_something = head_of(first) and at + 1 < end and words[at + 1].form in near.LATIN_LINKS
    if (
        at < head < end - 1
        and not is_of_something
        and words[head + 1].form not in near.LATIN_LINKS
        and first.language not in _DECLINED
    ):
        end = head + 1
    is_last = at + 1 >= len(words)
    if text.has_large_nouns and head == at and not is_last and words[at + 1].form not in near.LATIN_LINKS:
        whole = end
        end = min(end, at + 2)  # behind «Landgericht Hannover» any noun may follow
        while end < whole and words[end].gap == "-":
            end += 1
        town = listed_place(text, at + 1)
        end = max(end, town.end) if town else end  # «Klinikum Bad Hersfeld»
    while not words[end - 1].is_capital:
        end -= 1
    if end - at < _SHORTEST_NAME or (
        text.has_large_nouns and is_ordinary(words[end - 1].form, "de") and end > head + 1
    ):
        return None
    end = _end_of_list(words, at, head, end)
    if first.language in _DECLINED:
        if not all(_agrees(word, words[head]) for word in words[at:head]):
            return None  # «Rzecznik Ministerstwa Obrony»
        end = _with_town(text, end)
    at, head = _without_kind(text, at, head, end)
    label = names.as_printed(_nominative(words, at, head, end))
    found = organisation(text, at, end, label)
    known = next(iter(organisations_of(phrase_key(forms(label)))), None)
    return found._replace(entity=known.entity, keys=frozenset()) if known and not known.quoted else found


def _without_kind(text: Text, at: int, head: int, end: int) -> tuple[int, int]:
    """Where a German name and its head begin behind what it is: «die Fluggesellschaft Smerair»."""
    says_what = text.has_large_nouns and head == at and end > at + 1
    return (at + 1, at + 1) if says_what and text.words[at].form in _SAYS_WHAT else (at, head)


_SAYS_WHAT = frozenset(
    ["fluggesellschaft", "nachrichtenagentur", "ratingagentur", "gewerkschaft", "bahngesellschaft", "reederei", "stahlkonzern", "energiekonzern",
     "autokonzern", "chemiekonzern", "pharmakonzern", "handelskonzern", "umfrageinstitut", "meinungsforschungsinstitut", "partei"]
)  # fmt: skip
"""German nouns before a name that are no part of it."""


def _is_somebodys_office(words: Sequence[Word], at: int) -> bool:
    """Whether somebody's name stands behind what he is: "Commissioner Phil Draper"; but "Bank Julius Baer"."""
    if words[at].form not in _OFFICES_OF_ONE:
        return False
    given, after = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    if given.gap != " " or after is None or not after.is_capital or after.gap != " ":
        return False
    return given_name(given.form, given.language) is not None and not known_places(given.form, given.language)


_OFFICES_OF_ONE = frozenset({"commissioner", "ombudsman"})
"""Heads that are also what one person is called."""


def office_for_two(text: Text, at: int) -> Mention | None:
    """An English office for two things or places: "the Maritime and Coastguard Agency", "Argyll and Bute Council"."""
    words = text.words
    first = words[at]
    if at + 2 >= len(words) or words[at + 1].form != "and" or first.is_abbreviation or first.possessive:
        return None
    if first.opens or first.form in near.NEVER_ALONE or head_of(first) or given_name(first.form, "en"):
        return None
    if is_organisation(phrase_key([first.form])) or (
        at and words[at].gap == " " and words[at - 1].is_capital
    ):
        return None
    end = at + 2
    while end < min(len(words), at + MAX_NAME) and words[end].gap == " " and words[end].is_capital:
        end += 1
        if head_of(words[end - 1]):
            is_long = end > at + _SHORTEST_PAIR
            return organisation(text, at, end, names.as_printed(words[at:end])) if is_long else None
    return None


_SHORTEST_PAIR = 3
"""Words before the head: "Google and Council" are two."""
_SHORTEST_NAME = 2
_MINISTRIES = frozenset(
    {"department", "ministry", "committee", "commission", "bundesministerium", "ministerium", "ministerstwo"}
)
_AND = frozenset({"and", "und", "i", "oraz"})
_MOST_OF_LIST = 8


def _end_of_list(words: Sequence[Word], at: int, head: int, end: int) -> int:
    """The end with what else a ministry is for: "Department for Levelling Up, Housing and Communities"."""
    if (
        head_of(words[head]) not in _MINISTRIES
        or end == head + 1
        or end >= len(words)
        or words[end].gap != ", "
    ):
        return end
    for place in range(end, min(len(words), at + _MOST_OF_LIST + head)):
        word = words[place]
        if word.form in _AND and word.gap == " " and place + 1 < len(words):
            after = words[place + 1]
            return place + 2 if after.is_capital and after.gap == " " and place > end else end
        if not word.is_capital or word.gap not in {", ", " "}:
            return end
    return end


def _may_begin(text: Text, at: int) -> bool:
    word = text.words[at]
    if word.form in near.DEMONYMS and at + 1 < len(text.words) and text.words[at + 1].gap == " ":
        return text.words[at + 1].is_capital and not text.has_large_nouns  # "European Southern Observatory"
    if (word.form in near.NOT_NAMES and word.form not in _DIRECTIONS) or word.form in near.TITLES:
        return False
    if not text.is_doubtful(word) or head_of(word):
        return True
    # "Ihre Partei", "Wcześniej Komisja"
    is_word = word.form in text.small or is_ordinary(word.form, word.language)
    return not is_word and word.form not in near.DEMONYMS


_DIRECTIONS = frozenset(
    {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central"}
)
"""They begin the names of offices: "West Midlands Police"."""


def head_of(word: Word) -> str | None:
    """The nominative of a word that says what kind of organisation it is; None for any other word."""
    if word.form in near.LATIN_HEADS or (word.language == "en" and word.form in near.ENGLISH_HEADS):
        return word.form
    if word.language == "de":
        bare = word.form.removesuffix("es") if word.form.endswith("tes") else word.form.removesuffix("s")
        return bare if bare.endswith(near.GERMAN_HEADS) else None
    if word.language not in _DECLINED:
        return None
    form = word.form.replace("ęd", "ąd")  # «urzędu», «urząd»
    return next((other for other in undone(form, word.language) if other in near.LATIN_HEADS), None)


def _run(words: Sequence[Word], at: int) -> tuple[int, int]:
    """Where the capitals end, with "of" and "the" between them after a head, and the last head or -1."""
    end, head = at, -1
    while end < min(len(words), at + MAX_NAME) and (end == at or _joins(words, end)):
        word = words[end]
        links = near.POLISH_LINKS if word.language in _DECLINED else near.LATIN_LINKS
        if word.form == "und" and head >= 0 and words[end - 2].form == "für" and end + 1 < len(words):
            end += 1  # «Bundesamt für Seeschifffahrt und Hydrographie»
            continue
        if (
            word.form in near.TITLES
            or word.form in near.CALENDAR
            or not (word.is_capital or (word.form in links and head >= 0))
        ):
            break
        if word.form == "and" and not _goes_on(words, at, end):
            break
        if (
            head >= 0
            and word.language in _DECLINED
            and given_name(word.form, word.language)
            and not known_places(word.form, word.language)  # «Ministerstwa Obrony Chin»
        ):
            break
        if word.has_dictionary and end > at and word.form.isascii() != words[at].form.isascii():
            break  # «Bank of Smerek Салли Кравчек»
        if word.is_capital and head_of(word):
            is_linked = words[end - 1].form in near.LATIN_LINKS and word.language == "de"
            if head >= 0 and (word.language in _DECLINED or is_linked):
                break  # «Komisja Europejska i Rada», «sagte die Bundespolizei der Zeitung»
            head = end
        end += 1
        if word.possessive and not (_is_of_name(words, at, end - 1) and head < 0):
            break
    return end, head


def _joins(words: Sequence[Word], at: int) -> bool:
    """Whether a name goes on here: behind a blank, a saint's or an initial's full stop, a plural's apostrophe."""
    word, before = words[at], words[at - 1]
    if word.joins:
        return True
    if word.language != "en" or not word.is_capital:
        return False
    if word.gap == ".":
        return before.is_initial and word.is_initial  # "U.S. District Court"
    if word.gap == ". ":
        return before.is_initial or before.form == "st"
    return word.gap in {"' ", "’ "} and before.form.endswith("s")


def _is_of_name(words: Sequence[Word], start: int, at: int) -> bool:
    """Whether a possessive belongs to an office's name: "Children's Hospital", "St Mary's School", not "Russia's Central Bank"."""
    return words[start].form == "st" or (words[at].language == "en" and is_ordinary(words[at].form, "en"))


def _goes_on(words: Sequence[Word], at: int, place: int) -> bool:
    """Whether a name goes on behind "and": "Ministry of Food and Farms", but not "Institute of Art and the Smith Trust"."""
    if not any(words[before].form in _OF for before in range(at, place)):
        return False
    end = place + 1
    while end < min(len(words), place + MAX_NAME) and words[end].joins and words[end].is_capital:
        if head_of(words[end]):
            return False
        end += 1
    return end > place + 1


_OF = frozenset({"of", "for", "de", "für"})


def _with_town(text: Text, end: int) -> int:
    """The end with the town of a court or a university: «Sąd Okręgowy w Gdańsku»."""
    words = text.words
    if (
        end + 1 < len(words)
        and words[end].joins
        and words[end].form in {"w", "we", "v", "ve"}
        and words[end + 1].joins
    ):
        town = listed_place(text, end + 1)
        return town.end if town else end
    return end


def _nominative(words: Sequence[Word], at: int, head: int, end: int) -> list[Word]:
    """The head and the adjectives that agree with it in the nominative: «Sądu Okręgowego» -> «Sąd Okręgowy»."""
    found = list(words[at:end])
    noun = head_of(words[head])
    if noun is not None and words[head].language == "de":
        found[head - at] = words[head]._replace(text=names.written_like(words[head].text, noun))
        return _german(found, head - at)
    if noun is None or (noun == words[head].form and not noun.endswith("um")):
        return found
    found[head - at] = words[head]._replace(text=names.written_like(words[head].text, noun))
    for place, word in enumerate(words[at:end]):
        if place + at == head:
            continue
        ending = next((ending for ending in _OBLIQUE if word.form.endswith(ending)), None)
        if place + at > head and (ending is None or not word.is_capital):
            break
        if ending is not None:
            stem = word.form.removesuffix(ending)
            found[place] = word._replace(text=names.written_like(word.text, stem + _agreeing(noun, stem)))
    return found


def _german(name: list[Word], head: int) -> list[Word]:
    """Adjectives as they stand without an article: «der Europäische Gerichtshof» is «Europäischer Gerichtshof»."""
    form = name[head].text.casefold()
    rows = (row for row in _GERMAN_ADJECTIVES if form.endswith(row[0]))
    _, ending, others = next(rows, ((), "", ()))
    for at, word in enumerate(name[:head]):
        stem = next((word.text.removesuffix(end) for end in others if word.text.endswith(end)), "")
        is_part = "-" in {word.gap, name[at + 1].gap}  # «Friedrich-Loeffler-Institut»
        if stem and word.is_capital and len(stem) >= _SHORTEST_STEM and not is_part:
            name[at] = word._replace(text=stem + ending)
    return name


_SHORTEST_STEM = 5
_GERMAN_ADJECTIVES: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = (
    (
        ("gerichtshof", "verband", "verein", "rundfunk", "verlag", "landkreis"),
        "er",
        ("en", "em", "er", "es", "e"),
    ),
    (
        (
            "gericht",
            "ministerium",
            "institut",
            "amt",
            "museum",
            "klinikum",
            "hilfswerk",
            "präsidium",
            "krankenhaus",
        ),
        "es",
        ("en", "em", "er", "es", "e"),
    ),
    # Not «Wetterauer Zeitung»: what comes of a town has no cases.
    (
        (
            *("agentur", "zeitung", "stiftung", "kammer", "genossenschaft", "gesellschaft", "gemeinschaft"),
            *("gewerkschaft", "partei", "union", "liga", "akademie", "behörde", "universität"),
        ),
        "e",
        ("en",),
    ),
)
"""What heads end in, how adjectives end beside them, and in which endings they may stand; beside others as behind an article."""


def _agrees(word: Word, head: Word) -> bool:
    """Whether a word before the head can be its adjective, by the endings of both."""
    noun = head_of(head) or ""
    if noun.endswith("um") and word.form.endswith(_OBLIQUE):
        return True  # «Kolegium» has no cases
    if noun != head.form:
        return word.form.endswith(_OBLIQUE)
    endings = ("a",) if noun.endswith("a") else ("e",) if noun.endswith(("o", "e", "um")) else ("y", "i")
    return word.is_capital and word.form.endswith(endings)


_OBLIQUE = ("iego", "ego", "iemu", "emu", "iej", "ej", "im", "ym", "ą")
"""Endings of adjectives in other cases than the nominative."""


def _agreeing(noun: str, stem: str) -> str:
    """The nominative ending of an adjective beside a noun."""
    if noun.endswith("a"):
        return "a"
    soft = stem.endswith(("k", "g"))
    if noun.endswith(("o", "e", "um")):
        return "ie" if soft else "e"
    return "i" if soft else "y"
