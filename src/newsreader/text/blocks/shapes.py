"""What a block is by its shape alone: a date with a word or two, a name after "By", an address, ornaments."""

import re
from functools import lru_cache
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.blocks.features import ALL_FUNCTION_WORDS
from newsreader.text.date_words import PUBLISHED_WORDS, WEEKDAYS, YEAR_WORDS
from newsreader.text.dates import find_dates, find_day_and_time, find_short_dates
from newsreader.text.phrases import cue_phrases
from newsreader.text.phrases.cues import MENU_WORDS, TABLES
from newsreader.text.plain import fold

MAX_DATELINE = 140
MAX_BYLINE = 90
_MAX_SHAPED = 500
"""No shape here is longer."""
_MAX_NAME_WORDS = 10
_MAX_PLACE = 4
_MAX_MENU_WORDS = 12
_PUNCTUATION = "»«>›→•·:–—-*…\\"
_ENDS = (".", "!", "?", ":", ";")


class Verdict(NamedTuple):
    """A label with its reason and how sure it is."""

    label: Label
    reason: str
    confidence: float


_ZONES = "uhr gmt utc bst est edt cet cest et pt msk мск год ч"
_AROUND_DATES = frozenset(fold(" ".join((PUBLISHED_WORDS, YEAR_WORDS, _ZONES, *WEEKDAYS))).split())
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_URL_LINE = re.compile(r"^(?:[^\W\d_]{2,12}\s?:\s*)?(?P<url>https?://\S{4,500})$")
_HANDLE = re.compile(
    r"^(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|@\w{2,32}|#\w{2,64}(?:\s#\w{2,64}){0,12})$"
)
_COUNTED = (
    r"(?:перегляд\w*|коментар\w*|поширен\w*|вподоба\w*|подоба\w*|голос\w*|просмотр\w*|комментари\w*|репост\w*|нравится|лайк\w*|прочитан\w*|"
    r"views?|comments?|shares?|likes?|reads?|votes?|kommentare?|aufrufe|komentarz\w*|wyświetle\w*|udostępnie\w*|odsłon\w*|"
    r"(?:хв\.?|хвилин[аи]?|мин\.?|минут[аы]?|min\.?|minutes?|minuten|minut[ay]?|dk)[ -]*(?:читання|чтения|чтение|чытання|read|reading|lesezeit|czytania|de lecture|de lectura|di lettura|de leitura|čtení|de citit|de citire|okuma|четене)|"
    r"condivision\w*|comment[aio]\w*|visualizza\w*|partages?|vues|coment[aá]rio\w*|compart\w*|visualiza\w*|komentář\w*|zobrazení|sdílení|comentari\w*|vizualizări|distribuiri|yorum|"
    r"okunma|görüntülenme|прочитания|прегледа|праглядаў|каментар\w*)"
)
_COUNTERS = re.compile(
    rf"(?:\d[\d  .,]{{0,9}}[kкKК]?[  -]*{_COUNTED}|{_COUNTED}\s?:?\s?\d[\d  ]{{0,7}})(?:\s?[|·•,/]?\s?(?:\d[\d  .,]{{0,9}}\s?{_COUNTED})){{0,5}}"
    r"|[^\d\n]{0,30}\b(?:так|да|yes)[\s:(]{0,3}\d{1,6}\)?[\s,|/]{0,3}(?:ні|нет|no)[\s:(]{0,3}\d{1,6}\)?"
    r"|(?:[\u2190-\u21ff\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]{1,3}\s?\d[\d.,  ]{0,7}\s?(?:тис|тыс|млн|k|к)?\.?\s{0,2}){2,8}"
    r"|\d{1,4}(?:[.,]\d)?\s?(?:т|тис|тыс)\.?"
    r"|(?:image|photo|picture|slide|foto|bild|zdjęcie|фото|слайд|кадр|imagen|immagine)\s\d{1,3}\s?(?:of|/|von|z|із|з|из|de|di)\s?\d{1,3}"
    r"|1 of \d{1,3}|\d{1,2}:\d\d\s?/\s?\d{1,2}:\d\d(?:\s\d(?:[.,]\d{1,2})?x)?"
)
_FRONT = frozenset(phrase.strip() for phrase in cue_phrases.FRONT_PAGE.split("|"))
_DIGIT = re.compile(r"\d")
_PUBLISHED = re.compile(r"\s*(?:опубліковано|оновлено|опубликовано|обновлено)\b", re.IGNORECASE)
# «:format(webp)/YXJ0aWNsZXMvaW1hZ2UvMjAyNS82L25vdnlq.webp)»
_TOKEN = re.compile(r"(?=\S*[/=_%(])(?=\S*\d)[!-~]{30,500}")
_ORNAMENT = re.compile(r"^[^\w★☆]{1,200}$")
"""Stars are a review's verdict."""
# «This article submitted by Linda Holm on 6/19/96.»
_WRITTEN_ON = re.compile(r"\s(?:on|am|dnia)\s\d[\d./-]{5,9}\.?$")
# «(opr. mo)», «oprac. KL», «(red. js)»: who edited it, by initials
_EDITED = re.compile(r"\(?(?:opr|oprac|red)\.\s?(?:[a-ząćęłńóśźż]{2,4}|[A-ZĄĆĘŁŃÓŚŹŻ]{2,4})\.?\)?")
_BYLINE = tuple(
    sorted({p.strip() for t in TABLES for p in t.bylines.split("|") if p.strip()}, key=lambda p: (-len(p), p))
)


# «REG (mm), dpa», "ka/AFP", "(mit dpa)"
_MAX_AGENCY = 40
_AGENCY = re.compile(
    r"(?:[\w.\s()/-]{0,24}(?:,\s?|/)|\((?:mit|avec|con|with)\s)(?:dpa|AFP|AP|Reuters|PAP|APA|SDA|epd|KNA|SID|ČTK|EFE|ANSA|Lusa|БТА|ATS|Belga|ANP|TT|NTB|MTI)[)/]?$"
)
# «(PAP)»
_BRACKETED = re.compile(r"\((?:dpa|AFP|PAP|APA|ČTK|EFE|ANSA|IAR|ТАСС|БелТА|Укрінформ)\)")
# «dpa/lno», «dpa/tmn»: the agency and its desk
_DESK_OF = re.compile(r"(?:dpa|afp|apa|sda)/[a-z-]{2,4}")
# «✅ Підписатися | Запоріжжя Live» ends a channel's post
_CALL_ROW = re.compile(
    r"\W{0,4}(?:підписатис[яь]|підпишис[яь]|подписаться|подпишись|subscribe)(?:\s(?:на\s)?\w+)?\s?\|\s?\S.{0,60}",
    re.IGNORECASE,
)
# «Quelle: dts Nachrichtenagentur»
_QUELLE = re.compile(
    r"Quelle: (?:[\w.-]+ ){0,2}(?:Nachrichtenagentur|dpa|dts|AFP|APA|SDA|epd|KNA|SID|ots|Pressemitteilung)(?:[/, ][\w./ -]{2,20})?"
)
# «SOURCE Northlight Foods» ends a press release
_RELEASED = re.compile(r"SOURCE:? [A-Z][^.!?:\n]{2,60}")
# «anka/ mir/», «rk/ pad/ mhr/»: who wrote and who let pass at PAP
_DESK = re.compile(r"[a-ząćęłńóśźż]{2,5}/(?:\s?[a-ząćęłńóśźż]{2,5}/){1,4}")
# «--IANSgiri/ahm/bg»: the same of agencies in India
_INDIAN_DESK = re.compile(r"[-–—]{0,2}\s?(?:IANS|PTI|ANI|UNI)\s?[a-z]{2,8}(?:/[a-z]{1,5}){1,3}/?")


def by_shape(text: str) -> Verdict | None:
    """What the block is by its shape, or None when it could be anything."""
    return None if len(text) > _MAX_SHAPED else _by_shape(text)


@lru_cache(maxsize=1024)
def _by_shape(text: str) -> Verdict | None:
    """The same of a short text; a site's lines come again on every page, and a page is looked at twice.

    A pattern is only tried on lines that have a sign which each of its alternatives asks for: that halves the time.
    """
    is_short, has_digit = len(text) <= MAX_DATELINE, _DIGIT.search(text) is not None
    if is_short and "|" in text and _CALL_ROW.fullmatch(text):
        return Verdict(Label.ADVERT, "a call to subscribe in a row of links", 0.85)
    if has_digit and _COUNTERS.fullmatch(text.strip().lower()):
        return Verdict(Label.NAV, "a counter of views, comments or the like", 0.85)
    if ("@" in text or text.startswith("#")) and _HANDLE.match(text):
        return Verdict(Label.NAV, "only a handle, an address or hashtags", 0.8)
    if is_short and _leads_on(text.strip()):
        return Verdict(Label.RELATED, "leads to the article before or after this one", 0.75)
    if is_short and _is_trail(text):
        return Verdict(Label.NAV, "the way from the front page to here", 0.85)
    return (
        _junk(text)
        or _caption(text)
        or _agency(text)
        or _byline(text)
        or ((_clock(text) or _dated_rubric(text) or _dateline(text)) if has_digit else None)
    )


# «Марк Рютте / © Associated Press»
_SHOT_BY = re.compile(r"[^/©\n]{2,120}\s/\s?©\s?[^©\n]{2,60}")
# «« Денин: жители поддержали стабильность», «Незаконно срубили 26 сосен »»: what a blog prints below an article
_NEIGHBOUR = re.compile(
    r"(?:«|‹|←|<<)\s+[^\s«»][^«»\n]{8,140}(?:«[^«»\n]{1,80}»[^«»\n]{0,60})?|[^«»\n]{8,140}(?:«[^«»\n]{1,80}»[^«»\n]{0,60})?\s+(?:»|›|→|>>)"
)
_BEFORE, _AFTER = ("«", "‹", "←", "<<"), ("»", "›", "→", ">>")
_TRAIL = re.compile(r"\s*[→»›>]\s*|\s/\s")
_TRAIL_WORDS = 5
_TRAIL_MARKS = "→»›>/"
_SECTION_WORDS = 3


def _leads_on(text: str) -> bool:
    has_mark = text.startswith(_BEFORE) or text.endswith(_AFTER)
    return has_mark and _NEIGHBOUR.fullmatch(text) is not None and _bare_end(text) not in ".,;!?…"


def _bare_end(text: str) -> str:
    """The last sign but for arrows and quotation marks: a French paragraph of a long quotation looks like a link but for its stop."""
    return text.strip(" «»‹›←→<>\n\u00a0\u202f")[-1:] or "."


def _is_trail(text: str) -> bool:
    """«Головна → Здоров'я → Неврологія»: the front page and what hangs below it, or sections alone."""
    if text.rstrip().endswith(_ENDS) or not any(mark in text for mark in _TRAIL_MARKS):
        return False
    steps = _TRAIL.split(text.strip(" →»›>/"))
    if len(steps) < 2:  # noqa: PLR2004 - one step is no way
        return False
    first = fold(steps[0]).strip()
    if first in _FRONT:
        return all(0 < len(step.split()) <= _TRAIL_WORDS for step in steps)
    return first in MENU_WORDS and all(0 < len(step.split()) <= _SECTION_WORDS for step in steps)


def _junk(text: str) -> Verdict | None:
    if not text[:1].isalnum() and _ORNAMENT.match(text):
        return Verdict(Label.JUNK, f"no letters or digits: {text[:20]!r}", 0.9)
    if text.isupper() and _SLUG.fullmatch(text.strip()):
        return Verdict(Label.JUNK, "the short name of a story at its agency", 0.9)
    bare = text.strip()
    if " " not in bare and _TOKEN.fullmatch(bare) and lone_url(text) is None:
        return Verdict(Label.JUNK, "a token of the site's machinery", 0.85)
    return None


# «SRI LANKA-COLOMBO-PM-NO CONFIDENCE MOTION»: what an agency calls a story by
_SLUG = re.compile(r"[A-Z]{2,}(?: [A-Z]{2,})?(?:-[A-Z]{2,}(?: [A-Z]{2,}){0,3}){3,5}")


def _caption(text: str) -> Verdict | None:
    if len(text) > MAX_DATELINE or "©" not in text or _SHOT_BY.fullmatch(text.strip()) is None:
        return None
    return Verdict(Label.CAPTION, "a caption with the owner of the picture behind it", 0.85)


def is_desk_of(text: str) -> bool:
    """Whether the line is only an agency with its desk, which is no credit of a picture."""
    return _DESK_OF.fullmatch(text.strip()) is not None


# «hiv-info.example», «www.herold.net»: where it is from, below a text
_HOST = re.compile(r"(?:www\.)?(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}(?:com|net|org|info|ua|ru|pl|de|at|ch|fr|es|it|cz|eu|by|kz|news|media)")  # fmt: skip
# «mjr. Bc. Kateřina Malá», «mł. asp. Jan Wrona»: ranks and degrees before a name, as press officers of the police sign
_RANKED = re.compile(
    r"(?:(?:mjr|kpt|por|npor|ppor|plk|pplk|nprap|prap|pprap|nstržm|rtm|(?:mł\. |st\. )?asp|podkom|nadkom|kom|(?:st\. )?sierż|(?:mł\. )?insp|podinsp)\.\s)"
    r"(?:(?:szt|Bc|Mgr|Ing|JUDr|PhDr|Dr)\.\s){0,2}[^\W\d_a-z][\w'’-]{1,25}\s[^\W\d_a-z][\w'’-]{1,30}"
)


def is_host(text: str) -> bool:
    """Whether a line is a web address without its scheme and nothing else."""
    return len(text) <= _MAX_AGENCY and _HOST.fullmatch(text.strip()) is not None


def is_ranked(text: str) -> bool:
    """Whether a line is an officer's name with the rank."""
    return len(text) <= MAX_BYLINE and _RANKED.fullmatch(text.strip()) is not None


def _agency(text: str) -> Verdict | None:
    if len(text) <= _MAX_AGENCY and (_AGENCY.match(text) or _BRACKETED.fullmatch(text) or is_desk_of(text)):
        return Verdict(Label.SOURCE, "a line that ends in the name of an agency", 0.75)
    if len(text) <= MAX_DATELINE and _QUELLE.fullmatch(text.strip()):
        return Verdict(Label.SOURCE, "names the agency it is from", 0.9)
    if len(text) <= MAX_DATELINE and _RELEASED.fullmatch(text):
        return Verdict(Label.SOURCE, "names who released it", 0.75)
    if len(text) <= _MAX_AGENCY and _INDIAN_DESK.fullmatch(text.strip()):
        return Verdict(Label.SOURCE, "the short names of a desk, each before a slash", 0.9)
    if len(text) <= _MAX_AGENCY and _DESK.fullmatch(text):
        return Verdict(Label.SOURCE, "the short names of a desk, each before a slash", 0.8)
    return None


def is_menu(folded: str) -> bool:
    """Whether every word is the name of a section or a button: «Головна » Новини », "Share Facebook Twitter".

    Args:
        folded: The block, folded.
    """
    many = 0
    for word in folded.replace("/", " ").replace("|", " ").split():
        bare = word.strip(_PUNCTUATION)
        if bare and bare not in MENU_WORDS:
            return False
        many += bool(bare)
    return 0 < many <= _MAX_MENU_WORDS


def lone_url(text: str) -> str | None:
    """The web address, when the block is nothing else."""
    found = _URL_LINE.match(text) if "://" in text else None
    return found["url"] if found else None


# «11:00 25.08 1091», «18:00 03.01», «18:39 от admin»: when, how often it was read, by whom it was put there
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3]):[0-5]\d,?\s[0-3]?\d\.[01]\d(?:\.(?:20)?\d\d)?(?:\s\d{1,6})?"
    r"|\d{1,2}:\d\d (?:від|от|by) [^\W\d_]\w{1,24}"
    r"|(?:сьогодні|вчора|сегодня|вчера|today|yesterday|dzisiaj|dziś|wczoraj|heute|gestern),?\s(?:о|об|в|at|o|um)\s\d{1,2}[:.]\d\d",
    re.IGNORECASE,
)
# «Вівторок, 30 грудня, 2025 | Новини освіти»
_RUBRIC = re.compile(r"\s[|•·]\s(?P<rubric>[^\W\d_][^|•·\d.!?:]{2,40})$")
_RUBRIC_WORDS = 4


def is_clock(text: str) -> bool:
    """Whether a line is a time and a day and nothing else but a count of readers."""
    return len(text) <= _MAX_AGENCY and _CLOCK.fullmatch(text.strip()) is not None


# «П’ятниця»: the only weekday that is written with an apostrophe, whatever its shape
_FRIDAY = re.compile(r"(?<=[Пп])[’ʼ`](?=ятниц)")


def _is_rubric(text: str) -> bool:
    """«Новини освіти», but not a title or a name: one capital and a few words."""
    first, *rest = text.split()
    return len(rest) < _RUBRIC_WORDS and first[:1].isupper() and all(word.islower() for word in rest)


# «[ «Аргументы.ру» ]»: a paper that is called like its site
_DOMAIN = re.compile(r"(?<=\w)\.(?:ру|ru|ua|com|net|org|info|pl|de|by|kz)\b", re.IGNORECASE)
_ONLY = "only a date"


def _clock(text: str) -> Verdict | None:
    return Verdict(Label.DATELINE, f"{_ONLY}: «{text.strip()}»", 0.9) if is_clock(text) else None


def _dated_rubric(text: str) -> Verdict | None:
    found = _RUBRIC.search(text) if any(mark in text for mark in "|•·") else None
    alone = _dateline(text[: found.start()]) if found and _is_rubric(found["rubric"]) else None
    if alone is None or not alone.reason.startswith(_ONLY):
        return None
    return Verdict(Label.DATELINE, f"{alone.reason}, beside a rubric", 0.8)


def _dateline(text: str) -> Verdict | None:
    is_long = len(text) > MAX_DATELINE
    if is_long or text.startswith("|") or "(@" in text or "№" in text or _DIGIT.search(text) is None:
        return None
    spans = [mention.span for mention in find_dates(text)]
    is_short = not spans
    spans = spans or [mention.span for mention in find_short_dates(text)]
    if spans and len(text) <= MAX_BYLINE and _PUBLISHED.match(text) and not text.rstrip().endswith(_ENDS):
        return Verdict(Label.DATELINE, "says when it was published", 0.9)
    if not spans and (found := find_day_and_time(text)):
        spans, is_short = [found], False
    if not spans:
        return None
    rest = list(text)
    for span in spans:
        rest[span.start : span.end] = " " * (span.end - span.start)
    left = _WORD.findall(_DOMAIN.sub("", _FRIDAY.sub("'", "".join(rest))))
    others = [word for word in left if fold(word) not in _AROUND_DATES]
    printed = text[spans[0].start : spans[0].end].strip()
    if not others:
        return Verdict(Label.DATELINE, f"{_ONLY}: «{printed}»", 0.95)
    if (
        (not is_short or ":" in printed)
        and len(others) <= _MAX_PLACE
        and not text.rstrip().endswith(_ENDS)
        and all(word[:1].isupper() for word in others)
    ):
        return Verdict(Label.DATELINE, f"a date beside a name: «{printed}»", 0.75)
    return None


def _byline(text: str) -> Verdict | None:
    if len(text) > MAX_BYLINE:
        return None
    if _EDITED.fullmatch(text.strip()):
        return Verdict(Label.BYLINE, "the initials of who edited it", 0.9)
    line = " ".join(text.split()).lstrip("—–- ")
    if not fold(line).startswith(_BYLINE):
        return None
    bare = _WRITTEN_ON.sub("", line)
    folded = fold(bare)
    if not folded.startswith(_BYLINE):
        return None
    phrase = next(p for p in _BYLINE if folded.startswith(p))
    ends = phrase.endswith(":") or not folded[len(phrase) : len(phrase) + 1].isalpha()
    if ends and _is_names(
        bare[len(phrase) :].strip(" ,:|"), after_colon=bare[: len(phrase) + 1].endswith((":", ","))
    ):
        return Verdict(Label.BYLINE, f"«{bare[: len(phrase)]}» before a name", 0.85)
    return None


def _is_names(text: str, *, after_colon: bool) -> bool:
    """Whether a few words are names: mostly capitalised, no sentence. Without a colon, a full name."""
    words = text.split()
    high = sum(word[:1].isupper() for word in words)
    low = sum(word[:1].islower() for word in words)
    least = 1 if after_colon else 2
    return least <= high <= _MAX_NAME_WORDS and low <= high and not text.endswith(("?", "!", "…", "."))


# «Автор:», "Opracowanie:", "by": the name is in the next line
_AUTHOR_CUE = re.compile(
    r"(?:автор(?:ка|и)?|author|autor(?:ka|zy|in)?|autorka/autor|opracowanie)\s?:|by", re.IGNORECASE
)


def is_author_cue(text: str) -> bool:
    """Whether a line says that the author's name comes next, and nothing else."""
    return _AUTHOR_CUE.fullmatch(text.strip()) is not None


_MENU_ROW = 5
_SIGNS = re.compile(r"[.:!?,;—–«»\"]")


def is_menu_row(text: str) -> bool:
    """«ГОЛОВНА ХВОРОБИ СИНДРОМИ ДІАГНОСТИКА ЛІКУВАННЯ»: the front page and sections, in capitals."""
    words = text.lower().split()
    return (
        len(words) >= _MENU_ROW
        and text.isupper()
        and words[0] in _FRONT
        and not _SIGNS.search(text)
        and ALL_FUNCTION_WORDS.isdisjoint(words)
    )


_FULL_NAME = (2, 4)
_ROLE_WORDS = 8
_INITIALS = 2
_NAME = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]*)*")


def is_name(text: str) -> bool:
    """Two to four capitalised words, perhaps a trade behind a comma: «Юстина Коломієць, урбаністка»."""
    name, _, trade = text.strip().replace("\n", ",", 1).replace(" (", ",", 1).partition(",")
    words = name.split()
    least, most = _FULL_NAME
    return (
        least <= len(words) <= most
        and len(trade.split()) <= _ROLE_WORDS
        and all(_NAME.fullmatch(word) and word[0].isupper() for word in words)
        and (len({word.isupper() for word in words if len(word) > _INITIALS}) < 2)  # noqa: PLR2004 - «Бывший СССР»
        and not any(word.lower() in ALL_FUNCTION_WORDS or word.lower() in MENU_WORDS for word in words)
    )
