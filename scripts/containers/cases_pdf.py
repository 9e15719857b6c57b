"""Cases of PDF: fonts, matrices, boxes and file structures, written by hand from the pages of `drawing`.

Each variant takes a report and gives a .pdf. Nothing is embedded but what a variant is about, so the files are small.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from . import drawing
from .model import Report

MM = 72 / 25.4
WIDTH, HEIGHT = drawing.WIDTH * MM, drawing.HEIGHT * MM


class Objects:
    """The numbered objects of a file."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def add(self, body: str | bytes) -> int:
        self.bodies.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(self.bodies)

    def hold(self) -> int:
        return self.add(b"")

    def put(self, number: int, body: str | bytes) -> None:
        self.bodies[number - 1] = body if isinstance(body, bytes) else body.encode("latin-1")

    def stream(self, data: bytes, entries: str = "", packed: bool = True) -> int:
        return self.add(stream(data, entries, packed))

    def file(self, root: int) -> bytes:
        """With a plain table of references at the end."""
        out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self.bodies, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, root, start)
        return bytes(out)

    def compact(self, root: int) -> bytes:
        """Objects inside a compressed stream, references as a stream too (PDF 1.5)."""
        out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        inside = [i for i, body in enumerate(self.bodies) if not body.endswith(b"endstream")]
        heads, texts = [], b""
        for i in inside:
            heads.append(b"%d %d" % (i + 1, len(texts)))
            texts += self.bodies[i] + b"\n"
        head = b" ".join(heads) + b"\n"
        holder, last = len(self.bodies) + 1, len(self.bodies) + 2
        packed = stream(head + texts, f"/Type/ObjStm/N {len(inside)}/First {len(head)}")
        rows = {0: (0, 0, 65535)}
        for number, body in [(i + 1, body) for i, body in enumerate(self.bodies) if i not in inside] + [(holder, packed)]:
            rows[number] = (1, len(out), 0)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        rows |= {i + 1: (2, holder, order) for order, i in enumerate(inside)}
        rows[last] = (1, len(out), 0)
        table = b"".join(
            kind.to_bytes(1, "big") + a.to_bytes(4, "big") + b.to_bytes(2, "big") for _, (kind, a, b) in sorted(rows.items())
        )
        start = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (last, stream(table, f"/Type/XRef/Size {last + 1}/W[1 4 2]/Root {root} 0 R"))
        return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def stream(data: bytes, entries: str = "", packed: bool = True) -> bytes:
    if packed:
        data, entries = zlib.compress(data, 9), entries + "/Filter/FlateDecode"
    return f"<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1") + data + b"\nendstream"


@dataclass
class Font:
    """number: its object. code: a text as the bytes of a string, in hexadecimal."""

    number: int
    code: Callable[[str], str]


def ucs2(objects: Objects) -> Font:
    return outside(objects, "UniGB-UCS2-H", lambda text: text.encode("utf-16-be").hex())


def gbk(objects: Objects) -> Font:
    return outside(objects, "GBK-EUC-H", lambda text: text.encode("gbk").hex())


def utf16(objects: Objects) -> Font:
    return outside(objects, "UniGB-UTF16-H", lambda text: text.encode("utf-16-be").hex())


def outside(objects: Objects, encoding: str, code: Callable[[str], str]) -> Font:
    """A font of the collection Adobe-GB1 that is not embedded; half-width letters are half as wide."""
    about = objects.add(
        "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>"
    )
    below = objects.add(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
        f"/FontDescriptor {about} 0 R/DW 1000/W[1 95 500 814 907 500]>>"
    )
    top = f"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/{encoding}/DescendantFonts[{below} 0 R]>>"
    return Font(objects.add(top), code)


def unicode_map(pairs: dict[int, str], width: int) -> bytes:
    rows = "\n".join(f"<{code:0{width}x}> <{c.encode('utf-16-be').hex()}>" for code, c in pairs.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <{'00' * (width // 2)}> <{'ff' * (width // 2)}> endcodespacerange\n"
        f"{len(pairs)} beginbfchar\n{rows}\nendbfchar endcmap end end"
    ).encode()


class Drawn:
    """Type 3: glyphs are little drawings, each font has 255 of them; what they mean stands in ToUnicode only."""

    def __init__(self, objects: Objects, texts: list[str]) -> None:
        self.codes: dict[str, tuple[int, int]] = {}
        self.fonts: list[int] = []
        known = sorted(set("".join(texts)))
        box = {
            True: objects.stream(b"1000 0 0 -120 900 880 d1 80 0 840 760 re f"),
            False: objects.stream(b"500 0 0 -120 450 880 d1 60 0 380 700 re f"),
        }
        for start in range(0, len(known), 255):
            part = known[start : start + 255]
            names = "".join(f"/g{i} {box[drawing.width_of(c, 1) > 0.6]} 0 R" for i, c in enumerate(part))
            order = "".join(f"/g{i}" for i in range(len(part)))
            widths = " ".join("1000" if drawing.width_of(c, 1) > 0.6 else "500" for c in part)
            meaning = objects.stream(unicode_map({i + 1: c for i, c in enumerate(part)}, 2))
            self.codes |= {c: (len(self.fonts), i + 1) for i, c in enumerate(part)}
            self.fonts.append(
                objects.add(
                    f"<</Type/Font/Subtype/Type3/FontBBox[0 -120 1000 880]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<<{names}>>"
                    f"/Encoding<</Type/Encoding/Differences[1{order}]>>/FirstChar 1/LastChar {len(part)}/Widths[{widths}]/ToUnicode {meaning} 0 R/Resources<<>>>>"
                )
            )


Content = Callable[[drawing.Sheet, Font, random.Random], str]


def at(text: drawing.Text) -> tuple[float, float]:
    return text.x * MM, HEIGHT - text.y * MM


def show(text: drawing.Text, font: Font) -> str:
    x, y = at(text)
    return f"BT /F1 {text.size * MM:.2f} Tf {x:.2f} {y:.2f} Td <{font.code(text.text)}> Tj ET"


def rules(sheet: drawing.Sheet) -> list[str]:
    found = ["0.5 w"]
    for line in dict.fromkeys(sheet.lines):
        found.append(f"{line.x0 * MM:.2f} {HEIGHT - line.y0 * MM:.2f} m {line.x1 * MM:.2f} {HEIGHT - line.y1 * MM:.2f} l S")
    return found


def plain(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    return "\n".join(rules(sheet) + [show(text, font) for text in sheet.texts])


def bold(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """Everything twice, a third of a point apart, and once more as an outline."""
    found = rules(sheet)
    for text in sheet.texts:
        found += [
            show(text, font),
            show(replace(text, x=text.x + 0.1), font),
            show(text, font).replace("BT", "BT 1 Tr").replace("ET", "0 Tr ET"),
        ]
    return "\n".join(found)


def by_glyph(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """Each character placed by its own matrix."""
    found = rules(sheet)
    for text in sheet.texts:
        x, y = at(text)
        found.append("BT /F1 1 Tf")
        for c in text.text:
            found.append(f"{text.size * MM:.2f} 0 0 {text.size * MM:.2f} {x:.2f} {y:.2f} Tm <{font.code(c)}> Tj")
            x += drawing.width_of(c, text.size) * MM
        found.append("ET")
    return "\n".join(found)


def kerned(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """TJ with small moves between the characters, words by Tc, lines by TD in one text object."""
    found = [*rules(sheet), "BT"]
    last = (0.0, 0.0)
    for text in sheet.texts:
        x, y = at(text)
        codes = " ".join(f"<{font.code(c)}> {rng.choice([-12, 4, 0, 9])}" for c in text.text)
        found.append(f"/F1 {text.size * MM:.2f} Tf {x - last[0]:.2f} {y - last[1]:.2f} TD [{codes}] TJ")
        last = (x, y)
    return "\n".join([*found, "ET"])


def any_order(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """Texts in no order, between the lines."""
    found = rules(sheet)[1:] + [show(text, font) for text in sheet.texts]
    rng.shuffle(found)
    return "\n".join(["0.5 w", *found])


def scaled(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """A tenth of the size under a matrix, upside down as printers' drivers count from the top."""
    found = [f"q .1 0 0 -.1 0 {HEIGHT:.2f} cm 5 w"]
    for line in dict.fromkeys(sheet.lines):
        found.append(f"{line.x0 * MM * 10:.1f} {line.y0 * MM * 10:.1f} m {line.x1 * MM * 10:.1f} {line.y1 * MM * 10:.1f} l S")
    for text in sheet.texts:
        found.append(
            f"BT /F1 {text.size * MM * 10:.1f} Tf 1 0 0 -1 {text.x * MM * 10:.1f} {text.y * MM * 10:.1f} Tm <{font.code(text.text)}> Tj ET"
        )
    return "\n".join([*found, "Q"])


def cells(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """A stroked rectangle for each cell, white fill below it, a clip around each text."""
    found = ["0.5 w"]
    for i in range(0, len(sheet.lines), 4):
        top, bottom = sheet.lines[i], sheet.lines[i + 1]
        found.append(
            f"q 1 1 1 rg {top.x0 * MM:.2f} {HEIGHT - bottom.y0 * MM:.2f} {(top.x1 - top.x0) * MM:.2f} {(bottom.y0 - top.y0) * MM:.2f} re B Q"
        )
    for text in sheet.texts:
        x, y = at(text)
        found.append(
            f"q {x - 2:.2f} {y - 4:.2f} {drawing.width_of(text.text, text.size) * MM + 4:.2f} 18 re W n {show(text, font)} Q"
        )
    return "\n".join(found)


def hidden(sheet: drawing.Sheet, font: Font, rng: random.Random) -> str:
    """Marked content: a watermark as artifact, numbers outside the page, spans with the text that is meant."""
    outside_page = show(drawing.Text(-90, 50, "9999"), font)
    found = [*rules(sheet), f"/Artifact <</Type/Pagination>> BDC {outside_page} EMC"]
    for i, text in enumerate(sheet.texts):
        found.append(f"/P <</MCID {i}>> BDC {show(text, font)} EMC")
    return "\n".join(found)


def made(
    content: Content = plain,
    font: Callable[[Objects], Font] = ucs2,
    ruled: bool = True,
    page: str = f"/MediaBox[0 0 {WIDTH:.2f} {HEIGHT:.2f}]",
    around: str = "{}",
    compact: bool = False,
    form: bool = False,
    streams: int = 1,
    front: bytes = b"",
) -> Callable[[Report], bytes]:
    """around: what encloses the content of a page. form: the content is drawn by name. streams: the content is cut."""

    def make(report: Report) -> bytes:
        objects, rng = Objects(), report.rng("case-pdf")
        root, tree = objects.hold(), objects.hold()
        used = font(objects)
        fonts = f"/Resources<</Font<</F1 {used.number} 0 R>>>>"
        pages = []
        for sheet in drawing.sheets(report, ruled):
            drawn = around.format(content(sheet, used, rng))
            if form:
                inner = objects.stream(drawn.encode(), f"/Type/XObject/Subtype/Form/BBox[0 0 {WIDTH:.2f} {HEIGHT:.2f}]{fonts}")
                data, resources = b"q /Fm0 Do Q", f"/Resources<</XObject<</Fm0 {inner} 0 R>>>>"
            else:
                data, resources = drawn.encode(), fonts
            lines = data.split(b"\n")
            size = -(-len(lines) // streams)
            numbers = [objects.stream(b"\n".join(lines[i : i + size]) + b"\n") for i in range(0, len(lines), size)]
            listed = " ".join(f"{number} 0 R" for number in numbers)
            pages.append(objects.add(f"<</Type/Page/Parent {tree} 0 R{page}{resources}/Contents[{listed}]>>"))
        kids = " ".join(f"{number} 0 R" for number in pages)
        objects.put(tree, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
        objects.put(root, f"<</Type/Catalog/Pages {tree} 0 R>>")
        return front + (objects.compact(root) if compact else objects.file(root))

    return make


def type_three(report: Report) -> bytes:
    objects = Objects()
    root, tree = objects.hold(), objects.hold()
    sheets = drawing.sheets(report)
    drawn = Drawn(objects, [text.text for sheet in sheets for text in sheet.texts])
    fonts = "".join(f"/F{i} {number} 0 R" for i, number in enumerate(drawn.fonts))
    pages = []
    for sheet in sheets:
        found = rules(sheet)
        for text in sheet.texts:
            x, y = at(text)
            found.append(f"BT {x:.2f} {y:.2f} Td")
            for c in text.text:
                font, code = drawn.codes[c]
                found.append(f"/F{font} {text.size * MM:.2f} Tf <{code:02x}> Tj")
            found.append("ET")
        content = objects.stream("\n".join(found).encode())
        pages.append(
            objects.add(
                f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {WIDTH:.2f} {HEIGHT:.2f}]/Resources<</Font<<{fonts}>>>>/Contents {content} 0 R>>"
            )
        )
    kids = " ".join(f"{number} 0 R" for number in pages)
    objects.put(tree, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
    objects.put(root, f"<</Type/Catalog/Pages {tree} 0 R>>")
    return objects.file(root)


# A sheet turned by a quarter, as scanned-in pages and landscape tables are stored.
QUARTER = f"q 0 1 -1 0 {HEIGHT:.2f} 0 cm\n{{}}\nQ"
TURNED = f"/MediaBox[0 0 {HEIGHT:.2f} {WIDTH:.2f}]/Rotate 90"
# The visible part of a larger sheet that begins elsewhere.
CROPPED = f"/MediaBox[-50 -80 {WIDTH + 200:.2f} {HEIGHT + 100:.2f}]/CropBox[0 0 {WIDTH:.2f} {HEIGHT:.2f}]"
SHIFTED = f"/MediaBox[100 -300 {WIDTH + 100:.2f} {HEIGHT - 300:.2f}]"

VARIANTS: dict[str, Callable[[Report], bytes]] = {
    "ucs2": made(),
    "gbk": made(font=gbk),
    "utf16": made(font=utf16),
    "type3": type_three,
    "bold": made(bold),
    "glyphs": made(by_glyph),
    "kerned": made(kerned),
    "anyorder": made(any_order),
    "scaled": made(scaled),
    "cells": made(cells),
    "marked": made(hidden),
    "unruled": made(ruled=False),
    "rotated": made(page=TURNED, around=QUARTER),
    "cropped": made(page=CROPPED),
    "shifted": made(page=SHIFTED, around="q 1 0 0 1 100 -300 cm\n{}\nQ"),
    "compact": made(compact=True),
    "form": made(form=True),
    "streams": made(streams=3),
    "junk": made(front=b"\xef\xbb\xbf\r\n\r\n"),
}
