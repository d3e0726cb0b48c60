"""The reader's desk: what is put on the shelf, in the shelf's terms. Each is one step that can be undone.

Here it is decided what a thing is called on the shelf and what a step says of itself; ``library`` knows articles.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsreader.model import Change, DocId, Facet, Kept, Kind, LabelledBlock, Naming
from newsreader.shelf import Shelf
from newsreader.text.marks.notes import Note, note_value, read_note
from newsreader.text.marks.overrides import (
    BlockName,
    Sayings,
    UserRule,
    Wish,
    rule_of,
    sayings,
    wish_of,
    wish_value,
)

if TYPE_CHECKING:
    from newsreader.text.versions.prints import Seen

_SHORT = 40
"""Characters of a text that a step quotes."""


class Examined(NamedTuple):
    """A block of an article as it was found, and what the reader said of it."""

    doc_id: DocId
    name: BlockName
    untold: LabelledBlock
    """What it is without the reader's word."""
    source: str
    """Of its article, as rules name it; "" when none is named."""
    wish: Wish | None
    rules: tuple[UserRule, ...]
    is_kept: bool
    """What it is now."""
    cue: str = ""
    """The phrase by which the block says what it is."""
    language: str | None = None
    article_language: str | None = None
    seen: "Seen | None" = None
    """In how many articles it stands, if that was counted."""

    @property
    def is_foreign(self) -> bool:
        """Whether it is in another language than its article."""
        return bool(self.language and self.article_language) and self.language != self.article_language


class Spoken(NamedTuple):
    """Something that the reader said of blocks, as it lies on the shelf."""

    kind: Kind
    """``RULE``, of a block wherever it stands, or ``OVERRIDE``, of one block of one article."""
    name: str
    subject: bytes
    wish: Wish
    excerpt: str
    """How the block begins."""
    at: int
    """When: seconds since 1970."""

    @property
    def rule(self) -> UserRule | None:
        """The rule; None for an override."""
        return rule_of(Kept(*self[:3], f"{self.wish} {self.excerpt}")) if self.kind is Kind.RULE else None


class Desk:
    """Writes to one shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    # ---------------------------------------------------------------- blocks

    def sayings(self) -> Sayings:
        """Everything that the reader said of blocks.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        # In one question: each article that is opened asks.
        things = self._shelf.things(Kind.OVERRIDE, Kind.RULE)
        parts = ([thing for thing in things if thing.kind is kind] for kind in (Kind.OVERRIDE, Kind.RULE))
        return sayings(*parts)

    def spoken(self) -> list[Spoken]:
        """The same one by one, the latest first. Things of a shape that is not known are passed over.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        found = []
        for kind in (Kind.RULE, Kind.OVERRIDE):
            for (_, name, subject, value), at in self._shelf.dated(kind):
                wish, excerpt = wish_of(value)
                if wish is not None:
                    found.append(Spoken(kind, name, subject, wish, excerpt, at))
        return sorted(found, key=lambda spoken: -spoken.at)

    def reword(self, spoken: Spoken, wish: Wish | None) -> None:
        """Turn round what was said, or take it back.

        Raises:
            ShelfError: It cannot be kept.
        """
        rule = spoken.rule
        if rule is None:
            self.override(spoken.subject, spoken.name, wish, spoken.excerpt)
        else:
            self.rule(rule._replace(wish=wish or rule.wish), on=wish is not None)

    def override(self, hash_: bytes, key: str, wish: Wish | None, text: str) -> None:
        """Keep or drop one block of one article; None leaves it to the cleaner.

        Raises:
            ShelfError: It cannot be kept.
        """
        says = f"{_DONE[wish]} «{short(text)}»"
        value = wish_value(wish, text) if wish else None
        self._shelf.change(says, [Change(Kind.OVERRIDE, key, hash_, value)])

    def rule(self, rule: UserRule, *, on: bool) -> None:
        """Make a rule or take it back.

        Raises:
            ShelfError: It cannot be kept.
        """
        where = f" for {rule.source}" if rule.source else ""
        says = f"{'rule' if on else 'rule taken back'}: always {rule.wish}{where} «{short(rule.excerpt)}»"
        value = wish_value(rule.wish, rule.excerpt) if on else None
        self._shelf.change(says, [Change(Kind.RULE, rule.name, rule.source.encode(), value)])

    # ---------------------------------------------------------------- tags

    def tag(
        self, hashes: Iterable[bytes], about: str, put: Sequence[str], take: Mapping[str, Sequence[str]]
    ) -> int:
        """Put tags of the reader's own on articles, and take others off.

        Args:
            hashes: The articles.
            about: What they are called: "«...»", "12 articles".
            put: Tags to put on, as the shelf writes them.
            take: Tags to take off -> every way in which the shelf writes them.

        Returns:
            How many tags of articles are other than before.

        Raises:
            ShelfError: It cannot be kept.
        """
        off = [name for spellings in take.values() for name in spellings]
        changes = [
            Change(Kind.TAG, name, hash_, value)
            for hash_ in hashes
            for names, value in ((put, ""), (off, None))
            for name in names
        ]
        did = [f"tagged {', '.join(put)}"] * bool(put) + [f"no longer tagged {', '.join(take)}"] * bool(take)
        return self._shelf.change(f"{' and '.join(did)}: {about}", changes)

    # ---------------------------------------------------------------- notes

    def note(self, hash_: bytes, note: Note) -> None:
        """Keep a note of an article; without a text it is taken away.

        Raises:
            ShelfError: It cannot be kept.
        """
        known = {thing.name: thing for thing in self._shelf.about(hash_) if thing.kind is Kind.NOTE}
        was = known.get(note.name)
        if not note.text:
            about = short(read_note(was).text) if was else ""
            self._shelf.change(f"note taken away: «{about}»", [Change(Kind.NOTE, note.name, hash_, None)])
            return
        written = note._replace(written=time.strftime("%Y-%m-%dT%H:%M:%S"))
        about = f"«{short(note.text)}»"
        says = f"note changed: {about}" if was else f"note: {about}"
        self._shelf.change(says, [Change(Kind.NOTE, note.name, hash_, note_value(written))])

    # ---------------------------------------------------------------- names

    def namings(self) -> tuple[Naming, ...]:
        """What names that were found shall be called.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        found = []
        for thing in self._shelf.things(Kind.NAMING):
            facet, _, key = thing.name.partition(":")
            label, _, written = thing.value.partition("\n")
            if facet in set(Facet):
                found.append(Naming(Facet(facet), written or key, label))
        return tuple(found)

    def name(self, facet: Facet, wishes: Mapping[str, tuple[str, str | None]]) -> None:
        """Call names otherwise, in one step.

        Args:
            facet: Whose.
            wishes: Folded name -> as the library writes it, and what it shall be called: "" hides it, None leaves it as it was found.

        Raises:
            ShelfError: It cannot be kept.
        """
        written, label = next(iter(wishes.values()))
        if label is None:
            says = f"name as it was found: «{short(written)}»"
        elif label:
            says = f"name changed: «{short(written)}» is «{short(label)}»"
        else:
            says = f"name hidden: «{short(written)}»"
        self._shelf.change(
            says,
            [
                Change(Kind.NAMING, f"{facet}:{key}", b"", None if called is None else f"{called}\n{found}")
                for key, (found, called) in wishes.items()
            ],
        )

    # ---------------------------------------------------------------- searches

    def search(self, name: str, text: str, *, instead: Sequence[str], renamed: bool = False) -> None:
        """Keep a query under a name, instead of others; without a name only these go.

        Args:
            name: What it is called.
            text: What it asks.
            instead: Names that go, as the shelf writes them.
            renamed: It is the same one under another name.

        Raises:
            ShelfError: It cannot be kept.
        """
        gone = [Change(Kind.SEARCH, other, b"", None) for other in instead if other != name]
        kept = [Change(Kind.SEARCH, name, b"", text)] if name else []
        if renamed:
            says = f"search renamed: «{short(instead[0])}» is «{short(name)}»"
        elif name:
            says = f"search saved: «{short(name)}»"
        else:
            says = f"search deleted: «{short(instead[0])}»"
        self._shelf.change(says, [*gone, *kept])


_DONE = {Wish.KEEP: "kept", Wish.DROP: "dropped", None: "left to the cleaner"}


def short(text: str) -> str:
    """How a text begins."""
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"
