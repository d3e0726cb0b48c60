"""About one article: where it is, what is known, what was removed, which tags it has."""

from collections import Counter
from collections.abc import Sequence

from newsreader.model import Article, Facet, Metadata, Precision
from newsreader.places import short_path
from newsreader.speech import figure, mark, retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.text.views import reading_minutes
from newsreader.tui.help_screen import entry
from newsreader.tui.line import Line, Run
from newsreader.tui.name_lines import name_lines
from newsreader.tui.spellings import Named, names_in
from newsreader.tui.text_screen import TextScreen
from newsreader.tui.words import WordsOf, date_words, group_words, label_words, language_words, some


class InfoScreen(TextScreen):
    """What is known about an article."""

    title_text = mark("About this article")

    def __init__(self, article: Article, encoding: str, words_of: WordsOf) -> None:
        """Build the page; ``words_of`` says how values of tags are shown."""
        super().__init__()
        self._article, self._encoding, self._words_of = article, encoding, words_of
        self._names: Sequence[Named] = ()

    def on_mount(self) -> None:
        """Lay the page out; how the text writes its names follows."""
        super().on_mount()
        self.run_worker(self._look(), group="names", exit_on_error=False)

    async def _look(self) -> None:
        """Wait for the names; who leaves the page does not."""
        self._names = await names_in(self._article.path)
        if self._names:
            self.lay_out()

    def action_info(self) -> None:
        """The key that opened the page closes it, too."""
        self.action_close()

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The page at a width."""
        lines = info_lines(self._article, self._encoding, cells, self._words_of)
        return [*lines, *name_lines(self._names, cells, self._words_of)]


def info_lines(article: Article, encoding: str, cells: int, words_of: WordsOf) -> list[Line]:
    """Everything known about an article, as lines of at most ``cells``."""
    lines: list[Line] = []
    groups = (
        (tr("File"), _file(article, encoding)),
        (tr("Article"), _metadata(article)),
        (tr("Removed from the cleaned text"), _removed(article)),
        (tr("Tags"), _tags(article, words_of)),
    )
    for title, entries in groups:
        lines.append(Line((Run(f" {title}", "group"),)))
        for key, value in entries or [(tr("none"), "")]:
            lines += entry(key, paragraph(value), cells, "meta")
        lines.append(Line())
    return lines


def _file(article: Article, encoding: str) -> list[tuple[str, str]]:
    return [
        (tr("path"), short_path(article.path)),
        (tr("encoding"), encoding),
        (
            tr("length"),
            tr(
                "{characters} in {blocks}",
                characters=some(len(article.original), "character"),
                blocks=some(len(article.blocks), "block"),
            ),
        ),
    ]


def _metadata(article: Article) -> list[tuple[str, str]]:
    known = article.metadata
    published = known.published_iso
    entries = [(tr("headline"), known.headline or tr("not in the file"))]
    entries.append((tr("published"), _published(known, published) if published else tr("not stated")))
    if known.around:
        entries.append((tr("talks about"), date_words(known.around.isoformat(), long=True)))
    entries.append((tr("source"), known.source or tr("not stated")))
    if known.byline:
        entries.append((tr("by"), known.byline))
    entries.append((tr("language"), language_words(known.language) if known.language else tr("unknown")))
    if known.url:
        entries.append((tr("address"), known.url))
    return [*entries, (tr("reading time"), tr("{minutes} min", minutes=figure(reading_minutes(article))))]


_SURE = {
    Precision.MINUTE: mark("{date} ({percent} % sure, to the minute)"),
    Precision.DAY: mark("{date} ({percent} % sure, to the day)"),
    Precision.MONTH: mark("{date} ({percent} % sure, to the month)"),
    Precision.YEAR: mark("{date} ({percent} % sure, to the year)"),
}


def _published(known: Metadata, published: str) -> str:
    """The date of publication, and how sure it is."""
    sure = _SURE[known.precision or Precision.DAY]
    return tr(sure, date=date_words(published, long=True), percent=round(known.confidence * 100))


def _removed(article: Article) -> list[tuple[str, str]]:
    """Kinds of removed blocks, how many of each, and the reasons."""
    counts = Counter(block.label for block in article.blocks if not block.keep)
    entries = []
    for label, number in counts.most_common():
        reasons = dict.fromkeys(retold(b.reason) for b in article.blocks if b.label is label)
        entries.append((label_words(label), f"{some(number, 'block')}: {'; '.join(reasons)}"))
    return entries


def _tags(article: Article, words_of: WordsOf) -> list[tuple[str, str]]:
    shown = (Facet.TOPIC, Facet.PERSON, Facet.ORG, Facet.PLACE)
    entries = []
    for facet in shown:
        values = [words_of(facet, tag.value) for tag in article.tags if tag.facet is facet]
        if values:
            entries.append((group_words(facet).lower(), " · ".join(values)))
    return entries
