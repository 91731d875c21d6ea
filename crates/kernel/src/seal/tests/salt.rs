use super::hex;
use crate::seal::{RecordKey, commitment, plain_commitment};

fn key(seed: u8) -> RecordKey {
    RecordKey::new([seed; 32])
}

/// Computed with another language's HMAC, step by step after RFC 5869.
#[test]
fn the_commitment_stays_what_it_is() {
    assert_eq!(
        hex(&commitment(&key(1), "entry-1", b"they took my papers")),
        "3c6e6fb239bc281fd7cd9cdd8103eca3452a57d07683b5aed37526f7cba26848"
    );
    assert_eq!(
        hex(&plain_commitment("entry-1", b"stage admitted")),
        "6c1b950cc463c76a6ed80413709720f0605a02af21f939f03b01356c40ba948e"
    );
}

#[test]
fn a_commitment_depends_on_key_entry_and_content() {
    let first = commitment(&key(1), "e", b"c");
    assert_eq!(first, commitment(&key(1), "e", b"c"));
    for other in [commitment(&key(2), "e", b"c"), commitment(&key(1), "f", b"c"), commitment(&key(1), "e", b"d")] {
        assert_ne!(first, other);
    }
}

#[test]
fn a_guess_cannot_be_tested_once_the_key_is_gone() {
    let kept = commitment(&key(1), "e", b"yes");
    let guesses = (2..=255).map(|seed| commitment(&key(seed), "e", b"yes"));
    assert!(guesses.chain([plain_commitment("e", b"yes")]).all(|guess| guess != kept));
}

#[test]
fn an_entry_and_its_content_do_not_run_together() {
    assert_ne!(plain_commitment("ab", b"c"), plain_commitment("a", b"bc"));
    assert_ne!(commitment(&key(1), "ab", b"c"), commitment(&key(1), "a", b"bc"));
}
