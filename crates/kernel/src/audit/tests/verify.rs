use std::io::BufReader;

use super::super::export::LONGEST_LINE;
use super::super::report::{FaultKind, Report};
use super::*;

fn kinds(report: &Report) -> Vec<FaultKind> {
    report.faults.iter().map(|fault| fault.kind).collect()
}

/// Where line `number` (from 1) begins and ends, its line end included.
fn lines(export: &[u8]) -> Vec<Vec<u8>> {
    export.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect()
}

#[test]
fn an_untouched_audit_has_no_fault() -> Told {
    let varda = Institution::varda()?;
    let log = varda.keep(entries(500)?, 25)?;
    let trust = Trust {
        origin: Some(varda.origin.clone()),
        outside: vec![log.checkpoints[19].clone(), log.checkpoints[3].clone()],
        ..varda.trusting_key()
    };
    let report = verified(&log.export(&varda)?, &trust)?;
    assert_eq!(kinds(&report), []);
    assert_eq!((report.entries, report.checkpoints), (500, 20));
    assert_eq!((report.uncovered_entries, report.not_covered_by_outside_copy), (0, 0));
    assert_eq!(report.last_checkpoint.map(|last| last.size), Some(500));
    Ok(())
}

#[test]
fn what_nothing_vouches_for_is_said() -> Told {
    let varda = Institution::varda()?;
    let log = varda.keep(entries(57)?, 10)?;
    let trust = Trust { outside: vec![log.checkpoints[2].clone()], ..varda.trusting_key() };
    let report = verified(&log.export(&varda)?, &trust)?;
    assert_eq!(kinds(&report), []);
    assert_eq!((report.uncovered_entries, report.not_covered_by_outside_copy), (7, 27));
    let told = report.to_string();
    assert!(told.contains("after the last checkpoint: 7\n"), "{told}");
    assert!(told.contains("covered by no outside copy: 27\n"), "{told}");
    Ok(())
}

#[test]
fn the_key_of_the_file_itself_is_said_not_to_be_trusted() -> Told {
    let varda = Institution::varda()?;
    let report = verified(&varda.keep(entries(10)?, 10)?.export(&varda)?, &Trust::default())?;
    assert!(report.is_sound());
    assert!(!report.key_is_trusted);
    assert!(report.to_string().contains("was taken from the file itself"));
    Ok(())
}

#[test]
fn a_missing_entry_is_named_with_its_line() -> Told {
    let varda = Institution::varda()?;
    let mut export = lines(&varda.keep(entries(30)?, 10)?.export(&varda)?);
    export.remove(5);
    let report = verified(&export.concat(), &varda.trusting_key())?;
    assert_eq!(kinds(&report), [FaultKind::Number, FaultKind::Place]);
    assert_eq!(report.faults[0].line, Some(6));
    assert!(report.faults[0].text.starts_with("entries 4 to 4 are missing before this one. Compare"));
    Ok(())
}

#[test]
fn an_edited_entry_is_named_within_its_checkpoint_and_only_once() -> Told {
    let varda = Institution::varda()?;
    let mut log = varda.keep(entries(50)?, 10)?;
    log.entries[24].outcome = "refused".into();
    let report = verified(&log.export(&varda)?, &varda.trusting_key())?;
    assert_eq!(kinds(&report), [FaultKind::Root]);
    assert_eq!(report.faults[0].line, Some(34));
    assert!(report.faults[0].text.starts_with("the entries on lines 24 to 33 are not those that were signed"));
    assert_eq!((report.last_checkpoint.map(|last| last.size), report.uncovered_entries), (Some(20), 30));
    Ok(())
}

#[test]
fn a_checkpoint_taken_out_breaks_the_chain() -> Told {
    let varda = Institution::varda()?;
    let mut log = varda.keep(entries(50)?, 10)?;
    log.checkpoints.remove(2);
    let report = verified(&log.export(&varda)?, &varda.trusting_key())?;
    assert_eq!(kinds(&report), [FaultKind::Chain]);
    Ok(())
}

#[test]
fn a_rolled_back_audit_is_found_by_the_outside_copy_alone() -> Told {
    let varda = Institution::varda()?;
    let mut log = varda.keep(entries(50)?, 10)?;
    let copy = log.checkpoints[4].clone();
    log.entries.truncate(40);
    log.checkpoints.truncate(4);
    let export = log.export(&varda)?;
    assert!(verified(&export, &varda.trusting_key())?.is_sound());
    let report = verified(&export, &Trust { outside: vec![copy], ..varda.trusting_key() })?;
    assert_eq!(kinds(&report), [FaultKind::RolledBack]);
    assert_eq!(report.not_covered_by_outside_copy, 40);
    Ok(())
}

#[test]
fn history_rewritten_by_the_holder_of_the_key_is_found_by_the_outside_copy() -> Told {
    let varda = Institution::varda()?;
    let copy = varda.keep(entries(50)?, 10)?.checkpoints[3].clone();
    let mut rewritten = entries(50)?;
    rewritten[12].actor = "institution".into();
    let export = varda.keep(rewritten, 10)?.export(&varda)?;
    assert!(verified(&export, &varda.trusting_key())?.is_sound());
    let report = verified(&export, &Trust { outside: vec![copy], ..varda.trusting_key() })?;
    assert_eq!(kinds(&report), [FaultKind::OutsideDiffers, FaultKind::OutsideMissing]);
    Ok(())
}

#[test]
fn a_forgery_under_another_key_is_found_by_key_or_by_copy() -> Told {
    let varda = Institution::varda()?;
    let forger = Institution::new("ombudsman.varda.example/audit", 8)?;
    let copy = varda.keep(entries(20)?, 10)?.checkpoints[1].clone();
    let export = forger.keep(entries(20)?, 10)?.export(&forger)?;
    let by_key = verified(&export, &varda.trusting_key())?;
    assert_eq!(kinds(&by_key), [FaultKind::ForeignKey; 3]);
    let by_copy = verified(&export, &Trust { outside: vec![copy], ..Trust::default() })?;
    assert_eq!(kinds(&by_copy), [FaultKind::OutsideUnsound]);
    Ok(())
}

#[test]
fn another_institutions_audit_is_not_taken_for_ours() -> Told {
    let (varda, other) = (Institution::varda()?, Institution::new("ombudsman.other.example/audit", 7)?);
    let export = other.keep(entries(10)?, 10)?.export(&other)?;
    let report = verified(&export, &Trust { origin: Some(varda.origin.clone()), ..varda.trusting_key() })?;
    assert_eq!(kinds(&report), [FaultKind::ForeignOrigin; 2]);
    Ok(())
}

#[test]
fn rubbish_is_reported_and_not_answered_with_a_thousand_pages() -> Told {
    for (rubbish, line) in [("", None), ("\n", Some(1)), ("{}", Some(1)), ("\u{0}\u{ff}[[[[", Some(1))] {
        let report = verified(rubbish.as_bytes(), &Trust::default())?;
        assert_eq!(report.faults[0].kind, FaultKind::Header, "{rubbish:?}");
        assert_eq!(report.faults[0].line, line, "{rubbish:?}");
    }
    let report = verified("x\n".repeat(5000).as_bytes(), &Trust::default())?;
    assert_eq!(report.faults.len(), Report::MOST_FAULTS);
    assert_eq!(report.further_faults, 5001 - Report::MOST_FAULTS as u64);
    Ok(())
}

#[test]
fn a_line_without_end_is_passed_over() -> Told {
    let varda = Institution::varda()?;
    let mut export = lines(&varda.keep(entries(10)?, 10)?.export(&varda)?);
    export.insert(3, [vec![b'x'; LONGEST_LINE + 10], b"\n".to_vec()].concat());
    let report = verify(BufReader::new(export.concat().as_slice()), &varda.trusting_key())?;
    assert_eq!(kinds(&report), [FaultKind::Unreadable]);
    assert_eq!((report.faults[0].line, report.entries), (Some(4), 10));
    Ok(())
}

#[test]
fn an_entry_without_a_place_is_not_exported() -> Told {
    let varda = Institution::varda()?;
    let mut export = Export::begin(Vec::new(), &varda.origin, varda.public())?;
    let refused = export.entry(&Entry { seq: None, ..entry(0)? });
    assert!(matches!(refused, Err(ExportFault::Unnumbered)));
    Ok(())
}

#[test]
fn a_line_has_one_spelling_and_the_file_one_end() -> Told {
    let varda = Institution::varda()?;
    let export = varda.keep(entries(10)?, 10)?.export(&varda)?;
    let text = String::from_utf8(export)?;
    let spaced = text.replacen("\"act\":", "\"act\": ", 1);
    let escaped = text.replacen("complaint.admit", "complaint\\u002eadmit", 1);
    let cut = text.trim_end().to_owned();
    for (harmed, line) in [(spaced, 2), (escaped, 3), (cut, 12)] {
        let report = verified(harmed.as_bytes(), &varda.trusting_key())?;
        assert_eq!(kinds(&report), [FaultKind::Form]);
        assert_eq!(report.faults[0].line, Some(line));
    }
    Ok(())
}

#[test]
fn an_unknown_field_is_not_passed_over() -> Told {
    let varda = Institution::varda()?;
    let text = String::from_utf8(varda.keep(entries(10)?, 10)?.export(&varda)?)?;
    let added = text.replacen("\"act\":", "\"note\":\"harmless\",\"act\":", 1);
    let report = verified(added.as_bytes(), &varda.trusting_key())?;
    assert_eq!(report.faults[0].kind, FaultKind::Unreadable);
    assert_eq!(report.faults[0].line, Some(2));
    Ok(())
}

#[test]
fn two_audits_in_one_file_are_not_one_audit() -> Told {
    let varda = Institution::varda()?;
    let export = varda.keep(entries(10)?, 10)?.export(&varda)?;
    let report = verified(&[export.clone(), export].concat(), &varda.trusting_key())?;
    assert_eq!(kinds(&report)[..2], [FaultKind::Header, FaultKind::Number]);
    Ok(())
}

#[test]
fn a_changed_number_alone_is_a_fault() -> Told {
    let varda = Institution::varda()?;
    let mut log = varda.keep(entries(10)?, 10)?;
    log.entries[9].seq = Some(10);
    let report = verified(&log.export(&varda)?, &varda.trusting_key())?;
    assert_eq!(kinds(&report), [FaultKind::Number]);
    Ok(())
}

#[test]
fn a_changed_instant_of_a_checkpoint_breaks_its_signature() -> Told {
    let varda = Institution::varda()?;
    let mut log = varda.keep(entries(20)?, 10)?;
    log.checkpoints[0].checkpoint.at = minute(5000)?;
    let report = verified(&log.export(&varda)?, &varda.trusting_key())?;
    assert_eq!(kinds(&report), [FaultKind::Signature]);
    assert_eq!(report.faults[0].line, Some(12));
    Ok(())
}
