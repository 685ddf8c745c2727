//! What stops a pack, by name; whatever bytes there are, joining ends.

use std::ops::ControlFlow;

use kansli_pack::{PART_LINK, Part, Refusal, Which, Why, join, look};
use proptest::prelude::*;

use crate::made::{
    file, one_page, one_page_of, page_saying, part, pdf, shown, stream, try_join, words,
};

fn why(bytes: Vec<u8>) -> Option<Why> {
    let looked = look(&bytes).err();
    let parts = [part("Först", page_saying("First")), part("Värmland", bytes)];
    match try_join(&parts) {
        Ok(pack) => {
            crate::sound::is_sound(&pack);
            assert_eq!(looked, None);
            None
        }
        Err(Refusal::Unusable { which, why }) => {
            assert_eq!(which, Which::Part { number: 1, title: "Värmland".to_owned() });
            assert_eq!(looked, Some(why));
            Some(why)
        }
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_part_that_cannot_be_used_stops_the_pack_by_name() {
    assert_eq!(why(Vec::new()), Some(Why::Empty));
    assert_eq!(why(b"Hej".to_vec()), Some(Why::NotPdf));
    assert_eq!(why(b"%PDF-1.7\nHej".to_vec()), Some(Why::Damaged));
    assert_eq!(why(file("aes256-locked.pdf")), Some(Why::Locked));
    assert_eq!(why(file("rc4-locked.pdf")), Some(Why::Locked));
    let shell = one_page_of("/NeedsRendering true /AcroForm <</XFA 4 0 R>>", "", "", &[]);
    assert_eq!(why(shell), Some(Why::Shell));
}

#[test]
fn the_contents_page_stops_the_pack_as_itself() {
    let refused = join(b"Hej", &[], &words(), &mut |_| ControlFlow::Continue(()));
    assert_eq!(refused, Err(Refusal::Unusable { which: Which::Front, why: Why::NotPdf }));
}

#[test]
fn a_link_to_a_part_that_is_not_there_stops_the_pack() {
    let link = |number: &str| {
        let annotation = format!(
            "[<</Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI ({PART_LINK}{number})>>>>]"
        );
        let front = one_page(&format!("/Annots {annotation}"), "", &[]);
        let parts: [Part; 1] = [part("Ett", page_saying("One"))];
        join(&front, &parts, &words(), &mut |_| ControlFlow::Continue(())).map(|pack| pack.pages)
    };
    assert_eq!(link("0"), Ok(2));
    assert_eq!(link("1"), Err(Refusal::NoSuchPart(1)));
    assert_eq!(link("-1"), Err(Refusal::NoSuchPart(usize::MAX)));
}

#[test]
fn what_a_page_draws_with_must_be_there() {
    assert_eq!(
        why(one_page("/Resources <</Font <</F 9 0 R>>>>", &shown("x"), &[])),
        Some(Why::Damaged)
    );
    assert_eq!(
        why(one_page("/Resources <</XObject <</X 9 0 R>>>>", "/X Do", &[])),
        Some(Why::Damaged)
    );
    assert_eq!(why(one_page("/Contents 9 0 R", "", &[])), Some(Why::Damaged));
    assert_eq!(why(one_page("/Contents [4 0 R 9 0 R]", "", &[])), Some(Why::Damaged));
    let cut = one_page("/Contents 6 0 R", "", &[&stream("/Filter /FlateDecode", "no flate")]);
    assert_eq!(why(cut), Some(Why::Damaged));
}

#[test]
fn a_picture_that_is_cut_off_stops_the_pack() {
    let page = "/Resources <</XObject <</X 6 0 R>>>>";
    let entries = "/Type /XObject /Subtype /Image /Width 90 /Height 90 /ColorSpace /DeviceGray /BitsPerComponent 8";
    let picture = stream(entries, &"grey".repeat(2025));
    let whole = one_page(page, "90 0 0 90 9 9 cm /X Do", &[&picture]);
    assert_eq!(why(whole.clone()), None);
    for part in 6..9 {
        assert_eq!(why(whole[..whole.len() * part / 10].to_vec()), Some(Why::Damaged), "{part}");
    }
}

#[test]
fn page_trees_that_lead_in_circles_or_nowhere_are_damaged() {
    let tree = |objects: &[&str]| {
        let first = ["<</Type /Catalog /Pages 2 0 R>>"];
        let all: Vec<String> = first.iter().chain(objects).map(|it| (*it).to_owned()).collect();
        why(pdf(&all))
    };
    assert_eq!(tree(&[]), Some(Why::Damaged));
    assert_eq!(tree(&["<</Type /Pages /Kids [2 0 R] /Count 1>>"]), Some(Why::Damaged));
    assert_eq!(
        tree(&["<</Type /Pages /Kids [3 0 R]>>", "<</Type /Pages /Kids [2 0 R]>>"]),
        Some(Why::Damaged)
    );
    assert_eq!(tree(&["<</Type /Pages /Kids [3 0 R] /Count 1>>"]), Some(Why::Damaged));
    assert_eq!(tree(&["<</Type /Pages /Kids [] /Count 0>>"]), Some(Why::Damaged));
    assert_eq!(tree(&["<</Type /Pages /Kids [null 7] /Count 2>>"]), Some(Why::Damaged));
    assert_eq!(tree(&["2 0 R"]), Some(Why::Damaged));
    let many = format!("<</Type /Pages /Kids [{}] /Count 9>>", "3 0 R ".repeat(9_000));
    assert_eq!(tree(&[&many, "<</Type /Page>>"]), Some(Why::TooLarge));
    let wide = format!("<</Kids [{}]>>", "3 0 R ".repeat(200));
    let wider = format!("<</Kids [{}]>>", "4 0 R ".repeat(200));
    assert_eq!(tree(&[&wide, &wider, "<</Kids []>>"]), Some(Why::TooLarge));
}

#[test]
fn a_wrong_count_a_missing_type_and_a_page_met_twice_do_no_harm() {
    let catalog = "<</Pages 2 0 R>>".to_owned();
    let page = "<</Contents 4 0 R /MediaBox [0 0 300 300]>>".to_owned();
    let drawn = stream("", "0 0 10 10 re f");
    for tree in [
        "<</Kids [3 0 R 3 0 R] /Count 77>>",
        "<</Kids [3 0 R 3 0 R] /Count -1>>",
        "<</Kids [3 0 R 3 0 R]>>",
    ] {
        let bytes = pdf(&[catalog.clone(), tree.to_owned(), page.clone(), drawn.clone()]);
        assert_eq!(look(&bytes).unwrap().pages, 2);
        assert_eq!(why(bytes), None);
    }
}

#[test]
fn names_bookmarks_tags_and_fields_that_lead_in_circles_do_no_harm() {
    let circles = [
        ("/Outlines 6 0 R", "", "<</First 6 0 R /Next 6 0 R /Title (x) /Dest (x)>>"),
        ("/Outlines <</First 6 0 R>>", "", "<</First 6 0 R /Next 6 0 R /Title 6 0 R>>"),
        ("/Names <</Dests 6 0 R>>", "", "<</Kids [6 0 R 6 0 R] /Names [(x) 6 0 R]>>"),
        ("/Dests 6 0 R", "/Annots [<</Subtype /Link /Dest /x>>]", "<</x 6 0 R>>"),
        (
            "/StructTreeRoot 6 0 R",
            "",
            "<</K 6 0 R /S /P /P 6 0 R /ParentTree 6 0 R /Kids [6 0 R] /RoleMap 6 0 R /ClassMap 6 0 R>>",
        ),
        (
            "/StructTreeRoot <</K [6 0 R 6 0 R] /ParentTree 6 0 R>>",
            "/StructParents 0",
            "<</S /P /K [6 0 R 6 0 R] /A 6 0 R /C 6 0 R /ID (x) /Nums [0 6 0 R 9223372036854775807 6 0 R]>>",
        ),
        (
            "/AcroForm 6 0 R",
            "/Annots [6 0 R 6 0 R]",
            "<</Subtype /Widget /Parent 6 0 R /Kids [6 0 R] /Rect 6 0 R /AP <</N 6 0 R>> /T (x)>>",
        ),
        ("/OCProperties 6 0 R", "", "<</OCGs [6 0 R] /D 6 0 R /Order [[6 0 R]] /OFF [6 0 R]>>"),
        (
            "/Metadata 6 0 R /Lang 6 0 R",
            "/Annots 6 0 R /Resources 6 0 R /MediaBox 6 0 R /Group 6 0 R",
            "6 0 R",
        ),
        (
            "",
            "/Rotate 99999999999 /MediaBox [1e38 -1e38 nan 0] /CropBox [5 5 5 5] /UserUnit 1e30",
            "[6 0 R]",
        ),
        ("", "/MediaBox [0 0 0 0] /Rotate 45 /Annots [6 0 R]", "[6 0 R]"),
    ];
    for (catalog, page, six) in circles {
        let made = one_page_of(catalog, page, &shown("still here"), &[six]);
        assert!(matches!(why(made), None | Some(Why::Damaged)), "{catalog} {page}");
    }
}

#[test]
fn what_unpacks_without_end_is_too_large() {
    let mut bomb = lopdf::Stream::new(lopdf::Dictionary::new(), vec![b' '; 80 << 20]);
    bomb.compress().unwrap();
    assert!(bomb.content.len() < 1 << 20);
    let mut document = lopdf::Document::load_mem(&page_saying("x")).unwrap();
    document.objects.insert((4, 0), lopdf::Object::Stream(bomb));
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(why(bytes), Some(Why::TooLarge));
}

#[test]
fn brackets_within_brackets_do_no_harm() {
    for open in ["[", "<<", "<</K [", "("] {
        let deep = open.repeat(100_000);
        why(one_page("", &deep, &[&deep]));
    }
}

#[test]
fn a_file_that_is_cut_off_is_refused_or_joined_in_full() {
    for name in ["chromium.pdf", "libreoffice-ua.pdf"] {
        let whole = file(name);
        let pages = look(&whole).unwrap().pages;
        for part in 1..60 {
            let cut = &whole[..whole.len() * part / 60];
            if let Ok(looked) = look(cut) {
                assert_eq!(looked.pages, pages, "{name} {part}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_file_with_other_bytes_in_it_is_refused_or_joined(
        name in prop::sample::select(vec!["chromium-a3.pdf", "libreoffice-ua.pdf", "rc4-open.pdf"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = file(name);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        why(bytes);
    }
}
