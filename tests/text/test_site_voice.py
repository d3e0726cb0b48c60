import pytest

from newsreader.model import Label
from newsreader.text import label_text

ARTICLE = {
    "en": (
        "The baker on Mill Lane sold her last loaf on Saturday, after fifty years behind the same wooden counter.",
        "Her ovens will go to a school in the next valley, where two of her former pupils teach the trade.",
        "On Sunday the street was quiet, and those who came with a bag went home with an empty one.",
    ),
    "de": (
        "Die Bäckerin in der Mühlgasse hat am Samstag nach fünfzig Jahren ihr letztes Brot verkauft.",
        "Ihre Öfen gehen an eine Schule im Nachbartal, in der zwei ihrer früheren Lehrlinge unterrichten.",
        "Am Sonntag blieb die Gasse still, und wer mit einem Beutel kam, ging mit einem leeren nach Hause.",
    ),
    "pl": (
        "Piekarka z ulicy Młyńskiej po pięćdziesięciu latach sprzedała w sobotę ostatni bochenek chleba.",
        "Jej piece trafią do szkoły w sąsiedniej dolinie, gdzie uczą zawodu dwaj jej dawni uczniowie.",
        "W niedzielę na ulicy było cicho, a kto przyszedł z torbą, wracał do domu z pustą.",
    ),
    "fr": (
        "La boulangère de la rue du Moulin a vendu samedi son dernier pain, après cinquante ans de métier.",
        "Ses fours iront à une école de la vallée voisine, où enseignent deux de ses anciens apprentis.",
        "Dimanche, la rue est restée calme, et qui était venu avec un sac est reparti avec un sac vide.",
    ),
    "es": (
        "La panadera de la calle del Molino vendió el sábado su última hogaza después de cincuenta años.",
        "Los hornos irán a una escuela del valle vecino, donde enseñan dos de sus antiguos aprendices.",
        "El domingo la calle estuvo en silencio, y quien vino con una bolsa se marchó con ella vacía.",
    ),
}
SITE = [
    ("en", "Want stories like this before breakfast? Leave us your email and our newsletter will find you."),
    ("en", "We keep this site free for readers everywhere, and you can help by becoming a subscriber."),
    ("en", "Our readers say it best: write to us, comment below, or share the article with your friends."),
    ("de", "Noch mehr Geschichten aus der Region finden Sie jeden Morgen in unserem Newsletter, gratis und ohne Werbung."),
    ("de", "Ihnen hat dieser Artikel gefallen? Dann freuen wir uns, wenn Sie unsere Redaktion mit einem Abo unterstützen."),
    ("pl", "Chcesz czytać więcej takich artykułów? Subskrybuj nasz serwis, a codziennie dostaniesz od nas newsletter."),
    ("fr", "Vous aimez nos articles ? Chaque matin, notre newsletter vous apporte l'actualité de la région, gratuitement."),
    ("es", "¿Te gusta lo que lees? Cada noche nuestra newsletter te lleva al correo las noticias de tu barrio."),
]  # fmt: skip


def labels_of(*paragraphs: str) -> list[Label]:
    return [block.label for block in label_text("page.txt", "\n\n".join(paragraphs)).blocks]


@pytest.mark.parametrize(("language", "line"), SITE, ids=lambda value: value[:20])
def test_a_site_is_known_by_its_voice(language: str, line: str) -> None:
    first, *rest = ARTICLE[language]

    assert [label.is_content for label in labels_of(first, line, *rest)] == [True, False, True, True]


@pytest.mark.parametrize(
    "line",
    [
        "“You can cancel your subscription when you like,” the baker told her readers, and laughed at her own joke.",
        "If this story has touched you, call the helpline free on 116 123 or write an email to listen@help.example.",
        "She never had a website, let alone an app, and wrote her orders on the backs of paper bags.",
        "Tickets for the farewell are free, but you must register by phone at the library on Mill Lane.",
        "“Follow me,” she said to the reporter, and opened the door to the cellar where the flour is kept.",
    ],
)
def test_a_line_of_the_article_is_kept(line: str) -> None:
    first, *rest = ARTICLE["en"]

    assert all(label.is_content for label in labels_of(first, line, *rest))


def test_an_article_about_newsletters_is_kept_whole() -> None:
    article = (
        "Every third newsletter is never opened, a study of four million inboxes has found.",
        "Subscribe to our list for our best stories: sentences like this one, the authors write, no longer work.",
        "Of those who subscribe, half have forgotten it a week later, and one in ten unsubscribes with the first mail.",
        "Sign up here, follow us there, download our app: readers have learned to look past it.",
        "The inbox, says one of the authors, has become the letter box of a house in which nobody lives.",
    )

    assert all(label.is_content for label in labels_of(*article))


def test_advice_to_the_reader_is_kept_whole() -> None:
    advice = (
        "Aries: you will hear from an old friend this week, and the news will please you more than you admit.",
        "Taurus: share your plans with your partner before you sign anything, and read every page of the offer.",
        "Gemini: your story is not told yet. Write to us in your heart, if not on paper.",
        "Cancer: you follow others too easily. Find your own way on Thursday.",
    )

    assert all(label.is_content for label in labels_of(*advice))


def test_what_speakers_say_to_each_other_is_kept_whole() -> None:
    hearing = (
        "CHAIR: We are on the record. Please state your name for everybody here.",
        "MR. DOYLE: Arthur Doyle. I sat on that bench every day for fifty years, rain or shine.",
        "MS. PATEL: Did you sign anything? Did you subscribe to any petition or newsletter?",
        "MR. DOYLE: I signed the bench. In 1962, with a knife, and my name is still on it.",
    )

    assert all(label.is_content for label in labels_of(*hearing))
