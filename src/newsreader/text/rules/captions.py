"""What stands under pictures: captions without the word «Фото», gallery counters, photographers in a line of their own."""

import re
from collections.abc import MutableSequence, Sequence
from itertools import pairwise

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_name
from newsreader.text.date_words import MONTHS
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.plain import fold

_MAX_WORDS = 30
_MAX_SENTENCE = 25
_MOST_SENTENCES = 2
"""On the dev pages of real news 60 texts of so many words above a credit are captions or the like, 3 are not;
those pages are in Latin letters. Ukrainian sites write paragraphs of one sentence and put a bare credit below them."""
_NO_CAPTION = (":", "|", "@", "» —", "» –")
_CYRILLIC = re.compile("[а-яіїєґ]")
_MARKS = ("«", '"', "“", "„", "‘", "''", "»", "•", "*", "—", "–", "-")
_MAX_CREDITED = 200
_MIN_LEFT = 4
_SENTENCE_WORDS = 11
_GALLERY_WORDS = 18
# «Фото Тетяни Левчук», «Instagram/yasna.music», «Радіо і ТБ Карпат/Сніжана Пилипів»
_CREDIT_LINE = re.compile(
    r"(?:Фото|Світлин[аи]|Знімк?[ио]к?|Фотографії|Снимк?[ио]к?|Фотографии)\s[А-ЯІЇЄҐ][\w'’.-]{1,25}(?:\s[А-ЯІЇЄҐ][\w'’.-]{1,25}){0,2}"
    r"|(?:Instagram|Facebook|Telegram|YouTube|TikTok|Twitter|X|Фейсбук|Телеграм)/\S{3,40}"
    r"|[А-ЯІЇЄҐ][^/|:\n]{2,40}/[А-ЯІЇЄҐ][\w'’-]{1,20}\s[А-ЯІЇЄҐ][\w'’-]{1,25}"
    r"|(?:[a-z0-9-]{2,30}\.){1,3}[a-z]{2,6},\s[^\W\d_a-zа-яіїєґ][\w'’.-]{1,25}\s[^\W\d_a-zа-яіїєґ][\w'’.-]{1,25}"
)
# «ОЛЕКСІЙ БРАТУЩАК», «FB БОГДАНА МАСЛЯКА»: photographers in capitals, as one large site sets them below its pictures
_CAPITALS = re.compile(
    r"(?P<site>(?:FB|IG|ФБ)\s)?(?P<given>[^\W\d_a-zа-яіїєґ]{3,20})\s[^\W\d_a-zа-яіїєґ]{3,20}(?:/[^\W\d_a-zа-яіїєґ]{2,20})?"
)
_MIN_CAPITALS = 2
_HEAD_LINES = 5
"""The lead and what stands between it and the next paragraph: caption, credit, author."""
_UNSTOPPED = 4
_CYRILLIC = re.compile(r"[А-ЯІЇЄҐ«]")
_TWO_SENTENCES = re.compile(r"[^\s.!?…]+(?:\s[^\s.!?…]+){1,14}[.!]\s[«—–]?\s?[А-ЯІЇЄҐ][^.!?…]{8,120}$")
_MONTHS = frozenset(" ".join(MONTHS).split())
# «Розбита насосна на вулиці Електрометалургів, ранок 11 травня»
_WHEN = re.compile(
    r",\s(?:[^\W\d_]+\s)?(?:\d{1,2}\.?\s)?(?:(?P<month>[^\W\d_]{3,12})(?:\s\d{4})?|\d{4})(?:\s(?:року|рік|года|год|р\.|г\.))?$"
)
# «Наслідки падіння уламків у селищі. 3 лютого 2025 року.»: the last sentence is nothing but the day.
_DATED = re.compile(r"[.!?»]\s\d{1,2}\s(?P<month>[^\W\d_]{3,12})\s\d{4}(?:\s(?:року|рік|года|год|р|г))?\.?$")
_COUNTED = len("123 / 123")
_MAKERS = (
    r"(?i:фото|скрін|скрин|колаж|коллаж|ілюстрац|иллюстрац|архів|архив|кадр|графіка|графика|інфографік|инфографик|зображен|изображен|"
    r"unsplash|pexels|pixabay|shutterstock|depositphotos|getty|reuters|freepik|istock|facebook|instagram|telegram|youtube)"
)
_NAME = r"[А-ЯІЇЄҐ][\w'’.-]{1,25}"
"""Only Cyrillic: English titles put a slash between two names of one thing."""
# «Наслідки негоди / скриншот з відео», "Сон починається ... / Unsplash", «... / Іван Коваль»
_SLASH = re.compile(
    rf"^(?P<left>[^/|\n]{{6,180}})\s/\s?(?:(?P<maker>{_MAKERS}[^/|\n.!?]{{0,40}})|(?P<name>{_NAME}(?:\s{_NAME}){{0,2}}))$"
)
# «Спуск закрили 1 грудня (фото: мерія)»
_BRACKET = re.compile(
    r"\((?:(?:усі|всі|все|тут і далі|здесь и далее)\s)?(?:фото|скрін\w*|скрин\w*|колаж|коллаж|ілюстрац\w*|иллюстрац\w*|кадр|photo|foto)\b[^()\n]{2,60}\)\.?$",
    re.IGNORECASE,
)
# «... on Friday. (Ann Petrosky/Tribune)»: a full name, a slash, who employs it.
_EMPLOYED = re.compile(r"\((?:[A-Z][\w.'’-]+\s){1,3}[A-Z][\w.'’-]+\s?/\s?[A-Z][\w.&’' -]{1,40}\)\.?$")
_MAX_EMPLOYED = 350
# «... екрани: зліва Pad 7, справа Pad 6»: only under a picture is there a left and a right without a full stop.
_SIDES = re.compile(
    r"\b(?:зліва|ліворуч|слева)\b.{0,120}\b(?:справа|праворуч)\b|\b(?:зліва направо|слева направо)\b|\((?:зліва|ліворуч|слева|справа|праворуч|у центрі|в центре)\)",
    re.IGNORECASE,
)
_SIDE_WORDS = ("зліва", "ліворуч", "слева", "справа", "праворуч", "центр")
# «Der Präsident (hinten M) nimmt an ... teil», "Minister Jan Kowalski (L) leaves the hall": who stands where, in brackets
_PLACED = re.compile(
    r"\((?:(?:vorne?|hinten|oben|unten|front|back|top)\s)?(?:[lr]\.|links|rechts|Mitte|left|right|cent(?:er|re)|z lewej|z prawej|\d\.\s?v\.\s?[lr]\.)\)"
    r"|\((?:vorne?|hinten)\s[lrM]\.?\)|\((?P<letter>[LCM])\)"
)
_PARTIES = frozenset({"sv", "da", "nb", "no", "fi"})
"""Languages in whose reports a letter in brackets is a party."""
# «Павло і Боня. Тут і далі фото: Іван Коваль»
_LOW_CREDIT = re.compile(
    r"[^\W\d_]\s?[.,]?\s(?i:(?:тут і далі|здесь и далее|усі|всі|все)\s)?(?i:фото):\s[^\W\d_a-zа-яіїєґ][^:!?.]{2,50}$"
)
# «Територія санаторію у 2003 році. Google Earth»
_BEHIND = re.compile(
    r"[.!?»]\s(?:Google (?:Earth|Maps)|Maxar|Planet Labs|Getty Images|Unsplash|Shutterstock|Depositphotos|Reuters|REUTERS|AFP|EPA|УНІАН|Укрінформ|УНИАН|ТАСС|РИА Новости)$"
)
# «Інтерфейс «Хрусь». Зображення: розробники»
_CREDITED = re.compile(
    r"[.!?»]\s(?:Фото|Зображення|Ілюстрація|Скріншот|Відео|Графіка|Малюнок|Изображение|Иллюстрация|Скриншот|Видео|Графика)\s?:\s[^:!?\n]{2,60}$"
    r"|[.!?»\w]\s?©\s?[^\W\d_][^.!?©\n]{2,60}$"
    r"|[.!?»]\sФото\s(?:[А-ЯІЇЄҐ][\w'’-]{1,20}\s[А-ЯІЇЄҐ][\w'’-]{1,25}|(?:[a-z0-9-]{2,30}\.){1,3}[a-z]{2,6})$"
)
# «Estado en el que quedó la furgoneta. :: g. c.»
_COLONS = re.compile(r"[.!?»\w]\s::\s?[^\n:]{2,40}$")
# "... after the crash. (FOX 5)", "(WSB-TV)": a station, which is named so below its pictures only
_STATION = re.compile(
    r"[.!?]\s\((?:FOX|ABC|NBC|CBS|CW|CBC|CTV|KTLA)\s?\d{1,2}\)$|[.!?]\s\([KW][A-Z]{2,3}(?:-TV|\s\d{1,2})?\)$"
)
_COUNTER = re.compile(r"(\d{1,3})\s?(?:/|з|из|of)\s?(\d{1,3})")

Verdicts = MutableSequence[Verdict | None]


def mark_captions(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Label captions by their shape and by the credit below them. ``first``: where the prose begins."""
    _mark_counters(page, verdicts)
    for traits in page[first + 1 :]:
        if (
            verdicts[traits.place] is None
            and not traits.ends_sentence
            and _CREDIT_LINE.fullmatch(traits.text.strip())
        ):
            verdicts[traits.place] = Verdict(Label.CREDIT, "nothing but where the picture is from", 0.7)
    _mark_capitals(page, verdicts, first)
    for traits in page[: first + 1]:
        if verdicts[traits.place] is None and _is_placed(page, traits, first):
            verdicts[traits.place] = Verdict(Label.CAPTION, "says in brackets who stands where", 0.9)
    for traits in page:
        is_short = len(traits.text) <= (_MAX_EMPLOYED if traits.text.endswith(")") else _MAX_CREDITED)
        if verdicts[traits.place] is None and is_short:
            reason, sure = _by_shape(traits) or (None, 0.75)
            if reason is None and (traits.place > first or traits.ends_sentence):
                reason = _above_credit(page, verdicts, traits)
            if reason is None and traits.place > first:
                reason = _between_credits(page, verdicts, traits)
            if reason is not None:
                verdicts[traits.place] = Verdict(Label.CAPTION, reason, sure)
    _mark_author(page, verdicts, first)
    _mark_unstopped(page, verdicts, first)


def _mark_capitals(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Names in capitals below lines without a full stop, several on a page: who made the pictures."""
    found = [
        below.place
        for above, below in pairwise(page[first + 1 :])
        if verdicts[above.place] is None
        and verdicts[below.place] is None
        and not above.ends_sentence
        and above.is_title_like
        and not above.text.isupper()
        and below.text.isupper()
        and _is_photographer(below.text)
    ]
    for place in found if len(found) >= _MIN_CAPITALS else ():
        verdicts[place] = Verdict(Label.CREDIT, f"one of {len(found)} names in capitals below pictures", 0.9)


def _is_photographer(text: str) -> bool:
    found = _CAPITALS.fullmatch(text.strip())
    return found is not None and (found["site"] is not None or is_given_name(fold(found["given"])))


def _mark_author(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Below the lead, its picture and the picture's credit the author's name; further down a name heads a part."""
    for credit, traits in pairwise(page[first : first + _HEAD_LINES]):
        verdict = verdicts[credit.place]
        is_below = verdict is not None and verdict.label is Label.CREDIT
        if is_below and verdicts[traits.place] is None and is_name(traits.text):
            verdicts[traits.place] = Verdict(Label.BYLINE, "a name below the credit of a picture", 0.6)


def _mark_unstopped(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """On a page with lines of its site, a line of two sentences without the last full stop, or that ends in a date.

    So are captions set («Школа. Крейда не стерлася»), while paragraphs end with a stop. A text without any line of a
    site is left as it is, and so is one whose author leaves stops out.
    """
    if all(v is None or v.label.is_content for v in verdicts):
        return
    found = [t for t in page[first + 1 :] if verdicts[t.place] is None and _is_unstopped(t)]
    places = {traits.place for traits in found}
    for traits in found if len(found) <= _UNSTOPPED else ():
        if places.isdisjoint((traits.place - 1, traits.place + 1)):
            verdicts[traits.place] = Verdict(
                Label.CAPTION, "set like a caption: no full stop at its end", 0.65
            )


def _is_unstopped(traits: Traits) -> bool:
    text = traits.text.strip()
    few = _MIN_LEFT <= len(traits.words) <= _MAX_WORDS
    if not few or traits.ends_sentence or not traits.is_title_like or not _CYRILLIC.match(text):
        return False
    plain = not any(sign in text for sign in _NO_CAPTION)
    return plain and (_TWO_SENTENCES.match(text) is not None or _ends_in_date(text))


def _ends_in_date(text: str) -> bool:
    found = _WHEN.search(text)
    return found is not None and (found["month"] is None or found["month"].lower() in _MONTHS)


def _by_shape(traits: Traits) -> tuple[str, float] | None:
    """Why it is a caption, and how sure that is."""
    text = traits.text.strip()
    for check, reason, sure in _SHAPES:
        if check(traits, text):
            return reason, sure
    return None


def _is_slashed(_: Traits, text: str) -> bool:
    found = _SLASH.match(text) if "/" in text else None
    if found is None:
        return False
    if found["maker"]:
        return True
    return len(found["left"].split()) >= _MIN_LEFT


def _is_bracketed(traits: Traits, text: str) -> bool:
    if not text.endswith((")", ").")):
        return False
    is_credit = traits.sentences <= 1 and _BRACKET.search(text) is not None
    return is_credit or _EMPLOYED.search(text[-_MAX_CREDITED:]) is not None


def _is_station(traits: Traits, text: str) -> bool:
    few = text.endswith(")") and traits.sentences <= _MOST_SENTENCES
    return few and _STATION.search(text[-_COUNTED * 2 :]) is not None


def _is_dated(traits: Traits, text: str) -> bool:
    dated = _DATED.search(text) if len(traits.words) <= _MAX_WORDS else None
    return dated is not None and dated["month"].lower() in _MONTHS


def _is_behind_colons(_: Traits, text: str) -> bool:
    return "::" in text and _COLONS.search(text) is not None


def _is_credited(traits: Traits, text: str) -> bool:
    if traits.ends_sentence:
        return False
    alone = text[-1:].isalpha() and traits.sentences <= 1
    if alone and (_BEHIND.search(text) or _CREDITED.search(text)):
        return True
    return "фото:" in traits.folded and _LOW_CREDIT.search(text) is not None


def _says_sides(traits: Traits, text: str) -> bool:
    is_told = not traits.ends_sentence and any(map(traits.folded.__contains__, _SIDE_WORDS))
    return is_told and traits.is_title_like and _SIDES.search(text) is not None


_SHAPES = (
    (_is_slashed, "who made the picture stands after a slash", 0.75),
    (_is_bracketed, "who made the picture stands in brackets", 0.75),
    (_is_station, "the station whose picture it is stands in brackets", 0.9),
    (_is_dated, "its last sentence is nothing but a day", 0.75),
    (_is_behind_colons, "who made the picture stands at its end", 0.9),
    (_is_credited, "who made the picture stands at its end", 0.75),
    (_says_sides, "says what is on the left and on the right", 0.75),
)


def _is_placed(page: Sequence[Traits], traits: Traits, first: int) -> bool:
    """«Der Präsident (hinten M) nimmt an dem Treffen teil.» above or right below the lead: a report has such brackets nowhere else."""
    found = _PLACED.search(traits.text) if traits.place <= first else None
    if found is None or traits.sentences > _MOST_SENTENCES + 1:
        return False
    is_above = traits.place + 1 < len(page) and page[traits.place + 1].is_dense
    return is_above and (not found["letter"] or traits.language not in _PARTIES)


def _above_credit(page: Sequence[Traits], verdicts: Verdicts, traits: Traits) -> str | None:
    """A line without a full stop right above a credit."""
    below = traits.place + 1
    verdict = verdicts[below] if below < len(page) else None
    if verdict is None or verdict.label is not Label.CREDIT or len(traits.words) > _MAX_WORDS:
        return None
    if not traits.ends_sentence:
        return "a line without a full stop above a credit" if traits.is_title_like else None
    cue = page[below].cue
    is_plain = (
        traits.sentences <= _MOST_SENTENCES
        and not traits.text.startswith(_MARKS)
        and not (cue and cue.anywhere)
    )
    above = verdicts[traits.place - 1] if traits.place else None
    is_deck = traits.sentences > 1 and above is not None and above.label is Label.HEADLINE
    is_plain = is_plain and not is_deck and _CYRILLIC.search(traits.text) is None
    return "a sentence or two above a credit" if is_plain and len(traits.words) <= _MAX_SENTENCE else None


def _between_credits(page: Sequence[Traits], verdicts: Verdicts, traits: Traits) -> str | None:
    """A few words with a credit above and below; in a gallery, where several stand so, a sentence."""
    if traits.sentences > 1 or not _is_between(page, verdicts, traits.place):
        return None
    near = (traits.place - 2, traits.place + 2)
    gallery = any(0 < place < len(page) and _is_between(page, verdicts, place) for place in near)
    few = len(traits.words) <= (_GALLERY_WORDS if gallery else _SENTENCE_WORDS)
    return "a short sentence between two credits" if few else None


def _is_between(page: Sequence[Traits], verdicts: Verdicts, place: int) -> bool:
    beside = (place - 1, place + 1)
    return all(
        at < len(page) and (v := verdicts[at]) is not None and v.label is Label.CREDIT for at in beside
    )


def _mark_counters(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«1 / 5», «2 / 5» ... number the pictures of a gallery."""
    found = [(t.place, _COUNTER.fullmatch(t.text.strip())) for t in page if len(t.text) <= _COUNTED]
    counted = [(place, match.group(1, 2)) for place, match in found if match]
    totals = {total for _, (_, total) in counted}
    numbers = [int(number) for _, (number, _) in counted]
    if (
        len(counted) > 1
        and len(totals) == 1
        and numbers == sorted(set(numbers))
        and numbers[-1] <= int(*totals)
    ):
        for place, _ in counted:
            verdicts[place] = Verdict(Label.NAV, f"numbers the {len(counted)} pictures of a gallery", 0.85)
