"""Money that came in is never taken for money that went, whatever sign the camera lost."""

from decimal import Decimal

import pytest

from classifiers.fields.roles import Role
from classifiers.fields.sheet import sheet
from classifiers.payments.transactions import find_bookings
from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.records import Transaction
from evidence.vocabulary import Kind, Sign
from tests.classifiers.invented import payments_on

OURS, THEIRS = "BE07363001234566", "BE62063001234561"
DOSSIER = Dossier(number="D-1", accounts=(Account(iban=OURS, owner="collector"),))


def _one(text: str, dossier: Dossier | None = None) -> Transaction:
    (only,) = payments_on([plain_page(text)], dossier)
    return only


MOVEMENT = """
Voorbeeldbank

{said}

Bedrag                     149,95 EUR
Boekingsdatum              14/03/2026
Valutadatum                14/03/2026
Rekening                   BE62 0630 0123 4561
Tegenrekening              BE07 3630 0123 4566
Mededeling                 +++090/9337/55493+++
Bankreferentie             26071-4412-90117
"""


@pytest.mark.parametrize(
    "said",
    [
        "Creditering",
        "Type : Crédit",
        "Umsatzart    Gutschrift",
        "Incoming transaction",
        "Binnenkomende overschrijving",
        "Reçu de Voorbeeld Incasso",
        "Erhalten von Voorbeeld Incasso",
        "Received from Voorbeeld Incasso",
        "Je ontving van Voorbeeld Incasso",
    ],
)
def test_a_word_alone_says_that_it_came_in(said: str) -> None:
    assert _one(MOVEMENT.format(said=said)).amount == Decimal("149.95")


@pytest.mark.parametrize(
    "said",
    [
        "Debitering",
        "Reçu de paiement",
        "Reçu de remise",
        "Credit transfer",
        "Crédit du Nord",
        "Debet        Credit",
        "Krediet Voorbeeld NV",
    ],
)
def test_other_words_do_not(said: str) -> None:
    assert _one(MOVEMENT.format(said=said)).amount == Decimal("-149.95")


def test_a_minus_outweighs_such_a_word() -> None:
    shown = MOVEMENT.replace("149,95 EUR", "- 149,95 EUR").format(said="Creditering")
    assert _one(shown).amount == Decimal("-149.95")


def test_what_a_bank_received_is_an_order_still() -> None:
    shown = _one("""
Überweisungsauftrag                          EINGEGANGEN
Auftraggeber (Name)      Max Muster
Konto Auftraggeber       BE62 0630 0123 4561
Begünstigter             Voorbeeld Incasso
Konto Begünstigter       BE07 3630 0123 4566
Betrag                   149,95 EUR
Gewünschtes Ausführungsdatum   18.03.2026
""")
    assert Sign.INCOMING not in {each.sign for each in shown.marks}


@pytest.mark.parametrize(
    ("onto", "by"),
    [
        ("Crédité sur", "Débité de"),
        ("Ten gunste van", "Gedebiteerde rekening"),
        ("Gutgeschriebenes Konto", "Konto des Zahlers"),
        ("Account credited", "Taken from"),
    ],
)
def test_the_dossiers_account_under_the_payers_heading_was_not_paid(onto: str, by: str) -> None:
    shown = _one(
        f"""
Voorbeeldbank                                          OK

498,12 EUR

14/03/2026

{onto}
Jan Voorbeeld — BE62 0630 0123 4561
{by}
Voorbeeld Incasso — BE07 3630 0123 4566 (ARSPBE22)
""",
        DOSSIER,
    )
    assert shown.counterparty_iban != OURS


COLUMNS = """
Rekening BE62 0630 0123 4561

{head}
05/06/2026    Slagerij Rozemarijn                   43,17
10/06/2026    Jan Voorbeeld                        149,95
24/06/2026    Zeeuwse Scheepsbouw                                  2.655,30
30/06/2026    Voorbeeld Incasso                                      149,95
              BE07 3630 0123 4566
"""


@pytest.mark.parametrize(
    "head",
    [
        "Datum         Omschrijving                    Bedrag af (€)   Bedrag bij (€)",
        "Date          Description                        Amount out        Amount in",
        "Datum         Erläuterung                   Betrag Soll EUR Betrag Haben EUR",
        "Date          Libellé                         Montant débit   Montant crédit",
        "Datum         Omschrijving                            Debet           Credit",
    ],
)
def test_the_head_of_its_column_says_which_way_it_went(head: str) -> None:
    shown = payments_on([plain_page(COLUMNS.format(head=head))], DOSSIER)
    amounts = [str(each.amount) for each in shown]
    assert amounts == ["-43.17", "-149.95", "2655.30", "149.95"]


def test_two_heads_of_columns_in_one_cell_are_two() -> None:
    page = plain_page("Datum      Omschrijving      Debet Credit      Saldo")
    (head,) = sheet(page)
    labels = [each.role for cell in head.cells for each in cell.labels]
    assert [each for each in labels if each in (Role.DEBIT, Role.CREDIT)] == [
        Role.DEBIT,
        Role.CREDIT,
    ]


@pytest.mark.parametrize(
    ("said", "doubted"),
    [
        ("Soort: inkoop", True),
        ("Zie hieronder", True),
        ("Uw rekening werd gedebiteerd", False),
        ("Begunstigde: Voorbeeld Incasso", False),
    ],
)
def test_an_amount_without_a_sign_is_doubted_where_nothing_says_that_it_went(
    said: str, doubted: bool
) -> None:
    (shown,) = find_bookings((plain_page(MOVEMENT.format(said=said)),), Kind.BANK_STATEMENT)
    signs = {each.sign for each in shown.transaction.marks}
    assert (Sign.STATUS_UNKNOWN in signs) is doubted


def test_a_form_that_was_filled_in_needs_no_sign() -> None:
    page = plain_page(MOVEMENT.format(said="Zie hieronder"))
    (shown,) = find_bookings((page,), Kind.TRANSFER_ORDER)
    assert Sign.STATUS_UNKNOWN not in {each.sign for each in shown.transaction.marks}
