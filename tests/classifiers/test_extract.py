"""The fields of each kind come from the page, and the dossier only picks among them."""

from datetime import date
from decimal import Decimal

from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.records import Field
from evidence.vocabulary import FieldName, Kind
from tests.classifiers.invented import fields_on

PAYEE = "BE07363001234566"
REFERENCE = "+++090/9337/55493+++"
DOSSIER = Dossier(
    number="D-1",
    collector="Incasso Voorbeeld",
    accounts=(Account(iban=PAYEE, owner="collector"),),
    references=(REFERENCE,),
    principal=Decimal("129.95"),
    outstanding=Decimal("149.95"),
    today=date(2026, 3, 30),
)
STATEMENT = """
Rekeninguittreksel 2026-003
Rekening BE62 0630 0123 4561
Vorig saldo 01/03/2026                                     2.000,00
12/03/2026    Bakkerij Kruimel                               -12,50
              BE94 7350 0123 4514
14/03/2026    INCASSO VOORBEELD NV                          -149,95
              BE07 3630 0123 4566
              Mededeling +++090/9337/55493+++
16/03/2026    Huur                                          -800,00
              BE22 1930 0123 4547
Nieuw saldo 16/03/2026                                     1.037,55
"""


def _fields(text: str, kind: Kind, dossier: Dossier | None = None) -> dict[FieldName, Field]:
    pages = [plain_page(text)]
    found = fields_on(pages, kind, dossier)
    return {each.name: each for each in found}


def _values(text: str, kind: Kind, dossier: Dossier | None = None) -> dict[str, str]:
    return {str(name): each.value for name, each in _fields(text, kind, dossier).items()}


def test_the_booking_of_the_dossier_is_chosen_not_the_first_nor_the_largest() -> None:
    assert _values(STATEMENT, Kind.BANK_STATEMENT, DOSSIER) == {
        "date": "2026-03-14",
        "amount": "149.95",
        "iban": PAYEE,
        "payee_iban": PAYEE,
        "payer_iban": "BE62063001234561",
        "payee_name": "INCASSO VOORBEELD NV",
        "reference": REFERENCE,
    }


def test_several_bookings_without_a_dossier_choose_none() -> None:
    assert _values(STATEMENT, Kind.BANK_STATEMENT) == {"payer_iban": "BE62063001234561"}


def test_a_dossier_that_nothing_concerns_chooses_none_and_supplies_nothing() -> None:
    other = Dossier(
        number="D-2",
        accounts=(Account(iban="BE73973001234560", owner="creditor"),),
        references=("+++010/8068/17183+++",),
        outstanding=Decimal("77.00"),
    )
    assert _values(STATEMENT, Kind.BANK_STATEMENT, other) == {"payer_iban": "BE62063001234561"}


def test_iban_is_the_payee_account_with_the_same_place() -> None:
    found = _fields(STATEMENT, Kind.BANK_STATEMENT, DOSSIER)
    iban, payee = found[FieldName.IBAN], found[FieldName.PAYEE_IBAN]
    assert (iban.value, iban.box, iban.text) == (payee.value, payee.box, payee.text)


def test_every_field_stands_where_its_words_are() -> None:
    (page,) = [plain_page(STATEMENT)]
    for field in _fields(STATEMENT, Kind.BANK_STATEMENT, DOSSIER).values():
        left, top, right, bottom = field.box
        inside = [
            word.text
            for word in page.words
            if left <= word.box[0] and word.box[2] <= right
            and top <= word.box[1] and word.box[3] <= bottom
        ]  # fmt: skip
        assert " ".join(inside) == field.text


def test_the_only_payment_of_a_page_needs_no_dossier() -> None:
    text = """
Uitgevoerd op    14/03/2026
Bedrag           -149,95 EUR
Van rekening     BE62 0630 0123 4561
Naar rekening    BE07 3630 0123 4566
"""
    found = _fields(text, Kind.BANK_STATEMENT)
    assert found[FieldName.AMOUNT].value == "149.95"
    assert found[FieldName.AMOUNT].currency == "EUR"


def test_one_account_alone_is_the_payee_only_when_the_dossier_knows_it() -> None:
    text = """
Uitgevoerd op    14/03/2026
Bedrag           -149,95 EUR
Rekening         BE07 3630 0123 4566
Mededeling       +++090/9337/55493+++
Naam             X
"""
    with_dossier = _values(text, Kind.BANK_STATEMENT, DOSSIER)
    assert with_dossier.get("payee_iban") == PAYEE
    assert "payee_iban" not in _values(text, Kind.BANK_STATEMENT)


def test_a_known_account_confirms_a_mended_one() -> None:
    text = "Uitgevoerd op 14/03/2026\nBedrag -149,95 EUR\nVan rekening BE62 0630 0123 4561\n" \
        "Naar rekening 8E07 3630 O123 4566"  # fmt: skip
    pages = [plain_page(text, confidence=0.9)]
    by = {}
    for dossier in (None, DOSSIER):
        fields = fields_on(pages, Kind.BANK_STATEMENT, dossier)
        by[dossier is None] = next(each for each in fields if each.name is FieldName.IBAN)
    assert by[True].repaired
    assert by[False].repaired
    assert by[True].confidence < by[False].confidence


def test_a_receipt_gives_its_stamp_date_and_its_number() -> None:
    text = """
BEWIJS VAN AFGIFTE
Aangetekende zending 010541288500452621221234567890
Geadresseerde  Firma Voorbeeld
                                GENT 1 / 14-03-26 / 16
"""
    found = _values(text, Kind.RETURN_RECEIPT)
    assert found == {"date": "2026-03-14", "tracking_number": "010541288500452621221234567890"}


def test_a_postmark_on_three_lines_is_a_stamp() -> None:
    text = "bpost\nRR123456785BE\n        LEUVEN 2\n        31-08-26\n           15H\nBewaar dit."
    assert _values(text, Kind.MAILING_PROOF)["date"] == "2026-08-31"


def test_a_receipt_without_a_stamp_has_no_date() -> None:
    text = "Retourlabel\n329912345678901234567890\nAangemaakt op 14/03/2026"
    assert _values(text, Kind.RETURN_RECEIPT) == {"tracking_number": "329912345678901234567890"}


def test_a_cancellation_keeps_notice_and_end_apart() -> None:
    text = """
Jan Voorbeeld

Gent, 9 juni 2026

Betreft: opzegging
Klantnummer 99397677
Hierbij zeg ik mijn contract op met ingang van 9 juli 2026.
"""
    assert _values(text, Kind.CANCELLATION_LETTER) == {
        "date": "2026-06-09",
        "notice_effective_date": "2026-07-09",
        "reference": "99397677",
    }


def test_a_confirmation_of_a_cancellation_names_the_day_that_notice_was_given() -> None:
    text = """
26. Januar 2026

Wir bestätigen Ihre Kündigung des Vertrags 2035426 vom 23/01/2026.
Ihr Vertrag endet am 22/02/2026.
"""
    found = _values(text, Kind.CANCELLATION_LETTER)
    assert (found["date"], found["notice_effective_date"]) == ("2026-01-23", "2026-02-22")


def test_a_notice_has_the_day_it_was_sent() -> None:
    text = """
Van: jan.voorbeeld@example.org
Verzonden: zaterdag 14 maart 2026 9:41
Aan: klantendienst@firma.example
Onderwerp: Betwisting factuur 2026/0123 van 01/02/2026
"""
    assert _values(text, Kind.DISPUTE_NOTICE) == {"date": "2026-03-14"}


def test_a_printed_message_has_its_own_day_not_that_of_the_printing() -> None:
    text = """
01/09/2026                     Postvak
Victor Voorbeeld <victor@post.example>
Friday 7 August 2026 18:40
To: contact@firma.example
"""
    assert _values(text, Kind.DISPUTE_NOTICE) == {"date": "2026-08-07"}


def test_an_order_of_the_court_is_read_whole() -> None:
    text = """
A.R. nr. 26/123/B                      Arbeidsrechtbank Gent
Rep. 2026/3526
BESCHIKKING
van 14 maart 2026
Verzoeker  Jan Voorbeeld, geboren op 01/02/1980
Verklaart het verzoek toelaatbaar
en stelt aan als schuldbemiddelaar Meester An Voorbeeld,
telefoon 09 555 12 34, an@voorbeeld.example.
"""
    assert _values(text, Kind.COURT_ORDER) == {
        "date": "2026-03-14",
        "case_number": "26/123/B",
        "court": "Arbeidsrechtbank Gent",
        "mediator_name": "An Voorbeeld",
        "mediator_email": "an@voorbeeld.example",
        "mediator_phone": "09 555 12 34",
    }


def test_an_admissibility_date_stated_apart_outranks_the_order_s() -> None:
    text = """
Ordonnance du 14 mars 2026
Date d'admissibilité : 12 mars 2026
"""
    assert _values(text, Kind.COURT_ORDER)["date"] == "2026-03-12"


def test_a_demand_says_what_is_asked() -> None:
    text = """
Factuurdatum     14/03/2026
Vervaldatum      14/04/2026
Subtotaal            123,93
BTW 21 %              26,02
Te betalen       149,95 EUR
Rekeningnummer   BE07 3630 0123 4566
Mededeling       +++090/9337/55493+++
"""
    assert _values(text, Kind.PAYMENT_DEMAND) == {
        "date": "2026-03-14",
        "amount": "149.95",
        "iban": PAYEE,
        "payee_iban": PAYEE,
        "reference": REFERENCE,
    }


def test_national_numbers_and_other_papers_give_nothing() -> None:
    text = "Rijksregisternummer 85.07.30-033.28\n17.07.30-033.84"
    for kind in Kind:
        assert _values(text, kind) == {}
