"""A payment that was only ordered: never a proof (FAQ lines 25 and 35).

nl opdracht tot overschrijving · fr ordre de virement · de Überweisungsauftrag ·
en transfer order

The paper form with a box for each character and a place to sign; a screen after
entering or signing; a list of pending or planned payments; a standing order that
was set up. The word "opdracht" or "ordre" alone says nothing.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.TRANSFER_ORDER,
    cues="""
    nl M: naam en adres begunstigde | handtekening(en) | datum en handtekening
    nl M: in te vullen door de opdrachtgever | indien u met de hand invult
    nl W: opdracht | overschrijving | uitvoeringsdatum | bedrag | begunstigde | mededeling
    nl W: doorlopende opdracht | ontwerp
    fr M: nom et adresse bénéficiaire | signature(s) | date et signature
    fr M: à remplir par le donneur d'ordre
    fr W: ordre | virement | date d'exécution | montant | bénéficiaire | communication
    fr W: ordre permanent
    de M: name und adresse des begünstigten | unterschrift(en) | datum und unterschrift
    de W: auftrag | überweisung | ausführungsdatum | betrag | begünstigter | mitteilung
    de W: dauerauftrag
    en M: name and address of beneficiary | date and signature
    en W: order | transfer | execution date | amount | beneficiary | standing order
    """,
    signs={
        Sign.FORM: 5.0,
        Sign.TO_SIGN: 4.5,
        Sign.SENT: 4.0,
        Sign.ORDER_DAY: 4.0,
        Sign.PENDING: 4.0,
        Sign.PLANNED: 4.5,
        Sign.FUTURE_TENSE: 4.5,
        Sign.NOT_EXECUTED: 4.0,
        Sign.MANDATE: 4.5,
        Sign.ACCEPTED_STATUS: 1.0,
        Sign.DRAFT: 1.0,
        Sign.PETITION: -3.0,
    },
)
