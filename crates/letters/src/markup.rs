//! The plain-line grammar of letter texts.

use crate::Block;

/// Characters that stand for no text anywhere (Unicode noncharacters); here they carry what a gap's value may not.
pub(crate) const RESERVED: [char; 2] = [GUARD, BREAK];
/// Before a value: whatever follows is no sign of the grammar.
const GUARD: char = '\u{FDD0}';
/// A line feed inside a value: a break on the page, but no end of a line of the text.
const BREAK: char = '\u{FDD1}';

/// A value as it goes into a gap.
pub(crate) fn guarded(value: &str) -> String {
    let mut text = String::with_capacity(value.len() + 3);
    text.push(GUARD);
    for character in value.replace("\r\n", "\n").chars() {
        text.push(if matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}') { BREAK } else { character });
    }
    text.push(GUARD);
    text
}

/// The blocks of a filled text.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // Whether the line before still belongs to the last block.
    let mut open = false;
    for line in text.lines() {
        if line.trim().is_empty() {
            open = false;
            continue;
        }
        let line = Line::read(line);
        let last = blocks.last_mut().filter(|_| open);
        match (line, last) {
            (Line::Item(text), Some(Block::List(items))) => items.push(text),
            (Line::Item(text), _) => blocks.push(Block::List(vec![text])),
            (Line::Counted(text), Some(Block::Numbered(items))) => items.push(text),
            (Line::Counted(text), _) => blocks.push(Block::Numbered(vec![text])),
            (Line::Own(text), Some(Block::Quote(so_far))) => join(so_far, &text),
            (Line::Own(text), _) => blocks.push(Block::Quote(text)),
            (Line::Heading(text), _) => blocks.push(Block::Heading(text)),
            (
                Line::Words(text),
                Some(Block::Paragraph(so_far) | Block::Lead { text: so_far, .. } | Block::Quote(so_far)),
            ) => {
                join(so_far, &text);
            }
            (Line::Words(text), Some(Block::List(items) | Block::Numbered(items))) => match items.last_mut() {
                Some(item) => join(item, &text),
                None => items.push(text),
            },
            (Line::Words(text), Some(last @ Block::Heading(_))) => {
                if let Block::Heading(heading) = &*last {
                    *last = Block::Lead { heading: heading.clone(), text };
                }
            }
            (Line::Words(text), _) => blocks.push(Block::Paragraph(text)),
        }
        open = true;
    }
    blocks.iter_mut().for_each(settle);
    // A gap that was filled with nothing leaves nothing.
    blocks.retain(
        |block| !matches!(block, Block::Paragraph(text) | Block::Quote(text) | Block::Heading(text) if text.is_empty()),
    );
    blocks
}

/// A line of a text by the sign it opens with.
enum Line {
    Item(String),
    Counted(String),
    Own(String),
    Heading(String),
    Words(String),
}

impl Line {
    fn read(line: &str) -> Self {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("- ") {
            Self::Item(rest.trim_start().to_owned())
        } else if let Some(rest) = line.strip_prefix("> ").or((line == ">").then_some("")) {
            Self::Own(rest.to_owned())
        } else if let Some(rest) = line.strip_prefix("# ") {
            Self::Heading(rest.trim_start().to_owned())
        } else if let Some(rest) = counted(line) {
            Self::Counted(rest.trim_start().to_owned())
        } else {
            Self::Words(unescaped(line).to_owned())
        }
    }
}

fn counted(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == line.len() || line.len() - rest.len() > 3 { None } else { rest.strip_prefix(". ") }
}

/// A backslash that hides a sign goes, any other stays.
fn unescaped(line: &str) -> &str {
    match line.strip_prefix('\\') {
        Some(rest) if rest.starts_with(['-', '>', '#', '\\']) || counted(rest).is_some() => rest,
        _ => line,
    }
}

/// Continues a text by the next line: a space, or a break where the line asked for one.
fn join(text: &mut String, next: &str) {
    match text.strip_suffix('\\') {
        Some(kept) => *text = format!("{}\n", kept.trim_end()),
        None => text.push(if text.is_empty() || text.ends_with('\n') || next.is_empty() { '\n' } else { ' ' }),
    }
    text.push_str(next);
}

fn settle(block: &mut Block) {
    let plain = |text: &mut String| {
        let settled: String = text.chars().filter(|c| *c != GUARD).map(|c| if c == BREAK { '\n' } else { c }).collect();
        *text = settled.trim().to_owned();
    };
    match block {
        Block::Paragraph(text) | Block::Quote(text) | Block::Heading(text) => plain(text),
        Block::Lead { heading, text } => {
            plain(heading);
            plain(text);
        }
        Block::List(items) | Block::Numbered(items) => items.iter_mut().for_each(plain),
        Block::Table { head, rows } => {
            head.iter_mut().for_each(plain);
            rows.iter_mut().flatten().for_each(plain);
        }
    }
}
