"""What somebody types into the filter box of a library, letter by letter, with choices of facet values in between."""

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from newsreader.model import Facet, Tag
from newsreader.text.queries.query import Query, parse_query
from synthetic.library import Library

_LETTERS = 9
"""Of a word; whoever has not found it by then stops typing."""
_PEOPLE = (Facet.PERSON, Facet.ORG, Facet.PLACE)


class Step(NamedTuple):
    """One keystroke: what is asked after it. Only the last word may still go on."""

    chosen: tuple[Tag, ...] = ()
    words: tuple[str, ...] = ()
    without: str = ""
    is_open: bool = False

    def query(self, *, exact: bool = False) -> Query:
        """The same as the reader asks it.

        Args:
            exact: Whole words only as they are written, not in other forms.
        """
        words, without = [*self.words], self.without
        if exact:
            words = [f'"{word}"' for word in words[:-1]] + [
                f'"{word}{"*" * self.is_open}"' for word in words[-1:]
            ]
            without = f'"{without}"' if without else ""
        clauses = [f'{tag.facet}:"{tag.value}"' for tag in self.chosen] + [f"-{without}"] * bool(without)
        return parse_query(" ".join([*clauses, *words]), live=self.is_open and not exact)


def typed(library: Library, number: int, sessions: int, seed: int) -> list[Step]:
    """The keystrokes of some sessions, each about an article that is there.

    Args:
        library: Whose articles.
        number: How many of them are indexed.
        sessions: How many.
        seed: Another one is another trace.
    """
    rng = Random(f"keystrokes {seed}")
    steps: list[Step] = []
    for session in range(sessions):
        made = library.made(int(number * rng.random()))
        words = [word for line in made.lines for word in line.split()]
        tags = {facet: [tag for tag in made.entry().tags if tag.facet is facet] for facet in Facet}
        steps += [Step(), *_session(session, rng, words, tags)]
    return steps


def _session(kind: int, rng: Random, words: list[str], tags: dict[Facet, list[Tag]]) -> Iterator[Step]:
    first, second = rng.choice(words), rng.choice(words)
    match kind % 8:
        case 0 | 1:  # a word
            yield from _word(Step(), first)
        case 2:  # two words
            yield from _word(Step(), first)
            yield from _word(Step(words=(first,)), second)
        case 3 | 4:  # a language or a month, then a word
            chosen = tuple(
                rng.choice(tags[facet]) for facet in (Facet.LANG, Facet.MONTH)[kind % 2 :] if tags[facet]
            )
            yield Step(chosen[:1])
            yield from _word(Step(chosen[:1]), first)
        case 5:  # somebody, then a word
            chosen = (rng.choice([tag for facet in _PEOPLE for tag in tags[facet]]),)
            yield Step(chosen)
            yield from _word(Step(chosen), first)
        case 6:  # a word, but not with another one
            yield from _word(Step(), first)
            yield Step(words=(first,), without=second)
        case _:  # a word, then where and by whom
            yield from _word(Step(), first)
            chosen = ()
            for last in (Facet.PLACE, Facet.SOURCE):
                chosen = (*chosen, *tags[last][:1])
                yield Step(chosen, (first,))


def _word(before: Step, word: str) -> Iterator[Step]:
    for length in range(1, min(len(word), _LETTERS) + 1):
        if word[length - 1] != "'":
            yield before._replace(words=(*before.words, word[:length]), is_open=True)
