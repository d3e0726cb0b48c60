"""The compressed tables of package data: a line that says where they are from, then a row a line."""

import zlib
from collections.abc import Iterable
from importlib.resources import files


def table_lines(name: str) -> list[str]:
    """The lines of a compressed table, without its header."""
    return zlib.decompress((files(__package__) / "data" / name).read_bytes()).decode().split("\n")[1:]


def packed(head: str, lines: Iterable[str]) -> bytes:
    """A table as the file that ``table_lines`` reads."""
    return zlib.compress("\n".join([head, *lines]).encode(), 9)
