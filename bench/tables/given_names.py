"""Builds ``text/data/given_names.z``: given names as they are written in many languages, folded, one a line.

    pip install Faker && python bench/tables/given_names.py

Sources: the locale lists of Faker (MIT) and the lists by hand beside this script. Names that are an everyday word or a month are left out: a name here
makes a person of the capitalised word after it.
"""

import importlib
import re
import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from faker.config import AVAILABLE_LOCALES

from newsreader.text.lexicon.tokens import forms

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "src" / "newsreader" / "text" / "data" / "given_names.z"
HEADER = "# Given names from Faker's locales (MIT) and by hand. Built by bench/tables/given_names.py\n"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NOT_NAMES = _words(
    """april may june july august january march spring summer autumn winter monday friday sunday saturday
    christmas easter will hope faith joy grace art bill rich sunny star sky river lake forest rose
    prince princess king duke earl royal general major judge dean bishop pope san santa saint von van de la le
    the this that and for but his her she him you our their who what when where why how new old great
    london paris berlin vienna india china asia america israel jordan georgia chad kenya cuba malta
    virginia carolina dakota austin dallas houston savannah brooklyn chelsea
    green black white brown gold silver brit dow simpson texas drug elder young best love азия азія мат min ди ді nova del"""
)


def by_hand() -> Iterator[str]:
    """Names of the news that the lists lack, and whatever the tables of people and of kindred names have."""
    for line in _lines("given_names"):
        yield from line.split()
    for line in _lines("given_classes"):
        yield from line.split("|")[1:]
    for line in _lines("people"):
        yield from (name.split()[0] for name in line.split("|")[1:] if name.strip())


def _lines(table: str) -> Iterator[str]:
    lines = (HERE / f"{table}_by_hand.txt").read_text("utf-8").splitlines()
    return (line for line in lines if not line.startswith("#"))


SHORTEST = 2
_NAME = re.compile(r"[^\W\d_]{3,20}")


def names_of(locale: str) -> Iterable[str]:
    try:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    except ModuleNotFoundError:
        return
    for attribute in ("first_names", "first_names_male", "first_names_female"):
        listed = getattr(provider, attribute, ())
        yield from listed if isinstance(listed, Collection) else ()


def main() -> None:
    listed = (str(name) for locale in AVAILABLE_LOCALES for name in names_of(locale))
    found = {
        form
        for name in (*filter(_NAME.fullmatch, listed), *by_hand())
        for form in forms(name)
        if re.fullmatch(r"[a-zà-žа-яѐ-ӿ']+", form) and len(form) >= SHORTEST and form not in NOT_NAMES
    }
    OUT.write_bytes(zlib.compress((HEADER + "\n".join(sorted(found))).encode(), 9))
    print(f"{len(found)} names, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
