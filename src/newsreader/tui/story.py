"""A story: its versions, and how each differs from the one that they are compared with. No Textual."""

from collections.abc import Sequence

from newsreader.errors import NewsreaderError
from newsreader.library import Library
from newsreader.model import DocId, Row
from newsreader.speech import retold
from newsreader.text.sanitise import paragraph
from newsreader.text.versions.comparison import Paragraph, compare
from newsreader.text.views import cleaned_text
from newsreader.tui.row_text import file_name


class Story:
    """The versions, the first one first; each is read when it is looked at."""

    def __init__(self, library: Library, versions: Sequence[Row], doc_id: DocId) -> None:
        """Look at one of them.

        Args:
            library: Where they are.
            versions: All of them; two or more.
            doc_id: The one to look at; the first one is what it is compared with.
        """
        self._library = library
        self.versions = tuple(versions)
        self.base = 0
        """The number of the version that the others are compared with."""
        here = next((place for place, row in enumerate(versions) if row.doc_id == doc_id), 0)
        self.shown = here or 1
        """The number of the version that is compared with it."""
        self.problem = ""
        """Why they cannot be compared."""
        self._texts: dict[int, list[str]] = {}
        self._shares: dict[tuple[int, int], float] = {}

    def show(self, number: int) -> None:
        """Look at another version; at the one that all are compared with, there is nothing to compare."""
        self.shown = max(0, min(number, len(self.versions) - 1))

    def step(self, direction: int) -> bool:
        """Look at the next version or the previous one, whatever is compared with itself left out. False at the ends."""
        number = self.shown + direction
        if number == self.base:
            number += direction
        if not 0 <= number < len(self.versions):
            return False
        self.shown = number
        return True

    def compare_with_shown(self) -> None:
        """From now on compare with the version that is looked at; what it was compared with is looked at."""
        self.base, self.shown = self.shown, self.base

    def share(self, number: int) -> float:
        """How much of a version stands in the one that it is compared with."""
        pair = (number, self.base)
        if pair not in self._shares:
            one, other = (self.versions[place].doc_id for place in pair)
            self._shares[pair] = self._library.share(one, other)
        return self._shares[pair]

    def changes(self) -> list[Paragraph]:
        """What the version that is looked at added, dropped and reworded; nothing when ``problem`` says why."""
        self.problem = ""
        try:
            base, other = self._text(self.base), self._text(self.shown)
        except NewsreaderError as error:
            said = retold(str(error))
            for row in self.versions:  # of a long path its end is enough, the sentence must be seen
                said = said.replace(row.path, file_name(row.path))
            self.problem = paragraph(said)
            return []
        return compare(base, other)

    def _text(self, number: int) -> list[str]:
        if number not in self._texts:
            article = self._library.article(self.versions[number].doc_id)
            self._texts[number] = [text for text in cleaned_text(article).split("\n\n") if text]
        return self._texts[number]
