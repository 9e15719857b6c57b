"""Corpus files: many reports among other records in JSON Lines, WARC, zip, tar and Parquet. Parquet needs pyarrow.

Each function gives the file's bytes and, for each report in it, the key that names its record.
"""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable

from . import html, markdown, text
from .model import Report

Corpus = tuple[bytes, list[tuple[str, str]]]  # bytes, (report id, key)

NOISE_PAGE = html.page(
    "关于春节放假的通知",
    "<h1>关于春节放假的通知</h1><p>根据安排，2022年1月31日至2月6日放假调休，共7天。</p>"
    "<table><tr><td>值班电话</td><td>12345</td></tr></table>",
)
NOISE_TEXT = "关于召开2022年工作例会的通知\n各科室：定于3月1日召开例会，请带笔记本参会。\n1 | 2 | 3 |\n"


def body_of(report: Report, number: int) -> tuple[str, str, bytes]:
    """The report as html, text or Markdown in turn: (extension, media type, bytes)."""
    makers: list[tuple[str, str, Callable[[Report], bytes]]] = [
        ("html", "text/html", html.html_cms),
        ("txt", "text/plain", text.txt_bar),
        ("html", "text/html", html.html_split),
        ("md", "text/markdown", markdown.md_plain),
    ]
    extension, kind, make = makers[number % len(makers)]
    return extension, kind, make(report)


def jsonl(reports: list[Report]) -> Corpus:
    """One object per line, in three shapes; other pages, an empty and a broken line between them."""
    lines: list[str] = [json.dumps({"url": "http://www.example.gov.cn/notice.html", "html": NOISE_PAGE}, ensure_ascii=False)]
    found = []
    for i, report in enumerate(reports):
        extension, _, data = body_of(report, i)
        record: dict[str, object]
        if i % 5 == 4:
            record = {"id": i, "text": data.decode(), "meta": {"lang": "zh", "length": len(data)}}
            key = f"L{len(lines) + 1}"
        else:
            name = "html" if extension == "html" else "text" if i % 2 else "content"
            record = {"url": report.url, "title": report.title, "crawled": "2024-05-06T07:08:09Z", name: data.decode()}
            key = report.url
        found.append((report.id, key))
        lines.append(json.dumps(record, ensure_ascii=i % 3 != 0))
        if i % 4 == 1:
            lines.append(json.dumps({"url": f"http://www.example.gov.cn/{i}.html", "text": NOISE_TEXT}, ensure_ascii=False))
        if i % 7 == 3:
            lines += ["", '{"url": "http://www.example.gov.cn/broken.html", "text": "cut of']
    return ("\n".join(lines) + "\n").encode(), found


def chunked(data: bytes) -> bytes:
    parts = [data[i : i + 4000] for i in range(0, len(data), 4000)]
    return b"".join(f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in parts) + b"0\r\n\r\n"


def warc_record(kind: str, number: int, target: str, media: str, body: bytes) -> bytes:
    uri = f"WARC-Target-URI: {target}\r\n" if target else ""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n{uri}"
        f"WARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + body + b"\r\n\r\n", mtime=0)


def http(status: str, headers: list[str], body: bytes) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", "Server: nginx", *headers, "", ""]).encode() + body


def warc(reports: list[Report]) -> Corpus:
    """Gzip members of one record each: requests, responses plain, chunked or compressed, other pages, a picture, a 404."""
    members = [
        warc_record("warcinfo", 0, "", "application/warc-fields", b"software: example\r\nformat: WARC File Format 1.0\r\n")
    ]
    found = []

    def add(kind: str, target: str, media: str, body: bytes) -> None:
        members.append(warc_record(kind, len(members), target, media, body))

    answer = "application/http; msgtype=response"
    for i, report in enumerate(reports):
        data = (html.html_gbk if i % 4 == 3 else html.html_cms)(report)
        headers = ["Content-Type: text/html" if i % 4 == 3 else "Content-Type: text/html; charset=utf-8"]
        if i % 5 == 1:
            data, headers = gzip.compress(data, mtime=0), [*headers, "Content-Encoding: gzip"]
        if i % 5 == 2:
            data, headers = chunked(data), [*headers, "Transfer-Encoding: chunked"]
        else:
            headers.append(f"Content-Length: {len(data)}")
        add(
            "request",
            report.url,
            "application/http; msgtype=request",
            f"GET / HTTP/1.1\r\nHost: {report.organ.host}\r\n\r\n".encode(),
        )
        add("response", report.url, answer, http("200 OK", headers, data))
        found.append((report.id, report.url))
        if i % 3 == 0:
            add(
                "response",
                f"http://www.example.gov.cn/{i}.html",
                answer,
                http("200 OK", ["Content-Type: text/html; charset=utf-8"], NOISE_PAGE.encode()),
            )
            add(
                "response",
                f"http://www.example.gov.cn/{i}.png",
                answer,
                http("200 OK", ["Content-Type: image/png"], b"\x89PNG\r\n\x1a\n" + bytes(40)),
            )
            add(
                "response",
                f"http://www.example.gov.cn/{i}/gone.html",
                answer,
                http("404 Not Found", ["Content-Type: text/html"], b"<h1>404</h1>"),
            )
            add("metadata", report.url, "application/warc-fields", b"fetchTimeMs: 12\r\n")
    return b"".join(members), found


def entry_name(report: Report, extension: str) -> str:
    return f"{report.item.year}年/{report.organ.name}{report.id}.{extension}"


class GbkName(zipfile.ZipInfo):
    """A name in GBK without the flag that says UTF-8: what archivers on Chinese Windows write."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("gbk"), self.flag_bits & ~0x800


def zip_of(reports: list[Report]) -> Corpus:
    """Entries with Chinese names in UTF-8 or GBK, folders, and files that are no report."""
    buffer = io.BytesIO()
    found = []
    date = (2022, 3, 4, 5, 6, 8)
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("readme.txt", date), NOISE_TEXT.encode(), zipfile.ZIP_DEFLATED)
        for i, report in enumerate(reports):
            extension, _, data = body_of(report, i)
            name = entry_name(report, extension)
            info = GbkName(name, date) if i % 2 else zipfile.ZipInfo(name, date)
            archive.writestr(info, data, zipfile.ZIP_DEFLATED if i % 3 else zipfile.ZIP_STORED)
            found.append((report.id, name))
        archive.writestr(zipfile.ZipInfo("images/logo.png", date), b"\x89PNG\r\n\x1a\n" + bytes(40))
        archive.writestr(zipfile.ZipInfo("empty/", date), b"")
    return buffer.getvalue(), found


def tar_gz(reports: list[Report]) -> Corpus:
    buffer = io.BytesIO()
    found = []

    def add(archive: tarfile.TarFile, name: str, data: bytes) -> None:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1_640_000_000
        archive.addfile(info, io.BytesIO(data))

    with tarfile.open(
        fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT if len(reports) % 2 else tarfile.PAX_FORMAT
    ) as archive:
        add(archive, "readme.txt", NOISE_TEXT.encode())
        for i, report in enumerate(reports):
            extension, _, data = body_of(report, i)
            name = entry_name(report, extension)
            add(archive, name, data)
            found.append((report.id, name))
        add(archive, "logo.png", b"\x89PNG\r\n\x1a\n" + bytes(40))
    return gzip.compress(buffer.getvalue(), mtime=0), found


def parquet(reports: list[Report]) -> Corpus:
    """A table of pages: url and text or html, other pages between, a row without content."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    name = "html" if int(reports[0].id[1:4]) % 2 else "text"
    rows: list[dict[str, str | None]] = [{"url": "http://www.example.gov.cn/a.html", "title": "通知", name: NOISE_TEXT}]
    found = []
    for report in reports:
        data = html.html_cms(report) if name == "html" else text.txt_bar(report)
        rows.append({"url": report.url, "title": report.title, name: data.decode()})
        found.append((report.id, report.url))
    rows.append({"url": "http://www.example.gov.cn/b.html", "title": None, name: None})
    buffer = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), buffer, compression="zstd" if name == "html" else "snappy", row_group_size=16)
    return buffer.getvalue(), found
