"""The looks as Textual themes, for the few widgets that are Textual's own, and the style sheet."""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

from newsreader.tui.themes import ANSI, PALETTES, Palette


def textual_theme(palette: Palette) -> Theme:
    """One look for Textual's own widgets: input, command palette, notices."""
    return Theme(
        name=palette.name,
        dark=palette.dark,
        primary=palette.accent,
        secondary=palette.muted,
        accent=palette.accent,
        warning=palette.star,
        error=palette.warn,
        success=palette.kinds["legal"],
        foreground=palette.ink,
        background=palette.paper,
        surface=palette.paper,
        panel=palette.haze,
        variables={
            "input-cursor-background": palette.accent,
            "input-cursor-foreground": palette.paper,
            "input-selection-background": palette.shade,
            "input-selection-text-style": "none",
            "block-cursor-background": palette.shade,
            "block-cursor-foreground": palette.strong,
            "block-cursor-text-style": "bold",
            "haze-row": palette.shade,
            "text-muted": palette.muted,
            "border": palette.accent,
            "border-blurred": palette.rule,
            "scrollbar": palette.thumb,
            "scrollbar-background": palette.paper,
        },
    )


def _ansi_theme() -> Theme:
    """Textual's own theme of the terminal's colours, with the variables of ours; a cursor that is seen without colours, too."""
    variables = {
        "haze-row": "ansi_blue",
        "text-muted": "ansi_bright_black",
        "border": "ansi_default",
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
        "input-selection-background": "ansi_default",
        "input-selection-text-style": "reverse",
    }
    theme = BUILTIN_THEMES["ansi-dark"]
    return replace(theme, name=ANSI.name, accent=f"ansi_{ANSI.accent}", variables=theme.variables | variables)


THEMES = (*(textual_theme(palette) for palette in PALETTES.values() if palette is not ANSI), _ansi_theme())

STYLES = """
Screen { background: $background; color: $foreground; }
ReadingRoom { layout: vertical; overflow: hidden; }
ReadingRoom > * { position: absolute; }
Pane { width: 1; height: 1; background: $background; }
FilterBox { height: 1; background: $background; }
#prompt { width: 3; color: $accent; text-style: bold; }
TextScreen, ChoiceScreen, StoryScreen { align: center top; background: $background; }
"""
