//! The way to sign in, and what an attempt leaves behind.

use kernel::act::Act;
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::problem::Problem;
use kernel::sealed::Sealed;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::Officer;
use super::token::end_tokens;

/// Wrong attempts before the wait begins.
const FREE: i64 = 5;
/// The first wait and the longest, in seconds.
const WAIT: (i64, i64) = (30, 900);

/// Sets the means of signing in: a password's hash, the secret of one-time codes, hashes of recovery codes.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetMeans {
    /// Argon2id, as its usual text.
    pub password: Line,
    /// In base32.
    pub totp: Line,
    pub recovery: Vec<Line>,
}

impl Act for SetMeans {
    const NAME: &'static str = "officer.set_means";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        end_tokens(write, officer)?;
        officer.password = Some(Sealed::new(self.password.into_string()));
        officer.totp = Some(Sealed::new(self.totp.into_string()));
        officer.recovery = Some(Sealed::new(self.recovery.into_iter().map(Line::into_string).collect()));
        officer.wrong = 0;
        officer.locked_to = None;
        Ok(())
    }
}

/// What an attempt to sign in leaves behind.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteSignIn {
    /// Was everything right?
    pub right: bool,
    /// The step of the one-time code that was used.
    pub step: Option<i64>,
    /// The hash of the recovery code that was used.
    pub recovery: Option<Line>,
}

impl Act for NoteSignIn {
    const NAME: &'static str = "officer.note_sign_in";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    /// Errors: the code or recovery code was used meanwhile (`code-used`); the account was locked meanwhile
    /// (`sign-in-locked`), so that many attempts sent at once do not slip through together.
    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        if officer.locked_to.is_some_and(|to| write.now() < to) {
            return Err(Problem::refused("sign-in-locked"));
        }
        if !self.right {
            officer.wrong += 1;
            let over = officer.wrong - FREE;
            if over >= 0 {
                let wait = (WAIT.0 << over.clamp(0, 10)).min(WAIT.1);
                officer.locked_to = Some(write.now().plus_seconds(wait));
            }
            return Ok(());
        }
        if let Some(step) = self.step {
            if step <= officer.totp_step {
                return Err(Problem::conflict("code-used"));
            }
            officer.totp_step = step;
        }
        if let (Some(used), Some(sealed)) = (self.recovery, &officer.recovery) {
            let mut left = write.open(sealed)?;
            let before = left.len();
            left.retain(|hash| hash != used.as_str());
            if left.len() == before {
                return Err(Problem::conflict("code-used"));
            }
            officer.recovery = Some(Sealed::new(left));
        }
        officer.wrong = 0;
        officer.locked_to = None;
        Ok(())
    }
}
