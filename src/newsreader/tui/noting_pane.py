"""The notes of a page: their passages are underlined, and the one that is meant is found."""

from collections.abc import Sequence

from newsreader.text.marks.notes import Note, find_passage, passage_name
from newsreader.tui.flow import Passage
from newsreader.tui.line import Anchor, Run, Source
from newsreader.tui.margin import NOTHING, Margin
from newsreader.tui.marking import Light, lit
from newsreader.tui.places_in_text import offset_of
from newsreader.tui.selecting_pane import FAR, SelectingPane
from newsreader.tui.themes import NOTED


class NotingPane(SelectingPane):
    """A page with notes."""

    _noted: list[tuple[Note, Passage]] | None = None
    _noted_of: tuple[object, Margin, bool] = (None, NOTHING, False)

    def noted(self, *, raw: bool) -> list[tuple[Note, Passage]]:
        """The notes whose passages are in the text, and where."""
        wanted = (self.article, self.written, raw)
        if self._noted is None or wanted[0] is not self._noted_of[0] or wanted[1:] != self._noted_of[1:]:
            self._noted, self._noted_of = [], wanted
            for note, found in self.written.notes:
                if raw and found is not None and self.article is not None:
                    found = find_passage(self.article, note, raw=True)  # noqa: PLW2901 - the same, elsewhere
                if found is not None:
                    self._noted.append((note, Passage(Source(*found.start, raw), Source(*found.end, raw))))
        return self._noted

    def lit(self, runs: Sequence[Run]) -> Sequence[Run]:
        """The runs with what lies over them, and the passages of notes underlined."""
        runs = super().lit(runs)
        return lit(runs, self._noted_in) if self.written.notes else runs

    def _noted_in(self, source: Source) -> Sequence[Light]:
        return [
            Light(
                start.offset if source.block == start.block else 0,
                end.offset if source.block == end.block else FAR,
                NOTED,
            )
            for _, (start, end) in self.noted(raw=source.raw)
            if start.block <= source.block <= end.block
        ]

    def note_here(self) -> Note:
        """The note that is meant: of the selected passage, else of the block that is pointed at, else of the article.

        One that is not there yet has no text.
        """
        passage = self.selection() or (self.passage_here() if self.block is not None else None)
        if passage is None or self.article is None:
            whole = (note for note, found in self.written.notes if found is None and not note.quote)
            return next(whole, Note(""))
        (start, end), texts = passage
        if self.selection() is None:
            here = (note for note, there in self.noted(raw=start.raw) if there.end.block == start.block)
            if (note := next(here, None)) is not None:
                return note
        name = passage_name(
            offset_of(self.article, Anchor(*start[:2])), offset_of(self.article, Anchor(*end[:2]))
        )
        known = (note for note, _ in self.written.notes if note.name == name)
        quote = "\n".join(text for text in texts if text.strip())
        return next(known, Note("", name, quote))

    def notes_about(self, passage: Passage) -> list[Note]:
        """The notes about a passage, or a part of it."""
        return [
            note
            for note, there in self.noted(raw=passage.start.raw)
            if there.start < passage.end and passage.start < there.end
        ]
