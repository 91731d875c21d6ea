//! The kernel's promises as stories, each on both stores. The kinds of work are two small ones of these tests' own.

mod approvals;
mod clocks;
mod crash;
mod entries;
mod gate;
mod input;
mod needles;
mod order;
mod sessions;
mod stores;
mod together;
mod twice;
mod work;

use serde_json::{Value, json};

use self::work::{KINDS, Open};
use crate::actor::Actor;
use crate::desk::{Answer, Request};
use crate::grant::Reach;
use crate::harness::{self, TestHouse, officer};
use crate::problem::Problem;
use crate::text::{Line, Words};

/// A story on each store, in a house with the usual grants.
fn on_both_stores(story: impl Fn(TestHouse)) {
    harness::on_both_stores(KINDS, |mut house| {
        staff(&mut house);
        story(house);
    });
}

/// Officers do everything to matters, supervisors approve, the institution does what happens by itself.
fn staff(house: &mut TestHouse) {
    let acts: Vec<&str> = house.desk().house().acts().map(|act| act.name).collect();
    for act in acts {
        let role = if act.ends_with("note_late") || act == "approval.expire" { "institution" } else { "officer" };
        house.give(role, act, if role == "officer" { Reach::Unit } else { Reach::All });
    }
    for (role, act) in [
        ("officer", "matter.read"),
        ("officer", "approval.read"),
        ("supervisor", "matter.read"),
        ("supervisor", "approval.read"),
        ("supervisor", "approval.approve"),
        ("supervisor", "approval.return"),
        ("supervisor", "matter.close/approve"),
    ] {
        house.give(role, act, Reach::Unit);
    }
}

fn leyla() -> Actor {
    officer("leyla", &["officer"], &[])
}

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

/// What Leyla opens, with these clocks: its id.
fn opened(house: &TestHouse, clocks: &[&str]) -> String {
    let clocks = clocks.iter().map(|clock| Line::new(clock).unwrap()).collect();
    house.desk().perform(&leyla(), "", Open { said: words("They keep my papers."), remarks: vec![], clocks }).unwrap()
}

fn request(actor: &Actor, act: &str, on: &str, input: Value) -> Request {
    Request { actor: actor.clone(), act: act.into(), on: on.into(), input, version: None, key: None }
}

fn ask(house: &TestHouse, actor: &Actor, act: &str, on: &str, input: Value) -> Result<Answer, Problem> {
    house.desk().request(request(actor, act, on, input))
}

/// Leyla does something without further words to a matter.
fn does(house: &TestHouse, act: &str, on: &str) -> Result<Answer, Problem> {
    ask(house, &leyla(), act, on, json!({}))
}
