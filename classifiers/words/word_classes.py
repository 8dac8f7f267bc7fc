"""Classes of folded words that say the same: a payment, an instruction, a denial, a time to come.

``classifiers.signs.words.clauses`` says what they mean together. Those of a payment that is held
stand in ``classifiers.words.holding_classes``, those of money that left in ``booking_classes``,
of money that went back in ``return_classes``, of courts, threats and fraud in ``letter_classes``.
"""

import re
from enum import StrEnum
from functools import lru_cache

from classifiers.words import coming
from classifiers.words.booking_classes import Book
from classifiers.words.holding_classes import Hold
from classifiers.words.letter_classes import Court, Demand
from classifiers.words.return_classes import Back


class Class(StrEnum):
    """Folded words of nl, fr, de and en, as one pattern that matches a whole word."""

    PAYMENT = (
        r"(?:instant|spoed|sepa|echtzeit|termin|eil|online)?(?:overschrijving|uberweisung)(?:en|s)?"
        r"|(?:instant)?betaling(?:en)?|overboeking(?:en)?|verrichting(?:en)?|transacties?"
        r"|virements?|virmt|paiements?|operations?|transferts?|zahlung(?:en)?|transaktion(?:en)?"
        r"|payments?|transfers?|transactions?"
    )
    ORDER = (
        r"(?:betaal|betalings|overschrijvings)?opdracht(?:en)?|ordres?"
        r"|(?:uberweisungs|zahlungs|dauer)?auftrag(?:e|s|es|en)?|instructions?"
    )
    MONEY = r"geld|argent|money|funds"
    TAKEN = (  # by a bank, as an instruction
        r"ontvangen|aangekregen|binnengekomen|aangenomen|aanvaard|opgenomen"
        r"|recue?s?|pris|prise|parvenue?|acceptee?"
        r"|eingegangen|erhalten|empfangen|erhalt|entgegengenommen|angenommen|eingang"
        r"|received|recorded|accepted|receipt|reception|acknowledge[ds]?"
    )
    ENTERED = (  # by who pays, who is not yet at the end of it
        r"geregistreerd|ingevoerd|ingegeven|ingebracht|ingediend|klaargezet|klaarstaat"
        r"|ondertekend|doorgestuurd|verstuurd|ingepland|aangevraagd|ingave|invoer"
        r"|enregistree?s?|encodee?s?|introduite?s?|saisie?s?|transmise?s?|soumise?s?"
        r"|planifiee?s?|programmee?s?"
        r"|erfasst|registriert|ubermittelt|eingereicht|eingegeben|eingabe|unterschrieben"
        r"|unterzeichnet|abgesendet|abgeschickt|ubergeben|vorgemerkt"
        r"|registered|recorded|entered|submitted|signed|queued|lodged|scheduled|input"
    )
    MADE = r"aangemaakt|creee?s?|angelegt|created"  # a payment by who enters it, or a paper
    DONE = (
        r"uitgevoerd|verwerkt|verwerkten|voltooid|afgehandeld|doorgegaan"
        r"|executee?s?|effectuee?s?|traitee?s?|realisee?s?|abouti"
        r"|ausgefuhrt|durchgefuhrt|verarbeitet|abgewickelt"
        r"|executed|processed|completed|carried|performed|handled"
    )
    DONE_BEFORE = (  # nl, de: before its noun, as in "van een uitgevoerde betaling"
        r"(?:uitgevoerde|verwerkte|voltooide|afgehandelde|geboekte)"
        r"|(?:ausgefuhrte|durchgefuhrte|abgewickelte|gebuchte|abgeschlossene)[nrms]?"
    )
    DEBITED = f"{Book.BOOKED}|{Book.POSTED}"
    ARRIVED = r"aangekomen|toegekomen|angekommen|eingetroffen|arrived|reached"
    CAME_IN = r"eingegangen"  # at our bank an order, at the payee's the money
    CREDITED = (
        r"eingegangen|gutgeschrieben|bijgeschreven|gecrediteerd|creditee|credites|credited"
        r"|aangekomen|toegekomen|angekommen|eingetroffen|arrived|parvenue?s?"
    )
    PAYEE = (
        r"begunstigden?|bestemmeling|ontvanger|beneficiaires?|destinataires?|beneficiary|payee"
        r"|recipient|empfanger(?:s|in|bank|institut|konto)?|begunstigte[nr]?"
    )
    GONE = (  # from an account, and no more than gone: not "left", which remains too
        r"afgegaan|weggegaan|vertrokken|afgehouden|sortie?s?|prelevee|preleves"
        r"|abgegangen|weggegangen|abgeflossen|abgezogen|gone|deducted"
    )
    WAS = r"heeft|is|werd|est|ete|ist|wurde|hat|has|been|was"
    BY_THEN = (  # a deadline, or a rule
        r"spatestens|uiterlijk|tegen|tard|later|latest|ultimo|bis|by|innerhalb|na|nach"
    )
    HASTE = (
        r"second\w*|sekunden?|minut\w*|binnen|within|sofort|immediate\w*|meteen|onmiddellijk"
        r"|instant\w*|innerhalb"
    )
    COST = r"\w*kosten|tarieven|frais|gebuhren|fees?|charges?|interest|interets?|zinsen|premies?"
    NOW = r"being|currently|presently|momenteel|ogenblik|actuellement|train|gerade|derzeit|momentan"
    RECEIVER = (
        r"rekening|begunstigde|bestemmeling|ontvanger|compte|beneficiaire|destinataire"
        r"|(?:empfanger)?konto|empfangers?|begunstigten?|account|beneficiary|payee|recipient"
    )
    ACCEPTED = r"aanvaard|geaccepteerd|acceptee?s?|akzeptiert|angenommen|accepted"
    SECOND = r"tweede|deuxieme|second|zweite[rns]?"
    OUR = r"onze?|ons|notre|nos|unser\w*|our"
    YOUR = r"uw|je|jouw|votre|vos|ton|ihre?[nmrs]?|deine?[nmrs]?|your"
    WE = r"wij|we|nous|wir"
    US = r"ons|nous|uns|us"
    EXAMINE = (
        r"bekijken|onderzoeken|controleren|verifions|examinons|controlons|prufen|uberprufen"
        r"|checking|reviewing|examining|investigating|check|review"
    )
    CHECK = (
        r"\w*controle|verificatie|nazicht|onderzoek|screening|verification|examen|enquete"
        r"|(?:\w+s)?prufung|uberprufung|untersuchung|checks?|review|investigation"
    )
    RUNNING = r"loopt|bezig|cours|lauft|progress|ongoing|underway|running"
    RECALL = r"terugroeping|herroeping|rappel|revocation|ruckruf|widerruf|recall"
    RECALLED = (
        r"succes\w*|erfolgreich|uitgevoerd|executee?|ausgefuhrt|executed|carried|terugbetaald"
    )
    EVERY = r"elke|iedere|chaque|jeden|jede[rs]?|every|each"
    ASKED = r"aangevraagd|gevraagd|demandee?|beantragt|angefragt|requested|asked"
    SUM = r"bedrag|gelde?n?|montant|argent|fonds|betrag|gelder|amount|money|funds|somme|sum"
    BACK = (
        r"terug|teruggestort|teruggekeerd|recreditee?|retournee?|retour|zuruck|wieder|back|returned"
    )
    PAPER = (  # that nobody signs
        r"document|dokument|afdruk|bericht|brief|lettre|avis|schreiben|printout|letter|notice"
        r"|ordinateur|computer|elektronisch\w*|electronically|electroniquement|automatisch\w*"
    )
    DO = (
        r"uitvoeren|verwerken|doorgaan|gebeuren|plaatsvinden|executer|effectuer|traiter|aboutir"
        r"|ausfuhren|durchfuhren|verarbeiten|moglich|execute|process|complete|proceed"
    )
    EXECUTION = (
        r"uitvoering|uitvoeringsdatum|uitvoerdatum|verwerking|boeking|boekingsdatum|boekdatum"
        r"|debitering|valutadatum|aankomst|execution|exec|comptabilisation|imputation"
        r"|ausfuhrung|ausfuhrungsdatum|ausfuhrungstag|buchung|buchungstag|buchungsdatum|belastung"
        r"|abbuchung|wertstellung|gutschrift|posting|booking|debit|arrival|processing|reqdexctndt"
    )
    FORESEEN = f"{coming.BEFORE}|{coming.BEHIND}|attendue?s?"
    EXPECTED = f"{FORESEEN}|{coming.WISHED}|{coming.WISHED_BEHIND}|{coming.CHOSEN}"
    DAY = r"datum|dag|date|jour|tag|day|termin|moment"
    DENIAL = (
        r"niets?|geen|nooit|pas|rien|jamais|aucune?|non|nichts?|kein\w*|nie"
        r"|not|nothing|never|no|cannot|n't"
    )
    YET = r"nog|encore|noch|yet|still|toujours|steeds"
    COMING = (
        r"wordt|worden|zal|zullen|sera|seront|serait|wird|werden|will|would|shall|ll"
        r"|binnenkort|bientot|demnachst|soon|tomorrow|morgen|demain|lendemain|next|eerstvolgende"
        r"|volgende|prochaine?s?|nachste[nrs]?"
    )
    AS_SOON_AS = (
        r"zodra|eens|nadat|des|fois|sitot|apres|sobald|nachdem|soon|once|after|until|till|tot"
    )
    IF = r"als|indien|wanneer|si|lorsque|quand|wenn|falls|if|when|unless|tenzij|sauf|pour|om"
    SIGNATURE = (
        r"handtekening(?:en)?|ondertekening|goedkeuring|validatie|tekenaar|signatures?|validations?"
        r"|approbations?|autorisations?|(?:zweit|erst)?unterschrift(?:en)?|freigaben?|genehmigung(?:en)?"
        r"|signing|approvals?|authorisations?|authorizations?|signator(?:y|ies)|signataires?|approvers?|checkers?"
    )
    SIGNER = (
        r"(?:mede)?ondertekenaars?|tekenaars?|(?:co)?signataires?|unterzeichner(?:in)?|zeichner"
        r"|(?:co)?signator(?:y|ies)|(?:co)?signers?|approvers?|goedkeurders?|valideurs?|freigeber"
    )
    LACKING = (
        r"ontbreekt|ontbreken|nodig|vereist|wacht\w*|manqu\w*|requise?s?|attend\w*|attente|fehl\w*"
        r"|ausstehend|ausstandig|erforderlich|notig|warte\w*|offen|volgt|suit|suivra|folgt|follows|missing|needed|required|requires?"
        r"|awaiting|waiting|pending|outstanding|ready|due"
    )
    SIGNED = (
        r"ondertekend|getekend|goedgekeurd|gevalideerd|signee?s?|validee?s?|approuvee?s?"
        r"|autorisee?s?|unterschrieben|unterzeichnet|freigegeben|genehmigt|validiert|autorisiert"
        r"|signed|approved|authori[sz]ed|validated"
    )
    PARTLY = r"gedeeltelijk|deels|partiellement|teilweise|partly|partially"
    TO = r"te|a|zu|to|for"
    SIGN = (
        r"tekenen|ondertekenen|goedkeuren|valideren|autoriseren|autoriser|approuver|signer|valider"
        r"|autorisieren|genehmigen|unterschreiben|unterzeichnen|sign|approve|authori[sz]e|approval"
    )
    SUBJECT_TO = r"voorbehoud|behoudens|reserve|vorbehaltlich|vorbehalt"
    COVER = (
        r"dekking|saldo|provisie|controle|goedkeuring|provision|verification|solde|fonds"
        r"|deckung|kontodeckung|prufung|kontrolle|guthaben|funds|balance|cover|checks?"
        r"|beschikbaar|tegoed|disponible|argent|geld|money|kontostand"
    )
    SHORT_OF = (
        r"onvoldoende|ontoereikend|insuffisante?s?|unzureichend\w*|insufficient|tekort|fehlt|fehlen"
        r"|mangels|weinig|laag|trop|niedrig|low|enough|assez|genoeg|genug|gedeckt"
    )
    HELD = (
        r"tegengehouden|geblokkeerd|opgehouden|aangehouden|vastgehouden|bevroren|gepauzeerd"
        r"|wachtrij|gelee?s?|retenue?s?|bloquee?s?|suspendue?s?|suspens"
        r"|angehalten|zuruckgehalten|einbehalten|eingefroren|pausiert|zuruckgestellt|gesperrt"
        r"|warteschlange|held|withheld|frozen|blocked|suspended|paused|queue"
    )
    STOPPED = (
        r"geannuleerd|ingetrokken|herroepen|teruggeroepen|geschrapt|verwijderd|geweigerd|afgewezen"
        r"|mislukt|gestopt|annulee?s?|revoquee?s?|rappelee?s?|supprimee?s?|retiree?s?|refusee?s?"
        r"|rejetee?s?|echouee?s?|abandonnee?s?"
        r"|storniert|geloscht|widerrufen|zuruckgerufen|abgelehnt|zuruckgewiesen|fehlgeschlagen|gescheitert"
        r"|cancell?ed|deleted|withdrawn|revoked|recalled|refused|rejected|declined|failed"
        r"|unsuccessful"
    )
    CAN = (
        r"kan|kunt|kunnen|peut|peuvent|pouvez|kann|konnen|can|may|could|moet|must|doit|muss"
        r"|zou|zouden|devrait|sollte|should"
    )
    UNTIL = r"nog|tot|encore|jusqu|noch|bis|still|until|till|before|avant|voor|vor"
    CHANGE = (
        r"wijzigen|aanpassen|schrappen|annuleren|verwijderen|herroepen|intrekken|stopzetten"
        r"|modifier|annuler|supprimer|revoquer|retirer|andern|loschen|stornieren|widerrufen"
        r"|zuruckziehen|change|edit|delete|cancel|withdraw|revoke|modify"
    )
    GOT_BACK = (  # by whom had paid
        "terug|teruggekomen|teruggekregen|teruggegeven|teruggestort|rendue?s?|recuperee?s?"
        "|remboursee?s?|zuruck|zuruckbekommen|zuruckerhalten|zuruckgekommen|back|refunded"
    )
    SENT_OFF = (
        r"verstuurd|verzonden|gestuurd|doorgestuurd|vertrokken|envoyee?s?|transmise?s?|transferee?s?"
        r"|gesendet|abgesendet|abgeschickt|ubermittelt|sent|left|transmitted"
    )
    BASKET = r"(?:betaal|verzend)?mandje|panier|corbeille|(?:auftrags|sammel|zahlungs)korb|basket"
    BANK = r"bank|banque"
    BY = r"door|par|von|durch|by"
    THIS = r"dit|deze|ce|cet|cette|dieser|dieses|diese|this|it"
    PROOF = (
        r"bewijs|bewijst|(?:betaal|betalings|boekings)bewijs|preuve|prouve|attestent?|atteste"
        r"|(?:zahlungs|buchungs)?(?:nachweis|beleg|bestatigung)|beweist|proof|prove[sn]?|evidence"
    )
    OF_PAYMENT = (
        r"betaald|betaling|(?:betaal|betalings)bewijs|gedebiteerd|gecrediteerd|uitgevoerd|paiement"
        r"|payee?|credite|debite|execute|effectue|bezahlt|zahlung|gutgeschrieben|ausgefuhrt"
        r"|(?:zahlungs|buchungs)(?:nachweis|beleg|bestatigung)|payment|paid|credited|booking|left"
    )
    ACCOUNT = r"rekening|compte|konto|account"
    BALANCE = (
        r"saldo|\w+saldo|solde|stand|tegoed|kontostand|balance|bal|beschikbaar|disponible"
        r"|verfugbar|available|guthaben"
    )
    AFTERWARDS = (
        r"na|nadien|erna|daarna|hierna|nach|danach|hiernach|hernach|apres|ensuite|after|afterwards"
        r"|thereafter"
    )
    IN_TURN = (  # the one before, or the one that follows
        r"oude?|vorige?|nieuwe?|nwe|ancien|nouveau|precedent|alte?r?|neue?r?|old|new|previous|prev"
        r"|opening|closing|fwd|cfwd|forward"
    )
    PAY = (
        r"betaal\w*|betalen|betaling|stort\w*|overmaken|overschrijven|vereffen\w*|payer|payez"
        r"|paiement|reglez|regler|reglement|versez|verser|versement|virer|zahl\w*|uberweis\w*"
        r"|entrichten|begleichen|pay|paying|payment|settle|send|sending|direct"
    )
    HAPPENED = f"{WAS}|hebben|avons|avez|haben|have|am|le|op|on"


AnyClass = Class | Hold | Book | Back | Court | Demand

_PATTERNS: dict[AnyClass, re.Pattern[str]] = {
    each: re.compile(each.value) for each in (*Class, *Hold, *Book, *Back, *Court, *Demand)
}
_ANY = re.compile("|".join(each.value for each in _PATTERNS))
_OF_A_PAYMENT = frozenset({
    Class.PAYMENT, Class.ORDER, Class.MONEY, Class.EXECUTION, Class.DONE, Class.DEBITED,
})  # fmt: skip
_ADVERBS = re.compile(
    r"succes\w*|erfolgreich|correct\w*|volledig|reeds|deja|bien|avec|naar|vers|done"
    r"|uitgaande?|sortante?s?|ausgehende[rns]?|outgoing|europese|europeen|european|sepa"
)


@lru_cache(maxsize=20_000)
def classes_of(word: str) -> tuple[AnyClass, ...]:
    """The classes that a folded word belongs to."""
    if not _ANY.fullmatch(word):
        return ()
    return tuple(each for each, pattern in _PATTERNS.items() if pattern.fullmatch(word))


def is_of_payment(word: str) -> bool:
    """Whether a folded word names a payment, or how it went."""
    return not _OF_A_PAYMENT.isdisjoint(classes_of(word)) or bool(_ADVERBS.fullmatch(word))
