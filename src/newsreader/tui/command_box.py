"""The command palette in our looks. Its style sheet is read when it opens, not on the way to the first paint."""

from typing import ClassVar

from textual.command import CommandPalette

from newsreader.speech import tr


class CommandBox(CommandPalette):
    """Textual's palette, without borders, in the reader's language."""

    def __init__(self) -> None:
        """Be the palette of the app: it is known by its id."""
        super().__init__(placeholder=tr("command …"), id="--command-palette")

    SCOPED_CSS: ClassVar[bool] = False  # a scope would leave out the palette itself
    CSS = """
CommandPalette { background: $background 60%; }
CommandPalette > Vertical, CommandPalette:dark > Vertical { max-width: 84; background: $panel; }
CommandPalette #--input { border: none; padding: 1 0 0 1; background: $panel; }
CommandPalette SearchIcon { display: none; }
CommandPalette #--results { background: $panel; }
CommandPalette CommandInput, CommandPalette CommandInput:focus { border: none; margin: 0 1; background: $panel; }
CommandPalette CommandList { border: none; background: $panel; scrollbar-size-vertical: 1; padding: 1 0; }
CommandPalette CommandList > .option-list--option-highlighted { background: $haze-row; color: $foreground; }
"""
