//! The picture's own marks: SVG without scripts, fonts or styles, so that every program draws it alike.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::round::Point;
use crate::markup::readable;

/// A picture while it is drawn.
pub(crate) struct Canvas {
    svg: String,
    /// How many lines words stand on so far: each needs a name of its own.
    lines: usize,
}

/// How letters look.
#[derive(Clone, Copy)]
pub(crate) struct Letters {
    pub(crate) size: f64,
    pub(crate) heavy: bool,
    pub(crate) ink: &'static str,
    /// Whether the text begins where it is put, and not with its middle there.
    pub(crate) from_start: bool,
    pub(crate) struck: bool,
}

impl Letters {
    /// Letters of a size and colour, their middle where they are put.
    pub(crate) const fn of(size: f64, ink: &'static str) -> Self {
        Self { size, heavy: false, ink, from_start: false, struck: false }
    }

    pub(crate) const fn heavy(self) -> Self {
        Self { heavy: true, ..self }
    }

    pub(crate) const fn beginning(self) -> Self {
        Self { from_start: true, ..self }
    }

    pub(crate) const fn struck(self, struck: bool) -> Self {
        Self { struck, ..self }
    }

    fn attributes(self) -> String {
        let Self { size, ink, .. } = self;
        let mut all = format!("font-size=\"{size}\" fill=\"{ink}\"");
        if self.heavy {
            all.push_str(" font-weight=\"600\"");
        }
        if !self.from_start {
            all.push_str(" text-anchor=\"middle\"");
        }
        if self.struck {
            all.push_str(" text-decoration=\"line-through\"");
        }
        all
    }
}

impl Canvas {
    pub(crate) fn new() -> Self {
        Self { svg: String::new(), lines: 0 }
    }

    /// An outline with a class to be known by, and its other attributes.
    pub(crate) fn path(&mut self, class: &str, outline: &str, attributes: &str) {
        self.put(format_args!("<path class=\"{class}\" d=\"{outline}\" {attributes}/>"));
    }

    /// A circle around a place.
    pub(crate) fn circle(&mut self, class: &str, (x, y): Point, radius: f64, attributes: &str) {
        self.put(format_args!(
            "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\" {attributes}/>"
        ));
    }

    /// A text on a line of its own.
    pub(crate) fn text(&mut self, (x, y): Point, letters: Letters, text: &str) {
        let (attributes, text) = (letters.attributes(), written(text));
        self.put(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" {attributes}>{text}</text>"));
    }

    /// A text whose middle stands on the middle of a line.
    pub(crate) fn text_along(&mut self, line: &str, letters: Letters, text: &str) {
        self.lines += 1;
        let name = format!("line-{}", self.lines);
        let (attributes, text) = (letters.attributes(), written(text));
        self.put(format_args!(
            "<path id=\"{name}\" d=\"{line}\" fill=\"none\"/>\
             <text {attributes}><textPath href=\"#{name}\" startOffset=\"50%\">{text}</textPath></text>"
        ));
    }

    /// What belongs together, with a class to be known by.
    pub(crate) fn group(&mut self, class: &str, draw: impl FnOnce(&mut Self)) {
        self.put(format_args!("<g class=\"{class}\">"));
        draw(self);
        self.put(format_args!("</g>"));
    }

    /// The whole picture, with what it is called and what it shows.
    pub(crate) fn finished(
        self,
        (width, height): Point,
        lang: &str,
        title: &str,
        alt: &str,
    ) -> String {
        let (title, alt) = (written(title), written(alt));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" lang=\"{lang}\" role=\"img\" \
             aria-labelledby=\"title\" aria-describedby=\"shows\" font-family=\"Inter, 'Segoe UI', sans-serif\">\n\
             <title id=\"title\">{title}</title>\n<desc id=\"shows\">{alt}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n{}</svg>\n",
            self.svg
        )
    }

    fn put(&mut self, piece: std::fmt::Arguments<'_>) {
        // Writing to a text never fails.
        let _ = writeln!(self.svg, "{piece}");
    }
}

/// Text as the picture's file can hold it.
fn written(text: &str) -> String {
    escape(readable(text)).into_owned()
}
