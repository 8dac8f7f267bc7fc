"""Bodies of requests, read no further than they may go."""

import json
import shutil
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from evidence.errors import StorageUnavailable, TooLarge, UsageError

FIELDS = frozenset({"dossier_number", "dossier", "claim", "language"})
MAX_FIELD_BYTES = 256_000  # of one field beside the file, and of a JSON body
NO_ROOM = "There is no room left on our side. Send it again later."
_MAX_FIELDS = 8
_FRAMING_BYTES = 16_000  # part headers and boundaries
_COPIES = 2  # of a file lie on the disk while it is taken: the body as parsed, and as saved
_DRAINED = 4  # so many times the limit is still read, so that the sender sees our answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A multipart body with one file. The values are as the sender wrote them."""

    file: UploadFile
    values: dict[str, str]

    def save(self, folder: Path) -> Path:
        """Write the file into the folder."""
        path = folder / "sent"
        with path.open("wb") as out:
            shutil.copyfileobj(self.file.file, out)
        return path


async def read_upload(request: Request, max_bytes: int) -> AsyncIterator[Upload]:
    """The upload, its temporary file removed afterwards. Raises ``TooLarge`` or ``UsageError``."""
    most = max_bytes + _MAX_FIELDS * MAX_FIELD_BYTES + _FRAMING_BYTES
    form = await _form(request, most)
    try:
        yield _upload(form)
    finally:
        await form.close()


def check_room(max_bytes: int) -> None:
    """Whether the largest upload fits on the disk now. Raises ``StorageUnavailable``."""
    if shutil.disk_usage(tempfile.gettempdir()).free < _COPIES * max_bytes:
        raise StorageUnavailable(NO_ROOM)


def uploads(max_bytes: int) -> Callable[[Request], AsyncIterator[Upload]]:
    """A dependency that gives the upload, as ``read_upload`` does."""

    async def uploaded(request: Request) -> AsyncIterator[Upload]:
        async for upload in read_upload(request, max_bytes):
            yield upload

    return uploaded


async def _form(request: Request, most: int) -> FormData:
    if not request.headers.get("Content-Type", "").lower().startswith("multipart/form-data"):
        raise UsageError("Send multipart/form-data with the file in the part 'file'.")
    try:
        async with aclosing(_capped(request, most)) as stream:
            parser = MultiPartParser(
                request.headers,
                stream,
                max_files=1,
                max_fields=_MAX_FIELDS,
                max_part_size=MAX_FIELD_BYTES,
            )
            return await parser.parse()
    except MultiPartException as error:
        raise UsageError(error.message) from None


def _upload(form: FormData) -> Upload:
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise UsageError("The part 'file' is missing, or has no file name.")
    values = {name: value for name, value in form.multi_items() if isinstance(value, str)}
    for name in sorted(values.keys() - FIELDS):
        raise UsageError(f"There is no field {name[:40]!r}.")
    return Upload(file=file, values={name: value for name, value in values.items() if value})


async def read_json(request: Request) -> Any:
    """The JSON body, None when it is empty. Raises ``TooLarge`` or ``UsageError``."""
    chunks = [chunk async for chunk in _capped(request, MAX_FIELD_BYTES)]
    return parse_json(b"".join(chunks)) if any(chunks) else None


async def _capped(request: Request, most: int) -> AsyncGenerator[bytes]:
    """The body in chunks. What is too large is read a while longer and dropped, so that a
    sender who writes before reading still sees the answer.
    """
    patience = _DRAINED * most
    seen = int(request.headers.get("Content-Length", 0))
    if seen > patience:
        raise TooLarge
    seen = 0
    async for chunk in request.stream():
        seen += len(chunk)
        if seen > patience:
            break
        if seen <= most:
            yield chunk
    if seen > most:
        raise TooLarge


def parse_json(text: bytes | str) -> Any:
    """The value. Raises ``UsageError``.

    NaN, Infinity, halves of characters and bottomless nesting are no JSON here.
    """
    try:
        value = json.loads(text, parse_constant=_no_number)
        json.dumps(value, ensure_ascii=False).encode()
        return value
    except (ValueError, RecursionError):
        raise UsageError("This is not JSON.") from None


def _no_number(name: str) -> None:
    raise ValueError(name)
