//! How a clock stands at an instant.

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much is left of a clock that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Remaining {
    /// So much elapsed time.
    Time(#[schemars(with = "String", extend("format" = "duration"))] SignedDuration),
    /// So many calendar days, the day on which it goes on among them.
    Days(u32),
    /// So many working days, the day on which it goes on among them.
    WorkingDays(u32),
}

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum ClockState {
    /// It runs.
    Running {
        /// Until then, that instant included.
        #[schemars(with = "String", extend("format" = "date-time"))]
        due: Timestamp,
        /// Has a warning of its rule been reached?
        warn: bool,
    },
    /// It stands.
    Paused {
        /// Since then.
        #[schemars(with = "String", extend("format" = "date-time"))]
        since: Timestamp,
        /// What is left when it goes on.
        remaining: Remaining,
    },
    /// It should have been met.
    Late {
        /// By then.
        #[schemars(with = "String", extend("format" = "date-time"))]
        due: Timestamp,
        /// It is late by so much.
        #[schemars(with = "String", extend("format" = "duration"))]
        by: SignedDuration,
    },
    /// What it was for was done.
    Met {
        /// When.
        #[schemars(with = "String", extend("format" = "date-time"))]
        at: Timestamp,
        /// After the due date?
        late: bool,
    },
    /// It lapsed, or was cancelled with what it was for.
    Ended,
}
