import os
import subprocess
import sys
import zlib

from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.blocks.wording import MAX_WORDS, features, pack, wording

WORDS = st.lists(st.text(min_size=1, max_size=12), max_size=2 * MAX_WORDS)


def test_a_sites_own_words_weigh_less_than_an_articles() -> None:
    assert wording(["accept", "all", "cookies"]) < 0 < wording(["he", "said", "on", "monday"])


def test_words_that_are_not_known_say_nothing() -> None:
    assert wording(["ґвинтокрильний", "хмарочосик"]) == 0


def test_the_first_and_the_last_word_count_by_their_place_too() -> None:
    assert features(["read", "more", "news"]) == {"read", "more", "news", "^read", "^read more", "news$"}
    assert features([]) == set()


@given(WORDS)
def test_only_the_beginning_of_a_block_is_looked_at(words: list[str]) -> None:
    assert features(words) == features(words[:MAX_WORDS])
    assert isinstance(wording(words), float)


def test_the_file_says_where_its_weights_are_from() -> None:
    packed = zlib.decompress(pack({"b": -1.5, "a": 0.25}, "from here")).decode()

    assert packed == "from here\na\t25\nb\t-150"


def test_a_line_weighs_the_same_in_every_process() -> None:
    """A set has another order in each, and a sum of fractions depends on it: 6 of 3,159 pages had another confidence."""
    program = """
from newsreader.text.blocks.wording import _weights, wording
words = [word for word in sorted(_weights()) if word.isalpha()]
print([wording(words[start : start + 12]) for start in range(0, 3000, 30)])
"""

    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in "012"
    }

    assert len(found) == 1
