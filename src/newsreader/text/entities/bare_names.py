"""Bare names: capitals that no recogniser explains. What their neighbours say they are, and how they are called.

What comes of it is a guess that the type model knows of (``type_model``); the model has the last word.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_people import famous
from newsreader.text.entities.latin_places import nominative_place
from newsreader.text.entities.mentions import Guess, Mention, is_adjective
from newsreader.text.entities.noun_phrases import hyphenated
from newsreader.text.entities.presented import follows_role
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_common_word, often_ends_place
from newsreader.text.lexicon.lemmas import LANGUAGES, NOMINATIVE, PERSONAL, Reading, has, readings
from newsreader.text.lexicon.stems import light_stem


def guess_of(text: Text, mentions: Sequence[Mention]) -> Guess:
    """What a bare name is by the words beside it."""
    votes: Counter[Facet] = Counter()
    for mention in mentions:
        votes.update(_votes(text, mention))
    facet, number = max(votes.items(), key=lambda vote: vote[1], default=(None, 0))
    if facet is None or number * 2 < len(mentions):
        return Guess(None, is_sure=False)
    return Guess(facet, is_sure=number > len(mentions))


def _votes(text: Text, mention: Mention) -> Iterator[Facet]:
    """What the neighbours of one mention say it is."""
    words = text.words
    word = words[mention.start]
    if follows_role(text, mention.start):
        yield Facet.PERSON
    if famous(word.form, word.language):
        yield from (Facet.PERSON, Facet.PERSON, Facet.PERSON)
    before = words[mention.start - 1] if mention.start and word.gap in {" ", ". ", "\u00a0"} else None
    if text.has_large_nouns and before and before.form in near.GERMAN_ARTICLES:
        return
    after = words[mention.end] if mention.end < len(words) and words[mention.end].gap == " " else None
    last = words[mention.end - 1]
    is_surname = has(last.form, last.language, {"Surn"}, known=True)
    if before and (
        before.form in near.SETTLEMENTS
        or (
            not _is_everyday(word)
            and not text.has_large_nouns
            and (
                ((_is_in(before, word) or before.form in near.ENGLISH_PLACES) and not is_surname)
                or (before.form in near.PLACE_SOURCES and _is_small_place(word))
            )
        )
    ):
        yield Facet.PLACE
    for beside in (before, after):
        if beside and light_stem(beside.form) in near.PERSON_VERBS:
            yield Facet.PERSON
    is_bearer = is_surname and not is_adjective(last)  # «у Вінницькій, Полтавській областях»
    if is_bearer or _ends_like_surname(last) or has(word.form, word.language, {"Name"}, known=True):
        yield Facet.PERSON
    elif has(word.form, word.language, {"Geox"}, known=True) and not text.is_doubtful(word):
        yield from (Facet.PLACE, Facet.PLACE)
    if (
        word.form.startswith(near.COMPOUNDS)
        and len(word.form) >= _SHORTEST_COMPOUND
        and not any(has(word.form, word.language, {kind}) for kind in ("Surn", "Name", "Patr", "anim"))
        and not is_common_word(word.form, word.language)
        and not text.is_doubtful(word)
    ):
        yield from (Facet.ORG, Facet.ORG, Facet.ORG)


def _is_everyday(word: Word) -> bool:
    """Whether it is a common word, in whatever case: «у Законі», «в Додатку»."""
    nouns = {r.lemma for r in readings(word.form, word.language) if r.known and "NOUN" in r.grammemes}
    return any(is_common_word(form, word.language) for form in (word.form, *nouns))


def _ends_like_surname(word: Word) -> bool:
    """Whether the dictionary does not know the word, but its ending is that of many Ukrainian surnames: «Смереченко»."""
    return word.language in LANGUAGES and bool(_SURNAME.search(word.form))


_SURNAME = re.compile("..(?:[еє]нк(?:о|а|у|ом|ові|ові|овi)|[чщ]ук(?:а|у|ом|ові)?)$")


def _is_in(before: Word, word: Word) -> bool:
    """Whether the preposition says where. Russian «у» and Bulgarian «на» stand before people: «у Кумаргалиева»."""
    is_surname = word.form.endswith(("ов", "ев", "ова", "ева", "ски"))
    says_whose = (word.language == "ru" and before.form == "у") or (word.language == "bg" and is_surname)
    return before.form in near.PLACE_PREPOSITIONS and not says_whose


_SHORTEST_COMPOUND = 7


def _is_small_place(word: Word) -> bool:
    """Whether the word ends as villages do: «з Ясенівки», "z Olszyny"."""
    if not word.has_dictionary:
        return word.form.endswith(("y", "i", "a", "u", "ów", "ic", "yc", "jn"))
    return any(
        "NOUN" in reading.grammemes and reading.lemma.endswith(_VILLAGES)
        for reading in readings(word.form, word.language)
    )


_VILLAGES = ("ка", "ове", "еве", "єве", "не", "ськ", "цьк", "ці", "во", "но", "піль", "поль", "ск")


def nominative_of(text: Text, mentions: Sequence[Mention], facet: Facet | None) -> str:
    """The nominative that most mentions of a bare name agree on; empty if none can be told."""
    first = mentions[0]
    word = text.words[first.start]
    if first.end > first.start + 1 and word.has_dictionary:
        parts = text.words[first.start : first.end]
        return names.person(parts, -1) if facet is Facet.PERSON else hyphenated(parts)
    known = famous(word.form, word.language) if facet is Facet.PERSON else ""
    if known:
        return names.single(word, known)
    if not word.has_dictionary:
        return _printed_label(text, mentions, facet)
    if facet is Facet.PLACE and word.form.endswith("е") and _is_settlement(text, mentions[0]):
        return word.text  # «у селі Смерекове»
    return _in_any_case(text, mentions, facet)


def _in_any_case(text: Text, mentions: Sequence[Mention], facet: Facet | None) -> str:
    """The lemma that most mentions share, the likelier one of several."""
    word = text.words[mentions[0].start]
    lemmas: Counter[str] = Counter()
    scores: dict[str, float] = {}
    for mention in mentions:
        other = text.words[mention.start]
        suiting = [r for r in readings(other.form, other.language) if _suits(r, facet)]
        if facet is Facet.PLACE:
            suiting = _in_its_case(text, mention.start, suiting)
        lemmas.update({_lemma(r, facet) for r in suiting})
        for reading in suiting:
            lemma = _lemma(reading, facet)
            scores[lemma] = max(reading.score * reading.known, scores.get(lemma, 0.0))
    if not lemmas:
        is_printed = has(word.form, word.language, {NOMINATIVE}) or not readings(word.form, word.language)
        return word.text if is_printed else ""  # «на Брюховицькою»: a street in another case
    most = max(lemmas.values())
    shared = [lemma for lemma, number in lemmas.items() if number == most]
    if word.form in shared:
        return word.text
    return names.single(
        word,
        min(
            shared,
            key=lambda lemma: (-scores[lemma], 0 if scores[lemma] else -_often(lemma, word, facet), lemma),
        ),
    )


def _often(lemma: str, word: Word, facet: Facet | None) -> int:
    """How many places end so; «-ово» is Russian."""
    is_russian = word.language == "uk" and lemma.endswith(("ово", "ево"))
    if "ё" in lemma and "ё" not in word.form:
        return -1
    return often_ends_place(lemma) if facet is Facet.PLACE and not is_russian else 0


def _in_its_case(text: Text, at: int, found: list[Reading]) -> list[Reading]:
    """The readings in a case that the preposition before asks for, of things rather than people; all if there are none."""
    before = text.words[at - 1].form if at and text.words[at].gap == " " else ""
    cases = next((cases for words, cases in _GOVERNED if before in words), frozenset())
    fitting = [reading for reading in found if cases & reading.grammemes] or found
    return [reading for reading in fitting if not reading.lemma.endswith(_SOMEBODY)] or fitting


_SOMEBODY = ("нець", "вець", "нец", "вец", "нин")
"""How people are called after places: «у Могилянці» is no Могилянець."""
_GOVERNED = (
    (frozenset({"в", "у", "на", "по", "при", "о", "об"}), frozenset({"loct", "accs"})),
    (
        frozenset(
            {"з", "із", "зі", "с", "из", "до", "від", "от", "біля", "коло", "около", "близько", "возле"}
        ),
        frozenset({"gent"}),
    ),
    (frozenset({"під", "над", "за", "перед", "між", "под", "между"}), frozenset({"ablt", "accs"})),
)
"""Prepositions of places and their cases."""


def _printed_label(text: Text, mentions: Sequence[Mention], facet: Facet | None) -> str:
    """Of the forms in the text the most frequent; a place's by the preposition before it."""
    found: Counter[str] = Counter()
    for mention in mentions:
        word = text.words[mention.start]
        before = text.words[mention.start - 1].form if mention.start else ""
        is_place = facet is Facet.PLACE and mention.end == mention.start + 1
        form = nominative_place(word.form, word.language, before) if is_place else word.form
        is_same = form == word.form
        found[mention.label if is_same else names.written_like(word.text, form)] += 1
    return max(found, key=lambda label: (found[label], -len(label)))


def _is_settlement(text: Text, mention: Mention) -> bool:
    return mention.start > 0 and text.words[mention.start - 1].form in near.SETTLEMENTS


def _suits(reading: Reading, facet: Facet | None) -> bool:
    """Whether a name of this kind can be read so."""
    if facet is Facet.PERSON:
        is_neuter = "neut" in reading.grammemes  # «Смерковського» is Смерковський, no village
        return "Surn" in reading.grammemes or ("NOUN" in reading.grammemes and not is_neuter)
    if "ADJF" in reading.grammemes:
        return {"neut", "loct"} <= reading.grammemes
    return "NOUN" in reading.grammemes and reading.grammemes.isdisjoint(PERSONAL)


def _lemma(reading: Reading, facet: Facet | None) -> str:
    """Villages decline like neuter adjectives: «у Смерековому», «Смерекове»; plurals stay so: «у Смерекиськах»."""
    if facet is Facet.PLACE and "plur" in reading.grammemes and reading.form.endswith(_OF_MANY):
        return reading.inflect("nomn") or reading.lemma
    if facet is Facet.PLACE and "ADJF" in reading.grammemes:
        return reading.inflect("nomn", "neut") or reading.lemma
    return reading.lemma


_OF_MANY = ("ах", "ях", "ами", "ями")
