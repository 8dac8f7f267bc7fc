"""A mailbox on a real IMAP server, and what of it was kept."""

import imaplib
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.message import EmailMessage

from sqlalchemy import select

from intake.mailbox import Look, Mailbox
from intake.receive import Intake
from storage import tables
from storage.records import Evidence
from storage.register import Register
from storage.rows import evidence_of
from tests.services import Dovecot

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
NEVER = threading.Event()


@dataclass
class Post:
    """A folder of its own on the server, and a second client that looks at it."""

    server: Dovecot
    folder: str

    def __post_init__(self) -> None:
        self.client = imaplib.IMAP4("127.0.0.1", self.server.port)
        self.client.login(self.server.user, self.server.password)
        self.client.create(self.folder)
        self.client.select(self.folder)

    @property
    def url(self) -> str:
        return f"imap://127.0.0.1:{self.server.port}/{self.folder}"

    def deliver(self, *mails: EmailMessage | bytes) -> None:
        for each in mails:
            data = each if isinstance(each, bytes) else each.as_bytes()
            day = '"14-Mar-2026 23:30:00 +0000"'
            assert self.client.append(self.folder, "", day, data)[0] == "OK"

    def flags(self) -> list[set[str]]:
        """Of each mail, but for the server's own."""
        self.client.noop()
        _, found = self.client.fetch("1:*", "(FLAGS)")
        lines = [each for each in found if isinstance(each, bytes)]
        # news that came before the answer speaks of the same mails
        last = {each.split()[0]: imaplib.ParseFlags(each) for each in lines}
        return [{flag.decode() for flag in each} - {"\\Recent"} for each in last.values()]


def opened(way_in: Intake, url: str) -> Mailbox:
    return Mailbox(intake=replace(way_in, settings=replace(way_in.settings, imap_url=url)))


def look(mailbox: Mailbox) -> Look:
    return mailbox.look(NEVER)


def kept(register: Register) -> list[Evidence]:
    with register.read() as connection:
        return [evidence_of(row) for row in connection.execute(select(tables.evidence))]


def names(register: Register) -> list[str]:
    return sorted(each.file_name for each in kept(register))
