"""Takes the mails of an IMAP folder as evidence, one by one.

A mail is flagged only when everything in it is durably kept, so that a death
on the way costs nothing but reading it again. A bad mail is flagged as such,
stays where it is, and the others go on. Nothing is ever deleted here.
"""

import logging
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from evidence.errors import BewijsError, Conflict, Fault, Refusal, StorageUnavailable, TooLarge
from evidence.service import Channel, Lane
from intake.mailserver import Folder, MailboxUnavailable, open_folder
from intake.mailtaking import SIZE_FACTOR, take_mail
from intake.receive import Intake, Sent

TAKEN, REFUSED = "$BewijsTaken", "$BewijsRefused"
_SEEN = "\\Seen"
_LONGEST_WAIT = 60.0  # seconds between two tries to reach a server that is away
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one look at the folder came to, in mails."""

    taken: int
    refused: int  # flagged, and left for a person
    left: int  # something of ours broke; looked at again the next time


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """The folder that the settings name, and the way in."""

    intake: Intake  # its sandbox has the entries ``probe`` and ``split``
    faults: Counter[str] = field(default_factory=Counter)  # by UID, since we started

    def look(self, stop: threading.Event) -> Look:
        """Take what is new, or until told to stop.

        Raises ``BadSettings`` when the mailbox does not let us in,
        ``MailboxUnavailable`` or ``StorageUnavailable`` when it is to be tried later.
        """
        ends: Counter[str] = Counter()
        with open_folder(self.intake.settings) as folder:
            for uid in folder.without(TAKEN, REFUSED):
                if stop.is_set():
                    break
                ends[self._take(folder, uid)] += 1
        return Look(taken=ends["taken"], refused=ends["refused"], left=ends["left"])

    def follow(self, stop: threading.Event) -> None:
        """Look every ``imap_seconds`` until told to stop; a server that is away is waited for.

        Raises ``BadSettings`` when the mailbox does not let us in.
        """
        failures = 0
        while not stop.is_set():
            try:
                self.look(stop)
                failures = 0
            except (MailboxUnavailable, StorageUnavailable) as error:
                failures += 1
                _log.warning("no look code=%s failures=%d", error.code, failures)
            away = min(2.0**failures, _LONGEST_WAIT)
            stop.wait(away if failures else self.intake.settings.imap_seconds)

    def _take(self, folder: Folder, uid: str) -> str:
        """How it ended: taken, refused, left or gone."""
        try:
            if not self._kept(folder, uid):
                return "gone"
        except (MailboxUnavailable, StorageUnavailable):
            raise  # no mail's fault: all of them wait
        except (Refusal, Conflict) as error:
            return _refuse(folder, uid, error.code)
        except Fault as fault:
            return self._failed(folder, uid, fault)
        except Exception as error:  # a mail that nobody thought of must not stop the others
            _log.error("mail left uid=%s error=%s", uid, type(error).__name__)
            return "left"
        folder.flag(uid, TAKEN, _SEEN)
        _log.info("mail taken uid=%s", uid)
        return "taken"

    def _kept(self, folder: Folder, uid: str) -> bool:
        """Whether all of it is durably kept; not when somebody took it out of the folder."""
        about = folder.about(uid)
        if about is None:
            return False
        if about.size > self.intake.settings.max_bytes * SIZE_FACTOR:
            raise TooLarge
        data = folder.read(uid)
        if data is None:
            return False
        with TemporaryDirectory(prefix="bewijs-") as name:
            path = Path(name) / "mail"
            path.write_bytes(data)
            sent = Sent(
                path=path,
                untrusted_name="",
                channel=Channel.MAIL,
                lane=Lane.MAIL,
                received_at=min(about.arrived or self.intake.clock(), self.intake.clock()),
            )
            take_mail(self.intake, sent)
        return True

    def _failed(self, folder: Folder, uid: str, fault: BewijsError) -> str:
        """A mail that breaks its reader each time is in the end left to a person."""
        self.faults[uid] += 1
        if self.faults[uid] >= self.intake.settings.attempts:
            return _refuse(folder, uid, fault.code)
        _log.error("mail left uid=%s code=%s", uid, fault.code)
        return "left"


def _refuse(folder: Folder, uid: str, code: str) -> str:
    folder.flag(uid, REFUSED)
    _log.warning("mail refused uid=%s code=%s", uid, code)
    return "refused"
