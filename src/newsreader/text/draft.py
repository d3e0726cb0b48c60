"""An article as its text alone tells it, before the library has a word: what it asks the library, and what comes of it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from newsreader.model import Article, Block, LabelledBlock
from newsreader.text.blocks import split_document
from newsreader.text.cues import fold
from newsreader.text.evidence import prints_of, verdicts_of
from newsreader.text.fingerprints import fingerprint, near_fingerprint
from newsreader.text.labels import Context, judge_blocks, labelled
from newsreader.text.markup import Document
from newsreader.text.metadata import extract_metadata, site_in
from newsreader.text.overrides import NEAR, BlockName, Said, block_names, wished
from newsreader.text.prints import RULES, Doubt, Prints, Seen
from newsreader.text.sanitise import paragraph
from newsreader.text.shapes import Verdict
from newsreader.text.unsure import unsure_of


@dataclass(frozen=True, slots=True)
class Draft:
    """An article, without tags, and what of it other articles may hold too."""

    article: Article
    prints: Prints
    own: tuple[int, ...] = ()
    """The fingerprint of every block, in order."""
    untold: tuple[bool, ...] = ()
    """Which of them the text alone keeps, whatever the reader says ..."""
    asked: tuple[Doubt, ...] = ()
    """... and what it asks the library of them."""

    @property
    def open(self) -> list[Block]:
        """The kept blocks that the library may take away, in order."""
        return [self.article.blocks[doubt.place].block for doubt in self.prints.doubts]

    @property
    def certain(self) -> Article:
        """The article without them: what no library will change."""
        doubt = "kept, but the site may print it on every page"
        return self._with({d.place: Verdict(RULES[d.rule].label, doubt, 0.5) for d in self.prints.doubts})

    def settled(self, seen: Mapping[int, Seen]) -> Article:
        """The article when the library has spoken.

        Args:
            seen: What it knows of ``prints.marks``; of some nothing.
        """
        return self._with(verdicts_of(self.prints, seen))

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

    def _with(self, verdicts: Mapping[int, Verdict]) -> Article:
        """With other labels at some places. Metadata stay what the text says by itself."""
        if not verdicts:
            return self.article
        blocks = list(self.article.blocks)
        for place, verdict in verdicts.items():
            blocks[place] = LabelledBlock(blocks[place].block, *verdict)
        return replace(self.article, blocks=tuple(blocks))


def draft_document(path: str, document: Document, *, is_sure: bool = False) -> Draft:
    """Label a document by itself.

    Args:
        path: Where it came from; its name may hold a date or a site.
        document: Spans are offsets into exactly its text.
        is_sure: It is known that none of its blocks is doubtful: the model is not asked, a sixth of the work.
    """
    page, verdicts = judge_blocks(split_document(document), Context(document=document))
    blocks = labelled(page, verdicts)
    article = Article(
        path,
        document.text,
        blocks,
        extract_metadata(blocks, path, document.hints),
        doubtful=() if is_sure else unsure_of(page, verdicts, is_marked=bool(document.lines)),
    )
    own = tuple(fingerprint(traits.folded) for traits in page)
    prints = prints_of(page, verdicts, _origin(article))
    return Draft(article, prints, own, tuple(block.keep for block in blocks), prints.doubts)


def has_block(document: Document, rules: Collection[str]) -> bool:
    """Whether some of these rules is about a block of a document; far cheaper than labelling it.

    Args:
        document: As it was parsed.
        rules: The names of rules.
    """
    names = names_of(split_document(document))
    return any(name.exact in rules or (name.near and NEAR + name.near in rules) for name in names)


def names_of(blocks: Iterable[Block]) -> list[BlockName]:
    """What the blocks of an article are called on the shelf.

    Args:
        blocks: All of them, in order.
    """
    folded = [fold(block.text) for block in blocks]
    return block_names([(fingerprint(text), near_fingerprint(text)) for text in folded])


def _origin(article: Article) -> str:
    """Whose pages an article's lines are compared with: the site of its name or address, else the paper that it names, else its folder."""
    folder, _, name = article.path.replace("\\", "/").rpartition("/")
    url, source = article.metadata.url, article.metadata.source
    site = (site_in(name) or (url.split("/")[2].lower() if url else "")).removeprefix("www.")
    return paragraph(site or source or "").lstrip("/") or f"/{fingerprint(folder):x}"
