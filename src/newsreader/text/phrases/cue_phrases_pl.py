"""Data of ``cues``: what Polish pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

PHRASES = CuePhrases(
    also=(
        "czytaj też | czytaj też: | czytaj także | czytaj także: | czytaj również | czytaj więcej | czytaj więcej: | czytaj więcej o | czytaj więcej na | czytaj dalej: | "
        "czytaj: | czytaj cały | zobacz: | zobacz też | zobacz też: | zobacz także | zobacz również | zobacz więcej | zobacz więcej: | zobacz wideo: | zobacz wideo | "
        "zobacz film: | zobacz zdjęcia: | zobacz koniecznie: | zobacz galerię: | zobacz najnowsze | przeczytaj: | przeczytaj też | przeczytaj także | przeczytaj również | "
        "przeczytaj więcej | przeczytaj koniecznie | przeczytaj rozmowę: | przeczytaj wywiad: | przeczytaj cały | sprawdź: | sprawdź też | sprawdź także | sprawdź również | "
        "sprawdź najnowsze | obejrzyj: | obejrzyj też | obejrzyj także | obejrzyj również | posłuchaj: | posłuchaj też | posłuchaj także | posłuchaj podcastu: | "
        "dowiedz się więcej | dowiedz się więcej: | dowiedz się: | więcej: | więcej na ten temat | więcej na ten temat: | więcej informacji: | więcej informacji na | "
        "więcej przeczytasz | więcej tutaj | polecamy | polecamy: | polecamy też | polecamy także | polecamy również | polecamy w | polecamy artykuł | warto przeczytać | "
        "warto przeczytać: | warto zobaczyć: | nie przegap | nie przegap: | to też może cię zainteresować | to może cię zainteresować | to cię zainteresuje | "
        "to cię może zainteresować | może cię zainteresować | może cię zainteresować: | może zainteresuje cię | zainteresuje cię | zainteresują cię | pisaliśmy o tym: | "
        "pisaliśmy o tym tutaj | pisaliśmy też | o tym pisaliśmy: | czytaj wywiad: | czytaj rozmowę: | czytaj komentarz: | czytaj analizę: | w tym temacie | powiązane: | "
        "powiązany artykuł | powiązany temat | powiązane artykuły | powiązane tematy | powiązane | koniecznie przeczytaj | koniecznie zobacz | kliknij: | kliknij i zobacz | "
        "kliknij i czytaj | kliknij tutaj"
    ),
    feed=(
        "polecamy | polecane | polecane artykuły | polecane treści | polecane dla ciebie | polecane wideo | polecane tematy | polecamy również | polecamy także | polecamy w | "
        "polecane przez | polecane oferty | wybrane dla ciebie | specjalnie dla ciebie | dla ciebie | rekomendowane | rekomendowane dla ciebie | najnowsze | "
        "najnowsze wiadomości | najnowsze artykuły | najnowsze informacje | najnowsze newsy | najnowsze z | najnowsze w | najnowsze wideo | najnowsze wpisy | "
        "najnowsze komentarze | ostatnie wiadomości | ostatnie wpisy | ostatnio komentowane | z ostatniej chwili | w ostatniej chwili | popularne | popularne artykuły | "
        "popularne wpisy | popularne teraz | popularne dziś | popularne w serwisie | popularne tematy | najpopularniejsze | najpopularniejsze artykuły | najpopularniejsze dziś | "
        "najpopularniejsze tematy | najczęściej czytane | najczęściej komentowane | najczęściej oglądane | najchętniej czytane | najczęściej wyszukiwane | najpoczytniejsze | "
        "hity | hity dnia | gorące tematy | gorące newsy | gorący temat | tematy dnia | temat dnia | na czasie | na topie | teraz czytane | teraz czytają | inni czytają | "
        "inni czytali | inni czytali również | inni czytali także | czytelnicy polecają | czytają teraz | co czytają inni | najważniejsze dziś | najważniejsze wiadomości | "
        "najważniejsze informacje | wydarzenia dnia | wiadomości dnia | więcej wiadomości | więcej z | więcej w tym temacie | więcej na ten temat | więcej artykułów | "
        "więcej z kategorii | więcej z działu | więcej tego autora | więcej od autora | więcej w serwisie | więcej newsów | więcej w dziale | pozostałe wiadomości | "
        "pozostałe artykuły | inne artykuły | inne wiadomości | inne tematy | inne z kategorii | inne artykuły autora | inne teksty autora | zobacz więcej | zobacz także | "
        "zobacz również | zobacz też | zobacz inne | zobacz najnowsze | czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także | "
        "przeczytaj również | przeczytaj też | warto przeczytać | warto zobaczyć | podobne | podobne artykuły | podobne tematy | podobne wpisy | podobne wiadomości | powiązane | "
        "powiązane artykuły | powiązane tematy | powiązane wpisy | powiązane wiadomości | powiązane materiały | w temacie | w tym temacie | na ten temat | artykuły powiązane | "
        "materiały powiązane | tematy powiązane | to cię zainteresuje | to może cię zainteresować | to też może cię zainteresować | to może ci się spodobać | "
        "może cię zainteresować | może zainteresować cię również | zainteresuje cię również | nie przegap | nie przegap! | przegapiłeś? | nasze teksty | nasze podcasty | "
        "nasze wideo | galeria zdjęć | fotogalerie | zdjęcia dnia | następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis | następna wiadomość | "
        "wiadomości partnerów | treści sponsorowane | treści partnerskie | materiały partnerów | materiały promocyjne | oferty dla ciebie | kalendarz imprez | wasze komentarze | "
        "dodaj ogłoszenie | taboola | outbrain"
    ),
    more=(
        "czytaj dalej | czytaj całość | czytaj cały artykuł | zobacz więcej | przejdź do artykułu | przejdź do galerii | zobacz galerię | zobacz zdjęcia | zobacz wideo | "
        "[czytaj więcej] | (czytaj dalej) | czytaj więcej » | dowiedz się więcej"
    ),
    comments=(
        "komentarze | komentarz | komentarzy | wasze komentarze | twoje komentarze | opinie czytelników | opinie i komentarze | dodaj komentarz | dodaj swój komentarz | "
        "dodaj opinię | napisz komentarz | zostaw komentarz | skomentuj | skomentuj artykuł | skomentuj jako pierwszy | bądź pierwszy | dyskusja | dyskutuj | dołącz do dyskusji | "
        "weź udział w dyskusji | zobacz komentarze | pokaż komentarze | wszystkie komentarze | najnowsze komentarze | najlepsze komentarze | komentarze czytelników | "
        "komentarze użytkowników | komentarze internautów | brak komentarzy | nie ma jeszcze komentarzy | twoja opinia | dodaj odpowiedź"
    ),
    tags=(
        "tagi | tematy | tematyka | słowa kluczowe | słowo kluczowe | kategorie | kategoria | zobacz więcej na temat | zobacz więcej na temat: | więcej na temat | "
        "więcej na temat: | powiązane tematy | powiązane tagi | w artykule"
    ),
    bylines=(
        "autor: | autorka: | autorzy: | oprac.: | oprac. | opracowanie: | opracował: | opracowała: | opr.: | opr. | tekst: | tekst i zdjęcia: | tekst i foto: | tekst i fot. | "
        "rozmawiał: | rozmawiała: | rozmawia: | redakcja: | redagował: | redagowała: | przygotował: | przygotowała: | zredagował | zredagowała | notował: | wysłuchał: | "
        "napisał: | napisała: | dodała: | publikuje: | tłum. | tłumaczenie:"
    ),
    dates=(
        "data publikacji | data publikacji: | data utworzenia: | data dodania: | data aktualizacji: | opublikowano | opublikowano: | publikacja: | aktualizacja: | "
        "zaktualizowano: | ostatnia aktualizacja | ostatnia aktualizacja: | dodano:"
    ),
    friends="więcej niż | więcej osób | więcej na temat jego | temat ten | warto wiedzieć, | ważne jest | ważne, że | ważne są | sprawdź, czy | polecamy też uwadze",
    lines={
        Label.NAV: (
            "lubię to | lubię to! | lubię to 0 | nie lubię | udostępnij | udostępnij na facebooku | udostępnij na twitterze | udostępnij na x | udostępnij artykuł | "
            "udostępnij przez e-mail | podziel się | podziel się: | podziel się artykułem | wyślij | wyślij e-mailem | wyślij mailem | wyślij znajomemu | poleć | poleć znajomemu | "
            "drukuj | drukuj artykuł | wydrukuj | kopiuj link | skopiuj link | link skopiowany | skopiowano | zapisz | zapisz na później | zapisz artykuł | zapisano | "
            "dodaj do ulubionych | dodaj do schowka | schowek | obserwuj | obserwujesz | obserwuj autora | obserwuj temat | obserwuj nas | posłuchaj | posłuchaj artykułu | słuchaj | "
            "słuchaj artykułu | odsłuchaj | odsłuchaj artykuł | wysłuchaj artykułu | odtwórz | odtwórz wideo | obejrzyj | obejrzyj wideo | zobacz wideo | zobacz film | "
            "galeria zdjęć | zobacz galerię | zobacz zdjęcia | zobacz zdjęcie | pokaż zdjęcie | powiększ | powiększ zdjęcie | następne zdjęcie | poprzednie zdjęcie | "
            "zobacz wszystkie zdjęcia | pełny ekran | powiększ tekst | rozmiar tekstu | wielkość tekstu | czcionka | strona główna | do góry | na górę | powrót | powrót na górę | "
            "wróć | wróć na stronę główną | wróć do listy | przejdź do treści | przejdź do głównej treści | przejdź do menu | przejdź do serwisu | menu | menu główne | rozwiń menu | "
            "zwiń | zamknij | szukaj | wyszukaj | szukaj w serwisie | wyszukiwarka | jesteś tutaj | jesteś tutaj: | jesteś w: | tu jesteś: | w tym artykule | komentarze | skomentuj | "
            "odpowiedz | zgłoś | zgłoś komentarz | zgłoś nadużycie | zgłoś błąd | zgłoś błąd w artykule | zgłoś temat | zgłoś naruszenie | oceń artykuł | oceń | oceń tekst | "
            "ocena artykułu | twoja ocena | dziękujemy za ocenę | jak oceniasz artykuł? | przydatne? | pokaż więcej | załaduj więcej | wczytaj więcej | zobacz wszystkie | "
            "zobacz wszystko | wszystkie artykuły | wszystkie wiadomości | pokaż mniej | następny | poprzedni | następna | poprzednia | następna strona | wstecz | zaloguj | "
            "zaloguj się | zarejestruj | załóż konto | utwórz konto | moje konto | wyloguj | wyloguj się | zapomniałeś hasła? | nie pamiętasz hasła? | zapamiętaj mnie | "
            "adres e-mail | o nas | reklama w serwisie | biuro reklamy | regulamin | mapa strony | rss | e-wydanie | e-gazeta | prenumerata | quizy | relacja na żywo | facebook | "
            "twitter | x | instagram | youtube | tiktok | whatsapp | messenger | telegram | wykop | e-mail | e-mail: | google news | obserwuj nas w google news | "
            "ustaw jako preferowane źródło | ustaw jako preferowane źródło w google | dodaj jako preferowane źródło | polub nas na facebooku | facebook twitter | "
            "otwiera się w nowym oknie | otwórz w nowym oknie | czytaj artykuł | czytaj cały artykuł | cały artykuł | pełny artykuł | wersja pełna | sortuj | sortuj: | "
            "od najnowszych | od najstarszych | najlepsze | najnowsze najpierw | min czytania | czas czytania | czytaj później | tematy: | serwisy specjalne | raport specjalny | "
            "skróć artykuł | skrót artykułu | streść artykuł | podsumowanie ai | zagłosuj | oddaj głos | posłuchaj tego artykułu | odtwórz film | przeczytaj źródło | "
            "daj napiwek autorowi | daj napiwek | wesprzyj autora"
        ),
        Label.ADVERT: (
            "reklama | - reklama - | – reklama – | reklama: | reklamy | koniec reklamy | materiał reklamowy | materiał sponsorowany | materiał partnera | materiał partnerski | "
            "materiał promocyjny | materiał płatny | materiał zewnętrzny | artykuł sponsorowany | artykuł partnerski | artykuł promocyjny | treść sponsorowana | tekst sponsorowany | "
            "tekst promocyjny | współpraca reklamowa | partner artykułu | partner materiału | partner serwisu | sponsorowane | promocja | dalsza część artykułu pod reklamą | "
            "dalsza część tekstu pod reklamą | dalsza część artykułu pod wideo | dalsza część tekstu pod wideo | dalsza część tekstu pod materiałem wideo | "
            "dalsza część artykułu pod materiałem video | dalsza część artykułu pod galerią | dalszy ciąg artykułu pod reklamą | dalszy ciąg materiału pod wideo | "
            "dalszy ciąg materiału pod reklamą | ciąg dalszy artykułu pod reklamą | ciąg dalszy pod materiałem wideo | resztę artykułu znajdziesz pod materiałem wideo | "
            "reszta artykułu pod materiałem wideo | artykuł kontynuowany pod reklamą | przewiń, aby czytać dalej | subskrybuj | zasubskrybuj | subskrybuj teraz | zapisz się | "
            "zapisz mnie | zapisz się na newsletter | zapisz się do newslettera | newslettery | kup teraz | kup dostęp | kup subskrypcję | kup prenumeratę | kup e-wydanie | "
            "wykup dostęp | wykup subskrypcję | wypróbuj | wypróbuj za darmo | wypróbuj teraz | sprawdź ofertę | zobacz ofertę | zobacz oferty | wybierz ofertę | wybierz dostęp | "
            "wybierz pakiet | odblokuj dostęp | odblokuj artykuł | uzyskaj dostęp | zyskaj dostęp | dostęp premium | dostęp cyfrowy | tylko dla subskrybentów | "
            "tylko dla prenumeratorów | tylko dla abonentów | artykuł premium | artykuł dla prenumeratorów | treść premium | treści premium | czytaj bez ograniczeń | "
            "czytaj bez reklam | bez reklam | masz już konto? zaloguj się | masz już konto? | masz subskrypcję? | masz prenumeratę? zaloguj się | masz już prenumeratę? zaloguj się | "
            "jesteś prenumeratorem? | jesteś subskrybentem? | miesięcznie | rocznie | wesprzyj nas | wspieraj nas | wesprzyj | wspieram | wpłać | przekaż 1,5% | postaw nam kawę | "
            "dołącz | dołącz do nas | dołącz teraz | pobierz aplikację | pobierz | zainstaluj aplikację | włącz powiadomienia | otrzymuj powiadomienia | zgarnij bonus | odbierz bonus"
        ),
        Label.LEGAL: (
            "polityka prywatności | polityka cookies | polityka plików cookies | polityka plików cookie | ustawienia cookies | ustawienia plików cookies | ustawienia prywatności | "
            "zarządzaj zgodami | zarządzaj cookies | zarządzaj ustawieniami | zgadzam się | nie zgadzam się | akceptuję wszystkie | akceptuj wszystkie | akceptuj | "
            "zaakceptuj wszystkie | zaakceptuj | odrzuć | odrzuć wszystkie | odrzucam | odmawiam | tylko niezbędne | dostosuj | zapisz ustawienia | ustawienia zaawansowane | "
            "ok, rozumiem | przejdź dalej | zamknij i przejdź do serwisu | regulamin | regulamin serwisu | regulamin komentarzy | regulaminy | rodo | klauzula rodo | nota prawna | "
            "zastrzeżenia prawne | wszelkie prawa zastrzeżone | deklaracja dostępności | deklaracja cookies | zasady komentowania | ostrzeżenie o ryzyku"
        ),
        Label.CREDIT: (
            "pap | afp | reuters | getty images | east news | agencja gazeta | agencja wyborcza.pl | agencja wyborcza | newspix | shutterstock | adobe stock | pixabay | unsplash | "
            "archiwum prywatne | archiwum redakcji | materiały prasowe | mat. prasowe | materiały własne | zdjęcie ilustracyjne | foto: archiwum | fot. archiwum | fot. ilustracyjne | "
            "zdjęcie poglądowe | foto ilustracyjne | pap/epa | fot. pap | fot. pixabay | fot. shutterstock | fot. materiały prasowe | fot. policja | fot. osp | reporter/east news"
        ),
        Label.JUNK: (
            "ładowanie | ładowanie... | trwa ładowanie | trwa ładowanie... | wczytywanie | wczytywanie... | wczytywanie odtwarzacza... | proszę czekać | wystąpił błąd | "
            "błąd ładowania | wideo niedostępne | film niedostępny | ten materiał jest niedostępny | treść niedostępna | javascript jest wyłączony | brak zdjęcia | spróbuj ponownie | "
            "coś poszło nie tak"
        ),
        Label.SOURCE: (
            "źródło: pap | źródło: reuters | źródło: onet | źródło: tvn24 | źródło: interia | źródło: afp | źródło: własne | źródło zdjęcia: | źródło: informacja własna | "
            "informacja własna | inf. własna | inf. prasowa | informacja prasowa | źródło: materiały prasowe | źródło: policja | źródła własne"
        ),
    },
    starts={
        Label.NAV: (
            "podziel się: | podziel się tym | podziel się artykułem | podziel się opinią | podziel się wiadomością | podziel się z | udostępnij: | udostępnij ten | "
            "udostępnij artykuł | udostępnij na | udostępnij w | poleć ten | oceń artykuł | oceń ten | oceń: | oceń jakość | jak oceniasz | czy artykuł | czy ten artykuł | "
            "czy podobał | czy podoba | czy materiał | podobał ci się | spodobał ci się | tagi: | tematy: | słowa kluczowe: | kategoria: | kategorie: | dział: | rubryka: | "
            "hasztagi: | polub: | czas czytania: | czas czytania | przeczytasz w | przeczytasz to w | przybliżony czas | ten artykuł przeczytasz w | wyświetleń: | odsłon: | "
            "odsłony: | liczba wyświetleń | liczba odsłon | liczba komentarzy | komentarzy: | widzisz błąd | zauważyłeś błąd | zauważyłaś błąd | zauważyliście błąd | znalazłeś błąd | "
            "znalazłaś błąd | zobaczyłeś błąd | jeśli zauważył | jeżeli zauważył | jeśli widzisz | zgłoś błąd | zgłoś temat | zgłoś nam | masz temat | masz dla nas | masz ciekawy | "
            "masz informacj | masz zdjęci | masz news | masz newsa | masz coś | masz uwagi | macie temat | macie dla nas | chcesz podzielić | chcesz skontaktować | chcesz zgłosić | "
            "chcesz, abyśmy | chcesz żebyśmy | napisz do nas | napisz do redakcji | napisz do autor | napisz na | napiszcie do nas | piszcie do nas | piszcie na | wyślij do nas | "
            "wyślij nam | wyślij zdjęci | przyślij nam | prześlij nam | czekamy na wasze | czekamy na twoje | czekamy na państwa | czekamy na zdjęcia | kontakt z redakcją | "
            "kontakt z autor | dziękujemy, że przeczyta | dziękujemy za przeczytanie | dziękujemy, że jesteś | ten artykuł ukazał się | artykuł ukazał się | tekst ukazał się | "
            "artykuł pochodzi z | tekst pochodzi z | materiał ukazał się | artykuł pierwotnie | zobacz profil | zobacz wszystkie artykuły | więcej artykułów tego | więcej tekstów | "
            "wszystkie artykuły autora | posłuchaj artykułu | odsłuchaj artykuł | aby dodać komentarz | aby komentować | aby skomentować | zaloguj się, aby | zaloguj się by | "
            "musisz być zalogowany | musisz się zalogować | dodając komentarz | komentujesz jako | zobacz zdjęcia | zobacz galerię | galeria ( | ten tekst przeczytasz | "
            "ten artykuł przeczytasz | przeczytasz w + min | artykuł czyta | tekst czyta | zagłosuj, jeśli | zagłosuj w | oddaj głos | skróć artykuł | chcesz poinformować nas | "
            "zadzwoń do redakcji | więcej + znajdziesz na | więcej + na stronie głównej | masz sugestie | poprzedni wpis: | następny wpis: | poprzedni artykuł: | następny artykuł: | "
            "przeczytaj źródło | wszystkie artykuły o | wszystkie nasze artykuły | oceń jakość naszego | masz newsa,"
        ),
        Label.ADVERT: (
            "dalsza część artykułu | dalsza część tekstu | dalsza część materiału | dalszy ciąg artykułu | dalszy ciąg tekstu | dalszy ciąg materiału | ciąg dalszy artykułu | "
            "ciąg dalszy tekstu | reszta artykułu | reszta tekstu | resztę artykułu | resztę tekstu | artykuł kontynuowany | tekst kontynuujemy | kontynuacja artykułu | "
            "pod materiałem wideo | reklama - | reklama: | materiał powstał we współpracy | materiał powstał przy współpracy | materiał powstał z | artykuł powstał we współpracy | "
            "artykuł powstał przy współpracy | artykuł sponsorowany | artykuł partnerski | artykuł przygotowany przez | materiał partnera | materiał sponsorowany | "
            "materiał reklamowy | partnerem materiału | partnerem artykułu | partner publikacji | pozostało + tekstu | pozostało jeszcze | pozostało do przeczytania | pozostało ci | "
            "zostało + artykułu | zostało jeszcze | to tylko fragment | to jest fragment | przeczytałeś + artykuł | przeczytałaś | przeczytałeś właśnie | wykorzystałeś limit | "
            "artykuł tylko dla | artykuł dostępny | ten artykuł jest dostępny | ten artykuł jest tylko | ten artykuł jest dla | ten tekst jest dostępny | ten materiał jest dostępny | "
            "tekst dostępny tylko | tekst dostępny dla | treść dostępna | treść tylko dla | tylko dla subskrybentów | tylko dla prenumeratorów | dostęp już od | dostęp tylko | "
            "uzyskaj dostęp | zyskaj dostęp | zyskaj nieograniczony | wykup dostęp | kup dostęp | kup subskrypcję | kup prenumeratę | kup e-wydanie | kup teraz | subskrybuj | "
            "subskrybuj i | zasubskrybuj | zostań subskrybentem | zostań prenumeratorem | zostań patronem | zostań z nami | zostań naszym | czytaj cały artykuł | czytaj dalej | "
            "czytaj dalej w | czytaj nas | czytaj więcej za | aby czytać dalej | aby przeczytać | aby kontynuować | aby uzyskać dostęp | chcesz czytać | chcesz przeczytać | "
            "chcesz być na bieżąco | chcesz otrzymywać | chcesz dostawać | chcesz nas wesprzeć | chcesz wesprzeć | lubisz to, co | lubisz nasze | podoba ci się to, co | "
            "jeśli podoba ci się | jeżeli podoba ci się | jeśli cenisz | jeśli lubisz nas | jeśli chcesz nas | masz już konto | masz już subskrypcję | masz już prenumeratę | "
            "masz subskrypcję | masz prenumeratę | nie masz konta | jesteś subskrybentem | jesteś prenumeratorem | załóż konto | zapisz się | zapisz się na | zapisz się do | "
            "zapisz się i | zapisując się | zapraszamy na + kanał | zapraszamy do + newsletter | zapraszamy do śledzenia | zapraszamy do polubienia | zapraszamy na nasz | "
            "zapraszamy na naszego | zapraszamy do obserwowania | newsletter + zapisz | nasz newsletter | codzienny newsletter | codziennie + newsletter | codziennie + skrzynk | "
            "najważniejsze informacje + skrzynk | najważniejsze wiadomości + skrzynk | najważniejsze + newsletter | najciekawsze + newsletter | najnowsze wiadomości + facebook | "
            "otrzymuj powiadomienia | bądź na bieżąco | bądź zawsze na bieżąco | bądź z nami | zawsze na bieżąco | nie przegap żadn | nie przegap najważniejszych | "
            "nie przegap najnowszych | dołącz do nas | dołącz do naszej | dołącz do naszego | dołącz do grona | dołącz do grupy | dołącz do klubu | dołącz do społeczności | "
            "dołącz do + kanał | dołącz do + facebook | dołącz do + whatsapp | obserwuj nas | obserwuj nasz | obserwuj + google | obserwuj + facebook | obserwuj + instagram | "
            "obserwuj + twitter | obserwuj + w wiadomościach google | obserwuj kanał | śledź nas | śledź nasz | śledź + google | śledź + facebook | polub nas | polub nasz | "
            "polub nasz profil | polub naszą | polub + facebook | znajdź nas | znajdziesz nas | znajdziecie nas | jesteśmy też na | jesteśmy także na | jesteśmy również | "
            "dodaj nas do | dodaj + preferowan | dodaj + do ulubionych | ustaw + preferowan | ustaw nas jako | pobierz + aplikacj | pobierz aplikację | pobierz naszą | "
            "pobierz bezpłatn | ściągnij + aplikacj | zainstaluj + aplikacj | w naszej aplikacji | włącz powiadomienia | więcej informacji znajdziesz na | "
            "więcej wiadomości znajdziesz | więcej wiadomości na | więcej informacji z + znajdziesz | więcej takich | więcej ciekawych | więcej podobnych | więcej aktualnych | "
            "więcej najnowszych | wszystkie najnowsze | najnowsze informacje znajdziesz | najnowsze wiadomości z + znajdziesz | wesprzyj + redakcj | wesprzyj nas | wesprzyj nasz | "
            "wesprzyj niezależne | wesprzyj naszą | wspieraj nas | wspieraj + dziennikarstwo | wspieraj nasze | wspomóż nas | pomóż nam | dzięki twojemu wsparciu | "
            "dzięki waszemu wsparciu | dzięki waszym | nasze artykuły powstają | nasze dziennikarstwo | działamy dzięki | utrzymujemy się | postaw nam | przekaż 1 | "
            "przekaż darowiznę | artykuł zawiera linki | artykuł zawiera lokowanie | artykuł zawiera linki afiliacyjne | tekst zawiera linki | materiał zawiera lokowanie | "
            "w tekście znajdują się linki | w artykule znajdują się linki | linki w artykule | linki afiliacyjne | zgarnij + ofert | zgarnij + bonus | odbierz + bonus | obstawiaj | "
            "prosimy o wyłączenie | wyłącz adblock | wyłącz blokowanie reklam | korzystasz z adblock | nasz serwis utrzymuje się | podoba ci się ten | spodobał ci się ten | "
            "postaw mi + kaw | postaw mi kawę | twoja opinia pozwala | twoja opinia pomaga"
        ),
        Label.LEGAL: (
            "uwaga: ten artykuł został + sztucznej inteligencji | ten artykuł został + sztucznej inteligencji | klikając + wyrażasz | klikając + akceptujesz | klikając przycisk | zapisując się + akceptujesz | zapisując się + wyrażasz | zapisując się + zgod | podając + zgod | "
            "podając adres | wyrażasz zgodę | akceptuję regulamin | zapoznałam się | administratorem danych | administratorem twoich danych | administratorem państwa | "
            "dbamy o twoją | dbamy o twoje | dbamy o państwa | szanujemy twoją | szanujemy państwa | cenimy twoją | cenimy prywatność | ta strona używa | ta witryna | "
            "nasza strona używa | nasza strona korzysta | nasz serwis | nasz portal korzysta | nasza witryna | serwis wykorzystuje | serwis używa | serwis korzysta | strona używa | "
            "strona wykorzystuje | strona internetowa używa | witryna wykorzystuje | w ramach naszej witryny | w naszym serwisie + cookie | na naszej stronie + cookie | "
            "używamy cookies | używamy plików | używamy ciasteczek | wykorzystujemy pliki | wykorzystujemy cookies | stosujemy pliki | korzystamy z plików | "
            "korzystając z + akceptujesz | korzystając z serwisu | korzystając z naszej | dalsze korzystanie | możesz określić warunki | możesz zmienić ustawienia | możesz wycofać | "
            "zgodę możesz | polityka prywatności: | więcej informacji w + prywatności | więcej w polityce | więcej informacji o przetwarzaniu | w celu + cookies | "
            "aby wyświetlić tę treść | ten materiał zawiera treści | treść zewnętrzna | zawartość zewnętrzna | wszelkie prawa | wszystkie prawa | © | (c) | ℗ | kopiowanie i | "
            "kopiowanie treści | kopiowanie materiałów | dalsze rozpowszechnianie | przedruki | przedrukowywanie | publikacja, + zabronion | wykorzystywanie materiałów | "
            "wykorzystanie materiałów | jakiekolwiek kopiowanie | żadna część | redakcja nie odpowiada | redakcja nie ponosi | redakcja nie zwraca | redakcja zastrzega | "
            "redakcja portalu nie | redakcja nie bierze | portal nie ponosi | serwis nie ponosi | portal nie odpowiada | opinie wyrażone | opinie zawarte | opinie zamieszczane | "
            "opinie przedstawione | poglądy autor | poglądy wyrażone | poglądy przedstawione | tekst wyraża | tekst przedstawia poglądy | artykuł wyraża | "
            "artykuł przedstawia opinie | artykuł odzwierciedla | felieton wyraża | publikacja wyraża | komentarz wyraża | felieton jest | niniejszy artykuł | niniejszy tekst | "
            "publikowane komentarze | materiał chroniony prawem | artykuł chroniony prawem | tekst chroniony | artykuł ma charakter informacyjny | treści publikowane | "
            "informacje zawarte w + nie | nie stanowi porady | komentarze publikowane | komentarze umieszczane | komentarze zamieszczane | komentarze użytkowników | "
            "komentarze wyrażają | komentarze obraźliwe | komentarze naruszające | komentarze pod | komentarze zawierające | zamieszczone komentarze | dodając komentarz + regulamin | "
            "dodawanie komentarzy | pamiętaj, że komentując | prosimy o kulturalną | prosimy o zachowanie kultury | prosimy o komentowanie | zachęcamy do dyskusji | "
            "zachęcamy do kulturalnej | wydawca portalu | redakcja portalu | zastrzeżenie: | nota prawna | wpisy wulgarne | komentarze wulgarne | jeśli chcesz wykorzystać ten | "
            "materiały zamieszczone w"
        ),
        Label.CREDIT: (
            "fot. | fot.: | fot: | fot / | foto: | foto. | foto/ | zdj. | zdj.: | zdj: | zdjęcie: | zdjęcia: | zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie główne: | "
            "zdjęcie tytułowe: | zdjęcie: archiwum | grafika: | infografika: | ilustracja: | rys. | mapa: | źródło zdjęcia: | źródło zdjęć: | źródło foto: | źródło grafiki: | "
            "źródło fot.: | autor zdjęcia: | autor zdjęć: | autor fot.: | (fot. | (fot: | (foto: | (foto | (zdj. | (zdjęcie | /fot. | /pap | pap/ | pap / | pap/epa | east news/ | "
            "reporter/ | wideo: | video: | screen: | screen z | zrzut ekranu: | zrzut ekranu z | zdj. ilustracyjne | fot. ilustracyjn | shutterstock/ | materiały prasowe | "
            "mat. pras. | archiwum prywatne | agencja wyborcza | agencja gazeta | getty images/ | newspix / | newspix/ | east news / | agencja wyborcza.pl / | forum / | reporter /"
        ),
        Label.CAPTION: (
            "na zdjęciu | na zdjęciu: | na zdjęciach | na zdjęciach: | na fotografii | na fotografii: | na fot. | na grafice: | na filmie: | na nagraniu: | zdjęcie archiwalne | "
            "zdjęcie z archiwum | zdjęcie ilustracyjne | podpis zdjęcia: | od lewej: | od lewej | od prawej: | (zdjęcie ilustracyjne) | (zdjęcie archiwalne) | wideo: | "
            "zdjęcie przedstawia"
        ),
        Label.JUNK: "twoja przeglądarka | ta przeglądarka | włącz javascript | javascript jest | aby obejrzeć | aby odtworzyć | ten film jest | wystąpił błąd | strona nie została",
        Label.BYLINE: "o autorze | o autorze: | o autorce | autor artykułu: | autorka artykułu: | (red.) | (oprac. | (mp) | źródło: opracowanie",
        Label.SOURCE: "źródło: pap | informacja własna | mat. prasowy | źródło: + pap | źródło: + .pl | źródło: onet | źródło: + reuters | źródło: + tvn24 | źródło: radio",
    },
    contains={
        Label.ADVERT: (
            "na twoją skrzynkę | na swoją skrzynkę | na skrzynkę mailową | prosto na maila | prosto na twoj | nasz kanał na | naszym kanale na | nasz profil na | naszym profilu na | "
            "na naszym facebooku | w google news | w wiadomościach google | masz już konto? | pod materiałem wideo | pod materiałem video | sprawdź ofertę bukmachera | odbierz bonus"
        ),
        Label.LEGAL: (
            "polityce prywatności | politykę prywatności | polityki prywatności | polityce cookies | plików cookies | plików cookie | przetwarzanie moich danych | "
            "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone | bez pisemnej zgody | bez zgody wydawcy | bez zgody redakcji | zgody wydawcy | "
            "zabronione bez | dalsze rozpowszechnianie | nie ponosi odpowiedzialności za treść | nie ponosi odpowiedzialności za treści | nie odpowiada za treść | "
            "nie odpowiada za treści | nie stanowi porady | nie stanowią porady | nie jest poradą | wyłącznie charakter informacyjny | charakter wyłącznie informacyjny | "
            "prywatnymi opiniami | prywatne opinie | licencji creative commons | na zasadach określonych w regulaminie | regulaminie serwisu | regulamin serwisu"
        ),
        Label.NAV: "podziel się opinią | napisz do autor | napisz do nas | zgłoś to nam | na adres redakcji | na adres: redakcja | na adres redakcja",
        Label.CREDIT: (
            "/ pap | /pap | /east news | / east news | /reporter | / agencja | /agencja | /shutterstock | / fot. | /fot. | (fot. | / forum | /forum | /afp | /reuters | (zdj. | "
            "/ archiwum | /archiwum | / facebook | /facebook | / materiały prasowe | /materiały prasowe | | fot. | | foto: | (zdjęcie ilustracyjne) | (zdjęcie poglądowe) | "
            "(zdjęcie archiwalne)"
        ),
        Label.BYLINE: "dziennikarz serwisu | dziennikarka serwisu | dziennikarz portalu | dziennikarka portalu | dziennikarzem od | redaktor serwisu | redaktorka serwisu",
        Label.CAPTION: "(na zdjęciu | (z lewej | (z prawej | (po lewej | (po prawej | (pierwszy z | (pierwsza z | (drugi z",
    },
)
