"""How right the tags are, on annotated texts that are not ours to ship.

    python bench/tags_accuracy.py FOLDER [--errors]

FOLDER holds either ``*.ann`` beside ``*.txt`` (Brat; lang-uk/ner-uk on GitHub, CC BY-NC-SA 4.0: measuring only; with
``dev-test-split.txt`` above it only DEV is read) or ``*.iob2`` (Universal NER, CC BY-SA 4.0).

Two figures (and with --all the second one of whatever was found, shown or not). Mentions: a mention is right if span and type are. Tags: a tag that is shown is right if one of
its mentions is; a gold name (type and light stems) is found if one of its mentions carries a shown tag.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsreader.model import Block, Facet, Label, LabelledBlock, Span
from newsreader.text.entities.recognise import mentions_of
from newsreader.text.entities.resolution import entities_of
from newsreader.text.entities.words import Text, read_words
from newsreader.text.lexicon.language import detect_language
from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms

TYPES = {"PERS": Facet.PERSON, "PER": Facet.PERSON, "ORG": Facet.ORG, "LOC": Facet.PLACE}


class Gold(NamedTuple):
    """An annotated name."""

    facet: Facet
    span: Span


class Document(NamedTuple):
    """A text and its annotated names."""

    name: str
    text: str
    gold: frozenset[Gold]


def brat(folder: Path) -> Iterator[Document]:
    """Tokenised texts are put together again, so that they read like articles."""
    split = folder.parent / "dev-test-split.txt"
    names = split.read_text("utf-8").partition("TEST")[0] if split.exists() else ""
    for path in sorted(folder.glob("*.ann")):
        if names and path.stem not in names:
            continue
        text, moved = detokenised(path.with_suffix(".txt").read_text("utf-8"))
        gold = set()
        for line in path.read_text("utf-8").splitlines():
            found = re.match(r"T\d+\t(\w+)\s(\d+)\s(\d+)", line)
            if found and found[1] in TYPES:
                start, end = moved[int(found[2])], moved[int(found[3])]
                gold.add(Gold(TYPES[found[1]], without_legal_form(text, Span(start, end))))
        yield Document(path.stem, text, frozenset(gold))


def without_legal_form(text: str, span: Span) -> Span:
    """«ТОВ „Ромашка"» -> «Ромашка»: the corpus counts legal form and quotation marks, our tags do not."""
    found = re.fullmatch(r"(?:[А-ЯІЇЄҐ]{2,5} )?«([^«»]+)»", text[slice(*span)])
    return Span(span.start + found.start(1), span.start + found.end(1)) if found else span


def detokenised(text: str) -> tuple[str, list[int]]:
    """The text without the spaces of its tokenizer, and where each character went."""
    dropped = {at.start() for at in re.finditer(r" (?=[.,;:!?…»”)\]])|(?<=[«“„(\[]) ", text)}
    moved, kept = [], 0
    for at in range(len(text) + 1):
        moved.append(kept)
        kept += at not in dropped
    return "".join(char for at, char in enumerate(text) if at not in dropped), moved


def iob(path: Path) -> Iterator[Document]:
    for number, part in enumerate(re.split(r"(?m)^# newdoc.*$", path.read_text("utf-8"))):
        text, gold = "", set()
        for sentence in part.split("\n\n"):
            printed = re.search(r"(?m)^# text = (.*)$", sentence)
            rows = [line.split("\t") for line in sentence.splitlines() if line and line[0].isdigit()]
            if not printed:
                continue
            at, base = 0, len(text)
            for _, word, tag, *_rest in rows:
                at = max(printed[1].find(word, at), at)
                kind = TYPES.get(tag[2:])
                span = Span(base + at, base + at + len(word))
                if tag.startswith("B-") and kind:
                    gold.add(last := Gold(kind, span))
                elif tag.startswith("I-") and kind:
                    gold.discard(last)
                    gold.add(last := Gold(kind, Span(last.span.start, span.end)))
                at += len(word)
            text += printed[1] + "\n"
        if text:
            yield Document(f"{path.stem}-{number}", text, frozenset(gold))


def spans_of(document: str, text: Text) -> list[Span]:
    """Where the words stand: they follow each other in the document."""
    at, spans = 0, []
    for word in text.words:
        found = document.find(word.text, at)
        found = found if found >= 0 else document.casefold().find(word.form, at)
        start = at if found < 0 else found
        spans.append(Span(start, start + len(word.text)))
        at = spans[-1].end
    return spans


class Score(Counter[str]):
    """Counts of said, right, gold and found."""

    def figures(self) -> str:
        """Precision, recall and F as one line."""
        precision = self["right"] / max(1, self["said"])
        recall = self["found"] / max(1, self["gold"])
        f = 2 * precision * recall / max(1e-9, precision + recall)
        return f"P {precision:.3f}  R {recall:.3f}  F {f:.3f}   said {self['said']}, gold {self['gold']}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="print what was wrong and what was missed")
    parser.add_argument("--all", action="store_true", help="count what is held back, too")
    given = parser.parse_args()
    documents = list(brat(given.folder))
    documents += [document for path in sorted(given.folder.glob("*.iob2")) for document in iob(path)]
    mentions, tags = (
        {facet: Score() for facet in TYPES.values()},
        {facet: Score() for facet in TYPES.values()},
    )
    for document in documents:
        measure(document, mentions, tags, errors=given.errors, held=given.all)
    print(f"{len(documents)} documents")
    for title, scores in (("mentions", mentions), ("tags", tags)):
        total = Score()
        for facet, score in scores.items():
            print(f"{title:9} {facet:7} {score.figures()}")
            total.update(score)
        print(f"{title:9} all     {total.figures()}")


def measure(
    document: Document, mentions: dict[Facet, Score], tags: dict[Facet, Score], *, errors: bool, held: bool
) -> None:
    block = LabelledBlock(Block(Span(0, len(document.text)), document.text), Label.BODY, "")
    text = read_words([block], detect_language(document.text).code)
    spans = spans_of(document.text, text)
    shown: set[Gold] = set()
    said: set[Gold] = set()
    for entity in entities_of(text, mentions_of(text)):
        if entity.facet is None:
            continue
        named = {
            Gold(entity.facet, Span(spans[m.start].start, spans[m.end - 1].end)) for m in entity.mentions
        }
        said |= named
        if entity.is_shown or held:
            shown |= named
            tags[entity.facet].update(said=1, right=bool(named & document.gold))
            if errors and not named & document.gold:
                at = min(named).span
                around = document.text[max(0, at.start - 30) : at.end + 30].replace("\n", "/")
                print(f"WRONG {entity.facet} {entity.label!r} x{len(entity.mentions)}: {around}")
    names: dict[tuple[Facet, str], bool] = {}
    for gold in document.gold:
        mentions[gold.facet].update(gold=1, found=gold in said)
        key = gold.facet, phrase_key(forms(document.text[slice(*gold.span)]))
        names[key] = names.get(key, False) or gold in shown
    for (facet, key), found in names.items():
        tags[facet].update(gold=1, found=found)
        if errors and not found:
            print(f"MISSED {facet} {key}")
    for one in said:
        mentions[one.facet].update(said=1, right=one in document.gold)


if __name__ == "__main__":
    main()
