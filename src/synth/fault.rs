//! What is wrong with a report: one fault of one kind, in a stated share of them. Gold says what can still be known.

use super::figures::{N_COLUMNS, N_OUTCOMES, row_at};
use super::look::{Blanks, Family, Look};
use super::rng::Rng;
use super::sheet::Printed;
use super::words::Label;

/// Kinds of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    None,
    /// A cell of table III lost its number.
    EatenCell,
    /// A total of table III is not the sum of its row.
    WrongTotal,
    /// An outcome of table IV was mistyped, so that the total does not hold.
    WrongOutcome,
    /// The column of totals in table III is blank.
    BlankTotals,
    /// The row of totals in table III is blank.
    BlankTotalRow,
    /// The figures of a row of table III stand one column too far to the right.
    ShiftedRow,
    /// A row of table III stands there twice.
    DoubledRow,
    /// A row of table III is not there.
    LostRow,
    /// A label of table III is misspelt.
    Typo,
    /// The document ends within table III.
    CutOff,
    /// The prose states another number of applications than table III.
    ProseDiffers,
}

impl Slip {
    /// What is drawn, and how often.
    const DRAWN: [(Self, u64); 11] = [
        (Self::EatenCell, 20),
        (Self::WrongTotal, 15),
        (Self::WrongOutcome, 8),
        (Self::BlankTotals, 12),
        (Self::BlankTotalRow, 8),
        (Self::ShiftedRow, 8),
        (Self::DoubledRow, 6),
        (Self::LostRow, 6),
        (Self::Typo, 10),
        (Self::CutOff, 3),
        (Self::ProseDiffers, 4),
    ];

    /// As the gold names it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::EatenCell => "eaten-cell",
            Self::WrongTotal => "wrong-total",
            Self::WrongOutcome => "wrong-outcome",
            Self::BlankTotals => "blank-totals",
            Self::BlankTotalRow => "blank-total-row",
            Self::ShiftedRow => "shifted-row",
            Self::DoubledRow => "doubled-row",
            Self::LostRow => "lost-row",
            Self::Typo => "label-typo",
            Self::CutOff => "cut-off",
            Self::ProseDiffers => "prose-differs",
        }
    }
}

/// The fault of one report.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub(super) slip: Slip,
    /// Row of table III that it is about.
    pub(super) row: usize,
    /// Rows of table III that are there, where it breaks off.
    pub(super) rows_left: Option<usize>,
}

/// The figures of tables III and IV as they are printed.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub(super) three: Vec<[Printed; N_COLUMNS]>,
    pub(super) four: [[Printed; N_OUTCOMES]; 3],
}

/// Leaves blank what this report leaves blank.
pub(super) fn leave_blank(look: &Look, shown: &mut Shown) {
    const ZERO: Printed = Some(0);
    let blank = |it: &mut Printed| *it = it.filter(|it| *it != 0);
    match look.blanks {
        Blanks::None => {}
        Blanks::Zeros => {
            shown.three.iter_mut().flatten().for_each(blank);
            shown.four.iter_mut().flatten().for_each(blank);
        }
        Blanks::ZeroKinds | Blanks::ZeroRows => {
            let kept = usize::from(look.blanks == Blanks::ZeroKinds);
            for row in shown.three.iter_mut().filter(|it| it.iter().all(|it| *it == ZERO)) {
                row[..N_COLUMNS - kept].fill(None);
            }
        }
    }
}

/// Makes a fault in a share (of a million) of the reports that have tables; what is drawn and does not fit leaves the report sound.
pub(super) fn damage(look: &Look, labels: &[&Label], share: u64, shown: &mut Shown, rng: &Rng) -> Fault {
    let mut rng = rng.fork("fault");
    let mut fault = Fault { slip: Slip::None, row: 0, rows_left: None };
    if labels.is_empty() || !rng.in_million(share) {
        return fault;
    }
    let slip = Slip::DRAWN[rng.weighted(&Slip::DRAWN.map(|it| it.1))].0;
    let (handled, total) = (row_at(labels, "total_handled"), N_COLUMNS - 1);
    let is_full = look.blanks == Blanks::None;
    // Rows with a figure, dispositions among them.
    let busy: Vec<usize> = (0..labels.len()).filter(|it| shown.three[*it][total].is_some_and(|it| it > 0)).collect();
    let row = if busy.is_empty() { None } else { Some(*rng.pick(&busy)) };
    match (slip, row) {
        (Slip::EatenCell, Some(row)) if is_full => {
            let filled: Vec<usize> = (0..N_COLUMNS).filter(|it| shown.three[row][*it].is_some_and(|it| it > 0)).collect();
            shown.three[row][*rng.pick(&filled)] = None;
            fault.row = row;
        }
        (Slip::WrongTotal, Some(row)) if is_full => {
            shown.three[row][total] = shown.three[row][total].map(|it| it + rng.between(1, 9));
            fault.row = row;
        }
        (Slip::WrongOutcome, _) if is_full && shown.four[0][4].is_some_and(|it| it > 0) => {
            shown.four[0][0] = shown.four[0][0].map(|it| it + rng.between(1, 3));
        }
        (Slip::BlankTotals, Some(_)) => shown.three.iter_mut().for_each(|it| it[total] = None),
        (Slip::BlankTotalRow, Some(_)) => shown.three[handled].fill(None),
        // More applicants of the first kind than of the last, so that the row cannot look right.
        (Slip::ShiftedRow, Some(row)) if is_full && !look.layout.loses_blanks && shown.three[row][0] > shown.three[row][5] => {
            shown.three[row].copy_within(0..total, 1);
            shown.three[row][0] = None;
            fault.row = row;
        }
        (Slip::DoubledRow, _) => fault.row = rng.index(handled - 2) + 2,
        (Slip::LostRow, _) => {
            fault.row = rng.index(handled - 3) + 3;
            shown.three[fault.row].fill(None);
        }
        (Slip::Typo, _) => {
            let open: Vec<usize> = (0..labels.len()).filter(|it| !labels[*it].typos.is_empty()).collect();
            fault.row = *rng.pick(&open);
        }
        (Slip::CutOff, _) if matches!(look.layout.family, Family::Text | Family::Html | Family::Markdown) => {
            let left = rng.index(handled - 6) + 5;
            shown.three[left..].iter_mut().for_each(|it| it.fill(None));
            shown.four.iter_mut().for_each(|it| it.fill(None));
            fault.rows_left = Some(left);
        }
        (Slip::ProseDiffers, Some(_)) => {}
        _ => return fault,
    }
    fault.slip = slip;
    fault
}
