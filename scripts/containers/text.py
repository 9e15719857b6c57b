"""Plain text: the layouts of make_sample.py, and those that two years, two reports or a page flipper make."""

from __future__ import annotations

from dataclasses import replace

import make_sample as ms

from .model import Report, year_before


def lines_of(report: Report, layout: str, variant: str = "") -> list[str]:
    """The report in one of the sample's layouts."""
    item = replace(report.item, layout=layout, variant=variant)
    lines = ms.head_lines(report.page)
    for block in report.blocks:
        lines += ms.RENDERERS[layout](block.grid, item) if block.grid else [block.text]
    return lines


def as_bytes(lines: list[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode()


def txt_bar(report: Report) -> bytes:
    """One row per line: bars with or without what a colspan leaves, bars at both ends, tabs."""
    layouts = [
        ("row-bar", ""),
        ("row-bar", "tail-lost"),
        ("row-bar-no-colspan", ""),
        ("row-bar-leading", ""),
        ("tab-separated", ""),
    ]
    return as_bytes(lines_of(report, *report.rng("txt-bar").choice(layouts)))


def txt_celllines(report: Report) -> bytes:
    """One cell per line; layouts that would lose blank cells only where there are none."""
    layouts = [
        ("cell-line-trailing-bar", "own-line"),
        ("cell-line-trailing-bar", "same-line"),
        ("bar-own-line", ""),
        ("leading-bar-line", ""),
    ]
    if not report.has_blanks():
        layouts += [
            ("cell-line-blank", ""),
            ("cell-line-blank", "indent"),
            ("cell-line-nosep", "tabs"),
            ("cell-line-nosep", "plain"),
        ]
    return as_bytes(lines_of(report, *report.rng("txt-cells").choice(layouts)))


def txt_glued(report: Report) -> bytes:
    """Nothing between the cells: digits can be told apart by the identities only, if at all."""
    return as_bytes(lines_of(report, "glued"))


def stacked(words: list[str]) -> list[str]:
    """Words side by side, each written from top to bottom."""
    height = max(len(word) for word in words)
    return [" ".join(word[i] if i < len(word) else "　" for word in words).rstrip() for i in range(height)]


def flip_rows(grid: ms.Grid) -> list[str]:
    if grid.name == "two":
        return [" ".join(cell.text for cell in row if cell.text) for row in grid.rows]
    if grid.name == "four":
        data = " ".join(cell.text for cell in grid.rows[-1] if cell.text)
        return ["行政复议 行政诉讼", "未经复议直接起诉 复议后起诉", *stacked(ms.OUTCOME_LABELS * 3), data]
    kinds = stacked([ms.KIND_LABELS[name] for name in ms.COLUMNS])
    body = [" ".join(cell.text.replace("\n", "") for cell in row if cell.text) for row in grid.rows[3:]]
    return ["申请人情况", "法人或其他组织", *kinds, *body]


def txt_flipbook(report: Report) -> bytes:
    """Pages of an electronic book: narrow heads one character per line, cells apart by one blank, blank cells gone."""
    lines, page = [], 1
    for block in report.blocks:
        if block.kind == "heading" and block.number > 1:
            page += 1
            lines += ["", f"{page} / 6", "上一页 下一页 放大 缩小 目录", ""]
        lines += flip_rows(block.grid) if block.grid else [block.text]
    return as_bytes(lines)


def half(row: list[ms.Td]) -> str:
    """A row of one year: labels to the left, what else stands there in columns of ten."""
    labels = "  ".join(cell.text.replace("\n", "") for cell in row if cell.kind == "label")
    rest = "".join(ms.padded(cell.text.replace("\n", "") + " ", 12) for cell in row if cell.kind != "label")
    return ms.padded(labels + "  ", 24 if len(row) < 6 else 62) + rest


def side_by_side(left: ms.Grid, right: ms.Grid) -> list[str]:
    return [
        ms.padded(half(ours), 150) + "   " + half(theirs).rstrip() for ours, theirs in zip(left.rows, right.rows, strict=True)
    ]


def txt_sidebyside(report: Report) -> tuple[bytes, Report]:
    """Two years of one organ next to each other, and the report of the other year."""
    before = year_before(report)
    lines = [f"{report.organ.name}{before.item.year}年、{report.item.year}年政府信息公开工作年度报告对照"]
    pairs = zip(before.grids(), report.grids(), strict=True)
    for number, (left, right) in zip((2, 3, 4), pairs, strict=True):
        heading = f"{ms.NUMERALS[number - 1]}、{ms.SECTIONS[number - 1]}"
        lines += [
            ms.padded(f"{heading}（{before.item.year}年）", 153) + f"{heading}（{report.item.year}年）",
            *side_by_side(left, right),
            "",
        ]
    return as_bytes(lines), before


def txt_two(first: Report, second: Report) -> bytes:
    """Two reports of different organs in one file."""
    return txt_bar(first) + b"\n\n" + txt_bar(second)
