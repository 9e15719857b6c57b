#!/usr/bin/env python3
"""Does a lake open, and say the same, in the readers that people use?

    scripts/interop.py --install [LAKE]     make the virtual environment first (pinned versions), then check LAKE
    scripts/interop.py LAKE                 check a lake
    scripts/interop.py --self-test          check the fixture: its lake, the views' expected rows, the checks' faults

Checked in PyPI datafusion, DuckDB, Polars and pyarrow:
  files       each file has the columns and types of sql/tables.sql, and no partition column inside
  partitions  province is text and year a 32-bit integer
  rows        every table has the same number of rows in every reader
  totals      the sum of applications.total per year is the same in every reader
  tables.sql and all views run unchanged in datafusion; every check of sql/checks gives no row
  views       every view gives the same rows in datafusion and in DuckDB, and its "Order:" columns tell its rows apart
  zh views    the views of sql/zh run unchanged in both and give the same rows, as many as the table or view they stand on
  duckdb script  sql/views.duckdb.sql opens the lake alone: the same rows, and a comment on every table, view and column

Output is one line per question and one column per reader: ok, FAIL, skip where there was nothing to ask, - where the
question is not for that reader. What failed is told below the table. Exit code 0 where nothing failed, 1 where something
did, 2 where it could not run.
"""

import argparse
import csv
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from fixture_lake import FIXTURE, ROOT, TABLES_SQL, Table, arrow_type, read_tables, statements, write_lake

REQUIREMENTS = ROOT / "scripts" / "requirements-interop.txt"
DEFAULT_VENV = ROOT / "target" / "interop-venv"
VIEW_FOLDERS = ("base", "organ", "province", "national", "quality")
"""Folders of sql/views, in the order in which their views build on each other."""
VIEWS = [path for folder in VIEW_FOLDERS for path in sorted((ROOT / "sql" / "views" / folder).glob("*.sql"))]
ZH_FOLDERS = ("tables", *VIEW_FOLDERS)
ZH_VIEWS = [path for folder in ZH_FOLDERS for path in sorted((ROOT / "sql" / "zh" / folder).glob("*.sql"))]
DUCKDB_SCRIPT = ROOT / "sql" / "views.duckdb.sql"
CHECKS = sorted((ROOT / "sql" / "checks").glob("*.sql"))
EXPECTED = ROOT / "tests" / "sql"
FAULTS = EXPECTED / "faults.json"
READERS = ("datafusion", "duckdb", "polars", "pyarrow")

Row = tuple
Rows = list[Row]


class Outcome:
    """Collects what was asked, of whom, and the answer; prints it as a table with a column for each of them."""

    def __init__(self, readers: tuple[str, ...] = READERS) -> None:
        self.readers = readers
        self.lines: list[tuple[str, str, str, str]] = []

    def add(self, question: str, reader: str, state: str, note: str = "") -> None:
        """Notes one answer; `state` is ok, FAIL or skip."""
        self.lines.append((question, reader, state, note))

    def check(self, question: str, reader: str, fault: str | None, note: str = "") -> None:
        """Notes ok, or FAIL with what is wrong."""
        self.add(question, reader, "ok" if fault is None else "FAIL", note if fault is None else fault)

    def ask(self, question: str, reader: str, answer: Callable[[], str | None]) -> None:
        """Asks; `answer` gives what is wrong or None, and an exception is a failure too."""
        try:
            fault = answer()
        except Exception as error:  # A reader that raises has answered: it cannot.
            fault = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
        self.check(question, reader, fault)

    @property
    def n_failed(self) -> int:
        return sum(state == "FAIL" for _, _, state, _ in self.lines)

    def print(self) -> None:
        """Prints a line per question with a column per reader, then the notes, then the counts."""
        table: dict[str, dict[str, str]] = {}
        for question, reader, state, _ in self.lines:
            table.setdefault(question, {})[reader] = state
        width = max(map(len, table), default=0)
        print("  ".join(["".ljust(width), *self.readers]))
        for question, states in table.items():
            cells = [states.get(reader, "-").ljust(len(reader)) for reader in self.readers]
            print("  ".join([question.ljust(width), *cells]).rstrip())
        for question, reader, state, note in self.lines:
            if note:
                print(f"{state} {question}, {reader}: {note}")
        counts = Counter(state for _, _, state, _ in self.lines)
        print(f"{counts['ok']} ok, {counts['FAIL']} failed, {counts['skip']} skipped")


def view_name(path: Path) -> str:
    """`30_applications_national_year.sql` defines `applications_national_year`."""
    return path.stem.split("_", 1)[1]


def view_order(path: Path) -> str:
    """The columns of the view's line `-- Order:`, its grain."""
    match = re.search(r"^-- Order: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    if match is None:
        raise ValueError(f"{path}: no line '-- Order:'")
    return match[1]


def order_columns(path: Path) -> list[str]:
    """The names of the columns that tell the rows of the view apart."""
    return [part.split()[0].strip('"') for part in view_order(path).split(",")]


class Lake:
    """A lake on disk and its four readers."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self.tables = read_tables()
        self._datafusion = None
        self._duckdb = None

    def files(self, table: Table) -> list[Path]:
        """The Parquet files of a table; a table without rows may have none."""
        return sorted((self.path / table.name).rglob("*.parquet"))

    def pattern(self, table: Table) -> str:
        """The glob that DuckDB and Polars read a table by."""
        return str(self.path / table.name / "**" / "*.parquet")

    # PyPI datafusion: tables.sql and the views unchanged.

    def datafusion(self):
        """A context with the tables of tables.sql, whose locations are relative to the parent of the folder `lake`."""
        if self._datafusion is None:
            from datafusion import SessionContext

            context = SessionContext()
            text = TABLES_SQL.read_text(encoding="utf-8")
            if self.path.name == "lake":
                os.chdir(self.path.parent)
            else:
                text = text.replace("LOCATION 'lake/", f"LOCATION '{self.path.as_posix()}/")
            for statement in statements(text):
                context.sql(statement).collect()
            self._datafusion = context
        return self._datafusion

    def datafusion_query(self, sql: str) -> tuple[list[str], Rows]:
        """Column names and rows of a query."""
        frame = self.datafusion().sql(sql)
        rows = [row for batch in frame.collect() for row in zip(*(column.to_pylist() for column in batch.columns))]
        return frame.schema().names, rows

    def datafusion_frame(self, sql: str):
        """The rows of a query as a Polars frame."""
        import polars as pl

        return pl.from_arrow(self.datafusion().sql(sql).to_arrow_table())

    # DuckDB: views of the same names over the files.

    def duckdb(self):
        """A connection in which every table of the lake is a view over its files."""
        if self._duckdb is None:
            import duckdb

            connection = duckdb.connect()
            for table in self.tables:
                connection.execute(f"CREATE VIEW {table.name} AS {self.duckdb_source(table)}")
            self._duckdb = connection
        return self._duckdb

    def duckdb_source(self, table: Table) -> str:
        """The SELECT that reads one table; an empty one of the right types where there are no files."""
        if not self.files(table):
            columns = ", ".join(f'CAST(NULL AS {t}) AS "{c}"' for c, t in table.columns.items())
            return f"SELECT {columns} WHERE false"
        columns = ", ".join(f'"{c}"' for c in table.columns)
        hive = ", hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER}"
        source = self.pattern(table).replace("'", "''")
        return f"SELECT {columns} FROM read_parquet('{source}'{hive if table.is_partitioned else ''})"

    def duckdb_query(self, sql: str) -> tuple[list[str], Rows]:
        """Column names and rows of a query."""
        result = self.duckdb().execute(sql)
        return [column[0] for column in result.description], result.fetchall()

    def duckdb_frame(self, sql: str):
        """The rows of a query as a Polars frame."""
        import polars as pl

        return pl.from_arrow(self.duckdb().sql(sql).to_arrow_table())

    # Polars and pyarrow: frames and data sets over the files.

    def polars(self, table: Table):
        """A lazy frame of one table that has files."""
        import polars as pl

        if not table.is_partitioned:
            return pl.scan_parquet(self.pattern(table))
        types = {"province": pl.String, "year": pl.Int32}
        return pl.scan_parquet(self.pattern(table), hive_partitioning=True, hive_schema=types)

    def pyarrow(self, table: Table):
        """A data set of one table that has files."""
        import pyarrow as pa
        import pyarrow.dataset as ds

        if not table.is_partitioned:
            return ds.dataset(self.path / table.name, format="parquet")
        types = pa.schema([("province", pa.string()), ("year", pa.int32())])
        return ds.dataset(self.path / table.name, format="parquet", partitioning=ds.partitioning(types, flavor="hive"))


def check_files(lake: Lake, outcome: Outcome) -> None:
    """Every file has the columns of the contract, in order, with its types; the partition columns are in the path only."""
    import pyarrow.parquet as pq

    for table in lake.tables:
        expected = [(name, arrow_type(sql_type)) for name, sql_type in table.file_columns.items()]

        def fault(table: Table = table, expected: list = expected) -> str | None:
            for path in lake.files(table):
                actual = [(field.name, field.type) for field in pq.read_schema(path)]
                if actual != expected:
                    wrong = [f"{name} {type_}" for name, type_ in actual if (name, type_) not in expected]
                    lacking = [f"{name} {type_}" for name, type_ in expected if (name, type_) not in actual]
                    return f"{path.relative_to(lake.path)}: has {wrong or 'another order'}, should have {lacking}"
            return None

        if lake.files(table):
            outcome.ask(f"files of {table.name}", "pyarrow", fault)
        else:
            outcome.add(f"files of {table.name}", "pyarrow", "skip", "no files: the table is empty")


def check_partitions(lake: Lake, outcome: Outcome) -> None:
    """province is text and year a 32-bit integer, everywhere."""
    for table in lake.tables:
        if not table.is_partitioned or not lake.files(table):
            continue

        def datafusion(table: Table = table) -> str | None:
            schema = lake.datafusion().table(table.name).schema()
            types = {name: str(schema.field(name).type) for name in ("province", "year")}
            is_right = types["province"] in ("string", "string_view") and types["year"] == "int32"
            return None if is_right else str(types)

        def duckdb(table: Table = table) -> str | None:
            rows = lake.duckdb().execute(f"DESCRIBE {table.name}").fetchall()
            types = {row[0]: row[1] for row in rows if row[0] in ("province", "year")}
            return None if types == {"province": "VARCHAR", "year": "INTEGER"} else str(types)

        def polars(table: Table = table) -> str | None:
            schema = lake.polars(table).collect_schema()
            types = {name: str(schema[name]) for name in ("province", "year")}
            return None if types == {"province": "String", "year": "Int32"} else str(types)

        def pyarrow(table: Table = table) -> str | None:
            schema = lake.pyarrow(table).schema
            types = {name: str(schema.field(name).type) for name in ("province", "year")}
            return None if types == {"province": "string", "year": "int32"} else str(types)

        for reader, answer in zip(READERS, (datafusion, duckdb, polars, pyarrow)):
            outcome.ask(f"partitions of {table.name}", reader, answer)


def compare_readers(question: str, answers: dict[str, Callable[[], object]], outcome: Outcome) -> None:
    """Asks every reader and holds its answer against that of the last one, pyarrow."""
    reference = answers[READERS[-1]]()
    for reader in READERS:

        def fault(reader: str = reader) -> str | None:
            actual = answers[reader]()
            return None if actual == reference else f"{actual}, but pyarrow says {reference}"

        outcome.ask(question, reader, fault)


def check_rows(lake: Lake, outcome: Outcome) -> None:
    """Every table has as many rows in every reader."""
    import polars as pl

    for table in lake.tables:
        has_files = bool(lake.files(table))
        count = f"SELECT count(*) AS n FROM {table.name}"
        answers = {
            "datafusion": lambda count=count: lake.datafusion_query(count)[1][0][0],
            "duckdb": lambda count=count: lake.duckdb_query(count)[1][0][0],
            "polars": lambda t=table, f=has_files: lake.polars(t).select(pl.len()).collect().item() if f else 0,
            "pyarrow": lambda t=table, f=has_files: lake.pyarrow(t).count_rows() if f else 0,
        }
        compare_readers(f"rows of {table.name}", answers, outcome)


def check_totals(lake: Lake, outcome: Outcome) -> None:
    """The sum of applications.total per year is the same in every reader, NULL where nothing is known."""
    import polars as pl

    table = next(t for t in lake.tables if t.name == "applications")
    if not lake.files(table):
        outcome.add("totals per year", "pyarrow", "skip", "no files: the table is empty")
        return
    sql = "SELECT year, sum(total) AS total FROM applications WHERE total IS NOT NULL GROUP BY year"

    def polars() -> dict:
        known = lake.polars(table).filter(pl.col("total").is_not_null())
        return dict(known.group_by("year").agg(pl.col("total").sum()).collect().iter_rows())

    def pyarrow() -> dict:
        sums: dict[int, int] = {}
        for batch in lake.pyarrow(table).to_batches(columns=["year", "total"]):
            for year, total in zip(batch["year"].to_pylist(), batch["total"].to_pylist()):
                if total is not None:
                    sums[year] = sums.get(year, 0) + total
        return sums

    answers = {
        "datafusion": lambda: {year: int(total) for year, total in lake.datafusion_query(sql)[1]},
        "duckdb": lambda: {year: int(total) for year, total in lake.duckdb_query(sql)[1]},
        "polars": polars,
        "pyarrow": pyarrow,
    }
    compare_readers("totals per year", answers, outcome)


def check_views(lake: Lake, outcome: Outcome) -> None:
    """Every view runs unchanged in datafusion; DuckDB gives the same rows; the Order columns tell the rows apart."""
    from rows import canonical, differences

    for path in VIEWS:
        name = view_name(path)
        query = f"SELECT * FROM {name}"
        answers: dict = {}

        def datafusion(path: Path = path, query: str = query, answers: dict = answers) -> str | None:
            for statement in statements(path.read_text(encoding="utf-8")):
                lake.datafusion().sql(statement).collect()
            answers["datafusion"] = canonical(lake.datafusion_frame(query))
            keys = answers["datafusion"].select(order_columns(path))
            repeated = keys.filter(keys.is_duplicated())
            return f"{len(repeated)} rows share a key, e.g. {repeated.row(0)}" if len(repeated) else None

        def duckdb(path: Path = path, query: str = query, answers: dict = answers) -> str | None:
            lake.duckdb().execute(path.read_text(encoding="utf-8"))
            rows = canonical(lake.duckdb_frame(query))
            if "datafusion" not in answers:
                return "nothing to compare with"
            return differences(rows, answers["datafusion"], order_columns(path), "duckdb", "datafusion")

        outcome.ask(f"view {name}", "datafusion", datafusion)
        outcome.ask(f"view {name}", "duckdb", duckdb)


def zh_name(path: Path) -> str:
    """The name that a file of sql/zh defines, quoted."""
    match = re.search(r'^CREATE OR REPLACE VIEW ("[^"]+") AS$', path.read_text(encoding="utf-8"), re.MULTILINE)
    if match is None:
        raise ValueError(f"{path}: defines no view")
    return match[1]


def check_zh_views(lake: Lake, outcome: Outcome) -> None:
    """Every view of sql/zh runs unchanged in both engines, with the same rows."""
    from rows import canonical, differences

    answers: dict = {}

    def datafusion() -> str | None:
        for path in ZH_VIEWS:
            (statement,) = statements(path.read_text(encoding="utf-8"))
            lake.datafusion().sql(statement).collect()
            answers[path] = canonical(lake.datafusion_frame(f"SELECT * FROM {zh_name(path)}"))
            (count,) = lake.datafusion_query(f"SELECT count(*) AS n FROM {view_name(path)}")[1]
            if count[0] != len(answers[path]):
                return f"{path.name}: {len(answers[path])} rows, should be {count[0]}"
        return None if ZH_VIEWS else "there are none"

    def duckdb() -> str | None:
        for path in ZH_VIEWS:
            lake.duckdb().execute(path.read_text(encoding="utf-8"))
            rows = canonical(lake.duckdb_frame(f"SELECT * FROM {zh_name(path)}"))
            if path not in answers:
                return "nothing to compare with"
            fault = differences(rows, answers[path], rows.columns, "duckdb", "datafusion")
            if fault is not None:
                return f"{path.name}: {fault}"
        return None

    outcome.ask("zh views", "datafusion", datafusion)
    outcome.ask("zh views", "duckdb", duckdb)


def check_duckdb_script(lake: Lake, outcome: Outcome) -> None:
    """sql/views.duckdb.sql alone opens a lake in which every table has a file."""
    lacking = [table.name for table in lake.tables if not lake.files(table)]
    if lacking:
        outcome.add("duckdb script", "duckdb", "skip", f"it is for lakes whose every table has a file: {', '.join(lacking)}")
        return

    def fault() -> str | None:
        import duckdb
        import polars as pl
        from rows import canonical, differences

        place = lake.path.as_posix().replace("'", "''")
        connection = duckdb.connect()
        connection.execute(DUCKDB_SCRIPT.read_text(encoding="utf-8").replace("read_parquet('lake/", f"read_parquet('{place}/"))
        names = [table.name for table in lake.tables] + [view_name(path) for path in VIEWS] + [zh_name(path) for path in ZH_VIEWS]
        for name in names:
            rows = canonical(pl.from_arrow(connection.sql(f"SELECT * FROM {name}").to_arrow_table()))
            expected = canonical(lake.datafusion_frame(f"SELECT * FROM {name}"))
            wrong = differences(rows, expected, rows.columns, "the script", "datafusion")
            if wrong is not None:
                return f"{name}: {wrong}"
        lacking = connection.execute(
            "SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL UNION ALL "
            "SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
        ).fetchall()
        return f"{len(lacking)} without a comment, e.g. {lacking[0][0]}" if lacking else None

    outcome.ask("duckdb script", "duckdb", fault)


def failing_rows(lake: Lake, path: Path) -> tuple[list[str], Rows]:
    """What a check of sql/checks finds."""
    (statement,) = statements(path.read_text(encoding="utf-8"))
    return lake.datafusion_query(statement)


def check_checks(lake: Lake, outcome: Outcome) -> None:
    """No check of sql/checks gives a row."""
    for path in CHECKS:

        def fault(path: Path = path) -> str | None:
            columns, rows = failing_rows(lake, path)
            return f"{len(rows)} rows, e.g. {dict(zip(columns, rows[0]))}" if rows else None

        outcome.ask(f"check {path.stem}", "datafusion", fault)


def check_lake(lake: Lake, outcome: Outcome) -> None:
    """All questions about one lake."""
    check_files(lake, outcome)
    check_partitions(lake, outcome)
    check_rows(lake, outcome)
    check_totals(lake, outcome)
    check_views(lake, outcome)
    check_zh_views(lake, outcome)
    check_duckdb_script(lake, outcome)
    check_checks(lake, outcome)


def csv_text(value) -> str:
    """A value as it stands in tests/sql/<view>.csv: NULL is empty, decimals keep their places."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def check_expected(lake: Lake, outcome: Outcome) -> None:
    """Every view gives exactly the lines of tests/sql/<view>.csv on the fixture, in its order."""
    names = {view_name(path) for path in VIEWS}
    for path in sorted(EXPECTED.glob("*.csv")):
        if path.stem not in names:
            outcome.check(f"expected {path.stem}", "datafusion", "no such view")
    for path in VIEWS:
        expected_path = EXPECTED / f"{view_name(path)}.csv"

        def fault(path: Path = path, expected_path: Path = expected_path) -> str | None:
            columns, rows = lake.datafusion_query(f"SELECT * FROM {view_name(path)} ORDER BY {view_order(path)}")
            buffer = io.StringIO()
            writer = csv.writer(buffer, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows([csv_text(value) for value in row] for row in rows)
            actual = buffer.getvalue().splitlines()
            expected = expected_path.read_text(encoding="utf-8").splitlines()
            for line_no, (is_line, should_line) in enumerate(zip(actual, expected), start=1):
                if is_line != should_line:
                    return f"line {line_no} is {is_line}, should be {should_line}"
            return None if len(actual) == len(expected) else f"{len(actual)} lines, should be {len(expected)}"

        outcome.ask(f"expected {view_name(path)}", "datafusion", fault)


def check_faults(rows_by_table: dict[str, list[dict]], outcome: Outcome) -> None:
    """Every check sees each fault that tests/sql/faults.json plants for it."""
    faults = json.loads(FAULTS.read_text(encoding="utf-8"))
    for path in CHECKS:
        if path.stem not in faults:
            outcome.add(f"fault {path.stem}", "datafusion", "skip", "no fault planted: it guards a view, not the data")
        for fault_no, planted in enumerate(faults.pop(path.stem, []), start=1):

            def fault(path: Path = path, planted: dict = planted) -> str | None:
                with tempfile.TemporaryDirectory() as parent:
                    rows = {table: rows + planted.get(table, []) for table, rows in rows_by_table.items()}
                    broken = Lake(write_lake(rows, Path(parent)))
                    for view in VIEWS:
                        for statement in statements(view.read_text(encoding="utf-8")):
                            broken.datafusion().sql(statement).collect()
                    _, found = failing_rows(broken, path)
                    os.chdir(ROOT)
                return None if found else "not seen"

            outcome.ask(f"fault {path.stem} {fault_no}", "datafusion", fault)
    for name in faults:
        outcome.check(f"fault {name}", "datafusion", "no such check")


def self_test(outcome: Outcome) -> None:
    """The lake of the fixture in all readers, the views' expected rows, the planted faults."""
    rows_by_table = json.loads(FIXTURE.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as parent:
        lake = Lake(write_lake(rows_by_table, Path(parent)))
        check_lake(lake, outcome)
        check_expected(lake, outcome)
        os.chdir(ROOT)
    check_faults(rows_by_table, outcome)


def venv_python(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(folder: Path) -> None:
    """Makes the virtual environment, where it is not there, and installs the pinned readers."""
    if not venv_python(folder).exists():
        venv.create(folder, with_pip=True)
    command = [str(venv_python(folder)), "-m", "pip", "install", "--quiet", "--requirement", str(REQUIREMENTS)]
    subprocess.run(command, check=True)


def run_in_venv(folder: Path, script: Path) -> int | None:
    """Runs the script again where the readers are, and gives its exit code; None where they are here."""
    if all(importlib.util.find_spec(reader) is not None for reader in READERS):
        return None
    python = venv_python(folder)
    if not python.exists() or Path(sys.prefix).resolve() == folder.resolve():
        print(f"the readers are not installed: run {script.name} --install", file=sys.stderr)
        return 2
    passed = [a for a in sys.argv[1:] if a != "--install"]
    return subprocess.run([str(python), str(script.resolve()), *passed], check=False).returncode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lake", nargs="?", type=Path, help="folder that holds the tables")
    parser.add_argument("--self-test", action="store_true", help="check the fixture instead of a lake")
    parser.add_argument("--install", action="store_true", help="make the virtual environment first")
    parser.add_argument("--venv", type=Path, default=DEFAULT_VENV, help="its folder (default: target/interop-venv)")
    args = parser.parse_args()

    if args.install:
        install(args.venv)
    if args.lake is None and not args.self_test:
        if args.install:
            return 0
        parser.error("give a lake, or --self-test")
    if args.lake is not None and not args.lake.is_dir():
        print(f"no such folder: {args.lake}", file=sys.stderr)
        return 2

    code = run_in_venv(args.venv, Path(__file__))
    if code is not None:
        return code

    outcome = Outcome()
    if args.self_test:
        self_test(outcome)
    if args.lake is not None:
        check_lake(Lake(args.lake), outcome)
    outcome.print()
    return 1 if outcome.n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
