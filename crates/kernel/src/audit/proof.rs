//! Proofs about the tree that need only a few of its hashes (made as in RFC 6962, sections 2.1.1 and 2.1.2; verified as in
//! RFC 9162, sections 2.1.3.2 and 2.1.4.2): that an entry is in it, and that a later tree only added to an earlier one.

use super::tree::{TreeHash, node_hash, root_of};

/// The hashes that lead from leaf `index` (from 0) to the root of the tree over `leaves`, lowest first. `None` when there
/// is no such leaf. Hashes each leaf once.
#[must_use]
pub fn inclusion_proof(leaves: &[TreeHash], index: usize) -> Option<Vec<TreeHash>> {
    let mut subtree = leaves;
    let mut at = index;
    let mut path = Vec::new();
    subtree.get(at)?;
    while subtree.len() > 1 {
        let (left, right) = subtree.split_at(left_part(subtree.len()));
        if at < left.len() {
            path.push(root(right));
            subtree = left;
        } else {
            path.push(root(left));
            at -= left.len();
            subtree = right;
        }
    }
    path.reverse();
    Some(path)
}

/// Whether `proof` shows that `leaf` stands at `index` (from 0) in the tree of `size` leaves with this root.
#[must_use]
pub fn inclusion_holds(leaf: TreeHash, index: u64, size: u64, proof: &[TreeHash], expected: TreeHash) -> bool {
    if index >= size {
        return false;
    }
    let mut climb = Climb { at: index, last: size - 1 };
    let mut hash = leaf;
    for &beside in proof {
        match climb.step() {
            Some(Side::Left) => hash = node_hash(beside, hash),
            Some(Side::Right) => hash = node_hash(hash, beside),
            None => return false,
        }
    }
    climb.last == 0 && hash == expected
}

/// The hashes that show that the tree over `leaves` begins with the tree over its first `earlier` leaves. `None` when there
/// are fewer leaves than that; empty when `earlier` is 0 or all of them.
#[must_use]
pub fn consistency_proof(leaves: &[TreeHash], earlier: usize) -> Option<Vec<TreeHash>> {
    if earlier > leaves.len() {
        return None;
    }
    let mut path = Vec::new();
    if earlier == 0 {
        return Some(path);
    }
    let mut subtree = leaves;
    let mut size = earlier;
    // While only left turns were taken, the subtree that is left over is the earlier tree itself, whose root is known.
    let mut is_earlier_tree = true;
    while size < subtree.len() {
        let (left, right) = subtree.split_at(left_part(subtree.len()));
        if size <= left.len() {
            path.push(root(right));
            subtree = left;
        } else {
            path.push(root(left));
            size -= left.len();
            subtree = right;
            is_earlier_tree = false;
        }
    }
    if !is_earlier_tree {
        path.push(root(subtree));
    }
    path.reverse();
    Some(path)
}

/// A tree as a proof speaks of it: its number of leaves and its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeHead {
    /// How many leaves.
    pub size: u64,
    /// The root over them.
    pub root: TreeHash,
}

/// Whether `proof` shows that the later tree begins with the whole of the earlier one: nothing was changed, only added.
#[must_use]
pub fn consistency_holds(earlier: TreeHead, later: TreeHead, proof: &[TreeHash]) -> bool {
    if earlier.size > later.size {
        return false;
    }
    if earlier.size == later.size {
        return proof.is_empty() && earlier.root == later.root;
    }
    if earlier.size == 0 {
        return proof.is_empty() && earlier.root == root(&[]);
    }
    // A complete earlier tree is itself the first hash of the path, and is left out of the proof for that.
    let (start, rest) = if earlier.size.is_power_of_two() {
        (earlier.root, proof)
    } else {
        match proof.split_first() {
            Some((&first, rest)) => (first, rest),
            None => return false,
        }
    };
    let mut climb = Climb { at: earlier.size - 1, last: later.size - 1 };
    climb.skip(climb.at.trailing_ones());
    let (mut old, mut new) = (start, start);
    for &beside in rest {
        match climb.step() {
            Some(Side::Left) => {
                old = node_hash(beside, old);
                new = node_hash(beside, new);
            }
            Some(Side::Right) => new = node_hash(new, beside),
            None => return false,
        }
    }
    climb.last == 0 && old == earlier.root && new == later.root
}

/// On which side of the path the next hash of a proof lies.
enum Side {
    Left,
    Right,
}

/// A walk from a leaf to the root: where it is on its level, and which place on that level is the last.
struct Climb {
    at: u64,
    last: u64,
}

impl Climb {
    /// Goes up to the next level that has a node beside the path; `None` at the root.
    fn step(&mut self) -> Option<Side> {
        if self.last == 0 {
            return None;
        }
        let left = self.at & 1 == 1 || self.at == self.last;
        if left && self.at & 1 == 0 {
            // The last node of a level that has no neighbour is carried up unhashed.
            self.skip(self.at.trailing_zeros());
        }
        self.skip(1);
        Some(if left { Side::Left } else { Side::Right })
    }

    fn skip(&mut self, levels: u32) {
        self.at = self.at.checked_shr(levels).unwrap_or(0);
        self.last = self.last.checked_shr(levels).unwrap_or(0);
    }
}

/// How many leaves the left part of a tree has: the largest power of two below `size`, which is at least 2.
fn left_part(size: usize) -> usize {
    size.next_power_of_two() / 2
}

fn root(leaves: &[TreeHash]) -> TreeHash {
    root_of(leaves.iter().copied())
}
