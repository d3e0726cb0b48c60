"""The reading room: puts the parts together, and answers the commands."""

from contextlib import ExitStack
from typing import ClassVar

from textual.app import ComposeResult
from textual.reactive import Reactive
from textual.widget import Widget

from newsreader.library import Hits
from newsreader.model import Article, Sort
from newsreader.speech import mark, tr
from newsreader.text.sanitise import paragraph
from newsreader.text.views import reading_minutes
from newsreader.tui.arrange import TWO_COLUMNS, Box, Shown, arrange, default_view, view_there
from newsreader.tui.asking import Asking
from newsreader.tui.comparing import Comparing
from newsreader.tui.config import Settings
from newsreader.tui.controller import Controller
from newsreader.tui.drawn_once import DrawnOnce
from newsreader.tui.facet_pane import FacetPane
from newsreader.tui.filter_box import FilterBox
from newsreader.tui.indexer import Indexing
from newsreader.tui.keymap import Where
from newsreader.tui.layers import Layers
from newsreader.tui.list_pane import ListPane
from newsreader.tui.looking import Looking
from newsreader.tui.margin import Margin
from newsreader.tui.names import Names
from newsreader.tui.page import MEASURE
from newsreader.tui.pane import Pane
from newsreader.tui.reader_pane import ReaderPane
from newsreader.tui.remarks import Remarks
from newsreader.tui.ruling import Ruling
from newsreader.tui.status_line import StatusLine
from newsreader.tui.status_words import (
    counted_words,
    doubt_words,
    empty_words,
    hints,
    indexing_words,
    nothing_words,
    picked_words,
    position_words,
    progress_words,
)
from newsreader.tui.timeline_pane import TimelinePane
from newsreader.tui.words import sort_words

COUNTED_AT_ONCE = 20_000
"""Articles of a library up to which its facets are counted in the frame of their rows: 4 ms, 20 at most."""


class ReadingRoom(DrawnOnce, Asking, Looking, Names, Remarks, Ruling, Comparing):
    """Filter box, facets, list, reader, status line. The state of the search is the controller's."""

    places: ClassVar[tuple[Where, ...]] = (Where.ALL,)
    AUTO_FOCUS = "#list"
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """Textual draws the whole screen anew when this changes; here the two parts concerned draw themselves."""

    def __init__(self, controller: Controller, *, at_once: bool = False) -> None:
        """Build the room.

        Args:
            controller: The session.
            at_once: The first frame is the whole screen, article and numbers with the list.
        """
        super().__init__()
        self._compositor = Layers()
        self.controller = controller
        self._is_at_once = at_once
        self._settings = Settings()
        self.indexing = Indexing()
        self.complaints: tuple[str, ...] = ()
        """What is wrong with the configuration file."""
        self.told = ""
        """What the status line tells the reader at the moment."""
        self._arranged = (0, 0)
        self._boxes: dict[str, Box | None] = {}
        self._timed: tuple[Article | None, int] = (None, 0)
        """The minutes that the open article takes."""
        self.filter_box = FilterBox(self.typed)
        self.facets = FacetPane(self)
        self.list = ListPane(controller.rows, self.lit_in_row, self.chosen, self.opened, self.is_picked)
        self.reader = ReaderPane(self.finished, self.viewed, self.say, self.resized)
        self.timeline = TimelinePane(self.zoomed)
        self.status = StatusLine()
        self._parts: dict[str, Widget] = {
            "filter": self.filter_box,
            "facets": self.facets,
            "list": self.list,
            "reader": self.reader,
            "status": self.status,
            "timeline": self.timeline,
        }

    def compose(self) -> ComposeResult:
        """The parts, in the order in which Tab visits them."""
        yield self.filter_box
        yield self.timeline
        yield self.facets
        yield self.list
        yield self.reader
        yield self.status

    def on_mount(self) -> None:
        """The first screen."""
        if self._is_at_once:
            self.controller.begin()
        self._arrange()
        self.show_all(self.told)
        if self._is_at_once:
            self.show_counts(self.controller.hits)

    def begin(self) -> None:
        """Open the newest article; called when the list is on the screen."""
        self.controller.begin()
        self.show_article(self.told)

    # ---------------------------------------------------------------- drawing what the controller holds

    def show_all(self, says: str = "") -> None:
        """Draw everything anew: the hits changed."""
        self.show_query(is_typed=self._focus == "filter")
        self.show_hits(says)

    def _show_list(self) -> None:
        """Draw the rows, or say why there are none and what can be done."""
        known, hits = self.controller, self.controller.hits
        keymap = self._settings.keymap
        if hits.total or not hits.is_whole:
            empty = ""
        elif known.everything:
            is_typed, offers = self._focus == "filter", known.offers()
            empty = nothing_words(known.text, keymap, offers, is_typed=is_typed, indexing=self.indexing)
        else:
            empty = empty_words(known.library.roots, self.indexing, keymap)
        order = "" if known.sort is Sort.DATE else sort_words(known.sort)
        counted = counted_words(
            hits.total, hits.articles if known.is_folded else None, is_whole=hits.is_whole
        )
        self.list.show(hits.total, known.cursor, empty, counted, order)

    def show_hits(self, says: str = "") -> None:
        """Draw what was found; numbers that take a while to count come with the next frame."""
        known, hits = self.controller, self.controller.hits
        self._show_list()
        self.show_article(says)
        if not hits.is_whole:
            self.facets.wait()
            self.call_after_refresh(self._go_on, hits)
        elif known.everything > COUNTED_AT_ONCE:
            self.call_after_refresh(self.show_counts, hits)
        else:
            self.show_counts(hits)

    def _go_on(self, hits: Hits) -> None:
        """Look for more, unless something else is asked by now."""
        if hits is self.controller.hits:
            self.controller.go_on()
            self.show_hits(self.told)

    def show_counts(self, hits: Hits) -> None:
        """Draw what is counted of the hits, unless others are there by now, and only where it is seen."""
        if hits is self.controller.hits and hits.is_whole:
            if self.facets.display:
                either = frozenset(facet for facet in hits.facets if hits.query.either(facet))
                self.facets.show(hits.facets, hits.cut, either)
            self.show_timeline()

    def show_article(self, says: str = "") -> None:
        """Draw the article that is open."""
        known = self.controller
        row = known.open_row()
        starred = row is not None and row.is_starred
        self.reader.light_up(known.asked.in_text if known.asked else None, known.asked.said)
        opens = self.way(Where.LIST, "open", mark("{key} opens it.")) if known.is_announced else ""
        instead = f"{known.problem} {opens}"
        self.reader.show(
            known.article, instead, starred=starred, place=known.place(), written=self._written()
        )
        self.reader.can_focus = known.doc_id is not None
        self.facets.mark_own(known.own_values())
        self._show_status(says)

    def _written(self) -> Margin:
        doubt = doubt_words(self.controller.article, self._settings.keymap)
        return self.controller.margin()._replace(doubt=doubt)

    def _show_status(self, says: str = "") -> None:
        known, self.told = self.controller, says
        position = None if known.is_adrift or not known.hits.total else known.cursor
        progress: list[str] = []
        if known.article is not None and self.reader.display and not (says or self.indexing.failure):
            # It counts all words, and each line that is scrolled asks.
            if self._timed[0] is not known.article:
                self._timed = known.article, reading_minutes(known.article)
            progress = progress_words(self.reader.read_part, self._timed[1])
        hits = known.hits
        counted = position_words(position, hits.total, known.everything, is_whole=hits.is_whole)
        chosen = picked_words(len(known.picked), known.picked_here)
        left = [*counted, *chosen, *progress, *indexing_words(self.indexing)]
        offered = hints(self._focus, self._settings.keymap, has_rows=hits.total > 0)
        self.status.show(left, says, offered)

    def start_with(self, measure: int | None) -> None:
        """Lines as long as they were when the screen was left."""
        self._measure = measure or MEASURE

    def use(self, settings: Settings, says: str = "") -> None:
        """Be as the settings wish; what they leave open, or have not changed, stays as it is."""
        if settings.view != self._settings.view:
            self._view = settings.view
        if settings.fold != self._settings.fold:
            self.controller.fold(on=settings.fold)
        if settings.measure != self._settings.measure:
            self._measure = settings.measure or MEASURE
        self._settings, self.told = settings, says
        if self.is_mounted:
            self._arrange()
            self.filter_box.input.say_what_for()
            self.show_all(says)

    # ---------------------------------------------------------------- where things stand

    def say(self, says: str) -> None:
        """Tell the reader something in the status line; "" when only the place in the text is another."""
        self.controller.keep_place(self.reader.place, is_read=self.reader.is_at_end)
        self._show_status(says)

    def hush(self) -> str:
        """What was told last: old news for the command that runs now, but it stands until that is done."""
        told, self.told = self.told, ""
        return told

    def forget(self, told: str) -> None:
        """A command has run. What was told before goes, unless there is something else to tell."""
        if told and not self.told:
            self._show_status()

    def resized(self) -> None:
        """The reader shows more or less of the text."""
        self._show_status(self.told)

    @property
    def measure(self) -> int:
        """The longest line that is wanted."""
        return self._measure

    @property
    def _shown(self) -> Shown:
        wanted = self._view or default_view(self.app.size.width)
        return Shown(self._focus, wanted, self._zen, self._settings.layout, self.has_timeline)

    def _arrange(self) -> None:
        """Give each part its box and the reader its view."""
        self._arranged = width, height = self.app.size
        shown = self._shown
        boxes = arrange(width, height, shown)
        columns = self._zen and self._settings.two_columns and width >= TWO_COLUMNS
        was_counted = self.facets.display
        for name, part in self._parts.items():
            box = boxes.get(name)
            if name not in self._boxes or self._boxes[name] != box:
                self._boxes[name] = box
                _place(part, box)
        if self.facets.display and not was_counted:
            self.show_counts(self.controller.hits)
        self.reader.look(
            view_there(shown.view, width, shown), self._measure, removed=self._removed, columns=columns
        )
        self._show_status(self.told)

    def on_resize(self) -> None:
        """Another size, the same place. Textual tells the first size three times."""
        if self.app.size == self._arranged:
            return
        self._arrange()
        self.list.redraw()

    def on_descendant_focus(self) -> None:
        """The keyboard went elsewhere by Tab or by the mouse."""
        name = self._focused_name()
        if name and name != self._focus:
            self._focus_on(name)

    def _focused_name(self) -> str:
        focused = self.focused
        return "filter" if focused is self.filter_box.input else (focused.id or "" if focused else "")

    def action_go(self, name: str) -> None:
        """Move the keyboard to a part of the screen."""
        if name == "reader" and self.controller.doc_id is None:
            self._zen = False
            self.say(tr("no article is open"))
            return
        if name != "reader":
            self._zen = False
        target = self.filter_box.input if name == "filter" else self._parts[name]
        # Panes move, and both parts draw themselves again when they hear of the keyboard: one frame for all of that.
        frame = ExitStack()
        frame.enter_context(self.app.batch_update())
        self._focus_on(name)
        self.set_focus(target, scroll_visible=False)
        if not target.call_later(frame.close):
            frame.close()

    def _focus_on(self, name: str) -> None:
        """The keyboard is in another part now."""
        self.controller.held = True
        text = self.controller.text
        if self._focus == "filter" and name != "filter" and text.count('"') % 2:
            self.typed(f'{text}"')  # what is left open when the box is left is meant as it stands
        if self._focus == "filter" and name != "filter":
            self.controller.history.add(self.controller.text)
        self._focus, self._is_from_list = name, False
        self.show_query(is_typed=name == "filter")
        if not self.controller.hits.total:
            self._show_list()
        self._arrange()

    # ---------------------------------------------------------------- what the panes tell

    def indexed(self, indexing: Indexing) -> None:
        """The indexer tells how it goes."""
        self.indexing = indexing
        is_new = indexing.committed and (self.controller.refresh() or not self.controller.everything)
        if is_new or (indexing.ended and not self.controller.hits.total):  # nothing more is to come
            self.show_all(self.told)
        else:
            self._show_status(self.told)

    def look_again(self) -> None:
        """Show what other windows have committed or marked, and an article whose file has come back."""
        if self.controller.refresh():
            self.show_all(self.told)
        elif self.controller.open_again():
            self.show_article(self.told)

    # ---------------------------------------------------------------- commands

    def action_filter(self) -> None:
        """Type a filter."""
        self.action_go("filter")

    def action_back(self) -> None:
        """One step back: out of zen, out of a pane, out of the filter."""
        if self._focus == "reader" and (self.reader.unselect() or self.reader.forget()):
            self.say("")
        elif self._focus == "facets" and self.facets.widen():
            pass
        elif self._zen:
            self.action_zen()
        elif self._focus != "list":
            self.action_go("list")
        elif not self.drop_picked():
            self.action_clear()

    def action_facets(self) -> None:
        """To the facets and back."""
        self.action_go("list" if self._focus == "facets" else "facets")

    def action_info(self) -> None:
        """About this article."""
        article = self.controller.article
        if article is not None:
            from newsreader.tui.info_screen import InfoScreen

            self.app.push_screen(InfoScreen(article, self.controller.encoding(), self.controller.labels))
        elif self.controller.problem:
            self._show_status(paragraph(self.controller.problem))

    def action_help(self) -> None:
        """All keys."""
        from newsreader.tui.help_screen import HelpScreen

        self.app.push_screen(HelpScreen(self._settings.keymap, self.complaints))

    def on_paste(self) -> None:
        """Text that nobody takes is no command."""
        key = self._settings.keymap.key_of(Where.ALL, "screen.filter")
        if key:
            self.say(tr("pasted text goes into the filter: press {key} first", key=key))

    def action_redraw(self) -> None:
        """Draw the screen again, whatever another program has printed over it."""
        for pane in self.query(Pane):
            pane.redraw()
        self.refresh(layout=True)


def _place(part: Widget, box: Box | None) -> None:
    """Put a part into its box; without one it is not seen."""
    part.display = box is not None and box.width > 0 and box.height > 0
    if box is not None:
        part.styles.offset = (box.x, box.y)
        part.styles.width, part.styles.height = box.width, box.height
        if isinstance(part, Pane):
            part.give(box.width, box.height)
