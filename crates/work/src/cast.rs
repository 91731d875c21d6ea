//! The people of the stories, in a house that holds the institution of the files: who they are, and how far their
//! everyday work has come when a story begins.

use std::ops::{Deref, DerefMut};
use std::path::Path;

use kernel::actor::Actor;
use kernel::clock::ClockState;
use kernel::clock_book::ClockRecord;
use kernel::desk::{Answer, Request};
use kernel::harness::{self, TestHouse};
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::record::Record;
use kernel::view::View;
use serde_json::{Value, json};

use crate::complaint::{self, Complaint};
use crate::contact::Contact;
use crate::institution::{Import, read_files, understood};
use crate::officer::Officer;

/// A day in seconds.
pub const DAY: i64 = 24 * HOUR;
/// An hour in seconds.
pub const HOUR: i64 = 3600;

/// The institution of the files.
pub fn varda() -> Import {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution");
    understood(&read_files(&root).unwrap()).unwrap()
}

/// Tells a story on each store, each time in a fresh house.
pub fn on_both_stores(story: impl Fn(&mut Cast)) {
    harness::on_both_stores(crate::KINDS, |house| story(&mut Cast::of(house)));
}

/// The house and who works there.
pub struct Cast {
    house: TestHouse,
    /// Halden, where the stories happen.
    pub intake: Actor,
    pub investigator: Actor,
    pub colleague: Actor,
    pub lead: Actor,
    /// Sarin, another team.
    pub stranger: Actor,
    pub other_lead: Actor,
    pub protection: Actor,
    pub head: Actor,
    pub admin: Actor,
    pub auditor: Actor,
    pub records: Actor,
    pub liaison: Actor,
    pub public: Actor,
    pub institution: Actor,
}

impl Deref for Cast {
    type Target = TestHouse;
    fn deref(&self) -> &TestHouse {
        &self.house
    }
}

impl DerefMut for Cast {
    fn deref_mut(&mut self) -> &mut TestHouse {
        &mut self.house
    }
}

impl Cast {
    /// Fills a fresh house with the institution of the files.
    pub fn of(house: TestHouse) -> Self {
        house.desk().perform(&Actor::institution(), "", varda()).unwrap();
        let find = |name: &str| signed_in(&house, name);
        Self {
            intake: find("amara.diallo"),
            investigator: find("nadia.rahim"),
            colleague: find("daniel.okafor"),
            lead: find("irina.volkova"),
            stranger: find("mina.sadeghi"),
            other_lead: find("yusif.karimov"),
            protection: find("salma.aziz"),
            head: find("helen.moreau"),
            admin: find("jonas.weber"),
            auditor: find("leyla.asgarova"),
            records: find("petra.novak"),
            liaison: find("karl.berg"),
            public: Actor::public(),
            institution: Actor::institution(),
            house,
        }
    }

    /// The officer of this name, as signed in now.
    pub fn signed_in(&self, name: &str) -> Actor {
        signed_in(&self.house, name)
    }

    /// Everybody there is: each officer, the public, and somebody with a receipt of nothing.
    pub fn everybody(&self) -> Vec<Actor> {
        let now = self.now();
        let officers: Vec<Officer> = self.desk().read_whole(|view| view.records("ORDER BY t.email", &[])).unwrap();
        let mut all: Vec<Actor> = officers.iter().map(|officer| officer.actor(now)).collect();
        all.extend([self.public.clone(), Actor::receipt("another contact")]);
        all
    }

    /// What comes of an act.
    pub fn ask(&self, actor: &Actor, act: &str, on: &str, input: Value) -> Result<Answer, Problem> {
        self.desk().request(Request {
            actor: actor.clone(),
            act: act.to_owned(),
            on: on.to_owned(),
            input,
            version: None,
            key: None,
        })
    }

    /// An act that is done at once; gives its answer.
    #[track_caller]
    pub fn done(&self, actor: &Actor, act: &str, on: &str, input: Value) -> Value {
        match self.ask(actor, act, on, input) {
            Ok(Answer::Done(value)) => value,
            other => panic!("{act}: {other:?}"),
        }
    }

    /// An act that waits for a second person; gives the approval.
    #[track_caller]
    pub fn proposed(&self, actor: &Actor, act: &str, on: &str, input: Value) -> String {
        match self.ask(actor, act, on, input) {
            Ok(Answer::Waiting(id)) => id,
            other => panic!("{act}: {other:?}"),
        }
    }

    /// An act that one person proposes and another approves.
    #[track_caller]
    pub fn approved(&self, by: [&Actor; 2], act: &str, on: &str, input: Value) -> Value {
        let approval = self.proposed(by[0], act, on, input);
        self.done(by[1], "approval.approve", &approval, json!({}))
    }

    /// An act that is refused; gives the problem's code, or the field with its code.
    #[track_caller]
    pub fn refused(&self, actor: &Actor, act: &str, on: &str, input: Value) -> String {
        match self.ask(actor, act, on, input) {
            Err(problem) => match problem.fields.first() {
                Some(field) => format!("{}: {}", field.field, field.code),
                None => problem.code.to_owned(),
            },
            Ok(answer) => panic!("{act} was done: {answer:?}"),
        }
    }

    /// What somebody sees.
    #[track_caller]
    pub fn sees<T: Send + 'static>(
        &self,
        actor: &Actor,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> T {
        self.desk().read(actor, ask).unwrap()
    }

    /// How many records of a kind somebody sees.
    #[track_caller]
    pub fn counts<R: Record>(&self, actor: &Actor) -> usize {
        self.sees(actor, |view| Ok(view.records::<R>("", &[])?.len()))
    }

    /// A record as it stands, seen by the house itself.
    #[track_caller]
    pub fn now_is<R: Record>(&self, id: &str) -> R {
        let id = id.to_owned();
        self.desk().read_whole(move |view| view.record_named(&id)).unwrap()
    }

    /// The clock of this code that runs on a file, or the last one that did, and how it stands.
    #[track_caller]
    pub fn clock<R: Record>(&self, file: &str, clock: &str) -> (ClockRecord, ClockState) {
        let (record, clock) = (self.now_is::<R>(file), clock.to_owned());
        let all = self.desk().read_whole(move |view| view.clocks_of(&record)).unwrap();
        let named = all.into_iter().filter(|(one, _)| one.clock == clock);
        named.max_by_key(|(one, _)| (!one.ended, one.id.to_string())).unwrap()
    }

    /// When this clock of a case is due.
    #[track_caller]
    pub fn due(&self, case: &str, clock: &str) -> Option<Moment> {
        self.clock::<Complaint>(case, clock).0.due
    }

    /// The acts in the audit log of a file, the first first.
    pub fn history(&self, file: &str) -> Vec<String> {
        self.texts(&format!("SELECT act FROM audit WHERE file = '{file}' ORDER BY at, id"))
    }
}

/// How far the everyday work has come.
impl Cast {
    /// Somebody complains on the public form; gives the contact.
    pub fn contact(&self) -> String {
        self.contact_with(json!({}))
    }

    /// The same, with some answers of their own.
    #[track_caller]
    pub fn contact_with(&self, answers: Value) -> String {
        let usual = json!({"channel": "web", "language": "en", "for_whom": "self", "said_by": "Leyla Qasimova",
                           "text": "They keep my papers since June.", "danger_stated": "no"});
        text(&self.done(&self.public, "contact.receive", "", with(usual, answers)), "contact")
    }

    /// A contact after triage.
    #[track_caller]
    pub fn triaged(&self) -> String {
        let contact = self.contact();
        self.triage(&contact);
        contact
    }

    /// The usual triage of a contact.
    #[track_caller]
    pub fn triage(&self, contact: &str) {
        let urgency = if self.now_is::<Contact>(contact).in_danger() { "danger" } else { "normal" };
        let input = json!({"class": "complaint", "urgency": urgency, "safe_contact_confirmed": true,
                           "danger_type": (urgency == "danger").then_some("removal")});
        self.done(&self.intake, "contact.triage", contact, input);
    }

    /// The investigator's case for a contact, with these allegations.
    #[track_caller]
    pub fn open(&self, contact: &str, issues: &[&str]) -> String {
        let allegations: Vec<Value> = issues.iter().map(|issue| json!({"issue": issue})).collect();
        let input = json!({"heading": "Papers kept since June", "owner": self.investigator.officer_id(),
                           "allegations": allegations});
        text(&self.done(&self.intake, "complaint.open", contact, input), "complaint")
    }

    /// A case of the investigator at admissibility, with one allegation.
    #[track_caller]
    pub fn case(&self) -> String {
        self.open(&self.triaged(), &["status.documents"])
    }

    /// The contact a case was opened for.
    pub fn contact_of(&self, case: &str) -> String {
        self.now_is::<Complaint>(case).contact.unwrap()
    }

    /// Whoever holds the receipt of a case's contact.
    pub fn complainant(&self, case: &str) -> Actor {
        Actor::receipt(self.contact_of(case))
    }

    /// The allegations of a case, in the order they were written down.
    pub fn allegations(&self, case: &str) -> Vec<complaint::Allegation> {
        let case: Complaint = self.now_is(case);
        self.desk().read_whole(move |view| complaint::allegations(view, &case)).unwrap()
    }

    /// The same decision on each allegation of a case.
    pub fn decisions(&self, case: &str, admissibility: &str) -> Value {
        let ground = (admissibility == "inadmissible").then_some("too_late");
        let all = self.allegations(case);
        all.iter().map(|one| json!({"allegation": one.id, "admissibility": admissibility, "ground": ground})).collect()
    }

    /// The same finding on each admitted allegation of a case.
    pub fn findings(&self, case: &str, finding: &str) -> Value {
        let mut all = self.allegations(case);
        all.retain(|one| one.admissibility == complaint::Admissibility::Admitted);
        let each =
            all.iter().map(|one| json!({"allegation": one.id, "finding": finding, "reasons": "No order exists."}));
        json!({"findings": each.collect::<Vec<_>>(), "reasons": "The papers were kept without an order."})
    }

    /// A case in examination.
    #[track_caller]
    pub fn examined(&self) -> String {
        let case = self.case();
        self.admit(&case);
        case
    }

    /// Admits every allegation of a case.
    #[track_caller]
    pub fn admit(&self, case: &str) {
        let input = json!({"decisions": self.decisions(case, "admitted")});
        self.approved([&self.investigator, &self.lead], "complaint.admit", case, input);
    }

    /// A case at conclusion, with a violation not established.
    #[track_caller]
    pub fn concluded(&self) -> String {
        let case = self.examined();
        self.conclude(&case);
        case
    }

    /// Concludes a case: not established.
    #[track_caller]
    pub fn conclude(&self, case: &str) {
        let input = self.findings(case, "not_established");
        self.approved([&self.investigator, &self.lead], "complaint.conclude", case, input);
    }

    /// A closed case.
    #[track_caller]
    pub fn closed(&self) -> String {
        let case = self.concluded();
        self.close(&case, "not_established");
        case
    }

    /// Tells the complainant and closes the case.
    #[track_caller]
    pub fn close(&self, case: &str, outcome: &str) {
        self.done(&self.investigator, "complaint.tell_conclusion", case, json!({"letter": "We found no violation."}));
        self.done(&self.lead, "complaint.close", case, json!({"outcome": outcome}));
    }
}

/// A text of an answer.
#[track_caller]
pub fn text(answer: &Value, name: &str) -> String {
    answer[name].as_str().unwrap().to_owned()
}

/// An input with some fields of its own.
pub fn with(mut usual: Value, own: Value) -> Value {
    let Value::Object(own) = own else { return usual };
    for (name, value) in own {
        usual[name] = value;
    }
    usual
}

fn signed_in(house: &TestHouse, name: &str) -> Actor {
    let (now, like) = (house.now(), format!("{name}@%"));
    let found: Vec<Officer> =
        house.desk().read_whole(move |view| view.records("WHERE t.email LIKE $1", &[&like])).unwrap();
    found.first().map(|officer| officer.actor(now)).unwrap()
}
