"""The terminal's side: a driver that survives bytes which are not UTF-8.

Textual's own decodes strictly: one Latin-1 byte from a paste or a noisy line ends the program.
"""

import os
import selectors
import signal
from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import Iterator

from textual._ansi_sequences import SYNC_END, SYNC_START
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from newsreader import first_screen
from newsreader.tui.pasting import Pasting, as_pasted, asking

_POLL = 0.1
"""Seconds between looks at whether the program has ended."""
_CHUNK = 4096
_PART = 1 << 16
"""Letters that are pasted at a time: more than any box takes."""
_REST = 0.05
"""Seconds in which the next part of what is pasted comes."""


class PatientDriver(LinuxDriver):
    """Undecodable bytes become U+FFFD instead of an exception; a picture of the first screen stays until it is drawn."""

    _has_picture = False
    _frame: list[str] | None = None
    """What was written of a frame whose end is still to come."""

    def start_application_mode(self) -> None:
        """Take the terminal over, as it is when there is a picture on it."""
        before = first_screen.taken_over()
        self._has_picture = before is not None
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if before is not None:
            self.attrs_before = before

    def stop_application_mode(self) -> None:
        """Give the terminal back; a signal may ask for it amid a frame."""
        if self._frame is not None:
            self.write(SYNC_END)
        super().stop_application_mode()

    def write(self, data: str) -> None:
        """Send it to the terminal; entered again, the other screen would be emptied before it is drawn.

        A frame goes in one piece: Textual wakes the thread that writes three times for each.
        """
        if self._has_picture and data == first_screen.ENTER:
            self._has_picture = False
            return
        if data == SYNC_START:
            self._frame = []
        if self._frame is not None:
            self._frame.append(data)
            if data != SYNC_END:
                return
            data, self._frame = "".join(self._frame), None
        super().write(data)

    def run_input_thread(self) -> None:
        """Read the keyboard until the program ends."""
        parser = XTermParser(self._debug)
        decoder, pasting = getincrementaldecoder("utf-8")(errors="replace"), Pasting()
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_POLL):
                    raw = self._read()
                    if not raw:
                        self._app.call_later(self._app.exit, return_code=128 + signal.SIGHUP)
                        return
                    text = decoder.decode(raw)
                    parts = self._parts(text, selector, decoder) if pasting.is_burst(text) else (text,)
                    for part in parts:
                        safe = pasting.let_through(part)
                        for message in parser.feed(safe) if safe else ():
                            self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _parts(
        self, text: str, selector: selectors.BaseSelector, decoder: IncrementalDecoder
    ) -> Iterator[str]:
        """What is pasted, marked so, in parts that are read while more comes: a program may type without ever pausing."""
        asks, text = asking(text)
        before = asks
        while not self.exit_event.is_set() and selector.select(_REST) and (more := self._read()):
            if len(text) >= _PART:
                yield before + as_pasted(text)
                before = text = ""
            text += decoder.decode(more)
        yield before + as_pasted(text, enter=bool(asks))

    def _read(self) -> bytes:
        """What was typed; nothing when the terminal has gone away."""
        try:
            return os.read(self.fileno, _CHUNK)
        except OSError:
            return b""
