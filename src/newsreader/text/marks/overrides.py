"""What the reader said of blocks: overrides, of one block of one article, and rules, of a block wherever it stands.

They are hard evidence and win over everything: over the text's own word and over the library's. They change the blocks
that they name and no other, so that what one key does can be foreseen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from newsreader.model import Kept, Label, LabelledBlock

NEAR = "~"
"""Stands before the fingerprint of a rule that holds whatever the numbers and dates in the block are."""
_EXCERPT = 300
"""Characters of a block that are kept beside its fingerprint, to show a reader what was meant."""


class Wish(StrEnum):
    """What the reader wants of a block."""

    KEEP = "keep"
    DROP = "drop"


class UserRule(NamedTuple):
    """A wish for every block with this fingerprint.

    ``name`` is the fingerprint in hexadecimal, after "~" the one that passes over numbers; ``source`` is "" for all.
    """

    name: str
    source: str
    wish: Wish
    excerpt: str = ""

    def is_about(self, name: "BlockName", source: str) -> bool:
        """Whether it speaks of a block of an article of that source."""
        return self.source in {"", source} and self.name in {
            name.exact,
            NEAR + name.near if name.near else "",
        }


class BlockName(NamedTuple):
    """What a block is called on the shelf: its place among those of an article that read the same, and its fingerprints.

    ``near`` is the fingerprint that passes over numbers; "" for a block without any. A name whose ``exact`` begins
    with "~" means all blocks that differ in their numbers only.
    """

    key: str
    exact: str
    near: str = ""

    def whatever_numbers(self) -> "BlockName":
        """The name of all blocks that differ from this one in their numbers only."""
        return BlockName(NEAR + self.near, NEAR + self.near, self.near)

    def means(self, other: "BlockName") -> bool:
        """Whether a block of that name is meant."""
        return other.exact == self.exact or (bool(other.near) and NEAR + other.near == self.exact)


@dataclass(frozen=True, slots=True)
class Said:
    """What the reader said, as far as it may be about one article: key of a block -> wish, and the rules by name."""

    overrides: Mapping[str, Wish] = field(default_factory=dict)
    rules: Mapping[tuple[str, str], UserRule] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return bool(self.overrides or self.rules)

    def of(self, name: BlockName, source: str) -> tuple[Wish, str] | None:
        """The wish for a block, and the reason for it in words; the more special one wins.

        Args:
            name: Of the block.
            source: Of its article; "" when none is named.
        """
        wish = self.overrides.get(name.key)
        if wish is not None:
            return wish, "you said so"
        for wanted in (name.exact, NEAR + name.near if name.near else ""):
            for where in (source, "") if source else ("",):
                rule = self.rules.get((wanted, where))
                if rule is not None:
                    return rule.wish, f"your rule: always {rule.wish}{f' for {where}' if where else ''}"
        return None


@dataclass(frozen=True, slots=True)
class Sayings:
    """Everything that the reader said, as plain data: it goes to the workers."""

    overrides: Mapping[bytes, Mapping[str, Wish]] = field(default_factory=dict)
    rules: Mapping[tuple[str, str], UserRule] = field(default_factory=dict)

    def about(self, hash_: bytes) -> Said:
        """What may be about the article with this content."""
        return Said(self.overrides.get(hash_, {}), self.rules)


def sayings(overrides: Iterable[Kept], rules: Iterable[Kept]) -> Sayings:
    """What was said, from the shelf. Things of a shape that is not known are passed over."""
    of_article: dict[bytes, dict[str, Wish]] = {}
    for thing in overrides:
        wish, _ = wish_of(thing.value)
        if wish is not None:
            of_article.setdefault(thing.subject, {})[thing.name] = wish
    found = (rule_of(thing) for thing in rules)
    return Sayings(of_article, {(rule.name, rule.source): rule for rule in found if rule is not None})


def rule_of(thing: Kept) -> UserRule | None:
    """A rule from the shelf."""
    wish, excerpt = wish_of(thing.value)
    return UserRule(thing.name, thing.subject.decode(errors="replace"), wish, excerpt) if wish else None


def block_of(rule: UserRule) -> BlockName:
    """The block that a rule is about."""
    return BlockName(rule.name, rule.name, rule.name.removeprefix(NEAR) if rule.name.startswith(NEAR) else "")


def wish_of(value: str) -> tuple[Wish | None, str]:
    """A wish and how its block begins, from the shelf."""
    wish, _, excerpt = value.partition(" ")
    return (Wish(wish) if wish in set(Wish) else None), excerpt


def wish_value(wish: Wish, text: str) -> str:
    """The same for the shelf.

    Args:
        wish: What is wanted.
        text: The block's.
    """
    return f"{wish} {' '.join(text.split())[:_EXCERPT]}"


def block_names(prints: Sequence[tuple[int, int]]) -> list[BlockName]:
    """The names of the blocks of an article.

    Args:
        prints: Of each block the fingerprint, and the one that passes over numbers (0: none).
    """
    times: dict[int, int] = {}
    names: list[BlockName] = []
    for exact, near in prints:
        number = times[exact] = times.get(exact, 0) + 1
        name = f"{exact:012x}"
        names.append(
            BlockName(f"{name}.{number}" if number > 1 else name, name, f"{near:012x}" if near else "")
        )
    return names


def wished(block: LabelledBlock, wish: Wish, reason: str) -> LabelledBlock:
    """A block as the reader wants it: with the label that it has, if that will do."""
    if block.keep == (wish is Wish.KEEP):
        label = block.label
    else:
        label = Label.BODY if wish is Wish.KEEP else Label.JUNK
    return LabelledBlock(block.block, label, reason, 1.0)
