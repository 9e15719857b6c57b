#!/usr/bin/env python3
"""How fast is `gongkai run`, and how much memory does it take?

    scripts/throughput.py [--documents 5000] [--threads 1 2] [--from FOLDER] [--gongkai target/release/gongkai]

Copies the reports of FOLDER (default: the sample) until there are as many documents as asked for, each with a last line of
its own so that none is a duplicate, runs the job over them, and prints documents and MiB per second and the peak memory.
Everything happens in a temporary folder. Absolute figures mean little on a shared machine: compare within one run.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def replicate(source: Path, target: Path, count: int) -> int:
    """Writes `count` documents into `target` and returns their bytes."""
    texts = [path.read_bytes() for path in sorted(source.glob("*.txt"))]
    if not texts:
        sys.exit(f"no reports in {source}")
    total = 0
    for number in range(count):
        data = texts[number % len(texts)] + f"\n{number}\n".encode()
        (target / f"{number:07}.txt").write_bytes(data)
        total += len(data)
    return total


def run(command: list[str]) -> tuple[float, int]:
    """Runs a command; wall seconds and peak memory in KiB of it alone."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} failed with {status}")
    return time.monotonic() - started, usage.ru_maxrss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--from", dest="source", type=Path, default=ROOT / "data" / "sample")
    parser.add_argument("--gongkai", type=Path, default=ROOT / "target" / "release" / "gongkai")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        documents = Path(folder) / "documents"
        documents.mkdir()
        total = replicate(args.source, documents, args.documents)
        print(f"{args.documents} documents, {total / 2**20:.1f} MiB, from {args.source.name}")
        for threads in args.threads:
            lake = Path(folder) / f"lake-{threads}"
            command = [str(args.gongkai), "run", "--input", str(documents), "--output", str(lake), "--threads", str(threads), "--quiet"]
            seconds, peak = run(command)
            rate = args.documents / seconds
            print(f"{threads} thread(s): {seconds:6.2f} s  {rate:8.0f} documents/s  {total / 2**20 / seconds:6.1f} MiB/s  peak {peak / 1024:.0f} MiB")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
