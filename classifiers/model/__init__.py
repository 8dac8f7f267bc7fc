"""A trained model's opinion of a page. What runs it must not tell anybody."""

import sys

# OpenVINO brings a package that tells its maker of every start; without it, it keeps quiet
sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
