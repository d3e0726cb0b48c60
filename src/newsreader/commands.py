"""The commands that print: each takes plain values and streams, and knows nothing of argparse or Textual."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from newsreader import corpus, records
from newsreader.errors import CorpusError, LockedError, UsageError
from newsreader.formats import parse_document, parse_html
from newsreader.model import Problem, Progress, Row, SafeText, Sort
from newsreader.speech import figure, retold, tr, tr_many
from newsreader.text import label_document, read_document
from newsreader.text.decode import decode
from newsreader.text.marks.notes import Note, line_of
from newsreader.text.markup import Document
from newsreader.text.queries.highlight import Highlighter
from newsreader.text.queries.query import Query, understand
from newsreader.text.queries.snippet import Snippet
from newsreader.text.views import cleaned_text

Say = Callable[[str], None]

if TYPE_CHECKING:  # `newsreader clean` needs no index: the library is loaded when it is opened
    from newsreader.library import Library

_FIELDS = '{"id", "text"} / {"id", "html"}'
WINDOW = 500
"""Rows taken from the library at a time: output streams, memory stays flat."""


def clean_file(path: str, raw: bytes | None, form: str) -> Iterator[str]:
    """One article as lines: its cleaned "text", its "labels", or all of it as "json".

    Args:
        path: The file; its name may hold a date.
        raw: Its bytes where they do not come from the disk.
        form: "text", "labels" or "json".

    Raises:
        CorpusError: It cannot be read or holds no text.
    """
    if raw is None:
        found = corpus.read(os.path.realpath(path))  # who names a link means what it points to
        if isinstance(found, Problem):
            raise CorpusError(f"{path}: {found}")
        raw = found
    document = parse_document(path, raw)
    if document.problem:
        raise CorpusError(f"{path}: {document.problem}")
    if form == "json":
        yield records.dump(
            records.article_record(path, read_document(path, document), with_text=bool(document.lines))
        )
        return
    article = label_document(path, document)
    if form == "labels":
        yield from records.label_lines(article)
    else:
        yield cleaned_text(article)


def clean_lines(source: IO[bytes], out: IO[str], say: Say) -> int:
    """Clean ``{"id", "text"}`` and ``{"id", "html"}`` lines as they come, one JSON line each.

    Returns:
        0, or 1 when a line was not such an object: it is named on stderr and left out.
    """
    failed = 0
    for number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            identifier, is_html = record["id"], "html" in record
            text = record["html" if is_html else "text"]
            if not isinstance(text, str):
                raise TypeError  # noqa: TRY301 - one place decides what a bad line is
        except (ValueError, KeyError, TypeError, RecursionError):
            complaint = tr(
                "line {number} is no object with {fields}; it is left out", number=number, fields=_FIELDS
            )
            say(f"newsreader: {complaint}")
            failed = 1
            continue
        article = read_document("", parse_html(text) if is_html else Document(text))
        out.write(records.dump(records.article_record(identifier, article, with_text=is_html)) + "\n")
    return failed


@contextmanager
def opened(roots: list[str], say: Say) -> "Iterator[Library]":
    """A library that is up to date, or as up to date as can be while another process writes it."""
    from newsreader.library import Library

    library = Library.open(roots)
    try:
        try:
            for _ in library.refresh():
                pass
        except LockedError as locked:
            say(f"newsreader: {retold(str(locked))}")
        library.reload()
        yield library
    finally:
        library.close()


def read_query(text: str, say: Say) -> Query:
    """What is asked; whatever in it says nothing is named on stderr.

    Raises:
        UsageError: Nothing is left of it; everything would be found.
    """
    query, notices, _ = understand(text)
    for told in dict.fromkeys((text[span.start : span.end], says) for span, says in notices):
        say(f"newsreader: {records.one_line(told[0])}: {retold(told[1])}")
    if notices and not query.clauses:
        raise UsageError(f"nothing in this query can be looked for: {records.one_line(text)}")
    return query


def folders_in(words: Sequence[str], say: Say) -> None:
    """Say of words of a query that are folders how to list those: a slip that finds nothing, and tells nothing."""
    for word in words:
        if os.path.isdir(word.strip()):  # noqa: PTH112 - any bytes, as the shell gave them
            told = tr(
                "{path} is a folder; to look into it: --path {path}", path=records.one_line(word.strip())
            )
            say(f"newsreader: {told}")


def row_lines(
    library: "Library", query: Query, sort: Sort = Sort.DATE, *, as_json: bool, snippets: bool = False
) -> Iterator[str]:
    """The articles that match, each with the stretch that answers the query best where that is wanted."""
    look_up(library, query)
    hits, highlighter = library.search(query, sort), library.highlighter(query)
    for start in range(0, hits.total, WINDOW):
        for row in library.rows(hits, slice(start, start + WINDOW)):
            found = _snippet(library, highlighter, row) if snippets else None
            yield records.dump(records.row_record(row, found)) if as_json else records.row_line(row, found)


def look_up(library: "Library", query: Query) -> None:
    """Ask the dictionaries about the words of a query that the library never held."""
    unknown = library.unknown(query)
    if unknown:
        from newsreader.text.lexicon.lemma_keys import query_keys

        languages = library.languages()
        library.tell({word: query_keys(word, languages) for word in unknown})


def key_lines(words: Sequence[str], languages: Sequence[str], *, as_json: bool) -> Iterator[str]:
    """What words are found by; in every language that has a dictionary when none is named."""
    from newsreader.text.lexicon.lemma_keys import query_keys
    from newsreader.text.lexicon.tokens import forms

    found = {form: query_keys(form, languages or ("uk", "en")) for word in words for form in forms(word)}
    if as_json:
        yield records.dump(found)
        return
    for form, keys in found.items():
        yield "\t".join((form, " ".join(keys)))


def _snippet(library: "Library", highlighter: Highlighter, row: Row) -> Snippet:
    """Nothing of a file that cannot be read, or is no longer there."""
    try:
        return library.snippet(highlighter, row.doc_id)
    except CorpusError:
        return Snippet(SafeText(""))


def note_lines(library: "Library", query: Query | None, *, as_json: bool) -> Iterator[str]:
    """The notes, the latest first: all of them, or those of the articles that match."""
    if query is not None:
        look_up(library, query)
    for noted in library.notes(query):
        line = _line_of(noted.row.path, noted.note) if noted.row is not None else None
        if as_json:
            yield records.dump(records.note_record(noted, line))
        else:
            yield from records.note_lines(noted, line)


def _line_of(path: str, note: Note) -> int | None:
    """The line of the file on which the passage begins; None where the file is gone, or prints it otherwise."""
    raw = corpus.read(os.fsencode(path))
    if isinstance(raw, Problem) or not note.quote:
        return None
    return line_of(decode(raw, parse_document(path, raw).encoding).text, note)


def facet_lines(library: "Library", query: Query, *, as_json: bool) -> Iterator[str]:
    """The tags of the articles that match; a number is the hits after choosing that value."""
    look_up(library, query)
    hits = library.search(query, complete=True)
    if not as_json:
        for facet, values in hits.facets.items():
            for value in values:
                yield f"{facet}\t{value.number}\t{value.value}"
        return
    facets: dict[str, Any] = {
        str(facet): [{"value": v.value, "count": v.number, "state": str(v.state)} for v in values]
        for facet, values in hits.facets.items()
    }
    yield records.dump({"query": str(hits.query), "total": hits.total, "facets": facets})


def index(roots: list[str], form: str, out: IO[str], say: Say, *, verify: bool = False) -> int:
    """Bring the index up to date and tell how it goes.

    Args:
        roots: Folders or files.
        form: "bar", "json" or "none".
        out: Where JSON goes.
        say: Where sentences go.
        verify: Files that look unchanged are compared by their content, too.
    """
    from newsreader.library import Library

    library = Library.open(roots)
    problems: list[Progress] = []
    last = Progress(0, 0)
    try:
        with _shown(form, out) as show:
            for last in library.refresh(verify=verify):
                if last.problem:
                    problems.append(last)
                show(last)
    finally:
        library.close()
    if form != "json":
        _report(last, problems, say)
    return 0


PROBLEMS_NAMED = 10
"""More than a screenful of complaints is not read; the list shows the rest under is:problem."""


def _report(last: Progress, problems: list[Progress], say: Say) -> None:
    files = tr_many("{number} file", "{number} files", last.total)
    done = tr(
        "{added} added, {changed} changed, {gone} gone, {problems} could not be read",
        added=figure(last.added),
        changed=figure(last.changed),
        gone=figure(last.deleted),
        problems=figure(len(problems)),
    )
    say(f"newsreader: {files}: {done}")
    for problem in problems[:PROBLEMS_NAMED]:
        say(f"  {records.one_line(problem.path)}: {retold(problem.problem or '')}")
    if len(problems) > PROBLEMS_NAMED:
        say(f"  ... {tr('newsreader list is:problem names them all')}")


@contextmanager
def _shown(form: str, out: IO[str]) -> Iterator[Callable[[Progress], None]]:
    """A way to show progress in the form asked for."""
    if form == "bar":
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            TextColumn,
            TimeRemainingColumn,
        )
        from rich.progress import (
            Progress as Bar,
        )

        console = Console(stderr=True)
        with Bar(
            TextColumn(tr("indexing")),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console,
        ) as bar:
            task = bar.add_task("", total=None)
            yield lambda progress: bar.update(task, completed=progress.done, total=progress.total)
    elif form == "json":

        def write(progress: Progress) -> None:
            out.write(records.dump(records.progress_record(progress)) + "\n")
            out.flush()

        yield write
    else:
        yield lambda _: None
