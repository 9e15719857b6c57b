#!/usr/bin/env python3
"""Writes a lake from rows in JSON, with the types of sql/tables.sql.

    scripts/fixture_lake.py OUT [ROWS.json]

makes the folder OUT/lake from tests/sql/fixture.json (or ROWS.json): an object with one list of rows per table.
A column that a row leaves out is NULL. Decimals are strings, dates are YYYY-MM-DD.
Needs pyarrow. The layout is that of the data model: <table>/province=<P>/year=<Y>/part-0.parquet, partition columns not
repeated in the files; a table without partitions is one file. A table without rows has no file.
"""

import json
import re
import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES_SQL = ROOT / "sql" / "tables.sql"
FIXTURE = ROOT / "tests" / "sql" / "fixture.json"
PARTITION_COLUMNS = ("province", "year")


@dataclass(frozen=True)
class Table:
    """One table as sql/tables.sql declares it."""

    name: str
    columns: dict[str, str]
    """Name to SQL type, in order, partition columns included."""
    is_partitioned: bool

    @property
    def file_columns(self) -> dict[str, str]:
        """The columns that stand in the files: those which are not in the path."""
        return {c: t for c, t in self.columns.items() if not self.is_partitioned or c not in PARTITION_COLUMNS}


def sql_without_comments(text: str) -> str:
    """The statements of a file, without its comment lines."""
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("--"))


def statements(text: str) -> list[str]:
    """The single statements of a file. No file of ours has a semicolon inside a statement."""
    return [s.strip() for s in sql_without_comments(text).split(";") if s.strip()]


def read_tables(path: Path = TABLES_SQL) -> list[Table]:
    """Reads the table definitions, the one place where columns and types stand."""
    pattern = re.compile(
        r"CREATE EXTERNAL TABLE IF NOT EXISTS (\w+) \((.*)\)\s*STORED AS PARQUET\s*(PARTITIONED BY \(province, year\))?"
        r"\s*LOCATION 'lake/(\w+)/'",
        re.DOTALL,
    )
    tables = []
    for statement in statements(path.read_text(encoding="utf-8")):
        match = pattern.fullmatch(statement)
        if match is None or match[1] != match[4]:
            raise ValueError(f"{path}: not a table definition as expected: {statement[:80]}")
        columns = {}
        for line in match[2].strip().splitlines():
            name, sql_type = line.strip().rstrip(",").split(" ", 1)
            columns[name.strip('"')] = sql_type
        tables.append(Table(match[1], columns, match[3] is not None))
    return tables


def arrow_type(sql_type: str):
    """The Arrow type that the contract gives for a SQL type."""
    import pyarrow as pa

    return {
        "VARCHAR": pa.string(),
        "BIGINT": pa.int64(),
        "INT": pa.int32(),
        "DATE": pa.date32(),
        "BOOLEAN": pa.bool_(),
        "DECIMAL(20, 4)": pa.decimal128(20, 4),
    }[sql_type]


def arrow_value(value, sql_type: str):
    """A JSON value as the Python value that Arrow takes for the type."""
    if value is None:
        return None
    if sql_type == "DATE":
        return date.fromisoformat(value)
    if sql_type.startswith("DECIMAL"):
        return Decimal(value)
    return value


def write_table(table: Table, rows: list[dict], lake: Path) -> None:
    """Writes the rows of one table below the lake."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(name, arrow_type(t)) for name, t in table.file_columns.items()])
    partitions: dict[tuple, list[dict]] = {}
    for row in rows:
        unknown = set(row) - set(table.columns)
        if unknown:
            raise ValueError(f"{table.name}: no such column: {', '.join(sorted(unknown))}")
        key = tuple(row[c] for c in PARTITION_COLUMNS) if table.is_partitioned else ()
        partitions.setdefault(key, []).append(row)
    for key, part in sorted(partitions.items()):
        folder = lake / table.name
        for column, value in zip(PARTITION_COLUMNS, key):
            folder = folder / f"{column}={value}"
        folder.mkdir(parents=True, exist_ok=True)
        arrays = [
            pa.array([arrow_value(row.get(name), sql_type) for row in part], arrow_type(sql_type))
            for name, sql_type in table.file_columns.items()
        ]
        pq.write_table(pa.Table.from_arrays(arrays, schema=schema), folder / "part-0.parquet", compression="zstd")


def write_lake(rows_by_table: dict[str, list[dict]], parent: Path) -> Path:
    """Writes all tables below parent/lake and returns that folder."""
    tables = {table.name: table for table in read_tables()}
    unknown = set(rows_by_table) - set(tables)
    if unknown:
        raise ValueError(f"no such table: {', '.join(sorted(unknown))}")
    lake = parent / "lake"
    lake.mkdir(parents=True, exist_ok=True)
    for name, rows in rows_by_table.items():
        write_table(tables[name], rows, lake)
    return lake


def main() -> int:
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    rows_path = Path(sys.argv[2]) if len(sys.argv) == 3 else FIXTURE
    print(write_lake(json.loads(rows_path.read_text(encoding="utf-8")), Path(sys.argv[1])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
