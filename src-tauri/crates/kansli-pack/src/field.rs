//! Form fields: each is drawn on its page as it looks, since a pack is no form.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::content::Settled;
use crate::object::{
    at, box_at, dict, dict_at, dict_mut, name, name_at, numbers, text_at, whole_at,
};
use crate::page::lend;
use crate::seen::{Corners, Map, place, upright};
use crate::sheaf::Notes;
use crate::tags::Tags;

/// Fields above a field that are looked at.
const DEEPEST: usize = 32;
/// A field that is hidden, or not to be seen on screen (ISO 32000-1, table 165).
const HIDDEN: i64 = 2 | 32;

/// Where fields have been drawn: the page and the number of the mark.
pub(crate) type Drawn = BTreeMap<ObjectId, (ObjectId, i64)>;

/// Draws fields on the page where they lay. Gives the drawing steps, which come after the page's own.
pub(crate) fn draw(
    document: &mut Document,
    page: ObjectId,
    fields: &[ObjectId],
    tags: Option<&mut Tags>,
    settled: &Settled,
    notes: &mut Notes,
) -> Vec<u8> {
    let mut marks = Marks { tags, page, settled };
    let mut steps = Vec::new();
    for &field in fields {
        notes.fields += 1;
        notes.signature |= is_signed(document, field);
        let Some((look, map)) = look(document, field) else {
            notes.unshown.extend(unshown(document, field));
            continue;
        };
        dress(document, look);
        let word = lend(document, page, b"XObject", "KansliField", look);
        let [a, b, c, d, e, f] = map;
        let drawn = format!("q {a} {b} {c} {d} {e} {f} cm /{word} Do Q\n");
        steps.extend(marks.around(document, field, &drawn).into_bytes());
    }
    // What points at them shall find nothing.
    for field in fields {
        document.objects.remove(field);
    }
    steps
}

/// Marks that tie what is drawn to the tags.
struct Marks<'a> {
    tags: Option<&'a mut Tags>,
    page: ObjectId,
    /// The page's own drawing, which has marks already.
    settled: &'a Settled,
}

impl Marks<'_> {
    /// The steps within a mark. In a part without tags the whole page is within one already.
    fn around(&mut self, document: &Document, field: ObjectId, steps: &str) -> String {
        let Some(tags) = self.tags.as_deref_mut() else { return steps.to_owned() };
        match tags.redraw(document, field, self.page, |from| self.settled.free(from)) {
            Some(mark) => format!("/Form <</MCID {mark}>> BDC\n{steps}EMC\n"),
            None => format!("/Artifact BMC\n{steps}EMC\n"),
        }
    }
}

/// How the field looks, and where on the page that goes (ISO 32000-1, 12.5.5, algorithm 8.1).
fn look(document: &Document, field: ObjectId) -> Option<(ObjectId, Map)> {
    let widget = dict(document, field)?;
    if whole_at(document, widget, b"F").unwrap_or(0) & HIDDEN != 0 {
        return None;
    }
    let looks = dict_at(document, widget, b"AP")?;
    let normal = looks.get(b"N").ok()?;
    let id = match crate::object::real(document, normal) {
        Object::Stream(_) => normal.as_reference().ok()?,
        Object::Dictionary(states) => {
            let state = name_at(document, widget, b"AS")?;
            states.get(state).ok()?.as_reference().ok()?
        }
        _ => return None,
    };
    let form = document.get_object(id).ok()?.as_stream().ok()?;
    let rect = box_at(document, widget, b"Rect")?;
    let map = fit(document, &form.dict, rect)?;
    Some((id, map))
}

/// The map that lays a drawing's box on the rectangle.
fn fit(document: &Document, form: &Dictionary, rect: Corners) -> Option<Map> {
    let own =
        numbers(document, at(document, form, b"Matrix")).unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let [left, bottom, right, top] = box_at(document, form, b"BBox")?;
    let corners = [(left, bottom), (right, bottom), (left, top), (right, top)];
    let (xs, ys): (Vec<f32>, Vec<f32>) = corners.map(|(x, y)| place(own, x, y)).into_iter().unzip();
    let least = |all: &[f32]| all.iter().copied().fold(f32::INFINITY, f32::min);
    let most = |all: &[f32]| all.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let from = upright([least(&xs), least(&ys), most(&xs), most(&ys)])?;
    let to = upright(rect)?;
    let across = (to[2] - to[0]) / (from[2] - from[0]);
    let up = (to[3] - to[1]) / (from[3] - from[1]);
    Some([across, 0.0, 0.0, up, to[0] - from[0] * across, to[1] - from[1] * up])
}

/// Makes the look a drawing of its own: one that borrows its fonts from the form gets them.
fn dress(document: &mut Document, look: ObjectId) {
    let catalog = document.catalog().ok();
    let form = catalog.and_then(|catalog| dict_at(document, catalog, b"AcroForm"));
    let lent = form.and_then(|form| form.get(b"DR").ok()).cloned();
    let Some(drawing) = dict_mut(document, look) else { return };
    drawing.set("Type", name("XObject"));
    drawing.set("Subtype", name("Form"));
    if let Some(lent) = lent.filter(|_| !drawing.has(b"Resources")) {
        drawing.set("Resources", lent);
    }
}

/// What the field or a field above it has under a key.
fn inherited<'a>(document: &'a Document, field: ObjectId, key: &[u8]) -> Option<&'a Object> {
    above(document, field).find_map(|it| match at(document, it, key) {
        Object::Null => None,
        found => Some(found),
    })
}

/// The field and those above it.
fn above(document: &Document, field: ObjectId) -> impl Iterator<Item = &Dictionary> {
    std::iter::successors(dict(document, field), |it| dict_at(document, it, b"Parent"))
        .take(DEEPEST)
}

fn is_signed(document: &Document, field: ObjectId) -> bool {
    let kind = inherited(document, field, b"FT").and_then(|it| it.as_name().ok());
    kind == Some(b"Sig") && inherited(document, field, b"V").is_some()
}

/// The name of a field that is filled in without anything to show for it.
fn unshown(document: &Document, field: ObjectId) -> Option<String> {
    let hidden = dict(document, field)
        .is_none_or(|it| whole_at(document, it, b"F").unwrap_or(0) & HIDDEN != 0);
    let kind = inherited(document, field, b"FT")?.as_name().ok()?;
    let filled = match inherited(document, field, b"V")? {
        Object::String(words, _) => !words.is_empty(),
        Object::Array(chosen) => !chosen.is_empty(),
        Object::Stream(_) => true,
        _ => false,
    };
    if hidden || !filled || !matches!(kind, b"Tx" | b"Ch") {
        return None;
    }
    let mut names: Vec<String> =
        above(document, field).filter_map(|it| text_at(document, it, b"T")).collect();
    names.reverse();
    Some(names.join("."))
}
