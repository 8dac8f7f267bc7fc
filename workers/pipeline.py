"""The way of a paper, from its bytes to a decision. Start reading here.

    open → pages → words        in the sandbox's child      ``read``
    documents → kind → fields   on words alone              ``understand``
    decide                      on facts alone              ``decide``

The command line and the workers run this same code. What a step found is kept
under the step's name, so that a restart goes on where the last one stopped.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from classifiers.documents import understand
from classifiers.model.classifier import Classifier
from evidence.codec import Json, decode, encode
from evidence.contract import answer
from evidence.dossier import Dossier
from evidence.records import Decision, Document, Finding, Reading
from evidence.settings import Settings
from policy.decide import decide
from policy.edition import Edition, in_force
from policy.firm import Firm
from sandbox.child import Sandbox

T = TypeVar("T")
BELGIUM = ZoneInfo("Europe/Brussels")  # its day is that of the policy


class Steps(Protocol):
    """Where the results of steps are kept between attempts."""

    def load(self, name: str) -> Json:
        """What was kept under that name, or None."""

    def save(self, name: str, value: Json) -> None:
        """Keep it."""


class NoSteps:
    """Keeps nothing: for a command that runs once."""

    def load(self, name: str) -> Json:
        """Nothing was kept."""
        return None

    def save(self, name: str, value: Json) -> None:
        """Forget it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One file and what the caller knows of it."""

    name: str  # as the sender called it
    path: Path
    dossier: Dossier | None
    today: date  # the day of receipt
    findings: tuple[Finding, ...] = ()  # doubts from before the reading
    pictures: Path | None = None  # an empty folder for the page pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Everything that is known of a paper at the end of its way."""

    reading: Reading
    documents: tuple[Document, ...]
    decision: Decision
    answer: dict[str, Any]  # the contract's object


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """The steps with what they need; built once by ``cli``.

    The sandbox has an entry ``read``.
    """

    sandbox: Sandbox
    settings: Settings
    firm: Firm
    clock: Callable[[], datetime]  # in UTC
    classifier: Classifier

    def run(self, paper: Paper, steps: Steps) -> Outcome:
        """The whole way. Raises a ``Refusal`` for the sender or a ``Fault`` of ours."""
        watch = _Watch()
        reading = _kept(steps, "reading", Reading, lambda: self.read(paper))
        documents = watch.time(
            "classify",
            lambda: _kept(
                steps,
                "documents",
                tuple[Document, ...],
                lambda: understand(reading, paper.dossier, self.classifier),
            ),
        )
        decision = watch.time("decide", lambda: self.decide(paper, reading, documents))
        seconds = reading.seconds | watch.seconds
        return Outcome(
            reading=reading,
            documents=documents,
            decision=decision,
            answer=answer(paper.name, reading, documents, decision, seconds),
        )

    def read(self, paper: Paper) -> Reading:
        """Bytes to words, in the child."""
        kept = self.settings
        argument = {
            "path": str(paper.path.resolve()),
            "reader": kept.reader,
            "max_bytes": kept.max_bytes,
            "max_pages": kept.max_pages,
            "max_pixels": kept.max_pixels,
            "work_pixels": kept.work_pixels,
            "pictures": str(paper.pictures) if paper.pictures else None,
        }
        return decode(Reading, self.sandbox.call("read", argument))

    def decide(
        self,
        paper: Paper,
        reading: Reading,
        documents: tuple[Document, ...],
        numbers: Edition | None = None,
    ) -> Decision:
        """The verdict, dated, with the doubts from before the reading.

        By those ``numbers`` of the policy, else by the version now in force.
        """
        now = self.clock()
        numbers = numbers or in_force(now.astimezone(BELGIUM).date())
        made = decide(reading, documents, paper.dossier, paper.today, self.firm, numbers)
        return replace(made, findings=(*paper.findings, *made.findings), decided_at=now)


def _kept(steps: Steps, name: str, kind: type[T], make: Callable[[], T]) -> T:
    value = steps.load(name)
    if value is not None:
        return decode(kind, value)
    made = make()
    steps.save(name, encode(made))
    return made


class _Watch:
    """Seconds that each step took, wall clock."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def time(self, step: str, work: Callable[[], T]) -> T:
        started = time.perf_counter()
        done = work()
        self.seconds[step] = time.perf_counter() - started
        return done
