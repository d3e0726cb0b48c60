"""The languages of the interface: what the screen and the command line say, in the reader's language.

The English sentence is the message; ``po/`` has what others say for it. Call ``tr`` when something is shown, not when a
module is loaded: the language may change while newsreader runs. Tables name their words with ``mark``. What comes from
below, where only English is spoken, is ``retold``.
"""

import os
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from gettext import GNUTranslations, NullTranslations, bindtextdomain, textdomain
from pathlib import Path
from string import Formatter

ENGLISH = "en"
LANGUAGES = (ENGLISH, "uk")
"""What newsreader speaks. Any other language hears English."""
_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")
_FIGURES = {"uk": "\N{NO-BREAK SPACE}"}
"""What stands between thousands; in English a comma."""
_FOLDER = Path(__file__).with_name("locale")
_DOMAIN = "newsreader"
OWN = "NEWSREADER_LANGUAGE"
"""Stronger than the locale."""
_TOLD = 4096
"""Sentences in memory: a page says the same few of them again and again."""
_SENTENCES_INSIDE = frozenset({"reason", "why", "problem"})
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


class _Speaker:
    """The language of this process, and its catalogue."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.catalogue = _catalogue(language)


@cache
def _catalogue(language: str) -> NullTranslations:
    path = _FOLDER / language / "LC_MESSAGES" / f"{_DOMAIN}.mo"
    if language == ENGLISH or not path.exists():
        return NullTranslations()
    with path.open("rb") as file:
        return GNUTranslations(file)


def language_of(environ: Mapping[str, str]) -> str:
    """The language that an environment asks for, as programs of GNU read it.

    LC_ALL, LC_MESSAGES and LANG name a locale, the first one that is set; LANGUAGE has several in order of
    preference, and counts unless the locale is none at all ("C").
    """
    if environ.get(OWN) in LANGUAGES:
        return environ[OWN]
    locale = next((environ[name] for name in _LOCALES if environ.get(name)), "")
    if locale.partition(".")[0] in {"C", "POSIX"}:
        return ENGLISH
    for wished in (*environ.get("LANGUAGE", "").split(":"), locale):
        code = wished.partition(".")[0].partition("@")[0].partition("_")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


_now: list[_Speaker] = []


def speak(language: str | None = None) -> bool:
    """Speak this language from now on; None: the one of the environment. Whether that is another than before."""
    before = spoken()
    _now[:] = [_Speaker(language if language in LANGUAGES else language_of(os.environ))]
    return spoken() != before


def speak_everywhere() -> None:
    """Let the standard library speak that language, too: argparse asks gettext's own domain."""
    if spoken() != ENGLISH:
        bindtextdomain(_DOMAIN, str(_FOLDER))
        textdomain(_DOMAIN)


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _speaker().language


def _speaker() -> _Speaker:
    if not _now:
        _now.append(_Speaker(language_of(os.environ)))
    return _now[0]


def tr(message: str, /, **values: object) -> str:
    """A message in the reader's language: ``tr("theme: {name}", name=theme)``."""
    said = _speaker().catalogue.gettext(message) if message else ""  # "" is the catalogue's own header
    return said.format(**values) if values else said


def tr_as(context: str, message: str, /, **values: object) -> str:
    """A message that means different things in different places: ``tr_as("hint", "read")``."""
    said = _speaker().catalogue.pgettext(context, message)
    return said.format(**values) if values else said


def tr_many(one: str, many: str, number: int, /, **values: object) -> str:
    """A message about a number: ``tr_many("{number} article", "{number} articles", hits)``."""
    said = _speaker().catalogue.ngettext(one, many, number)
    return said.format(number=figure(number), **values)


def retold(sentence: str) -> str:
    """An English sentence from below the screen, in the reader's language; as it is when none of ``sentences`` fits."""
    return str(sentence) if spoken() == ENGLISH else _retold(_speaker().language, str(sentence))


@lru_cache(_TOLD)
def _retold(language: str, sentence: str) -> str:
    catalogue = _catalogue(language)
    said = catalogue.gettext(sentence)
    if said != sentence:
        return said
    for shape, message in _shapes():
        if found := shape.fullmatch(sentence):
            values = {name: _value(name, text) for name, text in found.groupdict().items()}
            return catalogue.gettext(message).format(**values)
    return sentence


@cache
def _shapes() -> list[tuple[re.Pattern[str], str]]:
    """What sentences with something in them look like, the plainest first."""
    from newsreader.sentences import SENTENCES  # English has no need of them

    shapes = []
    for message in SENTENCES:
        words = [(text, name) for text, name, _, _ in Formatter().parse(message)]
        if any(name for _, name in words):
            shape = "".join(re.escape(text) + (f"(?P<{name}>.+)" if name else "") for text, name in words)
            shapes.append((sum(len(text) for text, _ in words), re.compile(shape, re.DOTALL), message))
    return [(shape, message) for _, shape, message in sorted(shapes, key=lambda known: -known[0])]


def _value(name: str, text: str) -> str:
    """What stands in a sentence: a reason is a sentence itself."""
    if name in _SENTENCES_INSIDE:
        return retold(text)
    return figure(int(text.replace(",", ""))) if _THOUSANDS.fullmatch(text) else text


def mark(message: str) -> str:
    """A message of a table, as it stands: whoever shows it says ``tr(TABLE[...])``."""
    return message


def mark_as(context: str, message: str) -> str:
    """A message of a table for ``tr_as``."""
    del context
    return message


def mark_many(one: str, many: str) -> tuple[str, str]:
    """A message of a table for ``tr_many``."""
    return one, many


def figure(number: int) -> str:
    """A whole number with its thousands apart: "1,204"."""
    said = f"{number:,}"
    return said.replace(",", _FIGURES.get(spoken(), ","))
