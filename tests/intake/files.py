"""Small files of every sort, made on the spot."""

import io

import pikepdf
from PIL import Image


def pdf(pages: int = 1, password: str | None = None) -> bytes:
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page()
    out = io.BytesIO()
    made.save(
        out, encryption=pikepdf.Encryption(user=password, owner="eigenaar") if password else None
    )
    return out.getvalue()


def picture(kind: str, size: tuple[int, int] = (40, 60)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, kind)
    return out.getvalue()
