//! Ids of rows, columns and rules: each stands once in memory, so that a cell names its place without a string of its own.
//!
//! Only what definitions name becomes an [`Id`], never what a document says: their number is bounded by `data/`.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An id of the definitions. Equal ids are the same place in memory, which is all that is compared.
#[derive(Clone, Copy)]
pub struct Id(&'static str);

/// All ids that there are.
static KNOWN: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);

impl Id {
    /// The one id that reads so.
    #[must_use]
    pub fn of(text: &str) -> Self {
        // A set that a panic left behind lacks at most the id that was to be added.
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default();
        if let Some(id) = known.get(text) {
            return Self(id);
        }
        let id: &'static str = Box::leak(text.into());
        known.insert(id);
        Self(id)
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.0
    }
}

/// The id of nothing: rows that tests fill in part.
impl Default for Id {
    fn default() -> Self {
        Self::of("")
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Id {}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(other.0)
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|it| Self::of(&it))
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn equal_ids_are_one() {
        let made: String = ["lic", "ensing"].concat();
        assert_eq!(Id::of(&made), Id::of("licensing"));
        assert!(std::ptr::eq(Id::of(&made).as_str(), Id::of("licensing").as_str()));
        assert_ne!(Id::of("licensing"), Id::of("licensin"));
        assert_eq!(serde_json::from_str::<Id>("\"licensing\"").unwrap(), Id::of("licensing"));
        assert!(Id::of("a") < Id::of("b") && Id::of("licensing") == "licensing");
    }
}
