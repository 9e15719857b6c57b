//! Which fields of a record mean what, and how they are taken out of one JSON object without keeping the others.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Names of fields; a dotted name leads into objects (`meta.url`) and through lists. Empty for the usual names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// The text.
    pub text: Option<String>,
    /// The page source; wins over the text, for it has tables.
    pub html: Option<String>,
    /// The page address.
    pub url: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The date of publication.
    pub date: Option<String>,
    /// The record's id.
    pub id: Option<String>,
}

/// What a field means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    Html,
    Url,
    Title,
    Date,
    Id,
}

impl Role {
    pub(super) const ALL: [Self; 6] = [Self::Text, Self::Html, Self::Url, Self::Title, Self::Date, Self::Id];

    /// The names that are tried where none is given, best first.
    fn usual(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["text", "content", "body"],
            Self::Html => &["html", "raw_html", "raw_content"],
            Self::Url => &["url", "link", "source_url", "meta.url", "metadata.url"],
            Self::Title => &["title", "meta.title", "metadata.title"],
            Self::Date => &["date", "published", "publish_date", "meta.date", "metadata.date"],
            Self::Id => &["id"],
        }
    }

    /// True for what a document is made of.
    pub(super) fn is_body(self) -> bool {
        matches!(self, Self::Text | Self::Html)
    }
}

impl Fields {
    /// The names of a role, best first.
    pub(super) fn names(&self, role: Role) -> Vec<&str> {
        let given = match role {
            Role::Text => &self.text,
            Role::Html => &self.html,
            Role::Url => &self.url,
            Role::Title => &self.title,
            Role::Date => &self.date,
            Role::Id => &self.id,
        };
        given.as_deref().map_or_else(|| role.usual().to_vec(), |it| vec![it])
    }

    /// All names as a tree of keys.
    pub(super) fn tree(&self) -> Tree {
        let mut tree = Tree::default();
        for role in Role::ALL {
            for (rank, name) in self.names(role).into_iter().enumerate() {
                let leaf = name.split('.').fold(&mut tree, |node, key| node.child_or_new(key));
                leaf.leaf.get_or_insert((role, rank));
            }
        }
        tree
    }
}

/// The keys that are looked for, as a tree.
#[derive(Debug, Default)]
pub(super) struct Tree {
    children: Vec<(String, Tree)>,
    leaf: Option<(Role, usize)>,
}

impl Tree {
    fn child_or_new(&mut self, key: &str) -> &mut Self {
        let at = self.children.iter().position(|it| it.0 == key).unwrap_or_else(|| {
            self.children.push((key.to_owned(), Self::default()));
            self.children.len() - 1
        });
        &mut self.children[at].1
    }

    fn child(&self, key: &str) -> Option<&Self> {
        self.children.iter().find(|it| it.0 == key).map(|it| &it.1)
    }
}

/// What one record says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// By role: how good the name is that it was found under, and the value.
    values: [Option<(usize, String)>; 6],
    /// A field for the document's body is there, be it empty.
    pub(super) has_body: bool,
}

impl Found {
    pub(super) fn put(&mut self, role: Role, rank: usize, value: &str, is_further: bool) {
        if value.trim().is_empty() {
            return;
        }
        match &mut self.values[role as usize] {
            Some((best, _)) if *best < rank => {}
            Some((best, old)) if *best == rank && is_further => {
                old.push('\n');
                old.push_str(value);
            }
            slot => *slot = Some((rank, value.to_owned())),
        }
    }

    pub(super) fn take(&mut self, role: Role) -> Option<String> {
        self.values[role as usize].take().map(|it| it.1)
    }
}

/// Reads one JSON object; `with_body: false` steps over the body.
///
/// # Errors
/// If it is no JSON object.
pub(super) fn read_object(tree: &Tree, json: &[u8], with_body: bool) -> serde_json::Result<Found> {
    let mut found = Found::default();
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    Seed { node: tree, found: &mut found, with_body, is_listed: false, is_root: true }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(found)
}

struct Seed<'t, 'f> {
    node: &'t Tree,
    found: &'f mut Found,
    with_body: bool,
    /// It is inside a list: values of one field are put together.
    is_listed: bool,
    is_root: bool,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.node.leaf.is_some_and(|it| it.0.is_body()) {
            self.found.has_body = true;
            if !self.with_body {
                return deserializer.deserialize_ignored_any(IgnoredAny).map(drop);
            }
        }
        deserializer.deserialize_any(self)
    }
}

impl Seed<'_, '_> {
    fn value<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        if self.is_root {
            return Err(E::custom("a record is an object"));
        }
        if let Some((role, rank)) = self.node.leaf {
            self.found.put(role, rank, value, self.is_listed);
        }
        Ok(())
    }

    fn number<E: serde::de::Error>(self, value: impl fmt::Display) -> Result<(), E> {
        if self.node.leaf.is_none_or(|it| it.0.is_body()) && !self.is_root {
            return Ok(());
        }
        self.value(&value.to_string())
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.value(value)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.number(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.value("")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        if self.is_root {
            return Err(A::Error::custom("a record is an object"));
        }
        while let Some(()) = list.next_element_seed(Seed {
            node: self.node,
            found: &mut *self.found,
            with_body: self.with_body,
            is_listed: true,
            is_root: false,
        })? {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(child) = map.next_key_seed(Key(self.node))? {
            match child {
                Some(node) => map.next_value_seed(Seed {
                    node,
                    found: &mut *self.found,
                    with_body: self.with_body,
                    is_listed: self.is_listed,
                    is_root: false,
                })?,
                None => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(())
    }
}

/// Finds a key among those looked for, without keeping it.
struct Key<'t>(&'t Tree);

impl<'de, 't> DeserializeSeed<'de> for Key<'t> {
    type Value = Option<&'t Tree>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'t> Visitor<'_> for Key<'t> {
    type Value = Option<&'t Tree>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.child(key))
    }
}

#[cfg(test)]
mod tests {
    use super::{Fields, Role, read_object};

    #[track_caller]
    fn check(fields: &Fields, json: &str, role: Role, expect: Option<&str>) {
        let found = read_object(&fields.tree(), json.as_bytes(), true);
        assert_eq!(found.unwrap().take(role).as_deref(), expect);
    }

    #[test]
    fn the_best_name_wins() {
        let usual = Fields::default();
        check(&usual, r#"{"content":"b","text":"a","x":[1,{"text":"no"}]}"#, Role::Text, Some("a"));
        check(&usual, r#"{"content":"b","text":""}"#, Role::Text, Some("b"));
        check(&usual, r#"{"text":null,"n":1e400000}"#, Role::Text, None);
        check(&usual, r#"{"meta":{"url":"http://a"},"text":"a"}"#, Role::Url, Some("http://a"));
        check(&usual, r#"{"id":12}"#, Role::Id, Some("12"));
        check(&usual, r#"{"text":12}"#, Role::Text, None);
    }

    #[test]
    fn names_can_be_given() {
        let given = Fields { text: Some("段落.内容".to_owned()), ..Fields::default() };
        check(&given, r#"{"段落":[{"内容":"一"},{"行号":2,"内容":"二"}],"text":"no"}"#, Role::Text, Some("一\n二"));
    }

    #[test]
    fn the_body_can_be_passed_over() {
        let found = read_object(&Fields::default().tree(), br#"{"text":"a\n","url":"u"}"#, false);
        let mut found = found.unwrap();
        assert!(found.has_body);
        assert_eq!((found.take(Role::Text), found.take(Role::Url).as_deref()), (None, Some("u")));
    }

    #[test]
    fn what_is_no_object_is_an_error() {
        let tree = Fields::default().tree();
        for json in ["[]", "1", "\"text\"", "null", "{\"text\":\"a\"} x", "{\"text\":", ""] {
            assert!(read_object(&tree, json.as_bytes(), true).is_err(), "{json}");
        }
        let deep = format!("{{\"text\":{}1{}}}", "[".repeat(9999), "]".repeat(9999));
        assert!(read_object(&tree, deep.as_bytes(), true).is_err());
    }
}
