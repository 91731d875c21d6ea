//! What the kernel itself keeps about a record in hand: having read it is the proof that its clocks and history may be
//! read too.

use super::View;
use crate::clock::ClockState;
use crate::clock_book::{self, ClockRecord};
use crate::log::{self, Past};
use crate::problem::Problem;
use crate::record::Record;

impl View<'_> {
    /// The clocks of a record's file with how they stand now, running ones first.
    pub fn clocks_of<R: Record>(&mut self, record: &R) -> Result<Vec<(ClockRecord, ClockState)>, Problem> {
        let (book, now) = (self.house().clocks(), self.now());
        let found = clock_book::of_file(self.conn(), &record.file())?;
        Ok(found.into_iter().map(|clock| (clock.clone(), book.state(&clock, now))).collect())
    }

    /// The latest entries of a record's file in the audit log, latest first.
    pub fn history_of<R: Record>(&mut self, record: &R, most: i64) -> Result<Vec<Past>, Problem> {
        log::history(self.conn(), &record.file(), most)
    }
}
