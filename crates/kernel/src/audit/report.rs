//! What the verifier found, in words that name the line and what to do.

use std::fmt;

use serde::Serialize;

use super::checkpoint::Origin;
use super::export::PublicKey;
use super::proof::TreeHead;
use super::text::Timestamp;

/// The result of verifying an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whose audit it says it is.
    pub origin: Option<Origin>,
    /// The key its checkpoints were verified with.
    pub key: Option<PublicKey>,
    /// Whether that key came from outside the file. If not, only an outside copy can show that all of it is not forged.
    pub key_is_trusted: bool,
    /// How many entries were read.
    pub entries: u64,
    /// How many checkpoints were read.
    pub checkpoints: u64,
    /// The last checkpoint that is genuine and whose entries are the signed ones.
    pub last_checkpoint: Option<Proven>,
    /// How many entries stand after that checkpoint: nothing vouches for them yet.
    pub uncovered_entries: u64,
    /// How many entries stand after the last outside copy that fits: whoever held the signing key could have changed them.
    pub not_covered_by_outside_copy: u64,
    /// What is wrong, in the order of the file; at most [`Report::MOST_FAULTS`].
    pub faults: Vec<Fault>,
    /// How many faults more there were.
    pub further_faults: u64,
}

/// A checkpoint that was found true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proven {
    /// How many entries it covers.
    pub size: u64,
    /// The root over them, in base64.
    pub root: String,
    /// When it was signed.
    pub at: Timestamp,
}

/// One thing that is wrong with an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The line of the file, from 1; `None` when an outside copy itself is at fault, or the file is empty.
    pub line: Option<u64>,
    /// What sort of fault.
    pub kind: FaultKind,
    /// What is wrong and what to do, in English.
    pub text: String,
}

/// The sorts of faults; the names are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The first line is missing, comes twice or is of another format.
    Header,
    /// Another key than the trusted one.
    ForeignKey,
    /// Another origin than the expected one.
    ForeignOrigin,
    /// A line that cannot be read.
    Unreadable,
    /// A line that says something readable in another spelling than an export writes.
    Form,
    /// The numbers of the entries have a gap, a repetition or another order.
    Number,
    /// A checkpoint with a wrong signature.
    Signature,
    /// A checkpoint that does not follow the one before.
    Chain,
    /// A checkpoint that does not stand behind the entries it covers.
    Place,
    /// Entries that are not the signed ones.
    Root,
    /// Fewer entries than an outside copy has.
    RolledBack,
    /// Other entries than an outside copy has.
    OutsideDiffers,
    /// A checkpoint kept outside that is not in the file.
    OutsideMissing,
    /// An outside copy that is not genuine.
    OutsideUnsound,
}

impl FaultKind {
    /// What to do about it.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Header => "Ask for the export again, whole; a newer format needs a newer verifier.",
            Self::ForeignKey => {
                "Compare the key with the one the institution publishes; believe nothing in this file before that."
            }
            Self::ForeignOrigin => "Make sure that this is the export of the right institution.",
            Self::Unreadable | Self::Form => {
                "Compare the line with the institution's own audit; if the file was harmed on its way, ask for it again."
            }
            Self::Number => "Compare the entries around this line with a backup of the audit.",
            Self::Signature => "Compare the checkpoint with its outside copy, and the entries it covers with a backup.",
            Self::Chain => {
                "Look for the checkpoints between among the outside copies, and compare those entries with a backup."
            }
            Self::Place => "Compare the entries since the checkpoint before with a backup of that time.",
            Self::Root => "Compare these entries with a backup of that time; what comes later is not proven either.",
            Self::RolledBack => {
                "If the export is older than the copy, ask for a new one; if not, restore the audit from a backup as new as the copy."
            }
            Self::OutsideDiffers => {
                "History was rewritten by somebody who could sign. Keep both, and compare with a backup older than the copy."
            }
            Self::OutsideMissing => "Keep the copy, and ask the institution where its own checkpoint went.",
            Self::OutsideUnsound => "Leave this copy out, or find out who gave it to you.",
        }
    }
}

impl Report {
    /// How many faults are told one by one; a file of another origin would have one a line.
    pub const MOST_FAULTS: usize = 1000;

    /// Whether nothing is wrong. What no checkpoint or no outside copy covers is still said beside it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    pub(super) fn empty() -> Self {
        Self {
            origin: None,
            key: None,
            key_is_trusted: false,
            entries: 0,
            checkpoints: 0,
            last_checkpoint: None,
            uncovered_entries: 0,
            not_covered_by_outside_copy: 0,
            faults: Vec::new(),
            further_faults: 0,
        }
    }

    pub(super) fn fault(&mut self, line: Option<u64>, kind: FaultKind, what: impl fmt::Display) {
        if self.faults.len() < Self::MOST_FAULTS {
            self.faults.push(Fault { line, kind, text: format!("{what}. {}", kind.remedy()) });
        } else {
            self.further_faults += 1;
        }
    }

    pub(super) fn proven(&mut self, head: TreeHead, at: &Timestamp) {
        self.last_checkpoint = Some(Proven { size: head.size, root: head.root.to_base64(), at: at.clone() });
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(to, "line {line}: {}", self.text),
            None => to.write_str(&self.text),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(origin) = &self.origin {
            writeln!(to, "audit of {origin}")?;
        }
        writeln!(to, "{} entries, {} checkpoints", self.entries, self.checkpoints)?;
        match &self.last_checkpoint {
            Some(last) => writeln!(to, "proven: {} entries, signed {}, root {}", last.size, last.at, last.root)?,
            None => writeln!(to, "proven: nothing, for no checkpoint holds")?,
        }
        writeln!(to, "after the last checkpoint: {}", self.uncovered_entries)?;
        writeln!(to, "covered by no outside copy: {}", self.not_covered_by_outside_copy)?;
        match (&self.key, self.key_is_trusted) {
            (Some(key), false) => {
                writeln!(to, "the key {} was taken from the file itself: compare it", String::from(*key))?;
            }
            (None, _) => writeln!(to, "no key: no signature was verified")?,
            (Some(_), true) => {}
        }
        for fault in &self.faults {
            writeln!(to, "{fault}")?;
        }
        match (self.faults.len(), self.further_faults) {
            (0, _) => writeln!(to, "no faults"),
            (told, further) => writeln!(to, "{} faults", further + told as u64),
        }
    }
}
