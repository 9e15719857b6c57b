"""A small page layouter: the report as text and lines at places, in millimetres from the top left of A4 pages.

What OFD and the hand-drawn PDF are written from. Labels wrap in their columns, tables run over page breaks.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import make_sample as ms

from .model import Report

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 27.0
SIZE, LEADING, PAD = 3.7, 5.4, 1.2
TEXT_WIDTH = WIDTH - 2 * MARGIN


@dataclass(frozen=True)
class Text:
    """A line of text; y is its baseline."""

    x: float
    y: float
    text: str
    size: float = SIZE


@dataclass(frozen=True)
class Line:
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass
class Sheet:
    """A page."""

    texts: list[Text] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class Box:
    """A cell placed in its table's grid."""

    cell: ms.Td
    x: int
    y: int
    cols: int
    rows: int


def width_of(text: str, size: float = SIZE) -> float:
    return sum(size if ord(c) > 0x2E7F or c in "“”‘’—…" else size / 2 for c in text)


def wrap(text: str, width: float, size: float = SIZE) -> list[str]:
    lines = []
    for part in text.split("\n"):
        line = ""
        for c in part:
            if line and width_of(line + c, size) > width:
                lines.append(line)
                line = ""
            line += c
        lines.append(line)
    return lines


def boxes_of(grid: ms.Grid) -> list[Box]:
    hanging = [0] * grid.width
    found = []
    for y, row in enumerate(grid.rows):
        x = 0
        for cell in row:
            while x < grid.width and hanging[x] > y:
                x += 1
            cols, rows = min(cell.cols, grid.width - x), min(cell.rows, len(grid.rows) - y)
            found.append(Box(cell, x, y, cols, rows))
            hanging[x : x + cols] = [y + rows] * cols
            x += cols
    return found


def columns_of(grid: ms.Grid) -> list[float]:
    """Left edges of the columns, and the right edge."""
    first = {"two": [48.0], "three": [10.0, 16.0, 49.0], "four": []}[grid.name]
    rest = grid.width - len(first)
    widths = first + [(TEXT_WIDTH - sum(first)) / rest] * rest
    edges = [MARGIN]
    for width in widths:
        edges.append(edges[-1] + width)
    return edges


class Pen:
    """Writes onto sheets from top to bottom."""

    def __init__(self, numbered: bool) -> None:
        self.sheets: list[Sheet] = []
        self.numbered = numbered
        self.turn()

    def turn(self) -> None:
        self.sheets.append(Sheet())
        self.y = MARGIN
        if self.numbered:
            text = f"- {len(self.sheets)} -"
            self.sheets[-1].texts.append(Text(WIDTH / 2 - width_of(text) / 2, HEIGHT - 15, text))

    def room(self, height: float) -> None:
        if self.y + height > HEIGHT - MARGIN:
            self.turn()

    def paragraph(self, text: str, indent: float, align: str = "left") -> None:
        for i, line in enumerate(wrap("　" * (2 if indent else 0) + text, TEXT_WIDTH)):
            self.room(LEADING)
            x = {"left": MARGIN, "center": WIDTH / 2 - width_of(line) / 2, "right": WIDTH - MARGIN - width_of(line)}[align]
            blanks = len(line) - len(line.lstrip("　")) if i == 0 else 0
            self.sheets[-1].texts.append(Text(x + blanks * SIZE, self.y + SIZE, line.lstrip("　")))
            self.y += LEADING

    def table(self, grid: ms.Grid, ruled: bool) -> None:
        edges, boxes = columns_of(grid), boxes_of(grid)
        heights = row_heights(grid, boxes, edges)
        y = 0
        while y < len(heights):
            self.room(heights[y])
            last = y
            height = 0.0
            while last < len(heights) and self.y + height + heights[last] <= HEIGHT - MARGIN:
                height += heights[last]
                last += 1
            last = max(last, y + 1)
            self.rows(boxes, edges, heights, y, last, ruled)
            self.y += sum(heights[y:last])
            y = last
        self.y += 2

    def rows(self, boxes: list[Box], edges: list[float], heights: list[float], start: int, end: int, ruled: bool) -> None:
        """The rows from `start` to `end` on this page; a label that crosses the break stands in its longer part."""
        sheet = self.sheets[-1]
        for box in boxes:
            top, bottom = max(box.y, start), min(box.y + box.rows, end)
            if top >= bottom:
                continue
            y0 = self.y + sum(heights[start:top])
            y1 = y0 + sum(heights[top:bottom])
            x0, x1 = edges[box.x], edges[box.x + box.cols]
            if ruled:
                sheet.lines += [Line(x0, y0, x1, y0), Line(x0, y1, x1, y1), Line(x0, y0, x0, y1), Line(x1, y0, x1, y1)]
            if 2 * (bottom - top) < box.rows or (2 * (bottom - top) == box.rows and top > box.y):
                continue
            lines = wrap(box.cell.text, x1 - x0 - PAD)
            y = (y0 + y1) / 2 - len(lines) * LEADING / 2 + SIZE
            for i, line in enumerate(lines):
                x = x0 + PAD / 2 if box.cell.kind == "label" else (x0 + x1) / 2 - width_of(line) / 2
                if line:
                    sheet.texts.append(Text(x, y + i * LEADING, line))


def row_heights(grid: ms.Grid, boxes: list[Box], edges: list[float]) -> list[float]:
    heights = [LEADING + PAD] * len(grid.rows)
    for box in sorted(boxes, key=lambda it: it.rows):
        need = len(wrap(box.cell.text, edges[box.x + box.cols] - edges[box.x] - PAD)) * LEADING + PAD
        have = sum(heights[box.y : box.y + box.rows])
        heights[box.y + box.rows - 1] += max(0.0, need - have)
    return heights


def sheets(report: Report, ruled: bool = True) -> list[Sheet]:
    """The report on pages."""
    pen = Pen(numbered=True)
    for block in report.blocks:
        if block.grid:
            pen.table(block.grid, ruled)
        elif block.kind == "title":
            pen.paragraph(block.text, 0, "center")
        elif block.kind == "sign":
            pen.paragraph(block.text, 0, "right")
        else:
            pen.paragraph(block.text, 2)
    return pen.sheets
