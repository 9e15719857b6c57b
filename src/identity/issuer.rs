//! The issuer: which of the organs that the document names reports.
//!
//! Takes the organs found in the view and where they stand; gives the issuer with the evidence for it.
//! Never takes an organ for the issuer only because the text names it often: superiors are named often too.

use std::sync::LazyLock;

use regex::Regex;

use super::counterpart::is_counterpart;
use super::gazetteer::Gazetteer;
use super::organ::{GOVERNMENT, Organ, Scan, parse_organ};
use super::published::date_line;
use super::title::{Title, compile};
use super::view::View;
use super::{Layout, clue};
use crate::finding::Finding;
use crate::record::{Evidence, IssuerKind};

static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "^[•·*\\-]?(信息来源|来源|发布机构|发布机关|发布单位|公开机构|公开机关|公开主体|发文机关|发文单位|制发机关|责任单位|责任部门|编制单位|报告单位|填报单位|信息提供|ContentSource|主办单位|主办|版权所有|承办单位):?\\n?",
    )
});
/// What the lines of labels begin with: most lines need no pattern to be told apart.
const LABEL_STARTS: [char; 17] = ['•', '·', '*', '-', '信', '来', '发', '公', '制', '责', '编', '报', '填', 'C', '主', '版', '承'];
static FOOTER: LazyLock<Regex> = LazyLock::new(|| compile("(主办单位|主办|版权所有):?"));
static YEAR_BEFORE: LazyLock<Regex> = LazyLock::new(|| compile("(?:年度?|年以来|年来)[,:]?$"));

static UNPLACED: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "(?:由|现将|结合)(?P<maker>\\p{Han}{1,16}?(?:镇|乡|街道|局|委员会|中心|管委会)(?:人民政府|政府|办事处)?)(?:党政|办公室|负责|编制|编写|根据|按照|依照|依据|实际|工作实际|向社会|20)|[,。\\n](?P<author>\\p{Han}{1,16}?(?:镇|乡|街道)(?:人民政府|政府|办事处)?)(?:编制了?本|[现特]向社会)|与(?P<contact>\\p{Han}{2,24}?)(?:联系|\\()",
    )
});
/// The organ whose name ends here says that it publishes this report: 现公布2022年…, 依照…作如下说明.
static AUTHOR: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "^(?:[现特]?向社会(?:公布|公开|发布)|编制了?本(?:报告|年报|年度报告)|(?:现|特)(?:公布|发布|将|就|向)|(?:依照|依据|根据|按照)[^。\\n]{0,80}(?:作如下(?:报告|说明|公布|汇报)|(?:报告|说明|公布|汇报)如下|现(?:公布|发布|将)|编制(?:了?本|20|政府信息公开)))",
    )
});
static COMPILES: LazyLock<Regex> = LazyLock::new(|| compile("^(?:按照|依照|依据|根据)[^。\\n]{0,80}?编制"));
static TOWN: LazyLock<Regex> = LazyLock::new(|| compile("^\\p{Han}{1,8}?(?:镇|乡|街道)(?:人民政府|政府|办事处)?"));
static DOING: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "^(?:政府)?(?:共|主动|全面|认真|严格|深入|坚持|按照|紧紧|紧扣|围绕|以|在|持续|扎实|积极|始终|切实|高度|不断|大力|聚焦|通过|进一步|着力)",
    )
});

/// Weight from which an organ is taken for the issuer.
const ENOUGH: i32 = 5;

/// One organ at one place that speaks for it.
struct Mention {
    organ: Organ,
    kind: &'static str,
    weight: i32,
}

/// Mentions of one organ.
struct Group {
    key: String,
    codes: Vec<u32>,
    mentions: Vec<Mention>,
}

impl Group {
    /// Each kind of evidence counts once, bare mentions in sentences three times.
    fn score(&self) -> i32 {
        let mut kinds: Vec<(&'static str, i32)> = self.mentions.iter().map(|it| (it.kind, it.weight)).collect();
        kinds.sort_unstable_by_key(|(kind, weight)| (*kind, -weight));
        kinds.dedup_by_key(|(kind, _)| *kind);
        let named = self.mentions.iter().filter(|it| it.kind == "named").count().min(3);
        kinds.iter().map(|(_, weight)| weight).sum::<i32>() + i32::try_from(named).unwrap_or(0)
    }

    fn has(&self, kind: &str) -> bool {
        self.mentions.iter().any(|it| it.kind == kind)
    }
}

/// The issuer as decided.
pub(super) struct Issuer {
    /// Its name as stated.
    pub(super) name: String,
    /// First byte of its name in the view.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
    /// Codes that its place may stand for, by all its mentions.
    pub(super) codes: Vec<u32>,
    /// Some mention names its place in full or behind a parent.
    pub(super) is_placed_in_full: bool,
    /// Wherever its place is named, it is written with a look-alike character.
    pub(super) is_misread: bool,
    /// Normal form of its name without the place.
    pub(super) key: String,
    /// Kind.
    pub(super) kind: IssuerKind,
    /// The 办公室 of a government stands as issuer in its title, or everywhere.
    pub(super) is_office: bool,
    /// An organ of the State Council itself.
    pub(super) is_state_council: bool,
    /// A zone, or an organ of one, whose host is known.
    pub(super) is_known_zone: bool,
}

/// What the issuer is decided from.
pub(super) struct IssuerInput<'a> {
    pub(super) gazetteer: &'a Gazetteer,
    pub(super) view: &'a View<'a>,
    pub(super) layout: &'a Layout,
    pub(super) lines: &'a [(usize, usize)],
    pub(super) scan: &'a Scan,
    pub(super) title: Option<&'a Title>,
    /// What the document calls itself: 我局.
    pub(super) self_kind: Option<IssuerKind>,
}

/// The issuer, or `None` where no evidence is strong enough.
pub(super) fn decide_issuer(input: &IssuerInput<'_>, evidence: &mut Vec<Evidence>, findings: &mut Vec<Finding>) -> Option<Issuer> {
    let mut mentions = Vec::new();
    if let Some(organ) = input.title.and_then(|it| it.organ.clone()) {
        mentions.push(Mention { organ, kind: "title", weight: 30 });
    }
    add_signatures(input, &mut mentions);
    add_labels(input, &mut mentions);
    add_sentences(input, &mut mentions);
    let view = input.view;
    for it in mentions.iter().filter(|it| it.kind != "named") {
        let speaks_for = view.verbatim(it.organ.start, it.organ.end);
        evidence.push(clue(view, it.kind, &speaks_for, it.weight, it.organ.start, it.organ.end));
    }
    let groups = group(mentions);
    let best = groups.iter().max_by_key(|it| (it.score(), it.codes.len() == 1));
    let Some(best) = best.filter(|it| it.score() >= ENOUGH && it.mentions.iter().any(|it| it.kind != "named")) else {
        findings.push(Finding::new(
            "issuer-unknown",
            "reports",
            "no title, signature, label or sentence names the reporting organ",
        ));
        return None;
    };
    let rival = groups
        .iter()
        .find(|it| it.key != best.key && ((best.has("title") && it.has("signature")) || it.score() * 4 >= best.score() * 3));
    let chosen = choose_mention(best);
    if let Some(rival) = rival {
        let other = choose_mention(rival);
        let message = format!(
            "`{}` by {}, `{}` by {}",
            view.verbatim(chosen.organ.start, chosen.organ.end),
            chosen.kind,
            view.verbatim(other.organ.start, other.organ.end),
            other.kind
        );
        let span = view.span(other.organ.start, other.organ.end);
        findings.push(Finding::new("issuer-conflict", "reports", message).span(span));
        if rival.score() == best.score() {
            return None;
        }
    }
    let stated = best.mentions.iter().find(|it| it.kind == "title").unwrap_or(chosen);
    // The office that is to be asked, or that runs the website, answers for the government; its name holds the government's.
    let is_answering = chosen.organ.is_office && matches!(chosen.kind, "contact" | "footer" | "copyright");
    let whole = &view.text[chosen.organ.start..chosen.organ.end];
    let cut = ["办公室", "办公厅"].iter().find_map(|it| whole.strip_suffix(it)).filter(|it| is_answering && it.ends_with("政府"));
    Some(Issuer {
        name: view.verbatim(chosen.organ.start, chosen.organ.start + cut.unwrap_or(whole).len()),
        start: chosen.organ.start,
        end: chosen.organ.end,
        codes: best.codes.clone(),
        is_placed_in_full: best.mentions.iter().any(|it| it.organ.is_full || it.organ.links > 1),
        is_misread: best.mentions.iter().filter(|it| !it.organ.codes.is_empty()).all(|it| it.organ.is_misread)
            && !best.codes.is_empty(),
        key: best.key.clone(),
        kind: stated.organ.kind,
        is_office: chosen.organ.is_office && !is_answering,
        is_state_council: stated.organ.is_state_council,
        is_known_zone: best.mentions.iter().any(|it| it.organ.is_known_zone),
    })
}

/// The mention that gives the name: the fullest form outside footers.
fn choose_mention(group: &Group) -> &Mention {
    // Where the title, or else any mention, has the government itself, its office is not the fuller form.
    let title = group.mentions.iter().find(|it| it.kind == "title").filter(|it| !it.organ.is_bare);
    let wants_office = match title {
        Some(it) => it.organ.is_office,
        // Who signs is meant, not whose website it is.
        None => match group.mentions.iter().find(|it| it.kind == "signature" && !it.organ.is_bare) {
            Some(it) => it.organ.is_office,
            None => group.mentions.iter().all(|it| it.organ.is_office || it.organ.is_bare),
        },
    };
    let rank = |it: &&Mention| {
        let is_footer = it.kind == "footer";
        let fits = !it.organ.is_bare && it.organ.is_office == wants_office;
        (fits, !is_footer || group.key == GOVERNMENT, it.organ.links, it.organ.is_full, it.weight, it.organ.end - it.organ.start)
    };
    let mut best = &group.mentions[0];
    for it in &group.mentions[1..] {
        if rank(&it) > rank(&best) {
            best = it;
        }
    }
    best
}

/// Puts mentions of one organ together; those that name no place join the heaviest of their name.
fn group(mut mentions: Vec<Mention>) -> Vec<Group> {
    mentions.sort_by_key(|it| (it.organ.codes.is_empty(), std::cmp::Reverse(it.weight), it.organ.start));
    let mut groups: Vec<Group> = Vec::new();
    for mention in mentions {
        let fits = |it: &&mut Group| {
            let shares_code = it.codes.iter().any(|code| mention.organ.codes.contains(code));
            it.key == mention.organ.key && (it.codes.is_empty() || mention.organ.codes.is_empty() || shares_code)
        };
        match groups.iter_mut().filter(fits).max_by_key(|it| it.score()) {
            Some(group) => {
                if group.codes.is_empty() {
                    group.codes.clone_from(&mention.organ.codes);
                } else if !mention.organ.codes.is_empty() {
                    group.codes.retain(|code| mention.organ.codes.contains(code));
                }
                group.mentions.push(mention);
            }
            // An organ that is only named is no candidate.
            None if mention.kind == "named" => {}
            None => {
                groups.push(Group { key: mention.organ.key.clone(), codes: mention.organ.codes.clone(), mentions: vec![mention] })
            }
        }
    }
    groups
}

/// Lines that are an organ's name, with a date beside them or as the last words of the document.
fn add_signatures(input: &IssuerInput<'_>, mentions: &mut Vec<Mention>) {
    let (view, lines) = (input.view, input.lines);
    let title_end = input.title.map_or(0, |it| it.end);
    for (idx, line) in lines.iter().enumerate() {
        let is_tail = line.0 >= input.layout.tail_start;
        let is_below_title = line.0 >= title_end && line.0 < input.layout.head_end && title_end > 0;
        let is_head = line.0 < input.layout.head_end;
        if !(is_tail || is_head) || line.1 - line.0 > 150 {
            continue;
        }
        // 某某县人民政府文件: the head of a letter.
        let letterhead = view.text[line.0..line.1].strip_suffix("文件").filter(|_| is_head);
        if let Some(name) = letterhead {
            let organ =
                parse_organ(input.gazetteer, &view.text, line.0, line.0 + name.len()).filter(|it| !it.is_bare && it.links > 0);
            mentions.extend(organ.map(|organ| Mention { organ, kind: "letterhead", weight: 10 }));
        }
        if !(is_tail || is_below_title) {
            continue;
        }
        let date = date_line(view, *line);
        let name_end = date.map_or(line.1, |it| it.start);
        let name_end = line.0 + view.text[line.0..name_end].trim_end_matches(['(', ',', ':']).len();
        let Some(organ) = parse_organ(input.gazetteer, &view.text, line.0, name_end).filter(|it| !it.is_bare) else {
            continue;
        };
        let has_date = date.is_some() || lines.get(idx + 1).is_some_and(|next| date_line(view, *next).is_some());
        let weight = match has_date {
            true => 14,
            false if is_tail && idx + 3 >= lines.len() => 5,
            false => continue,
        };
        mentions.push(Mention { organ, kind: "signature", weight });
    }
}

/// Names behind labels: 发布机构, 信息来源, 主办单位.
fn add_labels(input: &IssuerInput<'_>, mentions: &mut Vec<Mention>) {
    let text = &input.view.text;
    let mut add = |label: &str, from: usize| {
        let (kind, weight) = match label {
            "主办单位" | "主办" => ("footer", 4),
            "版权所有" => ("copyright", 4),
            "承办单位" => return,
            "来源" | "信息来源" | "ContentSource" | "信息提供" => ("source_label", 9),
            _ => ("publisher_label", 12),
        };
        // A bureau's page stands on its government's website: the footer names the issuer only of a government's report.
        let is_footer = weight == 4;
        if is_footer && input.self_kind.is_some_and(|it| it != IssuerKind::Government) {
            return;
        }
        let line_end = text[from..].find('\n').map_or(text.len(), |at| from + at);
        let value_end = text[from..line_end].find([' ', ';', ',', ':']).map_or(line_end, |at| from + at);
        let whole = parse_organ(input.gazetteer, text, from, value_end);
        // Labels run together (发布机构某某局发布日期…): then the name that begins here.
        let organ = whole.or_else(|| organ_at(input.scan, from)).or_else(|| {
            let next_label = FOOTER.find_at(&text[..line_end], from).map_or(value_end, |it| it.start()).min(value_end);
            parse_organ(input.gazetteer, text, from, next_label)
        });
        let organ = organ.filter(|it| !is_footer || it.kind == IssuerKind::Government);
        mentions.extend(organ.map(|organ| Mention { organ, kind, weight }));
    };
    for (start, _) in input.lines.iter().filter(|it| text[it.0..].starts_with(LABEL_STARTS)) {
        let Some(captures) = LABEL.captures(&text[*start..]) else { continue };
        if let (Some(all), Some(label)) = (captures.get(0), captures.get(1))
            && !matches!(label.as_str(), "主办单位" | "主办" | "版权所有")
        {
            add(label.as_str(), start + all.end());
        }
    }
    for captures in FOOTER.captures_iter(text) {
        if let (Some(all), Some(label)) = (captures.get(0), captures.get(1)) {
            add(label.as_str(), all.end());
        }
    }
}

/// The organ whose name begins at byte `start`; they stand in the order of their starts.
fn organ_at(scan: &Scan, start: usize) -> Option<Organ> {
    let idx = scan.organs.partition_point(|it| it.start < start);
    scan.organs.get(idx).filter(|it| it.start == start).cloned()
}

/// Names in sentences, by what stands before and behind them.
fn add_sentences(input: &IssuerInput<'_>, mentions: &mut Vec<Mention>) {
    let text = &input.view.text;
    let n_counted = mentions.len();
    add_unplaced(input, mentions);
    add_bare_places(input, mentions);
    for organ in &input.scan.organs {
        let before = &text[floor_boundary(text, organ.start.saturating_sub(60))..organ.start];
        let after = &text[organ.end..];
        // Within the name of another document its author is named, not the issuer.
        let is_quoted = before.rfind('《').is_some_and(|at| !before[at..].contains('》'));
        // What title, signature or label have named counts once; 中国某某市 is the name of a website.
        let is_counted = mentions[..n_counted].iter().any(|it| it.organ.start < organ.end && organ.start < it.organ.end);
        if is_quoted || is_counted || before.ends_with("中国") || input.gazetteer.words.is_about_something_else(after) {
            continue;
        }
        // 赴北京市通州区教育局学习: another of that name.
        if is_counterpart(text, organ.start, organ.end) {
            continue;
        }
        let is_opening = organ.start < input.layout.opening_end;
        let is_contacted = ["请与", "与", "请联系", "联系", "请向", "咨询"].iter().any(|it| before.ends_with(it))
            && (after.starts_with("联系") || after.starts_with('(') || after.starts_with("咨询") || before.ends_with("请联系"));
        let is_compiler = ["现将", "结合", "由", "是由", "本报告由"].iter().any(|it| before.ends_with(it));
        let does_compile = ["编制", "编写", "组织编制", "实际", "工作实际", "负责编制", "20", "政务公开", "信息公开"]
            .iter()
            .any(|it| after.starts_with(it))
            || COMPILES.is_match(after);
        let is_author = AUTHOR.is_match(after)
            && (is_compiler || before.is_empty() || before.ends_with(['\n', '。', ',']) || YEAR_BEFORE.is_match(before));
        let is_subject = YEAR_BEFORE.is_match(before) || before.is_empty() || before.ends_with('\n') || before.ends_with('。');
        let (kind, weight) = if is_contacted {
            ("contact", 9)
        } else if is_opening && ((is_compiler && does_compile) || is_author || after.starts_with("(以下简称")) {
            ("compiler", 8)
        } else if is_opening && is_subject {
            ("subject", 4)
        } else {
            ("named", 0)
        };
        mentions.push(Mention { organ: organ.clone(), kind, weight });
    }
}

/// Names that begin with no known place, where the words around them say that the organ reports: 由两城镇人民政府编制.
fn add_unplaced(input: &IssuerInput<'_>, mentions: &mut Vec<Mention>) {
    let opening = &input.view.text[..input.layout.opening_end];
    for captures in UNPLACED.captures_iter(opening) {
        let maker = captures.name("maker").or_else(|| captures.name("author"));
        let Some(name) = maker.or_else(|| captures.name("contact")) else { continue };
        let (kind, weight) = if maker.is_some() { ("compiler", 8) } else { ("contact", 9) };
        // A town's 党政办公室 answers for the town.
        let end = TOWN.find(name.as_str()).map_or(name.end(), |it| name.start() + it.end());
        let organ = parse_organ(input.gazetteer, opening, name.start(), end).filter(|it| it.links == 0 && !it.is_bare);
        mentions.extend(organ.map(|organ| Mention { organ, kind, weight }));
    }
}

/// A place alone that does something in the first sentences (2020年,某某区严格按照…): its government, where nothing else reports.
fn add_bare_places(input: &IssuerInput<'_>, mentions: &mut Vec<Mention>) {
    if input.self_kind.is_some_and(|it| it != IssuerKind::Government) {
        return;
    }
    let text = &input.view.text;
    for place in input.scan.places.iter().filter(|it| it.start < input.layout.opening_end && it.is_full && !it.is_generic) {
        let before = &text[floor_boundary(text, place.start.saturating_sub(30))..place.start];
        let after = &text[place.end..];
        let is_organ = input.scan.organs.iter().any(|it| it.start <= place.start && place.end <= it.end);
        let is_doing = DOING.is_match(after) && (YEAR_BEFORE.is_match(before) || before.ends_with('\n') || before.ends_with('。'));
        if is_organ || !is_doing {
            continue;
        }
        let organ = parse_organ(input.gazetteer, text, place.start, place.end).filter(|it| it.is_bare);
        mentions.extend(organ.map(|organ| Mention { organ, kind: "subject_place", weight: 5 }));
    }
}

/// The greatest character boundary that is not behind `at`.
pub(super) fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
