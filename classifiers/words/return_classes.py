"""Classes of folded words of money that went back after it was booked, or that is asked back.

Beside those of ``classifiers.words.word_classes``; ``classifiers.signs.words.wrong_way`` says
what they mean together. No verb of an offer stands here ("terugvragen", "demander un
remboursement", "dispute this"): a bank offers that beside every movement.
"""

from enum import StrEnum


class Back(StrEnum):
    """Folded words of nl, fr, de and en, as one pattern that matches a whole word."""

    RETURNED = (
        r"teruggeboekt|tegengeboekt|teruggestort|teruggevraagd|teruggevorderd|teruggeroepen"
        r"|teruggehaald|teruggekeerd|teruggezonden|teruggestuurd|teruggedraaid|herroepen"
        r"|terugbetaald|tegenboeking"
        r"|recreditee?s?|remboursee?s?|extournee?s?|contrepassee?s?|revoquee?s?|rappelee?s?"
        r"|retournee?s?|restituee?s?|contestee?s?"
        r"|(?:zu)?ruckgebucht|zuruckuberwiesen|zuruckgezahlt|zuruckbezahlt|(?:zu)?(?:ruck)?erstattet"
        r"|storniert|storno|stornierung|zuruckgerufen|zuruckgegeben|zuruckgewiesen|zuruckgefordert"
        r"|zuruckgeholt|zuruckgesandt|zuruckgeschickt|widerrufen|ruckgabe|reklamiert|beanstandet"
        r"|refunded|recalled|reversed|returned|reclaimed|disputed|contested|revoked|bounced"
    )
    BEHIND = r"betwist|revenue?s?"  # say so only behind what they tell of: an offer, income
    CLAIM = (  # what is asked back, as a noun
        r"terugvraag|terugvordering|terugroeping|terugbetaling|terugboeking|herroeping|betwisting"
        r"|rappel|remboursement|contestation|revocation|restitution"
        r"|ruckruf|ruckforderung|ruckgabe|(?:ruck)?erstattung|reklamation|widerruf"
        r"|recall|refund|dispute|chargeback|reclaim"
    )
    REFUND = (  # not who asks for it
        r"terugbetaling|terugboeking|remboursement|restitution|(?:ruck)?erstattung|ruckzahlung"
        r"|refund|chargeback"
    )
    STARTED = (
        r"gestart|opgestart|ingediend|ingeleid|geopend|lopende?|introduite?s?|initiee?s?|lancee?s?"
        r"|ouverte?s?|deposee?s?|eingeleitet|veranlasst|gestartet|eroffnet|eingereicht|initiated"
        r"|started|opened|lodged|raised|filed"
    )
    CAME = r"kwam(?:en)?|keerde[n]?|kam(?:en)?|came|went|ging(?:en)?"
    SEIZED = r"domicilieringe?n?|domiciliations?|lastschrift(?:en)?|prelevements?|debits?"
    REFUSED = (
        r"weigerde|weigert|refuse|verweigerte?|lehnte?|declines|refuses|rejects|refused|rejected"
    )
    CLOSED = (
        r"afgesloten|opgeheven|opgezegd|cloturee?s?|clos|fermee?s?|erloschen|aufgelost|geschlossen"
        r"|closed"
    )
    EXISTS = r"bestaat|existe|existiert|exists?"
    OWED = (  # a debt that who pays gives back, and a note of his own
        r"\w*schuld(?:en)?|dettes?|debts?|lening(?:en)?|prets?|loans?|darlehen|kredit|krediet"
        r"|credit|nota|notitie|notiz|notes?"
    )
