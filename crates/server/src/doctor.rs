//! `amparo doctor`: looks for trouble, and says for each what to do.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::UNIX_EPOCH;

use kernel::desk::Desk;
use kernel::store::Place;
use serde::Serialize;

use crate::cli::Doctor;
use crate::failure::{Failure, Sort};
use crate::folder::Folder;
use crate::{audit, backup, say};

/// Days without a backup after which one is missed.
const BACKUP: i64 = 2;

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Finding {
    what: &'static str,
    good: bool,
    text: String,
    /// What to do; empty when nothing is wrong.
    remedy: &'static str,
}

fn finding(what: &'static str, good: bool, text: impl Into<String>, remedy: &'static str) -> Finding {
    Finding { what, good, text: text.into(), remedy: if good { "" } else { remedy } }
}

/// Looks at an institution.
pub fn run(asked: &Doctor) -> Result<(), Failure> {
    let folder = Folder::known(&asked.at.data)?;
    let mut found = vec![credential(&folder), permissions(&folder)?];
    let desk = folder.open_now(&asked.at)?;
    found.push(finding("keys", true, "the keyring opens, and the stores with it", ""));
    found.push(stores(&folder.place()?));
    found.push(clock(&desk)?);
    found.extend(work(&desk)?);
    let report = audit::verified(&desk, None)?;
    let text = format!("{} entries, {} faults", report.entries, report.faults.len());
    found.push(finding(
        "audit",
        report.is_sound(),
        text,
        "run `amparo audit verify --data DIR` and show its words to your auditor",
    ));
    found.push(backups(&folder, &desk));
    if asked.json {
        say(serde_json::to_string_pretty(&found).map_err(Failure::plain)?)?;
    } else {
        for one in &found {
            say(format!("{}  {:<12}{}", if one.good { "good " } else { "WRONG" }, one.what, one.text))?;
            if !one.good {
                say(format!("                   what to do: {}", one.remedy))?;
            }
        }
    }
    match found.iter().filter(|one| !one.good).count() {
        0 => Ok(()),
        wrong => Err(Failure::new(Sort::Found, format!("{wrong} of {} things need somebody's hand", found.len()))),
    }
}

fn credential(folder: &Folder) -> Finding {
    if folder.is_demo() {
        let text = "this is a demo: what opens the keyring lies beside the data";
        return finding(
            "credential",
            false,
            text,
            "never put a real word into a demo; begin an institution with `amparo init`",
        );
    }
    finding("credential", true, "what opens the keyring lies elsewhere", "")
}

fn permissions(folder: &Folder) -> Result<Finding, Failure> {
    let mode = fs::metadata(&folder.0).map_err(Failure::plain)?.permissions().mode() & 0o777;
    let text = format!("the folder's mode is {mode:o}");
    Ok(finding(
        "permissions",
        mode & 0o077 == 0,
        text,
        "chmod 700 the folder: nobody else has anything to look for in it",
    ))
}

fn stores(place: &Place) -> Finding {
    match place {
        Place::Folder(_) => finding("encryption", true, "the stores are encrypted by themselves", ""),
        Place::Server { .. } => finding(
            "encryption",
            false,
            "the stores are on a PostgreSQL server, which does not encrypt its files",
            "make sure that the server's volume is encrypted; this program cannot see it",
        ),
    }
}

/// A machine whose clock went back writes deadlines that are wrong.
fn clock(desk: &Desk) -> Result<Finding, Failure> {
    let now = desk.house().now();
    let last = desk.last_entry()?;
    let good = last.is_none_or(|last| now.seconds_since(last) >= -5);
    let text = format!("the clock says {now}");
    Ok(finding("clock", good, text, "set the machine's clock: the last act of the log was done later than now"))
}

fn work(desk: &Desk) -> Result<Vec<Finding>, Failure> {
    let figures = desk.figures()?;
    let jobs = format!("{} waiting, {} given up", figures.jobs_waiting, figures.jobs_given_up);
    let clocks = format!("{} should have rung", figures.clocks_to_ring);
    Ok(vec![
        finding(
            "jobs",
            figures.jobs_given_up == 0,
            jobs,
            "read the jobs' faults, mend the cause, then restart the server",
        ),
        finding(
            "clocks",
            figures.clocks_to_ring < 1_000,
            clocks,
            "start the server: nobody rings the clocks while it is off",
        ),
    ])
}

fn backups(folder: &Folder, desk: &Desk) -> Finding {
    const REMEDY: &str = "run `amparo backup --data DIR --to DIR` each day, and copy its files to another place";
    let Some(last) = fs::metadata(folder.file(backup::NOTE)).and_then(|note| note.modified()).ok() else {
        return finding("backup", false, "there never was one", REMEDY);
    };
    let at = last.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
    let days = (desk.house().now().stamp().as_second() - at) / 86_400;
    finding("backup", days < BACKUP, format!("the last one is {days} days old"), REMEDY)
}
