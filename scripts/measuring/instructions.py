"""Instructions a document: what of a run's cost is the program's own, however busy the machine is."""

import re
import shutil

from measuring.speed import accounted
from measuring.tool import Bench, remove, size_of

LAYOUTS = ("txt-bar", "html-plain", "html-word")


def count(bench: Bench, command: list) -> int:
    """Instructions of one process on one thread, by valgrind's callgrind."""
    told = bench.weigh(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]).output
    return int(re.search(r"refs:\s+([\d,]+)", told)[1].replace(",", ""))


def measure(bench: Bench, n: int) -> None:
    """For each layout what the second `n` documents cost more than the first: start and fixed costs of a run are in neither."""
    if bench.floor is None or shutil.which("valgrind") is None:
        bench.note("Instructions were not counted: no floor, or no valgrind here")
        return
    found = bench.raw["instructions"] = {}
    for layout in LAYOUTS:
        runs, floors, bytes_read = [], [], []
        for size in (n, 2 * n):
            corpus = bench.synth("corpus-instructions", size, "--layouts", layout)
            reports, lake = corpus / "reports", bench.folder / "lake-instructions"
            remove(lake)
            runs.append(count(bench, [bench.gongkai, "run", "--quiet", "--input", reports, "--output", lake, "--threads", "1"]))
            accounted(lake, size)
            floors.append(count(bench, [bench.floor, reports, "1"]))
            bytes_read.append(size_of(reports))
            remove(lake)
            remove(corpus)
        run, floor = (round((it[1] - it[0]) / n) for it in (runs, floors))
        found[layout] = {
            "documents": n,
            "bytes": round((bytes_read[1] - bytes_read[0]) / n),
            "run": run,
            "fixed": runs[0] - run * n,
            "floor": floor,
            "ratio": round(run / floor, 1),
        }
        bench.say(f"{layout}: {run:,} instructions a document, {run / floor:.1f} times the floor")
