//! Drawing the wheel, from the ground up: rings, months, breaks, preparation, marks, and the hub.

use super::apart::beside;
use super::breaks::Stretch;
use super::canvas::{Canvas, Letters};
use super::look::{BREADTH, INK, INK_2, Look, PAPER, look, outline};
use super::marks::{Mark, RingYear, links};
use super::round::{MIDDLE, Point, Turn, along, around, bent, line_of_words, point, sector};
use crate::words::Words;
use crate::year_plan::Ring;

/// Where the months' names stand, and the ends of what marks breaks.
const MONTHS: (f64, f64) = (322.0, 347.0);
const BREAKS: (f64, f64) = (135.0, 314.0);

pub(super) fn ground(canvas: &mut Canvas, rings: &[RingYear]) {
    for Look { class, radius, tint, .. } in rings.iter().map(|it| look(it.ring)) {
        let attributes = format!("fill=\"none\" stroke=\"{tint}\" stroke-width=\"{BREADTH}\"");
        canvas.circle(&format!("ring {class}"), (MIDDLE, MIDDLE), radius, &attributes);
    }
}

pub(super) fn months(canvas: &mut Canvas, turn: Turn, words: &Words) {
    const GAP: f64 = 0.0008;
    for number in 1..=12 {
        let Some(first) = turn.month(number) else { continue };
        let ends = turn.month(number + 1).map_or(1.0, |next| turn.at(next));
        let (from, to) = (turn.at(first) + GAP, ends - GAP);
        let fill = if number % 2 == 0 { "#e6e3dd" } else { "#f1efea" };
        canvas.path("month", &sector((from, to), MONTHS), &format!("fill=\"{fill}\""));
        let line = line_of_words((from + to) / 2.0, MONTHS.0 + 8.0, 9.0);
        canvas.text_along(&line, Letters::of(13.0, INK).heavy(), &words.month(first));
        let ((ax, ay), (bx, by)) =
            (point(turn.at(first), BREAKS.0), point(turn.at(first), MONTHS.0));
        let ray = format!("M{ax:.1} {ay:.1}L{bx:.1} {by:.1}");
        canvas.path("first-of-month", &ray, "fill=\"none\" stroke=\"#fff\" stroke-width=\"1.5\"");
    }
}

pub(super) fn breaks(canvas: &mut Canvas, turn: Turn, stretches: &[Stretch], words: &Words) {
    for stretch in stretches {
        let (from, to) = (turn.at(stretch.from), turn.after(stretch.to));
        let class = if stretch.kind.is_some() { "break" } else { "holiday" };
        let attributes = format!("fill=\"{INK}\" fill-opacity=\"0.1\"");
        canvas.path(class, &sector((from, to), BREAKS), &attributes);
    }
    names(canvas, turn, stretches, words);
}

/// The name of each break inside the rings, beside each other where they are close.
fn names(canvas: &mut Canvas, turn: Turn, stretches: &[Stretch], words: &Words) {
    const RADIUS: f64 = BREAKS.0 - 15.0;
    /// What a letter takes along the line, with the space between two names.
    const LETTER: f64 = 5.6;
    const SPACE: f64 = 8.0;
    let mut named: Vec<(String, f64)> = Vec::new();
    for stretch in stretches {
        let middle = f64::midpoint(turn.at(stretch.from), turn.after(stretch.to));
        match stretch.name(words) {
            // Christmas has one end of it in each end of the year.
            Some(name) if named.iter().all(|(other, _)| *other != name) => {
                named.push((name, middle))
            }
            _ => {}
        }
    }
    let length = around(RADIUS);
    let places: Vec<f64> = named.iter().map(|(_, middle)| middle * length).collect();
    let size = |name: &str| LETTER * weight(name.chars().count()) + SPACE;
    let sizes: Vec<f64> = named.iter().map(|(name, _)| size(name)).collect();
    for ((name, _), at) in named.iter().zip(beside(&places, &sizes)) {
        let line = line_of_words(at / length, RADIUS, 8.0);
        canvas.text_along(&line, Letters::of(11.0, INK_2), name);
    }
}

pub(super) fn preparation(canvas: &mut Canvas, rings: &[RingYear]) {
    let (inner, outer) = (look(Ring::Strategic).radius, look(Ring::Tactical).radius);
    for (from, to) in links(rings) {
        let bend = point(f64::midpoint(from, to), f64::midpoint(inner, outer) + 6.0);
        let line = bent(point(from, outer), bend, point(to, inner));
        canvas.path("preparation", &line, DOTTED);
    }
}

/// The dotted line of preparation.
pub(super) const DOTTED: &str = "fill=\"none\" stroke=\"#0f5f6d\" stroke-width=\"2.2\" stroke-dasharray=\"0.1 5\" stroke-linecap=\"round\"";
/// The thin line from a mark to its day.
pub(super) const THIN: &str = "fill=\"none\" stroke=\"#55524c\" stroke-width=\"1.2\"";

pub(super) fn marks(canvas: &mut Canvas, year: &RingYear) {
    let look = look(year.ring);
    // Lines first, so that no mark has one across it.
    for mark in &year.marks {
        pointer(canvas, look, mark);
    }
    for one in &year.marks {
        let mut class = format!("mark {}", look.class);
        for (is_so, word) in [
            (one.consultation, " consultation"),
            (one.cancelled, " cancelled"),
            (one.pinned, " pinned"),
            (one.gathered, " gathered"),
        ] {
            if is_so {
                class.push_str(word);
            }
        }
        canvas.group(&class, |canvas| mark(canvas, look, one, point(one.turn, look.radius)));
    }
}

/// A mark at a place.
pub(super) fn mark(canvas: &mut Canvas, look: Look, mark: &Mark, (x, y): Point) {
    let look = match (mark.cancelled, mark.consultation) {
        (true, _) => look.faint(),
        (false, true) => look.filled(),
        (false, false) => look,
    };
    shape(canvas, look, (x, y), look.reach, mark.cancelled);
    let size = if mark.label.chars().count() > 2 { 10.5 } else { 12.5 };
    let letters = Letters::of(size, look.ink).heavy().struck(mark.cancelled);
    canvas.text((x, y + 4.4), letters, &mark.label);
    if mark.pinned {
        lock(canvas, (x + look.reach * 0.78, y - look.reach * 0.78));
    }
}

/// The outline of a mark; broken lines around what is cancelled.
pub(super) fn shape(canvas: &mut Canvas, look: Look, place: Point, reach: f64, broken: bool) {
    let Look { fill, line, shape, .. } = look;
    let dashes = if broken { " stroke-dasharray=\"3 2\"" } else { "" };
    let attributes = format!("fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"1.2\"{dashes}");
    canvas.path("shape", &outline(shape, place, reach), &attributes);
}

/// A padlock: the date is held fast.
pub(super) fn lock(canvas: &mut Canvas, (x, y): Point) {
    let ground = format!("fill=\"{INK_2}\" stroke=\"{PAPER}\" stroke-width=\"1.2\"");
    canvas.circle("lock", (x, y), 7.0, &ground);
    let body = format!(
        "M{:.1} {:.1}h6v4h-6zM{:.1} {:.1}v-1.6a1.8 1.8 0 0 1 3.6 0v1.6",
        x - 3.0,
        y - 0.6,
        x - 1.8,
        y - 0.6
    );
    canvas.path("lock", &body, &format!("fill=\"none\" stroke=\"{PAPER}\" stroke-width=\"1.3\""));
}

/// From a mark that has been moved along the ring, or stands for several days, to its days.
fn pointer(canvas: &mut Canvas, look: Look, mark: &Mark) {
    let edge = look.radius + BREADTH / 2.0 + 2.0;
    if mark.gathered {
        let (first, last) = mark.days;
        // Two days beside each other are a line too short to see.
        canvas.path(
            "days",
            &along((first, last.max(first + 0.004)), edge),
            &THIN.replace("1.2", "2.4"),
        );
    } else if mark.is_moved(look.radius) {
        let ((ax, ay), (bx, by)) = (point(mark.days.0, edge), point(mark.turn, look.radius));
        canvas.path("days", &format!("M{ax:.1} {ay:.1}L{bx:.1} {by:.1}"), THIN);
    }
}

/// The middle of the wheel: the year, and what it holds.
pub(super) fn hub(canvas: &mut Canvas, year: &str, lines: &[(String, bool)]) {
    let first = MIDDLE - 9.0 * weight(lines.len());
    canvas.text((MIDDLE, first), Letters::of(38.0, INK).heavy(), year);
    for (at, (line, heavy)) in (1_u8..).zip(lines) {
        let letters =
            if *heavy { Letters::of(14.0, INK).heavy() } else { Letters::of(13.0, INK_2) };
        canvas.text((MIDDLE, first + 8.0 + 19.0 * f64::from(at)), letters, line);
    }
}

fn weight(some: usize) -> f64 {
    f64::from(u8::try_from(some).unwrap_or(u8::MAX))
}
