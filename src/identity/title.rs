//! The title: which line says whose report this is, and on which year.
//!
//! Takes the lines before the first section; gives the best title with the organ and year in it.
//! Never takes a sentence for a title, nor the name of the prescribed format.

use std::sync::LazyLock;

use regex::Regex;

use super::gazetteer::Gazetteer;
use super::organ::{Organ, parse_organ};
use super::view::View;
use super::year::{YEAR, parse_year};

/// A title found in the view.
#[derive(Debug, Clone)]
pub(super) struct Title {
    /// First byte in the view.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
    /// The organ that it names.
    pub(super) organ: Option<Organ>,
    /// The year that it names, with its place in the view.
    pub(super) year: Option<(i32, usize, usize)>,
    /// The same title without its organ and year, for the count of repetitions.
    text: String,
    n_lines: i32,
}

static REPORT: LazyLock<Regex> = LazyLock::new(|| {
    let year = format!("(?:{YEAR}年?度?)?");
    let pattern = format!(
        "(?:政府信息|政务信息|信息|政务)公开(?:工作|情况|的|年度|年|度|总结|{year})*(?:报告|年报|总结)(?:\\({YEAR}年?度?\\)|{YEAR}年度?)?"
    );
    compile(&pattern)
});
static STATED_YEAR: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!("({YEAR})(年度|年|度)?([0-9〇一二三四五六七八九十]{{1,3}}月)?")));

/// Two years side by side: `2023年、2024年`, and school years: `2019-2020学年`.
static TWO_YEARS: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!("({YEAR})(?:学?年度?)?[、,/和与及至到~—-]+({YEAR})(学?年度?)")));

/// What stands before a title on its line.
const LABELS: [&str; 8] = ["ArticleTitle:", "信息名称:", "信息标题:", "文件名称:", "标题:", "名称:", "主题:", "关于"];
/// A line that holds one of these before the words of a title is a sentence or speaks of another document.
const SENTENCE: [&str; 19] = [
    "。",
    ",",
    ";",
    "!",
    "?",
    ":",
    "“",
    "《",
    "》",
    "、",
    "根据",
    "按照",
    "依据",
    "现将",
    "编制",
    "印发",
    "公布",
    "要求",
    "本报告",
];

/// The best title among the lines that begin before `head_end`.
pub(super) fn find_title(gazetteer: &Gazetteer, view: &View<'_>, lines: &[(usize, usize)], head_end: usize) -> Option<Title> {
    // Long heads are lists of links; the title stands near the text, or in the first lines of a page's source.
    let n_head = lines.partition_point(|line| line.0 < head_end);
    let near = n_head.saturating_sub(80);
    let mut titles: Vec<Title> = Vec::new();
    for idx in (0..n_head).filter(|idx| *idx >= near || *idx < 40) {
        for n_lines in 1..=3 {
            let Some(window) = lines.get(idx..(idx + n_lines).min(n_head)).filter(|it| it.len() == n_lines) else {
                break;
            };
            if n_lines > 1 && window.iter().any(|(start, end)| end - start > 180) {
                break;
            }
            titles.extend(title_of(gazetteer, view, window));
        }
    }
    let repeated = |title: &Title| titles.iter().filter(|it| it.text == title.text).count() > 1;
    let score = |title: &Title| {
        let organ = if title.organ.is_some() { 8 } else { 0 };
        let year = if title.year.is_some() { 8 } else { 0 };
        organ + year + 2 * i32::from(repeated(title)) - 3 * title.n_lines
    };
    titles.iter().max_by_key(|title| (score(title), title.start)).cloned()
}

/// The title that `window`, read as one line, begins with.
fn title_of(gazetteer: &Gazetteer, view: &View<'_>, window: &[(usize, usize)]) -> Option<Title> {
    let line = Joined::new(&view.text, window);
    if !line.text.contains("公开") {
        return None;
    }
    let from = skip_marks(&line.text);
    let found = REPORT.find_at(&line.text, from)?;
    // The words must span the last line of the window, else the lines before it are a title already.
    if line.at(found.end() - 1) < window.last()?.0 {
        return None;
    }
    let front = &line.text[from..found.start()];
    let rest = &line.text[found.end()..];
    let pair = TWO_YEARS.captures(&line.text[from..found.end()]);
    let is_sentence = SENTENCE.iter().any(|it| match &pair {
        // The mark between two years makes no sentence.
        Some(pair) => front.replacen(&pair[0], "", 1).contains(it),
        None => front.contains(it),
    });
    let is_sentence = is_sentence || front.chars().count() > 50;
    if is_sentence || ["格式", "编制", "的通知", "模板", "》", "制度", "工作"].iter().any(|it| rest.starts_with(it)) {
        return None;
    }
    let mut year = None;
    let mut organ_start = from;
    let mut organ_end = found.start();
    for captures in STATED_YEAR.captures_iter(&line.text[from..found.end()]) {
        let (Some(all), Some(digits)) = (captures.get(0), captures.get(1)) else { continue };
        if captures.get(3).is_some() {
            continue;
        }
        let (start, end) = (from + all.start(), from + all.end());
        if year.is_none() {
            year = parse_year(digits.as_str()).map(|it| (it, line.at(from + digits.start()), line.behind(from + digits.end())));
        }
        // The organ stands before the year, or behind it where nothing stands before.
        if start <= organ_start {
            organ_start = end.min(organ_end);
        } else if start < organ_end {
            organ_end = start;
        }
    }
    if let Some(pair) = pair {
        // A title with two years states neither, but a school year is the one in which it ends.
        let is_school = pair.get(3).is_some_and(|it| it.as_str().starts_with('学'));
        year = pair.get(2).filter(|_| is_school).and_then(|digits| {
            parse_year(digits.as_str()).map(|it| (it, line.at(from + digits.start()), line.behind(from + digits.end())))
        });
    }
    // 汝州市人民 + 政府信息公开: the words of the title share 政府 with the organ's name.
    let words = found.as_str();
    if organ_end == found.start() && line.text[organ_start..organ_end].ends_with("人民") && words.starts_with("政府") {
        organ_end += "政府".len();
    }
    let name = line.text[organ_start..organ_end].trim_end_matches('的').trim_end_matches("关于");
    let organ_end = organ_start + name.len();
    let organ = parse_organ(gazetteer, &line.text, organ_start, organ_end)
        .filter(|organ| organ.links > 0 || organ.start == organ_start)
        .map(|organ| Organ { start: line.at(organ.start), end: line.behind(organ.end), ..organ });
    Some(Title {
        start: line.at(from),
        end: line.behind(found.end()),
        organ,
        year,
        text: line.text[from..found.end()].to_owned(),
        n_lines: i32::try_from(window.len()).unwrap_or(i32::MAX),
    })
}

/// Length of the marks, crumbs and labels that `line` begins with.
fn skip_marks(line: &str) -> usize {
    // Crumbs: what stands behind the last angle is the title.
    let mut from = line.rfind(['>', '»', '›']).map_or(0, |at| at + line[at..].chars().next().map_or(1, char::len_utf8));
    loop {
        let rest = &line[from..];
        let marks = rest.len() - rest.trim_start_matches(['#', '*', '•', '·', '-', '<', '《', '【', '[', '.', ' ', '_']).len();
        let label = LABELS.iter().find(|it| rest[marks..].starts_with(**it)).map_or(0, |it| it.len());
        if marks + label == 0 {
            return from;
        }
        from += marks + label;
    }
}

/// Several lines read as one, with the way back to the view.
struct Joined {
    text: String,
    /// Per line: where it begins in `text` and in the view.
    pieces: Vec<(usize, usize)>,
}

impl Joined {
    fn new(text: &str, window: &[(usize, usize)]) -> Self {
        let mut joined = Self { text: String::new(), pieces: Vec::new() };
        for (idx, (start, end)) in window.iter().enumerate() {
            // Marks of Markdown before the second line of a title are no part of it.
            let line = &text[*start..*end];
            let line = if idx == 0 { line } else { line.trim_start_matches('#') };
            joined.pieces.push((joined.text.len(), end - line.len()));
            joined.text.push_str(line);
        }
        joined
    }

    /// Where byte `at` stands in the view.
    fn at(&self, at: usize) -> usize {
        let idx = self.pieces.partition_point(|piece| piece.0 <= at).saturating_sub(1);
        self.pieces[idx].1 + (at - self.pieces[idx].0)
    }

    /// Where the byte behind a range that ends at `end` stands in the view.
    fn behind(&self, end: usize) -> usize {
        if end == 0 { self.at(0) } else { self.at(end - 1) + 1 }
    }
}

/// Compiles a pattern of ours.
///
/// # Panics
/// Where the pattern is wrong: a bug, which every test would meet.
pub(super) fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|cause| panic!("pattern `{pattern}`: {cause}"))
}
