"""Ours in this process: ``python -m bench.servers.ours [f32|unrepaired]``."""

import sys
from dataclasses import replace
from typing import Any

import numpy as np

from bench.servers.line import serve
from evidence.settings import Settings
from ocr import page
from ocr.entries import read
from ocr.reader import Picture
from ocr.readers import models
from ocr.repair import clean
from ocr.repair.straighten import Straight, straight


def argument(path: str) -> dict[str, Any]:
    """What the pipeline asks of the child, without page pictures: no peer writes them."""
    kept = Settings()
    names = ("reader", "max_bytes", "max_pages", "max_pixels", "work_pixels")
    return {"path": path, "pictures": None} | {name: getattr(kept, name) for name in names}


def said(reading: dict[str, Any]) -> str:
    """All words of an encoded reading, in its order."""
    return " ".join(word["text"] for page in reading["pages"] for word in page["words"])


def as_it_is(picture: Picture) -> Straight:
    """The picture, not set straight; nothing is found to straighten on a white one."""
    return replace(straight(np.full_like(picture, 255)), picture=picture)


def repair_nothing() -> None:
    """Read pictures as they were sent: neither flat, level nor evenly lit."""
    vars(page)["straight"] = as_it_is
    vars(clean)["cleaned"] = lambda picture: (picture, ())


if __name__ == "__main__":
    if "unrepaired" in sys.argv:
        repair_nothing()
    if "f32" in sys.argv:  # what a processor without bf16 would do
        models._THREADS["INFERENCE_PRECISION_HINT"] = "f32"
    serve(lambda paths: " ".join(said(read(argument(each))) for each in paths))
