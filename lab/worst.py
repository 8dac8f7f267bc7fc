"""The papers that went most wrong, and how. Never asked of the test split."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evidence.vocabulary import Verdict
from lab.figures import is_order, trials
from lab.results import DocumentResult, FieldResult, PaperResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One thing that went wrong with a paper."""

    weight: int  # how bad: a wrong accept outweighs any number of fields
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A paper with all that went wrong with it, worst first."""

    paper: PaperResult
    slips: tuple[Slip, ...]

    @property
    def weight(self) -> int:
        """The sum of its slips."""
        return sum(each.weight for each in self.slips)


def worst(papers: Iterable[PaperResult], most: int) -> tuple[Miss, ...]:
    """At most so many, worst first."""
    misses = [Miss(paper=each, slips=slips(each)) for each in papers]
    missed = [each for each in misses if each.slips]
    return tuple(sorted(missed, key=lambda miss: (-miss.weight, miss.paper.file))[:most])


def slips(paper: PaperResult) -> tuple[Slip, ...]:
    """Everything that went wrong with a paper, worst first."""
    found = [Slip(weight=weight, text=text) for weight, text in _slips(paper)]
    return tuple(sorted(found, key=lambda each: -each.weight))


def _slips(paper: PaperResult) -> Iterator[tuple[int, str]]:
    if paper.error:
        yield 5_000, f"not read: {paper.error}"
        return
    yield from _of_verdict(paper)
    if not paper.legible:
        return
    if not paper.split_right:
        yield 250, f"split as {_pages(paper.read_pages)}, but is {_pages(paper.true_pages)}"
    for document in paper.documents:
        yield from _of_document(document)


def _of_verdict(paper: PaperResult) -> Iterator[tuple[int, str]]:
    hits = {each.figure: each.hit for each in trials(paper)}
    allowed = " or ".join(paper.acceptable or ())
    if is_order(paper) and hits["order_accepted"]:
        yield 20_000, "an order was accepted"
    elif hits.get("wrong_accept"):
        yield 10_000, f"accepted, but only {allowed} is right"
    elif hits.get("verdict") is False:
        weight = 4_000 if paper.verdict is Verdict.REJECTED else 1_000
        yield weight, f"{paper.verdict}, but only {allowed} is right"
    elif hits.get("avoidable_review"):
        yield 60, "sent to a person, but could be decided"
    if hits.get("unreadable") is False:
        yield 400, "nobody can read it, but that was not seen"
    if hits.get("reason") is False:
        yield (
            150,
            f"reason {', '.join(paper.reasons)}; expected {' or '.join(paper.expected or ())}",
        )


def _of_document(document: DocumentResult) -> Iterator[tuple[int, str]]:
    if document.kind and not document.right:
        sure = "" if document.confidence is None else f", {document.confidence:.2f} sure"
        yield 300, f"{document.kind} read as {document.read}{sure}"
    for field in document.fields:
        if not field.right:
            yield _of_field(field)


def _of_field(field: FieldResult) -> tuple[int, str]:
    if field.read is None:
        return 25, f"{field.name} missed"
    if field.expected is None:
        return 30, f"{field.name} made up"
    return 40, f"{field.name} wrong"


def _pages(groups: tuple[tuple[int, ...], ...]) -> str:
    return " | ".join(", ".join(map(str, group)) for group in groups)
