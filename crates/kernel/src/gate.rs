//! The gate of an act: at which stages it is open, and whether a second person is needed.

use crate::code_list::Codes;

/// Declared with the act; there is no default.
#[derive(Debug)]
pub struct Gate<S: 'static> {
    stages: Option<&'static [S]>,
    second: bool,
}

impl<S: Codes> Gate<S> {
    /// Open at these stages.
    pub const fn at(stages: &'static [S]) -> Self {
        Self { stages: Some(stages), second: false }
    }

    /// Open at any stage, or on records without one.
    pub const fn any() -> Self {
        Self { stages: None, second: false }
    }

    /// A second person performs what the first proposes.
    #[must_use]
    pub const fn second_person(mut self) -> Self {
        self.second = true;
        self
    }

    /// Is it open at this stage?
    pub fn is_open(&self, stage: Option<S>) -> bool {
        match (self.stages, stage) {
            (None, _) => true,
            (Some(open), Some(stage)) => open.contains(&stage),
            (Some(_), None) => false,
        }
    }

    /// Is a second person needed?
    pub const fn needs_second(&self) -> bool {
        self.second
    }

    /// The codes of the stages at which it is open; `None` means any.
    pub fn stages(&self) -> Option<Vec<&'static str>> {
        self.stages.map(|stages| stages.iter().map(|stage| stage.code()).collect())
    }
}
