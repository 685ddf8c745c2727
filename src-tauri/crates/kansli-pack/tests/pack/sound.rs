//! What holds for every pack, whatever it was joined from.

use std::collections::{BTreeMap, BTreeSet};

use kansli_pack::Pack;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A pack that has been opened.
pub(crate) fn opened(pack: &Pack) -> Document {
    Document::load_mem(&pack.bytes).unwrap()
}

/// A dictionary that a key of another leads to.
pub(crate) fn under<'a>(
    document: &'a Document,
    dict: &'a Dictionary,
    key: &str,
) -> Option<&'a Dictionary> {
    document.get_dict_in_dict(dict, key.as_bytes()).ok()
}

/// Checks a pack: nothing points nowhere, pages, bookmarks and tags hang together, nothing runs.
pub(crate) fn is_sound(pack: &Pack) {
    let document = opened(pack);
    nothing_points_nowhere(&document);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    assert_eq!(pages.len(), pack.pages);
    assert!(pack.first_pages.is_sorted());
    pages_are_whole(&document, &pages);
    let catalog = document.catalog().unwrap();
    let allowed = [
        "Type",
        "Pages",
        "Outlines",
        "PageMode",
        "StructTreeRoot",
        "MarkInfo",
        "Lang",
        "ViewerPreferences",
        "Metadata",
        "OCProperties",
    ];
    assert!(catalog.iter().all(|(key, _)| allowed.iter().any(|it| it.as_bytes() == key)));
    bookmarks_hang_together(&document, &pages);
    tags_hang_together(&document, &pages);
    assert!(!String::from_utf8_lossy(&pack.bytes).contains("pdfaid"));
    assert_eq!(pack.accessible, String::from_utf8_lossy(&pack.bytes).contains("pdfuaid:part"));
}

fn nothing_points_nowhere(document: &Document) {
    fn visit(document: &Document, object: &Object, at: ObjectId) {
        match object {
            Object::Reference(id) => assert!(document.objects.contains_key(id), "{id:?} in {at:?}"),
            Object::Array(all) => all.iter().for_each(|it| visit(document, it, at)),
            Object::Dictionary(dict) => dict.iter().for_each(|(_, it)| visit(document, it, at)),
            Object::Stream(stream) => {
                stream.dict.iter().for_each(|(_, it)| visit(document, it, at))
            }
            _ => {}
        }
        if let Object::Dictionary(dict) = object {
            let kind = dict.get(b"S").and_then(Object::as_name).unwrap_or_default();
            let runs =
                [b"JavaScript".as_slice(), b"Launch", b"SubmitForm", b"ImportData", b"Rendition"];
            assert!(!runs.contains(&kind), "{dict:?}");
        }
    }
    for (id, object) in &document.objects {
        visit(document, object, *id);
    }
}

fn pages_are_whole(document: &Document, pages: &[ObjectId]) {
    let different: BTreeSet<&ObjectId> = pages.iter().collect();
    assert_eq!(different.len(), pages.len());
    for id in pages {
        let page = document.get_dictionary(*id).unwrap();
        for key in ["MediaBox", "Resources", "Contents", "Parent"] {
            assert!(page.has(key.as_bytes()), "{key}");
        }
        let annotations = page.has(b"Annots");
        assert_eq!(annotations, page.has(b"Tabs"));
        let drawn = document.get_page_content(*id);
        let drawn = String::from_utf8_lossy(&drawn);
        let stamp = drawn.trim_end().rsplit('\n').nth(2).unwrap_or_default();
        assert!(stamp.starts_with("/Artifact <</Type /Pagination"), "{stamp}");
    }
}

fn bookmarks_hang_together(document: &Document, pages: &[ObjectId]) {
    let catalog = document.catalog().unwrap();
    let root = catalog.get(b"Outlines").and_then(Object::as_reference).unwrap();
    let mut left = vec![root];
    let mut met = BTreeSet::new();
    while let Some(above) = left.pop() {
        let entry = document.get_dictionary(above).unwrap();
        let mut next = entry.get(b"First").and_then(Object::as_reference).ok();
        let (mut before, mut count) = (None, 0);
        while let Some(id) = next {
            assert!(met.insert(id), "{id:?} twice");
            let one = document.get_dictionary(id).unwrap();
            assert_eq!(one.get(b"Parent").and_then(Object::as_reference).unwrap(), above);
            assert_eq!(one.get(b"Prev").and_then(Object::as_reference).ok(), before);
            if let Ok(place) = one.get(b"Dest").and_then(Object::as_array) {
                assert!(pages.contains(&place[0].as_reference().unwrap()));
            }
            left.push(id);
            count += 1;
            before = Some(id);
            next = one.get(b"Next").and_then(Object::as_reference).ok();
        }
        assert_eq!(entry.get(b"Last").and_then(Object::as_reference).ok(), before);
        let said = entry.get(b"Count").and_then(Object::as_i64).unwrap_or(0);
        assert_eq!(said.abs(), count, "{entry:?}");
    }
}

fn tags_hang_together(document: &Document, pages: &[ObjectId]) {
    let catalog = document.catalog().unwrap();
    let root_id = catalog.get(b"StructTreeRoot").and_then(Object::as_reference).unwrap();
    let elements = elements(document, root_id);
    let root = document.get_dictionary(root_id).unwrap();
    let mut ids = BTreeMap::new();
    for id in &elements {
        let element = document.get_dictionary(*id).unwrap();
        if let Ok(own) = element.get(b"ID").and_then(Object::as_str) {
            ids.entry(own.to_vec()).or_insert(*id);
        }
    }
    let listed = under(document, root, "IDTree")
        .map_or(&[][..], |tree| tree.get(b"Names").unwrap().as_array().unwrap());
    let listed: BTreeMap<Vec<u8>, ObjectId> = listed
        .chunks_exact(2)
        .map(|pair| (pair[0].as_str().unwrap().to_vec(), pair[1].as_reference().unwrap()))
        .collect();
    assert_eq!(listed, ids);
    let parents =
        under(document, root, "ParentTree").unwrap().get(b"Nums").unwrap().as_array().unwrap();
    let numbers: Vec<i64> = parents.iter().step_by(2).map(|it| it.as_i64().unwrap()).collect();
    assert!(numbers.is_sorted());
    for tags in parents.iter().skip(1).step_by(2) {
        let all = match tags {
            Object::Array(all) => all.clone(),
            one => vec![one.clone()],
        };
        let known = |it: &Object| {
            matches!(it, Object::Null) || elements.contains(&it.as_reference().unwrap())
        };
        assert!(all.iter().all(known), "{all:?}");
    }
    for page in pages {
        let key =
            document.get_dictionary(*page).unwrap().get(b"StructParents").and_then(Object::as_i64);
        assert!(key.map_or(true, |key| numbers.contains(&key)), "{page:?}");
    }
}

/// All elements, each found under the one it says it is under.
fn elements(document: &Document, root: ObjectId) -> BTreeSet<ObjectId> {
    let (mut met, mut left) = (BTreeSet::new(), vec![root]);
    while let Some(above) = left.pop() {
        let Ok(kids) = document.get_dictionary(above).unwrap().get(b"K").and_then(Object::as_array)
        else {
            continue;
        };
        for kid in kids.iter().filter_map(|it| it.as_reference().ok()) {
            assert!(met.insert(kid), "{kid:?} twice");
            let element = document.get_dictionary(kid).unwrap();
            assert_eq!(
                element.get(b"P").and_then(Object::as_reference).unwrap(),
                above,
                "{element:?}"
            );
            left.push(kid);
        }
    }
    met
}
