"""Word: reports as .docx by python-docx, in several looks; LibreOffice makes .doc, .rtf and PDF of them.

`docx(report, look)` gives the bytes. The archive is written with fixed dates, so that the same report gives the same bytes.
"""

from __future__ import annotations

import io
import random
import zipfile
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

import docx as python_docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

import make_sample as ms

from .model import Block, Report

FONTS = ["WenQuanYi Micro Hei", "Noto Serif CJK SC"]  # TrueType and PostScript outlines
DATE = "2021-02-03T04:05:06Z"
TABLE_WIDTH = 8900  # twentieths of a point


@dataclass(frozen=True)
class Look:
    """How a report is set. Everything that Word can do to a table or a heading and that a reader must see through."""

    ruled: bool = True
    narrow: bool = False  # labels wrap above and below their figures, the group's label runs down
    features: frozenset[str] = field(default_factory=frozenset)  # tracked, numbered, textbox, merged, runs, controls


def look_of(report: Report) -> Look:
    """Which features a report's .docx has."""
    number, rng = int(report.id[1:4]), report.rng("docx")
    chosen = {
        "tracked": number % 3 == 0,
        "numbered": number % 3 == 1,
        "textbox": number % 4 == 0,
        "controls": number % 5 == 0,
        "merged": number % 3 > 0 and number % 5 > 0 and rng.random() < 0.8,
        "runs": rng.random() < 0.6,
    }
    return Look(features=frozenset(name for name, wanted in chosen.items() if wanted))


def widths_of(grid: ms.Grid, look: Look) -> list[int]:
    if grid.name == "two":
        first = 1500 if look.narrow else 2900
        return [first] + [(TABLE_WIDTH - first) // (grid.width - 1)] * (grid.width - 1)
    if grid.name == "three":
        labels = [420, 900, 1300] if look.narrow else [700, 1100, 2900]
        return labels + [(TABLE_WIDTH - sum(labels)) // 7] * 7
    return [TABLE_WIDTH // grid.width] * grid.width


def run_xml(text: str, deleted: bool = False) -> str:
    tag = "w:delText" if deleted else "w:t"
    parts = [
        f'<{tag} xml:space="preserve">{part.replace("&", "&amp;").replace("<", "&lt;")}</{tag}>' for part in text.split("\n")
    ]
    return "<w:r>" + "<w:br/>".join(parts) + "</w:r>"


def cell_runs(text: str, look: Look, rng: random.Random) -> str:
    """A cell's text as runs: cut in two, or with a figure that was struck out before it."""
    if not text:
        return ""
    mark = f'w:id="{rng.randint(1, 9999)}" w:author="user" w:date="{DATE}"'
    if "tracked" in look.features and text.isascii() and rng.random() < 0.08:
        return f"<w:del {mark}>{run_xml(str(rng.randint(1, 99)), True)}</w:del><w:ins {mark}>{run_xml(text)}</w:ins>"
    if "tracked" in look.features and rng.random() < 0.02:
        return f"<w:ins {mark}>{run_xml(text)}</w:ins>"
    if "runs" in look.features and len(text) > 1 and "\n" not in text and rng.random() < 0.4:
        cut = rng.randint(1, len(text) - 1)
        return (
            run_xml(text[:cut])
            + '<w:proofErr w:type="gramStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
            + run_xml(text[cut:])
        )
    return run_xml(text)


def cell_xml(cell: ms.Td, merge: str, width: int, look: Look, rng: random.Random) -> str:
    """merge: "" for an own row, `restart` where a rowspan begins, `continue` where one goes on."""
    span = f'<w:gridSpan w:val="{cell.cols}"/>' if cell.cols > 1 else ""
    down = '<w:vMerge w:val="restart"/>' if merge == "restart" else "<w:vMerge/>" if merge else ""
    turned = (
        '<w:textDirection w:val="tbRlV"/>'
        if look.narrow and merge == "restart" and cell.cols == 1 and cell.rows > 9 and rng.random() < 0.5
        else ""
    )
    align = "left" if cell.kind == "label" else "center"
    text = "" if merge == "continue" else cell.text
    controls = "controls" in look.features and cell.kind == "data" and rng.random() < 0.05
    paragraph = f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr>{cell_runs(text, look, rng)}</w:p>'
    # LibreOffice makes one form field of a control, and writes what was struck out in it and what replaced it as one text.
    is_tracked = "<w:del " in paragraph or "<w:ins " in paragraph
    inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>" if controls and not is_tracked else paragraph
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{down}{turned}<w:vAlign w:val="center"/></w:tcPr>{inner}</w:tc>'


def table_xml(grid: ms.Grid, look: Look, rng: random.Random) -> str:
    """The table as Word writes it: a cell of its own for each row that a rowspan crosses."""
    widths = widths_of(grid, look)
    hanging: dict[int, tuple[int, int]] = {}
    rows = []
    for row in grid.rows:
        cells, x, queue = [], 0, list(row)
        while x < grid.width and (queue or hanging.get(x, (0, 0))[0]):
            left, cols = hanging.get(x, (0, 0))
            cell = ms.Td("", cols) if left else queue.pop(0)
            merge = "continue" if left else "restart" if cell.rows > 1 else ""
            hanging[x] = (left - 1, cols) if left else (cell.rows - 1, cell.cols)
            cells.append(cell_xml(cell, merge, sum(widths[x : x + cell.cols]), look, rng))
            x += cell.cols
        rows.append("<w:tr>" + "".join(cells) + "</w:tr>")
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    borders = f"<w:tblBorders>{sides}</w:tblBorders>" if look.ruled else ""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def merged_table(document: Document, grid: ms.Grid) -> None:
    """The same table through python-docx's own merging."""
    made = document.add_table(rows=len(grid.rows), cols=grid.width, style="Table Grid")
    cells = made._cells  # (the property builds the list anew each time)
    places = [cells[y * grid.width : (y + 1) * grid.width] for y in range(len(grid.rows))]
    taken = [[False] * grid.width for _ in grid.rows]
    for y, row in enumerate(grid.rows):
        x = 0
        for cell in row:
            while taken[y][x]:
                x += 1
            bottom, right = min(y + cell.rows, len(grid.rows)), x + cell.cols
            for line in taken[y:bottom]:
                line[x:right] = [True] * cell.cols
            target = places[y][x]
            if cell.cols > 1 or cell.rows > 1:
                target = target.merge(places[bottom - 1][right - 1])
            target.text = cell.text
            x = right


def add_numbering(document: Document) -> str:
    """A numbering that prints 一、 二、 before headings; returns its id."""
    part = document.part.numbering_part.element
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/>'
        '<w:suff w:val="nothing"/></w:lvl></w:abstractNum>'
    )
    part.insert(0, abstract)
    part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    return "77"


def add_text_box(document: Document, text: str) -> None:
    """A text box as Word writes it: the new shape, and the old one for those that cannot read it, with the same text."""
    inner = f"<w:txbxContent><w:p>{run_xml(text)}</w:p></w:txbxContent>"
    spaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    )
    shape = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5000000" cy="600000"/><wp:docPr id="1" name="Text Box 1"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    old = f'<w:pict><v:shape type="#_x0000_t202" style="width:400pt;height:48pt"><v:textbox>{inner}</v:textbox></v:shape></w:pict>'
    paragraph = document.add_paragraph()
    paragraph._p.append(
        parse_xml(
            f'<w:r {spaces}><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'
        )
    )


def add_field(paragraph: object, code: str) -> None:
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()  # type: ignore[attr-defined]
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = code
        run._r.append(mark)


def lighten(document: Document) -> None:
    """Without the template's picture and its hundred unused styles, which are most of its bytes."""
    for rels in (document.part.rels, document.part.package.rels):
        for name in [name for name, rel in rels.items() if rel.reltype.endswith(("/stylesWithEffects", "/thumbnail"))]:
            del rels[name]
    for style in list(document.styles):
        if style.name not in ("Normal", "Normal Table", "Table Grid", "Default Paragraph Font", "No List", "Header", "Footer"):
            style.element.getparent().remove(style.element)


@cache
def template() -> bytes:
    document = python_docx.Document()
    lighten(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def new_document(report: Report) -> Document:
    document = python_docx.Document(io.BytesIO(template()))
    font = FONTS[int(report.id[1:4]) % 2]
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(10)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.element.rPr.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-US" w:eastAsia="zh-CN"/>'))
    style.paragraph_format.space_after = Pt(0)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("— ")
    add_field(footer, "PAGE")
    footer.add_run(" —")
    properties = document.core_properties
    properties.author, properties.title, properties.last_modified_by = "user", "", "user"
    properties.created = properties.modified = datetime(2018, 3, 5)
    return document


def add_block(document: Document, block: Block, look: Look, numbering: str | None) -> None:
    if block.kind == "title" and "textbox" in look.features:
        add_text_box(document, block.text)
        return
    text = block.text
    numbered = block.kind == "heading" and numbering is not None
    if numbered:
        text = text.split("、", 1)[1]
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = block.kind in ("title", "heading")
    if block.kind == "title":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if block.kind == "sign":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if numbered:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = int(numbering or 0)


def docx(report: Report, look: Look) -> bytes:
    document = new_document(report)
    rng = report.rng("docx-cells", sorted(look.features))
    numbering = add_numbering(document) if "numbered" in look.features else None
    for block in report.blocks:
        if not block.grid:
            add_block(document, block, look, numbering)
        elif "merged" in look.features and look.ruled and not look.narrow:
            merged_table(document, block.grid)
        else:
            document.element.body.insert(len(document.element.body) - 1, parse_xml(table_xml(block.grid, look, rng)))
    buffer = io.BytesIO()
    document.save(buffer)
    return dateless(buffer.getvalue())


def dateless(data: bytes) -> bytes:
    """The same archive with one fixed date for all entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, (2021, 2, 3, 4, 5, 6)), old.read(name), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


# RTF as older word processors write it: GBK bytes in hexadecimal, cells by their right edges.

RTF_HEAD = (
    r"{\rtf1\ansi\ansicpg936\deff0\deflang1033\deflangfe2052{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}}"
    r"{\*\generator Writer;}{\info{\title x}{\author user}{\creatim\yr2018\mo3\dy5}}"
    "\n"
)


def rtf_text(text: str, rng: random.Random) -> str:
    """Text with GBK bytes as \\'xx or characters as \\uN? with a replacement; a break as \\line."""
    found = []
    as_unicode = rng.random() < 0.2
    for c in text:
        if c == "\n":
            found.append("\\line ")
        elif c in "\\{}":
            found.append("\\" + c)
        elif c.isascii():
            found.append(c)
        elif as_unicode:
            found.append(f"\\u{ord(c) - 65536 if ord(c) > 32767 else ord(c)}?")
        else:
            found.append("".join(f"\\'{byte:02x}" for byte in c.encode("gb18030")))
    return "".join(found)


def rtf_table(grid: ms.Grid, rng: random.Random) -> str:
    """Rows with the right edge of each cell; a rowspan is \\clvmgf and then \\clvmrg."""
    widths = widths_of(grid, Look())
    hanging: dict[int, tuple[int, int]] = {}
    lines = []
    for row in grid.rows:
        edges, texts, x, queue = [], [], 0, list(row)
        while x < grid.width and (queue or hanging.get(x, (0, 0))[0]):
            left, cols = hanging.get(x, (0, 0))
            cell = ms.Td("", cols) if left else queue.pop(0)
            hanging[x] = (left - 1, cols) if left else (cell.rows - 1, cell.cols)
            x += cell.cols
            merge = "\\clvmrg" if left else "\\clvmgf" if cell.rows > 1 else ""
            edges.append(f"{merge}\\cellx{sum(widths[:x])}")
            texts.append(f"{rtf_text(cell.text, rng)}\\cell ")
        lines.append("\\trowd\\trgaph40" + "".join(edges) + "\n\\pard\\intbl " + "".join(texts) + "\\row\n")
    return "".join(lines) + "\\pard\n"


def rtf_gbk(report: Report) -> bytes:
    """RTF written by hand in code page 936."""
    rng = report.rng("rtf")
    parts = [
        rtf_table(block.grid, rng) if block.grid else f"\\pard {rtf_text(block.text, rng)}\\par\n" for block in report.blocks
    ]
    footer = r"{\footer\pard\qc - {\field{\*\fldinst PAGE}{\fldrslt 1}} -\par}" "\n"
    return (RTF_HEAD + footer + "".join(parts) + "}").encode("ascii")


def docx_python(report: Report) -> bytes:
    """Merged cells, and in some tracked changes, numbered headings, text boxes, content controls, cut runs."""
    return docx(report, look_of(report))


def docx_ruled(report: Report) -> bytes:
    """Nothing special: the source of .doc, .rtf and the ruled PDF."""
    look = look_of(report)
    return docx(report, Look(features=look.features & {"numbered"} if report.rng("plain").random() < 0.4 else frozenset()))


def docx_borderless(report: Report) -> bytes:
    return docx(report, Look(ruled=False))


def docx_narrow(report: Report) -> bytes:
    return docx(report, Look(narrow=True))
