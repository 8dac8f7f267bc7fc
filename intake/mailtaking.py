"""Takes a mail in as evidence: each part by itself, and the mail itself when a person must see it.

Doing so again changes nothing: each part has a key made of the mail and its
place in it, whichever way the mail came and however often.
"""

import logging
import re
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from evidence.codec import decode
from evidence.errors import Conflict, NoSuchFile, NotFound, TooLarge
from evidence.service import Channel, Lane
from evidence.vocabulary import Claim
from intake.receive import Intake, Sent
from storage import dossiers
from storage.records import Evidence, Refused
from storage.register import Register

MAIL = "message/rfc822"
_SPLIT_SECONDS = 60.0  # the largest mail takes two
SIZE_FACTOR = 4  # a mail may be so many times as large as one file
_HEAD = 16_384  # bytes; a long way leaves long headers
_BEGINS = re.compile(rb"(?:From [^\r\n]*\r?\n)?[!-9;-~]+:")
_HEADERS = re.compile(rb"^(?:from|to|date|subject|message-id|mime-version):", re.I | re.M)
_FOR_A_PERSON = Refused(
    code="unknown_format",
    message="The mail has no attachment that can be read, or one that cannot be opened. "
    "A person reads the mail itself.",
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One attachment, written to a file."""

    file: str
    name: str  # safe to keep
    media_type: str  # as declared
    size: int  # bytes
    index: int  # its place in the mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """One attachment that was left out."""

    name: str
    why: str  # a stable word


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail, taken apart by the entry ``split``."""

    key: str  # the same for every delivery
    message_id: str | None
    sent: str | None  # ISO
    sender: str | None  # a hash of the address
    subject: str
    subject_candidates: tuple[str, ...]  # what may be a dossier's number
    parts: tuple[Part, ...]
    skipped: tuple[Skipped, ...]
    whole: bool  # a person must see the mail itself


def submit(
    intake: Intake, path: Path, dossier_number: str | None, claim: Claim | None
) -> tuple[Evidence, ...]:
    """Take a file from this machine: a mail with all that is in it, or a paper.

    Raises a ``Refusal``, ``StorageUnavailable`` or a ``Fault`` of the child.
    """
    if not path.is_file():
        raise NoSuchFile
    sent = Sent(
        path=path,
        untrusted_name=path.name,
        channel=Channel.COMMAND,
        lane=Lane.BULK,
        dossier_number=dossier_number,
        claim=claim,
    )
    return take_mail(intake, sent) if is_mail(path) else (intake.take(sent),)


def is_mail(path: Path) -> bool:
    """Whether the file begins as a mail does, whatever its name is."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return bool(_BEGINS.match(head) and _HEADERS.search(head))


def take_mail(intake: Intake, sent: Sent) -> tuple[Evidence, ...]:
    """What was made of the mail that is delivered, all of it durably kept.

    Each evidence is delivered like the mail; its dossier is the one that the mail names, unless
    the delivery says. Raises ``TooLarge``, ``BrokenFile``, ``StorageUnavailable``
    or a ``Fault`` of the child.
    """
    if sent.path.stat().st_size > intake.settings.max_bytes * SIZE_FACTOR:
        raise TooLarge
    with TemporaryDirectory(prefix="bewijs-") as folder:
        mail = _split(intake, sent.path, Path(folder))
        number = sent.dossier_number or _dossier(intake.register, mail.subject_candidates)
        named = replace(sent, sender=mail.sender, dossier_number=number)
        taken = [_take_part(intake, named, mail, part) for part in mail.parts]
    if mail.whole:
        taken += _take_whole(intake, named, mail)
    skipped = ",".join(sorted({each.why for each in mail.skipped})) or "none"
    _log.info("mail=%s evidence=%d skipped=%s", mail.key[:12], len(taken), skipped)
    return tuple(taken)


def _split(intake: Intake, path: Path, folder: Path) -> Mail:
    argument = {
        "path": str(path.resolve()),
        "folder": str(folder),
        "max_parts": intake.settings.max_parts,
        "max_bytes": intake.settings.max_bytes,
    }
    return decode(Mail, intake.sandbox.call("split", argument, _SPLIT_SECONDS))


def _take_part(intake: Intake, sent: Sent, mail: Mail, part: Part) -> Evidence:
    key = f"mail:{mail.key}:{part.index}"
    paper = replace(sent, path=Path(part.file), untrusted_name=part.name, request_key=key)
    return intake.take_or_keep_refused(paper)


def _take_whole(intake: Intake, sent: Sent, mail: Mail) -> list[Evidence]:
    """The mail as it was sent, for a person: no machine of ours reads it."""
    name = f"{mail.subject.replace('/', '-') or 'mail'}.eml"
    itself = replace(sent, untrusted_name=name, request_key=f"mail:{mail.key}:whole")
    try:
        return [intake.set_aside(itself, MAIL, _FOR_A_PERSON)]
    except Conflict:  # delivered twice, with other headers on the way; a person has the first
        return []


def _dossier(register: Register, candidates: tuple[str, ...]) -> str | None:
    """The one dossier that the mail names; two are a doubt, which is for a person."""
    known = [each for each in candidates if _is_known(register, each)]
    return known[0] if len(known) == 1 else None


def _is_known(register: Register, number: str) -> bool:
    try:
        dossiers.get(register, number)
    except NotFound:
        return False
    return True
