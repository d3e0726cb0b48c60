"""The terminal's side: a driver that survives bytes which are not UTF-8.

Textual's own decodes strictly: one Latin-1 byte from a paste or a noisy line ends the program.
"""

import os
import selectors
import signal
from codecs import getincrementaldecoder

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from newsreader import first_screen
from newsreader.tui.pasting import Pasting, as_pasted

_POLL = 0.1
"""Seconds between looks at whether the program has ended."""
_CHUNK = 4096
_REST = 0.05
"""Seconds in which the next part of what is pasted comes."""


class PatientDriver(LinuxDriver):
    """Undecodable bytes become U+FFFD instead of an exception; a picture of the first screen stays until it is drawn."""

    _has_picture = False

    def start_application_mode(self) -> None:
        """Take the terminal over, as it is when there is a picture on it."""
        before = first_screen.taken_over()
        self._has_picture = before is not None
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if before is not None:
            self.attrs_before = before

    def write(self, data: str) -> None:
        """Send it to the terminal; entered again, the other screen would be emptied before it is drawn."""
        if self._has_picture and data == first_screen.ENTER:
            self._has_picture = False
            return
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
                    if pasting.is_burst(text):
                        while selector.select(_REST) and (more := self._read()):
                            text += decoder.decode(more)
                        text = as_pasted(text)
                    text = pasting.let_through(text)
                    for message in parser.feed(text) if text else ():
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _read(self) -> bytes:
        """What was typed; nothing when the terminal has gone away."""
        try:
            return os.read(self.fileno, _CHUNK)
        except OSError:
            return b""
