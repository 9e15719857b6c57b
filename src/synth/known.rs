//! What follows from the identities where cells are blank: bounds of whole numbers, narrowed until nothing moves.
//!
//! Takes cells as they are printed, gives each the one value that it can have, or none. An identity that cannot hold says nothing, nor
//! does one that shares a cell with it. What bounds alone do not tell counts as unknown.

/// Larger than any count.
const NO_BOUND: i64 = 1 << 50;

/// The sum of the first cells is that of the second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
}

/// The identities of table III with rows in their order: two rows that come in, dispositions, their total, what is carried out.
pub(super) fn of_applications(n_rows: usize, n_columns: usize) -> Vec<Identity> {
    let at = |row: usize, column: usize| row * n_columns + column;
    let (handled, carried_out) = (n_rows - 2, n_rows - 1);
    let mut found = Vec::new();
    for row in 0..n_rows {
        let kinds = (0..n_columns - 1).map(|it| at(row, it)).collect();
        found.push(Identity { left: kinds, right: vec![at(row, n_columns - 1)] });
    }
    for column in 0..n_columns {
        let leaves = (2..handled).map(|it| at(it, column)).collect();
        found.push(Identity { left: leaves, right: vec![at(handled, column)] });
        found
            .push(Identity { left: vec![at(0, column), at(1, column)], right: vec![at(handled, column), at(carried_out, column)] });
    }
    found
}

/// The identities of table IV.
pub(super) fn of_proceedings(n_rows: usize, n_columns: usize) -> Vec<Identity> {
    let row = |row: usize| Identity {
        left: (0..n_columns - 1).map(|it| row * n_columns + it).collect(),
        right: vec![row * n_columns + n_columns - 1],
    };
    (0..n_rows).map(row).collect()
}

/// The values of all cells, `None` where they cannot be known.
pub(super) fn known(cells: &[Option<i64>], identities: &[Identity]) -> Vec<Option<i64>> {
    let least = |side: &[usize]| side.iter().map(|it| cells[*it].unwrap_or(0)).sum::<i64>();
    let is_open = |side: &[usize]| side.iter().any(|it| cells[*it].is_none());
    // Whatever stands in the blanks, the sums differ.
    let is_broken = |it: &Identity| {
        let (left, right) = (least(&it.left), least(&it.right));
        (left > right && !is_open(&it.right)) || (right > left && !is_open(&it.left))
    };
    let mut tainted = vec![false; cells.len()];
    for it in identities.iter().filter(|it| is_broken(it)) {
        it.left.iter().chain(&it.right).for_each(|cell| tainted[*cell] = true);
    }
    let usable: Vec<&Identity> =
        identities.iter().filter(|it| !it.left.iter().chain(&it.right).any(|cell| tainted[*cell])).collect();
    let mut low: Vec<i64> = cells.iter().map(|it| it.unwrap_or(0)).collect();
    let mut high: Vec<i64> = cells.iter().map(|it| it.unwrap_or(NO_BOUND)).collect();
    let mut moved = true;
    while moved {
        moved = false;
        for it in &usable {
            moved |= narrow(&it.left, &it.right, &mut low, &mut high);
            moved |= narrow(&it.right, &it.left, &mut low, &mut high);
            // Blanks that contradict what is printed say nothing.
            if it.left.iter().chain(&it.right).any(|cell| low[*cell] > high[*cell]) {
                return cells.to_vec();
            }
        }
    }
    (0..cells.len()).map(|it| (low[it] == high[it]).then_some(low[it])).collect()
}

/// Bounds of the cells of one side by those of the other; true where one moved.
fn narrow(ours: &[usize], theirs: &[usize], low: &mut [i64], high: &mut [i64]) -> bool {
    let most: i64 = theirs.iter().map(|it| high[*it]).sum();
    let least: i64 = theirs.iter().map(|it| low[*it]).sum();
    let mut moved = false;
    for cell in ours {
        let others_low: i64 = ours.iter().map(|it| low[*it]).sum::<i64>() - low[*cell];
        let others_high: i64 = ours.iter().map(|it| high[*it]).sum::<i64>() - high[*cell];
        let (upper, lower) = (high[*cell].min(most - others_low), low[*cell].max(least - others_high));
        if (lower, upper) != (low[*cell], high[*cell]) {
            (low[*cell], high[*cell]) = (lower, upper);
            moved = true;
            if lower > upper {
                return moved;
            }
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cells: &[i64], expect: &[i64]) {
        let blank = |it: &i64| (*it >= 0).then_some(*it);
        let identities = of_proceedings(1, cells.len());
        let found = known(&cells.iter().map(blank).collect::<Vec<_>>(), &identities);
        assert_eq!(found, expect.iter().map(blank).collect::<Vec<_>>());
    }

    #[test]
    fn a_blank_follows_where_it_can_have_one_value() {
        check(&[1, 2, -1, 4], &[1, 2, 1, 4]);
        check(&[1, 2, 3, -1], &[1, 2, 3, 6]);
        check(&[1, -1, -1, 1], &[1, 0, 0, 1]);
        check(&[1, -1, -1, 3], &[1, -1, -1, 3]);
        check(&[-1, -1, -1, -1], &[-1, -1, -1, -1]);
    }

    #[test]
    fn what_is_broken_says_nothing() {
        check(&[5, -1, -1, 3], &[5, -1, -1, 3]);
        let cells = [Some(1), Some(1), Some(3), None];
        let identities = [Identity { left: vec![0, 1], right: vec![2] }, Identity { left: vec![0, 2], right: vec![3] }];
        assert_eq!(known(&cells, &identities), cells);
    }
}
