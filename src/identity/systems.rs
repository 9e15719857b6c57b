//! Vertical systems, from `data/systems.toml`: the State Council's organ, and its bodies in provinces, prefectures and counties.
//!
//! Takes the file's text; gives the system that a body's name belongs to. Never looks at places.

use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};

const FILE: &str = "data/systems.toml";
const SYSTEMS: &str = include_str!("../../data/systems.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    system: Vec<System>,
}

/// One system.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct System {
    /// The organ of the State Council, under its names over the years, the present one first.
    pub(super) heads: Vec<String>,
    /// What its bodies are called without their place, from the province's down.
    pub(super) bodies: Vec<String>,
}

/// All systems.
#[derive(Debug)]
pub(super) struct Systems(Vec<System>);

impl Systems {
    /// The systems that the program was built with; `is_head` knows the organs of the State Council.
    ///
    /// # Errors
    /// If the file does not parse, names a head that is none, or a body twice.
    pub(super) fn embedded(is_head: impl Fn(&str) -> bool) -> Result<Self> {
        let wrong = |what: String| Error::definition(Path::new(FILE), what);
        let file: File = toml::from_str(SYSTEMS).map_err(|cause| wrong("does not parse".to_owned()).cause(cause))?;
        if let Some(head) = file.system.iter().flat_map(|it| &it.heads).find(|it| !is_head(it)) {
            return Err(wrong(format!("{head} is no organ of the State Council")));
        }
        let mut bodies: Vec<&String> = file.system.iter().flat_map(|it| &it.bodies).collect();
        bodies.sort_unstable();
        if let Some([body, _]) = bodies.array_windows().find(|[a, b]| a == b) {
            return Err(wrong(format!("{body} stands in it twice")));
        }
        Ok(Self(file.system))
    }

    /// The system of a body, and which of its bodies' names the name is or ends in: of several the longest.
    pub(super) fn of(&self, name: &str) -> Option<(&System, &str)> {
        let bodies = self.0.iter().flat_map(|system| system.bodies.iter().map(move |body| (system, body.as_str())));
        bodies.filter(|it| name.ends_with(it.1)).max_by_key(|it| it.1.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Systems;

    #[track_caller]
    fn check(name: &str, expect: Option<(&str, &str)>) {
        let systems = Systems::embedded(|_| true).unwrap();
        let found = systems.of(name).map(|it| (it.0.heads.first().map_or("", String::as_str), it.1));
        assert_eq!(found, expect, "{name}");
    }

    #[test]
    fn names_end_in_their_body() {
        check("税务局", Some(("国家税务总局", "税务局")));
        check("高新技术产业开发区税务局", Some(("国家税务总局", "税务局")));
        check("国家税务局", Some(("国家税务总局", "国家税务局")));
        check("地方税务局", Some(("", "地方税务局")));
        check("消防救援大队", Some(("国家消防救援局", "消防救援大队")));
        check("长江水利委员会", None);
    }

    #[test]
    fn heads_are_organs_of_the_state_council() {
        let error = Systems::embedded(|it| it != "国家税务总局").unwrap_err();
        assert!(error.to_string().contains("国家税务总局"), "{error}");
    }
}
