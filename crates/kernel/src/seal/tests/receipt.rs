use super::{Chance, hex};
use crate::seal::{Receipt, ReceiptError, ReceiptKey};

const SAMPLES: usize = 500;

fn digits(receipt: &Receipt) -> Vec<u8> {
    receipt.grouped().bytes().filter(u8::is_ascii_digit).collect()
}

fn read(digits: &[u8]) -> Result<Receipt, ReceiptError> {
    Receipt::parse(std::str::from_utf8(digits).unwrap())
}

#[test]
fn every_wrong_digit_and_every_swapped_pair_is_found() {
    const SEED: u64 = 11;
    let mut chance = Chance::seeded(SEED);
    let (mut wrong, mut swapped) = (0, 0);
    for _ in 0..SAMPLES {
        let receipt = Receipt::new(&mut chance.fill());
        let digits = digits(&receipt);
        assert_eq!(read(&digits), Ok(receipt));
        for place in 0..16 {
            for digit in (b'0'..=b'9').filter(|digit| *digit != digits[place]) {
                let mut typed = digits.clone();
                typed[place] = digit;
                assert_eq!(read(&typed), Err(ReceiptError::CheckDigit));
                wrong += 1;
            }
        }
        for place in (0..15).filter(|place| digits[*place] != digits[place + 1]) {
            let mut typed = digits.clone();
            typed.swap(place, place + 1);
            assert_eq!(read(&typed), Err(ReceiptError::CheckDigit));
            swapped += 1;
        }
    }
    println!("receipt samples={SAMPLES} wrong_digits={wrong} swaps={swapped} missed=0 seed={SEED}");
    assert_eq!(wrong, SAMPLES * 16 * 9);
}

/// Damm's own example: 572 has the check digit 4. Zeros before it change nothing.
#[test]
fn the_check_digit_is_damm_s() {
    assert!(read(b"0000000000005724").is_ok());
    assert_eq!(read(b"0000000000005720"), Err(ReceiptError::CheckDigit));
}

#[test]
fn all_digits_are_equally_likely() {
    const RECEIPTS: u32 = 10_000;
    let mut chance = Chance::seeded(13);
    let mut counts = [[0_u32; 10]; 15];
    for _ in 0..RECEIPTS {
        for (place, digit) in digits(&Receipt::new(&mut chance.fill()))[..15].iter().enumerate() {
            counts[place][usize::from(digit - b'0')] += 1;
        }
    }
    for (place, counts) in counts.iter().enumerate() {
        let expected = f64::from(RECEIPTS) / 10.0;
        let spread: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
        // Chi-squared with nine degrees of freedom goes beyond 27.88 once in a thousand.
        assert!(spread < 27.88, "place {place}: {spread}");
    }
}

#[test]
fn bytes_that_would_favour_small_digits_are_thrown_away() {
    let mut asked = 0;
    let receipt = Receipt::new(&mut |bytes| {
        asked += 1;
        bytes.fill(if asked % 2 == 1 { 250 } else { 249 });
    });
    assert_eq!(asked, 30);
    assert!(receipt.grouped().starts_with("9999 9999 9999 999"));
}

#[test]
fn a_receipt_is_written_in_groups_and_read_as_people_type_it() {
    let receipt = read(b"0000000000005724").unwrap();
    assert_eq!(receipt.grouped(), "0000 0000 0000 5724");
    assert_eq!(receipt.last_group(), "5724");
    let typed = [
        "0000000000005724",
        "  0000-0000 0000\t5724\n",
        "0000–0000—0000‑5724",
        "\u{200f}0000 0000 0000 5724\u{200e}",
        "0000\u{a0}0000\u{202f}0000\u{3000}5724",
        "٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٥٧٢٤",
        "۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۵۷۲۴",
        "0000 ٠٠٠٠ ۰۰۰۰ 5٧۲4",
    ];
    for text in typed {
        assert_eq!(Receipt::parse(text), Ok(receipt.clone()), "{text}");
    }
}

#[test]
fn a_refusal_says_what_is_wrong() {
    let refused = [
        ("", ReceiptError::WrongLength { found: 0 }),
        ("12 34", ReceiptError::WrongLength { found: 4 }),
        ("0000 0000 0000 5724 0", ReceiptError::WrongLength { found: 17 }),
        ("0000 0000 0000 572O", ReceiptError::NotDigits),
        ("0000/0000/0000/5724", ReceiptError::NotDigits),
        ("००००००००००००५७२४", ReceiptError::NotDigits),
        ("0000 0000 0000 5742", ReceiptError::CheckDigit),
    ];
    for (text, fault) in refused {
        assert_eq!(Receipt::parse(text), Err(fault), "{text}");
    }
    assert_eq!(ReceiptError::WrongLength { found: 4 }.to_string(), "a receipt has 16 digits, these are 4");
}

#[test]
fn what_is_kept_depends_on_the_receipt_and_on_the_key() {
    let receipt = read(b"5724000000000000").unwrap();
    let kept = receipt.hash(&ReceiptKey::new([7; 32]));
    assert_eq!(hex(&kept), "6330c05799427b5d7976870eaeb319985d07288c56da55a3c8d8355862247006");
    assert_ne!(kept, receipt.hash(&ReceiptKey::new([8; 32])));
    assert_ne!(kept, read(b"0000000000005724").unwrap().hash(&ReceiptKey::new([7; 32])));
}

#[test]
fn a_receipt_shows_nothing_of_itself() {
    assert_eq!(format!("{:?}", read(b"0000000000005724").unwrap()), "Receipt");
}
