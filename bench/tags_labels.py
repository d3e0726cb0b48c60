"""How right the tags are by their labels, on the articles of tests/gold/tags: news of invented events, gold names in the nominative.

python bench/tags_labels.py [LANGUAGE ...] [--errors]

Of the test split only figures are printed.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from tag_gold import LANGUAGES, SPLITS, measure


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("language", nargs="*", default=LANGUAGES)
    parser.add_argument("--errors", action="store_true", help="print what was wrong and what was missed")
    given = parser.parse_args()
    for split in SPLITS:
        for language in given.language:
            found = measure(language, split)
            count = found.counts
            print(
                f"{split:4} {language}  P {count['right'] / count['said']:.3f}  R {count['right'] / count['gold']:.3f}"
                f"  F {found.f:.3f}  shown P {found.shown:.3f}  twice R {found.twice:.3f}   said {count['said']}, gold {count['gold']}"
            )
            if given.errors and split == "dev":
                print("  wrong: ", "; ".join(found.wrong))
                print("  missed:", "; ".join(found.missed))


if __name__ == "__main__":
    main()
