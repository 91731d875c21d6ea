//! Bars: a person who has an interest in a file sees nothing of it.

use crate::problem::Problem;
use crate::write::Write;

/// Bars a person from a file, at once and everywhere.
pub fn set(write: &mut Write<'_>, file: &str, person: &str) -> Result<(), Problem> {
    let sql = "INSERT INTO bar (file, person) VALUES ($1, $2) ON CONFLICT (file, person) DO NOTHING";
    write.conn().execute(sql, &[&file, &person])?;
    Ok(())
}

/// Lifts a bar.
pub fn lift(write: &mut Write<'_>, file: &str, person: &str) -> Result<(), Problem> {
    write.conn().execute("DELETE FROM bar WHERE file = $1 AND person = $2", &[&file, &person])?;
    Ok(())
}

/// Is this person barred from this file?
pub fn stands(write: &mut Write<'_>, file: &str, person: &str) -> Result<bool, Problem> {
    let sql = "SELECT CAST(1 AS BIGINT) FROM bar WHERE file = $1 AND person = $2";
    let found = write.conn().query(sql, &[&file, &person], |row| row.get::<i64>(0))?;
    Ok(!found.is_empty())
}
