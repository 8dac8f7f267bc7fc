"""kreuzberg with its Tesseract: ``python -m bench.servers.with_kreuzberg [plain]``.

It takes a PDF's text layer where there is one. ``plain`` switches off its search for
tables, which loses what stands around them.
"""

import sys

from kreuzberg import ExtractionConfig, OcrConfig, TesseractConfig, extract_file_sync

from bench.servers.line import serve
from bench.servers.tesseract import LANGUAGES


def main() -> None:
    """Serve with one configuration."""
    tables = None if "plain" not in sys.argv else TesseractConfig(enable_table_detection=False)
    ocr = OcrConfig(backend="tesseract", language=LANGUAGES, tesseract_config=tables)
    asked = ExtractionConfig(ocr=ocr, use_cache=False)  # it would know a page it met before
    serve(lambda paths: "\n".join(str(extract_file_sync(x, config=asked).content) for x in paths))


if __name__ == "__main__":
    main()
