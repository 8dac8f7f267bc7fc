"""What can happen to a small grey picture: rows × columns of float, 0 to 255, each made anew."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[Any]  # numbers on their way to being a picture


def blurred(picture: Grey, across: float, down: float | None = None) -> Grey:
    """By so many pixels (of the Gauss curve), alike both ways if one is given."""
    return cv2.GaussianBlur(picture, (0, 0), sigmaX=across, sigmaY=across if down is None else down)


def grained(noise: np.random.Generator, picture: Grey, much: float, soft: float = 0.0) -> Grey:
    """Noise of so many levels; ``soft`` pixels wide where a camera has smoothed it."""
    grain = noise.normal(0, 1, picture.shape).astype(np.float32)
    return picture + much * (blurred(grain, soft) if soft else grain)


def compressed(picture: Grey, quality: int) -> Grey:
    """Once to JPEG and back; quality 0 to 100."""
    levels = np.clip(picture, 0, 255).astype(np.uint8)
    _, file = cv2.imencode(".jpg", levels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(file, cv2.IMREAD_GRAYSCALE), np.float32)


def moved(picture: Grey, pixels: int, steep: float) -> Grey:
    """Shaken along a straight way, falling by ``steep`` (0 to 1) of its length."""
    way = np.zeros((pixels, pixels), np.float32)
    cv2.line(way, (0, int(steep * pixels)), (pixels - 1, 0), 1.0, 1)
    return cv2.filter2D(picture, -1, way / way.sum())


def lit(picture: Grey, across: float, down: float) -> Grey:
    """Lighter towards one side, by so many levels on either side of the middle."""
    rows, columns = picture.shape
    light: Grey = (
        picture
        + np.linspace(-across, across, columns, dtype=np.float32)
        + np.linspace(-down, down, rows, dtype=np.float32)[:, None]
    )
    return light


def waved(picture: Grey, across: float, down: float, much: float) -> Grey:
    """The waves of a photographed screen: radians a pixel each way, and how many levels."""
    rows, columns = np.indices(picture.shape, np.float32)
    waves: Grey = much * np.sin(columns * across + rows * down)
    return picture + waves


def levelled(picture: Grey, paper: float) -> Grey:
    """Its darkest made black and its paper so light; left where there is next to no contrast."""
    low, high = np.percentile(picture, (2, 90))
    if high - low <= 20:
        return picture
    levels: Grey = (picture - low) / (high - low) * paper
    return levels


def thresholded(picture: Grey, share: float) -> Grey:
    """Black or white, parted at that share of its contrast."""
    low, high = float(picture.min()), float(picture.max())
    return np.where(picture < low + share * (high - low), 0, 255).astype(np.float32)


def faxed(picture: Grey, first: int) -> Grey:
    """Every other row alone, from the first or second on, each printed twice."""
    return np.repeat(picture[first::2], 2, axis=0)[: len(picture)]


def shrunk(picture: Grey, by: float) -> Grey:
    """To that share of its size and back."""
    rows, columns = picture.shape
    small = cv2.resize(picture, None, fx=by, fy=by, interpolation=cv2.INTER_AREA)
    return cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC)
