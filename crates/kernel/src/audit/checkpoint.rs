//! The signed word of the institution on how its audit stood: how many entries, under which root, after which checkpoint.
//! Its text is a checkpoint of a transparency log (C2SP tlog-checkpoint and signed-note), which common programs verify:
//!
//! ```text
//! ombudsman.example/audit
//! 500
//! <root, base64>
//! at 2026-11-24T09:30:00.000000Z
//! previous 475 <root of the checkpoint before, base64>
//!
//! — ombudsman.example/audit <key id and Ed25519 signature, base64>
//! ```

use std::fmt;

use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::proof::TreeHead;
use super::text::{Timestamp, from_base64, to_base64};
use super::tree::{Frontier, TreeHash};

/// The name under which an institution signs its audit, such as `ombudsman.example/audit`: no spaces, no `+`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Origin(String);

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose audit.
    pub origin: Origin,
    /// How many entries, and the root over them.
    pub head: TreeHead,
    /// When it was signed.
    pub at: Timestamp,
    /// What the checkpoint before said; the empty tree for the first. So none can be taken out of the row unseen.
    pub previous: TreeHead,
}

/// A checkpoint with its signature. [`SignedCheckpoint::verify`] says whether the signature is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedCheckpoint {
    /// What was signed.
    pub checkpoint: Checkpoint,
    key_id: [u8; 4],
    signature: [u8; 64],
}

/// Why a checkpoint is not made, not read or not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckpointFault {
    /// The origin is empty or has a space, a control character or a `+`.
    Origin,
    /// There is no entry that the checkpoint before did not cover.
    NothingNew,
    /// The text is not a checkpoint in its one spelling.
    Form,
    /// It names another key than the expected one.
    ForeignKey,
    /// The signature does not fit the text.
    Signature,
}

impl Origin {
    /// Takes a name.
    ///
    /// # Errors
    /// [`CheckpointFault::Origin`] when a signed note could not carry it.
    pub fn new(name: impl Into<String>) -> Result<Self, CheckpointFault> {
        let name = name.into();
        let bad = |c: char| c.is_whitespace() || c.is_control() || c == '+';
        if name.is_empty() || name.contains(bad) { Err(CheckpointFault::Origin) } else { Ok(Self(name)) }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Checkpoint {
    /// The checkpoint that follows `previous` (`None` for the first) when the tree stands as `tree`.
    ///
    /// # Errors
    /// [`CheckpointFault::NothingNew`] when the tree has not grown: each checkpoint covers at least one entry more, so that
    /// its size alone names it.
    pub fn after(
        previous: Option<&Self>,
        origin: Origin,
        tree: &Frontier,
        at: Timestamp,
    ) -> Result<Self, CheckpointFault> {
        let empty = TreeHead { size: 0, root: Frontier::new().root() };
        let previous = previous.map_or(empty, |checkpoint| checkpoint.head);
        if tree.size() <= previous.size {
            return Err(CheckpointFault::NothingNew);
        }
        Ok(Self { origin, head: TreeHead { size: tree.size(), root: tree.root() }, at, previous })
    }

    /// The text that is signed, with its last line end.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { origin, head, at, previous } = self;
        let (root, root_before) = (head.root.to_base64(), previous.root.to_base64());
        format!("{origin}\n{}\n{root}\nat {at}\nprevious {} {root_before}\n", head.size, previous.size)
    }

    /// Signs with the key whose public half is `key`: `sign` makes an Ed25519 signature (RFC 8032) of the bytes it is given.
    #[must_use]
    pub fn sign(self, key: &VerifyingKey, sign: &dyn Fn(&[u8]) -> [u8; 64]) -> SignedCheckpoint {
        let signature = sign(self.text().as_bytes());
        SignedCheckpoint { key_id: key_id(&self.origin, key), checkpoint: self, signature }
    }
}

impl SignedCheckpoint {
    /// The whole text: what was signed, an empty line, the signature line.
    #[must_use]
    pub fn text(&self) -> String {
        let signature = [self.key_id.as_slice(), self.signature.as_slice()].concat();
        format!("{}\n\u{2014} {} {}\n", self.checkpoint.text(), self.checkpoint.origin, to_base64(&signature))
    }

    /// Reads what [`SignedCheckpoint::text`] wrote. The signature is not looked at.
    ///
    /// # Errors
    /// [`CheckpointFault::Form`] when the text differs in anything from what it would be written as.
    pub fn parse(text: &str) -> Result<Self, CheckpointFault> {
        let signed = Self::read(text).ok_or(CheckpointFault::Form)?;
        let grows = signed.checkpoint.head.size > signed.checkpoint.previous.size;
        if grows && signed.text() == text { Ok(signed) } else { Err(CheckpointFault::Form) }
    }

    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let origin = Origin::new(lines.next()?).ok()?;
        let head = read_head(lines.next()?, lines.next()?)?;
        let at = Timestamp::new(lines.next()?.strip_prefix("at ")?).ok()?;
        let (size, root) = lines.next()?.strip_prefix("previous ")?.split_once(' ')?;
        let previous = read_head(size, root)?;
        let signed_by = lines.nth(1)?;
        let (_, signature) = signed_by.rsplit_once(' ')?;
        let bytes: [u8; 68] = from_base64(signature)?;
        let (key_id, signature) = bytes.split_first_chunk::<4>()?;
        let checkpoint = Checkpoint { origin, head, at, previous };
        Some(Self { checkpoint, key_id: *key_id, signature: signature.try_into().ok()? })
    }

    /// Whether the holder of this key signed it.
    ///
    /// # Errors
    /// [`CheckpointFault::ForeignKey`] or [`CheckpointFault::Signature`].
    pub fn verify(&self, key: &VerifyingKey) -> Result<(), CheckpointFault> {
        if self.key_id != key_id(&self.checkpoint.origin, key) {
            return Err(CheckpointFault::ForeignKey);
        }
        let signature = Signature::from_bytes(&self.signature);
        key.verify_strict(self.checkpoint.text().as_bytes(), &signature).map_err(|_| CheckpointFault::Signature)
    }
}

fn read_head(size: &str, root: &str) -> Option<TreeHead> {
    Some(TreeHead { size: size.parse().ok()?, root: TreeHash(from_base64(root)?) })
}

/// The four bytes by which a signature line hints at its key (C2SP signed-note; 1 stands for Ed25519).
pub(super) fn key_id(origin: &Origin, key: &VerifyingKey) -> [u8; 4] {
    let hash: [u8; 32] = Sha256::new()
        .chain_update(origin.as_str())
        .chain_update(b"\n\x01")
        .chain_update(key.as_bytes())
        .finalize()
        .into();
    [hash[0], hash[1], hash[2], hash[3]]
}

impl fmt::Display for Origin {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl TryFrom<String> for Origin {
    type Error = CheckpointFault;

    fn try_from(name: String) -> Result<Self, CheckpointFault> {
        Self::new(name)
    }
}

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.0
    }
}

impl fmt::Display for CheckpointFault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Origin => "an origin is a name without spaces and without +",
            Self::NothingNew => "no entry has come since the checkpoint before",
            Self::Form => "this is not a checkpoint, or not written as checkpoints are",
            Self::ForeignKey => "it is signed with another key",
            Self::Signature => "its signature does not fit its words",
        })
    }
}

impl std::error::Error for CheckpointFault {}
