//! What each page asks, and what is wrong with an answer.

use kernel::code_list::Codes;
use kernel::text::{Line, TextFault, checked};
use serde_json::Value;
use work::contact::{Danger, ForWhom, Way};

use super::draft::Draft;
use super::step::Step;
use super::when::When;
use crate::portal::field::Field;
use crate::portal::reader::Reader;
use crate::words::key;

/// The most characters of the account of what happened.
const STORY: usize = 20_000;
/// The most characters of every other answer over several lines.
const ANSWER: usize = 3_000;

/// Languages somebody may wish to be answered in, by their own names, beside those of the pages.
const LANGUAGES: [(&str, &str); 19] = [
    ("fa", "فارسی"),
    ("ps", "پښتو"),
    ("ur", "اردو"),
    ("ku", "Kurdî"),
    ("ckb", "کوردی"),
    ("tr", "Türkçe"),
    ("ka", "ქართული"),
    ("hy", "Հայերեն"),
    ("uk", "Українська"),
    ("ce", "Нохчийн"),
    ("fr", "Français"),
    ("es", "Español"),
    ("hi", "हिन्दी"),
    ("bn", "বাংলা"),
    ("so", "Soomaali"),
    ("sw", "Kiswahili"),
    ("am", "አማርኛ"),
    ("ti", "ትግርኛ"),
    ("zh", "中文"),
];

/// The names of the languages to choose from, those of the pages first.
pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    crate::words::LANGUAGES.into_iter().map(|one| (one.code, one.name)).chain(LANGUAGES)
}

/// A field and what is wrong with it, in words.
pub type Errors = Vec<(String, String)>;

/// One page's question in the hands of a reader.
pub struct Question<'a> {
    pub reader: &'a Reader,
    pub draft: &'a Draft,
    pub errors: &'a Errors,
}

impl Question<'_> {
    /// The fields of a page, with what was typed.
    pub fn fields(&self, step: Step) -> Vec<Value> {
        let fields = match step {
            Step::Urgent => self.urgent(),
            Step::Who => {
                vec![self.radios("for_whom", ForWhom::ALL.iter().map(|one| self.choice("for-whom", one.code(), true)))]
            }
            Step::What => vec![self.words("text", 10)],
            Step::Against => vec![self.words("against", 4)],
            Step::WhereWhen => self.where_when(),
            Step::AlreadyTried => vec![self.words("tried", 4), self.words("wish", 4)],
            Step::Safe => self.safe(),
            Step::Name => self.names(),
            Step::Consent => {
                let answers = ["yes", "no"].map(|code| self.answer("may-name", code));
                vec![self.radios("may_name", answers)]
            }
            Step::Start | Step::Check | Step::Receipt => Vec::new(),
        };
        fields.into_iter().map(|field| field.wrong(self.errors).value()).collect()
    }

    fn label(&self, name: &str) -> String {
        self.reader.say(&key(&["portal-field", name]))
    }

    fn hint(&self, name: &str) -> Value {
        let name = key(&["portal-hint", name]);
        if self.reader.app.words.has("en", &name) { self.reader.say(&name).into() } else { Value::Null }
    }

    fn field(&self, kind: &str, name: &str) -> Field {
        let needed = matches!(name, "danger" | "text" | "ways");
        let field = Field::new(kind, name, self.label(name)).with("hint", self.hint(name)).with("required", needed);
        field.with("value", self.draft.get(name))
    }

    fn words(&self, name: &str, rows: u8) -> Field {
        self.field("textarea", name).with("rows", rows)
    }

    fn radios(&self, name: &str, options: impl IntoIterator<Item = (String, String, Option<String>)>) -> Field {
        self.field("radios", name).options(options)
    }

    /// A code of a list as a choice.
    fn choice(&self, list: &str, code: &str, hinted: bool) -> (String, String, Option<String>) {
        let hint = hinted.then(|| self.hint(&key(&[list, code])).as_str().map(str::to_owned)).flatten();
        (code.to_owned(), self.reader.say(&key(&["code", list, code])), hint)
    }

    /// An answer of the portal's own as a choice.
    fn answer(&self, name: &str, code: &str) -> (String, String, Option<String>) {
        (code.to_owned(), self.reader.say(&key(&["portal-answer", name, code])), None)
    }

    fn select(&self, name: &str, options: impl IntoIterator<Item = (String, String, Option<String>)>) -> Field {
        let none = (String::new(), self.reader.say("portal-answer-choose"), None);
        self.field("select", name).options(std::iter::once(none).chain(options))
    }

    fn urgent(&self) -> Vec<Field> {
        let kinds = Danger::ALL.iter().map(|one| self.choice("danger", one.code(), false));
        vec![
            self.radios("danger", ["yes", "no", "unsure"].map(|code| self.answer("danger", code))),
            self.select("danger_type", kinds).with("group", self.reader.say("portal-group-danger")),
            self.select("removal", ["today", "tomorrow", "later"].map(|code| self.answer("removal", code))),
            self.field("tel", "danger_phone").with("autocomplete", "off").with("dir", "ltr").with("inputmode", "tel"),
        ]
    }

    fn where_when(&self) -> Vec<Field> {
        let parts = ["when.day", "when.month", "when.year"].map(|name| self.draft.get(name));
        let about = [("about".to_owned(), self.reader.say("portal-answer-about"), None)];
        let about_is = if self.draft.get("when.about").is_empty() { "" } else { "about" };
        let date = self.field("date", "when").with("values", parts.to_vec()).options(about).with("value", about_is);
        vec![self.words("place", 2), date, self.field("text", "when_words")]
    }

    fn safe(&self) -> Vec<Field> {
        // A number given for the danger is a safe way, unless the person says otherwise here.
        let phone = self.draft.get("danger_phone");
        let fresh = self.draft.get("ways").is_empty() && self.draft.get("at").is_empty() && !phone.is_empty();
        let ticked = if fresh { vec!["phone"] } else { self.draft.codes("ways") };
        let at = if fresh { phone } else { self.draft.get("at") };
        let wished = Some(self.draft.get("language")).filter(|code| !code.is_empty());
        let ways = Way::ALL.iter().map(|one| self.choice("way", one.code(), false));
        let known = languages().map(|(code, name)| (code.to_owned(), name.to_owned(), None));
        vec![
            self.field("checkboxes", "ways").options(ways).with("value", Value::Null).with("values", ticked),
            self.field("text", "at").with("value", at).with("autocomplete", "off"),
            self.field("text", "times"),
            self.words("never", 3),
            self.field("select", "language")
                .options(known)
                .with("required", true)
                .with("value", wished.unwrap_or(self.reader.language.code)),
        ]
    }

    fn names(&self) -> Vec<Field> {
        let mut fields = vec![self.field("text", "said_by").with("autocomplete", "off")];
        if self.draft.get("for_whom") == "other" {
            fields.push(self.field("text", "on_behalf_of").with("autocomplete", "off"));
        }
        fields
    }
}

/// What is wrong with the answers of a page.
pub fn faults(reader: &Reader, draft: &Draft, step: Step) -> Errors {
    let mut wrong = Errors::new();
    let own = |name: &str| reader.say(&key(&["portal-wrong", name]));
    let mut must = |name: &str, holds: bool| {
        if !holds {
            wrong.push((name.to_owned(), own(name)));
        }
    };
    match step {
        Step::Urgent => must("danger", matches!(draft.get("danger"), "yes" | "no" | "unsure")),
        Step::What => must("text", !draft.get("text").is_empty() || draft.filed.is_some()),
        Step::Safe => {
            let ways = draft.codes("ways");
            must("ways", !ways.is_empty());
            must("at", ways.iter().all(|way| *way == "receipt_only") || !draft.get("at").is_empty());
        }
        Step::WhereWhen => {
            if let Err(why) = When::read(draft, reader) {
                wrong.push(("when".to_owned(), reader.say(&key(&["portal-wrong-when", why]))));
            }
        }
        _ => {}
    }
    for name in step.names().iter().filter(|name| !name.starts_with("when.")) {
        wrong.extend(text_fault(reader, name, draft.get(name)));
    }
    wrong
}

fn text_fault(reader: &Reader, name: &str, text: &str) -> Option<(String, String)> {
    let (limit, lines) = match name {
        "text" => (STORY, true),
        "against" | "place" | "tried" | "wish" | "never" => (ANSWER, true),
        _ => (Line::LIMIT, false),
    };
    let fault = checked(text, limit, lines).err().filter(|fault| *fault != TextFault::Empty)?;
    let limit = [("limit", limit.to_string())];
    Some((name.to_owned(), reader.say_with(&key(&["problem", fault.code()]), &limit)))
}
