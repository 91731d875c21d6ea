//! The frozen letter: everything that stands on the page, and nothing that does not.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Wording;

#[cfg(test)]
mod tests;

/// A letter as it is sent. Plain text throughout; a line feed inside a text is a line break on the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The letter's language, BCP-47 (`en`, `az`, `ru`, `ar`, `az-Latn-AZ` …). The direction follows from it.
    pub language: String,
    /// Who writes.
    pub institution: Institution,
    /// The letter's number, such as `V-2026-6J9F/4`. Set left to right in every language.
    pub number: String,
    /// The date as the addressee reads it, such as `23 November 2026`.
    pub date: String,
    /// The same day for the file's properties.
    pub dated: Day,
    /// Further lines under number and date, such as *Your complaint*: *2 September 2026*.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Name and address, a line each.
    pub addressee: Vec<String>,
    /// How the letter reaches its addressee, when no address is shown.
    #[serde(default)]
    pub delivery: Option<String>,
    /// The subject. It is the decision: *Your daughter had a right to be registered*.
    pub subject: String,
    /// The text, from the salutation on.
    pub body: Vec<Block>,
    /// The closing words above the signature, such as *Yours sincerely,*.
    #[serde(default)]
    pub closing: Option<String>,
    /// Who signs.
    pub signatory: Signatory,
    /// How a reader finds out whether the letter is genuine.
    #[serde(default)]
    pub check: Option<Check>,
    /// The help line in the foot, such as *We can read this letter to you on the telephone. It is free.*
    pub help: String,
    /// Large print: 18 points instead of 11.
    #[serde(default)]
    pub large_print: bool,
    /// A neutral sheet for somebody to whom a letter from the institution is a danger: neither head, signatory's title,
    /// web address, QR code nor file properties name it. The number, the code, the telephone and all words of the text stay.
    #[serde(default)]
    pub without_institution: bool,
    /// The words the page itself needs; when absent, those of the letter's language.
    #[serde(default)]
    pub wording: Option<Wording>,
}

/// The head of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// Its name, in the letter's language.
    pub name: String,
    /// The part of it that writes, a line each.
    #[serde(default)]
    pub unit: Vec<String>,
    /// Its address, a line each.
    #[serde(default)]
    pub address: Vec<String>,
    /// Its telephone, set left to right in every language.
    #[serde(default)]
    pub phone: Option<String>,
    /// What is said after the telephone, such as *free of charge*.
    #[serde(default)]
    pub phone_note: Option<String>,
    /// Its e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Its web address.
    #[serde(default)]
    pub web: Option<String>,
    /// Its emblem as SVG text without links; when absent, a doorway.
    #[serde(default)]
    pub emblem: Option<String>,
}

/// A labelled line beside the addressee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: String,
}

/// Who signs a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// The person's name.
    pub name: String,
    /// The office in whose right the person signs.
    pub title: String,
}

/// How to find out whether a letter is genuine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The code to type, such as `7Q2M-4KD9`.
    pub code: String,
    /// The full address in the QR code.
    pub url: String,
    /// The address to type; when absent, `url` without its scheme.
    #[serde(default)]
    pub page: Option<String>,
}

/// A piece of a letter's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that opens with its heading, in bold: *What we decided. Your complaint …*
    Lead {
        /// The opening words.
        heading: String,
        /// The rest of the paragraph.
        text: String,
    },
    /// A list without order.
    List(Vec<String>),
    /// A list in order, counted from 1.
    Numbered(Vec<String>),
    /// Somebody's own words, never to be taken for the institution's.
    Quote(String),
    /// A heading on a line of its own.
    Heading(String),
    /// A table. Every row has as many cells as the head.
    Table {
        /// The columns' names.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// Which way a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// As Latin and Cyrillic.
    LeftToRight,
    /// As Arabic and Hebrew.
    RightToLeft,
}

/// The direction of a language, from its BCP-47 tag: the script where the tag names one, else the language's usual script.
#[must_use]
pub fn direction(language: &str) -> Direction {
    let mut parts = language.split(['-', '_']).map(str::to_ascii_lowercase);
    let first = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic()));
    let right_to_left = match script.as_deref() {
        Some(script) => {
            matches!(script, "arab" | "aran" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm" | "rohg")
        }
        None => matches!(
            first.as_str(),
            "ar" | "arc"
                | "azb"
                | "ckb"
                | "dv"
                | "fa"
                | "he"
                | "nqo"
                | "ps"
                | "prs"
                | "sd"
                | "syr"
                | "ug"
                | "ur"
                | "yi"
        ),
    };
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

impl Letter {
    /// The direction of the letter's language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        direction(&self.language)
    }
}

/// A day of the calendar, written `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: i32,
    month: u8,
    day: u8,
}

impl Day {
    /// The day with this year (0 to 9999), month (1 to 12) and day of the month.
    ///
    /// # Errors
    /// [`NotADay`] when the calendar has no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, NotADay> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return Err(NotADay),
        };
        if !(0..=9999).contains(&year) || !(1..=last).contains(&day) {
            return Err(NotADay);
        }
        Ok(Self { year, month, day })
    }

    /// Year, month and day of the month.
    #[must_use]
    pub fn parts(self) -> (i32, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return Err(NotADay) };
        if year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return Err(NotADay);
        }
        let number = |part: &str| part.parse::<u16>().map_err(|_| NotADay);
        let small = |part: &str| part.parse::<u8>().map_err(|_| NotADay);
        Self::new(i32::from(number(year)?), small(month)?, small(day)?)
    }
}

/// A text or number that names no day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("There is no such day. Write it like 2026-11-23.")
    }
}

impl std::error::Error for NotADay {}
