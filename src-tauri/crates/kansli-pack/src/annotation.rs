//! What lies on a page without being drawn by it: links and remarks stay, what runs or plays goes, form fields are set
//! aside to be drawn.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::destination::{Destinations, file_name};
use crate::object::{array_at, at, dict, dict_at, dict_mut, name_at, own, pointers};
use crate::sheaf::Notes;

/// Leaves on the page what belongs in a pack, and tells which form fields lay on it.
pub(crate) fn tidy(
    document: &mut Document,
    page: ObjectId,
    places: &Destinations,
    notes: &mut Notes,
) -> Vec<ObjectId> {
    let Some(sheet) = dict(document, page) else { return Vec::new() };
    let all = array_at(document, sheet, b"Annots").to_vec();
    let (mut kept, mut fields) = (Vec::new(), Vec::new());
    for one in all {
        let id = own(document, one);
        match lies(document, id, notes) {
            Lies::Kept => {
                clean(document, id, page, places, notes);
                kept.push(id);
            }
            Lies::Field => fields.push(id),
            // What points at it shall find nothing.
            Lies::Gone => drop(document.objects.remove(&id)),
        }
    }
    if let Some(sheet) = dict_mut(document, page) {
        if kept.is_empty() {
            sheet.remove(b"Annots");
        } else {
            sheet.set("Annots", pointers(kept));
            sheet.set("Tabs", Object::Name(b"S".to_vec()));
        }
    }
    fields
}

/// What becomes of something that lies on a page.
enum Lies {
    Kept,
    Field,
    Gone,
}

fn lies(document: &Document, id: ObjectId, notes: &mut Notes) -> Lies {
    let Some(one) = dict(document, id) else { return Lies::Gone };
    match name_at(document, one, b"Subtype") {
        Some(b"Widget") => Lies::Field,
        Some(b"Screen" | b"Movie" | b"Sound" | b"RichMedia" | b"3D") => {
            notes.media += 1;
            Lies::Gone
        }
        Some(b"FileAttachment") => {
            let file = dict_at(document, one, b"FS");
            notes.files.push(file.map(|file| file_name(document, file)).unwrap_or_default());
            Lies::Gone
        }
        Some(_) => Lies::Kept,
        None => Lies::Gone,
    }
}

/// Rids it of steps that have no place in a pack, and replaces names of places.
fn clean(
    document: &mut Document,
    id: ObjectId,
    page: ObjectId,
    places: &Destinations,
    notes: &mut Notes,
) {
    let Some(one) = dict(document, id) else { return };
    let steps = dict_at(document, one, b"A").map(|steps| action(document, steps, places));
    let lost = one.has(b"AA") || steps.as_ref().is_some_and(|it| matches!(it, Kept::Not));
    let place = one.get(b"Dest").ok().and_then(|to| places.place(document, to));
    notes.actions |= lost;
    let Some(one) = dict_mut(document, id) else { return };
    for key in [b"AA".as_slice(), b"PA", b"A", b"Dest", b"AF"] {
        one.remove(key);
    }
    one.set("P", Object::Reference(page));
    match (steps, place) {
        (Some(Kept::Action(action)), _) => one.set("A", action),
        (_, Some(place)) => one.set("Dest", place),
        _ => {}
    }
}

/// What becomes of a step.
pub(crate) enum Kept {
    /// It stays.
    Action(Dictionary),
    /// It leads to a place that is not there, and never did anything.
    Nowhere,
    /// It has no place in a pack.
    Not,
}

/// The step if it only leads somewhere: within the part, to another file, to a page of the net, or pages on.
pub(crate) fn action(document: &Document, steps: &Dictionary, places: &Destinations) -> Kept {
    let kind = name_at(document, steps, b"S").unwrap_or_default();
    let mut kept = Dictionary::new();
    kept.set("S", Object::Name(kind.to_vec()));
    let keys: &[&[u8]] = match kind {
        b"GoTo" => {
            let Some(place) = places.place(document, at(document, steps, b"D")) else {
                return Kept::Nowhere;
            };
            kept.set("D", place);
            return Kept::Action(kept);
        }
        b"URI" if !is_script(document, steps) => &[b"URI", b"IsMap"],
        b"GoToR" => &[b"F", b"D", b"NewWindow"],
        b"Named" => &[b"N"],
        _ => return Kept::Not,
    };
    for key in keys {
        if let Ok(value) = steps.get(key) {
            kept.set(*key, value.clone());
        }
    }
    Kept::Action(kept)
}

fn is_script(document: &Document, steps: &Dictionary) -> bool {
    let address = at(document, steps, b"URI").as_str().unwrap_or_default();
    let scheme = address.trim_ascii_start().split(|byte| *byte == b':').next();
    scheme.is_some_and(|it| it.eq_ignore_ascii_case(b"javascript"))
}
