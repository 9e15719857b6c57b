//! China's annual reports on government information disclosure (政府信息公开工作年度报告), turned into Parquet and SQL.
//!
//! The flow of one report, stage by stage, each a function from value to value:
//!
//! * [`source`] finds files, also in object stores ([`cloud`]), and reads their bytes; [`document`] decodes them into text, or rejects them with a reason.
//! * [`section`] splits the text by its headings.
//! * [`grid`] finds the statutory tables by their labels and splits them into rows of tokens; [`form`] knows the labels.
//! * [`mod@read`] turns rows into cells: read, split or inferred with the help of [`solve`], or unknown.
//! * [`identity`] says who reports, for where and when; [`narrative`] reads the numbers of the prose.
//! * [`check`] asks what must add up; all faults are [`finding`]s.
//! * [`extract`] is all of this in one function, from a [`document::Document`] to a [`record::Report`].
//! * [`ledger`] compares reports: copies, versions, organs over the years, who is missing.
//! * [`batch`] turns reports into Arrow by the [`schema`], [`lake`] writes partitioned Parquet and publishes it in one step.
//! * [`indicator`] says what is counted of what; the SQL of its figures is generated from it.
//! * [`mod@reference`] tells of all tables and views in two languages: Chinese views, a script for DuckDB, data dictionaries.
//! * `warehouse` (feature `sql`) opens a lake with its SQL views, `export` makes files of it for other programs, `report` pages for people; [`run`] is the batch job over everything.

pub mod cli;
pub mod settings;

pub mod cloud;

pub mod source;

pub mod document;

pub mod convert;

pub mod section;

pub mod fold;

pub mod id;

pub mod form;

pub mod grid;

pub mod solve;

pub mod read;

pub mod identity;

pub mod narrative;

pub mod check;

pub mod extract;

pub mod record;

pub mod ledger;

pub mod schema;

pub mod batch;

pub mod kernel;
pub mod lake;

#[cfg(feature = "sql")]
pub mod warehouse;

#[cfg(feature = "sql")]
pub mod print;

#[cfg(feature = "sql")]
pub mod shell;

#[cfg(feature = "sql")]
pub mod export;

pub mod indicator;

pub mod sql_files;

pub mod reference;

#[cfg(feature = "sql")]
pub mod report;

pub mod run;

pub mod inspect;

pub mod synth;

pub mod eval;

pub mod decimal;
pub mod error;
pub mod finding;
pub mod rules;
pub mod span;
