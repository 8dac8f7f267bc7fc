"""What a decision rests on, kept with it so that it can be explained and made again."""

from evidence.records import Document, Reading
from policy.edition import rules_digest
from policy.firm import Firm
from storage.records import Double, Facts
from workers.pipeline import Paper


def facts_of(
    paper: Paper,
    reading: Reading,
    documents: tuple[Document, ...],
    firm: Firm,
    *,
    others: tuple[str, ...],
    doubles: tuple[Double, ...],
) -> Facts:
    """The facts of a decision; ``others`` and ``doubles`` as in the record."""
    return Facts(
        dossier=paper.dossier,
        day=paper.today,
        closing_days=tuple(sorted(firm.bank_closing_days)),
        rules=rules_digest(),
        kinds=tuple(each.kind for each in documents),
        medium=medium_of(reading),
        others=others,
        doubles=doubles,
    )


def medium_of(reading: Reading) -> str:
    """``pdf_text``, ``pdf_scan``, or the sort of picture.

    >>> medium_of(Reading(sha256="", media_type="image/jpeg", reader="", pages=()))
    'jpeg'
    """
    if reading.media_type != "application/pdf":
        return reading.media_type.rpartition("/")[2]
    sources = {page.source for page in reading.pages} - {"blank"}
    return "pdf_text" if sources <= {"text_layer"} else "pdf_scan"
