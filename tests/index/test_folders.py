"""Folders as values of a facet."""

from pathlib import Path

import pytest

from newsreader.index.folders import DEEPEST, folder_tags
from newsreader.library import Library
from newsreader.model import Facet
from newsreader.text.queries.query import State, parse_query


@pytest.mark.parametrize(
    ("path", "roots", "folders"),
    [
        ("/news/a.txt", ["/news"], []),
        ("/news/2026/a.txt", ["/news"], ["2026"]),
        ("/news/2026/05/a.txt", ["/news"], ["2026", "2026/05"]),
        ("/news/2026/05/a.txt", ["/news/2026/05/a.txt"], []),
        ("/news/2026/05/a.txt", ["/news", "/old"], ["news", "news/2026", "news/2026/05"]),
        ("/news/2026/05/a.txt", ["/news", "/news/2026"], ["2026", "2026/05"]),
        ("/newspaper/x/a.txt", ["/news"], []),
        ("/a/b.txt", ["/"], ["a"]),
        ("/news/\x1b[31m/ / .. /a.txt", ["/news"], ["[31m", "[31m/", "[31m/ / .."]),
        ("/news/" + "d/" * 50 + "a.txt", ["/news"], ["/".join("d" * n) for n in range(1, DEEPEST + 1)]),
    ],
)
def test_folders_are_called_from_their_root_on(path: str, roots: list[str], folders: list[str]) -> None:
    tags = folder_tags(path.encode(), [root.encode() for root in roots])
    assert {tag.facet for tag in tags} <= {Facet.FOLDER}
    assert [tag.value for tag in tags] == folders


def test_a_folder_counts_what_lies_in_it_and_below(tmp_path: Path) -> None:
    root = tmp_path / "news"
    for name in ("top", "2025/12/a", "2026/01/b", "2026/01/c", "2026/02/d", "2026/e"):
        path = root / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Заголовок {name}\n\nМер Харкова приїхав до Києва {name}.\n")
    library = Library.open([str(root)], cache=tmp_path / "cache", data=tmp_path / "data")
    for _ in library.refresh(workers=0):
        pass
    library.reload()
    counted = {line.value: line.number for line in library.search(parse_query("")).facets[Facet.FOLDER]}
    assert counted == {"2026": 4, "2026/01": 2, "2025": 1, "2025/12": 1, "2026/02": 1}

    january = library.toggle(parse_query("Харків"), Facet.FOLDER, "2026/01")
    hits = library.search(january)
    assert hits.total == 2
    for line in hits.facets[Facet.FOLDER]:
        if line.state is State.OFF:  # either of the two
            assert line.number == library.search(library.toggle(january, Facet.FOLDER, line.value)).total
    assert library.search(parse_query("-folder:2026")).total == 2

    (root / "2026" / "01" / "b.txt").rename(root / "2025" / "b.txt")
    for _ in library.refresh(workers=0):
        pass
    library.reload()
    assert library.search(parse_query("folder:2025")).total == 2
    library.close()
