//! What a page draws, looked through without being understood: whether everything opened is closed again, and which marks
//! (MCID) stand in it.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::object::{array_at, at, dict, dict_at, stream, whole_at};
use crate::{Why, packed};

/// Bytes that the drawing of one page may unpack to.
const MOST_ON_PAGE: usize = 64 << 20;
/// Bytes that the drawings of all pages of a part may unpack to.
pub(crate) const MOST_IN_PART: usize = 1 << 30;

/// What was found in a drawing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// States (`q`), marks (`BMC`, `BDC`) and texts (`BT`) opened and not closed, the last one last.
    open: Vec<Opened>,
    /// Where something is closed that is not open: from, to.
    stray: Vec<(usize, usize)>,
    /// One more than the highest mark number.
    marks: i64,
    /// Whether there is anything in it, and whether there is any mark.
    words: bool,
    marked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opened {
    State,
    Mark,
    Text,
}

impl Opened {
    /// What closes it.
    fn closer(self) -> &'static [u8] {
        match self {
            Self::State => b"Q\n",
            Self::Mark => b"EMC\n",
            Self::Text => b"ET\n",
        }
    }
}

/// What is to be known of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settled {
    /// The first number that is free for a mark.
    pub(crate) free: i64,
    /// Whether there is something in it, and no marks at all.
    pub(crate) bare: bool,
}

/// Sees to it that nothing the page opens stays open, and that it closes nothing that is not its own, so that something can
/// be drawn around and after it.
pub(crate) fn settle(
    document: &mut Document,
    page: ObjectId,
    left: &mut usize,
) -> Result<Settled, Why> {
    let Some(mut content) = unpacked(document, page, *left)? else {
        return Ok(Settled { free: 0, bare: true });
    };
    *left = left.saturating_sub(content.len());
    let found = look(&content);
    let named = dict(document, page).map_or(0, |page| named_marks(document, page));
    if !found.open.is_empty() || !found.stray.is_empty() {
        for &(from, to) in &found.stray {
            content[from..to].fill(b' ');
        }
        content.push(b'\n');
        for opened in found.open.iter().rev() {
            content.extend(opened.closer());
        }
        let mended = document.add_object(stream(content));
        if let Some(page) = crate::object::dict_mut(document, page) {
            page.set("Contents", Object::Reference(mended));
        }
    }
    Ok(Settled { free: found.marks.max(named), bare: found.words && !found.marked })
}

/// The drawing, its streams one after the other; `None` if one is packed in a way that is not known here.
fn unpacked(document: &Document, page: ObjectId, left: usize) -> Result<Option<Vec<u8>>, Why> {
    let mut content = Vec::new();
    for id in streams(document, page) {
        let Ok(stream) = document.get_object(id).and_then(Object::as_stream) else { continue };
        let most = MOST_ON_PAGE.min(left).saturating_sub(content.len());
        let Some(plain) = packed::plain(stream, most)? else { return Ok(None) };
        content.extend(plain);
        content.push(b'\n');
    }
    Ok(Some(content))
}

/// The streams that draw the page.
pub(crate) fn streams(document: &Document, page: ObjectId) -> Vec<ObjectId> {
    let Some(page) = dict(document, page) else { return Vec::new() };
    match (page.get(b"Contents"), at(document, page, b"Contents")) {
        (Ok(Object::Reference(id)), Object::Stream(_)) => vec![*id],
        _ => {
            let all = array_at(document, page, b"Contents");
            all.iter().filter_map(|it| it.as_reference().ok()).collect()
        }
    }
}

/// One more than the highest mark number among the property lists that the page has names for.
fn named_marks(document: &Document, page: &Dictionary) -> i64 {
    let resources = dict_at(document, page, b"Resources");
    let lists = resources.and_then(|it| dict_at(document, it, b"Properties"));
    let lists = lists.into_iter().flatten().filter_map(|(_, list)| {
        whole_at(document, crate::object::as_dict(crate::object::real(document, list))?, b"MCID")
    });
    lists.map(|number| number.clamp(0, MOST_MARKS) + 1).max().unwrap_or(0)
}

/// Marks that a page may have; numbers above are not looked at.
const MOST_MARKS: i64 = 1 << 20;

/// Looks through a drawing.
pub(crate) fn look(content: &[u8]) -> Found {
    let mut found = Found::default();
    let mut words = Words { content, at: 0 };
    let mut numbered = false;
    while let Some((from, to)) = words.next_word() {
        let word = &content[from..to];
        found.words = true;
        match word {
            b"q" => found.open.push(Opened::State),
            b"BMC" | b"BDC" => {
                found.marked = true;
                found.open.push(Opened::Mark);
            }
            b"BT" => found.open.push(Opened::Text),
            b"Q" => close(&mut found, Opened::State, (from, to)),
            b"EMC" => close(&mut found, Opened::Mark, (from, to)),
            b"ET" => close(&mut found, Opened::Text, (from, to)),
            b"ID" => words.skip_picture(),
            _ if numbered => {
                let number = std::str::from_utf8(word).ok().and_then(|it| it.parse::<i64>().ok());
                let number = number.filter(|it| (0..MOST_MARKS).contains(it));
                found.marks = found.marks.max(number.map_or(0, |it| it + 1));
            }
            _ => {}
        }
        numbered = word == b"/MCID";
    }
    found
}

/// Closes what was opened last of its kind. Kinds may overlap, as marks and states do in some files.
fn close(found: &mut Found, kind: Opened, place: (usize, usize)) {
    match found.open.iter().rposition(|it| *it == kind) {
        Some(opened) => drop(found.open.remove(opened)),
        None => found.stray.push(place),
    }
}

/// The words of a drawing: operators, numbers and names. Texts and remarks are passed over.
struct Words<'a> {
    content: &'a [u8],
    at: usize,
}

impl Words<'_> {
    fn next_word(&mut self) -> Option<(usize, usize)> {
        loop {
            let from = self.at;
            match *self.content.get(from)? {
                b'(' => self.skip_text(),
                b'%' => self.skip_to(|byte| byte == b'\n' || byte == b'\r'),
                b'<' if self.content.get(from + 1) != Some(&b'<') => {
                    self.skip_to(|byte| byte == b'>');
                    self.at += 1;
                }
                byte if is_blank(byte) || is_bracket(byte) => self.at += 1,
                _ => {
                    self.at += 1;
                    self.skip_to(|byte| {
                        is_blank(byte) || is_bracket(byte) || b"(/%".contains(&byte)
                    });
                    return Some((from, self.at));
                }
            }
        }
    }

    fn skip_to(&mut self, stop: impl Fn(u8) -> bool) {
        let rest = &self.content[self.at.min(self.content.len())..];
        self.at += rest.iter().position(|byte| stop(*byte)).unwrap_or(rest.len());
    }

    /// A text in brackets, which may hold more brackets.
    fn skip_text(&mut self) {
        let mut depth = 0usize;
        while let Some(byte) = self.content.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// The bytes of a picture that stands in the drawing, to the `EI` after them.
    fn skip_picture(&mut self) {
        let rest = &self.content[self.at.min(self.content.len())..];
        let ends = |it: &[u8]| {
            is_blank(it[0]) && it[1..3] == *b"EI" && it.get(3).is_none_or(|byte| is_blank(*byte))
        };
        let end = (0..rest.len().saturating_sub(2))
            .find(|&from| ends(&rest[from..rest.len().min(from + 4)]));
        self.at += end.map_or(rest.len(), |it| it + 3);
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_bracket(byte: u8) -> bool {
    matches!(byte, b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b')')
}
