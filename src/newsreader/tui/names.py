"""What the reader calls names that were found: renamed, counted as one, hidden; and why they are one. A part of the reading room."""

from textual.actions import SkipAction

from newsreader.errors import NewsreaderError
from newsreader.library import NAMED
from newsreader.model import Facet, Naming
from newsreader.speech import tr
from newsreader.text.marks.own_tags import tag_name
from newsreader.text.queries.completion import Completion
from newsreader.text.queries.query import State
from newsreader.text.sanitise import paragraph
from newsreader.tui.candidates import SHOWN
from newsreader.tui.keymap import Where
from newsreader.tui.searches import Searches


class Names(Searches):
    """Needs what the reading room has. The keys of saved searches mean the same of names."""

    def action_rename_search(self) -> None:
        """Call a name otherwise, or a saved search."""
        facet, value = self.facets.value_here()
        if facet not in NAMED:
            super().action_rename_search()
            return

        shown = self.controller.labels(facet, value)

        def typed(name: str | None) -> None:
            if (label := tag_name(name or "")) and label != shown:
                self._call(facet, value, label)

        self.type_line(tr("Call «{name}»:", name=shown), shown, typed, lambda text: self._names(facet, text))

    def _call(self, facet: Facet, value: str, label: str) -> None:
        known = self.controller
        state = known.hits.query.state(facet, value)
        try:
            now = known.library.call(facet, value, label)
        except NewsreaderError as error:
            self.complain(error)
            return
        if state is not State.OFF:
            known.choose(facet, value, State.OFF)
            known.choose(facet, now, state)
        known.see_shelf(again=True)
        self.show_done(tr("«{name}» is «{label}» now", name=value, label=now))

    def _names(self, facet: Facet, text: str) -> list[Completion]:
        """Names that are there: what is called as they are is counted with them."""
        found = self.controller.library.values(str(facet), text, SHOWN) if text else []
        return [
            Completion(name, name, name[len(text) :], number)
            for name, number in found
            if name.casefold().startswith(text.casefold()) and len(name) > len(text)
        ]

    def action_delete_search(self) -> None:
        """Hide a name, show a hidden one again, or delete a saved search."""
        facet, value = self.facets.value_here()
        if facet not in NAMED:
            super().action_delete_search()
            return
        try:
            is_hidden = self.controller.library.hide_name(facet, value)
        except NewsreaderError as error:
            self.complain(error)
            return
        self.controller.see_shelf(again=True)
        if is_hidden:
            self.show_done(tr("hidden: {name}", name=value))
        else:
            self.show_all(paragraph(tr("shown again: {name}", name=value)))

    def action_renamed(self) -> None:
        """The names that are called otherwise, or hidden."""
        names = self.controller.library.namings()
        if not names:
            keymap = self._settings.keymap
            keys = [keymap.key_of(Where.FACETS, f"screen.{verb}_search") for verb in ("rename", "delete")]
            nothing = tr("no name is changed or hidden")
            do = tr("{rename} and {hide} on a facet do that", rename=keys[0], hide=keys[1])
            self.say(f"{nothing}: {do}" if all(keys) else nothing)
            return
        from newsreader.tui.renamed_screen import RenamedScreen  # no first paint waits for it

        self.app.push_screen(RenamedScreen(names, self.controller.labels), self._take_back_name)

    def _take_back_name(self, naming: Naming | None) -> None:
        if naming is None:
            return
        try:
            self.controller.library.take_back_name(naming)
        except NewsreaderError as error:
            self.complain(error)
            return
        self.controller.see_shelf(again=True)
        shown = self.controller.labels(naming.facet, naming.written)
        self.show_done(tr("as it was found: {name}", name=shown))

    def action_unfold_search(self) -> None:
        """Why a name is what it is, or what a saved search asks."""
        facet, value = self.facets.value_here()
        if facet is None:
            raise SkipAction
        if facet not in NAMED:
            super().action_unfold_search()
            return
        from newsreader.tui.name_screen import NameScreen  # no first paint waits for it

        self.app.push_screen(NameScreen(facet, self.controller.library.known_name(facet, value)))
