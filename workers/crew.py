"""Work on many papers at once, by as many threads as there are pipelines.

Threads are enough: reading goes on in each pipeline's child process, and what
is left in this one, classify and decide, takes some 6 ms a paper.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import TypeVar

from workers.pipeline import Pipeline

T = TypeVar("T")
R = TypeVar("R")


def at_once(
    work: Callable[[Pipeline, T], R], todo: Iterable[T], pipelines: Sequence[Pipeline]
) -> Generator[R]:
    """What ``work`` makes of each, in their order; a pipeline does one thing at a time."""
    free: SimpleQueue[Pipeline] = SimpleQueue()
    for pipeline in pipelines:
        free.put(pipeline)

    def with_one(each: T) -> R:
        pipeline = free.get()
        try:
            return work(pipeline, each)
        finally:
            free.put(pipeline)

    with ThreadPoolExecutor(len(pipelines)) as pool:
        yield from pool.map(with_one, todo)
