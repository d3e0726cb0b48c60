"""Text that nobody can read: ciphers of paywalls, pictures written out as letters."""

from collections.abc import Callable

import pytest

from newsreader.model import Label
from newsreader.text import label_text

LEAD = (
    "Die Stadt hat den Bau der neuen Brücke über die Lauer beschlossen, teilte das Rathaus am Dienstag mit."
)


def turned(text: str) -> str:
    """Each sign 47 places further: how some papers hide what only subscribers may read."""
    return "".join(chr(33 + (ord(sign) - 33 + 47) % 94) if "!" <= sign <= "~" else sign for sign in text)


def shuffled(text: str) -> str:
    """The letters of each word from its end, marks among them."""
    return " ".join(word[::-1] if at % 2 else word[2:] + word[:2] for at, word in enumerate(text.split()))


def label_of_last(text: str) -> Label:
    return label_text("page.txt", f"Neue Brücke beschlossen\n{LEAD}\n{text}").blocks[-1].label


@pytest.mark.parametrize("hide", [turned, shuffled])
def test_what_a_paywall_garbles_is_junk(hide: Callable[[str], str]) -> None:
    text = (
        "Der Bürgermeister Anton Feldmann, der das Vorhaben seit Jahren betreibt, nannte den Beschluss einen guten Tag für alle "
        "Pendler, Radfahrer, Schulkinder. Die Arbeiten beginnen im Mai."
    )

    assert label_of_last(hide(text)) is Label.JUNK
    assert label_of_last(text) is Label.BODY


def test_a_picture_written_out_as_letters_is_junk() -> None:
    assert label_of_last("<image>data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA</image>") is Label.JUNK


def test_a_picture_named_where_its_letters_would_be_is_junk() -> None:
    picture = '<image>data:image/s3,"s3://images/62d80/4772" alt="Die neue Brücke über die Lauer im Abendlicht"</image>'

    assert label_of_last(f"{picture}") is Label.JUNK
    assert label_of_last("Die Brücke trägt den Vermerk <image>data: niemand weiß, warum.") is Label.BODY


@pytest.mark.parametrize(
    "text",
    [
        (
            "Verglichen wurden iPhone, iPad, MacBook, AirPods, iMac, HomePod, PlayStation, GameCube, YouTube, LinkedIn, eBay, TikTok, "
            "WhatsApp, FaceTime und WordPress."
        ),
        "Termine: 7 a.m. Zürich, 8 a.m. Kyiv, 9 a.m. Ankara, 10 a.m. Baku, 11 a.m. Tiflis, 12 p.m. Almaty.",
        (
            "Mehr dazu auf www.beispiel.example/wege, www.beispiel.example/bruecken, www.beispiel.example/karten und bei post@beispiel.example "
            "oder presse@beispiel.example, rathaus@beispiel.example, bau@beispiel.example."
        ),
    ],
)
def test_names_of_goods_times_and_addresses_can_be_read(text: str) -> None:
    assert "not to be read" not in label_text("page.txt", f"{LEAD}\n{text}").blocks[-1].reason


@pytest.mark.parametrize(
    "text",
    [
        (
            "Viele Schüler:innen, Lehrer:innen und Erzieher:innen demonstrierten; auch Student:innen, Auszubildende, Rentner:innen, "
            "Nachbar:innen kamen mit Plakaten zum Rathaus."
        ),
        (
            "Öffnungszeiten Mo:10.00-18.00 Di:10.00-18.00 Mi:10.00-13.00 Do:10.00-18.00 Fr:10.00-18.00 Sa:9.00-12.00 Kasse Telefon Freibad "
            "Hollern Becken Sauna Kiosk Parkplatz"
        ),
        (
            "Ein Bild steht auf der Seite als data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA geschrieben, und das macht sie groß; wer sie "
            "ausdruckt, sieht davon nichts, sagt der Entwickler."
        ),
    ],
)
def test_forms_of_address_hours_and_talk_of_pictures_can_be_read(text: str) -> None:
    assert label_of_last(text) is not Label.JUNK
