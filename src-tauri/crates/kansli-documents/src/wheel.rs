//! The year as a wheel: January begins at the top, each body has its ring, our own innermost.
//!
//! The document draws it from this view; as a picture of its own it is SVG, without scripts or fonts.

use std::f64::consts::TAU;
use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::Lang;
use crate::words::Words;
use crate::year_plan::{MeetingStatus, PlannedMeeting, YearPlanFacts};

/// Rings that the wheel has room for.
const RINGS: usize = 6;
/// The picture's width and height, and what lies at its middle.
const SIZE: f64 = 640.0;
const MIDDLE: f64 = SIZE / 2.0;

/// The wheel.
#[derive(Serialize)]
pub(crate) struct Wheel {
    year: String,
    /// What it shows, for those who cannot see it.
    alt: String,
    /// In which order the rings are named.
    order: String,
    rings: Vec<Ring>,
    months: Vec<Month>,
}

#[derive(Serialize)]
struct Ring {
    name: String,
    own: bool,
    events: Vec<Event>,
}

#[derive(Serialize)]
struct Event {
    /// Where in the year, from 0 to 1.
    turn: f64,
    day: String,
    cancelled: bool,
}

#[derive(Serialize)]
struct Month {
    name: String,
    begins: f64,
    middle: f64,
}

/// The wheel of a year plan as a picture (SVG); none for a year without anything.
pub fn wheel_picture(facts: &YearPlanFacts, language: Lang) -> Option<String> {
    Some(Wheel::of(facts, Words::of(language))?.svg())
}

impl Wheel {
    /// The wheel of a year plan; none for a year without anything.
    pub(crate) fn of(facts: &YearPlanFacts, words: &Words) -> Option<Self> {
        let year = facts.head.year;
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let days = if first.leap_year() { 366.0 } else { 365.0 };
        let turn = |date: NaiveDate| f64::from(date.ordinal0()) / days;
        let shown = |it: &&PlannedMeeting| it.date.year() == year && !it.quiet;
        let mut meetings: Vec<&PlannedMeeting> = facts.meetings.iter().filter(shown).collect();
        meetings.sort_by_key(|meeting| (meeting.date, meeting.start));
        if meetings.is_empty() {
            return None;
        }
        let mut names: Vec<(bool, &str)> = Vec::new();
        for own in [true, false] {
            for meeting in meetings.iter().filter(|it| it.own == own) {
                let ring = (own, meeting.body_name.trim());
                if !names.contains(&ring) && names.len() < RINGS {
                    names.push(ring);
                }
            }
        }
        names.sort_by_key(|(own, name)| (!own, if *own { *name } else { "" }));
        let event = |it: &&PlannedMeeting| Event {
            turn: turn(it.date),
            day: it.date.day().to_string(),
            cancelled: it.status == MeetingStatus::Cancelled,
        };
        let ring = |(own, name): &(bool, &str)| {
            let of_it = |it: &&&PlannedMeeting| it.own == *own && it.body_name.trim() == *name;
            let events = meetings.iter().filter(of_it).map(event).collect();
            Ring { name: (*name).to_owned(), own: *own, events }
        };
        let month = |number| {
            let begins = NaiveDate::from_ymd_opt(year, number, 1)?;
            let middle = turn(NaiveDate::from_ymd_opt(year, number, 15)?);
            Some(Month { name: words.month(begins), begins: turn(begins), middle })
        };
        let own = meetings.iter().filter(|it| it.own).count();
        let (told, own, others) =
            (year.to_string(), own.to_string(), (meetings.len() - own).to_string());
        let values = [("year", told.as_str()), ("own", &own), ("others", &others)];
        Some(Self {
            alt: words.fill("year-plan-wheel-alt", &values),
            order: words.say("year-plan-wheel-order"),
            rings: names.iter().map(ring).collect(),
            months: (1..=12).filter_map(month).collect(),
            year: told,
        })
    }

    fn svg(&self) -> String {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 {SIZE}\" role=\"img\" \
             aria-label=\"{alt}\" font-family=\"Inter, 'Segoe UI', sans-serif\" text-anchor=\"middle\">\n\
             <title>{alt}</title>\n<rect width=\"900\" height=\"{SIZE}\" fill=\"#fff\"/>\n",
            alt = escaped(&self.alt),
        );
        let mut draw = |text: String| {
            // Writing to a text never fails.
            let _ = writeln!(svg, "{text}");
        };
        for (place, ring) in self.rings.iter().enumerate() {
            let tint = if ring.own { "#e7f1f2" } else { "#f1efeb" };
            draw(format!(
                "<circle cx=\"{MIDDLE}\" cy=\"{MIDDLE}\" r=\"{:.1}\" fill=\"none\" stroke=\"{tint}\" stroke-width=\"28\"/>",
                radius(place)
            ));
        }
        for month in &self.months {
            let ((x1, y1), (x2, y2)) = (at(month.begins, 60.0), at(month.begins, 284.0));
            draw(format!(
                "<path d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\" stroke=\"#d3cfc7\" stroke-width=\"1\"/>"
            ));
            let (x, y) = at(month.middle, 298.0);
            let name = escaped(&month.name);
            draw(format!(
                "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"12\" fill=\"#55524c\">{name}</text>",
                y + 4.0
            ));
        }
        for (place, ring) in self.rings.iter().enumerate() {
            for event in &ring.events {
                let (x, y) = at(event.turn, radius(place));
                let (fill, line, ink) = match (event.cancelled, ring.own) {
                    (true, _) => ("#fff", "#55524c\" stroke-dasharray=\"3 2", "#55524c"),
                    (false, true) => ("#0f5f6d", "#0f5f6d", "#fff"),
                    (false, false) => ("#fff", "#55524c", "#1d1c1a"),
                };
                let day = escaped(&event.day);
                draw(format!(
                    "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"13\" fill=\"{fill}\" stroke=\"{line}\"/>\
                     <text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"12\" font-weight=\"600\" fill=\"{ink}\">{day}</text>",
                    y + 4.0
                ));
            }
        }
        draw(format!(
            "<text x=\"{MIDDLE}\" y=\"{:.1}\" font-size=\"26\" font-weight=\"600\" fill=\"#1d1c1a\">{}</text>",
            MIDDLE + 9.0,
            escaped(&self.year)
        ));
        let legend = std::iter::once((&self.order, 600))
            .chain(self.rings.iter().rev().map(|it| (&it.name, 400)));
        for (line, (text, weight)) in (0_u8..).zip(legend) {
            draw(format!(
                "<text x=\"660\" y=\"{}\" font-size=\"13\" font-weight=\"{weight}\" fill=\"#55524c\" text-anchor=\"start\">{}</text>",
                260.0 + 22.0 * f64::from(line),
                escaped(text)
            ));
        }
        svg.push_str("</svg>\n");
        svg
    }
}

/// The radius of a ring, the innermost first.
fn radius(place: usize) -> f64 {
    (0..place).fold(88.0, |radius, _| radius + 34.0)
}

/// Where a part of the year lies on a radius.
fn at(turn: f64, radius: f64) -> (f64, f64) {
    let (sine, cosine) = (turn * TAU).sin_cos();
    (MIDDLE + sine * radius, MIDDLE - cosine * radius)
}

/// A text inside XML.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_holds_the_year_and_no_markup_of_anybodys() {
        let meeting = |day: u32, own, name: &str| PlannedMeeting {
            date: NaiveDate::from_ymd_opt(2027, 3, day).unwrap(),
            own,
            body_name: name.to_owned(),
            ..PlannedMeeting::default()
        };
        let mut facts = YearPlanFacts {
            meetings: vec![
                meeting(19, true, "Strategiska styrgruppen"),
                meeting(18, false, "<script>alert(1)</script> & \"Rådet\""),
            ],
            ..YearPlanFacts::default()
        };
        facts.head.year = 2027;
        let svg = wheel_picture(&facts, Lang::Sv).unwrap();
        assert!(svg.contains(">19</text>") && svg.contains(">18</text>"), "{svg}");
        assert!(!svg.contains("<script"), "{svg}");
        assert!(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Rådet&quot;"));
        facts.meetings.clear();
        assert_eq!(wheel_picture(&facts, Lang::Sv), None);
    }
}
