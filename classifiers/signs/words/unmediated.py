"""How a social service writes that it mediates no debts: never, not yet, or no longer."""

from classifiers.signs.words.mood_parts import NOT, WORDS
from classifiers.words.booking_classes import Book

_MEDIATION = (  # what a social service does, and its file of it
    r"(?:(?:schuld)?bemiddeling|budgetbeheer|(?:budget)?begeleiding|schuldhulp(?:verlening)?"
    r"|mediation|guidance|gestion budgetaire|hulpverlening|accompagnement"
    r"|(?:schulden)?vermittlung|schuldnerberatung|betreuung|budgetverwaltung"
    r"|(?:debt )?counselling|budget management)"
)
_OF_IT = (  # between a denial and what it denies
    r"(?: (?:meer|langer|longer|mehr|enkele?|lopende?|actieve?|open|en cours|active?s?|ouverte?s?"
    r"|laufende?[nrs]?|offene[nrs]?|aktive?[nrs]?|ongoing|current|minnelijke?|amiable|gutliche[nrs]?"
    r"|amicable|debt|dettes?|dossiers?|procedures?|akten?|files?|fall|case|aanvraag|demande|antrag"
    r"|request|in|onder|binnen|bij|van|voor|tot|en|sous|de|d|du|des|la|le|l|par|aupres|dans|einer?"
    r"|eine[mn]|der|die|das|unter|von|bei|zur?|fur|auf|under|with|by|of|for|our|the|a|an|een|het"
    r"|onze|ons|notre|nos|unsere[mnrs]?|unser|dienst|service|gekende?|bekende?|geholpen|begeleid"
    r"|ingeschreven|opgenomen|klant|client|connue?|suivie?|aidee?|inscrite?|bekannt|betreut"
    r"|begleitet|angemeldet|known|registered|followed|assisted)){0,7}"
)
_RUNNING = (
    r"(?:opgestart|gestart|gestarte|begonnen|lopende?|loopt|actief|bezig|mogelijk|debutee?|commencee?"
    r"|demarree?|ouverte?|entamee?|en cours|possible|aufgenommen|gestartet|eroffnet|lauft|moglich"
    r"|started|opened|begun|running|ongoing|active|possible)"
)
_OVER = (
    r"(?:stopgezet|stop gezet|beeindigd|afgesloten|afgelopen|afgerond|gestopt|geeindigd|ten einde"
    r"|voorbij|geweigerd|afgewezen|stopp?ee?|arretee?|terminee?|cloturee?|interrompue?|finie?"
    r"|refusee?|rejetee?|pris fin|beendet|abgeschlossen|eingestellt|abgebrochen|abgelaufen"
    r"|abgelehnt|ended|closed|terminated|stopped|over|discontinued|finished|refused|declined"
    r"|turned down|niet toegekend)"
)
_WAS = (
    r"(?:is|werd|wordt|zijn|was|est|a|a ete|fut|ist|wurde|wird|has|has been|had been|will be)"
    r"(?: (?!(?:de|het|la|les|l|die|das|der|the|uw|votre|vos|ihre?|your|alle)(?: |$))[^ ]+){0,5}"
)
_GIVEN_UP = (
    r"(?:afgezien|ziet af|renonc\w*|verzicht\w*|weigert|refus\w+|declin\w+|stopzetting|cloture"
    r"|arret|beendigung|abbruch|termination|closure|(?<!het )einde|(?<!la )fin|(?<!zum )ende"
    r"|(?<!the )end)"
)
_FEW = r"(?: (?:van|de|het|tot|onze|du|la|a|l|en|notre|der|die|auf|von|of|the|our|debt)){0,3}"
_HAS = f"(?:{Book.HAS})"
_LEFT = (
    r"(?:stopgezet|beeindigd|gestopt|afgebroken|verlaten|arretee?|interrompue?|abandonnee?|quittee?"
    r"|cesse|abgebrochen|beendet|ended|stopped|left|discontinued|quit|abandoned)"
)
_TERMS = r"(?:voorwaarden|conditions|bedingungen|voraussetzungen|criteria|criteres|kriterien)"
_FITTING = (
    r"(?:mogelijk|aangewezen|nodig|possible|opportune?|necessaire|moglich|sinnvoll|notig|necessary"
    r"|appropriate)"
)
_MANDATE = r"(?:mandaat|volmacht|mandat|procuration|vollmacht|auftrag|mandate)"
_TAKEN = (
    r"(?:ingetrokken|herroepen|opgezegd|retiree?|revoquee?|entzogen|widerrufen|gekundigt|withdrawn"
    r"|revoked|ended)"
)
_WAITS = r"(?:wachtlijst|liste d attente|warteliste|waiting list)"
_CREDITOR = r"(?:u|men|schuldeisers?|schuldeiser|vous|creanciers?|sie|glaubiger\w*|you|creditors?)"
_FREE_TO = r"(?:kan|kunt|kunnen|mag|mogen|pouvez|peut|peuvent|konnen|durfen|can|may)"
_RESUME = (
    r"(?:hervatten|verderzetten|voortzetten|hernemen|reprendre|poursuivre|wieder aufnehmen"
    r"|wiederaufnehmen|fortsetzen|resume|continue)"
)
_DIRECTLY = (  # to the debtor again
    r"(?:rechtstreeks|opnieuw|directement|direkt|directly)"
    r"(?: (?:tot|met|aan|a|avec|an|mit|to|with))?(?: (?:de|l|la|den))?"
    r" (?:mevrouw|mijnheer|heer|betrokkene|haar|hem|interessee?|madame|monsieur|elle"
    r"|lui|frau|herrn?|sie|ihn|her|him|debtor)"
)
_ACT_FOR = (
    r"(?:begeleiden|volgen|opvolgen|bijstaan|vertegenwoordigen|behandelen|suivre|accompagner"
    r"|representer|suivie?|accompagnee?|representee?|vertreten|begleiten|betreuen|beraten"
    r"|bearbeiten)"
)
UNMEDIATED = (
    rf"(?:{NOT}|aucune?|no|plus){_OF_IT} {_MEDIATION}"
    rf"|(?:geen(?: enkel)?|aucun|pas de|kein\w*|no){_OF_IT} (?:dossier|akte|file)"
    r"(?! (?:[^ ]+ ){0,2}(?:collectieve?|collectif|kollektiv\w*|collective))"
    rf"|{NOT}(?: (?:meer|langer|mehr|longer))? (?:gekend|bekend|connue?|bekannt|known|suivie?)"
    r" (?:bij|in|par|de|chez|aupres|dans|bei|to|with|by|at)(?: [^ ]+){0,2}"
    r" (?:dienst|ons|service|nous|uns|us|ocmw|cpas|oshz)"
    rf"|{_MEDIATION}{WORDS}{{0,7}} (?:{NOT}|plus)(?: (?:meer|nog|encore|mehr|yet|ete|be|been))?"
    rf"(?: en)? {_RUNNING}"
    rf"|{_MEDIATION}{WORDS}{{0,7}} {_RUNNING} {NOT}"
    rf"|{_MEDIATION}{WORDS}{{0,7}} {_WAS} {_OVER}"
    rf"|{_GIVEN_UP}{_FEW} {_MEDIATION}"
    rf"|{_HAS}{WORDS}{{0,6}} {_MEDIATION}{WORDS}{{0,5}} {_LEFT}"
    rf"|{_HAS}{WORDS}{{0,3}} {_LEFT}{WORDS}{{0,3}} {_MEDIATION}"
    r"|(?:volgt?|volgen|begeleidt?|begeleiden|helpt?|helpen|behandelt?|behandelen)(?: [^ ]+){0,9}"
    r" niet (?:meer|langer)"
    r"|ne (?:suivons|suit|accompagnons|accompagne|gerons|gere|representons) plus"
    r"|(?:begleite[nt]|betreue[nt]|berate[nt]|bearbeite[nt]|vertrete[nt]|vertritt)"
    r"(?: [^ ]+){0,5} nicht (?:mehr|langer)"
    rf"|(?:zet|zetten){WORDS}{{0,4}} {_MEDIATION} stop|n interv\w+ plus"
    rf"|^(?!.*(?:^| )(?:{NOT}|plus|statt|plaats|lieu|instead)(?: |$)).*(?:(?<= )|(?<![^ ]))"
    rf"{_DIRECTLY}"
    r"|no longer (?:follow|assist|support|help|act|represent)\w*"
    rf"|{NOT}{WORDS}{{0,3}} {_TERMS}{WORDS}{{0,3}} {_MEDIATION}"
    rf"|{_TERMS}{WORDS}{{0,3}} {_MEDIATION} {NOT}"
    rf"|{_MEDIATION}{WORDS}{{0,7}} (?:eindigt|stopt|cesse|prend fin|endet|ends|stops)(?! niet| pas)"
    rf"|(?:niet|nicht|plus) (?:(?:meer|langer|mehr|langer) )?(?:[^ ]+ )?{_ACT_FOR}"
    rf"|{_MANDATE}{WORDS}{{0,5}} {_TAKEN}|{_TAKEN}{WORDS}{{0,3}} {_MANDATE}"
    rf"|(?:teruggetrokken uit|retiree?s? de|withdrawn from|zuruckgezogen aus){WORDS}{{0,3}}"
    rf" {_MEDIATION}"
    rf"|(?:uit|aus){WORDS}{{0,2}} {_MEDIATION}{WORDS}{{0,2}} (?:teruggetrokken|zuruckgezogen)"
    rf"|{_WAITS}"
    rf"|{_CREDITOR}{WORDS}{{0,4}} {_FREE_TO}{WORDS}{{0,6}} {_RESUME}"
    rf"|{_FREE_TO} {_CREDITOR}{WORDS}{{0,6}} {_RESUME}"
    rf"|(?:of|si|ob|whether|if){WORDS}{{0,4}} {_MEDIATION}{WORDS}{{0,4}} {_FITTING}"
)
