"""What a name looks like, and what only looks like one.

A name has letters, few words, and a capital where nothing announces it. The words
of labels, of a bank's wording and of a state name nobody, alone or together.
"""

import re

from classifiers.fields import bics
from classifiers.fields.label_words import parts
from classifiers.fields.labels import phrases
from classifiers.fields.months import weekday
from classifiers.fields.roles import AMOUNTS, DATES, Role
from classifiers.fields.sheet import Cell, Label
from classifiers.words.phrases import fold

FEWEST_LETTERS = 3
MOST_WORDS = 8
PARTICLES = frozenset({
    "van", "de", "den", "der", "het", "la", "le", "les", "du", "des", "d", "von", "zu", "und", "en",
    "et", "&", "of", "the", "ten", "ter", "zum", "zur",
})  # fmt: skip
_EDGES = " \t:.,;-–—/()·|*+'’\"\0"
_OF_PEOPLE = frozenset({
    Role.MEDIATOR, Role.SOCIAL_WORKER, Role.EMAIL, Role.PHONE, Role.ADDRESS, Role.TRACKING,
})  # fmt: skip
_SHORT_FORMS = (
    "bv nv vzw ivzw cv bvba cvba vof gcv sa srl sprl asbl aisbl scrl sc sca scs snc sarl sas sasu"
    " eurl sro uab lda gmbh pgmbh ag ug ohg kg kgaa vog ltd llc llp inc plc"
)
_DOTTED_FORMS = "|".join(r"\.?".join(each) for each in _SHORT_FORMS.split())
LEGAL_FORM = (
    rf"(?:{_DOTTED_FORMS}|limited(?! partnership)|(?:s\.? ?)?comm\.? ?va?|s\.? ?comm"
    r"|s\.?à r\.?l|e\.? ?[kgv]\.?)"
)
FORM_IN_WORDS = (
    r"(?:(?:commanditaire|besloten|naamloze|co[öo]peratieve) vennootschap"
    r"|société (?:anonyme|coopérative|en commandite|à responsabilité limitée)"
    r"|aktiengesellschaft|kommanditgesellschaft|genossenschaft"
    r"|gesellschaft mit beschränkter haftung|limited partnership)"
)
_FORM_BEHIND = re.compile(
    rf"[^,\w]*\w[^,]*\s(?:{LEGAL_FORM}\b\.?(?=[\s,])(?!\s(?:&|und|et|en|and)\s)"
    rf"|{FORM_IN_WORDS}(?=,|\s[(–—-]))",
    re.IGNORECASE,
)
_ENDS_IN_FORM = re.compile(rf"\s{LEGAL_FORM}\.?$", re.IGNORECASE)
_TITLED = re.compile(  # a calling or a legal form behind a comma is no address
    r"(?:huissier|(?:gerechts)?deurwaarder|advoca|avocat|nota[ir]|rechtsanw|gerichtsvollz|bailiff"
    r"|solicitor|lawyer|in[ck]asso|recouvrement|invordering)"
    rf"|[^\d,]*\s{LEGAL_FORM}\.?$",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"(?:\d{4,5} )?[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þa-zà-ÿ'’]+){0,3}|[A-ZÀ-Þ][A-ZÀ-Þ\-]{2,}"
)
_DOTTED = re.compile(r"(?<!\w)\w(?:\.\w)+$")  # its last full stop is no end of a sentence
_STREET = re.compile(
    r"[a-zà-ÿ]|[^\W\d]*(?:straat|laan|lei|weg|plein|dreef|stra(?:ß|ss)e|gasse|platz|street|road)\b"
)
_STREET_WORD = re.compile(
    r"rue|avenue|av\.?|boulevard|bd\.?|chauss[ée]e|place|quai|route|clos|all[ée]e|square|impasse"
    r"|steenweg|street|road|\w{3,}(?:straat|laan|weg|plein|dreef|kaai|stra(?:ß|ss)e|str\.?"
    r"|platz|allee|gasse|steenweg)",
    re.IGNORECASE,
)
_MISREAD = re.compile(  # within a word in capitals
    r"(?<=[A-ZÀ-Þ]{2})[015](?=[A-ZÀ-Þ])|(?<=[A-ZÀ-Þ])[015](?=[A-ZÀ-Þ]{2})"
)
_TICK = re.compile(r"^[VvXx✓✔☑] (?=[^\W\d_]{2})")
_ANNOUNCING = re.compile(
    r"^(?:(?:aan|naar|voor|pour|vers|à|au|für|an|for|to|chez|bij|bei|de|du|van|von|vom|of|der|dem"
    r"|des|per|par|(?:held )?by|holder|houder|titulaire|inhaber|bénéf\.|begunst\.) )+"
    r"(?=[^\W\da-zà-ÿ_])"
    r"|^(?i:aan|naar|an|à|to|ben|bén[ée]f|begunst|naam|nom|name)(?:\.|\.? ?[:/])\s?(?=[^\W\d_])"
    r"|^(?i:naam|nom|name)\s(?=[A-ZÀ-Þ]{2})"
)
_PAID_TO = re.compile(  # a sentence or a bank's wording before a name
    r"^(?:.*\b(?:t\.?g\.?[nv]\.?|(?:en )?fav\.?|zug\.|i\.?f\.?o\.?"
    r"|ten (?:gunste|voordele) van|(?:en faveur|au (?:profit|bénéfice)) de"
    r"|zu ?gunsten(?: von)?|(?:in favou?r|the (?:profit|benefit)) of)"
    r"|(?:überw\w*\.?|overschr\w*\.?|betaling|virement|vir\.?|paiement|zahlung|payment|transfer"
    r"|geld verzonden|argent envoyé|geld gesendet|money sent|sent money|remit.*)"
    r" (?:an|aan|naar|à|vers|to)"
    r"|(?:vous payez|vous avez payé|[ju]e? betaalt|[ju]e? betaalde|sie zahlen|du zahlst|you pay"
    r"|you paid))"
    r"\s(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_AVATAR = re.compile(r"^([A-ZÀ-Þ]) (?=\1[\w'’])")  # the initial that an app draws before a name
_GOES_ON = re.compile(  # words behind a name that begin what comes next
    r"(?:[,\s]+(?:in|auf|an|am|op|aan|om|um|at|to|for|with|met|mit|avec|und|sur|le|den|today|vandaag"
    r"|heute|code|bic|cpte?|cte|konto|rekening|rek|iban|comm|op het)|,\s*(?:account|compte))+$",
    re.IGNORECASE,
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
    arrived aangekomen toegekomen arrivé parvenu angekommen eingegangen reviewed
    terug retour zurück back annuleren annuler abbrechen cancel wijzigen modifier ändern edit
    bekijken toon voir afficher ansehen anzeigen view show sluiten fermer schließen close
    opnieuw nouveau erneut again overschrijven virer überweisen transfer
    categorie catégorie kategorie category mandaat mandat mandate kalender calendrier calendar
    startscherm accueil startseite home help aide hilfe hulp venster fenêtre fenster window bestand
    fichier datei file bewerken édition bearbeiten beeld affichage ansicht alles tout toute alle all
    selecteren sélectionner auswählen select terminer beëindigen fertig klaar fini finish finished
    kies choisissez choisir wählen choose antwoord réponse antwort response oeps oups hoppla oops
    seconden secondes sekunden seconds nous avons wij we wir haben hebben have has heeft hat a ai
    pro monat maand mois month per par chez bei bij at wacht wartet attend waits waiting keer fois
    tekenen unterzeichnen freigeben valider genehmigen approve bevestigen confirmer bestätigen
    unterschrift signature handtekening prêt envol uw votre ihre auf sur op door durch u vous sie
    waar wie wat wanneer hoeveel où qui quoi quand combien wo wer was wann wieviel where who what
    when how much many wording ontving reçoit kreeg geld argent money venir komt instellingen
    paramètres einstellungen settings overgebracht report übertrag carried forward copie kopie copy
    vorname prénom voornaam firma extrait extraits uittreksel afschrift auszug statement
    ajouter toevoegen hinzufügen add signaler melden report
    gegenwert volgnr volgnummer kennung genieter pagina page seite blz buiten hors outside
    deutschland belgique belgien belgië belgium länder eu ewr staaten euro andere konnten möchten
    downloaden download télécharger herunterladen betaal betalen payer payez réglez bezahlen zahlen
    pay now maintenant jetzt nu bekijk open openen ouvrir öffnen deel bewaar kopieer kopiëren copier
    kopieren herhaal répéter wiederholen repeat beantwoorden répondre antworten reply doorsturen
    transférer weiterleiten verstuurd schreiben écrire schrijven write neem contact contactez
    kontaktieren inloggen connexion anmelden abmelden logout nieuw nieuwe neu neue neuer new scan
    scannez scannen code qr pdf app factuur facture rechnung invoice facturen factures rechnungen
    beste geachte dag hallo hoi goedendag bonjour bonsoir cher chère chers madame monsieur mevrouw
    mijnheer heer dames heren sehr geehrte geehrter damen herren liebe lieber guten dear sir sirs
    madam hello welkom bienvenue willkommen welcome bedankt merci danke vielen dank thanks thank you
    vriendelijke vriendelijk groet groeten groetjes hoogachtend salutations cordialement distinguées
    grüße freundlichen hochachtungsvoll regards kind yours faithfully sincerely collega collègue
    schuldeiser créancier gläubiger creditor klanten clients kunden customers algemeen algemene
    inlichtingen informatie information informations renseignements allgemeine auskunft auskünfte
    general enquiries rechten voorbehouden droits réservés rechte vorbehalten rights reserved
    privacy verklaring voorwaarden conditions bedingungen terms générales openingsuren heures
    ouverture öffnungszeiten opening hours eensluidend conforme gleichlautende abschrift true
    certified graag vrijdag beschikking ordonnance beschluss dossier dossiers akte plan
    afbetalingsplan remboursement apurement ratenplan repayment koning königs king directie
    direction leitung management secretaris secrétaire boekhouding comptabilité buchhaltung
    cent cents eur supprimer verwijderen löschen entfernen delete remove effacer wissen schrappen
    accounting dienst service services juridique juridische team équipe
    """


_COMPOUND = re.compile(  # a key of any beginning: "Bankleitcode", "Habenkonto"
    r".(?:konto|nummer|bedrag|betrag|datum|referentie|referenz|code|saldo|scherm|opdracht)$"
)


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
        and not {"@", "?"} & {*text}
        and text[0].isalnum()
        and any(len(word) > 1 for word in text.split())
        and not bics.ALONE.fullmatch(text)
        and not only_words_of_labels(text)
    )


def is_full(name: str) -> bool:
    """Whether it has two words, each with a capital.

    >>> is_full("Voorbeeld van Incasso"), is_full("Voorbeeld incasso"), is_full("Voorbeeld")
    (True, False, False)
    """
    words = [each for each in name.split() if any(map(str.isalnum, each))]
    words = [each for each in words if each.casefold() not in PARTICLES]
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def has_form(name: str) -> bool:
    """Whether it ends in a legal form, so that what follows is no part of it.

    >>> has_form("Voorbeeld Inning v.z.w."), has_form("Voorbeeld Inning")
    (True, False)
    """
    return _ENDS_IN_FORM.search(name) is not None


def is_street(word: str) -> bool:
    """Whether an address begins with the word.

    >>> is_street("RUE"), is_street("Dorpsstraat"), is_street("Partners")
    (True, True, False)
    """
    return _STREET_WORD.fullmatch(word) is not None


def only_words_of_labels(text: str) -> bool:
    """Whether every word is one that labels, buttons and states are made of."""
    words = fold(text)
    letters = sum(each.isalpha() for each in text)
    return letters >= FEWEST_LETTERS and all(
        w in _VOCABULARY or parts(w) or _COMPOUND.search(w) or weekday(w) is not None for w in words
    )


def unannounced(text: str) -> bool:
    """Whether it may be a name where no label says so: a sentence goes on in small letters."""
    return any(map(str.isupper, text))


def trimmed(text: str) -> str:
    """A name without signs around it, the tick before it and the word that announces it.

    >>> trimmed(" pour Voorbeeld Incasso,"), trimmed("V Voorbeeld Incasso")
    ('Voorbeeld Incasso', 'Voorbeeld Incasso')
    """
    bare = _AVATAR.sub("", _TICK.sub("", text.strip(_EDGES)))
    bare = _ANNOUNCING.sub("", _PAID_TO.sub("", bare))
    ended = _GOES_ON.sub("", bare)
    name = _without_address(ended if is_name(ended) else bare).strip(_EDGES)
    return f"{name}." if _DOTTED.search(name) and f"{name}." in text else name


def mended(name: str) -> str:
    """A name with letters for the digits that were read within its words in capitals.

    >>> mended("INCAS5O VOORBEELD"), mended("VOORBEELD 15 B2B")
    ('INCASSO VOORBEELD', 'VOORBEELD 15 B2B')
    """
    return _MISREAD.sub(lambda digit: "OIS"["015".index(digit[0])], name)


def _without_address(name: str) -> str:
    """A name ends with its legal form, or with the comma before a street or a town."""
    form = _FORM_BEHIND.match(name)
    if form:
        return form[0]
    first, _, rest = name.partition(", ")
    if _TITLED.match(rest) or not is_name(first):
        return name
    return first if _STREET.match(rest) or _is_town(first, rest) else name


def _is_town(name: str, behind: str) -> bool:
    """Whether what stands behind a name's comma is one place, and no second or first name."""
    return _TOWN.fullmatch(behind) is not None and is_full(name) and "&" not in behind


_OFFICE = re.compile(r"(?:kantoor|cabinet|kanzlei)(?= )", re.IGNORECASE)


def speaking(cell: Cell) -> tuple[Label, ...]:
    """The labels that label: one of a date or an amount with letters behind it is a part of a name.

    ``du Val Vert``, ``Voorbeeld Credit Control``.

    A label that opens its cell always counts.
    """
    return tuple(each for each in cell.labels if not _within_name(cell, each))


def _within_name(cell: Cell, label: Label) -> bool:
    if label.role is Role.ADDRESS and _OFFICE.match(cell.text, label.start, label.end + 1):
        return is_full(cell.text[label.end :].lstrip())  # of a firm, not of a bank in a town
    behind, before = cell.text[label.end :].lstrip(" .:"), cell.text[: label.start].split()
    inner = behind[:1].isalpha() or (not behind and before[-1:] and before[-1] in PARTICLES)
    return label.role in DATES | AMOUNTS and label.start > 0 and bool(inner)
