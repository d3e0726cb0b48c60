import pytest

from newsreader.text import label_text

LEAD = "Гарбузовий ярмарок у Левадному зібрав дванадцять тисяч гостей, повідомила голова громади, і кожен привіз гарбуз."
NEXT = "Голова громади каже, що наступного року гарбузовий ярмарок у Левадному прийме двадцять тисяч гостей."


def label_of(line: str, *below: str) -> str:
    article = label_text("x", "\n\n".join((LEAD, line, *below, NEXT)))
    return str(next(found.label for found in article.blocks if found.block.text == line))


@pytest.mark.parametrize(
    "line",
    [
        "Наслідки негоди / скриншот",
        "Сон починається до того, як ви вимкнули світло / Unsplash",
        "Гарбузи на площі у Левадному / Іван Коваль",
        "Площу закрили з 1 грудня (фото: громада Левадного)",
        "Гаврило перевіряє гарбузи. Фото Ольги Криниці",
        "Площа у 2003 та 2023 роках. Google Earth",
        "Павло і Боня. Тут і далі фото: Іван Коваль",
        "Гарбузи на ярмарку: зліва торішній, справа цьогорічний",
        "Найбільший гарбуз важив двісті кілограмів. Фото harbuz.example.com",
        "Гарбуз на терезах ярмарку. :: г. к.",
        "Гарбуз на терезах ярмарку. (FOX 7)",
    ],
)
def test_a_caption_is_seen_by_its_shape(line: str) -> None:
    assert label_of(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Плюси / Мінуси",
        "Швидкість 5 м/с",
        "Зліва стояв гарбуз, справа – диня.",
        "Їхали через Суми / Ромни двома машинами.",
    ],
)
def test_a_slash_or_a_side_does_not_make_a_caption(line: str) -> None:
    assert label_of(line) in ("body", "heading")


def test_a_line_above_a_credit_is_a_caption_and_a_sentence_is_not() -> None:
    assert label_of("Найбільший гарбуз везли на причепі", "Фото: Іван Коваль") == "caption"
    assert label_of("Найбільший гарбуз везли на причепі.", "Фото: Іван Коваль") == "body"


def test_a_short_sentence_between_credits_is_a_caption() -> None:
    credit = "Фото: Іван Коваль"
    lines = (LEAD, credit, "Гарбуз важив двісті кілограмів.", credit, f"{NEXT} Квитків не буде.", credit)
    article = label_text("x", "\n\n".join(lines))

    assert [str(found.label) for found in article.blocks] == [
        "body",
        "credit",
        "caption",
        "credit",
        "body",
        "credit",
    ]


def test_numbers_of_a_gallery_are_no_text() -> None:
    numbered = label_text("x", "\n\n".join((LEAD, "1 / 5", NEXT, "2 / 5", LEAD.replace("тисяч", "тис."))))
    scores = label_text("x", "\n\n".join((LEAD, "3 / 5", NEXT, "2 / 4", LEAD.replace("тисяч", "тис."))))

    assert [str(found.label) for found in numbered.blocks][1::2] == ["nav", "nav"]
    assert [found.keep for found in scores.blocks][1::2] == [True, True]


def test_a_photographer_and_a_paper_in_brackets_make_a_caption() -> None:
    line = (
        "A loader lifts the pumpkin from the westbound lanes near Ligonier on Friday. (Ann Petrosky/Tribune)"
    )

    assert label_of(line) == "caption"
    assert label_of(line.replace("(Ann Petrosky/Tribune)", "(It weighed more than a horse.)")) == "body"


def test_a_sentence_above_a_credit_is_a_caption_in_latin_letters_and_a_deck_is_not() -> None:
    sentence = "The pumpkin is lifted from the road by a loader."
    deck = "The pumpkin fell off the truck on Friday. Nobody was hurt by it."

    assert label_of(sentence, "Photo: Ann Petrosky") == "caption"
    labels = [
        str(b.label)
        for b in label_text(
            "x", f"A pumpkin stops the traffic\n\n{deck}\n\nPhoto: Ann Petrosky\n\n{LEAD}\n\n{NEXT}"
        ).blocks
    ]
    assert labels[1] == "body"


@pytest.mark.parametrize(
    "line", ["Фото Тетяни Левчук", "Instagram/yasna.music", "Радіо і ТБ Карпат/Сніжана Пилипів"]
)
def test_a_line_may_be_nothing_but_a_credit(line: str) -> None:
    assert label_of(line) == "credit"


@pytest.mark.parametrize("line", ["Швидкість 5 км/год", "Фото тижня", "Чоловіки/жінки"])
def test_other_lines_of_that_kind_are_none(line: str) -> None:
    assert label_of(line) not in ("credit", "caption")


@pytest.mark.parametrize(
    "line",
    ["Мер Левадного (C) зважує гарбуз разом із головою журі ярмарку, двома лікарями та пекарем у білому фартусі.",
     "Мер Левадного (hinten M) зважує гарбуз разом із головою журі ярмарку, двома лікарями та пекарем у фартусі."],
)  # fmt: skip
def test_who_stands_where_is_a_caption_above_the_text_only(line: str) -> None:
    above = label_text("x", f"Ярмарок гарбузів у Левадному\n\n{line}\n\n{LEAD}\n\n{NEXT}")
    below = label_text("x", f"Ярмарок гарбузів у Левадному\n\n{LEAD}\n\n{line}\n\n{NEXT}")

    assert [str(found.label) for found in above.blocks] == ["headline", "caption", "body", "body"]
    assert str(below.blocks[2].label) == "body"


def test_names_in_capitals_below_captions_are_credits_when_there_are_several() -> None:
    shot, other = "Гарбуз на головній площі", "Терези ярмарку перед зважуванням"
    several = label_text(
        "x", "\n\n".join((LEAD, shot, "ІВАН КОВАЛЬ", NEXT, other, "FB ОЛЬГИ КРИНИЦІ", LEAD + NEXT))
    )
    single = label_text("x", "\n\n".join((LEAD, shot, "ІВАН КОВАЛЬ", NEXT, LEAD + NEXT)))

    assert [str(found.label) for found in several.blocks] == ["body", "caption", "credit", "body", "caption", "credit", "body"]  # fmt: skip
    assert "credit" not in {str(found.label) for found in single.blocks}
