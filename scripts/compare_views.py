#!/usr/bin/env python3
"""Does every view give the same rows in every engine, and the rows that come out by hand?

    scripts/compare_views.py [--install] [--gongkai PATH] [--fixture] [--shuffled N [--from SEED]] [LAKE...]

over each LAKE, over those of tests/sql/fixture.json and tests/cases/indicators, and over N that scripts/random_lake.py makes
of the first.

The rows of each view of sql/views come from
  gongkai     `gongkai sql --format json`, where --gongkai names the program
  datafusion  PyPI datafusion
  duckdb      DuckDB
  polars      scripts/by_hand, which computes them from the tables without SQL
  expected    of the fixture tests/sql/<view>.csv, of tests/cases/indicators the values in cases.toml
and are compared without order. Everything is held against polars, the one that shares no line with the others; a view that
scripts/by_hand lacks is a failure.

Output is one line per view and one column per engine: ok, FAIL, - where the engine was not asked. What differs is told below
the table. Exit code 0 where nothing failed, 1 where something did, 2 where it could not run.
"""

import argparse
import csv
import functools
import io
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from fixture_lake import FIXTURE, ROOT, Table, arrow_type, read_tables, statements, write_lake
from interop import DEFAULT_VENV, EXPECTED, VIEWS, Lake, Outcome, install, order_columns, run_in_venv, view_name
from random_lake import shuffled

CASES = ROOT / "tests" / "cases" / "indicators"
ENGINES = ("gongkai", "datafusion", "duckdb", "polars", "expected")


def read_table(lake: Lake, table: Table):
    """A table as a Polars frame with the columns of sql/tables.sql; one without files is empty."""
    import polars as pl
    import pyarrow as pa

    if not lake.files(table):
        schema = pa.schema([(name, arrow_type(sql_type)) for name, sql_type in table.columns.items()])
        return pl.from_arrow(schema.empty_table())
    return lake.polars(table).select(list(table.columns)).collect()


class Engines:
    """The engines over one lake; each gives the rows of a view as a Polars frame.

    A view's rows are kept under its name in datafusion and DuckDB, so that the views which stand on it read them instead of
    computing them once more.
    """

    def __init__(self, lake: Lake) -> None:
        from by_hand import ByHand

        self.lake = lake
        self.by_hand = ByHand({table.name: read_table(lake, table) for table in lake.tables})
        self.types: dict = {}
        """By view, the Arrow schema that datafusion gave its rows."""

    def datafusion(self, path: Path):
        """PyPI datafusion, by the view's file unchanged."""
        import polars as pl
        import pyarrow as pa

        context, name = self.lake.datafusion(), view_name(path)
        for statement in statements(path.read_text(encoding="utf-8")):
            context.sql(statement).collect()
        rows = context.sql(f"SELECT * FROM {name}").to_arrow_table()
        self.types[name] = rows.schema
        context.deregister_table(name)
        batches = rows.to_batches() or [pa.RecordBatch.from_pylist([], rows.schema)]
        context.register_record_batches(name, [batches])
        return pl.from_arrow(rows)

    def duckdb(self, path: Path):
        """DuckDB, by the view's file unchanged."""
        connection, name = self.lake.duckdb(), view_name(path)
        connection.execute(path.read_text(encoding="utf-8"))
        connection.execute(f"CREATE TABLE rows_of_{name} AS SELECT * FROM {name}")
        connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM rows_of_{name}")
        return self.lake.duckdb_frame(f"SELECT * FROM {name}")

    def polars(self, path: Path):
        """scripts/by_hand."""
        from by_hand import IMPLEMENTATIONS

        if view_name(path) not in IMPLEMENTATIONS:
            raise LookupError("not computed by hand: scripts/by_hand lacks it")
        return self.by_hand.view(view_name(path))


class Gongkai:
    """The program with the views that it carries, asked for all of them at once, since it plans them all when it starts."""

    def __init__(self, program: Path, lake: Lake, folder: Path) -> None:
        query = "; ".join(f"SELECT * FROM {view_name(path)}" for path in VIEWS)
        command = [str(program), "sql", "--lake", str(lake.path), "--format", "json", query]
        self.answer = folder / "answer.json"
        self.errors = folder / "errors.txt"
        with self.answer.open("wb") as answer, self.errors.open("wb") as errors:
            self.process = subprocess.Popen(command, stdout=answer, stderr=errors)  # noqa: S603

    def results(self) -> Iterator[bytes]:
        """For each view in turn its rows, as one JSON object a line. A view that fails ends the program."""
        self.process.wait()
        with self.answer.open("rb") as lines:
            result: list[bytes] = []
            for line in map(bytes.strip, lines):
                if line in (b"[]", b"]"):
                    yield b"\n".join(result)
                    result = []
                elif line != b"[":
                    result.append(line.removesuffix(b","))
        if self.process.returncode != 0:
            raise RuntimeError(self.errors.read_text(encoding="utf-8", errors="replace").strip())


def json_rows(lines: bytes, types):
    """Rows in JSON as a Polars frame; `types` is the Arrow schema of the same rows elsewhere."""
    import polars as pl
    import pyarrow as pa
    from pyarrow import json as arrow_json

    schema = pa.schema([(field.name, json_type(field.type)) for field in types])
    if not lines:
        return pl.from_arrow(schema.empty_table())
    options = arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
    rows = arrow_json.read_json(io.BytesIO(lines), parse_options=options)
    return pl.from_arrow(rows.select(list(json.loads(lines.split(b"\n", 1)[0]))))


def json_type(arrow):
    """The type to read a column of JSON with: exact for numbers, text for what JSON writes as text."""
    import pyarrow as pa

    if pa.types.is_decimal(arrow):
        return pa.decimal128(38, arrow.scale)
    if pa.types.is_integer(arrow):
        return pa.int64()
    return arrow if pa.types.is_boolean(arrow) or pa.types.is_floating(arrow) else pa.string()


def expected_rows(path: Path, engines: Engines):
    """The rows of tests/sql/<view>.csv in canonical text; the rows by hand tell which columns hold numbers."""
    import polars as pl
    from rows import plain

    text = (EXPECTED / f"{view_name(path)}.csv").read_text(encoding="utf-8")
    header, *lines = csv.reader(io.StringIO(text))
    numbers = {name for name, dtype in engines.polars(path).schema.items() if dtype.is_numeric()}
    columns = {
        name: [None if line[i] == "" else plain(line[i]) if name in numbers else line[i] for line in lines]
        for i, name in enumerate(header)
    }
    return pl.DataFrame(columns, schema=dict.fromkeys(header, pl.String))


Expected = Callable[[Path, Engines], Callable[[], str | None] | None]
"""By view, the question whether the rows by hand are as expected, or None where nothing is."""


def expected_file(path: Path, engines: Engines) -> Callable[[], str | None]:
    """Are they those of tests/sql/<view>.csv?"""
    return functools.partial(against_hand, path, engines, "expected", functools.partial(expected_rows, path, engines))


def expected_cases(path: Path, engines: Engines) -> Callable[[], str | None] | None:
    """Do they hold the values of tests/cases/indicators/cases.toml?"""

    def faults() -> str | None:
        import polars as pl
        from rows import canonical, plain, told

        rows = canonical(engines.polars(path))
        cases = tomllib.loads((CASES / "cases.toml").read_text(encoding="utf-8"))["case"]
        for case in cases:
            key = {"year": str(case["year"]), "place_code": case["place"], "indicator": case["indicator"]}
            row = rows.filter(pl.col(column) == value for column, value in key.items()).row(0, named=True)
            for column in ("n_reports", "n_known", "numerator", "denominator", "value", "low", "high"):
                value = plain(str(case[column])) if column in case else None
                if row[column] != value:
                    return f"{told(key)}: {column} is {value} in cases.toml, {row[column]} in polars"
        return None

    return faults if view_name(path) == "indicators_by_place" else None


def compare_views(lake: Lake, gongkai: Path | None, expected: Expected | None) -> Outcome:
    """Every view in every engine against the rows by hand."""
    outcome = Outcome(ENGINES)
    with tempfile.TemporaryDirectory() as folder:
        program = Gongkai(gongkai, lake, Path(folder)) if gongkai is not None else None
        engines = Engines(lake)
        for path in VIEWS:
            compare_view(path, engines, outcome, expected)
        if program is not None:
            compare_program(program, engines, outcome)
    return outcome


def against_hand(path: Path, engines: Engines, engine: str, rows: Callable) -> str | None:
    """Where the rows of an engine differ from those by hand."""
    import polars as pl
    from rows import canonical, differences

    there = canonical(rows())  # First, since the views that stand on this one need it.
    here = canonical(engines.polars(path))
    if engine == "expected":  # CSV writes an empty text as it writes NULL.
        here = here.with_columns(pl.all().replace("", None))
    return differences(there, here, order_columns(path), engine, "polars")


def compare_view(path: Path, engines: Engines, outcome: Outcome, expected: Expected | None) -> None:
    """One view in datafusion and DuckDB, and what is expected of it, against the rows by hand."""
    from rows import canonical

    def polars() -> str | None:
        keys = canonical(engines.polars(path)).select(order_columns(path))
        return "its columns Order do not tell its rows apart" if keys.is_duplicated().any() else None

    name = view_name(path)
    outcome.ask(name, "polars", polars)
    for engine, answer in (("datafusion", engines.datafusion), ("duckdb", engines.duckdb)):
        rows = functools.partial(answer, path)
        outcome.ask(name, engine, functools.partial(against_hand, path, engines, engine, rows))
    question = expected(path, engines) if expected is not None else None
    if question is not None:
        outcome.ask(name, "expected", question)


def compare_program(program: Gongkai, engines: Engines, outcome: Outcome) -> None:
    """Every view in the program against the rows by hand."""
    results = program.results()
    for path in VIEWS:
        name = view_name(path)

        def rows(name: str = name):
            lines = next(results, None)
            if lines is None:
                raise RuntimeError("no answer: a view before it failed")
            return json_rows(lines, engines.types[name])

        outcome.ask(name, "gongkai", functools.partial(against_hand, path, engines, "gongkai", rows))


def write_manifest(lake: Path) -> None:
    """The manifest without which the program opens no lake; it reads no hashes."""
    tables = []
    for table in read_tables():
        files = [path.relative_to(lake).as_posix() for path in sorted((lake / table.name).rglob("*.parquet"))]
        entries = [{"path": path, "rows": 0, "bytes": 0, "blake3": ""} for path in files]
        tables.append({"table": table.name, "rows": 0, "bytes": 0, "files": entries})
    manifest = {"program": "compare_views", "definitions": "", "tables": tables, "files": []}
    (lake / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def compare_rows(rows: dict[str, list[dict]], gongkai: Path | None, expected: Expected | None) -> Outcome:
    """Compares over the lake of these rows and prints the outcome."""
    with tempfile.TemporaryDirectory() as parent:
        lake = write_lake(rows, Path(parent))
        write_manifest(lake)
        outcome = compare_views(Lake(lake), gongkai, expected)
        os.chdir(ROOT)
    outcome.print()
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lakes", nargs="*", type=Path, metavar="LAKE", help="folder that holds the tables")
    parser.add_argument("--fixture", action="store_true", help="compare over the two lakes of the tests")
    parser.add_argument("--shuffled", type=int, default=0, metavar="N", help="compare over N lakes made of it by chance")
    parser.add_argument("--from", type=int, default=1, dest="seed", metavar="SEED", help="the first of them (default: 1)")
    parser.add_argument("--gongkai", type=Path, help="the program, to ask it too")
    parser.add_argument("--install", action="store_true", help="make the virtual environment of scripts/interop.py first")
    parser.add_argument("--venv", type=Path, default=DEFAULT_VENV, help="its folder (default: target/interop-venv)")
    args = parser.parse_args()

    if args.install:
        install(args.venv)
    if not args.lakes and not args.fixture and not args.shuffled:
        if args.install:
            return 0
        parser.error("give a lake, --fixture or --shuffled N")
    for path in [*args.lakes, *([args.gongkai] if args.gongkai else [])]:
        if not path.exists():
            print(f"no such file or folder: {path}", file=sys.stderr)
            return 2
    code = run_in_venv(args.venv, Path(__file__))
    if code is not None:
        return code

    gongkai = args.gongkai.resolve() if args.gongkai else None
    n_failed = 0
    for path in [path.resolve() for path in args.lakes]:
        print(f"views of {path}")
        outcome = compare_views(Lake(path), gongkai, expected=None)
        outcome.print()
        n_failed += outcome.n_failed
    rows = json.loads(FIXTURE.read_text(encoding="utf-8"))
    if args.fixture:
        print("views of the fixture")
        n_failed += compare_rows(rows, gongkai, expected_file).n_failed
        print("views of the indicators worked out by hand")
        small = json.loads((CASES / "lake.json").read_text(encoding="utf-8"))
        n_failed += compare_rows(small, None, expected_cases).n_failed  # tests/it/indicators.rs asks the program.
    for seed in range(args.seed, args.seed + args.shuffled):
        print(f"views of the fixture, shuffled {seed}")
        n_failed += compare_rows(shuffled(rows, seed), gongkai, expected=None).n_failed
    return 1 if n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
