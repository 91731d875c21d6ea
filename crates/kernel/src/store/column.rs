//! What can stand in a column: the conversions of both drivers at once.

/// A value that both stores can take.
pub trait Param: rusqlite::types::ToSql + postgres_types::ToSql + Sync {}
impl<T: rusqlite::types::ToSql + postgres_types::ToSql + Sync> Param for T {}

/// A value that both stores can give back.
pub trait Column: rusqlite::types::FromSql + for<'a> postgres_types::FromSql<'a> {}
impl<T: rusqlite::types::FromSql + for<'a> postgres_types::FromSql<'a>> Column for T {}

/// Gives a type that is written by `Display` and read by `FromStr` its place in columns, JSON and schemas.
#[macro_export]
macro_rules! text_column {
    ($(@$generic:ident)? $name:ty, $format:literal) => {
        impl$(<$generic: 'static>)? $crate::macros::rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> $crate::macros::rusqlite::Result<$crate::macros::rusqlite::types::ToSqlOutput<'_>> {
                Ok($crate::macros::rusqlite::types::ToSqlOutput::from(self.to_string()))
            }
        }
        impl$(<$generic: 'static>)? $crate::macros::rusqlite::types::FromSql for $name {
            fn column_result(value: $crate::macros::rusqlite::types::ValueRef<'_>) -> $crate::macros::rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|fault| $crate::macros::rusqlite::types::FromSqlError::Other(Box::new(fault)))
            }
        }
        impl$(<$generic: 'static>)? $crate::macros::postgres_types::ToSql for $name {
            fn to_sql(
                &self,
                kind: &$crate::macros::postgres_types::Type,
                out: &mut $crate::macros::bytes::BytesMut,
            ) -> Result<$crate::macros::postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
                $crate::macros::postgres_types::ToSql::to_sql(&self.to_string(), kind, out)
            }
            fn accepts(kind: &$crate::macros::postgres_types::Type) -> bool {
                <String as $crate::macros::postgres_types::ToSql>::accepts(kind)
            }
            $crate::macros::postgres_types::to_sql_checked!();
        }
        impl<'sql $(, $generic: 'static)?> $crate::macros::postgres_types::FromSql<'sql> for $name {
            fn from_sql(
                kind: &$crate::macros::postgres_types::Type,
                raw: &'sql [u8],
            ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
                let text = <&str as $crate::macros::postgres_types::FromSql>::from_sql(kind, raw)?;
                Ok(text.parse()?)
            }
            fn accepts(kind: &$crate::macros::postgres_types::Type) -> bool {
                <&str as $crate::macros::postgres_types::FromSql>::accepts(kind)
            }
        }
        impl$(<$generic: 'static>)? $crate::macros::serde::Serialize for $name {
            fn serialize<S: $crate::macros::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.collect_str(self)
            }
        }
        impl<'de $(, $generic: 'static)?> $crate::macros::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macros::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(input)?;
                text.parse().map_err($crate::macros::serde::de::Error::custom)
            }
        }
        impl$(<$generic: 'static>)? $crate::macros::schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $format.into()
            }
            fn json_schema(_: &mut $crate::macros::schemars::SchemaGenerator) -> $crate::macros::schemars::Schema {
                $crate::macros::schemars::json_schema!({ "type": "string", "format": $format })
            }
        }
    };
}

/// A value kept as JSON text in one column: lists and small structures that no query looks into.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: serde::Serialize> rusqlite::types::ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(rusqlite::types::ToSqlOutput::from)
            .map_err(|fault| rusqlite::Error::ToSqlConversionFailure(Box::new(fault)))
    }
}

impl<T: serde::de::DeserializeOwned> rusqlite::types::FromSql for Json<T> {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(|fault| rusqlite::types::FromSqlError::Other(Box::new(fault)))
    }
}

impl<T: serde::Serialize + std::fmt::Debug> postgres_types::ToSql for Json<T> {
    fn to_sql(
        &self,
        kind: &postgres_types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::ToSql::to_sql(&serde_json::to_string(&self.0)?, kind, out)
    }
    fn accepts(kind: &postgres_types::Type) -> bool {
        <String as postgres_types::ToSql>::accepts(kind)
    }
    postgres_types::to_sql_checked!();
}

impl<'sql, T: serde::de::DeserializeOwned> postgres_types::FromSql<'sql> for Json<T> {
    fn from_sql(
        kind: &postgres_types::Type,
        raw: &'sql [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        let text = <&str as postgres_types::FromSql>::from_sql(kind, raw)?;
        Ok(Self(serde_json::from_str(text)?))
    }
    fn accepts(kind: &postgres_types::Type) -> bool {
        <&str as postgres_types::FromSql>::accepts(kind)
    }
}

impl<T: serde::Serialize> serde::Serialize for Json<T> {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(out)
    }
}
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Json<T> {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        T::deserialize(input).map(Self)
    }
}
impl<T> std::ops::Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> std::ops::DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
