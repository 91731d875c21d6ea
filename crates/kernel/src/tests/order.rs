//! What is written in an order is read in that order; and the same seed gives the same house.

use super::work::{KINDS, Open, Remark};
use super::*;
use crate::audit::tree::TreeHash;
use crate::harness::Store;

#[test]
fn what_one_act_writes_is_read_in_the_order_it_was_written() {
    on_both_stores(|house| {
        let texts: Vec<String> = (0..60).map(|number| format!("remark {number}")).collect();
        let remarks = texts.iter().map(|text| words(text)).collect();
        house.desk().perform(&leyla(), "", Open { said: words("All of it."), remarks, clocks: vec![] }).unwrap();
        let read = house.desk().read(&leyla(), |view| {
            let found: Vec<Remark> = view.records("ORDER BY t.id", &[])?;
            found.iter().map(|remark| Ok(view.open(&remark.words)?.into_string())).collect::<Result<Vec<_>, Problem>>()
        });
        assert_eq!(read.unwrap(), texts);
    });
}

/// Where one thread writes; between several the log keeps the order in which acts began.
#[test]
fn acts_of_one_moment_stand_in_the_log_in_the_order_they_were_performed() {
    for store in harness::stores() {
        let mut house = TestHouse::with_one_writer(KINDS, store, harness::seed());
        staff(&mut house);
        let matter = opened(&house, &[]);
        for _ in 0..20 {
            does(&house, "matter.count", &matter).unwrap();
            ask(&house, &leyla(), "matter.say", &matter, json!({"words": "more"})).unwrap();
        }
        house.desk().seal_log().unwrap();
        let acts = house.texts("SELECT act FROM audit ORDER BY place");
        assert_eq!(acts[0], "matter.open");
        assert!(acts[1..].chunks(2).all(|two| two == ["matter.count", "matter.say"]), "on {store}: {acts:?}");
    }
}

/// A small life: acts, a proposal, clocks that ring, a refusal.
fn life(store: Store, seed: u64) -> (u64, TreeHash) {
    let mut house = TestHouse::with_one_writer(KINDS, store, seed);
    staff(&mut house);
    house.rule(clocks::rule("answer"));
    for round in 0..8 {
        let matter = opened(&house, &["answer"]);
        ask(&house, &leyla(), "matter.say", &matter, json!({"words": format!("round {round}")})).unwrap();
        ask(&house, &leyla(), "matter.stumble", &matter, json!({"panics": false})).unwrap_err();
        ask(&house, &leyla(), "matter.close", &matter, json!({"reasons": "Settled."})).unwrap();
        house.pass(3 * 24 * 3600);
        house.desk().settle().unwrap();
        house.desk().seal_log().unwrap();
    }
    house.desk().log_root().unwrap()
}

#[test]
fn k8_the_same_seed_gives_the_same_audit_root() {
    for store in harness::stores() {
        let first = life(store, 7);
        assert!(first.0 > 24, "{} entries", first.0);
        assert_eq!(life(store, 7), first, "on {store}");
        assert_ne!(life(store, 8).1, first.1, "another seed is another house");
    }
}
