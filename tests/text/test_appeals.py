from typing import TYPE_CHECKING

import pytest

from newsreader.model import Label
from newsreader.text.blocks.features import measure
from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.rules.appeals import mark_appeals

if TYPE_CHECKING:
    from newsreader.text.blocks.shapes import Verdict

ABOVE = "Гарбузовий ярмарок у Левадному зібрав дванадцять тисяч гостей, повідомила голова громади, і кожен привіз гарбуз."
BELOW = "Голова громади каже, що наступного року гарбузовий ярмарок у Левадному прийме двадцять тисяч гостей із гарбузами."


def label_of(line: str, *, inside: bool = True) -> Label | None:
    """What the line between two paragraphs is, or behind both."""
    paragraphs = [ABOVE, line, BELOW] if inside else [ABOVE, BELOW, line]
    page = measure(split_blocks("\n\n".join(paragraphs)))
    verdicts: list[Verdict | None] = [None] * len(page)
    mark_appeals(page, verdicts)
    found = verdicts[paragraphs.index(line)]
    return found.label if found else None


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Більше новин – у нашому Телеграмі. Приєднуйтесь!", Label.ADVERT),
        ("Читайте нас там, де зручно: Viber, Instagram, Facebook", Label.ADVERT),
        ("Обсуждаем гаджеты в нашем чате в Telegram – заходите", Label.ADVERT),
        ("Підтримайте нас: ваш внесок допоможе редакції працювати далі.", Label.ADVERT),
        ("Мы работаем благодаря вашим пожертвованиям.", Label.ADVERT),
        ("Бачили щось цікаве? Надсилайте фото і відео на наш вайбер", Label.ADVERT),
        ("Думки авторів можуть не збігатися з позицією редакції.", Label.LEGAL),
        ("Відповідальність за зміст реклами несе автор оголошення, а не сайт.", Label.LEGAL),
        ("Передрук новин дозволено лише з посиланням на «Гарбуз».", Label.LEGAL),
        ("Нажимая на кнопку, вы соглашаетесь с политикой конфиденциальности", Label.LEGAL),
        ("Матеріал має інформаційний характер і не замінює консультації лікаря.", Label.LEGAL),
        ("Помітили помилку? Напишіть нам про неї.", Label.NAV),
        ("Детальніше про це читайте в матеріалі «Гарбуз і закон».", Label.RELATED),
        ("Текст продовжується після оголошення", Label.ADVERT),
        ("А ти вже підписаний на наш Discord?", Label.ADVERT),
        ("– Подписывайтесь на наш Instagram!", Label.ADVERT),
    ],
)
def test_the_site_speaks_for_itself(line: str, label: Label) -> None:
    assert label_of(line) is label


@pytest.mark.parametrize(
    "line",
    [
        "«Підписуйтесь на наш канал у Telegram», – попросив блогер на суді.",
        "«Підтримайте нас гривнею» працює, коли є за що дякувати, каже соціологиня.",
        "Підпишіться на офіційний телеграм-канал військової адміністрації, щоб знати час збору.",
        "Про це він написав у своєму телеграм-каналі.",
        "Підпишіться на петицію, просять жителі.",
        "Вона радить не використовувати cookies для реклами без згоди читача і позначати партнерські матеріали.",
        "– Ми згодні платити подвійно, – каже староста. – Нам не треба щодня, а підтримки від вас ми не просимо зовсім.",
        "Помилку в розрахунках знайшли не одразу.",
        "Читайте цю книгу вголос.",
        "– Редакція може не поділяти вашої думки?",
        "Підпишіться під цим текстом ті, у кого такого пакета немає.",
        "Ця порада не замінює консультації лікаря, нагадує пані Роксолана.",
        "Докладніше про умови програми – на сайті міністерства.",
        "Якщо ви шукаєте гарбуз, купуйте торішній. Якщо диню, зачекайте. Порада безплатна.",
        "Він працює у виданні «Гарбуз» і веде подкаст.",
    ],
)
def test_the_article_speaks(line: str) -> None:
    assert label_of(line) is None


def test_about_the_author_only_behind_the_text() -> None:
    box = "Журналістка, авторка репортажів про малі села. Пише з 2019 року."

    field = "Водяник пише статтю. Назви поки немає, бо редактор журналу думає."

    assert label_of(box) is None
    assert label_of(field, inside=False) is None
    assert label_of(box, inside=False) is Label.BYLINE
