//! Numbers that people read out: a letter of the kind, the year, and five characters of chance: `V-2026-7K3QD`.
//! Not in sequence: a number tells nobody how many there are, and no two writers wait for each other.

use std::fmt;

/// Without `0 O 1 I L U`, which are taken for each other or make words.
const SIGNS: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(String);

impl Number {
    /// From the letter, the year and chance.
    pub fn new(letter: char, year: i16, chance: [u8; 5]) -> Self {
        let end: String = chance.iter().map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()])).collect();
        Self(format!("{letter}-{year}-{end}"))
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotANumber;
impl fmt::Display for NotANumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number is a letter, a year and five signs")
    }
}
impl std::error::Error for NotANumber {}

impl std::str::FromStr for Number {
    type Err = NotANumber;
    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let text = text.trim().to_ascii_uppercase();
        let mut parts = text.split('-');
        let (letter, year, end) = (parts.next(), parts.next(), parts.next());
        let good = parts.next().is_none()
            && letter.is_some_and(|letter| letter.len() == 1 && letter.bytes().all(|b| b.is_ascii_uppercase()))
            && year.is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
            && end.is_some_and(|end| end.len() == 5 && end.bytes().all(|b| SIGNS.contains(&b)));
        if good { Ok(Self(text)) } else { Err(NotANumber) }
    }
}

crate::text_column!(Number, "number");
