//! Letter texts: wording with gaps, filled by the letter's facts.
//!
//! A text is written by the institution in plain lines ([`Text`] says how), checked when it is saved and filled when a
//! letter is drafted. Texts are trusted to be well meant, not to be right: a loop without end, a misspelt gap or a text
//! that grows without bounds ends in a [`TemplateFault`], never in a stuck server.

use std::collections::BTreeSet;
use std::fmt;
use std::io;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use serde::Serialize;

use crate::{Block, markup};

#[cfg(test)]
mod tests;

/// The longest filled text, in bytes.
pub const OUTPUT_LIMIT: usize = 256 * 1024;
/// The longest text with gaps, in bytes.
pub const TEMPLATE_LIMIT: usize = 64 * 1024;
/// About this many steps, or 64 times as many bytes, are one filling allowed. The longest real text takes a few hundred.
const FUEL: u64 = 50_000;
/// A gap's name is only ever guessed when at least this much of it is alike (0 to 1).
const ALIKE: f64 = 0.5;
const NAME: &str = "letter";

/// A letter's wording with gaps.
///
/// - A blank line parts paragraphs; lines in between are joined. A `\` at a line's end keeps the break.
/// - `- ` opens an item of a list, `1. ` of a counted list, `> ` a line of somebody's own words.
/// - `# ` opens a heading. Text on the very next line makes it the bold opening of that paragraph.
/// - A `\` before any of these signs makes them ordinary.
/// - `{{ name }}` is a gap, `{% if … %}` and `{% for … %}` choose and repeat (the minijinja language). A text cannot include another.
///
/// What fills a gap is never read as any of these signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    source: String,
}

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TemplateFault {
    /// The line of the text, from 1; 0 when the fault is in the text as a whole.
    pub line: usize,
    /// What is wrong and how to mend it.
    pub message: String,
    /// The known name most like the one that was not found.
    pub nearest: Option<String>,
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "Line {}: ", self.line)?;
        }
        f.write_str(&self.message)?;
        match &self.nearest {
            Some(name) => write!(f, " Did you mean \"{name}\"?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for TemplateFault {}

impl Text {
    /// Reads a text and checks its grammar.
    ///
    /// # Errors
    /// The first [`TemplateFault`]: wrong grammar, a part taken from another text, or more than [`TEMPLATE_LIMIT`] bytes.
    pub fn parse(template: &str) -> Result<Self, TemplateFault> {
        if template.len() > TEMPLATE_LIMIT {
            return Err(whole(format!("The text is longer than {} KiB. Shorten it.", TEMPLATE_LIMIT / 1024)));
        }
        if let Some(position) = template.find(markup::RESERVED) {
            let line = template[..position].matches('\n').count() + 1;
            return Err(TemplateFault {
                line,
                message: "There is a character here that is no text. Delete it.".to_owned(),
                nearest: None,
            });
        }
        let source = template.replace("\r\n", "\n");
        refuse_other_texts(&source)?;
        let text = Self { source };
        text.environment()
            .template_from_named_str(NAME, &text.source)
            .map_err(|error| text.fault(&error, &Value::UNDEFINED))?;
        Ok(text)
    }

    /// The text as it was written, with plain line ends.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The names of all gaps, with dots for parts (`case.number`), in alphabetical order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let environment = self.environment();
        let Ok(template) = environment.template_from_named_str(NAME, &self.source) else { return Vec::new() };
        let globals: BTreeSet<String> = environment.globals().map(|(name, _)| name.to_owned()).collect();
        let names: BTreeSet<String> = template.undeclared_variables(true).into_iter().collect();
        names.into_iter().filter(|name| !globals.contains(name)).collect()
    }

    /// Fills the gaps. Only text and numbers can fill one.
    ///
    /// # Errors
    /// A [`TemplateFault`] when a gap has no value, a filling runs too long or grows beyond [`OUTPUT_LIMIT`] bytes.
    pub fn render(&self, values: &impl Serialize) -> Result<Vec<Block>, TemplateFault> {
        let values = Value::from(Serde(values));
        let environment = self.environment();
        let template =
            environment.template_from_named_str(NAME, &self.source).map_err(|error| self.fault(&error, &values))?;
        let mut page = Bounded::default();
        let filled = template.render_captured_to(values.clone(), &mut page).map(|_| ());
        if page.full {
            return Err(whole(format!("The filled text is longer than {} KiB. Shorten it.", OUTPUT_LIMIT / 1024)));
        }
        filled.map_err(|error| self.fault(&error, &values))?;
        Ok(markup::blocks(&String::from_utf8_lossy(&page.bytes)))
    }

    fn environment(&self) -> Environment<'_> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(50);
        // The signs are minijinja's own, so this cannot fail; a text would only keep more blank lines.
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        // Without this a fault does not know its place in the text.
        environment.set_debug(true);
        environment.set_formatter(fill);
        environment
    }

    fn fault(&self, error: &Error, values: &Value) -> TemplateFault {
        let line = error.line().unwrap_or(0);
        let place = error.range().and_then(|range| self.source.get(range)).unwrap_or_default().trim();
        let detail = error.detail().unwrap_or_default();
        // A fault inside a step knows the step only; its line knows the name.
        let row = self.source.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let (message, nearest) = match error.kind() {
            ErrorKind::UndefinedError => match self.missing(place, values).or_else(|| self.missing(row, values)) {
                Some((name, nearest)) => (format!("There is no value \"{name}\"."), nearest),
                None => (format!("There is no value for \"{place}\"."), None),
            },
            ErrorKind::OutOfFuel => ("The text takes too long to fill. Look for a loop without end.".to_owned(), None),
            ErrorKind::SyntaxError => (format!("This is not understood: {detail}."), None),
            ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction => {
                (format!("There is no such step: {detail}."), None)
            }
            kind if detail.is_empty() => (format!("This cannot be filled: {kind}."), None),
            _ => (format!("This cannot be filled: {detail}."), None),
        };
        TemplateFault { line, message, nearest }
    }

    /// The first name in `place` that has no value, and the known name most like it.
    fn missing(&self, place: &str, values: &Value) -> Option<(String, Option<String>)> {
        let mut names: Vec<String> = self.names();
        names.retain(|name| mentions(place, name));
        names.iter().find_map(|name| {
            let mut here = values.clone();
            let mut path = String::new();
            for part in name.split('.') {
                let next = here.get_attr(part).unwrap_or(Value::UNDEFINED);
                if next.is_undefined() {
                    let nearest = nearest(part, &here).map(|found| format!("{path}{found}"));
                    return Some((name.clone(), nearest));
                }
                path = format!("{path}{part}.");
                here = next;
            }
            None
        })
    }
}

/// Whether an expression contains a name as a whole word.
fn mentions(expression: &str, name: &str) -> bool {
    let of_a_name = |c: char| c.is_alphanumeric() || c == '_';
    expression.match_indices(name).any(|(at, _)| {
        !expression[..at].chars().next_back().is_some_and(of_a_name)
            && !expression[at + name.len()..].chars().next().is_some_and(of_a_name)
    })
}

fn nearest(name: &str, among: &Value) -> Option<String> {
    let known = among.try_iter().ok()?.filter_map(|key| key.as_str().map(str::to_owned));
    known
        .map(|key| (strsim::normalized_damerau_levenshtein(name, &key), key))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, key)| key)
}

/// Writes a gap's value so that none of its characters can act as a sign of the text's own grammar.
fn fill(out: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    if !matches!(value.kind(), ValueKind::String | ValueKind::Number) {
        let message = match value.kind() {
            ValueKind::None => "the value is empty; ask with {% if … %} first".to_owned(),
            kind => format!("only text and numbers can fill a gap, not a {kind}"),
        };
        return Err(Error::new(ErrorKind::InvalidOperation, message));
    }
    out.write_str(&markup::guarded(&value.to_string())).map_err(Error::from)
}

/// A text stands alone: what an addressee reads must be seen whole where it is written.
fn refuse_other_texts(source: &str) -> Result<(), TemplateFault> {
    for (at, _) in source.match_indices("{%") {
        let tag = source[at + 2..].trim_start_matches(['-', '+']).trim_start();
        let word: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
        if matches!(word.as_str(), "include" | "import" | "from" | "extends" | "block") {
            let line = source[..at].matches('\n').count() + 1;
            let message = format!("A text cannot take parts from another ({word}). Write the words here.");
            return Err(TemplateFault { line, message, nearest: None });
        }
    }
    Ok(())
}

fn whole(message: String) -> TemplateFault {
    TemplateFault { line: 0, message, nearest: None }
}

/// Takes what is written until it is full.
#[derive(Default)]
struct Bounded {
    bytes: Vec<u8>,
    full: bool,
}

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > OUTPUT_LIMIT {
            self.full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
