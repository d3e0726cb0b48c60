"""What the reader writes at articles: tags of his own. A part of the reading room."""

from functools import partial

from newsreader.errors import NewsreaderError
from newsreader.speech import tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.verbs import Verbs
from newsreader.tui.writing import called


class Remarks(Verbs):
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
        number = len(known.targets())
        if not number:
            self.say(tr("no article to tag"))
            return
        ways = known.untag_ways if off else known.tag_ways
        if off and not ways(""):
            self.say(tr("no tag of your own to take off"))
            return
        about = f" ({called(number)})" if called(number) else ""
        box = LineScreen(f"{prompt}{about}:", ways)
        self.app.push_screen(box, partial(self._tagged, off=off))

    def _tagged(self, typed: str | None, *, off: bool) -> None:
        if typed is None:
            return
        try:
            says = self.controller.tag(typed, off=off)
        except NewsreaderError as error:
            self.complain(error)
            return
        self.show_all(paragraph(says))
