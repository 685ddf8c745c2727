//! What a page draws, looked through without being understood: whether everything opened is closed again, and which marks
//! (MCID) stand in it.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::object::{array_at, as_dict, at, dict, dict_at, dict_mut, real, stream, whole_at};
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
    /// What ends a text, a list or a picture that the drawing breaks off in.
    cut: Vec<u8>,
    /// Where something is closed that is not open: from, to.
    stray: Vec<(usize, usize)>,
    /// The numbers of marks.
    marks: BTreeSet<i64>,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settled {
    /// Numbers of marks that are taken.
    taken: BTreeSet<i64>,
    /// Whether there is something in it, and no marks at all.
    pub(crate) bare: bool,
}

impl Settled {
    /// The first number from this one on that no mark has.
    pub(crate) fn free(&self, from: i64) -> i64 {
        (from..).find(|number| !self.taken.contains(number)).unwrap_or(from)
    }
}

/// Sees to it that nothing the page opens stays open, and that it closes nothing that is not its own, so that something can
/// be drawn around and after it.
pub(crate) fn settle(
    document: &mut Document,
    page: ObjectId,
    left: &mut usize,
) -> Result<Settled, Why> {
    let Some(mut content) = unpacked(document, page, *left)? else {
        return Ok(Settled { taken: BTreeSet::new(), bare: true });
    };
    *left = left.saturating_sub(content.len());
    let mut found = look(&content);
    found.marks.extend(dict(document, page).into_iter().flat_map(|it| named_marks(document, it)));
    if !found.open.is_empty() || !found.stray.is_empty() || !found.cut.is_empty() {
        for &(from, to) in &found.stray {
            content[from..to].fill(b' ');
        }
        content.extend(&found.cut);
        content.push(b'\n');
        for opened in found.open.iter().rev() {
            content.extend(opened.closer());
        }
        let mended = document.add_object(stream(content));
        if let Some(page) = dict_mut(document, page) {
            page.set("Contents", Object::Reference(mended));
        }
    }
    Ok(Settled { taken: found.marks, bare: found.words && !found.marked })
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

/// The numbers of marks among the property lists that the page has names for.
fn named_marks(document: &Document, page: &Dictionary) -> Vec<i64> {
    let resources = dict_at(document, page, b"Resources");
    let lists = resources.and_then(|it| dict_at(document, it, b"Properties"));
    let lists = lists.into_iter().flatten();
    let number = |list| whole_at(document, as_dict(real(document, list))?, b"MCID");
    lists.filter_map(|(_, list)| number(list)).collect()
}

/// Looks through a drawing.
pub(crate) fn look(content: &[u8]) -> Found {
    let mut found = Found::default();
    let mut words = Words { content, at: 0, cut: Vec::new(), within: Vec::new() };
    let (mut numbered, mut picture) = (false, None);
    while let Some((from, to)) = words.next_word() {
        let word = &content[from..to];
        found.words = true;
        match word {
            _ if numbered => {
                let number = std::str::from_utf8(word).ok().and_then(|it| it.parse::<i64>().ok());
                found.marks.extend(number);
            }
            // In a list nothing is done.
            _ if !words.within.is_empty() => {}
            b"BI" => found.stray.extend(picture.replace((from, to))),
            // A picture that stands in the drawing: what it is, then its bytes.
            b"ID" => match picture.take() {
                Some(_) => words.skip_picture(),
                None => found.stray.push((from, to)),
            },
            _ if picture.is_some() => {}
            _ => found.step(word, (from, to)),
        }
        numbered = word == b"/MCID";
    }
    found.stray.extend(picture);
    found.cut = words.ends();
    found
}

impl Found {
    /// Takes note of a step that opens or closes something.
    fn step(&mut self, word: &[u8], place: (usize, usize)) {
        match word {
            b"q" => self.open.push(Opened::State),
            b"BT" => self.open.push(Opened::Text),
            b"BMC" | b"BDC" => {
                self.marked = true;
                self.open.push(Opened::Mark);
            }
            b"Q" => self.close(Opened::State, place),
            b"ET" => self.close(Opened::Text, place),
            b"EMC" => self.close(Opened::Mark, place),
            _ => {}
        }
    }

    /// Closes what was opened last of its kind. Kinds may overlap, as marks and states do in some files.
    fn close(&mut self, kind: Opened, place: (usize, usize)) {
        match self.open.iter().rposition(|it| *it == kind) {
            Some(opened) => drop(self.open.remove(opened)),
            None => self.stray.push(place),
        }
    }
}

/// The words of a drawing: operators, numbers and names. Texts and remarks are passed over.
struct Words<'a> {
    content: &'a [u8],
    at: usize,
    /// What ends a text or a picture that is broken off.
    cut: Vec<u8>,
    /// What ends the lists that are open, the innermost last.
    within: Vec<&'static [u8]>,
}

impl Words<'_> {
    fn next_word(&mut self) -> Option<(usize, usize)> {
        loop {
            let from = self.at;
            let byte = *self.content.get(from)?;
            let double = self.content.get(from + 1) == Some(&byte);
            self.at += 1;
            match byte {
                b'(' => self.skip_text(),
                b'%' => self.skip_to(|byte| byte == b'\n' || byte == b'\r'),
                b'<' if double => self.open(2, b">>"),
                b'[' => self.open(1, b"]"),
                b'<' => {
                    self.skip_to(|byte| byte == b'>');
                    if self.at == self.content.len() {
                        self.cut = b">".to_vec();
                    }
                    self.at += 1;
                }
                b'>' if double => self.close(2, b">>"),
                b']' => self.close(1, b"]"),
                byte if is_blank(byte) || is_bracket(byte) => {}
                // Readers take what follows a number right away for the next word.
                byte if is_digit(byte) => {
                    self.skip_to(|byte| !is_digit(byte));
                    return Some((from, self.at));
                }
                _ => {
                    self.skip_to(|byte| {
                        is_blank(byte) || is_bracket(byte) || b"(/%".contains(&byte)
                    });
                    return Some((from, self.at));
                }
            }
        }
    }

    /// Opens a list whose mark is so many bytes long.
    fn open(&mut self, long: usize, end: &'static [u8]) {
        self.at += long - 1;
        self.within.push(end);
    }

    fn close(&mut self, long: usize, end: &[u8]) {
        self.at += long - 1;
        if self.within.last() == Some(&end) {
            self.within.pop();
        }
    }

    /// What ends all that the drawing breaks off in.
    fn ends(mut self) -> Vec<u8> {
        let mut ends = self.cut;
        while let Some(end) = self.within.pop() {
            ends.extend(end);
        }
        ends
    }

    fn skip_to(&mut self, stop: impl Fn(u8) -> bool) {
        let rest = &self.content[self.at.min(self.content.len())..];
        self.at += rest.iter().position(|byte| stop(*byte)).unwrap_or(rest.len());
    }

    /// A text in brackets that has just begun, which may hold more brackets.
    fn skip_text(&mut self) {
        let mut depth = 1usize;
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
        // A backslash at the very end would take the first bracket for itself.
        self.cut = [b" ".as_slice(), &b")".repeat(depth)].concat();
    }

    /// The bytes of a picture that stands in the drawing, to the `EI` after them.
    fn skip_picture(&mut self) {
        let rest = &self.content[self.at.min(self.content.len())..];
        let ends = |it: &[u8]| {
            is_blank(it[0]) && it[1..3] == *b"EI" && it.get(3).is_none_or(|byte| is_blank(*byte))
        };
        let end = (0..rest.len().saturating_sub(2))
            .find(|&from| ends(&rest[from..rest.len().min(from + 4)]));
        if end.is_none() {
            self.cut = b"\nEI".to_vec();
        }
        self.at += end.map_or(rest.len(), |it| it + 3);
    }
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || b"+-.".contains(&byte)
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_bracket(byte: u8) -> bool {
    matches!(byte, b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b')')
}
