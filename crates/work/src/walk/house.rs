//! A life of one, lived in a house.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use kernel::actor::Actor;
use kernel::desk::{Answer, Request};
use kernel::kind::ActOf;
use kernel::problem::{Gravity, Problem};
use kernel::record::Facts;
use serde_json::{Value, json};

use super::Shown;
use super::catalogue::{act, record, without_references};
use super::examples::Step;
use crate::cast::{Cast, DAY};

/// A walk on its way.
pub struct Walk<'w> {
    pub cast: &'w mut Cast,
    pub kind: &'static str,
    shown: &'w Mutex<Shown>,
    kept: BTreeMap<String, Value>,
    keys: usize,
}

impl<'w> Walk<'w> {
    pub fn of(cast: &'w mut Cast, kind: &'static str, shown: &'w Mutex<Shown>) -> Self {
        // The house is filled with the act that fills a house.
        let walk = Self { cast, kind, shown, kept: BTreeMap::new(), keys: 0 };
        walk.shown().done.insert("institution.import".to_owned());
        walk
    }

    fn asked(&mut self, step: &Step) -> Request {
        Request {
            actor: self.actor(&step.by),
            act: step.act.clone(),
            on: self.id(&step.on),
            input: self.resolved(&step.input),
            version: None,
            key: None,
        }
    }

    fn shown(&self) -> MutexGuard<'w, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a step, twice with the same key: what is done leaves one entry in the audit log, what is refused none. The second
    /// time is answered as the first, and nothing is done again.
    pub fn take_twice(&mut self, step: &Step) {
        self.keys += 1;
        let request = Request { key: Some(format!("{} {}", self.kind, self.keys)), ..self.coming(step) };
        self.done(step, |walk| {
            let first = walk.cast.desk().request(request.clone());
            if first.is_ok() {
                let entries = walk.entries();
                assert_eq!(walk.cast.desk().request(request.clone()), first, "{} again", step.act);
                assert_eq!(walk.entries(), entries, "{} was done again", step.act);
                let other = Request { input: json!({"another": true}), ..request };
                assert_eq!(walk.cast.desk().request(other).unwrap_err().code, "key-reused", "{}", step.act);
            }
            first
        });
    }

    /// Lets the time come for a step. Everything has a moment of its own, so that the newest can be told.
    fn coming(&mut self, step: &Step) -> Request {
        self.cast.pass(1 + step.after_days * DAY);
        self.asked(step)
    }

    fn done(&mut self, step: &Step, ask: impl FnOnce(&mut Self) -> Result<Answer, Problem>) {
        let before = self.entries();
        let answer = ask(self);
        if let Some(code) = &step.refused {
            let problem = answer.expect_err(&step.act);
            self.note(&problem);
            assert_eq!(problem.code, code, "{}", step.act);
            assert_eq!(self.entries(), before, "{} was refused and still left an entry", step.act);
            return;
        }
        let answer = answer.unwrap_or_else(|problem| panic!("{} of {}: {problem}", step.act, self.kind));
        assert_eq!(self.entries(), before + 1, "{} leaves one entry", step.act);
        let outcome = if matches!(answer, Answer::Waiting(_)) { "proposed" } else { "done" };
        // The entry of an approval is that of the act it performs.
        if step.act != "approval.approve" {
            assert_eq!(self.last_entry(), [step.act.as_str(), outcome], "{}", step.act);
        }
        self.shown().done.insert(step.act.clone());
        let mut kept = match answer {
            Answer::Done(value) => value,
            Answer::Waiting(approval) => Value::String(approval),
        };
        if let Some(second) = &step.approve {
            kept = self.approved(
                step,
                kept.as_str().unwrap_or_else(|| panic!("{} needs no second person", step.act)),
                second,
            );
        }
        if let Some(name) = &step.keep {
            self.kept.insert(name.clone(), kept);
        }
    }

    /// The second person performs it: not the first one, whatever roles they have.
    fn approved(&mut self, step: &Step, approval: &str, second: &str) -> Value {
        self.cast.pass(1);
        let (mut first, second) = (self.actor(&step.by), self.actor(second));
        first.roles.extend(second.roles.clone());
        assert_eq!(self.cast.refused(&first, "approval.approve", approval, json!({})), "own-proposal", "{}", step.act);
        let before = self.entries();
        let answer = self.cast.done(&second, "approval.approve", approval, json!({}));
        assert_eq!(self.entries(), before + 1, "the approval of {} leaves one entry", step.act);
        assert_eq!(self.last_entry(), [step.act.as_str(), "done"], "{}", step.act);
        answer
    }

    fn entries(&self) -> i64 {
        self.cast.number("SELECT COUNT(*) FROM audit")
    }

    fn last_entry(&self) -> [String; 2] {
        let last = |column: &str| {
            self.cast.texts(&format!("SELECT {column} FROM audit ORDER BY at DESC, id DESC LIMIT 1")).remove(0)
        };
        [last("act"), last("outcome")]
    }

    fn note(&self, problem: &Problem) {
        let mut shown = self.shown();
        shown.problems.insert(problem.code.to_owned());
        shown.problems.extend(problem.fields.iter().map(|field| field.code.to_owned()));
    }

    /// Whoever has no grant for an act, or does not reach what it is done to, is refused.
    pub fn strangers_are_refused(&mut self, step: &Step) {
        let (request, act) = (self.asked_before(step), act(&step.act));
        let mut strangers = 0;
        for actor in self.cast.everybody() {
            if self.may(&actor, act, &request.on) {
                continue;
            }
            strangers += 1;
            let asked = Request { actor: actor.clone(), ..request.clone() };
            let problem = self.cast.desk().request(asked).expect_err(&format!("{} by {}", step.act, actor.name()));
            assert!(
                matches!(problem.gravity, Gravity::Refused | Gravity::Absent),
                "{} by {}: {problem}",
                step.act,
                actor.name()
            );
            self.note(&problem);
        }
        assert!(strangers > 0, "everybody may {}", step.act);
    }

    /// The request of a step before its time has come.
    fn asked_before(&mut self, step: &Step) -> Request {
        Request {
            input: without_references(step.input.clone()),
            ..self.asked(&Step { input: json!({}), ..step.clone() })
        }
    }

    fn may(&self, actor: &Actor, act: &'static ActOf, on: &str) -> bool {
        let granted = !self.cast.desk().house().grants().reaches(&actor.roles, act.name, self.cast.now()).is_empty();
        let (name, kind, on) = (act.name, act.on, on.to_owned());
        let reached = kind.is_empty() || self.cast.sees(actor, move |view| view.may_on(name, kind, &on));
        assert!(granted || kind.is_empty() || !reached, "{} reaches with {name} without a grant", actor.name());
        granted && reached
    }

    /// Every act that is not open at the stage at which the step finds its record is refused there.
    pub fn other_stages_are_refused(&mut self, step: &Step, examples: &BTreeMap<String, Step>) {
        let on = self.id(&step.on);
        let kind = act(&step.act).on;
        let Some(stage) = self.facts(kind, &on).get("stage").and_then(Value::as_str).map(str::to_owned) else { return };
        for example in examples.values() {
            let other = act(&example.act);
            let open = (other.stages)();
            if other.on != kind || open.is_none_or(|open| open.contains(&stage.as_str())) {
                continue;
            }
            let Some(actor) = self.actor_if_known(&example.by) else { continue };
            if !self.may(&actor, other, &on) {
                continue;
            }
            let input = without_references(example.input.clone());
            let problem =
                self.cast.ask(&actor, other.name, &on, input).expect_err(&format!("{} at {stage}", other.name));
            assert_eq!(problem.code, "stage", "{} at {stage}: {problem}", other.name);
            self.note(&problem);
            self.shown().at_wrong_stage.insert(other.name.to_owned());
        }
    }

    /// A form that was made from another version than the one that stands is not taken.
    pub fn an_old_form_is_refused(&mut self, step: &Step) {
        let request = self.asked_before(step);
        let facts = self.facts(act(&step.act).on, &request.on);
        let Some(version) = facts.get("version").and_then(Value::as_i64) else { return };
        let problem = self.cast.desk().request(Request { version: Some(version - 1), ..request }).expect_err(&step.act);
        assert_eq!(problem.code, "changed-meanwhile", "{}: {problem}", step.act);
    }

    /// What the house itself knows of a record; nothing of nothing.
    fn facts(&self, kind: &str, id: &str) -> Facts {
        if kind.is_empty() {
            return Facts::new();
        }
        let (record, id) = (record(kind), id.to_owned());
        self.cast.desk().read_whole(move |view| (record.show)(view, &id)).unwrap()
    }
}

/// Who and what a step speaks of.
impl Walk<'_> {
    fn actor(&self, by: &str) -> Actor {
        self.actor_if_known(by).unwrap_or_else(|| panic!("who is {by}?"))
    }

    fn actor_if_known(&self, by: &str) -> Option<Actor> {
        match by {
            "public" => Some(Actor::public()),
            "institution" => Some(Actor::institution()),
            _ => match by.strip_prefix("receipt:") {
                Some(contact) => Some(Actor::receipt(self.find(contact)?)),
                None => Some(self.cast.signed_in(by)),
            },
        }
    }

    fn id(&self, text: &str) -> String {
        self.find(text).unwrap_or_else(|| panic!("{} speaks of {text}", self.kind))
    }

    fn resolved(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.id(text)),
            Value::Array(all) => all.iter().map(|one| self.resolved(one)).collect(),
            Value::Object(all) => {
                Value::Object(all.iter().map(|(name, one)| (name.clone(), self.resolved(one))).collect())
            }
            other => other.clone(),
        }
    }

    fn find(&self, text: &str) -> Option<String> {
        let Some(name) = text.strip_prefix('$') else { return Some(text.to_owned()) };
        let parts: Vec<&str> = name.splitn(3, ':').collect();
        match *parts.as_slice() {
            ["newest", kind] => text_of(self.all(kind).last()?.get("id")?),
            ["clock", code] => self
                .cast
                .texts(&format!("SELECT id FROM clock WHERE clock = '{code}' ORDER BY id DESC"))
                .into_iter()
                .next(),
            ["where", kind, condition] => {
                let (column, value) = condition.split_once('=')?;
                let all = self.all(kind);
                let found = all.iter().find(|one| one.get(column).and_then(text_of).as_deref() == Some(value));
                text_of(found?.get("id")?)
            }
            [kept] => match kept.split_once('.') {
                Some((kept, field)) => text_of(self.kept.get(kept)?.get(field)?),
                None => text_of(self.kept.get(kept)?),
            },
            _ => None,
        }
    }

    /// Every record of a kind, the oldest first.
    pub fn all(&self, kind: &str) -> Vec<Facts> {
        let record = record(kind);
        self.cast.desk().read_whole(move |view| (record.list)(view, "", 1_000)).unwrap()
    }
}

pub fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
