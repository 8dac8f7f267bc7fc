"""The processor that the figures are of."""

import os
from dataclasses import dataclass
from pathlib import Path

_TOLD = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "amx_int8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What decides how fast networks run."""

    model: str
    cores: int
    features: tuple[str, ...]


def machine() -> Machine:
    """This one; empty words where the system does not tell."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    known = dict(each.split(":", 1) for each in reversed(lines) if ":" in each)
    told = {name.strip(): value.strip() for name, value in known.items()}
    flags = told.get("flags", "").split()
    return Machine(
        model=told.get("model name", "unknown"),
        cores=len(os.sched_getaffinity(0)),
        features=tuple(each for each in _TOLD if each in flags),
    )
