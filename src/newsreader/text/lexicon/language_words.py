"""Data of ``language``: the commonest function words, and the scripts that one language uses.

Written by hand from the closed word classes (pronouns, prepositions, conjunctions, auxiliaries).
"""

FUNCTION_WORDS: dict[str, str] = {
    "uk": "і й та в у на з із зі до що як не за від для це про по але він вона вони який яка які яке під час після "
    "є був була було були буде бути також лише або якщо коли щоб через перед між над його її їх їхній свій своїх "
    "тому тим той того цього цей ця ці при без ще вже де ми ви ти я мене нас вас нам вам їм йому їй хто чому тільки",
    "ru": "и в во на с со к по из от до за для что как не это но он она они который которая которые которое о об "
    "при под после был была было были будет быть также только или если когда чтобы через перед между над его её "
    "их свой своих потому тем тот того этого этот эта эти без ещё еще уже где мы вы ты я меня нас вас нам вам им "
    "ему ей кто почему у же бы ли",
    "be": "і й у ў на з са да што як не за ад для гэта пра па але ён яна яны які якая якія якое пад час пасля быў "
    "была было былі будзе быць таксама толькі ці калі каб праз перад паміж над яго яе іх свой сваіх таму тым той "
    "таго гэтага гэты гэтая гэтыя пры без яшчэ ужо дзе мы вы ты я мяне нас вас нам вам ім яму ёй хто чаму",
    "bg": "и в във на с със от до за че как не това но той тя те който която които което под след е беше са бъде "
    "също само или ако когато да през пред между над него нея тях свой своя си се ще тъй този тази тези при без "
    "още вече къде ние вие ти аз мен нас вас му й им кой защо по към",
    "en": "the of and to in a is that for it as was with be by on not he his but at are this have from or had an "
    "they which one you were all their there been has when who will more no if out so up said what its about than "
    "into them can only other new some could time these two may then do she her him would we our after over also",
    "pl": "i w we na z ze do że jak nie za od dla to o po ale on ona oni który która które którzy pod po jest był "
    "była było byli będzie być także tylko lub jeśli kiedy aby żeby przez przed między nad jego jej ich swój swoich "
    "dlatego tym ten tego ta te przy bez jeszcze już gdzie my wy ty ja mnie nas was nam wam im mu kto się są oraz "
    "czy co ma roku",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
    "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur "
    "bis mehr durch man sein wurde sei wenn seine ihre ihr wir ich diese dieser unter gegen vom können",
    "cs": "a v ve na s se z ze do že jak ne za od pro to o po ale on ona oni který která které pod je byl byla bylo "
    "byli bude být také jen nebo pokud když aby přes před mezi nad jeho její jejich svůj proto tím ten toho tento "
    "tato při bez ještě už kde my vy ty já mě nás vás nám vám jim mu kdo si jsou jsem jako k ke i co podle",
    "fr": "le la les de des du un une et à en dans que qui pour pas sur est par avec il elle ils au aux ce cette ces "
    "se ne son sa ses sont plus mais ou été a ont comme leur leurs nous vous on était être fait tout après d'une d'un",
    "es": "el la los las de del un una y a en que por para no con se su sus es al lo como más pero o fue ha han sobre "
    "este esta entre cuando muy sin también hasta hay donde quien desde todo nos durante ya era ser son le les",
    "it": "il lo la i gli le di del della dei delle dal dalla un una e è a in che per non con si su al alla ai come "
    "più ma o da nel nella sono anche ha hanno essere stato questo questa tra fra dopo se ci sua suo loro",
    "ro": "și şi de la în a al ai ale cu pe din un o că nu este care pentru sau mai dar fost a fi lui ei lor sunt "
    "prin după până când între ca se s-a le îi va vor am are au acest această acestea celor cei",
    "pt": "o a os as de do da dos das um uma e é em no na nos nas que por para não com se ao à como mais mas ou foi "
    "são sobre este esta entre quando muito sem também até há onde quem desde ele ela seu sua pelo pela ser tem",
    "tr": "ve bir bu da de için ile olarak daha çok en gibi kadar sonra olan ne ki ama veya o her ya değil var yok "
    "göre ise diye bunu şu mi mı ben sen biz siz onlar oldu olduğu olduğunu tarafından üzerinde",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er die om ook als maar door bij uit naar dan nog "
    "over was worden heeft hebben werd wordt tot of deze dit ze hij zij wij meer geen kan zal zo zich",
    "sv": "och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan "
    "man när år efter också under eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla",
    "da": "og i at det er en til på den med for af der de har som ikke et var jeg men han fra vi så kan blev om "
    "efter også eller nu sin ved skal ud være havde alle hun over sig må når end op",
    "hu": "a az és hogy nem is egy van ez volt meg csak már még mint el de ha vagy aki ami azt ezt kell lesz után "
    "majd szerint között minden így ki be fel nagyon lehet arra ezért",
    "fi": "ja on ei että se hän oli ovat mutta tai kun niin myös kuin sen joka ole jo vain nyt olla mukaan sekä "
    "jos ollut mitä tämä voi vielä he kanssa",
}

SCRIPTS: dict[str, range] = {
    "el": range(0x370, 0x400), "he": range(0x590, 0x600), "ar": range(0x600, 0x700), "ka": range(0x10A0, 0x1100),
    "hy": range(0x530, 0x590), "th": range(0xE00, 0xE80), "hi": range(0x900, 0x980), "ko": range(0xAC00, 0xD7B0),
    "ja": range(0x3040, 0x3100), "zh": range(0x4E00, 0xA000),
}  # fmt: skip
"""Scripts that one language of the news world uses, most telling first (Japanese before bare Han)."""

_LINKING = (
    "the of and to in a an for with by at from or that which as into than their its his her our your about between through under over during against "
    "і й та у з із зі від про щодо через між над під перед біля та але або що як який яка яке які де "
    "и в во с со к из от о об про через между над под перед около но или что как который которая которое которые где "
    "i w we z ze od o oraz przez między nad pod przed przy ale lub że jak który która które "
    "der die das dem den des ein eine einen einem einer und im mit von für zur zum bei über unter durch gegen oder dass "
    "le la les des du une et au aux avec par sur que qui el los las del un una y con por que il lo gli di e che con per "
    "do da dos das com para um uma os na no nas"
)
LINKING_WORDS = frozenset(_LINKING.split())
"""Articles, prepositions, conjunctions: a sentence does not end with one, nor does a heading."""
