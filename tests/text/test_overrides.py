"""The reader's word about blocks: it wins over everything, and changes nothing that it does not name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Kept, Kind, Label
from newsreader.text.draft import Draft, names_of
from newsreader.text.drafting import draft_document, has_block
from newsreader.text.marks.overrides import (
    NEAR,
    Said,
    UserRule,
    Wish,
    block_names,
    rule_of,
    sayings,
    wish_of,
    wish_value,
)
from newsreader.text.markup import Document
from newsreader.text.versions.prints import Seen

TITLE = "Гарбузовий ярмарок зібрав тисячі гостей"
LEAD = (
    "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади, "
    "і кожен п'ятий привіз власний гарбуз."
)
NEXT = (
    "На ярмарок у Левадному привезли гарбузи вагою понад двісті кілограмів, тож голова громади замовила кран."
)
CUE = "Читайте також: Школярі збудували міст"
ABOUT = "Ми пишемо про громаду, у якій живемо, і ваш внесок дає нашій редакції змогу працювати далі."
COUNTER = "Переглядів сторінки нашого сайту: 1 204"
PAGE = (TITLE, LEAD, CUE, NEXT, ABOUT, COUNTER)
EVERYWHERE = Seen(300, 300, 300)


def draft(*paragraphs: str, path: str = "levadne.com.ua.txt") -> Draft:
    return draft_document(path, Document("\n\n".join(paragraphs)))


def key(found: Draft, text: str) -> str:
    blocks = [block.block for block in found.article.blocks]
    names = names_of(blocks)
    return next(name.key for name, block in zip(names, blocks, strict=True) if block.text == text)


def rule(text: str, wish: Wish, source: str = "", *, near: bool = False) -> Said:
    (name,) = names_of([draft(text).article.blocks[0].block])
    made = UserRule(NEAR + name.near if near else name.exact, source, wish, text)
    return Said(rules={(made.name, source): made})


def kept(found: Draft, seen: Seen | None = None) -> list[str]:
    known = dict.fromkeys(found.prints.marks, seen) if seen else {}
    return [block.block.text for block in found.settled(known).content]


def test_what_the_reader_keeps_is_text_and_what_he_drops_is_none() -> None:
    plain = draft(*PAGE)
    said = Said({key(plain, CUE): Wish.KEEP, key(plain, NEXT): Wish.DROP})
    told = plain.told(said)
    found = {block.block.text: block for block in told.article.blocks}

    assert CUE not in kept(plain)
    assert CUE in kept(told)
    assert NEXT not in kept(told)
    assert found[CUE][1:] == (Label.BODY, "you said so", 1.0)
    assert found[NEXT][1:] == (Label.JUNK, "you said so", 1.0)


def test_what_was_right_already_keeps_its_label_and_says_why() -> None:
    plain = draft(*PAGE)
    told = plain.told(Said({key(plain, CUE): Wish.DROP, key(plain, TITLE): Wish.KEEP}))
    found = {block.block.text: block for block in told.article.blocks}

    assert (found[CUE].label, found[CUE].reason) == (Label.RELATED, "you said so")
    assert (found[TITLE].label, found[TITLE].reason) == (Label.HEADLINE, "you said so")


@pytest.mark.parametrize("wish", Wish)
def test_the_library_has_no_say_about_it_and_counts_as_before(wish: Wish) -> None:
    plain = draft(*PAGE)
    told = plain.told(Said({key(plain, ABOUT): wish}))

    assert ABOUT not in kept(plain, EVERYWHERE)
    assert (ABOUT in kept(told, EVERYWHERE)) == (wish is Wish.KEEP)
    assert ABOUT not in [block.text for block in told.open]
    counted = [{*prints.marks, *prints.witnesses} for prints in (plain.prints, told.prints)]
    assert counted[0] == counted[1]
    assert told.prints.story == plain.prints.story


def test_the_others_stay_what_they_are() -> None:
    plain = draft(*PAGE)
    for text in PAGE:
        for wish in Wish:
            told = plain.told(Said({key(plain, text): wish}))
            others = [block for block in told.article.blocks if block.block.text != text]

            assert others == [block for block in plain.article.blocks if block.block.text != text]
            assert told.article.metadata == plain.article.metadata


def test_of_two_blocks_that_read_the_same_the_one_is_meant() -> None:
    plain = draft(TITLE, LEAD, NEXT, CUE, CUE)
    names = names_of(block.block for block in plain.article.blocks)
    told = plain.told(Said({names[-1].key: Wish.KEEP}))

    assert names[-1].exact == names[-2].exact
    assert [block.keep for block in told.article.blocks[-2:]] == [False, True]


def test_a_rule_is_about_the_block_wherever_it_stands_and_says_so() -> None:
    told = draft(*PAGE).told(rule(CUE, Wish.KEEP))
    reasons = {block.block.text: block.reason for block in told.article.blocks}

    assert CUE in kept(told)
    assert reasons[CUE] == "your rule: always keep"


def test_a_rule_for_a_source_is_about_no_other() -> None:
    source = draft(*PAGE).prints.source
    here, elsewhere = (draft(*PAGE).told(rule(NEXT, Wish.DROP, where)) for where in (source, "other.example"))
    reasons = {block.block.text: block.reason for block in here.article.blocks}

    assert source == "levadne.com.ua"
    assert NEXT not in kept(here)
    assert reasons[NEXT] == "your rule: always drop for levadne.com.ua"
    assert NEXT in kept(elsewhere)


def test_a_rule_may_pass_over_numbers() -> None:
    other = COUNTER.replace("1 204", "77")
    told = draft(TITLE, LEAD, NEXT, other).told(rule(COUNTER, Wish.DROP, near=True))
    exact = draft(TITLE, LEAD, NEXT, other).told(rule(COUNTER, Wish.DROP))

    assert [block.reason for block in told.article.blocks][-1] == "your rule: always drop"
    assert exact.article == draft(TITLE, LEAD, NEXT, other).article


def test_the_more_special_word_wins() -> None:
    """This block here, then this source, then everywhere; letter for letter before whatever the numbers."""
    plain = draft(*PAGE)
    everywhere, here = rule(NEXT, Wish.DROP), rule(NEXT, Wish.KEEP, "levadne.com.ua")
    both = Said(rules={**everywhere.rules, **here.rules})
    all_three = Said({key(plain, NEXT): Wish.DROP}, both.rules)
    numbers = Said(rules={**rule(COUNTER, Wish.KEEP).rules, **rule(COUNTER, Wish.DROP, near=True).rules})

    assert NEXT not in kept(plain.told(everywhere))
    assert NEXT in kept(plain.told(both))
    assert NEXT not in kept(plain.told(all_three))
    assert COUNTER in kept(plain.told(numbers))


def test_a_document_is_searched_for_the_blocks_of_rules() -> None:
    document = Document("\n\n".join(PAGE))
    (near,) = rule(COUNTER.replace("1 204", "5"), Wish.DROP, near=True).rules
    (exact,) = rule(CUE.upper(), Wish.DROP).rules

    assert has_block(document, {exact[0]})
    assert has_block(document, {near[0], "0"})
    assert not has_block(document, {"0" * 12})


def test_what_stands_on_the_shelf_is_read_and_what_is_strange_is_passed_over() -> None:
    assert wish_of(wish_value(Wish.KEEP, " a\n b ")) == (Wish.KEEP, "a b")
    assert wish_of("maybe so") == (None, "so")
    assert rule_of(Kept(Kind.RULE, "00ff", b"", "nonsense")) is None
    known = sayings(
        [Kept(Kind.OVERRIDE, "k", b"h", "keep x"), Kept(Kind.OVERRIDE, "z", b"h", "")],
        [Kept(Kind.RULE, "00ff", "джерело".encode(), "drop Далі"), Kept(Kind.RULE, "1", b"\xff", "drop")],
    )

    assert known.about(b"h").overrides == {"k": Wish.KEEP}
    assert known.rules["00ff", "джерело"] == UserRule("00ff", "джерело", Wish.DROP, "Далі")
    assert not known.about(b"other").overrides


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 1))))
def test_the_blocks_of_an_article_have_names_of_their_own(prints: list[tuple[int, int]]) -> None:
    names = block_names(prints)

    assert len({name.key for name in names}) == len(prints)
    assert [int(name.exact, 16) for name in names] == [exact for exact, _ in prints]
