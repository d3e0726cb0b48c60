"""Light stems: what is left of a word without its case ending. The keys of phrases in any Slavic language.

A dictionary knows better, but costs a parse a word and speaks two languages. A phrase («Державної служби
України з надзвичайних ситуацій») is recognised by all its words at once, so its stems may be rough.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_KEPT = 3
"""Letters that an ending never takes: «рада» and «ради» meet as «рад», «НАТО» keeps its four."""

_CYRILLIC = (
    "ого|ому|ими|ыми|ої|ій|ою|ею|єю|ами|ями|ах|ях|ів|їв|ов|ев|ом|ем|єм|ам|ям|ові|еві|єві|их|ых|іх|їх|им|ым|ім|"
    "ий|ый|ой|ей|ая|яя|ое|ее|ые|ие|ую|юю|ії|ия|ии|ию|ией|ией|ій|ія|ію|ією|іями|іях|єм|єю|"
    "ея|еи|а|я|о|е|є|и|і|ї|у|ю|ы|ь|й"
)
_LATIN = (
    "iego|iemu|ego|emu|ymi|imi|iej|ej|ami|iami|ach|iach|ów|owi|iem|em|om|iom|ych|ich|ym|im|ią|ię|ie|iu|"
    "ého|ému|ém|ým|ými|ých|ího|ímu|ím|ích|ou|"
    "a|ą|e|ę|i|o|u|y|ů|é|á|í|ý|ě"
)
_ENDING = re.compile(rf"(?<=\w{{{_KEPT}}})(?:{_CYRILLIC}|{_LATIN})$")
_AND = frozenset({"та", "і", "й", "и", "and", "und", "a", "i", "oraz", "et", "y", "e", "&"})


@lru_cache(maxsize=8192)
def light_stem(form: str) -> str:
    """The folded word without its case ending, if it has one that is known and a stem before it."""
    form = form.removesuffix("'s")
    return _ENDING.sub("", form)


def phrase_key(words: Iterable[str]) -> str:
    """What inflected forms of one phrase share: its words' stems; «та», «і», «й» and "and" are one word.

    Args:
        words: Folded, as ``tokens.forms`` gives them.
    """
    return " ".join(["+" if word in _AND else light_stem(word) for word in words])


def stems_of(words: str) -> frozenset[str]:
    """The light stems of folded words with spaces between them: so data are written that mean every case."""
    return frozenset(map(light_stem, words.split()))
