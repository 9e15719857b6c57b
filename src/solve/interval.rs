//! Blank cells from what is around them: bounds of every cell, narrowed by the identities until nothing changes.

/// Σ cells `left` = Σ cells `right`; cells are indices into the table's cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equation {
    /// Cells that are added.
    pub left: Vec<usize>,
    /// Cells on the other side.
    pub right: Vec<usize>,
}

/// Values that no table of numbers exceeds, far above any real one, far below overflow of a sum of 200 cells.
const CEILING: i64 = 1 << 50;

/// The values of blank cells that follow uniquely, all cells being non-negative integers.
///
/// `cells` holds what is known. Returns for every cell that was blank and is now determined (cell, value).
/// An equation whose known cells break it, or that shares a known cell with such a one, is not used: where the source contradicts
/// itself nothing follows. Should the rest still contradict itself, nothing is returned.
#[must_use]
pub fn infer(cells: &[Option<i64>], equations: &[&Equation]) -> Vec<(usize, i64)> {
    if cells.iter().all(Option::is_some) {
        return Vec::new();
    }
    let mut suspect = vec![false; cells.len()];
    for equation in equations {
        if is_broken(cells, equation) {
            equation.left.iter().chain(&equation.right).for_each(|it| suspect[*it] = true);
        }
    }
    let used: Vec<&Equation> =
        equations.iter().copied().filter(|it| !it.left.iter().chain(&it.right).any(|it| suspect[*it])).collect();
    let mut least: Vec<i64> = cells.iter().map(|it| it.unwrap_or(0)).collect();
    let mut most: Vec<i64> = cells.iter().map(|it| it.unwrap_or(CEILING)).collect();
    // Each round carries a bound one equation further; a table has fewer steps between any two cells than this.
    const ROUNDS: usize = 64;
    for _ in 0..ROUNDS {
        let mut changed = false;
        for equation in &used {
            for (side, other) in [(&equation.left, &equation.right), (&equation.right, &equation.left)] {
                let least_other: i64 = other.iter().map(|it| least[*it]).sum();
                let most_other: i64 = other.iter().map(|it| most[*it]).sum::<i64>().min(CEILING);
                let least_side: i64 = side.iter().map(|it| least[*it]).sum();
                let most_side: i64 = side.iter().map(|it| most[*it]).sum();
                for cell in side {
                    let top = most_other - (least_side - least[*cell]);
                    let bottom = least_other - (most_side - most[*cell]);
                    if top < most[*cell] {
                        most[*cell] = top;
                        changed = true;
                    }
                    if bottom > least[*cell] {
                        least[*cell] = bottom;
                        changed = true;
                    }
                    if least[*cell] > most[*cell] {
                        return Vec::new();
                    }
                }
            }
        }
        if !changed {
            break;
        }
    }
    (0..cells.len()).filter(|it| cells[*it].is_none() && least[*it] == most[*it]).map(|it| (it, least[it])).collect()
}

/// True where the known cells alone break the equation: all known and unequal, or one side already too large.
fn is_broken(cells: &[Option<i64>], equation: &Equation) -> bool {
    let known = |side: &[usize]| side.iter().map(|it| cells[*it].unwrap_or(0)).sum::<i64>();
    let complete = |side: &[usize]| side.iter().all(|it| cells[*it].is_some());
    let (left, right) = (known(&equation.left), known(&equation.right));
    (complete(&equation.right) && left > right)
        || (complete(&equation.left) && right > left)
        || (complete(&equation.left) && complete(&equation.right) && left != right)
}

#[cfg(test)]
mod tests {
    use super::{Equation, infer};

    /// Cells as a row `5 _ 5` with the last as the sum of the others; the answer as cells again.
    #[track_caller]
    fn check(cells: &str, expect: &str) {
        let cells: Vec<Option<i64>> = cells.split(' ').map(|it| it.parse().ok()).collect();
        let equations = [Equation { left: (0..cells.len() - 1).collect(), right: vec![cells.len() - 1] }];
        let mut answer = cells.clone();
        for (cell, value) in infer(&cells, &equations.each_ref()) {
            answer[cell] = Some(value);
        }
        let shown: Vec<String> = answer.iter().map(|it| it.map_or("_".to_owned(), |it| it.to_string())).collect();
        assert_eq!(shown.join(" "), expect, "{cells:?}");
    }

    #[test]
    fn what_follows_is_filled_and_nothing_else() {
        check("5 _ _ 5", "5 0 0 5");
        check("5 2 0 _", "5 2 0 7");
        check("5 _ 0 9", "5 4 0 9");
        check("5 _ _ 9", "5 _ _ 9");
        check("_ _ _ 0", "0 0 0 0");
        check("_ _ _ _", "_ _ _ _");
        check("5 _ 0 4", "5 _ 0 4");
    }

    #[test]
    fn a_broken_equation_spoils_those_that_share_its_cells() {
        // Row 1: 5 + 1 != 5. Column: 1 + blank = 3 would give 2, but the 1 is suspect.
        let cells = [Some(5), Some(1), Some(5), None, Some(3)];
        let equations = [Equation { left: vec![0, 1], right: vec![2] }, Equation { left: vec![1, 3], right: vec![4] }];
        assert_eq!(infer(&cells, &equations.each_ref()), []);
    }
}
