from dataclasses import replace
from pathlib import Path

import pytest

from evidence.errors import EmptyFile, EncryptedPdf, StorageUnavailable
from evidence.service import Channel, Lane, State
from intake.receive import Intake, Sent
from storage import evidences, outbox
from storage.objects import Objects
from storage.register import Register
from tests.intake.files import pdf


def _sent(folder: Path, data: bytes) -> Sent:
    path = folder / "sent"
    path.write_bytes(data)
    return Sent(
        path=path,
        untrusted_name="bijlage.pdf",
        channel=Channel.MAIL,
        lane=Lane.MAIL,
        sender="debtor@example.org",
        request_key="mail:1:1",
    )


def test_a_sender_who_waits_is_told_and_nothing_is_kept(
    intake: Intake, register: Register, tmp_path: Path
) -> None:
    with pytest.raises(EncryptedPdf):
        intake.take(_sent(tmp_path, pdf(password="geheim")))
    assert outbox.pending(register, outbox.DECIDED, limit=1) == ()


def test_a_sender_who_is_gone_loses_nothing(
    intake: Intake, register: Register, tmp_path: Path
) -> None:
    sent = _sent(tmp_path, pdf(password="geheim"))
    kept = intake.take_or_keep_refused(sent)
    assert kept.state is State.REFUSED
    assert kept.refusal
    assert kept.refusal.code == EncryptedPdf.code
    intake.objects.fetch(kept.sha256, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == sent.path.read_bytes()
    assert intake.take_or_keep_refused(sent).id == kept.id


def test_an_empty_attachment_is_kept_as_refused(intake: Intake, tmp_path: Path) -> None:
    kept = intake.take_or_keep_refused(_sent(tmp_path, b""))
    assert kept.refusal
    assert kept.refusal.code == EmptyFile.code


def test_without_the_object_there_is_no_row(
    intake: Intake, register: Register, tmp_path: Path
) -> None:
    gone = replace(intake, objects=Objects("http://127.0.0.1:1", "key", "secret", "bewijs"))
    sent = _sent(tmp_path, pdf())
    with pytest.raises(StorageUnavailable):
        gone.take_or_keep_refused(sent)
    assert outbox.pending(register, outbox.READ, limit=1) == ()
    kept = intake.take_or_keep_refused(sent)
    assert evidences.get(register, kept.id).state is State.RECEIVED
