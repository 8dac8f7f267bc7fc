"""The object store. Only this file knows the S3 client.

A file that a debtor sent is named by its SHA-256 and written once; nothing
overwrites it. What we make of it ourselves (page pictures) can be made again
and lies apart. File names belong in the register: metadata here is ASCII only.
"""

import base64
import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import urllib3
from minio import Minio
from minio.error import MinioException, S3Error

from evidence.errors import Fault, NotFound, StorageUnavailable

_CHUNK = 1 << 20  # bytes


class Objects:
    """One bucket. Safe to share between threads."""

    def __init__(self, url: str, access_key: str, secret_key: str, bucket: str) -> None:
        """``url`` is ``http(s)://host:port``, without a path."""
        address = urlsplit(url)
        self._bucket = bucket
        self._http = urllib3.PoolManager(
            maxsize=16,
            timeout=urllib3.Timeout(connect=3, read=30),  # seconds
            # a store that was killed answers 500 for some seconds after it is up again
            retries=urllib3.Retry(
                total=5, connect=2, backoff_factor=0.5, status_forcelist=(500, 502, 503, 504)
            ),
        )
        self._client = Minio(
            address.netloc,
            access_key,
            secret_key,
            secure=address.scheme == "https",
            http_client=self._http,
        )

    def prepare(self, seconds: float = 30) -> None:
        """Wait for the store and make the bucket if it is not there.

        Raises ``StorageUnavailable`` when it does not answer in time.
        """
        end = time.monotonic() + seconds
        while True:
            try:
                return self._make_bucket()
            except StorageUnavailable:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def check(self) -> None:
        """Ask the store one thing. Raises ``StorageUnavailable``."""
        with _outages():
            if not self._client.bucket_exists(self._bucket):
                raise StorageUnavailable("The object store has lost its bucket.")

    def put_once(self, sha256: str, path: Path, media_type: str) -> None:
        """Keep the file under its SHA-256; one that is there already stays as it is.

        Returns only when the store has acknowledged the very bytes. Raises
        ``StorageUnavailable``.
        """
        key = evidence_key(sha256)
        with _outages():
            status = self._put_new(key, path, media_type)
            if status not in (200, 412):  # 412: it was there
                raise StorageUnavailable(f"The object store answered {status}. Try again.")
            kept = self._client.stat_object(self._bucket, key).size
        if kept != path.stat().st_size:
            raise Fault("The object store holds another size under this name.")

    def fetch(self, sha256: str, path: Path) -> None:
        """Write the file to ``path``.

        Raises ``NotFound``, ``StorageUnavailable``, or ``Fault`` when its bytes changed.
        """
        digest = hashlib.sha256()
        with path.open("wb") as file:
            for chunk in self._stream(evidence_key(sha256)):
                digest.update(chunk)
                file.write(chunk)
        if digest.hexdigest() != sha256:
            raise Fault("The object's bytes are not those that its name says.")

    def put_derived(self, key: str, data: bytes, media_type: str) -> None:
        """Keep something of our own making, in place of an older one.

        Raises ``StorageUnavailable``.
        """
        url = self._sign(derived_key(key))
        with _outages():
            status = self._http.request(
                "PUT", url, body=data, headers={"Content-Type": media_type}
            ).status
        if status != 200:
            raise StorageUnavailable(f"The object store answered {status}. Try again.")

    def get_derived(self, key: str) -> bytes:
        """What was kept under that key. Raises ``NotFound`` or ``StorageUnavailable``."""
        return b"".join(self._stream(derived_key(key)))

    def _make_bucket(self) -> None:
        with _outages():
            if not self._client.bucket_exists(self._bucket):
                self._client.make_bucket(self._bucket)

    def _put_new(self, key: str, path: Path, media_type: str) -> int:
        # the client's own put cannot ask for If-None-Match; a signed address can
        headers = {
            "If-None-Match": "*",
            "Content-Type": media_type,
            "Content-MD5": _md5(path),
            "Content-Length": str(path.stat().st_size),
        }
        with path.open("rb") as file:
            return self._http.request("PUT", self._sign(key), body=file, headers=headers).status

    def _sign(self, key: str) -> str:
        with _outages():
            return self._client.presigned_put_object(
                self._bucket, key, expires=timedelta(minutes=10)
            )

    def _stream(self, key: str) -> Iterator[bytes]:
        with _outages():
            response = self._client.get_object(self._bucket, key)
            try:
                yield from response.stream(_CHUNK)
            finally:
                response.close()
                response.release_conn()


def evidence_key(sha256: str) -> str:
    """Where the file of that SHA-256 lies."""
    return f"evidence/{sha256[:2]}/{sha256}"


def derived_key(key: str) -> str:
    """Where our own picture or text of that key lies."""
    return f"derived/{key}"


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False))
    return base64.b64encode(digest.digest()).decode()


@contextmanager
def _outages() -> Iterator[None]:
    try:
        yield
    except S3Error as error:
        if error.code == "NoSuchKey":
            raise NotFound("There is no object of that name.") from error
        raise StorageUnavailable(f"The object store answered {error.code}. Try again.") from error
    except (MinioException, urllib3.exceptions.HTTPError, OSError) as error:
        raise StorageUnavailable("The object store does not answer. Try again.") from error
