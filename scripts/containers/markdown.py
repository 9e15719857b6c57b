"""Markdown: pipe tables as converters and language tools write them, and HTML tables inside Markdown."""

from __future__ import annotations

import random
from collections.abc import Callable

import make_sample as ms

from . import html
from .model import Block, Report

Rows = list[list[str]]


def joined(text: str) -> str:
    return text.replace("\n", "").replace("|", "\\|")


def pipe(cells: list[str]) -> str:
    return "| " + " | ".join(joined(cell) for cell in cells) + " |"


def rule(count: int) -> str:
    return "|" + "---|" * count


def pipe_table(rows: Rows) -> str:
    """The first row is the header."""
    return "\n".join([pipe(rows[0]), rule(len(rows[0])), *(pipe(row) for row in rows[1:])])


def front(report: Report) -> list[str]:
    rng = report.rng("md")
    if rng.random() < 0.3:
        return [f"---\ntitle: {report.title}\ndate: {report.page.iso}\n---"]
    return [f"[首页](/) > [政务公开](/zwgk/) > 年报\n\n![](images/{report.item.year + 3}.png)"] if rng.random() < 0.3 else []


def document(report: Report, write_table: Callable[[ms.Grid], str]) -> bytes:
    """The flow with Markdown's headings; `write_table` turns a grid into Markdown."""
    parts = front(report)
    for block in report.blocks:
        parts.append(written(report, block, write_table))
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def written(report: Report, block: Block, write_table: Callable[[ms.Grid], str]) -> str:
    if block.grid:
        return write_table(block.grid)
    text = block.text.replace("*", "\\*").replace("_", "\\_").replace("<", "\\<")
    if block.kind == "title":
        return "# " + text
    if block.kind == "heading":
        return report.rng("md-heads").choice(["## ", "### ", "**"]).replace("**", "") + text
    return "**" + text + "**" if block.kind == "sub" and report.rng("md-sub").random() < 0.5 else text


def grid_rows(grid: ms.Grid, spread: bool) -> Rows:
    """Cells per row; spread: a colspan leaves empty cells, and so does what hangs down from above."""
    if not spread:
        return [[cell.text for cell in row] for row in grid.rows]
    return [[text for cell in row for text in [cell.text, *[""] * (cell.cols - 1)]] for row in ms.filled(grid)]


def squared(rows: Rows) -> Rows:
    """All rows as wide as the widest: what a strict pipe table needs."""
    width = max(len(row) for row in rows)
    return [[*row, *[""] * (width - len(row))] for row in rows]


def md_plain(report: Report) -> bytes:
    """GFM tables; spans as empty cells, or lost so that rows differ in length."""
    rng = report.rng("md-plain")
    spread = rng.random() < 0.6
    blocks_apart = rng.random() < 0.5

    def write(grid: ms.Grid) -> str:
        if grid.name == "two" and blocks_apart:
            return "\n\n".join(block_table(caption, rows) for caption, rows in blocks_of_two(grid))
        rows = grid_rows(grid, spread)
        return pipe_table(squared(rows) if spread else [squared(rows)[0], *rows[1:]])

    return document(report, write)


def blocks_of_two(grid: ms.Grid) -> list[tuple[str, Rows]]:
    """Table II cut at its captions: (第二十条第（一）项, its rows)."""
    found: list[tuple[str, Rows]] = []
    for row in grid.rows:
        if len(row) == 1:
            found.append((row[0].text, []))
        else:
            found[-1][1].append([cell.text for cell in row])
    return found


def block_table(caption: str, rows: Rows) -> str:
    return f"**{caption}**\n\n{pipe_table(rows)}"


def parts_of_three(grid: ms.Grid) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """The rows of table III by group: (group label or "", [(row label, its seven cells)])."""
    found: list[tuple[str, list[tuple[str, list[str]]]]] = []
    for row in grid.rows[3:]:
        labels = [cell for cell in row if cell.kind != "data"]
        texts = [joined(cell.text) for cell in labels if cell.rows == 1]
        group = [joined(cell.text) for cell in labels if cell.rows > 1 and not cell.text.startswith("三、")]
        label = texts[-1]
        cells = [cell.text for cell in row if cell.kind == "data"]
        is_leaf = label[:1].isdigit() and labels[-1].cols == 1
        if group or not is_leaf or not found:
            found.append((group[0] if group else "", []))
        found[-1][1].append((label, cells))
    return found


def four_parts(grid: ms.Grid) -> tuple[list[str], list[list[str]]]:
    cells = [cell.text for cell in grid.rows[-1]]
    return ["行政复议", "未经复议直接起诉", "复议后起诉"], [cells[i : i + 5] for i in (0, 5, 10)]


def unnumbered(label: str, rng: random.Random) -> str:
    """一、本年新收… without its number, as tools that rewrite tables leave it."""
    for mark in ("一、", "二、", "四、"):
        if label.startswith(mark):
            return label[2:]
    if rng.random() < 0.5 and label[:1] in "（(" and label[2:3] in "）)":
        return label[3:]
    return label


def md_rows(report: Report) -> bytes:
    """One table per row or group with invented headers, the group's name as a paragraph, placeholders of dashes."""
    rng = report.rng("md-rows")
    strip = rng.random() < 0.5

    def three(grid: ms.Grid) -> str:
        parts = [
            "**申请人情况**",
            pipe_table([["（数据项目）", "数量"], ["-", "-"]]),
            pipe_table([["商业企业", "科研机构", "社会公益", "法律服务机构", "其他"], ["-"] * 5]),
        ]
        head = ["类别", *[f"数据{i}" for i in range(1, 7)], "总计"]
        for group, rows in parts_of_three(grid):
            if group:
                parts.append(f"**{group}**")
            shown = [[unnumbered(label, rng) if strip else label, *cells] for label, cells in rows]
            parts.append(pipe_table([head, *shown]))
        return "\n\n".join(parts)

    def write(grid: ms.Grid) -> str:
        if grid.name == "two":
            return "\n\n".join(block_table(caption, rows) for caption, rows in blocks_of_two(grid))
        if grid.name == "three":
            return three(grid)
        names, rows = four_parts(grid)
        return "\n\n".join(
            f"**{name}**\n\n{pipe_table([ms.OUTCOME_LABELS, cells])}" for name, cells in zip(names, rows, strict=True)
        )

    return document(report, write)


def md_dataheader(report: Report) -> bytes:
    """The first row of figures stands where the header should be, its label in the line above."""

    def write(grid: ms.Grid) -> str:
        if grid.name == "two":
            parts = []
            for caption, rows in blocks_of_two(grid):
                parts += [caption, " ".join(joined(text) for text in rows[0]), pipe_table(rows[1:])]
            return "\n\n".join(parts)
        if grid.name == "three":
            parts = ["申请人情况", "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"]
            for group, leaves in parts_of_three(grid):
                if group:
                    parts += [group, pipe_table([[label, *cells] for label, cells in leaves])]
                else:
                    parts += [f"{label}\n\n{pipe_table([cells])}" for label, cells in leaves]
            return "\n\n".join(parts)
        names, rows = four_parts(grid)
        head = f"{names[0]} 行政诉讼\n\n{' '.join(names[1:])}\n\n{' '.join(ms.OUTCOME_LABELS * 3)}"
        return head + "\n\n" + pipe_table([[text for row in rows for text in row]])

    return document(report, write)


def md_groups(report: Report) -> bytes:
    """A piece of the group's label in the first cell shifts the row; the next row carries the rest."""
    rng = report.rng("md-groups")

    def three(grid: ms.Grid) -> str:
        rows: Rows = [["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]]
        for group, leaves in parts_of_three(grid):
            cut = rng.choice([4, 5, len(group)])
            at = rng.randrange(max(1, len(leaves) - 1))
            for i, (label, cells) in enumerate(leaves):
                piece = group[:cut] if i == at else group[cut:] if i == at + 1 else ""
                rows.append([*([piece] if piece else []), label, *cells])
        return pipe_table(rows)

    def write(grid: ms.Grid) -> str:
        if grid.name == "three":
            return three(grid)
        if grid.name == "two":
            return pipe_table(squared(grid_rows(grid, False)))
        return pipe_table([ms.OUTCOME_LABELS * 3, *[[cell.text for cell in row] for row in grid.rows[-1:]]])

    return document(report, write)


def md_html(report: Report) -> bytes:
    """HTML tables inside Markdown, cells with Markdown's marks and breaks."""
    rng = report.rng("md-html")
    writer = html.empty_cell if rng.random() < 0.5 else html.plain_cell

    def write(grid: ms.Grid) -> str:
        text = html.table(grid.rows, writer, "")
        return text.replace("\n", "") if rng.random() < 0.5 else text

    return document(report, write)
