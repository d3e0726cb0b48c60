"""Our own files: found from any environment, private under any umask, and never in somebody else's hands."""

import fcntl
import os
import pwd
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader import places

HOME_VARIABLES = ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture(params=[0o000, 0o022, 0o777], ids=oct)
def umask(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[int]:
    assert tmp_path.exists()  # made before, as any folder of the user's
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def private_directories(path: Path, top: Path) -> bool:
    return all(mode(place) == 0o700 for place in (path, *path.parents) if place.is_relative_to(top))


@pytest.mark.usefixtures("umask")
def test_what_is_made_is_private_under_any_umask(tmp_path: Path) -> None:
    directory = tmp_path / "a" / "b" / "c"

    assert places.make_private(directory)
    assert private_directories(directory, tmp_path / "a")

    places.touch_private(directory / "file")

    assert mode(directory / "file") == 0o600


def test_what_is_there_and_ours_becomes_private(tmp_path: Path) -> None:
    tmp_path.joinpath("file").write_bytes(b"kept")
    tmp_path.joinpath("file").chmod(0o644)
    tmp_path.chmod(0o755)

    assert places.make_private(tmp_path)
    assert mode(tmp_path) == 0o700

    places.touch_private(tmp_path / "file")

    assert mode(tmp_path / "file") == 0o600
    assert tmp_path.joinpath("file").read_bytes() == b"kept"


def test_a_link_of_our_own_is_a_place(tmp_path: Path) -> None:
    """People keep their data directory on another disk."""
    real = tmp_path / "disk"
    real.mkdir(0o755)
    tmp_path.joinpath("link").symlink_to(real)

    assert places.make_private(tmp_path / "link")
    assert mode(real) == 0o700


@pytest.mark.parametrize("kind", ["file", "dangling", "loop", "below a file"])
def test_what_is_no_directory_is_no_place(kind: str, tmp_path: Path) -> None:
    place = tmp_path / "place"
    if kind == "file":
        place.write_bytes(b"")
    elif kind == "dangling":
        place.symlink_to(tmp_path / "nowhere")
    elif kind == "loop":
        place.symlink_to(place)
    else:
        tmp_path.joinpath("file").write_bytes(b"")
        place = tmp_path / "file" / "place"

    assert not places.make_private(place)


@pytest.mark.skipif(os.geteuid() != 0, reason="giving a directory away takes root")
@pytest.mark.parametrize("through_link", [False, True])
def test_what_is_somebody_else_s_is_no_place(tmp_path: Path, through_link: bool) -> None:  # noqa: FBT001
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    place = theirs
    if through_link:
        place = tmp_path / "link"
        place.symlink_to(tmp_path / "ours")
        (tmp_path / "ours").mkdir()
        os.lchown(place, 54321, 54321)
    else:
        os.chown(theirs, 54321, 54321)

    assert not places.make_private(place)


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    tmp_path.joinpath("shelf.db").symlink_to(tmp_path / "precious")

    with pytest.raises(FileExistsError):
        places.touch_private(tmp_path / "shelf.db")

    assert not tmp_path.joinpath("precious").exists()


def test_the_locks_of_a_file_that_is_there_are_left_alone(tmp_path: Path) -> None:
    """Closing any handle of a file takes this process's locks off it: SQLite would write unprotected."""
    path = tmp_path / "shelf.db"
    places.touch_private(path)
    asking = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+'), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    with path.open("r+b") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        places.touch_private(path)
        asked = subprocess.run([sys.executable, "-c", asking, path], capture_output=True, check=False)

    assert b"BlockingIOError" in asked.stderr


def test_the_user_s_directories_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    assert places.index_directory(["/news"]).parent == tmp_path / "cache" / "newsreader"
    assert places.shelf_path() == tmp_path / "data" / "newsreader" / "shelf.db"


def test_a_relative_directory_counts_as_unset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.setenv("XDG_DATA_HOME", "../data")

    assert places.index_directory(["/news"]).parent == tmp_path / ".cache" / "newsreader"
    assert places.shelf_path() == tmp_path / ".local" / "share" / "newsreader" / "shelf.db"


@pytest.mark.parametrize("home", [None, "", "home"])
def test_without_a_home_there_is_still_a_place(home: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A container may run under a number that no user has."""
    for name in HOME_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    if home is not None:
        monkeypatch.setenv("HOME", home)

    def nobody(_: int) -> pwd.struct_passwd:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", nobody)

    for path in (
        places.index_directory(["/news"]),
        places.fallback_directory(["/news"]),
        places.shelf_path(),
    ):
        assert path.is_absolute()


def test_the_session_s_directory_is_the_second_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert places.fallback_directory(["/news"]).is_relative_to(tmp_path)

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))

    assert places.fallback_directory(["/news"]).is_relative_to(tempfile.gettempdir())


def test_the_same_folders_are_the_same_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    key = places.roots_key([str(tmp_path / "a"), str(tmp_path / "b")])

    assert places.roots_key(["b/", "./a", "x/../a"]) == key
    assert places.roots_key(["a"]) != key
    assert places.roots_key([os.fsdecode(b"\xff")]) != places.roots_key(["?"])
    assert places.roots_key(["[/]\n\x1b"]).isalnum()


def test_a_path_is_shown_from_where_the_reader_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, home = tmp_path / "here", tmp_path / "home"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("HOME", str(home))

    assert places.short_path(f"{here}/news/a.txt") == "news/a.txt"
    assert places.short_path(f"{home}/b.txt") == "~/b.txt"
    assert places.short_path(f"{tmp_path}/c.txt") == f"{tmp_path}/c.txt"
