//! Links from the contents page to the parts.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::gathering::Sheet;
use crate::object::{array_at, at, dict, dict_at, dict_mut, name};
use crate::{PART_LINK, Refusal};

/// Lets the links on these pages that name a part lead to the sheet it begins with.
pub(crate) fn aim(
    document: &mut Document,
    pages: &[ObjectId],
    firsts: &[&Sheet],
) -> Result<(), Refusal> {
    for &page in pages {
        let Some(sheet) = dict(document, page) else { continue };
        for link in array_at(document, sheet, b"Annots").to_vec() {
            let Ok(link) = link.as_reference() else { continue };
            let Some(number) = named(document, link) else { continue };
            let first = firsts.get(number).ok_or(Refusal::NoSuchPart(number))?;
            let mut step = Dictionary::new();
            step.set("S", name("GoTo"));
            step.set("D", place(first));
            if let Some(link) = dict_mut(document, link) {
                link.set("A", step);
            }
        }
    }
    Ok(())
}

/// The part that a link names. What is no number is a part that is not there.
fn named(document: &Document, link: ObjectId) -> Option<usize> {
    let step = dict_at(document, dict(document, link)?, b"A")?;
    let address = at(document, step, b"URI").as_str().ok()?;
    let number = address.strip_prefix(PART_LINK.as_bytes())?;
    Some(std::str::from_utf8(number).ok().and_then(|it| it.parse().ok()).unwrap_or(usize::MAX))
}

/// The top of a page as a place to lead to.
pub(crate) fn place(sheet: &Sheet) -> Object {
    let (left, top) = sheet.seen.upper_left();
    Object::Array(vec![
        Object::Reference(sheet.id),
        name("XYZ"),
        Object::Real(left),
        Object::Real(top),
        Object::Null,
    ])
}
