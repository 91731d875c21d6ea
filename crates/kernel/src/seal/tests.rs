use super::*;
use crate::chance::Chance;

const HERE: Place<'static> = Place { kind: "contact", column: "text_original", record: "1" };

fn key(seed: u8) -> RecordKey {
    RecordKey::new([seed; 32])
}

#[test]
fn what_was_sealed_opens_at_its_place_with_its_key() {
    let sealed = seal(&key(1), KeyId([9; 16]), HERE, [3; 24], b"they took my papers");
    assert_eq!(key_id(&sealed), Ok(KeyId([9; 16])));
    assert_eq!(open(&key(1), HERE, &sealed).unwrap().as_slice(), b"they took my papers");
    assert!(!sealed.windows(5).any(|part| part == b"paper"));
}

#[test]
fn ten_thousand_flips_and_moves_are_refused() {
    let chance = Chance::seeded(7);
    let sealed = seal(&key(1), KeyId([9; 16]), HERE, [3; 24], b"they took my papers");
    let mut refused = 0;
    for round in 0..10_000_usize {
        let mut other = sealed.clone();
        let [place, bit] = chance.bytes::<2>();
        let at = usize::from(place) % other.len();
        let elsewhere = ["2", "1 ", "11"][round % 3];
        let moved = Place { record: elsewhere, ..HERE };
        let opened = if round % 2 == 0 {
            other[at] ^= 1 << (bit % 8);
            open(&key(1), HERE, &other)
        } else {
            open(&key(1), moved, &other)
        };
        refused += usize::from(opened.is_err());
    }
    assert_eq!(refused, 10_000);
}

#[test]
fn a_cut_field_is_refused() {
    let sealed = seal(&key(1), KeyId([9; 16]), HERE, [3; 24], b"x");
    for end in 0..sealed.len() {
        assert_eq!(open(&key(1), HERE, &sealed[..end]).unwrap_err(), Broken, "{end}");
    }
}

#[test]
fn a_wrapped_key_comes_back_only_under_its_wrap_key() {
    let wrapped = wrap(&WrapKey::new([4; 32]), &key(5));
    assert_eq!(unwrap_key(&WrapKey::new([4; 32]), &wrapped).unwrap().bytes(), key(5).bytes());
    assert!(unwrap_key(&WrapKey::new([5; 32]), &wrapped).is_err());
    assert!(unwrap_key(&WrapKey::new([4; 32]), &wrapped[1..]).is_err());
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
fn every_wrong_digit_and_every_swapped_pair_of_a_receipt_is_found() {
    let chance = Chance::seeded(11);
    for _ in 0..200 {
        let receipt = Receipt::new(&mut |bytes| chance.fill(bytes));
        let digits: Vec<u8> = receipt.grouped().bytes().filter(u8::is_ascii_digit).collect();
        assert_eq!(Receipt::parse(&receipt.grouped()), Ok(receipt.clone()));
        for place in 0..16 {
            for digit in b'0'..=b'9' {
                let mut other = digits.clone();
                other[place] = digit;
                let text = String::from_utf8(other).unwrap();
                assert_eq!(Receipt::parse(&text).is_ok(), digit == digits[place]);
            }
            if place < 15 && digits[place] != digits[place + 1] {
                let mut other = digits.clone();
                other.swap(place, place + 1);
                let text = String::from_utf8(other).unwrap();
                assert_eq!(Receipt::parse(&text), Err(ReceiptFault::CheckDigit));
            }
        }
    }
}

#[test]
fn a_receipt_is_read_in_arabic_and_persian_digits() {
    let receipt = Receipt::new(&mut |bytes| bytes.fill(3));
    let arabic = receipt.grouped().replace('3', "٣");
    let persian = receipt.grouped().replace('3', "۳");
    assert_eq!(Receipt::parse(&arabic), Ok(receipt.clone()));
    assert_eq!(Receipt::parse(&persian), Ok(receipt));
    assert_eq!(Receipt::parse("12 34"), Err(ReceiptFault::Length(4)));
    assert_eq!(Receipt::parse("abc"), Err(ReceiptFault::NotDigits));
}

#[test]
fn a_keyring_opens_with_its_credential_alone() {
    let chance = Chance::seeded(3);
    let keyring = Keyring::generate(&mut |bytes| chance.fill(bytes));
    let (secret, recipient) = new_identity();
    let mine = Credential::parse(&secret).unwrap();
    let file = keyring.close(&mine).unwrap();
    assert_eq!(Keyring::open(&file, &mine).unwrap().data_key(), keyring.data_key());
    let (other, _) = new_identity();
    let other = Credential::parse(&other).unwrap();
    assert_eq!(Keyring::open(&file, &other).unwrap_err(), KeyringFault::WrongCredential);
    assert_eq!(Keyring::open(b"nothing", &mine).unwrap_err(), KeyringFault::Unreadable);
    assert_eq!(Keyring::open(&keyring.close_for(&recipient).unwrap(), &mine).unwrap().receipt_key(), keyring.receipt_key());
    assert_eq!(keyring.close_for("age1x").unwrap_err(), KeyringFault::NotARecipient);
    assert_eq!(Credential::parse("too short\n").err(), Some(KeyringFault::ShortPassphrase));
}

#[test]
fn a_token_is_read_back_and_hashed() {
    let token = Token::new([8; 32]);
    assert_eq!(Token::parse(&token.text()).unwrap().hash(), token.hash());
    assert!(Token::parse("short").is_none());
    assert!(same(&mac(&[1; 32], &[b"a", b"b"]), &mac(&[1; 32], &[b"a", b"b"])));
    assert!(!same(&mac(&[1; 32], &[b"ab", b""]), &mac(&[1; 32], &[b"a", b"b"])));
}
