//! Where the pen is, to tell words apart that no space stands between (ISO 32000-1, 9.4).

/// A place, or a way from one to another.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place(f32, f32);

/// An affine map `[a b c d e f]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Map(pub(super) [f32; 6]);

impl Map {
    pub(super) const SAME: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// First `self`, then `next`.
    pub(super) fn then(self, next: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let to = |x: f32, y: f32| next.way(x, y);
        let (Place(a, b), Place(c, d), Place(e, f)) = (to(a, b), to(c, d), to(e, f));
        Self([a, b, c, d, e + next.0[4], f + next.0[5]])
    }

    fn way(self, x: f32, y: f32) -> Place {
        let [a, b, c, d, ..] = self.0;
        Place(a * x + c * y, b * x + d * y)
    }
}

/// What parts the words about to be shown from those before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// They go on the same word.
    None,
    /// They stand further along the line.
    Space,
    /// They stand on another line, or elsewhere.
    Line,
}

/// Gaps along a line that part words, by the font's size: a space is about a quarter.
const WORD: f32 = 0.12;
/// How far off the line words still belong to it, such as raised figures.
const LINE: f32 = 0.5;

/// The pen.
pub(super) struct Pen {
    /// How the page is seen at present, and before each drawing within it.
    page: Vec<Map>,
    /// Where the line begins.
    line: Map,
    /// How far along the line the pen is, in units of the text.
    along: f32,
    /// Size of the font, and space added after each character.
    pub(super) size: f32,
    pub(super) spacing: f32,
    leading: f32,
    /// Where the last words ended; whether the font told how wide they were.
    end: Option<(Place, bool)>,
    /// Whether the pen was put somewhere since.
    moved: bool,
    known: bool,
}

/// Drawings within drawings that are kept account of.
const MOST_WITHIN: usize = 64;

impl Pen {
    pub(super) fn new() -> Self {
        Self {
            page: vec![Map::SAME],
            line: Map::SAME,
            along: 0.0,
            size: 1.0,
            spacing: 0.0,
            leading: 0.0,
            end: None,
            moved: true,
            known: true,
        }
    }

    /// `BT`, `Tm`: the line begins at this place.
    pub(super) fn put(&mut self, line: Map) {
        (self.line, self.along, self.moved) = (line, 0.0, true);
    }

    /// `Td`, `TD`: the next line begins so far from where this one does.
    pub(super) fn next(&mut self, x: f32, y: f32) {
        self.put(Map([1.0, 0.0, 0.0, 1.0, x, y]).then(self.line));
    }

    /// `T*`, `'`, `"`: the next line, by the leading.
    pub(super) fn new_line(&mut self) {
        let down = if self.leading == 0.0 { self.size } else { self.leading };
        self.next(0.0, -down);
    }

    /// `TL`, and `TD` with its way down.
    pub(super) fn lead(&mut self, leading: f32) {
        self.leading = leading;
    }

    /// `q`.
    pub(super) fn save(&mut self) {
        if self.page.len() < MOST_WITHIN {
            self.page.push(self.seen());
        }
    }

    /// `Q`.
    pub(super) fn restore(&mut self) {
        if self.page.len() > 1 {
            self.page.pop();
        }
    }

    /// `cm`.
    pub(super) fn see(&mut self, map: Map) {
        let seen = map.then(self.seen());
        if let Some(last) = self.page.last_mut() {
            *last = seen;
        }
    }

    /// Moves along the line: by `wide` thousandths of the size, and the space after `count` characters.
    pub(super) fn advance(&mut self, told: Option<(f32, f32)>) {
        let (count, wide) = told.unwrap_or_default();
        self.along += wide / 1000.0 * self.size + count * self.spacing;
        self.known = told.is_some();
    }

    /// Notes that words have ended here.
    pub(super) fn stop(&mut self) {
        self.end = Some((self.here(), self.known));
        self.moved = false;
    }

    /// What parts the words about to be shown from those before.
    pub(super) fn gap(&self) -> Gap {
        let Some((end, known)) = self.end.filter(|_| self.moved) else { return Gap::None };
        let to_page = self.line.then(self.seen());
        let Place(right, up) = to_page.way(1.0, 0.0);
        let scale = right.hypot(up).max(f32::MIN_POSITIVE);
        let size = self.size.abs().max(f32::MIN_POSITIVE) * scale;
        let here = self.here();
        let way = Place(here.0 - end.0, here.1 - end.1);
        let along = (way.0 * right + way.1 * up) / scale / size;
        let across = (way.0 * up - way.1 * right).abs() / scale / size;
        if across > LINE || along < -1.0 {
            Gap::Line
        } else if !known || along > WORD {
            Gap::Space
        } else {
            Gap::None
        }
    }

    fn seen(&self) -> Map {
        self.page.last().copied().unwrap_or(Map::SAME)
    }

    fn here(&self) -> Place {
        let to_page = self.line.then(self.seen());
        let Place(x, y) = to_page.way(self.along, 0.0);
        Place(x + to_page.0[4], y + to_page.0[5])
    }
}
