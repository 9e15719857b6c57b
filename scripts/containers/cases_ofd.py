"""Cases of OFD: the ways in which writers of the format put the same page together.

Each variant takes a report and gives an .ofd. The pages are those of `drawing`.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape

from . import drawing, ofd
from .model import Report

n = ofd.number
Objects = list[str]


@dataclass
class Hand:
    """How a writer writes: what makes objects of texts and lines, and what it puts around them."""

    texts: Callable[[drawing.Sheet, random.Random], Objects]
    lines: Callable[[drawing.Sheet, random.Random], Objects]
    ruled: bool = True
    layers: Callable[[Objects], str] = lambda objects: f'<ofd:Layer ID="1" Type="Body">{"".join(objects)}</ofd:Layer>'
    shuffled: bool = False
    template: bool = False
    change: Callable[[str], str] = lambda text: text
    folder: str = "Doc_0"
    per_page: int = 1  # 2: a second document in the package holds the other pages
    more: dict[str, str] = field(default_factory=dict)


def text_of(text: drawing.Text, style: str = "line") -> str:
    return ofd.text_object(text, 0, style)


def plain_texts(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    return [text_of(text) for text in sheet.texts]


def plain_lines(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    return [ofd.path_object(line, 0) for line in dict.fromkeys(sheet.lines)]


# Texts.


def styled(style: str) -> Callable[[drawing.Sheet, random.Random], Objects]:
    return lambda sheet, rng: [text_of(text, style) for text in sheet.texts]


def pieces(text: drawing.Text, cuts: list[int]) -> list[drawing.Text]:
    found, x = [], text.x
    for start, end in zip([0, *cuts], [*cuts, len(text.text)], strict=True):
        if start < end:
            part = text.text[start:end]
            found.append(replace(text, x=x, text=part))
            x += drawing.width_of(part, text.size)
    return found


def glyph_texts(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """An object for each character."""
    return [text_of(piece) for text in sheet.texts for piece in pieces(text, list(range(1, len(text.text))))]


def cut_texts(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Lines in two or three objects, cut anywhere, inside figures too."""
    found = []
    for text in sheet.texts:
        cuts = sorted(rng.sample(range(1, len(text.text)), min(len(text.text) - 1, rng.randint(0, 2))))
        found += [text_of(piece) for piece in pieces(text, cuts)]
    return found


def mixed_order(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Objects in no order at all."""
    found = plain_texts(sheet, rng)
    rng.shuffle(found)
    return found


def bold_twice(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Bold by drawing everything again a little to the right."""
    return [made for text in sheet.texts for made in (text_of(text), text_of(replace(text, x=text.x + 0.1)))]


def spread(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """HScale, the advances of full width all the same; blanks that are objects of their own."""
    found = []
    for text in sheet.texts:
        found.append(text_of(text).replace(' Font="2"', ' Font="2" HScale="1"'))
        found.append(text_of(drawing.Text(text.x + drawing.width_of(text.text), text.y, " ")))
    return found


def no_deltas(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Without advances: the font's own are meant."""
    found = []
    for text in sheet.texts:
        box = f"{n(text.x)} {n(text.y - text.size)} {n(drawing.width_of(text.text))} {n(text.size * 1.3)}"
        code = f'<ofd:TextCode X="0" Y="{n(text.size)}">{escape(text.text)}</ofd:TextCode>'
        found.append(f'<ofd:TextObject ID="0" Boundary="{box}" Font="2" Size="{n(text.size)}">{code}</ofd:TextObject>')
    return found


def page_boundary(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """The whole page as boundary, places inside it."""
    found = []
    for text in sheet.texts:
        steps = f' DeltaX="{ofd.deltas(text.text, text.size)}"' if len(text.text) > 1 else ""
        code = f'<ofd:TextCode X="{n(text.x)}" Y="{n(text.y)}"{steps}>{escape(text.text)}</ofd:TextCode>'
        found.append(f'<ofd:TextObject ID="0" Boundary="0 0 210 297" Font="2" Size="{n(text.size)}">{code}</ofd:TextObject>')
    return found


def with_glyphs(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Numbers of glyphs beside the characters (CGTransform), fill colours, several codes in one object."""
    found = []
    for made in plain_texts(sheet, rng):
        glyphs = '<ofd:FillColor Value="0 0 0"/><ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>3701</ofd:Glyphs></ofd:CGTransform>'
        found.append(made.replace("><ofd:TextCode", f">{glyphs}<ofd:TextCode", 1))
    return found


# Lines.


def one_path(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """All lines of a page in one path."""
    data = " ".join(f"M {n(line.x0)} {n(line.y0)} L {n(line.x1)} {n(line.y1)}" for line in dict.fromkeys(sheet.lines))
    return (
        [
            f'<ofd:PathObject ID="0" Boundary="0 0 210 297" LineWidth="0.2"><ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>'
        ]
        if data
        else []
    )


def boxes(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """A closed rectangle for each cell."""
    found = []
    for i in range(0, len(sheet.lines), 4):
        top, bottom = sheet.lines[i], sheet.lines[i + 1]
        width, height = top.x1 - top.x0, bottom.y0 - top.y0
        data = f"M 0 0 L {n(width)} 0 L {n(width)} {n(height)} L 0 {n(height)} C"
        place = f"{n(top.x0)} {n(top.y0)} {n(width)} {n(height)}"
        found.append(
            f'<ofd:PathObject ID="0" Boundary="{place}" LineWidth="0.2" Stroke="true"><ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>'
        )
    return found


def thin_boxes(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Lines as filled rectangles, as printers' drivers write them."""
    found = []
    for line in dict.fromkeys(sheet.lines):
        width, height = max(line.x1 - line.x0, 0.2), max(line.y1 - line.y0, 0.2)
        data = f"M 0 0 L {n(width)} 0 L {n(width)} {n(height)} L 0 {n(height)} C"
        place = f"{n(line.x0)} {n(line.y0)} {n(width)} {n(height)}"
        found.append(
            f'<ofd:PathObject ID="0" Boundary="{place}" Stroke="false" Fill="true"><ofd:FillColor Value="0 0 0"/><ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>'
        )
    return found


def dashes(sheet: drawing.Sheet, rng: random.Random) -> Objects:
    """Lines in pieces that meet."""
    halves = []
    for line in dict.fromkeys(sheet.lines):
        x, y = (line.x0 + line.x1) / 2, (line.y0 + line.y1) / 2
        halves += [drawing.Line(line.x0, line.y0, x, y), drawing.Line(x, y, line.x1, line.y1)]
    return [ofd.path_object(line, 0) for line in halves]


# Around them.


def layered(objects: Objects) -> str:
    """Background, body and a hidden layer with a draft; the body in blocks inside blocks."""
    draft = text_of(drawing.Text(60, 100, "草稿 1234 5678"))
    half = len(objects) // 2
    block = f'<ofd:PageBlock ID="0"><ofd:PageBlock ID="0">{"".join(objects[:half])}</ofd:PageBlock>{"".join(objects[half:])}</ofd:PageBlock>'
    return (
        f'<ofd:Layer ID="1" Type="Background"></ofd:Layer><ofd:Layer ID="2" Type="Body">{block}</ofd:Layer>'
        f'<ofd:Layer ID="3" Type="Foreground" Visible="false">{draft}</ofd:Layer>'
    )


def page_xml(hand: Hand, sheet: drawing.Sheet, rng: random.Random) -> str:
    objects = hand.lines(sheet, rng) + hand.texts(sheet, rng)
    template = '<ofd:Template TemplateID="5" ZOrder="Background"/>' if hand.template else ""
    return (
        f"{ofd.HEAD}<ofd:Page {ofd.SPACE}>{template}<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>"
        f"<ofd:Content>{hand.layers(objects)}</ofd:Content></ofd:Page>"
    )


def document_xml(hand: Hand, places: list[str]) -> str:
    template = '<ofd:TemplatePage ID="5" Name="head" BaseLoc="Tpls/Tpl_0/Content.xml"/>' if hand.template else ""
    pages = "".join(f'<ofd:Page ID="{10 + i}" BaseLoc="{place}"/>' for i, place in enumerate(places))
    return (
        f"{ofd.HEAD}<ofd:Document {ofd.SPACE}><ofd:CommonData><ofd:MaxUnitID>999999</ofd:MaxUnitID><ofd:PageArea>"
        f"<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>{template}"
        f"</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages></ofd:Document>"
    )


HEADER = drawing.Sheet(
    texts=[drawing.Text(27, 15, "政府信息公开工作年度报告"), drawing.Text(160, 15, "第 2 页")],
    lines=[drawing.Line(27, 17, 183, 17)],
)


def written(hand: Hand) -> Callable[[Report], bytes]:
    def make(report: Report) -> bytes:
        rng = report.rng("case-ofd")
        sheets = drawing.sheets(report, ruled=hand.ruled)
        names = list(range(len(sheets)))
        if hand.shuffled:
            names.reverse()
        files, bodies = {}, []
        size = -(-len(sheets) // hand.per_page)
        for number, start in enumerate(range(0, len(sheets), size)):
            folder = hand.folder if number == 0 else f"Doc_{number}"
            bodies.append(
                f"<ofd:DocBody><ofd:DocInfo><ofd:DocID>{report.id * 8}</ofd:DocID></ofd:DocInfo><ofd:DocRoot>{folder}/Document.xml</ofd:DocRoot></ofd:DocBody>"
            )
            places = []
            for sheet, name in zip(sheets[start : start + size], names[start : start + size], strict=True):
                place = f"Pages/Page_{name}/Content.xml"
                files[f"{folder}/{place}"] = page_xml(hand, sheet, rng)
                places.append(f"/{folder}/{place}" if hand.shuffled else place)
            files[f"{folder}/Document.xml"] = document_xml(hand, places)
            files[f"{folder}/PublicRes.xml"] = f'{ofd.HEAD}<ofd:Res {ofd.SPACE} BaseLoc="Res"/>'
            if hand.template:
                files[f"{folder}/Tpls/Tpl_0/Content.xml"] = page_xml(replace(hand, template=False), HEADER, rng)
        entry = f'{ofd.HEAD}<ofd:OFD {ofd.SPACE} Version="1.0" DocType="OFD">{"".join(bodies)}</ofd:OFD>'
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, text in {"OFD.xml": entry, **files, **hand.more}.items():
                archive.writestr(zipfile.ZipInfo(path, (2021, 2, 3, 4, 5, 6)), hand.change(text).encode(), zipfile.ZIP_DEFLATED)
        return buffer.getvalue()

    return make


def without_prefix(text: str) -> str:
    """The namespace as the default one."""
    return text.replace("<ofd:", "<").replace("</ofd:", "</").replace("xmlns:ofd=", "xmlns=")


P = {"texts": plain_texts, "lines": plain_lines}
SEAL = {
    "Doc_0/Annots/Page_0/Annotation.xml": f'{ofd.HEAD}<ofd:PageAnnot {ofd.SPACE}><ofd:Annot ID="90" Type="Stamp"/></ofd:PageAnnot>'
}
VARIANTS = {
    "lines": written(Hand(**P)),
    "chars": written(Hand(styled("chars"), one_path)),
    "scaled": written(Hand(styled("scaled"), boxes)),
    "glyphs": written(Hand(glyph_texts, plain_lines)),
    "cut": written(Hand(cut_texts, thin_boxes)),
    "anyorder": written(Hand(mixed_order, plain_lines)),
    "bold": written(Hand(bold_twice, dashes)),
    "spread": written(Hand(spread, plain_lines)),
    "nodeltas": written(Hand(no_deltas, boxes)),
    "pagebox": written(Hand(page_boundary, one_path)),
    "cgtransform": written(Hand(with_glyphs, plain_lines, more=SEAL)),
    "unruled": written(Hand(plain_texts, plain_lines, ruled=False)),
    "template": written(Hand(**P, template=True)),
    "layers": written(Hand(**P, layers=layered)),
    "shuffled": written(Hand(**P, shuffled=True)),
    "prefix": written(Hand(**P, change=without_prefix)),
    "twodocs": written(Hand(**P, per_page=2)),
}
