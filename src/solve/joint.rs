//! Rows together: which readings of the open rows leave every column's identity true.
//!
//! The two identities over rows (sum of dispositions, flow) share one row, so that making each consistent in turn until nothing
//! changes leaves exactly the readings that take part in some solution of the whole table.

use super::{Reading, TABLE_BUDGET};

/// Columns of the widest table that is solved over rows.
const MAX_COLUMNS: usize = 7;

/// A sum per column.
type Sum = [i64; MAX_COLUMNS];

/// One row of the table.
#[derive(Debug, Clone)]
pub enum RowState {
    /// It does not stand in the source.
    Absent,
    /// Its cells are known; `None` is a blank.
    Fixed(Vec<Option<i64>>),
    /// Its readings that obey the row's own rules.
    Open(Vec<Reading>),
}

/// How narrowing the open rows ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JointOutcome {
    /// At least one identity over rows bound the open rows.
    Bound,
    /// No identity could be used: rows are missing, or blanks stand in every column.
    Unbound,
    /// No reading of the open rows makes the identities true.
    Contradiction,
    /// The budget was spent.
    OverBudget,
}

/// An identity over rows: Σ rows `left` = Σ rows `right`, in every column.
pub type RowsRule = (Vec<usize>, Vec<usize>);

/// What narrowing gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrowed {
    /// How it ended; [`JointOutcome::Bound`] only where no identity failed.
    pub outcome: JointOutcome,
    /// Per row: its readings are confirmed by other rows.
    pub confirmed: Vec<bool>,
}

/// Removes from the open rows the readings that no solution of the table holds.
///
/// An identity that fails though every row has readings shows that some row was read wrongly: then no row is confirmed.
/// One that fails because a row in it has no reading at all (its own sum is wrong) leaves the other to confirm its rows, but only
/// where it had nothing to choose: in a source with a slip, a choice may be made to fit a second one.
pub fn narrow(rows: &mut [RowState], rules: &[RowsRule], n_columns: usize) -> Narrowed {
    let n_rows = rows.len();
    let is_single: Vec<bool> = rows.iter().map(|it| !matches!(it, RowState::Open(readings) if readings.len() > 1)).collect();
    let mut outcomes = vec![JointOutcome::Unbound; rules.len()];
    let mut budget = TABLE_BUDGET;
    loop {
        let before = n_readings(rows);
        for ((left, right), outcome) in rules.iter().zip(&mut outcomes) {
            if matches!(outcome, JointOutcome::Contradiction | JointOutcome::OverBudget) {
                continue;
            }
            let terms: Vec<(usize, i64)> = left.iter().map(|it| (*it, 1)).chain(right.iter().map(|it| (*it, -1))).collect();
            *outcome = narrow_by(rows, &terms, n_columns, &mut budget);
            if *outcome == JointOutcome::Contradiction && !terms.iter().any(|it| is_unread(&rows[it.0])) {
                return Narrowed { outcome: JointOutcome::Contradiction, confirmed: vec![false; n_rows] };
            }
        }
        if n_readings(rows) == before {
            break;
        }
    }
    let has = |it: JointOutcome| outcomes.contains(&it);
    let outcome = [JointOutcome::Contradiction, JointOutcome::OverBudget, JointOutcome::Bound].into_iter().find(|it| has(*it));
    let mut confirmed = vec![false; n_rows];
    for ((left, right), _) in rules.iter().zip(&outcomes).filter(|it| *it.1 == JointOutcome::Bound) {
        let members = || left.iter().chain(right);
        if !has(JointOutcome::Contradiction) || members().all(|it| is_single[*it]) {
            members().for_each(|it| confirmed[*it] = true);
        }
    }
    Narrowed { outcome: outcome.unwrap_or(JointOutcome::Unbound), confirmed }
}

fn is_unread(row: &RowState) -> bool {
    matches!(row, RowState::Open(readings) if readings.is_empty())
}

fn n_readings(rows: &[RowState]) -> usize {
    rows.iter().map(|it| if let RowState::Open(readings) = it { readings.len() } else { 0 }).sum()
}

fn narrow_by(rows: &mut [RowState], terms: &[(usize, i64)], n_columns: usize, budget: &mut usize) -> JointOutcome {
    let mut columns: Vec<usize> = (0..n_columns.min(MAX_COLUMNS)).collect();
    let mut constant: Sum = [0; MAX_COLUMNS];
    let mut open: Vec<(usize, i64)> = Vec::new();
    for (row, sign) in terms {
        match &rows[*row] {
            RowState::Absent => return JointOutcome::Unbound,
            RowState::Fixed(cells) => {
                columns.retain(|it| cells[*it].is_some());
                for (column, cell) in cells.iter().enumerate().take(MAX_COLUMNS) {
                    constant[column] += sign * cell.unwrap_or(0);
                }
            }
            RowState::Open(_) => open.push((*row, *sign)),
        }
    }
    if columns.is_empty() || open.is_empty() {
        return JointOutcome::Unbound;
    }
    let mask = |sum: &mut Sum| (0..MAX_COLUMNS).filter(|it| !columns.contains(it)).for_each(|it| sum[it] = 0);
    mask(&mut constant);
    // Distinct sums that each open row can add, few first: partial sums stay small.
    let mut addends: Vec<(usize, Vec<Sum>)> = open
        .iter()
        .map(|(row, sign)| {
            let RowState::Open(readings) = &rows[*row] else { unreachable!("collected as open") };
            let mut sums: Vec<Sum> = readings
                .iter()
                .map(|it| {
                    let mut sum = [0; MAX_COLUMNS];
                    columns.iter().for_each(|column| sum[*column] = sign * it.values[*column]);
                    sum
                })
                .collect();
            sums.sort_unstable();
            sums.dedup();
            (*row, sums)
        })
        .collect();
    prune_by_bounds(&constant, &mut addends);
    addends.sort_by_key(|it| it.1.len());
    if addends.iter().any(|it| it.1.is_empty()) {
        return JointOutcome::Contradiction;
    }
    let only_sums: Vec<&[Sum]> = addends.iter().map(|it| &it.1[..]).collect();
    let kept = match kept_addends(&constant, &only_sums, budget) {
        Ok(kept) => kept,
        Err(outcome) => return outcome,
    };
    for ((row, sums), kept) in addends.iter().zip(&kept) {
        let sign = open.iter().find(|it| it.0 == *row).expect("the row is open").1;
        let RowState::Open(readings) = &mut rows[*row] else { unreachable!("collected as open") };
        readings.retain(|it| {
            let mut sum = [0; MAX_COLUMNS];
            columns.iter().for_each(|column| sum[*column] = sign * it.values[*column]);
            sums.binary_search(&sum).is_ok_and(|it| kept[it])
        });
    }
    JointOutcome::Bound
}

/// Which addends of each row take part in a way to bring the constant to zero, one of each row being added.
///
/// In the smallest integers that hold all sums: there are up to a million of them, and moving them is most of the work.
fn kept_addends(constant: &Sum, addends: &[&[Sum]], budget: &mut usize) -> Result<Vec<Vec<bool>>, JointOutcome> {
    let largest =
        |column: usize| addends.iter().map(move |it| it.iter().map(|it| it[column].abs()).max().unwrap_or(0)).sum::<i64>();
    let reach = (0..MAX_COLUMNS).map(|it| constant[it].abs() + largest(it)).max().unwrap_or(0);
    // A sum and a bound of the rest are added before they are compared.
    if i16::try_from(2 * reach).is_ok()
        && let Some(joint) = Joint::<i16>::new(constant, addends)
    {
        return joint.kept(budget);
    }
    if i32::try_from(2 * reach).is_ok()
        && let Some(joint) = Joint::<i32>::new(constant, addends)
    {
        return joint.kept(budget);
    }
    Joint::<i64>::new(constant, addends).map_or(Err(JointOutcome::OverBudget), |it| it.kept(budget))
}

/// Sums in integers of some width.
struct Joint<N> {
    constant: [N; MAX_COLUMNS],
    addends: Vec<Vec<[N; MAX_COLUMNS]>>,
    bounds: Bounds<N>,
}

impl<N: Copy + Ord + Default + std::ops::Add<Output = N> + TryFrom<i64>> Joint<N> {
    /// `None` where a number does not fit.
    fn new(constant: &Sum, addends: &[&[Sum]]) -> Option<Self> {
        let narrow = |it: &Sum| {
            let mut sum = [N::default(); MAX_COLUMNS];
            sum.iter_mut().zip(it).try_for_each(|(to, from)| N::try_from(*from).ok().map(|it| *to = it))?;
            Some(sum)
        };
        let addends: Option<Vec<Vec<_>>> = addends.iter().map(|it| it.iter().map(narrow).collect()).collect();
        let addends = addends?;
        Some(Self { constant: narrow(constant)?, bounds: Bounds::new(&addends), addends })
    }

    fn kept(&self, budget: &mut usize) -> Result<Vec<Vec<bool>>, JointOutcome> {
        let n = self.addends.len();
        // What a pass costs is known before it is made: none is begun that the budget does not cover.
        let spend = |budget: &mut usize, steps: usize| {
            let covers = steps <= *budget;
            *budget = budget.saturating_sub(steps);
            if covers { Ok(()) } else { Err(JointOutcome::OverBudget) }
        };
        // forward[i]: sums of the constant and the first i rows that the rest can still bring to zero.
        let mut forward: Vec<Vec<[N; MAX_COLUMNS]>> = vec![vec![self.constant]];
        for (idx, addends) in self.addends.iter().enumerate() {
            spend(budget, forward[idx].len() * addends.len())?;
            let mut next = Vec::new();
            for sum in addends {
                next.extend(forward[idx].iter().map(|it| add(it, sum)).filter(|it| self.bounds.can_reach_zero(it, idx + 1)));
            }
            // One sorted run for each addend: a stable sort only merges them.
            next.sort();
            next.dedup();
            forward.push(next);
        }
        let zero = [N::default(); MAX_COLUMNS];
        if forward[n].binary_search(&zero).is_err() {
            return Err(JointOutcome::Contradiction);
        }
        spend(budget, (0..n).map(|it| forward[it].len() * self.addends[it].len()).sum())?;
        // Backwards: which sums before a row, and which of its addends, lead to zero.
        let mut kept: Vec<Vec<bool>> = self.addends.iter().map(|it| vec![false; it.len()]).collect();
        let mut alive = vec![zero];
        for idx in (0..n).rev() {
            let mut alive_before = Vec::new();
            for base in &forward[idx] {
                let mut lives = false;
                for (sum, kept) in self.addends[idx].iter().zip(&mut kept[idx]) {
                    if alive.binary_search(&add(base, sum)).is_ok() {
                        lives = true;
                        *kept = true;
                    }
                }
                if lives {
                    alive_before.push(*base);
                }
            }
            alive = alive_before;
        }
        Ok(kept)
    }
}

/// Drops addends that the extremes of all other rows cannot bring to zero, until none is left to drop.
fn prune_by_bounds(constant: &Sum, addends: &mut [(usize, Vec<Sum>)]) {
    loop {
        let extremes: Vec<(Sum, Sum)> = addends
            .iter()
            .map(|(_, sums)| {
                let of = |pick: fn(i64, i64) -> i64| {
                    std::array::from_fn(|column| sums.iter().map(|it| it[column]).reduce(pick).unwrap_or(0))
                };
                (of(i64::min), of(i64::max))
            })
            .collect();
        let total = |pick: fn(&(Sum, Sum)) -> &Sum| extremes.iter().fold(*constant, |acc, it| add(&acc, pick(it)));
        let (least, most) = (total(|it| &it.0), total(|it| &it.1));
        let mut dropped = false;
        for ((_, sums), (own_least, own_most)) in addends.iter_mut().zip(&extremes) {
            let before = sums.len();
            sums.retain(|sum| {
                (0..MAX_COLUMNS).all(|it| least[it] - own_least[it] + sum[it] <= 0 && 0 <= most[it] - own_most[it] + sum[it])
            });
            dropped |= sums.len() < before;
        }
        if !dropped || addends.iter().any(|it| it.1.is_empty()) {
            return;
        }
    }
}

fn add<N: Copy + std::ops::Add<Output = N>>(a: &[N; MAX_COLUMNS], b: &[N; MAX_COLUMNS]) -> [N; MAX_COLUMNS] {
    std::array::from_fn(|it| a[it] + b[it])
}

/// What the rows from an index on can add, per column.
struct Bounds<N> {
    least: Vec<[N; MAX_COLUMNS]>,
    most: Vec<[N; MAX_COLUMNS]>,
}

impl<N: Copy + Ord + Default + std::ops::Add<Output = N>> Bounds<N> {
    fn new(addends: &[Vec<[N; MAX_COLUMNS]>]) -> Self {
        let mut least = vec![[N::default(); MAX_COLUMNS]; addends.len() + 1];
        let mut most = least.clone();
        for idx in (0..addends.len()).rev() {
            for column in 0..MAX_COLUMNS {
                let values = addends[idx].iter().map(|it| it[column]);
                least[idx][column] = least[idx + 1][column] + values.clone().min().unwrap_or_default();
                most[idx][column] = most[idx + 1][column] + values.max().unwrap_or_default();
            }
        }
        Self { least, most }
    }

    fn can_reach_zero(&self, sum: &[N; MAX_COLUMNS], from: usize) -> bool {
        let (least, most, zero) = (&self.least[from], &self.most[from], N::default());
        // All columns without a branch: few sums fail in the first.
        (0..MAX_COLUMNS).fold(true, |fits, it| fits & (sum[it] + least[it] <= zero) & (zero <= sum[it] + most[it]))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RowRule, Run, read_row};
    use super::{JointOutcome, Reading, RowState, narrow};

    fn open(digits: &str) -> RowState {
        let runs = [Run { digits: digits.to_owned(), commas: Vec::new(), whole: false }];
        let rules = [RowRule { left: vec![0, 1], right: 2 }];
        RowState::Open(read_row(&runs, 3, &rules, false, &[false; 3]).unwrap())
    }

    fn show(rows: &[RowState]) -> Vec<String> {
        rows.iter()
            .map(|it| match it {
                RowState::Open(it) => it.iter().map(|it| format!("{:?}", it.values)).collect::<Vec<_>>().join(" or "),
                RowState::Fixed(it) => format!("{it:?}"),
                RowState::Absent => "absent".to_owned(),
            })
            .collect()
    }

    #[test]
    fn columns_decide_between_readings_of_rows() {
        // 1 12 13 or 11 2 13 are both right within the row; the column of the other rows decides.
        let mut rows = vec![open("11213"), RowState::Fixed(vec![Some(1), Some(0), Some(1)]), open("12214")];
        assert_eq!(show(&rows)[0], "[1, 12, 13] or [11, 2, 13]");
        assert_eq!(narrow(&mut rows, &[(vec![0, 1], vec![2])], 3).outcome, JointOutcome::Bound);
        assert_eq!(show(&rows)[0], "[11, 2, 13]");
        assert_eq!(show(&rows)[2], "[12, 2, 14]");
    }

    #[test]
    fn numbers_of_any_size_are_solved_the_same() {
        let reading = |values: [i64; 3]| Reading { values: values.to_vec(), parts: vec![None; 3] };
        for unit in [1, 1_000, 1_000_000, 10_000_000_000] {
            let times = |it: [i64; 3]| it.map(|it| it * unit);
            let mut rows = vec![
                RowState::Open([[1, 12, 13], [11, 2, 13]].map(times).map(reading).to_vec()),
                RowState::Fixed(times([1, 0, 1]).map(Some).to_vec()),
                RowState::Open([[12, 2, 14], [2, 13, 15]].map(times).map(reading).to_vec()),
            ];
            assert_eq!(narrow(&mut rows, &[(vec![0, 1], vec![2])], 3).outcome, JointOutcome::Bound, "{unit}");
            assert_eq!(show(&rows)[0], format!("{:?}", times([11, 2, 13])));
            assert_eq!(show(&rows)[2], format!("{:?}", times([12, 2, 14])));
        }
    }

    #[test]
    fn a_search_beyond_the_budget_is_not_begun() {
        let readings: Vec<Reading> = (0..1_001).map(|it| Reading { values: vec![it, it], parts: vec![None; 2] }).collect();
        let mut rows = vec![RowState::Open(readings.clone()), RowState::Open(readings.clone()), RowState::Open(readings)];
        assert_eq!(narrow(&mut rows, &[(vec![0, 1], vec![2])], 2).outcome, JointOutcome::OverBudget);
    }

    #[test]
    fn a_slip_leaves_no_solution() {
        let mut rows = vec![open("11213"), RowState::Fixed(vec![Some(1), Some(0), Some(1)]), open("13215")];
        assert_eq!(narrow(&mut rows, &[(vec![0, 1], vec![2])], 3).outcome, JointOutcome::Contradiction);
    }

    #[test]
    fn a_missing_row_binds_nothing() {
        let mut rows = vec![open("11213"), RowState::Absent, open("12214")];
        assert_eq!(narrow(&mut rows, &[(vec![0, 1], vec![2])], 3).outcome, JointOutcome::Unbound);
    }

    #[test]
    fn columns_with_blanks_in_known_rows_are_left_out() {
        let mut rows = vec![open("11213"), RowState::Fixed(vec![Some(1), None, None]), open("12214")];
        assert_eq!(narrow(&mut rows, &[(vec![0, 1], vec![2])], 3).outcome, JointOutcome::Bound);
        assert_eq!(show(&rows)[0], "[11, 2, 13]");
    }
}
