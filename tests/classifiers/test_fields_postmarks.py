"""A day is a postmark's by what stands around it, at any angle; other days are not."""

from dataclasses import replace

import pytest

from classifiers.documents import understand
from classifiers.fields import postmarks
from classifiers.fields.values import read_alone
from classifiers.letters.by_kind import mailing_proof, return_receipt
from classifiers.words.plain import plain_page
from evidence.records import Box, Page, Word
from evidence.vocabulary import FieldName, Sign
from tests.classifiers.invented import reading_of

STAMPED = (
    "14-03-26 16",
    "14-03-26 16-50",
    "14-03-26\n16.50",
    "HUY 3\n14 03 26 16",
    "GENT 1\n14/03/2026\nBELGIE-BELGIQUE",
    "POSTPUNT\n14.03.26\nSINT-NIKLAAS",
    "GENT 12\n14.-3.26",
    "HUY X\n- 14 -03- 2026",
    "EUPEN\n14 -III- 2026",
    "BPOST\n14 03 2026",
    "GENT 12\n14-03-2026\nbpost",
    "ANTWERPEN 1\n14.03.26-10",
    "HERSTAL X\n14-03-2026\n15 - bpost",
    "4760 BÜLLINGEN\n14-03-2026\nPOSTPUNKT · 10 h",
    "1 4 -03- 2026\nAALST",
)
OTHER = (
    "RETOURLABEL\n14-03-26",
    "Aangemaakt op 14/03/2026 16:30",
    "FIRMA VOORBEELD\n14-03-26",
    "Ref. 14-03-26-10\nRETOURLABEL",
    "bpost\n14-03-26",
    "Levering voorzien op\n14-03-26",
    "Levering voorzien op\n14 -03- 26",
    "Leverdatum   14 -03- 26\nFIRMA VOORBEELD",
    "GENT 12\n41 -03- 2026",
)


def _day(*pages: Page) -> str | None:
    found = postmarks.find(read_alone(*pages), pages)
    return found and found.value


@pytest.mark.parametrize("text", STAMPED)
def test_the_day_of_a_postmark_is_found(text: str) -> None:
    assert _day(plain_page(text)) == "2026-03-14"


@pytest.mark.parametrize("text", OTHER)
def test_another_day_is_no_postmark(text: str) -> None:
    assert _day(plain_page(text)) is None


@pytest.mark.parametrize(
    ("text", "stamped"),
    [
        ("GENT 1 / 14-03-26 / 16", True),
        ("LIÈGE 2\n14-03-2026\n11", True),
        ("Preuve de dépôt\nHUY 1\n27 -04- 2026\n16 H", True),
        ("Bon de retour\nBon établi le 05.02.2026\nNAMUR 1\n18 FEVR 2026\n15 H 30\nBPOST", True),
        ("LEUVEN 1\n12-03-26\n16 n\n3000 B", True),
        ("Retourbon\nGENT\nAfgedrukt 01/06/2026 21:14", False),
        ("Nr. 4711\nTURNHOUT 1\n19.-2.26\n16-40", True),
        ("BÜTGENBACH\n03 08 2026\n15.40\nBPOST", True),
        ("VIREMENT EUROPEEN\n03 08 2026", False),
        ("Retourlabel\n14 -03- 2026", False),
        ("RETOURLABEL\n14-03-2026", False),
    ],
)
def test_a_day_beside_two_things_of_a_stamp_is_a_postmark(text: str, stamped: bool) -> None:
    (document,) = understand(reading_of(text), None)
    assert document.has(Sign.POSTMARK) == stamped


def test_of_two_days_that_of_the_fuller_stamp_counts() -> None:
    page = plain_page(
        "Bezorgd: 03/04/26 10:15\nDatum levering: 05/04/26 12:00\n"
        "bpost\nTURNHOUT 1\n20 APRIL 2026\n12 u 40"
    )
    assert _day(page) == "2026-04-20"


def _turned(quarters: int) -> Page:
    """A stamp of ``GENT 1``, ``14 MAR 2026`` and ``BPOST`` on a page of 1000 × 1000 pixels."""
    level = plain_page("GENT 1\n14 MAART 2026\nBPOST")
    words: list[Word] = []
    for word in level.words:
        box = word.box
        for _ in range(quarters):
            box = _quarter(box)
        words.append(replace(word, box=box))
    return replace(level, width=1000, height=1000, words=tuple(words))


def test_a_row_across_a_turned_stamp_makes_no_day_of_office_and_wheels() -> None:
    level = plain_page("TIENEN 5\n-08-26\n13-36")
    places = (
        (100, 300, 122, 380),
        (100, 270, 122, 290),
        (130, 300, 152, 380),
        (160, 300, 182, 380),
    )
    words = tuple(replace(word, box=box) for word, box in zip(level.words, places, strict=True))
    assert _day(replace(level, width=1000, height=1000, words=words)) is None


def test_a_day_that_runs_up_a_label_is_no_postmark() -> None:
    page = plain_page("14-03-26")
    (word,) = page.words
    upended = replace(page, words=(replace(word, box=_quarter(word.box)),))
    assert _day(upended) is None


def _quarter(box: Box) -> Box:
    return 1000 - box[3], box[0], 1000 - box[1], box[2]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_day_in_words_is_found_whichever_way_it_is_up(quarters: int) -> None:
    page = _turned(quarters)
    assert _day(page) == "2026-03-14"
    assert dict(return_receipt((page,)))[FieldName.DATE]
    assert dict(mailing_proof((page,)))[FieldName.DATE]


@pytest.mark.parametrize(
    "label",
    ["Date et signature du destinataire", "Datum en handtekening van de bestemmeling",
     "Datum und Unterschrift des Empfängers", "Date and signature of the addressee"],
)  # fmt: skip
def test_the_day_beside_the_signature_of_an_addressee_counts(label: str) -> None:
    found = dict(return_receipt((plain_page(f"{label}\n14/03/2026"),)))[FieldName.DATE]
    assert found
    assert found.value == "2026-03-14"


@pytest.mark.parametrize(
    "text",
    [
        "bpost PostPunt\nDatum: 14/03/2026 16:07\nRetourpakket 0-10kg",
        "bpost\nOntvangstbewijs\nDatum en uur   14-03-2026 16.07\nGarantie tot 14/09/2026",
        "bpost\nBEWIJS VAN AFGIFTE\nScandatum 14/03/2026 16:07\nLabeldatum 10/03/2026 09:12",
        "bpost\nOp 14/03/2026 16:07 namen wij deze zending in ontvangst",
        "bpost\nAanvraag 10/03/2026 09:12\nAanname 14/03/2026 16:07\nVerwerkt 15/03/2026 05:00",
        "bpost Proof of deposit\nDeposited: Sat 14 Mar 2026, 22:10\n"
        "Label printed 10 Mar 2026, 09:00",
        "bpost\nPreuve de retour\nRemise au guichet : 14/03/2026 – 10:22",
        "13 Mar 2026, 22:14   Return label created   26 Mar 2026\n"
        "14 Mar 2026, 12:09   Parcel placed in locker 118   27 Mar 2026",
    ],
)
def test_a_till_s_day_is_found_among_others(text: str) -> None:
    found = dict(return_receipt((plain_page(text),)))[FieldName.DATE]
    assert found
    assert found.value == "2026-03-14"


def test_of_hours_behind_several_steps_none_is_a_stamp() -> None:
    page = plain_page("Onderweg 14 Mar 2026, 06:51\nOpgepikt 13 Mar 2026, 22:14")
    assert dict(return_receipt((page,)))[FieldName.DATE] is None


@pytest.mark.parametrize(
    "text",
    [
        "bpost\nContrat accepté le 10/03/2026\nRemis au guichet le 14/04/2026 à 10:30",
        "bpost\nProof of deposit\nTerms accepted 10/03/2026\nGENT 1\n14-04-26\n16-20",
        "bpost\nEinlieferungsbeleg\nVertrag angenommen 10.03.2026\nDatum: 14.04.2026",
        "bpost\nAfgiftebewijs\nToestel bijgewerkt 10/03/2026 10:00\nKassa 2 - 14/04/2026",
    ],
)
def test_no_day_is_taken_where_a_later_one_is_as_likely(text: str) -> None:
    assert dict(return_receipt((plain_page(text),)))[FieldName.DATE] is None


@pytest.mark.parametrize(
    "text",
    [
        "bpost\nPaiement accepté 10/03/2026 10:00\nDate de dépôt 14/04/2026 10:30",
        "bpost\nRetour aanvaard door de verkoper 10/03/2026\nAfgegeven 14/04/2026 10:30",
        "bpost\nReturn request accepted 10/03/2026\nAccepted at post office 14/04/2026 10:30",
        "bpost\nRéclamation déposée le 10/03/2026\nOblitéré le 14/04/2026 à Namur",
    ],
)
def test_what_befell_a_payment_or_a_request_befell_no_parcel(text: str) -> None:
    found = dict(return_receipt((plain_page(text),)))[FieldName.DATE]
    assert found
    assert found.value == "2026-04-14"
