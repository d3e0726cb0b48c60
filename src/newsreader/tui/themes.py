"""The looks: what each role of a run looks like, and the colours of Textual's own widgets.

"paper" is newsprint by daylight, "night" the same page by a lamp. Nothing is told by colour alone: removed
text is struck, unread headlines are bold, the cursor has a bar, states have marks - so sixteen colours or
none (NO_COLOR) lose beauty, not meaning. Contrast is at least 4.5 (WCAG AA) for all text, also under the cursor and
where it was looked for (asserted in the tests).
"""

from dataclasses import dataclass
from functools import cache

from rich.style import Style

from newsreader.model import Label
from newsreader.speech import mark_as, tr_as


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one look, as #rrggbb."""

    name: str
    says: str
    dark: bool
    paper: str
    shade: str
    """The cursor's row in a pane that has the keyboard."""
    haze: str
    """The cursor's row in one that has not."""
    ink: str
    strong: str
    muted: str
    rule: str
    thumb: str
    glow: str
    """Under words that were looked for."""
    accent: str
    star: str
    warn: str
    kinds: dict[str, str]


_FAMILY = {
    Label.RELATED: "elsewhere",
    Label.NAV: "elsewhere",
    Label.ADVERT: "advert",
    Label.LEGAL: "legal",
    Label.CAPTION: "picture",
    Label.CREDIT: "picture",
    Label.DATELINE: "imprint",
    Label.BYLINE: "imprint",
    Label.SOURCE: "imprint",
    Label.COMMENT: "comment",
    Label.DUPLICATE: "residue",
    Label.JUNK: "residue",
}
"""Labels that are of one kind share a tint; their names stand beside them anyway."""

PAPER = Palette(
    name=mark_as("theme", "paper"),
    says="newsprint by daylight",
    dark=False,
    paper="#faf6ec",
    shade="#ecdfc4",
    haze="#f3ebd9",
    ink="#2c2822",
    strong="#12100d",
    muted="#696152",
    rule="#ddd2bd",
    thumb="#b8a888",
    glow="#f3dc9a",
    accent="#932512",
    star="#7a5000",
    warn="#9a2a22",
    kinds={
        "elsewhere": "#3d5a98",
        "advert": "#745500",
        "legal": "#406638",
        "picture": "#22696b",
        "imprint": "#665d50",
        "comment": "#84458a",
        "residue": "#a0403a",
    },
)

NIGHT = Palette(
    name=mark_as("theme", "night"),
    says="the same page by a lamp",
    dark=True,
    paper="#17181c",
    shade="#2f2d2b",
    haze="#222226",
    ink="#d3cfc6",
    strong="#f4efe4",
    muted="#9b958b",
    rule="#34353a",
    thumb="#67645f",
    glow="#382d13",
    accent="#e5a672",
    star="#e3c565",
    warn="#e58f88",
    kinds={
        "elsewhere": "#93aade",
        "advert": "#d0b458",
        "legal": "#93b78a",
        "picture": "#7dbcbc",
        "imprint": "#a69f94",
        "comment": "#cb9dcc",
        "residue": "#dd938c",
    },
)

SEPIA = Palette(
    name=mark_as("theme", "sepia"),
    says="brown ink on old paper",
    dark=False,
    paper="#efe2c6",
    shade="#dcc89f",
    haze="#e6d6b5",
    ink="#43331f",
    strong="#241808",
    muted="#604d33",
    rule="#cdb98f",
    thumb="#a58d62",
    glow="#e3c169",
    accent="#842a0e",
    star="#694100",
    warn="#8c221c",
    kinds={
        "elsewhere": "#35508a",
        "advert": "#624600",
        "legal": "#345629",
        "picture": "#185558",
        "imprint": "#56493a",
        "comment": "#71397a",
        "residue": "#8a332e",
    },
)

CONTRAST = Palette(
    name=mark_as("theme", "contrast"),
    says="white on black, as strong as a screen can; every text at 7 to 1 or more",
    dark=True,
    paper="#000000",
    shade="#002f66",
    haze="#1c1c1c",
    ink="#ffffff",
    strong="#ffffff",
    muted="#d2d2d2",
    rule="#7a7a7a",
    thumb="#ffffff",
    glow="#302700",
    accent="#ffe14d",
    star="#ffd000",
    warn="#ffb3ab",
    kinds={
        "elsewhere": "#a9c7ff",
        "advert": "#ffd75e",
        "legal": "#9be88c",
        "picture": "#7deaea",
        "imprint": "#d6d0c6",
        "comment": "#f2b5f5",
        "residue": "#ffb0a8",
    },
)

ANSI = Palette(
    name=mark_as("theme", "ansi"),
    says="the sixteen colours and the background of your terminal; also for NO_COLOR",
    dark=True,
    paper="default",
    shade="reverse",
    haze="default",
    ink="default",
    strong="default",
    muted="default",
    rule="default",
    thumb="default",
    glow="reverse",
    accent="cyan",
    star="yellow",
    warn="red",
    kinds={
        "elsewhere": "bright_blue",
        "advert": "yellow",
        "legal": "green",
        "picture": "cyan",
        "imprint": "default",
        "comment": "magenta",
        "residue": "red",
    },
)
"""Rich's names of colours instead of #rrggbb; what is quiet is dim, and the cursor's row is in reverse.

Every text names its ground, too: a line that was drawn in this look may be drawn once more when the next one is in force
already, and then Textual mixes what is dim with its ground, which it must know the colour of.
"""

PALETTES = {palette.name: palette for palette in (NIGHT, PAPER, SEPIA, CONTRAST, ANSI)}


def theme_words(name: str) -> str:
    """What a look is called; in a configuration file it has its own name."""
    return tr_as("theme", name)


NOTED = "noted"
"""Lies over what the reader has a note about, or what says nothing: underlined, whatever else lies there."""
CURSOR = "cursor"
"""Lies over the letter that the next one is typed before."""


@cache
def _roles(name: str) -> dict[str, Style]:
    p = PALETTES[name]
    muted = Style(color=p.muted, dim=p is ANSI)
    styles = {
        "body": Style(color=p.ink),
        "quiet": muted,
        "headline": Style(color=p.strong, bold=True),
        "quote": Style(color=p.ink, italic=True),
        "bullet": muted,
        "heading": Style(color=p.strong, bold=True),
        "meta": muted,
        "reason": muted + Style(italic=True),
        "title": muted + Style(bold=True),
        "title:focus": Style(color=p.accent, bold=True),
        "tab": muted,
        "tab:on": Style(color=p.strong, bold=True),
        "unread": Style(color=p.strong, bold=True),
        "read": Style(color=p.ink),
        "opening": Style(color=p.ink, italic=True),
        "opening:unread": Style(color=p.strong, italic=True),
        "problem": muted + Style(italic=True),
        "dot": Style(color=p.accent, bold=True),
        "bar": Style(color=p.accent, bold=True),
        "bar:idle": Style(color=p.thumb, bold=True),
        "star": Style(color=p.star, bold=True),
        "number": muted,
        "own": Style(color=p.accent, italic=True),
        "include": Style(color=p.accent, bold=True),
        "exclude": Style(color=p.warn, strike=True),
        "mark:exclude": Style(color=p.warn, bold=True),
        "group": muted + Style(bold=True),
        "key": Style(color=p.accent, bold=True),
        "warn": Style(color=p.warn),
        "said": Style(color=p.strong, bold=True),
        "rest": muted + Style(italic=True),
        "added": Style(color=p.kinds["legal"]),
        "added:words": Style(color=p.kinds["legal"], underline=True),
        "dropped": Style(color=p.kinds["residue"], strike=True),
        "sign:added": Style(color=p.kinds["legal"], bold=True),
        "sign:dropped": Style(color=p.kinds["residue"], bold=True),
        "sign:moved": Style(color=p.accent, bold=True),
        "sign:reworded": Style(color=p.accent, bold=True),
        "track": Style(color=p.rule, dim=p is ANSI),
        "thumb": Style(color=p.thumb),
    }
    for label, family in _FAMILY.items():
        tint = p.kinds[family]
        styles[f"label:{label}"] = Style(color=tint, bold=True)
        styles[f"tint:{label}"] = Style(color=tint)
        styles[f"struck:{label}"] = Style(color=tint, strike=True)
    return styles


@cache
def role_style(theme: str, role: str, backdrop: str = "") -> Style:
    """What a role looks like.

    Args:
        theme: The name of a palette; an unknown one (a theme of Textual's own) looks like "night".
        role: The name of the role; an unknown one looks like "body".
        backdrop: "" for paper, "shade" or "haze" for the row under the cursor.
    """
    palette = PALETTES.get(theme, NIGHT)
    roles = _roles(palette.name)
    base, *lights = role.split("|")
    style = roles.get(base, roles["body"])
    if NOTED in lights:
        style += Style(underline=True)
    light = next((light for light in reversed(lights) if light != NOTED), "")
    if palette is ANSI and light:
        is_told_apart = light == "here" or lights[-2:] == ["selected", CURSOR]
        return style.without_color + Style(reverse=True, underline=is_told_apart, dim=False)
    if palette is ANSI and backdrop == "shade":
        return style.without_color + Style(reverse=True, dim=False)
    if light:
        return style + _light(palette, light)
    return style + Style(bgcolor={"shade": palette.shade, "haze": palette.haze}.get(backdrop, palette.paper))


def _light(palette: Palette, light: str) -> Style:
    """What lies over text that was looked for ("hit", and "here" where the search stands) or is selected."""
    match light:
        case "here":
            return Style(color=palette.paper, bgcolor=palette.accent, bold=True)
        case "cursor":
            return Style(color=palette.paper, bgcolor=palette.accent)
        case "selected":
            return Style(bgcolor=palette.shade, color=palette.strong)
    return Style(bgcolor=palette.glow, underline=True)


def themes_table() -> str:
    """The themes and what they are, in Markdown."""
    return "\n".join(["| theme | |", "|---|---|", *(f"| `{p.name}` | {p.says} |" for p in PALETTES.values())])
