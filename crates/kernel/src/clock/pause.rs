//! Pauses of a clock, and the time for which it stood, counted once.

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rule::Waiting;

/// A pause: from when, until when, for what, recorded by whom (complaints e, rules).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pause {
    /// When it began.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub from: Timestamp,
    /// When it ended; none while it lasts.
    #[schemars(with = "Option<String>")]
    pub to: Option<Timestamp>,
    /// For whom the case waits.
    pub reason: Waiting,
    /// Who recorded it.
    pub by: String,
}

/// A stretch in which the clock stood; without an end while it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stop {
    pub(super) from: Timestamp,
    pub(super) to: Option<Timestamp>,
}

/// The pauses as stretches in order, none touching another.
pub(super) fn stops(pauses: &[Pause]) -> Vec<Stop> {
    let mut sorted: Vec<Stop> = pauses.iter().map(|pause| Stop { from: pause.from, to: pause.to }).collect();
    sorted.sort_by_key(|stop| stop.from);
    let mut merged: Vec<Stop> = Vec::with_capacity(sorted.len());
    for stop in sorted {
        match merged.last_mut() {
            Some(last) if last.to.is_none_or(|end| stop.from <= end) => {
                last.to = last.to.zip(stop.to).map(|(end, other)| end.max(other));
            }
            _ => merged.push(stop),
        }
    }
    merged
}

/// For how long the clock ran between two instants.
pub(super) fn ran(from: Timestamp, until: Timestamp, stops: &[Stop]) -> SignedDuration {
    if until <= from {
        return SignedDuration::ZERO;
    }
    let stood = stops.iter().map(|stop| {
        let begin = stop.from.clamp(from, until);
        let end = stop.to.unwrap_or(until).clamp(begin, until);
        begin.duration_until(end)
    });
    stood.fold(from.duration_until(until), SignedDuration::saturating_sub)
}
