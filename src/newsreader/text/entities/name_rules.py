"""Data of ``name_keys``: how the letters of a name sound, by the spelling that it is in; each rule works on what the one before left."""

from collections.abc import Mapping, Sequence

Rules = Sequence[tuple[str, str]]

FROM_CYRILLIC: Rules = (
    ("йо|ьо|ё", "e"),
    ("дж", "J"),
    ("щ", "SC"),
    ("ж", "Z"),
    ("ч", "C"),
    ("ш", "S"),
    ("ц", "c"),
    ("[йьъ'’-]", ""),
    ("^у(?=[аеиіоэє])", "v"),
    ("ю", "u"),
    ("я", "a"),
    ("[еєэ]", "e"),
    ("[иіїы]", "i"),
    ("[гґх]", "h"),
    ("[вў]", "v"),
)
FROM_BELARUSIAN: Rules = (
    ("ц(?=[іеёюяь])", "т"),
    ("дз(?=[іеёюяь])", "д"),
    ("(?<=[эе]нк)а$", "о"),
)
"""What Belarusian spells as it is said: «Ціханоўскі» is Тихановский, «Лукашэнка» Лукашенко."""
LETTERS = str.maketrans("абдзклмнопрстуф", "abdzklmnoprstuf")

POLISH: Rules = (
    ("jo|io", "e"),
    ("szcz", "SC"),
    ("sz", "S"),
    ("cz", "C"),
    ("dż", "J"),
    ("rz|ż", "Z"),
    ("ch", "h"),
    ("ł", "l"),
    ("w", "v"),
    ("ó", "u"),
    ("ą", "on"),
    ("ę", "en"),
)
GERMAN: Rules = (
    ("schtsch", "SC"),
    ("tsch", "C"),
    ("sch", "S"),
    ("chs", "ks"),
    ("ch", "h"),
    ("tz|z", "c"),
    ("(?<=[aeiouyj])s(?=[aeiouyjn])", "z"),
    ("ß", "s"),
    ("jo|io", "e"),
    ("w", "v"),
)
GERMAN_NATIVE: Rules = (
    ("schtsch", "SC"),
    ("tsch", "C"),
    ("sch", "S"),
    ("^st", "St"),
    ("^sp", "Sp"),
    ("chs", "ks"),
    ("ch", "H"),
    ("tz|z", "c"),
    ("ß", "s"),
    ("^s(?=[aeiouäöü])|(?<=[aeiouäöü])s(?=[aeiouäöü])", "z"),
    ("ei|ey|ay", "ai"),
    ("eu|äu", "oi"),
    ("ie", "i"),
    ("(?<=[aeiouäöü])h(?![aeiou])", ""),
    ("ä|ö", "e"),
    ("ü", "u"),
    ("ck", "k"),
    ("dt$", "t"),
    ("th", "t"),
    ("ph|v", "f"),
    ("w", "v"),
    ("j", ""),
)
FRENCH: Rules = (
    ("chtch", "SC"),
    ("tch", "C"),
    ("ch", "S"),
    ("ou", "u"),
    ("j", "Z"),
    ("gu(?=[ei])", "h"),
    ("g(?=[ei])", "h"),
    ("ine$", "in"),
    ("ï", "i"),
)
FRENCH_NATIVE: Rules = (
    ("eaux?|aux?", "o"),
    ("ou", "u"),
    ("ch", "S"),
    ("j|g(?=[eiéy])", "Z"),
    ("qu", "k"),
    ("oi|oy", "ua"),
    ("ai|ei", "e"),
    ("eu|œu", "e"),
    ("ç|c(?=[eiéy])", "s"),
    ("gn", "n"),
    ("(?<=.)[stdxze]+$", ""),
    ("h", ""),
)
ENGLISH: Rules = (
    ("shch", "SC"),
    ("sh", "S"),
    ("zh", "Z"),
    ("kh", "h"),
    ("ch", "C"),
    ("ts|tz", "c"),
    ("yo", "e"),
    ("w", "v"),
)
ENGLISH_NATIVE: Rules = (
    ("tch|ch", "C"),
    ("sh", "S"),
    ("^kn", "n"),
    ("^wr", "r"),
    ("^wh", "v"),
    ("igh", "ai"),
    ("gh", ""),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("oo", "u"),
    ("ee|ea", "i"),
    ("ow|ou", "au"),
    ("ay|ai|ey(?=.)", "e"),
    ("oa", "o"),
    ("i(?=[^aeiou]e$)", "ai"),
    ("a(?=[^aeiou]e$)", "e"),
    ("(?<=[^aeiou])e$|es$", ""),
    ("ey$", "i"),
    ("(?<=[^aeiou])u(?=[^aeiou][^aeiou])", "a"),
    ("qu", "kv"),
    ("c(?=[eiy])", "s"),
    ("j|g(?=[ei])", "J"),
    ("(?<=[aeiou])h(?=[^aeiou])", ""),
    ("x", "ks"),
    ("w", "v"),
)
AS_WRITTEN: Rules = (
    ("č|ć", "C"),
    ("š|ș|ş", "S"),
    ("ž", "Z"),
    ("ch", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("w", "v"),
    ("j", ""),
)
CZECH: Rules = (
    ("šč", "SC"),
    ("č|ć", "C"),
    ("ř", "rZ"),
    ("š", "S"),
    ("ž", "Z"),
    ("ch", "h"),
    ("ů", "u"),
    ("w", "v"),
    ("jo", "e"),
)
SPANISH: Rules = (
    ("h|(?<=g)u(?=[eiéí])", ""),
    ("qu", "k"),
    ("ch", "C"),
    ("j|g(?=[eiéí])", "h"),
    ("z|c(?=[eiéí])", "s"),
    ("c", "k"),
    ("ll", "l"),
)
ITALIAN: Rules = (
    ("sc(?=[ei])", "S"),
    ("ch|c(?![eih])", "k"),
    ("cci?(?=[aou])|ci(?=[aou])|c+(?=[ei])", "C"),
    ("ggi(?=[aou])|gi(?=[aou])|g+(?=[ei])", "J"),
    ("gh", "g"),
    ("gl(?=i)", "l"),
    ("gn", "n"),
    ("z", "c"),
)
HUNGARIAN: Rules = (
    ("sz", "s"),
    ("cs", "C"),
    ("zs", "Z"),
    ("gy", "d"),
    ("ny", "n"),
    ("ly", "i"),
    ("(?<!s)s(?!z)", "S"),
)
NATIVE: Mapping[str, Rules] = {
    "cs": CZECH,
    "de": GERMAN_NATIVE,
    "en": ENGLISH_NATIVE,
    "es": SPANISH,
    "fr": FRENCH_NATIVE,
    "hu": HUNGARIAN,
    "it": ITALIAN,
    "pl": POLISH,
    "x": AS_WRITTEN,
}
TRANSLITERATED: Mapping[str, Rules] = {
    "cs": CZECH,
    "de": GERMAN,
    "fr": FRENCH,
    "hr": CZECH,
    "pl": POLISH,
    "sk": CZECH,
    "sl": CZECH,
}
"""How Cyrillic names are spelled for the readers of a language; for all others as for English ones."""
SHAPES = (
    ("cs", "[čďěňřšťůž]|ová$|sk[áý]$"),
    ("pl", "[łśźżćńąę]|wicz$|czyk$|czak$|(?:[sc]|dz)k[ia]$"),
)
"""Surnames that show their origin by themselves, whatever given name is beside them: «Petra Kvitová», "Adam Wójcik"."""
ENGLISH_SHAPE = "(?:enko|[aiy]uk|sk[iy]y|skii|shvili|[oe]va?|yan)$"
TRANSLITERATED_SHAPES: Mapping[str, str] = {
    "cs": "(?:enko|[aiju]uk|sk[iy]j|švili|[oe]va?|jan)$",
    "de": "(?:enko|[aiju]uk|sk[iy]j|skyj|schwili|[oe]wa?|jan)$",
    "pl": "(?:enko|[aiju]uk|skyj|szwili|[oe]wa?|jan)$",
}
"""Endings of surnames that were transliterated from Cyrillic, for given names that no table has; others as in English."""
AFTERWARDS: Rules = (
    ("q", "k"),
    ("x", "ks"),
    ("[yj]", "i"),
    ("[ghH]", "h"),
    ("[^A-Za-z]", ""),
    ("i+(?=[aeou])", ""),
    ("(?<=[aeou])i", ""),
    ("(?<=[ZCSc])o", "e"),
    ("ff$", "v"),
    (r"(\w)\1+", r"\1"),
)
