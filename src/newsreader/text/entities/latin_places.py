"""Places that no table knows, in the nominative, by the case that the preposition before them asks for: «w Raczkach» -> Raczki.

Only for words that stand behind such a preposition; the first row that fits wins, so the longer endings come first.
"""

from collections.abc import Mapping

_Rows = tuple[tuple[str, str], ...]
_LOCATIVE: Mapping[str, _Rows] = {
    "pl": (
        ("icach", "ice"),
        ("ycach", "yce"),
        ("kach", "ki"),
        ("gach", "gi"),
        ("owach", "owy"),
        ("inach", "iny"),
        ("nach", "ny"),
        ("ach", "y"),
        ("owie", "ów"),
        ("ewie", "ew"),
        ("awie", "awa"),
        ("czynie", "czyna"),
        ("inie", "in"),
        ("ynie", "yn"),
        ("onie", "oń"),
        ("anie", "any"),
        ("nie", "no"),
        ("ądzu", "ądz"),
        ("ędzie", "ąd"),
        ("adzie", "ad"),
        ("rodzie", "ród"),
        ("ście", "sto"),
        ("cie", "t"),
        ("orze", "ór"),
        ("rze", "r"),
        ("sku", "sk"),
        ("cku", "ck"),
        ("łku", "łk"),
        ("szku", "szek"),
        ("ńsku", "ńsk"),
        ("polu", "pol"),
        ("olu", "ol"),
        ("wiu", "w"),
        ("niu", "ń"),
        ("szczu", "szcz"),
        ("yszu", "ysz"),
        ("czu", "cz"),
        ("ńcu", "niec"),
        ("lcu", "lec"),
        ("cu", "ec"),
        ("iku", "ik"),
        ("rku", "rek"),
        ("iu", "ie"),
        ("owej", "owa"),
        ("ionce", "ionka"),
        ("nej", "na"),
        ("iej", "ia"),
        ("em", "e"),
        *((f"{letters}y", f"{letters}a") for letters in ("c", "ż", "rz", "sz", "cz")),
        ("ówce", "ówka"),
        ("ce", "ka"),
        ("dze", "ga"),
        ("łce", "łka"),
    ),
    "cs": (
        ("icích", "ice"),
        ("cích", "ce"),
        ("ovicích", "ovice"),
        ("ech", "y"),
        ("ách", "y"),
        ("ově", "ov"),
        ("íně", "ín"),
        ("ině", "ina"),
        ("íku", "ík"),
        ("ku", "ek"),
        ("ové", "ová"),
        ("či", "č"),
        ("zni", "zeň"),
        ("sti", "st"),
        ("ě", ""),
        ("u", ""),
    ),
    "sl": (
        ("skem", "sko"),
        ("ici", "ica"),
        ("vci", "vec"),
        ("cah", "ce"),
        ("ah", "e"),
        ("ji", "ja"),
        ("vi", "va"),
        ("ni", "na"),
        ("ki", "ka"),
        ("rdu", "rdo"),
        ("lju", "elj"),
        ("ju", "je"),
        ("u", ""),
        ("i", "a"),
        ("o", "a"),
    ),
}
"""Behind «w», «v», «na»: where something is."""
_INSTRUMENTAL: Mapping[str, _Rows] = {
    "pl": (
        ("icami", "ice"),
        ("kami", "ki"),
        ("ami", "y"),
        ("owem", "ów"),
        ("skiem", "sk"),
        ("ckiem", "ck"),
        ("kiem", "ek"),
        ("inem", "in"),
        ("em", ""),
        ("ówką", "ówka"),
        ("ą", "a"),
    ),
    "cs": (("icemi", "ice"), ("ami", "y"), ("ovem", "ov"), ("em", ""), ("ou", "a")),
}
"""Behind «pod», «nad», «za»."""
_GENITIVE: Mapping[str, _Rows] = {
    "pl": (
        ("ówki", "ówka"),
        ("nki", "nka"),
        ("iczki", "iczka"),
        ("zki", "zka"),
        ("owa", "ów"),
        ("ewa", "ew"),
        ("ska", "sk"),
        ("cka", "ck"),
        ("ina", "in"),
        ("yna", "yn"),
        ("ic", "ice"),
        ("yc", "yce"),
        ("lc", "lce"),
        ("jn", "jny"),
        ("ek", "ki"),
        ("łk", "łki"),
        ("iny", "ina"),
        ("yny", "yna"),
        ("awy", "awa"),
        ("owy", "owa"),
        ("ży", "ża"),
        ("nia", "ń"),
        ("wia", "w"),
        ("ej", "a"),
        ("ego", "e"),
    ),
    "cs": (
        ("ovic", "ovice"),
        ("ic", "ice"),
        ("ova", "ov"),
        ("ína", "ín"),
        ("íka", "ík"),
        ("ky", "ka"),
        ("iny", "ina"),
        ("ové", "ová"),
        ("né", "ná"),
        ("ska", "sko"),
    ),
    "sl": (
        ("skega", "sko"),
        ("ske", "ska"),
        ("ice", "ica"),
        ("ovca", "ovec"),
        ("vca", "vec"),
        ("je", "ja"),
        ("ke", "ka"),
        ("ne", "na"),
        ("ve", "va"),
        ("ca", "ec"),
        ("lja", "lje"),
    ),
}
"""Behind «z», «do», «od», «koło»."""
_IN = frozenset({"w", "we", "v", "ve", "na"})
_NEAR = frozenset({"pod", "nad", "za", "przed", "před"})
_FROM = frozenset(["z", "ze", "do", "od", "koło", "iz", "okolí", "blízko", "u", "okoli"])
_SHORTEST_STEM = 2


def nominative_place(form: str, language: str | None, preposition: str) -> str:
    """The nominative of a folded word behind a preposition; the word itself where its ending says nothing."""
    rows: _Rows = ()
    if preposition in _IN:
        rows = _LOCATIVE.get(language or "", ())
    elif preposition in _NEAR:
        rows = _INSTRUMENTAL.get(language or "", ())
    elif preposition in _FROM:
        rows = _GENITIVE.get(language or "", ())
    for ending, other in rows:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM:
            return form.removesuffix(ending) + other
    return form
