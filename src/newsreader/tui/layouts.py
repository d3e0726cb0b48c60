"""Which characters the keys of a keyboard type on layouts other than English. Pure.

A terminal sends characters, not keys: with a Ukrainian layout on, the key that says J sends "о". The twin of a
character is what the same key types on another layout. Positions are those of xkeyboard-config 2.35:
ua(winkeys), ru(winkeys), gr(basic), pl(qwertz). On the Polish programmer's layout all keys are in their place.
"""

from typing import NamedTuple


class Layout(NamedTuple):
    """What the keys of ``LATIN`` type on one layout, in the same order."""

    name: str
    types: str


_SCRIPTS = frozenset({"Ukrainian", "Russian", "Greek"})
"""The layouts of other scripts: what is typed on the wrong one is no word at all."""
LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./\\QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?|#^&"
"""The keys whose meaning differs between layouts, as the English (US) one types them."""

LAYOUTS = (
    Layout("Ukrainian", "йцукенгшщзхїфівапролджєячсмитьбю.ґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,Ґ№:?"),
    Layout("Russian", "йцукенгшщзхъфывапролджэячсмитьбю.\\ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/№:?"),
    Layout("Greek", ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./\\:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ¨\"ΖΧΨΩΒΝΜ<>?|#^&"),
    Layout("Polish", "qwertzuiopżśasdfghjklłąyxcvbnm,.-óQWERTZUIOPńćASDFGHJKLŁęYXCVBNM;:_ź#&/"),
)


def twin_texts(text: str) -> list[str]:
    """What the keys that typed a text type on other layouts: the whole of it was typed on one of them."""
    said = set[str]()
    tables = [LATIN, *(layout.types for layout in LAYOUTS if layout.name in _SCRIPTS)]
    for typed in tables:
        letters = set(typed) | {" "}
        if any(map(str.isalpha, text)) and all(char in letters for char in text):
            said |= {text.translate(str.maketrans(typed, other)) for other in tables}
    return sorted(said - {text})


def twins(key: str) -> tuple[str, ...]:
    """What the same key, also with Ctrl or Alt, types on each layout where that is another character.

    Polish letters are where they are printed, so a key that types another Latin letter is no twin.
    """
    before, plus, char = key.rpartition("+") if len(key) > 1 else ("", "", key)
    place = LATIN.find(char) if len(char) == 1 else -1
    if place < 0:
        return ()
    typed = (layout.types[place] for layout in LAYOUTS)
    others = (
        other
        for other in typed
        if other != char and not (char.isalpha() and other.isascii() and other.isalpha())
    )
    return tuple(dict.fromkeys(f"{before}{plus}{other}" for other in others))
