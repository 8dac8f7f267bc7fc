"""Labels, lists, names and days in words and orders that no list of ours holds as a whole."""

from datetime import date
from decimal import Decimal

import pytest

from classifiers.fields.composed import composed
from classifiers.fields.roles import Role
from classifiers.words.phrases import fold
from classifiers.words.plain import plain_page
from evidence.records import Transaction
from evidence.vocabulary import FieldName, Kind
from tests.classifiers.invented import fields_on, payments_on

PAYER, PAYEE = "BE62063001234561", "BE07363001234566"
LABELS = [
    ("Rekening van de betaler", Role.PAYER),
    ("Compte de débit", Role.PAYER),
    ("Abgebucht von", Role.PAYER),
    ("Ontvangen van", Role.PAYER),
    ("Crédité sur", Role.PAYEE),
    ("Creditrekening", Role.PAYEE),
    ("Auf dieses Konto", Role.PAYEE),
    ("Je rekening", Role.OWN),
    ("IBAN of the counterparty", Role.OTHER_SIDE),
    ("Date d'écriture", Role.BOOKING),
    ("Dag van boeking", Role.BOOKING),
    ("Date of value", Role.VALUE),
    ("Moment de la demande", Role.ORDER),
    ("Dernier jour", Role.EFFECTIVE),
    ("Dernière exécution", Role.EFFECTIVE),
    ("Dernière opération", None),
    ("Volgende verrichting", None),
    ("Date de la dernière opération", Role.EXECUTION),
    ("Montant total du dossier", Role.DUE_AMOUNT),
    ("Nog verschuldigd", Role.DUE_AMOUNT),
    ("Total hors TVA", Role.OTHER_AMOUNT),
    ("Solde du compte ensuite", None),  # one word is of no label
    ("Solde du compte après", Role.BALANCE),
    ("Référence de votre ordre", Role.FILE),
    ("Numéro d'écriture", Role.BANK_REFERENCE),
    ("Incasso Voorbeeld", None),
    ("Votre", None),
]


def _fields(text: str, kind: Kind) -> dict[FieldName, str]:
    pages = [plain_page(text)]
    found = fields_on(pages, kind)
    return {each.name: each.value for each in found}


def _shown(text: str) -> list[Transaction]:
    return list(payments_on([plain_page(text)], None))


@pytest.mark.parametrize(("label", "role"), LABELS)
def test_a_label_says_what_its_words_say(label: str, role: Role | None) -> None:
    assert composed(fold(label)) is role


def test_what_stands_right_above_is_nearer_than_what_stands_far_to_the_left() -> None:
    shown = _shown("""
OVERSCHRIJVINGSFORMULIER
Aan                                    Rekening opdrachtgever
                                       BE62 0630 0123 4561
INCASSO VOORBEELD                      Bedrag
Rekening                               149,95 EUR
BE07 3630 0123 4566                    Rekening begunstigde
                                       BE07 3630 0123 4566
""")[0]
    assert (shown.own_iban, shown.counterparty_iban) == (PAYER, PAYEE)


@pytest.mark.parametrize(
    "said",
    [
        "Stort 149,95 EUR op BE07 3630 0123 4566 (Incasso Voorbeeld BV) met vermelding 12345",
        "à payer : 149,95 EUR au compte BE07 3630 0123 4566 au nom de Incasso Voorbeeld BV.",
        "149,95 EUR. Rekening\nBE07 3630 0123 4566 tnv\nIncasso Voorbeeld BV mededeling 7654321",
        "Begunstigde: Incasso Voorbeeld BV    Op rekening: BE07 3630 0123 4566\nTotaal 149,95 EUR",
    ],
)
def test_a_demand_says_in_whose_name_the_account_is(said: str) -> None:
    found = _fields(f"Aanmaning\n\n{said}\n", Kind.PAYMENT_DEMAND)
    assert found[FieldName.PAYEE_NAME] == "Incasso Voorbeeld BV"
    assert found[FieldName.PAYEE_IBAN] == PAYEE


def test_a_letterhead_alone_names_no_payee() -> None:
    found = _fields(
        "Incasso Voorbeeld BV\n\nTe betalen 149,95 EUR op BE07 3630 0123 4566.", Kind.PAYMENT_DEMAND
    )
    assert FieldName.PAYEE_NAME not in found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Betaal nu (ref 7273437).", "7273437"),
        ("Zahlen Sie mit Vermerk INC39301. Sonst", "INC39301"),
        ("Case no.      AB-4232141-C", "AB-4232141-C"),
        ("factuur van 12/03/2026", None),
    ],
)
def test_a_demand_says_what_to_quote(text: str, number: str | None) -> None:
    assert _fields(text, Kind.SUSPECTED_FRAUD).get(FieldName.REFERENCE) == number


def test_the_letters_own_day_goes_before_one_in_a_table_of_its_annex() -> None:
    pages = [
        plain_page("Brussel, 2 oktober 2026\n\nAanmaning\n\nTe betalen  149,95 EUR"),
        plain_page("Factuur   Factuurdatum   Bedrag\n2026/1   02.08.2026   149,95", number=2),
    ]
    found = fields_on(pages, Kind.PAYMENT_DEMAND)
    assert {each.value for each in found if each.name is FieldName.DATE} == {"2026-10-02"}


def test_bookings_may_open_with_a_name_and_have_their_day_below() -> None:
    shown = _shown("""
Rekening van Jan Voorbeeld
BE62 0630 0123 4561
Beginsaldo        Inkomsten       Uitgaven
2.000,00 EUR      0,00 EUR        -962,45 EUR
Bakkerij Kruimel                          -12,50 EUR
11 mrt. 2026
INCASSO VOORBEELD                        -149,95 EUR
BE07 3630 0123 4566                14 mrt. 2026
Supermarkt Mand                          -800,00 EUR
16 mrt. 2026
""")
    assert [(each.amount, each.date) for each in shown] == [
        (Decimal("-12.50"), date(2026, 3, 11)),
        (Decimal("-149.95"), date(2026, 3, 14)),
        (Decimal("-800.00"), date(2026, 3, 16)),
    ]
    assert shown[1].counterparty_iban == PAYEE
    assert shown[1].counterparty_name == "INCASSO VOORBEELD"


def test_bookings_may_be_forms_one_below_the_other() -> None:
    entry = """Volgnummer    {n}
Tegenpartij   {iban}
Uitvoeringsdatum   {day}/03/2026
Bedrag        {amount}- EUR"""
    shown = _shown(
        "\n".join(
            entry.format(n=n, iban=iban, day=day, amount=amount)
            for n, iban, day, amount in (
                ("2026-1", "BE94 7350 0123 4514", 12, "12,50"),
                ("2026-2", "BE07 3630 0123 4566", 14, "149,95"),
                ("2026-3", "BE22 1930 0123 4547", 16, "800,00"),
            )
        )
    )
    assert [each.amount for each in shown] == [Decimal(n) for n in ("-12.50", "-149.95", "-800.00")]
    assert shown[1].counterparty_iban == PAYEE
    assert shown[1].date == date(2026, 3, 14)


def test_of_names_left_over_the_one_by_the_amount_wins_over_buttons() -> None:
    shown = _shown("""
Voorbeeld Abonnementen NV
-149,95 EUR
Opnieuw      Kosten splitsen      Pdf
Geboekt op   14/03/2026
Van          BE62 0630 0123 4561
Naar         BE07 3630 0123 4566
""")[0]
    assert shown.counterparty_name == "Voorbeeld Abonnementen NV"


def test_a_mandate_shows_who_pays_and_no_account_that_is_paid() -> None:
    found = _fields(
        """
SEPA-domiciliëringsmandaat
Schuldeiser
Voorbeeld Telecom NV
Uw gegevens
IBAN         BE62 0630 0123 4561
Gent, 22/07/2026
""",
        Kind.TRANSFER_ORDER,
    )
    assert found[FieldName.PAYER_IBAN] == PAYER
    assert found[FieldName.PAYEE_NAME] == "Voorbeeld Telecom NV"
    assert FieldName.PAYEE_IBAN not in found


def test_a_message_is_no_label_and_no_amount_that_stands_beside_it() -> None:
    shown = _shown("""
Uitgevoerd op       14/03/2026
Bedrag              149,95 EUR
Mededeling          Handtekening(en)
Van rekening        BE62 0630 0123 4561
Naar rekening       BE07 3630 0123 4566
""")[0]
    assert shown.reference is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("GENT 1\n26.06.26\nBELGIE 16-11", None),
        ("GENT 1\n26.06.26 16-11", "2026-06-26"),
        ("Gescand: 2026-06-26 16:54:12", "2026-06-26"),
        ("Onderweg\n27/06/2026, 14:08\nUw pakje is ingeleverd\n26/06/2026, 17:58", "2026-06-26"),
    ],
)
def test_the_day_of_a_stamp_or_a_step_has_its_hour(text: str, day: str | None) -> None:
    found = _fields(text, Kind.RETURN_RECEIPT)
    assert found.get(FieldName.DATE, "2026-06-26") == "2026-06-26"
    assert day is None or found[FieldName.DATE] == day


def test_a_label_that_was_only_announced_has_no_day_of_deposit() -> None:
    assert FieldName.DATE not in _fields(
        "Zending aangekondigd op 23/08/2026, 16:25", Kind.RETURN_RECEIPT
    )


def test_a_day_under_its_key_is_not_the_letters() -> None:
    found = _fields("Mijn zone\n\nLoopt tot\n31/03/2026\n\nBevestigen", Kind.CANCELLATION_LETTER)
    assert FieldName.DATE not in found
    assert found[FieldName.NOTICE_EFFECTIVE_DATE] == "2026-03-31"


def test_the_firm_says_when_the_notice_came_in() -> None:
    found = _fields(
        "24 september 2026\n\nWij bevestigen de opzeg van uw contract 1997202, aangevraagd op "
        "21/09/2026.\nUw contract eindigt op 21/10/2026.",
        Kind.CANCELLATION_LETTER,
    )
    assert found[FieldName.DATE] == "2026-09-21"


def test_a_social_worker_may_only_be_the_sender_of_a_mail() -> None:
    found = _fields(
        """
Afzender     Els De Proefwerkster <e.de-proefwerkster@ocmw-voorbeeld.example>
Verzonden op     18 aug. 2026 12:32

Beste collega,
Onze cliënt volgt een schuldbemiddeling.

Els De Proefwerkster
Sociale dienst
T 016 55 55 32
""",
        Kind.DEBT_MEDIATION_LETTER,
    )
    assert found[FieldName.MEDIATOR_NAME] == "Els De Proefwerkster"
    assert found[FieldName.MEDIATOR_EMAIL] == "e.de-proefwerkster@ocmw-voorbeeld.example"
    assert found[FieldName.MEDIATOR_PHONE] == "016 55 55 32"
    assert found[FieldName.DATE] == "2026-08-18"
