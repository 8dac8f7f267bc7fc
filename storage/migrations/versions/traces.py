"""By what a paper would be known again in another dossier."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """What was read before leaves no traces."""
    op.create_table(
        "traces",
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("mark", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_traces_evidence_id")
        ),
        sa.PrimaryKeyConstraint("evidence_id", "mark", name=op.f("pk_traces")),
    )
    op.create_index(op.f("ix_traces_mark"), "traces", ["mark"], unique=False)
