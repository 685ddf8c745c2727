//! Paragraphs: their style, and what the place they stand in adds to it.

use super::kit::{Before, Kit};
use super::list::{Item, STEP};
use super::run::{self, Look};
use crate::look::Colour;
use crate::markup::{Attribute, Markup};
use crate::tree::Inline;

/// Where text stands. Lengths are in twentieths of a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The breadth of the page's text, or of the cell.
    pub(super) breadth: u32,
    /// How far it is moved in from the left.
    pub(super) indent: u32,
    /// How many lists are around it.
    pub(super) level: u8,
    /// The style of plain paragraphs.
    pub(super) style: Option<&'static str>,
    /// What sets it apart from the running text.
    pub(super) apart: Option<Apart>,
    /// Whether it is kept on one page with what follows.
    pub(super) with_next: bool,
    /// Whether it is kept whole.
    pub(super) whole: bool,
}

/// What sets text apart from the running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    /// A rule of a colour in the margin.
    Rule(Colour),
    /// A ground of a colour.
    Ground(Colour),
}

impl Place {
    /// Running text of a breadth.
    pub(super) const fn of(breadth: u32) -> Self {
        Self {
            breadth,
            indent: 0,
            level: 0,
            style: None,
            apart: None,
            with_next: false,
            whole: false,
        }
    }

    pub(super) const fn moved_in(self, by: u32) -> Self {
        Self { indent: self.indent + by, ..self }
    }
}

/// A paragraph: what is its own.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Paragraph {
    pub(super) style: Option<&'static str>,
    pub(super) item: Option<Item>,
    /// Whether it is kept on one page with what follows, wherever it stands.
    pub(super) with_next: bool,
    /// The room above and below it, where it is not that of its style.
    pub(super) above: Option<u32>,
    pub(super) below: Option<u32>,
    /// Moved in by so much more than its place, and its first line out again.
    pub(super) hanging: Option<(u32, u32)>,
    /// A line to sign on below it, which ends so far from the right.
    pub(super) line_below: Option<u32>,
    pub(super) centred: bool,
}

/// The room around a table, and around what stands apart.
pub(super) const AROUND: u32 = 200;
/// How far what stands on a ground is moved in from both sides, so that the ground is as broad as the text.
pub(super) const ON_GROUND: u32 = 160;

impl Paragraph {
    /// A paragraph with a style.
    pub(super) fn styled(style: &'static str) -> Self {
        Self { style: Some(style), ..Self::default() }
    }

    /// Writes it with a line in it.
    pub(super) fn line(self, xml: &mut Markup, kit: &mut Kit, place: Place, line: &[Inline]) {
        self.write(xml, kit, place, |xml, kit| run::line(xml, kit, line, Look::default()));
    }

    /// Writes it.
    pub(super) fn write(
        mut self,
        xml: &mut Markup,
        kit: &mut Kit,
        place: Place,
        inside: impl FnOnce(&mut Markup, &mut Kit),
    ) {
        self.style = self.style.or(place.style);
        let new_page = std::mem::take(&mut kit.new_page);
        let before = std::mem::take(&mut kit.before);
        if before != Before::Text && !self.is_heading() {
            self.above = Some(self.above.unwrap_or_default().max(AROUND));
        }
        xml.element("w:p", &[], |xml| {
            self.properties(xml, place, new_page);
            inside(xml, kit);
        });
    }

    fn is_heading(&self) -> bool {
        matches!(self.style, Some("Heading1" | "Heading2" | "Heading3"))
    }

    /// Its properties, in the order of CT_PPr.
    fn properties(&self, xml: &mut Markup, place: Place, new_page: bool) {
        xml.element("w:pPr", &[], |xml| {
            if let Some(style) = &self.style {
                xml.empty("w:pStyle", &[("w:val", style)]);
            }
            if self.with_next || place.with_next {
                xml.empty("w:keepNext", &[]);
            }
            if place.whole {
                xml.empty("w:keepLines", &[]);
            }
            if new_page {
                xml.empty("w:pageBreakBefore", &[]);
            }
            if let Some(item) = self.item {
                xml.element("w:numPr", &[], |xml| {
                    xml.empty("w:ilvl", &[("w:val", &item.level)]);
                    xml.empty("w:numId", &[("w:val", &item.list)]);
                });
            }
            self.edges(xml, place);
            self.spacing(xml);
            self.indent(xml, place);
            if self.centred {
                xml.empty("w:jc", &[("w:val", &"center")]);
            }
        });
    }

    /// Rules and ground.
    fn edges(&self, xml: &mut Markup, place: Place) {
        if self.line_below.is_some() {
            xml.element("w:pBdr", &[], |xml| edge(xml, "w:bottom", 4, 3, "55524C"));
        }
        match place.apart {
            None => {}
            Some(Apart::Rule(colour)) => {
                let colour = colour.digits();
                xml.element("w:pBdr", &[], |xml| edge(xml, "w:left", 16, 10, &colour));
            }
            Some(Apart::Ground(colour)) => {
                let colour = colour.digits();
                xml.element("w:pBdr", &[], |xml| {
                    for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                        edge(xml, side, 4, 8, &colour);
                    }
                });
                let shade: [Attribute<'_>; 3] =
                    [("w:val", &"clear"), ("w:color", &"auto"), ("w:fill", &colour)];
                xml.empty("w:shd", &shade);
            }
        }
    }

    fn spacing(&self, xml: &mut Markup) {
        let mut all: Vec<Attribute<'_>> = Vec::new();
        if let Some(above) = &self.above {
            all.push(("w:before", above));
        }
        if let Some(below) = &self.below {
            all.push(("w:after", below));
        }
        if !all.is_empty() {
            xml.empty("w:spacing", &all);
        }
    }

    /// Where it begins and ends, where its list does not say the same.
    fn indent(&self, xml: &mut Markup, place: Place) {
        if self.item.is_some_and(|item| place.indent == STEP * u32::from(item.level)) {
            return;
        }
        let (left, hanging) = match (self.item, self.hanging) {
            // A rule beside the text is one only where all of it begins at the same place.
            (Some(item), _) if place.apart.is_some() && item.level == 0 => {
                (place.indent + item.text, Some(item.text))
            }
            (Some(item), _) => (place.indent + item.text, Some(item.mark)),
            (None, Some((left, hanging))) => (place.indent + left, Some(hanging)),
            (None, None) => (place.indent, None),
        };
        let mut all: Vec<Attribute<'_>> = Vec::new();
        if left > 0 || place.style.is_some() {
            all.push(("w:left", &left));
        }
        let on_ground = matches!(place.apart, Some(Apart::Ground(_))).then_some(ON_GROUND);
        let right = self.line_below.or(on_ground);
        if let Some(right) = &right {
            all.push(("w:right", right));
        }
        if let Some(hanging) = &hanging {
            all.push(("w:hanging", hanging));
        }
        if !all.is_empty() {
            xml.empty("w:ind", &all);
        }
    }
}

/// A rule along an edge: its weight in eighths of a point, and its distance from the text in points.
pub(super) fn edge(xml: &mut Markup, side: &'static str, weight: u32, distance: u32, colour: &str) {
    xml.empty(
        side,
        &[("w:val", &"single"), ("w:sz", &weight), ("w:space", &distance), ("w:color", &colour)],
    );
}
