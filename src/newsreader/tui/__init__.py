"""The screen: the only user of Textual. Importing this package loads none of it.

Controller   the state of a session: what is asked, found and open      controller
ReadingRoom  puts the parts together and answers commands               room, arrange, status_words
panes        draw values, know nothing of where they come from          list_, facet_, reader_pane on pane
pages        an article or row as lines of runs; pure                   page, row_text, facet_rows on line
typesetting  widths and line breaks; pure                               width, wrap
looks        what each role of a run looks like                         themes, look
keymap       the one table of keys
App          terminal, signals, indexer, exit code                      app, driver, indexer
"""

from collections.abc import Sequence


def run(roots: Sequence[str], *, welcome: bool = False) -> int:
    """Open the reading room on these folders or files, and come back when the reader leaves.

    Standard input and output must be a terminal.

    Args:
        roots: Folders or files.
        welcome: Nobody has named them: who is here for the first time is told what this is.

    Returns:
        0; 1 after a fault of ours, told in one sentence on stderr; 128+n when signal n ended it.

    Raises:
        NewsreaderError: The folders or the reader's marks cannot be opened.
    """
    import gc

    gc.disable()  # until the first paint: all that is made on the way to it stays
    from newsreader.tui.start import read

    return read(roots, welcome=welcome)
