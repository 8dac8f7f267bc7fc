"""What an app prints around a payment that says nothing of it: what it offers, and how it names.

nl Voeg een notitie of foto toe · fr Vous avez payé avec · de Art SEPA-Echtzeitüberweisung · en
Split. Every word is one of a closed list, so that nothing can be said besides.
"""

import re
from collections.abc import Sequence

_ACTS = frozenset({
    "voeg", "toe", "toevoegen", "bijvoegen", "kies", "kiezen", "schrijf", "schrijven", "ajouter",
    "ajoutez", "joindre", "choisir", "ecrire", "hinzufugen", "anhangen", "wahlen", "schreiben",
    "add", "attach", "write", "choose",
})  # fmt: skip
_THINGS = frozenset({
    "notitie", "notities", "opmerking", "foto", "fotos", "label", "etiket", "categorie", "bijlage",
    "bonnetje", "photo", "photos", "note", "notes", "remarque", "etiquette", "jointe", "notiz",
    "notizen", "bild", "kategorie", "anhang", "tag", "tags", "category", "attachment", "emoji",
})  # fmt: skip
_SMALL = frozenset({
    "een", "de", "het", "of", "en", "uw", "je", "zelf", "une", "un", "le", "la", "ou", "et",
    "votre", "piece", "eine", "ein", "einen", "oder", "und", "a", "an", "the", "or", "and", "your",
})  # fmt: skip
_BUTTONS = frozenset({
    "delen", "splitsen", "herhalen", "herhaal", "bon", "hulp", "terug", "partager", "repeter",
    "refaire", "recu", "aide", "retour", "teilen", "aufteilen", "wiederholen", "beleg", "hilfe",
    "zuruck", "share", "split", "repeat", "receipt", "help", "back",
})  # fmt: skip
_SORTS = re.compile(  # of transfers that an account has made as well as of orders
    r"(?:soort|type|art|genre|nature|kind)(?: (?:de|van|der|of) (?:overschrijving|betaling"
    r"|verrichting|transactie|virement|paiement|uberweisung|zahlung|transaktion|transfer|payment"
    r"|transaction))?"
    r"(?: (?:sepa|instant|instantane|standaard|standard|classique|europese|europeen|europaische"
    r"|in|en|euros?|overschrijving|instantoverschrijving|overboeking|virement|uberweisung"
    r"|echtzeituberweisung|credit|transfer|payment))+"
)
_PAID_WITH = re.compile(
    r"(?:(?:je|jij|u) betaalde|betaald|(?:tu as|vous avez) paye|paye"
    r"|(?:du hast|sie haben) bezahlt|bezahlt|you paid|paid)"
    r"(?: (?:met|vanaf|van|avec|depuis|de|mit|von|with|from))?"
)
_AGAIN = re.compile(
    r"opnieuw betalen|nog eens betalen|payer a nouveau|refaire ce (?:virement|paiement)"
    r"|erneut (?:zahlen|uberweisen)|pay again|repeat (?:payment|transfer)"
)


def is_aside(words: Sequence[str]) -> bool:
    """Whether the folded words of a cell only offer something, or name what is known beside.

    >>> [is_aside(each.split()) for each in (
    ...     "art der uberweisung sepa", "type of transfer instant", "type of scheduled transfer")]
    [True, True, False]
    """
    said = " ".join(words)
    if any(each.fullmatch(said) for each in (_SORTS, _PAID_WITH, _AGAIN)):
        return True
    return bool(words) and ({*words} <= _BUTTONS or _offers_a_note({*words}))


def _offers_a_note(words: set[str]) -> bool:
    return bool(words & _ACTS and words & _THINGS) and words <= _ACTS | _THINGS | _SMALL
