"""The full-text index of both databases, over the words of statements and of claims.

Both cut a text into words and fold it alike, so that a question has the same hits on both: letters, marks and digits
make words, all else parts them (½ and ² too); case does not count, nor do accents on Latin letters. No stemming: an
inflected form is found by ``word*``. On SQLite it is an FTS5 table that triggers keep up to date, on PostgreSQL an
index on a function.
"""

from dataclasses import dataclass

from tracker.store.engine import Dialect


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """``name`` is the FTS5 table or the PostgreSQL index over ``table.column``."""

    name: str
    table: str
    column: str

    @property
    def triggers(self) -> tuple[str, ...]:
        return tuple(f"{self.name}_{change}" for change in ("insert", "delete", "update"))


STATEMENTS = SearchIndex("statement_search", "statement", "exact")
CLAIMS = SearchIndex("claim_search", "claim", "text")
SEARCH_INDEXES = (STATEMENTS, CLAIMS)

_YOUNG_SEPARATORS = "".join(
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
"""Isolates, currencies, variation selectors, emoji. SQLite's tables (Unicode 6.1) take them for letters."""

_TOKENIZER = f"unicode61 remove_diacritics 2 categories ''L* M* Nd Nl Co'' separators ''{_YOUNG_SEPARATORS}''"

_SEPARATORS = (
    r"\x01-/:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0387"
    r"\u055a-\u055f\u0589-\u058a\u05be\u05c0\u05c3\u05c6\u05f3-\u05f4\u060c-\u060d\u061b-\u061f\u066a-\u066d\u06d4\u0964-\u0965"
    r"\u2000-\u2070\u2074-\u207e\u2080-\u208e\u20a0-\u20cf\u2103\u2109\u2116\u2122\u2150-\u215f\u2190-\u2bff"
    r"\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30a0\u30fb\ufe00-\ufe1f\ufe30-\ufe6f"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff"
)
"""What parts words, named one by one: what PostgreSQL itself takes for a letter depends on its locale."""

_FOLDED = (
    # Accents go from Latin letters only, as in FTS5: й is another letter than и.
    r"translate(normalize(regexp_replace(lower(normalize({text}, NFD)), '([a-z])[\u0300-\u036f]+', '\1', 'g'), NFC),"
    " 'ςµſ', 'σμs')"
)
_LONGEST_INDEXED = 100_000
"""Characters of a text that PostgreSQL indexes; it refuses a row whose words take more than 1 MB."""


def _words(argument: str) -> str:
    text = f"left({argument}, {_LONGEST_INDEXED})"
    folded = f"CASE WHEN octet_length({text}) = length({text}) THEN lower({text}) ELSE {_FOLDED.format(text=text)} END"
    return f"regexp_replace({folded}, '[{_SEPARATORS}]+', ' ', 'g')"


def search_index_ddl(dialect: Dialect) -> list[str]:
    """Statements that make the index, in order."""
    if dialect == "sqlite":
        return [statement for index in SEARCH_INDEXES for statement in _sqlite(index)]
    return [*_postgresql_functions(), *(_postgresql_index(index) for index in SEARCH_INDEXES)]


def sqlite_trigger_ddl(index: SearchIndex) -> list[str]:
    """The triggers that keep an FTS5 table up to date."""
    name, table, column = index.name, index.table, index.column
    add = f"INSERT INTO {name}(rowid, {column}) VALUES (NEW.id, NEW.{column})"
    drop = f"INSERT INTO {name}({name}, rowid, {column}) VALUES ('delete', OLD.id, OLD.{column})"
    return [
        f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {add}; END",
        f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {drop}; END",
        f"CREATE TRIGGER {name}_update AFTER UPDATE OF id, {column} ON {table} BEGIN {drop}; {add}; END",
    ]


def _sqlite(index: SearchIndex) -> list[str]:
    return [
        f"CREATE VIRTUAL TABLE {index.name} USING fts5({index.column}, content='{index.table}', content_rowid='id',"
        f" tokenize='{_TOKENIZER}')",
        *sqlite_trigger_ddl(index),
    ]


def _postgresql_functions() -> list[str]:
    # Each body stands alone: a restored dump fills the index before it knows our search_path.
    return [
        "CREATE FUNCTION search_words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$"
        f" SELECT to_tsvector('pg_catalog.simple', {_words('$1')}) $$",
        "CREATE FUNCTION search_phrase(text, is_prefix boolean) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT"
        " PARALLEL SAFE AS $$ SELECT CASE WHEN is_prefix AND numnode(phrase) > 0 THEN (phrase::text || ':*')::tsquery"
        f" ELSE phrase END FROM phraseto_tsquery('pg_catalog.simple', {_words('$1')}) AS phrase $$",
    ]


def _postgresql_index(index: SearchIndex) -> str:
    return f"CREATE INDEX {index.name} ON {index.table} USING gin (search_words({index.column}))"
