//! What a letter may hold before the typesetter sees it.

use typst::text::is_default_ignorable;

use super::world::fonts;
use crate::faults::is_hidden;
use crate::{Block, Letter, RenderFault};

/// The words of a letter together, in bytes.
pub const LETTER_LIMIT: usize = 256 * 1024;
/// The longest word, in characters.
pub const WORD_LIMIT: usize = 1_000;
/// As many foreign characters are named in a fault.
const NAMED: usize = 10;

/// Refuses a letter that could not be set, or not in bounded time.
pub(super) fn examine(letter: &Letter) -> Result<(), RenderFault> {
    let words = words(letter);
    let bytes = words.iter().map(|text| text.len()).sum();
    if bytes > LETTER_LIMIT {
        return Err(RenderFault::TooLong { bytes, limit: LETTER_LIMIT });
    }
    if letter.subject.trim().is_empty() {
        return Err(RenderFault::NoSubject);
    }
    words.iter().flat_map(|text| text.split_whitespace()).try_for_each(word_fits)?;
    tables_are_even(&letter.body)?;
    all_printable(&words)
}

fn word_fits(word: &str) -> Result<(), RenderFault> {
    let characters = word.chars().count();
    if characters <= WORD_LIMIT {
        return Ok(());
    }
    Err(RenderFault::WordTooLong { begins: word.chars().take(20).collect(), characters, limit: WORD_LIMIT })
}

fn tables_are_even(body: &[Block]) -> Result<(), RenderFault> {
    for block in body {
        let Block::Table { head, rows } = block else { continue };
        let columns = head.len();
        if columns == 0 {
            return Err(RenderFault::Table { row: 0, cells: 0, columns });
        }
        if let Some((row, cells)) = rows.iter().map(Vec::len).enumerate().find(|(_, cells)| *cells != columns) {
            return Err(RenderFault::Table { row: row + 1, cells, columns });
        }
    }
    Ok(())
}

fn all_printable(words: &[&str]) -> Result<(), RenderFault> {
    let mut characters: Vec<char> = words.iter().flat_map(|text| text.chars()).filter(|c| !is_printable(*c)).collect();
    characters.sort_unstable();
    characters.dedup();
    characters.truncate(NAMED);
    if characters.is_empty() { Ok(()) } else { Err(RenderFault::Unprintable { characters }) }
}

fn is_printable(character: char) -> bool {
    if matches!(character, '\n' | '\t' | ' '..='~') {
        return true;
    }
    if character.is_control() || is_hidden(character) {
        return false;
    }
    // Joiners and isolates shape the text around them and need no glyph of their own.
    is_default_ignorable(character) || fonts().iter().any(|font| font.info().coverage.contains(u32::from(character)))
}

/// Every text that stands on the page or in the file's properties.
fn words(letter: &Letter) -> Vec<&str> {
    let Letter {
        language,
        institution,
        number,
        date,
        dated: _,
        facts,
        addressee,
        delivery,
        subject,
        body,
        closing,
        signatory,
        check,
        help,
        large_print: _,
        without_institution: _,
        wording,
    } = letter;
    let mut words = vec![language, number, date, subject, help, &institution.name, &signatory.name, &signatory.title];
    words.extend(institution.unit.iter().chain(&institution.address).chain(addressee));
    words.extend(
        [&institution.phone, &institution.phone_note, &institution.email, &institution.web].into_iter().flatten(),
    );
    words.extend(facts.iter().flat_map(|fact| [&fact.label, &fact.value]));
    words.extend(delivery.iter().chain(closing));
    words.extend(check.iter().flat_map(|check| [&check.code, &check.url]));
    words.extend(check.iter().filter_map(|check| check.page.as_ref()));
    words.extend(wording.iter().flat_map(|w| [&w.number, &w.date, &w.page, &w.check, &w.code, &w.qr, &w.emblem]));
    for block in body {
        match block {
            Block::Paragraph(text) | Block::Quote(text) | Block::Heading(text) => words.push(text),
            Block::Lead { heading, text } => words.extend([heading, text]),
            Block::List(items) | Block::Numbered(items) => words.extend(items),
            Block::Table { head, rows } => words.extend(head.iter().chain(rows.iter().flatten())),
        }
    }
    words.into_iter().map(String::as_str).collect()
}
