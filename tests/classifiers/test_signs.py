import pytest

from classifiers.signs.detection import find_signs
from classifiers.words.lines import blocks
from classifiers.words.plain import plain_page
from evidence.vocabulary import Sign
from tests.classifiers.invented import block_of
from tests.classifiers.rows_of_money import LADDER
from tests.classifiers.rows_of_papers import COURT, DEMANDS, NOTICES, POST

S = Sign


def signs(text: str) -> set[Sign]:
    return {mark.sign for mark in find_signs(block_of(text))}


@pytest.mark.parametrize(("sign", "text"), LADDER)
def test_every_row_of_the_ladder_gives_its_sign(sign: Sign, text: str) -> None:
    assert sign in signs(text)


ONLY_ORDERED = {S.FORM, S.TO_SIGN, S.SENT, S.PENDING, S.PLANNED, S.FUTURE_TENSE, S.NOT_EXECUTED}
MOVED = {
    S.BOOKED,
    S.BOOKING_DAY,
    S.EXECUTED,
    S.ARRIVED,
    S.VALUE_DATE,
    S.BANK_REFERENCE,
    S.BOOKED_LINE,
    S.INSTANT,
    S.BALANCE,
}

ORDERED_ONLY = [
    "No money has left your account",
    "Nothing has left your account 7 July 2026",
    "Es wurde nichts abgebucht",
    "Nog niet uitgevoerd",
    "niet uitgevoerd",
    "pas encore exécuté",
    "noch nicht ausgeführt",
    "not yet executed",
    "wordt uitgevoerd op 18/03/2026",
    "sera exécuté le 18/03/2026",
    "wird ausgeführt am 18.03.2026",
    "will be executed on 18/03/2026",
    "Uitvoeringsdatum 14/03/2026 Status Te ondertekenen",
    "Overschrijving · Status: In behandeling · Uitvoeringsdatum 18/03/2026 · 149,95 EUR",
    "Virement programmé · Sera exécuté le 18/03/2026",
    "OVERSCHRIJVINGSOPDRACHT Gewenste uitvoeringsdatum Rekening opdrachtgever (IBAN)",
    "De betaling kon niet worden uitgevoerd",
    "Dit is geen bewijs dat de overschrijving werd uitgevoerd.",
    "U krijgt bericht zodra uw overschrijving is uitgevoerd op de gekozen dag",
    "Une fois le virement exécuté, vous recevrez un avis",
    "Wenn die Überweisung ausgeführt wurde, erhalten Sie eine Nachricht",
    "Overschrijving kan pas uitgevoerd worden als zij ondertekend is",
    "Money should have arrived by 18 March 2026",
    "To be paid out to Voorbeeld Incasso on 18 March 2026",
    "Uitbetaald verwacht op 18 maart 2026",
    "Wird ausgezahlt am 18. März 2026",
    "sera versé à la banque du destinataire le 18 mars 2026",
    "Paid out once approved 18 March 2026",
    "L'argent arrive chez le bénéficiaire en quelques secondes",
]


@pytest.mark.parametrize("text", ORDERED_ONLY)
def test_what_is_denied_or_announced_is_never_executed(text: str) -> None:
    assert not signs(text) & MOVED


@pytest.mark.parametrize("text", ORDERED_ONLY[:-12])
def test_what_is_only_ordered_shows_it(text: str) -> None:
    assert signs(text) & ONLY_ORDERED


BOOKED = [
    "The money arrived at 10:12",
    "Votre compte BE79 6357 4338 6833 a été débité de 640,00 EUR",
    "Voltooid – het geld is aangekomen op 2 september 2026\nVerzonden naar Voorbeeld Incasso",
    "Am 18.11.2026 wurde Ihr Konto mit 129,00 EUR belastet (Wertstellung 18.11.2026).",
    "Compte débité BE07 3630 0123 4566\nDocument établi par ordinateur, non signé.\n"
    "Date comptable 15.12.2025",
    "4. When\nLeft your account 7 July 2026, 08:31\nNot yet booked: 0",
    "Met als boodschap\nVoorbeeld 12\nValutadatum 22-10-2026\nGeboekt op 22-10-2026",
    "UW DOORLOPENDE OPDRACHT TEN GUNSTE VAN REKENING BE07 3630 0123 4566 UITGEVOERD OP 14/03 "
    "VALUTADATUM : 14/03/2026 50,00-",
    "14-03-2026 INSTANTOVERSCHRIJVING NAAR 14-03 BE07 3630 0123 4566 BANKIER BEGUNSTIGDE: BBRUBEBB "
    "INCASSO VOORBEELD NV +++090/9337/55493+++ OM 16.32 UUR MET KBC MOBILE -149,95",
    "VIREMENT EN EUROS AU COMPTE BE07 3630 0123 4566 BIC BBRUBEBB VIA WEB BANKING COMMUNICATION : "
    "090933755493 REFERENCE BANQUE : 2603141234567890 EXECUTE LE 14-03 DATE VALEUR : 14/03/2026",
    "0010 16-03-2026 (VAL. 16-03-2026) - 149,95\nOVERSCHRIJVING BELFIUS MOBILE NAAR BE07 3630 0123 "
    "4566 INCASSO VOORBEELD NV +++090/9337/55493+++ REF. : 0905413217072 VAL. 16-03",
    "Uitgevoerd · Instantoverschrijving in euro Naar: INCASSO VOORBEELD NV - BE07363001234566 "
    "Instant op 14/03 - 11:09:03 Valutadatum 14/03/2026 · -149,95 EUR",
    "Buchungstag 16.03.2026 · Wertstellung 16.03.2026 · Überweisung an BEISPIEL AG 149,95 S",
    "DOORLOPENDE BETALINGSOPDRACHT 12 NAAR BE07 3630 0123 4566 REFERTE OPDRACHTGEVER 17 50,00-",
    "ORDRE PERMANENT EN FAVEUR DE BE07 3630 0123 4566 DONNEUR D'ORDRE JEAN EXEMPLE 50,00-",
]


@pytest.mark.parametrize("text", BOOKED)
def test_the_word_order_in_a_booked_line_makes_no_order_of_it(text: str) -> None:
    assert signs(text) & MOVED
    assert not signs(text) & (ONLY_ORDERED | {S.MANDATE, S.INCOMING, S.REVERSED})


@pytest.mark.parametrize(
    "text",
    [
        "Uitvoeringsdatum 14/03/2026",
        "Date d'exécution : 14/03/2026",
        "Ausführungsdatum 14.03.2026",
        "Opdrachtgever Jan Voorbeeld",
        "Donneur d'ordre : Jean Exemple",
        "Een opdracht tot overschrijving is geen voldoende betaalbewijs.",
        "Nous restons en attente de votre remboursement de 149,95 EUR.",
        "Wij hebben uw betaling nog niet ontvangen.",
        "Verzonden: zaterdag 14 maart 2026 9:41",
        "Bezorg ons een leesbaar rekeninguittreksel met bedrag en datum.",
        "Reeds betaald 0,00",
        "Reeds BETAALD bedrag 0,00",
        "Payee Sample Ltd, Brussels",
        "De mandaatreferte staat op uw contract",
        "Boekingsdatum : nog niet gekend",
        "Executed on the next business day",
    ],
)
def test_labels_and_prose_give_no_sign(text: str) -> None:
    assert signs(text) == set()


@pytest.mark.parametrize(("sign", "text"), NOTICES)
def test_notices_show_what_they_are_about_and_how_they_went(sign: Sign, text: str) -> None:
    assert sign in signs(text)


@pytest.mark.parametrize(("sign", "text"), POST)
def test_post_shows_what_was_handed_in(sign: Sign, text: str) -> None:
    assert sign in signs(text)


@pytest.mark.parametrize(("sign", "text"), COURT)
def test_court_papers_show_what_was_decided(sign: Sign, text: str) -> None:
    assert sign in signs(text)


@pytest.mark.parametrize(
    "text", [row[1] for row in COURT if row[0] in (S.NOT_ADMITTED, S.PETITION)]
)
def test_what_the_court_refused_or_was_only_asked_is_never_admitted(text: str) -> None:
    assert S.ADMITTED not in signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gelet op het verzoekschrift tot collectieve schuldenregeling neergelegd op 3 maart 2026",
        "Vu la requête en règlement collectif de dettes déposée le 3 mars 2026",
        "De schuldenaar mag geen schuldeiser bevoordelen op straffe van herroeping.",
        "sous peine de révocation",
        "De procedure kan worden beëindigd wanneer de schuldenaar zijn plichten niet nakomt.",
        "La procédure pourra être clôturée par le juge.",
        "Laufende Pfändungen werden durch dieses Verfahren aufgehoben.",
    ],
)
def test_an_order_may_speak_of_the_papers_around_it(text: str) -> None:
    assert not signs(text) & {S.PETITION, S.REVOKED, S.NOT_ADMITTED}


@pytest.mark.parametrize(("sign", "text"), DEMANDS)
def test_demands_show_stamps_and_threats(sign: Sign, text: str) -> None:
    assert sign in signs(text)


def test_every_sign_can_be_found() -> None:
    tested = {sign for sign, _ in [*LADDER, *NOTICES, *POST, *COURT, *DEMANDS]}
    of_values = {S.STATEMENT_NUMBER, S.BALANCE, S.LEDGER, S.DEBIT, S.MOVEMENT_ALONE, S.POSTMARK}
    assert set(Sign) - tested == of_values | {S.PAYMENT_CODE, S.OTHER_DAY}
    assert S.STATEMENT_NUMBER in signs("Rekeninguittreksel nr. 2026-003")
    assert S.BALANCE in signs("SALDO OP 15-01-2026 EUR + 55,01")


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        (S.EXECUTED, "UITGEV0ERD OP 12/03"),
        (S.FORM, "0verschrijvingsopdracht"),
        (S.PENDING, "ln behandeling"),
        (S.PLANNED, "GepIand"),
        (S.FORM, "Opdracht tot overschriiving"),
        (S.FORM, "Ordrede virement"),
        (S.SENT, "Uwopdrachtwerdgoedontvangen"),
        (S.STATEMENT_NUMBER, "Rekening uittreksel 12"),
        (S.MEDIATOR_APPOINTED, "stelt aan als schuldbemiddelaer"),
        (S.NOT_ADMITTED, "verklaart de vordering ontoelaatbaer"),
    ],
)
def test_a_misread_letter_or_a_lost_space_changes_nothing(sign: Sign, text: str) -> None:
    assert sign in signs(text)
    assert S.ADMITTED not in signs(text)


def test_a_sign_stands_where_its_words_are_printed() -> None:
    block = block_of("Overschrijving\nStatus: In behandeling")
    (mark,) = find_signs(block)
    assert (mark.sign, mark.text, mark.page) == (S.PENDING, "In behandeling", 1)
    assert mark.box == (*block.lines[1].words[1].box[:2], *block.lines[1].words[2].box[2:])


@pytest.mark.parametrize(
    "text",
    [
        "Betaling uitgevoerd?",
        "Has your payment been executed?",
        "Aantal betalingen uitgevoerd: 0 van 1",
        "Payments executed: 0",
        "Votre paiement exécuté\ndès que vous aurez signé",
        "Ihre Zahlung ausgeführt\nsobald Sie bestätigen",
        "Payment executed\nonce you confirm",
        "Betaling uitgevoerd\nna ondertekening",
    ],
)
def test_what_is_asked_counted_or_awaited_did_not_happen(text: str) -> None:
    assert Sign.EXECUTED not in {mark.sign for mark in find_signs(block_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Uw betaling is uitgevoerd",
        "Votre paiement a été exécuté.",
        "Payment executed on 16/03/2026",
        "Virement exécuté pour 153,07 EUR",
        "Betaling uitgevoerd\nна счёт",
    ],
)
def test_what_is_said_did(text: str) -> None:
    assert Sign.EXECUTED in {mark.sign for mark in find_signs(block_of(text))}


def test_a_mail_head_in_columns_needs_no_colons() -> None:
    page = plain_page(
        "Von         An Voorbeeld\nAn          kasse@voorbeeld.example\n"
        "Gesendet    Freitag, 19. Juni 2026\nBetreff     Rechnung"
    )
    (block,) = blocks(page)
    assert S.EMAIL_HEADER in {mark.sign for mark in find_signs(block)}


def test_what_stands_beside_the_day_may_take_the_execution_back() -> None:
    assert Sign.EXECUTED in signs("Uitgevoerd op 16/03/2026")
    assert Sign.EXECUTED not in signs("Uitgevoerd te Gent op 16/03/2026")
    assert Sign.EXECUTED in signs("Exécuté à 11:09 le 16/03/2026")
    assert Sign.EXECUTED not in signs("Erledigt!")
    assert Sign.EXECUTED in signs("Geen geplande betalingen\nUitgevoerd op 16/03/2026")
    assert Sign.EXECUTED not in signs("Er werd geen overschrijving\nuitgevoerd op 16/03/2026")
