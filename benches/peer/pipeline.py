#!/usr/bin/env python3
"""The pipeline that one would write in Python instead: lxml for HTML, `re` for text, pyarrow for Parquet, one process a core.

    benches/peer/pipeline.py REPORTS LAKE [--processes 2]

Reads a folder of text, Markdown and HTML (also .gz and .zip) and writes reports, cells, applications, proactive_disclosure,
proceedings and findings in the shape of the lake, so that `gongkai eval LAKE CORPUS` compares both alike. It reads the three
statutory tables and who reports on which year. It does less than the program: no prose, no sections, no spans, nothing inferred
from identities, no duplicates, no PDF or Word.

Patterns are compiled once, labels are looked up in a cache, rows travel between processes as Arrow. Prints one line of JSON.
"""

import argparse
import csv
import gzip
import hashlib
import io
import json
import multiprocessing
import re
import sys
import time
import unicodedata
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
SUFFIXES = (".txt", ".md", ".htm", ".html")
CHUNK = 50
"""Files that a process takes at once."""

# What the tables are called and made of.

APPLICANTS = ("natural_person", "commercial", "research", "social", "legal_service", "other_org", "total")
OUTCOMES = ("upheld", "corrected", "other", "pending", "total")
PROCEEDINGS = ("review", "litigation_direct", "litigation_after_review")
COUNTS = ("made", "disclosed", "disclosed_total", "repealed", "in_force", "prior_year_items", "items_change", "decisions", "projects")
ITEM_COLUMNS = {
    "2019": {
        "regulations": ("made", "disclosed", "disclosed_total"),
        "normative_documents": ("made", "disclosed", "disclosed_total"),
        "licensing": ("prior_year_items", "items_change", "decisions"),
        "other_services": ("prior_year_items", "items_change", "decisions"),
        "penalties": ("prior_year_items", "items_change", "decisions"),
        "coercion": ("prior_year_items", "items_change", "decisions"),
        "fees": ("prior_year_items", "items_change"),
        "procurement": ("projects", "amount_yuan"),
    },
    "2021": {
        "regulations": ("made", "repealed", "in_force"),
        "normative_documents": ("made", "repealed", "in_force"),
        "licensing": ("decisions",),
        "penalties": ("decisions",),
        "coercion": ("decisions",),
        "fees": ("amount_yuan",),
    },
}


def any_of(**patterns: str) -> re.Pattern:
    """One pattern whose groups name what was met."""
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items()))


ITEM = any_of(
    regulations="规章",
    normative_documents="规范性文件",
    licensing="行政许可",
    other_services="其他对外管理服务(?:事项)?",
    penalties="行政处罚",
    coercion="行政强制",
    fees="行政事业[性型]收费",
    procurement="集中采购",
)
DISPOSITION = any_of(
    received="本年度?新收(?:政府信息公开)?(?:申请)?(?:数量?)?",
    carried_in="上年度?结转(?:政府信息公开)?(?:申请)?(?:数量?)?",
    granted="予以公开",
    partly_granted="部分公开",
    denied_state_secret="国家秘密",
    denied_by_law="其他法律|法律行政",
    denied_security_stability="三安全一稳定",
    denied_third_party="保护第三方",
    denied_internal="三类内部事|属于内部事",
    denied_deliberative="过程性信息",
    denied_enforcement_file="行政执法案",
    denied_query_matter="行政查询事项",
    unavailable_not_held="不掌握",
    unavailable_needs_creation="没有现成",
    unavailable_unclear="补正后",
    unprocessed_petition="信访",
    unprocessed_duplicate="重复申请",
    unprocessed_publication="公开出版物",
    unprocessed_excessive="大量反复申请",
    unprocessed_reissue="重新出具",
    other_not_corrected="逾期不补正",
    other_fee_unpaid="逾期[未不]缴费|按收费通知",
    other=r"\(六\)其他(?:处理)?",
    other_rest=r"3[.、]其他",
    total_handled=r"\(七\)总[计数]",
    carried_out="结转下年",
)
NUMBER = re.compile(r"(?<![\d.])[+-]?\d[\d,]*(?:\.\d+)?(?![\d,]|\.(?!\d))")
CELL = re.compile(r"([+-]?\d[\d,]*(?:\.\d+)?)(亿元|万元|元|件|项|个|宗|条|次)?")
NOTHING = frozenset(("", "-", "--", "/", "—", "——", "无"))
TITLE = re.compile(r"([^\s|:]{2,40}?)((?:19|20)\d\d)年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)")
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
UNIT = re.compile(r"(?:收费|采购总?)金额\s*\(?(?:单位:)?(亿元|万元|元)")
GAP = re.compile(r"(?<=[^\d\s|])[ \t]*\n\s*(?=[^\d\s|])")
"""A line break between two letters: labels go on behind it."""
BAR_BEFORE_ROW = re.compile(r"^\|[ \t]*\n(?:规章|行政许可)[ \t]*\|", re.MULTILINE)
PADDING = re.compile(r"^\|{2,}[ \t]*$", re.MULTILINE)
TABLE_III = re.compile("勾稽关系|申请人情况|自然人")
SCALE = {"元": 1, "万元": 10_000, "亿元": 100_000_000, None: None}
IS_TRADITIONAL = re.compile("政府信息公開|報告")
SIMPLIFIED = str.maketrans(
    "開報總計請數結轉處辦繼續無當復複議訴訟維糾審製發廢現許罰強費購項類內務過執詢沒補後訪舉確認據經對縣鎮鄉廳衛財應農運輸環監統國關機構業組織會區東廣陽資華寧慶長門興龍馬鳳雲漢濟萬豐與書實據護權權別種",
    "开报总计请数结转处办继续无当复复议诉讼维纠审制发废现许罚强费购项类内务过执询没补后访举确认据经对县镇乡厅卫财应农运输环监统国关机构业组织会区东广阳资华宁庆长门兴龙马凤云汉济万丰与书实据护权权别种",
)

# Types as the contract has them.

MONEY = pa.decimal128(20, 4)
KEYS = [("province", pa.string()), ("year", pa.int32())]
SCHEMAS = {
    "reports": pa.schema(
        [(it, pa.string()) for it in ("report_id", "source", "format", "title", "issuer", "issuer_kind", "division_code", "form")] + KEYS
    ),
    "cells": pa.schema([(it, pa.string()) for it in ("report_id", "table", "row", "column", "raw")] + [("value", MONEY)] + KEYS),
    "applications": pa.schema(
        [("report_id", pa.string()), ("disposition", pa.string())] + [(it, pa.int64()) for it in APPLICANTS] + KEYS
    ),
    "proceedings": pa.schema([("report_id", pa.string()), ("proceeding", pa.string())] + [(it, pa.int64()) for it in OUTCOMES] + KEYS),
    "proactive_disclosure": pa.schema(
        [("report_id", pa.string()), ("item", pa.string())] + [(it, pa.int64()) for it in COUNTS] + [("amount_yuan", MONEY)] + KEYS
    ),
    "findings": pa.schema([(it, pa.string()) for it in ("report_id", "rule", "severity", "table", "row", "column")] + KEYS),
}

# Bytes to text.


def decode(data: bytes) -> str:
    """The text: by its mark, as declared, or by trial."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    declared = CHARSET.search(data, 0, 2048)
    names = ["utf-8-sig", "gb18030", "big5"]
    if declared:
        name = declared[1].decode("ascii").lower()
        names.insert(0, "gb18030" if name in ("gb2312", "gbk") else name)
    for name in names:
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("gb18030", "replace")


def normal(text: str) -> str:
    """Half-width, simplified."""
    text = unicodedata.normalize("NFKC", text)
    return text.translate(SIMPLIFIED) if IS_TRADITIONAL.search(text) else text


def documents(root: Path, path: Path) -> Iterator[tuple[str, str, bytes]]:
    """Source, name and bytes of what a file holds."""
    source = path.relative_to(root).as_posix()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(SUFFIXES):
                    yield f"{source}#{name}", name, archive.read(name)
    elif path.suffix == ".gz":
        yield source, path.stem, gzip.decompress(path.read_bytes())
    else:
        yield source, path.name, path.read_bytes()


# Who and when.


@lru_cache(1)
def places() -> dict[str, list[str]]:
    """Codes of every name of a division."""
    found: dict[str, list[str]] = {}
    with (ROOT / "data" / "divisions.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if not row["valid_to"]:
                found.setdefault(row["name"], []).append(row["code"])
    return found


@lru_cache(1)
def provinces() -> dict[str, str]:
    """ISO code by the first two digits of a division's."""
    with (ROOT / "data" / "provinces.csv").open(encoding="utf-8") as file:
        return {row["code"][:2]: row["iso"] for row in csv.DictReader(file)}


def place(issuer: str) -> str | None:
    """The code of the last division that the name begins with, where only one can be meant."""
    at, code, within = 0, None, ""
    while True:
        for end in range(min(len(issuer), at + 12), at + 1, -1):
            codes = [it for it in places().get(issuer[at:end], ()) if it.startswith(within)]
            if len(codes) == 1:
                at, code = end, codes[0]
                within = code[:2] if code.endswith("0000") else code[:4] if code.endswith("00") else code
                break
        else:
            return code


def kind(issuer: str) -> str:
    """What sort of organ."""
    if issuer.endswith("街道办事处") or re.search("[乡镇]人民政府$|苏木人民政府$", issuer):
        return "township"
    return "government" if issuer.endswith("人民政府") else "department"


# Cells to numbers.


@lru_cache(100_000)
def number(raw: str) -> tuple[Decimal | None, str | None]:
    """Value and unit of a cell; nothing where it holds none."""
    text = "".join(raw.split())
    if text in NOTHING:
        return None, None
    found = CELL.fullmatch(text)
    return (Decimal(found[1].replace(",", "")), found[2]) if found else (None, None)


@lru_cache(100_000)
def count(raw: str) -> int | None:
    """The whole number in a cell."""
    value = number(raw)[0]
    return int(value) if value is not None and value == value.to_integral_value() else None


@lru_cache(100_000)
def label(pattern: re.Pattern, raw: str) -> str | None:
    """What a cell is the label of."""
    if len(raw) > 80:
        return None
    last = None
    for last in pattern.finditer("".join(raw.split())):
        pass
    return last.lastgroup if last else None


class Tables:
    """What was read of one document."""

    def __init__(self, text: str) -> None:
        self.form = "2021" if "制发件数" in text or "废止件数" in text else "2019"
        unit = UNIT.search(text)
        # The form of 2021 prints its unit itself.
        self.unit = unit[1] if unit else "万元" if self.form == "2021" else None
        self.items: dict[str, list[str]] = {}
        self.dispositions: dict[str, list[str]] = {}
        self.outcomes: list[str] = []

    def item(self, name: str, cells: list[str]) -> None:
        """Takes a row of table II."""
        columns = ITEM_COLUMNS[self.form].get(name)
        if columns and name not in self.items and any(number(it)[0] is not None for it in cells):
            self.items[name] = cells[: len(columns)]

    def disposition(self, name: str, cells: list[str]) -> None:
        """Takes a row of table III."""
        if name not in self.dispositions and len(cells) >= 7 and any(number(it)[0] is not None for it in cells[:7]):
            self.dispositions[name] = cells[:7]


def read_rows(rows: list[list[str]], tables: Tables, takes_last: bool) -> None:
    """Reads rows of cells, whatever they were made of. Where spans are empty cells, the last seven count."""
    stage = 2
    for row in rows:
        joined = "".join(row)
        if stage < 3 and TABLE_III.search(joined):
            stage = 3
        elif stage < 4 and "结果维持" in joined:
            stage = 4
            continue
        if stage == 4:
            if not tables.outcomes and len(row) >= 15 and any(number(it)[0] is not None for it in row):
                tables.outcomes = row[:15]
            continue
        pattern = ITEM if stage == 2 else DISPOSITION
        for at in range(min(len(row) - 1, 4), -1, -1):
            name = label(pattern, row[at]) if row[at] else None
            if name:
                rest = row[at + 1 :]
                if stage == 2:
                    tables.item(name, rest)
                else:
                    tables.disposition(name, rest[-7:] if takes_last else rest)
                break


def read_stream(text: str, tables: Tables) -> None:
    """Reads text without rows: a label and what stands between it and the next."""
    text = GAP.sub("", PADDING.sub("", text))
    start = text.find("第二十条第")
    third = TABLE_III.search(text, max(start, 0))
    if start < 0 or not third:
        return
    fourth = text.find("结果维持", third.end())
    fourth = len(text) if fourth < 0 else fourth
    for begin, end, pattern in ((start, third.start(), ITEM), (third.start(), fourth, DISPOSITION)):
        found = list(pattern.finditer(text, begin, end))
        for this, following in zip(found, [*found[1:], None]):
            segment = text[this.end() : following.start() if following else end]
            name = this.lastgroup
            if pattern is ITEM:
                tables.item(name, pieces(segment, len(ITEM_COLUMNS[tables.form].get(name, ())), with_unit=True))
            else:
                tables.disposition(name, pieces(segment, 7))
    end = text.find("五、", fourth)
    tail = text[fourth : end if end > 0 else len(text)]
    tail = tail[tail.rfind("总计") + 2 :]
    if BAR_BEFORE_ROW.search(text):
        tail = tail.replace("|", "", 1)
    cells = pieces(tail, 15)
    if any(number(it)[0] is not None for it in cells):
        tables.outcomes = cells


def pieces(segment: str, n: int, with_unit: bool = False) -> list[str]:
    """The `n` cells of a segment; none where it does not have as many."""
    if "|" in segment:
        return [it.strip() for it in segment.split("|")[1 : n + 1]]
    found = [it[0] + it[1] for it in CELL.findall(segment)] if with_unit and n == 1 else NUMBER.findall(segment)
    if with_unit and len(found) > n:
        found = found[:n]
    if len(found) == 1 and len(found[0]) == n:
        return list(found[0])
    return found if len(found) == n else []


def read_text(text: str, tables: Tables) -> None:
    """Reads text: lines that are rows of cells where there are such, else labels and numbers in their order."""
    for mark in ("|", "\t"):
        lines = [it for it in text.split("\n") if it.count(mark) >= 4]
        if len(lines) >= 15:
            is_pipe = mark == "|" and "|---" in text
            rows = [
                [cell.strip() for cell in line.strip().removeprefix(mark).removesuffix(mark).split(mark)] if mark == "|"
                else [cell.strip() for cell in line.split(mark)]
                for line in text.split("\n") if mark in line
            ]
            read_rows(rows, tables, is_pipe)
            return
    read_stream(text, tables)


PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)


def read_html(text: str) -> tuple[str, Tables]:
    """Title and tables of a page; of its text where it has none."""
    root = etree.fromstring(text.encode("utf-8", "replace"), PARSER)
    if root is None:
        return "", Tables("")
    title = root.findtext(".//title") or ""
    rows = []
    for line in root.iter("tr"):
        row = []
        for cell in line.iterchildren("td", "th"):
            if cell.find(".//table") is not None:
                row = []
                break
            text_of = "".join(cell.itertext()) if len(cell) else cell.text or ""
            # Where a cell was never closed, libxml2 puts the rows that follow into it.
            row.append(text_of.lstrip().partition("\n")[0].strip() if cell.find(".//tr") is not None else text_of.strip())
        if row:
            rows.append(row)
    tables = Tables("\n".join(["|".join(it) for it in rows]) if rows else text)
    read_rows(rows, tables, False)
    if not tables.dispositions:
        etree.strip_elements(root, "script", "style", with_tail=False)
        tables = Tables(text)
        read_text("\n".join(root.itertext()), tables)
    return title, tables


# Documents to rows: tuples in the order of the schemas.


def read(root: Path, path: Path, out: dict[str, list[tuple]]) -> int:
    """Adds the rows of a file's documents; how many bytes they had."""
    size = 0
    for source, name, data in documents(root, path):
        size += len(data)
        text = normal(decode(data))
        is_html = name.endswith((".html", ".htm"))
        if is_html:
            head, tables = read_html(text)
        else:
            head, tables = "", Tables(text)
            read_text(text, tables)
        title = TITLE.search(head) or TITLE.search(text)
        issuer = title[1].lstrip("#") if title else None
        code = place(issuer) if issuer else None
        key = (provinces().get(code[:2], "unknown") if code else "unknown", int(title[2]) if title else 0)
        report = hashlib.sha256(data).hexdigest()[:32]
        out["reports"].append(
            (report, source, "html" if is_html else "text", title and title[0], issuer, issuer and kind(issuer), code, tables.form, *key)
        )
        rows_of(report, key, tables, out)
    return size


def rows_of(report: str, key: tuple[str, int], tables: Tables, out: dict[str, list[tuple]]) -> None:
    """The rows of a document's tables."""
    cells = out["cells"]
    for item, raws in tables.items.items():
        values: dict[str, int | Decimal | None] = {}
        for column, raw in zip(ITEM_COLUMNS[tables.form][item], raws):
            if column == "amount_yuan":
                value, unit = number(raw)
                scale = SCALE.get(unit or tables.unit)
                values[column] = value if not value else value * scale if scale else None
                cells.append((report, "proactive_disclosure", item, column, raw, None, value, *key))
            else:
                values[column] = count(raw)
                cells.append((report, "proactive_disclosure", item, column, raw, values[column], None, *key))
        out["proactive_disclosure"].append((report, item, *map(values.get, COUNTS), values.get("amount_yuan"), *key))
    for disposition, raws in tables.dispositions.items():
        values = [count(raw) for raw in raws]
        out["applications"].append((report, disposition, *values, *key))
        cells.extend((report, "applications", disposition, column, raw, value, None, *key) for column, raw, value in zip(APPLICANTS, raws, values))
        if None not in values and sum(values[:6]) != values[6]:
            out["findings"].append((report, "row-sum-mismatch", "error", "applications", disposition, None, *key))
    for at, proceeding in enumerate(PROCEEDINGS if len(tables.outcomes) == 15 else ()):
        raws = tables.outcomes[5 * at : 5 * at + 5]
        values = [count(raw) for raw in raws]
        out["proceedings"].append((report, proceeding, *values, *key))
        cells.extend((report, "proceedings", proceeding, column, raw, value, None, *key) for column, raw, value in zip(OUTCOMES, raws, values))


def table_of(name: str, rows: list[tuple]) -> pa.Table:
    """The rows as Arrow. Cells come with whole numbers and amounts in columns of their own, which Arrow puts together."""
    columns = list(zip(*rows))
    if name == "cells":
        counts = pa.array(columns[5], pa.int64()).cast(pa.decimal128(23, 4))
        columns[5:7] = [pc.coalesce(counts, pa.array(columns[6], pa.decimal128(23, 4))).cast(MONEY)]
    schema = SCHEMAS[name]
    arrays = [it if isinstance(it, pa.Array) else pa.array(it, field.type) for it, field in zip(columns, schema)]
    return pa.Table.from_arrays(arrays, schema=schema)


# Files to a lake.


def read_chunk(task: tuple[Path, list[Path]]) -> tuple[dict[str, pa.Table], int, int]:
    """Tables, documents and bytes of some files."""
    root, paths = task
    out: dict[str, list[tuple]] = {name: [] for name in SCHEMAS}
    size = sum(read(root, path, out) for path in paths)
    tables = {name: table_of(name, rows) for name, rows in out.items() if rows}
    return tables, len(out["reports"]), size


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reports", type=Path)
    parser.add_argument("lake", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    args = parser.parse_args()
    started = time.perf_counter()
    wanted = (*SUFFIXES, ".gz", ".zip")
    paths = sorted(it for it in args.reports.rglob("*") if it.name.endswith(wanted))
    tasks = [(args.reports, paths[at : at + CHUNK]) for at in range(0, len(paths), CHUNK)]
    parts: dict[str, list[pa.Table]] = {name: [] for name in SCHEMAS}
    n_documents = n_bytes = 0
    with multiprocessing.Pool(args.processes) as pool:
        for tables, documents_, size in pool.imap(read_chunk, tasks):
            n_documents += documents_
            n_bytes += size
            for name, table in tables.items():
                parts[name].append(table)
    for name, schema in SCHEMAS.items():
        if parts[name]:
            table = pa.concat_tables(parts[name]).sort_by([("province", "ascending"), ("year", "ascending"), ("report_id", "ascending")])
            ds.write_dataset(
                table, args.lake / name, format="parquet", existing_data_behavior="error", max_partitions=100_000, max_open_files=2048,
                partitioning=ds.partitioning(pa.schema(KEYS), flavor="hive"),
                file_options=ds.ParquetFileFormat().make_write_options(compression="zstd"),
            )
    seconds = time.perf_counter() - started
    print(json.dumps({"documents": n_documents, "bytes": n_bytes, "seconds": round(seconds, 3), "processes": args.processes}))
    return 0 if n_documents else 1


if __name__ == "__main__":
    sys.exit(main())
