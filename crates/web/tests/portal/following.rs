//! Following a complaint with its code.

use axum::http::StatusCode;
use serde_json::json;

use crate::on_both_stores;
use crate::visitor::{Office, Page, Visit};

async fn filed(office: &Office) -> String {
    let mut visit = Visit::begin(office, "en").await;
    visit.until_check().await;
    visit.answers(&[]).await;
    visit.page.code().unwrap()
}

async fn enters(office: &Office, code: &str, from: &str) -> Page {
    office.post("/en/follow/", &[("code".to_owned(), code.to_owned())], from).await
}

async fn sends(office: &Office, page: &Page, to: &str, answers: &[(&str, &str)]) -> Page {
    let mut pairs = vec![("pass".to_owned(), page.carried("pass")), ("key".to_owned(), page.carried("key"))];
    pairs.extend(answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    office.post(&format!("/en/follow/{to}"), &pairs, "10.0.0.1").await
}

/// A code with a right check digit that opens nothing.
fn unknown(turn: u64) -> String {
    let receipt = kernel::seal::Receipt::new(&mut |bytes| bytes.fill(u8::try_from(turn % 250).unwrap()));
    receipt.grouped()
}

/// The case that becomes of the only contact.
fn opened(office: &Office) -> String {
    let contact = office.contacts().pop().unwrap().id.to_string();
    let (intake, nadia) = (office.officer("amara.diallo"), office.officer("nadia.rahim"));
    let triage = json!({"class": "complaint", "urgency": "normal", "safe_contact_confirmed": true});
    office.done(&intake, "contact.triage", &contact, triage);
    let owner = nadia.officer_id().unwrap();
    let open = json!({"heading": "Papers kept", "owner": owner, "allegations": [{"issue": "status.documents"}]});
    office.done(&intake, "complaint.open", &contact, open)["complaint"].as_str().unwrap().to_owned()
}

#[test]
fn the_code_opens_the_state_and_never_the_words() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        let page = enters(office, &code, "10.0.0.1").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.title(), "We have it");
        page.says("It is our turn");
        page.says("5 March 2026");
        let case = opened(office);
        let nadia = office.officer("nadia.rahim");
        office.done(&nadia, "message.send", &case, json!({"body": "We have asked the police."}));
        office.done(&nadia, "complaint.ask_complainant", &case, json!({"question": "Since when?"}));
        let page = enters(office, &code, "10.0.0.1").await;
        page.says("We wait for your answer until");
        page.says("It is your turn");
        page.says("We have asked the police.");
        page.says("Since when?");
        let page = sends(office, &page, "write", &[("body", "Since the third of June.")]).await;
        page.says("Your message has arrived.");
        page.says("You wrote, 2 March 2026");
        page.says("It is our turn");
        for needle in ["third of June", "My brother", "Mina", "Hasan", "555", "Leyla", "Sarin", "Papers kept", &code] {
            page.holds_no(needle);
        }
        assert_eq!(messages(office), 3);
    });
}

fn messages(office: &Office) -> i64 {
    office.desk.read_whole(|view| view.number("SELECT COUNT(*) FROM {message} m", &[])).unwrap()
}

#[test]
fn a_message_sent_twice_comes_once_and_an_empty_one_not_at_all() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        let page = enters(office, &code, "10.0.0.1").await;
        for _ in 0..2 {
            sends(office, &page, "write", &[("body", "Are you there?")]).await.says("Your message has arrived.");
        }
        assert_eq!(messages(office), 1);
        let empty = sends(office, &page, "write", &[("body", "  ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        empty.says("Write your message first.");
        let long = sends(office, &page, "write", &[("body", &"y".repeat(10_001))]).await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(long.text.contains(&"y".repeat(10_001)), "what was typed is kept");
        assert_eq!(messages(office), 1);
    });
}

#[test]
fn a_complaint_is_taken_back_after_a_page_that_says_what_that_means() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        let early = enters(office, &code, "10.0.0.1").await;
        early.says("To take your complaint back now, write it here.");
        let case = opened(office);
        let page = enters(office, &code, "10.0.0.1").await;
        let asked = sends(office, &page, "page", &[("go", "withdraw")]).await;
        assert_eq!(asked.title(), "Take back your complaint?");
        let stage = |case: &str| {
            let case = case.to_owned();
            office
                .desk
                .read_whole(move |view| Ok(view.record_named::<work::complaint::Complaint>(&case)?.withdrawn))
                .unwrap()
        };
        assert!(!stage(&case));
        let done = sends(office, &asked, "withdraw", &[("reasons", "I am afraid.")]).await;
        assert_eq!(done.title(), "You took your complaint back");
        done.holds_no("I am afraid");
        done.holds_no("You hear from us by");
        done.holds_no("We work on it");
        assert!(stage(&case));
        let again = sends(office, &asked, "withdraw", &[("reasons", "I am still afraid.")]).await;
        again.says("This complaint was taken back already");
        sends(office, &done, "write", &[("body", "I want to come back.")]).await.says("Your message has arrived.");
    });
}

#[test]
fn after_ten_wrong_codes_a_network_waits_with_its_code_kept_and_others_do_not() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        // What cannot be a code costs nothing.
        for typed in ["", "12", "abcd", "1234 5678 9012 3456"] {
            for _ in 0..4 {
                let page = enters(office, typed, "10.0.0.7").await;
                assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            }
        }
        for turn in 0..10 {
            let wrong = enters(office, &unknown(turn), "10.0.0.7").await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            wrong.says("This code opens nothing");
        }
        let waits = enters(office, &code, "10.0.0.7").await;
        assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
        waits.says("Wait 30 seconds");
        waits.holds_no(&code);
        let other = enters(office, &code, "10.0.0.8").await;
        assert_eq!(other.status, StatusCode::OK);
        let early = office.post("/en/follow/", &waits.filled(&[]), "10.0.0.7").await;
        assert_eq!(early.status, StatusCode::TOO_MANY_REQUESTS);
        office.pass(30);
        let opened = office.post("/en/follow/", &waits.filled(&[]), "10.0.0.7").await;
        assert_eq!((opened.status, opened.title()), (StatusCode::OK, "We have it".to_owned()));
    });
}

#[test]
fn two_hundred_wrong_codes_in_a_minute_slow_everybody() {
    on_both_stores(async |office: &Office| {
        let tries = (0..200_u64).map(|turn| {
            let (office, from) = (office, format!("10.1.{}.{}", turn / 100, turn % 100));
            async move { enters(office, &unknown(turn), &from).await.status }
        });
        let mut found = Vec::new();
        for one in tries.map(Box::pin).collect::<Vec<_>>().chunks_mut(50) {
            found.extend(all(one).await);
        }
        assert!(found.iter().all(|status| *status == StatusCode::UNPROCESSABLE_ENTITY));
        let next = enters(office, &unknown(1), "10.9.9.9").await;
        assert_eq!(next.status, StatusCode::TOO_MANY_REQUESTS);
        office.pass(60);
        assert_eq!(enters(office, &unknown(1), "10.9.9.9").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn a_right_code_and_one_that_opens_nothing_take_the_same_long_time() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        for typed in [code, unknown(7)] {
            let begun = tokio::time::Instant::now();
            enters(office, &typed, "10.0.0.1").await;
            assert!(begun.elapsed().as_millis() >= 400, "{:?}", begun.elapsed());
        }
    });
}

/// Waits for all of them at once.
async fn all<F: Future<Output = StatusCode> + Unpin>(many: &mut [F]) -> Vec<StatusCode> {
    let mut done: Vec<Option<StatusCode>> = many.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (one, done) in many.iter_mut().zip(&mut done) {
            if done.is_none()
                && let std::task::Poll::Ready(status) = std::pin::Pin::new(one).poll(context)
            {
                *done = Some(status);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[test]
fn the_proof_of_the_code_lives_a_quarter_of_an_hour_and_an_hour_in_all() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        let first = enters(office, &code, "10.0.0.1").await;
        first.holds_no(&code);
        let broken: String = first.carried("pass").chars().rev().collect();
        let page = office.post("/en/follow/page", &[("pass".to_owned(), broken)], "10.0.0.1").await;
        page.says("Type your code again");
        let draft = office.get("/en/complain/").await.carried("draft");
        office.post("/en/follow/page", &[("pass".to_owned(), draft)], "10.0.0.1").await.says("Type your code again");
        let mut page = first.clone();
        for _ in 0..4 {
            office.pass(15 * 60);
            page = sends(office, &page, "page", &[("go", "page")]).await;
            assert_eq!(page.status, StatusCode::OK);
        }
        office.pass(60);
        sends(office, &page, "page", &[("go", "page")]).await.says("Type your code again");
        let late = enters(office, &code, "10.0.0.1").await;
        office.pass(15 * 60 + 1);
        sends(office, &late, "write", &[("body", "Too late")]).await.says("Type your code again");
        assert_eq!(messages(office), 0);
    });
}

#[test]
fn an_alarm_is_completed_by_whoever_comes_back_with_its_code() {
    on_both_stores(async |office: &Office| {
        let mut visit = Visit::begin(office, "en").await;
        visit.answers(&[]).await;
        visit.answers(&[("danger", "yes")]).await;
        let code = visit.page.code().unwrap();
        let page = enters(office, &code, "10.0.0.1").await;
        page.says("We have your alarm. You can still tell us the rest.");
        visit.page = sends(office, &page, "page", &[("go", "rest")]).await;
        visit.answers(&[("for_whom", "anonymous")]).await;
        visit.answers(&[("text", "They beat us.")]).await;
        visit.answers(&[]).await;
        visit.answers(&[]).await;
        visit.answers(&[]).await;
        visit.answers(&[("ways", "receipt_only")]).await;
        visit.answers(&[]).await;
        assert_eq!(visit.page.code().unwrap(), code);
        let contact = office.contacts().pop().unwrap();
        assert!(contact.complete);
        assert_eq!(office.open_text(contact.text_original.as_ref().unwrap()), "They beat us.");
    });
}

#[test]
fn the_page_of_one_code_opens_nothing_of_another() {
    on_both_stores(async |office: &Office| {
        let one = filed(office).await;
        let case = opened(office);
        office.done(&office.officer("nadia.rahim"), "message.send", &case, json!({"body": "For the first alone."}));
        let two = filed(office).await;
        enters(office, &one, "10.0.0.1").await.says("For the first alone.");
        let page = enters(office, &two, "10.0.0.1").await;
        page.holds_no("For the first alone.");
        assert_eq!(page.title(), "We have it");
    });
}

#[test]
fn a_finished_complaint_says_so_and_promises_nothing_more() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        let contact = office.contacts().pop().unwrap().id.to_string();
        let intake = office.officer("amara.diallo");
        let triage = json!({"class": "advice", "urgency": "normal", "safe_contact_confirmed": true});
        office.done(&intake, "contact.triage", &contact, triage);
        enters(office, &code, "10.0.0.1").await.says("We are deciding if we can help");
        office.done(
            &intake,
            "contact.advise",
            &contact,
            json!({"answer": "Go to the allowance office with this page."}),
        );
        let page = enters(office, &code, "10.0.0.1").await;
        assert_eq!(page.title(), "We have finished");
        page.says("Go to the allowance office with this page.");
        page.says("this is finished");
        page.holds_no("You hear from us by");
        page.holds_no("We worked on it");
    });
}

#[test]
fn a_late_office_says_that_it_is_late() {
    on_both_stores(async |office: &Office| {
        let code = filed(office).await;
        office.pass(10 * 24 * 3600);
        let page = enters(office, &code, "10.0.0.1").await;
        page.says("You should have heard from us by 5 March 2026. We are late.");
        page.holds_no("You hear from us by");
    });
}
