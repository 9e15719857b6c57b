"""PDF without LibreOffice: CID fonts that are not embedded (reportlab), and embedded ones by glyph numbers (WeasyPrint)."""

from __future__ import annotations

import io

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from . import drawing, html
from .model import Report

FONT = "STSong-Light"


def pdf_cid(report: Report) -> bytes:
    """STSong-Light in the encoding UniGB-UCS2-H, ruled; some with rules drawn as thin filled boxes."""
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(drawing.WIDTH * mm, drawing.HEIGHT * mm), invariant=1, pageCompression=1)
    canvas.setTitle("")
    filled = report.rng("pdf-cid").random() < 0.4
    for sheet in drawing.sheets(report):
        for line in dict.fromkeys(sheet.lines):
            draw_line(canvas, line, filled)
        for text in sheet.texts:
            canvas.setFont(FONT, text.size * mm)
            canvas.drawString(text.x * mm, (drawing.HEIGHT - text.y) * mm, text.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_line(canvas: Canvas, line: drawing.Line, filled: bool) -> None:
    x0, x1 = line.x0 * mm, line.x1 * mm
    y0, y1 = (drawing.HEIGHT - line.y0) * mm, (drawing.HEIGHT - line.y1) * mm
    if filled:
        canvas.rect(min(x0, x1), min(y0, y1), max(0.5, abs(x1 - x0)), max(0.5, abs(y1 - y0)), stroke=0, fill=1)
    else:
        canvas.setLineWidth(0.5)
        canvas.line(x0, y0, x1, y1)


PRINT = """<style>@page{size:A4;margin:26mm;@bottom-center{content:"- " counter(page) " -";font-family:"WenQuanYi Micro Hei","Noto Sans CJK SC"}}
body{font-family:"WenQuanYi Micro Hei","Noto Sans CJK SC";font-size:10.5pt} table{border-collapse:collapse;width:100%} td{border:.5pt solid #000;BORDER}</style></head>"""


def pdf_identity(report: Report) -> bytes:
    """Type 0 fonts with the encoding Identity-H and ToUnicode, as most of what prints web pages makes them; some without lines."""
    from weasyprint import HTML

    look = PRINT.replace("BORDER", "border:0" if report.rng("pdf-identity").random() < 0.3 else "")
    return HTML(string=html.simple(report).replace("</head>", look)).write_pdf()
