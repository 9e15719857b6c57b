//! A report in its order, before any layout: blocks of prose, headings and tables, and the furniture of the page around them.

use super::look::{Foot, Head, Look};
use super::organ::Organ;
use super::prose::{Prose, numeral};
use super::rng::Rng;
use super::sheet::Sheet;
use super::words::Words;

/// A piece of a report.
#[derive(Debug, Clone)]
pub(super) enum Block {
    Title(String),
    Paragraph(String),
    /// Heading of a section, with its number from 1.
    Heading(usize, String),
    /// Heading of a topic.
    Topic(String),
    Table(Sheet),
    Sign(String),
}

/// A report and what stands around it.
#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) title: String,
    /// Its address.
    pub(super) url: String,
    /// Day of publication.
    pub(super) published: (i32, u32, u32),
    pub(super) head: Vec<String>,
    pub(super) blocks: Vec<Block>,
    pub(super) foot: Vec<String>,
}

impl Page {
    pub(super) fn iso(&self) -> String {
        let (year, month, day) = self.published;
        format!("{year}-{month:02}-{day:02}")
    }

    /// Replaces characters throughout.
    pub(super) fn map(&mut self, by: &dyn Fn(char) -> char) {
        let put = |text: &mut String| *text = text.chars().map(by).collect();
        put(&mut self.title);
        self.head.iter_mut().for_each(put);
        self.foot.iter_mut().for_each(put);
        for block in &mut self.blocks {
            match block {
                Block::Table(sheet) => sheet.rows.iter_mut().flatten().for_each(|it| put(&mut it.text)),
                Block::Title(it) | Block::Paragraph(it) | Block::Heading(_, it) | Block::Topic(it) | Block::Sign(it) => put(it),
            }
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "all that a report is made of")]
/// Puts a report together; `is_cut` leaves out what stands behind table III.
pub(super) fn compose(
    words: &Words,
    organ: &Organ<'_>,
    year: i32,
    look: &Look,
    prose: Prose,
    sheets: Vec<Sheet>,
    is_cut: bool,
    index: u64,
    rng: &Rng,
) -> Page {
    let mut rng = rng.fork("page");
    let (month, day) = (rng.between(1, 3) as u32, rng.between(5, 28) as u32);
    let published = (year + 1, month, day);
    let wording = *rng.pick(&["年政府信息公开工作年度报告", "年度政府信息公开工作年度报告", "年政府信息公开年度报告"]);
    let title = format!("{}{year}{wording}", organ.name);
    let has_tables = !sheets.is_empty();
    let names = if look.has_old_headings || !has_tables { &words.forms.old_sections } else { &words.forms.sections };
    let heading = |number: usize| Block::Heading(number, format!("{}、{}", numeral(number - 1), names[number - 1]));
    let mut blocks = vec![Block::Title(title.clone()), Block::Paragraph(prose.intro), heading(1)];
    if has_tables {
        for (topic, text) in prose.topics {
            blocks.push(Block::Topic(topic));
            blocks.push(Block::Paragraph(text));
        }
    } else {
        // Before there were tables the sections said in prose what was published and asked for.
        let mut texts = prose.topics.into_iter().map(|it| it.1);
        let (first, second) = (texts.next().unwrap_or_default(), texts.next().unwrap_or_default());
        blocks.push(Block::Paragraph(texts.collect()));
        blocks.extend([heading(2), Block::Paragraph(first), heading(3), Block::Paragraph(second)]);
        blocks.extend([heading(4), Block::Paragraph(words.prose.elsewhere.clone())]);
    }
    for sheet in sheets {
        let number = sheet.number;
        if is_cut && number == 4 {
            break;
        }
        blocks.push(heading(number));
        blocks.push(Block::Table(sheet));
    }
    let mut foot = Vec::new();
    if !is_cut {
        blocks.push(heading(5));
        blocks.extend(prose.fifth.into_iter().map(Block::Paragraph));
        blocks.push(heading(6));
        blocks.push(Block::Paragraph(prose.sixth));
        if look.foot == Foot::Signature {
            blocks.push(Block::Sign(organ.name.clone()));
            blocks.push(Block::Sign(format!("{}年{month}月{day}日", year + 1)));
        }
        if look.foot == Foot::Ids {
            foot = vec![format!("主办单位：{}　承办单位：{}", organ.name, organ.office), ids(organ, &mut rng)];
        }
    }
    let iso = format!("{}-{month:02}-{day:02}", year + 1);
    let head = match look.head {
        Head::None => Vec::new(),
        Head::Crumbs => vec![
            "当前位置：首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报".to_owned(),
            format!(
                "发布时间：{iso} {:02}:{:02}　来源：{}　字号：[大 中 小]　浏览次数：{}",
                rng.between(8, 17),
                rng.between(0, 59),
                organ.office,
                rng.between(20, 3000)
            ),
        ],
        Head::Lines => vec![
            format!("索 引 号：{:08}/{}-{:05}", rng.between(1_000_000, 99_999_999), year + 1, rng.between(1, 999)),
            format!("发布机构：{}", organ.name),
            format!("发布日期：{iso}"),
        ],
    };
    let url = format!(
        "http://www.d{}.example/zwgk/{}{month:02}/t{}{month:02}{day:02}_{index:08}.html",
        organ.place.code,
        year + 1,
        year + 1
    );
    Page { title, url, published, head, blocks, foot }
}

/// What stands at the foot of a government's page: the code of the site, the police's and the ministry's numbers.
fn ids(organ: &Organ<'_>, rng: &mut Rng) -> String {
    let (code, icp) = (&organ.place.code, &organ.place.icp);
    format!(
        "网站标识码：{code}{:04} {icp}公网安备 {code}02{:06}号 {icp}ICP备{:08}号-1",
        rng.between(1, 40),
        rng.between(100, 999),
        rng.between(5_000_000, 21_999_999)
    )
}
