"""RapidOCR as it comes: its own engine, threads and models."""

from typing import Any

from rapidocr import RapidOCR

from bench.servers.line import serve


def main() -> None:
    """Serve from one engine."""
    engine: Any = RapidOCR()
    serve(lambda paths: "\n".join("\n".join(engine(each).txts or ()) for each in paths))


if __name__ == "__main__":
    main()
