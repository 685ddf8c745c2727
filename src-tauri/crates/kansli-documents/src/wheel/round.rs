//! Where the days of a year lie: a day is a part of a turn, a ring a radius. January begins at the top.

use std::f64::consts::TAU;

use chrono::{Datelike, NaiveDate};

/// Where the middle of the wheel lies, across and down.
pub(super) const MIDDLE: f64 = 366.0;

/// A place in the picture, across and down.
pub(super) type Point = (f64, f64);

/// A year as one turn.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    first: NaiveDate,
    days: f64,
}

impl Turn {
    /// The turn of a year; none for a year that no calendar has.
    pub(super) fn of(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Some(Self { first, days: if first.leap_year() { 366.0 } else { 365.0 } })
    }

    /// How far into the turn a day begins, from 0 to 1; days of other years lie at its ends.
    pub(super) fn at(&self, date: NaiveDate) -> f64 {
        let days = (date - self.first).num_days();
        (f64::from(i32::try_from(days).unwrap_or(i32::MAX)) / self.days).clamp(0.0, 1.0)
    }

    /// How far into the turn a day ends.
    pub(super) fn after(&self, date: NaiveDate) -> f64 {
        self.at(date.succ_opt().unwrap_or(date))
    }

    /// The first day of a month of the year.
    pub(super) fn month(&self, month: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.first.year(), month, 1)
    }
}

/// The length of a ring.
pub(super) fn around(radius: f64) -> f64 {
    TAU * radius
}

/// Where a part of the turn lies on a radius.
pub(super) fn point(turn: f64, radius: f64) -> Point {
    let (sine, cosine) = (turn * TAU).sin_cos();
    (MIDDLE + sine * radius, MIDDLE - cosine * radius)
}

/// A piece of the wheel between two parts of the turn and two radii.
pub(super) fn sector((from, to): (f64, f64), (inner, outer): (f64, f64)) -> String {
    let large = u8::from(to - from > 0.5);
    let [(ax, ay), (bx, by)] = [point(from, outer), point(to, outer)];
    let [(cx, cy), (dx, dy)] = [point(to, inner), point(from, inner)];
    format!(
        "M{ax:.1} {ay:.1}A{outer} {outer} 0 {large} 1 {bx:.1} {by:.1}L{cx:.1} {cy:.1}A{inner} {inner} 0 {large} 0 {dx:.1} {dy:.1}Z"
    )
}

/// A line along a ring from one part of the turn to another.
pub(super) fn along((from, to): (f64, f64), radius: f64) -> String {
    let large = u8::from(to - from > 0.5);
    let [(ax, ay), (bx, by)] = [point(from, radius), point(to, radius)];
    format!("M{ax:.1} {ay:.1}A{radius} {radius} 0 {large} 1 {bx:.1} {by:.1}")
}

/// The line that a word stands on, its middle at a part of the turn: the word reads upright also in
/// the lower half, and keeps to the same band. `height` is that of its letters.
pub(super) fn line_of_words(middle: f64, radius: f64, height: f64) -> String {
    const REACH: f64 = 0.11;
    let below = middle > 0.25 && middle < 0.75;
    let (radius, sweep) = if below { (radius + height, 0) } else { (radius, 1) };
    let ends =
        if below { [middle + REACH, middle - REACH] } else { [middle - REACH, middle + REACH] };
    let [(ax, ay), (bx, by)] = ends.map(|end| point(end, radius));
    format!("M{ax:.1} {ay:.1}A{radius} {radius} 0 0 {sweep} {bx:.1} {by:.1}")
}

/// A bent line between two places, drawn away from the middle by a third place.
pub(super) fn bent((ax, ay): Point, (bx, by): Point, (cx, cy): Point) -> String {
    format!("M{ax:.1} {ay:.1}Q{bx:.1} {by:.1} {cx:.1} {cy:.1}")
}
