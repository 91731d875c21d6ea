//! What several acts on a complaint share: its clocks, its waiting, its contact.

use kernel::problem::Problem;
use kernel::write::Write;

use super::record::{Complaint, Waiting};
use crate::contact::{Contact, Urgency};

impl Complaint {
    /// Is a danger flagged?
    pub fn in_danger(&self) -> bool {
        self.urgency == Urgency::Danger
    }

    /// The contact behind whose receipt the complainant reads. Errors: an own-initiative case has none.
    pub fn contact_of(&self, write: &mut Write<'_>) -> Result<Contact, Problem> {
        let contact = self.contact.clone().ok_or_else(|| Problem::conflict("no-complainant"))?;
        write.read(|view| view.record_named(&contact))
    }

    /// A word went to the complainant: the clock that keeps them informed begins anew.
    pub(crate) fn word_sent(&self, write: &mut Write<'_>) -> Result<(), Problem> {
        let (id, now) = (self.id.to_string(), write.now());
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.meet("acknowledge")?;
        clocks.meet("keep_informed")?;
        clocks.start("keep_informed", now)
    }

    /// Waits for the complainant: every clock that may pause does.
    pub(crate) fn wait_for_complainant(&mut self, write: &mut Write<'_>) -> Result<(), Problem> {
        self.waiting_for = Waiting::Complainant;
        let id = self.id.to_string();
        write.clocks(&id, "complaint", &id).pause_all("complainant")
    }

    /// Waits no longer.
    pub(crate) fn resume(&mut self, write: &mut Write<'_>) -> Result<(), Problem> {
        self.waiting_for = Waiting::None;
        let id = self.id.to_string();
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.resume_all()?;
        clocks.meet("complainant_answers")
    }

    /// All clocks but those of danger stop.
    pub(crate) fn stop_clocks(&mut self, write: &mut Write<'_>) -> Result<(), Problem> {
        self.waiting_for = Waiting::None;
        let id = self.id.to_string();
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.resume_all()?;
        for clock in ["admissibility", "examination", "complainant_answers"] {
            clocks.meet(clock)?;
        }
        Ok(())
    }
}
