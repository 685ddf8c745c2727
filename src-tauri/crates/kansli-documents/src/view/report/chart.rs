//! Charts: bars that lie, each with its name before it and its number after it. What they show is told in words too, and in a
//! table beside them.

use super::super::text;
use crate::report::ReportFacts;
use crate::tree::{Block, Inline, Manner, Row, Table, Width};
use crate::view::{cell, cell_with};
use crate::wheel::canvas::{Canvas, Letters};
use crate::words::Words;

/// Tenths of a millimetre of a chart's width on paper, for each of the picture's own units.
const SCALE: f64 = 2.5;
const WIDTH: f64 = 500.0;
/// Where bars begin and how long the longest is.
const FROM: f64 = 190.0;
const LONGEST: f64 = 230.0;
const LINE: f64 = 22.0;
const BAR: f64 = 13.0;
const INK: &str = "#1d1c1a";
const FILL: &str = "#0f5f6d";
const REST: &str = "#d9e6e8";
/// Letters of a name that fit before the bars.
const NAME: usize = 30;

/// A bar: its name, how much of it is filled, how long it is, and its number in words.
struct Bar {
    name: String,
    filled: u32,
    whole: u32,
    told: String,
}

/// How often each organisation's members were at the meetings, and the same in a table.
pub(super) fn attendance(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let all = facts.attendance.iter().filter(|it| it.called > 0);
    let share =
        |present: u32, called: u32| (u64::from(present) * 100 / u64::from(called)).to_string();
    let bars: Vec<Bar> = all
        .clone()
        .map(|it| Bar {
            name: it.organisation.clone(),
            filled: it.present,
            whole: it.called,
            told: format!("{}\u{a0}%", share(it.present, it.called)),
        })
        .collect();
    let columns = [
        (words.say("report-attendance-of"), Width::Share(100)),
        (words.say("report-attendance-present"), Width::Millimetres(34)),
        (words.say("report-attendance-called"), Width::Millimetres(34)),
    ];
    let number = |count: u32| cell_with(Inline::number(count.to_string()));
    let row = |it: &crate::report::Attendance| {
        Row::of([cell(&it.organisation), number(it.present), number(it.called)])
    };
    let rows: Vec<Row> = all.map(row).collect();
    let Some(picture) = picture("report-attendance", &bars, true, words) else { return Vec::new() };
    let heading = Block::heading(3, words.say("report-attendance"));
    let about = Block::said(Manner::Introducing, words.say("report-attendance-about"));
    vec![heading, about, picture, Table::block(columns, rows)]
}

/// How much was done in each focus area: items, initiatives and positions together. The table after it tells them apart.
pub(super) fn focus(facts: &ReportFacts, words: &Words) -> Option<Block> {
    let bar = |it: &crate::report::FocusArea| {
        let count = |list: &[String]| u32::try_from(list.len()).unwrap_or(u32::MAX);
        let done = it.items + count(&it.initiatives) + count(&it.positions);
        let number = it.number.to_string();
        Bar {
            name: words.fill("report-focus-number", &[("number", &number)]),
            filled: done,
            whole: done,
            told: done.to_string(),
        }
    };
    let bars: Vec<Bar> = facts.focus_areas.iter().map(bar).collect();
    picture("report-focus-chart", &bars, false, words)
}

/// The picture; none when there is nothing to show. Shares are measured against one length, counts against the largest.
fn picture(key: &str, bars: &[Bar], shares: bool, words: &Words) -> Option<Block> {
    let most = bars.iter().map(|it| it.whole).max().filter(|most| *most > 0)?;
    let mut canvas = Canvas::new();
    let mut top = 8.0;
    for bar in bars {
        let whole = if shares { bar.whole } else { most };
        let length = |count: u32| LONGEST * f64::from(count) / f64::from(whole.max(1));
        let name: String = match bar.name.chars().count() {
            0..=NAME => bar.name.clone(),
            _ => bar.name.chars().take(NAME - 1).chain(['…']).collect(),
        };
        let middle = top + BAR / 2.0 + 4.0;
        canvas.text((4.0, middle), Letters::of(11.5, INK).beginning(), &name);
        if shares {
            canvas.path("rest", &rectangle(top, LONGEST), &format!("fill=\"{REST}\""));
        }
        if bar.filled > 0 {
            canvas.path("bar", &rectangle(top, length(bar.filled)), &format!("fill=\"{FILL}\""));
        }
        let after = if shares { LONGEST } else { length(bar.filled) };
        canvas.text((FROM + after + 8.0, middle), Letters::of(11.5, INK).beginning(), &bar.told);
        top += LINE;
    }
    let height = top + 4.0;
    let told: Vec<String> = bars
        .iter()
        .filter_map(|it| Some(format!("{}: {}", text(Some(&it.name))?, it.told)))
        .collect();
    let title = words.say(key);
    let alt = format!("{title}. {}.", told.join(", "));
    let svg = canvas.finished((WIDTH, height), words.language.tag(), &title, &alt);
    let size = Some((tenths(WIDTH), tenths(height)));
    Some(Block::Picture { svg, alt, size })
}

fn rectangle(top: f64, length: f64) -> String {
    format!("M{FROM:.1} {top:.1}h{length:.1}v{BAR:.1}h-{length:.1}z")
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture is small")]
fn tenths(units: f64) -> u32 {
    (units * SCALE) as u32
}
