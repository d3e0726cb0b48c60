"""The languages of the interface: nothing is missing, everything fits its place, and the right one is spoken."""

import ast
import io
import subprocess
import sys
from collections.abc import Iterator, Mapping
from gettext import GNUTranslations
from pathlib import Path
from string import Formatter

import pytest

import messages
from gold import gold_pages
from newsreader.model import Problem
from newsreader.speech import (
    ENGLISH,
    LANGUAGES,
    figure,
    language_of,
    retold,
    speak,
    spoken,
    tr,
    tr_as,
    tr_many,
)
from newsreader.text import label_document
from newsreader.text.markup import Document

ROOT = Path(__file__).parents[1]
OTHERS = sorted(messages.languages())


@pytest.fixture
def ukrainian() -> Iterator[None]:
    speak("uk")
    yield
    speak(ENGLISH)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def without_header(catalogue: GNUTranslations) -> dict[object, str]:
    """All messages: the header names the version of Babel."""
    known: dict[object, str] = dict(catalogue._catalog)  # type: ignore[attr-defined]
    return {message: said for message, said in known.items() if message}


BELOW = ("text", "formats", "index", "shelf", "library")
SPEAKERS = {"Verdict": 1, "Notice": 1, "_Rule": 1, "CorpusError": 0, "LockedError": 0, "NewsreaderError": 0}
"""Who says a sentence to the reader, and as which of its arguments."""


def said_below() -> list[str]:
    """Every sentence of the layers that speak English only, with something in the place of what varies.

    Those that begin with what varies are put together of others: the pages of the gold set say them.
    """
    sources = [path for layer in BELOW for path in (ROOT / "src" / "newsreader" / layer).rglob("*.py")]
    found = set[str]()
    for path in (*sources, ROOT / "src" / "newsreader" / "desk.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=arguments) if name in SPEAKERS and arguments:
                    said = arguments[min(SPEAKERS[name], len(arguments) - 1)]
                case ast.Assign(targets=[ast.Name(id="reason")], value=said):
                    pass
                case _:
                    continue
            found |= sentences_in(said)
    return sorted(sentence for sentence in found if " " in sentence and not sentence.startswith("7"))


def sentences_in(said: ast.expr) -> set[str]:
    match said:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.JoinedStr(values=parts):
            return {"".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts)}
        case ast.IfExp(body=one, orelse=other):
            return sentences_in(one) | sentences_in(other)
    return set()


def test_there_is_a_catalogue_for_every_language_that_is_not_english() -> None:
    assert [ENGLISH, *OTHERS] == list(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_missing_and_none_is_out_of_use(language: str) -> None:
    """`make messages` collects new ones; the translations go into po/."""
    known = {
        (message.id, message.context): message for message in messages.translated(language) if message.id
    }
    wanted = {(message.id, message.context) for message in messages.collected() if message.id}

    assert {key for key in wanted if key not in known or not messages.is_whole(known[key].string)} == set()
    assert set(known) - wanted == set()
    assert [message.id for message in known.values() if message.fuzzy] == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_have_the_places_that_their_messages_have(language: str) -> None:
    for message in messages.translated(language):
        said = messages.forms(message.string)
        wanted = placeholders(messages.forms(message.id)[-1])

        assert all(placeholders(text) <= wanted for text in said), message.id
        assert placeholders(said[-1]) == wanted, message.id


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_compiled_is_what_stands_in_the_source(language: str) -> None:
    made = GNUTranslations(io.BytesIO(messages.as_mo(messages.translated(language))))
    with messages.compiled(language).open("rb") as file:
        kept = GNUTranslations(file)

    assert without_header(kept) == without_header(made)


@pytest.mark.parametrize("language", OTHERS)
def test_the_source_is_as_make_messages_writes_it(language: str) -> None:
    path = messages.languages()[language]

    assert path.read_bytes() == messages.as_po(messages.brought_up_to_date(language))


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "uk"}, "uk"),
        ({"LANG": "uk_UA@euro"}, "uk"),
        ({"LANG": "pl_PL.UTF-8"}, "en"),
        ({"LANG": "pl_PL.UTF-8", "LANGUAGE": "pl:uk:en"}, "uk"),
        ({"LANG": "uk_UA.UTF-8", "LANGUAGE": "en:uk"}, "en"),
        ({"LANG": "uk_UA.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "uk_UA.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "uk"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "uk_UA.UTF-8"}, "uk"),
        ({"LC_ALL": "", "LANG": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "../../etc"}, "en"),
        ({"LC_ALL": "C", "NEWSREADER_LANGUAGE": "uk"}, "uk"),
        ({"LANG": "uk_UA.UTF-8", "NEWSREADER_LANGUAGE": "tlh"}, "uk"),
    ],
)
def test_the_environment_says_which_language(environ: Mapping[str, str], language: str) -> None:
    assert language_of(environ) == language


@pytest.mark.usefixtures("ukrainian")
def test_ukrainian_has_three_forms_of_number() -> None:
    said = [tr_many("{number} article", "{number} articles", number) for number in (1, 2, 5, 11, 21, 1204)]

    assert said == ["1 стаття", "2 статті", "5 статей", "11 статей", "21 стаття", "1\xa0204 статті"]


@pytest.mark.usefixtures("ukrainian")
def test_a_word_means_what_its_place_says() -> None:
    assert tr_as("hint", "read") != tr("read")


@pytest.mark.usefixtures("ukrainian")
def test_what_is_put_into_a_message_is_not_looked_through_for_places() -> None:
    assert tr("theme: {name}", name="{name} {0}").endswith(": {name} {0}")


@pytest.mark.usefixtures("ukrainian")
def test_sentences_from_below_are_told_anew() -> None:
    assert retold(Problem.BINARY) == "двійкові дані, не текст"
    assert retold("the same block stands in 1,204 articles of a.ua") == (
        "такий самий блок є ще в інших статтях a.ua (1\xa0204)"
    )
    assert retold("among the article's own blocks, though starts with «Читайте {також}»") == (
        "серед блоків самої статті, хоча починається з «Читайте {також}»"
    )
    assert retold("nobody has ever said this") == "nobody has ever said this"


@pytest.mark.usefixtures("ukrainian")
@pytest.mark.parametrize("sentence", said_below())
def test_whatever_is_said_below_the_screen_has_its_shape_in_the_table(sentence: str) -> None:
    assert retold(sentence) != sentence


@pytest.mark.usefixtures("ukrainian")
def test_every_reason_that_the_gold_pages_get_is_told_anew() -> None:
    reasons = {
        block.reason
        for page in gold_pages("dev")[::8]
        for block in label_document(page.name, Document(page.text)).blocks
    }

    assert {reason for reason in reasons if retold(reason) == reason} == set()


def test_english_is_what_the_source_says() -> None:
    speak(ENGLISH)

    assert tr("down a line") == "down a line"
    assert tr_many("{number} article", "{number} articles", 1204) == "1,204 articles"
    assert figure(1204) == "1,204"
    assert spoken() == ENGLISH


def test_the_command_line_speaks_as_the_environment_wishes(tmp_path: Path) -> None:
    """A process of its own: no module may remember words from before the language was known."""
    program = "from newsreader.tui.words import some; print(some(5, 'article'))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={
            "HOME": str(tmp_path),
            "LANG": "uk_UA.UTF-8",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONUTF8": "1",
        },
    )

    assert done.stdout == "5 статей\n"
