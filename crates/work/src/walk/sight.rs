//! Who sees what, at the end of a walk.

use std::collections::{BTreeMap, BTreeSet};

use kernel::actor::Actor;
use kernel::kind::{RecordOf, Scope};
use kernel::problem::Gravity;
use kernel::record::Facts;
use serde_json::Value;

use super::catalogue::records;
use super::house::{Walk, text_of};

/// Shorter texts stand in too many places to tell anything.
const TELLING: usize = 8;

/// A text, and the records in which it stands sealed.
type Sealed = BTreeMap<String, BTreeSet<String>>;

impl Walk<'_> {
    pub fn nobody_sees_more_than_they_may(&mut self) {
        let all: Vec<(&'static RecordOf, Vec<Facts>)> =
            records().map(|record| (record, self.all(record.kind))).collect();
        let sealed = sealed_texts(&all);
        let hidden: Vec<String> = all.iter().flat_map(|(record, facts)| self.hidden_values(record, facts)).collect();
        for actor in self.cast.everybody() {
            let seen = self.seen_by(&actor, &all);
            let ids: BTreeSet<String> = seen.iter().filter_map(|facts| text_of(facts.get("id")?)).collect();
            let told = serde_json::to_string(&seen).unwrap();
            for value in &hidden {
                assert!(!told.contains(value.as_str()), "{} is shown a hidden value of {}", actor.name(), self.kind);
            }
            for (text, owners) in &sealed {
                let may = owners.iter().any(|owner| ids.contains(owner));
                let quoted = serde_json::to_string(text).unwrap();
                assert!(may || !told.contains(quoted.trim_matches('"')), "{} reads {text:?}", actor.name());
            }
        }
        for text in sealed.keys() {
            assert!(!self.cast.holds(text), "{text:?} can be read in the store");
        }
    }

    /// What somebody sees of everything; what they do not see is absent when they ask for it by name.
    fn seen_by(&self, actor: &Actor, all: &[(&'static RecordOf, Vec<Facts>)]) -> Vec<Facts> {
        let mut everything = Vec::new();
        for (record, known) in all {
            let record: &'static RecordOf = record;
            let seen = self.cast.sees(actor, move |view| (record.list)(view, "", 1_000));
            let read = format!("{}.read", record.kind);
            let granted = !self.cast.desk().house().grants().reaches(&actor.roles, &read, self.cast.now()).is_empty();
            if matches!(record.scope, Scope::Granted(_)) && !granted {
                assert!(seen.is_empty(), "{} sees a {} without a grant", actor.name(), record.kind);
            }
            let ids: BTreeSet<String> = seen.iter().filter_map(|facts| text_of(facts.get("id")?)).collect();
            let unseen = known.iter().filter_map(|facts| text_of(facts.get("id")?)).find(|id| !ids.contains(id));
            if let Some(id) = unseen {
                let problem =
                    self.cast.desk().read(actor, move |view| (record.show)(view, &id)).expect_err(record.kind);
                assert_eq!(problem.gravity, Gravity::Absent, "{} asks for a {}", actor.name(), record.kind);
            }
            everything.extend(seen);
        }
        everything
    }

    /// What stands in the columns that are never shown, as far as it is text and tells something.
    fn hidden_values(&self, record: &RecordOf, known: &[Facts]) -> Vec<String> {
        let Some(one) = known.first() else { return Vec::new() };
        let never = record.columns.iter().filter(|column| !column.sealed && !one.contains_key(column.name));
        let mut values = Vec::new();
        for column in never {
            let sql = format!("SELECT CAST({0} AS TEXT) FROM {1} WHERE {0} IS NOT NULL", column.name, record.table);
            values.extend(self.cast.texts(&sql).into_iter().filter(|value| value.len() >= TELLING));
        }
        values
    }
}

/// Every text that stands in a sealed field, with the records it stands in. What also stands in an open field is no secret.
fn sealed_texts(all: &[(&'static RecordOf, Vec<Facts>)]) -> Sealed {
    let (mut sealed, mut open) = (Sealed::new(), BTreeSet::new());
    for (record, known) in all {
        for facts in known {
            for column in record.columns {
                let Some(value) = facts.get(column.name) else { continue };
                let mut texts = Vec::new();
                leaves(value, &mut texts);
                for text in texts.into_iter().filter(|text| text.chars().count() >= TELLING) {
                    if column.sealed {
                        let owner = facts.get("id").and_then(text_of).unwrap_or_default();
                        sealed.entry(text).or_default().insert(owner);
                    } else {
                        open.insert(text);
                    }
                }
            }
        }
    }
    sealed.retain(|text, _| !open.iter().any(|other| other.contains(text.as_str())));
    sealed
}

fn leaves(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| leaves(one, into)),
        Value::Object(all) => all.values().for_each(|one| leaves(one, into)),
        _ => {}
    }
}
