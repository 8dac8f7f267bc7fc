import time
from dataclasses import replace

import pytest

from classifiers.documents import understand
from classifiers.kinds.setting import page_number
from classifiers.words.plain import plain_line
from evidence.codec import decode, encode
from evidence.dossier import Account, Dossier
from evidence.records import Document
from evidence.vocabulary import FieldName, Kind, Language, Sign
from policy.edition import edition, versions
from policy.trust import certain_kind, is_doubted
from tests.classifiers.invented import reading_of
from tests.classifiers.written import PAGES

K = Kind
ORDER = PAGES[K.TRANSFER_ORDER, Language.NL]
STATEMENT = PAGES[K.BANK_STATEMENT, Language.NL]


@pytest.mark.parametrize(("kind", "language"), PAGES)
def test_a_paper_is_known_with_its_language(kind: Kind, language: Language) -> None:
    (document,) = understand(reading_of(PAGES[kind, language]), None)
    assert document.kind is kind
    assert document.pages == (1,)
    assert document.votes
    if sum(map(str.isalpha, PAGES[kind, language])) > 120:
        assert document.language is language


@pytest.mark.parametrize(
    ("carrier", "proves"),
    [("bpost Point Poste 1442", True), ("3232 1208 4417 0099 2135 5201", True),
     ("RR 123 456 785 BE", True), ("Snelpak Servicepunt", False), ("Colis Vert", False)],
)  # fmt: skip
def test_a_slip_of_a_return_proves_only_where_the_post_names_itself(
    carrier: str, proves: bool
) -> None:
    text = f"AFGIFTEBEWIJS RETOUR\n{carrier}\nPakket ontvangen 12/03/2026 16:07\nGewicht 2 kg"
    (document,) = understand(reading_of(text), None)
    assert document.kind is K.RETURN_RECEIPT
    assert document.has(Sign.DEPOSIT_PROOF) is proves


@pytest.mark.parametrize(
    "text",
    ["Vraag een verzendbewijs aan het loket", "Demandez et gardez la preuve de dépôt",
     "Ohne Einlieferungsschein keine Erstattung", "Ask for a proof of posting at the counter"],
)  # fmt: skip
def test_who_is_to_ask_for_a_proof_of_deposit_holds_none(text: str) -> None:
    (document,) = understand(reading_of(f"bpost\nRetour\n{text}"), None)
    assert not document.has(Sign.DEPOSIT_PROOF)
    assert not document.has(Sign.DEPOSIT_TICKET)


def test_blank_pages_belong_to_no_document() -> None:
    found = understand(reading_of(ORDER, "", STATEMENT, ". -"), None)
    assert [(each.kind, each.pages) for each in found] == [
        (K.TRANSFER_ORDER, (1,)),
        (K.BANK_STATEMENT, (3,)),
    ]


def test_a_file_of_only_blanks_is_one_other() -> None:
    (document,) = understand(reading_of("", ""), None)
    assert (document.kind, document.pages) == (K.OTHER, (1, 2))


def test_on_a_file_of_only_blanks_rests_nothing_though_it_surely_is_nothing() -> None:
    (document,) = understand(reading_of("", ""), None)
    assert document.kind is Kind.OTHER
    assert document.confidence > 0.9
    assert not certain_kind(document, edition(versions()[-1]).parameters)


def test_on_a_bad_reading_rests_nothing() -> None:
    (sure,) = understand(reading_of(ORDER), None)
    (weak,) = understand(reading_of(ORDER, confidence=0.5), None)
    assert sure.confidence > 0.9
    assert not is_doubted(sure)
    assert is_doubted(weak)


def test_nor_on_a_proof_of_which_ink_was_not_read() -> None:
    reading = reading_of(STATEMENT)
    half = replace(reading, pages=(replace(reading.pages[0], coverage=0.3),))
    assert not is_doubted(understand(reading, None)[0])
    assert is_doubted(understand(half, None)[0])


def test_a_label_that_was_handed_in_is_no_bare_label() -> None:
    label = "Retourlabel\nbpost Pakket CD123456785BE\n"
    (bare,) = understand(reading_of(label), None)
    (stamped,) = understand(reading_of(label + "\nGENT 1 / 14-03-26 / 16"), None)
    assert bare.has(Sign.LABEL_ONLY)
    assert not stamped.has(Sign.LABEL_ONLY)


def test_every_mark_and_vote_has_its_place() -> None:
    (document,) = understand(reading_of(ORDER), None)
    assert document.marks or document.transactions
    for each in (*document.marks, *document.votes):
        left, top, right, bottom = each.box
        assert (each.page, left < right, top < bottom) == (1, True, True)


def test_documents_survive_being_kept() -> None:
    documents = understand(reading_of(ORDER, STATEMENT), None)
    assert decode(tuple[Document, ...], encode(documents)) == documents


def test_too_little_text_has_no_language() -> None:
    (document,) = understand(reading_of("149,95 EUR\n14/03/2026 12345678"), None)
    assert document.language is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Arbeidsrechtbank Gent - 26/961/B p. 2", 2),
        ("R.G. n° 26/853/B feuillet 2", 2),
        ("Lijst met de filters hierboven. Pagina 2/2", 2),
        ("in de app blijft het staan. f81af680-8b6a · 2 / 3", 2),
        ("Zie ook pagina 2.", None),
        ("uittreksel 2026/047, blz. 2, lijn 1", None),
    ],
)
def test_a_line_that_says_more_may_end_with_the_page(line: str, number: int | None) -> None:
    assert page_number(plain_line(line)) == number


@pytest.mark.parametrize("letter", ["a", "7", "é"])
def test_a_word_without_end_costs_next_to_nothing(letter: str) -> None:
    begun = time.process_time()
    (document,) = understand(reading_of(f"{STATEMENT}\n{letter * 20_000}"), None)
    assert time.process_time() - begun < 2.0
    assert document.kind is K.BANK_STATEMENT


DOSSIER = Dossier(number="D-1", accounts=(Account(iban="BE07363001234566", owner="collector"),))


def test_the_dossier_tells_whose_a_lone_account_is_in_the_payment_too() -> None:
    text = "Uitgevoerd\nBoekingsdatum 16/03/2026\n-149,95 EUR\nRekening BE07 3630 0123 4566"
    (alone,), (told,) = (understand(reading_of(text), each) for each in (None, DOSSIER))
    assert [each.counterparty_iban for each in alone.transactions] == [None]
    assert [each.counterparty_iban for each in told.transactions] == ["BE07363001234566"]


def test_a_statement_of_the_collectors_own_account_pays_nothing_to_it() -> None:
    text = """
Rekeninguittreksel 2026-003
Rekening BE07 3630 0123 4566
Vorig saldo 01/03/2026                                  500,00
14/03/2026   Aan Els Janssens BE62 0630 0123 4561      -149,95
Nieuw saldo 16/03/2026                                  350,05"""
    (document,) = understand(reading_of(text), DOSSIER)
    (paid,) = document.transactions
    assert (paid.own_iban, paid.counterparty_iban) == ("BE07363001234566", "BE62063001234561")
    payee = document.field(FieldName.PAYEE_IBAN)
    assert payee
    assert payee.value == "BE62063001234561"


@pytest.mark.parametrize("above", ["Rekening BE07 3630 0123 4566", "BE07 3630 0123 4566"])
def test_the_account_that_a_list_is_of_pays_be_it_the_collectors(above: str) -> None:
    text = f"""
Rekeninguittreksel 2026-003
{above}
Vorig saldo 01/03/2026                   500,00
14/03/2026   BE62 0630 0123 4561        -149,95
15/03/2026   Huur                        -20,00
Nieuw saldo 16/03/2026                   330,05"""
    (document,) = understand(reading_of(text), DOSSIER)
    first = document.transactions[0]
    assert (first.own_iban, first.counterparty_iban) == ("BE07363001234566", "BE62063001234561")


@pytest.mark.parametrize(
    "line",
    [
        "Ook bpost is hier welkom", "Partenaires : bpost et autres", "Nicht über bpost",
        "Cheaper than bpost", "www.bpost.be",
    ],
)  # fmt: skip
def test_a_slip_that_names_the_post_in_passing_is_not_the_post_s(line: str) -> None:
    slip = f"Kiosk De Brug\nAfgiftebewijs\nRetourpakket\n10/03/2026 14:22\n{line}"
    (document,) = understand(reading_of(slip), None)
    assert not document.has(Sign.DEPOSIT_TICKET)
    assert not document.has(Sign.DEPOSIT_PROOF)


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb het pakket op 10/03/2026 bij bpost afgegeven, zie bewijs van afgifte",
        "J'ai remis le colis au Point Poste le 10/03/2026 contre récépissé de dépôt",
        "Das Paket wurde von mir bei bpost aufgegeben, siehe Einlieferungsschein",
        "I dropped off the parcel at bpost on 10/03/2026: proof of deposit",
    ],
)
def test_who_tells_of_a_receipt_shows_none(text: str) -> None:
    (document,) = understand(reading_of(text), None)
    assert not document.has(Sign.DEPOSIT_PROOF)


@pytest.mark.parametrize(
    "text",
    ["RETOURLABEL\nLabel aangemaakt op 08/04/2026\nUiterlijk inleveren 22/04/2026",
     "ÉTIQUETTE RETOUR\nCommandé le 08/04/2026\nÀ déposer avant le 22/04/2026",
     "RÜCKSENDEETIKETT\nErstellt: 08.04.2026\nGültig bis 22.04.2026",
     "RETURN LABEL\nOrdered 08/04/2026\nDrop off before 22/04/2026"],
)  # fmt: skip
def test_what_days_a_bare_label_prints_is_known(text: str) -> None:
    (document,) = understand(reading_of(f"bpost retour CD 904 177 229 BE\n{text}"), None)
    days = [mark.text for mark in document.marks if mark.sign is Sign.OTHER_DAY]
    assert (document.kind, len(days)) == (K.RETURN_RECEIPT, 2)


def test_beside_the_days_of_a_slip_may_stand_a_stamp_that_nobody_saw() -> None:
    text = "bpost AFGIFTEBEWIJS CD 904 177 229 BE\nLabel aangemaakt op 08/04/2026\nPakket retour"
    (document,) = understand(reading_of(text), None)
    assert document.has(Sign.DEPOSIT_PROOF)
    assert not document.has(Sign.OTHER_DAY)


@pytest.mark.parametrize(
    "text",
    ["Wij hebben uw pakket ontvangen op 20/03/2026", "Retour traité le 20/03/2026",
     "Ihre Rücksendung ist am 20.03.2026 eingegangen", "Return delivered on 20/03/2026"],
)  # fmt: skip
def test_the_day_on_which_goods_came_back_is_no_other_day(text: str) -> None:
    (document,) = understand(reading_of(f"Retour 44871\n{text}\nRetour bpost"), None)
    assert not document.has(Sign.OTHER_DAY)
