"""Which day of a notice is its own: it was sent, written or filled in then."""

import pytest

from classifiers.fields.values import read
from classifiers.letters import notices
from classifiers.signs.shapes import page_shapes
from classifiers.signs.words.heads import FAX_TITLE
from classifiers.words.lines import Block, lines
from classifiers.words.phrases import fold, passage
from classifiers.words.plain import plain_page
from evidence.vocabulary import Sign

DAY = "2026-05-31"
TOLD = (  # a day that a sentence tells of stands with that of the letter
    "Voorbeeldstad, dinsdag 31 mei 2026\n\nU bezorgde mij de kast\nop 12 mei 2026 met een barst.",
    "Ik betwist uw afrekening. Het werk werd volgens de\nbestelbon getekend op 3 maart 2026\n"
    "anders afgesproken.\n\nHoogachtend\nJo Voorbeeld\nVoorbeeldstad, 31 mei 2026",
    "Le colis expédié le 4 mai 2026 n'est jamais arrivé.\n\nBien à vous,\nLe 31 mai 2026",
    "Der Vertrag wurde von Ihnen am 2. Mai 2026 storniert.\n\nMit freundlichen Grüßen\n"
    "Jo Muster        Musterdorf, den 31. Mai 2026",
    "The lesson was called off\nby yourselves on 27 May 2026.\n\nYours faithfully\n31 May 2026",
)
FORMS = (  # a form names other things with their days
    "Klacht\nDatum van aankoop: 02/05/2026\nDatum levering   9/05/2026\nDatum klacht: 31/05/2026",
    "Réclamation\nDate de l'intervention : 02/05/2026\nDate d'achat   01/04/2026\n"
    "Date de la réclamation    31/05/2026",
    "Beschwerde\nKaufdatum: 02.05.2026\nTag der Reparatur    09.05.2026\n"
    "Datum der Beschwerde: 31.05.2026",
    "Complaint\nDate of stay: 02/05/2026\nInvoice date   09/05/2026\nDate signed: 31/05/2026",
    "Complaint\n\nDate of purchase     Invoice\n02/05/2026           V-1\n"
    "Date of complaint    Signature\n31/05/2026           J. Example",
    "Mijn melding\nAangemaakt op 31 mei 2026\nLaatst bijgewerkt   2 juni 2026\nIk betwist dit",
    "Uitgave 3, 01/02/2024\nBezwaar\nOpgemaakt te Voorbeeldstad op: 31/05/2026",
    "Ihre Beschwerde wurde am 31.05.2026 eingereicht.\nLieferdatum: 02.05.2026",
    "Votre plainte a bien été envoyée le 31/05/2026.\nDate de commande : 02/05/2026",
)
TALKS = (  # the day above the complaint
    "Winkel Voorbeeld\n20 mei 2026\nJe pakje is klaar   09:14\n31 mei 2026\n"
    "Ik betwist deze rekening   18:01\n2 juni 2026\nWij kijken dit na   08:30",
    "lun. 25 mai 2026 à 10:12\nVotre facture est prête\nsam. 31 mai 2026 à 19:33\n"
    "Bonjour, je conteste ce montant\nmar. 2 juin 2026 à 08:01\nOn regarde",
    "Exportiert am 20.06.2026\n[30.05.2026, 14:02:11] Bot: Guten Tag\n"
    "[31.05.2026, 14:02:40] Jo: Ich bestreite die Rechnung vom 5. Mai 2026.\n"
    "[01.06.2026, 09:00:00] Eva: Warum?",
    "29/05/2026 16:20 - Shop: here is your bill\n31/05/2026 10:02 - Jo: I dispute this bill\n"
    "01/06/2026 09:00 - Shop: we will check",
)
MAILS = (
    "02/06/2026 10:12        Post - Facture\n\nJo <jo@post.example>      31 mai 2026 à 12:30\n"
    "À : compta@firme.example\n\nJe conteste.\nhttps://post.example/?view=pt      1/1",
    "Firma <info@firma.example>      20 mei 2026 om 09:00\nAan: jo@post.example\nUw factuur.\n\n"
    "Jo <jo@post.example>      31 mei 2026 om 18:31\nAan: info@firma.example\nIk betwist dit.",
    "From: jo@post.example\nSent: Sunday, 31 May 2026 09:10\nTo: help@shop.example\n\nI object.\n"
    "\nOn 20 May 2026 at 08:00 Shop <help@shop.example> wrote:\n> Please pay.",
)


@pytest.mark.parametrize("text", [*TOLD, *FORMS, *TALKS, *MAILS])
def test_the_day_of_a_notice_is_none_that_it_tells_of(text: str) -> None:
    pages = (plain_page(text),)
    day = notices.day(read(pages), pages)
    assert day
    assert day.value == DAY


@pytest.mark.parametrize(
    "text",
    [
        "Ik betwist dit.\nAfgedrukt op 31 mei 2026",
        "Concept opgeslagen op 31/05/2026\nIk betwist dit.",
        "Je conteste.\nDate de naissance : 31/05/1996\nDate de livraison   31/05/2026",
        "Ich bestreite die\nRechnung vom 31. Mai 2026",
        "I dispute it.\nYour parcel was shipped on 31 May 2026.",
    ],
)
def test_a_notice_may_show_no_day_of_its_own(text: str) -> None:
    pages = (plain_page(text),)
    assert notices.day(read(pages), pages) is None


@pytest.mark.parametrize(
    "title",
    [
        "VERZENDRAPPORT", "Fax-verslag", "Transmissierapport", "*** RAPPORT TX ***",
        "Journal des appels fax", "Compte rendu d'émission", "Sendebericht", "Fax-Anrufbericht",
        "Faxsendebericht", "Übertragungsprotokoll", "TRANSMISSION VERIFICATION REPORT",
        "Fax Call Report", "TX result report", "Fax log",
    ],
)  # fmt: skip
def test_the_report_of_a_fax_has_many_titles(title: str) -> None:
    assert FAX_TITLE.search(" ".join(fold(title)))


def test_a_report_may_have_its_result_in_a_table() -> None:
    page = plain_page("Fax-Anrufbericht\n\nDatum   Typ      Ergebnis\n31.05   Senden   OK")
    whole = passage(Block(1, lines(page)))
    assert Sign.FAX_OK in {mark.sign for mark in page_shapes(whole)}


@pytest.mark.parametrize("title", ["Verzendbevestiging", "Rapport annuel", "Jahresbericht"])
def test_other_reports_are_of_no_fax(title: str) -> None:
    assert not FAX_TITLE.search(" ".join(fold(title)))
