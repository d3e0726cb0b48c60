"""Data of ``cues``: what Italian and Romanian pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

ITALIAN = CuePhrases(
    also=(
        "leggi anche | leggi anche: | leggi pure | leggi pure: | leggi di più | leggi di più: | leggi l'articolo | leggi qui: | leggi qui | da leggere anche | vedi anche | "
        "vedi anche: | guarda anche | guarda anche: | guarda il video: | guarda la gallery: | ascolta anche | approfondisci: | approfondimento: | per approfondire | "
        "per approfondire: | per saperne di più | per saperne di più: | potrebbe interessarti | potrebbe interessarti: | potrebbe interessarti anche | "
        "potrebbe interessarti anche: | potrebbero interessarti | potrebbe anche interessarti | ti potrebbe interessare | ti potrebbe interessare: | "
        "ti potrebbe interessare anche | ti può interessare | articolo correlato | articoli correlati | articoli correlati: | altri articoli: | scopri anche | da non perdere: | "
        "non perdere | non perderti | notizie correlate | sullo stesso argomento | sullo stesso tema | clicca qui"
    ),
    feed=(
        "articoli correlati | articoli recenti | articoli più letti | articoli consigliati | altri articoli | altri articoli di | i più letti | i più visti | i più commentati | "
        "i più condivisi | le più lette | le più viste | più letti | più lette | più visti | più popolari | più recenti | ultime notizie | ultime news | ultimi articoli | "
        "ultim'ora | ultima ora | le ultime | le ultime notizie | notizie recenti | notizie correlate | notizie più lette | notizie del giorno | altre notizie | altre news | "
        "da leggere | leggi anche | ti potrebbe interessare | ti potrebbe interessare anche | ti potrebbero interessare | potrebbe interessarti | potrebbe interessarti anche | "
        "potrebbero interessarti | potrebbero interessarti anche | consigliati per te | raccomandati per te | scelti per te | suggeriti | dalla stessa sezione | "
        "nella stessa sezione | dello stesso autore | altro da | sullo stesso argomento | sullo stesso tema | contenuti sponsorizzati | contenuti correlati | "
        "contenuto sponsorizzato | dal web | dai nostri partner | articolo precedente | articolo successivo | prossimo articolo | video più visti | i video più visti | "
        "video del giorno | video in evidenza | gallery | le nostre newsletter | temi caldi | leggi tutto"
    ),
    more="leggi tutto | leggi l'articolo | leggi di più | continua a leggere | vai all'articolo | guarda il video | guarda le foto | leggi l'articolo completo | vedi tutti",
    comments=(
        "commenti | commento | commenta | commenta la notizia | commenta l'articolo | lascia un commento | lascia una risposta | scrivi un commento | aggiungi un commento | "
        "inserisci un commento | invia un commento | vedi i commenti | leggi i commenti | mostra commenti | tutti i commenti | nessun commento | 0 commenti | "
        "partecipa alla discussione | la tua opinione | i vostri commenti"
    ),
    tags="tag | argomenti | etichette | parole chiave | argomenti trattati | in questo articolo | più informazioni su | tags",
    bylines=(
        "di: | a cura di | a cura della | scritto da | redazione | redazione di | autore: | autori: | testo di | testo: | pubblicato da | articolo di | intervista di | "
        "dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | servizio di | inviato da"
    ),
    dates=(
        "pubblicato il | pubblicato: | pubblicato | aggiornato il | aggiornato alle | aggiornato: | aggiornato | ultimo aggiornamento | ultimo aggiornamento: | modificato il | "
        "data: | data pubblicazione: | ultima modifica | ultima modifica:"
    ),
    friends="ricordiamo",
    lines={
        Label.NAV: (
            "condividi | condividi: | condividi su facebook | condividi su twitter | condividi su whatsapp | condividi l'articolo | condividi questo articolo | condividi via email | "
            "invia per email | invia via email | invia tramite email | stampa | stampa articolo | copia link | copia il link | link copiato | salva articolo | salva per dopo | "
            "ascolta | ascolta l'articolo | ascolta questo articolo | ascolta la versione audio dell'articolo | guarda il video | guarda la gallery | guarda le foto | "
            "vai alla gallery | sfoglia gallery | gallery | fotogallery | ingrandisci | schermo intero | vai al contenuto | vai al contenuto principale | salta al contenuto | home | "
            "homepage | torna alla home | torna su | torna all'inizio | precedente | successivo | menu | chiudi | cerca | accedi | login | registrati | iscriviti | esci | "
            "il mio account | password dimenticata? | hai dimenticato la password? | seguici | seguici su | segui l'autore | seguici su google | seguici su google news | "
            "aggiungi come fonte preferita | mostra altro | mostra di più | mostra meno | carica altri | carica altro | vedi tutti | vedi altri | vedi tutte | tutti gli articoli | "
            "rispondi | segnala | segnala un errore | segnala errore | segnala abuso | mi piace | chi siamo | redazione e contatti | contattaci | mappa del sito | rss | newsletter | "
            "facebook | twitter | email | e-mail | whatsapp | telegram | a a a | dimensione testo | tempo di lettura"
        ),
        Label.ADVERT: (
            "pubblicità | - pubblicità - | annuncio pubblicitario | la notizia continua dopo la pubblicità | l'articolo continua dopo la pubblicità | "
            "continua a leggere dopo la pubblicità | continua dopo la pubblicità | continua a leggere | contenuto sponsorizzato | sponsorizzato | sponsorizzato da | "
            "articolo sponsorizzato | informazione pubblicitaria | messaggio promozionale | in collaborazione con | offerto da | abbonati | abbonati ora | abbonati subito | "
            "abbonati per leggere | attiva ora | attiva l'abbonamento | scopri le offerte | scopri l'offerta | prova gratis | iscriviti alla newsletter | iscriviti ora | "
            "iscriviti gratis | iscriviti al canale | ricevi la newsletter | riservato agli abbonati | contenuto riservato agli abbonati | articolo riservato agli abbonati | "
            "solo per abbonati | già abbonato? | sei già abbonato? | sei già abbonato? accedi | hai già un abbonamento? | hai già un account? | sostienici | dona ora | "
            "fai una donazione | scarica l'app | attiva le notifiche"
        ),
        Label.LEGAL: (
            "accetta tutti | accetta tutto | accetta e continua | accetta e chiudi | rifiuta tutti | rifiuta tutto | continua senza accettare | personalizza | gestisci preferenze | "
            "gestisci cookie | impostazioni cookie | preferenze cookie | cookie | cookie policy | privacy | privacy policy | informativa privacy | note legali | "
            "termini e condizioni | condizioni d'uso | tutti i diritti riservati | riproduzione riservata | © riproduzione riservata | mostra contenuto"
        ),
        Label.CREDIT: (
            "afp | reuters | ap | epa | getty | getty images | fotogramma | lapresse | imagoeconomica | foto d'archivio | foto di repertorio | immagine di repertorio | "
            "foto archivio | shutterstock | (ansa) | © ansa | foto ansa | foto lapresse | ipa/fotogramma"
        ),
        Label.JUNK: (
            "caricamento | caricamento in corso | caricamento in corso... | caricamento... | attendere prego | si è verificato un errore | video non disponibile | "
            "contenuto non disponibile | javascript disabilitato"
        ),
        Label.SOURCE: "(ansa) | adnkronos | (adnkronos) | (agi) | (askanews) | fonte: ansa | fonte ansa | fonte: adnkronos | (italpress)",
    },
    starts={
        Label.NAV: (
            "condividi: | tag: | tags: | argomenti: | parole chiave: | categorie: | categoria: | etichette: | tempo di lettura | lettura: | lettura + min | segnala un errore | "
            "hai notato un errore | hai trovato un errore | segnala alla redazione | scrivi alla redazione | contatta la redazione | ti è piaciuto | ti è stato utile | "
            "questo articolo ti | questo articolo è stato pubblicato | pubblicato su + edizione | vedi tutti gli articoli | tutti gli articoli di | leggi altri articoli | "
            "aggiungi + fonte preferita | scegli + fonte preferita | segui + su google | hai una notizia | hai una segnalazione | tutte le notizie su | tutti gli articoli su"
        ),
        Label.ADVERT: (
            "la notizia continua | l'articolo continua | continua a leggere | continua la lettura | per continuare a leggere | per continuare la lettura | leggi senza limiti | "
            "leggi l'articolo completo | questo contenuto è riservato | questo articolo è riservato | questo articolo è disponibile | questo contenuto è disponibile | "
            "riservato agli abbonati | riservato a chi | solo per gli abbonati | sei già abbonato | se sei abbonato | non sei abbonato | non sei ancora | hai già un | "
            "hai letto + articol | accedi a tutti | crea un account | iscriviti | iscriviti a | iscriviti al | iscriviti alla | iscriviti per | ricevi + newsletter | ricevi + email | "
            "ricevi + mail | la newsletter | la nostra newsletter | le nostre newsletter | newsletter: | ogni mattina + newsletter | ogni giorno + newsletter | segui + whatsapp | "
            "segui + telegram | segui + facebook | segui + instagram | segui + canale | segui + sui social | segui tutte le notizie | segui gli aggiornamenti | segui la pagina | "
            "resta sempre aggiornato | non perderti + notizi | entra nel canale | entra nel nostro | entra nella community | scarica + app | scarica l'app | scarica la nostra | "
            "attiva le notifiche | sostieni il + giornalismo | sostieni + informazione | sostieni il nostro | fai una donazione | il tuo sostegno | il tuo contributo | "
            "il tuo abbonamento | grazie per aver letto | a partire da + mese | a partire da + al mese | prova + gratis | scopri le offerte | scopri tutte le offerte | "
            "contenuto sponsorizzato | in collaborazione con | questo articolo contiene link | trovi + canale | pubblicità:"
        ),
        Label.LEGAL: (
            "© | (c) | copyright | il nostro sito utilizza | utilizziamo + cookie | utilizziamo i cookie | usiamo i cookie | noi e i nostri | noi e terze parti | "
            "con il tuo consenso | iscrivendoti | puoi disiscriverti | puoi modificare le | i tuoi dati | i dati personali | informativa ai sensi | "
            "per maggiori informazioni + privacy | per maggiori informazioni + cookie | per saperne di più + cookie | per ulteriori informazioni + privacy | leggi l'informativa | "
            "leggi la nostra privacy | ho letto e | ho letto l'informativa | tutti i diritti | i commenti sono | le opinioni espresse | le opinioni degli | il contenuto di questo | "
            "il presente articolo | disclaimer: | per visualizzare questo contenuto | questo contenuto è ospitato | registrazione al tribunale"
        ),
        Label.CREDIT: (
            "foto: | foto/ | (foto: | (foto | (foto di | (ansa | (afp | (ap | (lapresse | (immagine | immagine: | immagini: | credits: | crediti: | ph: | grafica: | illustrazione: | "
            "infografica: | fonte foto: | fonte immagine: | © ansa | ansa/ | lapresse/ | getty images/ | foto d'archivio | foto di archivio | foto di repertorio | "
            "immagine di repertorio"
        ),
        Label.CAPTION: (
            "nella foto: | nell'immagine: | in foto: | didascalia: | da sinistra: | foto di archivio | foto d'archivio | immagine d'archivio | foto di repertorio | "
            "immagine di repertorio"
        ),
        Label.JUNK: "il tuo browser | abilita javascript | attiva javascript | javascript | questo video non | si è verificato",
        Label.BYLINE: "a cura della redazione | l'autore è | informazioni sull'autore",
        Label.SOURCE: "fonte ansa | (ansa) | (adnkronos)",
    },
    contains={
        Label.ADVERT: (
            "alla nostra newsletter | la nostra newsletter | nella tua casella | sulla tua mail | nostro canale whatsapp | nostro canale telegram | nostra pagina facebook | "
            "su google news | riservato agli abbonati | riservati agli abbonati | link di affiliazione | la nostra app"
        ),
        Label.LEGAL: (
            "privacy policy | informativa privacy | informativa sulla privacy | cookie policy | dati personali | tutti i diritti riservati | riproduzione riservata | "
            "riproduzione è vietata | riproduzione anche parziale | senza autorizzazione | vietata la riproduzione | cookie tecnici | cookie di | i cookie | non rappresentano | "
            "esclusiva responsabilità | testata registrata | registrata presso il tribunale | registrazione tribunale | iscritta al registro"
        ),
        Label.CREDIT: "/ ansa | /ansa | / lapresse | © ansa | (foto: | (foto di | (foto",
        Label.CAPTION: "(nella foto | (a sinistra | (a destra | (al centro",
    },
)

ROMANIAN = CuePhrases(
    also=(
        "citește și | citește și: | citeşte şi | citeşte şi: | citește mai mult | citește mai multe | citește mai multe: | citeşte mai mult | citește aici | citiți și | "
        "citiți și: | citiţi şi | citiți mai multe | vezi și | vezi și: | vezi şi | vezi şi: | vezi aici | vezi mai mult: | vezi mai multe: | urmărește și | urmăreşte şi | "
        "ascultă și | mai multe despre | mai multe detalii: | mai mult despre | pe aceeaşi temă | recomandarea noastră: | recomandat: | articole similare | articole recomandate | "
        "articol recomandat | articole pe aceeași temă | te-ar putea interesa | te-ar putea interesa și | te-ar putea interesa: | v-ar putea interesa | te-ar mai putea interesa | "
        "ți-ar putea plăcea | îți recomandăm | vă recomandăm | nu rata | nu rata: | nu ratați | află mai multe: | detalii aici: | știri pe aceeași temă | legat de acest subiect"
    ),
    feed=(
        "cele mai citite | cele mai citite știri | cele mai citite articole | cele mai noi | cele mai recente | cele mai noi știri | cele mai populare | cele mai comentate | "
        "cele mai vizualizate | cele mai importante știri | ultimele știri | ultimele ştiri | ultimele articole | ultima oră | ultimele noutăți | știri recente | știri similare | "
        "știri de ultimă oră | știrile zilei | știri pe aceeași temă | știri din aceeași categorie | alte știri | alte articole | alte știri importante | mai multe știri | "
        "mai multe știri din | articole similare | articole recente | articole recomandate | articole populare | articole asemănătoare | articole pe aceeași temă | "
        "articole din aceeași categorie | articolul anterior | articolul următor | știrea anterioară | știrea următoare | recomandate | recomandate pentru tine | "
        "recomandările redacției | recomandarea editorilor | recomandarea redacției | recomandările noastre | te-ar putea interesa | te-ar putea interesa și | "
        "te-ar putea interesa și: | v-ar putea interesa | v-ar putea interesa și | îți recomandăm | vă recomandăm | citește și | citeşte şi | vezi și | din aceeași categorie | "
        "top știri | top citite | top articole | subiectele zilei | conținut sponsorizat | știri de la parteneri | din rețea | știri din rețea"
    ),
    more=(
        "citește mai mult | citeşte mai mult | citește mai departe | citește articolul | citește tot articolul | citește integral | vezi mai mult | vezi mai multe | "
        "vezi articolul | află mai multe | continuă lectura | vezi galeria foto | vezi video"
    ),
    comments=(
        "comentarii | comentariu | comentează | adaugă comentariu | adaugă un comentariu | lasă un comentariu | lasă un răspuns | scrie un comentariu | spune-ți părerea | "
        "vezi comentariile | vezi toate comentariile | afișează comentariile | niciun comentariu | 0 comentarii | fii primul care comentează | intră în discuție | părerea ta"
    ),
    tags="etichete | taguri | cuvinte cheie | subiecte | categorii | subiecte în articol | în acest articol | tags",
    bylines=(
        "de: | autor: | autori: | scris de | scris de: | redactor: | redacția | redacţia | publicat de | publicat de: | text: | foto și text: | un articol de | un material de | "
        "editor: | articol de | corespondență de | interviu de | traducere de"
    ),
    dates=(
        "publicat: | publicat la | publicat pe | publicat în | data publicării | data publicării: | actualizat | actualizat: | actualizat la | actualizare: | ultima actualizare | "
        "ultima actualizare: | data actualizării | modificat la | postat la"
    ),
    friends="reamintim",
    lines={
        Label.NAV: (
            "distribuie | distribuie: | distribuie articolul | distribuie pe facebook | distribuie pe whatsapp | trimite pe email | trimite pe whatsapp | trimite prin email | "
            "printează | tipărește | copiază link | copiază linkul | copiază link-ul | link copiat | salvează articolul | ascultă | ascultă articolul | ascultă știrea | "
            "galerie foto | vezi galeria | vezi galeria foto | vezi foto | vezi video | mărește | ecran complet | prima pagină | pagina principală | înapoi sus | sari la conținut | "
            "salt la conținut | meniu | închide | caută | căutare | autentificare | conectare | înregistrare | creează cont | contul meu | ai uitat parola? | urmărește-ne | "
            "urmărește-ne pe google news | urmărește-ne pe facebook | următorul | următoarea | anteriorul | precedent | vezi toate | vezi tot | vezi toate știrile | toate știrile | "
            "încarcă mai multe | afișează mai mult | răspunde | raportează | raportează o eroare | semnalează o eroare | îmi place | facebook | twitter | whatsapp | email | "
            "telegram | despre noi | redacția | publicitate pe site | rss | newsletter | timp de citire | preferă + pe google | adaugă ca sursă preferată"
        ),
        Label.ADVERT: (
            "publicitate | - publicitate - | reclamă | - reclamă - | articolul continuă după publicitate | articolul continuă mai jos | continuarea după publicitate | "
            "citește în continuare după publicitate | advertorial | articol sponsorizat | conținut sponsorizat | material promoțional | sponsorizat | publicitate (p) | abonează-te | "
            "abonează-te acum | abonează-te la newsletter | abonează-te la canalul nostru | abonează-te gratuit | abonare | abonați-vă | aboneaza-te | înscrie-te | mă abonez | "
            "vreau să mă abonez | conținut exclusiv | doar pentru abonați | exclusiv pentru abonați | ești deja abonat? | ai deja cont? | ai deja abonament? | vezi ofertele | "
            "donează acum | susține-ne | descarcă aplicația | activează notificările"
        ),
        Label.LEGAL: (
            "accept toate | acceptă | acceptă toate | acceptă tot | accept cookies | refuză | respinge toate | setări cookies | setări cookie | modifică setările | cookies | "
            "cookie-uri | politica de confidențialitate | politica cookies | politica de cookies | politică cookies | termeni și condiții | termeni si conditii | confidențialitate | "
            "gdpr | toate drepturile rezervate | anpc"
        ),
        Label.CREDIT: (
            "agerpres | mediafax | reuters | afp | ap | epa | getty images | shutterstock | profimedia | hepta | inquam photos | inquam | foto: arhivă | arhiva foto | captură video | "
            "captură de ecran | foto ilustrativ | imagine ilustrativă | foto cu caracter ilustrativ | (agerpres) | foto: profimedia | foto: shutterstock | foto: agerpres"
        ),
        Label.JUNK: "se încarcă | se încarcă... | încărcare | încărcare... | așteptați | a apărut o eroare | video indisponibil | conținut indisponibil | javascript este dezactivat",
        Label.SOURCE: "agerpres | (agerpres) | mediafax | sursa: agerpres | sursa: mediafax | sursă: agerpres | news.ro | sursa: news.ro | sursa foto:",
    },
    starts={
        Label.NAV: (
            "distribuie: | etichete: | taguri: | tags: | cuvinte cheie: | subiecte: | categorii: | categorie: | timp de citire | citire: | ai observat o greșeală | "
            "ai găsit o greșeală | dacă ai observat | dacă ați observat | ai o știre | ai o informație | ți-a plăcut | v-a plăcut | acest articol a fost publicat | "
            "articol publicat în | articolul a apărut | vezi toate articolele | pentru a comenta | trebuie să fii | trebuie să fiți | adresa ta de email | adaugă + sursă preferată | "
            "setează + sursă | vizualizări: | dacă ai informații | dacă aveți informații | scrie-ne pe"
        ),
        Label.ADVERT: (
            "citește în continuare | continuă să citești | pentru a citi | pentru a continua | pentru a avea acces | acest articol este disponibil | acest articol este rezervat | "
            "acest conținut este | doar pentru abonați | exclusiv pentru abonați | abonează-te | abonați-vă | aboneaza-te | abonament | ești deja abonat | dacă ești abonat | "
            "nu ești abonat | ai deja cont | ai deja un cont | ai citit + articol | creează-ți un cont | creează un cont | intră în cont | primește + newsletter | primește + email | "
            "primește cele mai | newsletterul | newsletter: | newsletter-ul | urmărește + google news | urmărește + facebook | urmărește + whatsapp | urmărește + canal | "
            "urmărește cele mai | urmăriți + google news | ne poți urmări | ne puteți urmări | intră pe canalul | intră în grupul | intră pe + whatsapp | descarcă + aplicați | "
            "fii la curent | rămâi la curent | fii primul care | nu rata nicio | nu rata cele mai | cele mai importante știri + email | cele mai noi știri + whatsapp | "
            "știrile zilei + email | susține + jurnalism | dacă ți-a plăcut | dacă v-a plăcut | acest articol conține linkuri | articol susținut de | articol sponsorizat | "
            "în parteneriat cu | publicitate:"
        ),
        Label.LEGAL: (
            "© | (c) | copyright | acest site folosește | acest site utilizează | acest site web | site-ul nostru folosește | folosim cookie | utilizăm cookie | folosim + cookie | "
            "utilizăm + cookie | noi și partenerii | noi și cei | împreună cu partenerii | prin abonare | prin click pe | te poți dezabona | vă puteți dezabona | "
            "pentru mai multe informații, + politica | pentru mai multe detalii + politica | mai multe detalii în + politica | conținutul site-ului | conținutul website-ului | "
            "redacția își rezervă | nu ne asumăm | acest text este | acest material este | disclaimer: | am citit și"
        ),
        Label.CREDIT: (
            "foto: | foto/ | (foto: | (foto | sursă foto: | sursa foto: | surse foto: | credit foto: | imagine: | imagini: | ilustrație: | grafică: | infografic: | sursă video: | "
            "sursa video: | sursa imagine: | agerpres/ | profimedia/ | hepta/ | inquam photos/ | (arhivă"
        ),
        Label.CAPTION: "în imagine: | în fotografie: | în foto: | de la stânga | imagine de arhivă | foto de arhivă | fotografie de arhivă | imagine cu caracter | foto cu caracter",
        Label.JUNK: "vă rugăm să activați | activați javascript | javascript | acest video nu | ne pare rău, | a apărut o eroare",
        Label.BYLINE: "despre autor: | traducerea:",
        Label.SOURCE: "sursa articol: | sursa știrii",
    },
    contains={
        Label.ADVERT: (
            "newsletter-ul nostru | pe google news | pe canalul nostru | canalul nostru de | canalul de whatsapp | pagina noastră de facebook | pagina de facebook | "
            "doar pentru abonați"
        ),
        Label.LEGAL: (
            "politica de confidențialitate | politica de cookie | politica cookie | datelor cu caracter personal | datelor personale | prelucrarea datelor | termenii și condițiile | "
            "toate drepturile rezervate | fără acordul | fără permisiunea | acordul scris | cu citarea sursei | citarea sursei | link activ | drepturile de autor | fișiere cookie | "
            "module cookie | cookie-uri"
        ),
        Label.CREDIT: "/ agerpres | /agerpres | / profimedia | /profimedia | /shutterstock | / hepta | /hepta | / inquam | (foto: | / facebook | /facebook | / afp | /afp",
    },
)
