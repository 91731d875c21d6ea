//! What every kind must pass without being asked: a walk over the list of kinds. A kind gives a life of one in its
//! `walk.json`; a new kind is covered by being listed.
//!
//! A step is an act, who performs it, on what, with what input: `{"act", "by", "on", "input"}`. `by` is an officer's name
//! (`nadia.rahim`), `public`, `institution`, or `receipt:` and a contact. `approve` names the second person, `keep` a name for
//! the answer, `after_days` the days that pass first, `refused` the code with which it is refused. A text that begins with `$`
//! stands for an id: `$kept.field` of a kept answer, `$kept` for the approval itself, `$newest:kind`, `$clock:code`,
//! `$where:kind:column=value`.

mod catalogue;
mod examples;
mod house;
mod sight;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use kernel::kind::Kind;

use self::examples::{Step, all_steps, steps};
use self::house::Walk;
use crate::cast::on_both_stores;

/// What the walks show on their way; together they cover every kind.
#[derive(Default)]
struct Shown {
    done: BTreeSet<String>,
    at_wrong_stage: BTreeSet<String>,
    problems: BTreeSet<String>,
}

#[test]
fn every_kind_passes_its_walk() {
    let (examples, shown) = (all_steps(), Mutex::new(Shown::default()));
    std::thread::scope(|scope| {
        for kind in crate::KINDS {
            let (examples, shown) = (&examples, &shown);
            scope.spawn(move || live(kind, examples, shown));
        }
    });
    let shown = shown.into_inner().unwrap();
    let acts: BTreeSet<String> = catalogue::acts().map(|act| act.name.to_owned()).collect();
    let (never, staged) = (acts.difference(&shown.done), catalogue::acts_bound_to_a_stage());
    assert_eq!(never.collect::<Vec<_>>(), Vec::<&String>::new(), "in no walk.json");
    let open = staged.difference(&shown.at_wrong_stage);
    assert_eq!(open.collect::<Vec<_>>(), Vec::<&String>::new(), "never seen at a wrong stage");
    words::problems_have_words(&shown.problems);
}

/// One of a kind lives its life in a house of its own, on each store. Before each step whoever has no right to it tries, so
/// does everything that is not open at this stage, and a form that is too old; each step is asked for twice.
fn live(kind: &'static Kind, examples: &BTreeMap<String, Step>, shown: &Mutex<Shown>) {
    on_both_stores(|cast| {
        let mut walk = Walk::of(cast, kind.name, shown);
        for step in steps(kind) {
            walk.strangers_are_refused(&step);
            walk.other_stages_are_refused(&step, examples);
            walk.an_old_form_is_refused(&step);
            walk.take_twice(&step);
        }
        walk.nobody_sees_more_than_they_may();
    });
}
