//! What can keep a letter from becoming a page.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a letter cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RenderFault {
    /// The words of the letter together are too long (bytes).
    TooLong {
        /// How long they are.
        bytes: usize,
        /// How long they may be.
        limit: usize,
    },
    /// One word is longer than any word: a paste gone wrong, or an attack.
    WordTooLong {
        /// Its first letters.
        begins: String,
        /// How many characters it has.
        characters: usize,
        /// How many it may have.
        limit: usize,
    },
    /// The letter fonts have no sign for these characters, or they are hidden marks that turn text around.
    Unprintable {
        /// The characters, at most ten.
        characters: Vec<char>,
    },
    /// A row of a table has more or fewer cells than the head.
    Table {
        /// The row, from 1.
        row: usize,
        /// Its cells.
        cells: usize,
        /// The columns of the head.
        columns: usize,
    },
    /// The letter's language is no BCP-47 tag with a language of two or three letters.
    Language(String),
    /// The letter has no subject; every letter's file needs a title.
    NoSubject,
    /// The address to check the letter does not fit into a QR code.
    Check,
    /// The institution's emblem is no SVG that can be drawn.
    Emblem,
    /// The typesetter refused the page. This is a fault of ours, never of the letter's author.
    Typesetting(String),
}

impl fmt::Display for RenderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { bytes, limit } => {
                write!(f, "The letter is too long: {} KiB. Shorten it to {} KiB.", bytes / 1024, limit / 1024)
            }
            Self::WordTooLong { begins, characters, limit } => write!(
                f,
                "A word that begins with \"{begins}\" has {characters} letters. Put spaces into it; a word may have {limit}."
            ),
            Self::Unprintable { characters } => {
                f.write_str("These characters cannot be printed. Replace them:")?;
                for character in characters {
                    match character.is_control() || is_hidden(*character) {
                        true => write!(f, " U+{:04X}", u32::from(*character))?,
                        false => write!(f, " {character} (U+{:04X})", u32::from(*character))?,
                    }
                }
                Ok(())
            }
            Self::Table { row, cells, columns } => {
                write!(f, "Row {row} of a table has {cells} cells, its head has {columns}.")
            }
            Self::Language(tag) => write!(f, "\"{tag}\" names no language. Write it like \"en\" or \"az-Latn\"."),
            Self::NoSubject => f.write_str("The letter has no subject. Write the decision there."),
            Self::Check => f.write_str("The address to check the letter is too long for a QR code."),
            Self::Emblem => f.write_str("The emblem cannot be drawn. It must be an SVG picture without links."),
            Self::Typesetting(message) => write!(f, "The page could not be set: {message}"),
        }
    }
}

impl std::error::Error for RenderFault {}

/// Why a process of its own gave no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChildFault {
    /// The letter itself cannot be set.
    Refused(RenderFault),
    /// The process could not be started.
    NotStarted(String),
    /// It took longer than allowed and was stopped (seconds).
    OverTime(u64),
    /// It wrote more than a letter can have (bytes).
    OverSize(usize),
    /// It ended by itself without a page: most often it ran out of its memory.
    Broken {
        /// Its exit code, if it had one.
        code: Option<i32>,
    },
}

impl fmt::Display for ChildFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(fault) => fault.fmt(f),
            Self::NotStarted(why) => write!(f, "The letter could not be set, its process did not start: {why}"),
            Self::OverTime(seconds) => {
                write!(f, "The letter took longer than {seconds} seconds to set and was stopped.")
            }
            Self::OverSize(bytes) => write!(f, "The letter's file grew beyond {bytes} bytes and was stopped."),
            Self::Broken { code: Some(code) } => write!(f, "The letter's process ended with code {code} and no page."),
            Self::Broken { code: None } => {
                f.write_str("The letter's process was ended by the system and gave no page.")
            }
        }
    }
}

impl std::error::Error for ChildFault {}

/// Whether a character embeds or overrides direction, so that a text reads otherwise than it is stored.
/// The isolates (U+2066 to U+2069) are not among them: they end with their own text.
pub(crate) fn is_hidden(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}')
}
