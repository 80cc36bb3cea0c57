"""The pages that are made from the code are what the code says."""

import subprocess
import sys
from pathlib import Path

from tracker.store.tables import Base

CHECKOUT = Path(__file__).parents[2]


def test_made_pages_are_up_to_date() -> None:
    make = [sys.executable, "docs/make.py", "--check"]
    done = subprocess.run(make, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_table_and_column_is_explained_in_the_schema_page() -> None:
    page = (CHECKOUT / "docs" / "schema.md").read_text(encoding="utf-8")
    for table in Base.metadata.tables.values():
        _, _, section = page.partition(f"\n### {table.name}\n")
        section, _, _ = section.partition("\n### ")
        assert not [column.name for column in table.columns if f"| `{column.name}` |" not in section], table.name
        assert f"\n    {table.name}\n" in page  # in the drawing
