//! The institution's own files: read at the first start, written back whenever somebody wants to look.

use std::path::Path;

use work::institution::{Import as Lines, read_files, understood, written};

use crate::cli::{Export, Import};
use crate::failure::{Failure, Sort};
use crate::folder::{Folder, write_new};
use crate::{init, say};

/// Reads the files of a folder. Errors: all faults, each with its file.
pub fn read(folder: &Path) -> Result<Lines, Failure> {
    let files = read_files(folder).map_err(|fault| Failure::usage(format!("{}: {fault}", folder.display())))?;
    understood(&files).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        Failure::new(Sort::Found, format!("the institution's files have faults:\n{}", lines.join("\n")))
    })
}

/// Writes the institution's records to files.
pub fn export(asked: &Export) -> Result<(), Failure> {
    let desk = Folder::known(&asked.at.data)?.open_now(&asked.at)?;
    let files = desk.read_whole(written)?;
    let to = Folder::fresh(&asked.to)?;
    for (name, text) in &files {
        write_new(&to.file(name), text.as_bytes())?;
    }
    say(format!("{} files in {}", files.len(), asked.to.display()))
}

/// Fills an empty installation from files, or only checks them.
pub fn import(asked: &Import) -> Result<(), Failure> {
    let lines = read(&asked.from)?;
    if asked.dry_run {
        let (officers, bodies, grants) = (lines.officers.len(), lines.bodies.len(), lines.grants.len());
        return say(format!(
            "understood: {officers} officers, {bodies} bodies, {grants} grants, {} clock rules",
            lines.clocks.len()
        ));
    }
    let desk = Folder::known(&asked.at.data)?.open_now(&asked.at)?;
    init::fill(&desk, lines)?;
    say("imported")
}
