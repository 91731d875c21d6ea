//! `amparo audit`: the log, proven and handed out.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::PathBuf;

use kernel::audit::export::PublicKey;
use kernel::audit::report::Report;
use kernel::audit::verify::{Trust, verify};
use kernel::desk::Desk;

use crate::cli::{At, AuditWhat};
use crate::failure::{Doing, Failure, Sort};
use crate::folder::{Folder, private_file};
use crate::say;

/// Verifies or exports.
pub fn run(what: AuditWhat) -> Result<(), Failure> {
    match what {
        AuditWhat::Verify { file: Some(file), public_key, json, .. } => {
            let trust = Trust { key: parsed(public_key)?, ..Trust::default() };
            let export = BufReader::new(File::open(&file).doing(file.display())?);
            tell(&verify(export, &trust).doing(file.display())?, json)
        }
        AuditWhat::Verify { data: Some(data), credential, public_key, json, .. } => {
            tell(&of_folder(data, credential, parsed(public_key)?)?, json)
        }
        AuditWhat::Verify { .. } => Err(Failure::usage("name an exported log or --data")),
        AuditWhat::Export { at, to } => {
            let desk = Folder::known(&at.data)?.open_now(&at)?;
            desk.seal_log()?;
            match to {
                Some(path) => {
                    let file = private_file(&path).doing(path.display())?;
                    let mut out = BufWriter::new(file);
                    desk.export_log(&mut out)?;
                    out.flush().doing(path.display())
                }
                None => Ok(desk.export_log(std::io::stdout().lock())?),
            }
        }
    }
}

fn parsed(text: Option<String>) -> Result<Option<PublicKey>, Failure> {
    text.map(|text| PublicKey::try_from(text).map_err(|_| Failure::usage("a public key is 44 signs of base64")))
        .transpose()
}

/// The log of an institution's stores, verified as an outsider would, against the key of its own keyring.
fn of_folder(data: PathBuf, credential: Option<PathBuf>, given: Option<PublicKey>) -> Result<Report, Failure> {
    let at = At { data, credential, credentials: None, no_input: false };
    let desk = Folder::known(&at.data)?.open_now(&at)?;
    verified(&desk, given)
}

/// The log of an open desk, verified.
pub fn verified(desk: &Desk, given: Option<PublicKey>) -> Result<Report, Failure> {
    desk.seal_log()?;
    let mut export = Vec::new();
    desk.export_log(&mut export)?;
    let key = match given {
        Some(key) => key,
        None => desk.audit_key()?,
    };
    verify(export.as_slice(), &Trust { key: Some(key), ..Trust::default() }).map_err(Failure::plain)
}

fn tell(report: &Report, json: bool) -> Result<(), Failure> {
    if json {
        say(serde_json::to_string_pretty(report).map_err(Failure::plain)?)?;
    } else {
        say(report.to_string().trim_end())?;
    }
    if report.is_sound() { Ok(()) } else { Err(Failure::new(Sort::Found, "the log is not sound; see above")) }
}
