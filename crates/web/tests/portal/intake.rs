//! Complaining.

use axum::http::StatusCode;
use work::contact::{Danger, DangerStated, ForWhom, Urgency, Way};

use crate::on_both_stores;
use crate::visitor::{Office, Visit};

#[test]
fn a_complaint_goes_from_the_first_question_to_the_code() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.until_check().await;
        visit.page.says("Check before you send");
        visit.page.says("Nəsimi, حسن");
        visit.page.says("Safe times: after 18:00");
        visit.page.says("3 February 2026");
        assert!(office.contacts().is_empty(), "nothing is filed before it is sent");
        visit.answers(&[]).await;
        assert_eq!(visit.page.status, StatusCode::OK);
        let code = visit.page.code().unwrap();
        let contacts = office.contacts();
        assert_eq!(contacts.len(), 1);
        let contact = &contacts[0];
        assert!(contact.complete);
        assert_eq!((contact.for_whom, contact.danger_stated), (ForWhom::Other, DangerStated::No));
        assert_eq!(
            office.open_text(contact.text_original.as_ref().unwrap()),
            "My brother is held at the port. Nəsimi, حسن."
        );
        let (safe, account) = (contact.safe_contact.clone(), contact.account.clone().unwrap());
        let (safe, account) =
            office.desk.read_whole(move |view| Ok((view.open(&safe)?, view.open(&account)?))).unwrap();
        assert_eq!(safe.ways, [Way::Phone, Way::Email]);
        assert_eq!(safe.never.unwrap().as_str(), "Safe times: after 18:00\nNever: Never ask for Leyla");
        assert_eq!(account.place_and_time.unwrap().as_str(), "Sarin port\n3 February 2026");
        assert_eq!(account.may_name, Some(false));
        visit.answers(&[("last", "0000x")]).await;
        assert_eq!(visit.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        visit.page.says("These are not the last four digits");
        let last = code[12..].to_owned();
        visit.answers(&[("last", &last)]).await;
        visit.page.says("Good. You have the code.");
    });
}

#[test]
fn danger_is_filed_at_once_and_the_rest_follows() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.answers(&[]).await;
        visit.answers(&[("danger", "yes"), ("removal", "tomorrow"), ("danger_phone", "0 555 014 27")]).await;
        let code = visit.page.code().unwrap();
        let first = office.contacts().pop().unwrap();
        assert_eq!((first.urgency, first.danger_type), (Some(Urgency::Danger), Some(Danger::Removal)));
        assert!(!first.complete && first.next_due.is_some());
        let due = first.next_due.unwrap();
        assert!(due <= office.desk.house().now().plus_seconds(24 * 3600), "{due}");
        visit.goes("who", &[]).await;
        visit.answers(&[("for_whom", "self")]).await;
        visit.answers(&[("text", "They come for us tomorrow.")]).await;
        visit.answers(&[("skip", "yes")]).await;
        visit.answers(&[]).await;
        visit.answers(&[]).await;
        assert!(visit.page.text.contains("0 555 014 27"), "the number is offered as a safe way");
        visit.answers(&[("ways", "receipt_only")]).await;
        visit.answers(&[]).await;
        visit.answers(&[]).await;
        visit.page.says("I do not know");
        visit.answers(&[]).await;
        assert_eq!(visit.page.code().unwrap(), code, "the same code serves");
        let contacts = office.contacts();
        assert_eq!(contacts.len(), 1);
        assert!(contacts[0].complete);
        assert_eq!(office.open_text(contacts[0].text_original.as_ref().unwrap()), "They come for us tomorrow.");
    });
}

#[test]
fn sending_twice_files_once_and_shows_the_same_code() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.until_check().await;
        let (action, pairs) = (visit.page.action(), visit.page.filled(&[]));
        let (one, two) =
            tokio::join!(office.post(&action, &pairs, "10.0.0.1"), office.post(&action, &pairs, "10.0.0.1"));
        assert_eq!(one.code().unwrap(), two.code().unwrap());
        assert_eq!(office.contacts().len(), 1);
        // Back in the browser, one answer changed, sent again: what was filed stays what it was.
        visit.goes("what", &[]).await;
        visit.answers(&[("text", "Something else.")]).await;
        visit.page.says("Check before you send");
        let changed = visit.answers(&[]).await.clone();
        assert_eq!(changed.status, StatusCode::CONFLICT);
        changed.says("You sent these answers before");
        assert_eq!(office.contacts().len(), 1);
        visit.goes("anew", &[]).await;
        visit.answers(&[]).await;
        assert_ne!(visit.page.code().unwrap(), one.code().unwrap());
        assert_eq!(office.contacts().len(), 2);
    });
}

#[test]
fn an_alarm_sent_twice_is_one_alarm() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.answers(&[]).await;
        let pairs = visit.page.filled(&[("danger", "yes"), ("removal", "today")]);
        let action = visit.page.action();
        let one = office.post(&action, &pairs, "10.0.0.1").await;
        office.pass(5);
        let two = office.post(&action, &pairs, "10.0.0.1").await;
        assert_eq!(one.code().unwrap(), two.code().unwrap());
        assert_eq!(office.contacts().len(), 1);
    });
}

#[test]
fn what_was_typed_survives_errors_going_back_another_language_and_other_pages() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.answers(&[]).await;
        let unanswered = visit.answers(&[]).await;
        assert_eq!(unanswered.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unanswered.text.contains("<title>Error:"));
        visit.answers(&[("danger", "unsure")]).await;
        visit.answers(&[]).await;
        visit.goes("who", &[("text", "Half a sentence <b>")]).await;
        visit.answers(&[]).await;
        visit.page.says("Half a sentence <b>");
        visit.goes("privacy", &[("text", "A whole sentence.")]).await;
        visit.page.says("What we do not keep");
        visit.goes("what", &[]).await;
        visit.page.says("A whole sentence.");
        let action = visit.page.action().replace("/en/", "/ar/");
        let arabic = office.post_parts(&action, &visit.page.filled(&[("text", "A third."), ("go", "here")])).await;
        assert!(arabic.text.contains("dir=\"rtl\"") && arabic.text.contains("A third."), "{}", arabic.text);
        visit.answers(&[("text", &"x".repeat(20_001))]).await;
        assert_eq!(visit.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(visit.page.text.contains(&"x".repeat(20_001)));
        visit.answers(&[("text", "Enough.")]).await;
        visit.answers(&[]).await;
        for (day, month, year) in [("30", "2", "2026"), ("1", "1", "2031"), ("5", "", ""), ("5", "", "2020")] {
            visit
                .answers(&[("when.day", day), ("when.month", month), ("when.year", year), ("place", "The camp")])
                .await;
            assert_eq!(visit.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{day} {month} {year}");
            visit.page.says("The camp");
        }
        visit.answers(&[("when.year", "2019"), ("when.about", "yes")]).await;
        visit.page.says("What did you try");
        visit.answers(&[]).await;
        visit.answers(&[("ways", "phone")]).await;
        visit.page.says("Write the number or address");
    });
}

#[test]
fn without_a_name_nobody_asks_for_one() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.answers(&[]).await;
        visit.answers(&[("danger", "no")]).await;
        visit.answers(&[("for_whom", "anonymous")]).await;
        visit.answers(&[("text", "I saw it.")]).await;
        visit.answers(&[]).await;
        visit.answers(&[]).await;
        visit.answers(&[]).await;
        visit.answers(&[("ways", "receipt_only")]).await;
        visit.page.says("Check before you send");
        visit.answers(&[]).await;
        let contact = office.contacts().pop().unwrap();
        assert_eq!(contact.for_whom, ForWhom::Anonymous);
        assert!(contact.said_by.is_none() && contact.account.is_none());
    });
}

#[test]
fn a_changed_or_old_draft_files_nothing_and_keeps_the_page() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.until_check().await;
        let (action, good) = (visit.page.action(), visit.page.filled(&[]));
        let draft = visit.page.carried("draft");
        let middle = draft.len() / 2;
        let swapped = if &draft[middle..=middle] == "A" { "B" } else { "A" };
        let broken = format!("{}{swapped}{}", &draft[..middle], &draft[middle + 1..]);
        for bad in [broken, String::new(), "AAAA".to_owned(), "x".repeat(230_000)] {
            let page = office.post(&action, &[("draft".to_owned(), bad)], "10.0.0.1").await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            page.says("This page was open too long, or it was changed");
        }
        let typed = [("page".to_owned(), "what".to_owned()), ("text".to_owned(), "Still here".to_owned())];
        office.post_parts("/en/complain/what", &typed).await.says("Still here");
        office.pass(24 * 3600 + 1);
        let old = office.post(&action, &good, "10.0.0.1").await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(office.contacts().is_empty());
    });
}

#[test]
fn the_code_is_shown_for_an_hour_and_then_no_more() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.until_check().await;
        visit.answers(&[]).await;
        let code = visit.page.code().unwrap();
        visit.goes("card", &[]).await;
        assert_eq!(visit.page.code().unwrap(), code);
        let (action, pairs) = (visit.page.action(), visit.page.filled(&[("go", "receipt")]));
        visit.page.holds_no("<b>Office of the Ombudsperson");
        office.pass(3601);
        let later = office.post(&action, &pairs, "10.0.0.1").await;
        assert_eq!((later.status, later.code()), (StatusCode::GONE, None));
        later.says("we show the code only once");
    });
}

#[test]
fn another_sites_form_is_refused() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.until_check().await;
        let body = format!("draft={}", visit.page.carried("draft"));
        let request = axum::http::Request::post(visit.page.action())
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site")
            .body(axum::body::Body::from(body))
            .unwrap();
        let answer = tower::ServiceExt::oneshot(office.routes.clone(), request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        assert!(office.contacts().is_empty());
    });
}

#[test]
fn no_address_holds_a_persons_words_or_code() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.until_check().await;
        visit.answers(&[]).await;
        let code = visit.page.code().unwrap();
        let needles = ["Mina", "Hasan", "brother", "555", "Leyla", "Sarin", &code, &code[..4]];
        for page in &visit.seen {
            for address in page.addresses() {
                assert!(needles.iter().all(|needle| !address.contains(needle)), "{address}");
                assert!(!address.contains("draft"), "{address}");
            }
        }
    });
}
