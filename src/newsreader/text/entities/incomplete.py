"""Whether a name is only what was found of a longer one: such names are held back.

Of what is shown, and stands so wherever the article has it, in news and prose that nobody had tuned on (NEREL, ner-uk's bruk, Universal
NER but for its German) so many are right: places behind another capital 2 of 22, organisations behind one 3 of 23; with a hyphen to another
word places 1 of 8, organisations 9 of 36; places between quotation marks 4 of 16.
"""

from collections.abc import Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.words import Text


def is_incomplete(text: Text, facet: Facet | None, mentions: Sequence[Mention]) -> bool:
    """Whether all mentions stand behind a capital, beside a hyphen or, of a place, between quotation marks.

    Args:
        text: The words.
        facet: What the name is; a person may stand behind a firm, a town or a title.
        mentions: Of the name.
    """
    if facet is None or facet is Facet.PERSON:
        return False
    is_place = facet is Facet.PLACE
    return (
        all(_is_behind_capital(text, mention, is_place=is_place) for mention in mentions)
        or all(_is_beside_hyphen(text, mention) for mention in mentions)
        or (is_place and all(text.words[mention.start].is_quoted for mention in mentions))
    )


def _is_behind_capital(text: Text, mention: Mention, *, is_place: bool) -> bool:
    at = mention.start
    before = text.words[at - 1] if at else None
    if is_place and mention.end > at + 1 and text.words[at].has_dictionary:
        return False  # «Тоненьке Донецької області»
    if before is None or text.has_large_nouns or not text.words[at].joins:
        return False
    if before.possessive or (is_place and before.form in near.DEMONYMS):
        return False  # "Poland's Bydgoszcz", "Polish Bydgoszcz"; but "American Red Cross"
    return before.is_capital and not before.opens


def _is_beside_hyphen(text: Text, mention: Mention) -> bool:
    """Whether a hyphen joins it to a capital; the "Bydgoszcz-based" firm is from there, and the «Ukraine-Ticker» is about Ukraine."""
    words = text.words
    if text.has_large_nouns:
        return False
    hyphened = [
        words[other]
        for hyphen, other in ((mention.start, mention.start - 1), (mention.end, mention.end))
        if 0 < hyphen < len(words) and words[hyphen].gap == "-"
    ]
    return any(word.is_capital for word in hyphened)
