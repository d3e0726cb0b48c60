"""Data of ``publishers``: who publishes news, a line each: sites, the first one its identity | name | what else it is called.

A site stands for all below it (life.pravda.com.ua), unless that has a line of its own. The name is the one that the publisher
gives itself. By hand, from the publishers' own mastheads.
"""

PUBLISHERS = """
pravda.com.ua | Українська правда | Украинская правда | Ukrainska Pravda | Ukrayinska Pravda | УП
eurointegration.com.ua | Європейська правда | Европейская правда | European Pravda | Yevropeiska Pravda | ЄвроПравда | Європравда
epravda.com.ua | Економічна правда | Экономическая правда | Ekonomichna Pravda | ЕП
istpravda.com.ua | Історична правда | Историческая правда
ukrinform.ua ukrinform.net ukrinform.com ukrinform.ru ukrinform.pl ukrinform.de | Укрінформ | Укринформ | Ukrinform
interfax.com.ua en.interfax.com.ua | Інтерфакс-Україна | Интерфакс-Украина | Interfax-Ukraine
unian.ua unian.net unian.info | УНІАН | УНИАН | UNIAN
suspilne.media susp.media | Суспільне | Суспільне Новини | Suspilne | Общественное
radiosvoboda.org | Радіо Свобода | Радио Свобода Украина
svoboda.org | Радио Свобода | Радио Свободная Европа
rferl.org | Radio Free Europe/Radio Liberty | RFE/RL | Radio Free Europe
hromadske.ua hromadske.radio | hromadske | Громадське | Громадське радіо
babel.ua | Бабель | Бабель.ua | Babel
liga.net | LIGA.net | Ліга | ЛІГА.net | Лига.net
nv.ua | NV | НВ | Новое время | Новий час | The New Voice of Ukraine
zn.ua | Дзеркало тижня | ZN.UA | Зеркало недели
lb.ua | LB.ua | Лівий берег | Левый берег
censor.net | Цензор.НЕТ | Цензор.нет | Censor.net
tsn.ua | ТСН | ТСН.ua | TSN
24tv.ua | 24 Канал | Телеканал новин 24 | 24 канал | Канал 24
rbc.ua | РБК-Україна | РБК-Украина | RBC-Ukraine
novynarnia.com | Новинарня | Novynarnia
focus.ua | Фокус | Focus.ua
korrespondent.net | Кореспондент.net | Корреспондент.net | Korrespondent.net
segodnya.ua | Сьогодні | Сегодня
novyny.live novyny-live.com | Новини.LIVE | Новини.Live | Новости.LIVE | Novyny.LIVE
obozrevatel.com | OBOZ.UA | Обозреватель | Обозреватель.ua
gordonua.com | ГОРДОН | Гордон
espreso.tv | Еспресо | Espreso | Эспрессо
zaxid.net | ZAXID.NET | Захід.net
gazeta.ua | Gazeta.ua | Газета.ua
glavcom.ua | Главком | Glavcom
apostrophe.ua | Апостроф | Apostrophe
ukranews.com | Українські Новини | Украинские новости
slovoidilo.ua | Слово і діло | Слово и дело
bihus.info | Bihus.Info | Бігус.інфо
kyivindependent.com | The Kyiv Independent | Kyiv Independent
kyivpost.com | Kyiv Post
texty.org.ua | Тексти | Texty.org.ua | Тексты.org.ua
detector.media | Детектор медіа | Детектор медиа
armyinform.com.ua | АрміяInform | АрмияInform
mil.in.ua | Мілітарний | Militarnyi | Милитарный
defence-ua.com | Defence Express | Дефенс експрес
umoloda.kyiv.ua | Україна молода | Украина молодая
vikna.tv | Вікна | Вікна-новини
fakty.com.ua | Факти ICTV | ICTV
fakty.ua | Факти | Факты
dou.ua | DOU
ain.ua ain.capital | AIN | AIN.UA
forbes.ua | Forbes Україна | Forbes Ukraine
delo.ua | Delo.ua | Дело
mind.ua | Mind | Mind.ua
minfin.com.ua | Мінфін | Минфин
agropolit.com | AgroPolit
latifundist.com | Latifundist
sport.ua | Sport.ua
tribuna.com | Трибуна | Tribuna.com
graty.me | Ґрати | Граты
zmina.info | ZMINA
theukrainians.org | The Ukrainians
meduza.io | Медуза | Meduza
novayagazeta.eu | Новая газета Европа | Novaya Gazeta Europe
novayagazeta.ru | Новая газета | Novaya Gazeta
moscowtimes.ru themoscowtimes.com | The Moscow Times | Moscow Times
theins.ru theins.press theins.info | The Insider
zona.media | Медиазона | Mediazona | Медіазона
tvrain.tv tvrain.ru | Дождь | Телеканал Дождь | TV Rain
istories.media | Важные истории | IStories | Важливі історії
thebell.io | The Bell
ria.ru | РИА Новости | РІА Новини | RIA Novosti
tass.ru tass.com | ТАСС | ТАРС | TASS
interfax.ru interfax.com | Интерфакс | Interfax | Інтерфакс
rbc.ru | РБК | RBC
kommersant.ru | Коммерсантъ | Коммерсант | Kommersant
vedomosti.ru | Ведомости | Vedomosti
lenta.ru | Лента.ру | Lenta.ru
gazeta.ru | Газета.Ru
zerkalo.io | Зеркало | Zerkalo.io
nashaniva.com | Наша Ніва | Наша Нива | Nasha Niva
svaboda.org | Радыё Свабода | Радио Свобода Беларусь
belsat.eu | Белсат | Belsat | Biełsat
euroradio.fm | Еўрарадыё | Еврорадио | Euroradio
currenttime.tv | Настоящее Время | Current Time
reform.news reform.by | Reform.news | Reform.by
tengrinews.kz | Tengrinews | Tengrinews.kz
zakon.kz | Zakon.kz
reuters.com | Reuters | Рейтер | Ройтерс | Рейтерс
apnews.com ap.org | Associated Press | AP | The Associated Press | Ассошиэйтед Пресс | Ассошіейтед Пресс
afp.com | AFP | Agence France-Presse | АФП | Франс Пресс
bloomberg.com | Bloomberg | Блумберг | Bloomberg News
bbc.com bbc.co.uk | BBC | BBC News | Бі-бі-сі | Би-би-си | BBC News Україна | Русская служба Би-би-си | ВВС
theguardian.com guardian.co.uk | The Guardian | Guardian
ft.com | Financial Times | The Financial Times | FT
economist.com | The Economist | Economist
thetimes.co.uk thetimes.com | The Times
telegraph.co.uk | The Telegraph | The Daily Telegraph
independent.co.uk | The Independent
news.sky.com sky.com | Sky News
dailymail.co.uk | Daily Mail | MailOnline
nytimes.com | The New York Times | New York Times | NYT
washingtonpost.com | The Washington Post | Washington Post | WP
wsj.com | The Wall Street Journal | Wall Street Journal | WSJ
cnn.com edition.cnn.com | CNN
foxnews.com | Fox News
nbcnews.com | NBC News
cbsnews.com | CBS News
abcnews.go.com | ABC News
npr.org | NPR
usatoday.com | USA Today
axios.com | Axios
politico.com | Politico
politico.eu | Politico Europe | POLITICO Europe
foreignpolicy.com | Foreign Policy
foreignaffairs.com | Foreign Affairs
theatlantic.com | The Atlantic
time.com | TIME
newsweek.com | Newsweek
forbes.com | Forbes
voanews.com | Voice of America | Голос Америки | VOA
aljazeera.com aljazeera.net | Al Jazeera | Аль-Джазира | Аль-Джазіра
euronews.com | Euronews | Євроньюс | Евроньюс
dw.com | Deutsche Welle | DW | Німецька хвиля | Немецкая волна
euractiv.com | Euractiv
euobserver.com | EUobserver
pap.pl | PAP | Polska Agencja Prasowa | Польське агентство преси
gazeta.pl | Gazeta.pl
wyborcza.pl | Gazeta Wyborcza | Wyborcza | Газета Виборча
rp.pl | Rzeczpospolita | Жечпосполита
onet.pl | Onet
wp.pl | Wirtualna Polska | WP.pl
interia.pl | Interia
tvn24.pl | TVN24 | TVN 24
polsatnews.pl | Polsat News
tvp.info tvp.pl | TVP Info | TVP
rmf24.pl | RMF24 | RMF FM
polskieradio.pl polskieradio24.pl | Polskie Radio | Польське радіо
radiozet.pl | Radio Zet
money.pl | Money.pl
bankier.pl | Bankier.pl
businessinsider.com.pl | Business Insider Polska
natemat.pl | naTemat
oko.press | OKO.press
polityka.pl | Polityka
newsweek.pl | Newsweek Polska
defence24.pl | Defence24
dpa.com | dpa | Deutsche Presse-Agentur
spiegel.de | Der Spiegel | Spiegel | SPIEGEL Online | Шпігель | Шпигель
zeit.de | Die Zeit | ZEIT Online | Zeit Online
faz.net | Frankfurter Allgemeine Zeitung | FAZ | F.A.Z.
sueddeutsche.de sz.de | Süddeutsche Zeitung | SZ
welt.de | Die Welt | WELT
bild.de | Bild | BILD | Більд | Бильд
tagesschau.de | tagesschau | Tagesschau
zdf.de zdfheute.de | ZDF | ZDFheute
n-tv.de | n-tv | ntv
focus.de | Focus Online | FOCUS online
stern.de | Stern
handelsblatt.com | Handelsblatt
tagesspiegel.de | Der Tagesspiegel | Tagesspiegel
taz.de | taz
t-online.de | t-online
derstandard.at | Der Standard
diepresse.com | Die Presse
orf.at | ORF
apa.at | APA
nzz.ch | Neue Zürcher Zeitung | NZZ
srf.ch | SRF
swissinfo.ch | Swissinfo
lemonde.fr | Le Monde
lefigaro.fr | Le Figaro
liberation.fr | Libération
france24.com | France 24
rfi.fr | RFI
francetvinfo.fr franceinfo.fr | franceinfo
ouest-france.fr | Ouest-France
elpais.com | El País
elmundo.es | El Mundo
lavanguardia.com | La Vanguardia
efe.com | EFE | Agencia EFE
ansa.it | ANSA
corriere.it | Corriere della Sera
repubblica.it | la Repubblica | Repubblica
lastampa.it | La Stampa
ctk.cz ceskenoviny.cz | ČTK | České noviny
idnes.cz | iDNES.cz | iDnes
seznamzpravy.cz | Seznam Zprávy
novinky.cz | Novinky.cz | Novinky
ct24.ceskatelevize.cz ceskatelevize.cz | Česká televize | ČT24
irozhlas.cz | iROZHLAS | Český rozhlas
aktualne.cz | Aktuálně.cz
sme.sk | SME
dennikn.sk | Denník N
lusa.pt | Lusa
publico.pt | Público
agerpres.ro | Agerpres
digi24.ro | Digi24
hotnews.ro | HotNews | HotNews.ro
g4media.ro | G4Media
bta.bg | БТА | BTA
bnr.bg | БНР | BNR
bnt.bg | БНТ
dnevnik.bg | Дневник
aa.com.tr | Anadolu | Anadolu Ajansı | Anadolu Agency | Анадолу
hurriyet.com.tr | Hürriyet
hurriyetdailynews.com | Hürriyet Daily News
err.ee | ERR
delfi.lt delfi.lv delfi.ee | Delfi
lrt.lt | LRT
lsm.lv | LSM
postimees.ee | Postimees
yle.fi | Yle
nrk.no | NRK
svt.se | SVT
haaretz.com | Haaretz
timesofisrael.com | The Times of Israel | Times of Israel
xinhuanet.com news.cn | Xinhua | Синьхуа
kyodonews.net | Kyodo News | Kyodo | Кіодо
nikkei.com asia.nikkei.com | Nikkei | Nikkei Asia
"""
