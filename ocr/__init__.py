"""From bytes to words. No network, no database; runs in a child process."""

import sys

# OpenVINO brings a package that tells its maker of every start; without it, it keeps quiet
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
