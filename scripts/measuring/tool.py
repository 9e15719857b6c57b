"""Runs programs and weighs them; knows where corpora and lakes lie."""

import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "scripts" / "requirements-measure.txt"
VENV = ROOT / "target" / "measure-venv"
PEER = ROOT / "benches" / "peer" / "pipeline.py"


class Broken(Exception):
    """The program did not do what it should; slowness never is."""


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    seconds: float
    cpu_seconds: float
    peak_mib: float
    code: int
    output: str
    timed_out: bool = False


@dataclass
class Bench:
    """The programs, a folder to work in, and everything that was measured."""

    gongkai: Path
    floor: Path | None
    python: Path
    folder: Path
    deadline: float
    raw: dict = field(default_factory=lambda: {"notes": []})

    @property
    def seconds_left(self) -> float:
        return self.deadline - time.monotonic()

    def say(self, text: str) -> None:
        """One line for whoever waits."""
        print(f"{time.strftime('%H:%M:%S')}  {text}", file=sys.stderr, flush=True)

    def note(self, text: str) -> None:
        """What a reader of the figures must know."""
        self.say(text)
        self.raw["notes"].append(text)

    def weigh(self, command: list, timeout: float = 3600, accept: tuple[int, ...] = (0,)) -> Cost:
        """Runs a command to its end. An exit code that is not expected is Broken, a time limit is not."""
        log = self.folder / "output.log"
        with log.open("wb") as out:
            started = time.monotonic()
            process = subprocess.Popen([str(it) for it in command], stdout=out, stderr=subprocess.STDOUT, start_new_session=True)
            timed_out = False
            while True:
                pid, status, usage = os.wait4(process.pid, os.WNOHANG)
                if pid:
                    break
                if time.monotonic() - started > timeout:
                    timed_out = True
                    os.killpg(process.pid, signal.SIGKILL)
                    _, status, usage = os.wait4(process.pid, 0)
                    break
                time.sleep(0.002)
            seconds = time.monotonic() - started
        process.returncode = code = os.waitstatus_to_exitcode(status)
        output = log.read_text(encoding="utf-8", errors="replace")
        if not timed_out and code not in accept:
            raise Broken(f"{' '.join(map(str, command))} ended with {code}:\n{output[-2000:]}")
        return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, code, output, timed_out)

    def synth(self, name: str, n: int, *options: str) -> Path:
        """A corpus of `n` documents."""
        corpus = self.folder / name
        remove(corpus)
        self.weigh([self.gongkai, "synth", "--n", str(n), "--out", corpus, *options])
        return corpus

    def run(self, reports: Path, lake: Path, threads: int, *options: str, timeout: float = 3600) -> Cost:
        """One run, quiet, into a lake that was not there."""
        remove(lake)
        return self.weigh(
            [self.gongkai, "run", "--quiet", "--input", reports, "--output", lake, "--threads", str(threads), *options], timeout
        )

    def sql(self, lake: Path, query: str, timeout: float = 600) -> Cost:
        """A query, answered as CSV."""
        return self.weigh([self.gongkai, "sql", "--lake", lake, "--format", "csv", query], timeout)

    def floor_seconds(self, folder: Path, threads: int) -> float | None:
        """What reading, decoding and tokenizing the same files takes; the better of two."""
        if self.floor is None:
            return None
        costs = [self.weigh([self.floor, folder, str(threads)]) for _ in range(2)]
        return min(json.loads(it.output.strip().splitlines()[-1])["seconds"] for it in costs)

    def need_disk(self, gib: float, what: str) -> None:
        """Ends the measurement where there is no room for what comes next."""
        free = shutil.disk_usage(self.folder).free / 2**30
        if free < gib + 2:
            raise SystemExit(f"{what} needs about {gib:.1f} GiB and 2 to spare; {self.folder} has {free:.1f} GiB free")


def remove(path: Path) -> None:
    """Removes a corpus or a lake with its generations."""
    if path.is_symlink():
        path.unlink()
    elif path.is_dir():
        shutil.rmtree(path)
    shutil.rmtree(path.with_name(f".{path.name}.generations"), ignore_errors=True)


def size_of(folder: Path) -> int:
    """Bytes of the files below a folder."""
    return sum(it.stat().st_size for it in folder.rglob("*") if it.is_file())


def lake_counts(lake: Path) -> dict:
    """Rows and bytes of a lake, by its manifest."""
    manifest = json.loads((lake / "manifest.json").read_text(encoding="utf-8"))
    rows = {it["table"]: it["rows"] for it in manifest["tables"]}
    return {
        "rows": rows,
        "bytes": sum(it["bytes"] for it in manifest["tables"]),
        "files": sum(len(it["files"]) for it in manifest["tables"]),
    }


def machine(bench: Bench) -> dict:
    """What the figures were taken on."""
    cpu = next((it.split(":", 1)[1].strip() for it in open("/proc/cpuinfo", encoding="utf-8") if it.startswith("model name")), platform.machine())
    memory = next(int(it.split()[1]) for it in open("/proc/meminfo", encoding="utf-8") if it.startswith("MemTotal")) / 2**20
    versions = {"gongkai": bench.weigh([bench.gongkai, "--version"]).output.strip().removeprefix("gongkai ")}
    told = bench.weigh([bench.python, "-c", "import platform; print(platform.python_version())"]).output.strip()
    versions["python"] = told
    for name in ("lxml", "pyarrow", "duckdb"):
        found = bench.weigh([bench.python, "-c", f"from importlib.metadata import version; print(version('{name}'))"], accept=(0, 1))
        versions[name] = found.output.strip() if found.code == 0 else None
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return {
        "date": date.today().isoformat(),
        "cpu": cpu,
        "cores": os.cpu_count(),
        "memory_gib": round(memory, 1),
        "system": f"{platform.system()} {platform.release()}",
        "load_at_start": round(os.getloadavg()[0], 2),
        "commit": commit.stdout.strip() or None,
        "versions": versions,
    }
