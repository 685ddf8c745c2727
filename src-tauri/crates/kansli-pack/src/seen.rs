//! How a page is seen: the part of it that shows, turned as it is shown (ISO 32000-1, 14.11.2 and 7.7.3.3).

use lopdf::Dictionary;

use crate::object::array;

/// A box `[left, bottom, right, top]` in the page's own units.
pub(crate) type Corners = [f32; 4];

/// A map `[a b c d e f]` from one set of units to another (ISO 32000-1, 8.3.3).
pub(crate) type Map = [f32; 6];

/// A4 upright, in points.
pub(crate) const A4: Corners = [0.0, 0.0, 595.276, 841.89];

/// How a page is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Seen {
    corners: Corners,
    /// Quarter turns clockwise, 0 to 3.
    turns: u8,
}

impl Seen {
    /// The page with these boxes, turned by so many degrees clockwise. A box without area counts as none.
    pub(crate) fn new(media: Option<Corners>, crop: Option<Corners>, degrees: i64) -> Self {
        let media = media.and_then(upright).unwrap_or(A4);
        let crop = crop.and_then(upright).and_then(|crop| shared(media, crop));
        let turns = u8::try_from(degrees.rem_euclid(360) / 90).unwrap_or(0);
        Self { corners: crop.unwrap_or(media), turns: if degrees % 90 == 0 { turns } else { 0 } }
    }

    /// How wide it is when shown.
    pub(crate) fn width(&self) -> f32 {
        self.size().0
    }

    /// How high it is when shown.
    pub(crate) fn height(&self) -> f32 {
        self.size().1
    }

    fn size(&self) -> (f32, f32) {
        let [left, bottom, right, top] = self.corners;
        let (across, up) = (right - left, top - bottom);
        if self.turns.is_multiple_of(2) { (across, up) } else { (up, across) }
    }

    /// From what is seen, with its lower left corner at 0, to the page's own units.
    pub(crate) fn to_page(self) -> Map {
        let [left, bottom, right, top] = self.corners;
        match self.turns {
            1 => [0.0, 1.0, -1.0, 0.0, right, bottom],
            2 => [-1.0, 0.0, 0.0, -1.0, right, top],
            3 => [0.0, -1.0, 1.0, 0.0, left, top],
            _ => [1.0, 0.0, 0.0, 1.0, left, bottom],
        }
    }

    /// Writes on a page how it is seen: its whole sheet, the part that shows if that is less, and its turning.
    pub(crate) fn write(self, page: &mut Dictionary, media: Option<Corners>) {
        let media = media.and_then(upright).unwrap_or(A4);
        page.set("MediaBox", array(media));
        if media == self.corners {
            page.remove(b"CropBox");
        } else {
            page.set("CropBox", array(self.corners));
        }
        if self.turns > 0 {
            page.set("Rotate", i64::from(self.turns) * 90);
        }
    }

    /// The corner that is seen as the upper left, in the page's own units.
    pub(crate) fn upper_left(self) -> (f32, f32) {
        place(self.to_page(), 0.0, self.height())
    }
}

/// Where a place comes to be.
pub(crate) fn place([a, b, c, d, e, f]: Map, x: f32, y: f32) -> (f32, f32) {
    (a * x + c * y + e, b * x + d * y + f)
}

/// First `one`, then `next`.
pub(crate) fn then(one: Map, next: Map) -> Map {
    let origin = place(next, one[4], one[5]);
    let way = |x: f32, y: f32| (next[0] * x + next[2] * y, next[1] * x + next[3] * y);
    let (right, up) = (way(one[0], one[1]), way(one[2], one[3]));
    [right.0, right.1, up.0, up.1, origin.0, origin.1]
}

/// The box with its corners in order, if it has an area that can be reckoned with.
pub(crate) fn upright([one, two, three, four]: Corners) -> Option<Corners> {
    let corners = [one.min(three), two.min(four), one.max(three), two.max(four)];
    let fair = corners.iter().all(|it| it.is_finite() && it.abs() < 1e6);
    (fair && corners[2] - corners[0] >= 1.0 && corners[3] - corners[1] >= 1.0).then_some(corners)
}

fn shared(one: Corners, two: Corners) -> Option<Corners> {
    upright_only([one[0].max(two[0]), one[1].max(two[1]), one[2].min(two[2]), one[3].min(two[3])])
}

/// The box if its corners are in order already.
fn upright_only(corners: Corners) -> Option<Corners> {
    let ordered = corners[0] < corners[2] && corners[1] < corners[3];
    ordered.then_some(corners).and_then(upright)
}
