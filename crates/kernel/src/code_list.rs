//! Lists of codes that the program itself knows: stages, channels, findings. Their words are translations; lists
//! that an institution edits are records of their own.

/// A closed list of codes.
pub trait Codes: Copy + Eq + Sized + Send + Sync + 'static {
    /// The list's own name, as in its translation keys: `code-<list>-<code>`.
    const LIST: &'static str;
    /// Every code, in the order people see them.
    const ALL: &'static [Self];
    /// The stable code.
    fn code(self) -> &'static str;
}

/// The stage of records that have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoStage {}

impl Codes for NoStage {
    const LIST: &'static str = "none";
    const ALL: &'static [Self] = &[];
    fn code(self) -> &'static str {
        match self {}
    }
}

/// The text is not a code of this list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The list.
    pub list: &'static str,
}

impl std::fmt::Display for UnknownCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "not a code of the list {}", self.list)
    }
}
impl std::error::Error for UnknownCode {}

/// Declares a closed list: `codes! { /// doc  pub enum Stage = "stage" { Received = "received", … } }`.
#[macro_export]
macro_rules! codes {
    ($(#[$outer:meta])* $vis:vis enum $name:ident = $list:literal { $($(#[$inner:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $(
                #[doc = concat!("`", $code, "`")]
                $(#[$inner])*
                $variant
            ),+
        }
        impl $crate::code_list::Codes for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str($crate::code_list::Codes::code(*self))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::code_list::UnknownCode;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::code_list::UnknownCode { list: $list }),
                }
            }
        }
        $crate::code_column!($name, $list);
    };
}

/// The columns, JSON and schema of a code: as text, but with the list of what may stand there.
#[doc(hidden)]
#[macro_export]
macro_rules! code_column {
    ($name:ident, $list:literal) => {
        const _: () = {
            use $crate::macros::{bytes, postgres_types, rusqlite, schemars, serde};
            impl rusqlite::types::ToSql for $name {
                fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                    Ok(rusqlite::types::ToSqlOutput::from($crate::code_list::Codes::code(*self)))
                }
            }
            impl rusqlite::types::FromSql for $name {
                fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                    value.as_str()?.parse().map_err(|fault| rusqlite::types::FromSqlError::Other(Box::new(fault)))
                }
            }
            impl postgres_types::ToSql for $name {
                fn to_sql(
                    &self,
                    kind: &postgres_types::Type,
                    out: &mut bytes::BytesMut,
                ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
                    postgres_types::ToSql::to_sql(&$crate::code_list::Codes::code(*self), kind, out)
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
                    Ok(<&str as postgres_types::FromSql>::from_sql(kind, raw)?.parse()?)
                }
                fn accepts(kind: &postgres_types::Type) -> bool {
                    <&str as postgres_types::FromSql>::accepts(kind)
                }
            }
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                    out.serialize_str($crate::code_list::Codes::code(*self))
                }
            }
            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(input)?;
                    text.parse().map_err(serde::de::Error::custom)
                }
            }
            impl schemars::JsonSchema for $name {
                fn inline_schema() -> bool {
                    true
                }
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    $list.into()
                }
                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    let codes: Vec<&str> = <$name as $crate::code_list::Codes>::ALL
                        .iter()
                        .map(|code| $crate::code_list::Codes::code(*code))
                        .collect();
                    schemars::json_schema!({ "type": "string", "enum": codes, "x-list": $list })
                }
            }
        };
    };
}
