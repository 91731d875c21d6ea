//! Two stores, one SQL text: SQLite under SQLCipher, or PostgreSQL. Thin: parameters, rows, transactions, and the
//! few places in which the two differ. Not an object mapper.

mod column;
mod conn;
mod error;
mod place;
mod row;
mod schema;

pub use column::{Column, Json, Param};
pub use conn::Conn;
pub use error::StoreFault;
pub use place::{Place, Room};
pub use row::Row;
pub use schema::{KERNEL_SCHEMA, KEYS_SCHEMA, SEARCH_SCHEMA, prepare};
