"""Pages whose mark-up tells the headline, for ``train_headline.py``.

    python bench/labeller/more_headlines.py MORE.jsonl.gz REPOSITORY... > HEADED.jsonl.gz

MORE and REPOSITORY are those of ``more_pages.py``. A page counts where a heading of its body says what its head states as the title, or begins it:
the two are written by different parts of a site's program. Needs beautifulsoup4 and what ``more_pages.py`` needs.
"""

import argparse
import gzip
import html
import json
import re
import sys
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from more_pages import text_of
from targets import said

TITLES = ("og:title", "twitter:title")
LOWER = ("h2", "h3", "strong")
"""Where a headline stands that is no ``h1``; it must say all that the head states then."""
WORDS = 3
"""A title of fewer may be a rubric's or a paper's name; as an ``h1`` it counts if the head states the same."""
SITE = re.compile(r"\s+[|–—»•-]\s+")
_LINKED = re.compile(r'"headline"\s*:\s*("(?:[^"\\]|\\.)*")')


def headline_of(page: str) -> str | None:
    """The headline of a page with mark-up, where it is sure."""
    soup = BeautifulSoup(page, "lxml")
    stated = [title for found in _stated(soup) for title in (found, SITE.split(found)[0]) if said(title)]
    as_said = [said(title) for title in stated]
    title = said(soup.title.get_text()) if soup.title else ""
    for heading in soup.find_all("h1"):
        text = " ".join(heading.get_text(" ").split())
        words = said(text)
        begins = len(words.split()) >= WORDS and any(one.startswith(words) for one in (*as_said, title))
        if words and (begins or words in as_said):
            return text
    lower = {said(heading.get_text(" ")) for heading in soup.find_all(LOWER)}
    return next((one for one in stated if len(said(one).split()) >= WORDS and said(one) in lower), None)


def _stated(soup: BeautifulSoup) -> Iterator[str]:
    """What a page's head calls it."""
    for name in TITLES:
        found = soup.find("meta", attrs={"property": name}) or soup.find("meta", attrs={"name": name})
        if found and found.get("content"):
            yield found["content"]
    for script in soup.find_all("script", attrs={"type": "application/ld+json"}):
        for quoted in _LINKED.findall(script.get_text()):
            try:
                yield html.unescape(json.loads(quoted))
            except ValueError:
                continue


def headed(line: str, repositories: dict[str, Path]) -> str | None:
    """A line of MORE with the page's headline."""
    page = json.loads(line)
    _, repository, name = page["id"].split("/", 2)
    headline = headline_of(text_of(repositories[repository], name))
    return json.dumps(page | {"headline": headline}, ensure_ascii=False) if headline else None


def main() -> None:
    """Write the pages, gzipped, to stdout."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("more", type=Path)
    parser.add_argument("repositories", type=Path, nargs="+")
    options = parser.parse_args()
    warnings.filterwarnings("ignore", category=XMLParsedAsHTMLWarning)
    read = partial(headed, repositories={one.name: one for one in options.repositories})
    with (
        gzip.open(options.more, "rt", encoding="utf-8") as lines,
        ProcessPoolExecutor(2) as pool,
        gzip.open(sys.stdout.buffer, "wt", encoding="utf-8") as out,
    ):
        for line in filter(None, pool.map(read, lines, chunksize=8)):
            out.write(line + "\n")


if __name__ == "__main__":
    main()
