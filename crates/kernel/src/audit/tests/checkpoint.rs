use ed25519_dalek::{Signature, VerifyingKey};

use super::super::checkpoint::{Checkpoint, CheckpointFault, Origin, SignedCheckpoint, key_id};
use super::super::text::{from_base64, to_hex};
use super::super::tree::{Frontier, leaf_hash};
use super::{Institution, Told, minute};

fn signed(by: &Institution) -> Result<SignedCheckpoint, Box<dyn std::error::Error>> {
    let mut tree = Frontier::new();
    tree.append(leaf_hash(b"one"));
    let first = Checkpoint::after(None, by.origin.clone(), &tree, minute(1)?)?;
    tree.append(leaf_hash(b"two"));
    Ok(by.sign(Checkpoint::after(Some(&first), by.origin.clone(), &tree, minute(2)?)?))
}

#[test]
fn a_checkpoint_is_a_few_lines_that_a_person_can_copy() -> Told {
    let text = signed(&Institution::varda()?)?.text();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], "ombudsman.varda.example/audit");
    assert_eq!(lines[1], "2");
    assert_eq!(lines[3], "at 2026-11-01T00:02:00.000000Z");
    assert!(lines[4].starts_with("previous 1 "));
    assert_eq!(lines[5], "");
    assert!(lines[6].starts_with("\u{2014} ombudsman.varda.example/audit "));
    assert_eq!(lines.len(), 7);
    Ok(())
}

#[test]
fn what_was_signed_is_read_and_verified() -> Told {
    let varda = Institution::varda()?;
    let signed = signed(&varda)?;
    let read = SignedCheckpoint::parse(&signed.text())?;
    assert_eq!(read, signed);
    assert_eq!(read.verify(&varda.public()), Ok(()));
    Ok(())
}

#[test]
fn no_bit_of_a_checkpoint_can_change() -> Told {
    let varda = Institution::varda()?;
    let text = signed(&varda)?.text();
    for bit in 0..text.len() * 8 {
        let mut bytes = text.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let accepted = std::str::from_utf8(&bytes)
            .is_ok_and(|text| SignedCheckpoint::parse(text).is_ok_and(|read| read.verify(&varda.public()).is_ok()));
        assert!(!accepted, "bit {bit}");
    }
    Ok(())
}

#[test]
fn another_key_is_called_so_and_a_borrowed_signature_does_not_fit() -> Told {
    let varda = Institution::varda()?;
    let stranger = Institution::new("ombudsman.varda.example/audit", 8)?;
    let signed = signed(&varda)?;
    assert_eq!(signed.verify(&stranger.public()), Err(CheckpointFault::ForeignKey));
    let later = Checkpoint { at: minute(3)?, ..signed.checkpoint.clone() };
    let borrowed = later.sign(&varda.public(), &|_| [9; 64]);
    assert_eq!(borrowed.verify(&varda.public()), Err(CheckpointFault::Signature));
    Ok(())
}

#[test]
fn a_checkpoint_without_a_new_entry_is_not_made() -> Told {
    let varda = Institution::varda()?;
    let mut tree = Frontier::new();
    let none = Checkpoint::after(None, varda.origin.clone(), &tree, minute(1)?);
    assert_eq!(none, Err(CheckpointFault::NothingNew));
    tree.append(leaf_hash(b"one"));
    let first = Checkpoint::after(None, varda.origin.clone(), &tree, minute(1)?)?;
    let again = Checkpoint::after(Some(&first), varda.origin.clone(), &tree, minute(2)?);
    assert_eq!(again, Err(CheckpointFault::NothingNew));
    Ok(())
}

#[test]
fn an_origin_is_one_word() {
    for bad in ["", "two words", "a+b", "line\nend", "tab\t"] {
        assert_eq!(Origin::new(bad), Err(CheckpointFault::Origin), "{bad:?}");
    }
}

/// The example of the signed-note format in the Go checksum database, so that its programs read our checkpoints.
#[test]
fn key_id_and_signature_are_those_of_signed_notes() -> Told {
    let text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    let key: [u8; 33] = from_base64("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").ok_or("key")?;
    let key = VerifyingKey::from_bytes(key[1..].try_into()?)?;
    let signed = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
    let signed: [u8; 68] = from_base64(signed).ok_or("signature")?;
    let id = key_id(&Origin::new("PeterNeumann")?, &key);
    assert_eq!(to_hex(&id), "c74f20a3");
    assert_eq!(id, signed[..4]);
    key.verify_strict(text.as_bytes(), &Signature::from_bytes(signed[4..].try_into()?))?;
    Ok(())
}
