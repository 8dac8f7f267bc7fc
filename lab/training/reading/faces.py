"""Typefaces to draw with: which letters each has, and which are not to be learnt from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from fixtures.split import SPLITS_ROOT
from lab.training.reading.letters import LETTERS

_ENDINGS = {".ttf", ".otf", ".woff", ".woff2"}
_FEWEST = 90  # letters that a face must have: less is a set of symbols, or another script
_NOBODYS = "\U0010ffff"  # a character that no face has, so that its sign for none is drawn
_SIZE = 40  # pixels at which letters are told from that sign


@dataclass(frozen=True, slots=True)
class Face:
    """One file of a typeface."""

    path: Path
    family: str  # as the file itself says
    letters: frozenset[str]  # those of ours that it has; the space among them

    def sized(self, pixels: int) -> ImageFont.FreeTypeFont:
        """Of so many pixels an em."""
        return _sized(self.path, pixels)


def faces(folders: Iterable[Path]) -> list[Face]:
    """Those in the folders and below that have our letters, in one order everywhere."""
    files = (path for folder in folders for path in folder.rglob("*") if path.suffix in _ENDINGS)
    found = [_face(path) for path in sorted(files, key=lambda path: (path.name, str(path)))]
    return [face for face in found if len(face.letters) >= _FEWEST]


def to_learn(found: Iterable[Face], held: Iterable[Face]) -> Iterator[Face]:
    """All but the families that are held out, and those of the papers of dev and test."""
    spared = [SPLITS_ROOT / name / "fonts" for name in ("dev", "test")]
    families = tuple({face.family for face in (*held, *faces(spared))})
    return (face for face in found if not face.family.startswith(families))


def _face(path: Path) -> Face:
    font = _sized(path, _SIZE)
    none = bytes(font.getmask(_NOBODYS))
    has = {each for each in LETTERS if bytes(font.getmask(each)) not in (none, b"")}
    return Face(path, font.getname()[0] or path.stem, frozenset(has | {" "}))


@lru_cache(600)
def _sized(path: Path, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), pixels)
