//! A further record that an act holds: locked, changed, and given back to be saved.

use std::ops::{Deref, DerefMut};

use crate::record::Record;

/// A record held for change; [`crate::write::Write::save`] takes it back.
#[must_use = "what was held and changed must be saved"]
#[derive(Debug)]
pub struct Held<R: Record>(R);

impl<R: Record> Held<R> {
    pub(crate) const fn new(record: R) -> Self {
        Self(record)
    }
    pub(crate) fn into_record(self) -> R {
        self.0
    }
}

impl<R: Record> Deref for Held<R> {
    type Target = R;
    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R: Record> DerefMut for Held<R> {
    fn deref_mut(&mut self) -> &mut R {
        &mut self.0
    }
}
