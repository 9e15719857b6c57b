//! The solver: what a table's glued digits and missing cells must be, given the form's accounting identities.
//!
//! Takes the rows of one table as they stand (known cells, blanks, runs of digits of unknown split or place) and gives, per cell,
//! the value that is left when everything else is impossible.
//! Nothing is guessed: a cell has a value only where every reading that fits agrees on it.
//! Work is bounded by [`ROW_BUDGET`] and [`TABLE_BUDGET`]; beyond them the answer is "unknown", never "probably".

mod interval;
mod joint;
mod readings;

pub use interval::{Equation, infer};
pub use joint::{JointOutcome, Narrowed, RowState, narrow};
pub use readings::{Part, Reading, RowRule, Run, read_row};

/// Steps that the readings of one row may cost. 24 glued digits can be cut into 7 columns in 100,000 ways, of which few are tried.
pub const ROW_BUDGET: usize = 2_000_000;

/// Readings of one row that are carried into the joint solution.
pub const MAX_READINGS: usize = 20_000;

/// Sums of partial tables that the joint solution may hold or try.
pub const TABLE_BUDGET: usize = 1_000_000;
