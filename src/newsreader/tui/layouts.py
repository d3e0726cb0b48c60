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


LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./\\QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?|#^&"
"""The keys whose meaning differs between layouts, as the English (US) one types them."""

LAYOUTS = (
    Layout("Ukrainian", "йцукенгшщзхїфівапролджєячсмитьбю.ґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,Ґ№:?"),
    Layout("Russian", "йцукенгшщзхъфывапролджэячсмитьбю.\\ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/№:?"),
    Layout("Greek", ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./\\:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ¨\"ΖΧΨΩΒΝΜ<>?|#^&"),
    Layout("Polish", "qwertzuiopżśasdfghjklłąyxcvbnm,.-óQWERTZUIOPńćASDFGHJKLŁęYXCVBNM;:_ź#&/"),
)


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
