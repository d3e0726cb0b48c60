"""Programs that users would pick instead, on the same files: ripgrep, notmuch, recoll, newsboat, where they are installed.

notmuch gets each article as a mail and newsboat all of them as one feed, for they read nothing else. Times are of
whole commands, starting included, ours too.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from engine import Place
from measuring import Took, table

_PATIENCE = 900
"""Seconds for one command; whoever has not ended by then is left out."""
_MS = 1000


class Program(NamedTuple):
    """How to get a program ready, if it must be, and to ask it for a word. ``{}`` stands for the word."""

    command: str
    prepare: Callable[[Place, dict[str, str]], Sequence[str]]
    ask: Callable[[Place], Sequence[str]]


def compare(place: Place, words: Sequence[str], indexing: Took) -> None:
    """Print the figures.

    Args:
        place: Whose files there are; they are indexed by us.
        words: To search for: a frequent one, a rare one.
        indexing: What that took.
    """
    env = os.environ | {
        "NEWSREADER_LANGUAGE": "en",
        "XDG_CACHE_HOME": str(place.home / "cache"),
        "XDG_DATA_HOME": str(place.home / "data"),
        "NOTMUCH_CONFIG": str(place.home / "notmuch-config"),
        "RECOLL_CONFDIR": str(place.home / "recoll"),
        "HOME": str(place.home),
    }
    rows: list[tuple[object, ...]] = [
        ("", "files per CPU s", "CPU s", *(f"«{word}», CPU ms" for word in words), "wall ms")
    ]
    ours = [sys.executable, "-m", "newsreader", "list", "{}", "--path", place.root]
    rows.append(("newsreader", place.number / indexing.cpu, indexing.cpu, *_asked(ours, words, env)))
    missing = []
    for name, program in _PROGRAMS.items():
        if not shutil.which(program.command):
            missing.append(name)
            continue
        took = _run(program.prepare(place, env), env)
        if took is None:
            missing.append(f"{name} (it fails here)")
            continue
        is_index = took.cpu > 0
        rate = place.number / took.cpu if is_index else None
        rows.append((name, rate, took.cpu if is_index else None, *_asked(program.ask(place), words, env)))
    table(f"Whole commands on {place.number:,} files", rows)
    if missing:
        print(f"  not installed, skipped: {', '.join(missing)}")


def _asked(command: Sequence[str], words: Sequence[str], env: dict[str, str]) -> list[float | None]:
    took = [_run([part.replace("{}", word) for part in command], env) for word in words] if command else []
    return [
        *(_MS * each.cpu if each else None for each in took),
        *([_MS * took[0].wall] if took and took[0] else []),
    ]


def _run(command: Sequence[str], env: dict[str, str]) -> Took | None:
    """What a command took; None where it fails."""
    if not command:
        return Took(0, 0)
    before, since = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    try:
        subprocess.run(command, env=env, check=True, capture_output=True, timeout=_PATIENCE)
    except (OSError, subprocess.SubprocessError):
        return None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(time.perf_counter() - since, cpu)


def _mails(place: Place, env: dict[str, str]) -> Sequence[str]:
    folder = place.home / "mail"
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True)
    made_up = place.made_up()
    for number in range(place.number):
        headline, content = made_up.text(number).split("\n", 1)
        mail = EmailMessage()
        mail["From"], mail["Subject"], mail["Message-ID"] = (
            "news@example.org",
            headline,
            f"<{number}@example.org>",
        )
        mail["Date"] = "Fri, 06 Mar 2026 15:26:00 +0000"
        mail.set_content(content, cte="8bit")
        (folder / "cur" / f"{number}:2,").write_bytes(bytes(mail))
    Path(env["NOTMUCH_CONFIG"]).write_text(
        f"[database]\npath={folder}\n[user]\nname=nobody\nprimary_email=nobody@example.org\n[new]\ntags=new\n",
        "utf-8",
    )
    return ["notmuch", "new", "--quiet"]


def _recoll(place: Place, env: dict[str, str]) -> Sequence[str]:
    folder = Path(env["RECOLL_CONFDIR"])
    folder.mkdir()
    (folder / "recoll.conf").write_text(f"topdirs = {place.root}\nloglevel = 1\n", "utf-8")
    return ["recollindex", "-c", str(folder)]


def _feed(place: Place, _: dict[str, str]) -> Sequence[str]:
    folder, made_up = place.home / "newsboat", place.made_up()
    folder.mkdir()
    with (folder / "feed.xml").open("w", encoding="utf-8") as feed:
        feed.write('<?xml version="1.0"?><rss version="2.0"><channel><title>all</title>')
        for number in range(place.number):
            headline, content = made_up.text(number).split("\n", 1)
            feed.write(
                f"<item><title>{escape(headline)}</title><guid>{number}</guid><link>https://example.org/{number}</link>"
                f"<description>{escape(content)}</description></item>"
            )
        feed.write("</channel></rss>")
    (folder / "urls").write_text(f"file://{folder / 'feed.xml'}\n", "utf-8")
    (folder / "config").write_text("max-items 0\n", "utf-8")
    return [*_newsboat(place), "-x", "reload"]


def _newsboat(place: Place) -> Sequence[str]:
    folder = place.home / "newsboat"
    return [
        "newsboat",
        *(
            part
            for flag, name in zip("ucC", ("urls", "cache.db", "config"), strict=True)
            for part in (f"-{flag}", str(folder / name))
        ),
    ]


_PROGRAMS = {
    "ripgrep": Program(
        "rg",
        lambda *_: (),
        lambda place: ["rg", "--count", "--ignore-case", "--word-regexp", "{}", place.root],
    ),
    "notmuch": Program("notmuch", _mails, lambda _: ["notmuch", "search", "--limit=50", "{}"]),
    "recoll": Program("recollindex", _recoll, lambda _: ["recollq", "-b", "-n", "50", "{}"]),
    "newsboat": Program("newsboat", _feed, lambda _: ()),
}
"""newsboat has no search on its command line; what opening and filtering cost there is in its users' reports."""
