"""Who wrote an article, as its page says: in a line made for it, beside the date, or under «Автор:»."""

import re
from collections.abc import Iterator, Sequence

from newsreader.model import Label, LabelledBlock
from newsreader.text.blocks.shapes import is_author_cue, is_name
from newsreader.text.dates import find_dates, find_short_dates
from newsreader.text.lexicon.gazetteer import is_given_name, place_of
from newsreader.text.lexicon.tokens import fold
from newsreader.text.sanitise import paragraph

_BY = re.compile(
    r"^\W*(?:by|(?:(?:this )?article )?submitted by|written by|author|authors|reported by|posted by|автор(?:и|ка|ы)?(?:\s(?:тексту|статті|статьи|матеріалу|публікації))?|"
    r"(?:підготува|записа|перекла|розмовля|підготови|подготови|переве|беседова)(?:ла|в|л|ли)|спілкува(?:лася|вся)|текст|журналіст(?:ка)?|редактор|autor(?:zy|ka)?|tekst|von|text|opr\.|par|por|di|auteur|opracowanie|oprac|a cura di|(?:ein )?kommentar von|reporting by|review by)\b\.?\s?:?\s*",
    re.IGNORECASE,
)


# «Юстина Коломієць, урбаністка», «Олена Тиховод, для «Громадського кута»»
_TRADE = re.compile(
    r"\s\(.*$|,\s[^\W\d_A-ZА-ЯІЇЄҐ].*$|\s[|/].*$|\s?,\s(?:[A-Z]{2,6}|Contributor|Associated Press|(?:[A-Z]\w+ ){0,2}(?:Writer|Reporter|Editor|Correspondent))$",
    re.DOTALL,
)
_PHOTOS = re.compile(r"\s(?:Fotos?|Photos?|Фото|Bilder)\s?:.*$", re.DOTALL)


# «por. Mgr. Kateřina Holá»: rank and degrees are no part of the name
_DEGREES = re.compile(
    r"^(?:(?:mł|st|mjr|kpt|n?por|ppor|p?plk|p?prap|nprap|nstržm|rtm|asp|podkom|nadkom|kom|sierż|insp|podinsp|szt|Bc|Mgr|Ing|JUDr|PhDr|Dr)\.\s)+"
)
_ON = re.compile(r"\s(?:on|am|dnia)\s*$")
# «(opr. mo)»: two letters name nobody
_INITIALS = re.compile(r"\(?(?:(?:opr|oprac|red)\.\s?)?\w{1,3}\.?\)?")


# «Олексій Вежа експерт Центру досліджень»
_LOW_TRADE = re.compile(r"^(\w[\w'’-]+\s\w[\w'’-]+)\s[а-яіїєґ]{5,}\b.*$")
# «Настя Ким, Караганда», "Martin Uhlenbrock, Berlin"
_TOWN = re.compile(r"^(\w[\w'’-]+(?:\s\w[\w'’.-]*)+),\s(?:[A-ZА-ЯІЇЄҐ]{2,5},\s)?\w[\w-]+$")
# «15 Nov 2019, 00:10 by Ольга Зима», «3 декабря 2020, 18:47 • Олекса Зима • 3375», «Надія Труш, 01.08.2024 17:25»
_BESIDE = re.compile(r"\s*[|•·;]\s*|\s[/—–-]\s|,\s|\s{2,}|\d{1,2}:\d\d")
_WROTE = re.compile(r"(?:^|\s)(?:by|автор:?)\s", re.IGNORECASE)


def author_of(blocks: Sequence[LabelledBlock]) -> str | None:
    """The author's name as the page prints it, without rank, trade and town; None when it names nobody."""
    printed = (found.block.text.strip() for found in blocks if found.label is Label.BYLINE)
    line = next(filter(None, map(_after_cue, printed)), None)
    return _bare(line) if line else next(_beside_date(blocks), None)


def _after_cue(printed: str) -> str:
    """The first line of a byline that is more than «Автор:»."""
    return next(
        (line for line in map(paragraph, printed.split("\n")) if line and not is_author_cue(line)), ""
    )


def _bare(line: str) -> str | None:
    dates = (find_dates(line) or find_short_dates(line))[:1]
    bare: str = (
        line[: dates[0].span.start] if dates and dates[0].span.start else line
    )  # «Іван Гай 5 травня 2020»
    name = _TRADE.sub(
        "", _PHOTOS.sub("", _DEGREES.sub("", _BY.sub("", _ON.sub("", bare)))).strip(" |,")
    ).strip(" |,")
    if _INITIALS.fullmatch(name):
        return None
    return _TOWN.sub(r"\1", _LOW_TRADE.sub(r"\1", name)) or line


def _beside_date(blocks: Sequence[LabelledBlock]) -> Iterator[str]:
    """Names in the line of a date, nearest to the text first; a given name is among their words, or «by» before them."""
    kept = [place for place, found in enumerate(blocks) if found.keep and found.label is not Label.HEADLINE]
    first, last = (kept[0], kept[-1]) if kept else (len(blocks), len(blocks))
    dates = [place for place, found in enumerate(blocks[:last]) if found.label is Label.DATELINE]
    for place in sorted(dates, key=lambda place: abs(place - first)):
        text = blocks[place].block.text
        for mention in reversed(find_dates(text) or find_short_dates(text)):
            text = f"{text[: mention.span.start]} | {text[mention.span.end :]}"
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if after and not after.keep and after.block.span.start == blocks[place].block.span.end:
            text = f"{text} | {after.block.text}"
        for part in _BESIDE.split(text):
            said = _WROTE.search(part)
            name = paragraph(part[said.end() :] if said else part).strip(" .,:—–-")
            if name and _is_person(name, is_said=said is not None):
                yield name


def _is_person(name: str, *, is_said: bool) -> bool:
    """Whether words beside a date are a person's; surnames are printed in capitals, too: «Вероніка ВОЛИК»."""
    words = fold(name).split()
    return is_name(name.title()) and (
        is_said
        or (any(map(is_given_name, words)) and not any(map(place_of, words)) and not place_of(fold(name)))
    )
