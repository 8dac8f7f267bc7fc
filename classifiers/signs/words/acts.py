"""What letters and receipts do, and a clause may take back: a dispute, an end, a hand-over.

How it takes any of them back, ``classifiers.signs.words.moods`` says.
"""

from classifiers.signs.words.depositing import NOT_TAKEN_IN
from classifiers.signs.words.mood_parts import NOT
from classifiers.signs.words.moods import TO_COME, Act
from classifiers.signs.words.sending import UNDELIVERED, UNSENT
from classifiers.signs.words.settled import BY_PARTS, SETTLED
from classifiers.signs.words.unmediated import UNMEDIATED
from evidence.vocabulary import Sign

_CONTEST = (
    r"betwisten|betwist|protesteren|bezwaar (?:te )?(?:maken|indienen|aantekenen)|contester"
    r"|conteste|contestons|contestee?|contestant|reclamer|bestreiten?|bestritten|widersprechen|widerspreche"
    r"|widerspruch (?:einzulegen|einlegen|erheben)|einspruch (?:zu erheben|erheben|einlegen)"
    r"|reklamieren|disput(?:e|ed|ing)|contest(?:ed|ing)?"
)
_END = (
    r"opzeggen|opzeg|op te zeggen|opgezegd|stopzetten|stop te zetten|stopgezet|te stoppen"
    r"|beeindigen|(?:zeg|zeggen)(?: [^ ]+){1,6} op|resilier|resilie|resilions|mettre fin|mets fin"
    r"|kundigen|kundige|gekundigt|beenden|cancel|cancel+ed|cancel+ing|terminat(?:e|ed|ing)"
)
_DEBT_MEDIATION = (  # and not the ombudsman's, of whom a dispute warns
    r"(?:mediation de dettes|(?<!service de )(?<!consumer )mediation"
    r"(?! (?:pour|de la consommation|energie|telecom\w*|des consommateurs)))"
)
ACTS = (
    Act(
        sign=Sign.MEDIATION_ENDED,
        stems=(
            "schuld|be(?:middel|geleid)|budget|mediation|guidance|gestion|vermittl|betreu|counsel|dossier"
            "|akte|file|gekend|bekend|connu|bekannt|known|suiv|volg|help|accompagn|begleit|berat"
            "|vertret|no longer|behandel|bearbeit|mandat|mandaat|vol[lm]|wacht|liste|wartel|waiting"
            "|rechtst|opnieuw|direct|direkt|zet|interv|hervat|verderz|voortz|repren|poursuiv|wieder|fortset|resum|continu|plus|nicht|niet"
        ),
        hollow=UNMEDIATED,
    ),
    Act(
        sign=Sign.NOT_CLAIMED,
        stems=(
            "betwist|protest|bezwaar|klacht|contest|reclam|plainte|opposition|bestr[ei]|widersp|einspr"
            "|reklam|beschwerde|disput|objection|complaint"
        ),
        verb=_CONTEST,
        does=(
            r"(?:betwist|protesteer) (?:ik|wij)|(?:je|nous)(?: (?:la|le|les))? contest(?:e|ons)"
            r"|(?:bestreite|widerspreche) ich|bestreiten wir|(?:i|we) (?:dispute|contest)"
        ),
        hollow=(
            rf"{TO_COME}(?: [^ ]+){{0,6}} (?:betwisten|contester|bestreiten|widersprechen|dispute"
            r"|contest)|(?:je|nous)(?: (?:la|le|les))? conteste(?:rai|rons|rais)"
        ),
        noun=(
            r"betwisting(?:en)?|bezwaar|klacht|protest|contestation|reclamation|plainte|opposition"
            r"|widerspruch|einspruch|bestreitung|reklamation|beschwerde|dispute|objection|complaint"
        ),
    ),
    Act(
        sign=Sign.NOT_ENDED,
        stems=(
            "op(?:zeg|gezegd| te zeg)|zeg|stop|te stop|beeindig|resili|met(?:tre|s) fin"
            "|(?:ge)?kundig|beenden|cancel|terminat"
        ),
        verb=_END,
        does=(
            r"zeg ik(?: [^ ]+){1,6} op|(?:beeindig|stop) ik|je (?:resilie|resilierai|mets fin)"
            r"|nous resilions|kundige ich|kundigen wir|(?:i|we) (?:cancel|terminate)"
            rf"|{TO_COME}(?: [^ ]+){{0,6}} (?:opzeggen|stopzetten|resilier|kundigen|cancel"
            r"|terminate)"
        ),
        hollow=rf"(?:zeg|zeggen)(?: [^ ]+){{0,5}} {NOT}(?: [^ ]+)? op",
        noun=r"opzegging|opzeg|stopzetting|resiliation|kundigung|cancellation|termination",
    ),
    Act(
        sign=Sign.NOT_CLAIMED,
        stems="schuld|mediation|counsel",
        who=r"(?:ik|je|j|ich|i)",
        does=(
            r"(?:ik|je|j|ich|i)(?: [^ ]+){0,8} (?:schuldbemiddeling"
            rf"|{_DEBT_MEDIATION}|schuldenvermittlung|schuldnerberatung)"
            r"|(?:schuldbemiddeling|schuldenvermittlung|schuldnerberatung)"
            r"(?: [^ ]+){0,4} (?:vragen|beantragen)"
        ),
        noun=(
            rf"schuldbemiddeling|schuldhulp\w*|schuldenregeling|{_DEBT_MEDIATION}|schuldenvermittlung"
            r"|schuldnerberatung\w*|schuldenregelung|counselling"
        ),
    ),
    Act(
        sign=Sign.NOT_CLAIMED,
        stems="ontv|gekregen|krijg|a?n?kommt|gel[ei][ev]|a[an]ngek|rec[uoe]|livr|arriv|erhalt|bekomm|receiv|got|deliver",
        supposed=(
            rf"(?:{NOT}|ne|n)(?: [^ ]+){{0,3}} (?:ontvang(?:en)?|ontving|gekregen|krijg|geleverd"
            r"|aangekomen|recue?s?|recois|recevrais?|livree?s?|arrivee?s?|erhalten|erhalte|bekommen|geliefert|angekommen|ankommt|kommt"
            r"|receive[ds]?|got|delivered|arrive[ds]?)"
        ),
    ),
    Act(
        sign=Sign.NOT_CLAIMED,
        stems=(
            "toch|alsnog|intussen|inmiddels|ondertussen|uiteindelijk|finalement|entre|depuis|doch"
            "|inzwischen|mittlerweile|schliess|after all|finally|in the mean|meanwhile|by now"
            "|(?:[^ ]+)?factuur|facture|(?:[^ ]+)?rechnung|invoice|bill|klacht|plainte|reclam"
            "|beschw|reklam|complaint|mijn|mes|mon|mein|my|u had|vous aviez|sie hatten|you were"
        ),
        hollow=SETTLED,
    ),
    Act(
        sign=Sign.NOT_CLAIMED,
        stems=(
            "in |ineens|en |gespreid|afbetal|uitstel|meer tijd|echelon|plan d|delai|facil|raten"
            "|teilz|zahlungsauf|instal|payment plan|more time|d un|auf einmal|all at|at once"
        ),
        hollow=BY_PARTS,
    ),
    Act(
        sign=Sign.NOT_HANDED_IN,
        stems=(
            "ge(?:annul|weig)|mislukt|afgebr|niet|annul|refus|echou|non|pas|storn|abge|verweig"
            "|fehlg|nicht|cancel|reject|failed|attempt|unsucc|not |terugge|renvoy|retourn|zuruckg"
            "|return|sent back|verricht|operat|transac|transak|verkoop|vente|vorgang|buchung|beleg"
            "|sale|gestorn|extourne|void|rendu|restit|wieder|handed|given|klant|client|kund|customer"
            "|onbekend|onvoll|onjuist|adres|geht|revient|unbekannt|unknown|incompl"
            "|insuff|retour |terug |zuruck |ongeldig|nul|ungultig|invalid"
        ),
        hollow=NOT_TAKEN_IN,
    ),
    Act(
        sign=Sign.DRAFT,
        stems=(
            "verst|verz|gepost|opgestuurd|poste|envo[iy]|expedi|abge?|abzu|versch|vers[ae]nd|gesendet"
            "|sent|send|mailed|wacht|file|warte|wird|queue|in queue|in the queue|in de"
            "|in der|in wacht|in sende|in verz|waiting|opzeg|stopz|aanvr|meld|resil|demande|preavis"
            "|kundig|antrag|cancel|termin|request|notice"
        ),
        hollow=UNSENT,
    ),
    Act(
        sign=Sign.BOUNCED,
        stems=(
            "bericht|boodschap|e ?mail|brief|lett|message|courri|nachricht|verz|envoi|echec|send"
            "|transmission|versand|zustellung|distribution|delivery|fout|fehler|err|failure"
        ),
        hollow=UNDELIVERED,
    ),
)
