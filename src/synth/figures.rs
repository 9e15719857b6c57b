//! The figures of a report, from flows: what came in is handled or carried out, per kind of applicant. All identities hold.

use super::organ::Organ;
use super::rng::Rng;
use super::words::{Block, Label, Words};

/// Kinds of applicants, and their total.
pub(super) const N_COLUMNS: usize = 7;
/// Outcomes of a proceeding, and their total.
pub(super) const N_OUTCOMES: usize = 5;

/// One table III: the rows of its form, each with six kinds and the total.
pub(super) type Matrix = Vec<[i64; N_COLUMNS]>;

/// The figures of one report. Amounts are in yuan.
#[derive(Debug, Clone)]
pub(super) struct Figures {
    /// Table II by block, row, column.
    pub(super) two: Vec<Vec<Vec<i64>>>,
    pub(super) three: Matrix,
    pub(super) four: [[i64; N_OUTCOMES]; 3],
}

/// The rows of table III in a form, in their order.
pub(super) fn rows_of<'w>(words: &'w Words, form: &str) -> Vec<&'w Label> {
    words.forms.applications.rows.iter().filter(|it| it.only.as_deref().is_none_or(|it| it == form)).collect()
}

/// The place of a row.
pub(super) fn row_at(rows: &[&Label], id: &str) -> usize {
    rows.iter().position(|it| it.id == id).unwrap_or_default()
}

/// Draws all figures of a report.
pub(super) fn draw(words: &Words, organ: &Organ<'_>, blocks: &[Block], table_three: &str, rng: &Rng) -> Figures {
    let three = draw_three(words, organ, table_three, &mut rng.fork("three"));
    let received = three[0][N_COLUMNS - 1];
    Figures { two: draw_two(organ, blocks, &mut rng.fork("two")), four: draw_four(received, &mut rng.fork("four")), three }
}

fn with_total(parts: &[i64]) -> [i64; N_COLUMNS] {
    let mut row = [0; N_COLUMNS];
    row[..parts.len()].copy_from_slice(parts);
    row[N_COLUMNS - 1] = parts.iter().sum();
    row
}

fn draw_three(words: &Words, organ: &Organ<'_>, form: &str, rng: &mut Rng) -> Matrix {
    let kinds: Vec<u64> = words.forms.applications.columns.iter().map(|it| it.weight).take(N_COLUMNS - 1).collect();
    let total = match organ.kind {
        // Every third department and every second township hears of nobody all year.
        "department" if rng.chance(34) => 0,
        "township" if rng.chance(50) => 0,
        _ => rng.heavy((organ.size * 9 / 10).max(3)),
    };
    let received = rng.scatter(total, &kinds);
    let carried = total / 20 + i64::from(rng.chance(10));
    let before = rng.scatter(carried, &kinds);
    let inflow: Vec<i64> = received.iter().zip(&before).map(|it| it.0 + it.1).collect();
    let after: Vec<i64> = inflow.iter().map(|it| rng.between(0, it / 8)).collect();
    let rows = rows_of(words, form);
    let n_leaves = rows.len() - 4;
    let weights: Vec<u64> = rows[2..2 + n_leaves].iter().map(|it| it.weight).collect();
    let handled: Vec<i64> = inflow.iter().zip(&after).map(|it| it.0 - it.1).collect();
    let spread: Vec<Vec<i64>> = handled.iter().map(|it| rng.scatter(*it, &weights)).collect();
    let mut table = vec![with_total(&received), with_total(&before)];
    for leaf in 0..n_leaves {
        table.push(with_total(&spread.iter().map(|it| it[leaf]).collect::<Vec<_>>()));
    }
    table.push(with_total(&handled));
    table.push(with_total(&after));
    table
}

fn draw_four(received: i64, rng: &mut Rng) -> [[i64; N_OUTCOMES]; 3] {
    let mut table = [[0; N_OUTCOMES]; 3];
    for (row, share) in table.iter_mut().zip([20, 120, 45]) {
        let middle = received / share;
        let count = if middle > 0 { rng.heavy(middle) } else { i64::from(received > 0 && rng.chance(8)) };
        let parts = rng.scatter(count, &[60, 9, 19, 12]);
        row[..4].copy_from_slice(&parts);
        row[4] = count;
    }
    table
}

/// A size about `middle` for this organ; now and then far beyond it.
fn sized(rng: &mut Rng, organ: &Organ<'_>, middle: i64) -> i64 {
    let middle = middle * organ.size / 100;
    match rng.below(100) {
        0..=11 => 0,
        12 if middle > 0 => rng.between(100_000, 49_999_999),
        _ => rng.heavy(middle),
    }
}

fn draw_two(organ: &Organ<'_>, blocks: &[Block], rng: &mut Rng) -> Vec<Vec<Vec<i64>>> {
    let row = |block: &Block, row: &Label, rng: &mut Rng| -> Vec<i64> {
        // Rules are made by provinces and large cities only.
        let middle = if row.id == "regulations" && organ.size >= 600 { 2 } else { row.middle };
        let mut figures: Vec<i64> = Vec::new();
        for column in &block.columns {
            let figure = match column.id.as_str() {
                "made" | "repealed" => sized(rng, organ, middle) / 6,
                // What was published is what was made, and the stock is larger.
                "disclosed" => figures[0],
                "disclosed_total" => figures[0] + sized(rng, organ, middle),
                "in_force" => sized(rng, organ, middle) + figures[0],
                "prior_year_items" => rng.heavy((middle / 30).clamp(2, 600)),
                "items_change" => {
                    let most = figures[0] / 6;
                    if rng.chance(50) { 0 } else { rng.between(-most, most) }
                }
                // Yuan: whole ten thousands for a half, cents of a 万元 for others.
                "amount_yuan" => match rng.below(10) {
                    0..=2 => 0,
                    3..=5 => sized(rng, organ, middle) * 10_000,
                    _ => sized(rng, organ, middle) * 10_000 + rng.between(1, 9_999),
                },
                _ => sized(rng, organ, middle),
            };
            figures.push(figure);
        }
        figures
    };
    blocks.iter().map(|block| block.rows.iter().map(|it| row(block, it, rng)).collect()).collect()
}
