"""What is pasted into the terminal, before it is read: text, whatever it holds. Pure."""

import re

_START, _END, _ESC = "\x1b[200~", "\x1b[201~", "\x1b"
_KEY = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
_KEYS = re.compile(_KEY, re.DOTALL)
"""Keys that type nothing: arrows, reports of the mouse, Ctrl and a letter."""
_ASKS = re.compile(rf"(?:{_KEY})*/", re.DOTALL)
"""What a program types before a query that it asks: the filter's key."""
_BURST, _DIFFERENT = 64, 8
"""Letters that come at once, and how many different ones: more than anybody types while a screen is drawn. Who holds a key
down, or walks with two, sends the same ones over and over."""


def asking(sent: str) -> tuple[str, str]:
    """The key of the filter at the beginning of what was sent, which is a key, and the rest."""
    asks = _ASKS.match(sent)
    end = asks.end() if asks else 0
    return sent[:end], sent[end:]


def as_pasted(sent: str, *, enter: bool = False) -> str:
    """What the terminal sent, as one sends it that marks what is pasted; with ``enter`` the one at its end is a key."""
    key = "\r" if enter and sent.endswith("\r") else ""
    return f"{_START}{sent.removesuffix(key).replace(_END, '')}{_END}{key}"


class Pasting:
    """Takes escapes out of what stands between the two marks of a bracketed paste.

    Textual reads an escape there as a key: the paste ends with it, and the rest is typed - in the list, as commands.
    """

    def __init__(self) -> None:
        self._is_inside = False
        self._before = ""
        """The end of what was let through: the mark may come in two pieces."""
        self._held = ""
        """What may be the beginning of the mark at the end."""

    def is_burst(self, sent: str) -> bool:
        """Whether the next piece is pasted, though the terminal does not say so: typed in the list it would be commands."""
        if self._is_inside or _START in self._before + sent:
            return False
        letters = _KEYS.sub("", sent)
        return len(letters) >= _BURST and len(set(letters)) >= _DIFFERENT

    def let_through(self, text: str) -> str:
        """The next piece of what the terminal sends, as it may be read."""
        passed, text, self._held = "", self._held + text, ""
        while text:
            mark = _END if self._is_inside else _START
            seen = text if self._is_inside else self._before + text
            found = seen.find(mark)
            end = len(text) if found < 0 else found + len(mark) - (len(seen) - len(text))
            piece, text = text[:end], text[end:]
            if self._is_inside:
                body = piece.removesuffix(mark) if found >= 0 else piece
                if found < 0:
                    self._held = next(
                        (mark[:n] for n in range(len(mark) - 1, 0, -1) if body.endswith(mark[:n])), ""
                    )
                    body = body.removesuffix(self._held)
                passed += body.replace(_ESC, "") + (mark if found >= 0 else "")
            else:
                passed += piece
                self._before = "" if found >= 0 else seen[1 - len(mark) :]
            self._is_inside ^= found >= 0
        return passed
