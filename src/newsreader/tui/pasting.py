"""What is pasted into the terminal, before it is read: text, whatever it holds. Pure."""

_START, _END, _ESC = "\x1b[200~", "\x1b[201~", "\x1b"


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
