"""Results made by hand, for the arithmetic."""

from datetime import date

from evidence.vocabulary import FieldName, Kind, Verdict
from lab.evaluation import Evaluation, Source, Versions, evaluation
from lab.results import FAILED, DocumentResult, FieldResult, PaperResult

VERSIONS = Versions(bewijs="0", reader="paddle", reading="r", policy="2026-01-01")
DAY = date(2026, 3, 30)


def a_field(
    name: FieldName,
    expected: str | None,
    read: str | None,
    confidence: float | None = None,
) -> FieldResult:
    return FieldResult(name=name, expected=expected, read=read, confidence=confidence)


def a_document(
    kind: Kind | None,
    read: str | None = None,
    *fields: FieldResult,
    pages: tuple[int, ...] = (1,),
    confidence: float | None = 0.95,
) -> DocumentResult:
    """Read as what it is, unless said otherwise."""
    return DocumentResult(
        own=True,
        pages=pages,
        kind=kind,
        read=read or str(kind),
        confidence=confidence,
        fields=fields,
    )


def a_paper(
    *documents: DocumentResult,
    file: str = "a.pdf",
    verdict: Verdict | None = Verdict.ACCEPTED,
    acceptable: tuple[Verdict, ...] | None = (Verdict.ACCEPTED,),
    expected: tuple[str, ...] | None = None,
    reasons: tuple[str, ...] = (),
    blockers: tuple[str, ...] = (),
    split: str | None = "dev",
    medium: str = "digital",
    language: str = "nl",
    layout: str | None = "list",
    legible: bool = True,
    error: str | None = None,
    read_pages: tuple[tuple[int, ...], ...] | None = None,
    seconds: dict[str, float] | None = None,
    sha256: str = "0",
) -> PaperResult:
    true_pages = tuple(each.pages for each in documents if each.kind)
    return PaperResult(
        file=file,
        split=split,
        medium=medium,
        language=language,
        layout=layout,
        trap=None,
        legible=legible,
        acceptable=acceptable,
        expected=expected,
        true_pages=true_pages,
        true_sizes=(),
        documents=documents,
        error=error,
        sha256=None if error else sha256,
        verdict=None if error else verdict,
        reasons=reasons,
        blockers=blockers,
        read_pages=true_pages if read_pages is None else read_pages,
        seconds=seconds or {},
    )


def failed_document(kind: Kind) -> DocumentResult:
    return a_document(kind, FAILED, confidence=None)


def an_evaluation(*papers: PaperResult, source: Source | None = None) -> Evaluation:
    known = source or Source(split="dev", seed=1, count=len(papers), generator="g")
    return evaluation(papers, [], known, VERSIONS, DAY)
