"""Turns a page until its text is upright and level, and remembers how.

Whole pages are turned, never single lines: a page upside down shows as lines
that read badly, and read well the other way round.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from ocr.paddle import Paddle
from ocr.pictures import Pixels
from ocr.reader import Points

_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_SAMPLE = 8  # lines that are read to tell up from down
_SURE = 0.85  # mean confidence from which nobody turns a page
_BETTER = 0.05  # what the other way round must gain
_LONG = 3.0  # width over height from which a line tells a direction
_LEVEL = 0.2  # degrees that do no harm


_UNMOVED: Points = np.array([[1, 0, 0], [0, 1, 0]], np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Upright:
    """A level picture with its lines, and the way back to where it came from."""

    picture: Pixels
    lines: list[Points]
    turned: int  # degrees clockwise, a multiple of 90
    matrix: Points  # 2 x 3, from the turned picture to this one

    def back(self, points: Points) -> Points:
        """Points of this picture as points of the turned one."""
        moved: Points = cv2.transform(points[None], cv2.invertAffineTransform(self.matrix))[0]
        return moved


def turn(picture: Pixels, degrees: int) -> Pixels:
    """The picture turned clockwise by 0, 90, 180 or 270 degrees."""
    return cv2.rotate(picture, _TURNS[degrees]) if degrees else picture  # type: ignore[return-value]


def set_upright(reader: Paddle, picture: Pixels) -> "Upright":
    """Turn the picture by quarters, then by the rest, until its lines run level."""
    lines = reader.lines(picture)
    degrees = _needed_turn(reader, picture, lines)
    if degrees:
        picture = turn(picture, degrees)
        lines = reader.lines(picture)
    angle = skew(lines)
    if not angle:
        return Upright(picture=picture, lines=lines, turned=degrees, matrix=_UNMOVED)
    picture, matrix = level(picture, angle)
    return Upright(picture=picture, lines=reader.lines(picture), turned=degrees, matrix=matrix)


def _needed_turn(reader: Paddle, picture: Pixels, lines: list[Points]) -> int:
    """By how many degrees, clockwise, the picture must be turned for its text to be upright."""
    long = [line for line in lines if _stretch(line) >= _LONG]
    if not long:
        return 0
    if 2 * sum(_width(line) >= _height(line) for line in long) >= len(long):
        return _of_two(reader, picture, lines, 0)
    turned = turn(picture, 90)
    return _of_two(reader, turned, reader.lines(turned), 90)


def _of_two(reader: Paddle, picture: Pixels, lines: list[Points], degrees: int) -> int:
    """The degrees by which the picture was turned, or half a turn more if that reads better."""
    score = _score(reader, picture, lines)
    if score >= _SURE:
        return degrees
    other = turn(picture, 180)
    better = _score(reader, other, reader.lines(other)) > score + _BETTER
    return (degrees + 180) % 360 if better else degrees


def _score(reader: Paddle, picture: Pixels, lines: list[Points]) -> float:
    """Mean confidence of the longest lines, weighed by their length."""
    sample = sorted(lines, key=_width, reverse=True)[:_SAMPLE]
    words = [word for line in reader.words(picture, sample) for word in line]
    if not words:
        return 0.0
    weights = [len(word.text) for word in words]
    return float(np.average([word.confidence for word in words], weights=weights))


def skew(lines: list[Points]) -> float:
    """By how many degrees the text falls to the right; long lines count more. 0 when level."""
    long = [line for line in lines if _width(line) >= _LONG * _height(line)]
    if not long:
        return 0.0
    angles = np.array([_angle(line) for line in long])
    order = np.argsort(angles)
    weights = np.cumsum([_width(long[i]) for i in order])
    angle = float(angles[order][np.searchsorted(weights, weights[-1] / 2)])
    return angle if abs(angle) > _LEVEL else 0.0


def level(picture: Pixels, degrees: float) -> tuple[Pixels, Points]:
    """The picture turned back by the skew, and the 2 x 3 matrix that was used."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide, high = round(width * cosine + height * sine), round(height * cosine + width * sine)
    matrix[:, 2] += (wide - width) / 2, (high - height) / 2
    turned = cv2.warpAffine(
        picture, matrix, (wide, high), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return turned, matrix.astype(np.float32)  # type: ignore[return-value]


def _angle(line: Points) -> float:
    across = line[1] - line[0]
    return float(np.degrees(np.arctan2(across[1], across[0])))


def _width(line: Points) -> float:
    return float(np.linalg.norm(line[1] - line[0]))


def _stretch(line: Points) -> float:
    """The longer side over the shorter."""
    sides = (_width(line), _height(line))
    return max(sides) / max(1.0, min(sides))


def _height(line: Points) -> float:
    return float(np.linalg.norm(line[3] - line[0]))
