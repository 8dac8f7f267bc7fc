"""What a paper says, and whether that proves a payment: from the words to the verdict.

The table's rows are numbered as the policy's own (``tests/policy/test_ladder.py``
holds what follows from the signs). Here the words themselves are read. Every
payment is complete: amount, date, reference and both accounts are on the page.
"""

from datetime import date
from typing import Any

import pytest

from classifiers.documents import understand
from classifiers.words.plain import plain_page
from evidence.dossier import Dossier, parse_dossier
from evidence.records import Decision, Reading
from evidence.vocabulary import ReasonCode, Verdict
from policy.decide import decide
from policy.firm import Firm

TODAY = date(2026, 3, 30)
FIRM = Firm(name="Voorbeeld Incasso", phone="+32 2 555 01 23", portal="https://portaal.example")
DOSSIER: dict[str, Any] = {
    "number": "BE-2026-004711",
    "collector": "Voorbeeld Incasso",
    "accounts": [{"iban": "BE07363001234566", "owner": "collector"}],
    "references": ["+++090/9337/55493+++"],
    "outstanding": "149.95",
    "invoice_date": "2026-01-05",
    "claim": "paid_collector",
    "today": "2026-03-30",
}
ACCEPTED, REJECTED, REVIEW = {Verdict.ACCEPTED}, {Verdict.REJECTED}, {Verdict.REVIEW}
NEVER_ACCEPTED = {Verdict.REJECTED, Verdict.REVIEW}

DETAIL = {
    "nl": "Van rekening BE62 0630 0123 4561\nNaar rekening BE07 3630 0123 4566\n"
    "Begunstigde Voorbeeld Incasso\nMededeling +++090/9337/55493+++\nBedrag {sign}149,95 EUR",
    "fr": "Compte donneur d'ordre BE62 0630 0123 4561\nCompte bénéficiaire BE07 3630 0123 4566\n"
    "Bénéficiaire Voorbeeld Incasso\nCommunication +++090/9337/55493+++\n"
    "Montant {sign}149,95 EUR",
    "de": "Von Konto BE62 0630 0123 4561\nKonto Begünstigter BE07 3630 0123 4566\n"
    "Begünstigter Voorbeeld Incasso\nMitteilung +++090/9337/55493+++\nBetrag {sign}149,95 EUR",
    "en": "From account BE62 0630 0123 4561\nTo account BE07 3630 0123 4566\n"
    "Beneficiary Voorbeeld Incasso\nReference +++090/9337/55493+++\nAmount {sign}149.95 EUR",
}

# row, language, what stands above the details, what stands below them, what may be decided
ROWS: list[tuple[int, str, str, str, set[Verdict]]] = [
    (1, "nl", "OPDRACHT TOT OVERSCHRIJVING", "Handtekening(en)", REJECTED),
    (1, "fr", "ORDRE DE VIREMENT", "Signature(s)", REJECTED),
    (1, "de", "ÜBERWEISUNGSAUFTRAG", "Unterschrift(en)", REJECTED),
    (2, "nl", "Bewijs van opdracht", "Opdracht geregistreerd op 14/03/2026", REJECTED),
    (2, "fr", "Ordre enregistré", "Date 14/03/2026", REJECTED),
    (3, "nl", "Overschrijving", "Status Te ondertekenen", REJECTED),
    (3, "fr", "Virement", "Dossier d'envoi : 1 paiement à signer", REJECTED),
    (3, "de", "Überweisung", "Status: Zu unterzeichnen", REJECTED),
    (3, "en", "Transfer", "Awaiting signature", REJECTED),
    (4, "nl", "Uw opdracht werd goed ontvangen", "Datum 14/03/2026", REJECTED),
    (4, "fr", "Votre ordre a bien été reçu", "Date 14/03/2026", REJECTED),
    (4, "de", "Auftrag erteilt", "Datum 14.03.2026", REJECTED),
    (4, "en", "Your order has been received", "Date 14/03/2026", REJECTED),
    (5, "nl", "Overschrijving", "Status: In behandeling\nDatum 14/03/2026", REJECTED),
    (5, "fr", "Virement", "Statut : En attente\nDate 14/03/2026", REJECTED),
    (5, "de", "Überweisung", "Status: In Bearbeitung\nDatum 14.03.2026", REJECTED),
    (5, "en", "Transfer", "Status: Pending\nDate 14/03/2026", REJECTED),
    (6, "nl", "Gepland op 18/03/2026", "", REJECTED),
    (6, "fr", "Virement programmé", "Planifié le 18/03/2026", REJECTED),
    (6, "de", "Geplante Überweisung", "Geplant für 18.03.2026", REJECTED),
    (6, "en", "Scheduled for 18/03/2026", "", REJECTED),
    (7, "nl", "Overschrijving", "Geweigerd: ontoereikend saldo\nDatum 14/03/2026", REJECTED),
    (7, "fr", "Virement", "Refusé : provision insuffisante\nDate 14/03/2026", REJECTED),
    (7, "de", "Überweisung", "Abgelehnt\nDatum 14.03.2026", REJECTED),
    (8, "nl", "Overschrijving", "Wordt uitgevoerd op 02/04/2026", REJECTED),
    (8, "nl", "Overschrijving", "Uitgevoerd op 02/04/2026", NEVER_ACCEPTED),
    (8, "fr", "Virement", "Sera exécuté le 02/04/2026", REJECTED),
    (8, "de", "Überweisung", "Wird ausgeführt am 02.04.2026", REJECTED),
    (10, "nl", "Overschrijving", "Uitgevoerd op 14/03/2026", REVIEW),
    (10, "fr", "Virement", "Exécuté le 14/03/2026", REVIEW),
    (12, "nl", "Bevestiging van overschrijving", "Datum 14/03/2026", NEVER_ACCEPTED),
    (12, "fr", "Confirmation de virement", "Statut : En attente\nDate 14/03/2026", REJECTED),
    (13, "nl", "Betaalbewijs", "Datum 14/03/2026", NEVER_ACCEPTED),
    (13, "nl", "Betaalbewijs", "Boekingsdatum 14/03/2026\nValutadatum 14/03/2026\n"
     "Bankreferentie : 2603141234567890", ACCEPTED),
    (15, "nl", "Overschrijving", "Status: Geaccepteerd\nDatum 14/03/2026", NEVER_ACCEPTED),
    (16, "fr", "Virement", "Statut : En cours de traitement\nDate 14/03/2026", REJECTED),
    (17, "en", "Transfer", "Status ACSP\nDate 14/03/2026", NEVER_ACCEPTED),
    (17, "en", "Transfer", "Status RJCT\nDate 14/03/2026", NEVER_ACCEPTED),
    (18, "nl", "Nieuwe doorlopende opdracht", "Eerste uitvoering 02/04/2026", NEVER_ACCEPTED),
    (20, "nl", "Betaling geslaagd met Bancontact", "Datum 14/03/2026", NEVER_ACCEPTED),
    (0, "nl", "Overschrijving", "Nog niet uitgevoerd\nDatum 14/03/2026", REJECTED),
    (0, "fr", "Virement", "Pas encore exécuté\nDate 14/03/2026", REJECTED),
    (0, "de", "Überweisung", "Noch nicht ausgeführt\nDatum 14.03.2026", REJECTED),
]  # fmt: skip

# row, a statement's booked lines, what may be decided
LINES: list[tuple[int, str, set[Verdict]]] = [
    (9, "OVERSCHRIJVING IN EURO OP REKENING BE07 3630 0123 4566 BIC BBRUBEBB VIA MOBILE BANKING "
     "VOORBEELD INCASSO MEDEDELING : 090933755493 BANKREFERENTIE : 2603141234567890 "
     "UITGEVOERD OP 14/03 VALUTADATUM : 14/03/2026   149,95-", ACCEPTED),
    (9, "VIREMENT EN EUROS AU COMPTE BE07 3630 0123 4566 BIC BBRUBEBB VIA WEB BANKING "
     "COMMUNICATION : 090933755493 REFERENCE BANQUE : 2603141234567890 "
     "EXECUTE LE 14-03 DATE VALEUR : 14/03/2026   149,95-", ACCEPTED),
    (11, "14-03-2026 INSTANTOVERSCHRIJVING NAAR 14-03 BE07 3630 0123 4566 "
     "VOORBEELD INCASSO +++090/9337/55493+++ OM 16.32 UUR MET KBC MOBILE   -149,95", ACCEPTED),
    (18, "14-03-2026 UW DOORLOPENDE OPDRACHT TEN GUNSTE VAN REKENING BE07 3630 0123 4566 "
     "MEDEDELING : 090933755493 BANKREFERENTIE : 2603141234567890 "
     "UITGEVOERD OP 14/03 VALUTADATUM : 14/03/2026   149,95-", ACCEPTED),
    (21, "14-03-2026 OVERSCHRIJVING VAN BE07 3630 0123 4566 VOORBEELD INCASSO "
     "+++090/9337/55493+++ BANKREFERENTIE : 2603141234567890 VALUTADATUM 14/03/2026   +149,95",
     NEVER_ACCEPTED),
]  # fmt: skip
STATEMENT = """Rekeninguittreksel nr 2026-003
Rekening BE62 0630 0123 4561
Vorig saldo 01-03-2026   +1.354,12

{line}

Nieuw saldo 31-03-2026   +1.204,17"""


def _decide(text: str, facts: dict[str, Any]) -> Decision:
    dossier, _ = parse_dossier(facts)
    reading = Reading(
        sha256="0" * 64, media_type="application/pdf", reader="test", pages=(plain_page(text),)
    )
    return _decided(reading, dossier)


def _decided(reading: Reading, dossier: Dossier | None) -> Decision:
    return decide(reading, understand(reading, dossier), dossier, TODAY, FIRM)


@pytest.mark.parametrize(("row", "language", "above", "below", "allowed"), ROWS)
def test_what_a_screen_or_form_says_is_what_it_proves(
    row: int, language: str, above: str, below: str, allowed: set[Verdict]
) -> None:
    decision = _decide(f"{above}\n\n{DETAIL[language].format(sign='-')}\n{below}", DOSSIER)
    assert decision.verdict in allowed, decision.reasons
    if allowed == REJECTED:
        codes = {reason.code for reason in decision.reasons}
        orders = {ReasonCode.ORDER_ONLY, ReasonCode.NOT_EXECUTED, ReasonCode.FUTURE_DATE}
        assert codes & orders


@pytest.mark.parametrize(("row", "line", "allowed"), LINES)
def test_what_a_booked_line_says_is_what_it_proves(
    row: int, line: str, allowed: set[Verdict]
) -> None:
    decision = _decide(STATEMENT.format(line=line), DOSSIER)
    assert decision.verdict in allowed, decision.reasons


@pytest.mark.parametrize(
    ("language", "above", "below"),
    [(lang, above, below) for _, lang, above, below, allowed in ROWS if allowed == REJECTED],
)
def test_an_order_is_rejected_without_a_dossier_too(language: str, above: str, below: str) -> None:
    text = f"{above}\n\n{DETAIL[language].format(sign='')}\n{below}"
    page = plain_page(text)
    reading = Reading(sha256="0" * 64, media_type="image/png", reader="test", pages=(page,))
    assert _decided(reading, None).verdict is not Verdict.ACCEPTED
