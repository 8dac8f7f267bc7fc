"""What understanding costs beside reading: ``python -m bench.servers.understanding``.

A request is the truth files of some papers; the answer says of each, as JSON, how many pages
it has, and the CPU seconds that reading took and that kinds and fields took after it.
"""

import json
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

from bench.servers.line import serve
from bench.servers.ours import argument
from classifiers.documents import understand
from evidence.codec import decode
from evidence.dossier import Dossier
from evidence.records import Reading
from lab.truth import load_truth
from ocr.entries import read

ROUNDS = 5  # over all papers, of which the median counts


def _costs(truths: list[str]) -> str:
    papers = [load_truth(Path(each)) for each in truths]
    readings, read_in = zip(*(_read(each.path) for each in papers), strict=True)
    rounds = [
        [_timed(_new(r, at), paper.dossier) for r, paper in zip(readings, papers, strict=True)]
        for at in range(ROUNDS)
    ]
    understood_in = map(median, zip(*rounds, strict=True))
    counted = (len(each.pages) for each in readings)
    return json.dumps([*zip(counted, read_in, understood_in, strict=True)])


def _read(path: Path) -> tuple[Reading, float]:
    begun = time.process_time()
    answer = read(argument(str(path.resolve())))
    return decode(Reading, answer), time.process_time() - begun


def _new(reading: Reading, number: int) -> Reading:
    """The same, told apart from that of another round, so that no answer is remembered."""
    pages = (replace(each, steps=(*each.steps, f"round {number}")) for each in reading.pages)
    return replace(reading, pages=tuple(pages))


def _timed(reading: Reading, dossier: Dossier | None) -> float:
    begun = time.process_time()
    understand(reading, dossier)
    return time.process_time() - begun


if __name__ == "__main__":
    serve(_costs)
