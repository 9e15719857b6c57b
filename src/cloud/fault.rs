//! What went wrong in an object store: its own account, cut down to what helps, without times, request ids and bodies.
//!
//! Texts of [`Kind::Missing`], [`Kind::Denied`] and [`Kind::Changed`] are the same each time: they may stand in a lake as the reason
//! of a reject.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::Path;

use crate::error::Error;

/// Longest account of a store that a message quotes.
const MAX_TEXT: usize = 400;

/// What a failure means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// There is no such object, or no such bucket.
    Missing,
    /// The store knows who asks, and refuses.
    Denied,
    /// An object is no longer, or not yet, as it was expected.
    Changed,
    /// The store does not do that.
    Unable,
    /// The store was not reached, or failed.
    Lost,
}

/// A failure of an object store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What it means.
    pub kind: Kind,
    text: String,
}

impl Fault {
    /// The error of ours: what failed, and where.
    #[must_use]
    pub fn at(self, what: &str, address: &str) -> Error {
        let hint = match self.kind {
            Kind::Missing => "check the address; the bucket must be there already",
            Kind::Denied => "check what the credentials in the environment may do, see docs/object-stores.md",
            Kind::Changed => "run again: something else writes there",
            Kind::Unable | Kind::Lost => {
                "check credentials, endpoint and region in the environment (AWS_..., GOOGLE_..., AZURE_...), see docs/object-stores.md"
            }
        };
        Error::new(what).path(Path::new(address)).cause(self).hint(hint)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for Fault {}

impl From<object_store::Error> for Fault {
    fn from(error: object_store::Error) -> Self {
        use object_store::Error as Store;
        let (kind, text) = match &error {
            Store::NotFound { .. } => (Kind::Missing, "there is no such object or bucket".to_owned()),
            Store::PermissionDenied { .. } => (Kind::Denied, "the store denies permission".to_owned()),
            Store::Precondition { .. } | Store::AlreadyExists { .. } | Store::NotModified { .. } => {
                (Kind::Changed, "the object was changed meanwhile".to_owned())
            }
            Store::NotImplemented { .. } | Store::NotSupported { .. } => (Kind::Unable, account(&error)),
            _ => (Kind::Lost, account(&error)),
        };
        Self { kind, text }
    }
}

/// For readers that know nothing but [`io::Error`]. A store that is lost is `NetworkDown`, which no file of this machine ever is.
impl From<Fault> for io::Error {
    fn from(fault: Fault) -> Self {
        let kind = match fault.kind {
            Kind::Missing => io::ErrorKind::NotFound,
            Kind::Denied => io::ErrorKind::PermissionDenied,
            Kind::Changed | Kind::Unable => io::ErrorKind::Other,
            Kind::Lost => io::ErrorKind::NetworkDown,
        };
        Self::new(kind, fault)
    }
}

/// The chain of causes; of those that quote the next one, that one only.
fn account(error: &dyn StdError) -> String {
    let mut texts = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(it) = cause {
        texts.push(it.to_string());
        cause = it.source();
    }
    let mut kept: Vec<String> = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let is_quoting = texts.get(number + 1).is_some_and(|next| text.contains(next.as_str()) && text != next);
        if !is_quoting && kept.last() != Some(text) {
            kept.push(without_body(text));
        }
    }
    let text = kept.join(": ").split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// An answer's XML replaced by its code and message: the rest are ids, and with some stores what was signed.
fn without_body(text: &str) -> String {
    let Some(start) = text.find(['<', '{']) else { return text.to_owned() };
    let element = |name: &str| {
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        rest.split_once(&format!("</{name}>")).map(|it| it.0.trim().to_owned())
    };
    let parts: Vec<String> = [element("Code"), element("Message")].into_iter().flatten().collect();
    format!("{}{}", &text[..start], parts.join(", "))
}

#[cfg(test)]
mod tests {
    use std::fmt;
    use std::io;

    use super::{Fault, Kind, StdError};

    #[derive(Debug)]
    struct Layer(&'static str, Option<Box<Layer>>);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl StdError for Layer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            self.1.as_deref().map(|it| it as _)
        }
    }

    #[track_caller]
    fn check(source: Layer, expect: &str) {
        let fault = Fault::from(object_store::Error::Generic { store: "S3", source: Box::new(source) });
        assert_eq!((fault.kind, fault.to_string().as_str()), (Kind::Lost, expect));
        assert_eq!(io::Error::from(fault).kind(), io::ErrorKind::NetworkDown);
    }

    #[test]
    fn causes_are_told_once_and_without_the_answer() {
        check(Layer("PUT in 1.2s - refused", Some(Box::new(Layer("refused", None)))), "refused");
        check(Layer("sending failed", Some(Box::new(Layer("connect", None)))), "sending failed: connect");
        let body = "400 Bad Request: <?xml version=\"1.0\"?><Error><Code>Invalid</Code><Message>The region is wrong</Message>\
                    <StringToSign>AWS4-HMAC key</StringToSign></Error>";
        check(Layer(body, None), "400 Bad Request: Invalid, The region is wrong");
        check(Layer("403: {\"error\": {\"token\": \"x\"}}", None), "403:");
    }

    #[test]
    fn what_may_stand_in_a_lake_is_the_same_each_time() {
        let of = |elapsed: &'static str| {
            Fault::from(object_store::Error::NotFound { path: "x".to_owned(), source: Box::new(Layer(elapsed, None)) })
        };
        assert_eq!(of("GET in 1.2s"), of("GET in 1.3s"));
        assert_eq!(of("").kind, Kind::Missing);
    }
}
