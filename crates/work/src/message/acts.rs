//! Writing to the complainant, and back.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::problem::Problem;
use kernel::sealed::{KeyRef, Sealed};
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Direction, Message};
use crate::complaint::{self, Complaint, Waiting};
use crate::contact::{self, Contact};

/// Writes to the complainant. They read it behind their receipt.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Send {
    pub body: Words,
}

impl Act for Send {
    const NAME: &'static str = "message.send";
    const GATE: Gate<complaint::Stage> = Gate::at(complaint::OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        let contact = complaint.contact_of(write)?;
        from_case(write, complaint, &contact, self.body)?;
        complaint.word_sent(write)
    }
}

/// The complainant writes. If the unit waited for an answer, its clocks run again.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteBack {
    pub body: Words,
}

impl Act for WriteBack {
    const NAME: &'static str = "message.write_back";
    const GATE: Gate<contact::Stage> = Gate::any();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        let Some(id) = contact.case() else {
            let file = contact.id.to_string();
            return put(write, (&file, contact.key_id), contact, Direction::FromComplainant, self.body);
        };
        let mut complaint = write.hold::<Complaint>(&id)?;
        put(write, (&id.to_string(), complaint.key_id), contact, Direction::FromComplainant, self.body)?;
        if complaint.waiting_for == Waiting::Complainant {
            complaint.resume(write)?;
        }
        write.save(complaint)
    }
}

/// Writes to the complainant of a case.
pub(crate) fn from_case(
    write: &mut Write<'_>,
    complaint: &Complaint,
    contact: &Contact,
    body: Words,
) -> Result<(), Problem> {
    put(write, (&complaint.id.to_string(), complaint.key_id), contact, Direction::ToComplainant, body)
}

/// Keeps what the complainant of a case says.
pub(crate) fn from_complainant(
    write: &mut Write<'_>,
    complaint: &Complaint,
    contact: &Contact,
    body: Words,
) -> Result<(), Problem> {
    put(write, (&complaint.id.to_string(), complaint.key_id), contact, Direction::FromComplainant, body)
}

/// Writes to the complainant while the contact is not a case yet; the wait for an acknowledgement ends.
pub(crate) fn to_complainant(write: &mut Write<'_>, contact: &Contact, body: Words) -> Result<(), Problem> {
    let file = contact.id.to_string();
    put(write, (&file, contact.key_id), contact, Direction::ToComplainant, body)?;
    write.clocks(&file, "contact", &file).meet("acknowledge")
}

fn put(
    write: &mut Write<'_>,
    (file, key): (&str, KeyRef),
    contact: &Contact,
    direction: Direction,
    body: Words,
) -> Result<(), Problem> {
    let id: Id<Message> = write.new_id();
    let message = Message {
        id,
        version: 0,
        key_id: key,
        file: file.to_owned(),
        contact: contact.id.to_string(),
        direction,
        language: contact.language.clone(),
        body: Sealed::new(body),
        at: write.now(),
        written_by: write.actor().officer_id().map(str::to_owned),
        read_at: None,
    };
    write.insert(message).map(|_| ())
}
