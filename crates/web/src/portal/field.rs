//! A field of a form, as the templates take it.

use serde_json::{Value, json};

/// A field that is being put together.
#[derive(Debug, Clone)]
pub struct Field(Value);

impl Field {
    /// A field of a kind (see CONTEXTS.md) with its name and label. It may stay empty.
    pub fn new(kind: &str, name: &str, label: String) -> Self {
        Self(json!({
            "kind": kind, "name": name, "label": label, "hint": null, "value": "", "values": [], "options": [],
            "required": false, "error": null, "rows": null, "autocomplete": null, "inputmode": null, "dir": null,
            "group": null,
        }))
    }

    /// Sets one of its keys.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0[key] = value.into();
        self
    }

    /// The choices: value, label, hint.
    #[must_use]
    pub fn options(self, options: impl IntoIterator<Item = (String, String, Option<String>)>) -> Self {
        let options: Vec<Value> = options
            .into_iter()
            .map(|(value, label, hint)| json!({"value": value, "label": label, "hint": hint}))
            .collect();
        self.with("options", options)
    }

    /// Puts beside it what is wrong with it.
    #[must_use]
    pub fn wrong(self, errors: &[(String, String)]) -> Self {
        let name = self.0["name"].as_str().unwrap_or_default().to_owned();
        match errors.iter().find(|(field, _)| *field == name) {
            Some((_, text)) => self.with("error", text.as_str()),
            None => self,
        }
    }

    /// As the templates take it.
    pub fn value(self) -> Value {
        self.0
    }
}

/// The errors of a page, as the summary at its top takes them.
pub fn summary(errors: &[(String, String)]) -> Value {
    errors.iter().map(|(field, text)| json!({"field": field, "text": text})).collect()
}
