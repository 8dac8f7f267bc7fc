"""Evidence found again: by its dossier or by its id, the newest first.

A page is one look at an index, however many papers the register holds. Papers never leave
the register nor change their instant of receipt, so that the last of a page can name the next.
"""

import re
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, or_, select, tuple_

from evidence.errors import UsageError
from evidence.service import State
from evidence.vocabulary import Kind, Verdict
from storage import tables
from storage.records import Evidence, Found, FoundPage
from storage.register import Register
from storage.rows import AnyRow

_columns = tables.evidence.c
_verdict = _columns.result["verdict"].as_string()
_LISTED = (
    _columns.id,
    _columns.dossier_number,
    _columns.received_at,
    _columns.state,
    _verdict.label("verdict"),
    _columns.result["reasons"].label("reasons"),
    _columns.result["documents"].label("documents"),
)
_BEGIN_OF_ID = re.compile("[0-9a-f]{8,32}")  # what the reviewers' pages show is enough
_ID_LENGTH = 32


def in_dossier(
    register: Register,
    number: str,
    *,
    verdict: Verdict | None = None,
    since: date | None = None,
    limit: int,
    after: str | None = None,
) -> FoundPage:
    """The papers of that dossier: all, or those of that verdict, or received on that day or later.

    ``after`` is ``next`` of the page before. Raises ``UsageError`` when it is none of them.
    """
    filters = []
    if verdict is not None:
        filters.append(_verdict == verdict.value)
    if since is not None:
        filters.append(_columns.received_day >= since)
    return _page(register, _columns.dossier_number == number, filters, limit, after)


def by_number(register: Register, text: str, *, limit: int, after: str | None = None) -> FoundPage:
    """The papers of the dossier of that number, and those whose id so begins.

    Of an id the first eight digits are enough. ``after`` as for ``in_dossier``.
    """
    if not text.isprintable():  # no number and no id holds such
        return FoundPage(papers=(), next=None)
    bare = text.strip()
    scope: ColumnElement[bool] = _columns.dossier_number.in_([text, bare])
    if _BEGIN_OF_ID.fullmatch(bare.lower()):
        scope = or_(scope, _id_begins(bare.lower()))
    return _page(register, scope, [], limit, after)


def _id_begins(digits: str) -> ColumnElement[bool]:
    # a stretch of the key: LIKE would read every row
    return _columns.id.between(digits.ljust(_ID_LENGTH, "0"), digits.ljust(_ID_LENGTH, "f"))


def others(register: Register, evidence: Evidence) -> int:
    """How many other papers its dossier has."""
    if evidence.dossier_number is None:
        return 0
    same = (_columns.dossier_number == evidence.dossier_number, _columns.id != evidence.id)
    query = select(func.count()).select_from(tables.evidence).where(*same)
    with register.read() as connection:
        return int(connection.execute(query).scalar_one())


def _page(
    register: Register,
    scope: ColumnElement[bool],
    filters: list[ColumnElement[bool]],
    limit: int,
    after: str | None,
) -> FoundPage:
    query = select(*_LISTED).where(scope, *filters)
    newest = query.order_by(_columns.received_at.desc(), _columns.id.desc()).limit(limit + 1)
    with register.read() as connection:
        if after is not None:
            newest = newest.where(_older(connection, scope, after))
        rows = connection.execute(newest).all()
    return FoundPage(
        papers=tuple(map(_found, rows[:limit])),
        next=rows[limit - 1].id if len(rows) > limit else None,
    )


def _older(connection: Connection, scope: ColumnElement[bool], after: str) -> ColumnElement[bool]:
    query = select(_columns.received_at, _columns.id).where(scope, _columns.id == after)
    last = connection.execute(query).first() if after.isprintable() else None  # NUL is no text
    if last is None:
        raise UsageError("There is no page after that. Send what `next` was on the page before.")
    return tuple_(_columns.received_at, _columns.id) < (last.received_at, last.id)


def _found(row: AnyRow) -> Found:
    return Found(
        id=row.id,
        dossier_number=row.dossier_number,
        received_at=row.received_at,
        state=State(row.state),
        verdict=Verdict(row.verdict) if row.verdict else None,
        reasons=tuple(each["code"] for each in row.reasons or ()),
        kinds=tuple(Kind(each["kind"]) for each in row.documents or ()),
    )
