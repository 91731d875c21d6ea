//! The files of an institution: a folder of TOML that people can read, and that a lawyer can check.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use kernel::clock::ClockRule;
use kernel::grant::Reach;
use kernel::text::Line;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::import::{BodyLine, GrantLine, HolidayLine, Import, OfficerLine};

/// What is wrong with one of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// The file's name.
    pub file: String,
    /// What is wrong, with its line where there is one.
    pub text: String,
}

impl fmt::Display for FileFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.file, self.text)
    }
}

/// The files by name, as text.
pub type Files = BTreeMap<String, String>;

/// `bodies.toml`
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Bodies {
    #[serde(default)]
    pub(super) body: Vec<BodyLine>,
}

/// `officers.toml`
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Officers {
    #[serde(default)]
    pub(super) officer: Vec<OfficerLine>,
}

/// `clocks.toml`
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClockRules {
    #[serde(default)]
    pub(super) clock: Vec<ClockRule>,
}

/// `holidays.toml`
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Holidays {
    #[serde(default)]
    pub(super) holiday: Vec<HolidayLine>,
}

/// `grants.toml`: a table for each role, in it an act and how far it reaches.
pub(super) type Grants = BTreeMap<Line, BTreeMap<Line, Reach>>;

/// Reads a folder. Errors: it cannot be read, or something in it is not text.
pub fn read_files(folder: &Path) -> Result<Files, FileFault> {
    let mut files = Files::new();
    for name in ["institution.toml", "bodies.toml", "officers.toml", "grants.toml", "clocks.toml", "holidays.toml"] {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path)
            .map_err(|fault| FileFault { file: name.to_owned(), text: format!("cannot be read: {fault}") })?;
        files.insert(name.to_owned(), text);
    }
    Ok(files)
}

/// Makes the files into an import. Errors: every file that cannot be understood, with the line.
pub fn understood(files: &Files) -> Result<Import, Vec<FileFault>> {
    let mut faults = Vec::new();
    let settings: BTreeMap<String, serde_json::Value> = parsed(files, "institution.toml", &mut faults);
    let bodies: Bodies = parsed(files, "bodies.toml", &mut faults);
    let officers: Officers = parsed(files, "officers.toml", &mut faults);
    let grants: Grants = parsed(files, "grants.toml", &mut faults);
    let clocks: ClockRules = parsed(files, "clocks.toml", &mut faults);
    let holidays: Holidays = parsed(files, "holidays.toml", &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let rows = grants.into_iter().flat_map(|(role, acts)| {
        acts.into_iter().map(move |(act, reach)| GrantLine { role: role.clone(), act, reach })
    });
    Ok(Import {
        settings,
        bodies: bodies.body,
        officers: officers.officer,
        grants: rows.collect(),
        clocks: clocks.clock,
        holidays: holidays.holiday,
    })
}

fn parsed<T: DeserializeOwned + Default>(files: &Files, name: &str, faults: &mut Vec<FileFault>) -> T {
    let Some(text) = files.get(name) else {
        faults.push(FileFault { file: name.to_owned(), text: "is missing".to_owned() });
        return T::default();
    };
    toml::from_str(text).unwrap_or_else(|fault| {
        faults.push(FileFault { file: name.to_owned(), text: fault.to_string() });
        T::default()
    })
}
