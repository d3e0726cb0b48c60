"""Why two spellings are one tag, in a sentence: for whoever looks at a tag and wonders."""

from newsreader.model import Facet
from newsreader.text.entities.name_keys import is_in_table, sounds
from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import fold, forms


def why_one(facet: Facet, entity: str, first: str, second: str) -> str:
    """Why two spellings are counted as one value.

    Args:
        facet: What they name.
        entity: What they share; empty when only the spelling is known.
        first: A spelling.
        second: Another one.
    """
    if fold(first) == fold(second):
        return "the same word, apart from capitals and accents"
    return _by_entity(facet, entity) if entity else _by_form(first, second)


def _by_entity(facet: Facet, entity: str) -> str:
    kind, _, ident = entity.partition(":")
    if kind == "place":
        return f"names of one place: {_place(ident)}"
    if kind == "org":
        return f"names of one organisation in the table of organisations: {ident}"
    if facet is Facet.PERSON and is_in_table(entity):
        return f"names of one person in the table of people: {ident}"
    if facet is Facet.PERSON:
        given, surname = sounds(entity)
        return f"one given name ({given}) and surnames that sound alike ({surname}) by the spelling rules of their languages"
    return f"both are known as {entity}"


def _place(ident: str) -> str:
    register, _, number = ident.rpartition("-")
    if register == "geonames":
        return f"number {number} at geonames.org"
    if ident.isupper() or ident.isdigit():
        return f"{ident} in Unicode CLDR and ISO 3166"
    return f"{ident} in the list of places"


def _by_form(first: str, second: str) -> str:
    if phrase_key(forms(first)) == phrase_key(forms(second)):
        return "forms of one name: they differ in their endings only"
    return "one name in the text of an article: the short form was used beside the full one"
