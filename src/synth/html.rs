//! A report as a web page: clean, of a content system, exported by a word processor, inside nested portal tables, broken, split at a
//! page break, or with its tables pasted in as text.

use super::look::Encoding;
use super::page::{Block, Page};
use super::rng::Rng;
use super::sheet::{Cell, Kind, Sheet};
use super::text;

/// The page in a layout of HTML, before its bytes are made.
pub(super) fn render(layout: &str, page: &Page, encoding: Encoding, rng: &Rng) -> String {
    let mut rng = rng.fork("html");
    let charset = match encoding {
        Encoding::Gb18030 => *rng.pick(&["gb2312", "gbk", "utf-8"]),
        Encoding::Big5 => "big5",
        Encoding::Utf8 | Encoding::Utf16 => "utf-8",
    };
    match layout {
        "html-cms" => cms(page, charset, &flow(page, &mut plain_table, &mut rng), &mut rng),
        "html-word" => word(page, charset, &mut rng),
        "html-nested" => nested(page, charset, &mut rng),
        "html-div" => divs(page, charset),
        "html-soup" => soup(page, charset, &mut rng),
        "html-split" => whole(page, charset, &flow(page, &mut split_table, &mut rng)),
        "html-pasted" => whole(page, charset, &flow(page, &mut pasted, &mut rng)),
        _ => whole(page, charset, &flow(page, &mut plain_table, &mut rng)),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn whole(page: &Page, charset: &str, content: &str) -> String {
    let head: String = page.head.iter().map(|it| format!("<p class=\"info\">{}</p>\n", escape(it))).collect();
    let foot: String = page.foot.iter().map(|it| format!("<p>{}</p>\n", escape(it))).collect();
    document(charset, &page.title, "", &format!("{head}{content}{foot}"))
}

fn document(charset: &str, title: &str, head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"{charset}\">\n<title>{}</title>\n{head}</head>\n<body>\n{body}</body>\n</html>\n",
        escape(title)
    )
}

/// Writes a table.
type WriteTable<'w> = dyn FnMut(&Sheet, &mut Rng) -> String + 'w;

fn flow(page: &Page, write: &mut WriteTable<'_>, rng: &mut Rng) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        match block {
            Block::Title(it) => out += &format!("<h1>{}</h1>\n", escape(it)),
            Block::Heading(_, it) => out += &format!("<p><strong>{}</strong></p>\n", escape(it)),
            Block::Topic(it) | Block::Paragraph(it) => out += &format!("<p>{}</p>\n", escape(it)),
            Block::Sign(it) => out += &format!("<p style=\"text-align:right\">{}</p>\n", escape(it)),
            Block::Table(it) => out += &write(it, rng),
        }
    }
    out
}

fn spans(cell: &Cell) -> String {
    let mut out = String::new();
    if cell.cols > 1 {
        out += &format!(" colspan=\"{}\"", cell.cols);
    }
    if cell.rows > 1 {
        out += &format!(" rowspan=\"{}\"", cell.rows);
    }
    out
}

fn table_of(rows: &[Vec<Cell>], attributes: &str, write: &mut dyn FnMut(&Cell) -> String) -> String {
    let mut out = format!("<table{attributes}>\n<tbody>\n");
    for row in rows {
        out += "<tr>";
        row.iter().for_each(|it| out += &write(it));
        out += "</tr>\n";
    }
    out + "</tbody>\n</table>\n"
}

fn plain_cell(cell: &Cell) -> String {
    let text = if cell.text.is_empty() { "&nbsp;".to_owned() } else { escape(&cell.text).replace('\n', "<br>") };
    format!("<td{}>{text}</td>", spans(cell))
}

fn bare_cell(cell: &Cell) -> String {
    format!("<td{}>{}</td>", spans(cell), escape(&cell.text).replace('\n', "<br />"))
}

fn plain_table(sheet: &Sheet, rng: &mut Rng) -> String {
    if rng.chance(50) { table_of(&sheet.rows, " border=\"1\"", &mut plain_cell) } else { table_of(&sheet.rows, "", &mut bare_cell) }
}

/// What a content system puts around a report: navigation, a banner of another year, links to other reports, a footer.
fn cms(page: &Page, charset: &str, content: &str, rng: &mut Rng) -> String {
    let year = page.published.0;
    let nav: String = ["首页", "要闻动态", "政务公开", "政务服务", "互动交流"]
        .iter()
        .map(|it| format!("<li><a href=\"#\">{it}</a></li>"))
        .collect();
    let organ = page.title.split("20").next().unwrap_or("");
    let related: String = (2..5)
        .map(|it| {
            format!(
                "<li><a href=\"/{it}.html\">{organ}{}年政府信息公开工作年度报告</a><span>{}-01-2{it}</span></li>\n",
                year - it,
                year - it + 1
            )
        })
        .collect();
    let head = format!(
        "<meta name=\"ArticleTitle\" content=\"{}\">\n<meta name=\"PubDate\" content=\"{} 10:2{}\">\n<meta name=\"ColumnName\" content=\"政府信息公开年报\">\n<style type=\"text/css\">.zoom td{{padding:7pt;}}</style>\n<script>var total = 12; if (total > 3) {{ document.write('<td>99</td>'); }}</script>\n",
        escape(&page.title),
        page.iso(),
        rng.below(10)
    );
    let info: String = page.head.iter().map(|it| format!("<div class=\"crumb\">{}</div>\n", escape(it))).collect();
    let foot: String = page.foot.iter().map(|it| format!("<p>{}</p>\n", escape(it))).collect();
    let body = format!(
        "<div class=\"top\">今天是{}年6月3日</div>\n<ul class=\"nav\">{nav}</ul>\n{info}<div class=\"article\">\n<div id=\"zoom\" class=\"zoom\">\n{content}</div>\n</div>\n<div class=\"related\"><h3>相关信息</h3><ul>\n{related}</ul></div>\n<div class=\"footer\">{foot}<p>版权所有</p></div>\n",
        year + 2
    );
    document(charset, &page.title, &head, &body)
}

/// Text in spans, also within numbers, as word processors cut it.
fn runs(text: &str, rng: &mut Rng) -> String {
    let mut out = String::new();
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out += "<br>";
        }
        let chars: Vec<char> = line.chars().collect();
        let mut at = 0;
        while at < chars.len() {
            let size = *rng.pick(&[1, 2, 3, 8, 60, 60]);
            let piece: String = chars[at..chars.len().min(at + size)].iter().collect();
            at += size;
            if rng.chance(50) {
                out += &format!("<span style='font-size:10.5pt;font-family:仿宋_GB2312'>{}</span>", escape(&piece));
            } else {
                out += &escape(&piece);
            }
        }
    }
    out
}

fn word(page: &Page, charset: &str, rng: &mut Rng) -> String {
    let mut body = String::new();
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => {
                let mut cell = |cell: &Cell| {
                    let inner =
                        if cell.text.is_empty() { "<o:p>&nbsp;</o:p>".to_owned() } else { runs(&cell.text, rng) + "<o:p></o:p>" };
                    format!(
                        "<td{} valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center>{inner}</p></td>",
                        spans(cell)
                    )
                };
                body += &table_of(&sheet.rows, " class=MsoTableGrid border=1 cellspacing=0 cellpadding=0", &mut cell);
            }
            Block::Title(it) | Block::Heading(_, it) => body += &format!("<p class=MsoNormal><b>{}</b></p>\n", runs(it, rng)),
            Block::Topic(it) | Block::Paragraph(it) | Block::Sign(it) => {
                body += &format!("<p class=MsoNormal style='text-indent:32.0pt'>{}<o:p></o:p></p>\n", runs(it, rng));
            }
        }
    }
    format!(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n<head>\n<meta http-equiv=Content-Type content=\"text/html; charset={charset}\">\n<title>{}</title>\n<!--[if gte mso 9]><xml><o:DocumentProperties><o:Created>2018-03-05T08:12:00Z</o:Created></o:DocumentProperties></xml><![endif]-->\n<style><!-- p.MsoNormal {{margin:0cm;}} --></style>\n</head>\n<body lang=ZH-CN>\n<div class=WordSection1>\n{body}</div>\n</body>\n</html>\n",
        escape(&page.title)
    )
}

/// Everything inside layout tables of a portal, the statutory tables three levels down.
fn nested(page: &Page, charset: &str, rng: &mut Rng) -> String {
    let content = flow(page, &mut plain_table, rng);
    let menu: String =
        ["机构概况", "政策法规", "信息公开年报", "联系我们"].iter().map(|it| format!("<tr><td>{it}</td></tr>")).collect();
    let info: String = page.head.iter().map(|it| format!("<tr><td>{}</td></tr>\n", escape(it))).collect();
    let foot: String = page.foot.iter().map(|it| format!("<tr><td>{}</td></tr>", escape(it))).collect();
    let body = format!(
        "<table width=\"1000\" align=\"center\"><tr><td colspan=\"2\"><table><tr><td>{}年12月1日</td></tr></table></td></tr>\n<tr><td width=\"200\"><table class=\"menu\">{menu}</table></td>\n<td><table width=\"780\">{info}<tr><td><table><tbody><tr><td>\n{content}</td></tr></tbody></table></td></tr></table></td></tr>\n<tr><td colspan=\"2\"><table width=\"100%\">{foot}</table></td></tr></table>\n",
        page.published.0 + 1
    );
    document(charset, &page.title, "", &body)
}

/// Divs for paragraphs; the three tables are one, with the headings of their sections in rows of their own.
fn divs(page: &Page, charset: &str) -> String {
    let width =
        page.blocks.iter().filter_map(|it| if let Block::Table(it) = it { Some(it.width) } else { None }).max().unwrap_or(1);
    let (mut parts, mut rows) = (String::new(), Vec::new());
    let last = page.blocks.iter().rposition(|it| matches!(it, Block::Table(_)));
    for (i, block) in page.blocks.iter().enumerate() {
        match block {
            Block::Heading(number, it) if (2..=4).contains(number) && last.is_some() => {
                rows.push(vec![Cell { text: it.clone(), cols: width, rows: 1, kind: Kind::Head }]);
            }
            Block::Table(sheet) => {
                rows.extend(sheet.rows.iter().cloned());
                if Some(i) == last {
                    parts += &format!("<div class=\"box\">{}</div>\n", table_of(&rows, "", &mut bare_cell));
                }
            }
            Block::Heading(_, it) => parts += &format!("<h2>{}</h2>\n", escape(it)),
            Block::Title(it) | Block::Topic(it) | Block::Paragraph(it) | Block::Sign(it) => {
                parts += &format!("<div>{}</div>\n", escape(it))
            }
        }
    }
    whole(page, charset, &format!("<div><div>{parts}</div></div>\n"))
}

/// Unclosed cells, rows and paragraphs, capital tags, digits as references, a second body.
fn soup(page: &Page, charset: &str, rng: &mut Rng) -> String {
    let mut out = format!(
        "<HTML><HEAD><TITLE>{}</TITLE>\n<META CONTENT='text/html; charset={charset}' HTTP-EQUIV=Content-Type>\n<BODY BGCOLOR=#FFFFFF>\n</div></span>\n<html><body>\n",
        escape(&page.title)
    );
    let referred = |text: &str, rng: &mut Rng| -> String {
        let one = |c: char, rng: &mut Rng| match c {
            '\n' => "<BR>".to_owned(),
            c if c.is_ascii_digit() && rng.chance(30) => format!("&#{};", u32::from(c)),
            c => escape(&c.to_string()),
        };
        text.chars().map(|c| one(c, rng)).collect()
    };
    for line in page.head.iter().map(String::as_str) {
        out += &format!("<P>{}\n", escape(line));
    }
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => {
                out += "<TABLE BORDER=1 WIDTH=100%>\n";
                for row in &sheet.rows {
                    out += *rng.pick(&["<TR>", "<tr>", "<tr bgcolor=white>"]);
                    for cell in row {
                        let text = if cell.text.is_empty() { "&nbsp;".to_owned() } else { referred(&cell.text, rng) };
                        let open = *rng.pick(&["", "<P>", "<B>"]);
                        out += &format!("<TD{}>{open}{text}{}", spans(cell), rng.pick(&["", "</td>", "</TD>"]));
                    }
                    out += *rng.pick(&["", "</TR>", "</tr>"]);
                    out.push('\n');
                }
                out += *rng.pick(&["</TABLE>\n", "</tbody></table>\n", "</table></div>\n"]);
            }
            Block::Title(it) | Block::Heading(_, it) | Block::Topic(it) | Block::Paragraph(it) | Block::Sign(it) => {
                out += *rng.pick(&["<P>", "<p align=left>", "<P><FONT SIZE=3>"]);
                out += &referred(it, rng);
                out += *rng.pick(&["\n", "</P>\n", "</font>\n"]);
            }
        }
    }
    for line in &page.foot {
        out += &format!("<P>{}\n", escape(line));
    }
    out + "</body></html>\n"
}

/// Table III is cut in two at a page break, with its head again or without.
fn split_table(sheet: &Sheet, rng: &mut Rng) -> String {
    const HEAD: usize = 3;
    if sheet.number != 3 || sheet.rows.len() < 20 {
        return table_of(&sheet.rows, " border=\"1\"", &mut plain_cell);
    }
    let at = 8 + rng.index(sheet.rows.len() - 14);
    // Cells that hang over the cut end there and go on below it, empty.
    let mut upper: Vec<Vec<Cell>> = sheet.rows[..at].to_vec();
    let mut carried = Vec::new();
    for (i, row) in upper.iter_mut().enumerate() {
        for cell in row.iter_mut().filter(|it| i + it.rows > at) {
            let below = i + cell.rows - at;
            cell.rows -= below;
            carried.push(Cell { rows: below, text: String::new(), ..cell.clone() });
        }
    }
    let mut lower: Vec<Vec<Cell>> = if rng.chance(50) { sheet.rows[..HEAD].to_vec() } else { Vec::new() };
    let first = lower.len();
    lower.extend(sheet.rows[at..].iter().cloned());
    lower[first].splice(0..0, carried);
    let between = *rng.pick(&["", "<p>—2—</p>\n", "<p>&nbsp;</p>\n"]);
    format!("{}{between}{}", table_of(&upper, " border=\"1\"", &mut plain_cell), table_of(&lower, " border=\"1\"", &mut plain_cell))
}

/// The text that somebody took from a picture of the table, a line a row or a line a cell.
fn pasted(sheet: &Sheet, rng: &mut Rng) -> String {
    let layout = *rng.pick(&["txt-glued", "txt-run", "txt-aligned"]);
    let lines: Vec<String> = text::lines(layout, sheet).iter().map(|it| escape(it)).collect();
    if layout == "txt-aligned" {
        format!("<pre>{}</pre>\n", lines.join("\n"))
    } else {
        format!("<p>{}</p>\n", lines.join("<br>\n"))
    }
}
