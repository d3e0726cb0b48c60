"""The command line: stdout is data, stderr is narration.

Arguments are parsed before anything heavy is imported: ``--help`` costs no dictionary and no screen, and
only the reader itself loads Textual.

Exit codes:
    0    done
    1    something asked for could not be done (an unreadable file, a bad input line, a crash)
    2    wrong usage, a path that is not there, or no terminal to read in
    130  interrupted from the keyboard
    141  the reader of our output went away (``| head``)
    128+n  the reader was ended by signal n
"""

import argparse
import gc
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NoReturn

from newsreader import COMMANDS, YOUNG_OBJECTS, __version__, first_screen
from newsreader.errors import NewsreaderError, UsageError
from newsreader.model import Sort
from newsreader.speech import mark, retold, speak_everywhere, tr

if TYPE_CHECKING:
    from newsreader.text.queries.query import Query

DONE, FAILED, USAGE, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 130, 141

_EPILOG = mark("""commands:
  newsreader [PATH...]         read the articles in these folders (default: here)
  newsreader clean FILE        print the cleaned article; --labels or --json for every block and why
  newsreader clean --jsonl     clean {"id", "text"} or {"id", "html"} lines from stdin, one JSON line each
  newsreader list [QUERY]      print the articles that match
  newsreader facets [QUERY]    print the tags of the articles that match, with counts
  newsreader notes [QUERY]     print your notes as Markdown, with what they are about
  newsreader index PATH...     bring the index up to date
  newsreader keys WORD...      print what words are found by: all that they can be forms of

`newsreader COMMAND --help` tells more. A folder with a command's name is opened as ./NAME.""")

_OF_ARGPARSE = (
    mark("usage: "),
    mark("options"),
    mark("positional arguments"),
    mark("show this help message and exit"),
    mark("show program's version number and exit"),
    mark("%(prog)s: error: %(message)s\n"),
    mark("argument %(argument_name)s: %(message)s"),
    mark("the following arguments are required: %s"),
    mark("unrecognized arguments: %s"),
    mark("expected one argument"),
    mark("expected at least one argument"),
    mark("not allowed with argument %s"),
    mark("invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What argparse says itself, where it says so in the reader's language, too."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        The exit code; see the module's docstring.
    """
    try:
        _open_streams()
        speak_everywhere()
        code = _parse(list(sys.argv[1:] if argv is None else argv))()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the process boundary
        return _explained(error)
    return code


def _open_streams() -> None:
    """Make sure that printing is never what fails: titles may hold anything, the locale may be POSIX.

    Raises:
        UsageError: Standard input or output is closed.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123 - for as long as the process lives
    if sys.stdin is None or sys.stdout is None:
        raise UsageError("standard input and output must be open")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _explained(error: Exception) -> int:
    """Say in one sentence what went wrong; the exit code."""
    first_screen.put_away()
    match error:
        case BrokenPipeError():
            _forget_output()
            return CLOSED_PIPE
        case NewsreaderError():
            _say(f"newsreader: {_safe(retold(str(error)))}")
            return USAGE if isinstance(error, UsageError) else FAILED
        case OSError():
            _forget_output()
            _say(f"newsreader: {_safe(str(error.strerror or error))}")
            return FAILED
    if os.environ.get("NEWSREADER_DEBUG"):
        raise error
    said = f"{type(error).__name__}: {_safe(str(error))}"
    _say(f"newsreader: {tr('{failure} (NEWSREADER_DEBUG=1 shows where)', failure=said)}")
    return FAILED


def _forget_output() -> None:
    """The interpreter flushes stdout once more at exit; give it something that takes it."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _end_orderly() -> None:
    """Let SIGTERM end a command as Ctrl+C does: its workers with it, and nothing that the interpreter complains of."""
    import signal

    def end(number: int, _: object) -> NoReturn:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, end)


def _parse(arguments: list[str]) -> Callable[[], int]:
    """The work that the arguments ask for, not yet begun."""
    if arguments and arguments[0] in COMMANDS:
        command, rest = arguments[0], arguments[1:]
        gc.set_threshold(YOUNG_OBJECTS)
        if "--progress=json" not in rest:  # the screen's own child ends at once: nobody reads what it leaves
            _end_orderly()
        return {
            "clean": _clean,
            "list": _list,
            "facets": _facets,
            "notes": _notes,
            "index": _index,
            "keys": _keys,
        }[command](rest)
    return _read(arguments)


def _parser(command: str, description: str, epilog: str | None = None) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog=f"newsreader {command}".strip(),
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _say(sentence: str) -> None:
    """Narration for a person."""
    print(sentence, file=sys.stderr)


def _print(lines: Iterable[str]) -> int:
    """Data."""
    for line in lines:
        print(line)
    return DONE


def _safe(text: str) -> str:
    """One line that cannot act on a terminal."""
    from newsreader.text.sanitise import paragraph

    return paragraph(text)


def _roots(paths: list[str]) -> list[str]:
    """The folders or files to read; the current folder when none is given."""
    for path in paths:
        if not os.path.exists(path):  # noqa: PTH110 - a path may hold any bytes, as the shell gave them
            raise UsageError(f"{path}: there is no such file or folder")
        if not os.access(path, os.R_OK | os.X_OK if os.path.isdir(path) else os.R_OK):  # noqa: PTH112
            raise UsageError(f"{path}: you may not read it")
    return paths or ["."]


# ------------------------------------------------------------------ the reader


def _read(arguments: list[str]) -> Callable[[], int]:
    parser = _parser("", tr("A terminal reading room for folders of saved news."), tr(_EPILOG))
    parser.add_argument("paths", nargs="*", metavar="PATH", help=tr("folders or files of articles"))
    parser.add_argument("--version", action="version", version=f"newsreader {__version__}")
    options = parser.parse_args(arguments)

    def run() -> int:
        roots = _roots(options.paths)
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise UsageError("reading needs a terminal; `newsreader list` and `newsreader clean` do not")
        from newsreader.tui import run as read

        return read(roots, welcome=not options.paths)

    return run


# ------------------------------------------------------------------ clean


def _clean(arguments: list[str]) -> Callable[[], int]:
    parser = _parser("clean", tr("Print the cleaned article, or every block with its label and the reason."))
    parser.add_argument("file", nargs="?", metavar="FILE", help=tr("the article; - reads standard input"))
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--labels", action="store_true", help=tr("one line a block: label, reason, text, between tabs")
    )
    form.add_argument(
        "--json", action="store_true", help=tr("blocks with offsets, cleaned text, metadata, tags")
    )
    form.add_argument(
        "--jsonl", action="store_true", help=tr('clean {"id", "text"} or {"id", "html"} lines from stdin')
    )
    options = parser.parse_args(arguments)
    if bool(options.file) == options.jsonl:
        parser.error(tr("give one FILE, or --jsonl and lines on standard input"))

    def run() -> int:
        from newsreader import commands

        if options.jsonl:
            return commands.clean_lines(sys.stdin.buffer, sys.stdout, _say)
        if options.file != "-":
            _roots([options.file])
        raw = sys.stdin.buffer.read() if options.file == "-" else None
        form = "labels" if options.labels else "json" if options.json else "text"
        return _print(commands.clean_file(options.file, raw, form))

    return run


# ------------------------------------------------------------------ list, facets, index


def _list(arguments: list[str]) -> Callable[[], int]:
    parser = _query_parser("list", tr("Print the articles that match, newest first."))
    parser.add_argument("--sort", choices=list(Sort), default=Sort.DATE, type=Sort, help=tr("another order"))
    parser.add_argument(
        "--snippets", action="store_true", help=tr("with the stretch of each that answers the query best")
    )
    options = _query_options(parser, arguments)

    def run() -> int:
        from newsreader import commands

        query = _query(options)
        with commands.opened(_roots(options.path), _say) as library:
            lines = commands.row_lines(
                library, query, options.sort, as_json=options.json, snippets=options.snippets
            )
            return _print(lines)

    return run


def _facets(arguments: list[str]) -> Callable[[], int]:
    parser = _query_parser("facets", tr("Print the tags of the articles that match, with exact counts."))
    options = _query_options(parser, arguments)

    def run() -> int:
        from newsreader import commands

        query = _query(options)
        with commands.opened(_roots(options.path), _say) as library:
            return _print(commands.facet_lines(library, query, as_json=options.json))

    return run


def _notes(arguments: list[str]) -> Callable[[], int]:
    parser = _query_parser(
        "notes",
        tr("Print your notes as Markdown, the latest first: with passage, source, date, file and line."),
    )
    options = _query_options(parser, arguments)

    def run() -> int:
        from newsreader import commands

        query = _query(options) if options.query else None
        with commands.opened(_roots(options.path), _say) as library:
            return _print(commands.note_lines(library, query, as_json=options.json))

    return run


def _query(options: argparse.Namespace) -> "Query":
    """What is asked."""
    from newsreader import commands

    if not options.path:
        commands.folders_in(options.query, _say)
    return commands.read_query(" ".join(options.query), _say)


_NEGATION = re.compile(r"-(?!-)(?!h\Z)")


def _query_parser(command: str, description: str) -> argparse.ArgumentParser:
    """Of a command that takes a query."""
    parser = _parser(command, description)
    parser.add_argument(
        "query", nargs="*", metavar="QUERY", help=tr('words, "phrases", person: place: date: ... , -not')
    )
    parser.add_argument(
        "--path", action="append", default=[], metavar="P", help=tr("folder or file (default: here)")
    )
    parser.add_argument("--json", action="store_true", help=tr("JSON instead of columns between tabs"))
    return parser


def _query_options(parser: argparse.ArgumentParser, arguments: list[str]) -> argparse.Namespace:
    """``-word`` is a negation there, not an option."""
    # A leading space makes it no option, and no difference to a query: it stays where it was typed.
    kept = [f" {word}" if _NEGATION.match(word) else word for word in arguments]
    options, rest = parser.parse_known_args(kept)
    if unknown := [argument for argument in rest if argument.startswith("--")]:
        parser.error(tr("unknown option {option}", option=unknown[0]))
    options.query += rest
    return options


def _index(arguments: list[str]) -> Callable[[], int]:
    parser = _parser("index", tr("Bring the index of these folders up to date."))
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument(
        "--progress",
        choices=("auto", "bar", "json", "none"),
        default="auto",
        help=tr("auto: a bar on a terminal; json: one object a line on stdout"),
    )
    parser.add_argument(
        "--verify",
        action="store_true",
        help=tr("read every file, also those that look unchanged, and compare"),
    )
    options = parser.parse_args(arguments)

    def run() -> int:
        from newsreader import commands

        form = options.progress
        if form == "auto":
            form = "bar" if sys.stderr.isatty() else "none"
        return commands.index(_roots(options.paths), form, sys.stdout, _say, verify=options.verify)

    return run


def _keys(arguments: list[str]) -> Callable[[], int]:
    parser = _parser("keys", tr("Print what words are found by: all that they can be forms of."))
    parser.add_argument("words", nargs="+", metavar="WORD")
    parser.add_argument(
        "--language",
        action="append",
        default=[],
        metavar="CODE",
        help=tr("of the dictionaries; several are all asked"),
    )
    parser.add_argument(
        "--json", action="store_true", help=tr("one JSON object instead of columns between tabs")
    )
    options = parser.parse_args(arguments)

    def run() -> int:
        from newsreader import commands

        return _print(commands.key_lines(options.words, options.language, as_json=options.json))

    return run
