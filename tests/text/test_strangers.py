import pytest

from newsreader.text import label_text

ARTICLE = (
    "The ferry to Skerrow stopped on Monday when its only engine, built in 1961, threw a rod in sight of the harbour.",
    "Passengers were taken off by a fishing boat, and the mail was rowed ashore by the postmistress and her son.",
    "The harbour board wants to order a new engine, but the yard that made the old one closed thirty years ago.",
)


def label_between(line: str) -> str:
    first, *rest = ARTICLE
    return label_text("page.txt", "\n\n".join((first, line, *rest))).blocks[1].label.value


@pytest.mark.parametrize(
    "line",
    [
        "Seven easy ways to keep tomatoes fresh through the whole summer",
        "Actor reveals why wedding guests had to leave their telephones outside",
    ],
)
def test_a_title_about_something_else_is_a_link(line: str) -> None:
    assert label_between(line) == "related"


@pytest.mark.parametrize(
    "line",
    [
        "A rowing boat for the mail",
        "Why nobody can repair an engine from 1961 any more",
        "How the postmistress and her son came to row",
        "“Nothing was ever thrown away on this little rock of ours”",
        "• seven easy ways to keep tomatoes fresh through the summer",
        "8h10 - Tokyo closes lower as investors wait for bread prices",
    ],
)
def test_a_subheading_speaks_of_what_follows(line: str) -> None:
    assert label_between(line) in ("heading", "body")
