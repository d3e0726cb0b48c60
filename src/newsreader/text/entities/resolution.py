"""Mentions -> entities: which mentions of one article name the same, what each is, and which are worth a tag.

A bare surname is understood by the full name («Терехов» by «Ігор Терехов»), an abbreviation by the name before
its brackets, inflected forms by what they share. Names that no table knows are shown when the article says
them twice.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.clubs import club_of, is_about_sport, plays
from newsreader.text.entities.known_people import famous
from newsreader.text.entities.latin_places import nominative_place
from newsreader.text.entities.mentions import Mention, is_adjective
from newsreader.text.entities.presented import follows_role
from newsreader.text.entities.same_people import nominatives
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_common_word
from newsreader.text.lexicon.lemmas import LANGUAGES, PERSONAL, Reading, has, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key
from newsreader.text.lexicon.tokens import forms

SHOWN_FROM = 2
"""Mentions from which an unlisted name is shown: once may be a slip of the recogniser, twice rarely is. On news
in Ukrainian the rule lifted precision from .78 to .92 and kept .95 of what is mentioned twice."""


@dataclass(slots=True)
class Entity:
    """One thing that the article names."""

    facet: Facet | None
    entity: str = ""
    mentions: list[Mention] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)

    def add(self, mention: Mention) -> None:
        """Count one more mention."""
        self.mentions.append(mention)
        self.keys |= mention.keys

    @property
    def is_shown(self) -> bool:
        """Whether it is worth a tag."""
        return len(self.mentions) >= SHOWN_FROM or any(mention.is_sure for mention in self.mentions)

    @property
    def label(self) -> str:
        """Its name as the article has it: the fullest kind of mention, the most frequent, the first."""
        best = [m for m in self.mentions if m.is_full] or [m for m in self.mentions if not m.is_weak]
        labels = Counter(mention.label for mention in best or self.mentions)
        label = max(labels, key=lambda label: labels[label])
        return _fuller(label, labels) if self.facet is Facet.ORG and len(labels) > 1 else label


def _fuller(label: str, others: Iterable[str]) -> str:
    """The longest name that has all the words of the label: «Нафтогаз України» of «Нафтогаз»."""
    words = set(phrase_key(forms(label)).split())
    fuller = [other for other in others if words < set(phrase_key(forms(other)).split())]
    return max(fuller, key=len, default=label)


def entities_of(text: Text, mentions: Iterable[Mention]) -> tuple[Entity, ...]:
    """What the article names, the most mentioned first.

    Args:
        text: The words that the mentions are in.
        mentions: From left to right.
    """
    found = list(mentions)
    people = _same_people(text, _people(found))
    surnames = _by_surname(people)
    rest = [
        mention for mention in found if not mention.is_full and not _joins_person(text, surnames, mention)
    ]
    listed = _listed(rest)
    organisations = _organisations(text, [m for m in rest if not m.entity and m.facet is Facet.ORG], listed)
    if is_about_sport(text):
        listed = _with_clubs(text, listed, organisations)
    regions = _by_keys([m for m in rest if not m.entity and m.facet is Facet.PLACE])
    initials = _by_keys([m for m in rest if m.facet is Facet.PERSON])
    unknown = _by_keys([m for m in rest if m.facet is None])
    for entity in unknown:
        _explain(text, entity)
    everything = (*people, *listed.values(), *organisations, *regions, *initials, *unknown)
    return tuple(
        sorted((e for e in everything if e.facet), key=lambda e: (-len(e.mentions), e.mentions[0].start))
    )


def _people(mentions: Iterable[Mention]) -> list[Entity]:
    """Full names; «Володимир Олександрович Зеленський» is «Володимир Зеленський»."""
    people: dict[tuple[str, str], Entity] = {}
    polite = []
    for mention in mentions:
        parts = mention.label.casefold().split()
        if mention.is_full and len(parts) == _GIVEN_AND_PATRONYMIC and parts[-1].endswith(near.PATRONYMICS):
            polite.append(mention)
        elif mention.is_full:
            people.setdefault((parts[0], parts[-1]), Entity(Facet.PERSON)).add(mention)
    for mention in polite:  # «Остап Юліанович» is the one Остап of the article
        given, *rest = mention.label.casefold().split()
        named = [person for (name, _), person in people.items() if name == given]
        if len(named) == 1:
            named[0].mentions.append(mention._replace(is_full=False, is_weak=True))
        else:
            people.setdefault((given, rest[-1]), Entity(Facet.PERSON)).add(mention)
    return list(people.values())


_GIVEN_AND_PATRONYMIC = 2


def _same_people(text: Text, people: list[Entity]) -> list[Entity]:
    """The people, each once, whatever case he stands in."""
    gone = set()
    for at, other in nominatives(text, [person.mentions for person in people]):
        gone.add(at)
        same = people[other]
        label = same.label
        same.mentions += [mention._replace(label=label) for mention in people[at].mentions]
        same.mentions.sort(key=lambda mention: mention.start)
    return [person for at, person in enumerate(people) if at not in gone]


def _by_surname(people: Iterable[Entity]) -> dict[str, list[Entity]]:
    """People by what forms of their surnames share, and by a given name that only one of them has."""
    table: dict[str, list[Entity]] = {}
    given: dict[str, list[Entity]] = {}
    for person in people:
        given.setdefault(person.mentions[0].label.casefold().split()[0], []).append(person)
        for key in sorted(person.keys):
            table.setdefault(key, []).append(person)
    for name, bearers in given.items():
        if len(bearers) == 1:
            table.setdefault(name, bearers)
    return table


def _joins_person(text: Text, people: dict[str, list[Entity]], mention: Mention) -> bool:
    """Count a bare surname, or initials and surname, to the person of that surname, if there is one."""
    if mention.facet is Facet.ORG and (mention.entity or mention.end > mention.start + 1):
        return False
    if mention.entity and _is_place_by_grammar(text, mention):
        return False
    keys = mention.keys
    if mention.facet is Facet.PLACE:
        keys = frozenset({text.words[mention.start].form} if mention.end == mention.start + 1 else ())
    initial = mention.label[0] if mention.facet is Facet.PERSON else ""
    for key in sorted(keys):
        for person in people.get(key, ())[:_NAMESAKES]:
            if person.mentions[0].label.startswith(initial):
                person.mentions.append(mention)
                return True
    return False


_NAMESAKES = 8
"""People of one surname that are told apart by initials: a family, not a telephone book."""


def _is_place_by_grammar(text: Text, mention: Mention) -> bool:
    return mention.start > 0 and text.words[mention.start - 1].form in near.PLACE_PREPOSITIONS


def _listed(mentions: Sequence[Mention]) -> dict[str, Entity]:
    """What the tables know, by entity. A weak name counts where a strong one is."""
    listed: dict[str, Entity] = {}
    strong = {mention.entity for mention in mentions if mention.entity and not mention.is_weak}
    for mention in mentions:
        if mention.entity in strong and mention.facet:
            listed.setdefault(mention.entity, Entity(mention.facet, mention.entity)).add(mention)
    return listed


def _organisations(text: Text, mentions: Sequence[Mention], listed: dict[str, Entity]) -> list[Entity]:
    """Organisations that no table knows; «Смереківська спілка (СС)» and «СС» are one."""
    by_key: dict[str, Entity] = {}
    at = {
        mention.end: entity
        for entity in listed.values()
        for mention in entity.mentions
        if entity.facet is Facet.ORG
    }
    for mention in mentions:
        (key,) = mention.keys
        before = at.get(mention.start)
        if before and "(" in text.words[mention.start].gap and key not in by_key:
            by_key[key] = before
        entity = by_key.setdefault(key, Entity(Facet.ORG))
        entity.add(mention)
        at[mention.end] = entity
    known = {id(entity) for entity in listed.values()}
    return list({id(entity): entity for entity in by_key.values() if id(entity) not in known}.values())


def _with_clubs(text: Text, listed: dict[str, Entity], organisations: Iterable[Entity]) -> dict[str, Entity]:
    """What the tables know, in an article about a match: towns that play are clubs, or a club that the article names in full."""
    clubs = {e.label: e for e in (*listed.values(), *organisations) if e.facet is Facet.ORG}
    found = dict(listed)
    for key, entity in listed.items():
        if entity.facet is not Facet.PLACE or not plays(text, entity.entity, entity.mentions):
            continue
        if club := club_of(entity.label.casefold(), clubs):
            clubs[club].mentions += [mention._replace(label=club) for mention in entity.mentions]
            del found[key]
        else:
            entity.facet, entity.entity = Facet.ORG, ""
    return found


def _by_keys(mentions: Iterable[Mention]) -> list[Entity]:
    """Mentions that share a key are one; what all of them share stays their key."""
    found: list[Entity] = []
    by_key: dict[str, Entity] = {}
    for mention in mentions:
        entity = next((by_key[key] for key in sorted(mention.keys) if key in by_key), None)
        if entity is None:
            entity = Entity(mention.facet)
            found.append(entity)
        entity.add(mention)
        by_key.update(dict.fromkeys(mention.keys, entity))
    return found


def _explain(text: Text, entity: Entity) -> None:
    """Decide what an unknown name is by the words beside it; undecided, it is no tag."""
    votes: Counter[Facet] = Counter()
    for mention in entity.mentions:
        votes.update(_votes(text, mention))
    facet, number = max(votes.items(), key=lambda vote: vote[1], default=(None, 0))
    if facet is None or number * 2 < len(entity.mentions):
        return
    entity.facet = facet
    label = _label(text, entity)
    is_sure = number > len(entity.mentions)
    entity.mentions = [
        mention._replace(facet=facet, label=label, is_sure=is_sure) for mention in entity.mentions
    ]


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
            not is_common_word(word.form, word.language)
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


def _label(text: Text, entity: Entity) -> str:
    """The nominative that most mentions agree on."""
    first = entity.mentions[0]
    word = text.words[first.start]
    if first.end > first.start + 1 and word.has_dictionary:
        parts = text.words[first.start : first.end]
        return names.person(parts, -1) if entity.facet is Facet.PERSON else names.hyphenated(parts)
    known = famous(word.form, word.language) if entity.facet is Facet.PERSON else ""
    if known:
        return names.single(word, known)
    if not word.has_dictionary:
        return _printed_label(text, entity)
    if entity.facet is Facet.PLACE and word.form.endswith("е") and _is_settlement(text, entity.mentions[0]):
        return word.text  # «у селі Смерекове»
    lemmas: Counter[str] = Counter()
    for other in entity.mentions:
        beside = text.words[other.start]
        lemmas.update(
            {
                _lemma(r, entity.facet)
                for r in readings(beside.form, beside.language)
                if _suits(r, entity.facet)
            }
        )
    if not lemmas:
        return word.text
    most = max(lemmas.values())
    shared = [lemma for lemma, number in lemmas.items() if number == most]
    return names.single(word, word.form if word.form in shared else min(shared))


def _printed_label(text: Text, entity: Entity) -> str:
    """Of the forms in the text the most frequent; a place's by the preposition before it."""
    found: Counter[str] = Counter()
    for mention in entity.mentions:
        word = text.words[mention.start]
        before = text.words[mention.start - 1].form if mention.start else ""
        is_place = entity.facet is Facet.PLACE and mention.end == mention.start + 1
        form = nominative_place(word.form, word.language, before) if is_place else word.form
        is_same = form == word.form
        found[mention.label if is_same else names.written_like(word.text, form)] += 1
    return max(found, key=lambda label: (found[label], -len(label)))


def _is_settlement(text: Text, mention: Mention) -> bool:
    return mention.start > 0 and text.words[mention.start - 1].form in near.SETTLEMENTS


def _suits(reading: Reading, facet: Facet | None) -> bool:
    """Whether a name of this kind can be read so."""
    if facet is Facet.PERSON:
        is_neuter = "neut" in reading.grammemes  # «мера Смерковського» is a Смерковський, no village
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
