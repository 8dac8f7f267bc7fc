import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.certainty.knowing import STRANGE
from classifiers.grouping import Group, group
from classifiers.kinds.index import PORTRAITS
from evidence.dossier import Account, Dossier
from evidence.vocabulary import Claim, Kind, Language, Sign
from tests.classifiers.invented import page_of
from tests.classifiers.written import PAGES, WORDINGS

K = Kind


def known(text: str, dossier: Dossier | None = None) -> Group:
    (only,) = group([page_of(text)], dossier)
    return only


@pytest.mark.parametrize(("kind", "language"), PAGES)
def test_every_kind_is_known_in_every_language(kind: Kind, language: Language) -> None:
    found = known(PAGES[kind, language]).known
    assert (found.kind, found.confidence > 0.75) == (kind, True)


def test_there_is_a_page_for_every_kind_and_language() -> None:
    assert set(PAGES) == {(kind, language) for kind in Kind for language in Language}


def test_every_kind_has_a_portrait() -> None:
    assert {portrait.kind for portrait in PORTRAITS} == set(Kind)


def misread(text: str, seed: int) -> str:
    """Look-alike letters, as a reader confuses them: about one in 60."""
    rng, alike = random.Random(seed), {"o": "0", "i": "l", "e": "c", "s": "5", "a": "o", "n": "r"}
    return "".join(alike[c] if c in alike and rng.random() < 0.04 else c for c in text)


@pytest.mark.parametrize(("kind", "language"), PAGES)
def test_a_few_misread_letters_do_not_change_the_kind(kind: Kind, language: Language) -> None:
    for seed in range(3):
        assert known(misread(PAGES[kind, language], seed)).known.kind is kind


TRAPS = [
    (
        K.BANK_STATEMENT,
        "Rekeninguittreksel nr. 2026-003\n\nUW DOORLOPENDE OPDRACHT TEN GUNSTE VAN REKENING "
        "BE07 3630 0123 4566\nREFERTE OPDRACHTGEVER 17 UITGEVOERD OP 14/03\n"
        "VALUTADATUM : 14/03/2026 50,00-",
    ),
    (
        K.BANK_STATEMENT,
        "Extrait de compte n° 3\nAncien solde 500,00\n\nORDRE PERMANENT EN FAVEUR DE "
        "BE07 3630 0123 4566\nDONNEUR D'ORDRE JEAN EXEMPLE 50,00-\nEXECUTE LE 14-03\n\n"
        "Nouveau solde 450,00",
    ),
    (
        K.TRANSFER_ORDER,
        "Overschrijving\nUitvoeringsdatum 14/03/2026\nStatus Te ondertekenen\n"
        "Van BE62 0630 0123 4561\nNaar BE07 3630 0123 4566\n149,95 EUR",
    ),
    (
        K.TRANSFER_ORDER,
        "Détail du virement\nDate d'exécution 14/03/2026\nStatut : pas encore exécuté\n"
        "Bénéficiaire BE07 3630 0123 4566\nMontant 149,95 EUR",
    ),
    (
        K.TRANSFER_ORDER,
        "Verrichtingen\nNiet uitgevoerd wegens ontoereikend saldo\nOverschrijving naar "
        "BE07 3630 0123 4566\n149,95 EUR",
    ),
    (
        K.OTHER,
        "ARBEIDSRECHTBANK GENT\nA.R. 26/123/B\nCollectieve schuldenregeling\n\nOM DEZE REDENEN\n"
        "verklaart de vordering niet toelaatbaar\nDe griffier",
    ),
    (
        K.OTHER,
        "TRIBUNAL DU TRAVAIL\nRequête en règlement collectif de dettes\n\n"
        "Le requérant sollicite l'admission au règlement collectif de dettes.\n"
        "Article 1675/4 du Code judiciaire",
    ),
    (
        K.OTHER,
        "ARBEITSGERICHT EUPEN\nWiderruf der kollektiven Schuldenregelung\n\n"
        "AUS DIESEN GRÜNDEN\nwiderruft den Beschluss, der Greffier",
    ),
    (
        K.OTHER,
        "ARBEIDSRECHTBANK GENT\nA.R. 26/123/B\n\nOM DEZE REDENEN\n"
        "homologeert de minnelijke aanzuiveringsregeling\nDe schuldbemiddelaar De griffier",
    ),
    (
        K.DEBT_MEDIATION_LETTER,
        "OCMW Voorbeeldstad\n\nGeachte,\nOns OCMW is erkend; onze schuldbemiddelaar volgt uw "
        "schuldenaar.\nDe collectieve schuldenregeling is niet aangevraagd.\nHoogachtend",
    ),
    (
        K.DISPUTE_NOTICE,
        "Geachte,\nhierbij betwist ik uw factuur.\nFactuurnummer 2026/0123 Factuurdatum "
        "01/02/2026 Vervaldatum 01/03/2026\nTotaal incl. btw 149,95 Klantnummer 12\nHoogachtend",
    ),
    (
        K.PAYMENT_DEMAND,
        "AANMANING\nDossiernummer 12345678\n\nGeachte,\nWij hebben uw betaling niet ontvangen.\n"
        "Hoofdsom 129,95 Schadebeding 20,00\nOpenstaand saldo 149,95\nEen opdracht tot "
        "overschrijving is geen voldoende betaalbewijs. Als u niet akkoord gaat, bel ons.",
    ),
    (
        K.OTHER,
        "bpost\nAfwezigheidsbericht\nU was niet thuis. Uw pakket ligt klaar in het PostPunt.",
    ),
]


@pytest.mark.parametrize(("kind", "text"), TRAPS)
def test_structure_beats_words(kind: Kind, text: str) -> None:
    assert known(text).known.kind is kind


@pytest.mark.parametrize(("kind", "text"), WORDINGS)
def test_other_words_say_the_same(kind: Kind, text: str) -> None:
    assert known(text).known.kind is kind


@pytest.mark.parametrize(("today", "kind"), [(1, K.TRANSFER_ORDER), (20, K.BANK_STATEMENT)])
def test_what_is_executed_on_a_day_to_come_is_an_order(today: int, kind: Kind) -> None:
    text = "Overschrijving\n\nUitgevoerd op 18/03/2026\n\nNaar BE07 3630 0123 4566\n149,95 EUR"
    dossier = Dossier(number="BE-2026-004711", today=date(2026, 3, today))
    assert known(text, dossier).known.kind is kind


def test_a_bare_return_label_is_a_return_receipt_that_says_so() -> None:
    found = known("Retourlabel\nbpost\nPakket CD123456785BE\nRetour naar Voorbeeldwinkel")
    assert found.known.kind is Kind.RETURN_RECEIPT
    assert Sign.LABEL_ONLY in found.weighed.signs


@pytest.mark.parametrize(
    "text",
    [
        "Boodschappen voor zaterdag\nappels\nbrood\nkaas",
        "Il fait beau aujourd'hui à la mer et les enfants jouent dans le sable.",
        "Grundriss der Wohnung\nKüche\nBad\nBalkon",
        "lorem ipsum dolor sit amet consectetur",
    ],
)
def test_what_nobody_knows_is_other_with_little_confidence(text: str) -> None:
    found = known(text).known
    assert found.kind is Kind.OTHER
    assert found.confidence <= STRANGE


@pytest.mark.parametrize(
    "text",
    [
        "Geachte,\n\nuw aanvraag is goed ontvangen en wordt zo snel mogelijk verwerkt.",
        "Sehr geehrter Kunde,\n\nIhre Anfrage wird bearbeitet.\nFreundliche Grüße",
        "Order received\nYour order is pending and will be sent soon.",
    ],
)
def test_a_reply_without_a_payment_is_no_sure_order(text: str) -> None:
    found = known(text).known
    assert found.kind is not K.TRANSFER_ORDER or found.confidence < 0.7


def test_a_person_who_has_no_invoice_demands_nothing() -> None:
    text = "Betreff: Rechnung\n\nSehr geehrte,\nich habe nur die Mahnung, die Rechnung fehlt mir."
    found = known(text).known
    assert found.kind is not K.PAYMENT_DEMAND or found.confidence < 0.7


def test_weak_words_alone_are_never_sure() -> None:
    found = known("Bedrag 149,95\nIBAN\nBegunstigde\nMededeling\nSaldo\nBetaling\nOverschrijving")
    assert found.known.confidence <= STRANGE


def test_ordered_and_executed_on_one_screen_is_not_sure() -> None:
    found = known("Overschrijving\nStatus: Uitgevoerd\nTe ondertekenen\nIn behandeling\n149,95")
    assert found.known.doubt


def test_a_registered_slip_proves_a_return_when_goods_went_back() -> None:
    text = PAGES[K.MAILING_PROOF, Language.NL]
    returned = Dossier(number="BE-2026-004711", claim=Claim.RETURNED_GOODS)
    assert known(text).known.kind is K.MAILING_PROOF
    assert known(text, returned).known.kind is K.RETURN_RECEIPT


def test_what_carries_our_account_or_number_is_never_called_fraud() -> None:
    text = PAGES[K.SUSPECTED_FRAUD, Language.NL] + "\nRekening BE07 3630 0123 4566"
    account = Account(iban="BE07363001234566", owner="collector")
    assert known(text).known.kind is K.SUSPECTED_FRAUD
    ours = Dossier(number="BE-2026-004711", accounts=(account,))
    assert known(text, ours).known.kind is not K.SUSPECTED_FRAUD


@pytest.mark.parametrize("text", [
    "LAATSTE KANS - dossier 77120934 - deurwaarder onderweg\nGeachte klant,\n"
    "U kunt dit nog voorkomen door binnen 24 uur het volgende bedrag over te maken:\n"
    "389,90 EUR\nIBAN: NL47 BANK 0255 8100 32\n"
    "Anders komt de deurwaarder bij u langs, samen met de politie.\nHoogachtend,",
    "Paiement par Paysafecard uniquement\nMontant 387,00 EUR\n"
    "Le virement sera traité dans l'heure, le titulaire évite la saisie.\n"
    "IBAN BE62 0630 0123 4561\nCommunication 99-4471/X",
])  # fmt: skip
def test_a_threat_with_a_word_of_waiting_is_no_order(text: str) -> None:
    assert known(text).known.kind is not K.TRANSFER_ORDER


def test_a_hard_reminder_is_no_fraud() -> None:
    text = PAGES[K.PAYMENT_DEMAND, Language.NL] + "\nDringend! Laatste kans. Link naar de politie."
    assert known(text).known.kind is K.PAYMENT_DEMAND


ORDERS = [PAGES[K.TRANSFER_ORDER, language] for language in Language]
NOISE = st.lists(
    st.text(alphabet="abcdefghijklmnoprstuvwz éü0123456789.,:/-", min_size=1, max_size=40),
    max_size=12,
)


@given(order=st.sampled_from(ORDERS), noise=NOISE, above=st.booleans())
def test_noise_never_turns_an_order_into_a_sure_statement(
    order: str, noise: list[str], above: bool
) -> None:
    lines = "\n".join(noise)
    text = f"{lines}\n\n{order}" if above else f"{order}\n\n{lines}"
    for found in group([page_of(text)], None):
        assert found.known.kind is not K.BANK_STATEMENT or found.known.confidence < 0.5


def test_two_orders_on_two_pages_are_two_documents() -> None:
    pages = [page_of(ORDERS[0], 1), page_of(ORDERS[0], 2)]
    assert [len(each.pages) for each in group(pages, None)] == [1, 1]


def test_an_order_and_a_statement_in_one_file_are_two_documents() -> None:
    texts = [PAGES[K.TRANSFER_ORDER, Language.NL], "", PAGES[K.BANK_STATEMENT, Language.NL]]
    found = group([page_of(text, number) for number, text in enumerate(texts, 1)], None)
    assert [(each.known.kind, each.pages[0].number) for each in found] == [
        (K.TRANSFER_ORDER, 1),
        (K.BANK_STATEMENT, 3),
    ]


def test_the_pages_of_one_court_order_stay_together() -> None:
    head, tail = PAGES[K.COURT_ORDER, Language.NL].split("OM DEZE REDENEN,")
    pages = [page_of(head, 1), page_of("2/2\n\nOM DEZE REDENEN,\n" + tail, 2)]
    (only,) = group(pages, None)
    assert only.known.kind is K.COURT_ORDER
    assert len(only.pages) == 2


def test_considerations_and_the_operative_part_are_one_order() -> None:
    head, tail = PAGES[K.COURT_ORDER, Language.FR].split("PAR CES MOTIFS,")
    pages = [page_of(head, 1), page_of("PAR CES MOTIFS,\n" + tail, 2)]
    (only,) = group(pages, None)
    assert (only.known.kind, only.known.confidence > 0.8) == (K.COURT_ORDER, True)


def test_a_letter_that_ends_on_its_second_page_is_one_letter() -> None:
    text = PAGES[K.DISPUTE_NOTICE, Language.DE].strip()
    head, end = text.rsplit("\n", 1)
    pages = [page_of(head, 1), page_of(f"Ich bestreite die Rechnung auch sonst.\n{end}", 2)]
    assert len(group(pages, None)) == 1


def test_two_screens_of_one_payment_each_are_two_documents() -> None:
    text = PAGES[K.BANK_STATEMENT, Language.FR]
    assert len(group([page_of(text, 1), page_of(text, 2)], None)) == 2


def test_the_pages_of_a_statement_are_one_document() -> None:
    text = PAGES[K.BANK_STATEMENT, Language.NL]
    assert len(group([page_of(text, 1), page_of(text, 2)], None)) == 1


def test_an_unreadable_page_is_not_put_under_an_order() -> None:
    pages = [page_of(ORDERS[0], 1), page_of("xq zrt wvl kkjh qqwe\nmmnbv lkjh", 2)]
    assert [each.known.kind for each in group(pages, None)] == [K.TRANSFER_ORDER, K.OTHER]
