"""newsreader: a terminal reading room for folders of saved news.

The package reads top to bottom as the journey of one article:

    corpus    file -> bytes            the only module that walks the user's folders
    text      bytes -> Article         pure: decode, blocks, labels, metadata, tags
    index     Article -> postings      the cache: query -> hits -> rows
    shelf     the reader's own marks   what only the user can make
    library   the door                 the few methods that the screen and the command line call
    tui       rows -> screen           the only user of Textual
    cli       argv -> one of the above

Nothing is imported here: ``newsreader --version`` must not pay for a screen or a dictionary.
"""

__version__ = "0.1.0"

COMMANDS = ("clean", "list", "facets", "notes", "index", "keys")
"""What the first argument can be instead of a folder."""

YOUNG_OBJECTS = 50_000
"""New objects between two looks for garbage in cycles, wherever articles are read or indexed: nearly all are dead by then. At
Python's 700 a worker and the writer spend an eighth of their time on looking, and their memory is the same."""
