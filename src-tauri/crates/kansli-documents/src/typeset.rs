//! The typesetter: the template, a tree and the embedded fonts become PDF bytes.
//!
//! Templates and fonts are part of the program. Nothing is read from disk, from the network or from the clock.

mod breaks;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::RefusalKind;

macro_rules! asset {
    ($path:literal) => {
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/", $path)
    };
}

const TEMPLATES: [(&str, &str); 4] = [
    ("look.typ", include_str!(asset!("templates/look.typ"))),
    ("pieces.typ", include_str!(asset!("templates/pieces.typ"))),
    ("sheet.typ", include_str!(asset!("templates/sheet.typ"))),
    ("document.typ", include_str!(asset!("templates/document.typ"))),
];

/// The files of the embedded fonts.
pub(crate) const FONT_FILES: [&[u8]; 8] = [
    include_bytes!(asset!("fonts/KansliSerif-Regular.ttf")),
    include_bytes!(asset!("fonts/KansliSerif-Italic.ttf")),
    include_bytes!(asset!("fonts/KansliSerif-Semibold.ttf")),
    include_bytes!(asset!("fonts/KansliSerif-SemiboldItalic.ttf")),
    include_bytes!(asset!("fonts/Inter-Regular.ttf")),
    include_bytes!(asset!("fonts/Inter-SemiBold.ttf")),
    include_bytes!(asset!("fonts/DejaVuSans.ttf")),
    include_bytes!(asset!("fonts/NotoEmoji-Regular.ttf")),
];

/// How many of them text is set in; the others are for letters that these have not.
pub(crate) const TEXT_FONTS: usize = 6;

/// The embedded fonts.
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FONT_FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

// Row headers are said through `pdf.header-cell`, which is still behind this switch.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(
        Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
    )
});

static SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .map(|(name, text)| (file(name), Source::new(file(name), (*text).to_owned())))
        .collect()
});

static MAIN: LazyLock<FileId> = LazyLock::new(|| file("document.typ"));
static TREE: LazyLock<FileId> = LazyLock::new(|| file("data.json"));
static LOGO: LazyLock<FileId> = LazyLock::new(|| file("logo"));

/// How many settings the typesetter remembers its intermediate results for.
const REMEMBERED: usize = 4;

/// Sets the tree, as [`crate::printable`] tells it, with the content of its logo: the file, and how many pages it has.
///
/// # Errors
/// The step that failed, with what the typesetter says about it.
pub(crate) fn pdf(
    mut tree: Value,
    logo: Option<&[u8]>,
) -> Result<(Vec<u8>, usize), (RefusalKind, String)> {
    breaks::tell(&mut tree);
    let logo = logo.map(|logo| Bytes::new(logo.to_owned()));
    let desk = Desk { tree: Bytes::from_string(tree.to_string()), logo };
    let pages = typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|problems| (RefusalKind::Template, told(&desk, &problems)))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|problem| (RefusalKind::Standard, problem.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(tree["title"].to_string()),
        creator: Smart::Custom(Some("Kansli".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options)
        .map_err(|problems| (RefusalKind::Standard, told(&desk, &problems)));
    typst::comemo::evict(REMEMBERED);
    Ok((with_plain_stream_ends(bytes?), pages.pages().len()))
}

/// Makes it plain where each stream ends.
///
/// The writer puts a line feed between a stream's bytes and `endstream`. Where the bytes happen to end in a carriage
/// return, the two look like one line end and the stream one byte shorter than it says, which PDF/A forbids. The line
/// feed before `stream` is optional, so its place is given to a carriage return of the line end's own.
fn with_plain_stream_ends(mut bytes: Vec<u8>) -> Vec<u8> {
    const START: &[u8] = b">>\nstream\n";
    const END: &[u8] = b"\r\nendstream";
    let ends: Vec<usize> = bytes
        .windows(END.len())
        .enumerate()
        .filter(|(_, found)| *found == END)
        .map(|(at, _)| at)
        .collect();
    for end in ends {
        let Some(start) = bytes[..end].windows(START.len()).rposition(|found| found == START)
        else {
            continue;
        };
        let optional = start + 2;
        bytes.copy_within(optional + 1..=end, optional);
        bytes[end] = b'\r';
    }
    bytes
}

/// What the typesetter sees of the world.
struct Desk {
    tree: Bytes,
    logo: Option<Bytes>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            _ if id == *TREE => Ok(self.tree.clone()),
            Some(logo) if id == *LOGO => Ok(logo.clone()),
            _ => Err(missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    // The documents carry the dates in their facts and never today's.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the templates' names are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn told(desk: &Desk, problems: &EcoVec<SourceDiagnostic>) -> String {
    use typst::WorldExt;
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| {
            let place = problem.span.id().and_then(|id| {
                let source = desk.source(id).ok()?;
                let line = source.lines().byte_to_line(desk.range(problem.span)?.start)? + 1;
                Some(format!("{}:{line}: ", id.get().vpath().get_without_slash()))
            });
            format!("{}{} {:?}", place.unwrap_or_default(), problem.message, problem.hints)
        })
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests;
