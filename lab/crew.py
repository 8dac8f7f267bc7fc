"""Papers through several pipelines at once, results in the order of the papers."""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date

from evidence.errors import BewijsError, Fault
from lab.kept import Kept
from lab.results import PaperResult
from lab.scoring import failed, scored
from lab.truth import BadTruth, Truth
from workers.crew import at_once
from workers.pipeline import Paper, Pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A truth file that could not be used."""

    file: str
    message: str  # what is wrong, and what to do
    split: str | None = None  # of the paper, where the truth could be read so far


def score_all(
    truths: Sequence[Truth], pipelines: Sequence[Pipeline], kept: Kept, today: date
) -> Generator[PaperResult | Problem]:
    """Read, decided and set against the truth. ``today`` is for dossiers that give no day."""
    return at_once(lambda pipeline, truth: _score(pipeline, truth, kept, today), truths, pipelines)


def paper_of(truth: Truth, today: date) -> Paper:
    """What the pipeline is told of a paper: nothing of its truth but the dossier."""
    return Paper(
        name=truth.path.name,
        path=truth.path,
        dossier=truth.dossier,
        today=today,
        findings=truth.findings,
    )


def _score(pipeline: Pipeline, truth: Truth, kept: Kept, today: date) -> PaperResult | Problem:
    begun = time.thread_time()
    try:
        outcome = pipeline.run(paper_of(truth, today), kept.reading(truth.path))
        return scored(truth, outcome, time.thread_time() - begun)
    except BadTruth as wrong:
        return Problem(file=truth.path.name, message=wrong.message, split=truth.split)
    except BewijsError as error:
        return failed(truth, error)
    except Exception:  # whatever it is, it is counted and the other papers go on
        return failed(truth, Fault())
