//! The one integration binary: linking DataFusion is slow, so that there is only one.
//!
//! What runs the program or SQL needs the feature `sql`; what reads documents does not, and without the feature builds in a minute:
//! `cargo test --no-default-features`.
//!
//! A new test goes into the module that its subject names; a fault met in a real report first becomes a case in `cases`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]
#![allow(clippy::print_stdout, reason = "what was measured is shown under --nocapture")]

/// What the tests share: definitions, places, temporary folders.
mod support;

/// Readings against verified ones: the sample, and the real reports where they are there.
mod accuracy;
/// Documents and places that are not what they should be.
#[cfg(feature = "sql")]
mod bad_input;
/// Whole documents in each layout, with what must come of them.
mod cases;
/// Documents and folders that lead in circles or have no end.
mod circles;
/// The same reports through every container, and the real documents.
mod containers;
/// Reports with anything cut, doubled or scattered into them.
mod damage;
/// Exports of a lake: complete, exact, and never over what is not theirs.
#[cfg(feature = "sql")]
mod export;
/// Documents made to break a reader.
#[cfg(feature = "sql")]
mod hostile;
/// Who reports, for where, for which year: the labelled set.
mod identity;
/// Indicators against numbers worked out by hand.
#[cfg(feature = "sql")]
mod indicators;
/// Batches of documents into batches of rows, for other schedulers.
#[cfg(feature = "sql")]
mod kernel;
/// Same input, same bytes; a killed run leaves the old lake.
#[cfg(feature = "sql")]
mod lake;
/// Generated files, Chinese views and labels.
#[cfg(feature = "sql")]
mod reference;
/// The HTML report says what its queries say.
#[cfg(feature = "sql")]
mod report;
/// Parts of a run on many machines, and the lake that they make together.
#[cfg(feature = "sql")]
mod shards;
/// Glued tables of all sizes: never a wrong number.
mod solver;
/// The views over a small lake with known answers.
#[cfg(feature = "sql")]
mod sql;
/// Reports of our own making against their answers.
#[cfg(feature = "sql")]
mod synth;
/// What the documents and registries promise.
#[cfg(feature = "sql")]
mod tidy;
/// Documents that tempt a reader to the wrong organ, place, year or scope.
mod traps;
/// Copies, later versions, and who is missing.
#[cfg(feature = "sql")]
mod versions;
