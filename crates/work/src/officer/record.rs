//! An officer: a person who works for the institution, or a liaison officer of a body; with their way to sign in.

use kernel::Record;
use kernel::actor::Actor;
use kernel::id::Id;
use kernel::moment::Moment;
use kernel::sealed::{KeyRef, Sealed};
use kernel::store::Json;
use kernel::text::Line;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A role held for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleHeld {
    /// The role's name.
    pub role: Line,
    /// From when.
    pub from: Option<Moment>,
    /// Until when.
    pub to: Option<Moment>,
}

/// An officer.
#[derive(Debug, Clone, Record)]
#[record(kind = "officer", hidden = "password totp totp_step recovery wrong locked_to")]
pub struct Officer {
    pub id: Id<Officer>,
    pub version: i64,
    pub key_id: KeyRef,
    pub name: Line,
    pub email: Line,
    /// The person behind the account: two accounts of one person have the same.
    pub person: String,
    /// The body a liaison officer works for.
    pub body: Option<String>,
    pub team: Option<String>,
    pub roles: Json<Vec<RoleHeld>>,
    /// BCP-47; the first is the one pages are shown in.
    pub languages: Json<Vec<String>>,
    /// Argon2id, as its usual text.
    pub password: Option<Sealed<String>>,
    /// The secret of the one-time codes, in base32.
    pub totp: Option<Sealed<String>>,
    /// The last step a code was accepted for: a code opens once.
    pub totp_step: i64,
    /// Hashes of the recovery codes that are left.
    pub recovery: Option<Sealed<Vec<String>>>,
    /// Wrong attempts since the last right one.
    pub wrong: i64,
    /// Until when no attempt is looked at.
    pub locked_to: Option<Moment>,
    pub ended_at: Option<Moment>,
}

impl Officer {
    /// Is this account in use at this moment?
    pub fn is_active(&self, at: Moment) -> bool {
        self.ended_at.is_none_or(|ended| at < ended)
    }

    /// The names of the roles held at this moment.
    pub fn roles_at(&self, at: Moment) -> Vec<String> {
        let held = |role: &&RoleHeld| role.from.is_none_or(|from| from <= at) && role.to.is_none_or(|to| at < to);
        self.roles.iter().filter(held).map(|held| held.role.to_string()).collect()
    }

    /// Who acts when this officer is signed in.
    pub fn actor(&self, at: Moment) -> Actor {
        let id = self.id.to_string();
        match &self.body {
            Some(body) => Actor::liaison(id, self.person.clone(), body.clone()),
            None => Actor::officer(id, self.person.clone(), self.roles_at(at), self.team.clone().into_iter().collect()),
        }
    }
}
