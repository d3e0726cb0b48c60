"""Everything that newsreader raises on purpose.

    NewsreaderError
    ├── UsageError          the command line asks for something that is not there (exit code 2)
    ├── CorpusError         a folder or file of the user's cannot be used at all
    ├── LockedError         another newsreader is writing the same index
    └── ShelfError          the reader's marks cannot be opened or written

Each message is one sentence that a user can act on. A single unreadable article is not an error:
it is a row with a reason. A damaged index is not an error either: it is moved aside and rebuilt.
"""


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
