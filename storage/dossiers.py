"""The claims' context, as the caller last put it."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from evidence.errors import NotFound
from storage import tables
from storage.records import JsonObject, KeptDossier
from storage.register import Register
from storage.rows import dossier_of


def put(register: Register, number: str, body: JsonObject, *, now: datetime) -> bool:
    """Keep the dossier in place of an older one. Says whether it is new."""
    values = {"number": number, "body": body, "updated": now}
    try:
        return _put(register, values)
    except IntegrityError:  # somebody put the same new one at the same instant
        return _put(register, values)


def _put(register: Register, values: dict[str, Any]) -> bool:
    change = tables.dossiers.update().where(tables.dossiers.c.number == values["number"])
    with register.write() as connection:
        if connection.execute(change.values(**values)).rowcount:
            return False
        connection.execute(tables.dossiers.insert(), values)
        return True


def get(register: Register, number: str) -> KeptDossier:
    """The dossier of that number. Raises ``NotFound``."""
    query = select(tables.dossiers).where(tables.dossiers.c.number == number)
    with register.read() as connection:
        row = connection.execute(query).first()
    if row is None:
        raise NotFound("There is no dossier of that number.")
    return dossier_of(row)
