"""Ours in this process: ``python -m bench.servers.ours [f32]``."""

import sys
from typing import Any

from bench.servers.line import serve
from evidence.settings import Settings
from ocr import models
from ocr.entries import read


def argument(path: str) -> dict[str, Any]:
    """What the pipeline asks of the child, without page pictures: no peer writes them."""
    kept = Settings()
    names = ("reader", "max_bytes", "max_pages", "max_pixels", "work_pixels")
    return {"path": path, "pictures": None} | {name: getattr(kept, name) for name in names}


def said(reading: dict[str, Any]) -> str:
    """All words of an encoded reading, in its order."""
    return " ".join(word["text"] for page in reading["pages"] for word in page["words"])


if __name__ == "__main__":
    if "f32" in sys.argv:  # what a processor without bf16 would do
        models._THREADS["INFERENCE_PRECISION_HINT"] = "f32"
    serve(lambda paths: " ".join(said(read(argument(each))) for each in paths))
