from newsreader.text import label_text

BODY = (
    "The last lamp on Mill Lane was lit by hand on Sunday, by a man of ninety who had lit it first in 1951.",
    "The town has bought forty new ones that know by themselves when it is dark, and forget it now and then.",
    "Nobody knows yet what will become of the ladder, which is older than the lamps and hangs in the fire station.",
)


def labels_of(*paragraphs: str) -> list[str]:
    return [block.label.value for block in label_text("page.txt", "\n\n".join(paragraphs)).blocks]


def test_a_box_that_opens_with_the_author_s_name_is_no_text() -> None:
    box = (
        "Mabel Orchard grew up above a chip shop and has written about small towns for this paper since 2009."
    )

    assert labels_of("A lamp goes out", "By Mabel Orchard", *BODY, box)[-1] == "byline"
    assert labels_of("A lamp goes out", *BODY, box)[-1] == "body"


def test_a_name_that_is_not_the_author_s_opens_a_paragraph() -> None:
    about = "Walter Crumb grew up above a chip shop and has climbed the ladder every evening of his life since then."

    assert labels_of("A lamp goes out", "By Mabel Orchard", *BODY, about)[-1] == "body"


def test_words_in_a_row_below_the_site_s_lines_are_tags() -> None:
    tags = ("lamp", "town", "Mill Lane")

    assert labels_of("A lamp goes out", *BODY, "Share this article", *tags)[-3:] == ["nav"] * 3
    assert "nav" not in labels_of("A lamp goes out", *BODY, *tags)


def test_a_line_that_ends_in_an_agency_is_a_source() -> None:
    assert labels_of("A lamp goes out", *BODY, "REG (mm), dpa")[-1] == "source"
    assert labels_of("A lamp goes out", *BODY, "Nobody could say what had become of the dpa.")[-1] == "body"


def test_the_author_s_name_before_a_paper_s_is_of_a_picture() -> None:
    above = ("A lamp goes out", "By Mabel Orchard", BODY[0])

    assert labels_of(*above, "Mabel Orchard / Mill Lane Courier", *BODY[1:])[3] in ("credit", "caption")


def test_a_name_below_the_author_s_cue_is_the_author_s() -> None:
    assert labels_of("A lamp goes out", *BODY, "Author:", "Mabel Orchard")[-2:] == ["byline", "byline"]
    assert labels_of("A lamp goes out", *BODY, "Mabel Orchard", "Author:")[-1] != "byline"


def test_a_name_beside_the_date_below_the_headline_is_the_author_s() -> None:
    menu = ("Tide tables", "Boats for rent", "Old postcards", "Choir practice", "Market stalls")
    above = (
        *menu,
        "Allotments",
        "Bell ringers",
        "Lost cats",
        "A lamp goes out on Mill Lane after seventy years",
    )

    assert labels_of(*above, "Mabel Orchard", "12 May 2024, 10:15", *BODY)[9] == "byline"


def test_a_name_before_a_colon_says_who_speaks_next() -> None:
    above = ("A lamp goes out", "12 May 2024", "Walter Crumb, the lamplighter:")

    assert labels_of(*above, f'"{BODY[0]}"', *BODY[1:])[2] == "body"
