"""What a page is like as a whole, beyond the cues of any one kind."""

import re
from collections.abc import Iterator
from enum import Enum

from classifiers.fields.label_words import Part, parts
from classifiers.words.days import FULL_DAY
from classifiers.words.doubting import is_doubt
from classifiers.words.lines import Line
from classifiers.words.phrases import Lexicon, Passage, fold


class Setting(Enum):
    """A trait of a page."""

    FIRST_PERSON = "first_person"  # "ik", "je", "ich": a person writes, no firm
    PROSE = "prose"  # sentences that run over lines: somebody tells something
    OPERATIVE = "operative"  # a court's "for these reasons", its clerk, its role number
    PUBLIC_SERVICE = "public_service"  # a social service's own name
    BANK = "bank"  # the name of a bank
    PARCEL = "parcel"
    LETTER_POST = "letter_post"  # a registered letter's own number
    ENCLOSING = "enclosing"  # "see attached": what counts is another paper
    BANK_CARD = "bank_card"  # what is printed on its front or back
    FIRST_PAGE = "first_page"  # "1/3"
    LATER_PAGE = "later_page"  # "2/3", "blz. 2"
    MOVEMENTS = "movements"  # a list of what an account did from one day to another


_WORDS = {
    Setting.FIRST_PERSON: "ik | mijn bestelling | mijn contract | mijn abonnement | j'ai "
    "| j'étais | je n | je ne | je vous | je suis | je me | que je | je souhaite | je veux "
    "| je peux | je dois | je demande | je paie | je tiens | mon contrat | ma commande "
    "| mon abonnement | mon mari | ma femme | mon fils | ma fille | mon père | ma mère | ich "
    "| mein vertrag | meinen vertrag | meine bestellung | i have | i am | i m | i ve | i d | i ll "
    "| i will | i would | i was | i did | i do | i don | i didn | i never | i want | i can "
    "| i cannot | i received | i paid | i wish | i ordered | i got | my order | my contract "
    "| my subscription | my husband | my wife | my son",
    Setting.OPERATIVE: "om deze redenen | par ces motifs | aus diesen gründen | for these reasons "
    "| gelet op | overwegende dat | de griffier | le greffier | greffier | der kanzler "
    "| in naam van de koning | au nom du roi | im namen des königs | rechtdoende | statuant "
    "| de rechtbank beslist | le tribunal décide | das gericht beschließt | the court decides",
    Setting.PUBLIC_SERVICE: "ocmw | cpas | öshz | caw "
    "| openbaar centrum voor maatschappelijk welzijn | dienst schuldbemiddeling "
    "| centre public d'action sociale | service de médiation de dettes "
    "| öffentliches sozialhilfezentrum | schuldnerberatung "
    "| public social welfare centre | debt mediation service",
    Setting.BANK: "kbc | cbc | belfius | ing | bnp paribas | fortis | fintro | hello bank "
    "| argenta | crelan | beobank | axa bank | axa banque | keytrade | triodos | vdk "
    "| nagelmackers | europabank | medirect | bpost banque | bpost bank | record bank "
    "| deutsche bank | caisse d'épargne | rabobank | abn amro | asn bank | sns bank | regiobank "
    "| knab | sparkasse | volksbank | raiffeisenbank | commerzbank | comdirect | dkb | postbank "
    "| consorsbank | bcee | spuerkeess | banque internationale à luxembourg | banque raiffeisen "
    "| crédit agricole | crédit mutuel | société générale | lcl | banque postale | boursorama "
    "| boursobank | banque populaire | wise | revolut | n26 | bunq | monzo | starling | barclays "
    "| hsbc | lloyds | natwest | santander | nationwide | bank of ireland | aib",
    Setting.PARCEL: "pakket | pakje | retour | retourzending | bpack | colis | envoi retour "
    "| paket | rücksendung | retoure | parcel | return shipment | pakjesautomaat | retourbewijs "
    "| preuve de retour | rücksendebeleg | terugzending",
    Setting.ENCLOSING: "bijlage | bijlagen | zie bijlage | mijn bewijs | hierbij | bijgevoegd "
    "| bijgevoegde | ingesloten | zit erbij | zit hierbij | zitten erbij | meegestuurd "
    "| stuur ik mee | gevraagde papieren | gevraagde stukken | waar u om vroeg | die u vroeg "
    "| ci joint | ci jointe | ci joints | ci jointes | annexe | annexes | voir annexe "
    "| ma preuve | pièce jointe | pièces jointes | est joint | est jointe | sont joints "
    "| sont jointes | je joins | vous joins | vous avez demandé | vous avez demandés "
    "| vous avez demandées | vous vouliez | siehe anlage | siehe anhang | in der anlage "
    "| im anhang | anbei | liegt bei | liegen bei | beigefügt | beiliegend | mein beleg "
    "| mein nachweis | my proof | die sie wollten | die sie verlangt | um die sie gebeten "
    "| attached | enclosed | attachment | attachments | is included | are included "
    "| you asked for | you wanted | as requested",
    Setting.BANK_CARD: "card stop | cardstop | kaart verloren | kaart gevonden "
    "| gevonden kaarten | bankkaart | debetkaart | kredietkaart | geldig tot | vervalt einde "
    "| carte perdue | carte trouvée | cartes trouvées | carte bancaire | carte de débit "
    "| carte de crédit | expire fin | valable jusqu | karte verloren | karte gefunden "
    "| gefundene karten | bankkarte | debitkarte | kreditkarte | girocard | gültig bis "
    "| card lost | card found | lost card | found card | debit card | credit card | valid thru "
    "| good thru | valid until | expires end | authorised signature | authorized signature "
    "| maestro | mastercard",
}
_LEXICON: Lexicon[Setting] = Lexicon(
    (phrase.strip(), setting) for setting, text in _WORDS.items() for phrase in text.split("|")
)

PROSE_WORDS = 6  # of a line, at the least
PROSE_LINES = 3  # of a block, at the least

_PARCEL_NUMBER = re.compile(
    r"(?<!\d)(?:3299\d{20}|3232\d{20}|3232\d{14})(?!\d)|JJBEA[0-9A-Z]{22}|C[DEZ]\d{9}BE"
)
_CARD_NUMBER = re.compile(r"(?<![0-9A-Z])[2-6]\d{15,16}(?!\d)")
_LETTER_NUMBER = re.compile(r"(?<!\d)010\d{27}(?!\d)|R[A-Z]\d{9}[A-Z]{2}")
_OF = r"(?:/|van|de|sur|von|of|op)"
_COUNT = re.compile(
    rf"^(?:(?:blz|bladzijde|pagina|pag|page|p|seite|s|feuille|blad)\b[.:\s]*)(\d{{1,2}})\s*(?:{_OF}\s*(\d{{1,2}}))?$"
    rf"|^\W*(\d{{1,2}})\s*/\s*(\d{{1,2}})\W*$",
    re.IGNORECASE,
)

_AT_END = re.compile(  # of a line that says more; a sentence that ends with a full stop does not
    rf"\W(?:blz|bladzijde|pagina|pag|page|p\.|seite|feuillet|blad)[.:\s]*(\d{{1,2}})"
    rf"(?:\s*{_OF}\s*(\d{{1,2}}))?\s*$|[·|]\s*(\d{{1,2}})\s*/\s*(\d{{1,2}})\s*$",
    re.IGNORECASE,
)

_NUMBERS = (
    (_PARCEL_NUMBER, Setting.PARCEL),
    (_LETTER_NUMBER, Setting.LETTER_POST),
    (_CARD_NUMBER, Setting.BANK_CARD),
)

_FROM_TO = re.compile(rf"{FULL_DAY}\W+(?:[^\W\d]{{1,7}}\W+){{0,3}}{FULL_DAY}")
_MOVEMENTS = re.compile(
    r"(?:rekening)?(?:verrichtingen|bewegingen|mutaties|transacties)|(?:rekening)?historiek"
    r"|operations|mouvements|ecritures|historique|(?:konto)?(?:umsatze|bewegungen)|buchungen"
    r"|transaktionen|transactions|movements|history|activity"
)
_OF_THEM = re.compile(  # what else the title of such a list says
    r"overzicht|lijst|afdruk|uitgevoerde|geboekte|alle"
    r"|liste|releve|apercu|executees|effectuees|comptabilisees|toutes|tous"
    r"|ubersicht|liste|alle|ausgefuhrte|gebuchte"
    r"|list|overview|all|executed|booked|posted|completed"
)
_AROUND = frozenset({
    Part.ACCOUNT, Part.OWN, Part.FROM, Part.TO, Part.ONTO, Part.SMALL, Part.NUMBER,
})  # fmt: skip


def settings(text: Passage) -> Iterator[Setting]:
    """The traits that a block shows."""
    yield from (hit.value for hit in _LEXICON.find(text) if not hit.denied)
    if sum(map(_runs_on, text.block.lines)) >= PROSE_LINES:
        yield Setting.PROSE
    for line in text.block.lines:
        if line.has_digit:
            yield from _numbered(line)


def _numbered(line: Line) -> Iterator[Setting]:
    """What the numbers of a line say."""
    packed = line.text.replace(" ", "")
    yield from (said for form, said in _NUMBERS if form.search(packed))
    if _lists_movements(line):
        yield Setting.MOVEMENTS
    number = page_number(line)
    if number is not None:
        yield Setting.FIRST_PAGE if number == 1 else Setting.LATER_PAGE


def _runs_on(line: Line) -> bool:
    """Whether a line is part of a sentence: many words, most of them small."""
    if len(line.words) < PROSE_WORDS:
        return False
    words = [word.text for word in line.words if word.text.strip(".,;:!?\"'()").isalpha()]
    small = sum(word[:1].islower() for word in words)
    return len(words) >= PROSE_WORDS and small > len(words) / 2


def _lists_movements(line: Line) -> bool:
    """``Verrichtingen van 01/03/2026 tot 30/03/2026``: a title in which every word is known.

    Any other may say that they are to come, to sign, set apart or refused.
    """
    period = _FROM_TO.search(line.text)
    said = fold(line.text.replace(period[0], "")) if period else ()
    return any(map(_MOVEMENTS.fullmatch, said)) and all(map(_is_of_title, said))


def _is_of_title(word: str) -> bool:
    known = _MOVEMENTS.fullmatch(word) or _OF_THEM.fullmatch(word)
    return bool(known) or not (_AROUND.isdisjoint(parts(word)) or is_doubt(word))


def page_number(line: Line) -> int | None:
    """The number of a page that a line prints: "2/3", "Blz. : 2/1", "A.R. 26/1/B p. 2"."""
    found = _COUNT.match(line.text.strip()) or _AT_END.search(line.text)
    if found is None:
        return None
    number, total = (int(each) for each in (found[1] or found[3], found[2] or found[4] or 0))
    return number if total == 0 or number <= total else None
