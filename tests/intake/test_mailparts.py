"""What is taken out of a mail, and what is left."""

import base64
from email.message import EmailMessage
from pathlib import Path

import pytest

from evidence.errors import BrokenFile
from intake.mailtree import DEPTH
from tests.intake.mails import mail, picture, with_picture
from tests.intake.taking import names, skipped, take

PDF = b"%PDF-1.4\nnot really\n%%EOF"


def attach(message: EmailMessage, data: bytes, kind: str, name: str) -> EmailMessage:
    main, sub = kind.split("/")
    message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return message


def raw(headers: str, body: bytes = b"aGk=") -> bytes:
    """A mail with one attachment, whose headers are as given."""
    outer = "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    base = "Content-Transfer-Encoding: base64\r\n\r\n"
    return (outer + headers + base).encode("latin-1") + body + b"\r\n--b--\r\n"


def test_attachments_are_written_byte_for_byte(tmp_path: Path) -> None:
    found = take(attach(with_picture(mail()), PDF, "application/pdf", "uittreksel.pdf"), tmp_path)
    first, second = found["parts"]
    assert Path(first["file"]).read_bytes() == picture()
    assert Path(second["file"]).read_bytes() == PDF
    assert names(found) == ["bewijs.png", "uittreksel.pdf"]
    assert (second["media_type"], second["size"]) == ("application/pdf", len(PDF))
    assert (found["skipped"], found["whole"]) == ([], False)


def test_the_head_of_a_mail_says_who_when_and_which_dossier(tmp_path: Path) -> None:
    message = mail("RE: uw brief 26/123, dossier BE-2026-004711")
    message.replace_header("To", "Bewijs <bewijs+20264712@incasso.example>")
    found = take(message, tmp_path)
    assert found["message_id"] == "<1@mail.example>"
    assert found["sent"] == "2026-03-16T09:30:00+01:00"
    assert found["subject_candidates"] == ["20264712", "26/123", "BE-2026-004711"]
    assert "jan" not in str(found["sender"])
    assert len(found["sender"]) == 64


def test_a_mail_without_an_attachment_goes_to_a_person_itself(tmp_path: Path) -> None:
    found = take(mail("Ik betwist deze factuur"), tmp_path)
    assert found["parts"] == []
    assert found["whole"]


def test_mails_within_mails_are_walked(tmp_path: Path) -> None:
    inner = with_picture(mail("binnen"), "binnen.png")
    middle = mail("midden")
    middle.add_attachment(inner)
    outer = mail("buiten")
    outer.add_attachment(middle)
    assert names(take(outer, tmp_path)) == ["binnen.png"]


def test_a_mail_that_was_encoded_within_a_mail_is_walked(tmp_path: Path) -> None:
    inner = with_picture(mail(), "binnen.png").as_bytes()
    data = raw("Content-Type: message/rfc822\r\n", base64.encodebytes(inner))
    assert names(take(data, tmp_path)) == ["binnen.png"]


def test_a_mail_of_only_text_within_a_mail_is_seen_by_a_person(tmp_path: Path) -> None:
    outer = with_picture(mail())
    outer.add_attachment(mail("Mijn betwisting aan de firma"))
    found = take(outer, tmp_path)
    assert names(found) == ["bewijs.png"]
    assert found["whole"]


def test_an_eml_file_of_no_particular_type_is_walked(tmp_path: Path) -> None:
    inner = with_picture(mail(), "binnen.png").as_bytes()
    outer = attach(mail(), inner, "application/octet-stream", "doorgestuurd.EML")
    assert names(take(outer, tmp_path)) == ["binnen.png"]


def test_mails_within_mails_without_end_are_not_opened_for_ever(tmp_path: Path) -> None:
    message = with_picture(mail(), "diep.png")
    for _ in range(DEPTH):
        outer = mail()
        outer.add_attachment(message)
        message = outer
    found = take(message, tmp_path)
    assert found["parts"] == []
    assert skipped(found) == ["too_deep"]
    assert found["whole"]


def test_absurd_nesting_is_a_broken_file_and_no_crash(tmp_path: Path) -> None:
    lines = [f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000)]
    with pytest.raises(BrokenFile):
        take(("Subject: x\r\n" + "".join(lines)).encode(), tmp_path)


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        ("Content-Type: application/pdf; name*=utf-8''relev%C3%A9.pdf\r\n", "relevé.pdf"),
        (
            "Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
            " filename*0*=iso-8859-1''relev%E9;\r\n filename*1=\" mars.pdf\"\r\n",
            "relevé mars.pdf",
        ),
        (
            'Content-Type: application/pdf; name="=?utf-8?B?w6LDqS5wZGY=?="\r\n',
            "âé.pdf",
        ),
        (
            "Content-Type: application/pdf\r\n"
            'Content-Disposition: attachment; filename="=?iso-8859-1?Q?Kontoausz=FCge.pdf?="\r\n',
            "Kontoauszüge.pdf",
        ),
        ("Content-Type: application/pdf; name=Belégé.pdf\r\n", "Bel�g�.pdf"),
        ('Content-Type: application/pdf; name="../../etc/x.pdf"\r\n', "x.pdf"),
        ("Content-Type: application/pdf\r\n", "part-0.pdf"),
    ],
)
def test_names_are_decoded_and_made_safe(tmp_path: Path, headers: str, name: str) -> None:
    assert names(take(raw(headers), tmp_path)) == [name]


def test_logos_of_a_signature_are_skipped_and_photos_in_the_text_are_not(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative("<p>Beste<img src='cid:logo'></p>", subtype="html")
    html = message.get_payload()[1]
    for name, data in (("logo.png", picture(200, 60)), ("foto.png", picture(1000, 1400))):
        html.add_related(data, "image", "png", cid=f"<{name}>", filename=name, disposition="inline")
    found = take(message, tmp_path)
    assert names(found) == ["foto.png"]
    assert found["skipped"] == [{"name": "logo.png", "why": "small_picture"}]
    assert not found["whole"]


def test_a_small_picture_that_was_attached_on_purpose_is_taken(tmp_path: Path) -> None:
    found = take(attach(mail(), picture(90, 90), "image/png", "klein.png"), tmp_path)
    assert names(found) == ["klein.png"]


@pytest.mark.parametrize(
    ("kind", "name", "data", "why"),
    [
        ("application/zip", "alles.zip", b"PK\x03\x04", "archive"),
        ("application/octet-stream", "alles.RAR", b"Rar!", "archive"),
        ("application/ms-tnef", "winmail.dat", b"\x78\x9f\x3e\x22", "outlook_container"),
        ("application/octet-stream", "zonder naam", b"\x78\x9f\x3e\x22", "outlook_container"),
        ("application/vnd.ms-outlook", "mail.msg", b"\xd0\xcf", "outlook_container"),
        ("application/pkcs7-mime", "smime.p7m", b"\x30", "encrypted"),
        ("application/pdf", "leeg.pdf", b"", "empty"),
        ("application/pdf", "groot.pdf", b"x" * 1_000_001, "too_large"),
    ],
)
def test_what_cannot_be_opened_brings_the_mail_to_a_person(
    tmp_path: Path, kind: str, name: str, data: bytes, why: str
) -> None:
    found = take(attach(with_picture(mail()), data, kind, name), tmp_path)
    assert names(found) == ["bewijs.png"]
    assert found["skipped"] == [{"name": name, "why": why}]
    assert found["whole"]


@pytest.mark.parametrize(
    ("kind", "name", "why"),
    [
        ("application/pkcs7-signature", "smime.p7s", "signature"),
        ("text/vcard", "jan.vcf", "card"),
        ("text/calendar", "afspraak.ics", "card"),
    ],
)
def test_what_mail_programs_add_is_no_matter_for_a_person(
    tmp_path: Path, kind: str, name: str, why: str
) -> None:
    found = take(attach(with_picture(mail()), b"x", kind, name), tmp_path)
    assert skipped(found) == [why]
    assert not found["whole"]


def test_the_same_file_twice_in_one_mail_is_taken_once(tmp_path: Path) -> None:
    found = take(with_picture(with_picture(mail()), "kopie.png"), tmp_path)
    assert names(found) == ["bewijs.png"]
    assert skipped(found) == ["repeated"]


def test_a_text_that_a_mail_program_cut_in_pieces_is_no_attachment(tmp_path: Path) -> None:
    message = with_picture(mail())
    message.add_attachment("Verzonden vanaf mijn telefoon", filename="ATT00001.txt")
    assert names(take(message, tmp_path)) == ["bewijs.png"]


def test_too_many_parts_are_bounded_and_go_to_a_person(tmp_path: Path) -> None:
    message = mail()
    for shade in range(5):
        with_picture(message, f"{shade}.png", shade)
    found = take(message, tmp_path, max_parts=3)
    assert names(found) == ["0.png", "1.png", "2.png"]
    assert skipped(found) == ["too_many_parts"] * 2
    assert found["whole"]


def test_a_part_keeps_its_place_whatever_is_skipped(tmp_path: Path) -> None:
    message = with_picture(with_picture(mail(), "a.png", 1), "b.png", 2)
    both = {each["name"]: each["index"] for each in take(message, tmp_path)["parts"]}
    attachments = message.get_payload()
    attachments[1].replace_header("Content-Disposition", 'inline; filename="a.png"')
    attachments[1].set_payload(base64.b64encode(picture(10, 10)).decode())
    assert {each["name"]: each["index"] for each in take(message, tmp_path)["parts"]} == {
        "b.png": both["b.png"]
    }


def test_each_delivery_of_a_mail_has_the_same_key_and_another_mail_has_not(tmp_path: Path) -> None:
    one = with_picture(mail()).as_bytes()
    again = b"Received: from elsewhere\r\nDelivered-To: x@y.example\r\n" + one
    other = with_picture(mail(message_id="<2@mail.example>")).as_bytes()
    changed = one.replace(b"hierbij", b"hierbuj")
    keys = [take(each, tmp_path)["key"] for each in (one, again, other, changed)]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3
