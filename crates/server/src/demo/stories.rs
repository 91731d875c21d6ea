//! What the people of the demo say and write, in four languages.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::failure::{Doing, Failure};

/// A text by language.
pub type Texts = BTreeMap<String, String>;

/// Everything that is said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stories {
    /// Names by language.
    pub names: BTreeMap<String, Vec<String>>,
    /// Complaints.
    pub story: Vec<Story>,
    /// Requests for advice.
    pub advice: Vec<Advice>,
    /// What the institution cannot take.
    pub outside: Vec<Outside>,
    /// Somebody in danger now.
    pub alarm: Alarm,
}

/// A complaint.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub issue: String,
    /// The body's code.
    pub body: String,
    pub heading: String,
    /// The danger's code; empty without.
    pub danger: String,
    pub reasons: String,
    pub finding: String,
    pub said: Texts,
    pub asked: Texts,
    pub replied: Texts,
    pub concluded: Texts,
    pub note: Texts,
}

/// A request for advice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    pub to: String,
    pub said: Texts,
    pub answer: Texts,
}

/// Something outside the mandate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outside {
    pub ground: String,
    pub said: Texts,
    pub letter: Texts,
}

/// Somebody in danger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alarm {
    pub danger: String,
    pub said: Texts,
}

impl Stories {
    /// The stories that are built in.
    pub fn read() -> Result<Self, Failure> {
        toml::from_str(include_str!("stories.toml")).doing("the demo's stories")
    }
}

/// The text in this language.
pub fn text<'t>(texts: &'t Texts, language: &str) -> &'t str {
    texts.get(language).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_there_in_every_language() {
        let stories = Stories::read().unwrap();
        let mut all: Vec<&Texts> = vec![&stories.alarm.said];
        all.extend(stories.story.iter().flat_map(|one| [&one.said, &one.asked, &one.replied, &one.concluded]));
        all.extend(stories.advice.iter().flat_map(|one| [&one.said, &one.answer]));
        all.extend(stories.outside.iter().flat_map(|one| [&one.said, &one.letter]));
        for language in web::words::LANGUAGES {
            assert!(stories.names[language.code].len() >= 20);
            for texts in &all {
                assert!(!text(texts, language.code).trim().is_empty(), "{} {texts:?}", language.code);
            }
        }
    }
}
