//! Making a page ready: what belongs to it stays, and what it draws with is there.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::Why;
use crate::object::{array_at, at, box_at, dict, dict_at, dict_mut, real, whole_at};
use crate::seen::Seen;

/// What is kept of a page (ISO 32000-1, table 30). Thumbnails, articles, timings, private notes and steps are not.
const KEPT: [&[u8]; 9] = [
    b"Resources",
    b"BleedBox",
    b"TrimBox",
    b"ArtBox",
    b"Contents",
    b"Group",
    b"Annots",
    b"StructParents",
    b"UserUnit",
];

/// Leaves on the page what belongs there, with its boxes and its turning set right, and tells how it is seen.
pub(crate) fn tidy(document: &mut Document, id: ObjectId) -> Result<Seen, Why> {
    let page = dict(document, id).ok_or(Why::Damaged)?;
    whole(document, page)?;
    let (media, crop) = (box_at(document, page, b"MediaBox"), box_at(document, page, b"CropBox"));
    let turned = whole_at(document, page, b"Rotate").unwrap_or(0);
    let seen = Seen::new(media, crop, turned);
    let mut kept = Dictionary::new();
    kept.set("Type", Object::Name(b"Page".to_vec()));
    for key in KEPT {
        if let Ok(value) = page.get(key) {
            kept.set(key, value.clone());
        }
    }
    let resources = at(document, page, b"Resources");
    kept.set("Resources", Object::Dictionary(resources.as_dict().cloned().unwrap_or_default()));
    seen.write(&mut kept, media);
    document.objects.insert(id, Object::Dictionary(kept));
    Ok(seen)
}

/// Whether what the page draws with is in the file. A file that is cut off often still opens.
fn whole(document: &Document, page: &Dictionary) -> Result<(), Why> {
    let mut needed: Vec<&Object> = Vec::new();
    for key in [b"Contents".as_slice(), b"Resources"] {
        needed.extend(page.get(key).ok());
    }
    needed.extend(array_at(document, page, b"Contents"));
    if let Some(resources) = dict_at(document, page, b"Resources") {
        for key in [b"Font".as_slice(), b"XObject"] {
            needed.extend(resources.get(key).ok());
            let named = dict_at(document, resources, key);
            needed.extend(named.into_iter().flatten().map(|(_, value)| value));
        }
    }
    let lost = |it: &&Object| {
        matches!(it, Object::Reference(_)) && matches!(real(document, it), Object::Null)
    };
    if needed.iter().any(lost) { Err(Why::Damaged) } else { Ok(()) }
}

/// Gives the page something to draw with, and tells the name it has there: `word`, or one like it that is free.
pub(crate) fn lend(
    document: &mut Document,
    page: ObjectId,
    kind: &[u8],
    word: &str,
    what: ObjectId,
) -> String {
    let resources = dict(document, page).and_then(|page| dict_at(document, page, b"Resources"));
    let mut resources = resources.cloned().unwrap_or_default();
    let mut named = dict_at(document, &resources, kind).cloned().unwrap_or_default();
    let mut name = word.to_owned();
    for number in 2.. {
        if !named.has(name.as_bytes()) {
            break;
        }
        name = format!("{word}{number}");
    }
    named.set(name.as_str(), Object::Reference(what));
    resources.set(kind, named);
    if let Some(page) = dict_mut(document, page) {
        page.set("Resources", resources);
    }
    name
}
