"""How a firm writes that its customer's notice came in, and on which day.

nl "wij ontvingen op 5 mei uw vraag" · fr "votre résiliation du 5 mai" · de "den Eingang Ihrer
Kündigung vom 5. Mai" · en "we received your notice on 5 May"
"""

import re

_YOURS = r"\b(?:uw|je|jouw|votre|ihre?[rnms]?|deine?[rnms]?|your)\s(?:[\w'’]+\s){0,3}?"
YOUR_NOTICE = re.compile(
    _YOURS
    + r"(?:opzeg\w*|résiliation|préavis|renon\w*|kündigung\w*|cancellation|notice|termination)\b",
    re.IGNORECASE,
)
YOUR_WORDS = re.compile(
    _YOURS + r"(?:(?:aan)?vraag|verzoek|e?-?mail|brief|bericht|demande|courrier|lettre|message"
    r"|antrag|schreiben|nachricht|request|letter)\b",
    re.IGNORECASE,
)
OF_THE_DAY = re.compile(  # "Ihrer Kündigung vom"
    YOUR_NOTICE.pattern + r"(?:\W+\w+){0,3}?\W+(?:van|du|vom|of|dated|d\.?d\.?)\W*$",
    re.IGNORECASE,
)
CAME_IN = re.compile(
    r"\b(?:aangevraagd|gevraagd|ontvangen|ontvingen|ontving|kregen|ingediend|demandée?|reçue?"
    r"|introduite?|beantragt|eingegangen|eingereicht|erhalten|erhielten|requested|received|submitted)"
    r"(?: wij| we| wir)? (?:op|le|am|on)\W*$",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:let(?:ting)? us know|told us|wrote to us|liet (?:u|je) ons|he(?:bt|eft|b) (?:u|je) ons"
    r"|(?:u|je) ons (?:liet|schreef)|(?:u|je|jij) (?:vroeg|schreef|meldde|deelde|mailde) ons"
    r"|(?:vroeg|schreef|meldde) (?:u|je) ons|invulde|stuurde"
    r"|(?:m|n)ous avez (?:écrit|demandé|signalé|informés?|notifié|fait savoir|adressé)"
    r"|haben sie uns|(?:teilten|schrieben|baten|informierten) sie uns|sie (?:baten|schrieben) uns"
    r"|zoals (?:u|je) (?:ons )?(?:vroeg|meldde|schreef) op"
    r"|comme vous (?:nous )?l['’]avez demandé le"
    r"|wie (?:von ihnen )?(?:gewünscht|beantragt) am|as you (?:asked|requested) on"
    r"|you (?:asked|informed|notified|contacted|e-?mailed) us)\b",
    re.IGNORECASE,
)
