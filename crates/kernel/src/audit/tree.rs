//! The Merkle tree over audit entries, as RFC 6962, section 2.1, with SHA-256: a leaf is hashed behind the byte 0x00, a
//! node behind 0x01, so that no node can pass for a leaf.

use std::fmt;

use sha2::{Digest, Sha256};

use super::text::{to_base64, to_hex};

/// A hash of the tree: of a leaf, of a node, or the root.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreeHash(pub [u8; 32]);

impl TreeHash {
    /// The hash in base64, as checkpoints write it.
    #[must_use]
    pub fn to_base64(self) -> String {
        to_base64(&self.0)
    }
}

impl fmt::Debug for TreeHash {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&to_hex(&self.0))
    }
}

/// The hash of one leaf.
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> TreeHash {
    TreeHash(Sha256::new().chain_update([0]).chain_update(leaf).finalize().into())
}

/// The hash of the node over two others.
#[must_use]
pub fn node_hash(left: TreeHash, right: TreeHash) -> TreeHash {
    TreeHash(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
}

/// The root of the tree over the given leaf hashes, in their order.
#[must_use]
pub fn root_of(leaves: impl IntoIterator<Item = TreeHash>) -> TreeHash {
    let mut frontier = Frontier::new();
    for leaf in leaves {
        frontier.append(leaf);
    }
    frontier.root()
}

/// The right edge of a growing tree: the roots of its complete subtrees, largest first. It is all that is needed to append
/// and to know the root: at most 64 hashes, however many leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<TreeHash>,
}

/// A kept frontier that is not whole: its length does not fit its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenFrontier;

impl Frontier {
    /// The frontier of the empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many leaves the tree has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf hash on the right: on average one, at most 64 hashes are computed.
    pub fn append(&mut self, leaf: TreeHash) {
        let mut hash = leaf;
        // Each low one bit of the size is a complete subtree that the new leaf completes to one twice as large.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(left, hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// The root; that of the empty tree is the SHA-256 of nothing.
    #[must_use]
    pub fn root(&self) -> TreeHash {
        let right_to_left = self.peaks.iter().rev().copied();
        right_to_left
            .reduce(|right, left| node_hash(left, right))
            .unwrap_or_else(|| TreeHash(Sha256::digest([]).into()))
    }

    /// The frontier as bytes to be kept over a restart: the size as eight bytes, largest first, then each hash. Whoever
    /// reads it again compares [`Frontier::root`] with the last signed checkpoint before going on.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let peaks = self.peaks.iter().flat_map(|peak| peak.0);
        self.size.to_be_bytes().into_iter().chain(peaks).collect()
    }

    /// Reads what [`Frontier::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`BrokenFrontier`] when the number of hashes does not fit the size.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BrokenFrontier> {
        let (size, rest) = bytes.split_first_chunk::<8>().ok_or(BrokenFrontier)?;
        let size = u64::from_be_bytes(*size);
        let (peaks, left_over) = rest.as_chunks::<32>();
        let fits = left_over.is_empty() && u64::try_from(peaks.len()) == Ok(u64::from(size.count_ones()));
        if !fits {
            return Err(BrokenFrontier);
        }
        Ok(Self { size, peaks: peaks.iter().copied().map(TreeHash).collect() })
    }
}

impl fmt::Display for BrokenFrontier {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("the kept edge of the audit tree is damaged: build it again from the entries")
    }
}

impl std::error::Error for BrokenFrontier {}
