"""The orders of the list, and what relevance prefers."""

from contextlib import closing

import pytest
from libraries import sets_of

from newsreader.corpus import Stamp
from newsreader.index import ranking, schema
from newsreader.index.entry import Entry, words_of
from newsreader.index.marked import Marked
from newsreader.index.ranking import listed
from newsreader.index.search import Search
from newsreader.index.writer import Addition, Writer
from newsreader.model import Sort
from newsreader.text.queries.query import parse_query

ARTICLES = [
    ("Погода", "дощ і вітер, а про міст жодного слова", "2026-03-01", 1),
    ("Міст відкрили", "міст стоїть, міст тримає, міст довгий", "2026-03-02", 2),
    ("Річка", "через річку міст " + "і вода тече далі " * 40, "2026-03-03", 9),
    ("Абетка", "нічого про це", None, 3),
]


def names(order: Sort, text: str) -> list[str]:
    """The headlines of a query, in an order, whole and window by window."""
    with closing(schema.memory()) as store:
        writer = Writer(store)
        for number, (headline, body, published, minutes) in enumerate(ARTICLES):
            entry = Entry(
                hash=b"%016d" % number,
                headline=headline,
                has_headline=True,
                published=published,
                minutes=minutes,
                words=words_of(headline, body),
            )
            writer.commit([Addition(b"%d.txt" % number, Stamp(0, 0, 0), entry, None)])
        sets = sets_of(store)
        search = Search(sets, Marked(sets.problems, sets.problems))
        query = parse_query(text)
        found = listed(search, query, search.select(query), order)
        whole = found.window(sets, 0, 9)

        assert [found.window(sets, place, place + 1)[0] for place in range(len(whole))] == whole
        assert [found.position(sets, doc_id) for doc_id in whole] == list(range(len(whole)))
        return [row.headline for row in sets.rows(whole)]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Sort.DATE, ["Річка", "Міст відкрили", "Погода", "Абетка"]),
        (Sort.HEADLINE, ["Абетка", "Міст відкрили", "Погода", "Річка"]),
        (Sort.LENGTH, ["Річка", "Абетка", "Міст відкрили", "Погода"]),
        (Sort.ADDED, ["Абетка", "Річка", "Міст відкрили", "Погода"]),
        (Sort.RELEVANCE, ["Річка", "Міст відкрили", "Погода", "Абетка"]),
    ],
)
def test_everything_in_each_order(order: Sort, expected: list[str]) -> None:
    assert names(order, "") == expected


def test_what_says_it_most_in_the_fewest_words_comes_first() -> None:
    assert names(Sort.RELEVANCE, "міст") == ["Міст відкрили", "Погода", "Річка"]


def test_what_is_not_weighed_follows_by_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more hits than are weighed, those come first that have the word in the headline, then the newest."""
    monkeypatch.setattr(ranking, "RANKED", 2)

    assert names(Sort.RELEVANCE, "міст") == ["Міст відкрили", "Річка", "Погода"]
