"""The gold set: pages put together from their pieces. The format is described in tests/gold/README.md."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from newsreader.model import Label, Span

GOLD = Path(__file__).parents[1] / "gold"
SPLITS = ("dev", "test")
LANGUAGES = frozenset({"uk", "ru", "en", "pl", "de", "fr", "es", "cs", "it", "ro", "pt", "tr", "bg", "be"})
FACTS = ("lang", "layout", "headline", "published", "source", "byline")

_FACT = re.compile(r"# (?P<key>[a-z]+): (?P<value>\S.*)")
_PIECE = re.compile(r"(?P<label>[a-z]+) *\|(?P<join>[+&]?) (?P<text>.*\S)")
_EMPTY_LINE = re.compile(r" *\|")
_PUBLISHED = re.compile(r"-|\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?")
_JOINS = {"": "\n", "+": " ", "&": ""}


class Piece(NamedTuple):
    """A stretch of a page and what it is."""

    span: Span
    label: Label


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it was saved, what each piece of it is, and what it states. None means "not stated"."""

    name: str
    split: str
    lang: str
    layout: str
    headline: str | None
    published: str | None
    source: str | None
    byline: str | None
    text: str
    pieces: tuple[Piece, ...]

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to drop on this page."""
        return all(label.is_content for _, label in self.pieces)


def gold_files(split: str) -> list[Path]:
    """The files of a split, in a fixed order."""
    return sorted((GOLD / split).glob("*.gold"))


def gold_pages(split: str) -> list[Page]:
    """The pages of a split."""
    return [parse_page(path.stem, split, path.read_text("utf-8")) for path in gold_files(split)]


def parse_page(name: str, split: str, written: str) -> Page:
    """Put a page together.

    Raises:
        ValueError: With the file and the line, when the file is not in the format.
    """
    lines = written.removesuffix("\n").split("\n")
    facts = dict(_facts(name, lines))
    if tuple(key for key in facts if key != "note") != FACTS:
        raise ValueError(f"{name}: the facts must be {', '.join(FACTS)}, in this order")
    if facts["lang"] not in LANGUAGES:
        raise ValueError(f"{name}: unknown language {facts['lang']}")
    if re.fullmatch(re.escape(f"{facts['lang']}_{facts['layout']}_") + r"\d+", name) is None:
        raise ValueError(f"{name}: the name must be LANG_LAYOUT_N")
    if _PUBLISHED.fullmatch(facts["published"]) is None:
        raise ValueError(f"{name}: published must be YYYY-MM-DDTHH:MM or the beginning of it")
    text, pieces = _assemble(name, len(facts), lines[len(facts) :])
    stated = {key: None if facts[key] == "-" else facts[key] for key in FACTS[2:]}
    return Page(name, split, facts["lang"], facts["layout"], text=text, pieces=pieces, **stated)


def _facts(name: str, lines: list[str]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines, 1):
        if not line.startswith("#"):
            return
        fact = _FACT.fullmatch(line)
        if fact is None:
            raise ValueError(f"{name}:{number}: not a fact: {line}")
        yield fact["key"], fact["value"]


def _assemble(name: str, above: int, lines: list[str]) -> tuple[str, tuple[Piece, ...]]:
    """The text of the page and its pieces; ``above`` lines of the file come before ``lines``."""
    text = ""
    pieces = []
    was_empty = True
    for number, line in enumerate(lines, above + 1):
        if _EMPTY_LINE.fullmatch(line):
            text += "\n" if text else ""
            was_empty = True
            continue
        piece = _PIECE.fullmatch(line)
        if piece is None or piece["label"] not in set(Label):
            raise ValueError(f"{name}:{number}: not a piece with a known label: {line}")
        if piece["join"] and was_empty:
            raise ValueError(f"{name}:{number}: nothing before it to go on from: {line}")
        text += _JOINS[piece["join"]] if text else ""
        pieces.append(Piece(Span(len(text), len(text) + len(piece["text"])), Label(piece["label"])))
        text += piece["text"]
        was_empty = False
    if not any(label.is_content for _, label in pieces):
        raise ValueError(f"{name}: nothing on the page is content")
    return text, tuple(pieces)
