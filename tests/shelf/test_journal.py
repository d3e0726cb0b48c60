"""Undo and redo: any step, across restarts, beside other windows, and never more than was meant."""

import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model import Change, Kept, Kind, Mark
from newsreader.shelf import Shelf, journal

ONE, OTHER = b"1" * 16, b"2" * 16
KILLS = 12


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shelf.db"


@pytest.fixture
def shelf(path: Path) -> Iterator[Shelf]:
    opened = Shelf(path)
    yield opened
    opened.close()


def everything(shelf: Shelf) -> dict[tuple[str, str, bytes], str]:
    return {thing[:3]: thing.value for kind in Kind for thing in shelf.things(kind)}


def test_every_kind_of_thing_is_kept_changed_and_taken_away(shelf: Shelf) -> None:
    for kind in Kind:
        shelf.change("kept", [Change(kind, "name", ONE, "a")])
        shelf.change("changed", [Change(kind, "name", ONE, "b"), Change(kind, "more", OTHER, "")])

        assert sorted(shelf.things(kind)) == [Kept(kind, "more", OTHER, ""), Kept(kind, "name", ONE, "b")]
        assert Kept(kind, "name", ONE, "b") in shelf.about(ONE)

        shelf.change("gone", [Change(kind, "name", ONE, None)])

        assert shelf.things(kind) == [Kept(kind, "more", OTHER, "")]
    assert shelf.about(ONE) == []


def test_what_changes_nothing_is_no_step(shelf: Shelf) -> None:
    shelf.put([ONE], Mark.READ, on=True, says="read")

    assert shelf.change("again", [Change(Kind.MARK, "read", ONE, "")]) == 0
    assert shelf.change("gone", [Change(Kind.TAG, "never", ONE, None)]) == 0
    assert shelf.undo() == "read"
    assert shelf.undo() is None


def test_undo_and_redo_say_what_they_do_and_survive_a_restart(shelf: Shelf, path: Path) -> None:
    shelf.change("noted", [Change(Kind.NOTE, "", ONE, "first")])
    shelf.change("noted again", [Change(Kind.NOTE, "", ONE, "second")])
    shelf.put([ONE, OTHER], Mark.STARRED, on=True, says="starred 2 articles")
    shelf.close()
    again = Shelf(path)

    assert [again.undo(), again.undo()] == ["starred 2 articles", "noted again"]
    assert everything(again) == {(Kind.NOTE, "", ONE): "first"}
    again.close()
    third = Shelf(path)
    assert [third.redo(), third.redo(), third.redo()] == ["noted again", "starred 2 articles", None]
    assert everything(third)[Kind.NOTE, "", ONE] == "second"
    assert sorted(third.marked(Mark.STARRED)) == [ONE, OTHER]
    third.close()


def test_what_is_done_again_is_as_old_as_it_was(shelf: Shelf) -> None:
    """A note that was done again came first among all notes."""
    shelf.change("noted", [Change(Kind.NOTE, "1", b"article", "a note")])
    ((_, written),) = shelf.dated(Kind.NOTE)
    shelf.undo()
    time.sleep(1.1)  # times are in seconds
    shelf.redo()

    assert shelf.dated(Kind.NOTE) == [(Kept(Kind.NOTE, "1", b"article", "a note"), written)]


def test_what_was_deleted_and_comes_back_is_as_old_as_it_was(shelf: Shelf) -> None:
    """A note of last week, deleted by mistake, came back as the newest of all."""
    shelf.change("noted", [Change(Kind.NOTE, "1", b"article", "a note")])
    ((_, written),) = shelf.dated(Kind.NOTE)
    time.sleep(1.1)  # times are in seconds
    shelf.change("reworded", [Change(Kind.NOTE, "1", b"article", "another")])
    shelf.change("deleted", [Change(Kind.NOTE, "1", b"article", None)])
    shelf.undo()
    ((_, reworded),) = shelf.dated(Kind.NOTE)
    shelf.undo()

    assert shelf.dated(Kind.NOTE) == [(Kept(Kind.NOTE, "1", b"article", "a note"), written)]
    assert reworded > written


def test_a_new_step_ends_what_could_be_done_again(shelf: Shelf) -> None:
    shelf.put([ONE], Mark.READ, on=True, says="read")
    shelf.undo()
    shelf.put([OTHER], Mark.READ, on=True, says="read other")

    assert shelf.redo() is None
    assert shelf.marked(Mark.READ) == [OTHER]


def test_undo_leaves_alone_what_was_changed_since(shelf: Shelf, path: Path) -> None:
    """Another window undoes and works on; a step takes back only what is still as it left it."""
    shelf.change("noted", [Change(Kind.NOTE, "", ONE, "mine"), Change(Kind.TAG, "t", ONE)])
    other = Shelf(path)
    other.remember(Kept(Kind.NOTE, "", ONE, "theirs"))

    assert shelf.undo() == "noted"
    assert everything(shelf) == everything(other) == {(Kind.NOTE, "", ONE): "theirs"}
    other.close()


def test_what_was_done_to_an_article_is_undone_for_what_became_of_it(shelf: Shelf) -> None:
    shelf.put([ONE], Mark.STARRED, on=True, says="starred")
    shelf.change("kept a block", [Change(Kind.OVERRIDE, "00ff", ONE, "keep")])
    shelf.carry([(ONE, OTHER)])

    assert Kept(Kind.OVERRIDE, "00ff", OTHER, "keep") in shelf.about(OTHER)
    shelf.undo()
    shelf.undo()
    assert everything(shelf) == {}


def test_the_journal_is_bounded_and_the_last_step_is_always_in_it(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "STEPS", 5)
    monkeypatch.setattr(journal, "THINGS", 50)
    for number in range(9):
        shelf.change(str(number), [Change(Kind.TAG, str(number), ONE)])

    assert [shelf.undo() for _ in range(6)] == ["8", "7", "6", "5", "4", None]

    shelf.change("many", [Change(Kind.TAG, f"m{number}", ONE) for number in range(60)])
    assert [shelf.undo(), shelf.undo()] == ["many", None]
    assert {name for _, name, _ in everything(shelf)} == set("0123")
    assert shelf._file.read("SELECT count(*) FROM change") == [(60,)]


CHANGES = st.lists(
    st.builds(
        Change,
        st.sampled_from([Kind.TAG, Kind.NOTE]),
        st.sampled_from("ab"),
        st.sampled_from([ONE, OTHER]),
        st.sampled_from([None, "", "x"]),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.one_of(CHANGES, st.sampled_from(["undo", "redo"])), max_size=12))
def test_any_steps_undone_and_done_again_are_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[Change] | str]
) -> None:
    """Against the plain list of all states that there were."""
    shelf = Shelf(tmp_path_factory.mktemp("steps") / "shelf.db")
    states: list[dict[tuple[str, str, bytes], str]] = [{}]
    now = 0
    for step in steps:
        if step == "undo":
            assert (shelf.undo() is None) == (now == 0)
            now = max(0, now - 1)
        elif step == "redo":
            assert (shelf.redo() is None) == (now == len(states) - 1)
            now = min(len(states) - 1, now + 1)
        else:
            after = dict(states[now])
            for change in step:
                assert isinstance(change, Change)
                if change.value is None:
                    after.pop(change[:3], None)
                else:
                    after[change[:3]] = change.value
            assert shelf.change("step", [change for change in step if isinstance(change, Change)]) == len(
                {key for key in after.keys() | states[now].keys() if after.get(key) != states[now].get(key)}
            )
            if after != states[now]:
                states[now + 1 :] = [after]
                now += 1
            else:
                del states[now + 1 :]
        assert everything(shelf) == states[now]
    shelf.close()


def step_on_and_on(path: Path, turn: int, told: int) -> None:
    """Steps and undoings; after each it says which tag is the last one that is there."""
    shelf, chosen = Shelf(path), random.Random(turn)  # noqa: S311 - repeatable
    for number in range(100_000):
        shelf.change(
            f"{number}", [Change(Kind.TAG, f"{turn}-{number}", ONE), Change(Kind.NOTE, "", ONE, f"{number}")]
        )
        if chosen.random() < 0.3:
            shelf.undo()
            shelf.redo()
        os.write(told, b".")


def test_killed_at_any_moment_a_step_is_whole_and_can_be_undone(path: Path) -> None:
    chosen = random.Random(5)  # noqa: S311
    for turn in range(KILLS):
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                step_on_and_on(path, turn, writing)
            finally:
                os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as told:
            heard = told.read(1)
            time.sleep(chosen.random() * 0.05)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            heard += told.readall()
        shelf = Shelf(path)
        tags = {
            name for kind, name, _ in everything(shelf) if kind is Kind.TAG and name.startswith(f"{turn}-")
        }

        assert len(tags) >= len(heard) - 1
        note = everything(shelf).get((Kind.NOTE, "", ONE))
        assert note is not None
        assert f"{turn}-{note}" in tags
        says = shelf.undo()
        assert says == note
        assert (Kind.TAG, f"{turn}-{note}", ONE) not in everything(shelf)
        shelf.close()
