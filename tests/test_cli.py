"""The command line as a script sees it: real processes, real pipes."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from newsreader.index.pool import FEW, worker_count

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    if "PYTHONPATH" in keep:
        keep["PYTHONPATH"] = str(Path(keep["PYTHONPATH"]).resolve())
    return keep | {"HOME": str(tmp_path / "home"), "LC_ALL": "C"}


def run(
    env: dict[str, str], *arguments: str, stdin: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newsreader", *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, env=env, timeout=60, check=False, cwd=cwd
    )


def clean(env: dict[str, str], *records: Any) -> list[dict[str, Any]]:
    stdin = "".join(json.dumps(record) + "\n" for record in records).encode()
    done = run(env, "clean", "--jsonl", stdin=stdin)
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_help_names_every_command(env: dict[str, str]) -> None:
    done = run(env, "--help")

    assert done.returncode == 0
    assert all(word in done.stdout for word in (b"clean", b"list", b"facets", b"index"))


def test_cleaned_text_is_data_on_stdout(env: dict[str, str]) -> None:
    done = run(env, "clean", str(SEEDS / "001_b566928bdecd4422.txt"))
    text = done.stdout.decode()

    assert (done.returncode, done.stderr) == (0, b"")
    assert text.startswith("NATO and Ukraine to establish joint training center in Poland\n\nNATO has paved")
    assert "Cookies" not in text


def test_labels_are_three_columns(env: dict[str, str]) -> None:
    done = run(env, "clean", "--labels", str(SEEDS / "002_ba5aef3fdefada94.txt"))
    rows = [line.split("\t") for line in done.stdout.decode().splitlines()]

    assert {len(row) for row in rows} == {3}
    assert [row[0] for row in rows[:3]] == ["dateline", "caption", "credit"]
    assert all(reason for _, reason, _ in rows)


def test_offsets_count_characters_of_the_given_text(env: dict[str, str]) -> None:
    text = (SEEDS / "002_ba5aef3fdefada94.txt").read_text("utf-8") + "\U0001f600 \x1b[31m\ud800"
    (record,) = clean(env, {"id": 7, "text": text})

    assert record["id"] == 7
    assert record["metadata"]["published"] == "2026-03-06"
    covered = "".join(text[block["start"] : block["end"]] for block in record["blocks"])
    assert "".join(covered.split()) == "".join(text.split())
    assert "\x1b" not in record["cleaned"]


@pytest.mark.parametrize(
    "text", ["", " \n", "\x00" * 50, "а" * 100_000, "\n".join("•" * 500), "\ud800\udc00"]
)
def test_any_text_is_one_line_of_output(env: dict[str, str], text: str) -> None:
    (record,) = clean(env, {"id": "x", "text": text})

    assert set(record) == {"id", "blocks", "cleaned", "metadata", "tags", "names"}


PAGE = """<!doctype html><meta charset=utf-8><title>Міст відкрили - Вісник Сули</title>
<nav><ul><li><a href=/>Головна</a><li><a href=/p>Політика</a></ul></nav><article><h1>Міст відкрили</h1>
<p>Міст через річку відкрили в суботу, і на ньому зібралося кілька сотень людей.</p>
<p>Рух ним пустять у понеділок, повідомили в міській раді.</p></article><script>alert("no")</script>"""
CLEANED = (
    "Міст відкрили\n\nМіст через річку відкрили в суботу, і на ньому зібралося кілька сотень людей.\n\n"
    "Рух ним пустять у понеділок, повідомили в міській раді."
)


def test_a_saved_page_is_read_like_an_article(env: dict[str, str], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    piped = run(env, "clean", "-", stdin=PAGE.encode())
    labels = [
        line.split("\t") for line in run(env, "clean", "--labels", str(page)).stdout.decode().splitlines()
    ]

    assert run(env, "clean", str(page)).stdout.decode() == CLEANED + "\n"
    assert piped.stdout.decode() == CLEANED + "\n"
    assert [row[2] for row in labels][:3] == ["Головна", "Політика", "Міст відкрили"]
    assert all(reason for _, reason, _ in labels)


def test_html_lines_bring_the_text_that_their_offsets_count(env: dict[str, str]) -> None:
    page, text = clean(env, {"id": 1, "html": PAGE}, {"id": 2, "text": PAGE})

    assert page["cleaned"] == CLEANED
    assert [page["text"][b["start"] : b["end"]] for b in page["blocks"] if b["keep"]] == CLEANED.split("\n\n")
    assert set(page) - set(text) == {"text"}
    assert "<nav>" in text["cleaned"]


def test_a_bad_line_is_named_and_the_rest_is_cleaned(env: dict[str, str]) -> None:
    done = run(
        env,
        "clean",
        "--jsonl",
        stdin=b'nonsense\n{"id": 1}\n\n{"id": 1, "html": []}\n{"id": 2, "text": "A word."}\n',
    )

    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [2]
    assert [b"line 1 " in done.stderr, b"line 2 " in done.stderr, b"line 4 " in done.stderr] == [True] * 3


def test_list_prints_newest_first_and_finds_by_person(env: dict[str, str]) -> None:
    everything = run(env, "list", "--path", str(SEEDS), "--json")
    rows = [json.loads(line) for line in everything.stdout.decode().splitlines()]
    terekhov = run(env, "list", 'person:"Ігор Терехов"', "--path", str(SEEDS))

    assert next(Path(row["path"]).name[:3] for row in rows) == "002"
    assert len(rows) == 3
    assert [row["published"] for row in rows] == ["2026-03-06", None, None]
    assert terekhov.stdout.decode().count("\n") == 1


def test_minus_is_a_negation_not_an_option(env: dict[str, str]) -> None:
    done = run(env, "list", "нато", "-lang:uk", "--path", str(SEEDS))

    assert done.returncode == 0
    assert run(env, "list", "--nope").returncode == 2


def test_list_finds_by_a_form_that_no_article_has(env: dict[str, str]) -> None:
    assert run(env, "list", "послами", "--path", str(SEEDS)).stdout.decode().count("\n") == 1
    assert run(env, "list", "=послами", "--path", str(SEEDS)).stdout == b""


def test_keys_tell_what_words_are_found_by(env: dict[str, str]) -> None:
    told = run(env, "keys", "послами", "Harbours", "--language=uk", "--language=en")
    as_json = json.loads(run(env, "keys", "--json", "--language", "uk", "послами").stdout)

    assert [line.split("\t")[0] for line in told.stdout.decode().splitlines()] == ["послами", "harbours"]
    assert "посол" in as_json["послами"]
    assert run(env, "keys").returncode == 2


def test_list_comes_in_other_orders(env: dict[str, str]) -> None:
    usual = run(env, "list", "--path", str(SEEDS)).stdout.splitlines()
    longest = run(env, "list", "--path", str(SEEDS), "--sort", "length").stdout.splitlines()

    assert sorted(longest) == sorted(usual)
    assert longest != usual
    assert run(env, "list", "--sort", "colour").returncode == 2


def test_a_list_can_show_where_it_was_found(env: dict[str, str], tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "a.txt").write_text(
        f"Міст відкрили\n\n{'Було довго тихо. ' * 20}Потім міст відкрили.\n", "utf-8"
    )
    (corpus / "b.txt").write_bytes(b"")
    (line, empty) = (
        run(env, "list", "--snippets", "потім OR is:problem", "--path", str(corpus))
        .stdout.decode()
        .splitlines()
    )
    record = json.loads(run(env, "list", "--snippets", "потім", "--json", "--path", str(corpus)).stdout)

    assert line.split("\t")[-1] == record["snippet"]
    assert record["snippet"].startswith("…")
    assert [record["snippet"][start:end] for start, end in record["matches"]] == ["Потім"]
    assert empty.endswith("b.txt\t")


def test_a_negation_stays_where_it_was_typed(env: dict[str, str]) -> None:
    """It was moved to the end ("OR нато -hack"), and -hack asked for the help."""
    done = run(env, "facets", "-hack", "OR", "нато", "-(а", "OR", "б)", "--path", str(SEEDS), "--json")

    assert json.loads(done.stdout)["query"] == "-hack OR нато -(а OR б)"
    assert b"usage: newsreader list" in run(env, "list", "-h").stdout


def test_what_says_nothing_in_a_query_is_named_on_stderr(env: dict[str, str]) -> None:
    done = run(env, "list", "is:reed", "(нато", "--path", str(SEEDS))

    assert done.returncode == 0
    assert not done.stdout
    assert "is:reed: is: knows unread" in done.stderr.decode()
    assert "(: this bracket is not closed" in done.stderr.decode()


@pytest.mark.parametrize("query", ["(((", ")", "title:"])
def test_a_query_of_which_nothing_is_left_lists_nothing(env: dict[str, str], query: str) -> None:
    done = run(env, "list", query, "--path", str(SEEDS))

    assert (done.returncode, done.stdout) == (2, b"")
    told = done.stderr.decode().splitlines()
    assert told[-1] == f"newsreader: nothing in this query can be looked for: {query}"
    assert len(told) == 2


def test_a_folder_given_as_a_query_is_told_how_to_be_listed(env: dict[str, str]) -> None:
    done = run(env, "list", str(SEEDS), cwd=SEEDS)

    assert f"newsreader: {SEEDS} is a folder; to look into it: --path {SEEDS}" in done.stderr.decode()
    assert b"is a folder" not in run(env, "list", "нато", "--path", str(SEEDS)).stderr


def test_every_count_is_what_choosing_the_value_gives(env: dict[str, str]) -> None:
    found = json.loads(run(env, "facets", "--path", str(SEEDS), "--json").stdout)

    assert found["total"] == 3
    assert set(found["facets"]) >= {"person", "org", "place", "source", "lang", "month"}
    for facet, values in found["facets"].items():
        for value in values[:4]:
            clause = f'{facet}:"{value["value"]}"'
            listed = run(env, "list", clause, "--path", str(SEEDS)).stdout
            assert listed.count(b"\n") == value["count"], clause


def test_index_tells_its_progress_as_json(env: dict[str, str]) -> None:
    done = run(env, "index", "--progress=json", str(SEEDS))
    lines = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 0
    assert (lines[-1]["done"], lines[-1]["total"], lines[-1]["added"]) == (3, 3, 3)

    again = [
        json.loads(line) for line in run(env, "index", "--progress=json", str(SEEDS)).stdout.splitlines()
    ]

    assert again[-1]["added"] == 0


def test_a_missing_path_is_one_sentence(env: dict[str, str]) -> None:
    for command in (["nowhere"], ["index", "nowhere"], ["list", "--path", "nowhere"]):
        done = run(env, *command)

        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1
        assert b"nowhere" in done.stderr


def test_unreadable_files_are_listed_with_their_reason(env: dict[str, str], tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "empty.txt").write_bytes(b"")
    (corpus / "binary.txt").write_bytes(b"\x7fELF\x00\x00\x01" * 100)
    os.mkfifo(corpus / "pipe.txt")
    with (corpus / "huge.txt").open("wb") as file:
        file.truncate(1 << 33)
    done = run(env, "list", "--path", str(corpus), "--json")
    problems = {Path(row["path"]).name: row["problem"] for row in map(json.loads, done.stdout.splitlines())}

    assert done.returncode == 0
    assert problems["empty.txt"] == "empty file"
    assert "binary" in problems["binary.txt"]
    assert "large" in problems["huge.txt"]


def test_a_closed_pipe_is_no_traceback(env: dict[str, str]) -> None:
    command = f"{sys.executable} -m newsreader list --path {SEEDS} | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=env, timeout=60, check=False)

    assert done.stderr == b""
    assert done.stdout.strip() in (b"141", b"0")


def test_a_path_that_is_not_there_is_wrong_usage(env: dict[str, str], tmp_path: Path) -> None:
    for command in (["clean"], ["list", "--path"], ["index"]):
        done = run(env, *command, str(tmp_path / "no such"))

        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", ">/dev/full"])
def test_closed_and_full_streams_are_one_sentence(env: dict[str, str], closed: str) -> None:
    command = f'"{sys.executable}" -m newsreader list --path "{SEEDS}" {closed}'
    done = subprocess.run(
        ["sh", "-c", command],
        capture_output=True,
        env=env,
        timeout=60,
        check=False,
    )

    assert done.returncode in {1, 2}
    assert done.stderr.startswith(b"newsreader: ")
    assert done.stderr.count(b"\n") == 1


def test_a_link_that_is_named_is_followed(env: dict[str, str], tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(SEEDS / "001_b566928bdecd4422.txt")

    assert run(env, "clean", str(link)).stdout == run(env, "clean", str(link.resolve())).stdout != b""


def test_the_command_line_speaks_to_the_reader_in_his_language(env: dict[str, str]) -> None:
    """Narration does; what goes to stdout for scripts is the same in every language."""
    env["LC_ALL"] = "uk_UA.UTF-8"

    def said(*arguments: str) -> str:
        return run(env, *arguments).stderr.decode()

    assert run(env, "--help").stdout.decode().startswith("використання: newsreader")
    assert "показати цю довідку й вийти" in run(env, "clean", "--help").stdout.decode()
    assert said("list", "--nope").endswith("newsreader list: помилка: невідомий параметр --nope\n")
    assert said("nowhere") == "newsreader: nowhere: такого файлу чи теки немає\n"
    assert "is: тут можливі лише" in said("list", "is:reed", "--path", str(SEEDS))
    assert said("index", str(SEEDS)) == (
        "newsreader: 3 файли: додано 0, змінено 0, зникло 0, не прочитано 0\n"
    )
    labels = run(env, "clean", "--labels", str(SEEDS / "002_ba5aef3fdefada94.txt")).stdout.decode()
    assert "dateline\tonly a date: «2026-03-06»" in labels
    assert run(env | {"NEWSREADER_LANGUAGE": "en"}, "--help").stdout.startswith(b"usage: newsreader")


def settled(process: int) -> list[Path]:
    """The workers that have begun: each has a thread that watches its parent."""
    listed = Path(f"/proc/{process}/task/{process}/children")
    found = [Path("/proc", number) for number in listed.read_text("ascii").split()] if listed.exists() else []
    return [child for child in found if len(list(child.glob("task/*"))) > 1]


def test_sigterm_ends_the_workers_of_an_index_and_leaves_no_warning(
    env: dict[str, str], tmp_path: Path
) -> None:
    """The interpreter complained of semaphores that nobody had given back."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3 * FEW):
        (folder / f"{number}.txt").write_text(
            f"Заголовок {number}\n\nДовге речення про події у місті.\n", "utf-8"
        )
    command = [sys.executable, "-m", "newsreader", "index", "--progress=none", str(folder)]
    with subprocess.Popen(command, env=env, stderr=subprocess.PIPE) as process:
        while len(workers := settled(process.pid)) < worker_count() and process.poll() is None:
            time.sleep(0.01)
        process.terminate()
        _, said = process.communicate(timeout=60)

    assert workers
    assert process.returncode == 128 + signal.SIGTERM
    assert said == b""
    assert not [worker for worker in workers if worker.exists()]
