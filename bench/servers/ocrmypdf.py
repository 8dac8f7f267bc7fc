"""The ``ocrmypdf`` command: the text it puts beside the finished PDF."""

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.servers.line import serve
from bench.servers.tesseract import LANGUAGES

# skipping pages with text would leave them out of what it writes
_ASKED = ("--force-ocr", "-l", LANGUAGES, "--quiet")


def read(paths: list[str]) -> str:
    """The sidecar's text of each file."""
    return "\n".join(_read(each) for each in paths)


def _read(path: str) -> str:
    known = () if path.endswith(".pdf") else ("--image-dpi", "300")
    with tempfile.TemporaryDirectory() as folder:
        text, finished = Path(folder) / "text.txt", Path(folder) / "finished.pdf"
        command = [sys.executable, "-m", "ocrmypdf", *_ASKED, *known, "--sidecar", str(text)]
        done = subprocess.run([*command, path, str(finished)], capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace").strip()[-200:])
        return text.read_text(encoding="utf-8")


if __name__ == "__main__":
    serve(read)
