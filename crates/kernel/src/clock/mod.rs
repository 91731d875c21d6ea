//! Clocks: how long something may take, by which rule, and how it stands (domain: complaints e, institution b).
//!
//! Everything here is arithmetic on what it is given: no time of its own, nothing stored, nothing sent.
//!
//! # How time is counted
//! - `h`: elapsed hours. The clock is due when it has **run** that long; a pause adds exactly its own length.
//! - `d`, `wd`: days after the day of the trigger, which itself never counts. A day counts when the clock is
//!   **running as the day ends** (and, for `wd`, when it is a working day): the day on which a pause begins does not
//!   count, the day on which it ends does. It is due with the end of the last day counted.
//! - `month`: the same day so many months later, or the last of a shorter month; a pause adds its days as for `d`.
//! - Then the last day rolls, if it is no working day and the rule says so. It never rolls into a pause.
//!
//! So pauses are counted as a set of instants or days: overlapping ones cannot count twice, and one that lies after the
//! due date moves nothing.

mod danger;
mod deeds;
mod fault;
mod pause;
mod reckoning;
mod refusal;
mod reminders;
mod rule;
mod running;
mod state;
mod term;

#[cfg(test)]
mod tests;

pub use danger::danger_due;
pub use deeds::Extended;
pub use fault::RuleFault;
pub use pause::Pause;
pub use refusal::ClockRefusal;
pub use reminders::{Ladder, ReminderOffsets, reminders, reminders_after};
pub use rule::{AppliesTo, ClockKind, ClockRule, ExtensionRule, LegalBasis, Matter, Waiting, WhoseCalendar};
pub use running::{End, Ending, Extension, Moved, Running};
pub use state::{ClockState, Remaining};
pub use term::{NotATerm, Term, Unit};
