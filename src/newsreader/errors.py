"""Everything that newsreader raises on purpose.

    NewsreaderError
    ├── UsageError          the command line asks for something that is not there (exit code 2)
    ├── CorpusError         a folder or file of the user's cannot be used at all
    ├── LockedError         another newsreader is writing the same index
    └── ShelfError          the reader's marks cannot be opened or written

Each message is one sentence that a user can act on. A single unreadable article is not an error:
it is a row with a reason. A damaged index is not an error either: it is moved aside and rebuilt.
"""

import errno

_PLAINLY = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "it may not be written",
    "SQLITE_BUSY": "another program is writing it",
    "SQLITE_IOERR": "the disk does not answer",
    "SQLITE_CANTOPEN": "it cannot be opened",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EROFS: "it may not be written",
    errno.EACCES: "it may not be written",
    errno.EPERM: "it may not be written",
    errno.EIO: "the disk does not answer",
    errno.ENOENT: "it is gone",
}
"""What a reader can understand of the reasons of SQLite and of the system; SQLite tells more of some behind a second "_"."""


class NewsreaderError(Exception):
    """Base of all errors whose message is meant for the user."""


class UsageError(NewsreaderError):
    """The command line asks for something that is not there."""


class CorpusError(NewsreaderError):
    """A folder or file given by the user cannot be read at all."""


class LockedError(NewsreaderError):
    """Another process is writing this index; reading goes on."""


class ShelfError(NewsreaderError):
    """The reader's marks cannot be opened or written."""


def why_not_written(error: Exception) -> str:
    """Why something could not be written, in words that do not ask for knowledge of the system."""
    if isinstance(error, OSError):
        return _PLAINLY.get(error.errno or 0) or error.strerror or str(error)
    name = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    return _PLAINLY.get(name) or str(error)
