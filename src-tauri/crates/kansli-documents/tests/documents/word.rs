//! Reads a made DOCX back the way Word does: its parts, their relations, and its text with the marks of lists.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use zip::ZipArchive;

pub(crate) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(crate) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a file by their names.
pub(crate) struct Word(pub(crate) BTreeMap<String, Vec<u8>>);

impl Word {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let parts = (0..zip.len()).map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut part = Vec::new();
            file.read_to_end(&mut part).unwrap();
            (file.name().unwrap().into_owned(), part)
        });
        Self(parts.collect())
    }

    /// The text of a part.
    pub(crate) fn part(&self, name: &str) -> &str {
        std::str::from_utf8(self.0.get(name).unwrap_or_else(|| panic!("no {name}"))).unwrap()
    }

    /// Every part that is XML.
    pub(crate) fn xml_parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_xml = |name: &str| name.ends_with(".xml") || name.ends_with(".rels");
        self.0.keys().filter(move |name| is_xml(name)).map(|name| (name.as_str(), self.part(name)))
    }

    /// The parts that text stands in.
    pub(crate) fn text_parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let holds =
            ["word/document.xml", "word/head.xml", "word/head-standing.xml", "word/footer.xml"];
        self.xml_parts().filter(move |(name, _)| holds.contains(name))
    }

    /// The text of the document in reading order, with the marks of its lists: a line for each paragraph.
    pub(crate) fn text(&self) -> String {
        let document = Document::parse(self.part("word/document.xml")).unwrap();
        let mut marks = Marks::of(self.part("word/numbering.xml"));
        let mut lines = Vec::new();
        for paragraph in all(document.root_element(), "p") {
            let mark = marks.next(paragraph);
            lines.push(format!("{mark} {}", letters(paragraph)));
        }
        lines.join("\n")
    }
}

/// Every element of the name, in order.
pub(crate) fn all<'a, 'i>(
    node: Node<'a, 'i>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |it| it.has_tag_name((W, name)))
}

/// The first child of the name.
pub(crate) fn child<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> Option<Node<'a, 'i>> {
    node.children().find(|it| it.has_tag_name((W, name)))
}

/// The attribute of Word's own.
pub(crate) fn held<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attribute((W, name)).unwrap_or_else(|| panic!("{name} of {node:?}"))
}

/// The letters of a paragraph.
pub(crate) fn letters(paragraph: Node<'_, '_>) -> String {
    let letter = |node: Node<'_, '_>| match node.tag_name().name() {
        "t" => node.text().unwrap_or_default().to_owned(),
        "softHyphen" => "\u{ad}".to_owned(),
        "noBreakHyphen" => "\u{2011}".to_owned(),
        "tab" | "br" if node.parent().is_some_and(|it| it.has_tag_name((W, "r"))) => " ".to_owned(),
        _ => String::new(),
    };
    paragraph.descendants().map(letter).collect()
}

/// The marks of lists: the kind and start of each, and how far it has counted.
struct Marks(BTreeMap<(String, String), (String, u64)>);

impl Marks {
    fn of(numbering: &str) -> Self {
        let part = Document::parse(numbering).unwrap();
        let mut marks = BTreeMap::new();
        for list in all(part.root_element(), "num") {
            let id = held(list, "numId").to_owned();
            let kind = held(child(list, "abstractNumId").unwrap(), "val");
            let kind = all(part.root_element(), "abstractNum")
                .find(|it| held(*it, "abstractNumId") == kind)
                .unwrap_or_else(|| panic!("no kind {kind}"));
            for level in all(kind, "lvl") {
                let level_id = held(level, "ilvl").to_owned();
                let text = held(child(level, "lvlText").unwrap(), "val").to_owned();
                let start = all(list, "lvlOverride")
                    .find(|it| held(*it, "ilvl") == level_id)
                    .map_or(1, |it| {
                        held(child(it, "startOverride").unwrap(), "val").parse().unwrap()
                    });
                marks.insert((id.clone(), level_id), (text, start));
            }
        }
        Self(marks)
    }

    /// The mark of a paragraph; none outside lists.
    fn next(&mut self, paragraph: Node<'_, '_>) -> String {
        let list = child(paragraph, "pPr").and_then(|it| child(it, "numPr"));
        let Some(list) = list else { return String::new() };
        let value = |name| held(child(list, name).unwrap(), "val").to_owned();
        let key = (value("numId"), value("ilvl"));
        let (text, count) = self.0.get_mut(&key).unwrap_or_else(|| panic!("no list {key:?}"));
        let mark =
            text.replace(&format!("%{}", key.1.parse::<u8>().unwrap() + 1), &count.to_string());
        *count += 1;
        mark
    }
}
