"""Strips of like width together, for a network that is fed many at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from lab.training.reading.faces import Face
from lab.training.reading.strips import HEIGHT, WIDEST, Strip, strips
from ocr.readers.ctc import COLUMN

_WIDTHS = (96, 160, 224, 320, 448, 640, 896, WIDEST)  # pixels; a strip is filled up to the next
_FILLED = 127  # grey


@dataclass(frozen=True, slots=True)
class Batch:
    """Strips beside each other, and what stands on them."""

    pictures: torch.Tensor  # count × 48 × width of bytes
    columns: torch.Tensor  # of each, that are not filled up
    letters: torch.Tensor  # of all, one after the other: places in the alphabet
    lengths: torch.Tensor  # letters of each


def batches(found: Iterable[Strip], alphabet: Sequence[str], pixels: int) -> Iterator[Batch]:
    """As soon as strips of like width are so many pixels wide together; at last the rest."""
    waiting: dict[int, list[Strip]] = defaultdict(list)
    for strip in found:
        width = next(each for each in _WIDTHS if each >= strip.width)
        waiting[width].append(strip)
        if len(waiting[width]) * width >= pixels:
            yield batch(waiting.pop(width), alphabet)
    yield from (batch(each, alphabet) for each in waiting.values())


def batch(given: Sequence[Strip], alphabet: Sequence[str]) -> Batch:
    """Filled up to the next of some widths with grey."""
    width = next(each for each in _WIDTHS if each >= max(strip.width for strip in given))
    pictures = np.full((len(given), HEIGHT, width), _FILLED, np.uint8)
    for picture, strip in zip(pictures, given, strict=True):
        picture[:, : strip.width] = strip.picture
    place = {letter: at for at, letter in enumerate(alphabet)}
    return Batch(
        torch.from_numpy(pictures),
        torch.tensor([-(-strip.width // COLUMN) for strip in given]),
        torch.tensor([place[letter] for strip in given for letter in strip.text]),
        torch.tensor([len(strip.text) for strip in given]),
    )


def fed(pictures: torch.Tensor, device: str) -> torch.Tensor:
    """As the network takes them: three colours alike, -1 to 1."""
    grey = pictures.to(device, non_blocking=True).float() / 127.5 - 1
    return grey[:, None].expand(-1, 3, -1, -1)


def drawn_batches(
    faces: Sequence[Face], alphabet: Sequence[str], pixels: int, seed: int, workers: int
) -> Iterator[Batch]:
    """For ever, drawn by so many processes beside this one, or by itself if 0."""
    drawn = _Drawn(faces, alphabet, pixels, seed)
    how = "spawn" if workers else None  # a fork would take over OpenCV's threads, and wait for them
    return iter(
        DataLoader(drawn, batch_size=None, num_workers=workers, multiprocessing_context=how)
    )


class _Drawn(IterableDataset):  # type: ignore[misc]  # PyTorch is not looked into
    """Each process draws strips of its own."""

    def __init__(
        self, faces: Sequence[Face], alphabet: Sequence[str], pixels: int, seed: int
    ) -> None:
        self.faces, self.alphabet, self.pixels, self.seed = faces, alphabet, pixels, seed

    def __iter__(self) -> Iterator[Batch]:
        worker = get_worker_info()
        if worker:
            cv2.setNumThreads(1)
        rng = Random(f"strips/{self.seed}/{worker.id if worker else 0}")  # noqa: S311
        return batches(strips(rng, self.faces), self.alphabet, self.pixels)
