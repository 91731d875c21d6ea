//! The receipt: sixteen digits that open what became of a contact. Fifteen are chance, the last is a check digit
//! (Damm), which finds every single wrong digit and every swapped pair. Kept only as a keyed hash.

use std::fmt;

use hmac::Mac;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Damm's quasigroup of order 10.
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

/// Sixteen digits; wiped when dropped, hidden in `Debug`.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Receipt([u8; 16]);

impl fmt::Debug for Receipt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Receipt")
    }
}

/// Why a typed code is no receipt. Saying so costs nothing: no record is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptFault {
    /// So many digits instead of sixteen.
    Length(usize),
    /// Something that is no digit.
    NotDigits,
    /// A digit is wrong or two are swapped.
    CheckDigit,
}

impl ReceiptFault {
    /// The problem's stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length(_) => "receipt-length",
            Self::NotDigits => "receipt-not-digits",
            Self::CheckDigit => "receipt-check-digit",
        }
    }
}

impl Receipt {
    /// A new one; `fill` gives random bytes.
    pub fn new(fill: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut digits = [0_u8; 16];
        let mut next = [0_u8; 1];
        for digit in digits.iter_mut().take(15) {
            // 250 is the last multiple of ten below 256: what lies above would make small digits likelier.
            loop {
                fill(&mut next);
                if next[0] < 250 {
                    break;
                }
            }
            *digit = next[0] % 10;
        }
        digits[15] = check(&digits[..15]);
        Self(digits)
    }

    /// Reads a typed code; spaces and dashes do not matter, Arabic and Persian digits are digits.
    pub fn parse(text: &str) -> Result<Self, ReceiptFault> {
        let mut digits = Vec::with_capacity(16);
        for sign in text.chars() {
            let code = u32::from(sign);
            let digit = match sign {
                '0'..='9' => code - u32::from('0'),
                '\u{660}'..='\u{669}' => code - 0x660,
                '\u{6f0}'..='\u{6f9}' => code - 0x6f0,
                '-' | '‐' | '–' | '.' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => continue,
                white if white.is_whitespace() => continue,
                _ => return Err(ReceiptFault::NotDigits),
            };
            digits.push(u8::try_from(digit).unwrap_or(0));
            if digits.len() > 64 {
                return Err(ReceiptFault::Length(digits.len()));
            }
        }
        let found = digits.len();
        let digits: [u8; 16] = digits.try_into().map_err(|_| ReceiptFault::Length(found))?;
        if check(&digits) == 0 { Ok(Self(digits)) } else { Err(ReceiptFault::CheckDigit) }
    }

    /// In four groups: `1234 5678 9012 3456`.
    pub fn grouped(&self) -> String {
        let groups: Vec<String> =
            self.0.chunks(4).map(|group| group.iter().map(|digit| char::from(b'0' + digit)).collect()).collect();
        groups.join(" ")
    }

    /// What is kept of it: HMAC-SHA-256 under the keyring's receipt key.
    pub fn hash(&self, key: &[u8; 32]) -> [u8; 32] {
        let mut mac = crate::seal::sealing::hmac(key);
        mac.update(&self.0);
        mac.finalize().into_bytes().into()
    }
}

fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| DAMM[usize::from(state)][usize::from(*digit)])
}
