"""HTML: the report as pages of government sites, and as what editors and broken templates make of it.

Each function takes a report and gives the bytes of one page.
"""

from __future__ import annotations

import html as stdlib_html
import random
from collections.abc import Callable

import make_sample as ms

from .model import Report

Writer = Callable[[ms.Td, str], str]  # cell, attributes -> markup


def esc(text: str) -> str:
    return stdlib_html.escape(text, quote=False).replace("\n", "<br/>")


def spans(cell: ms.Td) -> str:
    found = f' colspan="{cell.cols}"' if cell.cols > 1 else ""
    return found + (f' rowspan="{cell.rows}"' if cell.rows > 1 else "")


def plain_cell(cell: ms.Td, attributes: str) -> str:
    return f"<td{attributes}>{esc(cell.text) or '&nbsp;'}</td>"


def empty_cell(cell: ms.Td, attributes: str) -> str:
    return f"<td{attributes}>{esc(cell.text)}</td>"


def table(rows: list[list[ms.Td]], write: Writer = plain_cell, attributes: str = ' border="1" cellspacing="0"') -> str:
    body = "\n".join("<tr>" + "".join(write(cell, spans(cell)) for cell in row) + "</tr>" for row in rows)
    return f"<table{attributes}>\n<tbody>\n{body}\n</tbody>\n</table>"


def flow(
    report: Report, write_table: Callable[[ms.Grid], str] | None = None, heading: str = "p", skip_title: bool = False
) -> str:
    return "\n".join(flow_parts(report, write_table, heading, skip_title))


def flow_parts(
    report: Report, write_table: Callable[[ms.Grid], str] | None = None, heading: str = "p", skip_title: bool = False
) -> list[str]:
    """The blocks as plain paragraphs and tables."""
    parts = []
    for block in report.blocks:
        if block.grid:
            parts.append((write_table or (lambda grid: table(grid.rows)))(block.grid))
        elif block.kind == "title":
            parts += [] if skip_title else [f'<p style="text-align:center"><strong>{esc(block.text)}</strong></p>']
        elif block.kind == "heading":
            parts.append(f"<{heading}><strong>{esc(block.text)}</strong></{heading}>")
        elif block.kind == "sign":
            parts.append(f'<p style="text-align:right">{esc(block.text)}</p>')
        else:
            parts.append(f"<p>{esc(block.text)}</p>")
    return parts


def page(title: str, body: str, charset: str = "utf-8", head: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="{charset}">\n<title>{esc(title)}</title>\n{head}</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def simple(report: Report) -> str:
    """The report without any furniture: what the converters of other containers start from."""
    return page(report.title, flow(report))


# A page of a content management system.


def metas(report: Report) -> str:
    organ = report.organ
    clock = f"{report.rng('clock').randint(8, 17):02}:30"
    pairs = [
        ("SiteName", site_name(report)),
        ("SiteDomain", organ.host),
        ("SiteIDCode", report.site_code),
        ("ColumnName", "政府信息公开年报"),
        ("ColumnType", "信息公开年报"),
        ("ColumnDescription", "历年政府信息公开工作年度报告"),
        ("ArticleTitle", report.title),
        ("PubDate", f"{report.page.iso} {clock}"),
        ("ContentSource", organ.office),
        ("Keywords", "年报,信息公开"),
    ]
    return "".join(f'<meta name="{name}" content="{stdlib_html.escape(value)}">\n' for name, value in pairs if value)


def site_name(report: Report) -> str:
    return report.organ.name + ("门户网站" if report.organ.kind == "government" else "网站")


def related(report: Report) -> str:
    """Links to reports of other years and to other news: none of it belongs to the report."""
    year = report.item.year
    items = [f"{report.organ.name}{year - i}年政府信息公开工作年度报告" for i in (1, 2, 3)]
    items += ["关于开展政务公开专项检查的通知", f"{year + 2}年度部门预算公开", "政府信息公开指南", "政府信息公开目录"]
    links = "\n".join(
        f'<li><a href="/zwgk/{i}.html" title="{text}">{text}</a><span>{year - i}-01-2{i}</span></li>'
        for i, text in enumerate(items)
    )
    return f'<div class="related"><h3>相关信息</h3>\n<ul>\n{links}\n</ul></div>'


def cms_page(report: Report, content: str, charset: str = "utf-8") -> str:
    organ, iso = report.organ, report.page.iso
    rng = report.rng("cms")
    nav = "".join(
        f'<li><a href="/{i}/">{name}</a></li>'
        for i, name in enumerate(["首页", "要闻动态", "政务公开", "政务服务", "互动交流", "数据发布", "走进我们"])
    )
    head = metas(report) + (
        '<link rel="stylesheet" href="/css/main.css">\n<style type="text/css">.zoom td{padding:7pt;} .nav li{float:left}</style>\n'
        "<script>var total = 12; if (total > 3 && total < 90) { document.write('<td>99</td>'); }</script>\n"
    )
    body = f"""<div class="top"><span id="today">今天是{report.item.year + 4}年6月3日 星期二</span> <a href="#">无障碍浏览</a> <a href="#">长者助手</a></div>
<div class="banner"><img src="/images/{report.item.year + 3}banner.jpg" alt="{report.item.year + 3}年全国两会"></div>
<ul class="nav">{nav}</ul>
<div class="search"><form action="/s"><input type="text" value="请输入关键字"><button>搜索</button></form></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a> &gt; 正文</div>
<div class="article">
<h1>{esc(report.title)}</h1>
<div class="info"><span>发布时间：{iso} {rng.randint(8, 17):02}:{rng.randint(0, 59):02}</span> <span>信息来源：{organ.office}</span>
<span>浏览次数：<script>getHits({rng.randint(1000, 9999)})</script>{rng.randint(31, 900)}</span>
<span>字体：[<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a>]</span> <span>打印</span> <span>分享到：</span></div>
<div id="zoom" class="zoom">
{content}
</div>
<p>附件：<a href="/files/{report.id}.docx">{esc(report.title)}.docx</a></p>
<div class="qr">扫一扫在手机打开当前页</div>
</div>
{related(report)}
<div class="footer">
<p>主办单位：{organ.name}　承办单位：{organ.office}　联系电话：{organ.tel}-12345</p>
<p>{esc(report.page.ids())}</p>
<p><a href="/map.html">网站地图</a> | <a href="/about.html">关于我们</a> | 版权所有：{organ.name}</p>
</div>
<noscript><p>您的浏览器不支持脚本</p></noscript>"""
    return page(f"{report.title}-{site_name(report)}", body, charset, head)


def html_cms(report: Report) -> bytes:
    """A clean page: meta tags, navigation, crumbs, banner of another year, related links, footer."""
    inside = report.rng("cms-title").random() < 0.5
    write = report.rng("cms-empty").choice([plain_cell, empty_cell])
    return cms_page(report, flow(report, lambda grid: table(grid.rows, write), skip_title=not inside)).encode()


# What word processors export.

LOOKS = ["", "", "", " style='font-size:10.5pt'", " style='font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-size:12pt'"]


def word_runs(text: str, rng: random.Random) -> str:
    """Text cut into spans, also inside numbers; a break stays one."""
    lines = []
    for line in text.split("\n"):
        pieces, rest = [], line
        while rest:
            size = rng.choice([1, 2, 3, 5, 9, 40, 40]) if len(rest) > 1 else 1
            piece, rest = rest[:size], rest[size:]
            language = ' lang="EN-US"' if piece.isascii() else ""
            pieces.append(
                f"<span{language}{rng.choice(LOOKS)}>{stdlib_html.escape(piece, quote=False)}</span>"
                if rng.random() < 0.6
                else stdlib_html.escape(piece, quote=False)
            )
        lines.append("".join(pieces))
    return lines[0] if len(lines) == 1 else "<br/>".join(lines)


def word_cell(rng: random.Random) -> Writer:
    def write(cell: ms.Td, attributes: str) -> str:
        style = " class=MsoNormal align=center style='text-align:center'" if rng.random() < 0.2 else " class=MsoNormal"
        if not cell.text:
            inner = rng.choice(
                [
                    f'<p{style}><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>',
                    "<p class=MsoNormal><o:p> </o:p></p>",
                    "<p>&nbsp;</p>",
                ]
            )
        elif "\n" in cell.text and rng.random() < 0.6:
            inner = "".join(f"<p{style}>{word_runs(part, rng)}<o:p></o:p></p>" for part in cell.text.split("\n"))
        else:
            inner = f"<p{style}>{word_runs(cell.text, rng)}{rng.choice(['<o:p></o:p>', '', ''])}</p>"
            if rng.random() < 0.05:
                inner = f"<p>{inner}</p>"
        width = f" width={40 * cell.cols} valign=top style='border:solid windowtext 1.0pt'" if rng.random() < 0.1 else ""
        return f"<td{width}{attributes}>{inner}</td>"

    return write


def html_word(report: Report) -> bytes:
    """An export of Word or WPS pasted into a page: cut spans, o:p, conditional comments, nested p."""
    rng = report.rng("word")
    parts = []
    for block in report.blocks:
        if block.grid:
            parts.append(
                table(
                    block.grid.rows,
                    word_cell(rng),
                    " class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'",
                )
            )
        else:
            bold = ("<b>", "</b>") if block.kind in ("title", "heading") else ("", "")
            parts.append(
                f"<p class=MsoNormal style='text-indent:32.0pt'>{bold[0]}{word_runs(block.text, rng)}{bold[1]}<o:p></o:p></p>"
            )
            if rng.random() < 0.15:
                parts.append('<p class=MsoNormal><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>')
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<title>{esc(report.title)}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>user</o:Author><o:Created>2018-03-05T08:12:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
<style><!-- @font-face {{font-family:仿宋_GB2312;}} p.MsoNormal {{margin:0cm; mso-style-unhide:no;}} --></style>
</head>
<body lang=ZH-CN style='text-justify-trim:punctuation'>
<div class=WordSection1 style='layout-grid:15.6pt'>
<![if !supportEmptyParas]>&nbsp;<![endif]>
{chr(10).join(parts)}
<!--[if supportFields]><span>PAGE</span><![endif]-->
</div>
</body>
</html>
""".encode()


# Broken or misleading markup.


def soup_text(text: str, rng: random.Random) -> str:
    """Digits as entities now and then, some without their semicolon; breaks as BR."""
    found = []
    for i, c in enumerate(text):
        if c == "\n":
            found.append("<BR>")
        elif c.isdigit() and rng.random() < 0.3:
            bare = not text[i + 1 : i + 2].isdigit()
            found.append(rng.choice([f"&#{ord(c)};", f"&#x{ord(c):X};", f"&#{ord(c)}" if bare else f"&#{ord(c)};"]))
        else:
            found.append(stdlib_html.escape(c, quote=False))
    return "".join(found)


def html_soup(report: Report) -> bytes:
    """Unclosed cells, rows and paragraphs, stray end tags, a second html inside body, uppercase tags, digits as entities."""
    rng = report.rng("soup")
    lines = [
        "<HTML><HEAD><TITLE>" + esc(report.title) + "</TITLE>",
        "<META CONTENT='text/html; charset=utf-8' HTTP-EQUIV=Content-Type>",
        "<BODY BGCOLOR=#FFFFFF>",
        "</div></span>",
        "<html><head><title>Document</title></head><body>",
    ]
    for block in report.blocks:
        if not block.grid:
            tag = rng.choice(["<P>", "<p align=left>", "<P><FONT SIZE=3>", "<p><span>"])
            lines.append(tag + soup_text(block.text, rng) + rng.choice(["", "</P>", "</font>", "</span></p></p>"]))
            continue
        lines.append("<TABLE BORDER=1 WIDTH=100%>")
        for row in block.grid.rows:
            cells = []
            for cell in row:
                attributes = (f" COLSPAN={cell.cols}" if cell.cols > 1 else "") + (
                    f" rowspan='{cell.rows}'" if cell.rows > 1 else ""
                )
                cells.append(
                    rng.choice(["<TD", "<td", "<Td nowrap"])
                    + attributes
                    + ">"
                    + rng.choice(["", "<P>", "<p align=center>", "<B>"])
                    + (soup_text(cell.text, rng) or "&nbsp;")
                    + rng.choice(["", "", "</td>", "</TD>"])
                )
            lines.append(
                rng.choice(["<TR>", "<tr>", "<tr bgcolor=white>"]) + "".join(cells) + rng.choice(["", "</TR>", "</tr>"])
            )
        lines.append(rng.choice(["</TABLE>", "</tbody></table>", "</table></div>"]))
    return "\n".join([*lines, "</body></html>", "</FONT>", "</BODY></HTML>"]).encode()


def html_spans(report: Report) -> bytes:
    """Wrong spans: empty cells although a rowspan covers them, colspan 99, head and body that span differently."""
    rng = report.rng("spans")

    def write(cell: ms.Td, attributes: str) -> str:
        return f"<td{attributes}>{esc(cell.text)}</td>"

    def rows(grid: ms.Grid) -> list[list[ms.Td]]:
        if grid.name == "two":
            return [two_row(row) for row in grid.rows]
        found = ms.filled(grid) if rng.random() < 0.5 else [list(row) for row in grid.rows]
        top = found[0]
        top[-1] = ms.Td(top[-1].text, 99, top[-1].rows, top[-1].kind)
        if grid.name == "three" and rng.random() < 0.5:
            # The long span of the results is two rows too long, or too short.
            wrong = rng.choice([2, -3])
            found = [
                [
                    ms.Td(c.text, c.cols, c.rows + wrong, c.kind)
                    if c.text == ms.RESULT_GROUP.translate(ms.HALF_WIDTH) or c.text == ms.RESULT_GROUP
                    else c
                    for c in row
                ]
                for row in found
            ]
        return found

    def two_row(row: list[ms.Td]) -> list[ms.Td]:
        if len(row) == 1:
            return [ms.Td(row[0].text, 99, 1, row[0].kind)]
        if len(row) == 4 and row[0].kind == "head":
            return [row[0], row[1], ms.Td(row[2].text, 2, 1, "head"), row[3]]
        if len(row) == 4:
            return [row[0], ms.Td(row[1].text, 2, 1, "data"), row[2], row[3]]
        return row

    return page(report.title, flow(report, lambda grid: table(rows(grid), write))).encode()


def cut_rows(
    grid: ms.Grid, at: int, head: int, repeat_head: bool, repeat_label: bool
) -> tuple[list[list[ms.Td]], list[list[ms.Td]]]:
    """Cut a table before row `at`: spans that cross the cut end there and go on below it."""
    upper: list[list[ms.Td]] = []
    carried: list[ms.Td] = []
    for i, row in enumerate(grid.rows[:at]):
        cells = []
        for cell in row:
            left = i + cell.rows - at
            cells.append(ms.Td(cell.text, cell.cols, cell.rows - left, cell.kind) if left > 0 else cell)
            if left > 0:
                carried.append(ms.Td(cell.text if repeat_label else "", cell.cols, left, cell.kind))
        upper.append(cells)
    lower = [list(row) for row in grid.rows[at:]]
    lower[0] = [*carried, *lower[0]]
    return upper, ([list(row) for row in grid.rows[:head]] if repeat_head else []) + lower


def html_split(report: Report) -> bytes:
    """Tables cut in two at a page break, with or without the head and the group label again."""
    rng = report.rng("split")

    def write(grid: ms.Grid) -> str:
        if grid.name == "four" or (grid.name == "two" and rng.random() < 0.5):
            return table(grid.rows)
        if grid.name == "two":
            starts = [i for i, row in enumerate(grid.rows) if len(row) == 1]
            upper, lower = cut_rows(grid, rng.choice(starts[1:]), 0, False, False)
        else:
            upper, lower = cut_rows(grid, rng.randint(8, len(grid.rows) - 4), 3, rng.random() < 0.5, rng.random() < 0.7)
        between = rng.choice(["", "<p>—2—</p>", "<p>&nbsp;</p>", "<p align=center>- 3 -</p>"])
        return table(upper) + "\n" + between + "\n" + table(lower)

    return page(report.title, flow(report, write)).encode()


def html_layout(report: Report) -> bytes:
    """Everything inside nested layout tables, down to the single paragraph."""
    rng = report.rng("layout")
    menu = "".join(f"<tr><td>{name}</td></tr>" for name in ["机构概况", "政策法规", "信息公开年报", "联系我们"])
    content = flow(report)
    if rng.random() < 0.5:
        content = "\n".join(f"<table width=98%><tr><td>{part}</td></tr></table>" for part in flow_parts(report))
    body = f"""<table width="1000" align="center"><tr><td colspan="2"><table><tr><td>{site_name(report)}</td><td>{report.item.year + 2}年12月1日</td></tr></table></td></tr>
<tr><td width="200"><table class="menu">{menu}</table></td>
<td><table width="780"><tr><td align="center">{esc(report.title)}</td></tr>
<tr><td>发布日期：{report.page.iso}　浏览：{rng.randint(20, 800)}次</td></tr>
<tr><td><table><tr><td><table><tbody><tr><td>
{content}
</td></tr></tbody></table></td></tr></table></td></tr></table></td></tr>
<tr><td colspan="2"><table width="100%"><tr><td>{esc(report.page.ids())}</td></tr></table></td></tr></table>"""
    return page(site_name(report), body).encode()


def html_div(report: Report) -> bytes:
    """Divs; sections as h2 or strong; the three tables are one, with the headings of sections in rows of their own."""
    wide = [grid.width for grid in report.grids()]
    everything = max(wide)
    parts, rows = [], []
    for block in report.blocks:
        if block.kind == "heading" and block.number in (2, 3, 4):
            rows.append([ms.Td(block.text, everything)])
        elif block.grid:
            rows += [list(row) for row in block.grid.rows]
            if block.grid.name == "four":
                parts.append(f'<div class="tablebox">{table(rows, empty_cell)}</div>')
        elif block.kind == "heading":
            parts.append(
                f"<h2>{esc(block.text)}</h2>"
                if report.rng("h").random() < 0.5
                else f"<div><strong>{esc(block.text)}</strong></div>"
            )
        elif block.kind == "title":
            parts.append(f'<div class="t">{esc(block.text)}</div>')
        else:
            parts.append(f"<div>{esc(block.text)}</div>")
    return page("信息公开", "<div><div><div>" + "\n".join(parts) + "</div></div></div>").encode()


def html_gbk(report: Report) -> bytes:
    """GBK bytes, declared as such, as UTF-8, or not at all."""
    declared = ["utf-8", "gb2312", "", "utf-8", "gbk"][int(report.id[1:4]) % 5]
    text = cms_page(report, flow(report), declared)
    return text.replace('<meta charset="">\n', "").encode("gb18030")
