//! What a command ends with when it does not succeed: a sentence for the person, and the code for the script.

use std::fmt::{self, Display};
use std::process::ExitCode;

use kernel::problem::{Gravity, Problem};

/// Why a command did not succeed.
#[derive(Debug)]
pub struct Failure {
    sort: Sort,
    text: String,
}

/// The sorts of failure, each with its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Something went wrong.
    Failed = 1,
    /// The command was not written as it must be.
    Usage = 2,
    /// What was asked for is not there.
    Absent = 3,
    /// Somebody else was first, or the record is at another stage.
    Conflict = 4,
    /// Not allowed.
    Refused = 5,
    /// A check found problems.
    Found = 6,
}

impl Failure {
    /// A failure of this sort, with what to do.
    pub fn new(sort: Sort, text: impl Display) -> Self {
        Self { sort, text: text.to_string() }
    }

    /// Something went wrong.
    pub fn plain(text: impl Display) -> Self {
        Self::new(Sort::Failed, text)
    }

    /// The command was not written as it must be.
    pub fn usage(text: impl Display) -> Self {
        Self::new(Sort::Usage, text)
    }

    /// The exit code.
    pub fn code(&self) -> ExitCode {
        ExitCode::from(self.sort as u8)
    }

    /// Puts what was being done before what went wrong.
    pub fn while_doing(self, what: impl Display) -> Self {
        Self { text: format!("{what}: {}", self.text), ..self }
    }
}

impl Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

/// The sort that stands for an answer of this status.
pub fn sort_of(status: u16) -> Sort {
    match status {
        400 | 413 | 422 => Sort::Usage,
        401 | 403 => Sort::Refused,
        404 => Sort::Absent,
        409 => Sort::Conflict,
        _ => Sort::Failed,
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::new(sort_of(problem.gravity.status()), in_english(&problem))
    }
}

/// A problem in the words of the pages.
fn in_english(problem: &Problem) -> String {
    let Ok(words) = web::words::Words::read() else { return problem.to_string() };
    let mut text = words.text("en", &format!("problem-{}", problem.code), &problem.arguments);
    for field in &problem.fields {
        let wrong = words.text("en", &format!("problem-{}", field.code), &field.arguments);
        text.push_str(&format!("\n  {}: {wrong}", field.field));
    }
    if problem.gravity == Gravity::Ours
        && let Some(cause) = &problem.cause
    {
        text.push_str(&format!(" ({cause})"));
    }
    text
}

/// Puts what was being done before a fault of the system's.
pub trait Doing<T> {
    /// The value, or a failure that says what was being done.
    fn doing(self, what: impl Display) -> Result<T, Failure>;
}

impl<T, E: Display> Doing<T> for Result<T, E> {
    fn doing(self, what: impl Display) -> Result<T, Failure> {
        self.map_err(|fault| Failure::plain(format!("{what}: {fault}")))
    }
}
