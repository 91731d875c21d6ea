//! What people do to a running clock: fix its date, stop it, let it go on, extend it, end it.

use jiff::Timestamp;

use super::pause::Pause;
use super::refusal::ClockRefusal;
use super::rule::{ClockKind, Waiting};
use super::running::{End, Ending, Extension, Running};
use crate::calendar::Calendar;

/// What an extension did, for the letter that tells it; none where the clock is paused and has no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extended {
    /// The due date before.
    pub before: Option<Timestamp>,
    /// The due date now.
    pub after: Option<Timestamp>,
}

impl Running {
    /// Fixes the due date in place of the rule's duration: a danger clock's, or one that a person set.
    pub fn fix_due(&mut self, due: Timestamp) -> Result<(), ClockRefusal> {
        self.still_open()?;
        if due < self.started {
            return Err(ClockRefusal::TooEarly);
        }
        self.fixed_due = Some(due);
        Ok(())
    }

    /// Would waiting for this one pause it?
    pub fn pauses_for(&self, reason: Waiting) -> bool {
        self.rule.kind != ClockKind::Danger && reason.ever_pauses() && self.rule.pauses.contains(&reason)
    }

    /// Stops the clock from then on. It may lie back, even in an earlier pause: no time counts twice.
    pub fn pause(
        &mut self,
        calendar: &Calendar,
        from: Timestamp,
        reason: Waiting,
        by: impl Into<String>,
    ) -> Result<(), ClockRefusal> {
        self.may_pause(calendar, from, reason)?;
        self.pauses.push(Pause { from, to: None, reason, by: by.into() });
        Ok(())
    }

    /// May it be paused from then on?
    pub fn may_pause(&self, calendar: &Calendar, from: Timestamp, reason: Waiting) -> Result<(), ClockRefusal> {
        self.still_open()?;
        if self.rule.kind == ClockKind::Danger {
            return Err(ClockRefusal::DangerNeverPauses);
        }
        if !self.pauses_for(reason) {
            return Err(ClockRefusal::DoesNotPauseFor(reason));
        }
        if self.fixed_due.is_some() {
            return Err(ClockRefusal::FixedDate);
        }
        if let Some(open) = self.open_pause() {
            return Err(ClockRefusal::AlreadyPaused(open.from));
        }
        if from < self.started {
            return Err(ClockRefusal::TooEarly);
        }
        self.not_past_due(calendar, from)
    }

    /// Lets the clock go on from then.
    pub fn resume(&mut self, at: Timestamp) -> Result<(), ClockRefusal> {
        self.still_open()?;
        let open = self.pauses.iter_mut().find(|pause| pause.to.is_none()).ok_or(ClockRefusal::NotPaused)?;
        if at < open.from {
            return Err(ClockRefusal::TooEarly);
        }
        open.to = Some(at);
        Ok(())
    }

    /// Extends the clock once more by what its rule gives, or says by which law not (AC-complaints-06). What it did
    /// belongs in the letter to the complainant.
    pub fn extend(
        &mut self,
        calendar: &Calendar,
        at: Timestamp,
        by: impl Into<String>,
    ) -> Result<Extended, ClockRefusal> {
        self.still_open()?;
        let basis = || self.rule.legal_basis.clone();
        let rule = self.rule.extension.as_ref().filter(|_| self.rule.kind != ClockKind::Danger);
        let rule = rule.ok_or_else(|| ClockRefusal::NeverExtended(basis()))?;
        if let Some(times) = rule.times.filter(|times| self.extensions.len() >= usize::from(*times)) {
            return Err(ClockRefusal::ExtendedAlready { times, basis: basis() });
        }
        if at < self.started {
            return Err(ClockRefusal::TooEarly);
        }
        self.not_past_due(calendar, at)?;
        let before = self.due(calendar);
        self.extensions.push(Extension { at, by: by.into() });
        Ok(Extended { before, after: self.due(calendar) })
    }

    /// Ends the clock, and a pause with it, and keeps the due date it has now.
    pub fn end(&mut self, calendar: &Calendar, at: Timestamp, end: End) -> Result<Ending, ClockRefusal> {
        self.still_open()?;
        if at < self.started || self.open_pause().is_some_and(|open| at < open.from) {
            return Err(ClockRefusal::TooEarly);
        }
        if end == End::Lapsed && self.due(calendar).is_none_or(|due| at <= due) {
            return Err(ClockRefusal::NotYetDue);
        }
        for pause in self.pauses.iter_mut().filter(|pause| pause.to.is_none()) {
            pause.to = Some(at);
        }
        let due = self.due(calendar).unwrap_or(at);
        Ok(*self.ended.insert(Ending { at, end, due }))
    }

    fn still_open(&self) -> Result<(), ClockRefusal> {
        self.ended.map_or(Ok(()), |_| Err(ClockRefusal::Ended))
    }

    fn not_past_due(&self, calendar: &Calendar, at: Timestamp) -> Result<(), ClockRefusal> {
        self.due(calendar).filter(|due| at > *due).map_or(Ok(()), |due| Err(ClockRefusal::PastDue(due)))
    }
}
