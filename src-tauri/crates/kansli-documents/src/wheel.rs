//! The year as a wheel: January begins at the top, each body has its ring, our own innermost.
//!
//! ```text
//! facts → rings with marks, stretches of breaks → one picture (SVG) and what it shows in words
//! ```
//!
//! The picture is drawn once. By itself it is a file; in the year plan it is a figure, beside the year as a timeline of the
//! same marks.

mod apart;
mod breaks;
pub(crate) mod canvas;
mod draw;
mod legend;
mod look;
mod marks;
mod round;
mod timeline;
mod told;

use self::canvas::Canvas;
use self::marks::RingYear;
use self::round::Turn;
pub(crate) use self::timeline::timeline;
use crate::Lang;
use crate::meeting::Side;
use crate::words::Words;
use crate::year_plan::{Ring, YearPlanFacts};

/// A picture of a year.
pub(crate) struct Figure {
    /// What it shows, for those who cannot see it.
    pub(crate) alt: String,
    /// The picture, as SVG.
    pub(crate) picture: String,
}

/// The wheel of a year plan as a picture (SVG); none for a year without meetings.
pub fn wheel_picture(facts: &YearPlanFacts, language: Lang) -> Option<String> {
    Some(wheel(facts, Words::of(language))?.picture)
}

/// The wheel of a year plan; none for a year without meetings.
pub(crate) fn wheel(facts: &YearPlanFacts, words: &Words) -> Option<Figure> {
    let turn = Turn::of(facts.head.year)?;
    let rings = marks::rings(facts, turn);
    if rings.iter().all(|it| it.days.is_empty()) {
        return None;
    }
    let stretches = breaks::stretches(facts);
    let year = facts.head.year.to_string();
    let alt = told::told("year-plan-wheel-alt", &year, &rings, &stretches, words);
    let mut canvas = Canvas::new();
    draw::ground(&mut canvas, &rings);
    draw::breaks(&mut canvas, turn, &stretches, words);
    draw::months(&mut canvas, turn, words);
    draw::preparation(&mut canvas, &rings);
    for ring in &rings {
        draw::marks(&mut canvas, ring);
    }
    draw::hub(&mut canvas, &year, &hub(facts, &rings, words));
    let bottom = legend::legend(&mut canvas, &rings, &stretches, words);
    let title = words.fill("year-plan-wheel-title", &[("year", &year)]);
    let picture = canvas.finished((legend::BREADTH, bottom), words.language.tag(), &title, &alt);
    Some(Figure { picture, alt })
}

/// What stands in the middle: how many meetings of our own, and which side chairs.
fn hub(facts: &YearPlanFacts, rings: &[RingYear], words: &Words) -> Vec<(String, bool)> {
    let count = |ring, key| {
        let found = rings.iter().find(|it| it.ring == ring).map_or(0, |it| it.count);
        words.count(key, "count", i64::try_from(found).unwrap_or(i64::MAX))
    };
    let chair = |ring, key| {
        let side = facts.chairs.iter().find(|it| it.ring == ring)?.side?;
        let side = words.say(match side {
            Side::Sks => "side-sks",
            Side::Authorities => "side-authorities",
        });
        Some((words.fill(key, &[("side", &side)]), false))
    };
    let own = [
        count(Ring::Strategic, "year-plan-wheel-strategic"),
        count(Ring::Tactical, "year-plan-wheel-tactical"),
    ];
    [
        Some((own.join(", "), true)),
        chair(Ring::Strategic, "year-plan-wheel-chair-strategic"),
        chair(Ring::Tactical, "year-plan-wheel-chair-tactical"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests;
