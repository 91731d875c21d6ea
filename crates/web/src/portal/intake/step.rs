//! The pages of a complaint in their order.

use serde::{Deserialize, Serialize};

use super::draft::Draft;

/// A page of the complaint: one question each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// What happens, and who reads it.
    Start,
    /// Is somebody in danger now?
    Urgent,
    /// For whom.
    Who,
    /// What happened.
    What,
    /// Who did it.
    Against,
    /// Where and when.
    WhereWhen,
    /// What was tried already, and what is wished.
    AlreadyTried,
    /// How to reach the person without harm.
    Safe,
    /// The name, if the person wants to give it.
    Name,
    /// May the name be told?
    Consent,
    /// All answers.
    Check,
    /// The code.
    Receipt,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 12] = [
        Self::Start,
        Self::Urgent,
        Self::Who,
        Self::What,
        Self::Against,
        Self::WhereWhen,
        Self::AlreadyTried,
        Self::Safe,
        Self::Name,
        Self::Consent,
        Self::Check,
        Self::Receipt,
    ];

    /// Its name in addresses and words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Urgent => "urgent",
            Self::Who => "who",
            Self::What => "what",
            Self::Against => "against",
            Self::WhereWhen => "where-when",
            Self::AlreadyTried => "already-tried",
            Self::Safe => "safe",
            Self::Name => "name",
            Self::Consent => "consent",
            Self::Check => "check",
            Self::Receipt => "receipt",
        }
    }

    /// The page of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    /// The names of its fields.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Urgent => &["danger", "danger_type", "removal", "danger_phone"],
            Self::Who => &["for_whom"],
            Self::What => &["text"],
            Self::Against => &["against"],
            Self::WhereWhen => &["place", "when.day", "when.month", "when.year", "when.about", "when_words"],
            Self::AlreadyTried => &["tried", "wish"],
            Self::Safe => &["ways", "at", "times", "never", "language"],
            Self::Name => &["said_by", "on_behalf_of"],
            Self::Consent => &["may_name"],
            Self::Start | Self::Check | Self::Receipt => &[],
        }
    }

    /// Is it asked in this complaint? Who writes without a name is asked for none; what was filed as an alarm is not
    /// asked again.
    pub fn is_asked(self, draft: &Draft) -> bool {
        match self {
            Self::Name | Self::Consent => !draft.is_anonymous(),
            Self::Start | Self::Urgent => draft.filed.is_none(),
            _ => true,
        }
    }

    /// The pages with a question in this complaint.
    pub fn asked(draft: &Draft) -> impl Iterator<Item = Self> {
        let all = Self::ALL.into_iter().filter(|step| !matches!(step, Self::Start | Self::Check | Self::Receipt));
        all.filter(|step| step.is_asked(draft))
    }

    /// The page after this one.
    pub fn next(self, draft: &Draft) -> Self {
        let mut later = Self::ALL.into_iter().skip_while(|step| *step != self).skip(1);
        later.find(|step| step.is_asked(draft)).unwrap_or(Self::Receipt)
    }

    /// The page before this one.
    pub fn before(self, draft: &Draft) -> Option<Self> {
        let earlier = Self::ALL.into_iter().take_while(|step| *step != self);
        let found = earlier.filter(|step| step.is_asked(draft)).last();
        // Before the first question behind an alarm stands the code of the alarm.
        found.or_else(|| draft.filed.as_ref().map(|_| Self::Receipt).filter(|_| self != Self::Receipt))
    }
}
