"""Cases of Word: what people do to a report in a word processor, one thing at a time. LibreOffice makes .doc and .rtf of the same.

Each variant takes a report and gives a .docx.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from typing import Any

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

import make_sample as ms

from . import html, word
from .model import Report

W = nsdecls("w")
TRACK = f'w:id="7" w:author="user" w:date="{word.DATE}"'
Cell = Callable[[Any, str, random.Random], None]  # changes the paragraph of a cell that has this text


def built(
    report: Report,
    features: frozenset[str] = frozenset(),
    cell: Cell | None = None,
    put: Callable[[Document, ms.Grid, random.Random], None] | None = None,
    edit: Callable[[Document, Report], None] | None = None,
) -> bytes:
    """A report as .docx: `cell` changes cells, `put` writes tables in another way, `edit` changes the whole at the end."""
    document = word.new_document(report)
    look, rng = word.Look(features=features), report.rng("case-docx", sorted(features))
    numbering = word.add_numbering(document) if "numbered" in features else None
    for block in report.blocks:
        if not block.grid:
            word.add_block(document, block, look, numbering)
        elif put:
            put(document, block.grid, rng)
        else:
            append(document, changed(parse_xml(word.table_xml(block.grid, look, rng)), cell, rng))
    if edit:
        edit(document, report)
    buffer = io.BytesIO()
    document.save(buffer)
    return word.dateless(buffer.getvalue())


def append(document: Document, element: Any) -> None:
    document.element.body.insert(len(document.element.body) - 1, element)


def changed(table: Any, cell: Cell | None, rng: random.Random) -> Any:
    if cell:
        for paragraph in list(table.iter(qn("w:p"))):
            text = "".join(it.text or "" for it in paragraph.iter(qn("w:t")))
            if text and not list(paragraph.iter(qn("w:br"))):
                cell(paragraph, text, rng)
    return table


def runs(paragraph: Any, *xml: str) -> None:
    """Other runs in the place of those of a paragraph."""
    for run in list(paragraph.findall(qn("w:r"))):
        paragraph.remove(run)
    for it in xml:
        paragraph.append(parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {W}", it)))


# Cells.


def digit_runs(paragraph: Any, text: str, rng: random.Random) -> None:
    """Each digit in a run of its own, with other properties."""
    looks = ["", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:lang w:val="en-US"/></w:rPr>', '<w:rPr><w:color w:val="FF0000"/></w:rPr>']
    if text.isascii():
        runs(paragraph, *[word.run_xml(c).replace("<w:r>", "<w:r>" + looks[i % 4]) for i, c in enumerate(text)])


def full_width(paragraph: Any, text: str, rng: random.Random) -> None:
    if text.isascii() and text.isdigit():
        runs(paragraph, word.run_xml(text.translate({ord("0") + i: 0xFF10 + i for i in range(10)})))


def several_paragraphs(paragraph: Any, text: str, rng: random.Random) -> None:
    """Labels in two paragraphs, figures between empty ones."""
    if text.isascii():
        paragraph.addprevious(parse_xml(f"<w:p {W}/>"))
        paragraph.addnext(parse_xml(f"<w:p {W}/>"))
    elif len(text) > 3 and not text.endswith("元"):
        runs(paragraph, word.run_xml(text[: len(text) // 2]))
        paragraph.addnext(parse_xml(f"<w:p {W}>{word.run_xml(text[len(text) // 2 :])}</w:p>"))


def fields(paragraph: Any, text: str, rng: random.Random) -> None:
    """Sums that Word computed: the instruction is no figure, its result is."""
    if text.isascii() and text.isdigit() and rng.random() < 0.4:
        if rng.random() < 0.5:
            runs(paragraph, f'<w:fldSimple w:instr=" =SUM(LEFT) \\# 0 ">{word.run_xml(text)}</w:fldSimple>')
            return
        mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
        runs(
            paragraph,
            mark.format("begin"),
            '<w:r><w:instrText xml:space="preserve"> =SUM(B3:B21) </w:instrText></w:r>',
            mark.format("separate"),
            word.run_xml(text),
            mark.format("end"),
        )


def hidden(paragraph: Any, text: str, rng: random.Random) -> None:
    """Figures of last year in hidden text beside those that are printed."""
    if text.isascii() and rng.random() < 0.2:
        secret = word.run_xml(str(rng.randint(1, 90))).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
        runs(paragraph, *([secret, word.run_xml(text)] if rng.random() < 0.5 else [word.run_xml(text), secret]))


def moved(paragraph: Any, text: str, rng: random.Random) -> None:
    """Tracked changes: figures moved away, struck out, put in."""
    old = word.run_xml(str(rng.randint(1, 90)), True)
    if text.isascii() and rng.random() < 0.3:
        away = f"<w:moveFrom {TRACK}>{old.replace('w:delText', 'w:t')}</w:moveFrom>"
        shapes = [
            [away, f"<w:moveTo {TRACK}>{word.run_xml(text)}</w:moveTo>"],
            [f"<w:del {TRACK}>{old}</w:del>", f"<w:ins {TRACK}>{word.run_xml(text)}</w:ins>"],
            [f"<w:ins {TRACK}><w:del {TRACK}>{old}</w:del>{word.run_xml(text)}</w:ins>"],
        ]
        runs(paragraph, *rng.choice(shapes))


def deleted(paragraph: Any, text: str, rng: random.Random) -> None:
    """Struck out and put in, what every word processor keeps."""
    if text.isascii() and rng.random() < 0.3:
        old = word.run_xml(str(rng.randint(1, 90)), True)
        runs(paragraph, f"<w:del {TRACK}>{old}</w:del>", f"<w:ins {TRACK}>{word.run_xml(text)}</w:ins>")


def spaced(paragraph: Any, text: str, rng: random.Random) -> None:
    """Blanks of every kind around figures and inside labels, tabs before them."""
    if text.isascii():
        runs(
            paragraph, "<w:r><w:tab/></w:r>", word.run_xml(rng.choice(["　", " ", "\xa0"]) + text + rng.choice(["  ", "　", ""]))
        )
    elif not text.endswith("元"):
        runs(paragraph, word.run_xml(text[:2] + rng.choice(["  ", "　", "\xa0"]) + text[2:]))


def links(paragraph: Any, text: str, rng: random.Random) -> None:
    """Labels in smart tags and links, figures between bookmarks and marks of the spelling checker."""
    if text.isascii():
        runs(
            paragraph,
            '<w:bookmarkStart w:id="3" w:name="OLE_LINK1"/>',
            word.run_xml(text[:1]),
            '<w:proofErr w:type="spellStart"/>',
            word.run_xml(text[1:]),
            '<w:bookmarkEnd w:id="3"/>',
        )
    else:
        runs(paragraph, f'<w:hyperlink w:anchor="OLE_LINK1">{word.run_xml(text[:3])}</w:hyperlink>', word.run_xml(text[3:]))


# Tables.


def put_nested(document: Document, grid: ms.Grid, rng: random.Random) -> None:
    """The table in the one cell of another, as frames of pages are kept when they are pasted."""
    inner = word.table_xml(grid, word.Look(), rng)
    cell = f'<w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>{inner}<w:p/></w:tc>'
    append(
        document,
        parse_xml(
            f'<w:tbl {W}><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr>{cell}</w:tr></w:tbl>'
        ),
    )


def put_split(document: Document, grid: ms.Grid, rng: random.Random) -> None:
    """Two tables where the page breaks; the head again, or not."""
    if grid.name == "four":
        append(document, parse_xml(word.table_xml(grid, word.Look(), rng)))
        return
    starts = [i for i, row in enumerate(grid.rows) if len(row) == 1]
    at = rng.choice(starts[1:]) if grid.name == "two" else rng.randint(8, len(grid.rows) - 4)
    upper, lower = html.cut_rows(grid, at, 3 if grid.name == "three" else 0, rng.random() < 0.5 and grid.name == "three", True)
    append(document, parse_xml(word.table_xml(ms.Grid(grid.name, grid.width, upper), word.Look(), rng)))
    append(document, parse_xml(f'<w:p {W}><w:r><w:br w:type="page"/></w:r></w:p>'))
    append(document, parse_xml(word.table_xml(ms.Grid(grid.name, grid.width, lower), word.Look(), rng)))


def put_ragged(document: Document, grid: ms.Grid, rng: random.Random) -> None:
    """Columns that do not align: each row a little wider or narrower than the one above, one row begins further to the right."""
    table = parse_xml(word.table_xml(grid, word.Look(), rng))
    for i, row in enumerate(table.findall(qn("w:tr"))):
        for width in row.iter(qn("w:tcW")):
            width.set(qn("w:w"), str(int(width.get(qn("w:w"))) + i % 3 * 7))
        properties = parse_xml(f'<w:trPr {W}><w:cantSplit/><w:trHeight w:val="300"/></w:trPr>')
        row.insert(0, properties)
        if i < 2:
            properties.append(parse_xml(f"<w:tblHeader {W}/>"))
    append(document, table)


# The whole document.


def add_contents(document: Document, report: Report) -> None:
    """A table of contents in front: headings with numbers of pages behind them, between field marks."""
    first = document.element.body[0]
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    lines = [block.text for block in report.blocks if block.kind == "heading"]
    first.addprevious(
        parse_xml(
            f'<w:p {W}>{mark.format("begin")}<w:r><w:instrText> TOC \\o "1-2" \\h </w:instrText></w:r>{mark.format("separate")}{word.run_xml("目录")}</w:p>'
        )
    )
    for i, line in enumerate(lines):
        first.addprevious(parse_xml(f"<w:p {W}>{word.run_xml(line)}<w:r><w:tab/></w:r>{word.run_xml(str(i + 1))}</w:p>"))
    first.addprevious(parse_xml(f'<w:p {W}>{mark.format("end")}<w:r><w:br w:type="page"/></w:r></w:p>'))


def add_header(document: Document, report: Report) -> None:
    """Title and number of the page above every page, the organ below."""
    header = document.sections[0].header.paragraphs[0]
    header.add_run(f"{report.title}　第 ")
    word.add_field(header, "PAGE")
    header.add_run(" 页 共 12 页")


def add_layout(document: Document, report: Report) -> None:
    """All of the report inside one cell of a table, the tables nested in it."""
    body = document.element.body
    blocks = list(body)[:-1]
    frame = parse_xml(
        f'<w:tbl {W}><w:tblPr><w:tblW w:w="9100" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9100"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="9100" w:type="dxa"/></w:tcPr></w:tc></w:tr></w:tbl>'
    )
    body.insert(0, frame)
    cell = next(frame.iter(qn("w:tc")))
    for block in blocks:
        cell.append(block)
    cell.append(parse_xml(f"<w:p {W}/>"))


def add_controls(document: Document, report: Report) -> None:
    """Content controls around paragraphs, rows and cells."""
    for tag, every in (("w:tr", 5), ("w:tc", 9)):
        for i, element in enumerate(list(document.element.body.iter(qn(tag)))):
            if i % every == 2:
                control = parse_xml(f'<w:sdt {W}><w:sdtPr><w:tag w:val="x{i}"/></w:sdtPr><w:sdtContent/></w:sdt>')
                element.addprevious(control)
                control[1].append(element)


def add_boxes(document: Document, report: Report) -> None:
    """Text boxes with remarks beside the tables."""
    for text in ("单位：件", "填报说明：以上数据截至12月31日"):
        word.add_text_box(document, text)


# The archive.


def rewritten(data: bytes, change: Callable[[str, str], str], more: dict[str, str] | None = None) -> bytes:
    """The archive with the text of its parts changed, and with more parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = old.read(info)
            if info.filename.endswith((".xml", ".rels")):
                part = change(info.filename, part.decode()).encode()
            new.writestr(zipfile.ZipInfo(info.filename, info.date_time), part, zipfile.ZIP_DEFLATED)
        for name, text in (more or {}).items():
            new.writestr(zipfile.ZipInfo(name, (2021, 2, 3, 4, 5, 6)), text.encode(), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


STRICT = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
]


def strict(report: Report) -> bytes:
    """ISO/IEC 29500 Strict: other namespaces for the same."""

    def change(_: str, text: str) -> str:
        for transitional, other in STRICT:
            text = text.replace(transitional, other)
        return text

    return rewritten(built(report), change)


def prefixed(report: Report) -> bytes:
    """Another prefix for the namespace, as programs other than Word choose it, and the parts in another order of names."""

    def change(name: str, text: str) -> str:
        if name != "word/document.xml":
            return text
        return re.sub(r"(</?|\s)w:", r"\1ns0:", text).replace("xmlns:w=", "xmlns:ns0=")

    return rewritten(built(report), change)


NOTE_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
NOTE_MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def footnotes(report: Report) -> bytes:
    """Footnotes at labels and figures: their marks are no digits, their text no figure of the table."""
    count = 0

    def mark(paragraph: Any, text: str, rng: random.Random) -> None:
        nonlocal count
        if rng.random() < 0.05 and count < 9:
            count += 1
            look = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            runs(paragraph, word.run_xml(text), f'<w:r>{look}<w:footnoteReference w:id="{count + 1}"/></w:r>')

    data = built(report, cell=mark)
    note = '<w:footnote w:id="{0}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>{1}</w:p></w:footnote>'
    notes = "".join(note.format(i + 2, word.run_xml(f" 含上年转来的{i + 2}件。")) for i in range(count))

    def change(name: str, text: str) -> str:
        if name == "[Content_Types].xml":
            return text.replace("</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{NOTE_MEDIA}"/></Types>')
        if name == "word/_rels/document.xml.rels":
            return text.replace(
                "</Relationships>", f'<Relationship Id="rIdN" Type="{NOTE_KINDS}" Target="footnotes.xml"/></Relationships>'
            )
        return text

    return rewritten(
        data, change, {"word/footnotes.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {W}>{notes}</w:footnotes>'}
    )


def of(**how: Any) -> Callable[[Report], bytes]:
    return lambda report: built(report, **how)


# What LibreOffice takes over into .doc and .rtf.
COMMON: dict[str, Callable[[Report], bytes]] = {
    "plain": of(),
    "numbered": of(features=frozenset({"numbered"})),
    "textbox": of(features=frozenset({"textbox"}), edit=add_boxes),
    "merged": of(put=lambda document, grid, rng: word.merged_table(document, grid)),
    "nested": of(put=put_nested),
    "split": of(put=put_split),
    "ragged": of(put=put_ragged),
    "layout": of(edit=add_layout),
    "digitruns": of(cell=digit_runs),
    "fullwidth": of(cell=full_width),
    "paragraphs": of(cell=several_paragraphs),
    "fields": of(cell=fields),
    "hidden": of(cell=hidden),
    "deleted": of(cell=deleted),
    "spaced": of(cell=spaced),
    "contents": of(edit=add_contents),
    "header": of(edit=add_header),
    "footnotes": footnotes,
}
DOCX = COMMON | {
    "moved": of(cell=moved),
    "links": of(cell=links),
    "controls": of(cell=moved, edit=add_controls),
    "strict": strict,
    "prefixed": prefixed,
}
