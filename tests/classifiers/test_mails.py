"""The head of an e-mail is known on any screen; a request to write is none."""

import pytest

from classifiers.signs.mails import header
from classifiers.words.lines import lines
from classifiers.words.plain import plain_page

HEADS = (
    "Toujours rien\nmoi à sav@meublo.example          jeu. 20/11/2025 17:44\n\nBonjour,",
    "Vous          Mer 21/10/2026 14:29\nÀ : commandes@cuisinexpert.be\n\nBonjour",
    "Favoris    Vous      Mer 21/10/2026 14:29\nDrafts     À : x@cuisine.example",
    "Invoice 9912\nMe\nTo: billing@watertech.example\nTue 24/02/2026 10:11\nHello,",
    "Ich an kontakt@moebelwerk.example\nMi., 14.01.2026, 09:33\nGuten Tag,",
    "ik aan klantendienst@telenetje.example          di 10/02/2026 20:16",
    "RS      Renate Schyns r.schyns@gmx.de\nan: info@dachbau.example\n3. März 2026 um 18:09",
    "aan: facturatie@hout.example\nkopie: Guido\nverstuurd: maandag 17 november 2025 om 20:48",
    "moi → x\nMoi à Service clients <sav@x.example>\nlundi 3 novembre 2025 à 18:20",
    "Jan Peeters to help@shop.example\nSent: 3 March 2026 at 10:15",
    "Einspruch          Fr 06.03.2026 09:24\nJo Muster <jo@post.example>\n"
    "An: info@firma.example   Cc: Anna Muster",
    "Sujet : facture\nDe : Jo <jo@post.example>\nDate : 18/04/2026, 07:52\nPour : a@firme.example",
)
NONE = (
    "Vragen? Mail aan info@bank.example\n16/03/2026 14:02\nOverschrijving uitgevoerd",
    "Pour toute question écrivez à info@bank.example\n16/03/2026 14:02",
    "Schreiben Sie an info@bank.example vor dem 12.03.2026",
    "Send it to info@shop.example before 12/03/2026 17:00",
    "info@shop.example\n12/03/2026 17:00\nTotaal 12,00",
    "Hij schreef op 12/03/2026 aan info@shop.example en kreeg geen antwoord",
    "Van: Jo Voorbeeld\nAan: Firma Voorbeeld\nDatum: 20 februari 2026\nOnderwerp: betwisting",
    "To: The Firm\nFrom: Jo Example\nDate: 20 May 2026\nSubject: invoice 5518",
    "Réponse à donner à sav@x.example pour le 12/03/2026 17:00 au plus tard",
)


@pytest.mark.parametrize("text", HEADS)
def test_whom_a_message_went_to_and_when_is_its_head(text: str) -> None:
    assert header(lines(plain_page(text)))


@pytest.mark.parametrize("text", NONE)
def test_an_address_beside_a_day_is_no_head(text: str) -> None:
    assert header(lines(plain_page(text))) is None
