//! A letter as the page's design reads it.

use std::borrow::Cow;

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde_json::{Value, json};

use super::world::Files;
use crate::{Block, Check, Direction, Fact, Institution, Letter, RenderFault, Wording};

/// Words beyond this length may break anywhere, so that no address or paste runs off the sheet.
const UNBROKEN: usize = 32;
/// As many characters stay together in such a word.
const PIECE: usize = 8;
const DOORWAY: &str = include_str!("doorway.svg");

/// The virtual files of a letter's page.
pub(super) fn files(letter: &Letter) -> Result<Files, RenderFault> {
    let wording = letter.wording.clone().unwrap_or_else(|| Wording::of(&letter.language));
    let (language, region) = language_and_region(&letter.language)?;
    let named = !letter.without_institution;
    let qr = match &letter.check {
        Some(check) if named => Some(qr(&check.url)?),
        _ => None,
    };
    let emblem = named.then(|| letter.institution.emblem.clone().unwrap_or_else(|| DOORWAY.to_owned()));
    if emblem.as_ref().is_some_and(|svg| !is_plain_svg(svg)) {
        return Err(RenderFault::Emblem);
    }
    let (year, month, day) = letter.dated.parts();
    let data = json!({
        "language": language,
        "region": region,
        "rtl": letter.direction() == Direction::RightToLeft,
        "large": letter.large_print,
        "author": named.then_some(&letter.institution.name),
        "dated": [year, month, day],
        "head": named.then(|| head(&letter.institution, &wording)),
        "phone": if named { None } else { letter.institution.phone.as_ref() },
        "phone_note": if named { None } else { letter.institution.phone_note.as_ref() },
        "number": letter.number,
        "date": letter.date,
        "labels": { "number": wording.number, "date": wording.date },
        "facts": letter.facts.iter().map(|Fact { label, value }| json!([label, lines(value)])).collect::<Vec<_>>(),
        "addressee": letter.addressee.iter().map(|line| pieces(line)).collect::<Vec<_>>(),
        "delivery": letter.delivery.as_deref().map(lines),
        "subject": lines(&letter.subject),
        "title": without_idle_isolates(&letter.subject.replace('\n', " ")),
        "body": body(&letter.body),
        "closing": letter.closing.as_deref().map(lines),
        "signatory": { "name": letter.signatory.name, "title": named.then_some(&letter.signatory.title) },
        "check": letter.check.as_ref().map(|check| sentence(check, &wording, named)),
        "qr": qr.is_some().then_some(&wording.qr),
        "help": lines(&letter.help),
        "page": parts(&wording.page),
    });
    let data = serde_json::to_vec(&data).map_err(|fault| RenderFault::Typesetting(fault.to_string()))?;
    Ok(Files { data, qr, emblem })
}

fn head(institution: &Institution, wording: &Wording) -> Value {
    json!({
        "name": institution.name,
        "unit": institution.unit.iter().map(|line| pieces(line)).collect::<Vec<_>>(),
        "address": institution.address,
        "phone": institution.phone,
        "phone_note": institution.phone_note,
        "email": institution.email,
        "web": institution.web,
        "emblem": wording.emblem.replace("{name}", &institution.name),
    })
}

/// A letter has at least one block, if an empty one.
fn body(blocks: &[Block]) -> Vec<Value> {
    if blocks.is_empty() { vec![block(&Block::Paragraph(String::new()))] } else { blocks.iter().map(block).collect() }
}

fn block(block: &Block) -> Value {
    let many = |items: &[String]| items.iter().map(|item| lines(item)).collect::<Vec<_>>();
    match block {
        Block::Paragraph(text) => json!({ "kind": "paragraph", "text": lines(text) }),
        Block::Lead { heading, text } => json!({ "kind": "lead", "heading": lines(heading), "text": lines(text) }),
        Block::List(items) => json!({ "kind": "list", "items": many(items) }),
        Block::Numbered(items) => json!({ "kind": "numbered", "items": many(items) }),
        Block::Quote(text) => json!({ "kind": "quote", "text": lines(text), "rtl": runs_right_to_left(text) }),
        Block::Heading(text) => json!({ "kind": "heading", "text": lines(text) }),
        Block::Table { head, rows } => json!({
            "kind": "table",
            "head": many(head),
            "rows": rows.iter().map(|row| many(row)).collect::<Vec<_>>(),
        }),
    }
}

/// The sentence of the foot as parts: words, and what stands left to right in any language.
fn sentence(check: &Check, wording: &Wording, named: bool) -> Value {
    let typed = check.page.as_deref().unwrap_or(&check.url);
    let typed = typed.trim_start_matches("https://").trim_start_matches("http://");
    let mut parts = parts(if named { &wording.check } else { &wording.code });
    for part in parts.iter_mut() {
        match part.as_str() {
            Some("{page}") => *part = json!({ "address": pieces(typed) }),
            Some("{code}") => *part = json!({ "code": check.code }),
            _ => {}
        }
    }
    Value::Array(parts)
}

/// A sentence cut at its `{names}`, the names kept as parts of their own.
fn parts(sentence: &str) -> Vec<Value> {
    let mut parts = Vec::new();
    let mut rest = sentence;
    while let Some((before, name, after)) =
        rest.split_once('{').and_then(|(before, tail)| tail.split_once('}').map(|(name, after)| (before, name, after)))
    {
        parts.push(json!(before));
        parts.push(json!(format!("{{{name}}}")));
        rest = after;
    }
    parts.push(json!(rest));
    parts
}

/// A text's lines, each as the pieces between which it may break.
fn lines(text: &str) -> Vec<Vec<String>> {
    text.split('\n').map(pieces).collect()
}

/// One piece, but for a line with a word beyond [`UNBROKEN`].
fn pieces(line: &str) -> Vec<String> {
    let line = without_idle_isolates(line);
    let mut pieces = vec![String::new()];
    for word in line.split_inclusive(char::is_whitespace) {
        let long = word.chars().count() > UNBROKEN;
        for (at, character) in word.chars().enumerate() {
            // Never before a mark that belongs to the letter before it.
            if long && at > 0 && at % PIECE == 0 && character.is_alphanumeric() {
                pieces.push(String::new());
            }
            if let Some(piece) = pieces.last_mut() {
                piece.push(character);
            }
        }
    }
    pieces
}

/// Isolates keep their order to texts that run both ways; elsewhere they would only be found in copied text.
fn without_idle_isolates(line: &str) -> Cow<'_, str> {
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    if !line.contains(isolate) || line.contains(right_to_left) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(line.replace(isolate, ""))
}

/// Whether a text runs right to left by its first letter, as a browser's `dir="auto"` decides.
fn runs_right_to_left(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(right_to_left)
}

fn right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

fn language_and_region(tag: &str) -> Result<(String, Option<String>), RenderFault> {
    let mut parts = tag.split(['-', '_']);
    let letters = |part: &&str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphabetic())
    };
    let language = parts
        .next()
        .filter(|part| letters(part, 2..=3))
        .ok_or_else(|| RenderFault::Language(tag.chars().take(40).collect()))?;
    let region = parts.find(|part| letters(part, 2..=2));
    Ok((language.to_ascii_lowercase(), region.map(str::to_ascii_uppercase)))
}

fn qr(url: &str) -> Result<String, RenderFault> {
    let code = QrCode::with_error_correction_level(url, EcLevel::M).map_err(|_| RenderFault::Check)?;
    // No quiet zone in the picture: the page leaves it white around the code, and the code meets the margin.
    Ok(code.render::<svg::Color>().quiet_zone(false).build())
}

/// A picture that asks for nothing from outside itself.
fn is_plain_svg(svg: &str) -> bool {
    let lower = svg.to_ascii_lowercase();
    lower.contains("<svg")
        && !["href", "<!entity", "<script", "<foreignobject", "@import", "url(http"]
            .iter()
            .any(|sign| lower.contains(sign))
}
