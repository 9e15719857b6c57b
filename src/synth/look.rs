//! How a report looks: layout, form, digits, blanks, units, furniture, script, encoding. Drawn, never computed from figures.

use super::rng::Rng;

/// What a layout is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Text,
    Markdown,
    Html,
    Docx,
    Rtf,
    Pdf,
}

/// One way in which tables reach a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    /// As `--layouts` and the gold name it.
    pub(super) name: &'static str,
    pub(super) family: Family,
    /// How often it is drawn, of [`LAYOUTS`] together.
    pub(super) weight: u64,
    /// Blank cells leave no trace.
    pub(super) loses_blanks: bool,
}

const fn layout(name: &'static str, family: Family, weight: u64, loses_blanks: bool) -> Layout {
    Layout { name, family, weight, loses_blanks }
}

/// All layouts.
pub(super) const LAYOUTS: [Layout; 24] = [
    layout("html-plain", Family::Html, 90, false),
    layout("html-cms", Family::Html, 140, false),
    layout("html-word", Family::Html, 110, false),
    layout("html-nested", Family::Html, 70, false),
    layout("html-div", Family::Html, 40, false),
    layout("html-soup", Family::Html, 40, false),
    layout("html-split", Family::Html, 40, false),
    layout("html-pasted", Family::Html, 20, true),
    layout("txt-bar", Family::Text, 60, false),
    layout("txt-bar-bare", Family::Text, 30, false),
    layout("txt-bar-ends", Family::Text, 20, false),
    layout("txt-cell-bar", Family::Text, 40, false),
    layout("txt-bar-line", Family::Text, 15, false),
    layout("txt-bar-alone", Family::Text, 20, false),
    layout("txt-cells", Family::Text, 40, true),
    layout("txt-run", Family::Text, 20, true),
    layout("txt-tabs", Family::Text, 25, false),
    layout("txt-aligned", Family::Text, 35, true),
    layout("txt-glued", Family::Text, 40, true),
    layout("md-pipe", Family::Markdown, 25, false),
    layout("md-rows", Family::Markdown, 15, false),
    layout("docx", Family::Docx, 40, false),
    layout("rtf", Family::Rtf, 10, false),
    layout("pdf", Family::Pdf, 40, false),
];

/// How digits are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    Plain,
    Thousands,
    FullWidth,
}

/// Which cells are left blank on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blanks {
    None,
    /// Every 0 of tables III and IV.
    Zeros,
    /// The kinds of applicants of rows that are 0 throughout, and not their total.
    ZeroKinds,
    /// Rows of table III that are 0 throughout.
    ZeroRows,
}

/// Where the unit of an amount stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Header,
    Cell,
    CellYuan,
    /// Nowhere.
    None,
}

/// What stands before the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    None,
    Crumbs,
    Lines,
}

/// What stands behind the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Foot {
    None,
    Signature,
    Ids,
}

/// Bytes of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Gb18030,
    Big5,
    Utf16,
}

impl Encoding {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gb18030 => "gb18030",
            Self::Big5 => "big5",
            Self::Utf16 => "utf-16",
        }
    }
}

/// The look of one report.
#[derive(Debug, Clone)]
pub(super) struct Look {
    pub(super) layout: Layout,
    /// `2019`, `2021`, or `none` before there were forms.
    pub(super) form: &'static str,
    /// The form of table III: small organs keep the old one.
    pub(super) table_three: &'static str,
    pub(super) is_half_width: bool,
    pub(super) digits: Digits,
    pub(super) blanks: Blanks,
    /// What stands in a blank cell.
    pub(super) mark: &'static str,
    pub(super) unit: Unit,
    pub(super) is_signed: bool,
    pub(super) has_old_headings: bool,
    /// Rows whose label is written in another way, of a hundred.
    pub(super) variants: u64,
    /// Lines break inside labels.
    pub(super) wraps: bool,
    pub(super) head: Head,
    pub(super) foot: Foot,
    pub(super) is_traditional: bool,
    pub(super) encoding: Encoding,
}

/// What stands in a blank cell; mostly nothing.
const MARKS: [&str; 7] = ["", "", "", "-", "/", "—", "无"];

/// The look of a report on `year`.
pub(super) fn draw(layouts: &[Layout], year: i32, rng: &Rng) -> Look {
    let mut rng = rng.fork("look");
    let layout = layouts[rng.weighted(&layouts.iter().map(|it| it.weight).collect::<Vec<_>>())];
    let form = match year {
        ..=2018 => "none",
        2019 | 2020 => "2019",
        2021..=2023 if rng.chance(6) => "2019",
        _ => "2021",
    };
    let table_three = if form == "2021" && rng.chance(8) { "2019" } else { form };
    let is_text = matches!(layout.family, Family::Text | Family::Html);
    let is_traditional = is_text && rng.chance(4);
    let encoding = match rng.below(100) {
        _ if !is_text => Encoding::Utf8,
        0..=49 if is_traditional => Encoding::Big5,
        0..=13 if !is_traditional => Encoding::Gb18030,
        14..=15 if layout.family == Family::Text => Encoding::Utf16,
        _ => Encoding::Utf8,
    };
    Look {
        layout,
        form,
        table_three,
        is_half_width: rng.chance(25),
        digits: match rng.below(100) {
            0..=2 => Digits::FullWidth,
            3..=7 => Digits::Thousands,
            _ => Digits::Plain,
        },
        blanks: match rng.below(100) {
            0..=5 => Blanks::Zeros,
            6..=8 => Blanks::ZeroKinds,
            9..=11 => Blanks::ZeroRows,
            _ => Blanks::None,
        },
        mark: MARKS[rng.index(MARKS.len())],
        unit: match rng.below(100) {
            0..=14 => Unit::Cell,
            15..=22 => Unit::CellYuan,
            23..=32 if form == "2019" => Unit::None,
            _ => Unit::Header,
        },
        is_signed: rng.chance(30),
        has_old_headings: rng.chance(20),
        variants: if rng.chance(30) { 40 } else { 0 },
        wraps: rng.chance(25),
        head: *rng.pick(&[Head::None, Head::Crumbs, Head::Lines]),
        foot: *rng.pick(&[Foot::None, Foot::Signature, Foot::Signature, Foot::Ids]),
        is_traditional,
        encoding,
    }
}
