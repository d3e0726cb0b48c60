"""The user's disk: the only module that walks and reads it. Nothing is ever written there.

Regular files only, links are not followed: a FIFO would hang a reader, ``passwd.txt -> /etc/passwd`` would put
it on the screen. What cannot be read is a ``Problem``, never an exception.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from newsreader.model import Problem

SUFFIXES = (b".txt", b".text", b".md", b".html", b".htm", b".xhtml")
_PARTS = b"_files"
"""Browsers save ``page.html`` with a folder ``page_files`` of what it was made of: frames and adverts are pages, too."""
MAX_SIZE = 16 * 1024 * 1024
"""Bytes. The longest saved page seen was 3 MB, and the longest novels have 6; beyond is a log or a dump. A log of
13 MB took a worker 16 s and 630 MB of memory."""
HASH_SIZE = 16
"""Bytes. 128 bits: two different articles with one hash are not to be expected in any library."""
_ATTEMPTS = 3
"""How often a file that changes while it is read is read again."""
_63_BITS = (1 << 63) - 1
_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NOCTTY


class Stamp(NamedTuple):
    """By what a file is known to be unchanged without reading it."""

    size: int
    mtime_ns: int
    inode: int


class FoundFile(NamedTuple):
    """A file that looks like an article. ``path`` is absolute, in the bytes that the disk knows it by."""

    path: bytes
    stamp: Stamp


Seen = tuple[bytes, int, int, int]
"""A file's name and what is in its stamp; not as a value of its own: a walk looks at a million files to find a few new ones."""


class Listed(NamedTuple):
    """A folder, and what looks like an article in it, by name."""

    folder: bytes
    seen: list[Seen]

    def files(self) -> Iterator[FoundFile]:
        """The files, to be worked with."""
        before = os.path.join(self.folder, b"")  # noqa: PTH118 - Path cannot hold bytes
        for name, *stamp in self.seen:
            yield FoundFile(before + name, Stamp(*stamp))


class Scan:
    """One walk over the roots.

    ``lost`` fills with what could not be looked at, most often folders, ``empty`` with the roots that hold no article.
    """

    def __init__(self, roots: Sequence[bytes]) -> None:
        """Prepare.

        Args:
            roots: Absolute paths of folders or files. A file is taken whatever its suffix.
        """
        self.lost: list[bytes] = []
        self.empty: list[bytes] = []
        self._roots = roots
        self._seen: set[tuple[int, int]] = set()

    def __iter__(self) -> Iterator[FoundFile]:
        """The files in the order of their names, each once."""
        return chain.from_iterable(listed.files() for listed in self.by_folder())

    def by_folder(self) -> Iterator[Listed]:
        """The same, those of one folder at a time."""
        seen: set[tuple[bytes, bytes]] = set()
        for root in self._roots:
            is_empty = True
            for folder, files in self._root(root):
                is_empty = False
                new = files
                if len(self._roots) > 1:
                    new = [file for file in files if (folder, file[0]) not in seen]
                    seen.update((folder, file[0]) for file in new)
                if new:
                    yield Listed(folder, new)
            if is_empty:
                self.empty.append(root)

    def _root(self, root: bytes) -> Iterator[Listed]:
        """A root is what the user named: a link there is followed to a folder."""
        try:
            status = os.stat(root)  # noqa: PTH116 - Path cannot hold bytes
        except OSError:
            self.lost.append(root)
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._folders(root, (status.st_dev, status.st_ino))
        else:
            folder, name = os.path.split(root)
            yield Listed(folder, [(name, *_stamp(status))])

    def _folders(self, root: bytes, identity: tuple[int, int]) -> Iterator[Listed]:
        """A folder and all below it; a loop of mounts or links is walked once."""
        waiting = [(root, identity)]
        while waiting:
            folder, identity = waiting.pop()
            if identity in self._seen:
                continue
            self._seen.add(identity)
            below: list[tuple[bytes, tuple[int, int]]] = []
            files: list[Seen] = []
            try:
                with os.scandir(folder) as entries:
                    self._look(entries, files, below)
            except OSError:
                self.lost.append(folder)
                continue
            if files:
                files.sort()
                yield Listed(folder, files)
            if any(path.endswith(_PARTS) for path, _ in below):
                pages = {os.path.splitext(name)[0] + _PARTS for name, *_ in files}  # noqa: PTH122 - bytes
                below = [found for found in below if os.path.basename(found[0]) not in pages]  # noqa: PTH119
            waiting += sorted(below, reverse=True)

    def _look(
        self,
        entries: Iterable[os.DirEntry[bytes]],
        files: list[Seen],
        below: list[tuple[bytes, tuple[int, int]]],
    ) -> None:
        """Put the entries of a folder among the files and the folders below; all else is passed over."""
        for entry in entries:
            name = entry.name
            if name.startswith(b"."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    status = entry.stat(follow_symlinks=False)
                    below.append((entry.path, (status.st_dev, status.st_ino)))
                elif name.lower().endswith(SUFFIXES):
                    status = entry.stat(follow_symlinks=False)
                    stamp = status.st_size, status.st_mtime_ns & _63_BITS, status.st_ino & _63_BITS
                    files.append((name, *stamp))
            except FileNotFoundError:  # gone between listing and looking
                pass
            except OSError:
                self.lost.append(entry.path)


def scan(roots: Sequence[str | bytes]) -> Iterator[FoundFile]:
    """The files under some folders that look like articles; hidden ones are left out.

    Args:
        roots: Folders or files. A file is taken whatever its suffix.
    """
    return iter(Scan([os.path.abspath(os.fsencode(root)) for root in roots]))  # noqa: PTH100


def read(path: str | bytes) -> bytes | Problem:
    """The bytes of a regular file, whole and at one moment as far as the disk can say.

    Returns:
        The bytes, or why there are none.
    """
    try:
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError):  # ValueError: a NUL in the path
        return _why_not(path)
    try:
        raw: bytes | Problem = Problem.UNREADABLE
        for _ in range(_ATTEMPTS):
            before = os.fstat(handle)
            raw = _read_open(handle, before)
            if isinstance(raw, Problem) or _stamp(before) == _stamp(os.fstat(handle)):
                break
    except OSError:
        return Problem.UNREADABLE
    finally:
        os.close(handle)
    return raw


def is_there(path: bytes) -> bool:
    """Whether a path may still name something: a file that vanished is no problem, only gone."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):  # a folder above it was closed to us: nobody knows
        return True
    return True


def device(path: bytes) -> int | None:
    """The number of the disk that a folder is on; None when it is not there."""
    try:
        return os.stat(path).st_dev  # noqa: PTH116
    except OSError:
        return None


def stamp(path: bytes) -> Stamp | None:
    """What tells a file from what it will be after it was written; None when it is not there."""
    try:
        return _stamp(os.stat(path))  # noqa: PTH116
    except (OSError, ValueError):
        return None


def _stamp(status: os.stat_result) -> Stamp:
    # 63 bits are all that a database keeps: enough to tell one year 2400, or one odd inode, from another.
    return Stamp(status.st_size, status.st_mtime_ns & _63_BITS, status.st_ino & _63_BITS)


def _read_open(handle: int, status: os.stat_result) -> bytes | Problem:
    if not stat.S_ISREG(status.st_mode):
        return Problem.NOT_A_FILE
    if status.st_size > MAX_SIZE:
        return Problem.TOO_LARGE
    os.lseek(handle, 0, os.SEEK_SET)
    parts: list[bytes] = []
    left = MAX_SIZE + 1
    while left > 0 and (part := os.read(handle, min(left, max(status.st_size + 1, 1 << 16)))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts) if left > 0 else Problem.TOO_LARGE


def _why_not(path: str | bytes) -> Problem:
    """Why a file did not open."""
    try:
        status = os.lstat(path)
    except (OSError, ValueError):
        return Problem.UNREADABLE
    if stat.S_ISLNK(status.st_mode):
        return Problem.LINK
    return Problem.UNREADABLE if stat.S_ISREG(status.st_mode) else Problem.NOT_A_FILE


def content_hash(raw: bytes) -> bytes:
    """The identity of an article: that of its bytes, wherever they are and whatever they are called."""
    return blake2b(raw, digest_size=HASH_SIZE).digest()
