"""The mailbox, against a real IMAP server, object store and register."""

import hashlib
import imaplib
import logging
import os
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select

from evidence.errors import BadSettings, StorageUnavailable
from evidence.settings import Settings
from evidence.vocabulary import Channel, Lane, State
from intake.mailbox import REFUSED, TAKEN, Look, Mailbox
from intake.mailserver import MailboxUnavailable
from intake.receive import Intake
from sandbox.child import Sandbox
from storage import dossiers, reviews, tables
from storage.objects import Objects
from storage.programs import Program
from storage.records import Evidence
from storage.register import Register
from storage.rows import evidence_of
from tests import services
from tests.intake.conftest import ENTRIES
from tests.intake.mails import mail, picture, with_picture
from tests.services import Dovecot

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
NEVER = threading.Event()


@pytest.fixture(scope="module")
def child() -> Iterator[Sandbox]:
    with Sandbox(ENTRIES) as child:
        yield child


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


@pytest.fixture
def post(dovecot: Dovecot) -> Iterator[Post]:
    made = Post(dovecot, f"T{uuid.uuid4().hex}")
    yield made
    made.client.logout()


@pytest.fixture
def way_in(register: Register, objects: Objects, child: Sandbox, dovecot: Dovecot) -> Intake:
    settings = Settings(
        imap_user=dovecot.user,
        imap_password=dovecot.password,
        imap_seconds=1,
        max_bytes=300_000,
        attempts=2,
    )
    return Intake(
        register=register, objects=objects, sandbox=child, settings=settings, clock=lambda: NOON
    )


@pytest.fixture
def mailbox(way_in: Intake, post: Post) -> Mailbox:
    return opened(way_in, post.url)


def opened(way_in: Intake, url: str) -> Mailbox:
    return Mailbox(intake=replace(way_in, settings=replace(way_in.settings, imap_url=url)))


def look(mailbox: Mailbox) -> Look:
    return mailbox.look(NEVER)


def kept(register: Register) -> list[Evidence]:
    with register.read() as connection:
        return [evidence_of(row) for row in connection.execute(select(tables.evidence))]


def names(register: Register) -> list[str]:
    return sorted(each.file_name for each in kept(register))


def test_each_attachment_is_an_evidence_and_the_mail_is_flagged_afterwards(
    mailbox: Mailbox, post: Post, register: Register, objects: Objects, tmp_path: Path
) -> None:
    post.deliver(with_picture(with_picture(mail(), "één.png", 1), "twee.png", 2))
    assert look(mailbox) == Look(taken=1, refused=0, left=0)
    assert names(register) == ["twee.png", "één.png"]
    assert post.flags() == [{TAKEN, "\\Seen"}]
    evidence = next(each for each in kept(register) if each.file_name == "twee.png")
    objects.fetch(evidence.sha256, tmp_path / "twee.png")
    assert (tmp_path / "twee.png").read_bytes() == picture(shade=2)
    assert evidence.media_type == "image/png"
    assert (evidence.state, evidence.channel) == (State.RECEIVED, Channel.MAIL)
    assert evidence.lane is Lane.MAIL


def test_what_was_taken_is_not_looked_at_again(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    post.deliver(with_picture(mail()))
    look(mailbox)
    assert look(mailbox) == Look(taken=0, refused=0, left=0)
    assert len(kept(register)) == 1


def test_a_mail_was_received_on_the_day_that_the_server_had_it(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    post.deliver(with_picture(mail()))
    look(mailbox)
    (evidence,) = kept(register)
    assert evidence.received_at == datetime(2026, 3, 14, 23, 30, tzinfo=UTC)
    assert evidence.received_day.isoformat() == "2026-03-15"  # half past midnight in Belgium


def test_a_mail_within_a_mail_is_taken_too(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    outer = mail()
    outer.add_attachment(with_picture(mail(), "binnen.png"))
    post.deliver(outer)
    look(mailbox)
    assert names(register) == ["binnen.png"]


def test_one_bad_mail_never_stops_the_others(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    broken = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nnothing"
    first, last = with_picture(mail(), "a.png", 1), with_picture(mail(), "b.png", 2)
    post.deliver(first, broken, last)
    assert look(mailbox) == Look(taken=2, refused=1, left=0)
    assert names(register) == ["a.png", "b.png"]
    assert post.flags() == [{TAKEN, "\\Seen"}, {REFUSED}, {TAKEN, "\\Seen"}]


def test_an_attachment_that_we_cannot_take_is_kept_with_the_reason(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    message = with_picture(mail())
    message.add_attachment("Mijn bewijs", filename="bewijs.txt")
    post.deliver(message)
    assert look(mailbox).taken == 1
    refused = next(each for each in kept(register) if each.file_name == "bewijs.txt")
    assert refused.state is State.REFUSED
    assert refused.refusal
    assert refused.refusal.code == "unknown_format"


def test_a_death_between_keeping_and_flagging_makes_no_double(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    post.deliver(with_picture(mail()), mail("Ik betwist dit"))
    look(mailbox)
    post.client.store("1:*", "-FLAGS", f"({TAKEN} \\Seen)")  # as they were before
    assert look(mailbox).taken == 2
    assert len(kept(register)) == 2
    assert post.flags() == [{TAKEN, "\\Seen"}] * 2


@pytest.mark.parametrize("message", [with_picture(mail()), mail("Ik betwist dit")])
def test_a_mail_that_is_delivered_twice_makes_no_double(
    mailbox: Mailbox, post: Post, register: Register, message: EmailMessage
) -> None:
    again = b"Received: from elsewhere by us; Tue, 17 Mar 2026 10:00:00 +0100\r\n"
    post.deliver(message, again + message.as_bytes())
    assert look(mailbox).taken == 2
    assert len(kept(register)) == 1


def test_two_mails_with_the_same_file_are_two_evidences(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    post.deliver(with_picture(mail()), with_picture(mail(message_id="<2@mail.example>")))
    look(mailbox)
    assert len(kept(register)) == 2


def test_an_oversized_mail_is_refused_without_being_fetched(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    message = mail()
    message.add_attachment(
        b"x" * 1_000_000, maintype="application", subtype="pdf", filename="x.pdf"
    )
    post.deliver(message, with_picture(mail()))
    assert look(mailbox) == Look(taken=1, refused=1, left=0)
    assert post.flags()[0] == {REFUSED}
    assert len(kept(register)) == 1


def test_a_mail_without_an_attachment_waits_for_a_person(
    mailbox: Mailbox, post: Post, register: Register, objects: Objects, tmp_path: Path
) -> None:
    message = mail("Betwisting van factuur 2026/17")
    post.deliver(message)
    look(mailbox)
    (evidence,) = reviews.queue(register, limit=10)
    assert evidence.state is State.SET_ASIDE
    assert evidence.file_name == "Betwisting van factuur 2026-17.eml"
    assert evidence.media_type == "message/rfc822"
    objects.fetch(evidence.sha256, tmp_path / "mail.eml")
    assert (tmp_path / "mail.eml").read_bytes() == message.as_bytes()


def test_a_mail_with_something_that_we_cannot_open_waits_for_a_person_beside_its_papers(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    message = with_picture(mail("Bewijzen"))
    message.add_attachment(b"PK\x03\x04", maintype="application", subtype="zip", filename="a.zip")
    post.deliver(message)
    look(mailbox)
    assert names(register) == ["Bewijzen.eml", "bewijs.png"]
    assert [each.file_name for each in reviews.queue(register, limit=9)] == ["Bewijzen.eml"]


def test_the_dossier_is_the_known_one_that_the_mail_names(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    number = "BE-2026-004711"
    dossiers.put(register, number, {"number": number}, now=NOON)
    post.deliver(
        with_picture(mail(f"Uw dossier {number}, factuur 20264711"), "a.png", 1),
        with_picture(mail("Uw dossier BE-2026-009999"), "b.png", 2),
    )
    look(mailbox)
    found = {each.file_name: each.dossier_number for each in kept(register)}
    assert found == {"a.png": number, "b.png": None}


def test_two_dossiers_in_one_subject_are_a_doubt(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    for number in ("20261111", "20262222"):
        dossiers.put(register, number, {"number": number}, now=NOON)
    post.deliver(with_picture(mail("20261111 en 20262222")))
    look(mailbox)
    assert [each.dossier_number for each in kept(register)] == [None]


def test_no_word_of_a_mail_and_no_address_is_logged(
    mailbox: Mailbox, post: Post, register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="intake")
    post.deliver(with_picture(mail("Geheim"), "geheim.png"), mail("Geheim"), b"geheim")
    look(mailbox)
    assert len(caplog.messages) > 3
    assert not [each for each in caplog.messages if "geheim" in each.lower() or "jan" in each]
    assert all("jan" not in (each.sender or "") for each in kept(register))


def test_what_others_marked_as_deleted_is_not_expunged_by_us(mailbox: Mailbox, post: Post) -> None:
    post.deliver(with_picture(mail()), with_picture(mail()))
    post.client.store("1", "+FLAGS", "(\\Deleted)")
    look(mailbox)
    assert len(post.flags()) == 2


def test_a_store_that_is_away_leaves_the_mail_for_later(
    way_in: Intake, mailbox: Mailbox, post: Post, register: Register
) -> None:
    post.deliver(with_picture(mail()))
    nowhere = replace(way_in, objects=Objects("http://127.0.0.1:9", "a", "b", "bewijs"))
    with pytest.raises(StorageUnavailable):
        look(opened(nowhere, post.url))
    assert post.flags() == [set()]
    assert look(mailbox).taken == 1


def test_a_mail_that_ends_its_reader_is_left_and_in_the_end_refused(
    way_in: Intake, post: Post
) -> None:
    post.deliver(with_picture(mail()), with_picture(mail()))
    with Sandbox(ENTRIES | {"split": "tests.intake.mails:die"}) as deadly:
        mailbox = opened(replace(way_in, sandbox=deadly), post.url)
        assert look(mailbox) == Look(taken=0, refused=0, left=2)
        assert post.flags() == [set(), set()]
        assert look(mailbox) == Look(taken=0, refused=2, left=0)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("imap://127.0.0.1:{port}/Nergens", "no folder"),
        ("http://127.0.0.1:{port}/INBOX", "imaps://"),
        ("127.0.0.1", "imaps://"),
        ("imap://127.0.0.1:x/INBOX", "imaps://"),
    ],
)
def test_a_wrong_address_is_said_in_a_sentence(
    way_in: Intake, dovecot: Dovecot, url: str, said: str
) -> None:
    with pytest.raises(BadSettings, match=said):
        look(opened(way_in, url.format(port=dovecot.port)))


def test_a_server_that_is_away_is_told_apart(way_in: Intake) -> None:
    with pytest.raises(MailboxUnavailable):
        look(opened(way_in, "imap://127.0.0.1:9/INBOX"))


def test_following_outlives_a_restart_of_the_server_and_stops_when_told(
    way_in: Intake, register: Register
) -> None:
    with services.dovecot() as server:
        post = Post(server, "Bewijs")
        stop = threading.Event()
        following = threading.Thread(target=opened(way_in, post.url).follow, args=(stop,))
        following.start()
        try:
            post.deliver(with_picture(mail(), "voor.png", 1))
            wait_for(lambda: names(register) == ["voor.png"])
            with restarted(server):
                Post(server, "Bewijs").deliver(with_picture(mail(), "na.png", 2))
                wait_for(lambda: names(register) == ["na.png", "voor.png"])
        finally:
            stop.set()
            following.join()


@contextmanager
def restarted(server: Dovecot) -> Iterator[None]:
    """The server on the same port, after it was away for a moment."""
    folder = Path(os.readlink(f"/proc/{server.program.pid}/cwd")).parent
    server.program.stop()
    time.sleep(1.5)  # a look of the follower fails
    again = Program.start(["/usr/sbin/dovecot", "-F", "-c", "dovecot.conf"], folder)
    try:
        wait_for(server.ready)
        yield
    finally:
        again.stop()


def wait_for(condition: object) -> None:
    assert callable(condition)
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_the_sender_is_only_a_hash(mailbox: Mailbox, post: Post, register: Register) -> None:
    post.deliver(with_picture(mail()))
    look(mailbox)
    (evidence,) = kept(register)
    assert evidence.sender == hashlib.sha256(b"jan@mail.example").hexdigest()


def test_a_wrong_password_is_said_in_a_sentence(way_in: Intake, post: Post) -> None:
    # last: the server lets whoever fails wait
    wrong = replace(way_in, settings=replace(way_in.settings, imap_password="een andere é"))
    with pytest.raises(BadSettings, match="BEWIJS_IMAP_PASSWORD"):
        look(opened(wrong, post.url))
