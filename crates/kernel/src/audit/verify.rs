//! The offline verifier: reads an export once, line by line, with nothing at hand but the file and what the verifier has
//! from elsewhere: the institution's public key, copies of its checkpoints. Memory does not grow with the file.

use std::io::{self, BufRead, Read};

use super::checkpoint::{Origin, SignedCheckpoint};
use super::export::{LONGEST_LINE, PublicKey};
use super::reading::Reading;
use super::report::Report;

/// What the verifier has from elsewhere and need not believe the file for.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The institution's public key.
    pub key: Option<PublicKey>,
    /// The institution's origin.
    pub origin: Option<Origin>,
    /// Checkpoints that were copied outside.
    pub outside: Vec<SignedCheckpoint>,
}

/// Verifies an export. Everything that is wrong with it is in the report.
///
/// # Errors
/// Only when the file cannot be read.
pub fn verify(mut export: impl BufRead, trust: &Trust) -> io::Result<Report> {
    let mut reading = Reading::begin(trust);
    let mut line = Vec::new();
    loop {
        match next_line(&mut export, &mut line)? {
            LineEnd::Whole => reading.line(&line, true),
            LineEnd::Cut => reading.line(&line, false),
            LineEnd::TooLong => reading.overlong(),
            LineEnd::NoMore => return Ok(reading.finish()),
        }
    }
}

enum LineEnd {
    Whole,
    Cut,
    TooLong,
    NoMore,
}

/// Reads one line without its end; of one that is too long the rest is passed over.
fn next_line(from: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<LineEnd> {
    line.clear();
    let bound = LONGEST_LINE as u64 + 1;
    from.by_ref().take(bound).read_until(b'\n', line)?;
    if line.pop_if(|last| *last == b'\n').is_some() {
        return Ok(LineEnd::Whole);
    }
    if line.len() <= LONGEST_LINE {
        return Ok(if line.is_empty() { LineEnd::NoMore } else { LineEnd::Cut });
    }
    from.skip_until(b'\n')?;
    Ok(LineEnd::TooLong)
}
