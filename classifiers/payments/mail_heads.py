"""The head of an e-mail: whom it names is its writer or its reader, whatever it tells of.

nl Aan, Onderwerp · fr À, Objet · de An, Betreff · en To, Subject
"""

import re

from classifiers.fields.sheet import Sheet

FEWEST = 2  # rows besides the subject's or the day's
_KEY = re.compile(
    r"(?:van|aan|de|à|a|von|an|from|to|cc|bcc|pour|für|verzonden|envoyé|gesendet|sent|date|datum"
    r"|onderwerp|betreft|objet|concerne|betreff|betrifft|subject)\s?:",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:onderwerp|betreft|objet|concerne|betreff|betrifft|subject)\s?:", re.IGNORECASE
)


def rows_of(rows: Sheet) -> frozenset[int]:
    """The numbers of the rows of every such head: keys in a run, one of them the subject's."""
    found: set[int] = set()
    run: list[int] = []
    subject = False
    for row in rows:
        if not _KEY.match(row.text):
            run, subject = [], False
            continue
        run.append(row.number)
        subject = subject or _SUBJECT.match(row.text) is not None
        if subject and len(run) > FEWEST:
            found.update(run)
    return frozenset(found)
