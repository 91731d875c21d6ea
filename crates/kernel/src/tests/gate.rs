//! K2: nobody reads or does more than is granted.

use super::work::{KINDS, Matter};
use super::*;
use crate::id::Id;
use crate::problem::Gravity;

/// Role, its grants, what it sees of its own matter and of another's, and what counting each says.
type Line = (&'static str, &'static [(&'static str, Reach)], [bool; 2], [&'static str; 2]);

const TABLE: &[Line] = &[
    ("none", &[], [false, false], ["absent", "absent"]),
    ("reads-own", &[("matter.read", Reach::Own)], [true, false], ["not-granted", "absent"]),
    ("reads-unit", &[("matter.read", Reach::Unit)], [true, true], ["not-granted", "not-granted"]),
    ("counts-own", &[("matter.count", Reach::Own)], [false, false], ["done", "absent"]),
    ("both-own", &[("matter.read", Reach::Own), ("matter.count", Reach::Own)], [true, false], ["done", "absent"]),
    (
        "reads-more",
        &[("matter.read", Reach::Unit), ("matter.count", Reach::Own)],
        [true, true],
        ["done", "not-granted"],
    ),
    ("unit", &[("matter.read", Reach::Unit), ("matter.count", Reach::Unit)], [true, true], ["done", "done"]),
    ("all", &[("matter.read", Reach::All), ("matter.count", Reach::All)], [true, true], ["done", "done"]),
    // A reach that the kind has no condition for gives nothing.
    ("body", &[("matter.read", Reach::Body), ("matter.count", Reach::Body)], [false, false], ["absent", "absent"]),
];

#[test]
fn k2_each_role_sees_and_does_what_the_table_says_and_no_more() {
    harness::on_both_stores(KINDS, |mut house| {
        house.give("opens", "matter.open", Reach::Unit);
        for (role, grants, ..) in TABLE {
            grants.iter().for_each(|(act, reach)| house.give(role, act, *reach));
        }
        for (role, _, sees, does) in TABLE {
            let by = |name: &str| {
                let who = officer(name, &["opens"], &[]);
                let input = json!({"said": "x", "remarks": ["y"], "clocks": []});
                match ask(&house, &who, "matter.open", "", input) {
                    Ok(Answer::Done(id)) => id.as_str().unwrap().to_owned(),
                    other => panic!("{other:?}"),
                }
            };
            let (matters, who) = ([by(role), by("another")], officer(role, &[role], &[]));
            for place in 0..2 {
                let id = matters[place].clone();
                let seen = house.desk().read(&who, move |view| {
                    let parts = view.number("SELECT COUNT(*) FROM {remark} r WHERE r.matter = $1", &[&id])?;
                    let found: Option<Matter> = view.record_named(&id).ok();
                    Ok((found.is_some(), parts == 1))
                });
                assert_eq!(seen, Ok((sees[place], sees[place])), "{role} sees {place}, and with it its parts");
                let said = match ask(&house, &who, "matter.count", &matters[place], json!({})) {
                    Ok(_) => "done",
                    Err(problem) => problem.code,
                };
                assert_eq!(said, does[place], "{role} counts {place}");
            }
        }
    });
}

#[test]
fn k2_a_thousand_foreign_ids_are_all_absent() {
    on_both_stores(|mut house| {
        house.give("guest", "matter.read", Reach::Own);
        house.give("guest", "matter.count", Reach::Own);
        let there = opened(&house, &[]);
        let guest = officer("guest", &["guest"], &[]);
        let chance = &house.desk().house().chance;
        let foreign = (0..999).map(|number| Id::<Matter>::new(number, chance.bytes()).to_string());
        for id in foreign.chain([there]) {
            let done = ask(&house, &guest, "matter.count", &id, json!({})).unwrap_err();
            assert_eq!((done.code, done.gravity), ("absent", Gravity::Absent));
            let read = house.desk().read(&guest, move |view| view.record_named::<Matter>(&id).map(|_| ()));
            assert_eq!(read, Err(done), "there and not there are told alike");
        }
    });
}

#[test]
fn a_grant_holds_from_its_first_moment_to_its_last() {
    on_both_stores(|mut house| {
        let matter = opened(&house, &[]);
        house.tamper(
            "UPDATE grant_row SET valid_from = '2026-03-03T08:00:00.000000Z', valid_to = '2026-03-04T08:00:00.000000Z'
             WHERE act = 'matter.count'",
        );
        house.desk().refresh_rules().unwrap();
        for (seconds, open) in [(0, false), (24 * 3600 - 1, false), (1, true), (24 * 3600 - 1, true), (1, false)] {
            house.pass(seconds);
            assert_eq!(does(&house, "matter.count", &matter).is_ok(), open, "{}", house.now());
        }
    });
}
