//! A part made ready to be joined: its pages with what lies on them, its bookmarks, layers and tags.

use lopdf::{Document, Object, ObjectId};

use crate::destination::{Destinations, files_within};
use crate::layers::Layers;
use crate::object::{at, dict_at, dict_mut, stream, text_at};
use crate::outline::Bookmark;
use crate::seen::Seen;
use crate::tags::{Roles, Tags};
use crate::{What, Why, annotation, content, field, outline, page, read};

/// Bytes of a file's own description that are looked at.
const MOST_SAID: usize = 1 << 20;

/// A part made ready.
pub(crate) struct Sheaf {
    pub(crate) document: Document,
    pub(crate) pages: Vec<Page>,
    pub(crate) bookmarks: Vec<Bookmark>,
    pub(crate) layers: Layers,
    pub(crate) tags: Option<Tags>,
    /// The language that the part says it is in.
    pub(crate) language: Option<String>,
    /// Whether the file says that it meets PDF/UA-1.
    pub(crate) claims: bool,
    pub(crate) remarks: Vec<What>,
}

/// A page made ready. Its drawing begins with a saved state that the rest closes.
pub(crate) struct Page {
    pub(crate) id: ObjectId,
    pub(crate) seen: Seen,
    /// What is drawn after the page's own drawing.
    pub(crate) rest: Vec<u8>,
    /// The number of the mark around all of it, in a part without tags.
    pub(crate) mark: Option<i64>,
}

/// What was met that has no place in a pack.
#[derive(Default)]
pub(crate) struct Notes {
    pub(crate) files: Vec<String>,
    pub(crate) signature: bool,
    pub(crate) fields: usize,
    pub(crate) unshown: Vec<String>,
    pub(crate) actions: bool,
    pub(crate) media: usize,
}

/// Makes a part ready: the one with this number, of which `roles` have been agreed on with those before.
pub(crate) fn make(bytes: &[u8], number: usize, roles: &mut Roles) -> Result<Sheaf, Why> {
    let read::Source { mut document, pages: ids, protected } = read::open(bytes)?;
    let places = Destinations::of(&document, &ids);
    let mut tags = Tags::open(&document);
    let mut notes = Notes { files: files_within(&document), ..Notes::default() };
    notes.actions = runs(&document);
    let bookmarks = outline::read(&document, &places);
    let (mut pages, mut left) = (Vec::with_capacity(ids.len()), content::MOST_IN_PART);
    let (open, open_marked) = openers(&mut document);
    for id in ids {
        let seen = page::tidy(&mut document, id)?;
        let settled = content::settle(&mut document, id, &mut left)?;
        let fields = annotation::tidy(&mut document, id, &places, &mut notes);
        let tagged = tags.as_ref().is_some_and(|it| it.know(&document, id) || !settled.bare);
        let with = tags.as_mut().filter(|_| tagged);
        let drawn = field::draw(&mut document, id, &fields, with, &settled, &mut notes);
        let mark = (!tagged).then(|| settled.free(0));
        let first = match mark {
            Some(0) => open_marked,
            Some(number) => document.add_object(opener(Some(number))),
            None => open,
        };
        begin(&mut document, id, first);
        let rest =
            [b"\nQ\n".as_slice(), &drawn, if mark.is_some() { b"EMC\n" } else { b"" }].concat();
        pages.push(Page { id, seen, rest, mark });
    }
    let tags = tags.map(|tags| tags.settle(&mut document, number, roles));
    let language = document.catalog().ok().and_then(|it| text_at(&document, it, b"Lang"));
    let remarks =
        remarks(notes, protected, tags.is_none() || pages.iter().any(|it| it.mark.is_some()));
    let (layers, claims) = (Layers::read(&document), claims(&document));
    Ok(Sheaf { document, pages, bookmarks, layers, tags, language, claims, remarks })
}

/// What begins a page, without and with the first mark around it all. Most pages share one of them.
fn openers(document: &mut Document) -> (ObjectId, ObjectId) {
    (document.add_object(opener(None)), document.add_object(opener(Some(0))))
}

fn opener(mark: Option<i64>) -> Object {
    let mark = mark.map(|number| format!("/P <</MCID {number}>> BDC\n")).unwrap_or_default();
    stream(format!("{mark}q\n").into_bytes())
}

/// Puts a stream before those that draw the page.
fn begin(document: &mut Document, page: ObjectId, first: ObjectId) {
    let drawing = content::streams(document, page);
    if let Some(page) = dict_mut(document, page) {
        let all = [first].into_iter().chain(drawing);
        page.set("Contents", crate::object::pointers(all));
    }
}

/// Whether the file runs something by itself, when opened or by a script with a name.
fn runs(document: &Document) -> bool {
    let Ok(catalog) = document.catalog() else { return false };
    let scripts = dict_at(document, catalog, b"Names").is_some_and(|it| it.has(b"JavaScript"));
    let opening = dict_at(document, catalog, b"OpenAction")
        .is_some_and(|it| !matches!(at(document, it, b"S").as_name(), Ok(b"GoTo")));
    scripts || opening || catalog.has(b"AA")
}

/// Whether the file says that it meets PDF/UA-1 (ISO 14289-1, 5).
fn claims(document: &Document) -> bool {
    let catalog = document.catalog().ok();
    let said = catalog.map(|catalog| at(document, catalog, b"Metadata"));
    let said = said.and_then(|it| it.as_stream().ok());
    let said = said.and_then(|it| it.get_plain_content_with_limit(MOST_SAID).ok());
    let said = said.unwrap_or_default();
    let says = |words: &[u8]| said.windows(words.len()).any(|it| it == words);
    says(b"<pdfuaid:part>1<") || says(b"pdfuaid:part=\"1\"") || says(b"pdfuaid:part='1'")
}

fn remarks(notes: Notes, protected: bool, untagged: bool) -> Vec<What> {
    let mut all: Vec<What> = notes.files.into_iter().map(What::File).collect();
    let when = |it: bool, what: What| it.then_some(what);
    all.extend(when(notes.signature, What::Signature));
    all.extend(when(notes.fields > 0, What::Fields(notes.fields)));
    all.extend(when(!notes.unshown.is_empty(), What::Unshown(notes.unshown)));
    all.extend(when(notes.actions, What::Actions));
    all.extend(when(notes.media > 0, What::Media(notes.media)));
    all.extend(when(protected, What::Protected));
    all.extend(when(untagged, What::Untagged));
    all
}
