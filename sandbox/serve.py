"""The child's side: confine ourselves, then answer calls until told to stop.

Requests come as JSON lines on standard input, answers leave on a descriptor
of their own, so that whatever a library prints cannot be taken for an answer.
An exception crosses as its type and place only: its text may quote the paper.
"""

import importlib
import json
import sys
import traceback
from collections.abc import Callable
from typing import Any

from evidence.errors import Refusal
from sandbox.limits import allow_processor, confine


def main(answers: int, megabytes: int, entries: dict[str, str]) -> None:
    """Serve the entries, ``name`` to ``module:function``."""
    confine(megabytes)
    with open(answers, "w", encoding="utf-8") as out:
        for line in sys.stdin:
            request = json.loads(line)
            allow_processor(request["seconds"])
            out.write(_answer(entries[request["entry"]], request.get("argument")) + "\n")
            out.flush()


def _answer(target: str, argument: dict[str, Any] | None) -> str:
    """Without an argument the entry is only loaded."""
    try:
        entry = _entry(target)
        return json.dumps({"ok": None if argument is None else entry(argument)})
    except Refusal as refused:
        return json.dumps({"refused": refused.code, "message": refused.message})
    except Exception as error:
        return json.dumps({"fault": _place(error)})


def _entry(target: str) -> Callable[[dict[str, Any]], Any]:
    module, _, function = target.partition(":")
    found: Callable[[dict[str, Any]], Any] = getattr(importlib.import_module(module), function)
    return found


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {frame.name}, line {frame.lineno}"


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3]))
