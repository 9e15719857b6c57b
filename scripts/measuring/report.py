"""Figures as Markdown tables between the markers of docs/performance.md, as JSON, and as a drawing."""

import json
import math
import re
from pathlib import Path

from measuring.speed import exponent


def table(head: list[str], rows: list[list]) -> str:
    """A pipe table; the first column is text, the others are figures."""
    text = lambda it: "–" if it is None else f"{it:,}" if isinstance(it, int) else str(it)
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *[[text(it) for it in row] for row in rows]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def figure(value: float | None, digits: int = 1) -> str | None:
    """A figure with commas, or nothing."""
    return None if value is None else f"{value:,.{digits}f}"


def machine_text(raw: dict) -> str:
    it = raw["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in it["versions"].items() if version)
    lines = [f"{it['date']}; {it['cpu']}, {it['cores']} cores, {it['memory_gib']} GiB; {it['system']}; load {it['load_at_start']} when it began, "
             f"{it.get('load_at_end', '–')} when it ended; "
             f"{versions}; commit {it['commit']}."]
    return "\n\n".join([*lines, *[f"{note}." for note in raw["notes"]]])


def speed_text(raw: dict) -> str:
    if "mixed" not in raw:
        return "Not measured."
    head = ["layout", "documents", "documents/s, 1 thread", "2 threads", "MB/s, 1 thread", "2 threads", "× floor, 1 thread", "2 threads", "lake, bytes a report"]
    rows = []
    for name, it in [*raw.get("layouts", {}).items(), ("**all, mixed**", raw["mixed"])]:
        one, two = it["1"], it["2"]
        rows.append([
            name, one["documents"], figure(one["documents_per_s"], 0), figure(two["documents_per_s"], 0), figure(one["mb_per_s"]),
            figure(two["mb_per_s"]), figure(one["ratio_to_floor"]), figure(two["ratio_to_floor"]), it["lake"]["bytes_per_report"],
        ])
    return table(head, rows)


def memory_text(raw: dict) -> str:
    """Peaks in one line, with machine and date."""
    if not raw.get("growth"):
        return "Not measured."
    peaks = "; ".join(f"{it['documents']:,} documents {figure(it['seconds'], 0)} s, {figure(it['peak_mib'], 0)} MiB at most, "
                      f"{it['lake']['bytes_per_report']:,} bytes of lake a report" for it in raw["growth"])
    it = raw["machine"]
    return f"Text in JSONL on {it['cores']} threads: {peaks} ({it['date']}; {it['cpu']}, {it['memory_gib']} GiB)."


def growth_text(raw: dict) -> str:
    if not raw.get("growth"):
        return "Not measured."
    rows = [
        [it["documents"], figure(it["seconds"]), figure(it["documents_per_s"], 0), figure(it["mb_per_s"]), figure(it["peak_mib"], 0),
         it["lake"]["bytes_per_report"], it["lake"]["files"]]
        for it in raw["growth"]
    ]
    text = table(["documents", "seconds", "documents/s", "MB/s", "peak, MiB", "lake, bytes a report", "files"], rows)
    power = exponent(raw["growth"])
    return text + (f"\n\nBetween the last two sizes time grows with N to the power of {power:.2f}.\n\n![Time and memory](growth.svg)" if power else "")


def peer_text(raw: dict) -> str:
    if "peer" not in raw:
        return "Not measured."
    rows, right = [], []
    for family, it in raw["peer"].items():
        for name in ("gongkai", "python"):
            one, two, score = it[name]["1"], it[name]["2"], it[name]["accuracy"]
            rows.append([f"{family}, {name}", one["documents"], figure(one["documents_per_s"], 0), figure(two["documents_per_s"], 0),
                         figure(two["documents"] / two["cpu_seconds"], 0)])
            right.append([f"{family}, {name}", score["whole_pct"], score["exact_pct"], score["missing"], score["wrong_flagged"],
                          score["wrong_silent"], score["issuer_pct"], score["division_pct"], score["year_pct"], score["narrative_recall_pct"]])
        ratio = it["ratio"]
        if it.get("floor_to_python"):
            rows.append([f"{family}, the floor", None, f"{figure(it['floor_documents_per_s'], 0)} ({it['floor_to_python']:.0f} × python)", None, None])
        rows.append([f"{family}, **ratio**", None, f"{ratio['documents_per_s_on_1']:.2f} ×", f"{ratio['documents_per_s_on_2']:.2f} ×", f"{ratio['documents_per_cpu_s']:.2f} ×"])
    told = raw["peer_conditions"]
    return (
        f"Seed {told['seed']}; load {told['load_at_start']} at its begin, {told['load_at_end']} at its end; each figure from one run.\n\n"
        + table(["", "documents", "documents/s, 1 core", "2 cores", "documents per second of CPU"], rows) + "\n\n"
        + table(["", "whole reports, %", "cells exact, %", "missing", "wrong, flagged", "wrong in silence", "issuer, %", "division, %", "year, %",
                 "prose found, %"], right)
    )


def instructions_text(raw: dict) -> str:
    if not raw.get("instructions"):
        return "Not measured."
    rows = [
        [name, it["bytes"], figure(it["floor"] / 1e3, 0), figure(it["run"] / 1e3, 0), f"{it['ratio']:.1f} ×", figure(it["fixed"] / 1e9)]
        for name, it in raw["instructions"].items()
    ]
    head = ["layout", "bytes a document", "floor, thousand instructions", "run, thousand instructions", "ratio", "once a run, billion"]
    return table(head, rows)


def hostile_text(raw: dict) -> str:
    if not raw.get("hostile"):
        return "Not measured."
    tenfold = raw["tenfold"]
    rows = [[what, figure(it["small"]["bytes"] / 1e6, 2), figure(it["small"]["seconds"], 2), figure(it["large"]["seconds"], 2), f"{it['ratio']:.1f} ×"]
            for what, it in tenfold["cases"].items()]
    worst = [[what, figure(it["seconds"], 2), figure(it["peak_mib"], 0), it["outcome"]] for what, it in raw["hostile"].items()]
    return (
        table(["ten times the …", "MB of the smaller", "its seconds", "seconds of the larger", f"ratio, less {tenfold['start_seconds']:.2f} s of start"], rows)
        + "\n\n" + table(["document", "seconds", "peak, MiB", "became"], worst)
    )


def query_text(raw: dict) -> str:
    if "pruning" not in raw:
        return "Not measured."
    found = raw["queries"]
    rows = [
        [view, f"> {it['ended_after_seconds']}" if it["seconds"] is None else figure(it["seconds"], 2), figure(it["duckdb_seconds"], 2), figure(it["ratio"], 2)]
        for view, it in found["views"].items()
    ]
    opened = found["duckdb_open_seconds"]
    text = f"Over {found['reports']:,} reports, {found['threads']} threads. Ours is the whole process (`SELECT 1` takes {found['start_seconds']:.2f} s); " + (
        f"DuckDB's is the query alone, its lake and views being open after {opened:.2f} s.\n\n" if opened else "DuckDB was not asked.\n\n")
    text += table(["view", "gongkai sql, s", "DuckDB, s", "ratio"], rows)
    prune = raw["pruning"]
    lines = [[what, it["files_opened"], it["row_groups"], it["bytes_scanned"]] for what, it in prune.items() if what != "files"]
    return text + f"\n\nThe table `applications` has {prune['files']:,} files; `EXPLAIN ANALYZE` of `SELECT sum(total)`:\n\n" + table(
        ["where", "files opened", "row groups read", "bytes scanned"], lines)


SECTIONS = {
    "machine": machine_text, "speed": speed_text, "memory": memory_text, "growth": growth_text, "peer": peer_text, "instructions": instructions_text, "hostile": hostile_text, "queries": query_text,
}


def fill(path: Path, raw: dict, names: list[str]) -> None:
    """Makes the marked parts of a document anew."""
    text = path.read_text(encoding="utf-8")
    for name in names:
        make = SECTIONS[name]
        pattern = re.compile(rf"(<!-- measured: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        text, n = pattern.subn(lambda it, make=make: f"{it[1]}\n{make(raw)}\n\n{it[2]}", text)
        if n != 1:
            raise SystemExit(f"{path} has {n} places for {name}")
    path.write_text(text, encoding="utf-8")


def as_json(raw: dict) -> str:
    """The raw figures as they are kept."""
    return json.dumps(raw, ensure_ascii=False, indent=1) + "\n"


def write(raw: dict, docs: Path) -> None:
    """Writes docs/performance.md, .json and growth.svg, and the figures of README.md."""
    fill(docs / "performance.md", raw, list(SECTIONS))
    fill(docs.parent / "README.md", raw, ["speed", "memory"])
    (docs / "performance.json").write_text(as_json(raw), encoding="utf-8")
    if len(raw.get("growth", [])) > 1:
        (docs / "growth.svg").write_text(drawing(raw["growth"]), encoding="utf-8")


def drawing(points: list[dict]) -> str:
    """Two panels over log N: seconds (log), where a dashed line of slope 1 through the last point is linear growth; and peak memory."""
    width, height, left, top = 400, 260, 60, 40
    xs = [math.log10(it["documents"]) for it in points]
    x0, x1 = math.floor(xs[0]), math.ceil(xs[-1])
    x1 += x1 == x0
    parts = []

    def panel(shift: int, title: str, values: list[float], low: float, high: float, ticks: list[tuple[float, str]], guide: bool) -> None:
        x = lambda it: shift + left + (it - x0) / (x1 - x0) * (width - left - 20)
        y = lambda it: top + (high - it) / (high - low) * (height - top - 40)
        parts.append(f'<text x="{shift + left}" y="24" font-weight="bold">{title}</text>')
        for at, name in ticks:
            parts.append(f'<line x1="{x(x0):.1f}" x2="{x(x1):.1f}" y1="{y(at):.1f}" y2="{y(at):.1f}" stroke="#ddd"/>')
            parts.append(f'<text x="{x(x0) - 6:.1f}" y="{y(at) + 4:.1f}" text-anchor="end">{name}</text>')
        for at in range(x0, x1 + 1):
            parts.append(f'<line x1="{x(at):.1f}" x2="{x(at):.1f}" y1="{y(low):.1f}" y2="{y(high):.1f}" stroke="#ddd"/>')
            parts.append(f'<text x="{x(at):.1f}" y="{y(low) + 18:.1f}" text-anchor="middle">{10**at:,}</text>')
        if guide:
            a, b = values[-1] - (xs[-1] - xs[0]), values[-1]
            parts.append(f'<line x1="{x(xs[0]):.1f}" y1="{y(a):.1f}" x2="{x(xs[-1]):.1f}" y2="{y(b):.1f}" stroke="#999" stroke-dasharray="4 4"/>')
        line = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in zip(xs, values))
        parts.append(f'<polyline points="{line}" fill="none" stroke="#b03030" stroke-width="2"/>')
        parts.extend(f'<circle cx="{x(a):.1f}" cy="{y(b):.1f}" r="3.5" fill="#b03030"/>' for a, b in zip(xs, values))

    times = [math.log10(it["seconds"]) for it in points]
    low, high = math.floor(min(times[0], times[-1] - (xs[-1] - xs[0]))), math.ceil(times[-1])
    high += high == low
    panel(0, "seconds (dashed: linear in N)", times, low, high, [(it, f"{10**it:g}") for it in range(low, high + 1)], True)
    peaks = [it["peak_mib"] for it in points]
    roof = max(1024.0, math.ceil(max(peaks) / 256) * 256)
    panel(width, "peak memory, MiB", peaks, 0, roof, [(roof * it / 4, f"{roof * it / 4:.0f}") for it in range(5)], False)
    body = "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * width} {height}" font-family="sans-serif" font-size="11">\n'
            f'<rect width="{2 * width}" height="{height}" fill="white"/>\n{body}\n'
            f'<text x="{width}" y="{height - 4}" text-anchor="middle">documents</text>\n</svg>\n')
