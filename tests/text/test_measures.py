"""What is measured: ingredients and properties, which are lists of an article's; years, scores and counters are not."""

import pytest

from newsreader.text import label_text
from newsreader.text.phrases.measures import amounts


@pytest.mark.parametrize(
    ("line", "many"),
    [
        ("2 EL Rapsöl", 1),
        ("250 г борошна, 1 ч. ложка солі", 2),
        ("3 colheres (sopa) de azeite", 1),
        ("½ лимона", 1),
        ("1½ cups flour", 1),
        ("1 ½ cups flour", 1),
        ("1 szczypta soli", 1),
        ("6,7 inch, 5000 mAh", 2),
        ("у 2020 г. в Москве", 0),
        ("5 min read", 0),
        ("Comments 12", 0),
        ("12.05.2020 20:30", 0),
    ],
)
def test_amounts_are_told_from_other_numbers(line: str, many: int) -> None:
    assert amounts(line) == many


RECIPE = {
    "uk": (
        "Гарбузовий крем-суп за двадцять хвилин",
        "Такий суп у Левадному варять на кожен ярмарок, і жодного разу каструля не лишалася повною до вечора.",
        ("600 г гарбуза", "2 ст. ложки олії", "1 цибулина", "200 мл вершків", "1 зубчик часнику", "сіль", "перець"),
        "Гарбуз наріжте кубиками, посмажте з цибулею й часником, залийте водою та варіть до м'якості, а наприкінці додайте вершки.",
    ),
    "de": (
        "Kürbissuppe in zwanzig Minuten",
        "Diese Suppe kocht man in Lewadne zu jedem Jahrmarkt, und noch nie war der Topf am Abend nicht leer.",
        ("600 g Kürbis", "2 EL Rapsöl", "1 Zwiebel", "200 ml Sahne", "1 Zehe Knoblauch", "Salz", "Pfeffer"),
        "Den Kürbis würfeln, mit Zwiebel und Knoblauch anbraten, mit Wasser aufgießen, weich kochen und die Sahne einrühren.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", RECIPE)
def test_the_ingredients_of_a_recipe_are_the_article_s(language: str) -> None:
    headline, lead, ingredients, text = RECIPE[language]
    menu = "News\nSport\nVideo\nKontakt\nImpressum\nLogin\nNewsletter\nWetter"
    page = "\n\n".join(
        (menu, headline, "06.03.2026 14:05", lead, "\n".join(ingredients), text, menu, "© 2026 Lewada")
    )

    article = label_text("page.txt", page)

    kept = "\n".join(found.block.text for found in article.blocks if found.keep)
    assert [one for one in ingredients if one not in kept] == []
    assert "Impressum" not in kept
