"""An article as its text alone tells it, before the library has a word: what it asks the library, and what comes of it.

Nothing here looks at a text, and no table is loaded: ``drafting`` makes a draft from a document, ``shorthand`` from what the
index keeps of one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from newsreader.model import Article, Block, Label, LabelledBlock
from newsreader.text.marks.overrides import BlockName, Said, block_names, wished
from newsreader.text.plain import fold
from newsreader.text.versions.fingerprints import fingerprint, near_fingerprint
from newsreader.text.versions.prints import MIN_HERE, RULES, TEASER, WIDE, Doubt, Prints, Seen, decided

_SURE = 20
"""Articles with the same block from which the library is sure."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article, without tags, and what of it other articles may hold too."""

    article: Article
    prints: Prints
    own: tuple[int, ...] = ()
    """The fingerprint of every block, in order; none in a draft that is only read."""

    @property
    def open(self) -> list[Block]:
        """The kept blocks that the library may take away, in order."""
        return [self.article.blocks[doubt.place].block for doubt in self.prints.doubts]

    @property
    def certain(self) -> Article:
        """The article without them: what no library will change."""
        says = "kept, but the site may print it on every page"
        blocks = self.article.blocks
        return self._with(
            {
                doubt.place: LabelledBlock(blocks[doubt.place].block, RULES[doubt.rule].label, says, 0.5)
                for doubt in self.prints.doubts
            }
        )

    def settled(self, seen: Mapping[int, Seen]) -> Article:
        """The article when the library has spoken.

        Args:
            seen: What it knows of ``prints.marks``; of some nothing.
        """
        doubts, blocks = self.prints.doubts, self.article.blocks
        marks = decided(doubts, {mark: found.level for mark, found in seen.items()})
        return self._with(
            {
                doubt.place: _repeated(blocks[doubt.place].block, doubt, mark, seen[mark], self.prints.source)
                for doubt, mark in zip(doubts, marks, strict=True)
                if mark
            }
        )

    def told(self, said: Said) -> "Draft":
        """With the reader's word on top. What he spoke of is no doubt any more; it is counted as before.

        Args:
            said: What may be about this article.
        """
        if not said:
            return self
        blocks, spoken = list(self.article.blocks), set[int]()
        for place, name in enumerate(names_of(block.block for block in blocks)):
            wish = said.of(name, self.prints.source)
            if wish is not None:
                blocks[place] = wished(blocks[place], *wish)
                spoken.add(place)
        if not spoken:
            return self
        unsure = tuple(place for place in self.article.doubtful if place not in spoken)
        doubts = tuple(doubt for doubt in self.prints.doubts if doubt.place not in spoken)
        settled = {
            mark for d in self.prints.doubts if d.place in spoken for mark in (d.exact, d.near) if mark
        }
        witnesses = tuple(sorted({*self.prints.witnesses, *settled}))
        prints = self.prints._replace(doubts=doubts, witnesses=witnesses)
        article = replace(self.article, blocks=tuple(blocks), doubtful=unsure)
        return replace(self, article=article, prints=prints)

    def _with(self, others: Mapping[int, LabelledBlock]) -> Article:
        """With other blocks at some places. Metadata stay what the text says by itself."""
        if not others:
            return self.article
        blocks = tuple(others.get(place, block) for place, block in enumerate(self.article.blocks))
        return replace(self.article, blocks=blocks)


def _repeated(block: Block, doubt: Doubt, mark: int, found: Seen, source: str) -> LabelledBlock:
    """A block that the library takes away, for one of its fingerprints."""
    rule = RULES[doubt.rule]
    what = "the same block stands in" if mark == doubt.exact else "nearly the same line in"
    is_here = source and found.here >= MIN_HERE
    many, where = (found.here, f" of {source}") if is_here else (found.articles, "")
    label = Label.NAV if rule is TEASER and found.level & WIDE else rule.label
    return LabelledBlock(block, label, f"{what} {many:,} articles{where}", 0.95 if many >= _SURE else 0.85)


def names_of(blocks: Iterable[Block]) -> list[BlockName]:
    """What the blocks of an article are called on the shelf.

    Args:
        blocks: All of them, in order.
    """
    folded = [fold(block.text) for block in blocks]
    return block_names([(fingerprint(text), near_fingerprint(text)) for text in folded])


def folder_origin(path: str) -> str:
    """Whose pages an article's lines are compared with when nothing names it: its folder's."""
    folder = path.replace("\\", "/").rpartition("/")[0]
    return f"/{fingerprint(folder):x}"
