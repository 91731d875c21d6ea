use super::{Chance, hex, unhex};
use crate::seal::secret::hmac;
use crate::seal::{NotAToken, Token, mac, same};
use hmac::Mac;

#[test]
fn a_token_is_read_back_and_kept_as_a_hash() {
    let token = Token::new(&mut |bytes| bytes.fill(8));
    assert_eq!(token.text().len(), 43);
    assert_eq!(hex(&token.hash()), "2578ccf8645b2d1dc10c465eff843585970f3a7e22296a92cad55d489a272072");
    assert_eq!(Token::parse(&token.text()).unwrap().hash(), token.hash());
    assert_eq!(format!("{token:?}"), "Token");
}

#[test]
fn a_token_fits_a_cookie_and_an_address() {
    let mut chance = Chance::seeded(5);
    for _ in 0..1_000 {
        let token = Token::new(&mut chance.fill());
        assert!(token.text().bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_'));
    }
}

#[test]
fn what_is_no_token_is_refused() {
    let text = Token::new(&mut |bytes| bytes.fill(8)).text();
    let longer = format!("{}A", *text);
    let spaced = format!(" {}", *text);
    for wrong in ["", "short", &text[..42], &longer, &spaced, &"é".repeat(43), &"=".repeat(43)] {
        assert_eq!(Token::parse(wrong).unwrap_err(), NotAToken, "{wrong}");
    }
}

#[test]
fn each_token_has_one_text_only() {
    let text = Token::new(&mut |bytes| bytes.fill(8)).text();
    let signs = (b'a'..=b'z').chain(b'A'..=b'Z').chain(b'0'..=b'9').chain([b'-', b'_']);
    let own = Token::parse(&text).unwrap().hash();
    let same = signs
        .filter_map(|last| Token::parse(&format!("{}{}", &text[..42], char::from(last))).ok())
        .filter(|token| token.hash() == own);
    assert_eq!(same.count(), 1);
}

/// RFC 4231, cases 1 and 2: shorter keys than ours are padded with zeros by the function itself.
#[test]
fn the_keyed_hash_is_the_standard_s() {
    let examples: [(&[u8], &[u8], &str); 2] = [
        (&[0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (b"Jefe", b"what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    ];
    for (short, text, expected) in examples {
        let mut key = [0; 32];
        key[..short.len()].copy_from_slice(short);
        let mut mac = hmac(&key);
        mac.update(text);
        assert_eq!(<[u8; 32]>::from(mac.finalize().into_bytes()), unhex(expected));
    }
}

#[test]
fn a_hash_over_parts_tells_where_one_ends() {
    let key = [7; 32];
    let hash = mac(&key, &[b"form", b"complaint"]);
    assert_eq!(hex(&hash), "4f3507eb08edb1d917153328274b739de7527e66a27ac192aca9cf78bab29cf2");
    let alike: [&[&[u8]]; 5] =
        [&[b"formc", b"omplaint"], &[b"formcomplaint"], &[b"form", b"complaint", b""], &[b"complaint", b"form"], &[]];
    for parts in alike {
        assert!(!same(&hash, &mac(&key, parts)));
    }
    assert!(!same(&hash, &mac(&[8; 32], &[b"form", b"complaint"])));
}

#[test]
fn sameness_is_of_all_bytes() {
    assert!(same(b"abc", b"abc"));
    assert!(same(b"", b""));
    for other in [b"abd".as_slice(), b"xbc", b"ab", b"abcd", b""] {
        assert!(!same(b"abc", other));
    }
}
