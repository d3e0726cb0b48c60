"""Where one line mixes kinds: a date before the lead, a caption before its credit, residue inside prose."""

import re
from collections.abc import Iterator

from newsreader.text.dates import find_dates

# " date 2026-03-06 Посли країн ...": a scraper's field glued before the first line.
_DATE_FIELD = re.compile(r"\s*date\s+\d{4}-\d\d(?:-\d\d)?(?=\s+\S)", re.IGNORECASE)
# "... під час візиту до Харкова. Фото: Асоціація ..."
_CREDIT = re.compile(
    r"(?<=[.!?…»\")\w])\s?(?=(?:(?:Фото|ФОТО|Foto|FOTO|Photo|Photograph|Bild|Zdjęcie|Джерело фото|Источник фото)\s?[:/]|(?:Fot\.|Photo by)\s)\s?\S[^\n]{0,100}$)"
    r"|(?<=[.!?…»\")])\s?(?=\(?(?:AP Photo|REUTERS|Reuters|AFP|EPA(?:-EFE)?|AP|Getty Images|УНІАН|Укрінформ|dpa|PAP)\s?/\s?[^\W\d_][^\n]{2,60}$)"
)
# "... словамиЧитайте також: Назва. Текст": a link's text that stayed in the paragraph.
_RESIDUE = re.compile(
    r"(?:(?:читайте також|дивіться також|читайте также|смотрите также|czytaj także|czytaj też)(?=[А-ЯІЇЄҐA-ZŁŚŻ«])|MORE:|Don.t miss:|DON.T MISS:|PRZECZYTAJ:|Mehr zum Thema:|MEHR ZUM THEMA:|Auch interessant:|Читайте також|ЧИТАЙТЕ ТАКОЖ|читайте також:|Дивіться також|ДИВІТЬСЯ ТАКОЖ|Читайте также|ЧИТАЙТЕ ТАКЖЕ|читайте также:|"
    r"Смотрите также|Czytaj także|CZYTAJ TAKŻE|Czytaj też|CZYTAJ TEŻ|Czytaj więcej|CZYTAJ WIĘCEJ|Zobacz też|Zobacz także|ZOBACZ TEŻ|Przeczytaj także|"
    r"Przeczytaj też|Przeczytaj również|Lesen Sie auch|LESEN SIE AUCH|Lesen Sie hier|Auch interessant:|Lire aussi|Lee también|Leggi anche|READ MORE:|Read more:|"
    r"(?:Читайте|ЧИТАЙТЕ|Читай|Дивіться|ДИВІТЬСЯ|Смотрите|СМОТРИТЕ)(?: ще| еще| ещё)?:|(?:За темою|ЗА ТЕМОЮ|До теми|ДО ТЕМИ|По темі|По теме|ПО ТЕМЕ|Ще за темою|Ещё по теме|Еще по теме|"
    r"Також читайте|Также читайте|Вас може зацікавити|Вам может быть интересно):|"
    r"RELATED:|Related:|READ ALSO:|Read also:|SEE ALSO:|See also:)"
)
# After residue: a sentence end before a capital, or two lines glued ("НазваТекст").
_RESIDUE_END = re.compile(
    r"(?<=\w\w\w)[.!?…][»\"”)]*\s+(?=[«\"“„(—–-]*\s?[^\W\d_a-zа-яіїєґ])|(?<=[a-zа-яіїєґąćęłńóśźżäöüß\d»\"”])(?=[А-ЯІЇЄҐA-ZŁŚŻŹĆÄÖÜ][а-яіїєґa-ząćęłńóśźżäöüß' ’ʼ])"
)
# "... кордону. Фото з відкритих джерел"
_BARE_CREDIT = re.compile(
    r"(?<=[.!?…»\")])\s?(?=Фото\s(?:з|із|зі|из|надан\w{1,3}|автор\w{0,2}|архівн\w{1,3}|ілюстративне|иллюстративное|предоставлен\w{0,2}|архива?)\b[^\n.!?]{0,60}$)"
)
# "Фото: УНІАН Вона набуде чинності": a name, then a sentence.
_CREDIT_END = re.compile(
    r"(?:Фото|Джерело фото|Источник фото)\s?[:/]\s?(?:УНІАН|УНИАН|Укрінформ|Суспільне|ДСНС|REUTERS|Reuters|AFP|AP|EPA|Getty Images|Unsplash|Freepik|[А-ЯІЇЄҐ][\w'’-]{1,20}\s[А-ЯІЇЄҐ][\w'’-]{1,25})"
    r"\s(?=[«\"—–-]?\s?[А-ЯІЇЄҐ][а-яіїєґ'’]{0,20},?\s[а-яіїєґ])"
)
_CREDIT_SIGNS = ("/", ":", "Fot.", "Photo by")
_MIN_TARGET = 12
_MIN_REST = 80
_MAX_CAPTION = 350


# "... вже замовило. Підписуйтесь на наш Telegram-канал": what the site asks for, behind a paragraph's last sentence.
_CALL = re.compile(
    r"(?<=[.!…»\")])\s?(?=(?:П[іi]дпи(?:суй(?:тесь|теся|ся)|шіться|шись)|Приєднуй(?:тесь|теся|ся)|Долучай(?:тесь|теся|ся)|Слідкуйте|Стежте|Читайте нас|Більше новин|"
    r"Подпи(?:сывай(?:тесь|ся)|шитесь|шись)|Присоединяй(?:тесь|ся)|Следите|Больше новостей)\b[^\n]{8,200}$)"
)
_CALL_HINTS = (
    "ідпи",
    "одпи",
    "риєдн",
    "рисоед",
    "олучай",
    "лідкуй",
    "тежте",
    "ледите",
    "нас",
    "новин",
    "новост",
)
_CHANNEL = re.compile(
    r"telegram|телеграм|viber|вайбер|whatsapp|вотсап|facebook|фейсбук|instagram|[іи]нстаграм|youtube|ютуб|google news|канал|розсилк|рассылк|соцмереж|соцсет",
    re.IGNORECASE,
)
_CALL_TAIL = 220


def find_seams(line: str) -> Iterator[int]:
    """Offsets at which a line should be cut; any order, may repeat."""
    yield from _date_seam(line)
    yield from _widget_seam(line)
    yield from _call_seam(line)
    yield from _credit_seam(line)
    yield from _residue_seams(line)
    yield from _desk_seam(line)


# «... zaprosił gości. (opr. mo)», «... the country.--IANSgiri/ahm/bg»: who edited it, behind the last sentence
_DESK = re.compile(
    r"(?<=[.!?…»\"”])\s?(?=(?:\((?:opr|oprac|red)\.\s?[^\W\d_]{2,4}\.?\)|[-–—]{1,2}\s?(?:IANS|PTI|ANI|UNI)\s?[a-z]{2,8}(?:/[a-z]{1,5}){1,3}/?)$)"
)
_DESK_TAIL = 40


def _desk_seam(line: str) -> Iterator[int]:
    tail = line[-_DESK_TAIL:]
    if "(" in tail or "/" in tail:
        found = _DESK.search(line, max(1, len(line) - _DESK_TAIL))
        if found is not None:
            yield found.end()


# «РекламаРаніше ми писали ...», «ВІДЕО ДНЯЩоб утекти ...»: the label of a box that stood there
_WIDGET = re.compile(
    r"\s*(?:РЕКЛАМА|Реклама|В[ІИ]ДЕО ДНЯ|В[іи]део дня|Advertisement|ADVERTISEMENT|Anzeige|ANZEIGE|Werbung|WERBUNG|REKLAMA)"
    r"(?=[«\"“„]?[А-ЯІЇЄҐA-ZŁŚŻÄÖÜ]['’]?[а-яіїєґa-ząćęłńóśźżäöü\s])"
)


def _widget_seam(line: str) -> Iterator[int]:
    found = _WIDGET.match(line)
    if found is not None:
        yield found.end()


def _date_seam(line: str) -> Iterator[int]:
    field = _DATE_FIELD.match(line)
    if field is not None:
        yield field.end()
        return
    yield from _dateline_seam(line)


_DATELINE_ZONE = 60
_AT = re.compile(r"\s(?:о|об|в|at|um)\s\d", re.IGNORECASE)
"""«24 лютого 2022 року о 5:00 ...» is prose."""
_ZONE = re.compile(r"\s?(?:Uhr|GMT|UTC|BST|EST|EDT|CET|CEST|ET|PT|MSK|МСК)\b")
_WEEKDAY_BEFORE = re.compile(
    r"^\W*(?:(?:оновлено|опубліковано|обновлено|опубликовано)\s?:?\s)?(?:[^\W\d_]{2,13}\.?,?\s)?$",
    re.IGNORECASE,
)


def _dateline_seam(line: str) -> Iterator[int]:
    """«Понеділок, 16 листопада 2020, 15:26 Президент ...»: only a date with a time opens a line like that."""
    head = line[:_DATELINE_ZONE]
    if ":" not in head:
        return
    for mention in find_dates(head)[:1]:
        printed, after = line[mention.span.start : mention.span.end], line[mention.span.end :]
        zone = _ZONE.match(after)
        end, after = mention.span.end + (zone.end() if zone else 0), after[zone.end() :] if zone else after
        opens = _WEEKDAY_BEFORE.match(line[: mention.span.start]) is not None and not _AT.search(printed)
        if opens and mention.precision == "minute" and after.lstrip(" ,|—–-")[:1].isupper():
            yield end


def _credit_seam(line: str) -> Iterator[int]:
    named = _CREDIT_END.search(line) if "ото:" in line or "фото /" in line or "Фото /" in line else None
    if named is not None and _goes_on(line[named.end() :]):
        if named.start():
            yield named.start()
        yield named.end()
        return
    tail = line[-120:]
    if "Фото " in tail and (bare := _BARE_CREDIT.search(line, max(1, len(line) - 120))):
        yield bare.end()
        return
    if not any(map(tail.__contains__, _CREDIT_SIGNS)):
        return
    for found in _CREDIT.finditer(line, max(0, len(line) - 120)):
        if found.start() <= _MAX_CAPTION or line[found.start() - 1] in ".!?…":
            yield found.end()
            return


def _call_seam(line: str) -> Iterator[int]:
    tail = line[-_CALL_TAIL:]
    if not any(map(tail.__contains__, _CALL_HINTS)):
        return
    found = _CALL.search(line, max(1, len(line) - _CALL_TAIL))
    if found is not None and _CHANNEL.search(line, found.end()):
        yield found.end()


_HINTS = (
    "також",
    "также",
    "czyta",
    "zobacz",
    "lesen sie",
    "interessant",
    "lire aussi",
    "lee también",
    "leggi anche",
)
_LABEL_HINTS = (
    "читай", "ивіться:", "мотрите:", "темою:", "теми:", "темі:", "теме:", "ацікавити:", "интересно:", "mehr zum", "more:", "related:", "also:",
    "miss:", "przeczytaj:",
)  # fmt: skip
"""Each cue above holds one of these, of the second only with a colon: looking for them first is four times faster."""


def _residue_seams(line: str) -> Iterator[int]:
    low = line.lower()
    hinted = any(map(low.__contains__, _HINTS))
    if not hinted and not (":" in low and any(map(low.__contains__, _LABEL_HINTS))):
        return
    for found in _RESIDUE.finditer(line):
        if found.start() and not _is_word_before(line, found.start()):
            yield found.start()
        elif found.start():
            continue
        end = _RESIDUE_END.search(line, found.end() + _MIN_TARGET)
        if end is not None and _goes_on(line[end.end() :]):
            yield end.end()


def _goes_on(rest: str) -> bool:
    """Whether text follows, not the second half of a title («Що сталося? Пояснює експерт»)."""
    return len(rest) >= _MIN_REST or rest.rstrip().endswith(".")


_WORD_BEFORE = re.compile(r"[^\W\d_]+\s$|[,;:(«„“—–-]\s?$")


def _is_word_before(line: str, at: int) -> bool:
    """Prose goes on before it ("... радимо: Читайте також книгу"); residue follows a sentence or is glued."""
    return _WORD_BEFORE.search(line, max(0, at - 30), at) is not None
