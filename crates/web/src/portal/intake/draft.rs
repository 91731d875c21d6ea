//! A complaint that is being written: it lives in the person's own page, sealed, and nowhere else.

use std::collections::BTreeMap;

use kernel::moment::Moment;
use serde::{Deserialize, Serialize};

use super::step::Step;
use crate::app::App;
use crate::portal::carried;
use crate::portal::reader::Sent;

/// How long a draft may lie open, in seconds.
const LIFE: i64 = 24 * 3600;
/// How long the page with the code may lie open, in seconds.
const CODE_LIFE: i64 = 3600;
/// As what it is sealed.
const KIND: &str = "intake";

/// What has been filed of it already.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Filed {
    /// The contact.
    pub contact: String,
    /// Its code, in four groups.
    pub receipt: String,
    /// Was all of it filed, or only the alarm?
    pub whole: bool,
    /// Did the person type the last four digits?
    pub confirmed: bool,
}

/// The draft. Its names are short in the page: it travels with each of them, both ways.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Draft {
    /// Made at the start: what is sent twice under it is filed once.
    #[serde(rename = "k")]
    pub key: String,
    /// The page that is shown.
    #[serde(rename = "a")]
    pub at: Step,
    /// Has the person seen all answers together once?
    #[serde(rename = "c", default, skip_serializing_if = "std::ops::Not::not")]
    pub checked: bool,
    /// As it was typed, by the fields' names.
    #[serde(rename = "t", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub typed: BTreeMap<String, String>,
    /// What has been filed.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<Filed>,
    /// When the page was made that sent this. The same for each sending of it.
    #[serde(skip)]
    pub shown: Option<Moment>,
}

impl Draft {
    /// Nothing typed yet.
    pub fn new(app: &App) -> Self {
        Self {
            key: Self::new_key(app),
            at: Step::Start,
            checked: false,
            typed: BTreeMap::new(),
            filed: None,
            shown: Some(app.now()),
        }
    }

    /// A key that nobody guesses: 22 letters of six bits each.
    pub fn new_key(app: &App) -> String {
        app.random_token().chars().take(22).collect()
    }

    /// The draft that a page carried. `None` when it is not ours, was changed, or lay open too long.
    pub fn opened(app: &App, text: &str) -> Option<Self> {
        let (shown, draft): (Moment, Self) = carried::unclose(app, KIND, text, LIFE)?;
        let life = if draft.filed.is_some() { CODE_LIFE } else { LIFE };
        (app.now().seconds_since(shown) <= life).then_some(Self { shown: Some(shown), ..draft })
    }

    /// As a page carries it.
    pub fn closed(&self, app: &App) -> String {
        carried::close(app, KIND, self)
    }

    /// Takes what the fields of the present page sent. A box that is not ticked sends nothing, so what is not there is
    /// empty now.
    pub fn take(&mut self, sent: &Sent) {
        if sent.get("page") != self.at.name() {
            return;
        }
        for name in self.at.names() {
            let values: Vec<&str> =
                sent.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect();
            let value = values.join(" ");
            if value.trim().is_empty() {
                self.typed.remove(*name)
            } else {
                self.typed.insert((*name).to_owned(), value)
            };
        }
    }

    /// What was typed into a field, without the spaces around it.
    pub fn get(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", |value| value.trim())
    }

    /// The codes that were ticked in a field.
    pub fn codes(&self, name: &str) -> Vec<&str> {
        self.get(name).split_whitespace().collect()
    }

    /// Does the person write without a name?
    pub fn is_anonymous(&self) -> bool {
        self.get("for_whom") == "anonymous"
    }

    /// Was all of it filed?
    pub fn is_whole(&self) -> bool {
        self.filed.as_ref().is_some_and(|filed| filed.whole)
    }
}
