"""The 21 rows that tell executed from ordered, as a truth table, from the marks of one block."""

from datetime import date, timedelta

import pytest

from evidence.vocabulary import FieldName, ReasonCode, Sign, Verdict
from policy.ladder import Rung, Standing, judge
from tests.policy.papers import PAID_ON, TODAY, mark, outcome, settled, statement

S = Sign
PAST, FUTURE = PAID_ON, TODAY + timedelta(days=5)
EXECUTED, ORDERED = Standing.EXECUTED, Standing.ORDERED
UNCERTAIN, NOT_PAID = Standing.UNCERTAIN, Standing.NOT_PAID

# row, what the paper says, its signs, the date printed of it, what follows
TABLE: tuple[tuple[int, str, set[Sign], date | None, Standing], ...] = (
    (1, "paper form, filled in and signed", {S.FORM}, PAST, ORDERED),
    (1, "paper form, blank", {S.FORM}, None, ORDERED),
    (2, "form with the branch's stamp, terminal slip", {S.FORM, S.SENT}, PAST, ORDERED),
    (2, "ordre enregistré", {S.SENT}, PAST, ORDERED),
    (3, "te ondertekenen", {S.TO_SIGN}, PAST, ORDERED),
    (4, "uw opdracht werd goed ontvangen", {S.SENT}, PAST, ORDERED),
    (4, "envoyé, with a bank's reference of the order", {S.SENT, S.BANK_REFERENCE}, PAST, ORDERED),
    (5, "in behandeling", {S.PENDING}, PAST, ORDERED),
    (5, "pending, under the account's balance", {S.PENDING, S.BALANCE}, PAST, ORDERED),
    (6, "gepland", {S.PLANNED}, FUTURE, ORDERED),
    (6, "gepland, the day has passed meanwhile", {S.PLANNED}, PAST, ORDERED),
    (7, "geweigerd, ontoereikend saldo", {S.NOT_EXECUTED}, PAST, ORDERED),
    (8, "zal worden uitgevoerd op", {S.FUTURE_TENSE}, FUTURE, ORDERED),
    (8, "uitgevoerd op, with a date in the future", {S.EXECUTED}, FUTURE, ORDERED),
    (8, "executed on, memo date, in the future", {S.EXECUTED, S.PLANNED}, FUTURE, ORDERED),
    (
        9,
        "uitgevoerd op, bankreferentie, valutadatum",
        {S.EXECUTED, S.BANK_REFERENCE, S.VALUE_DATE},
        PAST,
        EXECUTED,
    ),
    (
        9,
        "the page of a movement, with its minus, value date and balance",
        {S.DEBIT, S.MOVEMENT_DETAIL, S.MOVEMENT_ALONE, S.VALUE_DATE, S.BALANCE},
        PAST,
        EXECUTED,
    ),
    (
        9,
        "the same with a bank reference",
        {S.DEBIT, S.MOVEMENT_DETAIL, S.MOVEMENT_ALONE, S.BANK_REFERENCE, S.BALANCE},
        PAST,
        EXECUTED,
    ),
    (9, "a minus, value date and balance", {S.DEBIT, S.VALUE_DATE, S.BALANCE}, PAST, UNCERTAIN),
    (9, "a minus and a value date", {S.DEBIT, S.VALUE_DATE, S.BANK_REFERENCE}, PAST, UNCERTAIN),
    (5, "pending, with its minus", {S.DEBIT, S.PENDING}, PAST, ORDERED),
    (10, "uitgevoerd, and nothing else", {S.EXECUTED}, PAST, UNCERTAIN),
    (10, "uitgevoerd, of an amount with its minus", {S.EXECUTED, S.DEBIT}, PAST, UNCERTAIN),
    (10, "the same, of a movement", {S.EXECUTED, S.DEBIT, S.MOVEMENT_DETAIL}, PAST, EXECUTED),
    (
        14,
        "a movement with its minus and balance, of which more is said",
        {S.DEBIT, S.MOVEMENT_DETAIL, S.VALUE_DATE, S.BALANCE},
        PAST,
        UNCERTAIN,
    ),
    (9, "a row that leads on, with its value date", {S.LEDGER, S.VALUE_DATE}, PAST, EXECUTED),
    (14, "a movement with its minus", {S.DEBIT, S.MOVEMENT_DETAIL}, PAST, UNCERTAIN),
    (14, "an amount with its minus and the balance", {S.DEBIT, S.BALANCE}, PAST, UNCERTAIN),
    (10, "exécuté, with a bank reference", {S.EXECUTED, S.BANK_REFERENCE}, PAST, EXECUTED),
    (10, "ausgeführt, with the balance after it", {S.EXECUTED, S.BALANCE}, PAST, EXECUTED),
    (11, "instant op, with its time stamp", {S.INSTANT, S.EXECUTED}, PAST, EXECUTED),
    (11, "instant, chosen on the screen before it is sent", {S.INSTANT}, PAST, UNCERTAIN),
    (12, "bevestiging, value date, no status", {S.CONFIRMATION, S.VALUE_DATE}, PAST, UNCERTAIN),
    (3, "a bank's wording of a line, on the screen of its order", {S.BOOKED_LINE}, PAST, UNCERTAIN),
    (5, "status, in words that we do not know", {S.BOOKED, S.STATUS_UNKNOWN}, PAST, UNCERTAIN),
    (19, "a letter that says it was booked", {S.BOOKED, S.GREETING}, PAST, UNCERTAIN),
    (20, "an e-mail with a booked line", {S.BOOKED, S.EMAIL_HEADER}, PAST, UNCERTAIN),
    (19, "a sample of a statement", {S.STATEMENT_NUMBER, S.BALANCE, S.SAMPLE}, PAST, UNCERTAIN),
    (12, "bevestiging, status uitgevoerd", {S.CONFIRMATION, S.EXECUTED}, PAST, EXECUTED),
    (12, "bevestiging, status in behandeling", {S.CONFIRMATION, S.PENDING}, PAST, ORDERED),
    (12, "bevestiging, no status", {S.CONFIRMATION}, PAST, UNCERTAIN),
    (13, "betaalbewijs with a value date", {S.PROOF_TITLE, S.VALUE_DATE}, PAST, EXECUTED),
    (13, "preuve de paiement, booked", {S.PROOF_TITLE, S.BOOKED}, PAST, EXECUTED),
    (13, "betaalbewijs without either", {S.PROOF_TITLE, S.EXECUTED}, PAST, UNCERTAIN),
    (
        13,
        "betaalbewijs, voltooid, uitbetaald op",
        {S.PROOF_TITLE, S.EXECUTED, S.ARRIVED},
        PAST,
        EXECUTED,
    ),
    (12, "completed, and when it was paid out", {S.EXECUTED, S.ARRIVED}, PAST, EXECUTED),
    (12, "paid out, and nothing else", {S.ARRIVED}, PAST, UNCERTAIN),
    (5, "paid out, pending", {S.ARRIVED, S.PENDING}, PAST, UNCERTAIN),
    (14, "a row of an app's list", {S.LIST_ROW}, PAST, UNCERTAIN),
    (
        15,
        "geaccepteerd in a history row with number and value date",
        {S.ACCEPTED_STATUS, S.VALUE_DATE, S.STATEMENT_NUMBER},
        PAST,
        EXECUTED,
    ),
    (15, "geaccepteerd elsewhere", {S.ACCEPTED_STATUS}, PAST, UNCERTAIN),
    (
        15,
        "accepté, with value date and the bank's own reference",
        {S.ACCEPTED_STATUS, S.VALUE_DATE, S.BANK_REFERENCE},
        PAST,
        UNCERTAIN,
    ),
    (3, "before signing: the balance to come", {S.VALUE_DATE, S.BALANCE}, PAST, UNCERTAIN),
    (4, "ingediend op", {S.ORDER_DAY}, PAST, ORDERED),
    (4, "ingediend op, uitgevoerd", {S.ORDER_DAY, S.EXECUTED}, PAST, UNCERTAIN),
    (9, "ingediend op, geboekt, without its day", {S.ORDER_DAY, S.BOOKED}, PAST, UNCERTAIN),
    (16, "verwerkt, on a line with a value date", {S.EXECUTED, S.VALUE_DATE}, PAST, EXECUTED),
    (16, "in verwerking", {S.PENDING}, PAST, ORDERED),
    (17, "camt BOOK", {S.BOOKED}, PAST, EXECUTED),
    (17, "ACTC, ACCP, ACSP, PDNG", {S.PENDING}, PAST, ORDERED),
    (17, "RJCT, CANC", {S.NOT_EXECUTED}, PAST, ORDERED),
    (18, "standing order set up, mandate signed", {S.MANDATE}, PAST, ORDERED),
    (
        18,
        "uw doorlopende opdracht ten gunste van, booked",
        {S.BOOKED_LINE, S.EXECUTED, S.VALUE_DATE},
        PAST,
        EXECUTED,
    ),
    (19, "a bank's letter: werd uitgevoerd", {S.BANK_ATTEST, S.EXECUTED}, PAST, UNCERTAIN),
    (19, "MT103, CSV, CODA", {S.BANK_ATTEST, S.BOOKED}, PAST, UNCERTAIN),
    (20, "card, Bancontact, web shop, cash slip", {S.CARD_PAYMENT}, PAST, UNCERTAIN),
    (21, "the line is a credit", {S.INCOMING, S.BOOKED, S.BALANCE}, PAST, NOT_PAID),
    (21, "a later line reverses it", {S.REVERSED, S.BOOKED, S.BALANCE}, PAST, NOT_PAID),
)


@pytest.mark.parametrize(("row", "said", "signs", "day", "standing"), TABLE)
def test_every_row_of_the_table_holds(
    row: int, said: str, signs: set[Sign], day: date | None, standing: Standing
) -> None:
    assert judge(signs, day, TODAY).standing is standing, (row, said)


def test_no_row_of_the_table_is_forgotten() -> None:
    assert {row for row, *_ in TABLE} == set(range(1, 22))


@pytest.mark.parametrize("order", sorted({S.FORM, S.TO_SIGN, S.SENT, S.PENDING, S.PLANNED}))
@pytest.mark.parametrize("moved", sorted({S.BOOKED, S.BOOKED_LINE, S.VALUE_DATE, S.EXECUTED}))
def test_an_order_s_word_in_the_block_of_an_executed_payment_makes_doubt(
    order: Sign, moved: Sign
) -> None:
    assert judge({order, moved, S.BANK_REFERENCE}, PAST, TODAY).standing is UNCERTAIN


def test_a_success_screen_of_an_instant_payment_without_reference_is_doubtful() -> None:
    assert judge({S.INSTANT}, PAST, TODAY, referenced=False).standing is UNCERTAIN


def test_a_line_on_a_numbered_statement_stands_highest() -> None:
    assert judge({S.STATEMENT_NUMBER, S.BALANCE}, PAST, TODAY).rung is Rung.E5


def test_a_booked_line_of_tomorrow_contradicts_itself() -> None:
    judgement = judge({S.BOOKED, S.BALANCE}, FUTURE, TODAY)
    assert (judgement.standing, judgement.codes) == (UNCERTAIN, (ReasonCode.FUTURE_DATE,))


def test_a_refused_payment_says_so_beside_being_an_order() -> None:
    codes = judge({S.NOT_EXECUTED}, PAST, TODAY).codes
    assert codes == (ReasonCode.ORDER_ONLY, ReasonCode.NOT_EXECUTED)


@pytest.mark.parametrize("code", ["ACSC", "ACCC"])
def test_the_bank_s_own_code_for_settled_counts_as_booked(code: str) -> None:
    from dataclasses import replace

    screen = replace(statement(S.EXECUTED), marks=(mark(S.EXECUTED, text=code),))
    assert outcome(settled(screen)) == (Verdict.ACCEPTED, ReasonCode.PAYMENT_MATCHES)


def test_a_list_row_is_asked_for_its_detail_view() -> None:
    wanted = (FieldName.REFERENCE, FieldName.PAYEE_IBAN, FieldName.PAYER_IBAN)
    decision = settled(statement(S.LIST_ROW, without=wanted))
    assert outcome(decision) == (Verdict.REJECTED, ReasonCode.MISSING_REFERENCE)
