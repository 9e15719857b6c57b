"""How fast, beside the floor, and how cost grows with the number of documents."""

import json
import math
from collections import Counter
from pathlib import Path

from measuring.tool import Bench, Broken, Cost, lake_counts, remove, size_of

THREADS = (1, 2)
YEARS = "2019..2031"
"""Of a corpus that may be a million: the organs of the country make 82,000 reports a year, and only since 2019 with tables."""


def accounted(lake: Path, n: int) -> dict:
    """The lake's counts; Broken where a document is neither a report, a reject nor a copy."""
    counts = lake_counts(lake)
    rows = counts["rows"]
    told = rows["reports"] + rows.get("rejects", 0) + rows.get("duplicates", 0)
    if told != n:
        raise Broken(f"{n} documents, but {rows['reports']} reports, {rows.get('rejects')} rejects, {rows.get('duplicates')} duplicates")
    return counts


def rates(cost: Cost, n: int, size: int) -> dict:
    """A run as figures."""
    return {
        "documents": n,
        "input_bytes": size,
        "seconds": round(cost.seconds, 3),
        "cpu_seconds": round(cost.cpu_seconds, 3),
        "peak_mib": round(cost.peak_mib, 1),
        "documents_per_s": round(n / cost.seconds, 1),
        "mb_per_s": round(size / 1e6 / cost.seconds, 2),
    }


def measure_folder(bench: Bench, corpus: Path, n: int) -> dict:
    """Runs and floors of one corpus on every number of threads. The lakes must be the same to the byte."""
    reports, lake = corpus / "reports", bench.folder / "lake-speed"
    size = size_of(reports)
    found, manifests = {}, set()
    for threads in THREADS:
        cost = bench.run(reports, lake, threads)
        counts = accounted(lake, n)
        manifests.add((lake / "manifest.json").read_bytes())
        result = rates(cost, n, size)
        floor = bench.floor_seconds(reports, threads)
        result["floor_seconds"] = floor
        result["ratio_to_floor"] = round(cost.seconds / floor, 2) if floor else None
        found[str(threads)] = result
    if len(manifests) != 1:
        raise Broken("one thread and two made different lakes")
    n_reports = counts["rows"]["reports"]
    found["lake"] = counts | {"bytes_per_report": round(counts["bytes"] / n_reports) if n_reports else None}
    remove(lake)
    return found


def by_layout(bench: Bench, layouts: list[str], n: int) -> None:
    """Every layout alone."""
    found = bench.raw["layouts"] = {}
    for layout in layouts:
        corpus = bench.synth("corpus-layout", n, "--layouts", layout)
        found[layout] = measure_folder(bench, corpus, n)
        bench.say(f"{layout}: {found[layout]['1']['documents_per_s']} and {found[layout]['2']['documents_per_s']} documents/s")
        remove(corpus)


def mixed(bench: Bench, n: int) -> None:
    """All layouts together, as files; notes how many documents each layout has."""
    bench.need_disk(n * 40e3 / 2**30, f"a corpus of {n} files and its lake")
    corpus = bench.synth("corpus-mixed", n)
    with (corpus / "gold.jsonl").open(encoding="utf-8") as file:
        layouts = Counter(json.loads(line)["layout"] for line in file)
    bench.raw["mixed"] = found = measure_folder(bench, corpus, n)
    found["of_layouts"] = dict(sorted(layouts.items()))
    bench.say(f"mixed: {found['1']['documents_per_s']} and {found['2']['documents_per_s']} documents/s")
    remove(corpus)


def growth(bench: Bench, sizes: list[int], reserve: float) -> Path | None:
    """Time and memory against N: text reports in JSONL, default memory, all threads. Leaves the largest lake.

    A size is left out, and that is told, where it would not end before the deadline less `reserve` seconds.
    """
    points = bench.raw["growth"] = []
    kept = None
    per_document = 25e3
    for n in sizes:
        if points:
            expected = points[-1]["seconds"] * n / points[-1]["documents"]
            if expected * 1.2 > bench.seconds_left - reserve:
                bench.note(f"{n:,} documents were left out: they would take about {expected / 60:.0f} minutes here")
                break
        bench.need_disk(n * per_document / 2**30, f"{n:,} documents and their lake")
        corpus = bench.synth("corpus-growth", n, "--layouts", "txt", "--pack", "jsonl", "--years", YEARS)
        lake = bench.folder / f"lake-{n}"
        size = size_of(corpus / "reports")
        cost = bench.run(corpus / "reports", lake, 0)
        counts = accounted(lake, n)
        per_document = (size_of(corpus) + 2 * counts["bytes"]) / n
        remove(corpus)
        points.append(rates(cost, n, size) | {"lake": counts | {"bytes_per_report": round(counts["bytes"] / counts["rows"]["reports"])}})
        bench.say(f"{n:,}: {cost.seconds:.1f} s, {cost.peak_mib:.0f} MiB")
        if kept:
            remove(kept)
        kept = lake
    return kept


def exponent(points: list[dict]) -> float | None:
    """The power of N that time grows by, between the last two sizes."""
    if len(points) < 2:
        return None
    a, b = points[-2:]
    return math.log(b["seconds"] / a["seconds"]) / math.log(b["documents"] / a["documents"])
