"""Cells by which the page of one movement says that the money came in, where no sign does.

nl Creditering · fr Crédit · de Gutschrift · en Incoming, as a title or behind ``Type``. The head
of a column, and a choice of what to list, stand beside the same word for what went. That
something was received (Ontvangen, Eingegangen) a bank says of an order too.
"""

from collections.abc import Iterable, Iterator, Sequence

from classifiers.fields.candidate import Candidate
from classifiers.fields.label_words import Part, parts
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell
from classifiers.fields.values import Values
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block
from classifiers.words.phrases import fold
from evidence.records import Mark
from evidence.vocabulary import ORDERED, Sign

CELLS = 3  # of a row, at the most: a label, what it says, what stands apart; more are a menu
_CAME = frozenset(
    fold("""
    credit creditering creditboeking creditverrichting bijgeboekt bijschrijving bijgeschreven
    inkomend inkomende binnenkomend binnenkomende gecrediteerd
    credite creditee entrant entrante entree encaissement
    gutschrift gutgeschrieben habenbuchung zugang eingehend eingehende
    incoming credited""")
)
_WENT = frozenset(
    fold("""
    debet debit debitering debitverrichting debetverrichting afgeboekt afschrijving afgeschreven
    uitgaand uitgaande gedebiteerd
    debite debitee sortant sortante sortie decaissement
    belastung belastet sollbuchung abgang ausgang ausgehend ausgehende
    outgoing debited""")
)
_OF_SIDES = frozenset({Role.PAYEE, Role.PAYER})
_TELLING = frozenset({Part.DEBIT, Part.PAYEE})
_OF_A_MOVEMENT = frozenset(
    fold("""
    verrichting transactie beweging boeking type soort operation mouvement ecriture nature
    buchung umsatz umsatzart vorgang transaction movement entry booking""")
)


def said(values: Values) -> tuple[Mark, ...]:
    """The signs of the page of one movement, such words among them; an order has none."""
    lines = tuple(row.line for row in values.rows)
    signs = find_signs(Block(lines[0].page, lines))
    return signs if any(each.sign in ORDERED for each in signs) else (*signs, *_words(values))


def came(amount: Candidate | None, marks: Sequence[Mark]) -> bool:
    """Whether the money came in: the amount's own sign says so, or words where it has none."""
    sign = amount.value[0] if amount else ""
    told = any(each.sign is Sign.INCOMING for each in marks)
    return sign == "+" or (sign != "-" and told)


def are_signed(amounts: Iterable[Candidate | None]) -> bool:
    """Whether one of them has its sign: an unsigned one beside it went."""
    return any(each and each.value[0] in "+-" for each in amounts)


def doubt(values: Values, amount: Candidate, sides: Sequence[Candidate | None]) -> tuple[Mark, ...]:
    """A mark on the amount where no sign, column, word or label says that the money went.

    ``sides`` are the accounts; whose each is was read from their labels, or only guessed.
    """
    if amount.value[0] in "+-" or amount.label in (Role.DEBIT, Role.CREDIT):
        return ()
    labels = {each.role for row in values.rows for cell in row.cells for each in cell.labels}
    told = {each.label for each in sides if each} | labels
    words = (word for row in values.rows for word in fold(row.text))
    if told & _OF_SIDES or any(_TELLING & parts(word) for word in words):
        return ()
    box, text = amount.box, amount.span.text
    return (Mark(sign=Sign.STATUS_UNKNOWN, page=amount.page, box=box, text=text),)


def _words(values: Values) -> tuple[Mark, ...]:
    """A mark on each; none where the page says the like of what went out."""
    cells = [cell for row in values.rows if len(row.cells) <= CELLS for cell in row.cells]
    if any(_says(cell, _WENT) for row in values.rows for cell in row.cells):
        return ()
    return tuple(_marks(cells))


def _marks(cells: list[Cell]) -> Iterator[Mark]:
    for cell in cells:
        if _says(cell, _CAME):
            yield Mark(sign=Sign.INCOMING, page=cell.line.page, box=cell.box, text=cell.text)


def _says(cell: Cell, way: frozenset[str]) -> bool:
    """Whether it holds such a word, behind a colon if there is one, and hardly anything else."""
    words = fold(cell.text.rpartition(":")[2])
    return any(each in way for each in words) and all(
        each in way or each in _OF_A_MOVEMENT for each in words
    )
