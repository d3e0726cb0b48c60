"""What topics, places, organisations and people are called in a language of the interface, by their entities.

Of what no table knows the label is how the articles write it.
"""

from collections.abc import Mapping
from functools import cache

from newsreader.text.tables import table_lines
from newsreader.text.tagging.topic_table import LABELS

_LANGUAGES = ("uk", "en")
"""As the columns of the table stand."""
_TOPIC = "topic:"


def entity_label(entity: str, language: str) -> str:
    """The label of an entity; "" when it is not known.

    Args:
        entity: As tags have it: "place:UA", "org:nato", "topic:war".
        language: The code of a language.
    """
    if entity.startswith(_TOPIC):
        return LABELS.get(entity.removeprefix(_TOPIC), {}).get(language, "")
    if language not in _LANGUAGES or entity not in _rows():
        return ""
    return _rows()[entity].split("\t")[_LANGUAGES.index(language)]


@cache
def _rows() -> Mapping[str, str]:
    lines = (line.partition("\t") for line in table_lines("labels.z"))
    return {entity: names for entity, _, names in lines}
