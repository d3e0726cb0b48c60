"""Data of ``latin_cases``: how surnames end in other cases, and given names of men that look like a woman's there."""

from collections.abc import Mapping

Endings = tuple[tuple[str, str], ...]


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_POLISH_WOMEN: Endings = (
    ("kiej", "ka"),
    ("ej", "a"),
    ("ię", "ia"),
    ("ę", "a"),
    ("ą", "a"),
    ("ki", "ka"),
    ("gi", "ga"),
    ("li", "la"),
    ("ii", "ia"),
    ("ji", "ja"),
    ("y", "a"),
)
_POLISH_MEN: Endings = (
    ("kiego", "ki"),
    ("kiemu", "ki"),
    ("kim", "ki"),
    ("iego", "i"),
    ("ego", "y"),
    ("emu", "y"),
    ("ym", "y"),
    ("skowi", "sk"),
    ("skiem", "sk"),
    ("ska", "sk"),
    *((f"{letter}k{ending}", f"{letter}ek") for letter in "rłmnlzżdtbpwśń" for ending in ("a", "owi", "iem")),
    ("kiem", "k"),
    ("giem", "g"),
    ("owi", ""),
    ("em", ""),
    ("ki", "ka"),
    ("gi", "ga"),
    ("li", "la"),
    ("ii", "ia"),
    ("ji", "ja"),
    ("ssie", "ss"),
    ("dzie", "da"),
    ("cie", "ta"),
    ("rze", "ra"),
    ("wie", "wa"),
    ("nie", "na"),
    ("bie", "ba"),
    ("mie", "ma"),
    ("dze", "ga"),
    ("y", "a"),
    ("ę", "a"),
    ("ą", "a"),
    ("ca", "ca"),
    ("ła", "ła"),
    ("a", ""),
)
_CZECH_WOMEN: Endings = (
    ("ové", "ová"),
    ("ovou", "ová"),
    ("ké", "ká"),
    ("né", "ná"),
    ("dé", "dá"),
    ("lé", "lá"),
    ("ré", "rá"),
    ("té", "tá"),
    ("vé", "vá"),
    ("ou", "á"),
)
_CZECH_MEN: Endings = (
    ("kého", "ký"),
    ("kému", "ký"),
    ("kým", "ký"),
    ("ného", "ný"),
    ("nému", "ný"),
    *((f"{vowel}{ending}", vowel) for vowel in "eiy" for ending in ("ho", "mu")),
    *((f"{vowel}m", vowel) for vowel in "iy"),
    *((f"v{ending}", "vel") for ending in ("lem", "la", "lovi")),
    *(
        (f"{letter}k{ending}", f"{letter}ek")
        for letter in "bcčdhjlmnprřsštvzž"
        for ending in ("a", "ovi", "em")
    ),
    ("ovi", ""),
    ("em", ""),
    *((f"{letter}e", letter) for letter in "cčjřsšxzž"),
    ("y", "a"),
    ("ou", "a"),
    ("u", "a"),
    ("a", ""),
)
_SOUTHERN_WOMEN: Endings = (("ove", "ova"), ("ovo", "ova"), ("ske", "ska"), ("sko", "ska"), ("skoj", "ska"))
_SOUTHERN_MEN: Endings = (
    ("skega", "ski"),
    ("skemu", "ski"),
    ("skim", "ski"),
    ("skog", "ski"),
    ("skom", "ski"),
    ("rja", "r"),
    ("rju", "r"),
    ("rjem", "r"),
    *((f"i{ending}", "i") for ending in ("ja", "ju", "jem")),
    *(
        (f"{letter}{ending}", f"{letter}ek")
        for letter in ("š", "č", "n", "t", "b", "p", "m", "d")
        for ending in ("ka", "ku", "kom")
    ),
    *((f"{letter}{ending}", f"{letter}ec") for letter in "vnlr" for ending in ("ca", "cu", "cem")),
    ("om", ""),
    ("em", ""),
    ("a", ""),
    ("u", ""),
    ("e", "a"),
    ("i", "a"),
    ("o", "a"),
)
SURNAMES: Mapping[str, tuple[Endings, Endings]] = {
    "pl": (_POLISH_WOMEN, _POLISH_MEN),
    "cs": (_CZECH_WOMEN, _CZECH_MEN),
    "sk": (_CZECH_WOMEN, _CZECH_MEN),
    "sl": (_SOUTHERN_WOMEN, _SOUTHERN_MEN),
    "hr": (_SOUTHERN_WOMEN, _SOUTHERN_MEN),
}
"""By language: of women, of men."""
OF_MEN: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "ego",
        "aka",
        "ika",
        "yka",
        "uka",
        "cza",
        "rza",
        "ena",
        "ana",
        "ona",
        "ina",
        "sona",
        "era",
        "ora",
        "ema",
        "ta",
    ),
    "cs": (
        "ého",
        "ému",
        "yho",
        "iho",
        "ymu",
        "imu",
        "ovi",
        "em",
        "a",
        "u",
        "y",
        "ce",
        "če",
        "je",
        "ře",
        "še",
        "že",
    ),
    "sk": ("ého", "ému", "ovi", "om", "a", "u", "y"),
    "sl": ("ega", "a"),
    "hr": ("og", "a"),
}
"""How surnames of men end beside a given name in the genitive, where no woman's does."""

MEN = _words(
    """
    adam adrian alan alberto albert aleksander alfred andreas anton antonin armand arnold artur august axel
    bartosz benjamin bernard bogdan boris borys bogusław bolesław bronisław cezary charles christian czesław
    damian daniel dariusz david dawid dennis denis dimitar dominik donald edgar edmund eduard edward edwin
    emanuel emil emmanuel erik eryk ernest fabian ferdinand filip florian francis franz fryderyk gabriel
    george gerard gerhard gilbert gordan gustav gustaw hans harald helmut henryk herbert herman hubert igor
    ignacy iwan ivan jakub jan janusz jarosław jerome joachim johan john jonathan jordan josef joseph józef
    julian julien justin kamil karim karol kazimierz kevin klaus konrad konstantin krystian krzysztof kurt
    leon leonard leopold lothar louis lucjan ludwik luis łukasz maciej manuel marcel marcin marian mariusz
    marjan martin mateusz maximilian michael michał michel mieczysław mikołaj mirosław moritz mohamed
    muhammad nathan nicolas norbert oleg oliver olivier oscar oskar patrick patryk paul paweł peter philip
    philippe piotr radosław rafael rafał raphael raymond ralf remigiusz richard robert robin roger roland
    roman ronald rudolf ryszard sebastian serhij sergiusz sewerin siergiej simon stanisław stefan steven
    sylwester szymon tadeusz thomas tibor tobias tomasz valentin victor viktor vincent vladimir wacław
    waldemar walter wiesław wiktor william witold władysław włodzimierz wojciech wolfgang zbigniew zdzisław
    zenon zygmunt éric françois
    """
)
"""Men's names that in the genitive are no other Polish name, or a woman's."""
WOMEN_TOO = _words(
    """
    daniela gabriela kamila adriana dominika stanisława mirosława bronisława wiesława bogusława zdzisława
    jarosława czesława władysława wacława bogdana marcela emila rafaela henryka józefa romana juliana roberta
    simona martina paula michaela ivana iwana justina ryszarda bernarda eryka fryderyka viktora wiktora
    """
)
"""Names of women among their genitives: only what stands before them can tell «Roberta Metsola» from «Roberta Smereki»."""
