//! Looking into a PDF's objects without minding what is missing or of the wrong kind.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::seen::Corners;

/// What stands there, or what is pointed at; null if nothing is.
pub(crate) fn real<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).map_or(&Object::Null, |(_, found)| found)
}

/// What a dictionary has under a key; null if nothing.
pub(crate) fn at<'a>(document: &'a Document, dict: &'a Dictionary, key: &[u8]) -> &'a Object {
    dict.get(key).map_or(&Object::Null, |found| real(document, found))
}

/// A dictionary in a dictionary; that of a stream counts.
pub(crate) fn dict_at<'a>(
    document: &'a Document,
    dict: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Dictionary> {
    as_dict(at(document, dict, key))
}

/// The object as a dictionary; that of a stream counts.
pub(crate) fn as_dict(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// An object by its number as a dictionary.
pub(crate) fn dict(document: &Document, id: ObjectId) -> Option<&Dictionary> {
    document.objects.get(&id).and_then(as_dict)
}

/// As [`dict`], to change.
pub(crate) fn dict_mut(document: &mut Document, id: ObjectId) -> Option<&mut Dictionary> {
    match document.objects.get_mut(&id)? {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&mut stream.dict),
        _ => None,
    }
}

/// An array in a dictionary; empty if there is none.
pub(crate) fn array_at<'a>(
    document: &'a Document,
    dict: &'a Dictionary,
    key: &[u8],
) -> &'a [Object] {
    at(document, dict, key).as_array().map_or(&[], Vec::as_slice)
}

/// A name in a dictionary.
pub(crate) fn name_at<'a>(
    document: &'a Document,
    dict: &'a Dictionary,
    key: &[u8],
) -> Option<&'a [u8]> {
    at(document, dict, key).as_name().ok()
}

/// A whole number in a dictionary.
pub(crate) fn whole_at(document: &Document, dict: &Dictionary, key: &[u8]) -> Option<i64> {
    match at(document, dict, key) {
        Object::Integer(number) => Some(*number),
        #[allow(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        Object::Real(number) => Some(number.round() as i64),
        _ => None,
    }
}

/// Numbers in an array, if there are just so many.
pub(crate) fn numbers<const COUNT: usize>(
    document: &Document,
    object: &Object,
) -> Option<[f32; COUNT]> {
    let array = real(document, object).as_array().ok()?;
    let read: Vec<f32> = array.iter().filter_map(|it| real(document, it).as_float().ok()).collect();
    read.try_into().ok()
}

/// A box in a dictionary.
pub(crate) fn box_at(document: &Document, dict: &Dictionary, key: &[u8]) -> Option<Corners> {
    numbers(document, dict.get(key).ok()?)
}

/// A text in a dictionary, as people read it.
pub(crate) fn text_at(document: &Document, dict: &Dictionary, key: &[u8]) -> Option<String> {
    lopdf::decode_text_string(at(document, dict, key)).ok()
}

/// A text as it stands in a PDF.
pub(crate) fn text(words: &str) -> Object {
    lopdf::text_string(words)
}

/// A name as it stands in a PDF.
pub(crate) fn name(word: &str) -> Object {
    Object::Name(word.as_bytes().to_vec())
}

/// Numbers as they stand in a PDF.
pub(crate) fn array<const COUNT: usize>(numbers: [f32; COUNT]) -> Object {
    Object::Array(numbers.into_iter().map(Object::Real).collect())
}

/// Pointers as they stand in a PDF.
pub(crate) fn pointers(ids: impl IntoIterator<Item = ObjectId>) -> Object {
    Object::Array(ids.into_iter().map(Object::Reference).collect())
}

/// A drawing as a stream that is packed when the file is written.
pub(crate) fn stream(content: Vec<u8>) -> Object {
    Object::Stream(Stream::new(Dictionary::new(), content))
}

/// Makes the object an object of its own, if it stands within another, and tells its number.
pub(crate) fn own(document: &mut Document, object: Object) -> ObjectId {
    match object {
        Object::Reference(id) => id,
        direct => document.add_object(direct),
    }
}
