"""The files that the index knows, folder by folder: by their stamps it is seen what changed, without reading.

A folder that was seen whole has a digest of the names and stamps in it: nothing changed in a folder with the same one.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from newsreader.corpus import Seen, Stamp
from newsreader.index.lookup import rows_of
from newsreader.index.segment import ArticleRow

TABLES = """
CREATE TABLE root (path BLOB PRIMARY KEY, device INTEGER) WITHOUT ROWID;
CREATE TABLE folder (
    number INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE CHECK (typeof(path) = 'blob'), digest BLOB
);
CREATE TABLE file (
    folder INTEGER NOT NULL,
    name BLOB NOT NULL CHECK (typeof(name) = 'blob'),
    id INTEGER NOT NULL CHECK (typeof(id) = 'integer'),
    size INTEGER NOT NULL CHECK (typeof(size) = 'integer'),
    mtime_ns INTEGER NOT NULL CHECK (typeof(mtime_ns) = 'integer'),
    inode INTEGER NOT NULL CHECK (typeof(inode) = 'integer'),
    PRIMARY KEY (folder, name)
) WITHOUT ROWID;
CREATE TABLE content (
    hash BLOB NOT NULL CHECK (typeof(hash) = 'blob'),
    id INTEGER NOT NULL CHECK (typeof(id) = 'integer'),
    PRIMARY KEY (hash, id)
) WITHOUT ROWID;
"""
_DIGEST = 16


class Known(NamedTuple):
    """A file as the index remembers it."""

    doc_id: int
    stamp: Stamp


class Folder(NamedTuple):
    """A folder as the index remembers it; without a digest it was not seen whole."""

    number: int
    digest: bytes | None


class Files:
    """What the catalogue knows of files; transactions are the caller's."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Use an open catalogue."""
        self._database = database
        self._numbers: dict[bytes, int] = {}

    def folders(self) -> dict[bytes, Folder]:
        """Every folder that ever held an article."""
        rows = self._database.execute("SELECT path, number, digest FROM folder").fetchall()
        return {path: Folder(*folder) for path, *folder in rows}

    def inside(self, folder: Folder) -> dict[bytes, Known]:
        """The files of a folder, by name."""
        rows = self._database.execute(
            "SELECT name, id, size, mtime_ns, inode FROM file WHERE folder = ?", (folder.number,)
        )
        return {name: Known(doc_id, Stamp(*stamp)) for name, doc_id, *stamp in rows}

    def known(self) -> dict[bytes, Known]:
        """Every file, by path."""
        return {
            os.path.join(path, name): known  # noqa: PTH118 - a Path cannot be bytes
            for path, folder in self.folders().items()
            for name, known in self.inside(folder).items()
        }

    def put(self, files: Iterable[tuple[bytes, int, Stamp]]) -> None:
        """Remember files: each with its path, its article and its stamp."""
        placed = [(*os.path.split(path), doc_id, stamp) for path, doc_id, stamp in files]
        self._database.executemany(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)",
            [(self._number(folder), name, doc_id, *stamp) for folder, name, doc_id, stamp in placed],
        )

    def drop(self, path: bytes) -> None:
        """Forget a file."""
        folder, name = os.path.split(path)
        self._database.execute("DELETE FROM file WHERE folder = ? AND name = ?", (self._number(folder), name))

    def change_contents(self, gone: Iterable[ArticleRow], come: Iterable[ArticleRow]) -> None:
        """Articles leave their contents, others bring theirs; what cannot be read has none."""
        left, joined = (
            {(row.hash, row.doc_id) for row in rows if row.hash is not None} for rows in (gone, come)
        )
        self._database.executemany("DELETE FROM content WHERE hash = ? AND id = ?", sorted(left - joined))
        self._database.executemany("INSERT INTO content VALUES (?, ?)", sorted(joined - left))

    def seal(self, digests: Iterable[tuple[bytes, bytes]]) -> None:
        """Remember folders that were seen whole, by their digests; folders without files are forgotten."""
        self._database.executemany(
            "UPDATE folder SET digest = ? WHERE number = ?",
            [(digest, self._number(path)) for path, digest in digests],
        )
        self._database.execute("DELETE FROM folder WHERE number NOT IN (SELECT DISTINCT folder FROM file)")
        self._numbers.clear()

    def unseal(self, path: bytes) -> None:
        """A file of a folder changed: what was seen of it whole is no longer so."""
        self._database.execute(
            "UPDATE folder SET digest = NULL WHERE number = ?",
            (self._number(os.path.dirname(path)),),  # noqa: PTH120
        )

    def with_hashes(self, hashes: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
        """The articles with these contents; several when there are copies."""
        return rows_of(self._database, "SELECT id, hash FROM content WHERE hash IN ({})", hashes)

    # ---------------------------------------------------------------- roots

    def devices(self) -> dict[bytes, int | None]:
        """The disk that each root was on."""
        return dict(self._database.execute("SELECT path, device FROM root"))

    def remember(self, devices: Iterable[tuple[bytes, int]]) -> None:
        """Keep the disk that each root is on; one that is away keeps what it had."""
        self._database.executemany("INSERT OR REPLACE INTO root VALUES (?, ?)", list(devices))

    def _number(self, path: bytes) -> int:
        if path not in self._numbers:
            self._database.execute("INSERT OR IGNORE INTO folder (path) VALUES (?)", (path,))
            (self._numbers[path],) = self._database.execute(
                "SELECT number FROM folder WHERE path = ?", (path,)
            ).fetchone()
        return self._numbers[path]


def digest_of(seen: Iterable[Seen]) -> bytes:
    """The digest of a folder: of the names and stamps of its files, in their order. No name has a stroke in it."""
    return blake2b(b"".join([b"%b/%d/%d/%d/" % file for file in seen]), digest_size=_DIGEST).digest()
