#!/usr/bin/env python3
"""How fast is the program, beside the floor and a Python pipeline, and how does cost grow?

    scripts/measure.py --install            make the virtual environment first (pinned versions), then measure, quickly
    scripts/measure.py                      small numbers, under a minute: does everything still run, and add up?
    scripts/measure.py --full --write       the figures of docs/performance.md; minutes, on a quiet machine

Measures the built program (--gongkai, --release) on corpora that `gongkai synth` makes and that are removed afterwards: every
layout alone and all mixed, on one thread and two; beside `benches/floor.rs` (--floor, the built bench), which only reads, decodes
and tokenizes; time and memory against the number of documents; the Python pipeline of benches/peer on the same files; very large
and hostile documents; the national views beside DuckDB. --write puts tables, raw figures and a drawing into docs/.

Exit code 0 where it ran, 1 where the program is broken: it failed, lost a document, made another lake on two threads, or a view
has other rows than in DuckDB. Being slow is no failure. 2 where it could not run.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from measuring import hostile, instructions, peer, queries, report, speed
from measuring.tool import REQUIREMENTS, ROOT, VENV, Bench, Broken, machine, remove


def install() -> None:
    """Makes the virtual environment of the peer and DuckDB."""
    venv.EnvBuilder(with_pip=True).create(VENV)
    subprocess.run([VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], check=True)


def by_layout(bench: Bench, args: argparse.Namespace) -> None:
    if args.layout_documents:
        speed.by_layout(bench, sorted(bench.raw["mixed"]["of_layouts"]), args.layout_documents)


def grow(bench: Bench, args: argparse.Namespace) -> None:
    """Growth, and the queries over the largest lake."""
    lake = speed.growth(bench, args.sizes, args.reserve)
    if lake:
        queries.measure(bench, lake, bench.raw["growth"][-1]["lake"]["rows"]["reports"], 2, len(queries.NATIONAL) if args.full else 2)
        remove(lake)


def count(bench: Bench, args: argparse.Namespace) -> None:
    if args.instructions:
        instructions.measure(bench, args.instructions)


STEPS = {
    "mixed": lambda bench, args: speed.mixed(bench, args.mixed),
    "peer": lambda bench, args: peer.compare(bench, args.peer),
    "hostile": lambda bench, args: hostile.measure(bench, 1 if args.full else 0.02),
    "layouts": by_layout,
    "growth": grow,
    "instructions": count,
}
"""What is measured, the most important first."""


def measure(bench: Bench, args: argparse.Namespace) -> list[str]:
    """All steps that were asked for; what was measured is kept after every step. Names the documents that never ended."""
    def keep() -> None:
        if args.json:
            args.json.write_text(report.as_json(bench.raw), encoding="utf-8")

    bench.raw["machine"] = told = machine(bench)
    if told["load_at_start"] > 1:
        bench.note(f"Others used the machine meanwhile (load {told['load_at_start']} on {told['cores']} cores): ratios are worth more than figures")
    if bench.floor is None:
        bench.note("The floor was not measured: no built bench was named (--floor)")
    for name in args.only or STEPS:
        STEPS[name](bench, args)
        keep()
    bench.raw["machine"]["load_at_end"] = round(os.getloadavg()[0], 2)
    keep()
    return [what for what, it in bench.raw.get("hostile", {}).items() if it["outcome"] == hostile.NO_END]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small numbers (as without --full)")
    parser.add_argument("--full", action="store_true", help="the figures of the documents")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/")
    parser.add_argument("--install", action="store_true", help="make the virtual environment first")
    parser.add_argument("--gongkai", type=Path, default=ROOT / "target" / "release" / "gongkai")
    parser.add_argument("--floor", type=Path, help="the built bench floor; without it no ratio to the floor")
    parser.add_argument("--python", type=Path, help="a Python with lxml, pyarrow and duckdb")
    parser.add_argument("--work", type=Path, help="folder for corpora and lakes, instead of a temporary one")
    parser.add_argument("--mixed", type=int, help="documents of all layouts")
    parser.add_argument("--layout-documents", type=int, help="documents of each layout; 0 for none")
    parser.add_argument("--instructions", type=int, help="documents of some layouts whose instructions are counted; 0 for none")
    parser.add_argument("--peer", type=int, help="documents of text and of HTML for the Python pipeline")
    parser.add_argument("--sizes", type=int, nargs="+", help="numbers of documents for growth")
    parser.add_argument("--minutes", type=float, default=35, help="sizes that would end later are left out")
    parser.add_argument("--reserve", type=float, help="seconds of them that are kept for the queries")
    parser.add_argument("--json", type=Path, help="keep the raw figures here, after every step")
    parser.add_argument("--tables", type=Path, metavar="JSON", help="measure nothing: put the figures of such a file into docs/")
    parser.add_argument("--only", nargs="+", choices=STEPS, metavar="STEP", help=f"of {', '.join(STEPS)}; into the figures that --json has")
    parser.add_argument("--duckdb-child", nargs=3, metavar=("LAKE", "THREADS", "VIEWS"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.duckdb_child:
        queries.child(Path(args.duckdb_child[0]), *map(int, args.duckdb_child[1:]))
        return 0
    if args.tables:
        report.write(json.loads(args.tables.read_text(encoding="utf-8")), ROOT / "docs")
        return 0
    preset = (50_000, 1_000, 10_000, 500, [10_000, 30_000, 100_000, 300_000, 1_000_000]) if args.full else (120, 0, 40, 0, [60, 120])
    for name, value in zip(("mixed", "layout_documents", "peer", "instructions", "sizes"), preset):
        if getattr(args, name) is None:
            setattr(args, name, value)
    if args.reserve is None:
        args.reserve = 300 if args.full else 0
    if args.install:
        install()
    if not args.gongkai.is_file():
        print(f"no program at {args.gongkai}: cargo build --release", file=sys.stderr)
        return 2
    python = args.python or (VENV / "bin" / "python" if (VENV / "bin" / "python").exists() else Path(sys.executable))
    # Absolute, but not resolved: the path of a virtual environment's Python is what makes it one.
    bench_of = lambda folder: Bench(
        args.gongkai.absolute(), args.floor and args.floor.absolute(), python.absolute(), folder, time.monotonic() + args.minutes * 60
    )
    if args.work:
        args.work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.work) as folder:
        bench = bench_of(Path(folder).resolve())
        try:
            if args.only and args.json and args.json.exists():
                bench.raw = json.loads(args.json.read_text(encoding="utf-8"))
            endless = measure(bench, args)
        except Broken as fault:
            print(f"broken: {fault}", file=sys.stderr)
            return 1
    if args.write:
        report.write(bench.raw, ROOT / "docs")
    else:
        print("\n\n".join(make(bench.raw) for make in report.SECTIONS.values()))
    for what in endless:
        print(f"broken: {what}: no end", file=sys.stderr)
    return 1 if endless else 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main())
