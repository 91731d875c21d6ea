//! Tokens for programs: who holds one calls the API as its officer, until it ends or is revoked.

use kernel::Record;
use kernel::act::Act;
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::seal::Token;
use kernel::text::Line;
use kernel::view::View;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::Officer;

/// The longest life of a token, in days.
const LONGEST: u32 = 90;

/// A token. Only its hash is kept.
#[derive(Debug, Clone, Record)]
#[record(kind = "officer_token", hidden = "hash")]
pub struct OfficerToken {
    pub id: Id<OfficerToken>,
    pub version: i64,
    pub officer: String,
    /// What it is for.
    pub name: Line,
    /// SHA-256 in hexadecimal digits.
    pub hash: String,
    pub made_at: Moment,
    pub ends_at: Moment,
}

/// Makes a token with which a program acts as this officer. Granted for oneself: whoever made one for somebody else
/// would act as them.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IssueToken {
    /// What it is for.
    pub name: Line,
    /// How long it lives.
    pub days: u32,
}

/// What is told once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Issued {
    /// Its record.
    pub officer_token: Id<OfficerToken>,
    /// The token itself; nowhere kept but as a hash.
    pub token: String,
}

impl Act for IssueToken {
    const NAME: &'static str = "officer.issue_token";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = Issued;

    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<Issued, Problem> {
        let now = write.now();
        if !officer.is_active(now) {
            return Err(Problem::conflict("officer-not-active"));
        }
        if !(1..=LONGEST).contains(&self.days) {
            return Err(Problem::field("days", "field-out-of-range"));
        }
        let token = Token::new(&mut |bytes| write.house().chance.fill(bytes));
        let made = OfficerToken {
            id: write.new_id(),
            version: 0,
            officer: officer.id.to_string(),
            name: self.name,
            hash: hash_of(&token),
            made_at: now,
            ends_at: now.plus_seconds(i64::from(self.days) * 24 * 3600),
        };
        let made = write.insert(made)?;
        Ok(Issued { officer_token: made.id, token: token.text().to_string() })
    }
}

/// Ends a token at once.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RevokeToken {
    pub token: Id<OfficerToken>,
}

impl Act for RevokeToken {
    const NAME: &'static str = "officer.revoke_token";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        let mut token = write.hold::<OfficerToken>(&self.token)?;
        if token.officer != officer.id.to_string() {
            return Err(Problem::field("token", "field-unknown-choice"));
        }
        token.ends_at = token.ends_at.min(write.now());
        write.save(token)
    }
}

/// Whoever leaves, or signs in another way from now on, leaves no token behind.
pub(super) fn end_tokens(write: &mut Write<'_>, officer: &Officer) -> Result<(), Problem> {
    let (id, now) = (officer.id.to_string(), write.now());
    let open: Vec<OfficerToken> =
        write.read(|view| view.records("WHERE t.officer = $1 AND t.ends_at > $2 ORDER BY t.id", &[&id, &now]))?;
    for one in open {
        let mut token = write.hold::<OfficerToken>(&one.id)?;
        token.ends_at = now;
        write.save(token)?;
    }
    Ok(())
}

fn hash_of(token: &Token) -> String {
    kernel::text::hex(&token.hash())
}

/// The officer whose token this is, if it has not ended. For the house: nobody is known yet.
pub fn by_token(view: &mut View<'_>, token: &Token) -> Result<Option<Officer>, Problem> {
    let (hash, now) = (hash_of(token), view.now());
    let known: Option<OfficerToken> = view.records("WHERE t.hash = $1", &[&hash])?.pop();
    let Some(known) = known.filter(|known| now < known.ends_at) else { return Ok(None) };
    let officer: Officer = view.record_named(&known.officer)?;
    Ok(officer.is_active(now).then_some(officer))
}
