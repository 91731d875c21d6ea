//! One audit entry: who did which act to what, when, by what leave, and what came of it. It names records by kind and id
//! and holds a salted commitment to each as it was saved, never their content: with the salt gone the commitment tells
//! nothing, and the entry still verifies.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::text::{Timestamp, from_hex, to_hex};
use super::tree::{TreeHash, leaf_hash};

/// What one act left in the audit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The place in the tree, from 0. `None` until the entry is taken into the tree; not part of the leaf, because the act
    /// is over before its place is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// The entry's own id.
    pub id: String,
    /// When the act was done.
    pub at: Timestamp,
    /// Which account or door acted: `officer:<id>`, `public`, `receipt`, `institution`, …
    pub actor: String,
    /// The id of the person behind the account, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The name of the act, such as `complaint.admit`.
    pub act: String,
    /// The record the act was done to; `None` for an act on nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<On>,
    /// Every record that the act saved or opened, in that order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub touched: Vec<Touched>,
    /// The grant, delegation or approval that allowed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// What came of it: a stable code such as `done` or the code of the refusal.
    pub outcome: String,
}

/// The record that an act was done to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct On {
    /// The kind, such as `complaint`.
    pub kind: String,
    /// The record's id.
    pub id: String,
}

/// A record that an act saved or opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touched {
    /// The kind, such as `complaint`.
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// The commitment to the record as it was after the act.
    pub commitment: Commitment,
}

/// A salted SHA-256 commitment to a record's version, made where the salt is kept; written as lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Commitment(pub [u8; 32]);

/// A text that is not 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACommitment;

impl Entry {
    /// The version byte that every canonical encoding begins with.
    pub const ENCODING: u8 = 1;

    /// The bytes of the leaf: everything but `seq`, in the order of the fields, behind a version byte. A text is its length
    /// in bytes (eight bytes, largest first) and its UTF-8; what may be absent is 0, or 1 and the value; a list is its
    /// length and its items. No two different entries encode equal, for the bytes can be read back without a choice.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256 + 160 * self.touched.len());
        bytes.push(Self::ENCODING);
        put(&mut bytes, &self.id);
        put(&mut bytes, self.at.as_str());
        put(&mut bytes, &self.actor);
        put_if(&mut bytes, self.person.as_deref());
        put(&mut bytes, &self.act);
        match &self.on {
            None => bytes.push(0),
            Some(on) => {
                bytes.push(1);
                put(&mut bytes, &on.kind);
                put(&mut bytes, &on.id);
            }
        }
        put_length(&mut bytes, self.touched.len());
        for touched in &self.touched {
            put(&mut bytes, &touched.kind);
            put(&mut bytes, &touched.id);
            bytes.extend(touched.commitment.0);
        }
        put_if(&mut bytes, self.under.as_deref());
        put(&mut bytes, &self.outcome);
        bytes
    }

    /// The hash of the entry's leaf in the tree.
    #[must_use]
    pub fn leaf(&self) -> TreeHash {
        leaf_hash(&self.canonical())
    }
}

fn put_length(bytes: &mut Vec<u8>, length: usize) {
    bytes.extend((length as u64).to_be_bytes());
}

fn put(bytes: &mut Vec<u8>, text: &str) {
    put_length(bytes, text.len());
    bytes.extend(text.as_bytes());
}

fn put_if(bytes: &mut Vec<u8>, text: Option<&str>) {
    match text {
        None => bytes.push(0),
        Some(text) => {
            bytes.push(1);
            put(bytes, text);
        }
    }
}

impl fmt::Debug for Commitment {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&to_hex(&self.0))
    }
}

impl TryFrom<String> for Commitment {
    type Error = NotACommitment;

    fn try_from(text: String) -> Result<Self, NotACommitment> {
        from_hex(&text).map(Self).ok_or(NotACommitment)
    }
}

impl From<Commitment> for String {
    fn from(commitment: Commitment) -> Self {
        to_hex(&commitment.0)
    }
}

impl fmt::Display for NotACommitment {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a commitment is 64 digits 0-9 and a-f")
    }
}

impl std::error::Error for NotACommitment {}
