//! A clock that was started: its rule as it was then, what happened to it since, and when it is due.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pause::{Pause, Stop, ran, stops};
use super::reckoning::{Reckoning, days_between};
use super::rule::ClockRule;
use super::state::{ClockState, Remaining};
use super::term::{Term, Unit};
use crate::calendar::{Calendar, Roll};

/// An extension: when, by whom. Why stands sealed in the file: clocks are kept in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Extension {
    /// When it was decided.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub at: Timestamp,
    /// Who decided it.
    pub by: String,
}

/// How a clock ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// What it was for was done.
    Met,
    /// The time ran out, and with it the right or the wait.
    Lapsed,
    /// What it was for is no longer to be done.
    Cancelled,
}

/// The end of a clock, with the due date it had then: later holidays do not move it (AC-complaints-05).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ending {
    /// When.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub at: Timestamp,
    /// How.
    pub end: End,
    /// When it was due.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub due: Timestamp,
}

/// A due date that another calendar moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// Where it was.
    pub from: Timestamp,
    /// Where it goes.
    pub to: Timestamp,
}

/// A started clock. It keeps the rule it started with (AC-institution-06); the calendar is always the current one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Running {
    pub(super) rule: ClockRule,
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub(super) started: Timestamp,
    pub(super) round: u32,
    pub(super) pauses: Vec<Pause>,
    pub(super) extensions: Vec<Extension>,
    #[schemars(with = "Option<String>")]
    pub(super) fixed_due: Option<Timestamp>,
    pub(super) ended: Option<Ending>,
}

impl Running {
    /// Starts a clock by the rule in force. `started` is when its trigger happened, not when it was recorded.
    pub const fn start(rule: ClockRule, started: Timestamp) -> Self {
        Self { rule, started, round: 0, pauses: Vec::new(), extensions: Vec::new(), fixed_due: None, ended: None }
    }

    /// The rule it started with.
    pub const fn rule(&self) -> &ClockRule {
        &self.rule
    }

    /// When it started.
    pub const fn started(&self) -> Timestamp {
        self.started
    }

    /// How often it was met and started again.
    pub const fn round(&self) -> u32 {
        self.round
    }

    /// Its pauses, as recorded.
    pub fn pauses(&self) -> &[Pause] {
        &self.pauses
    }

    /// Its extensions, in order.
    pub fn extensions(&self) -> &[Extension] {
        &self.extensions
    }

    /// The due date a person or [`super::danger_due`] fixed, before extensions.
    pub const fn fixed_due(&self) -> Option<Timestamp> {
        self.fixed_due
    }

    /// Its end.
    pub const fn ended(&self) -> Option<Ending> {
        self.ended
    }

    /// When it is due, that instant included; none while a pause keeps it from ever being. An ended clock keeps the
    /// due date it ended with, whatever the calendar says now.
    pub fn due(&self, calendar: &Calendar) -> Option<Timestamp> {
        match self.ended {
            Some(ending) => Some(ending.due),
            // A fixed date knows no pauses.
            None if self.fixed_due.is_some() => self.due_given(calendar, &[]),
            None => {
                // A pause that lasts changes nothing that was over before it began.
                let over: Vec<Pause> = self.pauses.iter().filter(|pause| pause.to.is_some()).cloned().collect();
                let due = self.due_given(calendar, &stops(&over))?;
                let stands = self.pauses.iter().any(|pause| pause.to.is_none() && pause.from < due);
                (!stands).then_some(due)
            }
        }
    }

    /// How it stands.
    pub fn state(&self, calendar: &Calendar, now: Timestamp) -> ClockState {
        match (self.ended, self.due(calendar)) {
            (Some(Ending { at, end: End::Met, due }), _) => ClockState::Met { at, late: at > due },
            (Some(_), _) => ClockState::Ended,
            (None, Some(due)) if now > due => ClockState::Late { due, by: due.duration_until(now) },
            (None, Some(due)) => {
                let warn = self.warnings(calendar).first().is_some_and(|first| *first <= now);
                ClockState::Running { due, warn }
            }
            (None, None) => {
                let (since, due) = self.as_if_resumed_at_once(calendar);
                ClockState::Paused { since, remaining: self.remaining(calendar, since, due) }
            }
        }
    }

    /// The instants at which its rule warns, the earliest first: so many hours before, or when the day opens that is
    /// so many days before the last one. None for a clock that stands or has ended.
    pub fn warnings(&self, calendar: &Calendar) -> Vec<Timestamp> {
        let Some(due) = self.due(calendar).filter(|_| self.ended.is_none()) else { return Vec::new() };
        let last = calendar.date_of(due);
        let morning = |day: Date| calendar.at(day, calendar.opens());
        let instant = |before: &Term| match (before.elapsed(), before.unit) {
            (Some(hours), _) => due.saturating_sub(hours).unwrap_or(Timestamp::MIN),
            (None, Unit::WorkingDay) => morning(calendar.add_working_days(last, -i32::from(before.count))),
            (None, Unit::Month) => morning(last.saturating_sub(i64::from(before.count).months())),
            (None, _) => morning(last.saturating_sub(i64::from(before.count).days())),
        };
        let mut instants: Vec<Timestamp> =
            self.rule.warnings.iter().map(|before| instant(before).max(self.started)).collect();
        instants.sort_unstable();
        instants
    }

    /// The next instant after the given one at which the act for a late clock is done: first when the due date has
    /// passed, then as often as the rule repeats it (danger first action: each 2 h). None when there is no more.
    pub fn next_alarm(&self, calendar: &Calendar, after: Timestamp) -> Option<Timestamp> {
        let due = self.due(calendar).filter(|_| self.ended.is_none())?;
        if after < due {
            return Some(due);
        }
        let every = self.rule.breach_repeats?;
        match every.elapsed() {
            Some(hours) if hours.is_positive() => {
                let passed = due.duration_until(after).as_nanos() / hours.as_nanos();
                let next = hours.saturating_mul(i32::try_from(passed + 1).unwrap_or(i32::MAX));
                due.checked_add(next).ok()
            }
            Some(_) => None,
            None => {
                let reckoning = Reckoning { calendar, stops: &[], roll: Roll::None };
                std::iter::successors(Some(due), |at| reckoning.due(*at, &[every]).filter(|next| next > at))
                    .find(|at| *at > after)
            }
        }
    }

    /// How much of its time is used, 0 to 1, for the mark of a pie: the time it ran, of all the time it is to run. It
    /// does not grow while the clock stands.
    pub fn used_fraction(&self, calendar: &Calendar, now: Timestamp) -> f64 {
        let (until, due) = match (self.ended, self.due(calendar)) {
            (Some(ending), _) => (ending.at, ending.due),
            (None, Some(due)) => (now, due),
            (None, None) => self.as_if_resumed_at_once(calendar),
        };
        // A pause that lasts takes nothing from the time still to run after it.
        let stops = if self.fixed_due.is_some() { Vec::new() } else { self.closed_stops() };
        let whole = ran(self.started, due, &stops);
        if !whole.is_positive() {
            return 1.0;
        }
        ran(self.started, until.min(due), &stops).div_duration_f64(whole).clamp(0.0, 1.0)
    }

    /// How another calendar moves its due date; none when it does not, as for every ended clock.
    pub fn moved(&self, before: &Calendar, after: &Calendar) -> Option<Moved> {
        let (from, to) = self.due(before).zip(self.due(after))?;
        (from != to).then_some(Moved { from, to })
    }

    /// The next round of a clock that was met and repeats, from when it was met, by the rule in force now.
    pub fn next_round(&self, rule_now: &ClockRule) -> Option<Self> {
        let met = self.ended.filter(|ending| ending.end == End::Met)?;
        rule_now.repeats?;
        Some(Self { round: self.round.saturating_add(1), ..Self::start(rule_now.clone(), met.at) })
    }

    fn stops(&self) -> Vec<Stop> {
        stops(&self.pauses)
    }

    pub(super) fn open_pause(&self) -> Option<&Pause> {
        self.pauses.iter().find(|pause| pause.to.is_none())
    }

    fn due_given(&self, calendar: &Calendar, stops: &[Stop]) -> Option<Timestamp> {
        let granted = u16::try_from(self.extensions.len()).unwrap_or(u16::MAX);
        let more = self.rule.extension.as_ref().map(|rule| rule.duration).filter(|_| granted > 0);
        let more = more.map(|term| Term { count: term.count.saturating_mul(granted), ..term });
        let length = self.rule.repeats.filter(|_| self.round > 0).unwrap_or(self.rule.duration);
        let roll = self.rule.roll;
        match (self.fixed_due, more) {
            (Some(fixed), None) => Some(fixed),
            (Some(fixed), Some(more)) => Reckoning { calendar, stops: &[], roll }.due(fixed, &[more]),
            (None, None) => Reckoning { calendar, stops, roll }.due(self.started, &[length]),
            // The same day two months later is not the same as twice one month later: 31 January, 28 February, 28 March.
            (None, Some(more)) if more.unit == length.unit => {
                let both = Term { count: length.count.saturating_add(more.count), ..length };
                Reckoning { calendar, stops, roll }.due(self.started, &[both])
            }
            (None, Some(more)) => Reckoning { calendar, stops, roll }.due(self.started, &[length, more]),
        }
    }

    /// Since when it stands, and when it would be due if it went on at once.
    fn as_if_resumed_at_once(&self, calendar: &Calendar) -> (Timestamp, Timestamp) {
        let open = self.stops().pop().filter(|stop| stop.to.is_none());
        let since = open.map_or(self.started, |stop| stop.from);
        (since, self.due_given(calendar, &self.closed_stops()).unwrap_or(since))
    }

    fn closed_stops(&self) -> Vec<Stop> {
        let mut stops = self.stops();
        stops.retain(|stop| stop.to.is_some());
        stops
    }

    fn remaining(&self, calendar: &Calendar, since: Timestamp, due: Timestamp) -> Remaining {
        let eve = calendar.date_of(since).saturating_sub(1.day());
        let last = calendar.date_of(due);
        match self.rule.duration.unit {
            Unit::Hour => Remaining::Time(since.duration_until(due).max(SignedDuration::ZERO)),
            Unit::Day | Unit::Month => Remaining::Days(days_between(eve, last)),
            Unit::WorkingDay => Remaining::WorkingDays(calendar.working_days_between(eve, last)),
        }
    }
}
