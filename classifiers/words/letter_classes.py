"""Classes of folded words of a court's paper, and of who threatens or tries to deceive.

Beside those of ``classifiers.words.word_classes``; ``classifiers.signs.words.court`` and
``classifiers.signs.words.demands`` say what they mean together.
"""

from enum import StrEnum


class Court(StrEnum):
    """Folded words of nl, fr, de and en, as one pattern that matches a whole word."""

    ADMIT = (
        r"toelaatbaar|toegelaten|admissible|admise?s?|admet(?:tons)?|annehmbar|zulassig|zugelassen"
        r"|admit\w*"
    )
    RULED = (
        r"verklaart|verklaren|verklaard|zegt|zeggen|is|werd|wordt|bevonden|beslissing|beslist"
        r"|declare|declarons|dit|disons|est|ete|decision|prononce|erklart|erklaren|wird|wurde|ist"
        r"|declares?|declared|holds|held|was|been|has|rules|tribunal|rechtbank|gericht|court"
    )
    PETITION = (
        r"verzoek|vordering|eis|schuldenregeling|regeling|requete|demande|action|reglement|dettes"
        r"|antrag|gesuch|schuldenregelung|verfahren|petition|application|applicants?|settlement"
    )
    ASKS = r"vraagt|verzoekt|vragen|wenst|sollicite\w*|souhaite\w*|beantragt|bittet|requests?|seeks"
    MEDIATOR = (
        r"(?:schuld)?bemiddelaar|mediateur|mediatrice|(?:schulden)?vermittler(?:in)?"
        r"|mediators?|mediation"
    )
    APPOINT = (
        r"benoem(?:[dt]|en)|aangewezen|aangesteld|aangestelde|aangeduid|gelast|treedt|designee?|designons"
        r"|nommee?|nommons|commet(?:tons)?|commise?|charge|chargeons|confiee?|confions|choisi|bestellt?"
        r"|bestellen|bestimmt|bestimmen|berufen|ernannt|ernenn(?:t|en)|eingesetzt|benannt|beauftragt"
        r"|appoint\w*|names|named|entrust\w*|designated"
    )
    REGIME = (
        r"schuldenregeling|procedure|beschikking|reglement|ordonnance|admissibilite|schuldenregelung"
        r"|verfahren|verfahrens|settlement|proceedings|order"
    )
    OVER = (
        r"beeindigd|afgesloten|stopgezet|ingetrokken|herroepen|opgeheven|vernietigd|afstand"
        r"|revoquee?|cloturee?|terminee?|annulee?|reformee?|neant|desistement|aufgehoben|beendet"
        r"|abgeschlossen|eingestellt|widerrufen|verzicht|verzichtet|ended|closed|terminated"
        r"|annulled|discontinued|revoked|lifted|withdrawn|waives?"
    )
    MAYBE = (
        r"kan|kunnen|zal|zullen|moet|peut|peuvent|pourra|sera|seront|doit|jusqu|kann|konnen"
        r"|muss|bis|can|may|will|shall|must|until|tot|totdat|zodra|wanneer|des|lorsque"
        r"|sobald|when|once|straffe|peine|beslag\w*|saisies?|pfandung\w*|seizures?|loonbeslag"
        r"|overdracht\w*|cessions?|abtretung\w*"
    )


class Demand(StrEnum):
    """As ``Court``."""

    FORCE = (
        r"(?:gerechts)?deurwaarders?|politie|(?:loon)?beslag\w*|slotenmaker|huissiers?|police|saisie"
        r"|serrurier|gerichtsvollzieher\w*|polizei|pfandung|zwangsvollstreckung|vollstreckung"
        r"|bailiffs?|sheriff|seizure|arrest|locksmith|tribunal|strafblad"
    )
    SOON = (
        r"vandaag|morgen|vannacht|vanavond|aujourd|demain|soir|minuit|heute|today|tomorrow|tonight"
        r"|immediately|immediatement|onmiddellijk"
    )
    FEW = r"12|24|36|48|72"
    HOURS = r"uur|uren|u|h|heures?|stunden?|hours?|hrs"
    BLOCKED = r"geblokkeerd|bloquee?s?|gesperrt|blocked|frozen|freezed|beschlagnahmt"
    CLICK = r"klik\w*|tik|cliquez|cliquer|appuyez|klicken|tippen|click|tap"
    HERE = r"link|lien|hier|ici|here|knop|bouton|button"
    VERIFY = (
        r"bevestig\w*|verifieer|verifiez|actualise[zr]|bestatigen|verify|confirm|update|gegevens"
    )
    VOUCHER = (
        r"(?:cadeau|kado|geschenk)(?:kaart|bon)(?:en|nen)?|gutschein\w*|vouchers?|paysafe\w*|neosurf"
        r"|transcash|itunes|crypto\w*|bitcoins?|btc|usdt|ethereum|wallet"
    )
    NEW = (
        r"nieuwe?|gewijzigd|wijzigt|wijziging|nouveau|nouvelle|nouvelles|partenaire|tiers|neue\w*"
        r"|geandert\w*|zweitkonto|treuhandkonto|new|changed|partner|escrow|instead"
    )
    BANKING = (
        r"rekening|rekeningnummer|nummer|compte|coordonnees|konto|treuhandkonto|bankverbindung"
        r"|account|iban|details"
    )
    FUNDED = (  # the reader's own account, before it can pay
        r"gespijsd|spijzen|aangevuld|toereikend|voldoende|saldo|alimentee?s?|alimenter|approvisionne\w*"
        r"|suffisan\w+|provision|solde|gedeckt|deckung|ausreichend\w*|guthaben|funds|funded|sufficient"
        r"|balance"
    )
    PRIVATE = (
        r"kaartnummer|pincode|pin|cvv|cvc|wachtwoord|passwort|password|anydesk|teamviewer|bankkaart"
        r"|kartennummer|bankkarte|identiteitskaart|ausweis\w*|passeport|passport|identite"
    )
    GIVE = (
        r"geef|stuur|bezorg|mail|meld|munissez|fournir|envoyez|communiquez|senden|schicken|send"
        r"|provide|reply|photo|foto|copie|kopie|copy"
    )
