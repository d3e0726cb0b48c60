"""The queries of a session, to be gone through again. Pure."""

KEPT = 200
"""Queries; more than anybody goes through key by key."""


class History:
    """What was asked, the latest last, and how far back the reader has gone."""

    def __init__(self) -> None:
        self._asked: list[str] = []
        self._back = 0
        self._draft = ""

    def add(self, text: str) -> None:
        """A query was left standing; what was asked before moves to the end."""
        text = text.strip()
        if text:
            self._asked = [*(asked for asked in self._asked if asked != text), text][-KEPT:]
        self._back = 0

    def typed(self) -> None:
        """The reader writes: what is in the box is a new query."""
        self._back = 0

    def older(self, text: str) -> str:
        """The query before; ``text``, what is in the box now, can be come back to."""
        if not self._back:
            self._draft = text
        asked = [query for query in self._asked if query != self._draft.strip()]
        self._back = min(self._back + 1, len(asked))
        return asked[-self._back] if self._back else text

    def newer(self) -> str | None:
        """The query after; None when there is none."""
        if not self._back:
            return None
        self._back -= 1
        asked = [query for query in self._asked if query != self._draft.strip()]
        return asked[-self._back] if self._back else self._draft
