"""Data: other sets of keys, as changes of the usual ones. ``section.name`` -> keys, as in a configuration file.

From the default keys of newsboat 2.36 and less 590, where these programs have the same thing to do.
"""

PRESETS: dict[str, dict[str, str]] = {
    "default": {},
    "newsboat": {
        "move.half_up": "ctrl+b",
        "all.next_unread": "n",
        "all.previous_unread": "p",
        "all.read": "N",
        "reader.previous_hit": "N",
        "story.previous_change": "N",
        "all.clear": "ctrl+f \\",
        "all.cycle_view": "ctrl+u c",
        "all.star": "s ctrl+e",
        "all.refresh": "r R f5",
    },
    "less": {
        "move.down": "j down e ctrl+e ctrl+n",
        "move.up": "k up ctrl+y ctrl+p",
        "move.half_down": "d ctrl+d",
        "move.half_up": "u ctrl+u",
        "move.page_down": "space f pagedown ctrl+f ctrl+v",
        "move.page_up": "b pageup ctrl+b",
        "move.first": "g home <",
        "move.last": "G end >",
        "all.help": "h ?",
        "all.info": "i =",
        "all.usual": "0",
        "facets.off": "=",
        "facets.combine": "a",
        "story.base": "=",
        "story.brief": "D",
        "all.removed": "D",
        "all.facets": "T",
        "all.untag": "B",
        "all.note": "a",
        "all.undo": "U",
        "all.spoken": "W",
        "all.renamed": "I",
        "reader.next_doubt": "L",
        "spoken.take_back": "delete",
        "spoken.undo": "U",
        "spoken.spoken": "W",
    },
}
