//! Logos: what is taken, what is made of it, and what is refused.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use kansli_documents::Look;
use kansli_documents::look::{
    LARGEST, LONGEST_ALT, Logo, LogoFormat, LogoProblem, LookField, LookProblem, MOST_PIXELS,
};

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn red(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_pixel(width, height, Rgb([200, 0, 0])).into()
}

fn taken(bytes: &[u8]) -> Result<Logo, LogoProblem> {
    Logo::read(bytes, None)
}

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">
    <defs><linearGradient id="g"/><g id="p"><path d="M0 0h10v10z"/></g></defs>
    <use xlink:href="#p" fill="url(#g)"/></svg>"##;

#[test]
fn pixels_become_eight_bits_no_larger_than_paper_needs() {
    let deep = DynamicImage::ImageRgba16(red(600, 300).to_rgba16());
    for bytes in [
        written(&red(600, 300), ImageFormat::Png),
        written(&red(600, 300), ImageFormat::Jpeg),
        written(&deep, ImageFormat::Png),
        written(&red(2000, 1000), ImageFormat::Png),
    ] {
        let logo = taken(&bytes).unwrap();
        let kept = image::load_from_memory(logo.bytes()).unwrap();
        assert_eq!((kept.width(), kept.height()), (520, 260));
        assert_eq!(kept.color().bytes_per_pixel(), kept.color().channel_count());
        assert_eq!(taken(logo.bytes()).unwrap(), logo, "what is kept is taken again as it is");
    }
}

#[test]
fn a_small_logo_is_not_blown_up() {
    let logo = taken(&written(&red(40, 20), ImageFormat::Png)).unwrap();
    assert_eq!(image::load_from_memory(logo.bytes()).unwrap().width(), 40);
}

#[test]
fn what_is_no_picture_is_refused_in_a_word() {
    let whole = written(&red(40, 20), ImageFormat::Png);
    let jpeg = written(&red(40, 20), ImageFormat::Jpeg);
    for (bytes, expected) in [
        (&b""[..], LogoProblem::Unknown),
        (b"GIF89a\x01\0\x01\0\0\0\0;", LogoProblem::Unknown),
        (b"%PDF-1.7", LogoProblem::Unknown),
        (b"<html></html>", LogoProblem::Unknown),
        (b"logo.png", LogoProblem::Unknown),
        (&whole[..whole.len() / 2], LogoProblem::Broken),
        (&jpeg[..30], LogoProblem::Broken),
        (&vec![b' '; LARGEST + 1], LogoProblem::Large),
        (&written(&red(MOST_PIXELS + 1, 1), ImageFormat::Png), LogoProblem::Wide),
    ] {
        assert_eq!(taken(bytes), Err(expected));
    }
}

#[test]
fn colours_of_the_press_are_refused() {
    let mut jpeg = written(&red(40, 20), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|marker| marker == [0xff, 0xc0]).unwrap();
    jpeg[frame + 9] = 4;
    assert_eq!(taken(&jpeg), Err(LogoProblem::Press));
}

#[test]
fn a_drawing_is_kept_as_it_is() {
    let logo = taken(DRAWING.as_bytes()).unwrap();
    assert_eq!((logo.format(), logo.bytes()), (LogoFormat::Svg, DRAWING.as_bytes()));
}

#[test]
fn a_drawing_that_acts_reaches_out_or_multiplies_is_refused() {
    for (inside, expected) in [
        ("<script>1</script>", LogoProblem::Script),
        ("<path onclick='x()'/>", LogoProblem::Script),
        ("<foreignObject/>", LogoProblem::Script),
        ("<animate/>", LogoProblem::Script),
        ("<text>Partnerskapet</text>", LogoProblem::Letters),
        ("<image href='data:image/png;base64,AA'/>", LogoProblem::Nested),
        ("<use href='https://example.invalid/a.svg#x'/>", LogoProblem::Outside),
        ("<path fill='url(https://example.invalid/x#a)'/>", LogoProblem::Outside),
        ("<path style='fill:URL( \"file:///x\")'/>", LogoProblem::Outside),
        ("<style>@import 'x.css';</style>", LogoProblem::Outside),
        ("<g id='a'><use href='#b'/></g><use href='#a'/>", LogoProblem::Nested),
    ] {
        let drawing = DRAWING.replace("</svg>", &format!("{inside}</svg>"));
        assert_eq!(taken(drawing.as_bytes()), Err(expected), "{inside}");
    }
    let entity = format!("<!DOCTYPE svg [<!ENTITY a 'b'>]>{DRAWING}");
    assert_eq!(taken(entity.as_bytes()), Err(LogoProblem::Outside));
    let sizeless = DRAWING.replace("viewBox=\"0 0 10 10\"", "width=\"100%\"");
    assert_eq!(taken(sizeless.as_bytes()), Err(LogoProblem::Sizeless));
    assert_eq!(taken(&DRAWING.as_bytes()[..60]), Err(LogoProblem::Broken));
}

#[test]
fn a_logo_has_a_text_or_is_decoration() {
    let with = |alt: Option<&str>| Look {
        logo: Some(Logo::read(DRAWING.as_bytes(), alt.map(str::to_owned)).unwrap()),
        ..Look::default()
    };
    assert_eq!(with(None).problems(), []);
    assert_eq!(with(Some("Region Norrdemo")).problems(), []);
    assert_eq!(with(Some(" ")).problems(), [(LookField::Alt, LookProblem::Blank)]);
    let long = "a".repeat(LONGEST_ALT + 1);
    let problem = LookProblem::TooLong(LONGEST_ALT);
    assert_eq!(with(Some(&long)).problems(), [(LookField::Alt, problem)]);
}
