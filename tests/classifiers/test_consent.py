"""What a cookie banner says and asks is no word about the payment under it."""

import pytest

from classifiers.lists import consent
from classifiers.words.plain import plain_page

PAYMENT = "Overschrijving\nStatus Geweigerd\nBedrag -86,40 EUR"


def left(text: str) -> str:
    """What is read of a page once its banner is gone."""
    return " ".join(word.text for word in consent.set_aside(plain_page(text, 1, 0.97)).words)


@pytest.mark.parametrize(
    "banner",
    [
        "Wij gebruiken cookies om deze site te laten werken. [ Weigeren ] [ Alles aanvaarden ]",
        "Deze website plaatst cookies met uw toestemming.\nAlles weigeren   Alles aanvaarden",
        "Nous utilisons des cookies\net, avec votre accord, des traceurs.\nTout refuser\nAccepter",
        "Ce site dépose des cookies. Continuer sans accepter",
        "Wir verwenden Cookies, um\nunsere Seite zu verbessern.\nAlle ablehnen   Einstellungen",
        "Diese Seite nutzt Cookies. Mehr erfahren | Nur notwendige | Zustimmen",
        "We use cookies to make this site work. Reject all · Accept all · Manage choices",
        "This site uses cookies.\nDecline   Allow all",
        "Cookies weigeren   Cookies aanvaarden",
    ],
)
def test_a_banner_is_set_aside_with_its_buttons(banner: str) -> None:
    assert left(f"{PAYMENT}\n{banner}").split() == PAYMENT.split()
    assert left(f"{banner}\n{PAYMENT}").split() == PAYMENT.split()


@pytest.mark.parametrize(
    "page",
    [
        "Weigeren   Aanvaarden",
        "Virement refusé\nGérer les cookies en 2026",
        "Refuser   Accepter\nMontant 86,40 EUR\nSigner   Refuser",
        "In behandeling   Cookies   Privacy",
        "Wacht op goedkeuring · Cookies",
        "Wij gebruiken cookies en uw betaling wacht",
        "Cookies für diesen Auftrag werden verwendet",
        "We use cookies to hold 86.40 EUR",
    ],
)
def test_what_speaks_of_something_else_stays(page: str) -> None:
    assert left(page).split() == page.split()


@pytest.mark.parametrize(
    "told",
    ["Geweigerd", "Refusé", "Abgelehnt", "Rejected", "Wacht op goedkeuring", "En attente"],
)
def test_a_status_beside_a_banner_stays(told: str) -> None:
    banner = "We use cookies to make this site work."
    for page in (
        f"{told}\n{banner}",
        f"{banner}\n{told}",
        f"{told}   {banner}",
        f"{banner} {told}",
    ):
        assert told in left(page)
        assert "cookies" not in left(page)


def test_buttons_far_from_a_banner_stay() -> None:
    assert "Weigeren" in left(f"Wij gebruiken cookies.\n{PAYMENT}\nWeigeren   Tekenen")
