"""The mailbox when something is in its way: a wrong address, a server that is away, a death."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from evidence.errors import BadSettings, StorageUnavailable
from intake.mailbox import REFUSED, TAKEN, Look, Mailbox
from intake.mailserver import MailboxUnavailable
from intake.receive import Intake
from sandbox.child import Sandbox
from storage.objects import Objects
from storage.programs import Program
from storage.register import Register
from tests import services
from tests.intake.conftest import ENTRIES
from tests.intake.mails import mail, with_picture
from tests.intake.post import Post, kept, look, names, opened
from tests.services import Dovecot


def test_one_bad_mail_never_stops_the_others(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    broken = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nnothing"
    first, last = with_picture(mail(), "a.png", 1), with_picture(mail(), "b.png", 2)
    post.deliver(first, broken, last)
    assert look(mailbox) == Look(taken=2, refused=1, left=0)
    assert names(register) == ["a.png", "b.png"]
    assert post.flags() == [{TAKEN, "\\Seen"}, {REFUSED}, {TAKEN, "\\Seen"}]


def test_a_death_between_keeping_and_flagging_makes_no_double(
    mailbox: Mailbox, post: Post, register: Register
) -> None:
    post.deliver(with_picture(mail()), mail("Ik betwist dit"))
    look(mailbox)
    post.client.store("1:*", "-FLAGS", f"({TAKEN} \\Seen)")  # as they were before
    assert look(mailbox).taken == 2
    assert len(kept(register)) == 2
    assert post.flags() == [{TAKEN, "\\Seen"}] * 2


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


def test_a_wrong_password_is_said_in_a_sentence(way_in: Intake, post: Post) -> None:
    # last: the server lets whoever fails wait
    wrong = replace(way_in, settings=replace(way_in.settings, imap_password="een andere é"))
    with pytest.raises(BadSettings, match="BEWIJS_IMAP_PASSWORD"):
        look(opened(wrong, post.url))
