"""All containers: what each is called, what it keeps of a report, and how its files are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from . import (
    cases,
    cases_corpora,
    cases_ofd,
    cases_pdf,
    cases_text,
    cases_web,
    cases_word,
    corpora,
    html,
    markdown,
    mirror,
    ofd,
    office,
    pdf,
    text,
    traditional,
    word,
)
from .model import Report

Files = dict[str, "File"]


@dataclass
class File:
    """A file to write: its bytes, and which reports are in it under which key (None: the file is the report)."""

    data: bytes
    entries: list[tuple[str, str | None]]
    extra: list[Report] = field(default_factory=list)  # reports that only this file has


class Workshop:
    """The reports, and what several containers are made from, made once. `cases`: those that containers of cases are made of."""

    def __init__(self, reports: list[Report], cases: list[Report] | None = None) -> None:
        self.reports = reports
        self.cases = cases or reports

    def each(self, make: Callable[[Report], bytes]) -> dict[str, bytes]:
        return {report.id: make(report) for report in self.reports}

    @cached_property
    def docx_ruled(self) -> dict[str, bytes]:
        return self.each(word.docx_ruled)

    @cached_property
    def pdf_lo(self) -> dict[str, bytes]:
        return office.convert(self.docx_ruled, "docx", "pdf")

    @cached_property
    def some_tracked(self) -> dict[str, bytes]:
        """Sources of .doc and .rtf: most are plain, some have all that Word can do."""
        return {
            report.id: word.docx_python(report) if int(report.id[1:4]) % 5 == 0 else self.docx_ruled[report.id]
            for report in self.reports
        }


Make = Callable[[Workshop], Files]


@dataclass(frozen=True)
class Container:
    """exact: every stated cell can be read from it. loses: what is gone where not. tool: written by a program whose
    output differs from run to run. unsure: what of the identity cannot be told from it."""

    name: str
    format: str
    make: Callable[[Workshop], Files]
    exact: bool = True
    loses: str = ""
    tool: bool = False
    script: str = "simplified"
    unsure: tuple[str, ...] = ()


def single(make: Callable[[Report], bytes], extension: str | Callable[[Report], str]) -> Callable[[Workshop], Files]:
    """One file per report."""

    def files(shop: Workshop) -> Files:
        found = {}
        for report in shop.reports:
            ending = extension if isinstance(extension, str) else extension(report)
            found[f"{report.id}.{ending}"] = File(make(report), [(report.id, None)])
        return found

    return files


def some(make: Callable[[Workshop], Files], count: int) -> Callable[[Workshop], Files]:
    """For the first reports only: for programs that are slow."""
    return lambda shop: make(Workshop(shop.reports[:count]))


def converted(make: Callable[[Workshop], dict[str, bytes]], extension: str) -> Callable[[Workshop], Files]:
    """One file per report by another program."""
    return lambda shop: {f"{name}.{extension}": File(data, [(name, None)]) for name, data in make(shop).items()}


def parts(make: Callable[[list[Report]], corpora.Corpus], extension: str, size: int) -> Callable[[Workshop], Files]:
    """Files of many reports."""

    def files(shop: Workshop) -> Files:
        found = {}
        for start in range(0, len(shop.reports), size):
            data, keys = make(shop.reports[start : start + size])
            found[f"part-{start // size:03}.{extension}"] = File(data, list(keys))
        return found

    return files


def side_by_side(shop: Workshop) -> Files:
    found = {}
    for report in shop.reports:
        data, before = text.txt_sidebyside(report)
        found[f"{report.id}.txt"] = File(data, [(report.id, None), (before.id, None)], [before])
    return found


def two_in_one(shop: Workshop) -> Files:
    pairs = zip(shop.reports[::2], shop.reports[1::2], strict=False)
    return {f"{a.id}-{b.id}.txt": File(text.txt_two(a, b), [(a.id, None), (b.id, None)]) for a, b in pairs}


def of_cases(variants: cases.Variants, extension: str | Callable[[str], str], whole: cases.Variants | None = None) -> Make:
    """A file per case; `whole`: variants for reports without blank cells."""

    def files(shop: Workshop) -> Files:
        found = cases.files(shop.cases, variants, extension)
        whole_reports = [report for report in shop.cases if not report.has_blanks()]
        if whole and whole_reports:
            found |= cases.files(whole_reports[: max(len(whole), len(whole_reports) // 4)], whole, extension)
        return {name: File(data, [(report_id, None)]) for name, (data, report_id) in found.items()}

    return files


def packed_cases(variants: cases.Variants, extension: str | Callable[[str], str], to: str | None = None) -> Make:
    """All cases in one zip; `to`: converted by LibreOffice before."""

    def files(shop: Workshop) -> Files:
        if to is None:
            found = cases.files(shop.cases, variants, extension)
        else:
            sources = cases.files(shop.cases, variants, "docx")
            owner = {name.removesuffix(".docx"): report_id for name, (_, report_id) in sources.items()}
            made = office.convert({name.removesuffix(".docx"): data for name, (data, _) in sources.items()}, "docx", to)
            found = {f"{name}.{ending(extension, name)}": (data, owner[name]) for name, data in made.items()}
        return {"cases.zip": File(cases.pack(found), [(report_id, name) for name, (_, report_id) in found.items()])}

    return files


def word_ending(name: str) -> str:
    """WPS writes the same format under another name."""
    return "wps" if name in ("plain", "merged", "deleted") else "doc"


def ending(extension: str | Callable[[str], str], name: str) -> str:
    return extension if isinstance(extension, str) else extension(name.partition("-")[2])


def case_corpus(make: Callable[[list[Report]], cases_corpora.Corpus], extension: str, size: int = 50) -> Make:
    """Corpora of the cases' reports, each in several records."""

    def files(shop: Workshop) -> Files:
        found = {}
        for start in range(0, len(shop.cases), size):
            data, keys = make(shop.cases[start : start + size])
            found[f"part-{start // size:03}.{extension}"] = File(data, keys)
        return found

    return files


def compressed_cases(make: Callable[[list[Report]], dict[str, tuple[bytes, str]]]) -> Make:
    return lambda shop: {name: File(data, [(report_id, None)]) for name, (data, report_id) in make(shop.cases).items()}


COLUMNS_LOST = "cells of a row stand apart from their label"
BLANKS_LOST = "blank cells leave nothing behind"

CONTAINERS = [
    Container("html-cms", "html", single(html.html_cms, "html")),
    Container("html-word", "html", single(html.html_word, "html")),
    Container("html-gbk", "html", single(html.html_gbk, "html")),
    Container("html-big5", "html", single(traditional.html_big5, "html"), script="traditional"),
    Container("html-soup", "html", single(html.html_soup, "html")),
    Container("html-spans", "html", single(html.html_spans, "html")),
    Container("html-split", "html", single(html.html_split, "html")),
    Container("html-layout", "html", single(html.html_layout, "html")),
    Container("html-div", "html", single(html.html_div, "html")),
    Container("md-plain", "markdown", single(markdown.md_plain, "md")),
    Container("md-rows", "markdown", single(markdown.md_rows, "md")),
    Container("md-dataheader", "markdown", single(markdown.md_dataheader, "md")),
    Container("md-groups", "markdown", single(markdown.md_groups, "md")),
    Container("md-html", "markdown", single(markdown.md_html, "md")),
    Container("docx-python", "docx", single(word.docx_python, "docx")),
    Container(
        "docx-lo",
        "docx",
        converted(lambda shop: office.convert(shop.each(lambda it: html.simple(it).encode()), "html", "docx"), "docx"),
        tool=True,
    ),
    Container("doc", "doc", converted(lambda shop: office.convert(shop.some_tracked, "docx", "doc"), "doc"), tool=True),
    Container("rtf", "rtf", converted(lambda shop: office.convert(shop.some_tracked, "docx", "rtf"), "rtf"), tool=True),
    Container("rtf-gbk", "rtf", single(word.rtf_gbk, "rtf")),
    Container("pdf-lo", "pdf", converted(lambda shop: shop.pdf_lo, "pdf"), tool=True),
    Container(
        "pdf-borderless",
        "pdf",
        converted(lambda shop: office.convert(shop.each(word.docx_borderless), "docx", "pdf"), "pdf"),
        tool=True,
    ),
    Container(
        "pdf-wps", "pdf", converted(lambda shop: office.convert(shop.each(word.docx_narrow), "docx", "pdf"), "pdf"), tool=True
    ),
    Container("pdf-cid", "pdf", single(pdf.pdf_cid, "pdf")),
    Container("pdf-identity", "pdf", some(single(pdf.pdf_identity, "pdf"), 24), tool=True),
    Container("ofd", "ofd", single(ofd.ofd, "ofd")),
    Container("txt-bar", "text", single(text.txt_bar, "txt")),
    Container("txt-celllines", "text", single(text.txt_celllines, "txt")),
    Container(
        "txt-aligned",
        "text",
        converted(lambda shop: {name: office.pdf_text(data, "-layout") for name, data in shop.pdf_lo.items()}, "txt"),
        exact=False,
        loses="blank cells are told by their place in the line only",
        tool=True,
    ),
    Container(
        "txt-columnmajor",
        "text",
        converted(lambda shop: {name: office.pdf_text(data, "-raw") for name, data in shop.pdf_lo.items()}, "txt"),
        exact=False,
        loses=COLUMNS_LOST + ", " + BLANKS_LOST,
        tool=True,
    ),
    Container("txt-flipbook", "text", single(text.txt_flipbook, "txt"), exact=False, loses=BLANKS_LOST),
    Container("txt-glued", "text", single(text.txt_glued, "txt"), exact=False, loses="digits of neighbours run together"),
    Container(
        "txt-sidebyside",
        "text",
        side_by_side,
        exact=False,
        loses="two years share each line",
        unsure=("published_on", "scope", "issuer"),
    ),
    Container("txt-two", "text", two_in_one),
    Container("mirror-trad", "text or html", single(mirror.mirror_trad, mirror.extension), script="traditional"),
    Container("mirror-pinyin", "text or html", single(mirror.mirror_pinyin, mirror.extension), script="traditional"),
    Container("mirror-eaten", "text or html", single(mirror.mirror_eaten, mirror.extension), unsure=("published_on",)),
    Container("mirror-spam", "text or html", single(mirror.mirror_spam, mirror.extension)),
    Container("jsonl", "jsonl", parts(corpora.jsonl, "jsonl", 50)),
    Container("warc", "warc", parts(corpora.warc, "warc.gz", 50)),
    Container("zip", "zip", parts(corpora.zip_of, "zip", 25)),
    Container("tar-gz", "tar.gz", parts(corpora.tar_gz, "tar.gz", 25)),
    Container("parquet", "parquet", parts(corpora.parquet, "parquet", 50)),
    # Cases: see cases.py. Each variant is another structure of the same kind.
    Container("cases-html", "html", of_cases(cases_web.HTML, "html")),
    Container("cases-markdown", "markdown", of_cases(cases_web.MARKDOWN, "md")),
    Container("cases-text", "text", of_cases(cases_text.TEXT, "txt", cases_text.WHOLE)),
    Container("cases-docx", "docx", packed_cases(cases_word.DOCX, "docx")),
    Container("cases-doc", "doc", packed_cases(cases_word.COMMON, word_ending, "doc"), tool=True),
    Container("cases-rtf", "rtf", packed_cases(cases_word.COMMON, "rtf", "rtf"), tool=True),
    Container("cases-ofd", "ofd", of_cases(cases_ofd.VARIANTS, "ofd")),
    Container("cases-pdf", "pdf", of_cases(cases_pdf.VARIANTS, "pdf")),
    *[
        Container(
            f"cases-{kind}",
            "text or html",
            packed_cases(variants, cases_text.extension),
            script="traditional" if kind in ("trad", "pinyin") else "simplified",
            unsure=("published_on",) if kind == "eaten" else (),
        )
        for kind, variants in cases_text.MIRROR.items()
    ],
    Container("cases-zip", "zip", case_corpus(cases_corpora.zipped, "zip")),
    Container("cases-tar-gz", "tar.gz", case_corpus(cases_corpora.tar_gz, "tar.gz")),
    Container("cases-tar-zst", "tar.zst", case_corpus(cases_corpora.tar_zst, "tar.zst")),
    Container("cases-gz", "gz", compressed_cases(cases_corpora.compressed(cases_corpora.gzip_shape, "gz"))),
    Container("cases-zst", "zst", compressed_cases(cases_corpora.compressed(cases_corpora.zstd_shape, "zst"))),
    Container("cases-jsonl", "jsonl", case_corpus(cases_corpora.jsonl, "jsonl")),
    Container("cases-parquet", "parquet", case_corpus(cases_corpora.parquet, "parquet")),
    Container("cases-warc", "warc", case_corpus(cases_corpora.warc, "warc.gz")),
    Container("cases-wet", "wet", case_corpus(cases_corpora.wet, "warc.wet.gz")),
    Container("cases-arc", "arc", case_corpus(cases_corpora.arc, "arc.gz")),
]
BY_NAME = {container.name: container for container in CONTAINERS}
