"""A picture of the first screen: drawn before the program, taken over by it, never of another moment."""

import os
import signal
import sys
import termios
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from terminal import FRAME_END, Terminal

from newsreader.first_screen import ENTER

SEEDS = Path(__file__).parents[2] / "seeds"
SIZE = (120, 40)
TEXT = "Про це інформує"
"""Of the newest of the seeds."""
DRAWN_ALONE = """
import sys, time
from newsreader import first_screen
try:
    print(first_screen.draw([{folder!r}]))
    {then}
finally:
    first_screen.put_away()
"""


class Desk:
    """A home, a folder of articles, and the reader in a terminal."""

    def __init__(self, tmp_path: Path) -> None:
        self.home = tmp_path / "home"
        self.home.mkdir()
        self.folder = tmp_path / "articles"
        copytree(SEEDS, self.folder)

    @property
    def record(self) -> Path:
        """The file of the picture; there must be one."""
        (found,) = (self.home / ".cache/newsreader/screens").iterdir()
        return found

    def env(self, **more: str) -> dict[str, str]:
        """Of the programs."""
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        return keep | {"HOME": str(self.home), "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"} | more

    def start(self, size: tuple[int, int] = SIZE, *arguments: str, **more: str) -> Terminal:
        """The reader, as a person starts it."""
        command = [sys.executable, "-m", "newsreader", *(arguments or [str(self.folder)])]
        return Terminal(command, size, self.env(**more))

    def read(self, keys: str = "", size: tuple[int, int] = SIZE) -> None:
        """Open the folder, do something and leave in peace."""
        with self.start(size) as terminal:
            terminal.wait_for(TEXT if size[0] >= SIZE[0] else "1/3")
            terminal.settle(0.5)
            for key in keys:
                terminal.send(key)
                terminal.settle()
            terminal.send("\x11")
            assert terminal.wait() == 0

    def alone(self, then: str = "", size: tuple[int, int] = SIZE, **more: str) -> Terminal:
        """Only the picture, and then what is said."""
        program = DRAWN_ALONE.format(folder=str(self.folder), then=then)
        return Terminal([sys.executable, "-c", program], size, self.env(**more))

    def has_picture(self, size: tuple[int, int] = SIZE, **more: str) -> bool:
        """Whether a start would begin with one."""
        with self.alone("", size, **more) as terminal:
            assert terminal.wait() == 0
            return b"True" in terminal.output


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """With a picture of the first screen."""
    desk = Desk(tmp_path)
    desk.read()
    return desk


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The same one for all who leave it as it is, or in peace."""
    desk = Desk(tmp_path_factory.mktemp("lasting"))
    desk.read()
    return desk


def leave(terminal: Terminal) -> None:
    """Without a new picture."""
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.wait()


def begins_with_picture(terminal: Terminal) -> bool:
    """Whether the first frame came before the live screen had asked the terminal anything."""
    terminal.wait_for_bytes(FRAME_END)
    return b"\x1b[?1000h" not in bytes(terminal.output).split(FRAME_END)[0]


def test_the_picture_is_what_the_live_screen_then_draws_with_nothing_in_between(lasting: Desk) -> None:
    with lasting.start() as terminal:
        terminal.wait_for_bytes(b"\x1b[?1000h")
        picture = terminal.text()
        seen = {picture}

        def is_quiet() -> bool:
            seen.add(terminal.text())
            return terminal.frames >= 2 and "indexing" not in terminal.text()

        terminal.wait_until(is_quiet, "the live screen did not come")
        frames = bytes(terminal.output).split(FRAME_END)
        terminal.send("q")
        assert terminal.wait() == 0

    assert TEXT in picture
    assert "NATO and Ukraine" in picture
    assert b"\x1b[?1000h" not in frames[0]
    # All that changes by itself is the last line: looking for new files has ended.
    assert {screen.rpartition("\n")[0] for screen in seen} == {picture.rpartition("\n")[0]}
    drawn = frames[0].partition(b"\x1b[?2026h")[2]
    assert drawn in frames[1], "colours and all"
    assert bytes(terminal.output).count(ENTER.encode()) == 1


def test_keys_typed_at_the_picture_are_not_printed_and_reach_the_live_screen(lasting: Desk) -> None:
    with lasting.start() as terminal:
        assert begins_with_picture(terminal)
        before = terminal.text()
        terminal.send("jj")
        assert "3/3 ·" in terminal.wait_for("3/3 ·")
        assert "jj" not in before
        terminal.send("q")
        assert terminal.wait() == 0


def test_what_is_pasted_at_the_picture_reaches_the_live_screen_after_the_keys_before_it(
    lasting: Desk,
) -> None:
    """The key of the filter waited for the live screen, the text did not."""
    asked = "NATO Ukraine establish joint training center Poland announced today"
    with lasting.start() as terminal:
        assert begins_with_picture(terminal)
        terminal.send(f"/{asked}\r")
        terminal.wait_for(f" / {asked}")
        terminal.send("\x11")
        assert terminal.wait() == 0


def test_keys_that_terminals_take_for_themselves_reach_the_live_screen_too(lasting: Desk) -> None:
    """^Q was flow control at the picture and never came, Enter came as another key."""
    with lasting.start() as terminal:
        assert begins_with_picture(terminal)
        assert not termios.tcgetattr(terminal.fd)[0] & (termios.IXON | termios.ICRNL)
        terminal.send("\x11")
        assert terminal.wait() == 0


def test_the_terminal_is_left_as_it_was(lasting: Desk) -> None:
    with lasting.start() as terminal:
        before = termios.tcgetattr(terminal.fd)
        assert begins_with_picture(terminal)
        assert termios.tcgetattr(terminal.fd) != before
        terminal.settle(0.5)
        terminal.send("q")
        assert terminal.wait() == 0
        assert termios.tcgetattr(terminal.fd) == before
    assert terminal.output.count(b"\x1b[?1049l") == 1


@pytest.mark.parametrize(
    ("then", "ends", "code"),
    [
        ("raise ValueError", None, 1),
        ("print(1 / len(sys.argv[9:]))", None, 1),
        ("time.sleep(30)", signal.SIGTERM, 143),
        ("time.sleep(30)", signal.SIGHUP, 129),
        ("time.sleep(30)", signal.SIGINT, -2),
    ],
)
def test_whatever_ends_the_program_before_it_is_loaded_puts_the_picture_away(
    lasting: Desk, then: str, ends: signal.Signals | None, code: int
) -> None:
    with lasting.alone(then) as terminal:
        before = termios.tcgetattr(terminal.fd)
        terminal.wait_for("True")
        if ends is not None:
            os.kill(terminal.pid, ends)
        assert terminal.wait() == code
        assert b"\x1b[?1049l\x1b[?25h" in terminal.output
        assert termios.tcgetattr(terminal.fd) == before


def _is_marked(desk: Desk) -> None:
    with desk.start() as terminal:
        terminal.wait_for(TEXT)
        terminal.settle(0.5)
        terminal.send("s")
        terminal.wait_for("★")
        leave(terminal)


def _is_indexed(desk: Desk) -> None:
    (desk.folder / "new.txt").write_text("Нова стаття\n\n" + "Речення нової статті про місто. " * 9)
    with desk.start() as terminal:
        terminal.wait_for("1/4")
        terminal.settle()
        leave(terminal)


def _is_configured(desk: Desk) -> None:
    place = desk.home / ".config/newsreader"
    place.mkdir(parents=True)
    (place / "config.toml").write_text('theme = "sepia"\n')


@pytest.mark.parametrize("change", [_is_marked, _is_indexed, _is_configured])
def test_a_picture_that_no_longer_fits_is_not_shown(desk: Desk, change: Callable[[Desk], None]) -> None:
    assert desk.has_picture()
    change(desk)

    assert not desk.has_picture()


def test_a_damaged_picture_is_not_shown_and_replaced_by_a_sound_one(desk: Desk) -> None:
    record, sound = desk.record, desk.record.read_bytes()
    turned = bytearray(sound)
    turned[len(turned) // 2] ^= 4
    for damaged in (sound[:-1], sound[:3], b"", bytes(turned), sound + b"x", os.urandom(len(sound))):
        record.write_bytes(damaged)
        assert not desk.has_picture()
    desk.read()
    assert desk.has_picture()

    record.unlink()
    record.mkdir()
    assert not desk.has_picture()
    desk.read()


def test_another_terminal_has_no_picture(lasting: Desk) -> None:
    assert lasting.has_picture()
    assert not lasting.has_picture((119, 40))
    assert not lasting.has_picture(NO_COLOR="1")
    assert not lasting.has_picture(LANG="uk_UA.UTF-8")
    assert not lasting.has_picture(COLORTERM="")


def test_commands_and_options_have_no_picture(lasting: Desk) -> None:
    for arguments in (("keys", "посли"), ("--help",), (str(lasting.folder), "--version")):
        with lasting.start(SIZE, *arguments) as terminal:
            assert terminal.wait() == 0
            assert ENTER.encode() not in terminal.output


def test_another_folder_has_no_picture(desk: Desk, tmp_path: Path) -> None:
    desk.folder = desk.folder.rename(tmp_path / "others")

    assert not desk.has_picture()


def test_what_was_done_shows_in_the_next_picture(desk: Desk) -> None:
    desk.read("s")
    with desk.start() as terminal:
        assert begins_with_picture(terminal)
        starred = terminal.text()
        terminal.settle(0.5)
        assert terminal.text().splitlines()[:39] == starred.splitlines()[:39]
    assert "★" in starred


def test_every_size_has_its_picture(desk: Desk) -> None:
    """Also where no text stands beside the list, or all three views do."""
    for size in ((80, 24), (200, 50), (40, 12)):
        desk.read("", size)
        with desk.start(size) as terminal:
            assert begins_with_picture(terminal)
            picture = terminal.text()
            terminal.settle(0.5)
            assert terminal.text().splitlines()[:-1] == picture.splitlines()[:-1]
            terminal.send("q")
            assert terminal.wait() == 0


def test_who_leaves_from_elsewhere_is_shown_the_beginning(desk: Desk) -> None:
    """The picture is of what a start shows, not of what was left."""
    desk.read("/nato\rjf?")
    with desk.start() as terminal:
        assert begins_with_picture(terminal)
        picture = terminal.text()
        terminal.settle(0.5)
        assert terminal.text().splitlines()[:39] == picture.splitlines()[:39]
        assert "1/3" in picture


def test_a_picture_is_nobody_else_s_business(lasting: Desk) -> None:
    assert lasting.record.stat().st_mode & 0o777 == 0o600
    assert lasting.record.parent.stat().st_mode & 0o777 == 0o700
