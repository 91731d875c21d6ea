//! One error for page, JSON and command line: a stable code, a status, the fields it belongs to, nothing internal.

use std::fmt;

use serde::Serialize;

/// How bad it is, and what HTTP and the command line make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gravity {
    /// The request cannot be read (400, exit code 2).
    Unreadable,
    /// Nobody is signed in (401, exit code 5).
    SignInFirst,
    /// Known, and not allowed (403, exit code 5).
    Refused,
    /// Not there, or not for this person: the same answer for both (404, exit code 3).
    Absent,
    /// Somebody else was first, or the record is at another stage (409, exit code 4).
    Conflict,
    /// More than is taken (413, exit code 2).
    TooLarge,
    /// Read, but something in it must be mended (422, exit code 2).
    Mend,
    /// Too often (429, exit code 5).
    TooOften,
    /// Our own fault (500, exit code 1).
    Ours,
    /// The house cannot write just now (503, exit code 1).
    Unavailable,
}

impl Gravity {
    /// The HTTP status.
    pub const fn status(self) -> u16 {
        match self {
            Self::Unreadable => 400,
            Self::SignInFirst => 401,
            Self::Refused => 403,
            Self::Absent => 404,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::Mend => 422,
            Self::TooOften => 429,
            Self::Ours => 500,
            Self::Unavailable => 503,
        }
    }

    /// The exit code of the command line: 1 failure, 2 usage, 3 not found, 4 conflict, 5 refused.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Unreadable | Self::TooLarge | Self::Mend => 2,
            Self::Absent => 3,
            Self::Conflict => 4,
            Self::SignInFirst | Self::Refused | Self::TooOften => 5,
            Self::Ours | Self::Unavailable => 1,
        }
    }
}

/// A named value inside a translated message.
pub type Argument = (&'static str, String);

/// What is wrong with one field, in the words of key `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldProblem {
    /// Path of the field: `allegations.0.issue`.
    pub field: String,
    /// Stable code.
    pub code: &'static str,
    /// Values for the message.
    pub arguments: Vec<Argument>,
}

/// The one error type of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable code; its words are under the key `problem-<code>`.
    pub code: &'static str,
    /// Status and exit code.
    pub gravity: Gravity,
    /// Values for the message.
    pub arguments: Vec<Argument>,
    /// The fields that must be mended.
    pub fields: Vec<FieldProblem>,
    /// For the log of the developer's own tests; never shown, never kept.
    pub cause: Option<String>,
}

impl Problem {
    /// A problem of this code and gravity.
    pub fn new(gravity: Gravity, code: &'static str) -> Self {
        Self { code, gravity, arguments: Vec::new(), fields: Vec::new(), cause: None }
    }

    /// Not there, or not for this person.
    pub fn absent() -> Self {
        Self::new(Gravity::Absent, "absent")
    }

    /// Known, and not allowed.
    pub fn refused(code: &'static str) -> Self {
        Self::new(Gravity::Refused, code)
    }

    /// The record is not, or no longer, as the act needs it.
    pub fn conflict(code: &'static str) -> Self {
        Self::new(Gravity::Conflict, code)
    }

    /// Our own fault; `cause` says where, and is never shown.
    pub fn ours(cause: impl fmt::Display) -> Self {
        Self { cause: Some(cause.to_string()), ..Self::new(Gravity::Ours, "ours") }
    }

    /// One field must be mended.
    pub fn field(field: impl Into<String>, code: &'static str) -> Self {
        Self::fields(vec![FieldProblem { field: field.into(), code, arguments: Vec::new() }])
    }

    /// Several fields must be mended.
    pub fn fields(fields: Vec<FieldProblem>) -> Self {
        Self { fields, ..Self::new(Gravity::Mend, "mend") }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        let argument = (name, value.to_string());
        match self.fields.last_mut() {
            Some(field) => field.arguments.push(argument),
            None => self.arguments.push(argument),
        }
        self
    }

    /// `Err` when any field is wrong.
    pub fn if_any(fields: Vec<FieldProblem>) -> Result<(), Self> {
        if fields.is_empty() { Ok(()) } else { Err(Self::fields(fields)) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code)?;
        for field in &self.fields {
            write!(out, " {}: {}", field.field, field.code)?;
        }
        if let Some(cause) = &self.cause {
            write!(out, " ({cause})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}
