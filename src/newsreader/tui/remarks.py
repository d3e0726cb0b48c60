"""What the reader writes at articles: tags of his own. A part of the reading room."""

from collections.abc import Collection
from functools import partial

from newsreader.model import DocId
from newsreader.speech import tr
from newsreader.tui.pick_verbs import PickVerbs
from newsreader.tui.words import some


class Remarks(PickVerbs):
    """Needs what the reading room has."""

    def action_tag(self) -> None:
        """Type tags to put on."""
        self._type_tags(tr("Tag"), off=False)

    def action_untag(self) -> None:
        """Type tags to take off."""
        self._type_tags(tr("Take off"), off=True)

    def _type_tags(self, prompt: str, *, off: bool) -> None:
        from newsreader.tui.line_screen import LineScreen  # no first paint waits for it

        known = self.controller
        articles: Collection[DocId] = self.picked_here()
        if not articles:
            if known.doc_id is None:
                self.say(tr("no article to tag"))
                return
            articles = (known.doc_id,)
        ways = partial(known.untag_ways, articles) if off else known.tag_ways
        if off and not ways(""):
            self.say(tr("no tag of your own to take off"))
            return
        about = f" ({some(len(articles), 'article')})" if len(articles) > 1 else ""
        box = LineScreen(f"{prompt}{about}:", ways)
        self.app.push_screen(box, partial(self._tagged, articles, off=off))

    def _tagged(self, articles: Collection[DocId], typed: str | None, *, off: bool) -> None:
        deed = self.controller.tag(articles, typed, off=off) if typed else None
        if deed is not None:
            self.do(deed, len(articles))
