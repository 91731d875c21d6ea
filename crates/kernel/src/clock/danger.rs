//! When a person in danger must have been helped at the latest (complaints e, danger first action).

use jiff::{SignedDuration, Timestamp};

use super::rule::ClockRule;

/// The due instant of a danger clock: its duration after the flag, but with a removal (or another feared act) so long
/// before it as the rule's margin says, and never before the flag: then it is due at once (AC-complaints-04). The
/// figures are the rule's, both in hours: 24 h, margin 12 h. None when the rule's duration is not in hours.
pub fn danger_due(rule: &ClockRule, flagged: Timestamp, removal_at: Option<Timestamp>) -> Option<Timestamp> {
    let within = flagged.saturating_add(rule.duration.elapsed()?).unwrap_or(Timestamp::MAX);
    let margin = rule.margin.and_then(|margin| margin.elapsed()).unwrap_or(SignedDuration::ZERO);
    let before = removal_at.map(|removal| removal.saturating_sub(margin).unwrap_or(Timestamp::MIN));
    Some(before.map_or(within, |before| within.min(before)).max(flagged))
}
