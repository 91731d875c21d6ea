//! What several acts on a complaint share: its clocks, its waiting, its contact.

use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::write::Write;

use super::record::{Allegation, Complaint, Issue, Stage, Waiting};
use crate::body::{Body, BodyKind};
use crate::contact::{Channel, Contact, Danger, Urgency};

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
        let mut clocks = write.clocks(&id, "complaint", &id);
        // A second question begins a second pause where the first one ends.
        clocks.resume_all()?;
        clocks.pause_all("complainant")
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

    /// Says that somebody is in danger; its clock starts. Errors: said already.
    pub(crate) fn flag_danger(
        &mut self,
        write: &mut Write<'_>,
        danger: Danger,
        removal_at: Option<Moment>,
    ) -> Result<(), Problem> {
        if self.in_danger() {
            return Err(Problem::conflict("danger-flagged-already"));
        }
        self.urgency = Urgency::Danger;
        self.danger_type = Some(danger);
        self.removal_at = removal_at;
        let (id, now) = (self.id.to_string(), write.now());
        write.clocks(&id, "complaint", &id).start_danger(now, removal_at)
    }

    /// Goes back into examination, with a clock of its own.
    pub(crate) fn take_up_again(&mut self, write: &mut Write<'_>) -> Result<(), Problem> {
        self.stage = Stage::Examination;
        self.told_at = None;
        let (id, now, informs) = (self.id.to_string(), write.now(), self.contact.is_some());
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.cancel("follow_up_check")?;
        clocks.start("examination", now)?;
        if informs {
            clocks.cancel("keep_informed")?;
            clocks.start("keep_informed", now)?;
        }
        Ok(())
    }

    /// Does it come from somebody in detention, as far as the file tells: by the way it came, what it is about, or
    /// whom it is about?
    pub(crate) fn is_from_detention(&self, write: &mut Write<'_>) -> Result<bool, Problem> {
        let contact = self.contact_of(write)?;
        if matches!(contact.channel, Channel::VisitDetention | Channel::DetentionBox) {
            return Ok(true);
        }
        let issues = [Issue::DetentionConditions, Issue::DetentionHealth, Issue::DetentionLawfulness];
        write.read(|view| {
            let all: Vec<Allegation> = view.records("WHERE t.complaint = $1", &[&self.id])?;
            for one in all {
                let operator = match &one.body {
                    Some(body) => view.record_named::<Body>(body)?.body_kind == BodyKind::DetentionOperator,
                    None => false,
                };
                if operator || issues.contains(&one.issue) {
                    return Ok(true);
                }
            }
            Ok(false)
        })
    }
}
