//! Whatever bytes come in, a parser answers and never falls over.

use std::io;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::Chance;
use crate::seal::{
    Credential, Identity, KeyId, Keyring, Place, Receipt, Recipient, RecordKey, Token, WrapKey, key_id, new_identity,
    open, open_stream, seal, unwrap_key, wrap,
};

const HERE: Place<'static> = Place { kind: "contact", column: "name", record: "1" };

static IDENTITY: LazyLock<Identity> = LazyLock::new(new_identity);
static FILE: LazyLock<Vec<u8>> =
    LazyLock::new(|| Keyring::generate(&mut Chance::seeded(3).fill()).write_sealed(&[IDENTITY.recipient()]).unwrap());

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(23), failure_persistence: None, ..ProptestConfig::default() }
}

/// Random bytes, and random bytes behind a true beginning, which take a parser further.
fn after(beginning: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    (0..=beginning.len(), vec(any::<u8>(), 0..300)).prop_map(move |(kept, rest)| [&beginning[..kept], &rest].concat())
}

/// Signs of which codes are made, and any other.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9 \\-]{10,24}",
        "[٠-٩۰-۹0-9\\u{200f} ]{14,20}",
        "[A-Za-z0-9_\\-]{40,46}",
        "AGE-SECRET-KEY-1[A-Z0-9]{0,70}",
        "age1[a-z0-9]{0,70}",
    ]
}

proptest! {
    #![proptest_config(config(5_000))]

    #[test]
    fn sealed_fields(bytes in after(seal(&RecordKey::new([1; 32]), KeyId([2; 16]), HERE, [3; 24], b"text"))) {
        let _ = key_id(&bytes);
        if let Ok(plain) = open(&RecordKey::new([1; 32]), HERE, &bytes) {
            prop_assert_eq!(plain.as_slice(), b"text");
        }
    }

    #[test]
    fn wrapped_keys(bytes in after(wrap(&WrapKey::new([1; 32]), &RecordKey::new([2; 32])).to_vec())) {
        let whole = wrap(&WrapKey::new([1; 32]), &RecordKey::new([2; 32]));
        prop_assert_eq!(unwrap_key(&WrapKey::new([1; 32]), &bytes).is_ok(), bytes == whole);
    }

    #[test]
    fn typed_codes(text in typed()) {
        if let Ok(receipt) = Receipt::parse(&text) {
            prop_assert_eq!(Receipt::parse(&receipt.grouped()), Ok(receipt));
        }
        if let Ok(token) = Token::parse(&text) {
            let again = token.text();
            prop_assert_eq!(again.as_str(), &text);
        }
        let _ = Credential::parse(&text);
        let _ = Identity::parse(&text);
        let _ = Recipient::parse(&text);
    }
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn keyrings_and_streams(bytes in after(FILE.clone())) {
        if bytes != *FILE {
            prop_assert!(Keyring::open_sealed(&bytes, &Credential::Identity(IDENTITY.clone())).is_err());
            prop_assert!(open_stream(&IDENTITY, bytes.as_slice(), io::sink()).is_err());
        }
    }
}
