"""The claims' context, as the caller last put it."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from evidence.dossier import Dossier, parse_dossier
from evidence.errors import BadDossier, NotFound
from evidence.records import Finding
from storage import tables
from storage.records import Evidence, JsonObject, KeptDossier
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


def of_evidence(
    register: Register, evidence: Evidence
) -> tuple[Dossier | None, tuple[Finding, ...]]:
    """The dossier given with the file, else the one kept; what was said with the file goes first.

    With its doubts: keys that are not known, or a body that an older edition took.
    """
    body = evidence.dossier or _kept(register, evidence.dossier_number)
    if body is None:
        return None, ()
    try:
        dossier, findings = parse_dossier(body)
    except BadDossier as error:
        return None, (Finding(code=error.code, message=error.message),)
    dossier = replace(
        dossier,
        claim=evidence.claim or dossier.claim,
        language=evidence.language or dossier.language,
    )
    return dossier, findings


def _kept(register: Register, number: str | None) -> JsonObject | None:
    if number is None:
        return None
    try:
        return get(register, number).body
    except NotFound:
        return {"number": number}


def get(register: Register, number: str) -> KeptDossier:
    """The dossier of that number. Raises ``NotFound``."""
    query = select(tables.dossiers).where(tables.dossiers.c.number == number)
    with register.read() as connection:
        row = connection.execute(query).first()
    if row is None:
        raise NotFound("There is no dossier of that number.")
    return dossier_of(row)
