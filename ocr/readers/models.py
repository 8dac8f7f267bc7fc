"""The two PP-OCRv6 networks on OpenVINO; nothing else here knows OpenVINO.

The files come inside the ``rapidocr`` wheel (Apache-2.0) and are only taken
when they are byte for byte the ones we measured. Of the recogniser we take the
graph, and for its numbers our own: ``bewijs train-reader`` went on from those in
the wheel with the print of papers in nl, fr, de and en alone (``docs/reading-model.md``).
"""

import ctypes
import hashlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from evidence.errors import Fault

_DETECTOR = (
    "PP-OCRv6_det_small.onnx",
    "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
)
_RECOGNISER = (
    "PP-OCRv6_rec_small.onnx",
    "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
)
SHIPPED = Path(__file__).parent / "shipped" / "recogniser.npz"
ALPHABET = "alphabet"  # in it, beside the numbers by the graph's own names
_THREADS = {"INFERENCE_NUM_THREADS": "1", "NUM_STREAMS": "1", "ENABLE_CPU_PINNING": "NO"}
# every new size of page would keep some 60 MB for ever; the same size again costs nothing anyway
_FORGETFUL = {"CPU_RUNTIME_CACHE_CAPACITY": "0"}
_M_ARENA_MAX = -8  # glibc's mallopt

Batch = NDArray[np.uint8]  # count × height × width, grey
Network = Callable[[Batch], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The network and what its outputs stand for: ``alphabet[0]`` is the CTC blank."""

    network: Network
    alphabet: tuple[str, ...]


@cache
def detector() -> Network:
    """Batch × height × width (multiples of 32) to the same of text probability."""
    model = _core().read_model(_verified(*_DETECTOR))
    _enlarge_by_convolution(model)
    network = _compiled(model, _THREADS | _FORGETFUL)
    return lambda batch: network(batch)[:, 0]


@cache
def recogniser(learnt: Path = SHIPPED) -> Recogniser:
    """Batch × 48 × width to batch × width/8 × letters of probability."""
    model = _core().read_model(recogniser_graph())
    with np.load(learnt) as file:
        numbers = {name: file[name] for name in file.files}
    alphabet = ("", *str(numbers.pop(ALPHABET)))
    _put(model, numbers)
    return Recogniser(_compiled(model, _THREADS), alphabet)


def recogniser_graph() -> Path:
    """The ONNX file in the wheel, the one that was measured. Raises ``Fault``."""
    return _verified(*_RECOGNISER)


@cache
def _core() -> Any:
    """One heap for all threads: each further one reserves address space that a child lacks."""
    ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
    return openvino.Core()


def _verified(name: str, sha256: str) -> Path:
    spec = importlib.util.find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        raise Fault("The rapidocr wheel with the reading models is not installed.")
    path = Path(spec.submodule_search_locations[0]) / "models" / name
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise Fault(f"The model {name} is not the one that was measured.")
    return path


def _put(model: Any, numbers: dict[str, NDArray[np.float16]]) -> None:
    """Other numbers for the graph's constants; its last layer knows our letters alone then."""
    constants = {each.get_friendly_name(): each for each in model.get_ops()}
    for name, learnt in numbers.items():
        ours = openvino.opset13.constant(learnt.astype(np.float32))
        constants[name].output(0).replace(ours.output(0))
    model.validate_nodes_and_infer_types()


def _enlarge_by_convolution(model: Any) -> None:
    """Make four pixels of each by plain convolution: the same sums, which bf16 does faster.

    Its transposed convolutions are all of 2 × 2 without overlap.
    """
    operations = openvino.opset13
    for each in model.get_ops():
        if each.get_type_name() == "ConvolutionBackpropData":
            weights = each.input_value(1).get_node().data  # inputs × outputs × 2 × 2
            four = np.moveaxis(weights, 0, -1).reshape(-1, len(weights), 1, 1)
            plain = operations.convolution(
                each.input_value(0), operations.constant(four), [1, 1], [0, 0], [0, 0], [1, 1]
            )
            each.output(0).replace(operations.depth_to_space(plain, "depth_first", 2).output(0))
    model.validate_nodes_and_infer_types()


def _compiled(model: Any, properties: dict[str, str]) -> Network:
    """The network on one thread, fed with grey bytes."""
    prepare = openvino.preprocess.PrePostProcessor(model)
    source = prepare.input()
    source.tensor().set_element_type(openvino.Type.u8).set_layout(openvino.Layout("NHWC"))
    source.preprocess().convert_element_type(openvino.Type.f32).mean(127.5).scale(127.5)
    source.model().set_layout(openvino.Layout("NCHW"))
    compiled = _core().compile_model(prepare.build(), "CPU", properties)
    request = compiled.create_infer_request()

    def run(batch: Batch) -> NDArray[np.float32]:
        coloured = np.repeat(batch[..., None], 3, axis=3)
        result: NDArray[np.float32] = request.infer([coloured])[0]
        return result.copy()

    return run
