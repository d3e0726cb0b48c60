"""A story and its versions: what each added, dropped and reworded."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult

from newsreader.model import Row
from newsreader.speech import tr, tr_as
from newsreader.text.versions.comparison import Change, Paragraph
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import Line, Run, spread
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.page import MEASURE
from newsreader.tui.pane import Pane
from newsreader.tui.row_text import CURSOR
from newsreader.tui.story import Story
from newsreader.tui.story_page import MARGIN, about_version, comparison, counted, version_runs
from newsreader.tui.width import width
from newsreader.tui.wrap import wrapped

_PART = 3
"""The versions take at most one line in so many."""
_FEWEST = 3
"""Lines of the versions, the heading with them, however low the screen is."""


class VersionsPane(CursorPane, can_focus=False):
    """The versions, one a row; the one under the cursor is looked at."""

    divides = False
    roomy_from = None

    def __init__(self, story: Story, chosen: "ComparisonPane") -> None:
        super().__init__(id="versions")
        self._story, self._chosen = story, chosen
        self.cursor = story.shown
        self._column = max(width(about_version(row)) for row in story.versions)

    def row_count(self) -> int:
        """How many versions there are."""
        return len(self._story.versions)

    def heading(self, cells: int) -> Sequence[Run]:
        """The title and how to leave."""
        left = [
            Run(f" {tr('Versions of this story')}", "title:focus"),
            Run(f" ×{self.row_count()}", "number"),
        ]
        closes = self.hint(Where.PAGE, "screen.close", tr_as("hint", "closes"))
        return spread(left, [*closes, Run(" ", "meta")], cells)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One version."""
        story = self._story
        share = None if number == story.base else story.share(number)
        bar = "bar" if number == story.shown else ""
        column = min(self._column, cells // 2)
        return version_runs(story.versions[number], share, cells, column=column, bar=bar)

    def choose(self, row: int) -> None:
        """A click looks at a version."""
        self._chosen.look_at(row)

    def follow(self) -> None:
        """Show which version is looked at."""
        self.redraw()
        self.put(self._story.shown)


class ComparisonPane(Pane):
    """The differences of a version, to go through."""

    places: ClassVar[tuple[Where, ...]] = (Where.STORY, Where.MOVE)
    roomy_from = None

    def __init__(self, story: Story) -> None:
        super().__init__(id="comparison")
        self._story = story
        self._changes: list[Paragraph] = []
        self._lines: list[Line] = []
        self._measure = 1
        self._is_brief = False
        self._at: int | None = None
        self.versions = VersionsPane(story, self)

    # ---------------------------------------------------------------- what is seen

    def look(self, measure: int | None = None) -> None:
        """Compare, and lay out: another version, or another width."""
        if measure is None or not self._changes:
            self._changes, self._at, self.top = self._story.changes(), None, 0
        self._measure = measure or self._measure
        self._lay_out()

    def _lay_out(self) -> None:
        self._lines = comparison(self._changes, self._measure, brief=self._is_brief)
        if self._story.problem:
            said = wrapped(self._story.problem, self._measure)
            self._lines = [Line((Run(" " * MARGIN), Run(text, "warn"))) for text in said]
        self.roll_to(self.top)
        self.redraw()

    def line_count(self) -> int:
        """The lines, and a free one above and below."""
        return len(self._lines) + 2

    def line(self, number: int, cells: int) -> Sequence[Run]:  # noqa: ARG002 - made for this width
        """One line; the difference that was gone to has a bar."""
        runs = self._lines[number - 1].runs if 0 < number <= len(self._lines) else ()
        if not self._is_here(number):
            return runs
        return (Run(CURSOR, "bar"), runs[0]._replace(text=runs[0].text[1:]), *runs[1:])

    def backdrop(self, number: int) -> str:
        """It is shaded, too."""
        return "haze" if self._is_here(number) else ""

    def _is_here(self, number: int) -> bool:
        line = self._lines[number - 1] if 0 < number <= len(self._lines) else Line()
        return self._at is not None and bool(line.runs) and line.anchor.block == self._at

    def heading(self, cells: int) -> Sequence[Run]:
        """What is different, and how to go on."""
        keys = self.hint(Where.STORY, "next_change", tr_as("hint", "next difference"))
        keys += self.hint(Where.STORY, "next_version", tr_as("hint", "next"), "   ")
        keys += [*self.hint(Where.STORY, "open", tr_as("hint", "reads"), "   "), Run(" ", "meta")]
        said = counted(self._changes)
        if self._story.problem or self._story.shown == self._story.base:
            said = "" if self._story.problem else tr("compared with itself")
        return spread([Run(f" {said}", "title")], keys, cells)

    # ---------------------------------------------------------------- versions

    def look_at(self, number: int) -> None:
        """Compare another version."""
        self._story.show(number)
        self._other()

    def _other(self) -> None:
        self.look()
        self.versions.follow()

    def action_next_version(self) -> None:
        """The next one."""
        if self._story.step(1):
            self._other()

    def action_previous_version(self) -> None:
        """The previous one."""
        if self._story.step(-1):
            self._other()

    def action_base(self) -> None:
        """Compare the others with this one."""
        self._story.compare_with_shown()
        self._other()

    def action_open(self) -> None:
        """Read the version."""
        self.screen.dismiss(self._story.versions[self._story.shown])

    # ---------------------------------------------------------------- differences

    def action_brief(self) -> None:
        """Only what differs, or all of the text; the difference that was gone to stays in sight."""
        self._is_brief = not self._is_brief
        self._lay_out()
        self._reveal()

    def action_next_change(self) -> None:
        """To the next one."""
        self._go(1)

    def action_previous_change(self) -> None:
        """To the previous one."""
        self._go(-1)

    def _go(self, direction: int) -> None:
        different = [place for place, change in enumerate(self._changes) if change.change is not Change.SAME]
        at = -1 if self._at is None else self._at
        further = [place for place in different if (place > at if direction > 0 else place < at)]
        if further:
            self._at = further[0] if direction > 0 else further[-1]
            self._reveal()
            self.redraw()

    def _reveal(self) -> None:
        numbers = [n for n, line in enumerate(self._lines, 1) if line.anchor.block == self._at and line.runs]
        if numbers and (numbers[0] < self.top or numbers[-1] >= self.top + self.seen):
            self.roll_to(max(0, numbers[0] - 1 - self.seen // 4))


class StoryScreen(OverScreen[Row | None]):
    """Compare the versions of a story; the one to read comes back, None for none."""

    places: ClassVar[tuple[Where, ...]] = (Where.PAGE, Where.ALL)

    def __init__(self, story: Story) -> None:
        super().__init__()
        self._comparison = ComparisonPane(story)

    def compose(self) -> ComposeResult:
        """The versions over the comparison."""
        yield self._comparison.versions
        yield self._comparison

    def on_mount(self) -> None:
        """Lay them out."""
        self._lay_out()
        self._comparison.focus()

    def on_resize(self) -> None:
        """Lay them out again."""
        self._lay_out()

    def _lay_out(self) -> None:
        width, height = self.app.size
        versions = self._comparison.versions
        rows = min(versions.row_count() + 1, max(_FEWEST, height // _PART))
        taken = min(width, MEASURE + 2 * MARGIN + 24)
        for pane, lines in ((versions, rows), (self._comparison, max(1, height - rows))):
            pane.styles.width, pane.styles.height = taken, lines
        self._comparison.look(max(1, min(MEASURE, taken - MARGIN - 2)))
        versions.follow()

    def action_close(self) -> None:
        """Back to the reading room."""
        self.dismiss(None)

    def action_versions(self) -> None:
        """The key that opened the page closes it, too."""
        self.dismiss(None)
