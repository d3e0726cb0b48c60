"""The names of an article as lines: the forms of each and how often, why they are one, and those that are no tags. Pure."""

from collections.abc import Sequence

from newsreader.speech import figure, retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import Line, Run
from newsreader.tui.spellings import Named
from newsreader.tui.words import WordsOf
from newsreader.tui.wrap import wrapped

_INDENT = 2


def name_lines(names: Sequence[Named], cells: int, words_of: WordsOf) -> list[Line]:
    """Names that have more than one form, then those that are held back."""
    shown = [name for name in names if name.is_shown and _tells(name, words_of(name.facet, name.value))]
    held = [name for name in names if not name.is_shown]
    lines: list[Line] = []
    if shown:
        lines.append(Line((Run(f" {tr('How the text writes them')}", "group"),)))
        for name in shown:
            lines += _text(f"{words_of(name.facet, name.value)}: {_forms(name)}", "", cells)
            for reason in name.reasons:
                lines += _text(retold(reason), "meta", cells, deeper=True)
        lines.append(Line())
    if held:
        why = tr("No tags: named only once, unknown to the tables, or a part of a longer name")
        lines.append(Line((Run(f" {why}", "group"),)))
        lines += _text(" · ".join(words_of(name.facet, name.value) for name in held), "", cells)
        lines.append(Line())
    return lines


def _tells(name: Named, label: str) -> bool:
    """Whether its forms say more than the tag that stands above: another spelling, another form, or how often."""
    return bool(name.reasons) or [*name.forms] != [(label, 1)]


def _forms(name: Named) -> str:
    return ", ".join(f"{form} {figure(number)}" for form, number in name.forms)


def _text(text: str, role: str, cells: int, *, deeper: bool = False) -> list[Line]:
    indent = " " * (_INDENT * (2 if deeper else 1))
    return [
        Line((Run(indent + part, role),)) for part in wrapped(paragraph(text), max(1, cells - len(indent)))
    ]
