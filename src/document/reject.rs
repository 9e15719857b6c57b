//! Why a document gave no report.

use serde::{Deserialize, Serialize};

/// Why a document gave no report (column `reason` of `rejects`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// No bytes, or nothing but blanks.
    Empty,
    /// Neither text nor a known container.
    Binary,
    /// A container that this version does not read.
    Unsupported,
    /// A container that needs a password.
    Encrypted,
    /// Pages that hold pictures and no text.
    NoTextLayer,
    /// Larger than the limit of the run.
    TooLarge,
    /// Elements inside each other beyond the limit.
    TooDeep,
    /// Compressed data that expands beyond the limit.
    DecompressionBomb,
    /// A container that breaks off, or whose parts cannot be found.
    Truncated,
    /// A format for which a converter must be installed.
    NeedsConverter,
    /// It took longer than the limit of the run.
    Timeout,
    /// The file could not be read.
    Unreadable,
    /// Text that shows no sign of a report.
    NotAReport,
    /// Another kind of document: 政府工作报告, 信息公开指南, ...
    AnotherKind,
    /// Extraction broke on it: a defect of ours.
    Defect,
}

impl Reason {
    /// All reasons, in the order of the summary.
    pub const ALL: [Self; 15] = [
        Self::Empty,
        Self::Binary,
        Self::Unsupported,
        Self::Encrypted,
        Self::NoTextLayer,
        Self::TooLarge,
        Self::TooDeep,
        Self::DecompressionBomb,
        Self::Truncated,
        Self::NeedsConverter,
        Self::Timeout,
        Self::Unreadable,
        Self::NotAReport,
        Self::AnotherKind,
        Self::Defect,
    ];

    /// The code in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Binary => "binary",
            Self::Unsupported => "unsupported",
            Self::Encrypted => "encrypted",
            Self::NoTextLayer => "no_text_layer",
            Self::TooLarge => "too_large",
            Self::TooDeep => "too_deep",
            Self::DecompressionBomb => "decompression_bomb",
            Self::Truncated => "truncated",
            Self::NeedsConverter => "needs_converter",
            Self::Timeout => "timeout",
            Self::Unreadable => "unreadable",
            Self::NotAReport => "not_a_report",
            Self::AnotherKind => "another_kind",
            Self::Defect => "defect",
        }
    }
}

/// A document that gave no report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reject {
    /// Why, as a code.
    pub reason: Reason,
    /// Why, for people.
    pub message: String,
}

impl Reject {
    /// A reject.
    #[must_use]
    pub fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into() }
    }
}

/// A document that only other programs read; `kind` names it.
pub(super) fn needs_converter(kind: &str) -> Reject {
    Reject::new(Reason::NeedsConverter, format!("{kind}: install LibreOffice (apt install libreoffice-writer), or save it as DOCX"))
}
