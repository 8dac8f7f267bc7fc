"""One attempt at one evidence: claim it, take it the whole way, end it.

May run twice for the same id, at the same time even: the claim and its fence
make the second one harmless. Logs carry ids and codes only.
"""

import logging
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from evidence.codec import Json
from evidence.errors import BewijsError, DossierMoved, LostLease, NotFound, Refusal
from evidence.settings import Settings
from storage import dossiers, steps, work
from storage.objects import Objects
from storage.records import Claimed, Evidence, Refused
from storage.register import Register
from workers.ending import Ending
from workers.pipeline import Outcome, Paper, Pipeline

_log = logging.getLogger(__name__)
_DOSSIER_TRIES = 100  # each lost to another paper of the dossier, which ended
_WAIT_SECONDS = 2.0  # before the nth start after a fault: n times this


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """A worker with its rooms; ``attempt`` is what the doorbell calls."""

    name: str
    register: Register
    objects: Objects
    pipeline: Pipeline
    settings: Settings
    clock: Callable[[], datetime]  # in UTC

    def attempt(self, evidence_id: str) -> None:
        """Take the evidence the whole way, if nobody else does. Never raises over a paper."""
        claimed = self._claim(evidence_id)
        if claimed is None:
            return
        with self._alive(claimed):
            try:
                self._work(claimed)
            except LostLease:
                _log.warning("lost lease evidence=%s", evidence_id)
            except Exception as error:
                self._give_back(claimed, error)

    def _claim(self, evidence_id: str) -> Claimed | None:
        try:
            return work.claim(
                self.register,
                evidence_id,
                worker=self.name,
                now=self.clock(),
                lease_seconds=self.settings.lease_seconds,
                attempts=self.settings.attempts,
            )
        except NotFound:
            _log.warning("unknown evidence=%s", evidence_id)
            return None

    def _work(self, claimed: Claimed) -> None:
        try:
            paper, outcome = self._run(claimed)
        except Refusal as refusal:
            refused = Refused(code=refusal.code, message=refusal.message)
            work.refuse(self.register, claimed, refused, now=self.clock())
            _log.info("refused evidence=%s code=%s", claimed.evidence.id, refusal.code)
            return
        self._finish(claimed, paper, outcome)

    def _run(self, claimed: Claimed) -> tuple[Paper, Outcome]:
        evidence = claimed.evidence
        with tempfile.TemporaryDirectory(prefix="bewijs-") as name:
            folder = Path(name)
            self.objects.fetch(evidence.sha256, folder / "paper")
            pictures = folder / "pages"
            pictures.mkdir()
            paper = self._paper(evidence, folder / "paper", pictures)
            kept = _RegisterSteps(self.register, self.objects, claimed, pictures)
            return paper, self.pipeline.run(paper, kept)

    def _paper(self, evidence: Evidence, path: Path, pictures: Path) -> Paper:
        dossier, findings = dossiers.of_evidence(self.register, evidence)
        return Paper(
            name=evidence.file_name,
            path=path,
            dossier=dossier,
            today=evidence.received_day,
            findings=findings,
            pictures=pictures,
        )

    def _finish(self, claimed: Claimed, paper: Paper, outcome: Outcome) -> None:
        """Decide on what the dossier holds; anew when another of its papers ended meanwhile."""
        ending = Ending(register=self.register, pipeline=self.pipeline, paper=paper)
        for _ in range(_DOSSIER_TRIES):
            try:
                decision = ending.finish(claimed, outcome, self.clock())
            except DossierMoved:
                continue
            _log.info("decided evidence=%s verdict=%s", claimed.evidence.id, decision.verdict)
            return
        raise DossierMoved

    def _give_back(self, claimed: Claimed, error: Exception) -> None:
        code = error.code if isinstance(error, BewijsError) else type(error).__name__
        _log.error(
            "fault evidence=%s code=%s attempt=%d", claimed.evidence.id, code, claimed.attempt
        )
        try:
            work.release_for_retry(
                self.register,
                claimed,
                trouble=code,
                now=self.clock(),
                wait_seconds=_WAIT_SECONDS * claimed.attempt,
            )
        except BewijsError as lost:  # the lease will run out by itself
            _log.warning("not given back evidence=%s code=%s", claimed.evidence.id, lost.code)

    @contextmanager
    def _alive(self, claimed: Claimed) -> Iterator[None]:
        """Renew the lease while the work goes on."""
        done = threading.Event()
        beat = threading.Thread(target=self._renew, args=(claimed, done), daemon=True)
        beat.start()
        try:
            yield
        finally:
            done.set()
            beat.join()

    def _renew(self, claimed: Claimed, done: threading.Event) -> None:
        seconds = self.settings.lease_seconds
        while not done.wait(seconds / 3):
            try:
                work.renew(self.register, claimed, now=self.clock(), lease_seconds=seconds)
            except LostLease:
                return
            except BewijsError as error:
                _log.warning("not renewed evidence=%s code=%s", claimed.evidence.id, error.code)


@dataclass(frozen=True, slots=True)
class _RegisterSteps:
    """Keeps steps in the register, and a reading's page pictures before it."""

    register: Register
    objects: Objects
    claimed: Claimed
    pictures: Path

    def load(self, name: str) -> Json:
        return steps.load(self.register, self.claimed.evidence.id, name)

    def save(self, name: str, value: Json) -> None:
        if name == "reading":
            self._keep_pictures()
        steps.save(self.register, self.claimed, name, value)

    def _keep_pictures(self) -> None:
        for picture in sorted(self.pictures.iterdir()):
            key = f"pages/{self.claimed.evidence.id}/{picture.name}"
            self.objects.put_derived(key, picture.read_bytes(), "image/jpeg")
