//! The institution itself: settings, clock rules, holidays; imported from files at the first start, then changed by
//! acts, and exported back to equal files.

mod export;
mod files;
mod import;
#[cfg(test)]
mod tests;

use kernel::act::{Act, Nothing};
use kernel::clock_book::{Holiday, RuleRecord, Setting};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};
use kernel::moment::Day;
use kernel::problem::Problem;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use export::{Written, written};
pub use files::{FileFault, Files, read_files, understood};
pub use import::{BodyLine, ClockLine, GrantLine, HolidayLine, Import, OfficerLine, grantable};

/// Changes a setting that is a text.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub value: Line,
}

impl Act for Change {
    const NAME: &'static str = "setting.change";
    const GATE: Gate<NoStage> = Gate::any().second_person();
    type On = Setting;
    type Out = ();

    fn run(self, setting: &mut Setting, _: &mut Write<'_>) -> Result<(), Problem> {
        if !setting.value.is_string() {
            return Err(Problem::conflict("setting-not-a-text"));
        }
        setting.value.0 = serde_json::Value::String(self.value.into_string());
        Ok(())
    }
}

/// Adds a holiday; running clocks that cross it move.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddHoliday {
    pub day: Day,
    pub name: Line,
}

impl Act for AddHoliday {
    const NAME: &'static str = "holiday.add";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Nothing;
    type Out = ();

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<(), Problem> {
        let day = self.day;
        let known: Vec<Holiday> = write.read(|view| view.records("WHERE t.day = $1", &[&day]))?;
        if !known.is_empty() {
            return Err(Problem::field("day", "field-taken"));
        }
        let holiday = Holiday { id: write.new_id(), version: 0, day, name: self.name.into_string() };
        write.insert(holiday).map(|_| ())
    }
}

/// The kind.
pub const KIND: Kind = Kind {
    name: "institution",
    schema: "",
    records: &[
        RecordOf::of::<Setting>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
        RecordOf::of::<Holiday>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
        RecordOf::of::<RuleRecord>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
    ],
    acts: &[ActOf::of::<Change>(), ActOf::of::<AddHoliday>(), ActOf::of::<Import>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
