//! The typesetter's world: a few virtual files, the built-in fonts, nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::RenderFault;

/// Latin and Cyrillic in both voices, then Arabic; regular and bold.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 6] = [
        include_bytes!("../../fonts/NotoSerif-Regular.ttf"),
        include_bytes!("../../fonts/NotoSerif-Bold.ttf"),
        include_bytes!("../../fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../fonts/NotoNaskhArabic-Regular.ttf"),
        include_bytes!("../../fonts/NotoNaskhArabic-Bold.ttf"),
    ];
    files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The letter fonts.
pub(super) fn fonts() -> &'static [Font] {
    &FONTS
}

/// The files that one letter's page is made of.
pub(super) struct Files {
    /// The letter as data.
    pub(super) data: Vec<u8>,
    /// The QR code, if the page has one.
    pub(super) qr: Option<String>,
    /// The emblem, if the page has one.
    pub(super) emblem: Option<String>,
}

/// A desk with one letter on it.
pub(super) struct Desk {
    design: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Desk {
    /// Lays the files out.
    pub(super) fn new(files: Files) -> Result<Self, RenderFault> {
        let mut laid = vec![(file("data.json")?, Bytes::new(files.data))];
        if let Some(qr) = files.qr {
            laid.push((file("qr.svg")?, Bytes::from_string(qr)));
        }
        if let Some(emblem) = files.emblem {
            laid.push((file("emblem.svg")?, Bytes::from_string(emblem)));
        }
        let design = Source::new(file("letter.typ")?, include_str!("letter.typ").to_owned());
        Ok(Self { design, files: laid })
    }
}

fn file(name: &str) -> Result<FileId, RenderFault> {
    let path = VirtualPath::new(name).map_err(|_| RenderFault::Typesetting(format!("no file can be called {name}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.design.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.design.id() { Ok(self.design.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.iter().find(|(name, _)| *name == id).map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
