"""What a reading or a made paper hangs on, in a few letters that change when it does.

Nobody has to remember to raise a number: the sources themselves are counted,
with the versions of the libraries that do the work.
"""

import hashlib
import platform
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from evidence.settings import Settings

_ROOT = Path(__file__).parent.parent
_LETTERS = 12  # of a digest, 48 bits
_READS = ("ocr", "sandbox", "evidence/codec.py", "evidence/errors.py", "evidence/records.py")
_READS_WITH = (
    "numpy", "opencv-python-headless", "openvino", "pi-heif", "pikepdf", "pillow", "pypdfium2",
    "rapidocr",
)  # fmt: skip
_OTHER_SETS = ("fixtures/strangers", "fixtures/texts")  # papers of neither split, and their makers
_MAKES = ("fixtures", "evidence/money.py", "evidence/vocabulary.py")
_MAKES_WITH = (
    "numpy",
    "opencv-python-headless",
    "pikepdf",
    "pillow",
    "pypdfium2",
    "segno",
    "typst",
)
_SPLITS = Path("fixtures/splits")  # none imports another


def reading_version(settings: Settings) -> str:
    """Another one whenever a reading may come out differently, on this machine."""
    return _digest(
        *_sources(_READS),
        *_installed(_READS_WITH),
        _processor(),
        _tesseract(),
        settings.reader,
        *map(str, (settings.max_bytes, settings.max_pages, settings.max_pixels)),
        str(settings.work_pixels),
    )


def generator_version(split: str) -> str:
    """Another one whenever the same seed may give another paper of that split."""
    return _digest(split, *_sources(_MAKES, _not_making(split)), *_installed(_MAKES_WITH))


def product_version() -> str:
    """As the package is called that is installed."""
    return metadata.version("bewijs")


def _digest(*parts: str | bytes) -> str:
    whole = hashlib.sha256()
    for each in parts:
        data = each.encode() if isinstance(each, str) else each
        whole.update(len(data).to_bytes(8))
        whole.update(data)
    return whole.hexdigest()[:_LETTERS]


def _not_making(split: str) -> tuple[str, ...]:
    """Under ``fixtures``: what was made, what is said of it, other sets and the other splits."""
    others = (each.name for each in (_ROOT / _SPLITS).iterdir() if each.name != split)
    apart = [f"{_SPLITS}/{each}/" for each in others]
    return ("fixtures/papers/", "fixtures/README.md", *_OTHER_SETS, *apart)


def _sources(names: Iterable[str], without: tuple[str, ...] = ()) -> Iterator[str | bytes]:
    for name in names:
        path = _ROOT / name
        for each in sorted(path.rglob("*")) if path.is_dir() else (path,):
            source = each.relative_to(_ROOT).as_posix()
            if each.is_file() and "__pycache__" not in source and not source.startswith(without):
                yield source
                yield each.read_bytes()


def _installed(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        try:
            yield f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            yield f"{name} is not installed"


def _processor() -> str:
    """What it can do: OpenVINO reckons in bf16 where it may, and answers a little differently."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((each for each in lines if each.startswith("flags")), platform.machine())


def _tesseract() -> str:
    """Its version and languages, as it says itself; empty when there is none."""
    program = shutil.which("tesseract")
    if program is None:
        return ""
    asked = ([program, "--version"], [program, "--list-langs"])
    return "".join(
        subprocess.run(each, capture_output=True, text=True, check=False).stdout  # noqa: S603
        for each in asked
    )
