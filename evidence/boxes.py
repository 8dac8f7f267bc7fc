"""Where one box of a page lies in another."""

from evidence.records import Box


def middle(box: Box) -> tuple[float, float]:
    """The point halfway across and halfway down, in pixels."""
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def holds(outer: Box, inner: Box) -> bool:
    """Whether the middle of ``inner`` lies in ``outer``: a reader's boxes are never exact.

    >>> holds((0, 0, 100, 20), (90, 5, 105, 25)), holds((0, 0, 100, 20), (90, 15, 125, 35))
    (True, False)
    """
    left, top, right, bottom = inner  # asked for every word: no call of middle
    across, down = (left + right) / 2, (top + bottom) / 2
    return outer[0] <= across <= outer[2] and outer[1] <= down <= outer[3]
