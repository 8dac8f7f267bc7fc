"""Invented mails."""

import io
import os
from email.message import EmailMessage
from email.policy import SMTP

from PIL import Image


def picture(width: int = 600, height: int = 900, shade: int = 200) -> bytes:
    """A PNG."""
    made = io.BytesIO()
    Image.new("L", (width, height), shade).save(made, "PNG")
    return made.getvalue()


def mail(
    subject: str = "Betaalbewijs", *, message_id: str | None = "<1@mail.example>"
) -> EmailMessage:
    """A mail without an attachment."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Jan Voorbeeld <jan@mail.example>"
    message["To"] = "bewijs@incasso.example"
    message["Subject"] = subject
    message["Date"] = "Mon, 16 Mar 2026 09:30:00 +0100"
    if message_id:
        message["Message-ID"] = message_id
    message.set_content("Beste, hierbij mijn bewijs. Groeten, Jan")
    return message


def with_picture(message: EmailMessage, name: str = "bewijs.png", shade: int = 200) -> EmailMessage:
    """The mail with one more picture attached."""
    message.add_attachment(picture(shade=shade), maintype="image", subtype="png", filename=name)
    return message


def die(argument: dict[str, object]) -> None:
    """An entry that no child survives."""
    os._exit(1)
