//! Promise K4: whoever changes the history in any way is found.

use super::super::export::{Header, Line};
use super::tamperer::{tamperer, written};
use super::*;

const SEED: u64 = 20_261_124;

#[test]
fn k4_every_tampering_is_found() -> Told {
    let tamperings = crate::harness::size(1_000, 10_000);
    let seed = std::env::var("AMPARO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(SEED);
    let mut tamperer = tamperer(seed)?;
    let with_key = tamperer.varda.trusting_key();
    let with_copy = Trust { outside: tamperer.honest.checkpoints[19..].to_vec(), ..with_key.clone() };
    let with_copy_only = Trust { key: None, ..with_copy.clone() };
    let untouched = written(&tamperer.lines)?;
    for trust in [&with_key, &with_copy, &with_copy_only] {
        assert_eq!(verified(&untouched, trust)?.faults, []);
    }
    let mut missed = Vec::new();
    for number in 0..tamperings {
        let tampered = tamperer.tamper(number)?;
        assert!(tampered.export != untouched, "tampering {number} of seed {seed} changed nothing");
        let trust = match (tampered.needs_copy, number / 9 % 3) {
            (true, 0) | (false, 1) => &with_copy_only,
            (true, _) | (false, 2) => &with_copy,
            (false, _) => &with_key,
        };
        let report = verified(&tampered.export, trust)?;
        let names_a_place =
            report.faults.iter().all(|fault| fault.line.is_some() || fault.text.contains("outside copy"));
        assert!(names_a_place, "tampering {number} of seed {seed}: {report}");
        if report.is_sound() {
            missed.push(number);
        }
    }
    let found = tamperings - missed.len() as u64;
    println!("promise K4 tamperings={tamperings} found={found} seed={seed}");
    assert!(missed.is_empty(), "not found: {missed:?}");
    Ok(())
}

#[test]
fn a_header_line_is_bound_to_the_checkpoints() -> Told {
    let tamperer = tamperer(SEED)?;
    for header in [
        Header { format: 1, origin: Origin::new("other.example/audit")?, key: PublicKey(tamperer.varda.public()) },
        Header { format: 2, origin: tamperer.varda.origin.clone(), key: PublicKey(tamperer.varda.public()) },
        Header { format: 1, origin: tamperer.varda.origin.clone(), key: PublicKey(tamperer.stranger.public()) },
    ] {
        let mut lines = tamperer.lines.clone();
        lines[0] = Line::Audit(header);
        assert!(!verified(&written(&lines)?, &Trust::default())?.is_sound());
    }
    Ok(())
}
