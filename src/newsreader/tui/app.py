"""The program around the reading room: terminal, signals, indexer, looks, exit code."""

import asyncio
import gc
import os
import signal
import time
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.events import Event, Key, Paste
from textual.message import Message
from textual.screen import Screen

from newsreader import first_screen
from newsreader.speech import speak, tr
from newsreader.tui.config import Settings
from newsreader.tui.config_file import ConfigFile, Remembered
from newsreader.tui.controller import Controller
from newsreader.tui.driver import PatientDriver
from newsreader.tui.indexer import Indexer, Indexing
from newsreader.tui.keymap import ELSEWHERE, Where, key_name, keys_shown
from newsreader.tui.leaving import Leaving
from newsreader.tui.look import STYLES, THEMES
from newsreader.tui.pane import Pane
from newsreader.tui.room import ReadingRoom
from newsreader.tui.themes import ANSI, PALETTES, theme_words

ENDING_SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT)
"""Without a handler each would leave the terminal in its other screen, with the mouse on."""
LOOK = 2.0
"""Seconds between looks at whether another window has marked or indexed something; a look costs microseconds."""
_NO_COLOR = "NO_COLOR"
_COLOURS_OF_16 = frozenset({None, "standard", "windows"})
_ABOUT_NO_ARTICLE = frozenset(
    {
        *("app.look", "app.command_palette", "app.refresh", "app.suspend_process"),
        *("screen.help", "screen.redraw"),
    }
)
"""Commands after which the newest article may still take the place of the first one that was found."""
AGAIN = 15.0
"""Seconds after which the indexer is started again when it failed, say because another window was indexing, or
when there is no article, say because the index was deleted."""


class Indexed(Message):
    """The indexer has something to tell; sent by its thread."""

    def __init__(self, indexing: Indexing) -> None:
        super().__init__()
        self.indexing = indexing


class Newsreader(Leaving):
    """One terminal, one controller, one reading room."""

    TITLE = "newsreader"
    CSS = STYLES
    ENABLE_COMMAND_PALETTE = False  # Textual's own: ours is a page as all others are
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "leave", "quit", show=False, priority=True)]

    def __init__(
        self,
        controller: Controller,
        *,
        index: bool = True,
        config: ConfigFile | None = None,
        remembered: Remembered | None = None,
        welcome: bool = False,
    ) -> None:
        """Build the program.

        Args:
            controller: The session.
            index: Keep the index up to date while reading.
            config: The reader's configuration file, looked at again when it is saved.
            remembered: How the screen was left.
            welcome: Say what this is, unless it was said before.
        """
        # Textual makes NO_COLOR grey, and takes all colours away only where they are the terminal's own.
        self._no_color = _NO_COLOR in os.environ
        self._has_few_colours = False
        super().__init__(
            driver_class=None if os.environ.get("TEXTUAL_DRIVER") else PatientDriver,
            ansi_color=True if self._no_color else None,
        )
        for theme in THEMES:
            self.register_theme(theme)
        self._config, self._remembered = config, remembered or Remembered(None)
        self.settings = Settings()
        self._welcomes = welcome and not self._remembered.is_welcomed
        self._begin_with(ANSI.name if self._no_color else self._remembered.theme or "night")
        self.controller = controller
        self.room = ReadingRoom(controller, at_once=first_screen.is_drawn())
        self.room.start_with(self._remembered.measure)
        self._configure()
        self.failure: Exception | None = None
        self._indexer = Indexer(controller.library.roots, self._tell) if index else None
        self._early: list[Key | Paste] | None = []
        """What was typed, and pasted, before there was anything to answer it."""
        self._since = 0.0
        self._is_wanted = False

    def _begin_with(self, theme: str) -> None:
        """The first theme. Told of a change, Textual would parse every style sheet twice before the first paint."""
        if theme == ANSI.name:  # its colours pass other filters, which only a change sets
            self.theme = theme
            return
        self.set_reactive(App.theme, theme)
        self.stylesheet.set_variables(self.get_css_variables())

    def suit_terminal(self) -> None:
        """On a terminal of sixteen colours begin with those, unless the configuration wishes for others.

        What was chosen on another terminal is no such wish: of a theme's hundred shades it shows bright yellow.
        """
        self._has_few_colours = self.console.color_system in _COLOURS_OF_16
        if self._has_few_colours and not self.settings.theme:
            self.theme = ANSI.name

    def get_default_screen(self) -> Screen[None]:
        """The reading room is the only screen that is always there."""
        return self.room

    def on_mount(self) -> None:
        """Listen to signals, begin to index, and keep the collector off what is there for good."""
        loop = asyncio.get_running_loop()
        for number in ENDING_SIGNALS:
            loop.add_signal_handler(number, self._end, number)
        self.app_resume_signal.subscribe(self, self._resumed)
        self.set_interval(LOOK, self._look)
        if self._indexer is None:
            self.room.indexed(Indexing(ended=True))
        else:
            self.room.indexed(Indexing())
        self.call_after_refresh(self._begin)

    async def _begin(self) -> None:
        """The list is on the screen. The collector begins its work, and leaves alone what is there for good."""
        if self._indexer is not None:
            self.action_refresh()
        self.room.begin()
        if self._welcomes:
            from newsreader.tui.welcome_screen import WelcomeScreen

            page = WelcomeScreen(self.settings.keymap, self.controller.library.roots)
            self.push_screen(page, self._welcomed)
        gc.freeze()
        gc.enable()
        early, self._early = self._early or [], None
        for key in early:
            await self.on_event(key)

    def _welcomed(self, _closed: None) -> None:
        """Once is enough."""
        self._remembered.is_welcomed = True
        self._remembered.keep()

    def on_unmount(self) -> None:
        """Leave nothing running, and remember how the screen looked."""
        if self._indexer is not None:
            self._indexer.stop()
        self.controller.stops.keep()
        self._remembered.measure = self.room.measure
        self._remembered.keep()

    def may_leave(self) -> bool:
        """Whether no note would be lost; if one would, it is said in the reading room, so no page lies over that."""
        if self.room.may_leave():
            return True
        while self.screen is not self.room:
            self.pop_screen()
        return False

    def _end(self, number: int) -> None:
        self.exit(return_code=128 + number)

    def _resumed(self, _app: App[None]) -> None:
        """Back from the shell, which has drawn over everything."""
        self.room.action_redraw()

    def action_refresh(self) -> None:
        """Look for new, changed and deleted files; once more when that is going on."""
        if self._indexer is None:
            return
        self._is_wanted = self._indexer.is_running
        if not self._is_wanted:
            self._since = time.monotonic()
            self.room.indexed(Indexing())
            self._indexer.start()

    def _look(self) -> None:
        """See what was saved and what other windows did; try again what failed."""
        if self._config is not None and self._config.is_changed():
            self._configure(again=True)
        self.controller.stops.keep()
        if self._indexer is None or self._indexer.is_running:
            return
        self.room.look_again()
        known, failure = self.controller, self.room.indexing.failure
        is_due = bool(failure) or known.is_empty or known.is_refused  # the indexer says why it is
        if is_due and time.monotonic() - self._since >= AGAIN:
            self.action_refresh()

    def on_app_focus(self) -> None:
        """Back from another window: files may have come."""
        if self._since and time.monotonic() - self._since >= AGAIN:
            self.action_refresh()

    def _tell(self, indexing: Indexing) -> None:
        """Called in the indexer's thread: messages may be posted from there."""
        self.post_message(Indexed(indexing))

    def on_indexed(self, message: Indexed) -> None:
        """Progress."""
        self.room.indexed(message.indexing)
        if message.indexing.ended and self._is_wanted:
            self.action_refresh()

    # ---------------------------------------------------------------- the reader's wishes

    def _configure(self, *, again: bool = False) -> None:
        """Read the configuration; where it cannot be understood, what was in force stays."""
        if self._config is None:
            return
        settings, said = self._config.read()
        if settings is not None and settings != self.settings:
            if settings.theme and settings.theme != self.settings.theme and not self._no_color:
                self.theme = settings.theme
            self.settings = settings
            if speak(settings.language):  # also what is wrong with the rest of the file
                _, said = self._config.read()
        says = tr("the configuration was read again") if again else ""  # in the language that it asks for
        if said:
            more = f" ({tr('and {number} more: see the help', number=len(said) - 1)})" if said[1:] else ""
            says = f"config.toml: {said[0]}{more}"
        self.room.complaints = said
        self.room.use(self.settings, says)

    # ---------------------------------------------------------------- keys

    async def on_event(self, event: Event) -> None:
        """Every key of the reading room, and what is pasted, is answered before the next one is looked at.

        Textual gives a key to whoever has the keyboard when it arrives, and looks for its binding after it
        has come back up: typed fast, the letters of "/word" would all go to the list.
        """
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            if self._early is not None:
                self._early.append(event)
                return
            if await (self._answered(event) if isinstance(event, Key) else self._took(event)):
                return
        await super().on_event(event)

    async def _took(self, pasted: Paste) -> bool:
        taker = self.focused
        if taker is not None:
            pasted._set_forwarded()  # noqa: SLF001 - as for a key
            await taker.on_event(pasted)
        return taker is not None

    async def _answered(self, key: Key) -> bool:
        places: tuple[Where, ...] | None = getattr(self.screen, "places", None)
        if not self.app_focus or places is None:  # Textual's own, say the palette
            return False
        taker = self.focused
        if taker is not None and taker.check_consume_key(key.key, key.character):
            key._set_forwarded()  # noqa: SLF001 - what Textual's own dispatch does
            await taker.on_event(key)
            return True
        name, own = key_name(key.key, key.character), getattr(taker, "places", ())
        if isinstance(taker, Pane):
            return await self._command(name, (*own, *places))
        # In a box, its own editing keys are stronger than what works everywhere.
        return (
            await self._command(name, own)
            or await self._check_bindings(key.key)
            or await self._command(name, places)
        )

    async def _command(self, key: str, places: Iterable[Where]) -> bool:
        """Run the command that answers a key in these places; False when none does."""
        taker, screen, said = self.focused, self.screen, self.room.hush()
        for found in self.settings.keymap.answers(key, places):
            is_taker_s = taker is not None and found.where in getattr(taker, "places", ())
            if await self.run_action(found.action, taker if is_taker_s else screen):
                self.room.forget(said)
                if screen is self.room and found.action not in _ABOUT_NO_ARTICLE:
                    self.controller.held = True
                return True
        self.room.told = said
        return False

    # ---------------------------------------------------------------- faults

    def _handle_exception(self, error: Exception) -> None:
        """A fault of ours: remembered, told in one sentence after the terminal is restored."""
        self.failure = self.failure or error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Without Textual's page of traceback, unless somebody wants to see it."""
        if os.environ.get("NEWSREADER_DEBUG"):
            super()._fatal_error()
        else:
            self._close_messages_no_wait()

    # ---------------------------------------------------------------- commands

    def first_screen(self) -> Screen[None] | None:
        """The reading room as the next start will show it: of articles, in this theme, with nothing to complain of."""
        library = self.controller.library
        is_known = self.settings.theme in {None, self.theme} and not self.room.complaints
        if not is_known or self._welcomes or self.controller.is_empty:
            return None
        self.controller.stops.keep()
        room = ReadingRoom(Controller(library), at_once=True)
        room.start_with(self.room.measure)
        room.use(self.settings)
        room.indexed(Indexing())
        return room

    def action_look(self) -> None:
        """The next theme."""
        names = list(PALETTES)
        place = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(place + 1) % len(names)]
        if not (self._no_color or self._has_few_colours):
            self._remembered.theme = self.theme  # what suits this terminal only is nobody's wish
        self.room.action_redraw()
        self.room.say(tr("theme: {name}", name=theme_words(self.theme)))

    def action_command_palette(self) -> None:
        """All commands by name."""
        from newsreader.tui.command_box import Choice, CommandBox

        if not isinstance(self.screen, CommandBox):
            commands = self.get_system_commands(self.screen)
            self.push_screen(CommandBox([Choice(*command[:3]) for command in commands]), self._run_chosen)

    def _run_chosen(self, work: Callable[[], Awaitable[object]] | None) -> None:
        if work is not None:
            self.call_later(work)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every command of the table by name, for the command palette."""
        del screen
        panes = {
            Where.LIST: self.room.list,
            Where.FACETS: self.room.facets,
            Where.READER: self.room.reader,
            Where.FILTER: self.room.filter_box.input,
            Where.TIMELINE: self.room.timeline,
        }
        absent = ELSEWHERE if self.room.has_timeline else {*ELSEWHERE, Where.TIMELINE}
        seen = {"screen.back", "app.command_palette"}
        for command in self.settings.keymap.commands:
            if command.where in {Where.MOVE, *absent} or command.action in seen:
                continue
            seen.add(command.action)
            pane = panes.get(command.where, self.room)
            does = tr(command.does)
            yield SystemCommand(
                does[:1].upper() + does[1:],
                f"{tr(command.where)} · {keys_shown(command)}",
                partial(self.run_action, command.action, default_namespace=pane),
            )
