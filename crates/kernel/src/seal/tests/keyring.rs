use super::{Chance, contains, hex, unhex};
use crate::seal::{
    AuditKey, Credential, Keyring, KeyringError, Receipt, RecordKey, mac, new_identity, unwrap_key, wrap,
};
use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, VerifyingKey};

fn keyring() -> Keyring {
    Keyring::generate(&mut Chance::seeded(3).fill())
}

/// What becomes of one and the same receipt.
fn hashed(keyring: &Keyring) -> [u8; 32] {
    Receipt::new(&mut |bytes| bytes.fill(3)).hash(keyring.receipt_key())
}

fn same(one: &Keyring, other: &Keyring) -> bool {
    let probe = RecordKey::new([1; 32]);
    unwrap_key(other.wrap_key(), &wrap(one.wrap_key(), &probe)).is_ok()
        && [one.data_key(), one.keys_key(), one.search_key()]
            == [other.data_key(), other.keys_key(), other.search_key()]
        && mac(one.word_key().bytes(), &[]) == mac(other.word_key().bytes(), &[])
        && mac(one.form_key().bytes(), &[]) == mac(other.form_key().bytes(), &[])
        && hashed(one) == hashed(other)
        && one.audit_key().public() == other.audit_key().public()
}

#[test]
fn the_eight_secrets_are_drawn_one_after_the_other_and_differ() {
    let mut drawn = Vec::new();
    let keyring = Keyring::generate(&mut |bytes| {
        bytes.fill(u8::try_from(drawn.len()).unwrap() + 1);
        drawn.push(bytes.len());
    });
    assert_eq!(drawn, [32; 8]);
    assert_eq!(*keyring.data_key(), format!("x'{}'", "01".repeat(32)));
    assert_eq!(*keyring.keys_key(), format!("x'{}'", "02".repeat(32)));
    assert_eq!(*keyring.search_key(), format!("x'{}'", "03".repeat(32)));
    assert_eq!((keyring.word_key().bytes(), keyring.form_key().bytes()), (&[5; 32], &[7; 32]));
    assert_eq!(keyring.audit_key().public(), AuditKey::new([8; 32]).public());
}

#[test]
fn an_identity_opens_the_keyring_and_another_does_not() {
    let mine = Credential::parse(&new_identity().text()).unwrap();
    let other = Credential::parse(&new_identity().text()).unwrap();
    let file = keyring().write_sealed_for(&mine).unwrap();
    assert!(same(&Keyring::open_sealed(&file, &mine).unwrap(), &keyring()));
    assert_eq!(Keyring::open_sealed(&file, &other).unwrap_err(), KeyringError::WrongIdentity);
}

#[test]
fn the_recovery_file_opens_for_each_of_its_recipients() {
    let (one, other) = (new_identity(), new_identity());
    let file = keyring().write_sealed(&[one.recipient(), other.recipient()]).unwrap();
    for identity in [one, other] {
        assert!(same(&Keyring::open_sealed(&file, &Credential::Identity(identity)).unwrap(), &keyring()));
    }
}

#[test]
fn a_keyring_has_one_to_fifty_recipients() {
    let identity = new_identity();
    let many = vec![identity.recipient(); 51];
    assert_eq!(keyring().write_sealed(&[]).unwrap_err(), KeyringError::Recipients { found: 0 });
    assert_eq!(keyring().write_sealed(&many).unwrap_err(), KeyringError::Recipients { found: 51 });
    let file = keyring().write_sealed(&many[1..]).unwrap();
    assert!(same(&Keyring::open_sealed(&file, &Credential::Identity(identity)).unwrap(), &keyring()));
}

#[test]
fn a_passphrase_opens_the_keyring_and_a_wrong_credential_says_which() {
    let mine = Credential::parse("a tide of small boats\n").unwrap();
    let other = Credential::parse("a tide of small boots").unwrap();
    let identity = new_identity();
    let file = keyring().write_sealed_for(&mine).unwrap();
    let recovery = keyring().write_sealed(&[identity.recipient()]).unwrap();
    assert!(same(&Keyring::open_sealed(&file, &mine).unwrap(), &keyring()));
    let wrong = |file: &[u8], credential: &Credential| Keyring::open_sealed(file, credential).unwrap_err();
    assert_eq!(wrong(&file, &other), KeyringError::WrongPassphrase);
    assert_eq!(wrong(&file, &Credential::Identity(identity)), KeyringError::NeedsPassphrase);
    assert_eq!(wrong(&recovery, &mine), KeyringError::NeedsIdentity);
}

#[test]
fn a_file_that_asks_for_endless_work_is_refused_at_once() {
    let text = |bytes: &[u8]| Base64::encode_string(bytes).trim_end_matches('=').to_owned();
    let file = format!(
        "age-encryption.org/v1\n-> scrypt {} 30\n{}\n--- {}\n0123456789abcdef",
        text(&[1; 16]),
        text(&[2; 32]),
        text(&[3; 32])
    );
    let credential = Credential::parse("a tide of small boats").unwrap();
    assert_eq!(Keyring::open_sealed(file.as_bytes(), &credential).unwrap_err(), KeyringError::TooCostly);
}

#[test]
fn no_secret_stands_in_the_file() {
    let keyring = Keyring::generate(&mut |bytes| bytes.fill(0x5a));
    let file = keyring.write_sealed(&[new_identity().recipient()]).unwrap();
    let text = Base64::encode_string(&[0x5a; 32]);
    for needle in [&[0x5a; 4], &text.as_bytes()[..6], b"receipt", b"5a5a5a"] {
        assert!(!contains(&file, needle));
    }
    assert_eq!(format!("{keyring:?}"), "Keyring");
}

#[test]
fn a_keyring_cut_altered_or_foreign_never_opens() {
    let mine = Credential::parse(&new_identity().text()).unwrap();
    let file = keyring().write_sealed_for(&mine).unwrap();
    let fault = |file: &[u8]| Keyring::open_sealed(file, &mine).unwrap_err();
    for end in 1..file.len() {
        assert_eq!(fault(&file[..end]), KeyringError::Damaged, "{end}");
    }
    for at in 0..file.len() {
        let mut altered = file.clone();
        altered[at] ^= 1;
        fault(&altered);
    }
    fault(&[file.as_slice(), b"x"].concat());
    for foreign in [b"".as_slice(), b"SQLite format 3\0", &[b'x'; 100_000]] {
        assert_eq!(fault(foreign), KeyringError::Foreign);
    }
}

/// What a later program, or another one, encrypted for this identity.
fn opened(text: &str) -> KeyringError {
    let identity = new_identity();
    let file = age::encrypt(&identity.recipient().0, text.as_bytes()).unwrap();
    Keyring::open_sealed(&file, &Credential::Identity(identity)).unwrap_err()
}

#[test]
fn a_newer_keyring_is_told_from_a_foreign_file() {
    assert_eq!(opened(r#"{"format":2,"secrets":[],"exchange":"AA=="}"#), KeyringError::Newer { format: 2 });
    for foreign in [
        "",
        "{}",
        "[1]",
        r#"{"format":0}"#,
        r#"{"format":1,"secrets":{}}"#,
        r#"{"format":1,"secrets":{"data":"AA=="}}"#,
    ] {
        assert_eq!(opened(foreign), KeyringError::Foreign, "{foreign}");
    }
}

/// RFC 8032, section 7.1, test 1.
#[test]
fn the_audit_key_signs_as_the_standard_does() {
    let key = AuditKey::new(unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    assert_eq!(hex(&key.public()), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assert_eq!(
        hex(&key.sign(b"")),
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    );
}

#[test]
fn what_the_audit_key_signed_anybody_verifies() {
    let keyring = keyring();
    let public = VerifyingKey::from_bytes(&keyring.audit_key().public()).unwrap();
    let signature = Signature::from_bytes(&keyring.audit_key().sign(b"root 41"));
    assert!(public.verify_strict(b"root 41", &signature).is_ok());
    assert!(public.verify_strict(b"root 42", &signature).is_err());
}
