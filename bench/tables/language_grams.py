"""Builds ``text/data/language_grams.z``: how much runs of letters and short words speak for each language.

    python bench/tables/language_grams.py NTREX_FOLDER FREQUENCY_WORDS_FOLDER

Sources, both CC BY-SA 4.0, and so is the table: NTREX-128 (MicrosoftTranslator/NTREX, the even documents only: the odd
ones are for measuring, see ``bench/language_accuracy.py``) and FrequencyWords 2018 (hermitdave/FrequencyWords: word counts
from OpenSubtitles, the 30,000 commonest words of a language). For every language the logarithm of each gram's share is
kept in 36 steps; of the grams those stay that are common and tell languages apart, near relatives first.
"""

import math
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase, digits

from newsreader.text.lexicon.language import CYRILLIC, LATIN, grams_of, words_of

OUT = Path(__file__).parents[2] / "src" / "newsreader" / "text" / "data" / "language_grams.z"
HEADER = "# From NTREX-128 (Microsoft) and FrequencyWords 2018 (Hermit Dave, OpenSubtitles), CC BY-SA 4.0; counted and selected. Built by bench/tables/language_grams.py"
NTREX = {
    "uk": ("ukr",), "ru": ("rus",), "be": ("bel",), "bg": ("bul",), "mk": ("mkd",), "sr": ("srp-Cyrl",), "kk": ("kaz",), "en": ("eng-GB",),
    "pl": ("pol",), "cs": ("ces",), "sk": ("slk",), "de": ("deu",), "fr": ("fra",), "es": ("spa",), "it": ("ita",), "pt": ("por-BR", "por"),
    "ro": ("ron",), "tr": ("tur",), "nl": ("nld",), "sv": ("swe",), "da": ("dan",), "fi": ("fin",), "hu": ("hun",), "hr": ("hrv",), "sl": ("slv",),
    "lt": ("lit",), "lv": ("lav",), "et": ("est",),
}  # fmt: skip
KEPT = {CYRILLIC: 13000, LATIN: 26000}
DIGITS = digits + ascii_lowercase
FLOOR, RARE = 2e-8, 1e-5
"""A gram that a language never showed; one too rare in all of them to be kept."""
WORDS, DAMPED = 30_000, 0.85
"""Subtitles repeat a few words very often: their counts are damped."""
OF_NEWS = 0.6
"""How much the news sentences weigh against the word list."""
NEAR = (
    "cs sk|hr sl|es pt|da sv|bg mk|uk ru|ru bg|sr mk|be uk|sr bg|es it|en fr|de nl|fi et|pl cs|en tr"
)  # fmt: skip
NEAR_WEIGHT = 3
_LATIN_TO_CYRILLIC = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))


def sentences(folder: Path, code: str, half: int) -> Iterator[str]:
    """The sentences of every other document."""
    ids = [line for line in (folder / "DOCUMENT_IDS.tsv").read_text("utf-8").split("\n") if line.strip()]
    place = {name: at for at, name in enumerate(dict.fromkeys(ids))}
    for reference in NTREX[code]:
        path = folder / "NTREX-128" / f"newstest2019-ref.{reference}.txt"
        for line, name in zip(path.read_text("utf-8").rstrip("\n").split("\n"), ids, strict=True):
            if place[name] % 2 == half:
                yield line


def counted_words(folder: Path, code: str) -> Iterator[tuple[str, int]]:
    """The word list of a language; there is none of Belarusian, and the Serbian one is in Latin letters."""
    known = folder / "content" / "2018" / code
    path = next((p for p in (known / f"{code}_50k.txt", known / f"{code}_full.txt") if p.exists()), None)
    for line in (path.read_text("utf-8").split("\n") if path else ())[:WORDS]:
        word, _, times = line.rpartition(" ")
        if word:
            yield (_in_cyrillic(word) if code == "sr" else word), int(times)


def _in_cyrillic(word: str) -> str:
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        word = word.replace(pair, letter)
    return "".join(_LATIN_TO_CYRILLIC.get(char, char) for char in word)


def shares(ntrex: Path, lists: Path, code: str) -> dict[str, float]:
    """How often each gram occurs in a language."""
    news: Counter[str] = Counter()
    listed: Counter[str] = Counter()
    for line in sentences(ntrex, code, 0):
        for word in words_of(line):
            news.update(grams_of(word))
    for printed, times in counted_words(lists, code):
        for word in words_of(printed)[:1]:
            for gram in grams_of(word):
                listed[gram] += times**DAMPED
    of_news, of_lists = sum(news.values()), sum(listed.values())
    if not of_lists:
        return {gram: times / of_news for gram, times in news.items()}
    return {
        gram: OF_NEWS * news[gram] / of_news + (1 - OF_NEWS) * listed[gram] / of_lists
        for gram in news.keys() | listed.keys()
    }


def table(codes: tuple[str, ...], found: dict[str, dict[str, float]]) -> Iterator[str]:
    """The lines of one script: the codes, then a gram and a digit for each of them."""
    pairs = [pair.split() for pair in NEAR.split("|")]
    near = [(codes.index(a), codes.index(b)) for a, b in pairs if a in codes and b in codes]
    rows = []
    for gram in sorted(set().union(*(found[code] for code in codes))):
        share = [found[code].get(gram, 0.0) for code in codes]
        if max(share) >= RARE:
            logs = [math.log(max(value, FLOOR) / FLOOR) for value in share]
            mean = sum(logs) / len(logs)
            spread = math.sqrt(sum((value - mean) ** 2 for value in logs) / len(logs))
            apart = sum((share[a] + share[b]) / 2 * abs(logs[a] - logs[b]) for a, b in near) / len(near)
            rows.append((-(sum(share) / len(share) * spread + NEAR_WEIGHT * apart), gram, logs))
    rows = sorted(rows)[: KEPT[codes]]
    most = max(max(logs) for _, _, logs in rows)
    yield " ".join(codes)
    for gram, logs in sorted((gram, logs) for _, gram, logs in rows):
        yield gram + "".join(DIGITS[round(value * (len(DIGITS) - 1) / most)] for value in logs)


def main() -> None:
    ntrex, lists = map(Path, sys.argv[1:3])
    found = {code: shares(ntrex, lists, code) for code in NTREX}
    lines = [HEADER, *table(CYRILLIC, found), "", *table(LATIN, found)]
    OUT.write_bytes(zlib.compress("\n".join(lines).encode(), 9))
    print(f"{len(lines)} lines, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
