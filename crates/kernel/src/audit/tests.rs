mod checkpoint;
mod entry;
mod tamper;
mod tamperer;
mod tree;
mod verify;

use std::error::Error;

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};

use super::checkpoint::{Checkpoint, CheckpointFault, Origin, SignedCheckpoint};
use super::entry::{Commitment, Entry, On, Touched};
use super::export::{Export, ExportFault, PublicKey};
use super::report::Report;
use super::text::{NotAnInstant, Timestamp};
use super::tree::{Frontier, leaf_hash};
use super::verify::{Trust, verify};

type Told = Result<(), Box<dyn Error>>;

/// An institution that signs its audit.
struct Institution {
    key: SigningKey,
    origin: Origin,
}

impl Institution {
    fn new(name: &str, secret: u8) -> Result<Self, CheckpointFault> {
        Ok(Self { key: SigningKey::from_bytes(&[secret; 32]), origin: Origin::new(name)? })
    }

    fn varda() -> Result<Self, CheckpointFault> {
        Self::new("ombudsman.varda.example/audit", 7)
    }

    fn public(&self) -> VerifyingKey {
        self.key.verifying_key()
    }

    fn sign(&self, checkpoint: Checkpoint) -> SignedCheckpoint {
        checkpoint.sign(&self.public(), &|text| self.key.sign(text).to_bytes())
    }

    fn trusting_key(&self) -> Trust {
        Trust { key: Some(PublicKey(self.public())), ..Trust::default() }
    }

    /// Signs the entries, a checkpoint after every `every` of them.
    fn keep(&self, entries: Vec<Entry>, every: usize) -> Result<Log, Box<dyn Error>> {
        let mut log = Log { entries, checkpoints: Vec::new() };
        let mut tree = Frontier::new();
        for entry in &log.entries {
            tree.append(entry.leaf());
            if tree.size().is_multiple_of(every as u64) {
                let before = log.checkpoints.last().map(|last| &last.checkpoint);
                let next = Checkpoint::after(before, self.origin.clone(), &tree, minute(tree.size())?)?;
                log.checkpoints.push(self.sign(next));
            }
        }
        Ok(log)
    }
}

/// An audit: the entries, and the checkpoints over them.
struct Log {
    entries: Vec<Entry>,
    checkpoints: Vec<SignedCheckpoint>,
}

impl Log {
    fn export(&self, of: &Institution) -> Result<Vec<u8>, ExportFault> {
        let mut export = Export::begin(Vec::new(), &of.origin, of.public())?;
        let mut checkpoints = self.checkpoints.iter().peekable();
        for (size, entry) in (1u64..).zip(&self.entries) {
            export.entry(entry)?;
            while let Some(due) = checkpoints.next_if(|next| next.checkpoint.head.size <= size) {
                export.checkpoint(due)?;
            }
        }
        export.finish()
    }
}

fn minute(number: u64) -> Result<Timestamp, NotAnInstant> {
    let (day, hour, minute) = (1 + number / 1440 % 28, number / 60 % 24, number % 60);
    Timestamp::new(format!("2026-11-{day:02}T{hour:02}:{minute:02}:00.000000Z"))
}

/// The entries of `count` acts, as varied as real ones.
fn entries(count: u64) -> Result<Vec<Entry>, NotAnInstant> {
    (0..count).map(entry).collect()
}

fn entry(seq: u64) -> Result<Entry, NotAnInstant> {
    let by_officer = !seq.is_multiple_of(3);
    let touched = (0..seq % 4).map(|nth| Touched {
        kind: if nth == 0 { "complaint" } else { "material" }.into(),
        id: format!("r-{seq}-{nth}"),
        commitment: Commitment(leaf_hash(format!("{seq} {nth}").as_bytes()).0),
    });
    Ok(Entry {
        seq: Some(seq),
        id: format!("a-{seq}"),
        at: minute(seq)?,
        actor: if by_officer { format!("officer:{}", seq % 9) } else { "receipt".into() },
        person: by_officer.then(|| format!("p-{}", seq % 7)),
        act: if by_officer { "complaint.admit" } else { "message.write" }.into(),
        on: (!seq.is_multiple_of(5)).then(|| On { kind: "complaint".into(), id: format!("r-{seq}-0") }),
        touched: touched.collect(),
        under: seq.is_multiple_of(4).then(|| "delegation:12".into()),
        outcome: if seq.is_multiple_of(11) { "refused:bar.interest" } else { "done" }.into(),
    })
}

fn verified(export: &[u8], trust: &Trust) -> std::io::Result<Report> {
    verify(export, trust)
}
