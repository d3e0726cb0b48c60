"""The terminal's side: a driver that survives bytes which are not UTF-8.

Textual's own decodes strictly: one Latin-1 byte from a paste or a noisy line ends the program.
"""

import os
import selectors
import signal
from codecs import getincrementaldecoder

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

_POLL = 0.1
"""Seconds between looks at whether the program has ended."""
_CHUNK = 4096


class PatientDriver(LinuxDriver):
    """Undecodable bytes become U+FFFD instead of an exception."""

    def run_input_thread(self) -> None:
        """Read the keyboard until the program ends."""
        parser = XTermParser(self._debug)
        decoder = getincrementaldecoder("utf-8")(errors="replace")
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_POLL):
                    raw = self._read()
                    if not raw:
                        self._app.call_later(self._app.exit, return_code=128 + signal.SIGHUP)
                        return
                    text = decoder.decode(raw)
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
