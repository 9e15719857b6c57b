#!/usr/bin/env python3
"""Does every view give the same rows in every engine, and the rows that come out by hand?

    scripts/compare_views.py [--install] [--gongkai PATH] LAKE...     the views over lakes
    scripts/compare_views.py --fixture                                over the lake of tests/sql/fixture.json
    scripts/compare_views.py --shuffled N [--from SEED]               over N lakes that scripts/random_lake.py makes of it

The rows of each view of sql/views come from
  gongkai     `gongkai sql --format json`, where --gongkai names the program
  datafusion  PyPI datafusion
  duckdb      DuckDB
  polars      scripts/by_hand, which computes them from the tables without SQL
  expected    tests/sql/<view>.csv, for the fixture alone
and are compared without order. Everything is held against polars, the one that shares no line with the others; a view that
scripts/by_hand lacks is a failure.

Output is one line per view and one column per engine: ok, FAIL, - where the engine was not asked. What differs is told below
the table. Exit code 0 where nothing failed, 1 where something did, 2 where it could not run.
"""

import argparse
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from fixture_lake import FIXTURE, ROOT, Table, arrow_type, statements, write_lake
from interop import DEFAULT_VENV, EXPECTED, VIEWS, Lake, Outcome, install, order_columns, run_in_venv, view_name
from random_lake import shuffled

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

    def __init__(self, lake: Lake, gongkai: Path | None) -> None:
        from by_hand import ByHand

        self.lake = lake
        self.gongkai_program = gongkai
        self.by_hand = ByHand({table.name: read_table(lake, table) for table in lake.tables})
        self.types = None

    def datafusion(self, path: Path):
        """PyPI datafusion, by the view's file unchanged."""
        import polars as pl
        import pyarrow as pa

        context, name = self.lake.datafusion(), view_name(path)
        for statement in statements(path.read_text(encoding="utf-8")):
            context.sql(statement).collect()
        rows = context.sql(f"SELECT * FROM {name}").to_arrow_table()
        self.types = rows.schema
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

    def gongkai(self, path: Path):
        """The program with the views that it carries. Its JSON is read with the types that datafusion gave the columns."""
        import polars as pl
        import pyarrow as pa
        from pyarrow import json as arrow_json

        query = f"SELECT * FROM {view_name(path)}"
        command = [str(self.gongkai_program), "sql", "--lake", str(self.lake.path), "--format", "json", query]
        result = subprocess.run(command, capture_output=True, check=False)
        if result.returncode != 0:
            raise RuntimeError(result.stderr.decode(errors="replace").strip() or f"exit code {result.returncode}")
        lines = result.stdout.strip()[1:-1].strip().replace(b"},\n{", b"}\n{")
        schema = pa.schema([(field.name, json_type(field.type)) for field in self.types])
        if not lines:
            return pl.from_arrow(schema.empty_table())
        first = json.loads(lines.split(b"\n", 1)[0])
        options = arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
        rows = arrow_json.read_json(io.BytesIO(lines), parse_options=options)
        return pl.from_arrow(rows.select(list(first)))

    def polars(self, path: Path):
        """scripts/by_hand."""
        from by_hand import IMPLEMENTATIONS

        if view_name(path) not in IMPLEMENTATIONS:
            raise LookupError("not computed by hand: scripts/by_hand lacks it")
        return self.by_hand.view(view_name(path))


def json_type(arrow):
    """The type to read a column of JSON with: exact for numbers, text for what JSON writes as text."""
    import pyarrow as pa

    if pa.types.is_decimal(arrow):
        return pa.decimal128(38, arrow.scale)
    if pa.types.is_integer(arrow):
        return pa.int64()
    return arrow if pa.types.is_boolean(arrow) or pa.types.is_floating(arrow) else pa.string()


def expected_rows(path: Path, like):
    """The rows of tests/sql/<view>.csv in canonical text; `like` tells by its types which columns hold numbers."""
    import polars as pl
    from rows import plain

    text = (EXPECTED / f"{view_name(path)}.csv").read_text(encoding="utf-8")
    header, *lines = csv.reader(io.StringIO(text))
    numbers = {name for name, dtype in like.schema.items() if dtype.is_numeric()}
    columns = {
        name: [None if line[i] == "" else plain(line[i]) if name in numbers else line[i] for line in lines]
        for i, name in enumerate(header)
    }
    return pl.DataFrame(columns, schema=dict.fromkeys(header, pl.String))


def compare_views(lake: Lake, gongkai: Path | None, is_fixture: bool) -> Outcome:
    """Every view in every engine against the rows by hand."""
    from rows import canonical, differences

    outcome = Outcome(ENGINES)
    engines = Engines(lake, gongkai if (lake.path / "manifest.json").exists() else None)
    for path in VIEWS:
        by_hand: dict = {}

        def polars(path: Path = path, by_hand: dict = by_hand) -> str | None:
            by_hand["typed"] = engines.polars(path)
            by_hand["rows"] = canonical(by_hand["typed"])
            keys = by_hand["rows"].select(order_columns(path))
            return "its columns Order do not tell its rows apart" if keys.is_duplicated().any() else None

        def against_hand(engine: str, rows: Callable, path: Path = path, by_hand: dict = by_hand) -> str | None:
            there = rows(path)  # First, since the views that stand on this one need it.
            if "rows" not in by_hand:
                return "nothing to compare with"
            return differences(there, by_hand["rows"], order_columns(path), engine, "polars")

        outcome.ask(view_name(path), "polars", polars)
        for engine in ("datafusion", "duckdb", "gongkai"):
            if engine == "gongkai" and (engines.gongkai_program is None or engines.types is None):
                continue
            rows = getattr(engines, engine)
            outcome.ask(
                view_name(path), engine, lambda e=engine, r=rows, f=against_hand: f(e, lambda p: canonical(r(p)))
            )
        if is_fixture:

            def expected(path: Path, by_hand: dict = by_hand):
                return expected_rows(path, by_hand["typed"])

            outcome.ask(view_name(path), "expected", lambda f=against_hand, r=expected: f("expected", r))
    return outcome


def compare_rows(rows: dict[str, list[dict]], is_fixture: bool) -> Outcome:
    """Compares over the lake of these rows and prints the outcome."""
    with tempfile.TemporaryDirectory() as parent:
        outcome = compare_views(Lake(write_lake(rows, Path(parent))), None, is_fixture)
        os.chdir(ROOT)
    outcome.print()
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lakes", nargs="*", type=Path, metavar="LAKE", help="folder that holds the tables")
    parser.add_argument("--fixture", action="store_true", help="compare over the lake of tests/sql/fixture.json")
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
        outcome = compare_views(Lake(path), gongkai, is_fixture=False)
        outcome.print()
        n_failed += outcome.n_failed
    rows = json.loads(FIXTURE.read_text(encoding="utf-8"))
    if args.fixture:
        print("views of the fixture")
        n_failed += compare_rows(rows, is_fixture=True).n_failed
    for seed in range(args.seed, args.seed + args.shuffled):
        print(f"views of the fixture, shuffled {seed}")
        n_failed += compare_rows(shuffled(rows, seed), is_fixture=False).n_failed
    return 1 if n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
