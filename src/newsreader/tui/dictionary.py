"""What typed words are forms of, when the library never held them: a child process asks the dictionaries.

They take a tenth of a second and thirty megabytes a language to load, which this process would feel at the next key.
"""

import json
import subprocess
import sys
from collections.abc import Sequence

PATIENCE = 20.0
"""Seconds for an answer; the Polish dictionary loads in two."""
MOST = 16
"""Words of one question."""


def look_up(words: Sequence[str], languages: Sequence[str]) -> dict[str, list[str]]:
    """The keys of words; nothing when nobody answers. For a thread that may wait.

    Args:
        words: Folded, as queries hold them.
        languages: Whose dictionaries are asked.
    """
    asked = [f"--language={language}" for language in languages]
    command = [sys.executable, "-m", "newsreader", "keys", "--json", *asked, "--", *words[:MOST]]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True)  # noqa: S603 - our own program
        found = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return {}
    return found if isinstance(found, dict) else {}
