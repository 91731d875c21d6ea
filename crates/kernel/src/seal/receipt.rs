//! The receipt: sixteen digits that open what became of a contact. Fifteen are chance, the last is a check digit
//! (H. M. Damm, 2004), which finds every single wrong digit and every swapped pair. Kept only as a keyed hash.

use std::fmt;

use hmac::Mac;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::keys::ReceiptKey;
use super::secret::{Secret, hmac};

const DIGITS: usize = 16;

/// Damm's totally anti-symmetric quasigroup of order 10.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Sixteen digits; wiped when dropped, hidden in `Debug`, compared in constant time.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Receipt([u8; DIGITS]);

impl fmt::Debug for Receipt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Receipt")
    }
}

impl PartialEq for Receipt {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}
impl Eq for Receipt {}

/// Why a typed code is no receipt. Saying so costs nothing: no record is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptError {
    /// Not sixteen digits.
    WrongLength {
        /// The digits that were typed.
        found: usize,
    },
    /// Something that is neither a digit nor a space or dash.
    NotDigits,
    /// A digit is wrong or two are swapped.
    CheckDigit,
}

impl fmt::Display for ReceiptError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongLength { found } => write!(out, "a receipt has {DIGITS} digits, these are {found}"),
            Self::NotDigits => out.write_str("a receipt has digits only"),
            Self::CheckDigit => out.write_str("a digit is wrong or two are swapped"),
        }
    }
}
impl std::error::Error for ReceiptError {}

impl Receipt {
    /// A new one; `fill` gives random bytes. Asks again for each byte from 250 on, so that all digits are equally likely.
    pub fn new(fill: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut receipt = Self([0; DIGITS]);
        let mut next = Zeroizing::new([0_u8; 1]);
        for digit in receipt.0.iter_mut().take(DIGITS - 1) {
            // 250 is the last multiple of ten below 256: what lies above would make small digits likelier.
            loop {
                fill(next.as_mut());
                if next[0] < 250 {
                    break;
                }
            }
            *digit = next[0] % 10;
        }
        receipt.0[DIGITS - 1] = check(&receipt.0[..DIGITS - 1]);
        receipt
    }

    /// Reads a typed code. Spaces, dashes and marks of writing direction do not matter; Arabic-Indic and Persian
    /// digits are digits.
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let mut receipt = Self([0; DIGITS]);
        let mut found = 0;
        for sign in text.chars().filter(|sign| !is_gap(*sign)) {
            let digit = digit(sign).ok_or(ReceiptError::NotDigits)?;
            if let Some(place) = receipt.0.get_mut(found) {
                *place = digit;
            }
            found += 1;
        }
        if found != DIGITS {
            return Err(ReceiptError::WrongLength { found });
        }
        if check(&receipt.0) == 0 { Ok(receipt) } else { Err(ReceiptError::CheckDigit) }
    }

    /// In four groups: `1234 5678 9012 3456`.
    pub fn grouped(&self) -> String {
        let mut text = String::with_capacity(DIGITS + 3);
        for (place, digit) in self.0.iter().enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push(' ');
            }
            text.push(char::from(b'0' + digit));
        }
        text
    }

    /// The last group, by which two receipts on a table are told apart.
    pub fn last_group(&self) -> String {
        self.0[DIGITS - 4..].iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    /// What is kept of it: HMAC-SHA-256 under the keyring's receipt key.
    pub fn hash(&self, key: &ReceiptKey) -> [u8; 32] {
        let mut mac = hmac(key.raw());
        mac.update(&self.0);
        mac.finalize().into_bytes().into()
    }
}

/// Damm's running check: of all digits but the last it is the check digit, of a whole code it is 0.
fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| DAMM[usize::from(state)][usize::from(*digit)])
}

/// The value of a European, Arabic-Indic or Persian digit.
fn digit(sign: char) -> Option<u8> {
    let zero = match sign {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    u8::try_from(u32::from(sign) - u32::from(zero)).ok()
}

/// What people and programs put between digits: spaces, dashes, and the invisible marks that right-to-left text carries.
fn is_gap(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
        || matches!(sign, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(sign, '\u{2060}' | '\u{feff}')
}
