"""More pages for ``train.py``: saved pages of public repositories, with what is kept of them by their mark-up as the article.

    python bench/labeller/more_pages.py PAGES.jsonl.gz REPOSITORY... > MORE.jsonl.gz

REPOSITORY is a clone with saved pages (README.md names those that the shipped model has seen). Of PAGES, the pages that the model is
measured on, only the sites and what would be a page twice are looked at: no page of a site in its ``test`` split gets in, and none twice.

Nobody has labelled these pages. But with a page's mark-up its article is found better than without (F1 .96 to .93 on pages of
other sites), so that what the mark-up tells teaches the model of plain text. A page counts where a second opinion agrees,
or where the repository's own phrases, those that belong to the article and those that do not, do. Needs
trafilatura, beautifulsoup4, inscriptis and resiliparse, which make the texts as the other pages' were made.
"""

import argparse
import gzip
import hashlib
import json
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import inscriptis
import trafilatura
from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "src"), str(ROOT / "tests" / "support")]

from targets import precision_recall, said  # noqa: E402
from texts import MORE  # noqa: E402

from newsreader.formats import parse_document  # noqa: E402
from newsreader.model import Label  # noqa: E402
from newsreader.text import label_document  # noqa: E402

PAGES = re.compile(r"(?!.*expected).*\.html?(\.gz)?")
PHRASES = "tests/evaldata.json"
"""By address: the file, and phrases ``with`` and ``without`` which an article is right."""
ADDRESSES = ("tests/eval_default.json", "tests/eval_mediacloud_2020.json", PHRASES)
"""By address: the file."""
AGREED, HALF_AGREED = 0.85, 0.6
"""How much of the article a second opinion must share (F1); less where the phrases bear it out."""
WORDS = 60
"""An article of fewer is none."""
LARGEST = 3_000_000
_ADDRESS = re.compile(
    r"""<link[^>]+canonical[^>]*href=["']?(http[^"'> ]+)|(?:og|twitter):url["'][^>]*content=["'](http[^"'> ]+)"""
    r"""|<link[^>]+href=["'](http[^"'> ]+)["'][^>]*canonical|content=["'](http[^"'> ]+)["'][^>]*og:url""",
    re.IGNORECASE,
)
_SECOND_LEVEL = {"ac", "co", "com", "edu", "gov", "net", "org"}


class Saved(NamedTuple):
    """A page in a repository. ``wanted``, ``unwanted``: phrases of the article, and of what is around it."""

    repository: Path
    name: str
    address: str = ""
    wanted: Sequence[str] = ()
    unwanted: Sequence[str] = ()


def saved_pages(repository: Path) -> Iterator[Saved]:
    """The pages of a repository, with what it says of some by their file names."""
    names = (
        _git(repository, "-c", "core.quotepath=off", "ls-tree", "-r", "--name-only", "HEAD")
        .decode()
        .split("\n")
    )
    known = {}
    for listed in ADDRESSES:
        if listed in names:
            for address, entry in json.loads(_git(repository, "show", f"HEAD:{listed}")).items():
                known[entry["file"]] = address, entry.get("with", ()), entry.get("without", ())
    for name in names:
        if PAGES.fullmatch(name):
            yield Saved(repository, name, *known.get(Path(name).name, ()))


def page_of(saved: Saved, sites: frozenset[str], tested: frozenset[str]) -> dict | None:
    """A line for ``train.py``; nothing where the page is tested on, from nowhere, or not clear."""
    raw = bytes_of(saved.repository, saved.name)
    if len(raw) > LARGEST:
        return None
    soup = BeautifulSoup(raw, "lxml")
    page = _decoded(raw, soup)
    found = _ADDRESS.search(page)
    site = site_of(saved.address or (next(filter(None, found.groups())) if found else ""), sites)
    if not site or site in tested:
        return None
    article = _article(saved, raw, page)
    if article is None or len(article.split()) < WORDS:
        return None
    for element in soup(["script", "style", "noscript"]):
        element.decompose()
    texts = {
        "full_bs4": "\n".join(" ".join(piece.split()) for piece in soup.stripped_strings),
        "full_inscriptis": inscriptis.get_text(page),
        "full_resiliparse": extract_plain_text(HTMLTree.parse(page), list_bullets=True, alt_texts=False),
    }
    return {
        "id": f"{MORE}/{saved.repository.name}/{saved.name}",
        "site": site,
        "corpus": MORE,
        "split": "dev",
        "gold": article,
        "texts": texts,
    }


def bytes_of(repository: Path, name: str) -> bytes:
    """A file of a repository."""
    raw = _git(repository, "show", f"HEAD:{name}")
    return gzip.decompress(raw) if name.endswith(".gz") else raw


def text_of(repository: Path, name: str) -> str:
    """The mark-up of a page in a repository."""
    raw = bytes_of(repository, name)
    return _decoded(raw, BeautifulSoup(raw, "lxml"))


def _decoded(raw: bytes, soup: BeautifulSoup) -> str:
    return raw.decode(soup.original_encoding or "utf-8", "replace")


def site_of(address: str, known: frozenset[str]) -> str:
    """The known site that a host belongs to, or the part of it that one can register."""
    parts = (urlsplit(address).hostname or "").split(".")
    ends = (".".join(parts[at:]) for at in range(len(parts)))
    is_shared = len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2
    return next((end for end in ends if end in known), ".".join(parts[-3 if is_shared else -2 :]))


def _article(saved: Saved, raw: bytes, page: str) -> str | None:
    kept = label_document("", parse_document("page.html", raw)).content
    ours = "\n".join(block.block.text for block in kept if block.label is not Label.HEADLINE)
    others = [
        trafilatura.extract(page, include_comments=False, **options) or ""
        for options in ({}, {"favor_recall": True}, {"favor_precision": True})
    ]
    agreed = _f1(ours, others[0])
    if not saved.wanted:
        return ours if agreed >= AGREED else None

    def score(text: str) -> int:
        words = said(text)
        return sum(said(phrase) in words for phrase in saved.wanted) - sum(
            said(phrase) in words for phrase in saved.unwanted
        )

    best = max((ours, *others), key=score)  # ours among equals
    missed = len(saved.wanted) - score(best)
    is_clear = agreed >= HALF_AGREED if missed == 0 else missed == 1 and agreed >= AGREED
    return best if is_clear else None


def _f1(one: str, other: str) -> float:
    precision, recall = precision_recall(one, other)
    return 2 * precision * recall / (precision + recall or 1)


def _git(repository: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(repository), *arguments]
    return subprocess.run(command, capture_output=True, check=True).stdout


def _print(article: str) -> bytes:
    return hashlib.sha256(said(article)[:600].encode()).digest()


def main() -> None:
    """Write the pages, gzipped, to stdout."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("repositories", type=Path, nargs="+")
    parser.add_argument("--without", nargs="*", default=[], help="sites that something else is measured on")
    options = parser.parse_args()
    warnings.filterwarnings("ignore", category=XMLParsedAsHTMLWarning)
    sites, tested, seen = set(), set(options.without), set()
    with gzip.open(options.pages, "rt", encoding="utf-8") as lines:
        for page in map(json.loads, lines):
            sites.add(page["site"])
            seen.add(_print(page["gold"]))
            if page["split"] == "test":
                tested.add(page["site"])
    read = partial(page_of, sites=frozenset(sites), tested=frozenset(tested))
    saved = [one for repository in options.repositories for one in saved_pages(repository)]
    with ProcessPoolExecutor(2) as pool, gzip.open(sys.stdout.buffer, "wt", encoding="utf-8") as out:
        for page in filter(None, pool.map(read, saved, chunksize=4)):
            article = _print(page["gold"])
            if article not in seen:
                seen.add(article)
                out.write(json.dumps(page, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
