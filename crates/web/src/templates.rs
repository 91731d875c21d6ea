//! Templates: the pages' markup, built in; every word in them comes through `t`.

use std::sync::Arc;

use kernel::problem::Problem;
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, context};
use rust_embed::RustEmbed;

use crate::words::Words;

#[derive(RustEmbed)]
#[folder = "templates"]
struct Files;

/// A template that loops for ever stops after so many steps.
const FUEL: u64 = 2_000_000;

/// The engine with all templates.
pub struct Templates {
    engine: Environment<'static>,
    words: Arc<Words>,
}

impl Templates {
    /// Reads the templates that are built in. Errors: one that does not parse.
    pub fn read(words: Arc<Words>) -> Result<Self, Error> {
        let mut engine = Environment::new();
        engine.set_undefined_behavior(UndefinedBehavior::Strict);
        engine.set_fuel(Some(FUEL));
        engine
            .set_auto_escape_callback(|name| if name.ends_with(".html") { AutoEscape::Html } else { AutoEscape::None });
        for path in Files::iter() {
            let Some(file) = Files::get(&path) else { continue };
            engine.add_template_owned(path.into_owned(), String::from_utf8_lossy(&file.data).into_owned())?;
        }
        Ok(Self { engine, words })
    }

    /// Fills a template. The context's `lang` says in which language `t` speaks.
    pub fn fill(&self, name: &str, context: &serde_json::Value) -> Result<String, Problem> {
        let template = self.engine.get_template(name).map_err(|fault| Problem::ours(format!("{fault:#}")))?;
        let language = context.get("lang").and_then(serde_json::Value::as_str).unwrap_or("en").to_owned();
        let words = self.words.clone();
        let speak = move |key: String, arguments: Kwargs| spoken(&words, &language, &key, &arguments);
        let whole = context! { t => Value::from_function(speak), ..Value::from(Serde(context)) };
        template.render(whole).map_err(|fault| Problem::ours(format!("{fault:#}")))
    }
}

/// The words of a key. Markup may come in as an argument that is marked safe; everything else is text and stays text.
fn spoken(words: &Words, language: &str, key: &str, arguments: &Kwargs) -> Result<Value, Error> {
    let mut given = Vec::new();
    let mut markup = false;
    for name in arguments.args() {
        let value: Value = arguments.get(name)?;
        markup |= value.is_safe();
        given.push((name.to_owned(), value));
    }
    let texts: Vec<(&str, String)> = given
        .iter()
        .map(|(name, value)| {
            let text = if markup && !value.is_safe() { escaped(&value.to_string()) } else { value.to_string() };
            (name.as_str(), text)
        })
        .collect();
    let text = words.text(language, key, &texts);
    Ok(if markup { Value::from_safe_string(text) } else { Value::from(text) })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
