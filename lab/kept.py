"""Readings on disk, by the hash of the file and the reading version.

A paper that was read once is not read again, so that classifying and deciding
can be scored anew in seconds, and an evaluation that was broken off goes on
where it stopped. They hold the words of papers: only their owner may look.
"""

import gzip
import hashlib
import json
import os
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path

from evidence.codec import Json
from evidence.errors import NoSuchFile

_STEP = "reading"  # the only step that is kept: the others are what is scored


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReading:
    """The ``Steps`` of one paper."""

    path: Path

    def load(self, name: str) -> Json:
        """What was kept, or None; a file that was cut off or damaged is none."""
        if name != _STEP:
            return None
        try:
            kept: Json = json.loads(gzip.decompress(self.path.read_bytes()))
        except (OSError, EOFError, ValueError, zlib.error):
            return None
        return kept

    def save(self, name: str, value: Json) -> None:
        """Keep it whole or not at all."""
        if name != _STEP:
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = self.path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        half.write_bytes(gzip.compress(json.dumps(value).encode(), compresslevel=1))
        half.replace(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The shelf of one reading version."""

    folder: Path

    def reading(self, paper: Path) -> KeptReading:
        """Where the reading of that paper is kept. Raises ``NoSuchFile``."""
        return KeptReading(path=self.folder / f"{_sha256(paper)}.json.gz")

    def pictures(self, paper: Path) -> Path:
        """The folder for the pictures of its pages as they were read. Raises ``NoSuchFile``."""
        return self.folder / f"{_sha256(paper)}.pages"


def _sha256(paper: Path) -> str:
    try:
        with paper.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        raise NoSuchFile from None
