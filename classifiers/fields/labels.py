"""Every label with its role, and which words are labels only in their place."""

from classifiers.fields import date_labels, value_labels
from classifiers.fields.roles import Role

# Words so common that they are labels only where a cell begins or a colon follows.
COMMON = frozenset(
    phrase.strip()
    for phrase in """
    van | de | von | from | an | to | aan | af | bij | uit | date | datum | dd | wert | bank
    banque | account | compte | konto | rekening | total | totaal | limit | soll
    debit | débit | credit | crédit | ogm | vcs
    uitgaand | sortant | ausgehend | outgoing | inkomend | entrant | eingehend | incoming
    boodschap | nachricht | te crediteren | te debiteren | à créditer | à débiter
    haben | gesendet | sent | verzonden | envoyé | reference | ref | message | state | sender
    mail | mobile | mobiel | tel | cabinet | adres | summe | port | solde | saldo | balance
    contract | contrat | vertrag | polis | police | policy | klant
    uitspraak | prononcé | verkündung | ingebracht
    stand op | stand per | stand am | übertrag | vortrag | situation au | position at | position on
    à reporter | over te dragen
    rechnung | facture | factuur | invoice | uiterlijk | fällig | vóór | sinds | depuis | seit
    inhaber | inh | houder | holder | intitulé
    frais | kosten | contact | kontakt | consulent | consulente | berater | beraterin | betreuer
    betreuerin | référent | référente | begeleider | begeleidster | médiateur | médiatrice
    bemiddelaar | bemiddelaarster
    """.replace("\n", "|").split("|")
    if phrase.strip()
)


def phrases() -> tuple[tuple[str, Role], ...]:
    """Phrase and role of every label, for a lexicon."""
    tables = (date_labels.PHRASES, value_labels.PHRASES)
    return tuple(
        (phrase.strip(), role)
        for table in tables
        for role, block in table.items()
        for phrase in block.replace("\n", "|").split("|")
        if phrase.strip()
    )
