"""The catalogues of the interface: collected from the sources, brought up to date, compiled. `make messages`.

po/LANGUAGE.po is edited by hand or with any editor of catalogues. What is compiled goes into the package and is kept in
the repository, so that neither an installation nor a clone needs Babel.
"""

import ast
import datetime as dt
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
SOME: dict[str, Any] = {
    "tr": None,
    "tr_many": (1, 2),
    "tr_as": ((1, "c"), 2),
    "mark": None,
    "mark_as": ((1, "c"), 2),
    "mark_many": (1, 2),
}
TABLES: dict[str, dict[str, Any]] = {"_command": {"": (3,), "hint": (5,)}}
"""Functions that fill tables: which of their arguments are messages, by the context that these get."""
Call = tuple[int, str, list[str | None], list[str]]
_IN_PIECES = (ast.JoinedStr, ast.BinOp, ast.IfExp)
_MADE = dt.datetime(2026, 11, 27, tzinfo=dt.UTC)
"""No date that changes: the same messages are the same bytes."""


def collected() -> Catalog:
    """Every message of the sources, with the files that say it."""
    catalogue = Catalog(
        project="newsreader", version="0", creation_date=_MADE, revision_date=_MADE, charset="utf-8"
    )
    for path in sorted((SOURCE / "newsreader").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for message, context, comments in _said_in(path.read_bytes()):
            catalogue.add(message, locations=[(name, 0)], context=context, auto_comments=comments)
    return catalogue


def _said_in(code: bytes) -> Iterator[tuple[str | tuple[str, ...], str | None, list[str]]]:
    for keywords, context in _passes():
        for _line, message, comments, own in extract(READER, io.BytesIO(code), keywords=keywords):
            yield message, own or context, comments


def _passes() -> Iterator[tuple[dict[str, Any], str | None]]:
    yield SOME, None
    for function, arguments in TABLES.items():
        for context, place in arguments.items():
            yield {function: place}, context or None


def _calls(file: IO[bytes], keywords: Iterable[str], tags: object, options: object) -> Iterator[Call]:
    """The calls of these functions: Babel's own reader passes over those inside of f-strings.

    Raises:
        ValueError: A message is put together where it should stand in one piece.
    """
    del tags, options
    nodes = [node for node in ast.walk(ast.parse(file.read())) if isinstance(node, ast.Call)]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        if isinstance(node.func, ast.Name) and node.func.id in keywords:
            if any(isinstance(argument, _IN_PIECES) for argument in node.args[:2]):
                raise ValueError(f"line {node.lineno}: {ast.unparse(node)}")
            texts = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
            if node.func.id in TABLES or None not in texts[:2]:
                yield (
                    node.lineno,
                    node.func.id,
                    [text if isinstance(text, str) else None for text in texts],
                    [],
                )


READER: Any = _calls
"""Babel's signature of it is wider than what it is called with."""


def languages() -> dict[str, Path]:
    """The catalogues that there are."""
    return {path.stem: path for path in sorted(Path(__file__).parent.glob("*.po"))}


def translated(language: str) -> Catalog:
    """A catalogue as it is in the repository."""
    with languages()[language].open("rb") as file:
        return read_po(file, locale=language, charset="utf-8")


def brought_up_to_date(language: str) -> Catalog:
    """A catalogue with the messages of today: new ones are empty, those that nothing says any more are gone."""
    catalogue = translated(language)
    catalogue.last_translator = catalogue.language_team = catalogue.msgid_bugs_address = ""
    catalogue.update(collected(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.creation_date = catalogue.revision_date = _MADE
    return catalogue


def as_po(catalogue: Catalog) -> bytes:
    """The catalogue as text."""
    out = io.BytesIO()
    write_po(out, catalogue, width=110, include_lineno=False, sort_output=False, ignore_obsolete=True)
    return b"".join(line for line in out.getvalue().splitlines(keepends=True) if b"Generated-By" not in line)


def as_mo(catalogue: Catalog) -> bytes:
    """The catalogue compiled."""
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def compiled(language: str) -> Path:
    """Where the package has it."""
    return SOURCE / "newsreader" / "locale" / language / "LC_MESSAGES" / "newsreader.mo"


def main() -> None:
    """Bring all catalogues up to date and compile them."""
    for language, path in languages().items():
        catalogue = brought_up_to_date(language)
        path.write_bytes(as_po(catalogue))
        compiled(language).parent.mkdir(parents=True, exist_ok=True)
        compiled(language).write_bytes(as_mo(catalogue))
        missing = [message.id for message in catalogue if message.id and not is_whole(message.string)]
        print(
            f"{language}: {len(catalogue)} messages, {len(missing)} of them not translated", file=sys.stderr
        )
        for message in missing:
            print(f"  {message!r}", file=sys.stderr)


def forms(said: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """The forms of a message or its translation: one, or one for each class of numbers."""
    return (said or "",) if isinstance(said, str | None) else tuple(said)


def is_whole(said: str | tuple[str, ...] | list[str] | None) -> bool:
    """Whether there is a translation, of every form."""
    return all(forms(said))


if __name__ == "__main__":
    main()
