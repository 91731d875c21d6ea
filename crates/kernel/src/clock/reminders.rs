//! The steps that follow when a body does not answer (complaints e, body answers enquiry; AC-complaints-10).

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reckoning::Reckoning;
use super::rule::ClockRule;
use super::running::Running;
use super::term::Term;
use crate::calendar::{Calendar, Roll};

/// How long after the due date each step follows, and at which local time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReminderOffsets {
    /// Reminder 1 (enquiry: 1 wd).
    pub first: Term,
    /// Reminder 2 (5 wd).
    pub second: Term,
    /// Letter to the head of the body (10 wd).
    pub head: Term,
    /// Parliament or the public list (30 d).
    pub public_list: Term,
    /// The local time of day at which each is sent.
    #[schemars(with = "String", extend("format" = "time"))]
    pub at: Time,
}

/// The exact instants of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ladder {
    /// When the answer is due.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub due: Timestamp,
    /// Reminder 1.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub first: Timestamp,
    /// Reminder 2.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub second: Timestamp,
    /// Letter to the head of the body.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub head: Timestamp,
    /// Parliament or the public list.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub public_list: Timestamp,
}

/// The steps for a letter delivered then and never extended. An extended clock asks [`reminders_after`] with its due.
pub fn reminders(delivered: Timestamp, rule: &ClockRule, calendar: &Calendar, offsets: &ReminderOffsets) -> Ladder {
    let due = Running::start(rule.clone(), delivered).due(calendar).unwrap_or(delivered);
    reminders_after(due, calendar, offsets)
}

/// The steps after a due date. Each comes on the working day its offset reaches, or the next one: in the morning, when
/// somebody is there to see it go.
pub fn reminders_after(due: Timestamp, calendar: &Calendar, offsets: &ReminderOffsets) -> Ladder {
    let step = |offset: Term| {
        let reckoning = Reckoning { calendar, stops: &[], roll: Roll::None };
        let reached = reckoning.due(due, &[offset]).unwrap_or(due);
        let morning = |day: Date| calendar.at(day, offsets.at);
        let day = calendar.roll(calendar.date_of(reached), Roll::Next);
        // Days end after their morning by their nature; hours may.
        let too_soon = offset.in_hours() && morning(day) < reached;
        morning(if too_soon { calendar.add_working_days(day, 1) } else { day })
    };
    Ladder {
        due,
        first: step(offsets.first),
        second: step(offsets.second),
        head: step(offsets.head),
        public_list: step(offsets.public_list),
    }
}
