"""Cases of corpora: each kind of archive with records that are put into it in every way the kind knows.

Each function takes reports and gives a file and, for each report in it, the key of its record.
"""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
import zlib
from collections.abc import Callable

from . import corpora, html, markdown, text
from .cases import DATE
from .model import Report

Corpus = tuple[bytes, list[tuple[str, str | None]]]
COUNT = 12  # records of a case file at least

# Short bodies of different kinds.
BODIES: list[tuple[str, str, Callable[[Report], bytes]]] = [
    ("txt", "text/plain", text.txt_bar),
    ("html", "text/html; charset=utf-8", lambda report: html.simple(report).encode()),
    ("md", "text/markdown", markdown.md_plain),
    ("htm", "text/html", html.html_gbk),
    ("txt", "text/plain", text.txt_celllines),
]


def records(reports: list[Report]) -> list[tuple[int, Report, str, str, bytes]]:
    """(number, report, extension, media type, bytes): each report in turn, in another body each time."""
    found = []
    for i in range(max(COUNT, len(reports))):
        report, (extension, media, make) = reports[i % len(reports)], BODIES[i % len(BODIES)]
        # A number in front: no two records of a file are the same bytes.
        found.append((i, report, extension, media, make(report)))
    return found


def address(i: int, report: Report) -> str:
    return f"{report.url}?p={i}"


def zipped(reports: list[Report]) -> Corpus:
    """Stored and deflated entries, lengths behind the data, names in UTF-8, GBK and with backslashes, an archive and a
    compressed file inside, an extra field, folders, a comment at the end."""
    buffer, found = io.BytesIO(), []
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = "年报汇总".encode("gbk")
        archive.writestr(zipfile.ZipInfo("年报/", DATE), b"")
        for i, report, extension, _, data in records(reports):
            name = f"年报/{report.item.year}/{report.organ.name}-{i}.{extension}"
            shape = i % 6
            if shape == 1:
                info: zipfile.ZipInfo = corpora.GbkName(name, DATE)
            elif shape == 2:
                name = name.replace("/", "\\")
                info = zipfile.ZipInfo(name, DATE)
                info.filename = name
            else:
                info = zipfile.ZipInfo(name, DATE)
            if shape == 3:
                inner = io.BytesIO()
                with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as nested:
                    nested.writestr(zipfile.ZipInfo("a.txt", DATE), data, zipfile.ZIP_DEFLATED)
                info = zipfile.ZipInfo(f"inner-{i}.zip", DATE)
                archive.writestr(info, inner.getvalue(), zipfile.ZIP_STORED)
                found.append((report.id, f"inner-{i}.zip#a.txt"))
                continue
            if shape == 4:
                info.extra = b"\x55\x54\x05\x00\x01\x00\x00\x00\x62"
            if shape == 5:
                with archive.open(info, "w", force_zip64=True) as entry:
                    entry.write(data)
            else:
                archive.writestr(info, data, zipfile.ZIP_STORED if shape == 0 else zipfile.ZIP_DEFLATED)
            found.append((report.id, name.replace("\\", "/")))
    return buffer.getvalue(), found


def tarred(reports: list[Report], form: int) -> tuple[bytes, list[tuple[str, str | None]]]:
    """Short and long names, links, folders, sparse padding."""
    buffer, found = io.BytesIO(), []
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        folder = tarfile.TarInfo("年报")
        folder.type, folder.mtime = tarfile.DIRTYPE, 1_640_000_000
        archive.addfile(folder)
        for i, report, extension, _, data in records(reports):
            depth = "/".join(["目录"] * (i % 4) * 4)
            name = f"./年报/{depth + '/' if depth else ''}{report.organ.name}-{i}.{extension}"
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1_640_000_000
            archive.addfile(info, io.BytesIO(data))
            found.append((report.id, name.removeprefix("./")))
            if i % 4 == 1:
                link = tarfile.TarInfo(f"link-{i}")
                link.type, link.linkname, link.mtime = tarfile.SYMTYPE, name, 1_640_000_000
                archive.addfile(link)
    return buffer.getvalue(), found


def tar_gz(reports: list[Report]) -> Corpus:
    data, found = tarred(reports, tarfile.GNU_FORMAT)
    return gzip.compress(data, 9, mtime=0), found


def zstd(data: bytes) -> bytes:
    import pyarrow as pa

    return pa.Codec("zstd", compression_level=12).compress(data, asbytes=True)


def tar_zst(reports: list[Report]) -> Corpus:
    data, found = tarred(reports, tarfile.PAX_FORMAT)
    return zstd(data), found


def gzip_shape(i: int, data: bytes) -> bytes:
    """One member, several, with a name and a comment in its head, without compression, with zeros behind it, within another."""
    shape = i % 6
    if shape == 1:
        half = len(data) // 2
        return gzip.compress(data[:half], mtime=0) + gzip.compress(data[half:], mtime=0)
    if shape == 2:
        raw = zlib.compressobj(9, zlib.DEFLATED, -15)
        body = raw.compress(data) + raw.flush()
        head = b"\x1f\x8b\x08\x18\x00\x00\x00\x00\x02\x03" + b"report.txt\0" + b"a comment\0"
        return head + body + zlib.crc32(data).to_bytes(4, "little") + len(data).to_bytes(4, "little")
    if shape == 3:
        return gzip.compress(data, 1, mtime=0)
    if shape == 4:
        return gzip.compress(data, mtime=0) + bytes(64)
    if shape == 5:
        return gzip.compress(gzip.compress(data, mtime=0), mtime=0)
    return gzip.compress(data, 9, mtime=0)


def zstd_shape(i: int, data: bytes) -> bytes:
    """One frame, several, one that is to be skipped in front, one of other levels, gzip inside."""
    shape, half = i % 5, len(data) // 2
    if shape == 1:
        return zstd(data[:half]) + zstd(data[half:])
    if shape == 2:
        return b"\x50\x2a\x4d\x18\x04\x00\x00\x00note" + zstd(data)
    if shape == 3:
        import pyarrow as pa

        return pa.Codec("zstd", compression_level=1).compress(data, asbytes=True)
    if shape == 4:
        return zstd(gzip.compress(data, mtime=0))
    return zstd(data)


def compressed(shape: Callable[[int, bytes], bytes], ending: str) -> Callable[[list[Report]], dict[str, tuple[bytes, str]]]:
    """Files of one report each."""

    def files(reports: list[Report]) -> dict[str, tuple[bytes, str]]:
        return {f"{report.id}-{i}.{kind}.{ending}": (shape(i, data), report.id) for i, report, kind, _, data in records(reports)}

    return files


def jsonl(reports: list[Report]) -> Corpus:
    """All names of fields, nested ones, characters as they are or escaped, other fields of any kind, Windows line ends."""
    lines, found = [], []
    for i, report, extension, _, data in records(reports):
        if extension == "htm":
            data = html.simple(report).encode()
        content, key = data.decode(), address(i, report)
        is_page = extension in ("html", "htm")
        names = ["html", "raw_html", "raw_content"] if is_page else ["text", "content", "body"]
        places: list[dict[str, object]] = [
            {"url": key},
            {"link": key, "id": i},
            {"source_url": key, "tags": ["a", {"b": [1, None]}]},
            {"meta": {"url": key, "title": report.title}},
            {"metadata": {"url": key, "n": 1e3}, "score": 0.5},
        ]
        record = {**places[i % 5], names[i % 3]: content}
        if i % 2:
            record = dict(reversed(record.items()))
        lines.append(
            json.dumps(record, ensure_ascii=i % 3 == 0, separators=(",", ":") if i % 2 else None)
            + ("\r\n" if i % 4 == 3 else "\n")
        )
        found.append((report.id, key))
    return "".join(lines).encode(), found


def parquet(reports: list[Report]) -> Corpus:
    """Columns in structs, large strings and binary, dictionary and plain pages, several row groups, empty cells."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows, found = [], []
    for i, report, extension, _, data in records(reports):
        if extension == "htm":
            data = html.simple(report).encode()
        is_page = extension in ("html", "htm")
        key = address(i, report)
        rows.append(
            {
                "html": data.decode() if is_page else None,
                "text": None if is_page else data.decode(),
                "meta": {"url": key, "title": report.title},
                "n": i,
            }
        )
        found.append((report.id, key))
    kinds = pa.schema(
        [
            ("n", pa.int32()),
            ("html", pa.large_string()),
            ("meta", pa.struct([("url", pa.string()), ("title", pa.string())])),
            ("text", pa.string()),
        ]
    )
    buffer = io.BytesIO()
    pq.write_table(
        pa.Table.from_pylist(rows, kinds),
        buffer,
        compression="gzip",
        row_group_size=5,
        use_dictionary=["text"],
        data_page_version="2.0",
    )
    return buffer.getvalue(), found


def warc(reports: list[Report]) -> Corpus:
    """Responses and resources, HTTP/2, answers in chunks, deflated, lower-case heads, WARC 1.1, no lengths, members of several records."""
    members, found = [], []
    for i, report, _, media, data in records(reports):
        key, shape = address(i, report), i % 6
        if shape == 1:
            members.append(corpora.warc_record("resource", i, key, media, data))
        elif shape == 2:
            headers = [f"content-type: {media}", "transfer-encoding: chunked"]
            answer = corpora.http("200 OK", headers, corpora.chunked(data))
            members.append(corpora.warc_record("response", i, key, "application/http;msgtype=response", answer))
        elif shape == 3:
            headers = [f"Content-Type: {media}", "Content-Encoding: deflate"]
            answer = corpora.http("200 OK", headers, zlib.compress(data))
            members.append(corpora.warc_record("response", i, f"<{key}>", "application/http; msgtype=response", answer))
        elif shape == 4:
            answer = corpora.http("203 Non-Authoritative", [f"Content-Type:{media}"], data).replace(b"HTTP/1.1", b"HTTP/2")
            members.append(corpora.warc_record("response", i, key, "application/http; msgtype=response", answer))
        elif shape == 5:
            answer = corpora.http("200 OK", [f"Content-Type: {media}"], data)
            record = gzip.decompress(corpora.warc_record("response", i, key, "application/http; msgtype=response", answer))
            record = (
                record.replace(b"WARC/1.0", b"WARC/1.1")
                .replace(b"WARC-Target-URI", b"warc-target-uri")
                .replace(b"Content-Length:", b"content-length:", 1)
            )
            members.append(gzip.compress(record, mtime=0))
        else:
            headers = [f"Content-Type: {media}", f"Content-Length: {len(data)}"]
            members.append(
                corpora.warc_record(
                    "response", i, key, "application/http; msgtype=response", corpora.http("200 OK", headers, data)
                )
            )
        if i % 4 == 2:
            members[-1] = gzip.compress(
                gzip.decompress(corpora.warc_record("request", i, key, "application/http", b"GET / HTTP/1.1\r\n\r\n"))
                + gzip.decompress(members[-1]),
                mtime=0,
            )
        found.append((report.id, key))
    return b"".join(members), found


def wet(reports: list[Report]) -> Corpus:
    """Text that was taken out of pages, as conversions."""
    members = [corpora.warc_record("warcinfo", 0, "", "application/warc-fields", b"software: text extractor\r\n")]
    found = []
    shapes = [text.txt_bar, text.txt_celllines]
    for i in range(max(COUNT, len(reports))):
        report = reports[i % len(reports)]
        key = address(i, report)
        members.append(corpora.warc_record("conversion", i, key, "text/plain", shapes[i // len(reports) % 2](report)))
        found.append((report.id, key))
    return b"".join(members), found


def arc(reports: list[Report]) -> Corpus:
    """ARC 1, each record a gzip member, with and without the answer's head."""
    intro = b"1 0 example\nURL IP-address Archive-date Content-type Archive-length\n\n"
    members = [gzip.compress(b"filedesc://a.arc 0.0.0.0 20200102030405 text/plain %d\n%s\n" % (len(intro), intro), mtime=0)]
    found = []
    for i, report, _, media, data in records(reports):
        key = address(i, report)
        body = corpora.http("200 OK", [f"Content-Type: {media}"], data)
        if i % 3 == 1:
            body = corpora.http("200 OK", [f"Content-Type: {media}", "Transfer-Encoding: chunked"], corpora.chunked(data))
        head = f"{key} 192.0.2.{i + 1} 20200102030405 {media.split(';')[0]} {len(body)}\n".encode()
        members.append(gzip.compress(head + body + b"\n", mtime=0))
        found.append((report.id, key))
    return b"".join(members), found
