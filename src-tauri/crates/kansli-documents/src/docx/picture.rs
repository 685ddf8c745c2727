//! Pictures: our own SVG as PNG, since Word's SVG has no text along a line.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::kit::Kit;
use super::paragraph::{Paragraph, Place};
use crate::look::LogoFormat;
use crate::markup::Markup;
use crate::tree::Mark;
use crate::typeset::FONT_FILES;

/// How many pixels wide a picture is: some 200 to the inch across standing A4.
const PIXELS: f32 = 1300.0;
/// How many pixels wide a drawn logo is: 300 to the inch.
const LOGO_PIXELS: f32 = 709.0;
/// The room for a logo, 60 by 11 millimetres, in twentieths of a point.
const LOGO: (u32, u32) = (3402, 624);
/// What Word measures pictures in, for each twentieth of a point.
const EMU: u32 = 635;
/// A tenth of a millimetre in twentieths of a point, a little more rather than less.
const TENTH: u32 = 6;
/// The room above the picture that its heading takes.
const HEADING: u32 = 900;

/// The embedded fonts, so that a picture is drawn alike on every machine.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for file in FONT_FILES {
        fonts.load_font_data(file.to_vec());
    }
    fonts.set_sans_serif_family("Inter");
    Arc::new(fonts)
});

/// What a picture is: SVG, what it shows in words, and its size in tenths of a millimetre if it has one.
type Told<'a> = (&'a str, &'a str, Option<(u32, u32)>);

/// Writes a picture, no larger than its page has room for.
pub(super) fn write(xml: &mut Markup, kit: &mut Kit, (svg, alt, size): Told<'_>, place: Place) {
    let most = (place.breadth.saturating_sub(place.indent), kit.height.saturating_sub(HEADING));
    let own = size.map_or(most, |(width, height)| (width * TENTH, height * TENTH));
    let room = (most.0.min(own.0), most.1.min(own.1));
    let paragraph = Paragraph { centred: true, below: Some(0), ..Paragraph::default() };
    put(xml, kit, (drawn(svg, PIXELS), alt, room), (&paragraph, place));
}

/// Writes the body's logo as large as every document has it.
pub(super) fn logo(xml: &mut Markup, kit: &mut Kit, mark: &Mark, place: Place) {
    let picture = match mark.format {
        LogoFormat::Png => image::load_from_memory(&mark.bytes)
            .map(|it| (mark.bytes.clone(), sides(it.width(), it.height())))
            .map_err(|why| why.to_string()),
        LogoFormat::Svg => std::str::from_utf8(&mark.bytes)
            .map_err(|why| why.to_string())
            .and_then(|svg| drawn(svg, LOGO_PIXELS)),
    };
    let alt = mark.alt.as_deref().unwrap_or_default();
    put(xml, kit, (picture, alt, LOGO), (&Paragraph::default(), place));
}

/// A picture with its shape, or why there is none; what it shows; and the room for it, in twentieths of a point.
type Shown<'a> = (Result<Drawn, String>, &'a str, (u32, u32));

fn put(xml: &mut Markup, kit: &mut Kit, (drawn, alt, room): Shown<'_>, at: (&Paragraph, Place)) {
    let (picture, shape) = match drawn {
        Ok((picture, shape)) => (Ok(picture), shape),
        Err(why) => (Err(why), (1.0, 1.0)),
    };
    let number = kit.picture(picture);
    let (width, height) = fitted(shape, room);
    let (width, height) = (width * EMU, height * EMU);
    let id = format!("picture{number}");
    let name = kit.words.fill("picture", &[("number", &number.to_string())]);
    let (paragraph, place) = at;
    paragraph.write(xml, kit, place, |xml, _| {
        xml.element("w:r", &[], |xml| {
            xml.element("w:drawing", &[], |xml| {
                let none: [(&'static str, &dyn std::fmt::Display); 4] =
                    [("distT", &0), ("distB", &0), ("distL", &0), ("distR", &0)];
                xml.element("wp:inline", &none, |xml| {
                    xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
                    xml.empty("wp:docPr", &[("id", &number), ("name", &name), ("descr", &alt)]);
                    graphic(xml, &id, &name, (width, height));
                });
            });
        });
    });
}

fn graphic(xml: &mut Markup, id: &str, name: &str, (width, height): (u32, u32)) {
    const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    xml.element("a:graphic", &[], |xml| {
        xml.element("a:graphicData", &[("uri", &PICTURE)], |xml| {
            xml.element("pic:pic", &[], |xml| {
                xml.element("pic:nvPicPr", &[], |xml| {
                    xml.empty("pic:cNvPr", &[("id", &0), ("name", &name)]);
                    xml.empty("pic:cNvPicPr", &[]);
                });
                xml.element("pic:blipFill", &[], |xml| {
                    xml.empty("a:blip", &[("r:embed", &id)]);
                    xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                });
                xml.element("pic:spPr", &[], |xml| {
                    xml.element("a:xfrm", &[], |xml| {
                        xml.empty("a:off", &[("x", &0), ("y", &0)]);
                        xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
                    });
                    xml.element("a:prstGeom", &[("prst", &"rect")], |xml| {
                        xml.empty("a:avLst", &[]);
                    });
                });
            });
        });
    });
}

/// The largest size of a shape within the room.
fn fitted((width, height): (f32, f32), room: (u32, u32)) -> (u32, u32) {
    let scale = (f64::from(room.0) / f64::from(width)).min(f64::from(room.1) / f64::from(height));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the room")]
    let side = |length: f32| (f64::from(length) * scale) as u32;
    (side(width), side(height))
}

#[allow(clippy::cast_precision_loss, reason = "pixels of a logo, at most some thousands")]
fn sides(width: u32, height: u32) -> (f32, f32) {
    (width as f32, height as f32)
}

/// A picture as PNG, with its own width and height.
type Drawn = (Vec<u8>, (f32, f32));

/// Draws a picture so many pixels wide.
///
/// # Errors
/// What is wrong with the SVG.
fn drawn(svg: &str, breadth: f32) -> Result<Drawn, String> {
    let options = Options { fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|why| why.to_string())?;
    let shape = (tree.size().width(), tree.size().height());
    let scale = breadth / shape.0;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a picture's size in pixels"
    )]
    let (width, height) = (breadth as u32, (shape.1 * scale).ceil() as u32);
    let mut pixels = Pixmap::new(width, height).ok_or("a picture without size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok((pixels.encode_png().map_err(|why| why.to_string())?, shape))
}
