//! A letter as tagged PDF (PDF/UA-1).
//!
//! The page's design is one fixed Typst source; the letter comes to it as data and is never read as markup. The
//! typesetter sees three virtual files and six built-in fonts, no disk, no network and no clock.

mod bounds;
mod sheet;
mod world;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Letter, RenderFault};

pub use bounds::{LETTER_LIMIT, WORD_LIMIT};

#[cfg(test)]
mod tests;

/// Sets a letter as PDF/UA-1 on A4. A pure function: equal letters give equal bytes.
///
/// Nothing limits its time or memory; a server calls [`crate::child::render_in_child`] instead.
///
/// # Errors
/// [`RenderFault`]: the letter is too long, has characters that no letter font has, lacks a subject, or breaks another bound.
pub fn render(letter: &Letter) -> Result<Vec<u8>, RenderFault> {
    bounds::examine(letter)?;
    let world = world::Desk::new(sheet::files(letter)?)?;
    let set = typst::compile::<PagedDocument>(&world).output;
    let options = PdfOptions {
        // Named by the letter, so that the file's identity depends on nothing else.
        ident: Smart::Custom(letter.number.clone()),
        creator: Smart::Custom((!letter.without_institution).then(|| "Amparo".to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|fault| RenderFault::Typesetting(fault.message().to_string()))?,
        ..PdfOptions::default()
    };
    let file = set.and_then(|document| typst_pdf::pdf(&document, &options)).map_err(|faults| told(&faults));
    // The typesetter remembers former pages; a letter's words must not outlive it in memory.
    typst::comemo::evict(0);
    file
}

fn told(faults: &[SourceDiagnostic]) -> RenderFault {
    let messages: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    RenderFault::Typesetting(messages.join("; "))
}
