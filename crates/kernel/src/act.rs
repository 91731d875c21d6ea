//! An act: everything anybody does to the institution's records. From its one declaration come its permission, its
//! form, its route, its API operation, its command, its audit entry, its event and its translation keys.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::code_list::NoStage;
use crate::gate::Gate;
use crate::problem::Problem;
use crate::record::Record;
use crate::sealed::KeyRef;
use crate::write::Write;

/// What an act acts on: a record, or [`Nothing`].
pub trait Subject: Sized + Send + 'static {
    /// Its stages.
    type Stage: crate::code_list::Codes;
    /// The kind's name; empty for [`Nothing`].
    const KIND: &'static str;
    /// Lends the subject to an act: loads it, locked for change and within the actor's reach, and gives it back.
    fn lend(write: &mut Write<'_>, id: &str) -> Result<Self, Problem>;
    /// Its stage.
    fn stage_now(&self) -> Option<Self::Stage>;
    /// The key of its sealed fields, and the file it belongs to.
    fn belongs_now(&self) -> (Option<KeyRef>, String);
    /// Its version; 0 for nothing.
    fn version_now(&self) -> i64;
    /// The door takes it back and saves it.
    fn take_back(self, write: &mut Write<'_>) -> Result<(), Problem>;
}

/// What acts on which no record stands yet act on.
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

impl Subject for Nothing {
    type Stage = NoStage;
    const KIND: &'static str = "";
    fn lend(_: &mut Write<'_>, _: &str) -> Result<Self, Problem> {
        Ok(Self)
    }
    fn stage_now(&self) -> Option<NoStage> {
        None
    }
    fn belongs_now(&self) -> (Option<KeyRef>, String) {
        (None, String::new())
    }
    fn version_now(&self) -> i64 {
        0
    }
    fn take_back(self, _: &mut Write<'_>) -> Result<(), Problem> {
        Ok(())
    }
}

impl<R: Record> Subject for R {
    type Stage = R::Stage;
    const KIND: &'static str = R::KIND;
    fn lend(write: &mut Write<'_>, id: &str) -> Result<Self, Problem> {
        write.lend(id)
    }
    fn stage_now(&self) -> Option<R::Stage> {
        self.stage()
    }
    fn belongs_now(&self) -> (Option<KeyRef>, String) {
        (self.key().copied(), self.file())
    }
    fn version_now(&self) -> i64 {
        self.version()
    }
    fn take_back(self, write: &mut Write<'_>) -> Result<(), Problem> {
        write.take_back(self)
    }
}

/// The input of something that can be done, and what doing it means.
pub trait Act: Serialize + DeserializeOwned + JsonSchema + Clone + Send + 'static {
    /// `kind.verb`: permission, audit action, event, translation key, command and path at once.
    const NAME: &'static str;
    /// When it is open. No default: an act without a gate does not compile.
    const GATE: Gate<<Self::On as Subject>::Stage>;
    /// What it acts on.
    type On: Subject;
    /// What the actor is told.
    type Out: Serialize + DeserializeOwned + Send + 'static;

    /// Does it. Pure: reads and writes through `write` alone, takes time and chance from it, touches nothing outside.
    fn run(self, on: &mut Self::On, write: &mut Write<'_>) -> Result<Self::Out, Problem>;

    /// The grant of the second person, where it hangs on the content.
    fn approval_grant(&self, _on: &Self::On) -> String {
        format!("{}/approve", Self::NAME)
    }
}
