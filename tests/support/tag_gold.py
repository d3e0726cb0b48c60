"""Articles whose people, organisations and places an editor wrote down, in the nominative; and how near the tagger comes.

``tests/gold/tags/LANG.txt``: articles with an empty line between, the headline first, then ``--- person: A | B``. The
texts are invented after the manner of agencies; the people in them are mostly real, what they do is not. Those in
``test`` are for figures only: whoever mends the tagger does not read them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.lexicon.stems import light_stem
from newsreader.text.lexicon.tokens import fold, forms
from newsreader.text.tagging.tags import named_tags

FOLDER = Path(__file__).parents[1] / "gold" / "tags"
SPLITS = ("dev", "test")
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))
Name = tuple[Facet, str]


class Tagged(NamedTuple):
    """An article and the names in it."""

    lines: tuple[str, ...]
    gold: frozenset[Name]


class Figures(NamedTuple):
    """What was wrong and missed in one language, and the sums."""

    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    counts: Counter[str]

    @property
    def f(self) -> float:
        """Of all tags, the held-back ones among them."""
        return 2 * self.counts["right"] / (self.counts["said"] + self.counts["gold"])

    @property
    def shown(self) -> float:
        """Precision of what is shown."""
        return self.counts["shown right"] / max(1, self.counts["shown"])

    @property
    def twice(self) -> float:
        """The share that is shown of the names which an article has twice or more."""
        return self.counts["twice shown"] / max(1, self.counts["twice"])


def articles(language: str, split: str = "dev") -> Iterator[Tagged]:
    """The articles in a language."""
    folder = FOLDER / split if split == "test" else FOLDER
    for part in (folder / f"{language}.txt").read_text("utf-8").strip().split("\n\n"):
        lines = part.split("\n")
        gold = set()
        for line in lines:
            if line.startswith("--- "):
                facet, _, names = line.removeprefix("--- ").partition(":")
                gold |= {(Facet(facet), name.strip()) for name in names.split("|") if name.strip()}
        yield Tagged(tuple(line for line in lines if not line.startswith("---")), frozenset(gold))


def blocks_of(article: Tagged) -> list[LabelledBlock]:
    """The article as the labeller would give it."""
    return [
        LabelledBlock(Block(Span(0, len(line)), line), Label.BODY if place else Label.HEADLINE, "")
        for place, line in enumerate(article.lines)
    ]


def times(name: Name, stems: Sequence[str]) -> int:
    """How often a text has a name, a person's by the surname, in any case."""
    facet, label = name
    wanted = [light_stem(form) for form in forms(label)]
    wanted = wanted[-1:] if facet is Facet.PERSON else wanted
    size = len(wanted)
    return sum(list(stems[at : at + size]) == wanted for at in range(len(stems) - size + 1))


def measure(language: str, split: str = "dev") -> Figures:
    """Tag every article of a language and compare."""
    counts: Counter[str] = Counter()
    wrong, missed = [], []
    for article in articles(language, split):
        blocks = blocks_of(article)
        found = {
            (tag.facet, fold(tag.value)): entity.is_shown
            for _, tag, entity in named_tags(blocks, Metadata(language=language))
        }
        gold = {(facet, fold(name)) for facet, name in article.gold}
        counts.update(said=len(found), gold=len(gold), right=len(gold & found.keys()))
        shown = {name for name, is_shown in found.items() if is_shown}
        counts.update({"shown": len(shown), "shown right": len(shown & gold)})
        stems = [light_stem(form) for line in article.lines for form in forms(line)]
        twice = {name for name in gold if times(name, stems) > 1}
        counts.update({"twice": len(twice), "twice shown": len(shown & twice)})
        wrong += [f"{facet} {name}" for facet, name in sorted(found.keys() - gold)]
        missed += [f"{facet} {name}" for facet, name in sorted(gold - found.keys())]
    return Figures(tuple(wrong), tuple(missed), counts)
