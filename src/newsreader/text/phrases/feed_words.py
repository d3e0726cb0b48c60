"""Data of ``cues``: what headings of lists of other articles are made of. Beginnings of words; "." ends a whole word.

Sites put the same few words together in any order («Інші новини за темою», «Що ще почитати», «Главные новости спорта»).
"""

WHICH: dict[str, str] = {
    "uk": "інші. інших. інше. ще. більше. останні. останніх. свіж схожі. схоже. головні. головне. популярн найпопулярніш найчитаніш найцікавіш найкращ важлив найважливіш "
    "актуальн гаряч нові. попередні. наступні. наступна. попередня. пов'язан рекомендован вибран обран топ. топ-новин усі. всі. решта. кращ супутн "
    "обговорюван коментован",
    "ru": "другие. других. еще. ещё. больше. последние. последних. свеж похож главные. главных. главное. популярн самые. самое. важн интересн лучш "
    "актуальн горяч новые. предыдущ следующ связанн рекомендованн выбранн избранн топ. все. остальн обсуждаем комментируем",
    "en": "more. other. latest. recent. popular. top. related. trending. most. recommended. next. previous. similar. featured.",
    "de": "weitere. mehr. andere. neueste. neuesten. aktuelle. beliebte. meistgelesene. ähnliche. wichtigste. letzte. letzten. empfohlene.",
    "pl": "inne. więcej. najnowsze. najpopularniejsze. ostatnie. polecane. podobne. pozostałe. powiązane. najważniejsze.",
    "fr": "autres. derniers. dernières. populaires. similaires.",
    "es": "otras. otros. más. últimas. últimos. populares. relacionadas. relacionados. destacadas.",
    "it": "altre. altri. ultime. ultimi. più. correlate. correlati.",
    "pt": "outras. outros. mais. últimas. relacionadas.",
    "ro": "alte. ultimele. similare. recomandate.",
    "cs": "další. nejčtenější. nejnovější. podobné. související. ostatní.",
    "bg": "още. други. последни. най-четени. подобни. свързани.",
    "be": "іншыя. апошнія. яшчэ. падобныя.",
    "tr": "diğer. benzer. ilgili. popüler.",
}

WHAT: dict[str, str] = {
    "uk": "новин матеріал статт статей. публікаці запис. записи. записів. дописи. дописів. переклад тексти. текстів. сюжет пости. постів. репортаж подкаст блоги. блогів. колонк "
    "відео. історії. інтерв'ю розслідуван тем. теми.",
    "ru": "новост материал статьи. статей. публикаци записи. записей. перевод тексты. текстов. сюжет посты. постов. репортаж подкаст блоги. блогов. колонк "
    "видео. истории. интервью расследован тем. темы.",
    "en": "news. stories. articles. headlines. posts. reads. videos.",
    "de": "nachrichten. artikel. beiträge. meldungen. themen. news. videos. storys.",
    "pl": "wiadomości. artykuły. artykułów. teksty. tematy. newsy. materiały. wpisy.",
    "fr": "articles. actualités. actus. infos. vidéos.",
    "es": "noticias. artículos. historias. notas. vídeos.",
    "it": "notizie. articoli. news. storie. video.",
    "pt": "notícias. artigos. matérias. reportagens. vídeos.",
    "ro": "știri. știrile. articole. articolele.",
    "cs": "články. zprávy. témata. videa.",
    "bg": "новини. статии. публикации.",
    "be": "навіны. матэрыялы. артыкулы. публікацыі.",
    "tr": "haberler. haberleri. yazılar. içerikler.",
}

READ: dict[str, str] = {
    "uk": "читайте. читай. читати. читають. прочитати. почитати. дивіться. дивитися. подивитися. зацікавити. зацікавить. зацікавлять. цікаво. сподобатися. сподобається. дізнайтесь. дізнайтеся. переглянути. слухайте. рекомендуємо. радимо. пропонуємо. підібрали. підібрано.",
    "ru": "читайте. читай. читать. читают. прочитать. почитать. смотрите. смотреть. посмотреть. заинтересовать. заинтересует. интересно. понравиться. понравится. узнайте. слушайте. рекомендуем. советуем. предлагаем. подобрали. подобрано.",
}

AROUND: dict[str, str] = {
    "uk": "тобі. тебе. для. за. з. зі. із. по. у. в. на. від. про. до. і. й. та. що. а. цю. цієї. це. тут. зараз. сьогодні. також. теж. може. можуть. буде. варто. вам. вас. нас. наші. наших. інших. іншими. ж. "
    "тем. тему. темою. темі. теми. розділу. розділі. рубриці. рубрики. рубрику. автора. авторки. дня. добу. доби. тижня. тиждень. місяця. місяць. годину. години. сайті. сайту. партнерів. "
    "редакції. редактора. україни. україні. світу. світі. стрічка. стрічці. категорії. випуску. номера. дні. останні. серії. проєкту. циклу. авторів. читачів.",
    "ru": "тебе. тебя. для. за. с. со. из. по. в. во. на. от. о. об. к. и. что. а. эту. этой. это. тут. здесь. сейчас. сегодня. также. тоже. может. могут. будет. стоит. вам. вас. нас. наши. наших. "
    "теме. тему. темы. раздела. разделе. рубрике. рубрики. автора. дня. сутки. суток. недели. неделю. месяца. месяц. час. сайте. сайта. партнеров. партнёров. "
    "редакции. редактора. украины. украине. мира. мире. лента. ленте. категории. выпуска. номера. дни. серии. проекта. цикла. авторов. читателей.",
    "en": "from. in. on. the. this. about. for. you. your. today. now. week. by. section. topic. and. of. to. our. here. also. might. may. like. viewed. shared.",
    "de": "aus. der. dem. den. die. zum. thema. sie. heute. region. im. ressort. von. und. diesem.",
    "pl": "z. w. o. tym. tego. działu. kategorii. regionu. kraju. świata. czytane. dziś.",
    "fr": "de. la. le. les. du. des. sur. à. en. dans. même. sujet. lus. rubrique. ce.",
    "es": "el. sobre. del. día. leídas. hoy. este. esta. tema. sección.",
    "it": "di. da. della. su. lette. letti. oggi. questo. dal. dalla.",
    "pt": "do. em. lidas. hoje.",
    "ro": "din. pe. aceeași. temă. despre. citite. cele. categoria. azi. zilei.",
    "cs": "k. tématu. rubriky. dne. od.",
    "bg": "темата. деня. категория. рубрика.",
    "be": "па. тэме. пра.",
    "tr": "en. çok. okunan. günün.",
}

COMMENT_NOUNS = (
    "коментарі коментарів коментар коментувати комментарии комментариев комментарий комментировать"
)
AROUND_COMMENTS = (
    "всього усього кількість читати читайте переглянути показати всі усі додати залишити залишіть написати напишіть нові останні топ найкращі читачів до статті новини матеріалу цієї є немає поки "
    "закриті закрито вимкнені вимкнено facebook disqus ваш свій увійти щоб відкрити приховати сортувати "
    "всего количество читать посмотреть показать все добавить оставить оставьте написать напишите новые последние лучшие читателей к статье новости материалу этой нет пока "
    "закрыты отключены свой войти чтобы открыть скрыть сортировать правила"
)
"""A line of nothing else heads the comments; «Коментарі експертів» does not. The singular needs a word for what one does."""

ALSO_ENDS = (
    "читайте також: | читайте ще: | дивіться також: | читайте також про це: | читайте также: | читайте ещё: | смотрите также: | "
    "czytaj też: | czytaj także: | zobacz też: | zobacz także: | lesen sie auch: | read also: | see also: | read more:"
)
"""Ends a sentence to the reader: «Якщо вас цікавить тема, читайте також:»."""

TO_YOU = "тобі тебе тебя вас вам також теж ще еще ещё также тоже"
"""What turns «рекомендуємо» into a heading of other articles."""
MORE_ABOUT = "ще про | більше про | інше про | більше на тему | ещё о | еще о | ещё об | еще об | больше о | больше об | ещё про | больше на тему"
"""With a few words and a colon behind them: «Ещё о животных:»."""
