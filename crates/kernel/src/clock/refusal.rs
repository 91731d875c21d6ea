//! Why a running clock does not do what is asked.

use std::fmt;

use jiff::Timestamp;

use super::rule::{LegalBasis, Waiting};

/// Why a clock is not paused, resumed, extended or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClockRefusal {
    /// It has ended.
    Ended,
    /// A danger clock never pauses (AC-complaints-04).
    DangerNeverPauses,
    /// Waiting for this one does not pause it (AC-complaints-05).
    DoesNotPauseFor(Waiting),
    /// Its due date was fixed by a person; it does not move.
    FixedDate,
    /// It is paused already, since then.
    AlreadyPaused(Timestamp),
    /// It is not paused.
    NotPaused,
    /// Its rule knows no extension.
    NeverExtended(Option<LegalBasis>),
    /// It was extended as often as its rule allows; with the law that says so (AC-complaints-06).
    ExtendedAlready {
        /// How often the rule allows.
        times: u16,
        /// The rule's legal basis.
        basis: Option<LegalBasis>,
    },
    /// The due date has passed: what has run out is neither paused nor extended.
    PastDue(Timestamp),
    /// It cannot lapse before it is due.
    NotYetDue,
    /// Before its start, or a pause that would end before it began.
    TooEarly,
}

impl fmt::Display for ClockRefusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by_law = |out: &mut fmt::Formatter<'_>, basis: &Option<LegalBasis>| match basis {
            Some(LegalBasis { text, link }) => write!(out, ": {text} ({link})"),
            None => Ok(()),
        };
        match self {
            Self::Ended => out.write_str("the clock has ended"),
            Self::DangerNeverPauses => out.write_str("a danger clock never pauses"),
            Self::DoesNotPauseFor(reason) => write!(out, "waiting for {} does not pause this clock", reason.words()),
            Self::FixedDate => out.write_str("the due date was fixed and does not move"),
            Self::AlreadyPaused(since) => write!(out, "the clock is paused already, since {since:.0}"),
            Self::NotPaused => out.write_str("the clock is not paused"),
            Self::NeverExtended(basis) => {
                out.write_str("this clock cannot be extended")?;
                by_law(out, basis)
            }
            Self::ExtendedAlready { times, basis } => {
                match times {
                    1 => out.write_str("this clock can be extended once only, and was")?,
                    times => write!(out, "this clock can be extended {times} times only, and was")?,
                }
                by_law(out, basis)
            }
            Self::PastDue(due) => write!(out, "the clock was due at {due:.0}"),
            Self::NotYetDue => out.write_str("the clock is not due yet"),
            Self::TooEarly => out.write_str("that is before the clock or the pause began"),
        }
    }
}
impl std::error::Error for ClockRefusal {}
