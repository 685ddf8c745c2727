//! Reads a made file back the way assistive technology does: the tags in order, each with its text.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What a file holds, read back.
pub(crate) struct Reading {
    /// The tags from the root down.
    pub(crate) tree: Node,
    /// What stands on each page outside the tags: its head and foot.
    pub(crate) artifacts: Vec<String>,
    /// What is drawn in one go, piece by piece.
    pub(crate) runs: Vec<String>,
    /// The titles of the bookmarks with their depth, in order.
    pub(crate) bookmarks: Vec<(usize, String)>,
    /// The document's language.
    pub(crate) lang: String,
    /// The title, if viewers are told to show it.
    pub(crate) title: Option<String>,
}

/// A tag.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) role: String,
    /// For header cells, what they head: `Row`, `Column`.
    pub(crate) scope: Option<String>,
    /// What is said of a picture to those who cannot see it.
    pub(crate) alt: Option<String>,
    /// The text of this tag and of all below it.
    pub(crate) text: String,
    pub(crate) children: Vec<Node>,
}

impl Node {
    /// Every tag of the role, in reading order.
    pub(crate) fn all(&self, role: &str) -> Vec<&Node> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.role == role {
                found.push(child);
            }
            found.extend(child.all(role));
        }
        found
    }

    /// The texts of every tag of the role.
    pub(crate) fn texts(&self, role: &str) -> Vec<String> {
        self.all(role).into_iter().map(|node| plain(&node.text)).collect()
    }
}

impl Reading {
    /// Everything that is read aloud, in order.
    pub(crate) fn text(&self) -> String {
        plain(&self.tree.text)
    }

    /// The same, but for the words inside pictures.
    pub(crate) fn text_without_figures(&self) -> String {
        let figures = self.tree.texts("Figure");
        figures.iter().fold(self.text(), |text, figure| text.replace(figure, ""))
    }
}

/// The text with every kind of space as one, and without the hyphens of its lines.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters alone: where one piece ends and the next begins is told by other means than spaces in each format.
pub(crate) fn unspaced(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

pub(crate) fn read(bytes: &[u8]) -> Reading {
    let file = Document::load_mem(bytes).unwrap();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut marked = BTreeMap::new();
    let mut runs = Vec::new();
    let artifacts =
        pages.iter().map(|page| page_text(&file, *page, &mut marked, &mut runs)).collect();

    let catalog = file.catalog().unwrap();
    let root = follow(&file, catalog.get(b"StructTreeRoot").unwrap()).as_dict().unwrap();
    let mut tree = Node::default();
    kids(&file, root, None, &marked, &mut tree);

    let shown = dictionary(&file, catalog, b"ViewerPreferences")
        .and_then(|preferences| preferences.get(b"DisplayDocTitle").ok()?.as_bool().ok())
        .unwrap_or(false);
    let title = file
        .trailer
        .get(b"Info")
        .ok()
        .and_then(|info| follow(&file, info).as_dict().ok()?.get(b"Title").ok().map(string));
    let mut bookmarks = Vec::new();
    if let Some(outlines) = dictionary(&file, catalog, b"Outlines") {
        outline(&file, outlines, 0, &mut bookmarks);
    }
    Reading {
        tree,
        artifacts,
        runs,
        bookmarks,
        lang: string(catalog.get(b"Lang").unwrap()),
        title: title.filter(|_| shown),
    }
}

type Marked = BTreeMap<(ObjectId, i64), String>;

/// Walks the element's kids, and gathers their text in reading order.
fn kids(
    file: &Document,
    element: &Dictionary,
    page: Option<ObjectId>,
    marked: &Marked,
    into: &mut Node,
) {
    let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
    let Ok(kid) = element.get(b"K") else { return };
    let all = match follow(file, kid) {
        Object::Array(all) => all.clone(),
        other => vec![other.clone()],
    };
    for kid in &all {
        match follow(file, kid) {
            Object::Integer(id) => {
                into.text += marked.get(&(page.unwrap(), *id)).map_or("", String::as_str);
            }
            Object::Dictionary(kid) if kid.has(b"MCID") => {
                let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page).unwrap();
                let id = kid.get(b"MCID").and_then(Object::as_i64).unwrap();
                into.text += marked.get(&(page, id)).map_or("", String::as_str);
            }
            Object::Dictionary(kid) if kid.has(b"S") => {
                let mut node = Node {
                    role: name(kid.get(b"S").unwrap()),
                    scope: scope(file, kid),
                    alt: kid.get(b"Alt").ok().map(|alt| lopdf::decode_text_string(alt).unwrap()),
                    ..Node::default()
                };
                kids(file, kid, page, marked, &mut node);
                into.text += &node.text;
                // Blocks are told apart; pieces of a line are not.
                if !["Span", "Link", "Strong", "Em", "Lbl"].contains(&node.role.as_str()) {
                    into.text.push('\n');
                } else if node.role == "Lbl" {
                    into.text.push(' ');
                }
                into.children.push(node);
            }
            _ => {}
        }
    }
}

fn scope(file: &Document, element: &Dictionary) -> Option<String> {
    let attributes = match follow(file, element.get(b"A").ok()?) {
        Object::Array(all) => all.clone(),
        other => vec![other.clone()],
    };
    attributes
        .iter()
        .filter_map(|each| follow(file, each).as_dict().ok())
        .find_map(|each| each.get(b"Scope").ok().map(name))
}

/// Sorts the page's text by the marks around it; gives what is marked as artifact.
fn page_text(
    file: &Document,
    page: ObjectId,
    marked: &mut Marked,
    runs: &mut Vec<String>,
) -> String {
    let fonts: BTreeMap<Vec<u8>, Letters> = file
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, Letters::of(file, font)))
        .collect();
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut open: Vec<Mark> = Vec::new();
    let mut font = None;
    let mut artifacts = String::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BMC" | "BDC" => open.push(Mark::of(&operation.operands)),
            "EMC" => {
                open.pop();
            }
            "Tf" => {
                font = operation.operands.first().and_then(|name| fonts.get(name.as_name().ok()?))
            }
            "Tj" | "TJ" => {
                let said: String = match open.iter_mut().rev().find_map(|mark| mark.said.as_mut()) {
                    Some(said) => std::mem::take(said),
                    None => {
                        operation.operands.iter().map(|shown| font.unwrap().decode(shown)).collect()
                    }
                };
                runs.push(said.clone());
                match open.iter().rev().find_map(|mark| mark.id) {
                    Some(id) => marked.entry((page, id)).or_default().push_str(&said),
                    None => artifacts.push_str(&said),
                }
            }
            "ET" => match open.iter().rev().find_map(|mark| mark.id) {
                Some(_) => {}
                None => artifacts.push('\n'),
            },
            _ => {}
        }
    }
    plain(&artifacts)
}

/// A marked piece of a page.
struct Mark {
    id: Option<i64>,
    /// The text that stands in for the glyphs, until it has been said.
    said: Option<String>,
}

impl Mark {
    fn of(operands: &[Object]) -> Self {
        let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
        Self {
            id: properties.and_then(|known| known.get(b"MCID").ok()?.as_i64().ok()),
            said: properties.and_then(|known| known.get(b"ActualText").ok().map(string)),
        }
    }
}

/// A font's way from codes to text.
struct Letters {
    width: usize,
    map: BTreeMap<u32, String>,
}

impl Letters {
    fn of(file: &Document, font: &Dictionary) -> Self {
        let width =
            if font.get(b"Subtype").is_ok_and(|kind| name(kind) == "Type0") { 2 } else { 1 };
        let stream = follow(file, font.get(b"ToUnicode").unwrap()).as_stream().unwrap();
        let source = String::from_utf8_lossy(&stream.get_plain_content().unwrap()).into_owned();
        let mut map = BTreeMap::new();
        let mut ranges = false;
        for line in source.lines() {
            if line.ends_with("beginbfrange") {
                ranges = true;
            } else if line.ends_with("beginbfchar") {
                ranges = false;
            }
            let codes: Vec<&str> = line.split(['<', '>']).skip(1).step_by(2).collect();
            match (ranges, codes.as_slice()) {
                (false, [code, text]) => {
                    map.insert(hex(code), utf16(text));
                }
                (true, [from, to, text]) => {
                    let first = u32::from(utf16(text).chars().next().unwrap());
                    for (step, code) in (hex(from)..=hex(to)).enumerate() {
                        let letter = char::from_u32(first + u32::try_from(step).unwrap()).unwrap();
                        map.insert(code, letter.to_string());
                    }
                }
                _ => {}
            }
        }
        Self { width, map }
    }

    fn decode(&self, shown: &Object) -> String {
        match shown {
            Object::String(bytes, _) => bytes
                .chunks(self.width)
                .map(|code| code.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
                .map(|code| self.map.get(&code).map_or("", String::as_str))
                .collect(),
            Object::Array(pieces) => pieces.iter().map(|piece| self.decode(piece)).collect(),
            _ => String::new(),
        }
    }
}

fn outline(file: &Document, above: &Dictionary, depth: usize, into: &mut Vec<(usize, String)>) {
    let mut next = dictionary(file, above, b"First");
    while let Some(item) = next {
        into.push((depth, plain(&string(item.get(b"Title").unwrap()))));
        outline(file, item, depth + 1, into);
        next = dictionary(file, item, b"Next");
    }
}

fn hex(code: &str) -> u32 {
    u32::from_str_radix(code, 16).unwrap()
}

fn utf16(text: &str) -> String {
    let units: Vec<u16> = text
        .as_bytes()
        .chunks(4)
        .map(|unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16).unwrap())
        .collect();
    String::from_utf16(&units).unwrap()
}

fn follow<'a>(file: &'a Document, object: &'a Object) -> &'a Object {
    file.dereference(object).unwrap().1
}

fn dictionary<'a>(file: &'a Document, from: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    follow(file, from.get(key).ok()?).as_dict().ok()
}

fn name(object: &Object) -> String {
    String::from_utf8_lossy(object.as_name().unwrap_or_default()).into_owned()
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}
