"""The IMAP server. Only this file knows ``imap_tools``.

What it parses and does by itself is left aside in two places: a mail's bytes
are for the sandbox, and its way to set a flag also expunges what others deleted.
"""

import imaplib
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from urllib.parse import SplitResult, unquote, urlsplit

from imap_tools import BaseMailBox, MailBox, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError, MailboxFolderSelectError, MailboxLoginError

from evidence.errors import BadSettings, Fault
from evidence.settings import Settings

_TIMEOUT = 60.0  # seconds without a byte
_PORTS = {"imap": 143, "imaps": 993}
# RFC 5530: these say that it is not our name, password or folder that is wrong
_PASSING = (b"[UNAVAILABLE]", b"[INUSE]", b"[LIMIT]", b"[SERVERBUG]", b"[CONTACTADMIN]")


class MailboxUnavailable(Fault):
    """The mailbox does not answer, or broke off. It will be tried again."""

    code = "mailbox_unavailable"
    status = 503


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the server says of a mail before it is fetched."""

    size: int  # bytes
    arrived: datetime | None  # UTC, at the server


@dataclass(frozen=True, slots=True)
class Folder:
    """An open folder. Its functions raise ``MailboxUnavailable``."""

    box: BaseMailBox

    def without(self, *keywords: str) -> list[str]:
        """The UIDs of the mails that have none of the keywords, in their order."""
        with _outages():
            criteria = " ".join(f"UNKEYWORD {each}" for each in keywords)
            return sorted(self.box.uids(criteria, charset=None), key=int)

    def about(self, uid: str) -> About | None:
        """Its size and arrival; None when it is no longer there."""
        for line in self._fetch(uid, "(UID RFC822.SIZE INTERNALDATE)"):
            told = line if isinstance(line, bytes) else line[0]
            _, found, size = told.partition(b"RFC822.SIZE ")
            if found:
                return About(size=int(size.split()[0].strip(b")")), arrived=_arrived(told))
        return None

    def read(self, uid: str) -> bytes | None:
        """Its bytes, not marked as seen; None when it is no longer there."""
        # lines of bytes alone are news of other mails that the server tells in between
        parts = [each[1] for each in self._fetch(uid, "(BODY.PEEK[])") if isinstance(each, tuple)]
        return parts[0] if parts else None

    def flag(self, uid: str, *flags: str) -> None:
        """Set the flags."""
        with _outages():
            status, _ = self.box.client.uid("STORE", uid, "+FLAGS.SILENT", f"({' '.join(flags)})")
            if status != "OK":
                raise MailboxUnavailable

    def _fetch(self, uid: str, what: str) -> list[bytes | tuple[bytes, bytes]]:
        with _outages():
            status, data = self.box.client.uid("FETCH", uid, what)
            if status != "OK":
                raise MailboxUnavailable
            return [each for each in data if each]


@contextmanager
def open_folder(settings: Settings) -> Iterator[Folder]:
    """The folder of ``imap_url``. Raises ``BadSettings`` or ``MailboxUnavailable``."""
    address = _address(settings.imap_url)
    with _outages():
        box = _connect(address)
    try:
        with _outages():
            _log_in(box, settings)
            _select(box, unquote(address.path.strip("/")) or "INBOX")
        yield Folder(box)
    finally:
        _leave(box)


def _address(url: str) -> SplitResult:
    try:
        address = urlsplit(url)
        if address.scheme in _PORTS and address.hostname and address.port != 0:
            return address
    except ValueError:  # a port that is no number
        pass
    raise BadSettings("BEWIJS_IMAP_URL is like imaps://host:993/INBOX.")


def _connect(address: SplitResult) -> BaseMailBox:
    host, port = address.hostname or "", address.port or _PORTS[address.scheme]
    if address.scheme == "imaps":
        # without a context of ours nobody would look at the certificate
        try:
            return MailBox(host, port, _TIMEOUT, ssl_context=ssl.create_default_context())
        except ssl.SSLCertVerificationError:
            raise BadSettings("The mail server's certificate is not valid for its name.") from None
    box = MailBoxUnencrypted(host, port, _TIMEOUT)
    if "STARTTLS" in box.client.capabilities:
        box.client.starttls(ssl.create_default_context())
    elif not _is_here(host):
        _leave(box)
        raise BadSettings("This mail server would take the password unencrypted. Use imaps://.")
    return box


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _log_in(box: BaseMailBox, settings: Settings) -> None:
    user, password = settings.imap_user, settings.imap_password
    plain = (user + password).isascii()
    try:
        (box.login if plain else box.login_utf8)(user, password, initial_folder=None)
    except (MailboxLoginError, imaplib.IMAP4.error) as error:
        _raise_passing(error)
        raise BadSettings(
            "The mailbox does not take BEWIJS_IMAP_USER with BEWIJS_IMAP_PASSWORD."
        ) from None


def _select(box: BaseMailBox, name: str) -> None:
    try:
        box.folder.set(name)
    except imaplib.IMAP4.readonly:
        raise BadSettings("The mailbox's folder can only be read; it must take flags.") from None
    except MailboxFolderSelectError as error:
        _raise_passing(error)
        raise BadSettings(
            "The mailbox has no folder of the name that BEWIJS_IMAP_URL gives."
        ) from None
    _, told = box.client.response("PERMANENTFLAGS")
    if told and told[0] and b"\\*" not in told[0]:
        raise BadSettings("The mail server keeps no keywords, with which done mails are marked.")


def _raise_passing(error: Exception) -> None:
    """Raise what only says that the server cannot at this moment."""
    said = str(getattr(error, "command_result", error)).encode()
    if isinstance(error, imaplib.IMAP4.abort) or any(each in said for each in _PASSING):
        raise MailboxUnavailable from None


def _leave(box: BaseMailBox) -> None:
    try:
        box.logout()
    except (OSError, imaplib.IMAP4.error, ImapToolsError):
        box.client.shutdown()


def _arrived(told: bytes) -> datetime | None:
    found = imaplib.Internaldate2tuple(told)
    return datetime.fromtimestamp(time.mktime(found), UTC) if found else None


@contextmanager
def _outages() -> Iterator[None]:
    try:
        yield
    except (OSError, imaplib.IMAP4.error, ImapToolsError):
        raise MailboxUnavailable from None
