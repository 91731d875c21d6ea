//! The institution itself: settings, clock rules, holidays; imported from files at the first start, then changed by
//! acts, and exported back to equal files.

mod export;
mod files;
mod import;
mod rules;
#[cfg(test)]
mod tests;

use kernel::clock_book::{Holiday, RuleRecord, Setting};
use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

pub use export::{Written, written};
pub use files::{FileFault, Files, read_files, understood};
pub use import::{BodyLine, ClockLine, GrantLine, HolidayLine, Import, OfficerLine, grantable};
pub use rules::{AddHoliday, AddRule, Change, EndRule};

/// The kind.
pub const KIND: Kind = Kind {
    name: "institution",
    schema: "",
    records: &[
        RecordOf::of::<Setting>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
        RecordOf::of::<Holiday>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
        RecordOf::of::<RuleRecord>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
    ],
    acts: &[
        ActOf::of::<Change>(),
        ActOf::of::<AddHoliday>(),
        ActOf::of::<AddRule>(),
        ActOf::of::<EndRule>(),
        ActOf::of::<Import>(),
    ],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
