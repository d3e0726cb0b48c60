"""What stands behind or between the article's paragraphs like links: titles, teasers, tags, buttons, the last lines."""

import re
from collections.abc import Iterable, MutableSequence, Sequence
from itertools import groupby, pairwise

from newsreader.model import Label
from newsreader.text.blocks.features import DENSE_WORDS, LONG_WORDS, Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.phrases.cues import opens_as_friend

_LEAST_WORDS = 3
_TEASERS = 2
_TITLES = 3
_TITLES_ALONE = 5
"""On a page without a line of its site, fewer may be the article's own list."""
_LONE_WORDS, _LONE_STRANGE = 7, 0.1
"""Of 247 clean pages of dev none ends in such a line; feeds cut to their first title do."""
_TITLE_LENGTH = 40
_VERY_STRANGE = 0.15
"""Shares of a line's words that the prose knows, chosen on the dev pages: lists of people and results share more."""
_TAG_ROW = re.compile(
    r"[А-яіїєґІЇЄҐ'’-]+(?: [А-яіїєґІЇЄҐ'’-]+){0,2}(?:, [А-яіїєґІЇЄҐ'’-]+(?: [А-яіїєґІЇЄҐ'’-]+){0,2}){2,9}|[А-яіїєґІЇЄҐ'’-]+(?: [А-яіїєґІЇЄҐ'’-]+){2,9}"
)
"""Only Cyrillic: English headings are capitalised word by word."""
_TAGS = 3
_TAG_STEM = 5
_TOLD_TAGS = 0.5
_BUTTON_WORDS = 5
_BUTTON = re.compile(
    r"(?:приєднатис[яь]|долучитис[яь]|підтримати|підписатис[яь]|стати|оформити|передплатити|надіслати|завантажити|перейти|задонатити|зробити|отримати|"
    r"допомогти|обрати|дізнатис[яь]|присоединиться|поддержать|подписаться|стать|оформить|отправить|скачать|перейти|сделать|получить|помочь|выбрать|узнать)\b",
    re.IGNORECASE,
)
_ENTRY_SIGNS = (" – ", " — ", " - ", "|", "\t", ";")
_STRANGE = 0.3
_BULLETS = ("-", "•", "*", "·", "–", "—", "|")
_SITE = frozenset({Label.ADVERT, Label.LEGAL, Label.RELATED, Label.COMMENT})
_MIN_NAV = 3
"""A single address or counter may be the article's own."""
_OWN = 0.7
_FEW = 3
_SHORT_TAIL = 7
"""Of the dev pages' lines behind the last sentence, on pages with site lines, none as short, few and strange is the article's."""
# «Оцінка: 7,5 / 10»
_MEASURE = re.compile(r":\s?[^:\n]{0,20}\d")
_TITLE_IN_QUOTES = re.compile(r"\s[–—-]\s«[^«».!?…]{3,80}»$")
# «Метеорит вибухнув над містом (відео)»: what a title promises, and no line of an article
_SHOWN = re.compile(
    r"\((?:відео|фото|фото, відео|відео, фото|фото/відео|видео|фото, видео|video|zdjęcia|wideo|photos|watch)\)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[\W\d]")

Verdicts = MutableSequence[Verdict | None]


def mark_titles(below: Sequence[Traits], verdicts: Verdicts) -> None:
    """Titles in a row at the very end, about other things, are a list whose heading was lost."""
    titles: list[Traits] = []
    for traits in reversed(below):
        if verdicts[traits.place] is None:
            if not _is_title(traits):
                break
            titles.append(traits)
    site = any(v is not None and not v.label.is_content for v in verdicts)
    least, most = (_TITLES, _STRANGE) if site else (_TITLES_ALONE, _VERY_STRANGE)
    if any(_SHOWN.search(t.text) for t in titles):
        least = _TEASERS
    is_alone = [t for t in below if verdicts[t.place] is None] == titles == [*below[-1:]]
    if titles and is_alone and _is_of_another(titles[0]):
        least, most = 1, _LONE_STRANGE
    if len(titles) < least or _mean(t.coverage for t in titles) > most:
        return
    for traits in titles:
        reason = f"one of {len(titles)} titles at the end that share few words with the text"
        verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.65)


def _is_of_another(traits: Traits) -> bool:
    """Whether a single last line can be nothing but the title of another article: long, plain, without a stop."""
    opens_plain = traits.text[:1].isalpha() and "|" not in traits.text
    return opens_plain and len(traits.words) >= _LONE_WORDS


def mark_cut_off(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Paragraphs in a row that all break off, about other things, are teasers whose heading and links were lost."""
    begun = False
    for cut_off, group in groupby(page, lambda t: verdicts[t.place] is None and _breaks_off(t)):
        run = list(group)
        if cut_off and begun and len(run) >= _TEASERS and _mean(t.coverage for t in run) < _STRANGE:
            for traits in run:
                reason = f"one of {len(run)} paragraphs in a row that break off"
                verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.75)
        begun = begun or any(t.is_dense and t.ends_sentence and not _breaks_off(t) for t in run)


def _breaks_off(traits: Traits) -> bool:
    return traits.amount >= DENSE_WORDS and traits.text.rstrip().endswith(("...", "…"))


def mark_tag_rows(below: Sequence[Traits], page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Ячмінь Експорт Аграрії», «міст, ремонт, ЖКГ»: what the article is about, in one row behind it; more are a list."""
    rows = [
        t
        for t in below
        if verdicts[t.place] is None and t.coverage >= _TOLD_TAGS and _TAG_ROW.fullmatch(t.text.strip())
    ]
    for traits in rows if len(rows) == 1 else ():
        bare = traits.text.strip()
        if bare.count(",") >= _TAGS - 1 or ("," not in bare and _stand_low(bare.split(), page)):
            verdicts[traits.place] = Verdict(Label.NAV, "a row of the article's own words, below it", 0.7)


def _stand_low(tags: Sequence[str], page: Sequence[Traits]) -> bool:
    """Whether the prose has most of these capitalised words in small letters: then they are no names."""
    prose = {word[:_TAG_STEM] for t in page if t.is_dense for word in t.text.split() if word[:1].islower()}
    low = sum(tag[:_TAG_STEM].lower() in prose for tag in tags)
    return len(tags) >= _TAGS and low * 2 >= len(tags) and all(tag[:1].isupper() for tag in tags)


def mark_buttons(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Приєднатися до спільноти» right under what the site asks for; a subheading has a paragraph below it."""
    for above, traits in pairwise(page):
        verdict = verdicts[above.place]
        if verdicts[traits.place] is not None or verdict is None or verdict.label is not Label.ADVERT:
            continue
        few = len(traits.words) <= _BUTTON_WORDS and not traits.ends_sentence and traits.is_title_like
        asked = (
            len(above.words) > _BUTTON_WORDS
            or traits.place == len(page) - 1
            or _BUTTON.match(above.text) is not None
        )
        if few and asked and traits.coverage < _STRANGE and _BUTTON.match(traits.text):
            verdicts[traits.place] = Verdict(Label.ADVERT, "a button under what the site asks for", 0.7)


def mark_behind(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Behind the last sentence of a page that has lines of its site, a few lines without a full stop are more of them.

    A page without any stays as it is: there they may be a signature, an address or the end of a poem.
    """
    end = max((t.place for t in page if verdicts[t.place] is None and _is_told(t)), default=len(page))
    site = [t.place for t in page if (v := verdicts[t.place]) and v.label in _SITE]
    nav = [t.place for t in page if (v := verdicts[t.place]) and v.label is Label.NAV]
    site += nav if len(nav) >= _MIN_NAV else []
    behind = [t for t in page[end + 1 :] if verdicts[t.place] is None and not _ends_in_stop(t)]
    listed = end < len(page) and page[end].text.rstrip().endswith(":")
    if not site or not behind or listed:
        return
    first = min((place for place in site if place > end), default=len(page))
    for traits in behind:
        below = traits.place > first
        strange = traits.coverage < (_OWN if below or len(traits.words) <= _SHORT_TAIL else _STRANGE)
        few = below or len(behind) <= _FEW
        numbered = _NUMBERED.match(traits.text) or _MEASURE.search(traits.text)
        is_name = len(traits.words) == 1 and traits.text.isascii()
        plain = not traits.text.startswith(_BULLETS) and (below or not numbered) and not is_name
        if traits.text.rstrip().endswith(":") and not below:
            return
        if few and strange and plain and not opens_as_friend(traits.folded):
            label = Label.RELATED if _is_title(traits) else Label.NAV
            verdicts[traits.place] = Verdict(
                label, "below the end of the text, like the site's own lines", 0.6
            )


def _ends_in_stop(traits: Traits) -> bool:
    """Whether a sentence ends here; «... – «Жінка, яка лічить журавлів»» ends a title."""
    return traits.ends_sentence and not (
        len(traits.words) < DENSE_WORDS and _TITLE_IN_QUOTES.search(traits.text)
    )


def _is_told(traits: Traits) -> bool:
    return _ends_in_stop(traits) and (traits.is_dense or traits.amount > _LEAST_WORDS)


def mark_below_pointers(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Читайте також: Назва» and right below it more titles about other things: the rest of its list."""
    for pointer in page:
        verdict = verdicts[pointer.place]
        if (
            pointer.cue is None
            or not pointer.cue.rest
            or verdict is None
            or verdict.label is not Label.RELATED
        ):
            continue
        run = []
        for traits in page[pointer.place + 1 :]:
            if verdicts[traits.place] is not None or not _is_title(traits):
                break
            run.append(traits)
        if len(run) >= _TEASERS and _mean(t.coverage for t in run) < _STRANGE:
            for traits in run:
                reason = f"one of {len(run)} titles right below «{pointer.cue.phrase}»"
                verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.7)


def mark_lists(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Long titles in a row between two paragraphs, about other things, are a list of links without a heading."""
    for titles, group in groupby(page[first:], lambda t: verdicts[t.place] is None and _is_long_title(t)):
        run = list(group)
        if not titles or len(run) < _TITLES or _mean(t.coverage for t in run) > _VERY_STRANGE:
            continue
        above, below = page[run[0].place - 1], page[run[-1].place + 1 : run[-1].place + 2]
        if above.is_dense and above.ends_sentence and all(t.is_dense and t.ends_sentence for t in below):
            for traits in run:
                reason = f"one of {len(run)} titles in a row that share few words with the text"
                verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.65)


def _is_long_title(traits: Traits) -> bool:
    """Longer than a line of a poem, and no entry of a list of people or dates («Ганна Куц – третє місце»)."""
    if traits.ends_sentence or len(traits.text) < _TITLE_LENGTH or not _is_title(traits):
        return False
    return not any(sign in traits.text for sign in _ENTRY_SIGNS)


def _is_title(traits: Traits) -> bool:
    few = _LEAST_WORDS < len(traits.words) <= LONG_WORDS
    return few and traits.is_title_like and not traits.text.startswith(_BULLETS) and not traits.ends_sentence


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers) if numbers else 0.0
