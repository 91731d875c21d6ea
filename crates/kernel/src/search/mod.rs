//! Finding names and narratives by keyed words: text is folded, romanised, cut down to consonant skeletons, and only
//! keyed hashes of all that are stored. A key finds candidates; [`rank`] orders them; a person decides.

pub mod fold;
mod found;
pub mod index;
pub mod keys;
pub mod parts;
pub mod rank;
pub mod roman;
mod roman_table;
pub mod skeleton;
pub mod stem;

#[cfg(test)]
mod tests;
