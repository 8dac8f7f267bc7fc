"""The two PP-OCRv6 models on OpenVINO: loaded, checked, and cut to our letters.

They come inside the ``rapidocr`` wheel (Apache-2.0) and are used directly; the
library itself is not imported.
"""

import hashlib
import importlib.util
import string
from pathlib import Path

import numpy as np
import openvino as ov
from openvino import opset13 as ops

from evidence.errors import Fault

_DETECTOR = (
    "PP-OCRv6_det_small.onnx",
    "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
)
_RECOGNISER = (
    "PP-OCRv6_rec_small.onnx",
    "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
)
LETTERS = frozenset(
    string.printable.strip()
    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŸŒßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿœŠšŽž"
    + "€£§°²³½¼¾µ©®™ªº«»„“”‘’‚‹›–—…·•×÷±¡¿"
)


def load_detector() -> ov.CompiledModel:
    """Finds lines of text: 1 x 3 x H x W in, a map of text-likeness out."""
    core = _core()
    return core.compile_model(core.read_model(_checked(*_DETECTOR)), "CPU")


def load_recogniser() -> tuple[ov.CompiledModel, list[str]]:
    """Reads lines: N x 3 x 48 x W in, N x W/8 x letters out, and the letters.

    The last layer knows some 18,700 characters; the columns that our papers do
    not use are cut off, which is faster and cannot mistake an I for an ideogram.
    The first letter is the blank.
    """
    core = _core()
    model = core.read_model(_checked(*_RECOGNISER))
    known = model.get_rt_info(["framework", "character"]).astype(str).split("\n")
    alphabet = ["", *known, " "]
    kept = [i for i, letter in enumerate(alphabet) if i == 0 or letter == " " or letter in LETTERS]
    _cut(model, kept)
    return core.compile_model(model, "CPU"), [alphabet[i] for i in kept]


def _core() -> ov.Core:
    core = ov.Core()
    core.set_property("CPU", {"INFERENCE_NUM_THREADS": 1, "PERFORMANCE_HINT": "LATENCY"})
    return core


def _checked(name: str, sha256: str) -> Path:
    found = importlib.util.find_spec("rapidocr")
    if found is None or found.origin is None:
        raise Fault("The package rapidocr, which carries the models, is not installed.")
    path = Path(found.origin).parent / "models" / name
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise Fault(f"The model {name} is not the one that was tested.")
    return path


def _cut(model: ov.Model, kept: list[int]) -> None:
    for node in model.get_ordered_ops():
        if node.get_friendly_name() in ("linear_8.w_0", "linear_8.b_0"):
            values = np.ascontiguousarray(node.get_data()[..., kept])
            node.output(0).replace(ops.constant(values).output(0))
    model.validate_nodes_and_infer_types()
