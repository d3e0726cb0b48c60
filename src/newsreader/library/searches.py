"""The reader's saved searches: kept under a name, renamed, deleted."""

from newsreader.library.noting import Noting
from newsreader.model import Kind
from newsreader.text.marks.saved import search_key


class SavedSearches(Noting):
    """Queries with names, on the shelf. What one is called is compared as facet values are."""

    def searches(self) -> dict[str, str]:
        """What each saved search asks, by its name.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        return {thing.name: thing.value for thing in self._shelf.things(Kind.SEARCH)}

    def save_search(self, name: str, text: str) -> None:
        """Keep a query under a name; whatever had that name before is replaced.

        Raises:
            ShelfError: It cannot be kept.
        """
        self._desk.search(name, text, instead=self._written(name))
        self.settle()

    def rename_search(self, before: str, name: str) -> bool:
        """Give a saved search another name; False when there is none of the first, or another one of the second.

        Raises:
            ShelfError: It cannot be kept.
        """
        was, there = self._written(before), self._written(name)
        if not was or (there and search_key(before) != search_key(name)):
            return False
        self._desk.search(name, self.searches()[was[0]], instead=was, renamed=True)
        self.settle()
        return True

    def delete_search(self, name: str) -> bool:
        """Forget a saved search; False when there is none of this name.

        Raises:
            ShelfError: It cannot be kept.
        """
        was = self._written(name)
        if was:
            self._desk.search("", "", instead=was)
            self.settle()
        return bool(was)

    def _written(self, name: str) -> list[str]:
        """The name as the shelf writes it, if it is there."""
        return [known for known in self.searches() if search_key(known) == search_key(name)]
