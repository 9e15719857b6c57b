#!/usr/bin/env python3
"""Do the exports of a lake say the same as the lake, in the programs that they are for?

    scripts/check_exports.py --install LAKE          make the virtual environment first (pinned versions), then check
    scripts/check_exports.py LAKE [--gongkai PATH]   PATH of the program, target/release/gongkai without it

  datapackage  of the lake, of compact and of csv: valid for frictionless; every file listed, with its bytes, rows and sha256
  compact      pyarrow: the lake's rows in the order of province, year and the table's sort; types, labels, sorting columns
  duckdb       by Python's module and by the command line: every view as `gongkai sql` prints it, the Chinese ones
               beside them, everything commented
  csv          every file as `gongkai sql` prints it, behind a byte order mark
  xlsx         openpyxl: a sheet per view with bold and frozen header; every cell as in the CSV, numbers as numbers, days as days

A line per question: ok, or FAIL with what is wrong. Exit code 0 where nothing failed, 1 where something did, 2 where it could not run.
"""

import argparse
import csv
import hashlib
import importlib.util
import io
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "scripts" / "requirements-exports.txt"
DEFAULT_VENV = ROOT / "target" / "exports-venv"
MODULES = ("duckdb", "frictionless", "openpyxl", "pyarrow")
VIEW_FOLDERS = ("base", "organ", "province", "national", "quality")
VIEWS = [path for folder in VIEW_FOLDERS for path in sorted((ROOT / "sql" / "views" / folder).glob("*.sql"))]


def order_of(view: Path) -> str:
    """The columns of the view's line `-- Order:`."""
    lines = view.read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("-- Order:").strip() for line in lines if line.startswith("-- Order:"))


def name_of(view: Path) -> str:
    """`30_applications_national_year.sql` makes `applications_national_year`."""
    return view.stem.split("_", 1)[1]


SHEET_ROWS = 20_000
"""Rows of the views that are looked at in a workbook, at most."""
ORDERS = {name_of(view): order_of(view) for view in VIEWS}


class Checks:
    """Asks, and tells what is wrong."""

    def __init__(self, gongkai: Path, lake: Path, place: Path) -> None:
        self.gongkai, self.lake, self.place = gongkai, lake, place
        self.n_failed = 0
        self._printed: dict[str, str] = {}

    def ask(self, question: str, answer: Callable[[], str | None]) -> None:
        """`answer` gives what is wrong or None; an exception is a failure too."""
        try:
            fault = answer()
        except Exception as error:  # A reader that raises has answered: it cannot.
            fault = f"{type(error).__name__}: {error}"
        self.n_failed += fault is not None
        print(f"ok    {question}" if fault is None else f"FAIL  {question}: {fault}", flush=True)

    def run(self, *arguments: str) -> str:
        """What the program prints."""
        done = subprocess.run([str(self.gongkai), *arguments, "--lake", str(self.lake)], capture_output=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.decode())
        return done.stdout.decode()

    def printed(self, view: str) -> str:
        """A view as `gongkai sql --format csv` prints it."""
        if view not in self._printed:
            self._printed[view] = self.run("sql", "--format", "csv", f"SELECT * FROM {view} ORDER BY {ORDERS[view]}")
        return self._printed[view]

    def rows(self, view: str) -> list[list[str]]:
        """Header and rows of a view; NULL and an empty text are the same here."""
        return list(csv.reader(io.StringIO(self.printed(view))))


def package_fault(folder: Path) -> str | None:
    """What is wrong with a data package."""
    import frictionless
    import pyarrow.parquet as pq

    text = (folder / "datapackage.json").read_text(encoding="utf-8")
    errors = list(frictionless.Package.metadata_validate(json.loads(text)))
    if errors:
        return str(errors[0].note)
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {"datapackage.json"}
    names = set()
    for resource in json.loads(text)["resources"]:
        path = folder / resource["path"]
        files.discard(resource["path"])
        data = path.read_bytes()
        if len(data) != resource["bytes"] or "sha256:" + hashlib.sha256(data).hexdigest() != resource["hash"]:
            return f"{path} has other bytes"
        if path.suffix == ".parquet":
            schema = resource["schema"]
            schema = json.loads((folder / schema).read_text(encoding="utf-8")) if isinstance(schema, str) else schema
            errors = list(frictionless.Schema.metadata_validate(schema))
            if errors:
                return f"{path}: {errors[0].note}"
            if [field["name"] for field in schema["fields"]] != pq.read_schema(path).names:
                return f"{path} has other columns"
            if pq.read_metadata(path).num_rows != resource["rows"]:
                return f"{path} has other rows"
        if resource["name"] in names:
            return f"{resource['name']} is there twice"
        names.add(resource["name"])
    return f"not listed: {sorted(files)}" if files else None


def csv_package_fault(folder: Path) -> str | None:
    """What frictionless finds wrong with the rows of CSV files."""
    import frictionless

    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    return None if report.valid else str(report.flatten(["title", "note", "rowNumber"])[:3])


def compact_fault(lake: Path, folder: Path, table: dict) -> str | None:
    """What is wrong with one file of `export compact`."""
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    path = folder / f"{table['id']}.parquet"
    file = pq.ParquetFile(path)
    keys = [partition["id"] for partition in table["partitions"]]
    expected = [column["id"] for column in table["columns"]] + keys
    if file.schema_arrow.names != expected:
        return f"columns {file.schema_arrow.names}"
    for column in table["columns"]:
        metadata = file.schema_arrow.field(column["id"]).metadata or {}
        if metadata.get(b"label_zh", b"").decode() != column["label_zh"]:
            return f"{column['id']} has lost its label"
    groups = [file.metadata.row_group(i) for i in range(file.metadata.num_row_groups)]
    if any(not 100_000 <= group.num_rows <= 1_000_000 for group in groups[:-1]):
        return f"row groups of {[group.num_rows for group in groups]}"
    sorting = [expected[it.column_index] for group in groups[:1] for it in group.sorting_columns]
    if groups and sorting != keys + table["sort"]:
        return f"sorted by {sorting}"
    if any(group.column(i).compression != "ZSTD" or group.column(i).statistics is None for group in groups for i in (0,)):
        return "no statistics, or not zstd"
    rows = file.read()
    order = rows.select(keys + table["sort"]).to_pylist()
    ranks = [tuple((value is None, value) for value in row.values()) for row in order]
    if any(left > right for left, right in zip(ranks, ranks[1:])):
        return "rows are not in their order"
    at = 0
    paths = (lake / table["id"]).rglob("*.parquet")
    for source in sorted(paths, key=lambda it: [part.split("=")[-1] for part in it.relative_to(lake).parts]):
        part = pq.ParquetFile(source).read()
        here = rows.slice(at, part.num_rows)
        at += part.num_rows
        if not here.select(part.schema.names).replace_schema_metadata().equals(part.replace_schema_metadata()):
            return f"other rows than {source}"
        for key in keys:
            value = next(it.split("=")[1] for it in source.parts if it.startswith(f"{key}="))
            if any(str(it) != value for it in pc.unique(here[key]).to_pylist()):
                return f"other {key} than {source}"
    return None if at == rows.num_rows else f"{rows.num_rows} rows for {at}"


def same(printed: str, value: object) -> bool:
    """True where a value is what the program prints of it."""
    if value is None:
        return printed == ""
    if isinstance(value, bool):
        return printed == str(value).lower()
    if isinstance(value, datetime):
        return printed == value.date().isoformat()
    if isinstance(value, date):
        return printed == value.isoformat()
    if isinstance(value, int | float | Decimal):
        return printed != "" and Decimal(printed) == Decimal(str(value))
    return printed == value


def rows_fault(expected: list[list[str]], actual: list[tuple]) -> str | None:
    """Where rows differ from those that the program prints."""
    if len(actual) != len(expected):
        return f"{len(actual)} rows for {len(expected)}"
    for number, (left, right) in enumerate(zip(expected, actual)):
        if len(left) != len(right) or not all(map(same, left, right)):
            return f"row {number}: {left} is {right}"
    return None


def check_duckdb(checks: Checks, name: str, program: Path) -> None:
    """A database made by one of the two programs."""
    import duckdb

    path = checks.place / f"{name}.duckdb"
    export = ("export", "duckdb", str(path), "--with", str(program))
    checks.run(*export)

    def again() -> str | None:
        before = path.stat().st_ino
        checks.run(*export)
        return "it is the first one still" if path.stat().st_ino == before else None

    checks.ask(f"duckdb by {name}: a second export replaces the first", again)
    connection = duckdb.connect(str(path), read_only=True)

    def counted() -> str | None:
        (told,) = connection.execute("SELECT relations FROM gongkai_export").fetchall()
        there = connection.execute(
            "SELECT count(*) FROM (SELECT table_name FROM duckdb_tables() UNION ALL "
            "SELECT view_name FROM duckdb_views() WHERE NOT internal)"
        ).fetchall()
        return None if [told] == there else f"{told[0]} are told, {there[0][0]} are there"

    checks.ask(f"duckdb by {name}: tables and views are counted", counted)
    for view, order in ORDERS.items():

        def answer(view: str = view, order: str = order) -> str | None:
            rows = connection.execute(f"SELECT * FROM {view} ORDER BY {order}").fetchall()
            return rows_fault(checks.rows(view)[1:], rows)

        checks.ask(f"duckdb by {name}: {view}", answer)

    def comments() -> str | None:
        bare = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE comment IS NULL UNION ALL "
            "SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL UNION ALL "
            "SELECT table_name || '.' || column_name FROM duckdb_columns() "
            "WHERE NOT internal AND comment IS NULL AND table_name <> 'gongkai_export'"
        ).fetchall()
        return f"without a comment: {bare}" if bare else None

    checks.ask(f"duckdb by {name}: comments", comments)

    def chinese() -> str | None:
        files = sorted((ROOT / "sql" / "zh").rglob("*.sql"))
        for file in files:
            zh = next(line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("CREATE")).split('"')[1]
            counts = [connection.execute(f'SELECT count(*) FROM "{it}"').fetchone() for it in (zh, name_of(file))]
            if counts[0] != counts[1]:
                return f"{zh} has {counts[0][0]} rows for {counts[1][0]}"
        return None if files else "there are none"

    checks.ask(f"duckdb by {name}: Chinese views", chinese)
    connection.close()

    def foreign() -> str | None:
        with duckdb.connect(str(path)) as mine:
            mine.execute("CREATE TABLE mine AS SELECT 1 AS n")
        try:
            checks.run(*export)
        except RuntimeError as error:
            return None if "tables or views of others" in str(error) else str(error)
        return "a table of somebody else is gone"

    checks.ask(f"duckdb by {name}: what others put in stays", foreign)


def workbook_fault(checks: Checks, sheet, view: str) -> str | None:
    """What is wrong with a sheet."""
    if sheet.freeze_panes != "A2":
        return f"frozen at {sheet.freeze_panes}"
    if not all(cell.font.bold for cell in sheet[1]):
        return "the header is not bold"
    expected = checks.rows(view)
    width = len(expected[0])
    actual = [tuple("" if it is None else it for it in row) for row in sheet.iter_rows(max_col=width, values_only=True)]
    texts = [[it if it != "" else None for it in row] for row in actual]
    return rows_fault(expected, [tuple(row) for row in texts])


def check(checks: Checks) -> None:
    """All of it."""
    import openpyxl

    checks.ask("datapackage of the lake", lambda: package_fault(checks.lake.resolve()))
    compact = checks.place / "compact"
    checks.run("export", "compact", str(compact))
    tables = json.loads(subprocess.run([str(checks.gongkai), "schema", "--json"], capture_output=True, check=True).stdout)
    for table in tables:
        checks.ask(f"compact: {table['id']}", lambda table=table: compact_fault(checks.lake.resolve(), compact, table))
    checks.ask("datapackage of compact", lambda: package_fault(compact))

    programs = {"module": Path(sys.executable), "command line": Path(sys.executable).parent / "duckdb"}
    for name, program in programs.items():
        check_duckdb(checks, name, program)

    views = checks.place / "csv"
    checks.run("export", "csv", str(views))
    for view in ORDERS:

        def same_text(view: str = view) -> str | None:
            text = (views / f"{view}.csv").read_bytes()
            return None if text == ("\ufeff" + checks.printed(view)).encode() else "another text"

        checks.ask(f"csv: {view}", same_text)
    checks.ask("datapackage of csv", lambda: package_fault(views))
    checks.ask("rows of csv for frictionless", lambda: csv_package_fault(views))

    book = checks.place / "book.xlsx"
    # openpyxl takes minutes and gigabytes for views of hundreds of thousands of rows.
    short = [view for view in ORDERS if len(checks.rows(view)) <= SHEET_ROWS]
    checks.run("export", "xlsx", str(book), *(it for view in short for it in ("--view", view)))
    sheets = openpyxl.load_workbook(book)
    names = ["目录 contents", *short]
    checks.ask("xlsx: sheets", lambda: None if sheets.sheetnames == names else str(sheets.sheetnames))
    for view in short:
        checks.ask(f"xlsx: {view}", lambda view=view: workbook_fault(checks, sheets[view], view))

    def numbers() -> str | None:
        sheet = sheets["national_overview"]
        kinds = {cell.value: type(sheet.cell(2, at + 1).value) for at, cell in enumerate(sheet[1])}
        return None if kinds["year"] is int and kinds["received"] is int else str(kinds)

    checks.ask("xlsx: numbers are numbers", numbers)


def install(folder: Path) -> None:
    """Makes the virtual environment."""
    venv.create(folder, with_pip=True)
    subprocess.run([str(folder / "bin" / "pip"), "install", "--quiet", "-r", str(REQUIREMENTS)], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lake", type=Path)
    parser.add_argument("--gongkai", type=Path, default=ROOT / "target" / "release" / "gongkai")
    parser.add_argument("--install", action="store_true", help="make the virtual environment first")
    parser.add_argument("--venv", type=Path, default=DEFAULT_VENV, help="its folder (default: target/exports-venv)")
    args = parser.parse_args()
    if args.install:
        install(args.venv)
    if any(importlib.util.find_spec(it) is None for it in MODULES):
        python = args.venv / "bin" / "python"
        if not python.exists() or Path(sys.prefix).resolve() == args.venv.resolve():
            print(f"the readers are not installed: run {Path(__file__).name} --install", file=sys.stderr)
            return 2
        passed = [it for it in sys.argv[1:] if it != "--install"]
        return subprocess.run([str(python), str(Path(__file__).resolve()), *passed], check=False).returncode
    with tempfile.TemporaryDirectory() as place:
        checks = Checks(args.gongkai.resolve(), args.lake.absolute(), Path(place))
        check(checks)
    print(f"{checks.n_failed} failed")
    return 1 if checks.n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
