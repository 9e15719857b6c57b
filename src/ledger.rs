//! What only all reports together tell: which are copies, which are later versions, who reports over the years, and who is missing.
//!
//! Takes a small [`Digest`] of every report, and a way to look at the figures of a few of them; gives decisions. Never changes a
//! report's numbers, and never reads a document.

pub mod coverage;
pub mod digest;
pub mod digests;
pub mod figures;
pub mod issuers;
pub mod names;
pub mod parts;
pub mod settle;
pub mod sources;

pub use digest::Digest;
pub use digests::{Digests, ReportId};
pub use figures::{Figure, Figures};
pub use settle::{Settled, Verdict, settle};
