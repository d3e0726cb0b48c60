import pytest

from newsreader.model import Label
from newsreader.text.blocks.shapes import by_shape, is_host, is_ranked


@pytest.mark.parametrize("line", ["***", "— — —", "• • •", "…"])
def test_a_line_of_ornaments_is_junk(line: str) -> None:
    found = by_shape(line)

    assert found is not None
    assert found.label is Label.JUNK


@pytest.mark.parametrize("line", ["★★★★☆", "★★ ☆☆☆"])
def test_the_stars_of_a_review_are_its_verdict(line: str) -> None:
    assert by_shape(line) is None


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Image 1 of 6", Label.NAV),
        ("Фото 2 з 8", Label.NAV),
        ("Dieser Inhalt wurde am 12. Mai 2011 - 17:40 publiziert", Label.DATELINE),
        ("[16:30/28.11.2011]", Label.DATELINE),
        ("28 листопада 2011, 14:15 [ «Голос.ру» ]", Label.DATELINE),
        ("23.09.23", Label.DATELINE),
        ("11:42, 17.02.26", Label.DATELINE),
        ("This article submitted by Linda Holm on 6/19/96.", Label.BYLINE),
        ("(opr. mo)", Label.BYLINE),
        ("--IANSrit/pk/dg", Label.SOURCE),
        ("Quelle: dts Nachrichtenagentur", Label.SOURCE),
        ("MALDOVIA-PORT SELMA-PM-FISHING VOTE", Label.JUNK),
    ],
)
def test_lines_about_the_page_are_known_by_their_shape(line: str, label: Label) -> None:
    found = by_shape(line)

    assert found is not None
    assert found.label is label


@pytest.mark.parametrize(
    "line",
    [
        "Image 1 of 6 shows the bridge.",
        "17.02.26 Левадне",
        "Версія 3.0.11 вийшла",
        "Quelle: Harzwasserwerke",
        "COVID-19",
        "RMS-TITANIC",
        "The form was submitted by Linda Holm on Friday.",
    ],
)
def test_lines_of_an_article_have_none_of_these_shapes(line: str) -> None:
    assert by_shape(line) is None


def test_a_host_and_an_officer_are_lines_of_their_own() -> None:
    assert is_host("lazni.com.ua")
    assert not is_host("lazni.com.ua відкрили")
    assert is_ranked("por. Mgr. Kateřina Holá")
    assert is_ranked("mł. asp. Jan Wrona")
    assert not is_ranked("Mgr. Kateřina Holá")


def test_a_long_row_of_counters_with_a_letter_behind_it_is_read_at_once() -> None:
    """It took time that grew fourfold with each counter."""
    assert by_shape("5 views " * 40 + "x") is None
    assert by_shape("5 views 3 comments 7 likes") is not None


def test_the_paragraphs_of_a_french_quotation_are_no_links() -> None:
    for text in (
        "« Nous sommes prêts, dit le maire au conseil municipal.",
        "Le pont sera rouvert l'année prochaine. »",
    ):
        assert by_shape(text) is None


def test_a_day_and_a_time_beside_a_town_are_a_dateline() -> None:
    for text in ("12 травня, 18.30 Київ", "12. Mai, 18.30 Uhr Berlin"):
        found = by_shape(text)
        assert found is not None and found.label is Label.DATELINE  # noqa: PT018 - one line says which


def test_a_heading_of_joined_words_is_no_agencys_slug() -> None:
    assert by_shape("BACK-TO-SCHOOL") is None
