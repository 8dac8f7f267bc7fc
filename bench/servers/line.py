"""A reader behind a pipe: a JSON line of paths comes in, one with text and cost goes out.

Standard library only: peers run this in an environment of their own. The process
is small, so that what a command inherits at its start is not taken for its memory.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Read = Callable[[list[str]], str]
Cost = Callable[[], tuple[float, float]]  # CPU seconds and MB so far


def nobody() -> tuple[float, float]:
    """There is no other process that is still alive."""
    return 0.0, 0.0


def serve(read: Read, others: Cost = nobody) -> None:
    """Answer until standard input ends.

    ``others`` gives the cost of children that live on and so are not in RUSAGE_CHILDREN.
    """
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(2, 1)  # whatever a library prints is no answer
        for line in sys.stdin:
            out.write(json.dumps(_answer(read, json.loads(line), others)) + "\n")
            out.flush()


def own_cost() -> tuple[float, float]:
    """Of this process and the children it has waited for; MB of the largest one alone."""
    both = [resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(each.ru_utime + each.ru_stime for each in both)
    return seconds, max(_highest(), both[1].ru_maxrss) / 1024


def _answer(read: Read, paths: list[str], others: Cost) -> dict[str, object]:
    begun, before = time.perf_counter(), own_cost()[0] + others()[0]
    try:
        answer: dict[str, object] = {"text": read(paths)}
    except Exception as error:  # a peer that cannot read it is told apart, and goes on
        answer = {"text": "", "error": f"{type(error).__name__}: {error}"[:300]}
    (seconds, megabytes), (more, theirs) = own_cost(), others()
    spent = {"cpu": seconds + more - before, "wall": time.perf_counter() - begun}
    return answer | spent | {"megabytes": max(megabytes, theirs)}


def _highest() -> int:
    """Most resident kB of this program; ``ru_maxrss`` also counts what it was forked from."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(each.split()[1]) for each in status.splitlines() if each.startswith("VmHWM"))
