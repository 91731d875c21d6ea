//! What the holder of a receipt is told by the API: no more than on the page.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::http::header::AUTHORIZATION;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::on_both_stores;
use crate::visitor::Office;

async fn asked(office: &Office, code: &str, path: &str) -> Value {
    let request = Request::get(path).header(AUTHORIZATION, format!("Receipt {code}"));
    let answer = office.routes.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    serde_json::from_slice(&to_bytes(answer.into_body(), 1 << 20).await.unwrap()).unwrap()
}

#[test]
fn c6_a_receipt_never_tells_the_complainants_words_nor_who_works_on_them() {
    on_both_stores(async |office| {
        let (intake, nadia) = (office.officer("amara.diallo"), office.officer("nadia.rahim"));
        let said = json!({"channel": "web", "language": "en", "for_whom": "self", "said_by": "Needle Name",
                          "text": "Needle story.", "danger_stated": "no"});
        let public = kernel::actor::Actor::public();
        let received = office.done(&public, "contact.receive", "", said);
        let (contact, code) = (received["contact"].as_str().unwrap(), received["receipt"].as_str().unwrap());
        let triage = json!({"class": "complaint", "urgency": "normal", "safe_contact_confirmed": true});
        office.done(&intake, "contact.triage", contact, triage);
        let open = json!({"heading": "Needle heading", "owner": nadia.officer_id().unwrap(),
                          "allegations": [{"issue": "status.documents"}]});
        let case = office.done(&intake, "complaint.open", contact, open)["complaint"].as_str().unwrap().to_owned();
        office.done(&nadia, "complaint.add_party", &case, json!({"role": "witness", "name": "Needle Witness"}));
        office.done(&nadia, "message.send", &case, json!({"body": "We have asked the police."}));
        let holder = kernel::actor::Actor::receipt(contact);
        office.done(&holder, "message.write_back", contact, json!({"body": "Needle answer."}));
        let mut all = String::new();
        for kind in work::KINDS.iter().flat_map(|kind| kind.records) {
            let listed = asked(office, code, &format!("/api/{}", kind.kind)).await;
            all.push_str(&listed.to_string());
            for record in listed["records"].as_array().into_iter().flatten() {
                let id = record["id"].as_str().unwrap();
                all.push_str(&asked(office, code, &format!("/api/{}/{id}", kind.kind)).await.to_string());
            }
        }
        assert!(all.contains("We have asked the police.") && all.contains(&case), "{all}");
        let owner = nadia.officer_id().unwrap();
        for needle in ["Needle", owner, "key_id", "safe_contact", "status.documents"] {
            assert!(!all.contains(needle), "{needle} is told: {all}");
        }
    });
}
