//! The year as a timeline: the months beside each other, each body on a lane of its own, our own uppermost, and what is due
//! below. The same marks and colours as in the wheel.

use chrono::Datelike;

use super::Figure;
use super::apart::{Room, beside};
use super::breaks::{self, Stretch};
use super::canvas::{Canvas, Letters};
use super::draw;
use super::look::{INK, INK_2, look};
use super::marks::{self, Mark, RingYear};
use super::round::Turn;
use super::told;
use crate::words::Words;
use crate::year_plan::YearPlanFacts;

/// Where the lanes begin and end across, and how high each is.
const LEFT: f64 = 188.0;
const BREADTH: f64 = 892.0;
const LANE: f64 = 46.0;
/// Where the months stand, and the first lane begins.
const MONTHS: f64 = 10.0;
const TOP: f64 = 40.0;

/// The timeline of a year plan; none for a year without meetings.
pub(crate) fn timeline(facts: &YearPlanFacts, words: &Words) -> Option<Figure> {
    let turn = Turn::of(facts.head.year)?;
    let rings = marks::rings(facts, turn);
    if rings.iter().all(|it| it.days.is_empty()) {
        return None;
    }
    let stretches = breaks::stretches(facts);
    let year = facts.head.year.to_string();
    let mut canvas = Canvas::new();
    let lanes = f64::from(u8::try_from(rings.len()).unwrap_or(u8::MAX)) + 1.0;
    let bottom = TOP + lanes * LANE;
    months(&mut canvas, turn, bottom, words);
    breaks(&mut canvas, turn, &stretches, bottom, words);
    let mut middle = TOP + LANE / 2.0;
    for ring in &rings {
        lane(&mut canvas, middle, &words.ring(ring.ring));
        meetings(&mut canvas, turn, ring, middle);
        middle += LANE;
    }
    lane(&mut canvas, middle, &words.say("year-plan-deadlines"));
    deadlines(&mut canvas, turn, facts, middle);
    let title = words.fill("year-plan-timeline-title", &[("year", &year)]);
    let told = told::told("year-plan-timeline-alt", &year, &rings, &stretches, words);
    let size = (LEFT + BREADTH + 12.0, bottom + 26.0);
    Some(Figure { picture: canvas.finished(size, words.language.tag(), &title, &told), alt: told })
}

/// How far across a part of the turn lies.
fn across(turn: f64) -> f64 {
    LEFT + turn * BREADTH
}

fn months(canvas: &mut Canvas, turn: Turn, bottom: f64, words: &Words) {
    for number in 1..=12 {
        let Some(first) = turn.month(number) else { continue };
        let end = turn.month(number + 1).map_or(1.0, |next| turn.at(next));
        let (from, to) = (across(turn.at(first)), across(end));
        let fill = if number % 2 == 0 { "#e6e3dd" } else { "#f1efea" };
        let head = format!("M{from:.1} {MONTHS}H{to:.1}V{:.1}H{from:.1}Z", TOP - 8.0);
        canvas.path("month", &head, &format!("fill=\"{fill}\""));
        let letters = Letters::of(12.0, INK).heavy();
        canvas.text((f64::midpoint(from, to), MONTHS + 15.5), letters, &words.month(first));
        let line = format!("M{from:.1} {:.1}V{bottom:.1}", TOP - 8.0);
        canvas.path("first-of-month", &line, HAIRLINE);
    }
}

/// The lines between months and lanes.
const HAIRLINE: &str = "fill=\"none\" stroke=\"#d3cfc7\" stroke-width=\"0.8\"";

/// A lane with the name of whose it is.
fn lane(canvas: &mut Canvas, middle: f64, name: &str) {
    let line = format!("M0 {:.1}H{:.1}", middle + LANE / 2.0, LEFT + BREADTH);
    canvas.path("lane", &line, HAIRLINE);
    canvas.text((2.0, middle + 4.0), Letters::of(12.0, INK).heavy().beginning(), name);
}

fn breaks(canvas: &mut Canvas, turn: Turn, stretches: &[Stretch], bottom: f64, words: &Words) {
    /// What a letter takes along the line, with the space between two names.
    const LETTER: f64 = 5.6;
    const SPACE: f64 = 10.0;
    let mut named: Vec<(String, f64)> = Vec::new();
    for stretch in stretches {
        let (from, to) = (across(turn.at(stretch.from)), across(turn.after(stretch.to)));
        let class = if stretch.kind.is_some() { "break" } else { "holiday" };
        let band = format!("M{from:.1} {:.1}H{to:.1}V{bottom:.1}H{from:.1}Z", TOP - 8.0);
        canvas.path(class, &band, &format!("fill=\"{INK}\" fill-opacity=\"0.07\""));
        // Christmas has one end of it in each end of the year.
        let name = stretch.name(words);
        named.extend(
            name.filter(|name| named.iter().all(|(other, _)| other != name))
                .map(|name| (name, f64::midpoint(from, to))),
        );
    }
    named.sort_by(|one, other| one.1.total_cmp(&other.1));
    let places: Vec<f64> = named.iter().map(|(_, at)| *at).collect();
    let letters = |name: &str| f64::from(u16::try_from(name.chars().count()).unwrap_or(u16::MAX));
    let sizes: Vec<f64> = named.iter().map(|(name, _)| LETTER * letters(name) + SPACE).collect();
    for ((name, _), at) in named.iter().zip(beside(&places, &sizes)) {
        canvas.text((at, bottom + 15.0), Letters::of(10.5, INK_2), name);
    }
}

fn meetings(canvas: &mut Canvas, turn: Turn, ring: &RingYear, middle: f64) {
    let look = look(ring.ring);
    let room = Room { length: BREADTH, size: look.room, farthest: 0.8 * look.room };
    let all = marks::marks(&ring.days, turn, room);
    for mark in &all {
        let Mark { days: (first, last), .. } = mark;
        let moved = (across(mark.turn) - across(f64::midpoint(*first, *last))).abs() > 3.0;
        if mark.gathered || moved {
            let under = middle + LANE / 2.0 - 4.0;
            let days = (across(*first), across(*last).max(across(*first) + 3.0));
            canvas.path("days", &format!("M{:.1} {under:.1}H{:.1}", days.0, days.1), draw::THIN);
        }
    }
    for mark in &all {
        draw::mark(canvas, look, mark, (across(mark.turn), middle));
    }
}

/// Each day on which something is due, as a small rhomb.
fn deadlines(canvas: &mut Canvas, turn: Turn, facts: &YearPlanFacts, middle: f64) {
    let due = facts.deadlines.iter().filter(|it| it.date.year() == facts.head.year);
    let mut days: Vec<_> = due.map(|it| it.date).collect();
    days.sort();
    days.dedup();
    for day in days {
        let outline =
            format!("M{:.1} {:.1}l4.5 6l-4.5 6l-4.5 -6Z", across(turn.at(day)), middle - 6.0);
        canvas.path("due", &outline, "fill=\"#fff\" stroke=\"#55524c\" stroke-width=\"1.2\"");
    }
}
