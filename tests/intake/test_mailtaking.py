"""Files handed to the command: papers and mails."""

from dataclasses import replace
from pathlib import Path

import pytest

from evidence.errors import NoSuchFile, TooLarge, UnknownFormat
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Claim
from intake.mailtaking import is_mail, submit
from intake.receive import Intake
from sandbox.child import Sandbox
from tests.intake.mails import mail, picture, with_picture


@pytest.fixture
def way_in(intake: Intake, child: Sandbox) -> Intake:
    return replace(intake, sandbox=child)


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_paper_is_submitted_with_what_is_said_of_it(way_in: Intake, tmp_path: Path) -> None:
    path = written(tmp_path, "bewijs.png", picture())
    (evidence,) = submit(way_in, path, "BE-2026-004711", Claim.PAID_COLLECTOR)
    assert (evidence.file_name, evidence.state) == ("bewijs.png", State.RECEIVED)
    assert (evidence.channel, evidence.lane) == (Channel.COMMAND, Lane.BULK)
    assert evidence.dossier_number == "BE-2026-004711"
    assert evidence.claim is Claim.PAID_COLLECTOR


def test_a_mail_is_submitted_as_its_attachments_and_twice_is_once(
    way_in: Intake, tmp_path: Path
) -> None:
    message = with_picture(with_picture(mail(), "a.png", 1), "b.png", 2)
    path = written(tmp_path, "mail.eml", message.as_bytes())
    first = submit(way_in, path, None, None)
    assert [each.file_name for each in first] == ["a.png", "b.png"]
    assert [each.id for each in submit(way_in, path, None, None)] == [each.id for each in first]


def test_a_mail_without_an_attachment_is_submitted_for_a_person(
    way_in: Intake, tmp_path: Path
) -> None:
    path = written(tmp_path, "zonder einde", mail("Ik betwist dit").as_bytes())
    (evidence,) = submit(way_in, path, None, None)
    assert (evidence.file_name, evidence.state) == ("Ik betwist dit.eml", State.SET_ASIDE)


def test_what_cannot_be_taken_is_refused_at_once(way_in: Intake, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        submit(way_in, written(tmp_path, "x.pdf", b"no paper"), None, None)
    with pytest.raises(NoSuchFile):
        submit(way_in, tmp_path / "nergens.pdf", None, None)
    large = mail().as_bytes() + b"x" * (4 * way_in.settings.max_bytes)
    with pytest.raises(TooLarge):
        submit(way_in, written(tmp_path, "groot.eml", large), None, None)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (mail().as_bytes(), True),
        (b"From jan@mail.example Mon Mar 16 09:30:00 2026\n" + mail().as_bytes(), True),
        (b"Return-Path: <a@b.example>\nReceived: x\n\ty\nDATE: today\n\nhi", True),
        (picture(), False),
        (b"%PDF-1.4\nSubject: x\n", False),
        (b"Datum: 16/03/2026\n", False),
        (b"", False),
    ],
)
def test_a_mail_is_known_by_its_first_lines(tmp_path: Path, data: bytes, expected: bool) -> None:
    assert is_mail(written(tmp_path, "file", data)) is expected
