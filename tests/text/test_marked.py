"""What the models and the mark-up make of a page: which blocks are kept, and what is said of the others."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.formats import parse_html
from newsreader.model import Article, Label, LabelledBlock
from newsreader.text import label_document
from newsreader.text.blocks.features import measure
from newsreader.text.blocks.splitting import split_document
from newsreader.text.judging import mark_signals, marked_second_look, signals
from newsreader.text.judging.containers import Containers
from newsreader.text.judging.marked import FIRST, SECOND, best_blocks, line_of_each
from newsreader.text.judging.naming import known_weights, naming
from newsreader.text.judging.trees import columns, tree_lines
from newsreader.text.views import cleaned_text

PROSE = (
    "The council voted on Tuesday to keep the ferry that has crossed the bay for more than a hundred years.",
    "Eleven of the fourteen members were in favour, and nobody in the hall spoke against it, the clerk said.",
    "The boat needs a new engine, and the council will pay for it from the harbour fund before the summer.",
    "A single ticket will be four dollars from May, a dollar more than the ferry has cost until this year.",
    "The first crossing with the new engine is planned for September, when the visitors have left the town.",
)
ARTICLE = "".join(f"<p>{text}</p>" for text in PROSE)
MENU = (
    "<nav class=menu><ul>"
    + "".join(f"<li><a href=/{n}>Section {n}</a></li>" for n in "abcdef")
    + "</ul></nav>"
)
FOOTER = "<footer><p>© 2026 The Harbour Post. All rights reserved.</p></footer>"


def page(extra: str) -> Article:
    half = len(ARTICLE) // 2
    middle = ARTICLE.index("<p>", half)
    body = ARTICLE[:middle] + extra + ARTICLE[middle:]
    source = f"<html lang=en><body>{MENU}<main><article><h1>Town keeps its ferry</h1><div class=article-body>{body}</div></article></main>{FOOTER}"
    return label_document("page.html", parse_html(source))


def labelled(article: Article, text: str) -> LabelledBlock:
    """The block that holds a text."""
    (found,) = (block for block in article.blocks if text in block.block.text)
    return found


def test_the_models_get_the_columns_that_they_were_trained_on() -> None:
    assert set(columns(FIRST)) <= {*signals.NAMES, *mark_signals.NAMES}
    assert columns(SECOND) == marked_second_look.NAMES


@pytest.mark.parametrize("model", [FIRST, SECOND])
def test_the_models_say_where_they_come_from(model: str) -> None:
    assert any("sha256" in line for line in tree_lines(model) if line.startswith("#"))


def test_the_article_is_kept_and_what_surrounds_it_is_not() -> None:
    article = page("")

    assert [block.block.text for block in article.content] == ["Town keeps its ferry", *PROSE]
    assert article.content[0].label is Label.HEADLINE
    assert "Section" not in cleaned_text(article)
    assert "rights" not in cleaned_text(article)


@pytest.mark.parametrize(
    ("extra", "text", "label", "reason"),
    [
        ("<aside><p><a href=x>School gets a new roof after nine years of rain</a></p></aside>", "roof", Label.RELATED, "in the page's <aside>"),
        ("<div class='c-related-news'><a href=x>School gets a new roof after nine years</a></div>", "roof", Label.RELATED, "in an element named «c-related-news»"),
        ("<section id=comments><div class=comment><p>I am glad about it, we were all afraid of the long drive.</p></div></section>", "glad", Label.COMMENT, "in an element named «comment»"),
    ],
    ids=["aside", "related", "comment"],
)  # fmt: skip
def test_what_is_left_out_is_told_by_its_container(extra: str, text: str, label: Label, reason: str) -> None:
    found = labelled(page(extra), text)

    assert (found.label, found.reason) == (label, reason)


def test_a_block_that_is_links_says_how_much_of_it() -> None:
    items = ("School gets a new roof", "Harbour fund is empty", "Ferry crew looks for a cook")
    article = page("<ul>" + "".join(f"<li><a href=x>{item}</a>" for item in items) + "</ul>")

    assert {labelled(article, item).reason for item in items} == {"100 % of it is links"}


def test_an_article_alone_comes_out_word_for_word() -> None:
    source = f"<h1>Town keeps its ferry</h1>{ARTICLE}<h2>What it costs</h2><ul><li>Boat: $80,000</li><li>Pier: $7,000</li></ul><p>{PROSE[0]} Again."
    article = label_document("page.html", parse_html(source))

    assert cleaned_text(article).split() == article.original.split()


HTML = st.lists(
    st.sampled_from(["<p>", "</p>", "<div class='related'>", "<div class=body>", "</div>", "<a href=x>", "</a>", "<li>", "<h2>", "<td>", "<article>", "</article>", "<aside>", *PROSE, "Читайте також", "short", "\n"]),
    max_size=40,
).map("".join)  # fmt: skip


@given(HTML)
@example("<p>")
@example(f"<p>{PROSE[0]}")
def test_any_page_is_labelled_block_by_block(source: str) -> None:
    document = parse_html(f"<p>{source}")
    article = label_document("", document)

    assert [block.block for block in article.blocks] == list(split_document(document))
    assert all(block.reason and 0 <= block.confidence <= 1 for block in article.blocks)
    assert label_document("", document) == article


@given(HTML)
def test_what_containers_hold_adds_up(source: str) -> None:
    document = parse_html(f"<p>{source}</p><p>word")
    blocks = split_document(document)
    page = measure(blocks)
    within = Containers(page, line_of_each(document.lines, blocks))
    main = within.main(0.5)

    assert within.all.lines == len(blocks)
    assert within.all.words == sum(traits.amount for traits in page)
    assert within.all.prose == sum(within.prose)
    assert within.held[main.element.number].prose >= 0.5 * within.all.prose
    for element in within.elements.values():
        assert 0 <= main.meets[element.number] <= min(element.depth, main.element.depth)
        assert within.held[element.number].prose <= within.all.prose
    for element, branch in zip(within.of, within.branches(main), strict=True):
        assert branch.depth <= element.depth


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 300)), max_size=30))
def test_what_is_as_good_as_certain_is_chosen_and_the_impossible_is_not(
    blocks: list[tuple[float, int]],
) -> None:
    likely = [one for one, _ in blocks]
    chosen = best_blocks(likely, [amount for _, amount in blocks])

    assert all(at in chosen for at, one in enumerate(likely) if one == 1)
    if any(one > 0.5 and amount for one, amount in blocks):
        assert all(likely[at] > 0 or not blocks[at][1] for at in chosen)


def test_names_that_the_training_pages_had_speak_and_others_do_not() -> None:
    weights = known_weights()

    assert naming(["related"], weights).mean < 0 < naming(["article-body"], weights).mean
    assert naming(["xkcdq"], weights) == naming([], weights) == (0, 0, 0)


@pytest.mark.parametrize(
    ("head", "above", "headline"),
    [
        ("", "<h1>The Harbour Post</h1><h1>Town keeps its ferry</h1>", "Town keeps its ferry"),
        ("<title>Town keeps its ferry - The Harbour Post</title>", "<h1>The Harbour Post</h1><div>Town keeps its ferry</div>", "Town keeps its ferry"),
        ("<title>Town keeps its ferry</title>", "<h1>Town keeps its ferry</h1><h1>A boat for Wexmouth</h1>", "Town keeps its ferry"),
        ("<title>The Harbour Post</title>", "<p>Wexmouth</p>", None),
    ],
    ids=["the h1 next to the article", "the title in a div", "the h1 that the title says", "none"],
)  # fmt: skip
def test_the_headline_is_what_the_title_says_or_the_h1_above(
    head: str, above: str, headline: str | None
) -> None:
    source = f"<html><head>{head}</head><body>{MENU}{above}<div class=article-body>{ARTICLE}</div>{FOOTER}"
    article = label_document("page.html", parse_html(source))
    found = [block.block.text for block in article.blocks if block.label is Label.HEADLINE]

    assert found == ([headline] if headline else [])


def test_a_call_that_is_a_link_is_left_out_however_it_is_marked_up() -> None:
    found = labelled(
        page("<p><a href=x>Read also: School gets a new roof after nine years of rain</a></p>"), "roof"
    )

    assert (found.label, found.reason) == (Label.RELATED, "starts with «Read also»")
