"""OFD (GB/T 33190): the report as pages of text and path objects in a zip, written by hand."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from . import drawing
from .model import Report

SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def deltas(text: str, size: float) -> str:
    """Advances from each character to the next, runs of equal ones as `g count advance`."""
    steps = [number(drawing.width_of(c, size)) for c in text[:-1]]
    found = []
    i = 0
    while i < len(steps):
        j = i
        while j < len(steps) and steps[j] == steps[i]:
            j += 1
        found += ["g", str(j - i), steps[i]] if j - i > 2 else steps[i:j]
        i = j
    return " ".join(found)


def text_object(text: drawing.Text, number_of: int, style: str) -> str:
    """style: line (one code with deltas), chars (a code per character), scaled (size 1 under a matrix)."""
    width, height = drawing.width_of(text.text, text.size), text.size * 1.3
    boundary = f"{number(text.x)} {number(text.y - text.size)} {number(width)} {number(height)}"
    size, matrix, unit = number(text.size), "", text.size
    if style == "scaled":
        size, matrix, unit = "1", f' CTM="{number(text.size)} 0 0 {number(text.size)} 0 0"', 1.0
    if style == "chars":
        x, codes = 0.0, []
        for c in text.text:
            codes.append(f'<ofd:TextCode X="{number(x)}" Y="{number(text.size)}">{escape(c)}</ofd:TextCode>')
            x += drawing.width_of(c, text.size)
        inner = "".join(codes)
    else:
        steps = f' DeltaX="{deltas(text.text, unit)}"' if len(text.text) > 1 else ""
        inner = f'<ofd:TextCode X="0" Y="{number(unit)}"{steps}>{escape(text.text)}</ofd:TextCode>'
    return f'<ofd:TextObject ID="{number_of}" Boundary="{boundary}" Font="2" Size="{size}"{matrix}>{inner}</ofd:TextObject>'


def path_object(line: drawing.Line, number_of: int) -> str:
    x, y = min(line.x0, line.x1), min(line.y0, line.y1)
    width, height = abs(line.x1 - line.x0), abs(line.y1 - line.y0)
    data = f"M 0 0 L {number(width)} {number(height)}"
    return (
        f'<ofd:PathObject ID="{number_of}" Boundary="{number(x)} {number(y)} {number(max(width, 0.18))} {number(max(height, 0.18))}" LineWidth="0.18">'
        f"<ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def content(sheet: drawing.Sheet, first: int, style: str) -> str:
    objects: list[str] = []
    for line in dict.fromkeys(sheet.lines):
        objects.append(path_object(line, first + len(objects)))
    for text in sheet.texts:
        objects.append(text_object(text, first + len(objects), style))
    return (
        f"{HEAD}<ofd:Page {SPACE}><ofd:Area><ofd:PhysicalBox>0 0 {number(drawing.WIDTH)} {number(drawing.HEIGHT)}</ofd:PhysicalBox></ofd:Area>"
        f'<ofd:Content><ofd:Layer ID="{first - 1}" Type="Body">{"".join(objects)}</ofd:Layer></ofd:Content></ofd:Page>'
    )


def ofd(report: Report) -> bytes:
    """One document of as many pages as it takes; the pages' order is that of Document.xml, not of their names."""
    rng = report.rng("ofd")
    style = rng.choice(["line", "line", "chars", "scaled"])
    pages = drawing.sheets(report, ruled=rng.random() < 0.85)
    names = list(range(len(pages)))
    if rng.random() < 0.3:
        rng.shuffle(names)
    files = {
        "OFD.xml": f'{HEAD}<ofd:OFD {SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>{report.id * 8}</ofd:DocID>'
        f"<ofd:CreationDate>{report.item.year + 1}-01-05</ofd:CreationDate><ofd:Creator>writer</ofd:Creator></ofd:DocInfo>"
        "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
        "Doc_0/PublicRes.xml": f'{HEAD}<ofd:Res {SPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="2" FontName="宋体" FamilyName="宋体"/></ofd:Fonts></ofd:Res>',
    }
    listed = []
    for i, (sheet, name) in enumerate(zip(pages, names, strict=True)):
        listed.append(f'<ofd:Page ID="{10 + i}" BaseLoc="Pages/Page_{name}/Content.xml"/>')
        files[f"Doc_0/Pages/Page_{name}/Content.xml"] = content(sheet, 10_000 * (i + 1), style)
    files["Doc_0/Document.xml"] = (
        f"{HEAD}<ofd:Document {SPACE}><ofd:CommonData><ofd:MaxUnitID>999999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
        f"</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>{''.join(listed)}</ofd:Pages></ofd:Document>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path, (2021, 2, 3, 4, 5, 6)), text.encode(), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
