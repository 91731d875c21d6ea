//! The rule of a clock: data, with its legal basis and validity (domain: institution, ClockRule; complaints e).

use std::fmt;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fault::{RuleFault, faults};
use super::term::Term;
use crate::calendar::Roll;

/// Legal, internal and danger clocks never mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// Set by law or agreement; has a legal basis.
    Legal,
    /// Set by the institution for itself.
    Internal,
    /// Somebody may be harmed: never pauses, is never extended.
    Danger,
}

/// For whom a case waits: the codes of WAITING but `none` (complaints c).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// The only one that pauses.
    Complainant,
    /// A public body.
    Body,
    /// An expert.
    Expert,
    /// A court.
    Court,
    /// A translation.
    Translation,
    /// A partner institution.
    ExchangePartner,
}

impl Waiting {
    /// Every reason to wait.
    pub const ALL: [Self; 6] =
        [Self::Complainant, Self::Body, Self::Expert, Self::Court, Self::Translation, Self::ExchangePartner];

    /// May it ever pause a clock? Only the complainant (complaints c, WAITING; e, rules; AC-complaints-05).
    pub fn ever_pauses(self) -> bool {
        self == Self::Complainant
    }

    /// In plain words, after "waiting for".
    pub const fn words(self) -> &'static str {
        match self {
            Self::Complainant => "the complainant",
            Self::Body => "a body",
            Self::Expert => "an expert",
            Self::Court => "a court",
            Self::Translation => "a translation",
            Self::ExchangePartner => "an exchange partner",
        }
    }
}

/// In whose working days it is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhoseCalendar {
    /// The institution's.
    #[default]
    Institution,
    /// The calendar of the body that has to answer.
    Body,
}

/// The words of the law and where they can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// The provision as people quote it.
    pub text: String,
    /// Its address.
    pub link: String,
}

impl LegalBasis {
    pub(super) fn is_complete(&self) -> bool {
        !self.text.trim().is_empty() && !self.link.trim().is_empty()
    }
}

/// For which cases a rule is meant; what is left open fits every case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AppliesTo {
    /// Kind of record, or of enquiry.
    pub kind: Option<String>,
    /// ISSUE; `detention` stands for `detention.health` too.
    pub issue: Option<String>,
    /// URGENCY.
    pub urgency: Option<String>,
}

/// What a clock is started for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Matter<'a> {
    /// Kind of record, or of enquiry.
    pub kind: &'a str,
    /// ISSUE, when it is known.
    pub issue: Option<&'a str>,
    /// URGENCY, when it is known.
    pub urgency: Option<&'a str>,
}

impl AppliesTo {
    /// Does a rule for these cases govern this matter? What the matter leaves unknown fits only an open rule.
    pub fn covers(&self, matter: Matter<'_>) -> bool {
        let fits = |rule: &Option<String>, known: Option<&str>| {
            rule.as_deref().is_none_or(|rule| known.is_some_and(|known| is_or_is_under(known, rule)))
        };
        fits(&self.kind, Some(matter.kind)) && fits(&self.issue, matter.issue) && fits(&self.urgency, matter.urgency)
    }

    /// Is there a case for which both are meant?
    pub fn meets(&self, other: &Self) -> bool {
        let meet = |a: &Option<String>, b: &Option<String>| match (a, b) {
            (Some(a), Some(b)) => is_or_is_under(a, b) || is_or_is_under(b, a),
            _ => true,
        };
        meet(&self.kind, &other.kind) && meet(&self.issue, &other.issue) && meet(&self.urgency, &other.urgency)
    }
}

fn is_or_is_under(code: &str, above: &str) -> bool {
    code.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// How often, by how much and by whom a clock may be extended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    /// How many times; none: no limit.
    #[serde(default)]
    pub times: Option<u16>,
    /// By how much each time.
    pub duration: Term,
    /// The role that decides.
    pub who: String,
}

/// The rule of a clock. A clock keeps the one it started with (AC-institution-06).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// CLOCK: `examination`.
    pub clock: String,
    /// Legal, internal or danger.
    pub kind: ClockKind,
    /// For which cases.
    #[serde(default)]
    pub applies_to: AppliesTo,
    /// What starts it: `received`, `admitted`.
    pub trigger: String,
    /// How long it may take.
    pub duration: Term,
    /// In whose working days.
    #[serde(default)]
    pub calendar: WhoseCalendar,
    /// Where a last day goes that is no working day.
    #[serde(default)]
    pub roll: Roll,
    /// How long before the due date people are warned.
    #[serde(default)]
    pub warnings: Vec<Term>,
    /// Waiting for whom pauses it.
    #[serde(default)]
    pub pauses: Vec<Waiting>,
    /// Whether and how it may be extended.
    #[serde(default)]
    pub extension: Option<ExtensionRule>,
    /// The act that follows when it is late: `tell_supervisor`.
    pub breach: String,
    /// How often that is done again while it is late (danger first action: each 2 h).
    #[serde(default)]
    pub breach_repeats: Option<Term>,
    /// How long every further round is, of a clock that starts again when it was met (danger review: 72 h).
    #[serde(default)]
    pub repeats: Option<Term>,
    /// How long before a feared event it is due at the latest, in hours (removal: 12 h).
    #[serde(default)]
    pub margin: Option<Term>,
    /// The law; legal clocks have one.
    #[serde(default)]
    pub legal_basis: Option<LegalBasis>,
    /// The first day on which clocks start by it.
    #[schemars(with = "String", extend("format" = "date"))]
    pub valid_from: Date,
    /// The last day on which clocks start by it; none: until further notice.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub valid_to: Option<Date>,
}

impl ClockRule {
    /// Everything that is wrong with it; a rule with a fault is not taken (institution g).
    pub fn check(&self) -> Vec<RuleFault> {
        faults(self)
    }

    /// Is it in force on this day?
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from <= on && self.valid_to.is_none_or(|to| on <= to)
    }

    /// Are both rules of the same clock, for a case that both are meant for, on a common day? Then neither may be
    /// added beside the other (institution g).
    pub fn overlaps(&self, other: &Self) -> bool {
        let ends_before = |a: &Self, b: &Self| a.valid_to.is_some_and(|to| to < b.valid_from);
        self.clock == other.clock
            && self.applies_to.meets(&other.applies_to)
            && !ends_before(self, other)
            && !ends_before(other, self)
    }

    /// The rule by which a clock that starts on this day runs.
    pub fn governing<'r>(rules: &'r [Self], clock: &str, matter: Matter<'_>, on: Date) -> Option<&'r Self> {
        rules.iter().find(|rule| rule.clock == clock && rule.applies_to.covers(matter) && rule.in_force(on))
    }
}

/// What names it beside another: clock, cases, validity.
impl fmt::Display for ClockRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.clock)?;
        let AppliesTo { kind, issue, urgency } = &self.applies_to;
        for case in [kind, issue, urgency].into_iter().flatten() {
            write!(out, " {case}")?;
        }
        write!(out, ", {} from {}", self.duration, self.valid_from)?;
        self.valid_to.map_or(Ok(()), |to| write!(out, " to {to}"))
    }
}
