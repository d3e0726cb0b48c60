"""Data of ``cues``: what French pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

FRENCH = CuePhrases(
    also=(
        "a lire aussi | a lire aussi : | a lire également | a voir aussi | a découvrir aussi | lire aussi | lire aussi : | à lire aussi | à lire aussi : | à lire également | lire également | lire également : | à lire | lire la suite : | lire notre | "
        "lire le portrait : | lire l'enquête : | lire l'entretien : | lire le récit : | lire l'analyse : | voir aussi | voir aussi : | à voir aussi | à voir également | "
        "à voir : | écouter aussi | à écouter | à écouter : | à regarder : | regardez aussi | relire | relire : | à découvrir | à découvrir également | découvrir aussi | "
        "découvrez aussi | découvrez également | sur le même sujet | sur le même thème | pour aller plus loin | pour en savoir plus : | en savoir plus : | plus d'informations : | "
        "plus d'infos : | retrouvez aussi | retrouvez également | vous aimerez aussi | ça peut vous intéresser | cela peut vous intéresser | cet article peut vous intéresser | "
        "vous pourriez aussi aimer | à ne pas manquer | ne manquez pas | notre dossier : | notre sélection : | article lié : | articles liés : | notre article : | "
        "lire notre article"
    ),
    feed=(
        "sur le même sujet | sur le même thème | dans la même rubrique | dans la même thématique | à lire aussi | à lire également | à lire ensuite | lire aussi | "
        "à voir également | à découvrir également | à découvrir aussi | à ne pas manquer | à ne pas rater | les plus lus | les articles les plus lus | les plus consultés | "
        "les plus partagés | les plus commentés | les plus populaires | plus lus | articles les plus lus | articles populaires | articles récents | articles similaires | "
        "articles liés | articles connexes | articles recommandés | autres articles | nos derniers articles | derniers articles | dernières actualités | dernières infos | "
        "dernières news | dernières nouvelles | les dernières actualités | les dernières actus | les dernières infos | dernière minute | dernières dépêches | les plus récents | "
        "l'actu en direct | l'actualité en direct | l'info en continu | le fil info | fil info | à la une | à la une aujourd'hui | sujets tendance | recommandé pour vous | "
        "recommandés pour vous | nos recommandations | recommandations | notre sélection | notre sélection d'articles | sélection de la rédaction | choix de la rédaction | "
        "le choix de la rédaction | les lecteurs ont aussi lu | les lecteurs ont lu ensuite | nos lecteurs lisent aussi | vous aimerez aussi | vous pourriez aimer | "
        "vous pourriez aussi aimer | vous aimerez peut-être | ça peut vous intéresser | cela peut vous intéresser | ailleurs sur le web | contenus sponsorisés | "
        "contenu sponsorisé | contenus partenaires | nos partenaires | plus d'articles | plus d'actualités | voir plus d'articles | tous les articles | article précédent | "
        "article suivant | nos newsletters | nos podcasts | nos vidéos | vidéos les plus vues | pour aller plus loin | dans l'actualité"
    ),
    more=(
        "lire la suite | lire l'article | lire plus | en savoir plus | voir plus | voir la vidéo | voir les photos | lire l'article complet | lire la suite de l'article | "
        "lire l'article »"
    ),
    comments=(
        "commentaires | commentaire | vos commentaires | vos réactions | réagir | réagissez | commenter | commenter l'article | laisser un commentaire | laissez un commentaire | "
        "ajouter un commentaire | poster un commentaire | publier un commentaire | écrire un commentaire | voir les commentaires | voir tous les commentaires | "
        "lire les commentaires | aucun commentaire | pas de commentaire | 0 commentaire | participer à la conversation | rejoindre la conversation | donnez votre avis | "
        "espace commentaire"
    ),
    tags="mots-clés | mots clés | thèmes | thématiques | thèmes associés | sujets associés | sur le même thème | étiquettes | rubriques | catégories | plus sur ce sujet | tags",
    bylines=(
        "par | par : | propos recueillis par | texte : | texte par | publié par | écrit par | rédigé par | avec afp | la rédaction | auteur : | auteurs : | traduit par | "
        "un article de | reportage de | de notre correspondant"
    ),
    dates=(
        "publié le | publié le : | mis à jour le | mis à jour le : | modifié le | mise à jour | mise à jour : | mis en ligne le | dernière mise à jour | dernière mise à jour : | "
        "date de publication : | posté le | article publié le | créé le"
    ),
    friends="pour rappel | rappelons",
    lines={
        Label.NAV: (
            "partager | partager : | partager l'article | partager cet article | partager sur facebook | partager sur twitter | partager sur x | partager sur linkedin | "
            "partager sur whatsapp | partager par mail | partager par email | partagez | envoyer | envoyer par mail | envoyer par email | envoyer à un ami | envoyer par e-mail | "
            "imprimer | imprimer l'article | copier le lien | lien copié | offrir | offrir l'article | offrir cet article | sauvegarder | enregistrer | ajouter à vos favoris | "
            "ajouter aux favoris | ajouter à ma sélection | ajouter à mes favoris | lire plus tard | réagir | commenter | écouter l'article | écouter cet article | écouter | "
            "lecture audio | écouter le podcast | voir la vidéo | voir les photos | voir le diaporama | diaporama | agrandir | agrandir l'image | plein écran | afficher plus | "
            "afficher la suite | voir plus | voir tout | voir toutes les photos | charger plus | charger la suite | lire la vidéo | accueil | retour à l'accueil | retour en haut | "
            "haut de page | aller au contenu | aller au contenu principal | aller au menu | menu | fermer | rechercher | connexion | se connecter | s'identifier | s'inscrire | "
            "créer un compte | mon compte | mot de passe oublié ? | suivre | suivre ce sujet | suivre l'auteur | suivez-nous | newsletter | newsletters | contactez-nous | "
            "qui sommes-nous ? | nous contacter | plan du site | rss | e-mail | facebook | twitter | précédent | suivant | signaler | signaler un contenu | signaler une erreur | "
            "signaler un abus | répondre | j'aime | a a a | mode zen | temps de lecture | article suivant | article précédent | ajouter comme source préférée | "
            "ajoutez-nous à vos favoris sur google | cet article vous a plu ? | cet article vous a-t-il été utile ? | publicité fermer"
        ),
        Label.ADVERT: (
            "publicité | - publicité - | la suite après la publicité | la suite après cette publicité | la suite de l'article après la publicité | "
            "l'article continue après la publicité | contenu sponsorisé | contenu partenaire | article sponsorisé | article partenaire | publi-rédactionnel | publireportage | "
            "en partenariat avec | sponsorisé | article réservé aux abonnés | réservé aux abonnés | réservé à nos abonnés | article abonné | offre spéciale | s'abonner | "
            "je m'abonne | abonnez-vous | s'abonner à la newsletter | abonnez-vous à la newsletter | s'inscrire à la newsletter | inscrivez-vous à notre newsletter | "
            "recevoir la newsletter | je m'inscris | m'inscrire | voir les offres | voir nos offres | découvrir nos offres | découvrir les offres | découvrir l'offre | voir l'offre | "
            "j'en profite | profiter de l'offre | essayer gratuitement | sans engagement | sans engagement. | déjà abonné ? | déjà abonné ? se connecter | "
            "déjà abonné ? connectez-vous | vous êtes abonné ? | lire la suite sans publicité | faire un don | je fais un don | je soutiens | soutenez-nous | soutenir | "
            "télécharger l'application | téléchargez l'application | activer les notifications | débloquer l'article"
        ),
        Label.LEGAL: (
            "tout accepter | tout refuser | accepter et fermer | accepter et continuer | continuer sans accepter | paramétrer | paramétrer les cookies | gérer mes choix | "
            "gérer les cookies | gestion des cookies | cookies | mentions légales | politique de confidentialité | confidentialité | données personnelles | conditions générales | "
            "conditions générales d'utilisation | cgu | cgv | charte | tous droits réservés | reproduction interdite | j'accepte | je refuse | afficher le contenu | autoriser"
        ),
        Label.CREDIT: (
            "afp | reuters | ap | epa | getty images | shutterstock | photo d'illustration | image d'illustration | photo archives | photo d'archives | photo dr | © afp | © reuters | "
            "© dr | photo afp | maxppp | sipa | abaca | istock | capture d'écran | (photo d'illustration)"
        ),
        Label.JUNK: (
            "chargement | chargement en cours | chargement... | chargement en cours... | veuillez patienter | une erreur est survenue | vidéo indisponible | contenu indisponible | "
            "javascript est désactivé | cette vidéo n'est pas disponible"
        ),
        Label.SOURCE: "avec afp | (avec afp) | avec agences | source : afp | source afp | le parisien avec afp | le monde avec afp",
    },
    starts={
        Label.NAV: (
            "détails à suivre | partager : | tags : | mots-clés : | mots clés : | thèmes : | étiquettes : | catégories : | rubrique : | catégorie : | temps de lecture | lecture : | lecture + min | "
            "une erreur + signal | vous avez repéré | vous avez remarqué une erreur | vous constatez une erreur | signaler une | une question ? une remarque | une info à + signaler | "
            "une information à nous | contactez la rédaction | contacter l'auteur | cet article vous a | cet article a été publié | cet article est paru | article publié dans | "
            "article paru dans | retrouvez tous les articles | tous les articles de | voir tous les articles | voir plus d'articles | ajouter + aux favoris | "
            "ajoutez + à vos sources | suivre + sur google | connectez-vous pour | vous devez être connecté | vous devez vous connecter | tags: | mots-clés: | thèmes: | "
            "cet article est lu | cet article a été lu | écouter cet article | la lecture audio | article précédent : | article suivant : | tous nos articles sur | "
            "tous les articles sur | toute l'actualité de | toutes nos infos sur | retrouvez toute l'actualité"
        ),
        Label.ADVERT: (
            "la suite après | la suite de l'article | la suite est réservée | l'article continue | il vous reste + à lire | il vous reste + article | cet article est réservé | "
            "cet article est exclusivement | cet article est accessible | cet article est offert | ce contenu est réservé | cette vidéo est réservée | réservé aux abonnés | "
            "vous avez lu + article | pour lire la suite | pour lire cet article | pour lire l'intégralité | pour poursuivre la lecture | poursuivez votre lecture | "
            "continuez votre lecture | envie de lire | lisez la suite | lire la suite pour | abonnez-vous | abonne-toi | s'abonner | abonnement | abonnés : | déjà abonné | "
            "vous êtes déjà | vous êtes abonné | pas encore abonné | pas encore inscrit | inscrivez-vous + newsletter | inscrivez-vous + gratuit | inscrivez-vous pour | "
            "inscrivez-vous à | s'inscrire à | je m'inscris | je m'abonne | recevez + newsletter | recevez + mail | recevez l'essentiel | recevoir + newsletter | "
            "retrouvez + newsletter | retrouvez + application | retrouvez-nous sur | retrouvez nous sur | retrouvez + chaîne | chaque matin, + newsletter | "
            "chaque jour, + newsletter | chaque semaine, + newsletter | notre newsletter | la newsletter | newsletter : | téléchargez + application | téléchargez l'appli | "
            "suivez + whatsapp | suivez + facebook | suivez + instagram | suivez + google | suivez + chaîne | suivez toute l'actualité + | suivez l'actualité + | "
            "rejoignez + whatsapp | rejoignez + chaîne | soutenez + journalisme | soutenez + presse | faites un don | profitez de + offre | profitez + abonnement | "
            "à partir de + mois | à partir de + par mois | seulement + mois | offre + € | découvrez nos offres | créez + compte | créez un compte | connectez-vous ou | "
            "accédez à tous | activez les notifications | contenu sponsorisé | en partenariat avec | publicité : | cet article contient des liens | certains liens de cet article | "
            "merci de votre lecture | merci de nous lire | l'article que vous lisez vous est offert | cet article vous est offert | pour soutenir la presse | pour soutenir + abonnez"
        ),
        Label.LEGAL: (
            "© | (c) | copyright | ce site utilise | ce site web utilise | notre site utilise | nous utilisons + cookie | nous utilisons des | nous et nos partenaires | "
            "nos partenaires et nous | avec nos partenaires | en cliquant sur | en vous inscrivant | votre adresse e-mail est | votre adresse mail est | votre adresse email est | "
            "vous pouvez vous désabonner | vous pouvez vous désinscrire | vous pouvez à tout moment | vous pouvez changer d'avis | les données collectées | "
            "les informations recueillies | conformément à la loi informatique | pour plus d'informations, consultez | pour en savoir plus sur + données | "
            "pour en savoir plus, consultez | consultez notre politique | les commentaires sont | les commentaires de | les propos tenus | les opinions exprimées | "
            "les points de vue | ce texte n'engage | les articles publiés | les avis publiés | avertissement : | charte de modération | merci de respecter | "
            "pour afficher ce contenu | ce contenu est bloqué | ce contenu n'est pas | ce contenu a été bloqué | l'accès au contenu | l'affichage de ce | l'ajout de contenu | "
            "la rédaction n'est pas | votre e-mail + est utilisé | votre adresse e-mail + utilisée | votre e-mail est utilisé"
        ),
        Label.CREDIT: (
            "photo : | photo: | photo / | photo/ | photo d'archives | photo d'illustration | (photo | (photos | (crédit | (crédits | (image | (illustration | (capture | crédit : | "
            "crédits : | crédit: | crédits: | © | illustration : | image : | image d'illustration | infographie : | vidéo : | capture d'écran | dessin : | source : afp | afp / | "
            "afp/ | reuters / | getty images / | montage :"
        ),
        Label.CAPTION: "légende : | sur la photo | de gauche à droite | en photo : | image d'illustration | photo d'illustration | capture d'écran",
        Label.JUNK: "veuillez activer javascript | javascript | une erreur est | pour regarder cette",
        Label.BYLINE: "par la rédaction | par notre correspond | de notre envoyé | avec l'afp | l'auteur est | à propos de l'auteur | texte et photos",
        Label.SOURCE: "avec afp | avec agence",
    },
    contains={
        Label.ADVERT: (
            "réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés | réservés aux abonnés | dans votre boîte mail | dans votre boîte | sur google actualités | "
            "sur google news | notre chaîne whatsapp | notre chaîne telegram | notre canal whatsapp | cet article à lire | liens d'affiliation"
        ),
        Label.LEGAL: (
            "politique de confidentialité | politique de protection | politique cookies | données personnelles | vous désinscrire | vous désabonner | désabonnement | "
            "dépôt de cookies | de cookies | cookies et | tous droits réservés | tous droits de reproduction | sans autorisation | reproduction interdite | "
            "reproduction et diffusion | n'engage que | n'engagent que"
        ),
        Label.CREDIT: (
            "© afp | © reuters | / afp | /afp | / sipa | /sipa | / maxppp | (photo : | (photo afp | (crédit | crédit photo | crédits : | afp/archives | via afp | pour le monde | "
            "photo d'illustration"
        ),
        Label.NAV: "signaler une erreur | contacter la rédaction | partager cet article",
        Label.CAPTION: "(à gauche | (à droite | (au centre | (illustration",
    },
)
