"""The words of a query in a text, in whatever forms they stand there: what to light up, and how often it is said."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsreader.model import Facet, Span
from newsreader.text.lexicon.tokens import Token, forms, tokenize
from newsreader.text.queries.clauses import TEXT_FIELDS, Clause, Query
from newsreader.text.queries.proximity import places

FormsOf = Callable[[str], Collection[str]]
"""All forms of a folded word that the library has."""

TITLE, BODY = "title", "body"
"""Parts of an article, by the fields that look into them."""
_NAMES = frozenset({"tag", Facet.PERSON, Facet.ORG, Facet.PLACE})
"""Fields whose values stand in texts, one word beside the other."""


_Slot = tuple[int, int]
"""A word of a clause: their numbers."""
_NONE: set[_Slot] = set()


_REMEMBERED = 256
"""Texts whose words are remembered: the paragraphs of the open article and the headlines in view are asked at every key.
Some 2 MB when all of them are paragraphs."""


@lru_cache(_REMEMBERED)
def _words(text: str) -> frozenset[str]:
    return frozenset(forms(text))


@lru_cache(_REMEMBERED)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(tokenize(text))


class Hit(NamedTuple):
    """A stretch of a text to light up, and which clause of the query it answers."""

    span: Span
    clause: int


class Said(NamedTuple):
    """A clause of a query and the forms in which a text says it, the commonest first."""

    clause: str
    forms: tuple[tuple[str, int], ...]


class Highlighter:
    """Finds in texts what a query asks for. Made once for a query: the forms of its words are asked for then."""

    def __init__(self, query: Query, forms_of: FormsOf = lambda form: (form,)) -> None:
        """Prepare.

        Args:
            query: Only what an article may be found by is looked for: nothing negated.
            forms_of: Asked once for each word of the query.
        """
        self._clauses = [clause for clause in query.asked() if _is_said(clause)]
        self._sizes: list[int] = []
        self._whole: dict[str, set[_Slot]] = {}
        self._beginnings: list[tuple[str, _Slot]] = []
        for number, clause in enumerate(self._clauses):
            self._want(number, clause, forms_of)
        self._prefixes = tuple(start for start, _ in self._beginnings)
        self._known: dict[tuple[str, str], list[Hit]] = {}
        """What was answered: of the open article a key asks where to go, what to light up and how often it is said."""

    def _want(self, number: int, clause: Clause, forms_of: FormsOf) -> None:
        words = forms(clause.value)
        self._sizes.append(len(words))
        for place, word in enumerate(words):
            goes_on = clause.prefix and place == len(words) - 1
            if goes_on:
                self._beginnings.append((word, (number, place)))
            # A word by itself that is still typed is found in its other forms, too: nobody types a word to its end.
            as_written = clause.exact or (goes_on and len(words) > 1)
            for form in {word} if as_written else {word, *forms_of(word)}:
                self._whole.setdefault(form, set()).add((number, place))

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self._clauses)

    def hits(self, text: str, part: str = BODY) -> Sequence[Hit]:
        """What answers the query in a text, in order; a clause's own hits do not overlap.

        Args:
            text: One paragraph.
            part: Of what: ``TITLE`` or ``BODY``.
        """
        if not self._clauses:
            return []
        known = self._known.get((text, part))
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[text, part] = self._hits(text, part)
        return known

    def _hits(self, text: str, part: str) -> list[Hit]:
        # Most paragraphs answer nothing, and where words stand takes several times as long to say as what they are.
        words = _words(text)
        if self._whole.keys().isdisjoint(words) and not any(
            word.startswith(self._prefixes) for word in words
        ):
            return []
        tokens = _tokens(text)
        answers = [self._answers(token.form) for token in tokens]
        found: list[Hit] = []
        for number, clause in enumerate(self._clauses):
            if clause.field not in {TITLE, BODY} - {part}:
                found += [Hit(span, number) for span in self._spans(number, tokens, answers)]
        return sorted(found)

    def spans(self, text: str, part: str = BODY) -> list[Span]:
        """The stretches to light up, none touching another."""
        merged: list[Span] = []
        for (start, end), _ in self.hits(text, part):
            if merged and start <= merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
            else:
                merged.append(Span(start, end))
        return merged

    def said(self, texts: Iterable[tuple[str, str]]) -> list[Said]:
        """How the clauses of the query are said in an article, and how often; only those that are.

        Args:
            texts: Its paragraphs, each with the part that it is.
        """
        found: list[dict[str, Counter[str]]] = [{} for _ in self._clauses]
        for text, part in texts:
            for span, number in self.hits(text, part):
                written = text[span.start : span.end]
                found[number].setdefault(" ".join(forms(written)), Counter())[written] += 1
        said: dict[str, Said] = {}
        for clause, of_clause in zip(self._clauses, found, strict=True):
            usual = [(_most_used(written), written.total()) for written in of_clause.values()]
            if usual:
                name = clause.value + ("*" if clause.prefix else "")
                said.setdefault(name, Said(name, tuple(sorted(usual, key=lambda form: (-form[1], form[0])))))
        return list(said.values())

    def _answers(self, form: str) -> set[_Slot]:
        """Which words of which clauses a word of a text answers."""
        whole = self._whole.get(form, _NONE)
        if not form.startswith(self._prefixes):
            return whole
        return whole | {slot for start, slot in self._beginnings if form.startswith(start)}

    def _spans(self, number: int, tokens: Sequence[Token], answers: Sequence[set[_Slot]]) -> list[Span]:
        """Where one clause is answered."""
        size, near = self._sizes[number], self._clauses[number].near
        if size == 1:
            return [token.span for token, of in zip(tokens, answers, strict=True) if (number, 0) in of]
        mine = [{place for clause, place in answer if clause == number} for answer in answers]
        words = [token.form for token in tokens]
        groups = [
            {word for word, of in zip(words, mine, strict=True) if place in of} for place in range(size)
        ]
        if not all(groups):
            return []
        stretches = places(words, groups, near, open_end=False)
        if near is None:
            return _apart(Span(tokens[row[0]].span.start, tokens[row[-1]].span.end) for row in stretches)
        inside = sorted({place for stretch in stretches for place in stretch if mine[place]})
        return [tokens[place].span for place in inside]


def _is_said(clause: Clause) -> bool:
    return clause.field in TEXT_FIELDS | _NAMES and bool(forms(clause.value))


def _most_used(written: Counter[str]) -> str:
    return min(written, key=lambda form: (-written[form], form))


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Without those that overlap the one before: "на на" stands twice in "на на на", and is lit once."""
    apart: list[Span] = []
    for span in spans:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart
