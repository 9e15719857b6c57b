"""Cases: for each reader a set of structures, each rendered from some report.

A container of cases takes a dictionary of variants. Each report is written in one of them, in turn; where there are fewer reports than
variants each variant is written once. Files are called `<report>-<variant>.<extension>`; in `pack` they lie in one zip.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator

from .model import Report

Make = Callable[[Report], bytes]
Variants = dict[str, Make]
Files = dict[str, tuple[bytes, str]]  # name of the file: its bytes, id of the report
DATE = (2022, 3, 4, 5, 6, 8)


def turns(reports: list[Report], variants: list[str]) -> Iterator[tuple[Report, str]]:
    """Which report is written in which variant."""
    for i in range(max(len(reports), len(variants))):
        yield reports[i % len(reports)], variants[i % len(variants)]


def files(reports: list[Report], variants: Variants, extension: str | Callable[[str], str]) -> Files:
    found: Files = {}
    for report, name in turns(reports, list(variants)):
        ending = extension if isinstance(extension, str) else extension(name)
        found[f"{report.id}-{name}.{ending}"] = (variants[name](report), report.id)
    return found


def pack(files: Files) -> bytes:
    """All files in one zip: kinds of files that are large by nature, and small when compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, (data, _) in files.items():
            archive.writestr(zipfile.ZipInfo(name, DATE), data, zipfile.ZIP_DEFLATED, compresslevel=9)
    return buffer.getvalue()
