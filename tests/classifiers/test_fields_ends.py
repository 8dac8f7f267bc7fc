"""The day on which a contract ends, as sentences say it."""

import pytest

from classifiers.fields import effective_dates
from classifiers.fields.candidate import Candidate
from classifiers.fields.values import read
from classifiers.words.plain import plain_page

ENDS = (
    "Mijn abonnement loopt af op 31/05/2026.",
    "Graag beëindig ik dit met ingang van 31/05/2026.",
    "Ik wil dat het contract per 31/05/2026 stopt.",
    "Hierbij zeg ik mijn polis op tegen 31/05/2026.",
    "Wil u mijn lidmaatschap vanaf 31/05/2026 stopzetten?",
    "De laatste dag valt dan op zondag 31 mei 2026.",
    "Uw overeenkomst is ten einde\nop 31 mei 2026.",
    "Je résilie cet abonnement à dater du 31/05/2026.",
    "Mon contrat prendra donc fin le 31 mai 2026.",
    "Je vous prie d'arrêter tout pour le 31/05/2026.",
    "Le service cessera au 31 mai 2026.",
    "Hiermit kündige ich den Vertrag zum 31.05.2026.",
    "Mein Vertrag soll am 31. Mai 2026 enden.",
    "Die Mitgliedschaft läuft bis zum 31.05.2026.",
    "I am leaving; please stop it with effect from 31 May 2026.",
    "The policy should come to an end on 31/05/2026.",
    "Gelieve alles af te sluiten vanaf 31/05/2026.",
    "De lijn wordt op 31/05/2026 uitgeschakeld.",
    "Gewenste stopdatum       31/05/2026",
    "Laatste les       31/05/2026",
    "Votre ligne sera désactivée le 31/05/2026.",
    "Je résilie pour l'échéance annuelle du 31 mai 2026.",
    "Nous mettons un terme à tout au 31 mai 2026.",
    "Bitte ab 31.05.2026 keine Zeitung mehr bringen.",
    "Der Unterricht ist mit dem 31. Mai 2026 zu Ende.",
    "Access until       31 May 2026",
    "Your contract closes on 31 May 2026.",
    "Gent, 3 maart 2026\n\nU mag mij schrappen vanaf 31 mei, dit jaar is betaald.",
    "Op 3 maart 2026 liep een eerste contract ten einde.\n\nDit stopt op 31/05/2026.",
)


GOES_ON = (
    "Uw laatste brief van 31/05/2026 kreeg ik.",
    "Dernier relevé : 31/05/2026",
    "De huur is per 31/05/2026 met drie euro duurder.",
    "Vanaf 31/05/2026 woon ik in Aalst.",
    "Op 31/05/2026 belde ik met uw dienst.",
    "Le prix est passé à 20 EUR au 31/05/2026.",
    "J'ai parlé avec votre équipe le 31/05/2026.",
    "Ich habe am 31.05.2026 bei Ihnen angerufen.",
    "I moved house on 31/05/2026.",
    "The fee goes up as of 31/05/2026.",
)


def _end(text: str) -> Candidate | None:
    return effective_dates.find(read((plain_page(text),)))


@pytest.mark.parametrize("text", ENDS)
def test_a_sentence_says_when_a_contract_ends(text: str) -> None:
    end = _end(text)
    assert end
    assert end.value == "2026-05-31"


@pytest.mark.parametrize("text", GOES_ON)
def test_a_day_of_something_else_is_no_end(text: str) -> None:
    assert _end(text) is None


def test_a_verb_belongs_to_the_nearest_date() -> None:
    end = _end("Op 03/04/2026 schreef u dat alles stopt op 31/05/2026.")
    assert end
    assert end.value == "2026-05-31"


def test_two_ends_that_differ_are_in_doubt() -> None:
    end = _end("Dit eindigt op 31/05/2026.\n\n\nUw contract loopt af op 30/06/2026.")
    assert end
    assert end.confidence < effective_dates.DOUBTED
