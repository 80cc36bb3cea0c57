"""The house rating scale, version 1.

Revision 0004, after 0003. Imports no tracker code: it must run the same in ten years.
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SCALE_ID = "sc_h00se00000000001"
"""The same in every database: the scale is the same."""

RATINGS = (
    ("true", 5, "The evidence supports the claim and nothing of weight is missing from it."),
    ("mostly_true", 4, "The core of the claim holds; a detail is off or needs to be added."),
    ("mixed", 3, "Some parts of the claim hold and others of the same weight do not."),
    ("mostly_false", 2, "The core of the claim does not hold, though a part of it does."),
    ("false", 1, "The evidence contradicts the claim."),
    ("misleading", None, "What is said may be accurate, but the impression it gives is not."),
    ("unproven", None, "The evidence that can be had neither supports nor contradicts the claim."),
    ("outdated", None, "The claim held once and no longer does."),
    ("satire", None, "The claim was made in jest and is passed on as if it were meant."),
    ("not_checkable", None, "No evidence could decide the claim: it is an opinion, a wish or a forecast."),
)

scale_table = sa.table(
    "rating_scale",
    sa.column("id", sa.Integer),
    sa.column("public_id", sa.Text),
    sa.column("name", sa.Text),
    sa.column("version", sa.Integer),
    sa.column("created_at", sa.DateTime(timezone=True)),
)
rating_table = sa.table(
    "rating",
    sa.column("scale_id", sa.Integer),
    sa.column("code", sa.Text),
    sa.column("ordinal", sa.Integer),
    sa.column("definition", sa.Text),
)


def upgrade() -> None:
    if _find_scale() is not None:  # left by a downgrade
        return
    scale = {"public_id": SCALE_ID, "name": "house", "version": 1, "created_at": datetime.now(UTC)}
    op.bulk_insert(scale_table, [scale])
    scale_id = _find_scale()
    op.bulk_insert(
        rating_table,
        [
            {"scale_id": scale_id, "code": code, "ordinal": ordinal, "definition": definition}
            for code, ordinal, definition in RATINGS
        ],
    )


def downgrade() -> None:
    """The labels stay: what was decided refers to them, and they are never deleted."""


def _find_scale() -> int | None:
    return op.get_bind().scalar(sa.select(scale_table.c.id).where(scale_table.c.public_id == SCALE_ID))
