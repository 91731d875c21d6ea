//! The record of everything done, so kept that an outsider can verify it.
//!
//! Each act leaves an [`entry::Entry`]; entries are the leaves of a Merkle tree ([`tree`], RFC 6962) whose root is signed
//! again and again as a [`checkpoint::Checkpoint`] and copied outside. [`export`] writes both to a file and
//! [`verify::verify`] checks that file without the program that made it. An entry holds salted commitments instead of what
//! was written, so that the tree still verifies when the records themselves are erased (promises K4 and C11).

pub mod checkpoint;
pub mod entry;
pub mod export;
pub mod proof;
mod reading;
pub mod report;
pub mod text;
pub mod tree;
pub mod verify;

#[cfg(test)]
mod tests;
