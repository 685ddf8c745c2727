//! Pages as pictures, beside those that people have looked at: nothing moves on a page without somebody seeing it.
//!
//! `KANSLI_GOLDEN=keep` keeps the pages as they are now, in `golden/`, to be looked at before they are committed.

use std::path::{Path, PathBuf};
use std::process::Command;

use image::GrayImage;
use kansli_documents::Lang;

use crate::tools::lacks;
use crate::{made, sample};

/// Fine enough for a line of text to be seen, coarse enough for a rasteriser's whims not to be.
const DOTS_PER_INCH: &str = "36";

/// How far a dot may be from the kept one, of 255, before it counts.
const SHADE: u8 = 48;

/// How many dots of a thousand may count: a word that moves is more, another version of the rasteriser is less.
const MOST: usize = 4;

/// Which pages, by document: what each kind of page is made of, once.
const PAGES: [(&str, &[u32]); 8] = [
    ("notice", &[1]),
    ("agenda", &[1]),
    ("minutes", &[1, 2]),
    ("notes", &[1]),
    ("positions", &[1]),
    ("mandates", &[1]),
    ("summary", &[1]),
    ("contents", &[1]),
];

fn golden(name: &str, page: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/golden");
    folder.join(format!("{name}-{page}.png"))
}

fn drawn(folder: &Path, pdf: &Path, page: u32) -> GrayImage {
    let stem = folder.join("page");
    let number = page.to_string();
    let done = Command::new("pdftoppm")
        .args(["-r", DOTS_PER_INCH, "-gray", "-png", "-singlefile", "-f", &number, "-l", &number])
        .args([pdf, &stem])
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    image::open(stem.with_extension("png")).unwrap().into_luma8()
}

/// How many dots of a thousand are another shade.
fn apart(one: &GrayImage, other: &GrayImage) -> usize {
    let pairs = one.as_raw().iter().zip(other.as_raw());
    let counted = pairs.filter(|(one, other)| one.abs_diff(**other) > SHADE).count();
    counted * 1000 / one.as_raw().len()
}

#[test]
fn pages_look_as_they_did_when_they_were_looked_at() {
    if lacks("pages as pictures", &["pdftoppm"]) {
        return;
    }
    let keeps = std::env::var_os("KANSLI_GOLDEN").is_some();
    let folder = tempfile::tempdir().unwrap();
    let mut changed = Vec::new();
    for (name, document) in sample::all() {
        let Some((_, pages)) = PAGES.iter().find(|(known, _)| *known == name) else { continue };
        let pdf = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&pdf, made(name, &document, Lang::Sv)).unwrap();
        for page in *pages {
            let now = drawn(folder.path(), &pdf, *page);
            let path = golden(name, *page);
            if keeps {
                now.save(&path).unwrap();
                continue;
            }
            let kept = image::open(&path).unwrap().into_luma8();
            assert_eq!(now.dimensions(), kept.dimensions(), "{name}, page {page}");
            let far = apart(&now, &kept);
            if far > MOST {
                changed.push(format!("{name}, page {page}: {far} dots of a thousand"));
            }
        }
    }
    assert!(changed.is_empty(), "look at these pages, then keep them: {changed:#?}");
}

#[test]
fn a_word_that_moves_is_seen() {
    let page = GrayImage::from_pixel(300, 420, image::Luma([255]));
    let mut moved = page.clone();
    for (at, dot) in
        moved.enumerate_pixels_mut().filter(|(x, y, _)| *x < 60 && *y < 10).map(|it| (it.0, it.2))
    {
        dot.0 = [if at % 2 == 0 { 0 } else { 255 }];
    }
    assert_eq!(apart(&page, &page), 0);
    // One heavy line of a heading less is still within what is let pass; two are not.
    assert!(apart(&page, &moved) <= MOST);
    for (_, dot) in
        moved.enumerate_pixels_mut().filter(|(x, y, _)| *x < 120 && *y < 20).map(|it| (it.0, it.2))
    {
        dot.0 = [0];
    }
    assert!(apart(&page, &moved) > MOST);
}
