"""The real program in a real terminal."""

import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from terminal import FRAME_END, Terminal

SEEDS = Path(__file__).parents[2] / "seeds"
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l")
READER = (sys.executable, "-m", "newsreader")

# What may leave the program: printable text, line control, and the sequences that Textual itself uses
# (OSC 22 is the shape of the mouse pointer).
_ALLOWED_CSI = re.compile(
    rb"\x1b\[[<>=?]?[0-9;:]*[ $]?[A-Za-z]|\x1b[=>78]|\x1b\]11;\?\x1b\\|\x1b\]22;[a-z]*\x07|\x1b_G[^\x1b]*\x1b\\"
)


def home(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own."""
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return keep | {"HOME": str(tmp_path), "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Terminal]:
    """The reader on the seeds, 120x40, with its first articles on the screen."""
    with Terminal([*READER, str(SEEDS)], (120, 40), home(tmp_path)) as terminal:
        terminal.wait_for("NATO and Ukraine to establish")
        yield terminal


def test_make_run_ends_in_a_screen_with_the_seeds(reader: Terminal) -> None:
    reader.wait_for("У вівторок і середу")

    assert "NATO and Ukraine" in reader.wait_for("1/3 ·")


def test_a_key_that_moves_the_keyboard_or_the_panes_is_one_frame(reader: Terminal) -> None:
    """Textual drew the whole screen when the keyboard moved, and both panes once more when they heard of it."""
    reader.wait_for("1/3 ·")
    reader.wait_for_indexing()
    reader.settle()
    for key in "f1ccc3z1H1/":
        before = reader.frames
        reader.send(key)
        reader.wait_for_frame_after(before)
        reader.settle()
        assert (key, reader.frames - before) == (key, 1)


LIVED = (
    "jjkj", "/nato", "\x15", "\r", "f", "jj+", "=", "f", "3", "  b", "c", "c", "c", "d", "}}", "z", "z", "1", "H", "H",
    "\x14", "?", "\x1b", ":zen", "\x1b", "x", "s", "M", "O", "G",
)  # fmt: skip
"""Nothing of which more comes later: a frame that is compared must be the last one."""


def test_after_any_key_the_terminal_shows_what_drawing_it_all_anew_would(reader: Terminal) -> None:
    """Of a frame only what changed is sent: what is left out must stand there, in its colours, whatever lay over it."""
    reader.wait_for("1/3 ·")
    reader.wait_for_indexing()
    reader.settle()
    redrawn = 0
    for keys in LIVED:
        reader.send(keys)
        reader.settle()
        before, sent = reader.cells(), len(reader.output)
        reader.wipe()
        reader.send("\x0c")
        reader.settle()
        if len(reader.output) - sent > 120 * 40:
            redrawn += 1
            assert (keys, reader.cells()[:-1]) == (keys, before[:-1])  # what was told goes with the next key
        else:  # of a page there is no such key
            reader.put_back()

    assert redrawn > len(LIVED) / 2


def test_the_first_frame_is_the_whole_list_and_then_comes_the_article(
    reader: Terminal, tmp_path: Path
) -> None:
    """It was drawn for panes of no height, without its first rows, and only when the article had been read."""
    reader.wait_for("У вівторок і середу")
    reader.wait_for("Вперше посли")
    os.kill(reader.pid, signal.SIGTERM)  # who is ended keeps no picture of it
    reader.wait()
    with Terminal([*READER, str(SEEDS)], (120, 40), home(tmp_path)) as again:
        again.wait_for("Про це інформує")
        first = bytes(again.output).split(FRAME_END)[0].decode()

    for seen in ("Вперше посли", "У вівторок", "NATO and Ukraine", "unread", "filter: words", "1/3"):
        assert seen in first
    assert "Про це інформує" not in first


def test_typing_filters_and_q_in_the_list_leaves_with_exit_code_0(reader: Terminal) -> None:
    reader.send("/")
    reader.send("stoltenberg")
    screen = reader.wait_for("1/1")

    assert "NATO and Ukraine to establish" in screen

    reader.send("\r")
    reader.settle()
    reader.send("q")

    assert reader.wait() == 0
    assert all(sequence in reader.output for sequence in RESTORED)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_restores_the_terminal(reader: Terminal, number: signal.Signals) -> None:
    os.kill(reader.pid, number)

    assert reader.wait() == 128 + number
    assert all(sequence in reader.output for sequence in RESTORED)


def test_bytes_that_are_not_utf8_do_not_end_the_program(reader: Terminal) -> None:
    """One such byte ends a stock Textual app."""
    reader.send(b"\xff\xfe")
    reader.settle()
    reader.send("/demchuk")

    assert "demchuk" in reader.wait_for("demchuk")


def test_no_escape_of_an_article_reaches_the_terminal(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    hostile = (
        "\x1b]52;c;cHduZWQ=\x07 \x9b31m \x1bPq\x1b\\ \x00\x7f \u202e [/] [bold]x[/bold] [@click=app.quit]y[/]"
    )
    text = (
        f"Заголовок {hostile}\n\n"
        + "Перше речення звичайного тексту про місто та його людей. " * 5
        + hostile
        + "\n"
    )
    (corpus / "a[bold]\x1b]0;owned\x07.txt").write_text(text, encoding="utf-8")
    with Terminal([*READER, str(corpus)], (120, 40), home(tmp_path)) as terminal:
        terminal.wait_for("Заголовок")
        for key in ("\r", "c", "c", "d", "?", "\x1b"):
            terminal.send(key)
            terminal.settle()
        terminal.send(b"\x11")
        terminal.wait()
        output = bytes(terminal.output)

    for forbidden in (
        b"\x1b]52;c",
        b"cHduZWQ=\x07",
        b"\x1b]0;owned",
        b"\x1bPq",
        b"\xc2\x9b",
        "\u202e".encode(),
        b"\x7f",
    ):
        assert forbidden not in output
    left = _ALLOWED_CSI.sub(b"", output)
    assert b"\x1b" not in left, left[max(0, left.find(b"\x1b") - 40) :][:120]


STOPPED_AMID_A_FRAME = """
import os, signal
from textual.app import App
from textual.widgets import Static
from newsreader.tui.driver import PatientDriver

class Stopped(App):
    stops = False

    def compose(self):
        yield Static("here")

    def key_x(self):
        self.stops = True
        self.query_one(Static).update("there")

    def _end_update(self):
        if self.stops:
            self.stops = False
            os.kill(os.getpid(), signal.SIGTSTP)
        super()._end_update()

Stopped(driver_class=PatientDriver).run()
"""


def test_who_stops_the_program_amid_a_frame_gets_the_terminal_back(tmp_path: Path) -> None:
    """What gives it back waited for the end of the frame, which came when the program went on."""
    with Terminal((sys.executable, "-c", STOPPED_AMID_A_FRAME), (80, 24), home(tmp_path)) as terminal:
        terminal.wait_for("here")
        terminal.settle(idle=0.5)
        before = len(terminal.output)
        terminal.send("x")
        os.waitpid(terminal.pid, os.WUNTRACED)
        terminal.settle(idle=0.5)
        assert [end for end in RESTORED if end not in terminal.output[before:]] == []

        os.kill(terminal.pid, signal.SIGCONT)
        assert "there" in terminal.wait_for("there")


def test_resizing_wildly_keeps_the_program_alive(reader: Terminal) -> None:
    for size in ((20, 5), (300, 100), (1, 1), (80, 24), (40, 12), (200, 50), (120, 40)):
        reader.resize(*size)
        reader.settle(idle=0.1)
    screen = reader.wait_for("NATO and Ukraine")

    assert FRAME_END in reader.output
    assert "У вівторок і середу" in screen


def test_without_a_terminal_there_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    done = subprocess.run(
        [*READER, str(SEEDS)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=home(tmp_path),
        timeout=30,
        check=False,
    )

    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert b"terminal" in done.stderr


def test_no_key_of_a_fast_typist_goes_astray(reader: Terminal) -> None:
    """One burst: filter, to the list, star. With stock dispatch the letters go to the list as commands."""
    reader.send("/stoltenberg\rs")
    reader.wait_for("1/1")

    assert "★" in reader.wait_for("★")


def test_new_files_are_there_after_looking_again(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    sentence = "Перше речення звичайного тексту про місто та його людей. " * 5
    (corpus / "a.txt").write_text(f"Заголовок перший\n\n{sentence}\n", encoding="utf-8")
    with Terminal([*READER, str(corpus)], (120, 40), home(tmp_path)) as terminal:
        terminal.wait_for("1/1")
        (corpus / "b.txt").write_text(f"Заголовок другий\n\n{sentence}\n", encoding="utf-8")
        terminal.settle(idle=1.0)
        terminal.send("R")

        assert "1/2" in terminal.wait_for("Заголовок другий")


def test_who_starts_without_a_folder_is_told_what_this_is_once_and_in_his_language(tmp_path: Path) -> None:
    folder = tmp_path / "порожня"
    folder.mkdir()
    start = ["sh", "-c", f"cd '{folder}' && exec {' '.join(READER)}"]
    environ = home(tmp_path) | {"LANG": "uk_UA.UTF-8"}
    with Terminal(start, (80, 24), environ) as reader:
        reader.wait_for("Читальня для тек зі збереженими новинами")
        reader.send("x")
        reader.wait_for("У ~/порожня статей немає")
        reader.send("q")
        reader.wait()
    with Terminal(start, (80, 24), environ) as again:
        assert "Читальня" not in again.wait_for("У ~/порожня статей немає")


def test_an_interrupt_that_is_meant_for_the_viewer_does_not_end_the_reader(tmp_path: Path) -> None:
    """^C goes to all programs of the terminal: who stopped a search of less had no newsreader to come back to."""
    viewer = tmp_path / "viewer"
    viewer.write_text(
        "#!/bin/sh\ntrap 'exit 3' INT\necho in the viewer\nwhile :; do sleep 0.1; done\n", "utf-8"
    )
    viewer.chmod(0o755)
    with Terminal([*READER, str(SEEDS)], (120, 40), home(tmp_path) | {"VISUAL": str(viewer)}) as reader:
        reader.wait_for("1/3 ·")
        reader.send("o")
        reader.wait_for("in the viewer")
        reader.send("\x03")
        reader.wait_for("ended with exit code 3")
        reader.send("q")

        assert reader.wait() == 0


def test_a_viewer_that_is_not_there_is_told_in_plain_words(tmp_path: Path) -> None:
    """The terminal was left to nobody then: an empty screen that answered no key."""
    viewers = {"VISUAL": " ", "EDITOR": "nosuchviewer -x"}  # a blank one made a program of the file itself
    with Terminal([*READER, str(SEEDS)], (120, 40), home(tmp_path) | viewers) as reader:
        reader.wait_for("1/3 ·")
        reader.send("o")

        reader.wait_for("nosuchviewer -x cannot be started: there is no such program")
        assert reader.output.count(b"\x1b[?1049h") == 1 + reader.output.count(b"\x1b[?1049l")
        reader.send("q")

        assert reader.wait() == 0


def test_a_text_that_is_pasted_without_a_mark_is_no_command(reader: Terminal) -> None:
    """Each of its letters was: "q" ended the reader."""
    reader.wait_for("1/3 ·")
    reader.send("The quick brown fox jumps over the lazy dog, and quits.\r\n" * 200)
    reader.wait_for("pasted text goes into the filter: press / first")
    reader.settle(idle=0.3)
    reader.send("/stoltenberg and a much longer query than anybody types at once\rs")

    assert "/ stoltenberg and a much longer query than anybody types at once s" in reader.wait_for(
        "none of 3"
    )


def test_what_is_typed_without_ever_pausing_is_read_meanwhile(reader: Terminal) -> None:
    """It was gathered whole first: who typed on was not answered, and what was typed had no end in memory."""
    reader.wait_for("1/3 ·")
    for _ in range(400):
        reader.send("The quick brown fox jumps over the lazy dog, and quits.\r\n" * 70)
        reader.pump(0)
        if "pasted text goes into the filter: press / first" in reader.text():
            break
    else:
        raise AssertionError("1.6 MB were typed, and nothing was answered")
    reader.settle(idle=0.3)
    reader.send("q")

    assert reader.wait() == 0


def test_enter_behind_a_query_of_any_length_is_a_key(reader: Terminal) -> None:
    """Of more than is read at once the end was taken for text, and the keyboard stayed in the box."""
    reader.wait_for("1/3 ·")
    reader.settle(idle=0.3)
    reader.send("/" + "стовповий " * 12_000 + "\r")
    reader.wait_for("none of 3")
    reader.settle(idle=0.5)
    reader.send("\\")

    assert "1/3 " in reader.wait_for("the filter is cleared")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_note_that_is_being_written_is_kept_when_a_signal_ends_the_program(
    reader: Terminal, number: signal.Signals, tmp_path: Path
) -> None:
    reader.wait_for("1/3 ·")
    reader.send("eAsk the mayor")
    reader.wait_for("Ask the mayor")
    os.kill(reader.pid, number)

    assert reader.wait() == 128 + number
    done = subprocess.run(
        [*READER, "notes", "--path", str(SEEDS)],
        capture_output=True,
        text=True,
        check=True,
        env=home(tmp_path),
    )
    assert "Ask the mayor" in done.stdout


@contextmanager
def writing_a_note_that_the_disk_refuses(tmp_path: Path, spare: Path) -> Iterator[Terminal]:
    """``spare``: the folder for temporary files."""
    blocked = tmp_path / "blocked"
    blocked.write_text("", "utf-8")
    spare.mkdir()
    env = home(tmp_path) | {"XDG_DATA_HOME": str(blocked), "TMPDIR": str(spare)}
    with Terminal([*READER, str(SEEDS)], (120, 40), env) as reader:
        reader.wait_for("1/3 ·")
        reader.send("eAsk the mayor")
        reader.wait_for("Ask the mayor")
        yield reader


def test_a_note_that_the_disk_refuses_is_handed_back_when_a_signal_ends_the_program(tmp_path: Path) -> None:
    """It was gone: nobody asks who is ended."""
    spare = tmp_path / "spare"
    with writing_a_note_that_the_disk_refuses(tmp_path, spare) as reader:
        os.kill(reader.pid, signal.SIGTERM)

        assert reader.wait() == 128 + signal.SIGTERM
        assert "your note could not be kept: its text is in" in reader.text()
    (note,) = spare.glob("newsreader-note-*.txt")
    assert note.read_text("utf-8") == "Ask the mayor\n"
    assert note.stat().st_mode & 0o077 == 0


def test_a_note_that_no_disk_takes_is_shown_and_no_file_is_left(tmp_path: Path) -> None:
    """An empty file stayed where the disk was full."""
    spare = tmp_path / "spare"
    with writing_a_note_that_the_disk_refuses(tmp_path, spare) as reader:
        resource.prlimit(reader.pid, resource.RLIMIT_FSIZE, (0, 0))
        os.kill(reader.pid, signal.SIGTERM)

        assert reader.wait() == 128 + signal.SIGTERM
        assert "your note could not be kept; it says:" in reader.text()
        assert "Ask the mayor" in reader.text()
    assert not [*spare.glob("newsreader-note-*")]
