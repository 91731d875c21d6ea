//! Somebody who changes a kept audit, in every way that a file can be changed.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::super::entry::Commitment;
use super::super::export::Line;
use super::*;

pub(super) type Lines = Vec<Line<Entry>>;

/// Somebody who may change the file, and what else they have.
pub(super) struct Tamperer {
    dice: ChaCha20Rng,
    pub(super) varda: Institution,
    pub(super) stranger: Institution,
    pub(super) honest: Log,
    pub(super) lines: Lines,
}

/// A changed file, and whether only a copy kept outside can show it: the rest of it is as a younger honest one would be.
pub(super) struct Tampered {
    pub(super) export: Vec<u8>,
    pub(super) needs_copy: bool,
}

impl Tamperer {
    fn below(&mut self, bound: usize) -> usize {
        (self.dice.next_u64() % bound.max(1) as u64) as usize
    }

    fn coin(&mut self) -> bool {
        self.dice.next_u64().is_multiple_of(2)
    }

    pub(super) fn tamper(&mut self, way: u64) -> Result<Tampered, Box<dyn Error>> {
        let mut lines = self.lines.clone();
        let mut needs_copy = false;
        match way % 9 {
            0 => return self.flip_a_byte(),
            1 => self.edit(&mut lines)?,
            2 => needs_copy = self.drop(&mut lines),
            3 => self.swap(&mut lines),
            4 => self.insert(&mut lines)?,
            5 => self.alter_a_checkpoint(&mut lines)?,
            6 => {
                let left = 1 + self.below(lines.len() - 1);
                lines.truncate(left);
                needs_copy = true;
            }
            7 => return self.rewrite_with_the_key(),
            _ => return self.sign_all_with_another_key(),
        }
        // The clever ones give the entries new numbers afterwards, so that no gap shows.
        if way % 9 != 1 && self.coin() {
            let entries =
                lines.iter_mut().filter_map(|line| if let Line::Entry(entry) = line { Some(entry) } else { None });
            (0..).zip(entries).for_each(|(seq, entry)| entry.seq = Some(seq));
        }
        Ok(Tampered { export: written(&lines)?, needs_copy })
    }

    fn flip_a_byte(&mut self) -> Result<Tampered, Box<dyn Error>> {
        let mut export = written(&self.lines)?;
        let at = self.below(export.len());
        export[at] ^= 1 + self.below(255) as u8;
        Ok(Tampered { export, needs_copy: false })
    }

    fn some_entry<'l>(&mut self, lines: &'l mut Lines) -> Result<&'l mut Entry, &'static str> {
        let pick = self.below(self.honest.entries.len());
        let entries =
            lines.iter_mut().filter_map(|line| if let Line::Entry(entry) = line { Some(entry) } else { None });
        entries.into_iter().nth(pick).ok_or("no such entry")
    }

    fn edit(&mut self, lines: &mut Lines) -> Told {
        let entry = self.some_entry(lines)?;
        let before = entry.clone();
        while *entry == before {
            self.edit_a_field(entry)?;
        }
        Ok(())
    }

    fn edit_a_field(&mut self, entry: &mut Entry) -> Told {
        match self.below(13) {
            0 => entry.seq = [None, entry.seq.map(|seq| seq + 1), Some(0)][self.below(3)],
            1 => self.edit_text(&mut entry.id),
            2 => entry.at = minute(self.dice.next_u64())?,
            3 => self.edit_text(&mut entry.actor),
            4 => entry.person = [None, Some("p-1".into()), Some(String::new())][self.below(3)].clone(),
            5 => self.edit_text(&mut entry.act),
            6 => entry.on = if self.coin() { None } else { Some(On { kind: "complaint".into(), id: "r-1-0".into() }) },
            7 => match &mut entry.on {
                Some(on) if self.coin() => self.edit_text(&mut on.kind),
                Some(on) => self.edit_text(&mut on.id),
                None => entry.on = Some(On { kind: String::new(), id: String::new() }),
            },
            8 => self.edit_touched(&mut entry.touched),
            9 => entry.touched.reverse(),
            10 => drop(entry.touched.pop()),
            11 => entry.under = [None, Some("grant:1".into()), Some(String::new())][self.below(3)].clone(),
            _ => self.edit_text(&mut entry.outcome),
        }
        Ok(())
    }

    fn edit_touched(&mut self, all: &mut Vec<Touched>) {
        let pick = self.below(all.len());
        match (all.get_mut(pick), self.below(4)) {
            (Some(touched), 0) => touched.commitment.0[self.below(32)] ^= 1 << self.below(8),
            (Some(touched), 1) => self.edit_text(&mut touched.kind),
            (Some(touched), 2) => self.edit_text(&mut touched.id),
            _ => all.push(Touched { kind: "person".into(), id: "p-1".into(), commitment: Commitment([0; 32]) }),
        }
    }

    fn edit_text(&mut self, text: &mut String) {
        let mut letters: Vec<char> = text.chars().collect();
        let at = self.below(letters.len());
        match self.below(3) {
            0 => letters.insert(at, 'x'),
            1 if !letters.is_empty() => drop(letters.remove(at)),
            _ => {
                letters.iter_mut().skip(at).take(1).for_each(|letter| *letter = if *letter == 'q' { 'z' } else { 'q' })
            }
        }
        *text = letters.into_iter().collect();
    }

    fn drop(&mut self, lines: &mut Lines) -> bool {
        let first = self.below(lines.len());
        let last = (first + 1 + self.below(5)).min(lines.len());
        let needs_copy = last == lines.len();
        lines.drain(first..last);
        needs_copy
    }

    fn swap(&mut self, lines: &mut Lines) {
        let one = self.below(lines.len());
        let other = (one + 1 + self.below(lines.len() - 1)) % lines.len();
        lines.swap(one, other);
    }

    fn insert(&mut self, lines: &mut Lines) -> Told {
        // Behind the last checkpoint a new entry is what an honest act leaves; there the report only says "uncovered".
        let at = self.below(lines.len());
        let new = match self.below(3) {
            0 => lines[self.below(self.lines.len())].clone(),
            1 => Line::Entry(Entry { id: "a-forged".into(), ..entry(at as u64)? }),
            _ => {
                let model = self.below(self.honest.checkpoints.len());
                let copied = self.honest.checkpoints[model].checkpoint.clone();
                Line::Checkpoint(self.stranger.sign(copied).text())
            }
        };
        lines.insert(at, new);
        Ok(())
    }

    fn alter_a_checkpoint(&mut self, lines: &mut Lines) -> Told {
        let pick = self.below(self.honest.checkpoints.len());
        let signed = self.honest.checkpoints[pick].clone();
        let mut altered = signed.checkpoint.clone();
        let (byte, bit) = (self.below(32), self.below(8));
        match self.below(5) {
            0 => altered.head.size += 1 + self.below(9) as u64,
            1 => altered.head.root.0[byte] ^= 1 << bit,
            2 => altered.at = Timestamp::new("2026-12-01T00:00:00.000000Z")?,
            3 => altered.previous.root.0[byte] ^= 1 << bit,
            _ => altered.previous.size += 1,
        }
        let (was, signed_text) = (signed.text(), signed.checkpoint.text());
        let now = match self.below(2) {
            0 => self.stranger.sign(altered).text(),
            _ => was.replace(&signed_text, &altered.text()),
        };
        let of_it = lines.iter_mut().find(|line| **line == Line::Checkpoint(was.clone()));
        *of_it.ok_or("no such checkpoint")? = Line::Checkpoint(now);
        Ok(())
    }

    /// Goes back to some entry and has the server itself sign another history from there.
    fn rewrite_with_the_key(&mut self) -> Result<Tampered, Box<dyn Error>> {
        let mut entries = self.honest.entries.clone();
        let from = self.below(entries.len());
        for entry in &mut entries[from..] {
            entry.id.push('\'');
        }
        let every = 10 + self.below(50);
        let export = self.varda.keep(entries, every)?.export(&self.varda)?;
        Ok(Tampered { export, needs_copy: true })
    }

    fn sign_all_with_another_key(&mut self) -> Result<Tampered, Box<dyn Error>> {
        let mut entries = self.honest.entries.clone();
        let at = self.below(entries.len());
        entries[at].outcome = "refused".into();
        let log = self.stranger.keep(entries, 25)?;
        let names_itself = self.coin();
        let export = log.export(if names_itself { &self.stranger } else { &self.varda })?;
        Ok(Tampered { export, needs_copy: false })
    }
}

pub(super) fn written(lines: &Lines) -> Result<Vec<u8>, serde_json::Error> {
    let mut export = Vec::new();
    for line in lines {
        serde_json::to_writer(&mut export, line)?;
        export.push(b'\n');
    }
    Ok(export)
}

pub(super) fn tamperer(seed: u64) -> Result<Tamperer, Box<dyn Error>> {
    let (varda, stranger) = (Institution::varda()?, Institution::new("ombudsman.varda.example/audit", 8)?);
    let honest = varda.keep(entries(500)?, 25)?;
    let export = String::from_utf8(honest.export(&varda)?)?;
    let lines = export.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    Ok(Tamperer { dice: ChaCha20Rng::seed_from_u64(seed), varda, stranger, honest, lines })
}
