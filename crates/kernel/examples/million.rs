//! Writes an audit of a million entries with a checkpoint after every 64th to a file, verifies it, and prints how long each
//! took: `cargo run --release --example million [FILE]`. Promise K4 wants the second within ten seconds.

use std::error::Error;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;
use std::time::Instant;

use ed25519_dalek::{Signer, SigningKey};
use kernel::audit::checkpoint::{Checkpoint, Origin};
use kernel::audit::entry::{Commitment, Entry, On, Touched};
use kernel::audit::export::{Export, PublicKey};
use kernel::audit::text::Timestamp;
use kernel::audit::tree::{Frontier, leaf_hash};
use kernel::audit::verify::{Trust, verify};

const ENTRIES: u64 = 1_000_000;
const EVERY: u64 = 64;

#[expect(clippy::disallowed_methods, reason = "it measures how long the machine takes")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = std::env::args_os().nth(1).map_or_else(|| folder.path().join("audit.jsonl"), PathBuf::from);
    let key = SigningKey::from_bytes(&[7; 32]);
    let public = key.verifying_key();
    let origin = Origin::new("ombudsman.varda.example/audit")?;

    let begun = Instant::now();
    let mut export = Export::begin(BufWriter::new(File::create(&path)?), &origin, public)?;
    let mut tree = Frontier::new();
    let mut last = None;
    for seq in 0..ENTRIES {
        let entry = entry(seq)?;
        tree.append(entry.leaf());
        export.entry(&entry)?;
        if tree.size().is_multiple_of(EVERY) {
            let before = last.as_ref();
            let next = Checkpoint::after(before, origin.clone(), &tree, entry.at)?;
            let signed = next.sign(&public, &|text| key.sign(text).to_bytes());
            export.checkpoint(&signed)?;
            last = Some(signed.checkpoint);
        }
    }
    export.finish()?;
    let build_s = begun.elapsed().as_secs_f64();

    let begun = Instant::now();
    let trust = Trust { key: Some(PublicKey(public)), ..Trust::default() };
    let report = verify(BufReader::with_capacity(1 << 20, File::open(&path)?), &trust)?;
    let verify_s = begun.elapsed().as_secs_f64();

    let (entries, checkpoints, faults) = (report.entries, report.checkpoints, report.faults.len());
    let mib = File::open(&path)?.metadata()?.len() / (1024 * 1024);
    let peak_mib = peak_memory_kib().unwrap_or(0) / 1024;
    println!(
        "promise K4 entries={entries} checkpoints={checkpoints} faults={faults} file_mib={mib} build_s={build_s:.1} \
         verify_s={verify_s:.1} peak_mib={peak_mib}"
    );
    if faults > 0 || entries != ENTRIES || verify_s > 10.0 {
        return Err("promise K4 is not kept: 1,000,000 entries verified without a fault within 10 s".into());
    }
    Ok(())
}

/// The most memory this process ever held, where the system tells.
fn peak_memory_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

fn entry(seq: u64) -> Result<Entry, Box<dyn Error>> {
    let (second, minute, hour, day) = (seq % 60, seq / 60 % 60, seq / 3600 % 24, 1 + seq / 86400);
    let touched = (0..2).map(|nth: u8| Touched {
        kind: "complaint".into(),
        id: format!("01J9Z3QW8M{seq:012}{nth}"),
        commitment: Commitment(leaf_hash(&seq.to_be_bytes()).0),
    });
    Ok(Entry {
        seq: Some(seq),
        id: format!("01J9Z3QW8N{seq:016}"),
        at: Timestamp::new(format!("2026-11-{day:02}T{hour:02}:{minute:02}:{second:02}.000000Z"))?,
        actor: format!("officer:01J9Z3QW8P{:016}", seq % 97),
        person: Some(format!("01J9Z3QW8Q{:016}", seq % 89)),
        act: "complaint.admit".into(),
        on: Some(On { kind: "complaint".into(), id: format!("01J9Z3QW8M{seq:012}0") }),
        touched: touched.collect(),
        under: Some("grant:examiner".into()),
        outcome: "done".into(),
    })
}
