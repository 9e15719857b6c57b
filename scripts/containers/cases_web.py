"""Cases of HTML and Markdown: one habit of editors, converters and page readers at a time.

Each variant takes a report and gives the bytes of a page or a text.
"""

from __future__ import annotations

import html as stdlib_html
import random
import re
from collections.abc import Callable

import make_sample as ms

from . import html, markdown, text
from .model import Report

esc = html.esc


def with_cells(write: Callable[[ms.Td, str, random.Random], str], attributes: str = "") -> Callable[[Report], bytes]:
    def make(report: Report) -> bytes:
        rng = report.rng("case-html")

        def table(grid: ms.Grid) -> str:
            return html.table(grid.rows, lambda cell, spans: write(cell, spans, rng), attributes)

        return html.page(report.title, html.flow(report, table)).encode()

    return make


def font_cell(cell: ms.Td, spans: str, rng: random.Random) -> str:
    """Each character in a font element of its own."""
    inner = "".join(f'<font size="{rng.randint(2, 4)}">{esc(c)}</font>' for c in cell.text)
    return f"<td{spans}><div align=center><b>{inner}</b></div></td>"


def padded_cell(cell: ms.Td, spans: str, rng: random.Random) -> str:
    """Blanks of every kind around the text, some of no width."""
    pad = ["&nbsp;", "&ensp;", "&emsp;", "\u3000", "\u200b", "\ufeff", "\r\n\t\t", "&#160;&zwnj;"]
    return f"<td{spans}>{rng.choice(pad)}{esc(cell.text)}{rng.choice(pad)}{rng.choice(pad)}</td>"


def hidden_cell(cell: ms.Td, spans: str, rng: random.Random) -> str:
    """What is not shown: figures of last year, comments, templates."""
    extra = [
        f'<span style="display:none">{rng.randint(1, 99)}</span>',
        f"<!-- {rng.randint(1, 99)} -->",
        "<script>var n=12;</script>",
        "",
        "",
    ]
    return f"<td{spans}>{rng.choice(extra)}<span>{esc(cell.text)}</span>{rng.choice(extra)}</td>"


def nested_cell(cell: ms.Td, spans: str, rng: random.Random) -> str:
    """Paragraphs, sections and lists inside cells."""
    inner = rng.choice(
        [
            "<p><span>{}</span></p>",
            "<section><p>{}</p></section>",
            "<div><div>{}</div></div>",
            "<center>{}</center>",
            "<p></p><p>{}</p><p><br></p>",
        ]
    )
    return f"<td{spans}>{inner.format(esc(cell.text))}</td>"


def header_cells(report: Report) -> bytes:
    """thead, tbody and tfoot, th with scope, colgroup and caption."""

    def table(grid: ms.Grid) -> str:
        def row(cells: list[ms.Td]) -> str:
            return (
                "<tr>"
                + "".join(
                    f'<th scope="row"{html.spans(it)}>{esc(it.text)}</th>'
                    if it.kind != "data"
                    else f"<td{html.spans(it)}>{esc(it.text)}</td>"
                    for it in cells
                )
                + "</tr>"
            )

        head = {"two": 0, "three": 3, "four": 3}[grid.name]
        rows = [row(it) for it in grid.rows]
        caption = {"two": "表一 主动公开政府信息情况", "three": "表二", "four": "表三（单位：件）"}[grid.name]
        return (
            f"<table><caption>{caption}</caption><colgroup><col span={grid.width}></colgroup><thead>{''.join(rows[:head])}</thead>"
            f"<tbody>{''.join(rows[head:-1])}</tbody><tfoot>{rows[-1]}</tfoot></table>"
        )

    return html.page(report.title, html.flow(report, table, "h3")).encode()


def xhtml(report: Report) -> bytes:
    """XHTML with a declaration, prefixed elements of other namespaces, CDATA in scripts."""
    body = html.flow(report, lambda grid: html.table(grid.rows, html.empty_cell)).replace("<br/>", "<br />")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title>' + esc(report.title) + "</title>"
        '<script type="text/javascript">//<![CDATA[\nif (1 < 2 && 3 > 2) { document.write("<td>77</td>"); }\n//]]></script></head>'
        f"<body>\n{body}\n</body></html>"
    ).encode()


def utf16(report: Report) -> bytes:
    """UTF-16 with a mark of byte order and a meta that says otherwise: what Word saves as a page in Unicode."""
    return b"\xff\xfe" + html.cms_page(report, html.flow(report), "gb2312").encode("utf-16-le")


def preformatted(report: Report) -> bytes:
    """A text of bars in pre: line ends count."""
    return html.page(
        report.title, "<pre>\n" + stdlib_html.escape(text.as_bytes(text.lines_of(report, "row-bar")).decode()) + "</pre>"
    ).encode()


def minified(report: Report) -> bytes:
    """One line, no quotes, no end tags that may be left out."""
    page = html.cms_page(report, html.flow(report))
    page = re.sub(r">\s+<", "><", page)
    page = re.sub(r'(colspan|rowspan|border|cellspacing)="(\d+)"', r"\1=\2", page)
    return re.sub(r"</(?:td|tr|tbody|p|li)>", "", page).replace("\n", " ").encode()


def framed(report: Report) -> bytes:
    """Article in custom elements and sections, all of it twice: for screens and, hidden, for phones."""
    content = html.flow(report)
    body = (
        f'<ucapcontent><article><section class="TRS_Editor">{content}</section></article></ucapcontent>'
        f'<div class="phone" style="display:none"><p>{esc(report.title)}</p></div>'
    )
    return html.page(report.title, body).encode()


HTML: dict[str, Callable[[Report], bytes]] = {
    "fonts": with_cells(font_cell),
    "padded": with_cells(padded_cell),
    "hidden": with_cells(hidden_cell),
    "nested": with_cells(nested_cell),
    "thead": header_cells,
    "xhtml": xhtml,
    "utf16": utf16,
    "pre": preformatted,
    "minified": minified,
    "framed": framed,
}


# Markdown.


def piped(
    row: Callable[[list[str]], str] = markdown.pipe,
    rule: Callable[[int], str] = markdown.rule,
    cell: Callable[[str], str] = lambda it: it,
    spread: bool = True,
    line: Callable[[str], str] = lambda it: it,
    finish: Callable[[Report, str], str] = lambda _, it: it,
) -> Callable[[Report], bytes]:
    """row: cells to a line. rule: the line below the header. cell: what a cell becomes. line, finish: of the whole."""

    def make(report: Report) -> bytes:
        def write(grid: ms.Grid) -> str:
            rows = [[cell(text) for text in it] for it in markdown.squared(markdown.grid_rows(grid, spread))]
            return "\n".join(line(it) for it in [row(rows[0]), rule(len(rows[0])), *map(row, rows[1:])])

        return finish(report, markdown.document(report, write).decode()).encode()

    return make


def aligned_rule(count: int) -> str:
    return "| " + " | ".join([":---", ":-:", "---:"][i % 3] for i in range(count)) + " |"


def open_row(cells: list[str]) -> str:
    """Without the outer bars."""
    return " | ".join(markdown.joined(it) or " " for it in cells)


def padded_row(cells: list[str]) -> str:
    return "| " + " | ".join(ms.padded(markdown.joined(it), 14) for it in cells) + " |"


def broken_cell(cell: str) -> str:
    """`<br>` where the cell breaks, and in the middle of long labels."""
    return cell.replace("\n", "<br>") if "\n" in cell or len(cell) < 12 else cell[:8] + "<br/>" + cell[8:]


def marked_cell(cell: str) -> str:
    """Emphasis and code around cells."""
    return cell and (f"**{cell}**" if len(cell) % 3 else f"`{cell}`" if cell.isdigit() else f"__{cell}__")


def escaped_cell(cell: str) -> str:
    return re.sub(r"([.\-+()])", r"\\\1", cell)


def spaced_cell(cell: str) -> str:
    return f"&nbsp;{cell}&emsp;" if cell else "&nbsp;"


def from_reader(report: Report, body: str) -> str:
    """As services that turn pages into Markdown begin, with the menu as links around it."""
    links = "\n".join(f'*   [{name}]({report.url} "{name}")' for name in ["首页", "政务公开", "互动交流"])
    return f"Title: {report.title}\n\nURL Source: {report.url}\n\nPublished Time: {report.page.iso}T08:00:00+08:00\n\nMarkdown Content:\n{links}\n\n{body}\n\n[![Image 3](a.png)](b.html)\n"


def underlined(_: Report, body: str) -> str:
    """Headings by a line below them."""
    body = re.sub(r"(?m)^# (.+)$", r"\1\n======", body)
    return re.sub(r"(?m)^###? (.+)$", r"\1\n------", body)


def fenced(_: Report, body: str) -> str:
    """Tables between fences, as language models print them."""
    return re.sub(r"(?ms)((?:^\|[^\n]*\n)+)", r"```markdown\n\1```\n", body)


def windows(_: Report, body: str) -> str:
    return "\ufeff" + body.replace("\n", "\r\n")


MARKDOWN: dict[str, Callable[[Report], bytes]] = {
    "aligned": piped(rule=aligned_rule),
    "open": piped(open_row, lambda count: " | ".join(["---"] * count)),
    "padded": piped(padded_row, lambda count: "|" + ("-" * 16 + "|") * count),
    "breaks": piped(cell=broken_cell),
    "marked": piped(cell=marked_cell),
    "escaped": piped(cell=escaped_cell),
    "spaced": piped(cell=spaced_cell),
    "indented": piped(line=lambda it: "   " + it),
    "reader": piped(finish=from_reader),
    "underlined": piped(finish=underlined),
    "fenced": piped(finish=fenced),
    "windows": piped(finish=windows),
}
