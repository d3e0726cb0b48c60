"""Case endings undone: what a word of a language without a dictionary here may be the form of.

The answers are rough on purpose: whoever asks looks them up in a table of names.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

_SHORTEST_STEM = 2
_WHOLE = 4
"""Letters of an ending that is most of a name: «Chin», «Łodzi»."""

_POLISH = (
    ("ymstoku", "ystok"),
    ("ymstokiem", "ystok"),
    ("odzi", "ódź"),
    ("odzią", "ódź"),
    ("ogu", "óg"),
    ("ogiem", "óg"),
    ("owu", "ów"),
    ("dzi", "dź"),
    ("cu", "ec"),
    ("ca", "ec"),
    ("cem", "ec"),
    ("niu", "eń"),
    ("nia", "eń"),
    ("niem", "eń"),
    ("łku", "łek"),
    ("szu", "sze", "sz"),
    ("sza", "sze", "sz"),
    ("szem", "sze", "sz"),
    ("egostoku", "ystok"),
    ("olu", "ole", "ol"),
    ("ola", "ole", "ol"),
    ("miec", "mcy"),
    ("mczech", "mcy"),
    ("mcami", "mcy"),
    ("oszech", "ochy"),
    ("łoch", "łochy"),
    ("gier", "gry"),
    ("grzech", "gry"),
    ("czech", "czechy"),
    ("chin", "chiny"),
    ("ndów", "ndy"),
    ("iami", "ie"),
    ("cami", "ce"),
    ("kami", "ki"),
    ("ami", "y"),
    ("śle", "sło"),
    ("ic", "ice"),
    ("lc", "lce"),
    ("aw", "awy"),
    ("łk", "łki"),
    ("jn", "jny"),
    ("ek", "ki"),
    ("kach", "ki"),
    ("gach", "gi"),
    ("tatr", "tatry"),
    ("owie", "ów"),
    ("owa", "ów"),
    ("owu", "ów"),
    ("owem", "ów"),
    ("owi", "ów", ""),
    ("kowi", "ek"),
    ("ka", "ek"),
    ("ku", "ek", "k"),
    ("kiem", "ek", "k"),
    ("giem", "g"),
    ("ła", "eł"),
    ("łowi", "eł"),
    ("łem", "eł"),
    ("dzie", "d", "da"),
    ("cie", "t", "ta"),
    ("rze", "r", "ra"),
    ("le", "ł", "ła", "la"),
    ("dze", "ga"),
    ("ce", "ka"),
    ("sze", "cha"),
    ("niu", "ń"),
    ("nia", "ń"),
    ("niem", "ń"),
    ("ściu", "ść"),
    ("ścia", "ść"),
    ("iu", "", "ie"),
    ("ia", ""),
    ("ii", "ia", "ie"),
    ("ji", "ja"),
    ("iego", "i"),
    ("iemu", "i"),
    ("ego", "y", "e"),
    ("emu", "y"),
    ("iach", "ie", "ia"),
    ("ach", "y", "i", "a", "e"),
    ("iem", "", "ie"),
    ("em", "", "o", "e"),
    ("im", "i"),
    ("ym", "y", "e"),
    ("ej", "a"),
    ("ią", "ia"),
    ("ię", "ia"),
    ("ie", "a", "", "o", "ia"),
    ("y", "a", ""),
    ("i", "a", "", "ia"),
    ("ę", "a"),
    ("ą", "a", ""),
    ("u", "", "o"),
    ("a", "", "o"),
)
_CZECH = (
    ("kovi", "ek", "k"),
    ("kem", "ek", "k"),
    ("ka", "ek"),
    ("sku", "sko"),
    ("ska", "sko"),
    ("skem", "sko"),
    ("ti", "ť"),
    ("tí", "ť"),
    ("či", "č"),
    ("zni", "zeň"),
    ("ovi", ""),
    ("em", "", "o"),
    ("ám", "a"),
    ("ami", "y"),
    ("ými", "é"),
    ("ou", "a"),
    ("ové", "ová"),
    ("ovou", "ová"),
    ("ské", "ská"),
    ("ě", "a", "", "o"),
    ("e", "a", "", "e"),
    ("u", "", "a", "o"),
    ("y", "a", ""),
    ("i", "", "ia", "ie"),
    ("a", "", "o"),
    ("ích", "í", "e", "y"),
    ("ách", "y"),
    ("ze", "ha"),
    ("í", "e", "ie"),
    ("ni", "eň", "ň"),
    ("ům", "", "y"),
    ("ech", "y", ""),
)
_SOUTHERN = (
    ("lju", "elj", "lje"),
    ("lja", "elj", "lje"),
    ("cu", "ec"),
    ("ca", "ec"),
    ("rdu", "rdo"),
    ("rda", "rdo"),
    ("eta", "e"),
    ("etu", "e"),
    ("etom", "e"),
    ("yja", "y"),
    ("yju", "y"),
    ("yjem", "y"),
    ("kem", "ka", "ko"),
    ("škem", "ška"),
    ("om", "", "o"),
    ("em", "", "e"),
    ("jem", "", "je"),
    ("ega", "i", "o"),
    ("ju", "j", "je", ""),
    ("ja", "j", "je", ""),
    ("ji", "ja", "j", "je"),
    ("e", "a", "e"),
    ("i", "a", "", "o"),
    ("o", "a"),
    ("u", "", "o", "a"),
    ("a", "", "o"),
)
_ENDINGS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "pl": _POLISH,
    "cs": _CZECH,
    "sk": _CZECH,
    "sl": _SOUTHERN,
    "hr": _SOUTHERN,
    "de": (("s", ""),),
}


@cache
def _by_last_letter(language: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in _ENDINGS.get(language, ()):
        found[row[0][-1]] = (*found.get(row[0][-1], ()), row)
    return found


@lru_cache(maxsize=8192)
def undone(form: str, language: str | None) -> tuple[str, ...]:
    """What the folded word may be in the nominative; nothing in languages whose endings are not known."""
    return tuple(
        form.removesuffix(ending) + other
        for ending, *others in _by_last_letter(language or "").get(form[-1:], ())
        if form.endswith(ending) and (len(form) - len(ending) >= _SHORTEST_STEM or len(ending) >= _WHOLE)
        for other in others
    )
