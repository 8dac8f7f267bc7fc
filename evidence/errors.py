"""Three sorts of trouble, never mixed.

A *finding* is a doubt about a paper and lives in ``records``. A *refusal* is
a file that we cannot take: the sender is told. A *fault* is ours: it is
retried, then set aside for a person.
"""


class BewijsError(Exception):
    """Any trouble that we know by name. ``code`` is stable and never reused."""

    code = "error"
    status = 500  # HTTP status
    retry = False  # whether doing it again can help

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (self.__doc__ or self.code).strip())

    @property
    def message(self) -> str:
        """A sentence that says what to do next."""
        return str(self)


class Refusal(BewijsError):
    """The file cannot be taken."""

    code = "refused"
    status = 422


class EmptyFile(Refusal):
    """The file is empty. Send it again."""

    code = "empty_file"


class TooLarge(Refusal):
    """The file is too large. Send a smaller one, or several."""

    code = "too_large"
    status = 413


class UnknownFormat(Refusal):
    """This is no PDF or picture. Send a PDF, PNG, JPEG, TIFF, WebP, HEIC, or print it as PDF."""

    code = "unknown_format"
    status = 415


class BrokenFile(Refusal):
    """The file is damaged or cut off. Save it anew and send it again."""

    code = "broken_file"


class EncryptedPdf(Refusal):
    """The PDF asks for a password. Send it without one."""

    code = "encrypted_pdf"


class NoPages(Refusal):
    """The file has no pages. Send the document itself."""

    code = "no_pages"


class TooManyPages(Refusal):
    """The file has too many pages. Send only those that matter."""

    code = "too_many_pages"


class TooManyPixels(Refusal):
    """The picture is too large. Send it at a lower resolution."""

    code = "too_many_pixels"


class NoSuchFile(Refusal):
    """There is no such file. Check the path."""

    code = "no_such_file"
    status = 404


class UsageError(BewijsError):
    """The request is not well formed."""

    code = "bad_request"
    status = 400


class BadDossier(UsageError):
    """The dossier cannot be read."""

    code = "bad_dossier"
    status = 422


class BadSettings(UsageError):
    """A setting is unknown or wrong."""

    code = "bad_settings"


class NotFound(BewijsError):
    """There is nothing by that name."""

    code = "not_found"
    status = 404


class NoFacts(NotFound):
    """The policy never decided on it, or before its facts were kept."""

    code = "no_facts"


class NotAllowed(BewijsError):
    """The key or the sign-in is missing or wrong."""

    code = "not_allowed"
    status = 401


class Conflict(BewijsError):
    """Somebody else is at it, or it was answered already. Load it again."""

    code = "conflict"
    status = 409


class Fault(BewijsError):
    """Something on our side broke; it will be tried again."""

    code = "fault"
    retry = True


class ChildDied(Fault):
    """The child process that opened the file died."""

    code = "child_died"


class ChildTimeout(Fault):
    """The child process that opened the file took too long and was ended."""

    code = "child_timeout"


class LostLease(Fault):
    """Another worker has taken over; this one's result is dropped."""

    code = "lost_lease"
    retry = False


class DossierMoved(Fault):
    """Another paper of the same dossier was decided meanwhile; this one is decided anew."""

    code = "dossier_moved"


class StorageUnavailable(Fault):
    """The object store or the register does not answer."""

    code = "storage_unavailable"
    status = 503


def refusal(code: str, message: str) -> Refusal:
    """The refusal of that code, as it came back from a child process."""
    known = {each.code: each for each in Refusal.__subclasses__()}
    return known.get(code, Refusal)(message)


class QueueUnavailable(Fault):
    """The queue does not answer."""

    code = "queue_unavailable"
    status = 503
