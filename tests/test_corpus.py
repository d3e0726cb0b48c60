"""The user's disk in every state that it can be in: nothing hangs, nothing is lost in silence, nothing is written."""

import contextlib
import os
import resource
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from disk import snapshot, without_rights

from newsreader import corpus
from newsreader.corpus import MAX_SIZE, Scan, scan
from newsreader.model import Problem

ODD_NAMES = [
    b"two\nlines.txt",
    b"tab\tand\x1b]0;title\x07.txt",
    b"-rf.txt",
    b" .txt",
    b"[/].txt",
    b"\xff\xfe.txt",
    b"%s %d {}.txt",
    "до\u202egpj.txt".encode(),
    "й.txt".encode(),
    "\u0438\u0306.txt".encode(),
    b"A" * 251 + b".TXT",
]


def names(folder: Path, *more: Path) -> list[bytes]:
    return [
        os.path.relpath(found.path, os.fsencode(folder)) for found in scan([str(folder), *map(str, more)])
    ]


def put(path: Path, content: bytes = b"text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for the corpus. Whatever a test does with it, we have changed nothing there."""
    place = tmp_path / "corpus"
    place.mkdir()
    yield place
    before = snapshot(place)
    for found in Scan([os.fsencode(place)]):
        corpus.read(found.path)

    assert snapshot(place) == before


# ------------------------------------------------------------------ what is found


def test_articles_are_found_by_suffix_in_any_case_and_in_order(folder: Path) -> None:
    for name in (
        "b.txt",
        "a.TXT",
        "c.md",
        "d.text",
        "e.html",
        "g.HTM",
        "h.xhtml",
        "i.pdf",
        "f",
        "txt",
        "sub/z.txt",
        "sub/deep/y.txt",
    ):
        put(folder / name)

    assert names(folder) == [
        *(b"a.TXT", b"b.txt", b"c.md", b"d.text", b"e.html", b"g.HTM", b"h.xhtml"),
        *(b"sub/z.txt", b"sub/deep/y.txt"),
    ]


def test_what_a_saved_page_was_made_of_is_no_article(folder: Path) -> None:
    for name in (
        "a.html",
        "a_files/frame.html",
        "b.htm",
        "b_files/c.html",
        "other_files/d.html",
        "e.txt",
        "sub/f.html",
    ):
        put(folder / name)

    assert names(folder) == [b"a.html", b"b.htm", b"e.txt", b"other_files/d.html", b"sub/f.html"]


def test_hidden_files_and_folders_are_left_out(folder: Path) -> None:
    for name in (".hidden.txt", ".git/a.txt", ".git/objects/b.txt", "sub/.cache/c.txt", "sub/d.txt"):
        put(folder / name)

    assert names(folder) == [b"sub/d.txt"]


def test_a_hidden_folder_or_a_file_of_any_name_can_be_named(folder: Path) -> None:
    put(folder / ".git" / "a.txt")
    page = put(folder / "page")

    assert names(folder / ".git") == [b"a.txt"]
    assert [found.path for found in scan([str(page)])] == [os.fsencode(page)]


def test_names_are_bytes_and_may_be_anything(folder: Path) -> None:
    for name in ODD_NAMES:
        put(folder / os.fsdecode(name), name)

    assert sorted(names(folder)) == sorted(ODD_NAMES)
    assert {corpus.read(found.path) for found in scan([str(folder)])} == set(ODD_NAMES)


def test_what_is_no_file_does_not_hang_and_is_not_read(folder: Path, tmp_path: Path) -> None:
    put(tmp_path / "secret.txt", b"secret")
    os.mkfifo(folder / "fifo.txt")
    folder.joinpath("link.txt").symlink_to(tmp_path / "secret.txt")
    folder.joinpath("dangling.txt").symlink_to("nowhere")
    folder.joinpath("null.txt").symlink_to("/dev/null")
    folder.joinpath("folder.txt").mkdir()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(folder / "socket.txt"))

    found = {name: corpus.read(os.fsencode(folder) + b"/" + name) for name in names(folder)}

    assert found == {
        b"fifo.txt": Problem.NOT_A_FILE,
        b"socket.txt": Problem.NOT_A_FILE,
        b"link.txt": Problem.LINK,
        b"dangling.txt": Problem.LINK,
        b"null.txt": Problem.LINK,
    }


@pytest.mark.skipif(os.geteuid() != 0, reason="devices take root")
def test_devices_are_not_read(folder: Path) -> None:
    try:
        os.mknod(folder / "zero.txt", 0o20600, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("root without the right to make devices")

    assert corpus.read(str(folder / "zero.txt")) is Problem.NOT_A_FILE


def test_loops_of_links_are_not_walked(folder: Path) -> None:
    put(folder / "a.txt")
    folder.joinpath("self").symlink_to(folder)
    folder.joinpath("up").symlink_to("..")
    folder.joinpath("root").symlink_to("/")
    folder.joinpath("loop").symlink_to("loop")

    assert names(folder) == [b"a.txt"]


def test_a_named_link_to_a_folder_is_followed(folder: Path, tmp_path: Path) -> None:
    put(folder / "a.txt")
    link = tmp_path / "link"
    link.symlink_to(folder)

    assert [found.path for found in scan([str(link)])] == [os.fsencode(link / "a.txt")]


def test_nested_and_repeated_roots_give_each_file_once(folder: Path) -> None:
    put(folder / "a.txt")
    put(folder / "sub" / "b.txt")
    roots = (
        folder,
        folder / "sub",
        folder / "sub" / ".." / "sub",
        folder / "sub" / "b.txt",
        folder / "a.txt",
    )

    assert names(folder, *roots) == [b"a.txt", b"sub/b.txt"]
    assert sorted(names(folder / "sub", *roots)) == [b"../a.txt", b"b.txt"]


def test_a_path_longer_than_the_system_takes_is_told_not_dropped(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    handle = os.open(tmp_path, os.O_RDONLY)
    for _ in range(25):
        os.mkdir("d" * 200, dir_fd=handle)
        inner = os.open("d" * 200, os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        handle = inner
    os.close(handle)
    walk = Scan([os.fsencode(tmp_path)])
    found = [file.path for file in walk]

    assert found == [os.fsencode(tmp_path / "a.txt")]
    assert len(walk.lost) == 1


# ------------------------------------------------------------------ what cannot be looked at


def test_roots_that_are_not_there_or_empty_are_told(folder: Path, tmp_path: Path) -> None:
    walk = Scan([os.fsencode(tmp_path / "gone"), os.fsencode(folder)])

    assert list(walk) == []
    assert walk.lost == [os.fsencode(tmp_path / "gone")]
    assert walk.empty == [os.fsencode(tmp_path / "gone"), os.fsencode(folder)]


def test_what_we_may_not_see_is_told_and_the_rest_goes_on() -> None:
    with without_rights() as place:
        put(place / "a.txt")
        put(place / "no" / "b.txt")
        put(place / "unlisted" / "c.txt")
        put(place / "z.txt").chmod(0)
        place.joinpath("no").chmod(0)
        place.joinpath("unlisted").chmod(0o400)  # names can be read, nothing else
        walk = Scan([os.fsencode(place)])
        found = {os.path.basename(file.path): corpus.read(file.path) for file in walk}  # noqa: PTH119

        assert found == {b"a.txt": b"text", b"z.txt": Problem.UNREADABLE}
        assert walk.lost == [os.fsencode(place / "no"), os.fsencode(place / "unlisted" / "c.txt")]
        assert corpus.is_there(os.fsencode(place / "no" / "b.txt"))


def test_a_read_only_folder_is_read() -> None:
    with without_rights() as place:
        put(place / "a.txt").chmod(0o400)
        place.chmod(0o500)

        assert [corpus.read(found.path) for found in scan([str(place)])] == [b"text"]


# ------------------------------------------------------------------ what is read


@pytest.mark.parametrize("content", [b"", b"\0", bytes(range(256)) * 1000, "слово ".encode() * 100_000])
def test_the_bytes_are_the_bytes(folder: Path, content: bytes) -> None:
    assert corpus.read(str(put(folder / "a.txt", content))) == content


def test_a_file_beyond_the_limit_is_not_read(folder: Path) -> None:
    """Ten gigabytes: were they read, this test would not end."""
    page = put(folder / "a.txt")
    with page.open("r+b") as file:
        file.truncate(10 << 30)

    assert corpus.read(str(page)) is Problem.TOO_LARGE


def test_the_limit_itself_is_still_read(folder: Path) -> None:
    page = put(folder / "a.txt")
    with page.open("r+b") as file:
        file.truncate(MAX_SIZE)
    found = corpus.read(str(page))

    assert isinstance(found, bytes)
    assert len(found) == MAX_SIZE


def test_a_file_that_is_longer_than_it_says_is_read_whole() -> None:
    """Files of the kernel say zero."""
    assert corpus.read("/proc/self/status") != b""


@pytest.mark.parametrize("path", ["gone.txt", "a.txt/below", "nul\0.txt", "x" * 5000])
def test_a_path_that_does_not_open_is_a_problem(folder: Path, path: str) -> None:
    put(folder / "a.txt")

    assert corpus.read(str(folder / path)) is Problem.UNREADABLE


def test_what_vanished_is_known_from_what_is_there(folder: Path) -> None:
    page = put(folder / "a.txt")
    (found,) = scan([str(folder)])
    page.unlink()

    assert corpus.read(found.path) is Problem.UNREADABLE
    assert not corpus.is_there(found.path)
    assert not corpus.is_there(found.path + b"/below")
    assert corpus.is_there(os.fsencode(folder))


def test_a_path_that_changes_hands_never_shows_another_file(folder: Path, tmp_path: Path) -> None:
    """Somebody swaps the file for a link or a pipe while we look: the old, the new, or nothing."""
    secret = put(tmp_path / "secret.txt", b"secret")
    page, spare = put(folder / "a.txt", b"A" * 5000), folder / "spare"
    stop = threading.Event()

    def swap() -> None:
        while not stop.is_set():
            spare.write_bytes(b"B" * 7000)
            spare.replace(page)
            spare.symlink_to(secret)
            spare.replace(page)
            os.mkfifo(spare)
            spare.replace(page)
            spare.write_bytes(b"A" * 5000)
            spare.replace(page)

    swapping = threading.Thread(target=swap)
    swapping.start()
    seen: set[bytes | Problem] = set()
    reads = 0
    try:
        while reads < 2000 or (len(seen) < 3 and reads < 100_000):
            seen.add(corpus.read(str(page)))
            reads += 1
    finally:
        stop.set()
        swapping.join()

    assert len(seen) > 1
    assert seen <= {b"A" * 5000, b"B" * 7000, Problem.NOT_A_FILE, Problem.LINK, Problem.UNREADABLE}


def test_too_many_open_files_is_a_problem_not_a_crash(folder: Path) -> None:
    page = put(folder / "a.txt")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    handles = []
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 512), hard))
    try:
        with contextlib.suppress(OSError):
            while True:
                handles.append(os.dup(0))
        walk = Scan([os.fsencode(folder)])
        found = corpus.read(str(page)), list(walk)
    finally:
        for handle in handles:
            os.close(handle)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

    assert found == (Problem.UNREADABLE, [])
    assert walk.lost == [os.fsencode(folder)]
