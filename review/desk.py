"""What the reviewers' room is handed, and the ways it holds and answers a paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from evidence.settings import Settings
from policy.firm import Firm
from storage.objects import Objects
from storage.records import Evidence
from storage.register import Register
from storage.reviews import lease_review

LEASE_SECONDS = 600  # a paper that nobody touches for so long goes back to the queue


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Built once by ``cli``."""

    register: Register
    objects: Objects
    firm: Firm
    settings: Settings
    clock: Callable[[], datetime]  # in UTC

    def hold(self, evidence_id: str, reviewer: str) -> Evidence:
        """The paper, for that reviewer alone, from now on for ``LEASE_SECONDS``.

        Raises ``Conflict`` when another has it or nobody needs to answer it, ``NotFound``.
        """
        now = self.clock()
        return lease_review(
            self.register, evidence_id, reviewer=reviewer, now=now, seconds=LEASE_SECONDS
        )
