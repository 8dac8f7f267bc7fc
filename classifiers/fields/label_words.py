"""The words that labels are made of, in Dutch, French, German and English.

No list holds every label that a bank or a firm prints, but they are all made of
few words: a noun for what stands there, a word for whose or when, and small words
between. ``Part`` says what a word adds; ``fields.composed`` reads them together.
Words are folded; one that ends in ``-`` stands for all that begin so.
"""

from enum import Enum, auto
from functools import lru_cache


class Part(Enum):
    """What a word adds to the label that it stands in."""

    ACCOUNT = auto()
    NAME = auto()
    DAY = auto()
    MONEY = auto()
    MESSAGE = auto()
    REFERENCE = auto()
    NUMBER = auto()
    PAYEE = auto()
    PAYER = auto()
    OTHER_SIDE = auto()
    OWN = auto()
    DEBIT = auto()
    CREDIT = auto()
    RECEIVED = auto()
    MOVED = auto()  # money was sent
    DONE = auto()
    ENTRY = auto()  # what was done, as a list of an account calls it
    FROM = auto()
    TO = auto()
    ONTO = auto()
    BEFORE = auto()
    BOOKED = auto()
    VALUE = auto()
    PLANNED = auto()
    ORDERED = auto()
    PRINTED = auto()
    DUE = auto()
    FIRST = auto()
    LAST = auto()
    OWED = auto()
    TOTAL = auto()
    BALANCE = auto()
    CHARGE = auto()
    NET = auto()
    BANK = auto()
    INVOICE = auto()
    HOLDER = auto()  # of a contract
    SMALL = auto()


_WORDS: dict[Part, str] = {
    Part.ACCOUNT: """rekening- zichtrekening spaarrekening betaalrekening gezinsrekening
        zakenrekening plusrekening familienkonto hauptkonto privatkonto
        gemeinschaftskonto gehaltskonto geschaftskonto rek compte cpte konto kontos kontonummer
        girokonto account accounts iban""",
    Part.NAME: "naam nom noms name names namen gegevens donnees daten angaben coordonnees",
    Part.DAY: """datum date dates dag jour tag day tijdstip moment zeitpunkt time heure uur uhrzeit
        wanneer quand wann when""",
    Part.MONEY: "bedrag- montant betrag amount som somme hoeveel combien wieviel",
    Part.MESSAGE: """mededeling- communication- mitteilung- message- boodschap- bericht nachricht-
        verwendungszweck betalingskenmerk betalingsmededeling vermelding vermelden vermeld mention
        mentionner mentionnez comm communic med msg vermerk- zweck zahlungszweck zahlungsgrund
        stichwort angabe note nota notiz remark- purpose memo
        narrative text texte tekst remittance- erbij motif
        kommunikation kommunikatioun""",
    Part.REFERENCE: "referentie- reference- referenz- referte- ref kenmerk zeichen",
    Part.NUMBER: "nummer numero number nr no num n nombre id code",
    Part.PAYEE: """begunstigd- begunstigt- beneficiair- beneficiary empfanger- zahlungsempfanger-
        ontvanger- destinataire- recipient- payee bestemmeling zugunsten profit benefice favour
        favor verkrijger genieter""",
    Part.PAYER: "opdrachtgever- donneur auftraggeber- betaler payeur zahler payer ordering",
    Part.OTHER_SIDE: "tegenpartij tegenrekening contrepartie gegenpartei gegenkonto counterparty",
    Part.OWN: """uw je jouw mijn onze votre vos mon ma mes ihr ihre ihres ihrem ihren mein meine
        meinem your my ton ta tes dein deine deinem deiner deines houder titulaire titularis
        inhaber- holder rekeninghouder kontoinhaber-
        eigen""",
    Part.DEBIT: """debet- debit- gedebiteerd- belaste- belastung- belastet afgeschreven
        afschrijven abgebucht abbuchung abzubuchen""",
    Part.CREDIT: """credit- gecrediteerd- crediteren bijgeschreven bijschrijven gutgeschrieben
        gutschrift gutzuschreibendes""",
    Part.RECEIVED: "ontvangen recu recue erhalten empfangen received",
    Part.MOVED: """betaald betaling- overgeschreven overschrijv- gestort storting vire viree
        virement- verse versement- paye payee paiement- uberwiesen uberweisung- ueberweisung-
        gezahlt bezahlt envoi
        envoye verstuurd gesendet overgemaakt zahlung- transfer- transferred sent paid payment-""",
    Part.DONE: """uitvoering- uitgevoerd uitvoeren execution- execute executee executer ausfuhrung-
        ausgefuhrt auszufuhren execution executed verrichting- operation- transactie- transaction-
        betaaldatum""",
    Part.ENTRY: "verrichting- operation- transactie- transaction-",
    Part.FROM: "van vanaf vanop de du des d von vom from depuis door par durch by",
    Part.TO: "naar aan vers a an to into",
    Part.ONTO: "op sur auf au onto",
    Part.BEFORE: "voor avant bis before vor pour",
    Part.BOOKED: """boeking- boek- geboekt comptable- comptabilis- ecriture- buchung- gebucht
        verbucht booking- booked posting posted afgeboekt""",
    Part.VALUE: "valuta- valeur valeurs wertstellung- wert value val waarde-",
    Part.PLANNED: """gewenst- toekomst souhaitee souhaite futur future memo memodatum gepland-
        programme programmee prevu prevue planifie planifiee geplant- gewunscht- zukunft
        scheduled requested planned gevraagde demandee memodatum gekozen choisi choisie gewahlt-
        chosen selected voraussichtlich- vorgesehen- voorzien- verwacht- vermoedelijk- expected
        attendue estimee""",
    Part.ORDERED: """opdracht opdrachten ordre ordres auftrag auftrage order orders ingediend
        ingevoerd ingegeven introduit introduite encode encodee doorgegeven ondertekend
        getekend signe signee erfasst eingereicht
        unterschrieben submitted signed entered initiated aanvraag demande antrag request""",
    Part.PRINTED: """afgedrukt gedrukt print- imprime imprimee impression gedruckt druck- export-
        gegenereerd genere generee generiert generated aangemaakt opgemaakt erstellt created
        edite editee edition opmaak""",
    Part.DUE: "verval- uiterste uiterlijk echeance fallig- due deadline limite",
    Part.FIRST: """eerste eerstvolgende volgende premier premiere prochain prochaine erste erster
        ersten naechste nachste first next""",
    Part.LAST: "laatste dernier derniere letzte letzter last eind- fin ende end slot-",
    Part.OWED: """verschuldigd- openstaand- betalen payer payez regler zahlen bezahlen zahlende
        zahlender offen offene offener outstanding owed pay restant reste""",
    Part.TOTAL: "totaal- total totale gesamt- tvac incl inclusief comprise inkl",
    Part.BALANCE: "saldo- solde- kontostand balance- beschikbaar disponible verfugbar available",
    Part.CHARGE: "kosten- frais gebuhr- fee fees btw tva mwst vat",
    Part.NET: """htva excl exclusief hors exkl zzgl netto net subtotaal subtotal zwischensumme sous
        heffing imposable""",
    Part.BANK: "bank banque bic swift bankier banquier",
    Part.INVOICE: "bill factuur- facture- facturation rechnung- invoice-",
    Part.HOLDER: """klant- client- kunde- customer contract- contrat- vertrag- abonnement- abonne
        polis- police- lid lidmaatschap- membre mitglied- member- membership-""",
    Part.SMALL: """s als comme as
        het een op bij en of met in te tot per om is was wordt werd niet ook nog deze
        dit dieses diesem dieser alle le la les l un une au aux et ou avec sur sera est ce cette der
        die das dem den
        ein eine und oder zu zum zur mit auf bei fur ist wird am im the for of and or with on at
        will be is eur euro euros verplicht facultatief facultatif facultative optionnel
        fakultativ freiwillig optional adres adresse address volledig vrije libre freie free
        structuree gestructureerde strukturierte structured na apres nach after dossier map lot
        oud oude vorig vorige begin ancien ancienne precedent precedente initial initiale alter
        alte altes old previous prior initial opening starting closing
        huidig party partij partie u vous sie you nieuwe nieuw nouveau neuer new""",
}
_COMPOUND = {  # what the end of a Dutch or German word adds to its beginning
    "rekening": Part.ACCOUNT, "konto": Part.ACCOUNT, "datum": Part.DAY, "tag": Part.DAY,
    "dag": Part.DAY, "termin": Part.DAY, "nummer": Part.NUMBER, "bedrag": Part.MONEY,
    "betrag": Part.MONEY,
    "naam": Part.NAME, "name": Part.NAME, "referentie": Part.REFERENCE, "referenz": Part.REFERENCE,
    "referte": Part.REFERENCE, "mededeling": Part.MESSAGE, "mitteilung": Part.MESSAGE,
}  # fmt: skip
_WHOLE: dict[str, set[Part]] = {}
_BEGINNINGS: dict[str, set[Part]] = {}
for _part, _text in _WORDS.items():
    for _word in _text.split():
        _table = _BEGINNINGS if _word.endswith("-") else _WHOLE
        _table.setdefault(_word.removesuffix("-"), set()).add(_part)
_SHORTEST = min(map(len, _BEGINNINGS))
_CUT_SHORT = 3  # letters that an abbreviation has at least


@lru_cache(maxsize=20_000)
def parts(word: str) -> frozenset[Part]:
    """What a folded word may add to a label; empty for a word of no label.

    One that ends in a full stop may be short for a longer word.

    >>> sorted(each.name for each in parts("creditrekening"))
    ['ACCOUNT', 'CREDIT']
    >>> parts("voorbeeld"), parts("meded.")
    (frozenset(), frozenset({<Part.MESSAGE: 5>}))
    """
    if word.endswith("."):
        return parts(word[:-1]) or _cut_short(word[:-1])
    found = set(_WHOLE.get(word, ()))
    for end in range(len(word), _SHORTEST - 1, -1):
        if word[:end] in _BEGINNINGS:
            found |= _BEGINNINGS[word[:end]]
            break
    for ending, part in _COMPOUND.items():
        if found and word.endswith(ending):
            found.add(part)
    return frozenset(found)


def _cut_short(word: str) -> frozenset[Part]:
    if len(word) < _CUT_SHORT:
        return frozenset()
    known = (each for table in (_WHOLE, _BEGINNINGS) for each in table.items())
    return frozenset(part for full, said in known if full.startswith(word) for part in said)
