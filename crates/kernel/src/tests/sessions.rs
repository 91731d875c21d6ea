//! K10: sessions of those who sign in.

use super::*;
use crate::text::hex;

const MINUTE: i64 = 60;

#[test]
fn k10_a_session_ends_after_half_an_hour_without_a_request() {
    on_both_stores(|mut house| {
        let token = house.desk().begin_session("leyla").unwrap();
        for _ in 0..3 {
            house.pass(29 * MINUTE);
            let session = house.desk().session(&token).unwrap().expect("it was used in time");
            assert_eq!(session.account, "leyla");
        }
        house.pass(30 * MINUTE + 1);
        assert_eq!(house.desk().session(&token), Ok(None));
        assert_eq!(house.number("SELECT COUNT(*) FROM session"), 0);
    });
}

#[test]
fn k10_a_session_ends_after_ten_hours_however_much_it_is_used() {
    on_both_stores(|mut house| {
        let token = house.desk().begin_session("leyla").unwrap();
        for _ in 0..30 {
            house.pass(20 * MINUTE);
            assert!(house.desk().session(&token).unwrap().is_some());
        }
        house.pass(1);
        assert_eq!(house.desk().session(&token), Ok(None));
    });
}

#[test]
fn k10_a_token_is_kept_as_its_hash_and_opens_its_own_session_only() {
    on_both_stores(|mut house| {
        let (first, second) =
            (house.desk().begin_session("leyla").unwrap(), house.desk().begin_session("orkhan").unwrap());
        let ids = house.texts("SELECT id FROM session");
        assert!(ids.contains(&hex(&first.hash())) && ids.contains(&hex(&second.hash())));
        house.desk().end_session(&first).unwrap();
        assert_eq!(house.desk().session(&first), Ok(None));
        house.restart();
        assert_eq!(house.desk().session(&second).unwrap().unwrap().account, "orkhan");
        let third = house.desk().begin_session("orkhan").unwrap();
        house.desk().end_sessions_of("orkhan").unwrap();
        for token in [second, third] {
            assert_eq!(house.desk().session(&token), Ok(None), "disabled: every session ends");
        }
    });
}
