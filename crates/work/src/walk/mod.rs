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

use std::collections::BTreeSet;

use self::examples::{all_steps, steps};
use self::house::Walk;
use crate::cast::on_both_stores;

/// What a walk shows on its way; together they cover every kind.
#[derive(Default)]
struct Shown {
    done: BTreeSet<String>,
    at_wrong_stage: BTreeSet<String>,
    problems: BTreeSet<String>,
}

/// Lets every kind live its life in a house of its own, on each store.
fn walk_all(each: impl Fn(&mut Walk<'_>, &examples::Step), end: impl Fn(&mut Walk<'_>)) -> Shown {
    let shown = std::cell::RefCell::new(Shown::default());
    for kind in crate::KINDS {
        on_both_stores(|cast| {
            let mut walk = Walk::of(cast, kind.name, &shown);
            for step in steps(kind) {
                each(&mut walk, &step);
            }
            end(&mut walk);
        });
    }
    shown.into_inner()
}

#[test]
fn every_act_runs_once_as_its_kind_shows_it_and_leaves_one_entry_in_the_audit_log() {
    let shown = walk_all(|walk, step| walk.take(step), |_| ());
    for kind in crate::KINDS {
        for act in kind.acts {
            assert!(shown.done.contains(act.name), "{}/walk.json does not show {}", kind.name, act.name);
        }
    }
}

#[test]
fn every_act_is_refused_to_whoever_has_no_grant_or_no_reach() {
    walk_all(
        |walk, step| {
            walk.strangers_are_refused(step);
            walk.take(step);
        },
        |_| (),
    );
}

#[test]
fn every_act_is_refused_at_another_stage_with_a_problem_that_has_words() {
    let examples = all_steps();
    let shown = walk_all(
        |walk, step| {
            walk.other_stages_are_refused(step, &examples);
            walk.take(step);
        },
        |_| (),
    );
    let staged = catalogue::acts_bound_to_a_stage();
    let missing: Vec<&String> = staged.difference(&shown.at_wrong_stage).collect();
    assert!(missing.is_empty(), "never seen at a wrong stage: {missing:?}");
    words::problems_have_words(&shown.problems);
}

#[test]
fn a_form_made_from_an_older_version_is_refused_and_a_repeated_request_is_answered_as_before() {
    walk_all(
        |walk, step| {
            walk.an_old_form_is_refused(step);
            walk.take_twice(step);
        },
        |_| (),
    );
}

#[test]
fn nobody_sees_a_record_a_hidden_field_or_a_sealed_text_without_the_right_to_it() {
    walk_all(|walk, step| walk.take(step), |walk| walk.nobody_sees_more_than_they_may());
}
