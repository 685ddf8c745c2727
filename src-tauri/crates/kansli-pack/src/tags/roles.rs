//! Roles: names of elements that a part explains by standard ones (ISO 32000-1, 14.7.3 and 14.8.4).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::object::{dict, dict_mut, name_at, real};

/// The standard ones of PDF 1.7, which a pack is, and which no part may explain otherwise.
const STANDARD: &[&str] = &[
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Private",
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "WT",
    "WP",
    "Figure",
    "Formula",
    "Form",
];

/// What PDF 2.0 made standard as well (ISO 32000-2, 14.8.4), by what is nearest in PDF 1.7. A part of that version need not
/// explain them.
const NEWER: &[(&str, &str)] = &[
    ("DocumentFragment", "Part"),
    ("Aside", "Sect"),
    ("Title", "P"),
    ("FENote", "Note"),
    ("Sub", "Span"),
    ("Em", "Span"),
    ("Strong", "Span"),
    ("Artifact", "NonStruct"),
];

/// Steps from a name to a standard one that are followed.
const MOST_STEPS: usize = 32;

/// The names that parts have explained so far.
#[derive(Default)]
pub(crate) struct Roles {
    explained: BTreeMap<Vec<u8>, Vec<u8>>,
    /// Whether there are headings without a level, and with one.
    headings: (bool, bool),
}

impl Roles {
    /// Adds what a part explains. A name that another part explains otherwise is given another name in this one.
    pub(super) fn agree(
        &mut self,
        document: &mut Document,
        mapped: &Dictionary,
        elements: &[ObjectId],
        number: usize,
    ) {
        for &id in elements {
            let Some(element) = dict(document, id) else { continue };
            let Some(role) = name_at(document, element, b"S").map(<[u8]>::to_vec) else { continue };
            let standard = explain(document, mapped, &role);
            self.heading(standard.as_deref().unwrap_or(&role));
            let Some(standard) = standard else { continue };
            let name = self.name(role, standard, number);
            if let Some(element) = dict_mut(document, id) {
                element.set("S", Object::Name(name));
            }
        }
    }

    /// The name to use for a role: its own, or one that no other part has for something else.
    fn name(&mut self, role: Vec<u8>, standard: Vec<u8>, number: usize) -> Vec<u8> {
        let mut name = role;
        let mut more = number;
        while self.explained.get(&name).is_some_and(|it| *it != standard) {
            name.extend(format!("-{more}").bytes());
            more += 1;
        }
        self.explained.insert(name.clone(), standard);
        name
    }

    fn heading(&mut self, role: &[u8]) {
        match role {
            b"H" => self.headings.0 = true,
            [b'H', b'1'..=b'6'] => self.headings.1 = true,
            _ => {}
        }
    }

    /// Whether headings without and with levels stand side by side, as PDF/UA-1 forbids (ISO 14289-1, 7.4.4).
    pub(crate) fn mixes_headings(&self) -> bool {
        self.headings == (true, true)
    }

    /// Notes that the pack itself has headings with a level.
    pub(crate) fn note_levels(&mut self) {
        self.headings.1 = true;
    }

    /// All that is explained, as the root of the tree has it.
    pub(super) fn written(&self) -> Dictionary {
        let mut all = Dictionary::new();
        for (name, standard) in &self.explained {
            all.set(name.clone(), Object::Name(standard.clone()));
        }
        all
    }
}

fn is_standard(role: &[u8]) -> bool {
    STANDARD.iter().any(|it| it.as_bytes() == role)
}

/// The standard role that a part explains a name by; `None` if it is standard itself, or the explanation leads nowhere.
fn explain(document: &Document, mapped: &Dictionary, role: &[u8]) -> Option<Vec<u8>> {
    if is_standard(role) {
        return None;
    }
    let mut name = role;
    for _ in 0..MOST_STEPS {
        let Ok(next) = mapped.get(name) else { return nearest(name) };
        name = real(document, next).as_name().ok()?;
        if is_standard(name) {
            return Some(name.to_vec());
        }
    }
    None
}

/// What stands for a newer role.
fn nearest(role: &[u8]) -> Option<Vec<u8>> {
    let found = NEWER.iter().find(|(newer, _)| newer.as_bytes() == role);
    found.map(|(_, standard)| standard.as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_in_circles_explains_nothing() {
        let mapped = Dictionary::from_iter(
            [("A", "B"), ("B", "A"), ("Standard", "P"), ("P", "Standard")]
                .map(|(name, means)| (name, Object::from(means))),
        );
        let document = Document::new();
        assert_eq!(explain(&document, &mapped, b"A"), None);
        assert_eq!(explain(&document, &mapped, b"Standard"), Some(b"P".to_vec()));
        assert_eq!(explain(&document, &mapped, b"P"), None);
    }

    #[test]
    fn what_is_standard_only_in_pdf_2_is_explained_for_a_pack() {
        let document = Document::new();
        let mapped = Dictionary::from_iter(
            [("Strong", "Quote"), ("Loud", "Em")].map(|(name, means)| (name, Object::from(means))),
        );
        assert_eq!(explain(&document, &mapped, b"Strong"), Some(b"Quote".to_vec()));
        assert_eq!(explain(&document, &mapped, b"Loud"), Some(b"Span".to_vec()));
        assert_eq!(explain(&document, &Dictionary::new(), b"Title"), Some(b"P".to_vec()));
        assert_eq!(explain(&document, &Dictionary::new(), b"Unheard"), None);
    }

    #[test]
    fn a_name_with_two_meanings_becomes_two_names() {
        let mut roles = Roles::default();
        assert_eq!(roles.name(b"Body".to_vec(), b"P".to_vec(), 0), b"Body");
        assert_eq!(roles.name(b"Body".to_vec(), b"P".to_vec(), 1), b"Body");
        assert_eq!(roles.name(b"Body".to_vec(), b"Div".to_vec(), 2), b"Body-2");
        assert_eq!(roles.name(b"Body".to_vec(), b"Div".to_vec(), 2), b"Body-2");
    }
}
