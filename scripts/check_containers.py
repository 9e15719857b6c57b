#!/usr/bin/env python3
"""Read the files of make_containers.py with gongkai and compare every cell with the gold.

Usage:
    python3 scripts/check_containers.py --gongkai target/release/gongkai --dir DIR
    python3 scripts/check_containers.py --gongkai PATH --dir DIR --only html-cms,pdf-lo --faults 20

Each container is read by `gongkai run` into a lake of its own, which is read with pyarrow: what is compared is what a user gets.
A report of the gold is found in the lake by its file and, where a file holds several, by its key, else by year and issuer.

Counts per container:
    reports, found        reports in the files, and those that the lake has
    exact                 the stated number was read
    missing               NULL where a number stands
    wrong                 another number: never
    invented              a number where nothing stands and which does not follow: never. A value that was left out on purpose
                          is known (`unstated`), so an inferred number is right only where it equals it
    inferred              blanks for which the right number was inferred, of those that follow from the identities
    all                   reports found with every stated cell exact
    form, issuer, year, place, date, scope: reports found whose identity is not as in the gold (place: province or division code)
    prose                 metrics of the prose that were not found
    extra                 reports in the lake that no file holds

Exit code 1 where a cell is wrong or invented; 2 where gongkai did not run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

TABLES = ("proactive_disclosure", "applications", "proceedings")
COLUMNS = [
    "reports",
    "found",
    "exact",
    "missing",
    "wrong",
    "invented",
    "inferred",
    "all",
    "form",
    "issuer",
    "year",
    "place",
    "date",
    "scope",
    "prose",
    "extra",
]
CellName = tuple[str, str, str]


@dataclass
class Read:
    """A report as the lake has it."""

    source: str
    row: dict[str, Any]
    cells: dict[CellName, tuple[Decimal | None, str | None]] = field(default_factory=dict)
    metrics: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Score:
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def fault(self, kind: str, message: str) -> None:
        self.counts[kind] += 1
        self.faults.append(f"{kind}: {message}")


def decimal(value: object) -> Decimal | None:
    if value is None:
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def rows(lake: Path, table: str) -> list[dict[str, Any]]:
    folder = lake / table
    if not folder.is_dir() or not any(folder.rglob("*.parquet")):
        return []
    return (
        ds.dataset(folder, format="parquet", partitioning=None if table in ("rejects", "duplicates") else "hive")
        .to_table()
        .to_pylist()
    )


def read_lake(lake: Path) -> list[Read]:
    found = {row["report_id"]: Read(row["source"], row) for row in rows(lake, "reports")}
    for row in rows(lake, "cells"):
        name = (row["table"], row["row"], row["column"])
        found[row["report_id"]].cells[name] = (decimal(row["value"]), row["method"])
    for row in rows(lake, "proactive_disclosure"):
        # The amount in yuan stands in the table; `cells` keeps it as read, also where no unit is stated.
        cells, name = found[row["report_id"]].cells, ("proactive_disclosure", row["item"], "amount_yuan")
        cells[name] = (decimal(row["amount_yuan"]), cells.get(name, (None, None))[1])
    for row in rows(lake, "narrative_metrics"):
        found[row["report_id"]].metrics.append(row)
    for row in rows(lake, "duplicates"):
        twin = next((it for it in found.values() if it.source == row["duplicate_of"]), None)
        if twin is not None:
            found[row["source"]] = Read(row["source"], twin.row, twin.cells, twin.metrics)
    return list(found.values())


def run(gongkai: Path, folder: Path, lake: Path) -> list[Read] | None:
    done = subprocess.run(
        [gongkai, "run", "--quiet", "--input", folder, "--output", lake], capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        if "no report" in done.stderr or "nothing to" in done.stderr:
            return []
        print(f"{folder.name}: gongkai ended with {done.returncode}: {done.stderr.strip()}", file=sys.stderr)
        return None
    return read_lake(lake)


def fits(entry: dict[str, Any], gold: dict[str, Any], it: Read) -> tuple[int, int, int]:
    """How well a report of the lake fits an entry of a file: by key, year and issuer; then by its cells, right ones less wrong ones;
    then by cells that are blank."""
    key = it.source.partition("#")[2]
    score = 0
    if entry.get("key") and (key == entry["key"] or it.row.get("url") == entry["key"]):
        score += 1000
    score += 100 * (it.row["year"] == gold["year"]) + 100 * (it.row["issuer"] in issuers(entry, gold))
    given = [(value, *it.cells.get(name, (None, None))) for name, value in gold_cells(gold)]
    right = sum((value == read) - (value != read and read is not None) for value, read, _ in given if value is not None)
    return score, right, -sum(value is None and method == "read" for value, _, method in given)


def issuers(entry: dict[str, Any], gold: dict[str, Any]) -> list[str]:
    return [gold["issuer"], *gold["issuer_also"], *entry.get("issuer_also", [])]


def gold_cells(gold: dict[str, Any]) -> list[tuple[CellName, Decimal | None]]:
    return [
        ((table, row, column), decimal(value))
        for table in TABLES
        for row, cells in gold[table].items()
        for column, value in cells.items()
    ]


def total(scores: list[tuple[int, int, int]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*scores, strict=True)))


def pairs(entries: list[dict[str, Any]], golds: list[dict[str, Any]], found: list[Read]) -> list[tuple[dict, dict, Read | None]]:
    """Each entry of a file with its report, best fits first. Where entries have no keys, whatever was read stands for one.

    Two halves of a file whose year is unknown are told apart by their cells only: the pairing that fits best as a whole.
    """
    least = 100 if entries[0].get("key") else 0
    if len(entries) == len(found) == 2 and not least:
        straight, crossed = (
            [fits(entry, gold, it) for entry, gold, it in zip(entries, golds, order, strict=True)]
            for order in (found, found[::-1])
        )
        order = found if total(straight) >= total(crossed) else found[::-1]
        return list(zip(entries, golds, order, strict=True))
    ranked = sorted(
        (
            (fits(entry, gold, it), i, j)
            for i, (entry, gold) in enumerate(zip(entries, golds, strict=True))
            for j, it in enumerate(found)
        ),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for score, i, j in ranked:
        if score[0] >= least and i not in taken and j not in taken.values():
            taken[i] = j
    return [
        (entry, gold, found[taken[i]] if i in taken else None) for i, (entry, gold) in enumerate(zip(entries, golds, strict=True))
    ]


def judge_cells(score: Score, gold: dict[str, Any], it: Read) -> None:
    unstated = gold.get("unstated", {})
    missing = score.counts["missing"] + score.counts["wrong"]
    wanted = gold_cells(gold)
    for (table, row, column), stated in wanted:
        name = f"{table}.{row}.{column}"
        given, method = it.cells.get((table, row, column), (None, None))
        if stated is not None and given is None:
            score.fault("missing", f"{it.source} {name}: states {stated}")
        elif stated is not None and given == stated:
            score.counts["exact"] += 1
        elif stated is not None:
            score.fault("wrong", f"{it.source} {name}: states {stated}, read {given} ({method})")
        elif given is not None:
            if method == "inferred" and decimal(unstated.get(name)) == given:
                score.counts["inferred"] += 1
            else:
                score.fault("invented", f"{it.source} {name}: blank, given {given} ({method}); stood there: {unstated.get(name)}")
    known = {cell for cell, _ in wanted}
    for cell, (value, method) in it.cells.items():
        if cell not in known and cell[0] in TABLES and value is not None:
            score.fault("invented", f"{it.source} {'.'.join(cell)}: no such cell in this form, given {value} ({method})")
    score.counts["all"] += score.counts["missing"] + score.counts["wrong"] == missing


def judge_identity(score: Score, entry: dict[str, Any], gold: dict[str, Any], it: Read, unsure: list[str]) -> None:
    row = it.row

    def expect(kind: str, given: object, accepted: list[object], key: str) -> None:
        if given not in accepted and not (key in unsure and given in (None, 0)):
            score.fault(kind, f"{it.source}: {key} is {given!r}, expected {accepted!r}")

    codes = [gold["division_code"], *gold.get("division_code_also", [])]
    expect("form", row["form"], [gold["form"]], "form")
    if row["form"] == gold["form"]:
        expect("form", row["form_mixed"], [gold["form_mixed"]], "form_mixed")
    expect("issuer", row["issuer"], list(issuers(entry, gold)), "issuer")
    expect("year", row["year"], [gold["year"]], "year")
    expect("place", row["province"], [gold["province"]], "province")
    if row["province"] == gold["province"]:
        expect("place", row["division_code"], list(codes), "division_code")
    expect("scope", row["scope"], [gold["scope"]], "scope")
    published = row["published_on"]
    expect("date", published.isoformat() if published else None, [gold["published_on"]], "published_on")


def says(row: dict[str, Any], wanted: list[Any]) -> bool:
    """Whether a metric of the lake is the wanted one; a count without a channel and the count over all are one."""
    metric, channel, value, unit = wanted[:4]
    same_channel = row["channel"] == channel or {row["channel"], channel} <= {None, "all"}
    same_unit = row["unit"] == unit or (row["unit"] is None and value == 0)
    return row["metric"] == metric and same_channel and same_unit and decimal(row["value"]) == decimal(value)


def judge_prose(score: Score, gold: dict[str, Any], it: Read) -> None:
    for wanted in gold["narrative"]:
        if not any(says(row, wanted) for row in it.metrics):
            score.fault("prose", f"{it.source}: no {wanted}")


def judge(folder: Path, described: dict[str, Any], golds: dict[str, dict[str, Any]], found: list[Read]) -> Score:
    score = Score()
    by_file: dict[str, list[Read]] = defaultdict(list)
    for it in found:
        by_file[it.source.partition("#")[0]].append(it)
    for file, entries in described["files"].items():
        score.counts["reports"] += len(entries)
        here = by_file.pop(file, [])
        matched = pairs(entries, [golds[entry["gold"]] for entry in entries], here)
        for entry, gold, found_it in matched:
            if found_it is None:
                score.faults.append(f"not found: {folder.name}/{file} {entry['gold']} {entry.get('key', '')}")
                continue
            score.counts["found"] += 1
            judge_cells(score, gold, found_it)
            judge_identity(score, entry, gold, found_it, described["unsure"])
            judge_prose(score, gold, found_it)
        used = [id(it) for _, _, it in matched]
        for left in here:
            if id(left) not in used:
                score.fault("extra", f"{left.source}: {sum(value is not None for value, _ in left.cells.values())} cells")
    for file, strangers in by_file.items():
        for left in strangers:
            score.fault("extra", f"{left.source}: {file} should hold no report")
    return score


def table(scores: dict[str, tuple[Score, bool]]) -> str:
    lines = [f"{'container':16}" + "".join(f"{name:>9}" for name in COLUMNS)]
    for name, (score, exact) in scores.items():
        lines.append(f"{name + ('' if exact else ' ~'):16}" + "".join(f"{score.counts[column] or '':>9}" for column in COLUMNS))
    everything: Counter[str] = Counter()
    for score, _ in scores.values():
        everything.update(score.counts)
    lines.append(f"{'all':16}" + "".join(f"{everything[column] or '':>9}" for column in COLUMNS))
    return "\n".join(lines) + "\n~ by its nature this container does not keep every cell"


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare what gongkai reads from the containers with the gold.")
    parser.add_argument("--gongkai", type=Path, required=True, help="the program")
    parser.add_argument("--dir", type=Path, required=True, help="what make_containers.py wrote")
    parser.add_argument("--only", default="", help="containers, with commas between")
    parser.add_argument("--faults", type=int, default=5, help="how many faults to print per container and kind")
    parser.add_argument("--json", type=Path, help="write the counts there")
    options = parser.parse_args()
    listed = json.loads((options.dir / "containers.json").read_text(encoding="utf-8"))["containers"]
    golds = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (options.dir / "gold").glob("*.json")}
    wanted = [name for name in options.only.split(",") if name] or list(listed)
    scores: dict[str, tuple[Score, bool]] = {}
    broken = False
    for name in wanted:
        with tempfile.TemporaryDirectory(prefix="check-containers-") as folder:
            found = run(options.gongkai.resolve(), options.dir / name, Path(folder) / "lake")
        broken |= found is None
        score = judge(options.dir / name, listed[name], golds, found or [])
        scores[name] = (score, listed[name]["exact"])
        shown: Counter[str] = Counter()
        for fault in score.faults:
            kind = fault.partition(":")[0]
            shown[kind] += 1
            if shown[kind] <= options.faults:
                print(f"{name}: {fault}")
    print(table(scores))
    if options.json:
        options.json.write_text(
            json.dumps({name: dict(score.counts) for name, (score, _) in scores.items()}, indent=1) + "\n", encoding="utf-8"
        )
    if broken:
        return 2
    return 1 if any(score.counts["wrong"] or score.counts["invented"] for score, _ in scores.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
