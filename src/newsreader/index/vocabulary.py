"""The vocabulary: every word that the library has ever held, its number, and what it can be a form of.

Words only come. A word's number is its code in the records of articles, so that these can be copied from segment to
segment as they are; the first words seen, and of these the commonest, have the shortest codes. What a word can be a form
of is looked up in dictionaries once for each language that has it, by the writer, when the first articles can be read
already: dictionaries take a while to load. A reader answers from these tables alone.

A code is the number in groups of seven bits, the lowest first; all bytes but the last have the high bit set. So a run
of codes is found by its bytes wherever the byte before it has not. 0 ends a line.
"""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Sized
from collections.abc import Set as AbstractSet
from itertools import takewhile

from newsreader.index.blobs import Damaged
from newsreader.index.entry import line_of
from newsreader.index.lookup import rows_of

TABLES = """
CREATE TABLE word (
    number INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE CHECK (typeof(word) = 'text'),
    keys TEXT NOT NULL DEFAULT '' CHECK (typeof(keys) = 'text'),
    languages TEXT NOT NULL CHECK (typeof(languages) = 'text')
);
CREATE TABLE new_word (
    language TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (language, number)
) WITHOUT ROWID;
CREATE TABLE lemma (
    key TEXT NOT NULL, word TEXT NOT NULL CHECK (typeof(word) = 'text'), PRIMARY KEY (key, word)
) WITHOUT ROWID;
"""
LINE_END = b"\0"
_CODE = re.compile(rb"[\x80-\xff]*[\x00-\x7f]")
_MORE = 0x80
"""The bit of a byte that another follows."""
_KEPT = 100_000
"""Words in memory while writing; an article's are nearly all among so many."""
KeysOf = Callable[[str, str | None], Sequence[str]]


class Vocabulary:
    """Words of one moment, or, for the writer, of now."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Use an open catalogue; the transaction is the caller's."""
        self._database = database
        self._kept: dict[str, dict[str, bytes]] = {}
        self._named: dict[bytes, str] = {}
        self._told: dict[str, Sequence[str]] = {}

    # ---------------------------------------------------------------- writing

    def learn(self, words: Mapping[str, AbstractSet[str]], holders: Mapping[str, Sized]) -> None:
        """Take in words. What they can be forms of is for ``look_up``.

        Args:
            words: By language ("" for none) the words of some articles.
            holders: By word the articles. Of new words those that most have get the shortest codes.
        """
        if sum(map(len, self._kept.values())) > _KEPT:
            self._kept = {
                language: {word: kept[word] for word in words[language] if word in kept}
                for language, kept in self._kept.items()
                if language in words
            }
        spoken: defaultdict[str, list[str]] = defaultdict(list)
        for language, spelt in words.items():
            kept = self._kept.setdefault(language, {})
            unknown = sorted(spelt - kept.keys())
            kept |= self._known(unknown, language)
            for word in unknown:
                if word not in kept:
                    spoken[word].append(language)
        self._add(sorted(spoken, key=lambda word: (-len(holders[word]), word)), spoken)

    def recall(self, texts: Iterable[tuple[str, bytes]]) -> None:
        """Keep the words of articles that will change, nearly all of which come again: found by number for a third of the time.

        Args:
            texts: Languages, each with the codes of an article.

        Raises:
            Damaged: There is no such word.
        """
        spoken: defaultdict[str, set[bytes]] = defaultdict(set)
        for language, codes in texts:
            spoken[language].update(words_in(codes))
        for language, found in spoken.items():
            kept = self._kept.setdefault(language, {})
            coded = {_number_of(code): code for code in found.difference(kept.values())}
            named = self.named(coded)
            kept.update((named[number], code) for number, code in coded.items())

    def new(self, most: int) -> list[tuple[str, int, str, str]]:
        """Some words that were not looked up yet: language, number, word, and what it is known to be a form of."""
        return self._database.execute(
            "SELECT language, number, word, keys FROM new_word JOIN word USING (number) ORDER BY language, number LIMIT ?",
            (most,),
        ).fetchall()

    def look_up(self, new: Sequence[tuple[str, int, str, str]], keys_of: KeysOf) -> None:
        """Look up what words can be forms of.

        Args:
            new: See ``new``.
            keys_of: See ``lemma_keys.keys_of``.
        """
        pairs: list[tuple[str, str]] = []
        changed: list[tuple[str, int]] = []
        for language, number, word, keys in new:
            known = keys.split()
            more = {*keys_of(word, language or None)} - {word, *known}
            if more:
                pairs += ((key, word) for key in more)
                changed.append((" ".join(sorted({*known, *more})), number))
        self._database.executemany("UPDATE word SET keys = ? WHERE number = ?", changed)
        self._database.executemany("INSERT OR IGNORE INTO lemma VALUES (?, ?)", sorted(pairs))
        self._database.executemany(
            "DELETE FROM new_word WHERE language = ? AND number = ?", [row[:2] for row in new]
        )

    def codes(self, words: str, language: str) -> bytes:
        """The words of an article, as ``Entry.words`` has them, all of which were learned, as codes."""
        code = self._kept[language].__getitem__
        return LINE_END.join([b"".join(map(code, line.split())) for line in words.split("\n")])

    def _add(self, words: Sequence[str], spoken: Mapping[str, Sequence[str]]) -> None:
        """New words, with the languages that have them."""
        (last,) = self._database.execute("SELECT coalesce(max(number), 0) FROM word").fetchone()
        numbered = list(enumerate(words, last + 1))
        self._database.executemany(
            "INSERT INTO word (number, word, languages) VALUES (?, ?, ?)",
            [(number, word, ",".join(sorted(spoken[word]))) for number, word in numbered],
        )
        self._note([(language, number) for number, word in numbered for language in spoken[word]])
        for number, word in numbered:
            code = code_of(number)
            for language in spoken[word]:
                self._kept[language][word] = code

    def _known(self, words: Iterable[str], language: str) -> dict[str, bytes]:
        """The codes of those of some words that the library has, which now have a language more."""
        statement = "SELECT word, number, languages FROM word WHERE word IN ({})"
        rows = list(rows_of(self._database, statement, words))
        more = [
            (",".join(sorted((*before, language))), number)
            for _, number, languages in rows
            if language != languages and language not in (before := languages.split(","))
        ]
        self._database.executemany("UPDATE word SET languages = ? WHERE number = ?", more)
        self._note([(language, number) for _, number in more])
        return {word: code_of(number) for word, number, _ in rows}

    def _note(self, new: Iterable[tuple[str, int]]) -> None:
        """Words to be looked up, by language."""
        self._database.executemany("INSERT INTO new_word VALUES (?, ?)", sorted(new))

    # ---------------------------------------------------------------- reading

    def keys(self, word: str) -> tuple[str, ...]:
        """What a word is found by: itself, and all that it can be a form of."""
        row = self._database.execute("SELECT keys FROM word WHERE word = ?", (word,)).fetchone()
        known = row[0].split() if row else self._told.get(word, ())
        return (word, *(key for key in known if key != word))

    def holds(self, word: str) -> bool:
        """Whether the library has ever held a word."""
        return self._database.execute("SELECT 1 FROM word WHERE word = ?", (word,)).fetchone() is not None

    def tell(self, keys: Mapping[str, Sequence[str]]) -> None:
        """What words that the library never held can be forms of."""
        self._told.update(keys)

    def forms(self, word: str) -> list[str]:
        """The words that a word may stand for: all forms of all that it can be a form of; itself is the first."""
        keys = self.keys(word)
        found = {
            form for _, form in rows_of(self._database, "SELECT key, word FROM lemma WHERE key IN ({})", keys)
        }
        return [word, *sorted({*found, *keys} - {word})]

    def code(self, word: str) -> bytes | None:
        """The code of a word; None when the library never held it."""
        row = self._database.execute("SELECT number FROM word WHERE word = ?", (word,)).fetchone()
        return code_of(row[0]) if row else None

    def words(self, codes: bytes) -> str:
        """The words of an article again, from their codes.

        Raises:
            Damaged: There is no such word.
        """
        lines = [_CODE.findall(line) for line in codes.split(LINE_END)]
        known = self._named
        if len(known) > _KEPT:
            known.clear()
        new = {code for line in lines for code in line if code not in known}
        if new:
            named = self.named({_number_of(code) for code in new})
            known |= {code: named[_number_of(code)] for code in new}
        return "\n".join(line_of([known[code] for code in line]) for line in lines)

    def named(self, numbers: Collection[int]) -> dict[int, str]:
        """Words by their numbers.

        Raises:
            Damaged: There is no such word.
        """
        known: dict[int, str] = dict(
            rows_of(self._database, "SELECT number, word FROM word WHERE number IN ({})", sorted(numbers))
        )
        if len(known) != len(numbers):
            raise Damaged
        return known

    def beginning(self, start: str, most: int) -> list[str]:
        """Words that begin so, in their order."""
        rows = self._database.execute(
            "SELECT word FROM word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
            (start, start + "\U0010ffff", most),
        )
        return [word for (word,) in rows.fetchall()]


def code_of(number: int) -> bytes:
    """The code of a word's number."""
    if _MORE**2 <= number < _MORE**3:  # most words
        return bytes((number & 0x7F | _MORE, number >> 7 & 0x7F | _MORE, number >> 14))
    code = []
    while number >= _MORE:
        code.append(number & (_MORE - 1) | _MORE)
        number >>= 7
    code.append(number)
    return bytes(code)


def numbers_in(codes: bytes) -> list[int]:
    """The numbers of the words of a run of codes."""
    return list(map(_number_of, _CODE.findall(codes)))


def words_in(codes: bytes) -> list[bytes]:
    """The words of a run of codes, each as its code."""
    return _CODE.findall(codes.replace(LINE_END, b""))


def certain_of(codes: bytes) -> bytes:
    """Of an article's codes those before what the library may take away: see ``trace.PARTING``."""
    return LINE_END.join(takewhile(bool, codes.split(LINE_END)))


def _number_of(code: bytes) -> int:
    if len(code) == 3:  # noqa: PLR2004 - most words
        return code[0] & 0x7F | (code[1] & 0x7F) << 7 | code[2] << 14
    number = 0
    for byte in reversed(code):
        number = number << 7 | byte & (_MORE - 1)
    return number
