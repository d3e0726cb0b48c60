"""Saved searches: the present query kept under a name, chosen among the facets, renamed, deleted. A part of the reading room."""

from collections.abc import Callable, Sequence
from functools import partial

from textual.actions import SkipAction

from newsreader.errors import NewsreaderError
from newsreader.model import Facet
from newsreader.speech import mark, tr
from newsreader.text.marks.saved import search_key, search_name
from newsreader.text.queries.completion import Completion
from newsreader.text.queries.query import State, parse_query
from newsreader.tui.facet_pane import FacetPane
from newsreader.tui.keymap import Where
from newsreader.tui.picking import Done
from newsreader.tui.verbs import Verbs
from newsreader.tui.words import joined

Ways = Callable[[str], Sequence[Completion]]
"""The ways to go on with what is typed."""


class Searches(Verbs):
    """Needs what the reading room has."""

    facets: FacetPane

    def action_save_search(self) -> None:
        """Keep the present query under a name."""
        query = self.controller.hits.query
        if not query.clauses:
            self.say(tr("nothing to save: nothing is asked"))
            return
        self._type_name(tr("Save this search as:"), "", partial(self._saved, str(query)))

    def _saved(self, text: str, typed: str | None) -> None:
        if name := search_name(typed or ""):

            def save() -> Done:
                self.controller.library.save_search(name, text)
                return Done(tr("saved as «{name}»", name=name))

            self._do(save)

    def action_unfold_search(self) -> None:
        """Ask what a saved search asks, in its own words: to see it, or to save it otherwise."""
        if (name := self._name_here()) is None:
            return
        text = self.controller.library.searches().get(name, "")
        self.controller.ask(parse_query(text))
        again = self.way(Where.ALL, "screen.save_search", mark("{key} saves it again"))
        self.show_all(joined(tr("what «{name}» asks", name=name), again))

    def action_rename_search(self) -> None:
        """Give a saved search another name."""
        if (name := self._name_here()) is None:
            return
        self._type_name(tr("Rename «{name}» to:", name=name), name, partial(self._renamed, name))

    def _renamed(self, before: str, typed: str | None) -> None:
        name, known = search_name(typed or ""), self.controller
        if not name or name == before:
            return
        state = known.hits.query.state(Facet.SEARCH, before)

        def rename() -> Done:
            if not known.library.rename_search(before, name):
                return Done(tr("not renamed: there is another search «{name}»", name=name), turns=False)
            if state is not State.OFF:
                known.choose(Facet.SEARCH, before, State.OFF)
                known.choose(Facet.SEARCH, name, state)
            return Done(tr("renamed to «{name}»", name=name))

        self._do(rename)

    def action_delete_search(self) -> None:
        """Forget a saved search."""
        if (name := self._name_here()) is None:
            return
        known = self.controller

        def delete() -> Done:
            known.library.delete_search(name)
            if known.hits.query.state(Facet.SEARCH, name) is not State.OFF:
                known.choose(Facet.SEARCH, name, State.OFF)
            return Done(tr("deleted «{name}»", name=name))

        self._do(delete)

    def _name_here(self) -> str | None:
        """The saved search under the cursor; of another value it is said that it has no name, elsewhere the key means something else."""
        facet, value = self.facets.value_here()
        if facet is None:
            raise SkipAction
        if facet is not Facet.SEARCH:
            self.say(tr("that is for people, organisations, places, topics and saved searches"))
            return None
        known = self.controller.library.searches()
        return next((name for name in known if search_key(name) == search_key(value)), value)

    def _do(self, change: Callable[[], Done]) -> None:
        try:
            done = change()
        except NewsreaderError as error:
            self.complain(error)
            return
        self.controller.see_shelf(again=False)
        self.tell(done)

    def type_line(self, prompt: str, value: str, typed: Callable[[str | None], None], ways: Ways) -> None:
        """Let a name be typed."""
        from newsreader.tui.line_screen import LineScreen  # no first paint waits for it

        self.app.push_screen(LineScreen(prompt, ways, value), typed)

    def _type_name(self, prompt: str, value: str, typed: Callable[[str | None], None]) -> None:
        self.type_line(prompt, value, typed, self._ways)

    def _ways(self, text: str) -> list[Completion]:
        """The names that there are: one that is taken is replaced."""
        known = self.controller.library.searches()
        return [
            Completion(name, name, name[len(text) :])
            for name in sorted(known)
            if name.casefold().startswith(text.casefold()) and len(name) > len(text)
        ]
