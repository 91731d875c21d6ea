use proptest::prelude::*;

use super::super::proof::{TreeHead, consistency_holds, consistency_proof, inclusion_holds, inclusion_proof};
use super::super::text::{from_hex, to_hex};
use super::super::tree::{BrokenFrontier, Frontier, TreeHash, leaf_hash, root_of};

/// The leaves and roots that implementations of RFC 6962 are commonly tested with.
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn known() -> Vec<TreeHash> {
    LEAVES.iter().map(|leaf| leaf_hash(leaf)).collect()
}

fn hashes(hex: &[&str]) -> Option<Vec<TreeHash>> {
    hex.iter().map(|hash| from_hex(hash).map(TreeHash)).collect()
}

fn many(count: usize) -> Vec<TreeHash> {
    (0..count).map(|nth| leaf_hash(&nth.to_be_bytes())).collect()
}

/// The root by the words of the RFC, as the check of the incremental one.
fn root_by_definition(leaves: &[TreeHash]) -> TreeHash {
    match leaves {
        [] => root_of([]),
        [only] => *only,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            super::super::tree::node_hash(root_by_definition(left), root_by_definition(right))
        }
    }
}

#[test]
fn known_trees_have_their_known_roots() {
    let leaves = known();
    for (size, expected) in ROOTS.iter().enumerate() {
        assert_eq!(to_hex(&root_of(leaves[..size].iter().copied()).0), *expected, "size {size}");
    }
}

#[test]
fn known_proofs_are_made() {
    let leaves = known();
    let (a, b, c) = (
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    );
    assert_eq!(inclusion_proof(&leaves, 0), hashes(&[a, b, c]));
    assert_eq!(consistency_proof(&leaves, 1), hashes(&[a, b, c]));
    let six_to_eight = [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        ROOTS[4],
    ];
    assert_eq!(consistency_proof(&leaves, 6), hashes(&six_to_eight));
    let two_to_five = [b, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"];
    assert_eq!(consistency_proof(&leaves[..5], 2), hashes(&two_to_five));
}

#[test]
fn the_growing_root_is_the_root_of_the_definition_at_every_size() {
    let leaves = many(200);
    let mut growing = Frontier::new();
    for size in 0..=200 {
        assert_eq!(growing.size(), size as u64);
        assert_eq!(growing.root(), root_by_definition(&leaves[..size]), "size {size}");
        if let Some(&next) = leaves.get(size) {
            growing.append(next);
        }
    }
}

#[test]
fn every_inclusion_proof_to_200_holds_and_fits_no_other_leaf() {
    let leaves = many(200);
    for size in 0..=200usize {
        let root = root_of(leaves[..size].iter().copied());
        for index in 0..size {
            let proof = inclusion_proof(&leaves[..size], index).unwrap_or_default();
            assert!(inclusion_holds(leaves[index], index as u64, size as u64, &proof, root), "{index} of {size}");
            let beside = (index + 1) % size;
            if beside != index {
                assert!(!inclusion_holds(leaves[beside], index as u64, size as u64, &proof, root));
                assert!(!inclusion_holds(leaves[index], beside as u64, size as u64, &proof, root));
            }
        }
        assert_eq!(inclusion_proof(&leaves[..size], size), None);
    }
}

#[test]
fn every_consistency_proof_to_200_holds_and_fits_no_other_history() {
    let leaves = many(200);
    let head = |size: usize| TreeHead { size: size as u64, root: root_of(leaves[..size].iter().copied()) };
    let heads: Vec<_> = (0..=200).map(head).collect();
    let other = TreeHead { size: 0, root: leaf_hash(b"another history") };
    for later in 0..=200usize {
        for earlier in 0..=later {
            let proof = consistency_proof(&leaves[..later], earlier).unwrap_or_default();
            assert!(consistency_holds(heads[earlier], heads[later], &proof), "{earlier} to {later}");
            let forged = TreeHead { root: other.root, ..heads[earlier] };
            assert!(!consistency_holds(forged, heads[later], &proof), "{earlier} to {later}, forged");
        }
        assert_eq!(consistency_proof(&leaves[..later], later + 1), None);
    }
}

#[test]
fn a_kept_frontier_goes_on_where_it_stopped() -> super::Told {
    let leaves = many(77);
    let mut first = Frontier::new();
    leaves[..50].iter().for_each(|&leaf| first.append(leaf));
    let mut after_restart = Frontier::from_bytes(&first.to_bytes())?;
    leaves[50..].iter().for_each(|&leaf| after_restart.append(leaf));
    assert_eq!(after_restart.root(), root_of(leaves));
    Ok(())
}

#[test]
fn a_damaged_frontier_is_refused() {
    let mut tree = Frontier::new();
    many(5).into_iter().for_each(|leaf| tree.append(leaf));
    let bytes = tree.to_bytes();
    for length in 0..bytes.len() {
        assert_eq!(Frontier::from_bytes(&bytes[..length]), Err(BrokenFrontier), "{length} bytes");
    }
    let longer = [bytes.as_slice(), &[0; 32]].concat();
    assert_eq!(Frontier::from_bytes(&longer), Err(BrokenFrontier));
}

#[test]
fn a_proof_does_not_hold_for_a_tree_of_twice_the_size() {
    let leaves = many(200);
    for size in 1..=200usize {
        let head = |size: usize| TreeHead { size: size as u64, root: root_of(leaves[..size].iter().copied()) };
        let root = head(size).root;
        let proof = inclusion_proof(&leaves[..size], 0).unwrap_or_default();
        assert!(!inclusion_holds(leaves[0], 0, 2 * size as u64, &proof, root), "{size}");
        let twice = TreeHead { size: 2 * size as u64, root };
        for earlier in 1..size {
            let proof = consistency_proof(&leaves[..size], earlier).unwrap_or_default();
            assert!(!consistency_holds(head(earlier), twice, &proof), "{earlier} of {size}");
        }
    }
}

proptest! {
    #[test]
    fn a_changed_inclusion_proof_does_not_hold(size in 2usize..200, pick: prop::sample::Index, at: prop::sample::Index, bit in 0usize..256) {
        let leaves = many(size);
        let index = pick.index(size);
        let root = root_of(leaves.iter().copied());
        let whole = inclusion_proof(&leaves, index).unwrap_or_default();
        let holds = |proof: &[TreeHash]| inclusion_holds(leaves[index], index as u64, size as u64, proof, root);
        let mut flipped = whole.clone();
        flipped[at.index(whole.len())].0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!holds(&flipped));
        prop_assert!(!holds(&whole[1..]));
        prop_assert!(!holds(&[whole.as_slice(), &[root]].concat()));
    }

    #[test]
    fn a_changed_consistency_proof_does_not_hold(later in 2usize..200, pick: prop::sample::Index, at: prop::sample::Index, bit in 0usize..256) {
        let leaves = many(later);
        let earlier = 1 + pick.index(later - 1);
        let head = |size: usize| TreeHead { size: size as u64, root: root_of(leaves[..size].iter().copied()) };
        let whole = consistency_proof(&leaves, earlier).unwrap_or_default();
        let holds = |proof: &[TreeHash]| consistency_holds(head(earlier), head(later), proof);
        let mut flipped = whole.clone();
        flipped[at.index(whole.len())].0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!holds(&flipped));
        prop_assert!(!holds(&whole[1..]));
        prop_assert!(!holds(&[whole.as_slice(), &[head(later).root]].concat()));
    }

    #[test]
    fn no_proof_makes_the_verifier_fall_over(index: u64, size: u64, earlier: u64, count in 0usize..70) {
        let proof = many(count);
        let root = leaf_hash(b"root");
        prop_assert!(!inclusion_holds(root, index, size, &proof, leaf_hash(b"")));
        let (before, after) = (TreeHead { size: earlier, root }, TreeHead { size, root: leaf_hash(b"") });
        prop_assert!(!consistency_holds(before, after, &proof));
    }
}
