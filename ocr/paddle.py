"""The first reader: PP-OCRv6's two models, used directly."""

from collections.abc import Sequence

from ocr.detection import find_lines
from ocr.models import load_detector, load_recogniser
from ocr.pictures import Pixels
from ocr.reader import Points, Seen
from ocr.recognition import read_lines


class Paddle:
    """Finds lines on the shrunken picture, reads them from the full one."""

    version = "paddle-1"

    def __init__(self) -> None:
        """Load the models; takes about half a second."""
        self._detector = load_detector()
        self._recogniser, self._letters = load_recogniser()

    def lines(self, picture: Pixels) -> list[Points]:
        """The corners of each line of text."""
        return find_lines(self._detector, picture)

    def words(self, picture: Pixels, lines: Sequence[Points]) -> list[list[Seen]]:
        """The words of each of the lines."""
        return read_lines(self._recogniser, self._letters, picture, lines)

    def read(self, picture: Pixels, lines: Sequence[Points]) -> list[Seen]:
        """The words of these lines of an upright picture."""
        return [word for line in self.words(picture, lines) for word in line]
