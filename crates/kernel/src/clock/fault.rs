//! What can be wrong with a clock rule (institution g).

use std::fmt;

use super::rule::{ClockKind, ClockRule, LegalBasis, Waiting};
use super::term::Term;

/// One fault of a rule; all of them are told at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleFault {
    /// The rule does not say which clock it is for.
    NoClock,
    /// A length is zero: of the clock, a round, an alarm, a warning or an extension.
    ZeroDuration,
    /// A legal clock without the law's words and a link to them.
    NoLegalBasis,
    /// Nothing happens when it is late.
    NoBreachAct,
    /// A danger clock never pauses.
    PauseOnDanger,
    /// Only waiting for the complainant pauses a clock.
    PauseFor(Waiting),
    /// A danger clock is never extended.
    ExtensionOnDanger,
    /// A warning comes before the clock has started.
    WarningLongerThanDuration(Term),
    /// It ends before it begins.
    FromAfterTo,
    /// A clock in hours ends at its hour: it cannot roll to another day.
    RollOnHours,
    /// The clock is counted in hours and its extension in days, or the other way round.
    MixesHoursAndDays,
    /// The margin before a feared event is not in hours.
    MarginNotInHours,
}

impl fmt::Display for RuleFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClock => out.write_str("the rule does not say which clock it is for"),
            Self::ZeroDuration => out.write_str("a length of time is zero"),
            Self::NoLegalBasis => out.write_str("a legal clock needs its legal basis, text and link"),
            Self::NoBreachAct => out.write_str("the rule does not say what happens when it is late"),
            Self::PauseOnDanger => out.write_str("a danger clock never pauses"),
            Self::PauseFor(reason) => write!(out, "waiting for {} does not pause a clock", reason.words()),
            Self::ExtensionOnDanger => out.write_str("a danger clock is never extended"),
            Self::WarningLongerThanDuration(warning) => {
                write!(out, "the warning {warning} before is longer than the clock")
            }
            Self::FromAfterTo => out.write_str("the rule ends before it begins"),
            Self::RollOnHours => out.write_str("a clock in hours cannot move to another day"),
            Self::MixesHoursAndDays => out.write_str("hours are extended by hours, days by days"),
            Self::MarginNotInHours => out.write_str("the margin before the event must be in hours"),
        }
    }
}
impl std::error::Error for RuleFault {}

/// Every fault of the rule, in the order of its fields.
pub(super) fn faults(rule: &ClockRule) -> Vec<RuleFault> {
    let danger = rule.kind == ClockKind::Danger;
    let extension = rule.extension.as_ref();
    let lengths = [Some(rule.duration), rule.repeats, rule.breach_repeats, extension.map(|more| more.duration)];
    let zero = lengths.into_iter().flatten().chain(rule.warnings.iter().copied()).any(Term::is_zero);
    let never = extension.is_some_and(|more| more.times == Some(0));
    let basis = rule.legal_basis.as_ref().is_some_and(LegalBasis::is_complete);
    let mixed = extension.is_some_and(|more| more.duration.in_hours() != rule.duration.in_hours());

    let mut found = Vec::new();
    let mut note = |wrong: bool, fault: RuleFault| found.extend(wrong.then_some(fault));
    note(rule.clock.trim().is_empty(), RuleFault::NoClock);
    note(zero || never, RuleFault::ZeroDuration);
    note(rule.duration.in_hours() && rule.roll != crate::calendar::Roll::None, RuleFault::RollOnHours);
    for warning in &rule.warnings {
        note(warning.is_longer_than(rule.duration), RuleFault::WarningLongerThanDuration(*warning));
    }
    note(danger && !rule.pauses.is_empty(), RuleFault::PauseOnDanger);
    for reason in rule.pauses.iter().filter(|reason| !reason.ever_pauses()) {
        note(true, RuleFault::PauseFor(*reason));
    }
    note(danger && extension.is_some(), RuleFault::ExtensionOnDanger);
    note(mixed, RuleFault::MixesHoursAndDays);
    note(rule.margin.is_some_and(|margin| !margin.in_hours()), RuleFault::MarginNotInHours);
    note(rule.breach.trim().is_empty(), RuleFault::NoBreachAct);
    note(rule.kind == ClockKind::Legal && !basis, RuleFault::NoLegalBasis);
    note(rule.valid_to.is_some_and(|to| to < rule.valid_from), RuleFault::FromAfterTo);
    found
}
