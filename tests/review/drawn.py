"""Papers drawn for the reviewers' tests, and what a good reading finds on them."""

import io
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from PIL import Image, ImageDraw, ImageFont

from evidence.records import (
    Box,
    Document,
    Field,
    Mark,
    Transaction,
    Vote,
)
from evidence.vocabulary import (
    FieldName,
    Kind,
    Language,
    Sign,
)

WIDTH, HEIGHT = 1240, 1754  # A4 at 150 dpi


@dataclass
class Sheet:
    """A page under the pen: what is written on it comes back with its box."""

    picture: Image.Image = field(
        default_factory=lambda: Image.new("RGB", (WIDTH, HEIGHT), "#fdfdfb")
    )

    def write(self, left: int, top: int, text: str, size: int = 26) -> Box:
        pen = ImageDraw.Draw(self.picture)
        font = ImageFont.load_default(size)
        pen.text((left, top), text, fill="#22262c", font=font)
        box = pen.textbbox((left, top), text, font=font)
        return (int(box[0]) - 4, int(box[1]) - 4, int(box[2]) + 4, int(box[3]) + 4)

    def rule(self, top: int) -> None:
        ImageDraw.Draw(self.picture).line((90, top, WIDTH - 90, top), fill="#9aa3ad", width=2)

    def jpeg(self) -> bytes:
        held = io.BytesIO()
        self.picture.save(held, "JPEG", quality=85)
        return held.getvalue()


def statement(payee: str) -> tuple[list[Sheet], Document]:
    """A Dutch account statement with one payment, and what was read of it."""
    sheet = Sheet()
    sheet.write(90, 90, "Bank Voorbeeld", 44)
    title = sheet.write(90, 180, "Rekeninguittreksel nr. 2026/031", 34)
    payer = sheet.write(90, 250, "Rekening BE68 5390 0754 7034 EUR")
    balance = sheet.write(90, 300, "Vorig saldo op 01/03/2026: 1.284,10")
    sheet.rule(360)
    day = sheet.write(90, 390, "14/03/2026")
    name = sheet.write(300, 390, payee)
    paid = sheet.write(980, 390, "- 153,07")
    to = sheet.write(300, 436, "BE71 0961 2345 6769")
    said = sheet.write(300, 482, "+++090/9337/55493+++")
    booked = sheet.write(300, 528, "Overschrijving  valutadatum 14/03/2026")
    sheet.rule(590)
    sheet.write(90, 620, "Nieuw saldo op 31/03/2026: 1.131,03")
    marks = (Mark(sign=Sign.VALUE_DATE, page=1, box=booked, text="valutadatum 14/03/2026"),)
    document = Document(
        pages=(1,),
        kind=Kind.BANK_STATEMENT,
        confidence=0.962,
        language=Language.NL,
        fields=(
            _field(FieldName.DATE, "2026-03-14", 0.99, day, "14/03/2026"),
            replace(_field(FieldName.AMOUNT, "153.07", 0.71, paid, "- 153,07"), currency="EUR"),
            _field(FieldName.PAYEE_NAME, payee, 0.88, name, payee),
            _field(FieldName.PAYEE_IBAN, "BE71096123456769", 0.99, to, "BE71 0961 2345 6769"),
            _field(FieldName.PAYER_IBAN, "BE68539007547034", 0.98, payer, "BE68 5390 0754 7034"),
            _field(FieldName.REFERENCE, "+++090/9337/55493+++", 0.99, said, "+++090/9337/55493+++"),
        ),
        transactions=(
            Transaction(
                page=1,
                box=(86, 380, 1120, 566),
                date=date(2026, 3, 14),
                date_label="booking",
                amount=Decimal("-153.07"),
                currency="EUR",
                counterparty_iban="BE71096123456769",
                counterparty_name=payee,
                reference="+++090/9337/55493+++",
                marks=marks,
            ),
        ),
        marks=(
            Mark(sign=Sign.STATEMENT_NUMBER, page=1, box=title, text="uittreksel nr. 2026/031"),
            Mark(sign=Sign.BALANCE, page=1, box=balance, text="Vorig saldo"),
        ),
        votes=(
            Vote(
                kind=Kind.BANK_STATEMENT, weight=3.0, phrase="Rekeninguittreksel", page=1, box=title
            ),
            Vote(kind=Kind.BANK_STATEMENT, weight=1.5, phrase="Vorig saldo", page=1, box=balance),
        ),
        rivals=((Kind.PAYMENT_DEMAND, 0.03),),
    )
    return [sheet], document


def order(page: int = 1) -> tuple[list[Sheet], Document]:
    """A French transfer form, and what was read of it."""
    sheet = Sheet()
    title = sheet.write(90, 120, "ORDRE DE VIREMENT", 40)
    sheet.rule(190)
    to = sheet.write(90, 230, "Au compte  BE71 0961 2345 6769")
    paid = sheet.write(90, 290, "Montant  153,07 EUR")
    sign = sheet.write(90, 380, "Signature(s)")
    document = Document(
        pages=(page,),
        kind=Kind.TRANSFER_ORDER,
        confidence=0.81,
        language=Language.FR,
        fields=(
            replace(
                _field(FieldName.AMOUNT, "153.07", 0.97, paid, "153,07 EUR", page), currency="EUR"
            ),
            _field(FieldName.PAYEE_IBAN, "BE71096123456769", 0.97, to, "BE71 0961 2345 6769", page),
        ),
        marks=(
            Mark(sign=Sign.FORM, page=page, box=title, text="ORDRE DE VIREMENT"),
            Mark(sign=Sign.TO_SIGN, page=page, box=sign, text="Signature(s)"),
        ),
        rivals=((Kind.BANK_STATEMENT, 0.17),),
    )
    return [sheet], document


def _field(name: FieldName, value: str, sure: float, box: Box, text: str, page: int = 1) -> Field:
    return Field(name=name, value=value, confidence=sure, page=page, box=box, text=text)
