//! What of a part is in the pack, and what is not.

use std::ops::ControlFlow;

use kansli_pack::{PART_LINK, Pack, What, join};
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::made::{
    FONT, attached, file, joined, one_page, one_page_of, part, pdf, shown, stream, text, words,
};
use crate::sound::{is_sound, opened, under};

/// The page of the pack, from 1, that a place leads to.
fn page_of(document: &Document, place: &Object) -> u32 {
    let id = place.as_array().unwrap()[0].as_reference().unwrap();
    document.get_pages().into_iter().find(|(_, page)| *page == id).unwrap().0
}

/// Where the links of a page of the pack lead, in order: to a page, or by another step.
fn links(document: &Document, page: u32) -> Vec<Result<u32, Dictionary>> {
    let page = document.get_pages()[&page];
    let leads = |link: &Dictionary| match (link.get(b"Dest"), under(document, link, "A")) {
        (Ok(place), _) => Ok(page_of(document, place)),
        (_, Some(step)) => match step.get(b"D") {
            Ok(place) if step.get(b"S").unwrap().as_name().unwrap() == b"GoTo" => {
                Ok(page_of(document, place))
            }
            _ => Err(step.clone()),
        },
        _ => Ok(0),
    };
    document.get_page_annotations(page).unwrap().into_iter().map(leads).collect()
}

/// The bookmarks as lines, indented by their level, each with the page it leads to.
fn bookmarks(document: &Document) -> Vec<String> {
    fn beneath(document: &Document, above: ObjectId, level: usize, lines: &mut Vec<String>) {
        let mut next = document
            .get_dictionary(above)
            .unwrap()
            .get(b"First")
            .and_then(Object::as_reference)
            .ok();
        while let Some(id) = next {
            let one = document.get_dictionary(id).unwrap();
            let title = lopdf::decode_text_string(one.get(b"Title").unwrap()).unwrap();
            let step = under(document, one, "A").and_then(|step| step.get(b"D").ok());
            let place = one.get(b"Dest").ok().or(step);
            let page = place.map_or(0, |place| page_of(document, place));
            lines.push(format!("{}{title} {page}", "  ".repeat(level)));
            beneath(document, id, level + 1, lines);
            next = one.get(b"Next").and_then(Object::as_reference).ok();
        }
    }
    let mut lines = Vec::new();
    let root = document.catalog().unwrap().get(b"Outlines").and_then(Object::as_reference).unwrap();
    beneath(document, root, 0, &mut lines);
    lines
}

fn remarks(pack: &Pack, number: usize) -> Vec<What> {
    let of_part = pack.remarks.iter().filter(|it| it.part == Some(number));
    of_part.map(|it| it.what.clone()).filter(|it| *it != What::Untagged).collect()
}

/// Two pages with links and bookmarks of every kind to the second.
fn linked(to: &str) -> Vec<u8> {
    let links: Vec<String> = [
        "/Dest [4 0 R /Fit]",
        "/Dest (two)",
        "/Dest /Two",
        "/A <</S /GoTo /D [4 0 R /XYZ 0 0 0] /Next <</S /JavaScript /JS (x)>>>>",
        "/A <</S /GoTo /D (two)>>",
        "/A <</S /GoTo /D (two)>> /AA <</E <</S /Launch /F (x)>>>>",
        "/Dest [1 /Fit]",
    ]
    .iter()
    .map(|it| format!("<</Type /Annot /Subtype /Link /Rect [0 0 9 9] {it}>>"))
    .collect();
    pdf(&[
        "<</Type /Catalog /Pages 2 0 R /Dests <</Two [4 0 R /Fit]>> \
             /Names <</Dests <</Kids [<</Limits [(a) (z)] /Names [(two) <</D [4 0 R /XYZ null 700 null]>>]>>]>>>> \
             /Outlines <</First 7 0 R /Last 7 0 R>>>>".to_owned(),
        "<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources <</Font <</F 5 0 R>>>>>>".to_owned(),
        format!("<</Type /Page /Parent 2 0 R /Contents 6 0 R /Annots [{} {to}]>>", links.join(" ")),
        "<</Type /Page /Parent 2 0 R /Contents 6 0 R>>".to_owned(),
        FONT.to_owned(),
        stream("", &shown("words")),
        "<</Title (Outer) /Dest (two) /First 8 0 R /Last 9 0 R /Count 2>>".to_owned(),
        "<</Title <FEFF00C500E400F6> /A <</S /GoTo /D /Two>> /Next 9 0 R /Parent 7 0 R>>".to_owned(),
        "<</Title (Inner) /Dest [3 0 R /Fit] /Prev 8 0 R /Parent 7 0 R>>".to_owned(),
    ])
}

#[test]
fn links_within_a_part_lead_to_the_same_page_by_whatever_name() {
    let pack = joined(&[part("Ett", linked("")), attached(1, "Två", linked(""))]);
    let document = opened(&pack);
    assert_eq!(pack.first_pages, [2, 4]);
    assert_eq!(links(&document, 2), vec![Ok(3); 7]);
    assert_eq!(links(&document, 5), vec![Ok(6); 7]);
}

#[test]
fn links_out_stay_and_what_runs_does_not() {
    let kept = "<</Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.invalid) /Next <</S /Launch /F (x)>>>>>>";
    let other = "<</Subtype /Link /Rect [0 0 9 9] /A <</S /GoToR /F (other.pdf) /D [0 /Fit]>>>>";
    let runs = "<</Subtype /Link /Rect [0 0 9 9] /A <</S /Launch /F (calc.exe)>>>>";
    let script = "<</Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (JavaScript:alert\\(1\\))>>>>";
    let pack = joined(&[part("Ett", linked(&[kept, other, runs, script].concat()))]);
    let links = links(&opened(&pack), 2);
    let step = |place: usize| links[place].clone().unwrap_err();
    assert_eq!(step(7).get(b"URI").unwrap().as_str().unwrap(), b"https://example.invalid");
    assert_eq!(step(8).get(b"S").unwrap().as_name().unwrap(), b"GoToR");
    assert_eq!(links[9..], [Ok(0), Ok(0)]);
    assert_eq!(remarks(&pack, 0), [What::Actions]);
}

#[test]
fn links_on_the_contents_page_lead_to_parts() {
    let link = |number: usize| {
        format!("<</Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI ({PART_LINK}{number})>>>>")
    };
    let annotations = [2, 0, 1].map(link).concat();
    let front = one_page(&format!("/Annots [{annotations}]"), &shown("Contents"), &[]);
    let parts = [part("Ett", linked("")), attached(1, "Två", linked("")), part("Tre", linked(""))];
    let pack = join(&front, &parts, &words(), &mut |_| ControlFlow::Continue(())).unwrap();
    is_sound(&pack);
    assert_eq!(pack.first_pages, [2, 4, 7]);
    assert_eq!(kansli_pack::first_pages(1, [(2, false), (2, true), (2, false)]), pack.first_pages);
    assert_eq!(links(&opened(&pack), 1), [Ok(7), Ok(2), Ok(4)]);
}

#[test]
fn bookmarks_of_a_part_stand_under_its_own() {
    let pack =
        joined(&[part("{label} Dagordning", linked("")), attached(3, "Karta {label}", linked(""))]);
    let expected = [
        "Innehåll 1",
        "{label} Dagordning 2",
        "  Outer 3",
        "    Åäö 3",
        "    Inner 2",
        "Bilaga 3 · Karta {label} 4",
        "  Outer 6",
        "    Åäö 6",
        "    Inner 5",
    ];
    assert_eq!(bookmarks(&opened(&pack)), expected);
}

#[test]
fn bookmarks_of_other_programs_lead_to_their_pages() {
    let pack =
        joined(&[part("Webb", file("chromium.pdf")), part("Remiss", file("libreoffice-ua.pdf"))]);
    let expected = [
        "Innehåll 1",
        "Webb 2",
        "  Underlag om läkemedel 2",
        "    Avsnitt två 3",
        "    Avsnitt tre 4",
        "Remiss 5",
        "  Remissvar från Testregionen 5",
        "    Kostnader 5",
    ];
    assert_eq!(bookmarks(&opened(&pack)), expected);
}

#[test]
fn files_and_scripts_within_a_part_are_left_out_by_name() {
    let catalog = "/Names <</EmbeddedFiles <</Names [(a) 6 0 R]>> /JavaScript <</Names [(x) <</S /JavaScript /JS (x)>>]>>>> \
                   /OpenAction <</S /JavaScript /JS (x)>> /AF [6 0 R]";
    let page = "/AF [6 0 R] /AA <</O <</S /JavaScript /JS (x)>>>> /Annots [<</Subtype /FileAttachment /FS 8 0 R /Rect [0 0 9 9]>> \
                <</Subtype /Screen /Rect [0 0 9 9]>> <</Subtype /Text /Contents (said) /Rect [0 0 9 9]>>]";
    let within = stream("/Type /EmbeddedFile", "the secret bytes");
    let more = [
        "<</Type /Filespec /UF (kalkyl.xlsx) /EF <</F 7 0 R>>>>",
        &within,
        "<</Type /Filespec /F (bild.png) /EF <</F 7 0 R>>>>",
    ];
    let pack = joined(&[part("Ett", one_page_of(catalog, page, &shown("words"), &more))]);
    let files = ["kalkyl.xlsx", "bild.png"].map(|it| What::File(it.to_owned()));
    assert_eq!(remarks(&pack, 0), [&files[..], &[What::Actions, What::Media(1)]].concat());
    let document = opened(&pack);
    let held = |it: &&Object| {
        it.as_stream()
            .is_ok_and(|it| it.get_plain_content().is_ok_and(|it| it == b"the secret bytes"))
    };
    assert_eq!(document.objects.values().filter(held).count(), 0);
    assert_eq!(document.get_page_annotations(document.get_pages()[&2]).unwrap().len(), 1);
}

/// A form: a field filled in, one hidden, a box ticked, a signature, and one that does not say how it looks.
fn form() -> Vec<u8> {
    let look = stream(
        "/Subtype /Form /BBox [0 0 100 20] /Matrix [1 0 0 1 5 5]",
        "BT /F 12 Tf 2 4 Td (Filled in) Tj ET",
    );
    let tick = stream("/BBox [0 0 10 10]", "BT /F 10 Tf (Ticked) Tj ET");
    let fields = [
        "<</Subtype /Widget /FT /Tx /T (one) /V (Filled in) /Rect [60 500 260 520] /AP <</N 7 0 R>>>>",
        "<</Subtype /Widget /FT /Tx /T (two) /V (Not seen) /F 2 /Rect [60 400 260 420] /AP <</N 7 0 R>>>>",
        "<</Subtype /Widget /FT /Btn /T (box) /V /Yes /AS /Yes /Rect [60 300 70 310] /AP <</N <</Yes 8 0 R /Off 7 0 R>>>>>>",
        "<</Subtype /Widget /FT /Sig /T (name) /V <</Type /Sig>> /Rect [0 0 0 0]>>",
        "<</Subtype /Widget /Parent 9 0 R /T (deep) /Rect [60 200 260 220]>>",
    ];
    let catalog = "/AcroForm <</Fields [9 0 R] /DR <</Font <</F 5 0 R>>>> /NeedAppearances true>>";
    let page = format!("/Annots [{}]", fields.concat());
    let more = ["null", &look, &tick, "<</FT /Tx /T (outer) /V (Lost) /Kids []>>"];
    one_page_of(catalog, &page, &shown("Form"), &more)
}

#[test]
fn fields_of_a_form_stay_as_they_look() {
    let pack = joined(&[part("Blankett", form())]);
    let expected = [What::Signature, What::Fields(5), What::Unshown(vec!["outer.deep".to_owned()])];
    assert_eq!(remarks(&pack, 0), expected);
    let said = text(&pack.bytes).join(" ");
    assert!(
        said.contains("Form") && said.contains("Filled in") && said.contains("Ticked"),
        "{said}"
    );
    assert!(!said.contains("Not seen"), "{said}");
}

#[test]
fn what_a_part_hides_stays_hidden() {
    let layer = |name: &str| format!("<</Type /OCG /Name ({name})>>");
    let drawn =
        format!("/OC /Off BDC {} EMC /OC /On BDC {} EMC", shown("hidden"), shown("visible"));
    let page = "/Resources <</Font <</F 5 0 R>> /Properties <</Off 6 0 R /On 7 0 R>>>>";
    let layers = [layer("a"), layer("b")];
    let more = [layers[0].as_str(), &layers[1]];
    let off = one_page_of(
        "/OCProperties <</OCGs [6 0 R 7 0 R] /D <</OFF [6 0 R] /Order [6 0 R [7 0 R]]>>>>",
        page,
        &drawn,
        &more,
    );
    let base = one_page_of(
        "/OCProperties <</OCGs [6 0 R 7 0 R] /D <</BaseState /OFF /ON [7 0 R]>>>>",
        page,
        &drawn,
        &more,
    );
    let pack = joined(&[part("Ett", off), part("Två", base)]);
    let said = text(&pack.bytes);
    assert_eq!(said.iter().filter(|it| *it == "visible").count(), 2, "{said:?}");
    assert!(!said.contains(&"hidden".to_owned()), "{said:?}");
}

#[test]
fn a_page_without_tags_in_a_part_with_tags_can_be_read_aloud() {
    let bytes = pdf(&[
        "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R>>".to_owned(),
        "<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources <</Font <</F 5 0 R>>>>>>".to_owned(),
        "<</Type /Page /Parent 2 0 R /Contents 6 0 R /StructParents 5>>".to_owned(),
        "<</Type /Page /Parent 2 0 R /Contents 9 0 R /StructParents 6>>".to_owned(),
        FONT.to_owned(),
        stream("", &format!("/P <</MCID 0>> BDC {} EMC", shown("tagged"))),
        "<</Type /StructTreeRoot /K 8 0 R /ParentTree <</Nums [5 [8 0 R]]>> /RoleMap <</P /Span /Stycke /P>>>>".to_owned(),
        "<</Type /StructElem /S /Stycke /P 7 0 R /Pg 3 0 R /K 0>>".to_owned(),
        stream("", &shown("scanned")),
    ]);
    let pack = joined(&[part("Blandat", bytes)]);
    assert!(pack.remarks.iter().any(|it| it.part == Some(0) && it.what == What::Untagged));
    let document = opened(&pack);
    let pages = document.get_pages();
    let drawn = |page: u32| String::from_utf8(document.get_page_content(pages[&page])).unwrap();
    assert!(drawn(2).starts_with("q\n"));
    assert!(drawn(3).starts_with("/P <</MCID 0>> BDC\nq\n"));
}

#[test]
fn a_field_with_tags_keeps_them_where_it_is_drawn() {
    let look = stream("/BBox [0 0 100 20]", "BT /F 12 Tf 2 4 Td (Filled) Tj ET");
    let tree = "<</K [8 0 R 9 0 R] /ParentTree <</Nums [0 [8 0 R] 1 9 0 R]>>>>";
    let more = [
        "<</Subtype /Widget /FT /Tx /T (one) /V (Filled) /StructParent 1 /Rect [60 500 260 520] /AP <</N 10 0 R>>>>",
        tree,
        "<</S /P /P 7 0 R /Pg 3 0 R /K 0>>",
        "<</S /Form /P 7 0 R /K <</Type /OBJR /Obj 6 0 R /Pg 3 0 R>>>>",
        &look,
    ];
    // Mark 1 is taken by the page, though nothing belongs to it.
    let drawn = format!("/P <</MCID 0>> BDC {} EMC /P <</MCID 1>> BDC EMC", shown("Form"));
    let page = "/StructParents 0 /Annots [6 0 R]";
    let pack =
        joined(&[part("Blankett", one_page_of("/StructTreeRoot 7 0 R", page, &drawn, &more))]);
    let document = opened(&pack);
    let fields = document.objects.values().filter_map(|it| it.as_dict().ok());
    let field = fields
        .clone()
        .find(|it| it.get(b"S").and_then(Object::as_name).is_ok_and(|it| it == b"Form"))
        .unwrap();
    let mark = field.get(b"K").unwrap().as_array().unwrap()[0].as_dict().unwrap();
    assert_eq!(mark.get(b"MCID").unwrap().as_i64().unwrap(), 2);
    let drawn = document.get_page_content(document.get_pages()[&2]);
    assert!(String::from_utf8(drawn).unwrap().contains("/Form <</MCID 2>> BDC"));
    assert!(text(&pack.bytes).contains(&"Filled".to_owned()));
}

#[test]
fn marks_without_tags_are_not_taken_for_the_mark_around_the_page() {
    let drawn = format!(
        "/P <</MCID 0>> BDC {} EMC /P /Named BDC EMC /P <</MCID 900000000>> BDC EMC",
        shown("words")
    );
    let page = "/Resources <</Font <</F 5 0 R>> /Properties <</Named <</MCID 1>>>>>>";
    let pack = joined(&[part("Rester", one_page(page, &drawn, &[]))]);
    let document = opened(&pack);
    let drawn = document.get_page_content(document.get_pages()[&2]);
    assert!(drawn.starts_with(b"/P <</MCID 2>> BDC\nq\n"));
}
