//! Stamps: on pages of any size and turning, where people look for them, whatever the page draws.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::Command;

use proptest::prelude::*;

use crate::made::{FONT, joined, one_page, part, pdf, shown, stream, text};
use crate::made::{attached, file};

/// A word as poppler places it on the page as it is shown, from the upper left.
#[derive(Debug)]
struct Word {
    page: usize,
    says: String,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

/// The size of each page as it is shown, and all words.
fn placed(bytes: &[u8]) -> (Vec<(f32, f32)>, Vec<Word>) {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let read = Command::new("pdftotext")
        .args(["-cropbox", "-bbox"])
        .arg(file.path())
        .arg("-")
        .output()
        .unwrap();
    let said = String::from_utf8(read.stdout).unwrap();
    let (mut pages, mut words) = (Vec::new(), Vec::new());
    for line in said.lines() {
        let parts: Vec<&str> = line.split('"').collect();
        let number = |place: usize| parts[place].parse::<f32>().unwrap();
        if line.trim_start().starts_with("<page ") {
            pages.push(());
        } else if line.trim_start().starts_with("<word ") {
            let says = parts[8].trim_start_matches('>').trim_end_matches("</word>").to_owned();
            let [left, top, right, bottom] = [1, 3, 5, 7].map(number);
            words.push(Word { page: pages.len(), says, left, top, right, bottom });
        }
    }
    (sizes(bytes), words)
}

/// The size of each page as it is shown.
fn sizes(bytes: &[u8]) -> Vec<(f32, f32)> {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let size = |id| {
        let page = document.get_dictionary(id).unwrap();
        let shown = page.get(b"CropBox").or_else(|_| page.get(b"MediaBox")).unwrap();
        let sides: Vec<f32> =
            shown.as_array().unwrap().iter().map(|it| it.as_float().unwrap()).collect();
        let (wide, high) = (sides[2] - sides[0], sides[3] - sides[1]);
        let turned = page.get(b"Rotate").and_then(lopdf::Object::as_i64).unwrap_or(0);
        if turned % 180 == 0 { (wide, high) } else { (high, wide) }
    };
    document.get_pages().into_values().map(size).collect()
}

/// A page that is hard to stamp: how it is laid out, and what it draws.
fn hard(layout: &str, content: &str) -> Vec<u8> {
    one_page(layout, content, &[])
}

/// The stamp's words stand in the upper right corner of every page but the first.
fn stamped_in_the_corner(bytes: &[u8]) {
    let (pages, words) = placed(bytes);
    for (number, (wide, high)) in (1..).zip(&pages) {
        let last = format!("({})", pages.len());
        let found: Vec<&Word> =
            words.iter().filter(|it| it.page == number && it.says == last).collect();
        assert_eq!(found.len(), 1, "page {number}: {words:?}");
        let word = found[0];
        let scale = wide.min(*high) / 595.276;
        assert!(
            word.right <= *wide && wide - word.right < 40.0 * scale + 1.0,
            "{word:?} of {wide} × {high}"
        );
        assert!(
            word.top >= -0.01 && word.bottom < 40.0 * scale + 1.0,
            "{word:?} of {wide} × {high}"
        );
        // Upright: wider than high.
        assert!(word.right - word.left > (word.bottom - word.top) * 0.6, "{word:?}");
    }
}

#[test]
fn a_stamp_stands_in_the_same_corner_however_the_page_lies() {
    for turned in [0, 90, 180, 270, -90, 450, 45] {
        for boxes in [
            "",
            "/MediaBox [0 0 842 1191]",
            "/MediaBox [-300 -400 295 442]",
            "/MediaBox [595 842 0 0]",
            "/CropBox [100 200 400 700]",
            "/CropBox [-50 -50 9000 9000]",
            "/CropBox [0 0 0 0]",
            "/CropBox [900 900 1000 1000]",
            "/MediaBox [0 0 90 60]",
            "/MediaBox [0 0 14400 14400]",
            "/MediaBox [0 0 3000 200]",
            "/MediaBox [10.5 20.25 605.75 862.125]",
        ] {
            let page = hard(&format!("/Rotate {turned} {boxes}"), "");
            stamped_in_the_corner(&joined(&[attached(1, "Karta", page)]).bytes);
        }
    }
}

#[test]
fn what_a_page_leaves_open_does_not_move_the_stamp() {
    for content in [
        "q 5 0 0 5 100 100 cm",
        "Q Q Q 0.1 0 0 0.1 300 300 cm Q",
        "q q q 1 0 0 -1 0 842 cm /Span BMC BT /F 400 Tf 3 Tr 99 Ts 50 Tz",
        "EMC EMC ET ET 0 0 1 1 re W n",
        "0 0 1 1 re W n /Artifact BMC",
        "(text that never ends \\) Q Q",
        "q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID Q EI Q Q",
        "% Q Q Q\nq 0 0 0 0 0 0 cm",
    ] {
        stamped_in_the_corner(&joined(&[part("Öppen", hard("", content))]).bytes);
    }
}

#[test]
fn a_long_label_and_a_long_title_stay_on_the_page() {
    let title = "Överenskommelse om sammanhållen kunskapsstyrning ".repeat(30);
    let mut one = attached(1, &title, file("chromium-a3.pdf"));
    one.label = Some("Bilaga till föredragningslistan för det strategiska mötet ".repeat(4));
    one.divider.as_mut().unwrap().note = Some("Donaudampfschiffahrt".repeat(40));
    let (pages, words) = placed(&joined(&[one]).bytes);
    for word in &words {
        let (wide, high) = pages[word.page - 1];
        assert!(
            word.left >= 0.0 && word.right <= wide && word.top >= 0.0 && word.bottom <= high,
            "{word:?}"
        );
    }
}

#[test]
fn letters_that_the_font_lacks_are_lent_or_spelled_out() {
    let pack = joined(&[attached(1, "Ελλάδα → Україна 中", file("chromium-a3.pdf"))]);
    let said = text(&pack.bytes).join(" ");
    assert!(said.contains("Ελλάδα → Україна [U+4E2D]"), "{said}");
}

#[test]
fn each_font_of_the_pack_is_in_it_once() {
    let pack = joined(&vec![attached(1, "Karta", hard("", "")); 20]);
    let document = crate::sound::opened(&pack);
    let dicts = document.objects.values().filter_map(|it| it.as_dict().ok());
    assert_eq!(dicts.filter(|it| it.has(b"FontFile2")).count(), 1);
    assert!(pack.bytes.len() < 70_000, "{}", pack.bytes.len());
}

/// A page of a part made by chance: boxes, turning, and whether it has them from above.
#[derive(Clone, Debug)]
struct Chance {
    wide: u16,
    high: u16,
    left: i16,
    below: i16,
    turned: i16,
    inherits: bool,
    tagged: bool,
    word: String,
}

fn chance() -> impl Strategy<Value = Chance> {
    let size = (40u16..3000, 40u16..3000, -500i16..500, -500i16..500);
    let how = (
        prop::sample::select(vec![0i16, 90, 180, 270]),
        any::<bool>(),
        any::<bool>(),
        "[a-z]{3,9}",
    );
    (size, how).prop_map(|((wide, high, left, below), (turned, inherits, tagged, word))| Chance {
        wide,
        high,
        left,
        below,
        turned,
        inherits,
        tagged,
        word,
    })
}

/// A part of such pages, each under a node of its own; tagged if the first is.
fn made(pages: &[Chance]) -> Vec<u8> {
    let tagged = pages[0].tagged;
    let kids: Vec<String> = (0..pages.len()).map(|it| format!("{} 0 R", 5 + it * 4)).collect();
    let names: Vec<String> =
        (0..pages.len()).map(|it| format!("(n{it}) [{} 0 R /Fit]", 6 + it * 4)).collect();
    let elements: Vec<String> = (0..pages.len()).map(|it| format!("{} 0 R", 8 + it * 4)).collect();
    let parents: Vec<String> =
        elements.iter().enumerate().map(|(it, id)| format!("{} [{id}]", it * 3)).collect();
    let tree = if tagged {
        format!("<</K [{}] /ParentTree <</Nums [{}]>>>>", elements.join(" "), parents.join(" "))
    } else {
        "null".to_owned()
    };
    let mut objects = vec![
        format!(
            "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R /Names <</Dests <</Names [{}]>>>>>>",
            names.join(" ")
        ),
        format!(
            "<</Type /Pages /Kids [{}] /Count {} /Resources <</Font <</F 3 0 R>>>>>>",
            kids.join(" "),
            pages.len()
        ),
        FONT.to_owned(),
        tree,
    ];
    for (place, page) in pages.iter().enumerate() {
        let first = 5 + place * 4;
        let (right, top) = (
            i32::from(page.left) + i32::from(page.wide),
            i32::from(page.below) + i32::from(page.high),
        );
        let boxes = format!(
            "/MediaBox [{} {} {right} {top}] /Rotate {}",
            page.left, page.below, page.turned
        );
        let (above, own) = if page.inherits { (boxes.as_str(), "") } else { ("", boxes.as_str()) };
        let link =
            format!("<</Subtype /Link /Rect [0 0 9 9] /Dest (n{})>>", (place + 1) % pages.len());
        objects.push(format!(
            "<</Type /Pages /Parent 2 0 R /Kids [{} 0 R] /Count 1 {above}>>",
            first + 1
        ));
        objects.push(format!(
            "<</Type /Page /Parent {first} 0 R /Contents {} 0 R /StructParents {} /Annots [{link}] {own}>>",
            first + 2,
            place * 3
        ));
        let word = format!(
            "BT /F 8 Tf 1 0 0 1 {} {} Tm ({}) Tj ET",
            page.left + 2,
            page.below + 2,
            page.word
        );
        objects.push(stream(
            "",
            &if tagged { format!("/P <</MCID 0>> BDC {word} EMC") } else { word },
        ));
        objects.push(format!("<</S /P /P 4 0 R /K 0 /Pg {} 0 R /ID (i{place})>>", first + 1));
    }
    pdf(&objects)
}

/// What drawings are made of, whole and in bits. Steps have all they need: poppler draws nothing after one that has not.
const STEPS: &[&str] = &[
    "q ",
    "Q ",
    " BT ",
    " ET ",
    "/S BMC ",
    " EMC ",
    "BI /W 1 /H 1 /BPC 8 /CS /G ID Q EI ",
    " EI ",
    "(",
    ")",
    "[",
    "]",
    "/Name",
    "% ",
    "7",
    "\\",
    "\n",
    " ",
    " 9 0 0 9 5 5 cm ",
    " 0 0 1 1 re W n ",
    "<</MCID 3>>",
    "<ABCD>",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_drawing_can_be_stamped(steps in prop::collection::vec(prop::sample::select(STEPS), 0..40)) {
        let content = steps.concat();
        stamped_in_the_corner(&joined(&[part("Öppen", hard("", &content))]).bytes);
    }

    #[test]
    fn any_parts_make_a_sound_pack_with_every_word_and_stamp(
        parts in prop::collection::vec((prop::collection::vec(chance(), 1..5), any::<bool>()), 1..5),
    ) {
        let all: Vec<_> = parts
            .iter()
            .map(|(pages, divided)| match divided {
                true => attached(1, "Mellan", made(pages)),
                false => part("Utan", made(pages)),
            })
            .collect();
        let pack = joined(&all);
        let said: BTreeSet<String> = text(&pack.bytes).into_iter().collect();
        for page in parts.iter().flat_map(|(pages, _)| pages) {
            prop_assert!(said.contains(&page.word), "{} in {said:?}", page.word);
        }
        stamped_in_the_corner(&pack.bytes);
        let links = crate::sound::opened(&pack);
        let links = links.objects.values().filter_map(|it| it.as_dict().ok());
        let links = links.filter(|it| it.has(b"Dest") && it.has(b"Subtype")).count();
        prop_assert_eq!(links, parts.iter().map(|(pages, _)| pages.len()).sum::<usize>());
    }
}

#[test]
fn words_that_were_there_are_still_shown() {
    let pack = joined(&[part("Ett", hard("/Rotate 90", &shown("here")))]);
    assert!(text(&pack.bytes).contains(&"here".to_owned()));
}
