//! Letters: the texts they are written from, the frozen letter, and the page as it is sent.
//!
//! - [`Text`] is a letter's wording with gaps; [`Text::render`] fills the gaps and gives [`Block`]s.
//! - [`Letter`] is everything that stands on the page, already worded. It is what is frozen when a letter is sent:
//!   equal letters give equal bytes (complaints, check 20).
//! - `pdf::render` (feature `pdf`) sets a letter as tagged PDF (PDF/UA-1).
//! - [`child`] does the same in a process of its own, with limits of time and memory.
//!
//! Whatever a person typed is plain text throughout: no value of a gap and no word of a letter is read as markup.

pub mod child;
mod faults;
mod letter;
mod markup;
#[cfg(feature = "pdf")]
pub mod pdf;
mod template;
mod wording;

pub use faults::{ChildFault, RenderFault};
pub use letter::{Block, Check, Day, Direction, Fact, Institution, Letter, NotADay, Signatory, direction};
pub use template::{OUTPUT_LIMIT, TEMPLATE_LIMIT, TemplateFault, Text};
pub use wording::Wording;
