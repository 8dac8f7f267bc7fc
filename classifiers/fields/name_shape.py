"""What a name looks like, and what only looks like one.

A name has letters, few words, and a capital where nothing announces it. The words
of labels, of a bank's wording and of a state name nobody, alone or together.
"""

import re

from classifiers.fields.label_words import parts
from classifiers.fields.labels import phrases
from classifiers.fields.roles import AMOUNTS, DATES, Role
from classifiers.fields.sheet import Cell, Label
from classifiers.phrases import fold

FEWEST_LETTERS = 3
MOST_WORDS = 8
_EDGES = " \t:.,;-–—/()·|*+'\"\0"
_OF_PEOPLE = frozenset({
    Role.MEDIATOR, Role.SOCIAL_WORKER, Role.EMAIL, Role.PHONE, Role.ADDRESS, Role.TRACKING,
})  # fmt: skip
LEGAL_FORM = (
    r"(?:bv|nv|vzw|ivzw|cv|bvba|cvba|vof|sa|srl|sprl|asbl|scrl|snc|gmbh|ag|ug|ltd|llc|inc|plc"
    r"|vog|lda|uab|sarl|s\.?à r\.?l|ohg|kg|aisbl|llp|s\.r\.o|s\.a)"
)
_FORM_BEHIND = re.compile(rf"[^,]*\w[^,]*\s{LEGAL_FORM}\b\.?(?=[\s,])", re.IGNORECASE)
_STREET = re.compile(
    r"[a-zà-ÿ]|[^\W\d]*(?:straat|laan|lei|weg|plein|dreef|stra(?:ß|ss)e|gasse|platz|street|road)\b"
)
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_TICK = re.compile(r"^[VvXx✓✔☑] (?=[^\W\d_]{2})")
_ANNOUNCING = re.compile(
    r"^(?:aan|naar|voor|pour|vers|à|au|für|an|for|to|chez|bij|de|du|van|von|vom|of)"
    r" (?=[^\W\da-zà-ÿ_])"
)
# What papers print beside a payment: states, buttons, and the small words between.
_PLAIN = """
    de het een van voor naar aan op in en of met uw mijn deze dit andere nog niet is wordt werd
    le la les un une des du de l d et ou à au aux pour par vers votre mon ma cette autre est sera
    der die das ein eine einer und oder zu zum zur für von vom mit ihr ihre mein diese anderes
    the an of for to by with your my this other is was be will and or not yet from of
    naam nom name namen noms names adres adresse address rekening compte konto account
    rekeningnummer nummer numéro nr number bank banque iban bic bedrag montant betrag amount
    datum date uur heure uhr titulaire houder inhaber holder klant client kunde customer
    begunstigde bénéficiaire begünstigter empfänger beneficiary recipient
    uitgevoerd geboekt voltooid geslaagd verwerkt verzonden gepland geweigerd geannuleerd getekend
    ondertekend ontvangen betaald behandeling afwachting klaar verzenden ondertekenen
    exécuté exécutée comptabilisé effectué réussi traité envoyé planifié programmé refusé annulé
    signé reçu payé attente cours prêt envoi signer terminé accepté
    ausgeführt gebucht abgeschlossen erfolgreich verarbeitet gesendet geplant abgelehnt storniert
    unterschrieben bezahlt bearbeitung ausstehend bereit
    executed booked completed successful processed sent scheduled refused rejected cancelled
    signed received paid pending ready send sign done
    instant permanent permanente opdracht ordre auftrag order sortant entrant uitgaand inkomend
    ausgehend eingehend outgoing incoming immédiat onmiddellijk sofort
    communication communicatie mededeling mitteilung message boodschap bericht nachricht
    libre vrije freie free structurée gestructureerde strukturierte structured
    détails details detail meer plus mehr more document documents note notes print imprimer
    afdrukken drucken données opslaan enregistrer speichern save delen partager teilen share
    handtekening handtekeningen signature signatures unterschrift unterschriften en datum
    facultatif optionnel optional niet verplicht fakultativ historiek historique history verlauf
    terug retour zurück back annuleren annuler abbrechen cancel wijzigen modifier ändern edit
    bekijken toon voir afficher ansehen anzeigen view show sluiten fermer schließen close
    opnieuw nouveau erneut again overschrijven virer überweisen transfer
    """


def _vocabulary() -> frozenset[str]:
    labels = " ".join(phrase for phrase, role in phrases() if role not in _OF_PEOPLE)
    return frozenset(fold(f"{labels} {_PLAIN}"))


_VOCABULARY = _vocabulary()


def is_name(text: str) -> bool:
    """Whether a text without values may be a name.

    >>> is_name("Voorbeeld Incasso"), is_name("Nom du bénéficiaire"), is_name("an andere Bank")
    (True, False, False)
    """
    letters = sum(each.isalpha() for each in text)
    return (
        letters >= FEWEST_LETTERS
        and letters >= 0.6 * len(text.replace(" ", ""))
        and len(text.split()) <= MOST_WORDS
        and "@" not in text
        and text[0].isalnum()
        and not (_BIC.fullmatch(text) and any(map(str.isdigit, text)))
        and not only_words_of_labels(text)
    )


def only_words_of_labels(text: str) -> bool:
    """Whether every word is one that labels, buttons and states are made of."""
    words = fold(text)
    letters = sum(each.isalpha() for each in text)
    return letters >= FEWEST_LETTERS and all(w in _VOCABULARY or parts(w) for w in words)


def unannounced(text: str) -> bool:
    """Whether it may be a name where no label says so: a sentence goes on in small letters."""
    return any(map(str.isupper, text))


def trimmed(text: str) -> str:
    """A name without signs around it, the tick before it and the word that announces it.

    >>> trimmed(" pour Voorbeeld Incasso,"), trimmed("V Voorbeeld Incasso")
    ('Voorbeeld Incasso', 'Voorbeeld Incasso')
    """
    bare = _ANNOUNCING.sub("", _TICK.sub("", text.strip(_EDGES)))
    return _without_address(bare).strip(_EDGES)


def _without_address(name: str) -> str:
    """A name ends with its legal form, or with the comma before a street."""
    form = _FORM_BEHIND.match(name)
    if form:
        return form[0]
    first, _, rest = name.partition(", ")
    return first if _STREET.match(rest) and is_name(first) else name


def speaking(cell: Cell) -> tuple[Label, ...]:
    """The labels that label: one of a date or an amount with letters behind it is a part of a name.

    ``du Val Vert``, ``Voorbeeld Credit Control``.

    A label that opens its cell always counts.
    """
    return tuple(each for each in cell.labels if not _within_name(cell, each))


def _within_name(cell: Cell, label: Label) -> bool:
    behind = cell.text[label.end :].lstrip(" .:")
    return label.role in DATES | AMOUNTS and label.start > 0 and behind[:1].isalpha()
