"""What the index keeps of one article: made from a file in a worker, sent to the writer, no disk of its own."""

from typing import TYPE_CHECKING, NamedTuple

from newsreader.corpus import content_hash
from newsreader.index.standing import Standing, no_blocks, standing_of
from newsreader.model import Problem, Tag
from newsreader.text.lexicon.tokens import fold, forms
from newsreader.text.marks.overrides import Said
from newsreader.text.queries.query import clean_value
from newsreader.text.sanitise import paragraph
from newsreader.text.versions.clues import Clues, clues_of
from newsreader.text.versions.prints import Prints
from newsreader.text.views import cleaned_text, opening, reading_minutes

if TYPE_CHECKING:  # the labeller and the tagger are a worker's; who searches loads neither
    from newsreader.text.draft import Draft


_NOTHING_SAID = Said()


class Aside(NamedTuple):
    """What of an article the library may take away: the words of each doubt, and the tags that only doubts mention.

    Such a tag comes with the doubts, as bits; it stays as long as one of them does.
    """

    lines: tuple[str, ...] = ()
    tags: tuple[tuple[Tag, int], ...] = ()


class Entry(NamedTuple):
    """One article as the index sees it. All text has passed the sanitiser.

    ``words`` holds the folded words of headline and content: a line per paragraph, a blank before and after
    each word, so that a phrase is found by looking for " its words ". ``words`` and ``tags`` are of what is certain;
    ``aside`` of the doubts in ``prints``; ``shorthand`` is what the labeller said, without the reader's word.
    """

    problem: Problem | None = None
    hash: bytes | None = None
    headline: str = ""
    has_headline: bool = False
    published: str | None = None
    around: str | None = None
    source: str | None = None
    language: str | None = None
    minutes: int = 0
    words: str = ""
    tags: tuple[Tag, ...] = ()
    prints: Prints | None = None
    aside: Aside = Aside()
    standing: Standing = no_blocks()  # nothing is added to it
    clues: Clues = Clues()
    shorthand: bytes = b""


def entry_of(untold: "Draft", raw: bytes, said: Said = _NOTHING_SAID) -> Entry:
    """What the index keeps of an article.

    Args:
        untold: As its text alone tells it.
        raw: The bytes it came from; their hash is its identity.
        said: What the reader said of it.
    """
    from newsreader.text.shorthand import write_shorthand

    draft = untold.told(said)
    certain, metadata = draft.certain, draft.article.metadata
    headline = paragraph(metadata.headline or "")
    tags = _tags(draft)
    lines = tuple(line_of(forms(paragraph(block.text))) for block in draft.open)
    words = words_of(headline, cleaned_text(certain))
    return Entry(
        hash=content_hash(raw),
        headline=headline or opening(certain),
        has_headline=bool(headline),
        published=metadata.published_iso,
        around=metadata.around.isoformat() if metadata.around else None,
        source=paragraph(metadata.source) if metadata.source else None,
        language=paragraph(metadata.language) if metadata.language else None,
        minutes=reading_minutes(draft.article),
        words=words,
        tags=tuple(tag for tag, doubts in tags.items() if not doubts),
        prints=draft.prints,
        aside=Aside(lines, tuple((tag, doubts) for tag, doubts in tags.items() if doubts)),
        standing=standing_of(untold, is_doubtful=bool(draft.article.doubtful)),
        clues=clues_of(words),
        shorthand=write_shorthand(untold),
    )


def _tags(draft: "Draft") -> dict[Tag, int]:
    """The tags, as queries can name them, with the doubts that alone mention them."""
    from newsreader.text.tagging.tags import tag_places

    bits = {doubt.place: 1 << bit for bit, doubt in enumerate(draft.prints.doubts)}
    tags: dict[Tag, int] = {}
    for tag, places in tag_places(draft.article.blocks, draft.article.metadata).items():
        doubts = sum(bits[place] for place in places) if places <= bits.keys() else 0
        clean = tag._replace(value=paragraph(tag.value), entity=paragraph(tag.entity))
        if name_key(clean.value):
            before = tags.get(clean, doubts)
            tags[clean] = before | doubts if before and doubts else 0
    return tags


def words_of(headline: str, cleaned: str) -> str:
    """The words of headline and content as ``Entry.words`` keeps them."""
    lines = dict.fromkeys(line_of(forms(text)) for text in (headline, *cleaned.split("\n\n")))
    return "\n".join(line for line in lines if line)


def line_of(words: list[str]) -> str:
    """Words of one paragraph, each between blanks; nothing for no words."""
    return f" {' '.join(words)} " if words else ""


def name_key(value: str) -> str:
    """What names are compared by: as a query can say them, folded."""
    return fold(clean_value(paragraph(value)))
