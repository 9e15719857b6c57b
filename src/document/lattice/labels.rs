//! Words in front of the numbers of a table without ruling lines → the rows and groups of rows that they name.

use super::broken::spoil;
use super::columns::Draft;
use super::lines::Line;
use super::wording::opens_with_ordinal;

/// What stands in front of the numbers, by the columns it stands in.
pub(super) struct Labels {
    /// Columns of groups of rows, from the left, with their words from top to bottom.
    groups: Vec<Vec<Line>>,
    /// First column of each word of a row's own label, and the word.
    rows: Vec<(usize, Line)>,
}

impl Labels {
    pub(super) fn n_columns(&self) -> usize {
        if self.rows.is_empty() && self.groups.is_empty() { 0 } else { self.groups.len() + 1 }
    }
}

/// Sorts words into columns: the rightmost holds the labels of rows, those before it the labels of groups. A word that lies across
/// several columns is the label of a row.
pub(super) fn label_columns(words: &[Line]) -> Labels {
    const MOST: usize = 3;
    let columns = word_columns(words);
    let n_groups = if columns.len() > MOST { 0 } else { columns.len().saturating_sub(1) };
    let mut labels = Labels { groups: vec![Vec::new(); n_groups], rows: Vec::new() };
    let lies_across = |it: &&Line| overlapped(&columns, it).len() > 1;
    let wide: Vec<&Line> = words.iter().filter(lies_across).collect();
    // The next line of a label that lies across the columns of groups may be short.
    let ends_wide = |it: &Line| {
        let is_above = |wide: &&&Line| {
            let step = it.depth() - wide.depth();
            (wide.bounds.x0 - it.bounds.x0).abs() < 0.5 * it.height && step > 0.5 * it.height && step < 1.7 * it.height
        };
        !opens_with_ordinal(&it.letters()) && wide.iter().any(|it| is_above(&it))
    };
    for word in words {
        match overlapped(&columns, word).as_slice() {
            [one] if *one < n_groups && !ends_wide(word) => labels.groups[*one].push(word.clone()),
            at => labels.rows.push((at.first().copied().unwrap_or(0).min(n_groups), word.clone())),
        }
    }
    labels.groups.iter_mut().for_each(|it| it.sort_by(|a, b| a.depth().total_cmp(&b.depth())));
    labels.rows.sort_by(|a, b| a.1.depth().total_cmp(&b.1.depth()));
    labels
}

/// Which columns a word lies across.
fn overlapped(columns: &[(f32, f32)], word: &Line) -> Vec<usize> {
    (0..columns.len()).filter(|it| word.bounds.x0 < columns[*it].1 && columns[*it].0 < word.bounds.x1).collect()
}

/// The stretches that words share from left to right.
fn word_columns(words: &[Line]) -> Vec<(f32, f32)> {
    let mut order: Vec<&Line> = words.iter().collect();
    // Narrow ones first: they tell the columns apart that wide ones lie across.
    order.sort_by_key(|it| it.glyphs.len());
    let mut columns: Vec<(f32, f32)> = Vec::new();
    loop {
        for word in &order {
            match overlapped(&columns, word)[..] {
                [] => columns.push((word.bounds.x0, word.bounds.x1)),
                [one] => columns[one] = (columns[one].0.min(word.bounds.x0), columns[one].1.max(word.bounds.x1)),
                _ => {}
            }
        }
        columns.sort_by(|a, b| a.0.total_cmp(&b.0));
        let across: Vec<Vec<usize>> = words.iter().map(|it| overlapped(&columns, it)).collect();
        let own: Vec<usize> = (0..columns.len()).map(|column| across.iter().filter(|it| **it == [column]).count()).collect();
        let n_across = |left: usize| across.iter().filter(|it| it.contains(&left) && it.contains(&(left + 1))).count();
        // What more words lie across than stand in is no column: short last lines of labels in the middle of several columns.
        let is_split = |it: &usize| n_across(*it) >= own[*it].min(own[it + 1]).max(1);
        let split = (1..columns.len()).map(|it| it - 1).filter(is_split).max_by_key(|it| n_across(*it));
        let Some(left) = split else { break };
        let right = columns.remove(left + 1);
        columns[left].1 = columns[left].1.max(right.1);
    }
    columns
}

/// Lines of one label.
struct Block<'l> {
    column: usize,
    lines: Vec<&'l Line>,
}

impl Block<'_> {
    /// How far a row is from it, from top to bottom.
    fn distance(&self, depth: f32) -> f32 {
        let top = self.lines.first().map_or(f32::MAX, |it| it.depth());
        let bottom = self.lines.last().map_or(f32::MIN, |it| it.depth());
        (top - depth).max(depth - bottom).max(0.0)
    }

    fn centre(&self) -> f32 {
        self.lines.iter().map(|it| it.depth()).sum::<f32>() / self.lines.len().max(1) as f32
    }
}

/// Gives each row the label whose lines its numbers stand beside, be it at the first of them, in the middle, or between two. Labels
/// without numbers become rows of their own. `None` where there is no saying which row a line belongs to.
pub(super) fn place_labels(drafts: &mut Vec<Draft>, labels: &Labels) -> Option<()> {
    const NEAR: f32 = 0.8;
    const FAR: f32 = 3.0;
    let n_columns = labels.n_columns();
    let has_ordinals = labels.rows.iter().filter(|it| opens_with_ordinal(&it.1.letters())).count() * 2 >= drafts.len();
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for (column, line) in &labels.rows {
        let goes_on = |it: &Block<'_>| {
            let last = it.lines[it.lines.len() - 1];
            let is_same_line = (line.depth() - last.depth()).abs() < 0.5 * line.height;
            is_same_line
                || (has_ordinals && !opens_with_ordinal(&line.letters()) && line.depth() - last.depth() < FAR * line.height)
        };
        match blocks.last_mut().filter(|it| goes_on(it)) {
            Some(block) => {
                block.lines.push(line);
                block.column = block.column.min(*column);
            }
            None => blocks.push(Block { column: *column, lines: vec![line] }),
        }
    }
    if !has_ordinals {
        join_around(drafts, &mut blocks);
    }
    // Words of a group that run into a label, or two labels in one: not clear.
    if blocks.iter().flat_map(|it| &it.lines).any(|it| holds_ordinal(&it.letters())) {
        return None;
    }
    let mut owners: Vec<Vec<usize>> = vec![Vec::new(); blocks.len()];
    for (idx, draft) in drafts.iter().enumerate() {
        let distance = |it: &usize| blocks[*it].distance(draft.depth);
        let nearest = (0..blocks.len()).min_by(|a, b| distance(a).total_cmp(&distance(b)));
        if let Some(it) = nearest.filter(|it| distance(it) <= NEAR * draft.height) {
            owners[it].push(idx);
        }
    }
    stand_alike(drafts, &blocks, &owners).then_some(())?;
    let mut headings = Vec::new();
    for (block, owners) in blocks.iter().zip(owners) {
        let label = |lines: Vec<&Line>| vec![(block.column, n_columns - block.column, lines.into_iter().cloned().collect())];
        match owners.as_slice() {
            [] => {
                let height = block.lines[0].height;
                headings.push(Draft { depth: block.centre(), height, labels: label(block.lines.clone()), figures: Vec::new() });
            }
            [one] => drafts[*one].labels = label(block.lines.clone()),
            several
                if has_ordinals
                    && block.lines.iter().skip(1).all(|it| !opens_with_ordinal(&it.letters()))
                    && block.lines.len() > 1 =>
            {
                // One label, so one row: its numbers were broken.
                for owner in &several[1..] {
                    let figures = std::mem::take(&mut drafts[*owner].figures);
                    for (column, span, lines) in figures {
                        match drafts[several[0]].figures.iter_mut().find(|it| it.0 == column) {
                            Some(it) => it.2.extend(lines),
                            None => drafts[several[0]].figures.push((column, span, lines)),
                        }
                    }
                }
                let one = &mut drafts[several[0]];
                one.figures.sort_by_key(|it| it.0);
                one.figures.iter_mut().for_each(|it| spoil(&mut it.2));
                one.labels = label(block.lines.clone());
            }
            several => {
                // Each must have a line at its own height.
                for (nth, owner) in several.iter().enumerate() {
                    let reach = 0.5 * drafts[*owner].height;
                    let from = drafts[*owner].depth - reach;
                    let until = several.get(nth + 1).map_or(f32::MAX, |it| drafts[*it].depth - reach);
                    let from = if nth == 0 { f32::MIN } else { from };
                    let own: Vec<&Line> = block.lines.iter().copied().filter(|it| (from..until).contains(&it.depth())).collect();
                    if !own.iter().any(|it| (it.depth() - drafts[*owner].depth).abs() <= reach) || own.len() > 1 {
                        return None;
                    }
                    drafts[*owner].labels = label(own);
                }
            }
        }
    }
    drafts.retain(|it| !it.figures.is_empty());
    drafts.append(&mut headings);
    drafts.sort_by(|a, b| a.depth.total_cmp(&b.depth));
    Some(())
}

/// True where all numbers stand beside the first line of their label, or all beside its middle, or all beside its last.
fn stand_alike(drafts: &[Draft], blocks: &[Block<'_>], owners: &[Vec<usize>]) -> bool {
    const LEVEL: f32 = 0.4;
    let single = || blocks.iter().zip(owners).filter_map(|it| if let [one] = it.1[..] { Some((it.0, &drafts[one])) } else { None });
    let alike = |place: fn(&Block<'_>) -> f32| single().all(|it| (place(it.0) - it.1.depth).abs() <= LEVEL * it.1.height);
    alike(|it| it.centre()) || alike(|it| it.lines[0].depth()) || alike(|it| it.lines[it.lines.len() - 1].depth())
}

/// True where 3.甲 stands within a text.
fn holds_ordinal(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let is_ordinal = |it: &[char]| {
        let [before, digit, point, behind] = it else { return false };
        !before.is_ascii_digit()
            && *before != '.'
            && digit.is_ascii_digit()
            && matches!(point, '.' | '．' | '、')
            && !behind.is_ascii()
    };
    chars.windows(4).any(is_ordinal)
}

/// Without ordinals: lines above and below a row that has none beside it are its label.
fn join_around(drafts: &[Draft], blocks: &mut Vec<Block<'_>>) {
    const REACH: f32 = 1.2;
    let is_beside = |block: &Block<'_>, draft: &Draft| block.distance(draft.depth) <= 0.5 * draft.height;
    for draft in drafts {
        if blocks.iter().any(|it| is_beside(it, draft)) {
            continue;
        }
        let is_around =
            |it: &Block<'_>| it.distance(draft.depth) <= REACH * draft.height && !drafts.iter().any(|row| is_beside(it, row));
        let around: Vec<usize> = (0..blocks.len()).filter(|it| is_around(&blocks[*it])).collect();
        if let [above, below] = around[..]
            && below == above + 1
            && blocks[above].centre() < draft.depth
            && draft.depth < blocks[below].centre()
        {
            let mut lower = blocks.remove(below);
            blocks[above].lines.append(&mut lower.lines);
        }
    }
}

/// Puts the label of each group, whole, beside the row in its middle.
pub(super) fn place_groups(drafts: &mut [Draft], labels: &Labels) {
    const NEAR: f32 = 2.2;
    for (column, lines) in labels.groups.iter().enumerate() {
        let mut blocks: Vec<Block<'_>> = Vec::new();
        for line in lines {
            let goes_on = |it: &Block<'_>| {
                let last = it.lines[it.lines.len() - 1];
                line.depth() - last.depth() < NEAR * line.height && !opens_with_ordinal(&line.letters())
            };
            match blocks.last_mut().filter(|it| goes_on(it)) {
                Some(block) => block.lines.push(line),
                None => blocks.push(Block { column, lines: vec![line] }),
            }
        }
        for block in blocks {
            let is_free = |it: &Draft| it.labels.iter().all(|it| it.0 != column && !(it.0..it.0 + it.1).contains(&column));
            let distance = |it: &Draft| (it.depth - block.centre()).abs();
            let nearest = drafts.iter_mut().filter(|it| is_free(it)).min_by(|a, b| distance(a).total_cmp(&distance(b)));
            if let Some(draft) = nearest {
                draft.labels.push((column, 1, block.lines.into_iter().cloned().collect()));
                draft.labels.sort_by_key(|it| it.0);
            }
        }
    }
}
