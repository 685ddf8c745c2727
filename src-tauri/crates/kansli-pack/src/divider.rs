//! Divider sheets: a page before a part that says what follows.

use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{DictItem, Op};

use crate::Divider;
use crate::letters::Letters;
use crate::object::{array, name, pointers, stream};
use crate::paint::{Drawing, Strokes, colour};
use crate::seen::A4;
use crate::tags::Tree;

/// The left edge of the words, 25 mm in as in our documents, and how wide they may be.
const LEFT: f32 = 71.0;
const WIDE: f32 = A4[2] - 2.0 * LEFT;
/// Where the words begin, from below.
const TOP: f32 = 560.0;
/// Sizes of the heading, the first of which it fits in with; and how many lines it may take.
const HEADINGS: [(f32, usize); 4] = [(30.0, 4), (24.0, 6), (18.0, 10), (13.0, 24)];
const LABEL: f32 = 15.0;
const NOTE: f32 = 12.0;
/// From line to line, in sizes.
const LEADING: f32 = 1.25;
const INK: [f32; 3] = [0.114, 0.110, 0.102];
const ACCENT: [f32; 3] = [0.059, 0.373, 0.427];
const FAINT: [f32; 3] = [0.333, 0.322, 0.298];

/// A sheet that has been set: how it is drawn, and the role of each of its marks.
pub(crate) struct Set {
    pub(crate) strokes: Strokes,
    marks: Vec<(i64, &'static str)>,
}

impl Set {
    /// Sets a sheet.
    pub(crate) fn new(letters: &Letters, words: &Divider) -> Self {
        let mut set = Self { strokes: Strokes::default(), marks: Vec::new() };
        let mut down = TOP;
        if let Some(label) = &words.label {
            let lines = letters.lines(label, LABEL, WIDE);
            down = set.block(letters, "P", ACCENT, LABEL, &lines, down) - 10.0;
        }
        let (size, lines) = heading(letters, &words.title);
        down = set.block(letters, "H1", INK, size, &lines, down) - 14.0;
        if let Some(note) = &words.note {
            set.block(letters, "P", FAINT, NOTE, &letters.lines(note, NOTE, WIDE), down);
        }
        set
    }

    /// Sets lines from this height down, as one mark with a role. Tells where they end.
    fn block(
        &mut self,
        letters: &Letters,
        role: &'static str,
        ink: [f32; 3],
        size: f32,
        lines: &[String],
        mut down: f32,
    ) -> f32 {
        let number = i64::try_from(self.marks.len()).unwrap_or(0);
        let properties =
            DictItem::Dict { map: [("MCID".to_owned(), DictItem::Int(number))].into() };
        self.marks.push((number, role));
        self.strokes
            .ops
            .push(Op::BeginMarkedContentWithProperties { tag: role.to_owned(), properties });
        self.strokes.ops.push(colour(ink));
        for (place, line) in lines.iter().enumerate() {
            down -= size * LEADING;
            // The space keeps the last word of a line and the first of the next apart for those who read the text.
            let gap = if place + 1 < lines.len() { " " } else { "" };
            self.strokes.write(letters.runs(&format!("{line}{gap}")), size, LEFT, down);
        }
        self.strokes.ops.push(Op::EndMarkedContent);
        down
    }

    /// Makes the drawing a page of the pack. Tells the elements on it, which belong to the branch.
    pub(crate) fn put(
        &self,
        document: &mut Document,
        page: ObjectId,
        drawn: Drawing,
        (tree, branch): (&mut Tree, ObjectId),
    ) -> Vec<ObjectId> {
        let open = document.add_object(stream(b"q\n".to_vec()));
        let steps = document.add_object(stream(drawn.steps));
        let mut sheet = Dictionary::new();
        sheet.set("Type", name("Page"));
        sheet.set("MediaBox", array(A4));
        sheet.set("Resources", drawn.resources);
        sheet.set("Contents", pointers([open, steps]));
        document.objects.insert(page, Object::Dictionary(sheet));
        tree.page(document, page, branch, &self.marks)
    }
}

/// The heading in lines, as large as it can be; what no sheet has room for is left off, with a mark of it.
fn heading(letters: &Letters, title: &str) -> (f32, Vec<String>) {
    let mut set = (NOTE, Vec::new());
    for (size, most) in HEADINGS {
        let lines = letters.lines(title, size, WIDE);
        let fits = lines.len() <= most;
        set = (size, lines);
        if fits {
            return set;
        }
        set.1.truncate(most);
    }
    if let Some(last) = set.1.last_mut() {
        last.push('…');
    }
    set
}
