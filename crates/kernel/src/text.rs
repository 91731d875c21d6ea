//! Text as people type it, checked where it comes in: bounded, without NUL, control characters or bidirectional
//! overrides, which can make a line read as something it does not say.

use std::fmt;

/// Why a text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    /// Nothing but white space.
    Empty,
    /// More characters than this.
    TooLong(usize),
    /// A character that cannot be shown safely.
    Unsafe,
}

impl TextFault {
    /// The problem's stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "field-empty",
            Self::TooLong(_) => "field-too-long",
            Self::Unsafe => "field-unsafe-character",
        }
    }
}

impl fmt::Display for TextFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
impl std::error::Error for TextFault {}

/// Checks a text and makes its line ends `\n`. `limit` is in characters.
pub fn checked(text: &str, limit: usize, lines: bool) -> Result<String, TextFault> {
    if text.len() > limit.saturating_mul(4) || text.chars().count() > limit {
        return Err(TextFault::TooLong(limit));
    }
    let text = text.replace("\r\n", "\n");
    let unsafe_character = |c: char| {
        let line_end = c == '\n' || c == '\t';
        (c.is_control() && !(lines && line_end)) || matches!(c, '\u{202d}' | '\u{202e}')
    };
    if text.chars().any(unsafe_character) {
        return Err(TextFault::Unsafe);
    }
    if text.trim().is_empty() {
        return Err(TextFault::Empty);
    }
    Ok(text)
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $limit:expr, $lines:expr, $format:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The most characters it holds.
            pub const LIMIT: usize = $limit;
            /// A text that keeps the rules.
            pub fn new(text: &str) -> Result<Self, TextFault> {
                checked(text, $limit, $lines).map(Self)
            }
            /// As it was written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
            /// Gives the text away.
            pub fn into_string(self) -> String {
                self.0
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, concat!(stringify!($name), "({} characters)"), self.0.chars().count())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
        impl std::str::FromStr for $name {
            type Err = TextFault;
            fn from_str(text: &str) -> Result<Self, TextFault> {
                Self::new(text)
            }
        }
        const _: () = {
            use crate::macros::{bytes, postgres_types, rusqlite, schemars, serde};
            impl rusqlite::types::ToSql for $name {
                fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                    Ok(rusqlite::types::ToSqlOutput::from(self.0.as_str()))
                }
            }
            impl rusqlite::types::FromSql for $name {
                fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                    value.as_str().map(|text| Self(text.to_owned()))
                }
            }
            impl postgres_types::ToSql for $name {
                fn to_sql(
                    &self,
                    kind: &postgres_types::Type,
                    out: &mut bytes::BytesMut,
                ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
                    postgres_types::ToSql::to_sql(&self.0, kind, out)
                }
                fn accepts(kind: &postgres_types::Type) -> bool {
                    <String as postgres_types::ToSql>::accepts(kind)
                }
                postgres_types::to_sql_checked!();
            }
            impl<'sql> postgres_types::FromSql<'sql> for $name {
                fn from_sql(
                    kind: &postgres_types::Type,
                    raw: &'sql [u8],
                ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
                    <String as postgres_types::FromSql>::from_sql(kind, raw).map(Self)
                }
                fn accepts(kind: &postgres_types::Type) -> bool {
                    <String as postgres_types::FromSql>::accepts(kind)
                }
            }
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                    out.serialize_str(&self.0)
                }
            }
            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(input)?;
                    Self::new(&text).map_err(serde::de::Error::custom)
                }
            }
            impl schemars::JsonSchema for $name {
                fn inline_schema() -> bool {
                    true
                }
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    $format.into()
                }
                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    schemars::json_schema!({ "type": "string", "format": $format, "minLength": 1, "maxLength": $limit })
                }
            }
        };
    };
}

text_type!(
    /// One line: a name, a title, an address line.
    Line, 300, false, "line"
);
text_type!(
    /// Words over several lines: a narrative, reasons, a message.
    Words, 50_000, true, "words"
);

/// Small hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|half| char::from(DIGITS[usize::from(half)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nul_control_characters_and_overrides_are_refused() {
        for text in ["a\0b", "a\u{7}b", "a\u{202e}b"] {
            assert_eq!(Words::new(text), Err(TextFault::Unsafe), "{text:?}");
        }
    }

    #[test]
    fn line_ends_are_kept_in_words_and_refused_in_a_line() {
        assert_eq!(Words::new("a\r\nb").map(Words::into_string), Ok("a\nb".to_owned()));
        assert_eq!(Line::new("a\nb"), Err(TextFault::Unsafe));
    }

    #[test]
    fn the_limit_counts_characters_not_bytes() {
        assert!(Line::new(&"ə".repeat(300)).is_ok());
        assert_eq!(Line::new(&"ə".repeat(301)), Err(TextFault::TooLong(300)));
        assert_eq!(Words::new(&"x".repeat(1 << 20)), Err(TextFault::TooLong(50_000)));
    }

    #[test]
    fn the_words_are_not_shown_in_a_log() {
        assert_eq!(format!("{:?}", Line::new("Leyla").unwrap()), "Line(5 characters)");
    }
}
