use super::{contains, hex, unhex};
use crate::seal::secret::Secret;
use crate::seal::{Broken, RecordKey, WrapKey, unwrap_key, wrap};

/// RFC 3394, section 4.6.
#[test]
fn the_standard_s_example_comes_out() {
    let under = WrapKey::new(unhex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    let key = RecordKey::new(unhex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f"));
    let wrapped = wrap(&under, &key);
    assert_eq!(hex(&wrapped), "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21");
    assert_eq!(unwrap_key(&under, &wrapped).unwrap().raw(), key.raw());
}

#[test]
fn a_wrapped_key_is_hidden_and_opens_only_under_its_wrap_key() {
    let key = RecordKey::new([5; 32]);
    let wrapped = wrap(&WrapKey::new([4; 32]), &key);
    assert!(!contains(&wrapped, &[5; 4]));
    assert_eq!(unwrap_key(&WrapKey::new([5; 32]), &wrapped).unwrap_err(), Broken);
}

#[test]
fn every_flipped_bit_and_every_cut_of_a_wrapped_key_is_refused() {
    let under = WrapKey::new([4; 32]);
    let wrapped = wrap(&under, &RecordKey::new([5; 32]));
    for bit in 0..wrapped.len() * 8 {
        let mut altered = wrapped;
        altered[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(unwrap_key(&under, &altered).unwrap_err(), Broken, "bit {bit}");
    }
    for end in 0..wrapped.len() {
        assert_eq!(unwrap_key(&under, &wrapped[..end]).unwrap_err(), Broken, "{end}");
    }
    assert_eq!(unwrap_key(&under, &[wrapped.as_slice(), &[0; 8]].concat()).unwrap_err(), Broken);
}
