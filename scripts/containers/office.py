"""LibreOffice and poppler: many files per call, in a profile and folders of our own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

BATCH = 40
FILTERS = {
    "docx": "docx:MS Word 2007 XML",
    "doc": "doc:MS Word 97",
    "rtf": "rtf:Rich Text Format",
    "pdf": "pdf:writer_pdf_Export",
}


def has_office() -> bool:
    return shutil.which("soffice") is not None


def convert(sources: dict[str, bytes], extension: str, to: str) -> dict[str, bytes]:
    """Converts all documents; keys are names without extension. What LibreOffice could not convert is not in the result."""
    found: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory(prefix="containers-") as folder:
        work = Path(folder)
        (work / "in").mkdir()
        (work / "out").mkdir()
        names = list(sources)
        for name in names:
            (work / "in" / f"{name}.{extension}").write_bytes(sources[name])
        for start in range(0, len(names), BATCH):
            files = [str(work / "in" / f"{name}.{extension}") for name in names[start : start + BATCH]]
            read_as = ["--infilter=HTML (StarWriter)"] if extension == "html" else []
            subprocess.run(
                [
                    "soffice",
                    "--headless",
                    "--norestore",
                    f"-env:UserInstallation=file://{work}/profile",
                    *read_as,
                    "--convert-to",
                    FILTERS[to],
                    "--outdir",
                    str(work / "out"),
                    *files,
                ],
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=1800,
            )
        for name in names:
            made = work / "out" / f"{name}.{to}"
            if made.exists():
                found[name] = made.read_bytes()
    return found


def pdf_text(data: bytes, mode: str) -> bytes:
    """The text of a PDF by pdftotext; mode is `-layout` or `-raw`."""
    run = subprocess.run(["pdftotext", mode, "-enc", "UTF-8", "-", "-"], input=data, check=True, capture_output=True)
    return run.stdout
