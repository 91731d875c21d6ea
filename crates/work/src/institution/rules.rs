//! Changing settings, clock rules and holidays.

use jiff::tz::TimeZone;
use kernel::act::{Act, Nothing};
use kernel::clock::ClockRule;
use kernel::clock_book::{Holiday, RuleRecord, Setting};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::moment::Day;
use kernel::problem::Problem;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
        match setting.name.as_str() {
            "time_zone" if !is_time_zone(self.value.as_str()) => return Err(Problem::field("value", "field-unknown-choice")),
            "email" if !self.value.as_str().contains('@') => return Err(Problem::field("value", "field-not-an-address")),
            _ => {}
        }
        setting.value.0 = serde_json::Value::String(self.value.into_string());
        Ok(())
    }
}

/// Is this the name of a time zone?
pub(super) fn is_time_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
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

/// Adds a clock rule. Clocks that run keep the rule they started with (AC-institution-06).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddRule {
    pub rule: ClockRule,
}

impl Act for AddRule {
    const NAME: &'static str = "clock_rule.add";
    const GATE: Gate<NoStage> = Gate::any().second_person();
    type On = Nothing;
    type Out = ();

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<(), Problem> {
        if !self.rule.check().is_empty() {
            return Err(Problem::field("rule", "clock-rule-fault"));
        }
        if write.house().act(&self.rule.breach).is_none() {
            return Err(Problem::field("rule.breach", "no-such-act"));
        }
        if write.house().clocks().rules().iter().any(|other| other.overlaps(&self.rule)) {
            return Err(Problem::field("rule.clock", "clock-rules-overlap"));
        }
        let record = kept(write, self.rule);
        write.insert(record).map(|_| ())
    }
}

/// A rule as it is kept.
pub(super) fn kept(write: &mut Write<'_>, rule: ClockRule) -> RuleRecord {
    RuleRecord {
        id: write.new_id(),
        version: 0,
        clock: rule.clock.clone(),
        valid_from: Day(rule.valid_from),
        valid_to: rule.valid_to.map(Day),
        rule: kernel::store::Json(rule),
    }
}

/// Ends a clock rule with a day: the last on which clocks start by it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EndRule {
    pub valid_to: Day,
}

impl Act for EndRule {
    const NAME: &'static str = "clock_rule.end";
    const GATE: Gate<NoStage> = Gate::any().second_person();
    type On = RuleRecord;
    type Out = ();

    /// Errors: the day lies before the rule began, or behind the end it has already.
    fn run(self, record: &mut RuleRecord, _: &mut Write<'_>) -> Result<(), Problem> {
        let last = self.valid_to;
        if last < record.valid_from || record.valid_to.is_some_and(|end| end < last) {
            return Err(Problem::field("valid_to", "field-out-of-range"));
        }
        record.valid_to = Some(last);
        record.rule.valid_to = Some(last.0);
        Ok(())
    }
}
