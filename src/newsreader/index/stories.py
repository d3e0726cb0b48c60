"""Which articles are versions of one story: found by their clues, and kept as articles come and go.

Articles that are retellings of each other, and those that are retellings of these, are one story. A clue that too many
different texts have is a stock phrase and leads nowhere. So a story depends on the articles alone, not on the order in
which they came. Whatever a change may have touched is noted with the commit (``unsorted``) and sorted afterwards; until
then such an article is a story of its own.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from newsreader.index.blobs import pack_numbers, seal, unpack_numbers, unseal
from newsreader.index.folding import BLOCK, read_pairs, versions_of
from newsreader.index.lookup import rows_of
from newsreader.text.versions.clues import Clues
from newsreader.text.versions.retelling import Telling, is_retold

CROWD = 200
"""Different texts from which a clue is a stock phrase: comparing all that have it would take a second."""
_TELLINGS = 256
"""Articles that stay in memory while they are compared, 40 kB each."""

Tell = Callable[[int], Telling]
Newest = Callable[[Collection[int]], int]


class Stories:
    """The writer's side; transactions are the caller's."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Use an open catalogue."""
        self._database = database

    # ---------------------------------------------------------------- articles come and go

    def leave(self, doc_ids: Iterable[int]) -> None:
        """Articles go, or will be others."""
        gone = set(doc_ids)
        pairs = _Pairs(self._database)
        self._part(self._all_versions_of(gone), pairs)
        pairs.write()
        clues = self._clues_of(gone)
        self._take_away(clues)
        rows = [(doc_id,) for doc_id in sorted(gone)]
        self._database.executemany("DELETE FROM unsorted WHERE id = ?", rows)
        self._database.executemany("DELETE FROM clues WHERE id = ?", rows)

    def join(self, clues: Mapping[int, Clues]) -> None:
        """Articles come. Without marks an article is a story of its own for good."""
        come = [
            (doc_id, text, seal(pack_numbers(marks)))
            for doc_id, (text, marks) in sorted(clues.items())
            if marks
        ]
        self._database.executemany("INSERT INTO clues VALUES (?, ?, ?)", come)
        self._note(doc_id for doc_id, _, _ in come)

    def _take_away(self, clues: Mapping[int, Clues]) -> None:
        """The clues of articles that go. Where one is no stock phrase any more, those who have it are looked at again."""
        pairs = sorted((mark, doc_id) for doc_id, found in clues.items() for mark in found.marks)
        for before in self._holders({mark for mark, _ in pairs}).values():
            left = before - clues.keys()
            if len(left) < len(before) and self._is_crowd(before) and not self._is_crowd(left):
                self._note(left)
        self._database.executemany("DELETE FROM clue WHERE mark = ? AND id = ?", pairs)

    def _part(self, members: Collection[int], pairs: "_Pairs") -> None:
        """Let the articles of a story be stories of their own, to be looked at again."""
        if members:
            self._database.executemany("DELETE FROM version WHERE id = ?", [(doc_id,) for doc_id in members])
            pairs.drop(members)
            self._note(members)

    # ---------------------------------------------------------------- sorting

    def are_unsorted(self) -> bool:
        """Whether there is anything to do."""
        return self._database.execute("SELECT 1 FROM unsorted LIMIT 1").fetchone() is not None

    def sort(self, most: int, tell: Tell, newest: Newest) -> None:
        """Find the stories of some articles that came, or whose story came apart.

        Args:
            most: How many.
            tell: What of an article is compared.
            newest: Which one of some articles stands first in the list.
        """
        rows = self._database.execute("SELECT id FROM unsorted ORDER BY id LIMIT ?", (most,)).fetchall()
        new = {doc_id for (doc_id,) in rows}
        self._database.executemany("DELETE FROM unsorted WHERE id = ?", rows)
        clues = self._clues_of(new)
        marks = {mark for found in clues.values() for mark in found.marks}
        before = self._holders(marks)
        come = sorted((mark, doc_id) for doc_id, found in clues.items() for mark in found.marks)
        self._database.executemany("INSERT OR IGNORE INTO clue VALUES (?, ?)", come)
        now = {mark: set(holders) for mark, holders in before.items()}
        for mark, doc_id in come:
            now[mark].add(doc_id)
        pairs = _Pairs(self._database)
        for mark, holders in now.items():
            if self._is_crowd(holders) and not self._is_crowd(before[mark]):
                for doc_id in before[mark]:
                    self._part(self._story_of(doc_id), pairs)
        shared = [sorted(holders) for holders in now.values() if len(holders) > 1]
        self._unite(self._alike(new, shared, tell), pairs, newest)
        pairs.write()

    def _alike(self, new: AbstractSet[int], shared: Iterable[Sequence[int]], tell: Tell) -> list[list[int]]:
        """What stories the new articles belong to. Of copies only one is compared with others."""
        groups = _Groups(self._story_of)
        tell = lru_cache(_TELLINGS)(tell)
        for holders in shared:
            texts = self._texts(holders)
            first = {text: doc_id for doc_id, text in reversed(texts.items())}
            for doc_id in holders:
                groups.join(doc_id, first[texts[doc_id]])
            if len(first) <= CROWD:
                _compare(sorted(first.values()), new, tell, groups)
        return [members for members in groups.all() if not new.isdisjoint(members)]

    def _unite(self, groups: Iterable[Collection[int]], pairs: "_Pairs", newest: Newest) -> None:
        for members in groups:
            lead = newest(members)
            self._database.executemany(
                "INSERT OR REPLACE INTO version VALUES (?, ?)", [(doc_id, lead) for doc_id in sorted(members)]
            )
            pairs.drop(members)
            pairs.put((doc_id, lead) for doc_id in members if doc_id != lead)

    # ---------------------------------------------------------------- what is known

    def _note(self, doc_ids: Iterable[int]) -> None:
        self._database.executemany(
            "INSERT OR IGNORE INTO unsorted VALUES (?)", [(doc_id,) for doc_id in doc_ids]
        )

    def _story_of(self, doc_id: int) -> list[int]:
        return versions_of(self._database, doc_id)

    def _all_versions_of(self, doc_ids: Collection[int]) -> list[int]:
        """The articles of some articles' stories. Each story is read once, however many of it go."""
        newest = "SELECT DISTINCT newest FROM version WHERE id IN ({})"
        stories = {story for (story,) in rows_of(self._database, newest, sorted(doc_ids))}
        members = "SELECT id FROM version WHERE newest IN ({})"
        return [doc_id for (doc_id,) in rows_of(self._database, members, sorted(stories))]

    def _clues_of(self, doc_ids: Collection[int]) -> dict[int, Clues]:
        rows = rows_of(self._database, "SELECT id, text, marks FROM clues WHERE id IN ({})", sorted(doc_ids))
        return {doc_id: Clues(text, tuple(unpack_numbers(unseal(marks)))) for doc_id, text, marks in rows}

    def _holders(self, marks: Collection[int]) -> dict[int, set[int]]:
        """The sorted articles that have each clue."""
        found: dict[int, set[int]] = {mark: set() for mark in marks}
        for mark, doc_id in rows_of(
            self._database, "SELECT mark, id FROM clue WHERE mark IN ({})", sorted(marks)
        ):
            found[mark].add(doc_id)
        return found

    def _texts(self, doc_ids: Iterable[int]) -> dict[int, int]:
        return dict(rows_of(self._database, "SELECT id, text FROM clues WHERE id IN ({})", doc_ids))

    def _is_crowd(self, doc_ids: Collection[int]) -> bool:
        return len(doc_ids) > CROWD and len(set(self._texts(doc_ids).values())) > CROWD


class _Groups:
    """Articles that belong together, with all that belonged together before."""

    def __init__(self, story_of: Callable[[int], Sequence[int]]) -> None:
        self._story_of = story_of
        self._above: dict[int, int] = {}

    def join(self, one: int, other: int) -> None:
        """These two belong together."""
        self._above[self._top(one)] = self._top(other)

    def are_joined(self, one: int, other: int) -> bool:
        """Whether that is known already."""
        return self._top(one) == self._top(other)

    def all(self) -> list[list[int]]:
        """Those of two and more."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for doc_id in self._above:
            found[self._top(doc_id)].append(doc_id)
        return [members for members in found.values() if len(members) > 1]

    def _top(self, doc_id: int) -> int:
        above = self._above
        if doc_id not in above:
            above.update(dict.fromkeys([doc_id, *self._story_of(doc_id)], doc_id))
        top = doc_id
        while above[top] != top:
            top = above[top]
        while above[doc_id] != top:
            above[doc_id], doc_id = top, above[doc_id]
        return top


def _compare(texts: Sequence[int], new: AbstractSet[int], tell: Tell, groups: _Groups) -> None:
    """Compare the new ones among some articles, each of another text, with all of them."""
    for one in texts:
        for other in texts if one in new else ():
            if not groups.are_joined(one, other) and is_retold(tell(one), tell(other)):
                groups.join(one, other)


class _Pairs:
    """The older versions, each with the newest one, block by block: what is read to fold a list."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._changes: dict[int, int | None] = {}

    def drop(self, doc_ids: Iterable[int]) -> None:
        """These are no older versions."""
        self._changes.update(dict.fromkeys(doc_ids))

    def put(self, pairs: Iterable[tuple[int, int]]) -> None:
        """These are."""
        self._changes.update(pairs)

    def write(self) -> None:
        """Write the blocks that change."""
        blocks: defaultdict[int, dict[int, int | None]] = defaultdict(dict)
        for doc_id, newest in self._changes.items():
            blocks[doc_id // BLOCK][doc_id] = newest
        for block, changes in sorted(blocks.items()):
            row = self._database.execute("SELECT pairs FROM fold WHERE block = ?", (block,)).fetchone()
            known: dict[int, int | None] = dict(zip(*read_pairs(row[0]), strict=True)) if row else {}
            left = sorted(
                (doc_id, newest) for doc_id, newest in (known | changes).items() if newest is not None
            )
            if left:
                packed = pack_numbers([number for column in zip(*left, strict=True) for number in column])
                self._database.execute("INSERT OR REPLACE INTO fold VALUES (?, ?)", (block, seal(packed)))
            elif row:
                self._database.execute("DELETE FROM fold WHERE block = ?", (block,))
