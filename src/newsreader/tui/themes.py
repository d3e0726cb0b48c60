"""The two looks: what each role of a run looks like, and the colours of Textual's own widgets.

"paper" is newsprint by daylight, "night" the same page by a lamp. Nothing is told by colour alone: removed
text is struck, unread headlines are bold, the cursor has a bar, states have marks - so sixteen colours or
none (NO_COLOR) lose beauty, not meaning. Contrast is at least 4.5 for all text (asserted in the tests).
"""

from dataclasses import dataclass
from functools import cache

from rich.style import Style

from newsreader.model import Label


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one look, as #rrggbb."""

    name: str
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
    name="paper",
    dark=False,
    paper="#faf6ec",
    shade="#ecdfc4",
    haze="#f3ebd9",
    ink="#2c2822",
    strong="#12100d",
    muted="#696152",
    rule="#ddd2bd",
    thumb="#b8a888",
    accent="#932512",
    star="#9a6700",
    warn="#9a2a22",
    kinds={
        "elsewhere": "#3d5a98",
        "advert": "#826000",
        "legal": "#456c3d",
        "picture": "#22696b",
        "imprint": "#665d50",
        "comment": "#84458a",
        "residue": "#a0403a",
    },
)

NIGHT = Palette(
    name="night",
    dark=True,
    paper="#17181c",
    shade="#2f2d2b",
    haze="#222226",
    ink="#d3cfc6",
    strong="#f4efe4",
    muted="#9b958b",
    rule="#34353a",
    thumb="#67645f",
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

PALETTES = {palette.name: palette for palette in (NIGHT, PAPER)}


@cache
def _roles(name: str) -> dict[str, Style]:
    p = PALETTES[name]
    styles = {
        "body": Style(color=p.ink),
        "quiet": Style(color=p.muted),
        "headline": Style(color=p.strong, bold=True),
        "heading": Style(color=p.strong, bold=True),
        "meta": Style(color=p.muted),
        "reason": Style(color=p.muted, italic=True),
        "title": Style(color=p.muted, bold=True),
        "title:focus": Style(color=p.accent, bold=True),
        "tab": Style(color=p.muted),
        "tab:on": Style(color=p.strong, bold=True),
        "unread": Style(color=p.strong, bold=True),
        "read": Style(color=p.ink),
        "opening": Style(color=p.ink, italic=True),
        "opening:unread": Style(color=p.strong, italic=True),
        "problem": Style(color=p.muted, italic=True),
        "dot": Style(color=p.accent, bold=True),
        "bar": Style(color=p.accent, bold=True),
        "bar:idle": Style(color=p.thumb, bold=True),
        "star": Style(color=p.star, bold=True),
        "number": Style(color=p.muted),
        "include": Style(color=p.accent, bold=True),
        "exclude": Style(color=p.warn, strike=True),
        "mark:exclude": Style(color=p.warn, bold=True),
        "group": Style(color=p.muted, bold=True),
        "key": Style(color=p.accent, bold=True),
        "warn": Style(color=p.warn),
        "track": Style(color=p.rule),
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
    ground = {"shade": palette.shade, "haze": palette.haze}.get(backdrop, palette.paper)
    return roles.get(role, roles["body"]) + Style(bgcolor=ground)
