//! What people are found by: names and words of contacts and cases, written into the search store after the acts that
//! change them.

use kernel::desk::Desk;
use kernel::event::Due;
use kernel::kind::JobOf;
use kernel::problem::{Gravity, Problem};
use kernel::record::Record;
use kernel::search::index::Findable;
use kernel::view::View;

use crate::complaint::{Complaint, parties};
use crate::contact::Contact;

/// Records read in one go.
const PAGE: i64 = 200;

/// After a contact came in or was completed.
pub const CONTACT: JobOf =
    JobOf { name: "contact.make_findable", after: &["contact.receive", "contact.complete"], wait: 0, run: contact };

/// After a case was opened or somebody was named in it.
pub const COMPLAINT: JobOf = JobOf {
    name: "complaint.make_findable",
    after: &["complaint.open", "complaint.open_own_initiative", "complaint.add_party"],
    wait: 0,
    run: complaint,
};

fn contact(desk: &Desk, due: &Due) -> Result<(), Problem> {
    let id = due.record.clone();
    let found = desk.read_whole(move |view| {
        let contact: Contact = view.record_named(&id)?;
        of_contact(view, &contact)
    });
    put(desk, "contact", &due.record, found)
}

fn complaint(desk: &Desk, due: &Due) -> Result<(), Problem> {
    let (kind, id) = (due.kind.clone(), due.record.clone());
    let found = desk.read_whole(move |view| {
        // Opened from a contact, the act was done on the contact.
        let id = match kind.as_str() {
            "contact" => view.record_named::<Contact>(&id)?.case().ok_or_else(Problem::absent)?.to_string(),
            _ => id,
        };
        let case: Complaint = view.record_named(&id)?;
        Ok((id, of_case(view, &case)?))
    });
    match found {
        Ok((id, findable)) => put(desk, "complaint", &id, Ok(findable)),
        Err(problem) => put(desk, "complaint", "", Err(problem)),
    }
}

/// What is gone since cannot be found: nothing is left to do.
fn put(desk: &Desk, kind: &str, record: &str, found: Result<Findable, Problem>) -> Result<(), Problem> {
    match found {
        Ok(findable) => desk.house().search.put(kind, record, record, &findable),
        Err(problem) if problem.gravity == Gravity::Absent => Ok(()),
        Err(problem) => Err(problem),
    }
}

/// Fills the search store anew when it is empty, as it is behind a restored backup. Says how many records it took.
pub fn fill_if_empty(desk: &Desk) -> Result<usize, Problem> {
    if !desk.house().search.is_empty()? {
        return Ok(0);
    }
    let contacts = each(desk, "contact", of_contact)?;
    Ok(contacts + each(desk, "complaint", of_case)?)
}

/// Writes down every record of a kind, a page at a time.
fn each<R: Record>(
    desk: &Desk,
    kind: &str,
    findable: fn(&mut View<'_>, &R) -> Result<Findable, Problem>,
) -> Result<usize, Problem> {
    let (mut after, mut all) = (String::new(), 0);
    loop {
        let from = after.clone();
        let page = desk.read_whole(move |view| {
            let some: Vec<R> = view.records("WHERE t.id > $1 ORDER BY t.id LIMIT $2", &[&from, &PAGE])?;
            some.iter().map(|one| Ok((one.id().to_string(), findable(view, one)?))).collect::<Result<Vec<_>, Problem>>()
        })?;
        for (id, findable) in &page {
            desk.house().search.put(kind, id, id, findable)?;
        }
        all += page.len();
        match page.into_iter().last() {
            Some((last, _)) => after = last,
            None => return Ok(all),
        }
    }
}

fn of_contact(view: &mut View<'_>, contact: &Contact) -> Result<Findable, Problem> {
    let account = view.open_any(contact.account.as_ref())?.unwrap_or_default();
    let said_by = view.open_any(contact.said_by.as_ref())?;
    let text = view.open_any(contact.text_original.as_ref())?;
    let names = said_by.into_iter().chain(account.on_behalf_of).map(|name| name.to_string());
    let texts = text.into_iter().chain(account.against).chain(account.place_and_time).map(|text| text.to_string());
    Ok(Findable { names: names.collect(), texts: texts.collect() })
}

fn of_case(view: &mut View<'_>, case: &Complaint) -> Result<Findable, Problem> {
    let mut findable = Findable { texts: vec![view.open(&case.heading)?.to_string()], ..Findable::default() };
    if let Some(contact) = &case.contact {
        let contact: Contact = view.record_named(contact)?;
        findable.texts.extend(of_contact(view, &contact)?.texts);
    }
    for party in parties(view, case)? {
        findable.names.extend(view.open_any(party.name.as_ref())?.map(|name| name.to_string()));
    }
    Ok(findable)
}

#[cfg(test)]
mod tests {
    use kernel::search::index::Hit;
    use serde_json::json;

    use crate::cast::{Cast, on_both_stores};

    fn found(varda: &Cast, asked: &str) -> Vec<Hit> {
        varda.desk().settle().unwrap();
        varda.desk().house().search.find(asked, 50).unwrap()
    }

    #[test]
    fn a_name_is_found_in_another_script_and_a_narrative_by_its_words() {
        on_both_stores(|varda| {
            let said = json!({"channel": "web", "language": "ar", "for_whom": "self", "said_by": "محمد حسيني", "danger_stated": "no",
                              "text": "They keep my passport at the harbour office."});
            let public = varda.public.clone();
            let received = varda.done(&public, "contact.receive", "", said);
            let contact = received["contact"].as_str().unwrap();
            let by_name = found(varda, "Mohammad Husayni");
            assert_eq!(by_name.first().map(|hit| (hit.record.as_str(), hit.by_name)), Some((contact, true)));
            let by_text = found(varda, "passport harbour");
            assert_eq!(by_text.first().map(|hit| (hit.record.as_str(), hit.by_name)), Some((contact, false)));
            assert_eq!(found(varda, "Guliyeva"), []);
        });
    }

    #[test]
    fn somebody_named_in_a_case_is_found_with_the_case() {
        on_both_stores(|varda| {
            let case = varda.case();
            let named = json!({"role": "witness", "name": "Эльнур Гасанов"});
            let investigator = varda.investigator.clone();
            varda.done(&investigator, "complaint.add_party", &case, named);
            let hits = found(varda, "Elnur Hasanov");
            assert!(hits.iter().any(|hit| hit.kind == "complaint" && hit.record == case), "{hits:?}");
        });
    }

    #[test]
    fn an_empty_store_is_filled_from_the_records_and_a_full_one_is_left() {
        on_both_stores(|varda| {
            let case = varda.case();
            let before = found(varda, "passport");
            varda.raw(kernel::store::Room::Search, |conn| conn.batch("DELETE FROM search_key"));
            assert!(super::fill_if_empty(varda.desk()).unwrap() >= 2);
            assert_eq!(found(varda, "passport"), before);
            assert!(varda.number(&format!("SELECT COUNT(*) FROM complaint WHERE id = '{case}'")) == 1);
            assert_eq!(super::fill_if_empty(varda.desk()).unwrap(), 0);
        });
    }

    /// The store holds keyed hashes: neither a name nor a word of a narrative.
    #[test]
    fn the_search_store_holds_no_word() {
        on_both_stores(|varda| {
            let said = json!({"channel": "web", "language": "en", "for_whom": "self", "said_by": "Needleworth Haystack",
                              "danger_stated": "no", "text": "A needlewordinhaystack was said."});
            let public = varda.public.clone();
            varda.done(&public, "contact.receive", "", said);
            assert!(!found(varda, "Needleworth").is_empty());
            for needle in ["needleworth", "Needleworth", "needlewordinhaystack"] {
                assert!(!varda.holds(needle), "{needle}");
            }
        });
    }
}
