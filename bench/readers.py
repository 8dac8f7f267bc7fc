"""Who is measured, how each is started, and what to do where one is missing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.papers import Sheet
from lab.versions import product_version

ROOT = Path(__file__).parent.parent
_VENV = ROOT / ".cache" / "bench-venv" / "bin" / "python"
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
BASELINE = "tesseract"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A row of each medium."""

    name: str
    title: str
    module: str  # of ``bench.servers``
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    pictures: bool = False  # it opens no PDF
    command: bool = False  # starts anew for each page: nothing of it is ever warm
    package: str = ""  # in the peers' environment; empty: it needs none

    @property
    def missing(self) -> str:
        """What to do first, or nothing."""
        if self.module == "tesseract" and not shutil.which("tesseract"):
            return "apt-get install tesseract-ocr tesseract-ocr-nld tesseract-ocr-fra ..."
        if self.package and not version_there(self.package):
            return f"{_VENV.parent.relative_to(ROOT)}/pip install {self.package}"
        return ""

    def paths(self, sheet: Sheet) -> list[str]:
        """What it is given of a paper."""
        ours = self.module in ("ours", "sandboxed")
        file = sheet.path if ours else sheet.file
        return [str(each) for each in (sheet.pictures if self.pictures else (file,))]

    def start(self) -> subprocess.Popen[str]:
        """Its process, which answers as ``bench.servers.line`` says."""
        python = str(_VENV) if self.package else sys.executable
        known = {"PATH": os.environ["PATH"], "HOME": str(ROOT / ".cache"), "LANG": "C.UTF-8"}
        return subprocess.Popen(
            [python, "-m", f"bench.servers.{self.module}", *self.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=known | dict(self.environment),
            text=True,
        )


READERS = (
    Reader(name="sandboxed", title="bewijs, in its sandbox", module="sandboxed"),
    Reader(name="ours", title="bewijs, in process", module="ours"),
    Reader(name="ours_f32", title="bewijs, bf16 off", module="ours", arguments=("f32",)),
    Reader(name="unrepaired", title="bewijs, repair off", module="ours", arguments=("unrepaired",)),
    Reader(
        name=BASELINE,
        title="(a) tesseract, one thread",
        module="tesseract",
        command=True,
        environment=_ONE_THREAD,
        pictures=True,
    ),
    Reader(
        name="tesseract_plain",
        title="(a) tesseract, as it comes",
        module="tesseract",
        command=True,
        pictures=True,
    ),
    Reader(
        name="ocrmypdf",
        title="(b) OCRmyPDF",
        module="ocrmypdf",
        command=True,
        package="ocrmypdf",
    ),
    Reader(name="kreuzberg", title="(c) kreuzberg", module="with_kreuzberg", package="kreuzberg"),
    Reader(
        name="kreuzberg_plain",
        title="(c) kreuzberg, no tables",
        module="with_kreuzberg",
        arguments=("plain",),
        package="kreuzberg",
    ),
    Reader(
        name="rapidocr",
        title="(d) RapidOCR",
        module="with_rapidocr",
        package="rapidocr",
        pictures=True,
    ),
)


def versions() -> dict[str, str]:
    """Of everyone who is there."""
    ours = {"bewijs": product_version(), "openvino": version_there("openvino", sys.executable)}
    asked = ("ocrmypdf", "kreuzberg", "rapidocr", "onnxruntime")
    peers = {name: version_there(name) for name in asked}
    every = {**ours, "tesseract": _tesseract(), **peers}
    return {name: version or "not installed" for name, version in every.items()}


def version_there(package: str, python: str = str(_VENV)) -> str:
    """The installed version, or nothing."""
    asked = f"from importlib.metadata import version; print(version({package!r}))"
    try:
        done = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip()


def _tesseract() -> str:
    program = shutil.which("tesseract")
    if program is None:
        return ""
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return done.stdout.split("\n")[0].removeprefix("tesseract ")
