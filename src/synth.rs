//! Reports that are made, not read: a corpus of any size to measure on, with the answers beside it.
//!
//! Takes an [`Order`], gives documents ([`Made`]) and their [`Gold`]. Document `i` depends on the seed and `i` alone, so that any number
//! of threads makes the same bytes. Knows nothing of the readers and shares no code with them: forms, places and words are its own
//! (`data/synth/`), and a test reads the `use` lines. Only `storage` touches files.

mod fault;
mod figures;
mod gold;
mod html;
mod known;
mod look;
mod organ;
mod pack;
mod page;
mod prose;
mod rng;
mod sheet;
mod storage;
mod text;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::{BIG5, GB18030};

pub use self::gold::{APPLICANTS, CellId, Gold, OUTCOMES};
pub use self::pack::Pack;
pub use self::storage::{GOLD, Written, write};
pub use self::words::Words;

use self::fault::{Fault, Shown, Slip};
use self::figures::Figures;
use self::look::{Encoding, Family, LAYOUTS, Layout, Look, Unit};
use self::page::{Block, Page};
use self::prose::Prose;
use self::rng::Rng;
use self::sheet::{Pen, Sheet};
use crate::error::{Error, Result};

/// What is to be made.
#[derive(Debug, Clone)]
pub struct Order {
    n: u64,
    seed: u64,
    layouts: Vec<Layout>,
    years: Vec<i32>,
    /// Share of reports with a fault, of a million.
    faults: u64,
    pack: Pack,
}

/// A document and its answers.
#[derive(Debug, Clone)]
pub struct Made {
    /// Path below the corpus's folder, or name of the member of its pack.
    pub path: String,
    /// Address that it is said to be fetched from.
    pub url: String,
    /// Its text, where it is one and not yet bytes.
    pub text: Option<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// True for a page of HTML.
    pub is_html: bool,
    /// The answers.
    pub gold: Gold,
}

/// The names of all layouts.
pub fn layout_names() -> impl Iterator<Item = &'static str> {
    LAYOUTS.iter().map(|it| it.name)
}

impl Order {
    /// An order for `n` documents; `layouts` are names or beginnings of names (`html`, `txt-bar`), none for all.
    ///
    /// # Errors
    /// * a layout that is not there, a year for which there are no reports, a share that is none
    /// * more documents than there are organs and years
    pub fn try_new(words: &Words, n: u64, seed: u64, layouts: &[String], years: &[i32], faults: f64, pack: Pack) -> Result<Self> {
        let mut chosen: Vec<Layout> = Vec::new();
        for name in layouts {
            let found: Vec<Layout> = match LAYOUTS.iter().find(|it| it.name == name.as_str()) {
                Some(layout) => vec![*layout],
                None => LAYOUTS.iter().filter(|it| it.name.starts_with(name.as_str())).copied().collect(),
            };
            if found.is_empty() || name.is_empty() {
                let known: Vec<&str> = layout_names().collect();
                return Err(Error::new(format!("no layout is called {name:?}")).hint(format!("there are {}", known.join(", "))));
            }
            chosen.extend(found);
        }
        let mut seen = BTreeSet::new();
        chosen.retain(|it| seen.insert(it.name));
        let years: Vec<i32> = years.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
        if years.is_empty() || years.iter().any(|it| !(2008..=2098).contains(it)) {
            return Err(Error::new("reports are on the years from 2008 on").hint("--years 2019..2025"));
        }
        if !(0.0..=1.0).contains(&faults) {
            return Err(Error::new(format!("{faults} is no share of reports with faults")).hint("from 0 to 1"));
        }
        let most = organ::capacity(words, years.len());
        if n > most {
            let hint = "more years make more reports";
            return Err(Error::new(format!("there are organs for {most} reports on {} years", years.len())).hint(hint));
        }
        let layouts = if chosen.is_empty() { LAYOUTS.to_vec() } else { chosen };
        Ok(Self { n, seed, layouts, years, faults: (faults * 1e6).round() as u64, pack })
    }

    /// How many documents it is for.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.n
    }

    /// True where nothing is to be made.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.n == 0
    }
}

/// Reporting years as they are typed: `2021`, `2019..2025` with both ends, or a list of these.
///
/// # Errors
/// Where it is none of these.
pub fn years(text: &str) -> Result<Vec<i32>> {
    let wrong = || Error::new(format!("{text:?} are no years")).hint("for example 2019..2025 or 2019,2021");
    let mut years = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once("..").unwrap_or((part, part));
        let year = |it: &str| it.trim().parse::<i32>().ok().filter(|it| (1000..10_000).contains(it)).ok_or_else(wrong);
        years.extend(year(first)?..=year(last)?);
    }
    Ok(years)
}

/// Makes document `index` of an order.
#[must_use]
pub fn make(words: &Words, order: &Order, index: u64) -> Made {
    let rng = Rng::new(order.seed, index);
    let (organ, year) = organ::draw(words, &order.years, order.seed, index, &rng);
    let mut look = look::draw(&order.layouts, year, &rng);
    let form = words.forms.form.iter().find(|it| it.id == look.form);
    let blocks = form.map_or(&[][..], |it| &it.blocks);
    // Before there were forms the prose still counts applications by their kinds.
    let table_three = if form.is_some() { look.table_three } else { "2019" };
    let figures = figures::draw(words, &organ, blocks, table_three, &rng);
    let labels = if form.is_some() { figures::rows_of(words, table_three) } else { Vec::new() };
    let mut shown =
        Shown { three: figures.three.iter().map(|row| row.map(Some)).collect(), four: figures.four.map(|row| row.map(Some)) };
    fault::leave_blank(&look, &mut shown);
    let fault = fault::damage(&look, &labels, order.faults, &mut shown, &rng);
    let prose = prose::write(words, &organ, year, &look, &figures, &fault, &rng);
    let sheets = form.map_or_else(Vec::new, |form| {
        let mut pen = Pen { look: &look, rng: rng.fork("pen") };
        let two: Vec<Vec<Vec<Option<i64>>>> =
            figures.two.iter().map(|block| block.iter().map(|row| row.iter().copied().map(Some).collect()).collect()).collect();
        vec![
            sheet::two(form, &two, &mut pen),
            sheet::three(words, &labels, &shown.three, &fault, &mut pen),
            sheet::four(words, &shown.four, &mut pen),
        ]
    });
    let gold = Gold {
        source: String::new(),
        layout: look.layout.name.to_owned(),
        container: "file".to_owned(),
        encoding: String::new(),
        script: if look.is_traditional { "traditional" } else { "simplified" }.to_owned(),
        form: look.form.to_owned(),
        year,
        province: organ.place.iso.clone(),
        division: organ.place.code.clone(),
        kind: organ.kind.to_owned(),
        issuer: organ.name.clone(),
        fault: fault.slip.as_str().to_owned(),
        proactive_disclosure: blocks_gold(blocks, &figures, &look),
        applications: applications_gold(&labels, &shown, &fault),
        proceedings: if labels.is_empty() { BTreeMap::new() } else { proceedings_gold(words, &shown) },
        narrative: narrative_gold(&prose),
    };
    let page = page_of(words, &organ, year, &look, prose, sheets, &fault, index, &rng);
    let path = format!("d{index:07}.{}", extension(look.layout.family));
    let is_html = look.layout.family == Family::Html;
    let (text, bytes) = render(&page, &mut look, order.pack, &rng);
    let mut made =
        Made { path, url: page.url, text, bytes, is_html, gold: Gold { encoding: look.encoding.as_str().to_owned(), ..gold } };
    pack::wrap(&mut made, index, order.pack, &mut rng.fork("container"));
    made
}

fn extension(family: Family) -> &'static str {
    match family {
        Family::Text => "txt",
        Family::Markdown => "md",
        Family::Html => "html",
    }
}

#[expect(clippy::too_many_arguments, reason = "all that a report is made of")]
fn page_of(
    words: &Words,
    organ: &organ::Organ<'_>,
    year: i32,
    look: &Look,
    prose: Prose,
    sheets: Vec<Sheet>,
    fault: &Fault,
    index: u64,
    rng: &Rng,
) -> Page {
    let mut page = page::compose(words, organ, year, look, prose, sheets, fault.slip == Slip::CutOff, index, rng);
    if look.is_half_width {
        page.map(&|c| match c {
            '（' => '(',
            '）' => ')',
            '，' => ',',
            '：' => ':',
            '；' => ';',
            c => c,
        });
    }
    if look.is_traditional {
        page.map(&|c| words.traditional.get(&c).copied().unwrap_or(c));
    }
    page
}

/// The document's text and bytes; the text where a pack may want it so.
fn render(page: &Page, look: &mut Look, pack: Pack, rng: &Rng) -> (Option<String>, Vec<u8>) {
    let name = look.layout.name;
    // A corpus of JSON lines holds text, whatever its bytes were.
    if pack == Pack::Jsonl {
        look.encoding = Encoding::Utf8;
    }
    let text_of = |encoding: Encoding| match look.layout.family {
        Family::Html => html::render(name, page, encoding, rng),
        Family::Markdown => markdown(name, page),
        _ => plain(name, page),
    };
    let text = text_of(look.encoding);
    match encode(&text, look.encoding) {
        Some(bytes) => (Some(text), bytes),
        // Big5 lacks some characters of names.
        None => {
            look.encoding = Encoding::Utf8;
            let text = text_of(Encoding::Utf8);
            let bytes = text.clone().into_bytes();
            (Some(text), bytes)
        }
    }
}

fn encode(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    let by = |it: &'static encoding_rs::Encoding| {
        let (bytes, _, has_unmappable) = it.encode(text);
        (!has_unmappable).then(|| bytes.into_owned())
    };
    match encoding {
        Encoding::Utf8 => Some(text.as_bytes().to_vec()),
        Encoding::Gb18030 => by(GB18030),
        Encoding::Big5 => by(BIG5),
        Encoding::Utf16 => Some(std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()),
    }
}

/// The report as lines of bare text.
fn plain(layout: &str, page: &Page) -> String {
    let mut lines: Vec<String> = page.head.clone();
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => lines.extend(text::lines(layout, sheet)),
            Block::Title(it) | Block::Paragraph(it) | Block::Heading(_, it) | Block::Topic(it) | Block::Sign(it) => {
                lines.push(it.clone());
            }
        }
    }
    lines.extend(page.foot.iter().cloned());
    lines.join("\n") + "\n"
}

/// The report as Markdown.
fn markdown(layout: &str, page: &Page) -> String {
    let mut lines: Vec<String> = page.head.iter().flat_map(|it| [it.clone(), String::new()]).collect();
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => lines.extend(text::lines(layout, sheet)),
            Block::Title(it) => lines.extend([format!("# {it}"), String::new()]),
            Block::Heading(_, it) => lines.extend([format!("## {it}"), String::new()]),
            Block::Topic(it) => lines.extend([format!("### {it}"), String::new()]),
            Block::Paragraph(it) | Block::Sign(it) => lines.extend([it.clone(), String::new()]),
        }
    }
    lines.extend(page.foot.iter().cloned());
    lines.join("\n") + "\n"
}

fn blocks_gold(blocks: &[words::Block], figures: &Figures, look: &Look) -> BTreeMap<String, BTreeMap<String, Option<i64>>> {
    let mut gold = BTreeMap::new();
    for (block, figures) in blocks.iter().zip(&figures.two) {
        for (row, figures) in block.rows.iter().zip(figures) {
            let value = |column: &str, figure: i64| {
                // Without a unit an amount is no amount, but for nothing.
                let is_open = column == "amount_yuan" && look.unit == Unit::None && figure != 0;
                (column.to_owned(), (!is_open).then_some(figure))
            };
            let columns = block.columns.iter().zip(figures).map(|(column, figure)| value(&column.id, *figure)).collect();
            gold.insert(row.id.clone(), columns);
        }
    }
    gold
}

fn applications_gold(labels: &[&words::Label], shown: &Shown, fault: &Fault) -> BTreeMap<String, Vec<Option<i64>>> {
    if labels.is_empty() {
        return BTreeMap::new();
    }
    let cells: Vec<Option<i64>> = shown.three.iter().flatten().copied().collect();
    let known = known::known(&cells, &known::of_applications(labels.len(), figures::N_COLUMNS));
    // Where the table ends before the rows that tell its form, nobody can know which of them would follow.
    let is_open = fault.rows_left.is_some_and(|left| labels[..left].iter().all(|it| it.only.is_none()));
    let row = |label: &words::Label, row: &[Option<i64>]| {
        let row = if is_open && label.only.is_some() { vec![None; row.len()] } else { row.to_vec() };
        (label.id.clone(), row)
    };
    labels.iter().zip(known.chunks(figures::N_COLUMNS)).map(|it| row(it.0, it.1)).collect()
}

fn proceedings_gold(words: &Words, shown: &Shown) -> BTreeMap<String, Vec<Option<i64>>> {
    let cells: Vec<Option<i64>> = shown.four.iter().flatten().copied().collect();
    let known = known::known(&cells, &known::of_proceedings(shown.four.len(), figures::N_OUTCOMES));
    let rows = words.forms.proceedings.rows.iter();
    rows.zip(known.chunks(figures::N_OUTCOMES)).map(|(id, row)| (id.clone(), row.to_vec())).collect()
}

fn narrative_gold(prose: &Prose) -> Vec<(String, String, i64, String)> {
    let channel = |it: &str| if it.is_empty() { "all".to_owned() } else { it.to_owned() };
    prose.stated.iter().map(|it| (it.metric.clone(), channel(&it.channel), it.value, it.unit.clone())).collect()
}
