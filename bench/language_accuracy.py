"""How well the language of a few words is told, and what it costs.

    python bench/language_accuracy.py NTREX_FOLDER

Sentences of news from NTREX-128 (MicrosoftTranslator/NTREX, CC BY-SA 4.0), of the odd documents only: the even ones made the
table. Each is cut to its first 5, 8 and 12 words; names of people and places are in them as they come.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "tables"))

from language_grams import NTREX, sentences

from newsreader.text.lexicon.language import detect_language

CUTS = (5, 6, 7, 8, 9, 12)
FIRST = ("uk", "ru", "be", "bg", "en", "pl", "cs", "de", "fr", "es")


def cut(folder: Path, code: str, many: int) -> list[str]:
    whole = (line.split() for line in sentences(folder, code, 1))
    return [" ".join(words[:many]) for words in whole if len(words) >= many]


def main() -> None:
    folder = Path(sys.argv[1])
    print(f"{'words':8}" + "".join(f"{code:>6}" for code in NTREX) + "   first ten")
    for many in CUTS:
        right = {}
        for code in NTREX:
            texts = cut(folder, code, many)
            right[code] = sum(detect_language(text).code == code for text in texts) / len(texts)
        mean = sum(right[code] for code in FIRST) / len(FIRST)
        print(f"{many:<8}" + "".join(f"{value:6.3f}" for value in right.values()) + f"{mean:12.4f}")
    texts = [text for code in FIRST for text in cut(folder, code, 12)]
    for text in texts:
        detect_language(text)
    start = time.process_time()
    for text in texts:
        detect_language(text)
    print(
        f"{1e6 * (time.process_time() - start) / len(texts):.0f} microseconds a text of 12 words, words known"
    )


if __name__ == "__main__":
    main()
