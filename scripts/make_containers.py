#!/usr/bin/env python3
"""Write the same invented reports through every container and layout in which real ones are published, with gold answers.

Usage:
    python3 scripts/make_containers.py --n 200 --seed 1 --out DIR                 # everything
    python3 scripts/make_containers.py --n 200 --out DIR --only html-cms,docx-lo  # some containers
    python3 scripts/make_containers.py --small                                    # the committed set, tests/cases/containers
    python3 scripts/make_containers.py --small --check                            # exit 1 where it differs from what is committed
    python3 scripts/make_containers.py --list

What is written:
    DIR/<container>/<id>.<ext>   a report; corpus containers: part-000.<ext> with many
    DIR/gold/<id>.json           what a careful reader must find, in the format of tests/gold/sample, and `unstated`:
                                 the true value of each cell of tables III and IV that was left out
    DIR/containers.json          per container: format, whether it is exact, what it loses, and which reports each file holds

Every figure and sentence is invented (make_sample.py); places and organs are real names. `scripts/containers/` holds the parts.
Needs scripts/requirements-containers.txt, LibreOffice (docx-lo, doc, rtf, pdf-*, txt-aligned, txt-columnmajor) and poppler.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import sys
import time
import zipfile
from pathlib import Path

import make_sample as ms
from containers import model, office
from containers.registry import BY_NAME, CONTAINERS, Container, Files, Workshop
from containers.traditional import spellings

SMALL_DIR = ms.ROOT / "tests/cases/containers"
SMALL_SEED = 1
SMALL_FILE = 80_000  # of containers with larger files only one report is committed


def described(container: Container, files: Files, names: dict[str, list[str]]) -> dict:
    """A container's entry of containers.json."""
    listed = {}
    for name, file in sorted(files.items()):
        reports = []
        for report_id, key in file.entries:
            entry: dict[str, object] = {"gold": report_id}
            if key is not None:
                entry["key"] = key
            if container.script == "traditional":
                entry["issuer_also"] = spellings(names[report_id])
            reports.append(entry)
        listed[name] = reports
    return {
        "format": container.format,
        "exact": container.exact,
        "loses": container.loses or None,
        "script": container.script,
        "unsure": list(container.unsure),
        "files": listed,
    }


def write(folder: Path, name: str, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def make(
    out: Path,
    reports: list[model.Report],
    chosen: list[Container],
    limit: int | None = None,
    cases: list[model.Report] | None = None,
) -> None:
    """Writes the files of the chosen containers, all gold, and the list; what is listed already stays listed.

    With a limit, of several files of which one is larger only the smallest is written; cases are written all.
    """
    shop = Workshop(reports, cases)
    list_path = out / "containers.json"
    listed = json.loads(list_path.read_text(encoding="utf-8"))["containers"] if list_path.exists() else {}
    golds = {report.id: report.gold for report in [*reports, *(cases or [])]}
    for container in chosen:
        start = time.monotonic()
        if container.tool and not office.has_office():
            print(f"{container.name:16} left out: no soffice", file=sys.stderr)
            continue
        try:
            files = container.make(shop)
        except ModuleNotFoundError as error:
            print(f"{container.name:16} left out: {error}", file=sys.stderr)
            continue
        if limit and not container.name.startswith("cases-") and max(len(file.data) for file in files.values()) > limit:
            files = dict([min(files.items(), key=lambda it: len(it[1].data))])
        for name, file in files.items():
            write(out / container.name, name, file.data)
            golds |= {report.id: report.gold for report in file.extra}
        names = {report_id: [gold["issuer"], *gold["issuer_also"]] for report_id, gold in golds.items()}
        listed[container.name] = described(container, files, names)
        size = sum(len(file.data) for file in files.values())
        print(f"{container.name:16} {len(files):5} files {size / 1e6:8.2f} MB {time.monotonic() - start:7.1f} s", flush=True)
    for name, gold in golds.items():
        write(out / "gold", f"{name}.json", ms.as_json(gold).encode())
    order = [container.name for container in CONTAINERS]
    listed = {name: listed[name] for name in sorted(listed, key=order.index)}
    write(out, "containers.json", (json.dumps({"containers": listed}, ensure_ascii=False, indent=1) + "\n").encode())


README = """# Containers

Two invented reports through every container and layout: `<container>/<id>.<ext>`, gold answers in `gold/<id>.json`, and in
`containers.json` which report lies in which file, under which key, whether the container keeps every cell (`exact`), and what of
the identity cannot be told from it (`unsure`). The gold has the format of `tests/gold/sample`; `unstated` is the true value of each
cell that was left out, so that an inferred number can be judged.

`cases-*` hold the cases of each reader: for each format, each kind of corpus and each kind of mirror ten and more files or
records that differ in structure. A file or member is called `<report>-<structure>`, e.g. `r004-nested.docx` in `cases-docx/cases.zip`; in a
corpus each record is put in another way. They are made of four reports. `tests/it/containers.rs` counts them.

Every figure and every sentence is invented. Names of places and organs are real, but none of these organs reported any of this.

Written by `scripts/make_containers.py --small`; do not edit by hand. What LibreOffice, poppler and WeasyPrint write (docx-lo, doc,
rtf, cases-doc, cases-rtf, pdf-lo, pdf-borderless, pdf-wps, pdf-identity, txt-aligned, txt-columnmajor) differs from run to run
and from version to version: these files are kept as they are unless asked for with `--only`, and `--check` compares all others.
Where files of a container are larger than 80 KB, only one report is here.
"""


def small_reports() -> tuple[list[model.Report], list[model.Report]]:
    """Two short reports: one of 2019 with blanks that follow and that do not, one of 2021 with everything stated.

    And those of the cases: these two, one with marks in blank cells and broken labels, one with separators of thousands.
    """
    for level in ms.FILLER_COUNTS:
        ms.FILLER_COUNTS[level] = 1
    reports = model.make_reports(150, SMALL_SEED)

    def open_blanks(report: model.Report) -> int:
        return len(report.gold["unstated"]) - len(report.gold["implied"])

    plain = [it for it in reports if it.item.digits == "plain"]
    first = next(
        it for it in plain if it.item.form == "2019" and it.item.marks == ("",) and open_blanks(it) > 0 and it.gold["implied"]
    )
    second = next(
        it
        for it in plain
        if it.item.table_three == "2021" and not it.has_blanks() and it.gold["applications"]["received"]["total"] > 20
    )
    marked = next(it for it in plain if it.item.wrap and it.has_blanks() and it.item.marks != ("",) and it.item.form == "2021")
    grouped = next(it for it in reports if it.item.digits == "thousands" and it.item.form == "2019" and not it.has_blanks())
    return [first, second], [first, second, marked, grouped]


def small(check: bool, only: list[Container] | None) -> int:
    """Writes or compares the committed set. Files of tools are kept where they are, unless they are asked for by name."""
    reports, cases = small_reports()
    if check:
        return compare(reports, cases)
    chosen = only or [it for it in CONTAINERS if not (it.tool and (SMALL_DIR / it.name).is_dir())]
    make(SMALL_DIR, reports, chosen, SMALL_FILE, cases)
    write(SMALL_DIR, "README.md", README.encode())
    total = sum(path.stat().st_size for path in SMALL_DIR.rglob("*") if path.is_file())
    large = [path for path in SMALL_DIR.rglob("*") if path.is_file() and path.stat().st_size > 40_000]
    print(f"{total / 1e6:.2f} MB; above 40 KB: {', '.join(f'{it.parent.name}/{it.name}' for it in large) or 'none'}")
    return 0


def unpacked(data: bytes) -> object:
    """What is in an archive: other builds of zlib compress the same content to other bytes."""
    if data[:2] == b"\x1f\x8b":
        return gzip.decompress(data)
    if data[:4] == b"\x28\xb5\x2f\xfd":
        import pyarrow as pa

        return pa.CompressedInputStream(pa.BufferReader(data), "zstd").read()
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(info.filename, info.date_time, archive.read(info)) for info in archive.infolist()]
    return data


def compare(reports: list[model.Report], cases: list[model.Report]) -> int:
    shop, problems = Workshop(reports, cases), []
    for container in CONTAINERS:
        if container.tool:
            continue
        for name, file in container.make(shop).items():
            path = SMALL_DIR / container.name / name
            if not path.exists() or unpacked(path.read_bytes()) != unpacked(file.data):
                problems.append(f"{container.name}/{name}")
    for report in cases:
        path = SMALL_DIR / "gold" / f"{report.id}.json"
        if not path.exists() or path.read_bytes() != ms.as_json(report.gold).encode():
            problems.append(f"gold/{report.id}.json")
    for problem in problems:
        print(f"differs: {problem}", file=sys.stderr)
    return 1 if problems else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Write invented reports through every container and layout.")
    parser.add_argument("--n", type=int, default=200, help="how many reports")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="where to write")
    parser.add_argument("--only", default="", help="containers, with commas between")
    parser.add_argument("--small", action="store_true", help=f"the committed set in {SMALL_DIR.relative_to(ms.ROOT)}")
    parser.add_argument("--check", action="store_true", help="with --small: compare instead of writing")
    parser.add_argument("--list", action="store_true", help="what there is")
    options = parser.parse_args()
    if options.list:
        for container in CONTAINERS:
            print(f"{container.name:16} {container.format:13} {'exact' if container.exact else 'loses: ' + container.loses}")
        return 0
    unknown = [name for name in options.only.split(",") if name and name not in BY_NAME]
    if unknown:
        parser.error(f"unknown containers: {', '.join(unknown)}")
    only = [BY_NAME[name] for name in options.only.split(",") if name]
    if options.small:
        return small(options.check, only or None)
    if options.out is None:
        parser.error("--out is missing")
    make(options.out, model.make_reports(options.n, options.seed), only or CONTAINERS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
