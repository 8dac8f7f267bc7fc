"""The head of an e-mail: whom it names is its writer or its reader, whatever it tells of.

nl Aan, Onderwerp · fr À, Objet · de An, Betreff · en To, Subject
"""

from itertools import groupby

from classifiers.fields.sheet import Row, Sheet
from classifiers.signs.mails import label_of
from classifiers.signs.words.heads import HEADER_LABELS, LETTER_LABELS, SUBJECT_LABELS

FEWEST = 2  # rows besides the subject's or the day's
_SUBJECTS = SUBJECT_LABELS | LETTER_LABELS
_KEYS = HEADER_LABELS | LETTER_LABELS | {"pour", "fur"}


def rows_of(rows: Sheet) -> frozenset[int]:
    """The numbers of the rows of every such head: keys in a run, one of them the subject's."""
    runs = (tuple(run) for keyed, run in groupby(rows, lambda row: _key(row) in _KEYS) if keyed)
    heads = (run for run in runs if len(run) > FEWEST and not _SUBJECTS.isdisjoint(map(_key, run)))
    return frozenset(row.number for run in heads for row in run)


def _key(row: Row) -> str:
    return label_of(row.line) if ":" in row.text else ""
