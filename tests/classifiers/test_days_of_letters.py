"""Which day of a letter or a ruling is its own, among those that it tells of."""

import pytest

from classifiers.letters import by_kind as letters
from classifiers.words.plain import plain_page
from evidence.vocabulary import FieldName


@pytest.mark.parametrize(
    "text",
    [
        "Suite à votre courrier recommandé du 31 mai 2026, votre contrat se termine le 30/06/2026.",
        "Auf Ihren Wunsch vom 31.05.2026 beenden wir Ihr Abonnement mit Wirkung zum 30.06.2026.",
        "As you asked on 31 May 2026, your membership will not be renewed after 30 June 2026.",
        "Kündigung eingegangen: 31.05.2026\nVertragsende: 30.06.2026",
        "Ihre Kündigung vom 31.05.2026: wie gewünscht endet alles am 30.06.2026.",
        "U vroeg ons op 31 mei 2026 om te stoppen. U bent nog lid tot en met 30 juni 2026.",
        "Votre demande de résiliation datée du 31 mai 2026 est en ordre.\nDate d'effet: 30/06/2026",
    ],
)
def test_a_firm_confirms_both_days_of_an_end(text: str) -> None:
    assert _days_of_end(f"Gent, 3 juni 2026\n\n{text}") == ("2026-05-31", "2026-06-30")


@pytest.mark.parametrize(
    "text",
    [
        "In antwoord op uw brief van 5 mei 2026 zeg ik mijn contract op tegen 30 juni 2026.",
        "Suite à votre courrier du 5 mai 2026 annonçant un nouveau prix, je résilie au 30/06/2026.",
        "Auf Ihr Schreiben vom 5. Mai 2026 hin kündige ich den Vertrag zum 30. Juni 2026.",
        "Thank you for your letter of 5 May 2026. I wish to cancel as of 30 June 2026.",
        "Ik vraag de ontbinding van wat op 1 maart 2024 getekend is, en dit vanaf 30 juni 2026.",
        "De huur stopt op 30/06/2026. De levering van 3 juli 2026 hoeft niet meer.",
    ],
)
def test_a_notice_may_tell_of_an_earlier_letter_or_a_later_delivery(text: str) -> None:
    letter = f"Gent, 31 mei 2026\n\n{text}\n\nHoogachtend\n\nJo Peeters\n\nLindestraat 3\n\nGent"
    assert _days_of_end(letter) == ("2026-05-31", "2026-06-30")


def _days_of_end(text: str) -> tuple[str | None, ...]:
    fields = dict(letters.cancellation_letter((plain_page(text),)))
    both = (fields[FieldName.DATE], fields[FieldName.NOTICE_EFFECTIVE_DATE])
    return tuple(each.value if each else None for each in both)


@pytest.mark.parametrize(
    "text",
    [
        "EN RÈGLEMENT COLLECTIF DE DETTES\nrendue en chambre du conseil le 5 février 2026\n"
        "Fixons la cause à l'audience du 11 février 2027 pour le rapport annuel.",
        "Bepaalt dat de zaak terugkomt op de zitting van 11 februari 2027.\n"
        "Aldus gegeven te Gent op 5 februari 2026",
        "Stelt de zaak vast op de zitting van 11/02/2027\nUitgesproken op 05/02/2026",
        "Die Sache wird auf die Sitzung vom 11. Februar 2027 vertagt.\n"
        "So beschlossen am 5. Februar 2026",
        "Zitting van 5 februari 2026\nVerdaagt naar de zitting van 11 februari 2027.",
    ],
)
def test_a_hearing_that_is_set_down_is_not_the_ruling(text: str) -> None:
    day = dict(letters.court_order((plain_page(text),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-02-05"
