"""What the mailbox takes of a mail, against a real IMAP server, object store and register."""

import hashlib
import logging
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from evidence.service import Channel, Lane, State
from intake.mailbox import REFUSED, TAKEN, Look, Mailbox
from storage import dossiers, reviews
from storage.objects import Objects
from storage.register import Register
from tests.intake.mails import mail, picture, with_picture
from tests.intake.post import NOON, Post, kept, look, names


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


def test_the_sender_is_only_a_hash(mailbox: Mailbox, post: Post, register: Register) -> None:
    post.deliver(with_picture(mail()))
    look(mailbox)
    (evidence,) = kept(register)
    assert evidence.sender == hashlib.sha256(b"jan@mail.example").hexdigest()
