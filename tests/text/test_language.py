import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.lexicon.language import detect_language, languages_of

SENTENCES = {
    "uk": "Міст через річку відкриють у вересні, коли завершать ремонт, і це буде свято для всього міста.",
    "ru": "Мост через реку откроют в сентябре, когда закончат ремонт, и это будет праздник для всего города.",
    "be": "Мост праз раку адкрыюць у верасні, калі скончаць рамонт, і гэта будзе свята для ўсяго горада.",
    "bg": "Мостът над реката ще бъде открит през септември, когато завърши ремонтът, и това е празник за града.",
    "en": "The bridge over the river will open in September, when the repairs are done, and the town will celebrate.",
    "pl": "Most przez rzekę zostanie otwarty we wrześniu, kiedy skończy się remont, i będzie to święto dla miasta.",
    "de": "Die Brücke über den Fluss wird im September eröffnet, wenn die Arbeiten fertig sind, und die Stadt feiert.",
    "cs": "Most přes řeku bude otevřen v září, až skončí opravy, a pro celé město to bude svátek.",
    "fr": "Le pont sur la rivière sera ouvert en septembre, quand les travaux seront finis, et la ville fera une fête.",
    "es": "El puente sobre el río se abrirá en septiembre, cuando terminen las obras, y la ciudad hará una fiesta.",
    "it": "Il ponte sul fiume sarà aperto a settembre, quando i lavori saranno finiti, e la città farà una festa.",
    "ro": "Podul peste râu va fi deschis în septembrie, când se termină lucrările, și orașul va face o petrecere.",
    "pt": "A ponte sobre o rio será aberta em setembro, quando as obras acabarem, e a cidade não vai dormir.",
    "tr": "Nehrin üzerindeki köprü eylül ayında açılacak ve onarım bittikten sonra şehir için bir bayram olacak.",
    "sk": "Most cez rieku otvoria v septembri, keď sa skončia opravy, a pre celé mesto to bude sviatok.",
    "nl": "De brug over de rivier gaat in september open, als het werk klaar is, en de stad viert feest.",
    "sv": "Bron över floden öppnas i september, när arbetet är klart, och det blir en fest för hela staden.",
    "hu": "A folyó feletti hidat szeptemberben nyitják meg, amikor a munkák befejeződnek, és a város ünnepelni fog.",
    "hr": "Most preko rijeke otvorit će se u rujnu, kada završe radovi, i bit će to praznik za cijeli grad.",
    "mk": "Мостот преку реката ќе биде отворен во септември, кога ќе завршат работите, и тоа ќе биде празник за градот.",
    "sr": "Мост преко реке биће отворен у септембру, када се заврше радови, и то ће бити празник за цео град.",
    "kk": "Өзен үстіндегі көпір қыркүйек айында ашылады, жөндеу аяқталған соң бүкіл қала үшін мереке болады.",
    "el": "Η γέφυρα πάνω από το ποτάμι θα ανοίξει τον Σεπτέμβριο.",
    "ja": "橋は九月に開通する予定です。町はお祭りになります。",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_tells_its_language(code: str) -> None:
    detected = detect_language(SENTENCES[code])

    assert detected.code == code
    assert detected.confidence > 0.3


def test_the_body_outvotes_a_foreign_quote() -> None:
    assert detect_language(SENTENCES["uk"] * 3 + SENTENCES["en"]).code == "uk"


@pytest.mark.parametrize("code", ["uk", "ru", "be", "en", "pl", "de", "cs", "fr", "es"])
def test_eight_words_are_enough(code: str) -> None:
    words = SENTENCES[code].split()

    assert detect_language(" ".join(words[:8])).code == code
    assert detect_language(" ".join(words[-8:])).code == code


@pytest.mark.parametrize(
    "text",
    [
        "Ibaiaren gaineko zubia irailean irekiko dute, lanak amaitzen direnean, eta hiri osoa jaietan izango da.",
        "Brúin yfir ána verður opnuð í september þegar viðgerðum lýkur og þá verður hátíð í öllum bænum.",
    ],
)
def test_a_language_that_the_table_does_not_know_is_never_sure(text: str) -> None:
    assert detect_language(text).confidence < 0.4


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Мер їздив у Milton Keynes", "uk"),
        ("Концерт Red Hot Chili Peppers перенесён", "ru"),
        ("Sängerin Dolly Parton kommt wieder", "de"),
        ("Herečka Meryl Streepová prý přijede", "cs"),
        ("L'acteur Clint Eastwood a vieilli", "fr"),
        ("«Міст» переклали в New York", "uk"),
    ],
)
def test_names_say_less_than_the_words_around_them(text: str, code: str) -> None:
    assert detect_language(text).code == code


@pytest.mark.parametrize("text", ["", "42", "…", "Kyiv", "|||"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect_language(text) == (None, 0.0)


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    code, confidence = detect_language(text)

    assert 0 <= confidence <= 1
    assert (code is None) == (confidence == 0)


def test_a_short_block_inherits_the_language_of_its_neighbours() -> None:
    texts = [SENTENCES["uk"], SENTENCES["en"], "Thank you, Kyiv!", SENTENCES["uk"], "Марта Коваль", "Live"]

    assert languages_of(texts, "uk") == ["uk", "en", "en", "uk", "uk", "uk"]


def test_the_first_block_inherits_from_the_one_behind_it() -> None:
    assert languages_of(["Live", SENTENCES["en"]], "uk") == ["en", "en"]


@pytest.mark.parametrize("code", ["uk", "ru", "be", "bg", "en", "pl"])
def test_a_block_in_the_own_language_has_it(code: str) -> None:
    assert languages_of([SENTENCES[code]], code) == [code]


def test_an_article_of_unknown_language_has_the_languages_of_its_blocks() -> None:
    assert languages_of([SENTENCES["pl"], SENTENCES["uk"], "-"], None) == ["pl", "uk", "uk"]
    assert languages_of([], None) == []


@given(st.lists(st.text()), st.sampled_from([None, "uk", "ru", "en", "de", "xx"]))
def test_every_block_has_an_answer(texts: list[str], article: str | None) -> None:
    assert len(languages_of(texts, article)) == len(texts)


USUAL = st.one_of(
    st.characters(min_codepoint=0x20, max_codepoint=0x1FF),
    st.characters(min_codepoint=0x400, max_codepoint=0x4FF),
    st.characters(min_codepoint=0x2010, max_codepoint=0x206F),
)


@given(st.text(USUAL, max_size=60), st.sampled_from(sorted(SENTENCES.values())))
def test_a_mark_of_no_script_changes_nothing(noise: str, sentence: str) -> None:
    """With it every character is looked at, without it the pages of Unicode are counted."""
    text = f"{sentence} {noise}"

    assert detect_language(text) == detect_language(f"{text} ￭")
