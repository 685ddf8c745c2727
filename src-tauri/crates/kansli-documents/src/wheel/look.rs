//! How each body looks in the wheel: its ring, its colour, and a shape of its own, so that nothing is
//! told by colour alone.

use super::round::Point;
use crate::year_plan::Ring;

/// What is written in black, and what is written beside it.
pub(super) const INK: &str = "#1d1c1a";
pub(super) const INK_2: &str = "#55524c";
pub(super) const PAPER: &str = "#fff";
/// The breadth of a ring.
pub(super) const BREADTH: f64 = 30.0;

/// The outline of a body's marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Circle,
    Square,
    Hexagon,
    Pentagon,
}

/// How a body looks.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// A class to know its pieces by.
    pub(super) class: &'static str,
    pub(super) radius: f64,
    pub(super) shape: Shape,
    /// From a mark's middle to its corners, or for a square to its sides.
    pub(super) reach: f64,
    /// What a mark takes of the ring, whichever way it leans.
    pub(super) room: f64,
    /// The ring's colour.
    pub(super) tint: &'static str,
    /// What marks are filled with and lined with, and the colour of their letters.
    pub(super) fill: &'static str,
    pub(super) line: &'static str,
    pub(super) ink: &'static str,
}

/// How a body looks: our own innermost and filled, the others' outlined.
pub(super) const fn look(ring: Ring) -> Look {
    match ring {
        Ring::Strategic => Look {
            class: "strategic",
            radius: 152.0,
            shape: Shape::Circle,
            reach: 15.0,
            room: 31.0,
            tint: "#e7f1f2",
            fill: "#0f5f6d",
            line: "#0f5f6d",
            ink: PAPER,
        },
        Ring::Tactical => Look {
            class: "tactical",
            radius: 190.0,
            shape: Shape::Circle,
            reach: 13.5,
            room: 28.0,
            tint: "#e7f1f2",
            fill: "#d0e4e7",
            line: "#0f5f6d",
            ink: "#0b4d59",
        },
        Ring::Council => Look {
            class: "council",
            radius: 228.0,
            shape: Shape::Square,
            reach: 12.0,
            room: 31.0,
            tint: "#f6ecf5",
            fill: PAPER,
            line: "#763670",
            ink: "#662d61",
        },
        Ring::Principals => Look {
            class: "principals",
            radius: 263.0,
            shape: Shape::Hexagon,
            reach: 14.0,
            room: 29.0,
            tint: "#f0f3dc",
            fill: PAPER,
            line: "#566118",
            ink: "#4a5414",
        },
        Ring::Sks => Look {
            class: "sks",
            radius: 298.0,
            shape: Shape::Pentagon,
            reach: 14.5,
            room: 30.0,
            tint: "#ebf0fa",
            fill: PAPER,
            line: "#2f529b",
            ink: "#274682",
        },
    }
}

impl Look {
    /// A consultation: as the body's other marks, but filled.
    pub(super) const fn filled(self) -> Self {
        Self { fill: self.line, ink: PAPER, ..self }
    }

    /// What will not be held.
    pub(super) const fn faint(self) -> Self {
        Self { fill: PAPER, ink: INK_2, ..self }
    }
}

/// The outline of a mark around a place.
pub(super) fn outline(shape: Shape, middle: Point, reach: f64) -> String {
    match shape {
        Shape::Circle => {
            let (x, y) = middle;
            let (left, right) = (x - reach, x + reach);
            format!(
                "M{left:.1} {y:.1}A{reach} {reach} 0 1 1 {right:.1} {y:.1}A{reach} {reach} 0 1 1 {left:.1} {y:.1}Z"
            )
        }
        Shape::Square => square(middle, reach, 4.0),
        Shape::Hexagon => corners(6, middle, reach, 0.5),
        Shape::Pentagon => corners(5, middle, reach, 0.0),
    }
}

/// A square with round corners.
fn square((x, y): Point, reach: f64, round: f64) -> String {
    let (left, top, side) = (x - reach, y - reach, 2.0 * (reach - round));
    format!(
        "M{:.1} {top:.1}h{side}a{round} {round} 0 0 1 {round} {round}v{side}a{round} {round} 0 0 1 -{round} {round}\
         h-{side}a{round} {round} 0 0 1 -{round} -{round}v-{side}a{round} {round} 0 0 1 {round} -{round}Z",
        left + round
    )
}

/// A shape of so many corners at the same distance, the first turned by a part of a side.
fn corners(count: u8, (x, y): Point, reach: f64, turned: f64) -> String {
    let side = std::f64::consts::TAU / f64::from(count);
    let corner = |number: u8| {
        let (sine, cosine) = ((f64::from(number) + turned) * side).sin_cos();
        format!("{:.1} {:.1}", x + sine * reach, y - cosine * reach)
    };
    let all: Vec<String> = (0..count).map(corner).collect();
    format!("M{}Z", all.join("L"))
}
