//! The state of the verifier while it reads an export: each line is held against the tree that the lines before it make,
//! the checkpoint before it and the outside copies.

use super::checkpoint::{CheckpointFault, SignedCheckpoint};
use super::entry::Entry;
use super::export::{FORMAT, Header, LONGEST_LINE, Line};
use super::proof::TreeHead;
use super::report::{FaultKind, Report};
use super::tree::Frontier;
use super::verify::Trust;

/// An outside copy that is genuine, and whether the file has it as well.
struct Outside<'t> {
    signed: &'t SignedCheckpoint,
    seen: bool,
}

/// How far the file was read, and what was found.
pub(super) struct Reading<'t> {
    trust: &'t Trust,
    /// By size; `next_outside` is the first that the tree has not reached.
    outside: Vec<Outside<'t>>,
    next_outside: usize,
    covered_outside: u64,
    line: u64,
    tree: Frontier,
    /// The number the next entry should have; `None` after a line that could not be read.
    next_seq: Option<u64>,
    /// What the checkpoint before said; `None` after one that is not genuine.
    before: Option<TreeHead>,
    /// By how many entries the checkpoints are out of place: told when it changes, not at each one.
    displaced: i128,
    /// Whether a root already differed: every later one then does too.
    astray: bool,
    /// The first line after the last checkpoint that held.
    section: u64,
    again: Vec<u8>,
    report: Report,
}

impl<'t> Reading<'t> {
    pub(super) fn begin(trust: &'t Trust) -> Self {
        let tree = Frontier::new();
        let before = Some(TreeHead { size: 0, root: tree.root() });
        let mut report = Report::empty();
        report.key = trust.key;
        report.key_is_trusted = trust.key.is_some();
        Self {
            trust,
            outside: Vec::new(),
            next_outside: 0,
            covered_outside: 0,
            line: 0,
            tree,
            next_seq: Some(0),
            before,
            displaced: 0,
            astray: false,
            section: 2,
            again: Vec::new(),
            report,
        }
    }

    fn fault(&mut self, kind: FaultKind, what: impl std::fmt::Display) {
        self.report.fault((self.line > 0).then_some(self.line), kind, what);
    }

    pub(super) fn line(&mut self, bytes: &[u8], whole: bool) {
        self.line += 1;
        let read = serde_json::from_slice::<Line<Entry>>(bytes);
        if self.line == 1 {
            self.header(read.as_ref().ok());
        }
        let line = match read {
            Ok(line) => line,
            Err(why) => {
                self.fault(FaultKind::Unreadable, format_args!("this line cannot be read ({why})"));
                self.next_seq = None;
                return;
            }
        };
        self.again.clear();
        let written = serde_json::to_writer(&mut self.again, &line);
        if written.is_err() || self.again != bytes {
            self.fault(FaultKind::Form, "this line is not spelt as an export writes it");
        } else if !whole {
            self.fault(FaultKind::Form, "the file ends within this line");
        }
        match line {
            Line::Audit(_) if self.line == 1 => {}
            Line::Audit(_) => self.fault(FaultKind::Header, "a second header stands here"),
            Line::Entry(entry) => self.entry(&entry),
            Line::Checkpoint(text) => self.checkpoint(&text),
        }
    }

    pub(super) fn overlong(&mut self) {
        self.line += 1;
        if self.line == 1 {
            self.header(None);
        }
        self.fault(FaultKind::Unreadable, format_args!("this line is longer than {LONGEST_LINE} bytes"));
        self.next_seq = None;
    }

    fn header(&mut self, line: Option<&Line<Entry>>) {
        if let Some(Line::Audit(header)) = line {
            self.compare(header);
        } else {
            self.report.origin.clone_from(&self.trust.origin);
            self.fault(FaultKind::Header, "the file does not begin with the header of an audit export");
        }
        self.admit_outside();
    }

    fn compare(&mut self, header: &Header) {
        if header.format != FORMAT {
            let told = format!("the file is of format {}, this verifier reads format {FORMAT}", header.format);
            self.fault(FaultKind::Header, told);
        }
        match self.trust.key {
            Some(trusted) if trusted != header.key => {
                self.fault(FaultKind::ForeignKey, "the file names another key than the trusted one");
            }
            Some(_) => {}
            None => self.report.key = Some(header.key),
        }
        match &self.trust.origin {
            Some(expected) if *expected != header.origin => {
                let told = format!("the file is of {}, expected was {expected}", header.origin);
                self.fault(FaultKind::ForeignOrigin, told);
            }
            _ => {}
        }
        self.report.origin = Some(self.trust.origin.as_ref().unwrap_or(&header.origin).clone());
    }

    /// Takes the outside copies that are genuine, in the order in which the tree will reach them.
    fn admit_outside(&mut self) {
        for (place, signed) in self.trust.outside.iter().enumerate() {
            match self.genuine(signed) {
                Ok(()) => self.outside.push(Outside { signed, seen: false }),
                Err((_, why)) => {
                    let (number, size) = (place + 1, signed.checkpoint.head.size);
                    let told = format!("outside copy {number} (of {size} entries) is not genuine: {why}");
                    self.report.fault(None, FaultKind::OutsideUnsound, told);
                }
            }
        }
        self.outside.sort_by_key(|copy| copy.signed.checkpoint.head.size);
    }

    fn genuine(&self, signed: &SignedCheckpoint) -> Result<(), (FaultKind, String)> {
        let origin = &signed.checkpoint.origin;
        match &self.report.origin {
            Some(expected) if expected != origin => {
                return Err((FaultKind::ForeignOrigin, format!("it is of {origin}")));
            }
            _ => {}
        }
        // Without any key the roots are still compared; the missing header is a fault of its own.
        let verified = self.report.key.map_or(Ok(()), |key| signed.verify(&key.0));
        verified.map_err(|why| match why {
            CheckpointFault::ForeignKey => (FaultKind::ForeignKey, why.to_string()),
            _ => (FaultKind::Signature, why.to_string()),
        })
    }

    fn entry(&mut self, entry: &Entry) {
        match (entry.seq, self.next_seq) {
            (None, _) => self.fault(FaultKind::Number, "this entry has no number"),
            (Some(seq), Some(next)) if seq > next => {
                self.fault(
                    FaultKind::Number,
                    format_args!("entries {next} to {} are missing before this one", seq - 1),
                );
            }
            (Some(seq), Some(next)) if seq < next => {
                self.fault(FaultKind::Number, format_args!("entry {seq} stands where entry {next} belongs"));
            }
            _ => {}
        }
        self.next_seq = entry.seq.or(self.next_seq).and_then(|seq| seq.checked_add(1));
        self.tree.append(entry.leaf());
        self.report.entries += 1;
        self.reach_outside();
    }

    fn reach_outside(&mut self) {
        while let Some(copy) = self.outside.get(self.next_outside) {
            let TreeHead { size, root } = copy.signed.checkpoint.head;
            if size != self.tree.size() {
                return;
            }
            if root == self.tree.root() {
                self.covered_outside = size;
            } else {
                let at = &copy.signed.checkpoint.at;
                let told = format!("the {size} entries up to here are not those of the outside copy signed {at}");
                self.fault(FaultKind::OutsideDiffers, told);
            }
            self.next_outside += 1;
        }
    }

    fn checkpoint(&mut self, text: &str) {
        self.report.checkpoints += 1;
        let read = SignedCheckpoint::parse(text).map_err(|why| (FaultKind::Unreadable, why.to_string()));
        let signed = match read.and_then(|signed| self.genuine(&signed).map(|()| signed)) {
            Ok(signed) => signed,
            Err((kind, why)) => {
                self.fault(kind, format_args!("this checkpoint is not genuine: {why}"));
                self.before = None;
                return;
            }
        };
        let first = self.outside.partition_point(|copy| copy.signed.checkpoint.head.size < signed.checkpoint.head.size);
        let of_its_size = self.outside.iter_mut().skip(first);
        for copy in of_its_size.take_while(|copy| copy.signed.checkpoint.head.size == signed.checkpoint.head.size) {
            copy.seen |= *copy.signed == signed;
        }
        let said = &signed.checkpoint;
        match self.before {
            Some(before) if before != said.previous => self.fault(
                FaultKind::Chain,
                format_args!(
                    "this checkpoint follows one of {} entries, but the one before it here has {}",
                    said.previous.size, before.size
                ),
            ),
            _ => {}
        }
        self.before = Some(said.head);
        self.compare_tree(&signed);
    }

    fn compare_tree(&mut self, signed: &SignedCheckpoint) {
        let TreeHead { size, root } = signed.checkpoint.head;
        let displaced = i128::from(size) - i128::from(self.tree.size());
        if displaced != 0 {
            if displaced != self.displaced {
                let told = format!("this checkpoint covers {size} entries, but {} stand before it", self.tree.size());
                self.fault(FaultKind::Place, told);
            }
        } else if root == self.tree.root() {
            self.report.proven(signed.checkpoint.head, &signed.checkpoint.at);
            self.section = self.line + 1;
        } else if !self.astray {
            let (first, last) = (self.section, self.line.saturating_sub(1));
            self.fault(
                FaultKind::Root,
                format_args!("the entries on lines {first} to {last} are not those that were signed"),
            );
            self.astray = true;
        }
        self.displaced = displaced;
    }

    pub(super) fn finish(mut self) -> Report {
        if self.line == 0 {
            self.header(None);
        }
        let entries = self.report.entries;
        for copy in std::mem::take(&mut self.outside) {
            let said = &copy.signed.checkpoint;
            let size = said.head.size;
            if size > entries {
                let told = format!(
                    "the file ends after {entries} entries, but the outside copy signed {} has {size}",
                    said.at
                );
                self.fault(FaultKind::RolledBack, told);
            } else if !copy.seen {
                let told = format!(
                    "the checkpoint over {size} entries, kept outside and signed {}, is not in the file",
                    said.at
                );
                self.fault(FaultKind::OutsideMissing, told);
            }
        }
        let proven = self.report.last_checkpoint.as_ref().map_or(0, |last| last.size);
        self.report.uncovered_entries = entries.saturating_sub(proven);
        self.report.not_covered_by_outside_copy = entries.saturating_sub(self.covered_outside);
        self.report
    }
}
