//! Names of records: 128 bits. The first 48 are a time in milliseconds so that neighbours lie together; then 32 of a
//! place in the order in which they were made, so that what one act writes stays in order; the last 48 are chance.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use crate::text_column;

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const WIDTH: usize = 26;

/// The id of an `R`, written as 26 digits and small letters.
pub struct Id<R> {
    bits: u128,
    of: PhantomData<fn() -> R>,
}

impl<R> Id<R> {
    /// From a time in milliseconds and 80 bits of chance.
    pub fn new(milliseconds: u64, chance: [u8; 10]) -> Self {
        let mut low = [0_u8; 16];
        low[6..].copy_from_slice(&chance);
        let time = u128::from(milliseconds & 0xffff_ffff_ffff) << 80;
        Self { bits: time | u128::from_be_bytes(low), of: PhantomData }
    }

    /// The next name in an order: those with a higher `place` sort behind those with a lower one of the same
    /// millisecond, whatever chance gave them.
    pub fn in_order(milliseconds: u64, place: u64, chance: [u8; 6]) -> Self {
        let mut low = [0_u8; 10];
        low[..4].copy_from_slice(&place.to_be_bytes()[4..]);
        low[4..].copy_from_slice(&chance);
        // More than 32 bits of places run on into the next millisecond.
        Self::new(milliseconds.saturating_add(place >> 32), low)
    }

    /// The same id, of another type: for a record that shares the name of what it belongs to.
    pub const fn cast<S>(self) -> Id<S> {
        Id { bits: self.bits, of: PhantomData }
    }
}

impl<R> Clone for Id<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for Id<R> {}
impl<R> PartialEq for Id<R> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<R> Eq for Id<R> {}
impl<R> PartialOrd for Id<R> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<R> Ord for Id<R> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.bits.cmp(&other.bits)
    }
}
impl<R> Hash for Id<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}
impl<R> fmt::Debug for Id<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl<R> fmt::Display for Id<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(WIDTH);
        for place in (0..WIDTH).rev() {
            let digit = usize::try_from((self.bits >> (place * 5)) & 31).unwrap_or(0);
            text.push(char::from(DIGITS[digit]));
        }
        out.write_str(&text)
    }
}

/// The text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an id is 26 digits and small letters")
    }
}
impl std::error::Error for NotAnId {}

impl<R> FromStr for Id<R> {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != WIDTH {
            return Err(NotAnId);
        }
        let mut bits: u128 = 0;
        for (place, byte) in text.bytes().enumerate() {
            let digit = DIGITS.iter().position(|known| *known == byte).ok_or(NotAnId)?;
            if place == 0 && digit > 7 {
                return Err(NotAnId);
            }
            bits = (bits << 5) | digit as u128;
        }
        Ok(Self { bits, of: PhantomData })
    }
}

text_column!(@R Id<R>, "id");

#[cfg(test)]
mod tests {
    use super::*;

    struct Thing;

    #[test]
    fn an_id_is_read_back_as_written() {
        let id: Id<Thing> = Id::new(1_700_000_000_000, [7; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.to_string().len(), 26);
    }

    #[test]
    fn a_later_id_sorts_behind_an_earlier_one() {
        let earlier: Id<Thing> = Id::new(1, [255; 10]);
        let later: Id<Thing> = Id::new(2, [0; 10]);
        assert!(earlier.to_string() < later.to_string());
    }

    #[test]
    fn ids_of_one_millisecond_sort_by_their_place() {
        let last = |chance| Id::<Thing>::in_order(5, u64::from(u32::MAX), [chance; 6]);
        assert!(Id::<Thing>::in_order(5, 0, [255; 6]) < Id::in_order(5, 1, [0; 6]));
        assert!(Id::in_order(5, 1 << 16, [255; 6]) < last(0));
        assert!(last(255) < Id::in_order(5, 1 << 32, [0; 6]));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "1", "zzzzzzzzzzzzzzzzzzzzzzzzzz", "0000000000000000000000000l", "0000000000000000000000000Ж"]
        {
            assert_eq!(text.parse::<Id<Thing>>(), Err(NotAnId), "{text}");
        }
    }
}
