"""The national views over a lake, by `gongkai sql` and by DuckDB on the same files; and what EXPLAIN says of pruning."""

import json
import re
import time
from pathlib import Path

from measuring.tool import ROOT, Bench, Broken

NATIONAL = sorted((ROOT / "sql" / "views" / "national").glob("*.sql"))
PRUNING = {
    "all": "SELECT sum(total) FROM applications",
    "one year": "SELECT sum(total) FROM applications WHERE year = 2021",
    "one province": "SELECT sum(total) FROM applications WHERE province = 'CN-ZJ'",
    "one province and year": "SELECT sum(total) FROM applications WHERE province = 'CN-ZJ' AND year = 2021",
}
LIMIT = 240
"""Seconds that one view may take."""


def name_of(path: Path) -> str:
    """`20_national_overview.sql` defines `national_overview`."""
    return path.stem.split("_", 1)[1]


def child(lake: Path, threads: int, n_views: int) -> None:
    """DuckDB's part, in a process of its own: opens the lake, makes all views, times the national ones; prints JSON lines."""
    from interop import VIEWS, Lake

    started = time.perf_counter()
    opened = Lake(lake)
    connection = opened.duckdb()
    connection.execute(f"SET threads = {threads}")
    for path in VIEWS:
        connection.execute(path.read_text(encoding="utf-8"))
    print(json.dumps({"open": time.perf_counter() - started}), flush=True)
    for path in NATIONAL[:n_views]:
        best, n_rows = None, 0
        for _ in range(2):
            started = time.perf_counter()
            n_rows = len(connection.execute(f"SELECT * FROM {name_of(path)}").fetchall())
            seconds = time.perf_counter() - started
            best = seconds if best is None else min(best, seconds)
            if seconds > 20:
                break
        print(json.dumps({"view": name_of(path), "seconds": best, "rows": n_rows}), flush=True)


def duckdb_times(bench: Bench, lake: Path, threads: int, limit: float, n_views: int) -> tuple[float | None, dict]:
    """Seconds to open, and seconds and rows of every view that ended in time."""
    can = bench.weigh([bench.python, "-c", "import duckdb"], accept=(0, 1))
    if can.code != 0:
        bench.note("DuckDB was not asked: no such module here (--install makes it)")
        return None, {}
    script = ROOT / "scripts" / "measure.py"
    cost = bench.weigh([bench.python, script, "--duckdb-child", lake, str(threads), str(n_views)], limit)
    lines = [json.loads(it) for it in cost.output.splitlines() if it.startswith("{")]
    if cost.timed_out:
        bench.note(f"DuckDB was ended after {limit:.0f} s")
    opened = next((it["open"] for it in lines if "open" in it), None)
    return opened, {it["view"]: it for it in lines if "view" in it}


def measure(bench: Bench, lake: Path, reports: int, threads: int, n_views: int) -> None:
    """The first national views, ours and theirs; rows must agree."""
    found = bench.raw["queries"] = {"reports": reports, "threads": threads, "views": {}}
    found["start_seconds"] = round(bench.sql(lake, "SELECT 1").seconds, 3)
    found["duckdb_open_seconds"], theirs = duckdb_times(bench, lake, threads, min(LIMIT * 2, max(bench.seconds_left / 3, 60)), n_views)
    for path in NATIONAL[:n_views]:
        view = name_of(path)
        limit = min(LIMIT, max(bench.seconds_left, 5))
        cost = bench.sql(lake, f"SELECT * FROM {view}", limit)
        if not cost.timed_out and cost.seconds < 20:
            again = bench.sql(lake, f"SELECT * FROM {view}", limit)
            cost = min(cost, again, key=lambda it: it.seconds)
        other = theirs.get(view)
        ours = None if cost.timed_out else round(cost.seconds, 3)
        n_rows = None if cost.timed_out else cost.output.count("\n") - 1
        if other and ours is not None and n_rows != other["rows"]:
            raise Broken(f"{view}: {n_rows} rows, but DuckDB has {other['rows']}")
        found["views"][view] = {
            "seconds": ours,
            "ended_after_seconds": round(cost.seconds, 1) if cost.timed_out else None,
            "duckdb_seconds": round(other["seconds"], 3) if other else None,
            "ratio": round(ours / other["seconds"], 2) if other and ours is not None else None,
            "peak_mib": round(cost.peak_mib, 1),
        }
        bench.say(f"{view}: {ours} s, DuckDB {found['views'][view]['duckdb_seconds']} s")
    pruning(bench, lake)


def pruning(bench: Bench, lake: Path) -> None:
    """Files and row groups that a filter leaves, by EXPLAIN ANALYZE."""
    found = bench.raw["pruning"] = {}
    for what, query in PRUNING.items():
        plan = bench.sql(lake, f"EXPLAIN ANALYZE {query}").output
        groups = re.search(r"row_groups_pruned_statistics=([\d.]+)(?: K)? total → ([\d.]+)(?: K)? matched", plan)
        opened, scanned = re.search(r"files_opened=([\d.]+( K)?)", plan), re.search(r"bytes_scanned=([\d.]+( [KMG])?)", plan)
        if "EmptyExec" in plan:
            # A small lake has no file there at all.
            found[what] = {"query": query, "files_opened": "0", "row_groups": None, "bytes_scanned": "0"}
            continue
        if opened is None or scanned is None:
            raise Broken(f"EXPLAIN ANALYZE does not say what was read:\n{plan}")
        found[what] = {
            "query": query,
            "files_opened": opened[1],
            "row_groups": f"{groups[2]} of {groups[1]}" if groups else None,
            "bytes_scanned": scanned[1],
        }
    n_files = sum(1 for _ in (lake / "applications").rglob("*.parquet"))
    found["files"] = n_files

