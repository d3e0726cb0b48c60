"""What the status line and the empty screens say. Pure."""

import os
from collections.abc import Sequence
from functools import lru_cache

from newsreader.model import Article
from newsreader.places import absolute, short_path
from newsreader.speech import figure, mark, retold, tr, tr_as, tr_many
from newsreader.text.queries.completion import Completion
from newsreader.text.sanitise import paragraph
from newsreader.tui.indexer import Indexing
from newsreader.tui.keymap import Keymap, Steps, Where, shown

_PLACES = {"list": Where.LIST, "facets": Where.FACETS, "reader": Where.READER, "timeline": Where.TIMELINE}

_ABOUT_ROWS = frozenset({"open", "screen.cycle_view", "screen.next_unread"})


def position_words(position: int | None, total: int, everything: int, *, is_whole: bool = True) -> list[str]:
    """Where the reader is among the articles.

    Args:
        position: Number of the open article among the hits, from 0; None when it is not among them.
        total: Hits.
        everything: Articles in the library.
        is_whole: These are all hits; else more are being looked for.
    """
    if not is_whole:
        words = [
            tr("{number} … looking for more", number=figure(total)),
            tr("{number} in all", number=figure(everything)),
        ]
    elif not total:
        words = [tr("none of {number}", number=figure(everything)) if everything else tr("no articles")]
    else:
        words = [f"{'–' if position is None else figure(position + 1)}/{figure(total)}"]
        if total != everything:
            words.append(tr("{number} in all", number=figure(everything)))
    return words


def counted_words(total: int, articles: int | None, *, is_whole: bool) -> str:
    """How many articles a list has.

    Args:
        total: Its rows.
        articles: How many these stand for, where each stands for a story.
        is_whole: These are all; else more are being looked for.
    """
    counted = figure(total)
    if articles is not None:
        counted = tr_many(
            "{articles} in {number} story", "{articles} in {number} stories", total, articles=figure(articles)
        )
    return counted if is_whole else f"{counted}…"


def picked_words(picked: int, here: int) -> list[str]:
    """How many articles are selected.

    Args:
        picked: All of them.
        here: Those that are among the hits.
    """
    if not picked:
        return []
    said = tr_many("{number} selected", "{number} selected", picked)
    return [
        said if here == picked else tr("{selected}, {here} of them here", selected=said, here=figure(here))
    ]


def indexing_words(indexing: Indexing) -> list[str]:
    """What goes on, or what went wrong."""
    if indexing.failure:
        return [paragraph(retold(indexing.failure))]
    if indexing.ended:
        return []
    if not indexing.total:
        return [tr("indexing")]
    return [tr("indexing {done}/{total}", done=figure(indexing.done), total=figure(indexing.total))]


def progress_words(part: float, minutes: int) -> list[str]:
    """How far the text is read, and how long the rest takes.

    Args:
        part: What has been seen, 0 to 1.
        minutes: What the whole text takes.
    """
    if part >= 1:
        return ["100 %"]
    left = max(1, round(minutes * (1 - part)))
    return [f"{int(100 * part)} %", tr("{minutes} min left", minutes=figure(left))]


def doubt_words(article: Article | None, keymap: Keymap) -> str:
    """That an article may not be cleaned right, and what can be done about it; nothing for one that is not doubtful."""
    if article is None or not article.doubtful:
        return ""
    says = tr_many(
        "Maybe not cleaned right, in {number} place.",
        "Maybe not cleaned right, in {number} places.",
        len(article.doubtful),
    )
    ways = (("screen.next_doubt", mark("{key} goes there")), ("screen.why", mark("{key} tells why")))
    known = ((keymap.keys_of(action), does) for action, does in ways)
    can = ", ".join(tr(does, key=shown(keys[0])) for keys, does in known if keys)
    return f"{says} {can}." if can else says


def hints(focus: str, keymap: Keymap, *, has_rows: bool = True) -> list[tuple[str, str]]:
    """Keys worth knowing in this part of the screen; help comes first, as it must not be cut off.

    Args:
        focus: The part.
        keymap: The keys in force.
        has_rows: The list has any; else what opens and shows one leads nowhere.
    """
    if focus == "filter":
        return hints_of(keymap, Where.FILTER)
    here = _PLACES[focus]
    idle = frozenset() if has_rows or focus != "list" else _ABOUT_ROWS
    everywhere = hints_of(keymap, Where.ALL, here, idle)
    return [*everywhere[-1:], *hints_of(keymap, here, idle=idle), *everywhere[:-1]]


def hints_of(
    keymap: Keymap, where: Where, under: Where | None = None, idle: frozenset[str] = frozenset()
) -> list[tuple[str, str]]:
    """The keys of one part that are worth knowing, each by the first one that it has.

    Args:
        keymap: The keys in force.
        where: The part.
        under: Another part that is asked first: a key that means something else there is not named.
        idle: Actions that do nothing now.
    """
    hinted = _hinted(keymap, where, under)
    return [(key, tr_as("hint", hint)) for action, key, hint in hinted if action not in idle]


@lru_cache(maxsize=16)
def _hinted(keymap: Keymap, where: Where, under: Where | None) -> list[tuple[str, str, str]]:
    """The same in English. Every key that moves something asks for it."""
    places = (where,) if under is None else (under, where)
    found = []
    for command in keymap.of(where):
        key = next((key for key in command.keys if keymap.find(key, places) is command), None)
        if command.hint and key:
            found.append((command.action, shown(key), command.hint))
    return found


def page_hints(keymap: Keymap, where: Where) -> list[tuple[str, str]]:
    """Keys worth knowing on a page: the one that it is there for, how to leave it, and the others."""
    own = hints_of(keymap, where)
    return [*own[:1], *hints_of(keymap, Where.PAGE), *own[1:]]


def folder_words(root: str) -> str:
    """A folder that is read, as a person would write it."""
    return paragraph(short_path(os.fsdecode(absolute(root))))


def nothing_words(
    query: str,
    keymap: Keymap,
    offers: Sequence[Completion] = (),
    *,
    is_typed: bool = False,
    indexing: Indexing | None = None,
) -> str:
    """What the list says when nothing matches.

    Args:
        query: What was asked.
        keymap: The keys in force.
        offers: What else may be meant.
        is_typed: The keyboard is in the filter box, where the keys of the list are letters: the way leads over the list.
        indexing: What goes on; where files are still to be read, something may come.
    """
    clears: Steps = ((Where.ALL, "screen.clear"),)
    asks: Steps = ((Where.LIST, "open"),)
    if is_typed:
        clears = ((Where.FILTER, "screen.back"), (Where.LIST, "screen.back"))
        asks = ((Where.FILTER, "screen.go('list')"), *asks)
    is_more = indexing is not None and not indexing.ended and indexing.done < indexing.total
    found = mark("Nothing matches {query} so far") if is_more else mark("Nothing matches {query}")
    nothing = tr(found, query=paragraph(query))
    clear = keymap.ways(mark("{key} clears the filter"), *clears)
    says = f"{' — '.join(filter(None, (nothing, clear)))}."
    if not offers:
        return says
    meant = paragraph(offers[0].shown) + (f" ({figure(offers[0].number)})" if offers[0].number else "")
    ask = keymap.ways(mark("{key} asks for it."), *asks)
    return f"{says}\n\n{tr('Did you mean {offer}?', offer=meant)} {ask}".rstrip()


def empty_words(roots: Sequence[str], indexing: Indexing, keymap: Keymap) -> str:
    """What the list says when there is no article at all."""
    where = ", ".join(map(folder_words, roots))
    if not indexing.ended:
        return tr("Looking for articles in {where} …", where=where)
    if indexing.failure:
        return tr(
            "No articles to show from {where}: {failure}",
            where=where,
            failure=paragraph(retold(indexing.failure)),
        )
    return tr(
        "No articles in {where} — newsreader reads .txt, .text, .md and .html files. {key} leaves; then: newsreader FOLDER",
        where=where,
        key=keymap.leaves,
    )
