//! The audit as a file that an outsider can keep and verify: JSON lines. First
//! `{"audit":{"format":1,"origin":"…","key":"<base64>"}}`, then in the order of the tree `{"entry":{…}}`, and after the
//! last entry that it covers each `{"checkpoint":"<its text>"}`.

use std::fmt;
use std::io::{self, Write};

use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};

use super::checkpoint::{Origin, SignedCheckpoint};
use super::entry::Entry;
use super::text::{from_base64, to_base64};

/// The version of the format that this program writes and reads.
pub const FORMAT: u32 = 1;

/// The longest line, in bytes, that is read; about 200,000 records touched by one act.
pub const LONGEST_LINE: usize = 32 * 1024 * 1024;

/// One line of an export. `E` is [`Entry`] when reading, a reference to one when writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line<E> {
    Audit(Header),
    Entry(E),
    Checkpoint(String),
}

/// The first line: whose audit, and the key it is signed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub format: u32,
    pub origin: Origin,
    pub key: PublicKey,
}

/// An Ed25519 public key, written in base64. A weak key, under which anything would verify, is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey(pub VerifyingKey);

/// A text that is not a public key, or a weak one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAKey;

/// Why an export could not be written.
#[derive(Debug)]
pub enum ExportFault {
    /// An entry that has no place in the tree yet.
    Unnumbered,
    /// The file could not be written.
    Write(io::Error),
}

/// Writes an export. It judges nothing but that entries have their number: an export of a damaged audit must be possible,
/// for the verifier to name the damage.
#[derive(Debug)]
pub struct Export<W: Write> {
    to: W,
}

impl<W: Write> Export<W> {
    /// Begins the file with its first line. `to` should be buffered.
    ///
    /// # Errors
    /// [`ExportFault::Write`].
    pub fn begin(to: W, origin: &Origin, key: VerifyingKey) -> Result<Self, ExportFault> {
        let mut export = Self { to };
        export.line(&Line::Audit(Header { format: FORMAT, origin: origin.clone(), key: PublicKey(key) }))?;
        Ok(export)
    }

    /// Writes the next entry; they come in the order of `seq`.
    ///
    /// # Errors
    /// [`ExportFault`].
    pub fn entry(&mut self, entry: &Entry) -> Result<(), ExportFault> {
        if entry.seq.is_none() {
            return Err(ExportFault::Unnumbered);
        }
        self.line(&Line::Entry(entry))
    }

    /// Writes a checkpoint, just after the last entry that it covers.
    ///
    /// # Errors
    /// [`ExportFault::Write`].
    pub fn checkpoint(&mut self, checkpoint: &SignedCheckpoint) -> Result<(), ExportFault> {
        self.line(&Line::Checkpoint(checkpoint.text()))
    }

    /// Flushes and gives the file back.
    ///
    /// # Errors
    /// [`ExportFault::Write`].
    pub fn finish(mut self) -> Result<W, ExportFault> {
        self.to.flush()?;
        Ok(self.to)
    }

    fn line(&mut self, line: &Line<&Entry>) -> Result<(), ExportFault> {
        serde_json::to_writer(&mut self.to, line).map_err(io::Error::from)?;
        self.to.write_all(b"\n")?;
        Ok(())
    }
}

impl TryFrom<String> for PublicKey {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        let bytes = from_base64(&text).ok_or(NotAKey)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| NotAKey)?;
        if key.is_weak() { Err(NotAKey) } else { Ok(Self(key)) }
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        to_base64(key.0.as_bytes())
    }
}

impl From<io::Error> for ExportFault {
    fn from(fault: io::Error) -> Self {
        Self::Write(fault)
    }
}

impl fmt::Display for NotAKey {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("this is not the public key of an audit (44 characters of base64)")
    }
}

impl std::error::Error for NotAKey {}

impl fmt::Display for ExportFault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unnumbered => {
                to.write_str("an entry has no place in the audit tree yet; export up to the last checkpoint")
            }
            Self::Write(fault) => write!(to, "the export could not be written: {fault}"),
        }
    }
}

impl std::error::Error for ExportFault {}
