"""How well a query finds the other forms of its word, on treebanks with gold lemmas, and what that costs.

    python bench/lemma_accuracy.py FOLDER [CODE ...] [--errors]

FOLDER holds Universal Dependencies files, ``CODE_name-ud-dev.conllu`` (UniversalDependencies/UD_* on GitHub; for measuring only,
some are CC BY-NC-SA 4.0). Files of one language are one corpus.

Nouns, names, adjectives and verbs. Each gold lemma is typed once as a query: recall is the share of its words that are found,
precision the share of what is found that is its. A word that folding takes apart is found by all its parts in order. Form is the
same with every inflected form as the query. Precision falls as a corpus grows, for more words meet.
"""

import argparse
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from newsreader.text.lexicon.lemma_keys import keys_of, query_keys
from newsreader.text.lexicon.tokens import forms

CONTENT = {"NOUN", "PROPN", "ADJ", "VERB"}

Words = tuple[str, ...]


class Score(NamedTuple):
    """Recall and precision."""

    recall: float
    precision: float


class Corpus:
    """The words of a corpus, found by their keys."""

    def __init__(self, words: Counter[tuple[Words, Words]], language: str) -> None:
        self.language = language
        self.lemmas: dict[Words, Counter[Words]] = defaultdict(Counter)
        self.forms: dict[Words, set[Words]] = defaultdict(set)
        for (form, lemma), many in words.items():
            self.lemmas[form][lemma] += many
            self.forms[lemma].add(form)
        self.keys = {part: frozenset(keys_of(part, language)) for form in self.lemmas for part in form}
        self.postings: dict[tuple[int, str], set[Words]] = defaultdict(set)
        for form in self.lemmas:
            for key in self.keys[form[0]]:
                self.postings[len(form), key].add(form)

    def find(self, query: Words) -> set[Words]:
        """The forms that typed words find."""
        asked = [frozenset(query_keys(part, (self.language,))) for part in query]
        found = set[Words]().union(*(self.postings.get((len(query), key), ()) for key in asked[0]))
        return {form for form in found if all(self.keys[a] & b for a, b in zip(form, asked, strict=True))}

    def score(
        self, queries: set[tuple[Words, Words]], errors: list[tuple[Words, Words, Words | None]]
    ) -> Score:
        """Each query is typed words and the lemma that they mean; errors are query, form, and whose form it is."""
        right = found = wanted = 0
        for query, lemma in sorted(queries):
            wanted += sum(self.lemmas[form][lemma] for form in self.forms[lemma])
            got = self.find(query)
            for form in got:
                for actual, many in self.lemmas[form].items():
                    found += many
                    right += many * (actual == lemma)
                    if actual != lemma:
                        errors.append((query, form, actual))
            errors.extend((query, form, None) for form in self.forms[lemma] - got)
        return Score(right / wanted, right / found if found else 1.0)


def read(path: Path) -> Counter[tuple[Words, Words]]:
    """Folded forms and their gold lemmas, counted; numbers and marks are left out."""
    words: Counter[tuple[Words, Words]] = Counter()
    for line in path.read_text("utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) == 10 and columns[0].isdigit() and columns[3] in CONTENT:
            form, lemma = tuple(forms(columns[1])), tuple(forms(columns[2]))
            if lemma and form and all(part.replace("'", "").isalpha() for part in form):
                words[form, lemma] += 1
    return words


def cost(parts: list[str], language: str) -> float:
    """Microseconds of processor time for a distinct form, the dictionary loaded."""
    start = time.process_time()
    for part in parts:
        keys_of(part, language)
    return (time.process_time() - start) / len(parts) * 1e6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    files: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(options.folder.glob("*.conllu")):
        files[path.name.partition("_")[0]].append(path)
    print("language  words   lemma R     P    form R     P    us")
    for code in options.codes or files:
        words = sum(map(read, files[code]), Counter())
        parts = sorted({part for form, _ in words for part in form})
        keys_of(parts[-1], code)
        spent = cost(parts, code)
        corpus = Corpus(words, code)
        errors: list[tuple[Words, Words, Words | None]] = []
        lemma = corpus.score({(lemma, lemma) for _, lemma in words}, errors)
        form = corpus.score(set(words), [])
        print(
            f"{code:8}{words.total():7}{lemma.recall:10.4f}{lemma.precision:8.4f}{form.recall:8.4f}{form.precision:8.4f}{spent:6.0f}"
        )
        if options.errors:
            for query, found, actual in errors:
                print(
                    "   ",
                    *query,
                    "also finds" if actual else "misses",
                    *found,
                    *(("of", *actual) if actual else ()),
                )


if __name__ == "__main__":
    main()
