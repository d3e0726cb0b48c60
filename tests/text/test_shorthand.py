"""What the index keeps of a labelling is that labelling: read again, a draft is the one that a fresh labelling gives."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gold import gold_pages
from newsreader.formats import parse_document
from newsreader.text.draft import Draft, names_of
from newsreader.text.drafting import draft_document
from newsreader.text.marks.overrides import Said, UserRule, Wish
from newsreader.text.markup import Document
from newsreader.text.shorthand import as_read, read_shorthand, write_shorthand
from newsreader.text.versions.prints import Seen

ROOT = Path(__file__).parents[2]
FILES = sorted(
    [
        *(ROOT / "tests/golden").glob("*.html"),
        *(ROOT / "tests/golden").glob("*.txt"),
        *(ROOT / "seeds").glob("*.txt"),
    ]
)
PAGES = gold_pages("dev")[::7]
"""Some of each language and layout: all of them would be labelled once more for half a minute."""
SHARE = 0.12
"""Of a page's bytes, at most. Gold pages are short, of many blocks and many kinds: it is a twentieth of an article of news."""
CUE = "Читайте також: Школярі збудували міст"
LINES = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Lo", "Po"]), max_size=30),
    st.sampled_from([CUE, "12 травня 2025, 10:30", "Фото: ДСНС", "\ud800", "\x1c"]),
)


def read_again(draft: Draft) -> Draft:
    written = write_shorthand(draft)
    assert written
    return read_shorthand(draft.article.path, draft.article.original, written)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_read_from_its_shorthand_is_the_file_labelled(path: Path) -> None:
    draft = draft_document(str(path), parse_document(path.name, path.read_bytes()))

    assert read_again(draft) == as_read(draft)


def test_a_page_read_from_its_shorthand_is_the_page_labelled() -> None:
    written = text = 0
    for page in PAGES:
        draft = draft_document(page.name, Document(page.text))

        assert read_again(draft) == as_read(draft), page.name
        written += len(write_shorthand(draft))
        text += len(page.text.encode())
    assert written < SHARE * text


@given(
    st.lists(LINES, max_size=30), st.sampled_from(["\n", "\n\n", "\r\n", "\u2028", " "]), st.text(max_size=20)
)
def test_no_text_is_too_odd_for_it(lines: list[str], between: str, path: str) -> None:
    draft = draft_document(path, Document(between.join(lines)))

    assert read_again(draft) == as_read(draft)


def test_the_library_and_the_reader_say_the_same_of_it() -> None:
    lead = (
        "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади, "
        "і кожен п'ятий привіз власний гарбуз."
    )
    stranger = "У сусідній області школярі збудували міст із макаронів, який витримав дорослого слона й двох учителів."
    text = (
        f"Гарбузовий ярмарок зібрав тисячі гостей\n\n{lead}\n\n{stranger}\n\nЧитали цю сторінку сайту: 1 204"
    )
    draft = draft_document("levadne.com.ua.txt", Document(text))
    seen = {mark: Seen(300, 300, 300) for mark in draft.prints.marks}
    title = names_of(block.block for block in draft.article.blocks)[0]
    rule = UserRule(title.exact, "levadne.com.ua", Wish.DROP)
    said = Said(rules={(rule.name, rule.source): rule})
    again = read_again(draft)

    assert again.settled(seen) == draft.settled(seen) != draft.article
    assert again.told(said).settled(seen) == draft.told(said).settled(seen)
    assert again.told(said).article == draft.told(said).article != draft.article


def test_what_could_not_be_read_again_is_not_written() -> None:
    """A block that begins with blanks, as no splitter makes one: the reader labels such an article himself."""
    draft = draft_document("x.txt", Document("Перший рядок статті.\n\n Другий рядок статті."))
    last = draft.article.blocks[-1]
    start, end = last.block.span
    odd = last._replace(
        block=last.block._replace(
            span=last.block.span._replace(start=start - 1), text=draft.article.original[start - 1 : end]
        )
    )
    article = replace(draft.article, blocks=(*draft.article.blocks[:-1], odd))

    assert write_shorthand(replace(draft, article=article)) == b""
