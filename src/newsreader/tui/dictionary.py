"""What typed words are forms of, when the library never held them: a child process asks the dictionaries.

They take a tenth of a second and thirty megabytes a language to load, which this process would feel at the next key.
"""

from collections.abc import Mapping, Sequence

from newsreader.tui.child import ask

MOST = 16
"""Words of one question."""


async def look_up(words: Sequence[str], languages: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """The keys of words; nothing when nobody answers.

    Args:
        words: Folded, as queries hold them.
        languages: Whose dictionaries are asked.
    """
    asked = [f"--language={language}" for language in languages]
    found = await ask("keys", "--json", *asked, "--", *words[:MOST])
    return found if isinstance(found, dict) else {}
