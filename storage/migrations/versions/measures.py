"""What the metrics have counted, so that nobody counts it again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Counting begins at the first decision."""
    measures = op.create_table(
        "measures",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_measures")),
    )
    op.bulk_insert(measures, [{"name": "decisions", "number": 0, "counts": None}])
