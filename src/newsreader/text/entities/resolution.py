"""Mentions -> entities: which mentions of one article name the same, what each is, and which are worth a tag.

A bare surname is understood by the full name («Терехов» by «Ігор Терехов»), an abbreviation by the name before
its brackets, inflected forms by what they share. How likely each is what it seems tells the type model: what it
doubts is held back.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities.bare_names import guess_of, nominative_of
from newsreader.text.entities.clubs import club_of, is_about_sport, plays
from newsreader.text.entities.incomplete import is_incomplete
from newsreader.text.entities.known_places import WITH_CASES
from newsreader.text.entities.mentions import Guess, Mention
from newsreader.text.entities.names import as_printed
from newsreader.text.entities.same_people import nominatives
from newsreader.text.entities.type_model import Odds, odds_of
from newsreader.text.entities.words import Text
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.lexicon.lemmas import has
from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import fold, forms

SHOWN = 0.35
"""Likelihood from which a name is shown that the article has twice, a table knows, or whose grammar leaves no doubt."""
SHOWN_ALONE = {Facet.PERSON: 0.8, Facet.PLACE: 0.7}
"""The same of a bare name that stands once. Of people between .7 and .8 in news 7 of 16 are right. A given name is held back,
however likely: of six articles that say «Петро» once each has its own."""
SHOWN_UNSURE = 0.8
"""The same of people and places that the rules find once and are not sure of: 84 of 93 are right, of organisations 25 of 32. In languages of
Latin letters with cases their nominative is a guess, too, and so is that of people whose given name no table has («Барбору Смеркову»)."""
_KNOWN = 0.5
"""Likelihood of its likeliest type from which a bare name is anything ..."""
_AGREED = 0.3
"""... the same where its neighbours say so, too; unless most of them do, which is enough ..."""
_RETYPED = 0.6
"""... and from which what the rules took for something else is that: 13 of 13 in cross-validation."""
_DROPPED = 0.2
"""Likelihood below which what the rules found is nothing; three in four of those are wrong."""
_TWICE = 2


@dataclass(slots=True)
class Entity:
    """One thing that the article names."""

    facet: Facet | None
    entity: str = ""
    mentions: list[Mention] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    guess: Guess | None = None
    """Of a bare name: what its neighbours say it is."""
    language: str | None = None
    is_printed: bool = True
    """Whether the article has its label, so that it was led back from no other case."""
    likely: float = 0.0
    """That it is what ``facet`` says, by the type model."""
    is_incomplete: bool = False
    """Whether it is only a part of what the article names."""

    def add(self, mention: Mention) -> None:
        """Count one more mention."""
        self.mentions.append(mention)
        self.keys |= mention.keys

    @property
    def is_shown(self) -> bool:
        """Whether it is worth a tag."""
        if self.is_incomplete:
            return False
        if len(self.mentions) >= _TWICE or any(mention.is_sure for mention in self.mentions):
            return self.likely >= SHOWN
        if self.guess is None:
            is_led_back = self.is_printed or self.facet is Facet.PLACE or self._has_given_name
            is_told = self.facet is not Facet.ORG and self.language not in WITH_CASES and is_led_back
            return is_told and self.likely >= SHOWN_UNSURE
        is_likely = self.facet in SHOWN_ALONE and self.likely >= SHOWN_ALONE[self.facet]
        return is_likely and not is_given_name(fold(self.label))

    @property
    def _has_given_name(self) -> bool:
        given = fold(self.label).partition(" ")[0]
        return is_given_name(given) or has(given, self.language, {"Name"}, known=True)

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
    found = [entity for entity in together(text, mentions) if _judge(text, entity)]
    for entity in found:
        entity.is_incomplete = is_incomplete(text, entity.facet, entity.mentions)
    return tuple(sorted(found, key=lambda entity: (-len(entity.mentions), entity.mentions[0].start)))


def _judge(text: Text, entity: Entity) -> bool:
    """Let the type model say what an entity is and how likely; whether it is anything."""
    entity.language = text.words[entity.mentions[0].start].language
    # What was joined to an organisation makes it no less one: «Огляд Norvik Pebble» and «компанія Norvik».
    own = [m for m in entity.mentions if m.facet is entity.facet is Facet.ORG and not m.is_weak]
    odds = odds_of(text, own or entity.mentions, entity.facet, entity.entity, entity.guess)
    best = max(_NAMED, key=lambda facet: odds[facet])
    if entity.guess is not None:
        return _judge_bare(text, entity, entity.guess, odds, best)
    if not entity.entity and odds[best] >= _RETYPED:
        entity.facet = best
    label = entity.label
    entity.is_printed = any(as_printed(text.words[m.start : m.end]) == label for m in entity.mentions)
    entity.likely = odds[entity.facet]
    return entity.entity != "" or entity.likely >= _DROPPED


def _judge_bare(text: Text, entity: Entity, guess: Guess, odds: Odds, best: Facet) -> bool:
    """The same of a bare name: the model chooses, but what the neighbours say counts for more."""
    said, is_sure = guess
    if said is not None and is_sure and odds[best] < _RETYPED:
        best = said
    if not (best is said and is_sure) and odds[best] < (_AGREED if best is said else _KNOWN):
        return False
    if said is None and entity.language in WITH_CASES:
        return False  # nothing tells its nominative
    entity.facet = best
    # Of such organisations that stand once 23 of 43 are right.
    is_believed = best is said and is_sure and (best is not Facet.ORG or len(entity.mentions) >= _TWICE)
    entity.likely = max(odds[best], SHOWN) if is_believed else odds[best]
    label = nominative_of(text, entity.mentions, best)
    if not label:
        return False
    entity.mentions = [
        mention._replace(facet=best, label=label, is_sure=is_sure and best is said)
        for mention in entity.mentions
    ]
    return True


_NAMED = (Facet.PERSON, Facet.ORG, Facet.PLACE)


def together(text: Text, mentions: Iterable[Mention]) -> tuple[Entity, ...]:
    """Which mentions name the same, by the rules alone.

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
    people = [person for person in people if not _joins_its_firm(organisations, person)]
    if is_about_sport(text):
        listed = _with_clubs(text, listed, organisations)
    regions = _by_keys([m for m in rest if not m.entity and m.facet is Facet.PLACE])
    initials = _by_keys([m for m in rest if m.facet is Facet.PERSON])
    bare = _by_keys([m for m in rest if m.facet is None])
    for entity in bare:
        entity.guess = guess_of(text, entity.mentions)
    bare = [entity for entity in bare if not _joins_organisation(organisations, entity)]
    return (*people, *listed.values(), *organisations, *regions, *initials, *bare)


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
        names = {text.words[mention.start].form, fold(mention.label)}  # «Asii» of «Asia Smerbibi»
        keys = frozenset(names if mention.end == mention.start + 1 else ())
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
    return _without_short(
        {id(entity): entity for entity in by_key.values() if id(entity) not in known}.values()
    )


def _without_short(organisations: Iterable[Entity]) -> list[Entity]:
    """Organisations, without those that the article names in full elsewhere: «Апеляційний суд», «Апеляційний суд Києва».

    Of one name in full only, and with no other head in it: «Департамент освіти Смерківської міськради» is not the council.
    """
    found = list(organisations)
    whole, found = found[_MOST:], found[:_MOST]
    stems = [frozenset(stem for key in one.keys for stem in key.split()) for one in found]
    heads = [name & near.ORG_HEADS for name in stems]
    for one, name, head in zip(found, stems, heads, strict=True):
        full = [f for f, n, h in zip(found, stems, heads, strict=True) if name < n and head == h]
        if len(full) != 1 or not head or len(name) == 1:
            whole.append(one)
            continue
        full[0].mentions += [mention._replace(is_weak=True) for mention in one.mentions]
        full[0].mentions.sort(key=lambda mention: mention.start)
    return whole


_MOST = 60
"""Organisations that are compared with each other; an article with more is a list of names."""


def _joins_organisation(organisations: Iterable[Entity], bare: Entity) -> bool:
    """Count a bare name to the organisation that the article also has in quotation marks, or behind what it is."""
    if bare.guess is not None and bare.guess.facet in {Facet.PERSON, Facet.PLACE}:
        return False
    same = next((one for one in organisations if not one.keys.isdisjoint(bare.keys)), None)
    if same is None or not any(mention.is_sure for mention in same.mentions):
        return False
    same.mentions += [mention._replace(facet=Facet.ORG, is_weak=True) for mention in bare.mentions]
    same.mentions.sort(key=lambda mention: mention.start)
    return True


def _joins_its_firm(organisations: Iterable[Entity], person: Entity) -> bool:
    """Count what looks like a full name to the firm of that name: «Зоряна Пошта» is the «компанія „Зоряна Пошта“»."""
    key = phrase_key(forms(person.label))
    same = next((one for one in organisations if key in one.keys), None)
    if same is None or not any(mention.is_sure for mention in same.mentions):
        return False
    same.mentions += [mention._replace(facet=Facet.ORG, is_weak=True) for mention in person.mentions]
    same.mentions.sort(key=lambda mention: mention.start)
    return True


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
