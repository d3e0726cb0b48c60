"""The reader's rules: where the block stands that one is about, what it would change, and all that he has said so far."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsreader.desk import Spoken
from newsreader.errors import CorpusError
from newsreader.index.rows import row_of
from newsreader.index.search import Search
from newsreader.library.keeping import Keeping
from newsreader.model import Article, DocId, Row
from newsreader.text.marks.overrides import NEAR, BlockName, Said, UserRule, Wish

_AT_ONCE = 500
"""Articles that are looked at before the next ones are asked for: some two milliseconds."""


class Stand(NamedTuple):
    """An article in which a block stands; whether it is kept each time that it does, now and under other rules."""

    doc_id: DocId
    source: str
    """As rules name it; "" when none is named."""
    now: tuple[bool, ...]
    then: tuple[bool, ...]

    @property
    def changes(self) -> int:
        """How often other rules would make something else of it."""
        return sum(now != then for now, then in zip(self.now, self.then, strict=True))


class Ruling(Keeping):
    """What a rule is about is found from the index; no file is read."""

    def stands(self, name: BlockName, then: UserRule | None = None) -> Iterator[list[Stand]]:
        """The articles in which a block stands, the last that came first, so many at a time. Stop iterating to cancel.

        The index knows what a block reads like, sign for sign. For all that differ in their numbers files are looked at.

        Args:
            name: Of the block.
            then: A rule that would come to those that there are.
        """
        if name.exact.startswith(NEAR):
            yield from self._nearly(name, then)
            return
        exact = int(name.exact, 16)
        known = self._desk.sayings()
        rules = dict(known.rules)
        if then is not None:
            rules[then.name, then.source] = then
        spoken = self._overridden(name, known.overrides)
        left = sorted(self._ask(lambda search: search.sets.candidates(exact)), reverse=True)
        for start in range(0, len(left), _AT_ONCE):
            some = left[start : start + _AT_ONCE]
            found = self._ask(lambda search, some=some: [*search.sets.holders(exact, some)])  # type: ignore[misc]
            yield [
                Stand(
                    DocId(holder.doc_id),
                    holder.source,
                    _kept(name, holder.source, holder.kept, Said(own, known.rules)),
                    _kept(name, holder.source, holder.kept, Said(own, rules)),
                )
                for holder in found
                for own in (spoken.get(holder.doc_id, {}),)
            ]

    def _nearly(self, name: BlockName, then: UserRule | None) -> Iterator[list[Stand]]:
        known = self._desk.sayings()
        rules = dict(known.rules)
        if then is not None:
            rules[then.name, then.source] = then
        for doc_id in sorted(self._ask(lambda search: search.everything), reverse=True):
            try:
                found = self._blocks_like(DocId(doc_id), name)
            except CorpusError:
                continue
            own = known.overrides.get(found.hash, {}) if found else {}
            yield (
                [
                    Stand(
                        DocId(doc_id),
                        found.source,
                        tuple(
                            _wished(its, found.source, keep, Said(own, known.rules))
                            for its, keep in found.blocks
                        ),
                        tuple(
                            _wished(its, found.source, keep, Said(own, rules)) for its, keep in found.blocks
                        ),
                    )
                ]
                if found
                else []
            )

    def places(self, doc_id: DocId, name: BlockName) -> tuple[Article, tuple[int, ...]]:
        """An article, and the places in it where a block stands.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        article, names = self.article(doc_id), self._open(doc_id).names
        return article, tuple(place for place, its in enumerate(names) if name.means(its))

    def listed(self, doc_ids: list[DocId]) -> list[Row]:
        """Articles as rows of the list, in the order given."""

        def at(search: Search) -> list[Row]:
            return [row_of(row, search.marked) for row in search.sets.rows(doc_ids)]

        return self._ask(at)

    def spoken(self) -> list[Spoken]:
        """All rules and overrides, the latest first.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        return self._desk.spoken()

    def about_spoken(self, spoken: Spoken) -> list[DocId]:
        """The articles that an override is about: the one, and its copies."""
        hashes = [spoken.subject]
        return [DocId(doc_id) for doc_id in self._ask(lambda search: search.sets.with_hashes(hashes))]

    def reword(self, spoken: Spoken, wish: Wish | None) -> None:
        """Turn a rule or an override round, or take it back.

        Raises:
            ShelfError: It cannot be kept.
        """
        self._desk.reword(spoken, wish)
        self._search = self._settled()

    def _overridden(
        self, name: BlockName, overrides: Mapping[bytes, Mapping[str, Wish]]
    ) -> dict[int, Mapping[str, Wish]]:
        """What was said of this block in single articles."""
        found: dict[int, Mapping[str, Wish]] = {}
        for hash_, wishes in overrides.items():
            if any(key.partition(".")[0] == name.exact for key in wishes):
                hashes = [hash_]
                docs = self._ask(lambda search, hashes=hashes: search.sets.with_hashes(hashes))  # type: ignore[misc]
                found.update(dict.fromkeys(docs, wishes))
        return found


def _kept(name: BlockName, source: str, untold: tuple[bool, ...], said: Said) -> tuple[bool, ...]:
    """Whether a block is kept, each time that it stands in an article."""
    kept = []
    for number, by_cleaner in enumerate(untold, 1):
        key = f"{name.exact}.{number}" if number > 1 else name.exact
        kept.append(_wished(name._replace(key=key), source, by_cleaner, said))
    return tuple(kept)


def _wished(name: BlockName, source: str, by_cleaner: bool, said: Said) -> bool:  # noqa: FBT001 - what the cleaner says
    """Whether one block is kept."""
    wished = said.of(name, source)
    return wished[0] is Wish.KEEP if wished else by_cleaner
