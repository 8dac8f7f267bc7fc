"""Endless, damaged and absurd mails cost neither the mail nor the machine."""

import random
import time
from email.policy import SMTP
from pathlib import Path

import pytest

from evidence.errors import BrokenFile
from tests.intake.mails import mail, with_picture
from tests.intake.taking import names, take


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x01\xff\xfe" * 100,
        b"Subject: x\r\nContent-Type: multipart/mixed\r\n\r\nno boundary",
        b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nnever begun",
    ],
)
def test_a_mail_without_any_structure_is_a_broken_file(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BrokenFile):
        take(data, tmp_path)


def test_eight_bit_rubbish_in_headers_costs_no_attachment(tmp_path: Path) -> None:
    data = with_picture(mail()).as_bytes()
    rubbish = b"Subject: caf\xe9 \xff\xfe\r\nFrom: \xff<\xe9@>,;:\r\nDate: gisteren \xe9\r\n"
    kept = b"\r\n".join(
        line for line in data.split(b"\r\n") if not line.startswith((b"Subject", b"From", b"Date"))
    )
    found = take(rubbish + kept, tmp_path)
    assert names(found) == ["bewijs.png"]
    assert found["sent"] is None


def test_a_mail_whose_headers_end_too_early_goes_to_a_person(tmp_path: Path) -> None:
    data = with_picture(mail()).as_bytes().replace(b"MIME-Version", b"MIME-Versi\xe9n")
    assert take(b"Subject: x\r\n\xe9: x\r\n" + data, tmp_path)["whole"]


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: " + b"a " * 100_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 10_000,
        b"From: " + b"(" * 5_000,
        b"To: " + b"a@b.example, " * 20_000,
    ],
)
def test_endless_headers_cost_neither_minutes_nor_the_mail(tmp_path: Path, header: bytes) -> None:
    started = time.process_time()
    data = header + b"\r\nX: " + with_picture(mail()).as_bytes()
    assert names(take(data, tmp_path)) == ["bewijs.png"]
    assert time.process_time() - started < 3


def test_damaged_mails_are_broken_files_or_are_taken_and_nothing_else(tmp_path: Path) -> None:
    draw = random.Random(4)
    inner = with_picture(mail("binnen", message_id=None), "é.png")
    outer = mail("Dossier 20264711 – café", message_id=None)
    outer.add_attachment(inner)
    good = bytearray(outer.as_bytes(policy=SMTP.clone(cte_type="8bit")))
    for _ in range(120):
        data = bytearray(good)
        for _ in range(draw.randrange(1, 30)):
            data[draw.randrange(min(len(data), 1500))] = draw.choice(
                b"\x00\xff=?;:\"'\r\n<>(),\x80 a"
            )
        try:
            take(
                bytes(data[: draw.randrange(len(data))] if draw.random() < 0.3 else data), tmp_path
            )
        except BrokenFile:
            continue
