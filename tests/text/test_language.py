import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.language import detect_language

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


@pytest.mark.parametrize("text", ["", "42", "…", "Kyiv", "|||"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect_language(text) == (None, 0.0)


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    code, confidence = detect_language(text)

    assert 0 <= confidence <= 1
    assert (code is None) == (confidence == 0)
