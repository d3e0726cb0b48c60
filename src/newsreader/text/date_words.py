"""Data of ``dates``: names of months and weekdays as news pages print them.

One line a month or weekday; forms follow the Unicode CLDR tables (nominative and genitive, short forms)
with the locative and older spellings added by hand. Alternatives of one name, all languages together:
whoever reads a date does not have to know the language first.
"""

MONTHS: tuple[str, ...] = (
    (
        "січня січень січні січ янв января январь январе студзеня студзень january jan stycznia styczeń styczniu sty "
        "januar jänner januari ledna leden janvier janv enero ene gennaio gen ianuarie janeiro ocak януари"
    ),
    (
        "лютого лютий лютому лют фев февр февраля февраль феврале лютага february feb lutego luty lutym lut "
        "februar feber února únor février févr fevr febrero febbraio februarie fevereiro fev şubat февруари"
    ),
    (
        "березня березень березні берез бер мар марта март марте сакавіка march mar marca marzec marcu "
        "märz maerz mrz března březen mars marzo martie março marco mart"
    ),
    (
        "квітня квітень квітні квіт кві апр апреля апрель апреле красавіка april apr kwietnia kwiecień kwietniu kwi "
        "dubna duben avril avr abril abr aprile aprilie nisan април"
    ),
    "травня травень травні трав тра мая май мае may maja maj maju mai května květen mayo maggio mag maio mayıs mayis mei",
    (
        "червня червень червні черв чер июн июня июнь июне чэрвеня june jun czerwca czerwiec czerwcu cze juni "
        "června červen juin junio giugno giu iunie junho haziran юни"
    ),
    (
        "липня липень липні лип июл июля июль июле ліпеня july jul lipca lipiec lipcu lip juli července červenec "
        "juillet juil julio luglio lug iulie julho temmuz юли"
    ),
    (
        "серпня серпень серпні серп сер авг августа август августе жніўня august aug sierpnia sierpień sierpniu sie "
        "srpna srpen août aout agosto ago ağustos augustus"
    ),
    (
        "вересня вересень вересні верес вер сен сент сентября сентябрь сентябре верасня september sept sep "
        "września wrzesień wrześniu wrz září septembre septiembre settembre set septembrie setembro eylül септември"
    ),
    (
        "жовтня жовтень жовтні жовт жов окт октября октябрь октябре кастрычніка october oct października październik "
        "październiku paź oktober okt října říjen octobre octubre ottobre ott octombrie outubro out ekim октомври"
    ),
    (
        "листопада листопад листопаді листоп лист лис ноя нояб ноября ноябрь ноябре лістапада november nov "
        "listopada listopad listopadzie lis listopadu novembre noviembre noiembrie novembro kasım kasim ноември"
    ),
    (
        "грудня грудень грудні груд гру дек декабря декабрь декабре снежня december dec grudnia grudzień grudniu gru "
        "dezember dez prosince prosinec décembre déc diciembre dic dicembre decembrie dezembro aralık aralik декември"
    ),
)

WEEKDAYS: tuple[str, ...] = (
    "понеділок понеділка пн понедельник monday mon poniedziałek pon montag mo pondělí lundi lunes lunedì luni",
    "вівторок вівторка вт вторник tuesday tue tues wtorek wto wt dienstag di úterý mardi martes martedì marți",
    "середа середу ср среда среду wednesday wed środa śr mittwoch mi středa mercredi miércoles mercoledì miercuri",
    "четвер четверга чт четверг thursday thu thur thurs czwartek czw donnerstag do čtvrtek jeudi jueves giovedì joi",
    "п'ятниця п'ятницю пт пятница пятницу friday fri piątek pt freitag fr pátek vendredi viernes venerdì vineri",
    "субота суботу сб суббота субботу saturday sat sobota sob samstag sonnabend sa sobota samedi sábado sabato",
    "неділя неділю нд воскресенье вс sunday sun niedziela nie ndz sonntag so neděle dimanche domingo domenica",
)

YEAR_WORDS = "року рік роки років р года год годов г году roku r rok"
PUBLISHED_WORDS = (
    "опубліковано дата публікації оновлено published posted updated modified last on at опубликовано обновлено "
    "дата публикации data publikacji aktualizacja opublikowano publikacja veröffentlicht aktualisiert stand "
    "publié mis à jour le modifié publicado actualizado pubblicato aggiornato zveřejněno publicat publicado em postado atualizado às zveřejněno aktualizováno publikováno vydáno yayınlanma güncelleme tarihi публикувано обновено апублікавана абноўлена "
    "artykułu artykuł article artikel artículo articolo hours hour ago minutes days heures il y a modifié actualizada pubblicata alle ore uhr "
    "переглядів просмотров views wyświetleń перегляди | новини новости news | о в um uhr godz godzina г год хв час time date gmt utc est edt et pm am by created "
    "dieser inhalt beitrag wurde am publiziert erstellt zuletzt добавлено додано размещено розміщено материал матеріал розміщений размещен "
    "источник джерело"
)
"""Words that may stand beside a date on a dateline without making it prose."""
