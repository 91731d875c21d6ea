//! What a form carries for us: sealed under the form key, so that a page can go on without cookie and without a row of
//! ours, and nobody but us can read or change it.

use std::io::Read;

use base64ct::{Base64UrlUnpadded, Encoding};
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use kernel::moment::Moment;
use kernel::seal::{KeyId, Place, RecordKey, mac, open, seal};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::App;

/// The longest carried text that is looked at, in bytes.
const LONGEST: usize = 220 * 1024;
/// The longest it may be unfolded, in bytes.
const UNFOLDED: u64 = 1024 * 1024;

fn key(app: &App, kind: &str) -> RecordKey {
    RecordKey::new(mac(app.house().keyring.form_key().bytes(), &[b"carried", kind.as_bytes()]))
}

const fn place(kind: &str) -> Place<'_> {
    Place { kind: "form", column: kind, record: "" }
}

/// Seals a value with the moment of now. `kind` says what for: it opens as nothing else.
pub fn close<T: Serialize>(app: &App, kind: &str, value: &T) -> String {
    let plain = serde_json::to_vec(&(app.now().stamp().as_microsecond(), value)).unwrap_or_default();
    // It travels with every page, both ways, over slow lines.
    let mut small = Vec::new();
    let _ = DeflateEncoder::new(plain.as_slice(), Compression::best()).read_to_end(&mut small);
    let sealed = seal(&key(app, kind), KeyId([0; 16]), place(kind), app.house().chance.bytes(), &small);
    Base64UrlUnpadded::encode_string(&sealed)
}

/// Opens what [`close`] made not longer than `life` seconds ago, with the moment when it was made.
pub fn unclose<T: DeserializeOwned>(app: &App, kind: &str, text: &str, life: i64) -> Option<(Moment, T)> {
    if text.len() > LONGEST {
        return None;
    }
    let sealed = Base64UrlUnpadded::decode_vec(text).ok()?;
    let small = open(&key(app, kind), place(kind), &sealed).ok()?;
    let mut plain = Vec::new();
    DeflateDecoder::new(small.as_slice()).take(UNFOLDED).read_to_end(&mut plain).ok()?;
    let (at, value): (i64, T) = serde_json::from_slice(&plain).ok()?;
    let at = Moment::of(jiff::Timestamp::from_microsecond(at).ok()?);
    let age = app.now().seconds_since(at);
    (0..=life).contains(&age).then_some((at, value))
}
