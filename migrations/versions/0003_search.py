"""Full-text search over the words of statements and claims.

Revision 0003, after 0002. Imports no tracker code: it must run the same in ten years.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INDEXES = (("statement_search", "statement", "exact"), ("claim_search", "claim", "text"))

YOUNG_SEPARATORS = "".join(
    chr(code)
    for start, end in (
        (0x061C, 0x061D),
        (0x2066, 0x206F),
        (0x20BA, 0x20CF),
        (0x23F4, 0x23FF),
        (0x2700, 0x2700),
        (0x2B4D, 0x2BFF),
        (0xFE00, 0xFE0F),
        (0x1F000, 0x1FAFF),
    )
    for code in range(start, end + 1)
)
"""Unknown to SQLite's tables of Unicode 6.1, which would take them for letters."""

SEPARATORS = (
    r"\x01-/:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0387"
    r"\u055a-\u055f\u0589-\u058a\u05be\u05c0\u05c3\u05c6\u05f3-\u05f4\u060c-\u060d\u061b-\u061f\u066a-\u066d\u06d4\u0964-\u0965"
    r"\u2000-\u2070\u2074-\u207e\u2080-\u208e\u20a0-\u20cf\u2103\u2109\u2116\u2122\u2150-\u215f\u2190-\u2bff"
    r"\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30a0\u30fb\ufe00-\ufe1f\ufe30-\ufe6f"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff"
)
TEXT = "left($1, 100000)"
WORDS = (
    f"regexp_replace(CASE WHEN octet_length({TEXT}) = length({TEXT}) THEN lower({TEXT}) ELSE"
    f" translate(normalize(regexp_replace(lower(normalize({TEXT}, NFD)),"
    r" '([a-z])[\u0300-\u036f]+', '\1', 'g'), NFC), 'ςµſ', 'σμs')"
    f" END, '[{SEPARATORS}]+', ' ', 'g')"
)
FUNCTIONS = (
    "CREATE FUNCTION search_words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$"
    f" SELECT to_tsvector('pg_catalog.simple', {WORDS}) $$",
    "CREATE FUNCTION search_phrase(text, is_prefix boolean) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT"
    " PARALLEL SAFE AS $$ SELECT CASE WHEN is_prefix AND numnode(phrase) > 0 THEN (phrase::text || ':*')::tsquery"
    f" ELSE phrase END FROM phraseto_tsquery('pg_catalog.simple', {WORDS}) AS phrase $$",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name, table, column in INDEXES:
            _create_on_sqlite(name, table, column)
        return
    for function in FUNCTIONS:
        op.get_bind().exec_driver_sql(function)
    for name, table, column in INDEXES:
        op.execute(f"CREATE INDEX {name} ON {table} USING gin (search_words({column}))")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name, _, _ in INDEXES:
            for change in ("insert", "delete", "update"):
                op.execute(f"DROP TRIGGER {name}_{change}")
            op.execute(f"DROP TABLE {name}")
        return
    for name, _, _ in INDEXES:
        op.execute(f"DROP INDEX {name}")
    op.execute("DROP FUNCTION search_phrase(text, boolean)")
    op.execute("DROP FUNCTION search_words(text)")


def _create_on_sqlite(name: str, table: str, column: str) -> None:
    add = f"INSERT INTO {name}(rowid, {column}) VALUES (NEW.id, NEW.{column})"
    drop = f"INSERT INTO {name}({name}, rowid, {column}) VALUES ('delete', OLD.id, OLD.{column})"
    tokenizer = f"unicode61 remove_diacritics 2 categories ''L* M* Nd Nl Co'' separators ''{YOUNG_SEPARATORS}''"
    for statement in (
        f"CREATE VIRTUAL TABLE {name} USING fts5({column}, content='{table}', content_rowid='id',"
        f" tokenize='{tokenizer}')",
        f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {add}; END",
        f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {drop}; END",
        f"CREATE TRIGGER {name}_update AFTER UPDATE OF id, {column} ON {table} BEGIN {drop}; {add}; END",
        f"INSERT INTO {name}({name}) VALUES ('rebuild')",
    ):
        op.get_bind().exec_driver_sql(statement)
