"""Programs that change what a page or a picture shows, by the name that they leave in a file.

Left out on purpose are those through which an honest paper comes: print drivers, browsers,
scanners and their apps, banks' generators, libraries, word processors (into which people paste
their screens), tools that join, shrink or convert, viewers, and what a phone or a photo album
does to light and colour.
"""

import re

_OF_PICTURES = (
    r"Adobe Photoshop(?! Lightroom)", r"GIMP", r"Affinity (?:Photo|Designer|Publisher)",
    r"Pixelmator", r"Photopea", r"paint\.net", r"Krita", r"PicsArt", r"Corel ?PHOTO-PAINT",
    r"Paint ?Shop Pro", r"PhotoScape", r"PhotoFiltre", r"Pixlr", r"Canva",
)  # fmt: skip
_OF_PAGES = (
    r"Adobe Illustrator", r"Inkscape", r"CorelDRAW", r"Scribus", r"Sejda", r"PDFescape",
    r"pdfFiller", r"DocHub", r"PDFelement", r"(?:Foxit|Nitro|Master) ?PDF Editor",
    r"Foxit PhantomPDF", r"PDF-XChange Editor", r"Soda PDF", r"Infix", r"PDFpen", r"UPDF",
)  # fmt: skip
_EDITOR = re.compile(rf"(?<![\w-])(?:{'|'.join((*_OF_PICTURES, *_OF_PAGES))})(?![\w-])", re.I)


def editor_in(text: str) -> str | None:
    """The editor that a text names, as it is written there.

    >>> editor_in("Adobe Photoshop 25.1 (Macintosh)"), editor_in("GIMP 2.10.36")
    ('Adobe Photoshop', 'GIMP')
    >>> editor_in("Adobe Photoshop Lightroom 6"), editor_in("iOS 17.3"), editor_in("Skia/PDF m120")
    (None, None, None)
    """
    match = _EDITOR.search(text)
    return match[0] if match else None
