"""Loading the models opens no socket and asks nobody's address."""

import subprocess
import sys

SCRIPT = """
import sys
seen = []
sys.addaudithook(lambda event, args: event.startswith("socket.") and seen.append(event))
from ocr.readers.models import detector, recogniser
detector()
recogniser()
assert "openvino" in sys.modules
assert not seen, seen
"""


def test_openvino_tells_nobody() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
