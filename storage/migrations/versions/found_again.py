"""The papers of a dossier in the order of their receipt."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """The longer index does what the shorter one did."""
    op.create_index(
        op.f("ix_evidence_dossier_number_received_at_id"),
        "evidence",
        ["dossier_number", "received_at", "id"],
        unique=False,
    )
    op.drop_index(op.f("ix_evidence_dossier_number"), table_name="evidence")
