//! What the signs of the wheel mean, under it: the bodies with their counts, and the marks that occur.

use super::breaks::{Stretch, named};
use super::canvas::{Canvas, Letters};
use super::draw::{DOTTED, THIN, lock, shape};
use super::look::{INK, INK_2, look};
use super::marks::{RingYear, links};
use super::round::{MIDDLE, Point};
use crate::words::Words;
use crate::year_plan::Ring;

/// Where the legend begins, and how far apart its lines stand.
const TOP: f64 = 744.0;
const LINE: f64 = 22.0;
/// Where its two columns begin.
const LEFT: f64 = 34.0;
const RIGHT: f64 = 366.0;
/// From a sign to its words.
const TO_WORDS: f64 = 26.0;

/// Draws the legend, and says how far down it reaches.
pub(super) fn legend(
    canvas: &mut Canvas,
    rings: &[RingYear],
    stretches: &[Stretch],
    words: &Words,
) -> f64 {
    let bodies = bodies(canvas, rings, words);
    let signs = signs(canvas, rings, stretches, words);
    bodies.max(signs) + LINE / 2.0
}

fn bodies(canvas: &mut Canvas, rings: &[RingYear], words: &Words) -> f64 {
    heading(canvas, LEFT, &words.say("year-plan-wheel-order"));
    let mut y = TOP;
    for year in rings.iter().rev() {
        y += LINE;
        let look = look(year.ring);
        shape(canvas, look, (LEFT + 8.0, y - 4.5), look.reach * 0.62, false);
        row(canvas, (LEFT, y), &body(year, words));
    }
    y
}

/// "Rådet: 6 möten".
fn body(year: &RingYear, words: &Words) -> String {
    let count = i64::try_from(year.count).unwrap_or(i64::MAX);
    let count = words.count("year-plan-wheel-count", "count", count);
    words.fill("year-plan-wheel-body", &[("body", &words.ring(year.ring)), ("count", &count)])
}

/// The marks that occur, each with its meaning.
fn signs(canvas: &mut Canvas, rings: &[RingYear], stretches: &[Stretch], words: &Words) -> f64 {
    let marks = || rings.iter().flat_map(|it| it.marks.iter().map(|mark| (it.ring, mark)));
    heading(canvas, RIGHT, &words.say("year-plan-wheel-signs"));
    let mut y = TOP;
    let mut sign =
        |canvas: &mut Canvas, occurs: bool, key: &str, draw: &dyn Fn(&mut Canvas, Point)| {
            if occurs {
                y += LINE;
                draw(canvas, (RIGHT + 8.0, y - 4.5));
                row(canvas, (RIGHT, y), &words.say(key));
            }
            y
        };
    sign(
        canvas,
        marks().any(|(_, it)| it.consultation),
        "year-plan-wheel-consultation",
        &|canvas, place| {
            let look = look(Ring::Principals).filled();
            shape(canvas, look, place, look.reach * 0.62, false);
        },
    );
    sign(canvas, marks().any(|(_, it)| it.pinned), "year-plan-wheel-pinned", &|canvas, place| {
        lock(canvas, place);
    });
    sign(
        canvas,
        marks().any(|(_, it)| it.cancelled),
        "year-plan-wheel-cancelled",
        &|canvas, place| {
            shape(canvas, look(Ring::Council).faint(), place, 7.5, true);
        },
    );
    sign(canvas, !links(rings).is_empty(), "year-plan-wheel-preparation", &|canvas, (x, y)| {
        canvas.path("preparation", &format!("M{:.1} {y:.1}h18", x - 9.0), DOTTED);
    });
    sign(
        canvas,
        marks().any(|(ring, it)| !it.gathered && it.is_moved(look(ring).radius)),
        "year-plan-wheel-moved",
        &|canvas, (x, y)| {
            canvas.path("days", &format!("M{:.1} {:.1}l14 -8", x - 7.0, y + 4.0), THIN);
        },
    );
    let last = sign(
        canvas,
        marks().any(|(_, it)| it.gathered),
        "year-plan-wheel-gathered",
        &|canvas, (x, y)| {
            canvas.text((x, y + 4.5), Letters::of(12.5, INK).heavy(), "×2");
        },
    );
    if stretches.is_empty() { last } else { breaks(canvas, last + LINE, stretches, words) }
}

/// The grey of breaks and holidays, and which breaks there are.
fn breaks(canvas: &mut Canvas, y: f64, stretches: &[Stretch], words: &Words) -> f64 {
    /// What a line has room for, in characters.
    const LONGEST: usize = 54;
    let square = format!("M{RIGHT} {:.1}h16v13h-16z", y - 11.0);
    canvas.path("break", &square, &format!("fill=\"{INK}\" fill-opacity=\"0.14\""));
    row(canvas, (RIGHT, y), &words.say("year-plan-wheel-breaks"));
    let mut lines: Vec<String> = Vec::new();
    for name in named(stretches, words) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + name.chars().count() < LONGEST => {
                line.push_str(", ");
                line.push_str(&name);
            }
            _ => lines.push(name),
        }
    }
    let mut y = y;
    let last = lines.len().saturating_sub(1);
    for (at, line) in lines.into_iter().enumerate() {
        y += LINE * 0.8;
        let line = if at < last { format!("{line},") } else { line };
        canvas.text((RIGHT + TO_WORDS, y), Letters::of(12.0, INK_2).beginning(), &line);
    }
    y
}

fn heading(canvas: &mut Canvas, x: f64, text: &str) {
    canvas.text((x, TOP), Letters::of(13.0, INK).heavy().beginning(), text);
}

fn row(canvas: &mut Canvas, (x, y): Point, text: &str) {
    canvas.text((x + TO_WORDS, y), Letters::of(13.0, INK).beginning(), text);
}

/// How broad the picture is.
pub(super) const BREADTH: f64 = 2.0 * MIDDLE;
