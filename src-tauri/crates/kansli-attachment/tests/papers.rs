//! Papers as people get them: by other programs, by hand, broken, locked and hostile.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{Cursor, Write};

use kansli_attachment::{MOST_TEXT, Piece, Reading, Run, Why, pieces, read};
use lopdf::encryption::{EncryptionState, EncryptionVersion, Permissions};
use lopdf::{Document, Object, Stream, dictionary};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const CHROMIUM: &[u8] = include_bytes!("../../../../tests/corpus/papers/chromium.pdf");
const LIBREOFFICE: &[u8] = include_bytes!("../../../../tests/corpus/papers/libreoffice.docx");

fn text(bytes: &[u8]) -> String {
    match read(bytes) {
        Reading::Text(text) => text,
        other => panic!("{other:?}"),
    }
}

/// A PDF with one page for each of `pages`, which are drawing steps.
fn pdf(pages: &[&[u8]]) -> Document {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
        "Encoding" => "WinAnsiEncoding",
    });
    let letterhead = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), 100.into(), 100.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        },
        b"BT /F1 9 Tf (Partnerskapets kansli) Tj ET".to_vec(),
    );
    let letterhead = document.add_object(letterhead);
    let resources = document.add_object(dictionary! {
        "Font" => dictionary! { "F1" => font },
        "XObject" => dictionary! { "Head" => letterhead },
    });
    let kids: Vec<Object> = pages
        .iter()
        .map(|steps| {
            let content = document.add_object(Stream::new(dictionary! {}, steps.to_vec()));
            let page = dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content };
            document.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(kids.len()).unwrap();
    let pages = dictionary! {
        "Type" => "Pages", "Kids" => kids, "Count" => count, "Resources" => resources,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    };
    document.objects.insert(tree, Object::Dictionary(pages));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    document.trailer.set("ID", Object::Array(vec![Object::string_literal("0123456789abcdef"); 2]));
    document
}

fn bytes(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A Word document with these paragraphs, as XML.
fn docx(body: &str) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"urn:w\">\
         <w:body>{body}</w:body></w:document>"
    );
    zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", xml.as_bytes())])
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let how = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        archive.start_file(*name, how).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_pdf_that_a_browser_printed_says_what_its_pages_show() {
    let text = text(CHROMIUM);
    for words in [
        "Kunskapsunderlag om levnadsvanor",
        "Överenskommelsen bygger på att hälso- och sjukvården följer de nationella riktlinjerna.",
        "Åtgärderna är fördelade\nmellan regionerna och myndigheterna, och följs upp",
        "Exempelmyndigheten Tandhälsoregistret",
        "Andra sidan: barnhälsovård i glesbygd.",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn words_that_are_only_placed_apart_are_words_apart() {
    let page = b"/Head Do BT /F1 12 Tf 72 700 Td [(L)20(evnads)-15(vanor)-333(och)-333(matvanor)] TJ \
        0 -14 Td (n\xe4sta rad) Tj T* (tredje) Tj ( \xe5\xe4\xf6) ' ET BT /F1 12 Tf 72 600 Td (slut) Tj ET";
    let text = text(&bytes(pdf(&[page, b"BT /F1 9 Tf (andra sidan) Tj ET"])));
    assert_eq!(
        text,
        "Partnerskapets kansli\nLevnadsvanor och matvanor\nnästa rad\ntredje\nåäö\nslut\nandra sidan"
    );
}

#[test]
fn a_word_document_says_what_a_reader_sees() {
    let bytes = docx(
        "<w:p><w:r><w:t>Åtgärder &amp; ansvar</w:t></w:r></w:p>\
         <w:p><w:r><w:t>Lev</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>nadsvanor</w:t></w:r>\
         <w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\"> &#228;ldre</w:t></w:r></w:p>\
         <w:p><w:del><w:r><w:delText>struket</w:delText></w:r></w:del>\
         <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>\
         <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    );
    assert_eq!(text(&bytes), "Åtgärder & ansvar\nLevnadsvanor äldre\nCell");
}

#[test]
fn text_is_read_and_what_has_none_is_told_as_that() {
    assert_eq!(
        read("\u{FEFF}Anteckning\r\n\r\nom  å".as_bytes()),
        Reading::Text("Anteckning\nom å".into())
    );
    assert_eq!(read(b""), Reading::Nothing);
    assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Reading::Nothing);
    assert_eq!(read(b"\xff\xd8\xff\xe0\0\x10JFIF"), Reading::Nothing);
    assert_eq!(read(&zipped(&[("xl/workbook.xml", b"<a/>")])), Reading::Nothing);
    assert_eq!(read(&docx("<w:p/>")), Reading::Nothing);
    assert_eq!(read(&bytes(pdf(&[b"0 0 m 1 1 l S"]))), Reading::Nothing, "a scanned page");
}

#[test]
fn broken_papers_are_told_as_that() {
    for (name, paper) in [
        ("half a PDF", CHROMIUM[..CHROMIUM.len() / 2].to_vec()),
        ("only the mark", b"%PDF-1.7\n".to_vec()),
        ("a PDF without pages", bytes(pdf(&[]))),
        ("half a Word document", {
            let whole = docx("<w:p><w:r><w:t>Hel</w:t></w:r></w:p>");
            whole[..whole.len() / 2].to_vec()
        }),
        ("tags that do not match", zipped(&[("word/document.xml", b"<w:p><w:t>x</w:p>")])),
        ("not UTF-8", zipped(&[("word/document.xml", b"<w:p><w:t>\xe5</w:t></w:p>")])),
    ] {
        assert_eq!(read(&paper), Reading::Unreadable(Why::Broken), "{name}");
    }
}

#[test]
fn a_locked_paper_is_told_as_that() {
    let mut document = pdf(&[b"BT /F1 12 Tf (hemligt) Tj ET"]);
    let locked = EncryptionVersion::V2 {
        document: &document,
        owner_password: "ägare",
        user_password: "läsare",
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(locked).unwrap();
    document.encrypt(&state).unwrap();
    assert_eq!(read(&bytes(document)), Reading::Unreadable(Why::Encrypted));
}

#[test]
fn a_paper_that_only_forbids_printing_is_read() {
    let mut document = pdf(&[b"BT /F1 12 Tf (oppet) Tj ET"]);
    let open = EncryptionVersion::V2 {
        document: &document,
        owner_password: "ägare",
        user_password: "",
        key_length: 128,
        permissions: Permissions::empty(),
    };
    let state = EncryptionState::try_from(open).unwrap();
    document.encrypt(&state).unwrap();
    assert_eq!(text(&bytes(document)), "oppet");
}

#[test]
fn a_bomb_is_not_unpacked() {
    let huge = vec![b' '; 40 << 20];
    let packed = zipped(&[("word/document.xml", &huge)]);
    assert!(packed.len() < 1 << 20, "{} bytes", packed.len());
    assert_eq!(read(&packed), Reading::Unreadable(Why::TooLarge));
    let mut document = pdf(&[&huge]);
    document.compress();
    let packed = bytes(document);
    assert!(packed.len() < 1 << 20, "{} bytes", packed.len());
    assert_eq!(read(&packed), Reading::Unreadable(Why::TooLarge));
}

#[test]
fn a_word_document_that_declares_entities_is_none() {
    // The standard forbids declarations, and entities that hold entities exhaust the memory.
    let xml = b"<!DOCTYPE a [<!ENTITY b \"xxxx\"><!ENTITY c \"&b;&b;&b;\">]>\
        <w:p xmlns:w=\"urn:w\"><w:t>f\xc3\xb6re &c; efter</w:t></w:p>";
    assert_eq!(read(&zipped(&[("word/document.xml", xml)])), Reading::Unreadable(Why::Broken));
}

fn line(piece: &Piece) -> String {
    let said = |line: &[Run]| line.iter().map(|run| run.text.as_str()).collect::<String>();
    match piece {
        Piece::Heading { level, text } => format!("{} {text}", "#".repeat(usize::from(*level))),
        Piece::Paragraph(line) => said(line),
        Piece::Entry { level, number, line } => {
            let mark = number.map_or("-".to_owned(), |number| format!("{number}."));
            format!("{}{mark} {}", "  ".repeat(usize::from(*level)), said(line))
        }
        Piece::Table { rows, .. } => {
            let cell = |cell: &Vec<Piece>| cell.iter().map(line).collect::<Vec<_>>().join(" ");
            let row = |row: &Vec<Vec<Piece>>| row.iter().map(cell).collect::<Vec<_>>().join(" | ");
            rows.iter().map(row).collect::<Vec<_>>().join("\n")
        }
        Piece::Picture { alt, size, .. } => format!("[{alt} {}x{}]", size.0, size.1),
    }
}

fn told(paper: &[u8]) -> String {
    pieces(paper).unwrap().iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_paper_of_libreoffice_keeps_headings_lists_and_tables() {
    assert_eq!(
        told(LIBREOFFICE),
        "# Behov inom området levnadsvanor\n\
         Fyra sjukvårdsregioner har svarat1. Läs svaren i sin helhet och särskilt det sista.\n\
         ## Så gjorde vi\n\
         1. Frågorna skickades i mars.\n2. Svaren kom i april:\n  - från Norr\n  - från Söder\n3. De lästes i maj.\n\
         ## Svar\n\
         Region | Behov | Antal\n\
         Norr | Kortare stöd för primärvården | 4\n\
         Söder | Stöd för uppföljning | 12\n\
         Slut på underlaget."
    );
    let pieces = pieces(LIBREOFFICE).unwrap();
    let Some(Piece::Paragraph(runs)) = pieces.get(1) else { panic!("{pieces:?}") };
    let link = runs.iter().find(|run| run.link.is_some()).unwrap();
    assert_eq!(link.link.as_deref(), Some("https://example.invalid/svar"));
    assert!(runs.iter().any(|run| run.strong && run.text == "särskilt"), "{runs:?}");
    assert!(runs.iter().any(|run| run.emphasis && run.text == "sista"), "{runs:?}");
}

/// A Word document with styles, lists, notes and a picture, as Word writes them.
fn word(body: &str) -> Vec<u8> {
    let part = |root: &str, inside: &str| {
        format!(
            "<w:{root} xmlns:w=\"urn:w\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\" xmlns:a=\"urn:a\">{inside}</w:{root}>"
        )
    };
    let document = part("document", &format!("<w:body>{body}</w:body>"));
    let styles = part(
        "styles",
        "<w:style w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/></w:style>\
         <w:style w:styleId=\"Egen\"><w:name w:val=\"Vår rubrik\"/><w:basedOn w:val=\"Rubrik1\"/></w:style>\
         <w:style w:styleId=\"Runt\"><w:name w:val=\"Runt\"/><w:basedOn w:val=\"Runt\"/></w:style>\
         <w:style w:styleId=\"Punkt\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
    );
    let lists = part(
        "numbering",
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/></w:lvl>\
         <w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/></w:lvl></w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>",
    );
    let notes = part(
        "footnotes",
        "<w:footnote w:id=\"-1\"><w:p><w:r><w:t>streck</w:t></w:r></w:p></w:footnote>\
         <w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Enligt enkäten.</w:t></w:r></w:p></w:footnote>",
    );
    zipped(&[
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/numbering.xml", lists.as_bytes()),
        ("word/footnotes.xml", notes.as_bytes()),
        (
            "word/_rels/document.xml.rels",
            b"<Relationships><Relationship Id=\"rId1\" Target=\"media/a.png\"/>\
              <Relationship Id=\"rId2\" Target=\"../../../etc/passwd\"/></Relationships>",
        ),
        ("word/media/a.png", b"\x89PNG"),
    ])
}

fn p(about: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{about}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn headings_are_known_by_their_style_its_base_or_their_level() {
    let body = [
        p("<w:pStyle w:val=\"Rubrik1\"/>", "Ett"),
        p("<w:pStyle w:val=\"Egen\"/>", "Två"),
        p("<w:outlineLvl w:val=\"2\"/>", "Tre"),
        p("<w:pStyle w:val=\"Runt\"/>", "fyra"),
        p("<w:pStyle w:val=\"Saknas\"/>", "fem"),
    ];
    assert_eq!(told(&word(&body.concat())), "# Ett\n# Två\n### Tre\nfyra\nfem");
}

#[test]
fn numbers_go_on_where_the_list_left_off() {
    let entry = |list: u8, level: u8, text: &str| {
        let about =
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        p(&about, text)
    };
    let body = [
        entry(1, 0, "a"),
        entry(1, 1, "b"),
        entry(1, 1, "c"),
        p("", "emellan"),
        entry(1, 0, "d"),
        entry(1, 1, "e"),
        p("<w:pStyle w:val=\"Punkt\"/>", "f"),
        p("<w:pStyle w:val=\"Punkt\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "g"),
        entry(9, 0, "h"),
    ];
    assert_eq!(
        told(&word(&body.concat())),
        "3. a\n  1. b\n  2. c\nemellan\n4. d\n  1. e\n- f\ng\n- h"
    );
}

#[test]
fn what_a_reader_does_not_see_is_left_out_and_nothing_is_said_twice() {
    let body = "<w:p><w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>Tillagt</w:t></w:r></w:ins>\
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> synligt</w:t></w:r>\
        <w:r><w:footnoteReference w:id=\"5\"/></w:r>\
        <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
        <mc:Fallback><w:txbxContent><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>\
        <w:sdt><w:sdtContent><w:p><w:r><w:t>i kontrollen</w:t></w:r></w:p></w:sdtContent></w:sdt>";
    assert_eq!(
        told(&word(body)),
        "Tillagt synligt [1]\ni rutan\ni kontrollen\n[1] Enligt enkäten."
    );
}

#[test]
fn tables_are_whole_and_frames_are_no_tables() {
    let cell =
        |about: &str, text: &str| format!("<w:tc><w:tcPr>{about}</w:tcPr>{}</w:tc>", p("", text));
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let table = |rows: &[String]| {
        let grid = "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        format!("<w:tbl>{grid}{}</w:tbl>", rows.concat())
    };
    let merged = table(&[
        row(&[cell("<w:gridSpan w:val=\"2\"/>", "över båda")]),
        row(&[cell("<w:vMerge w:val=\"restart\"/>", "ned"), cell("", "x")]),
        row(&[cell("<w:vMerge/>", "döljs"), cell("", "y")]),
        row(&[cell("", "kort")]),
    ]);
    let pieces = pieces(&word(&merged)).unwrap();
    let [Piece::Table { widths, rows }] = pieces.as_slice() else { panic!("{pieces:?}") };
    assert_eq!(widths, &[1000, 3000]);
    assert!(rows.iter().all(|row| row.len() == 2));
    assert_eq!(told(&word(&merged)), "över båda | \nned | x\n | y\nkort | ");
    let frame = table(&[row(&[cell("", "i ram")])]);
    assert_eq!(told(&word(&frame)), "i ram");
}

#[test]
fn pictures_come_with_their_size_and_what_they_show() {
    let drawing = |id: &str| {
        format!(
            "<w:p><w:r><w:drawing><extent cx=\"3600000\" cy=\"1800000\"/><docPr descr=\" Diagram \"/>\
             <a:blip r:embed=\"{id}\"/></w:drawing></w:r></w:p>"
        )
    };
    assert_eq!(told(&word(&drawing("rId1"))), "[Diagram 1000x500]");
    assert_eq!(told(&word(&drawing("rId2"))), "", "a file that is not in the archive");
    assert_eq!(told(&word(&drawing("rId3"))), "", "a picture without a file");
}

#[test]
fn a_document_that_goes_down_for_ever_is_refused() {
    let deep = |tag: &str| {
        let body = format!(
            "{}{}{}",
            format!("<w:{tag}>").repeat(9_000),
            p("", "x"),
            format!("</w:{tag}>").repeat(9_000)
        );
        pieces(&word(&body))
    };
    for tag in ["sdt", "p", "r", "hyperlink", "tbl", "tc", "txbxContent"] {
        assert!(matches!(deep(tag), Err(Why::TooLarge) | Ok(_)), "{tag}");
    }
    assert_eq!(deep("sdt"), Err(Why::TooLarge));
}

#[test]
fn a_drawing_that_draws_itself_ends() {
    let mut document = pdf(&[b"/Head Do"]);
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.has(b"BBox")
        {
            stream.set_plain_content(b"BT /F1 9 Tf (igen) Tj ET /Head Do /Head Do".to_vec());
            stream.dict.set("Resources", dictionary! {});
        }
    }
    // Without a font nothing is shown; with itself among its drawings it would be for ever.
    let own: Vec<_> = document
        .objects
        .iter()
        .filter(|(_, it)| it.as_stream().is_ok_and(|it| it.dict.has(b"BBox")))
        .map(|(&id, _)| id)
        .collect();
    for id in own {
        let stream = document.get_object_mut(id).and_then(Object::as_stream_mut).unwrap();
        stream.dict.set("Resources", dictionary! { "XObject" => dictionary! { "Head" => id } });
    }
    assert_eq!(read(&bytes(document)), Reading::Nothing);
}

#[test]
fn no_more_text_is_kept_than_that() {
    let long = "ord ".repeat(MOST_TEXT);
    let kept = text(long.as_bytes());
    assert!(kept.chars().count() <= MOST_TEXT && kept.len() > MOST_TEXT - 10);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is damaged in a paper, reading it ends without a panic.
    #[test]
    fn damage_costs_at_most_the_text(
        place in 0..CHROMIUM.len(), damage in prop::collection::vec(any::<u8>(), 1..40), word in any::<bool>(),
    ) {
        let mut paper = if word { LIBREOFFICE.to_vec() } else { CHROMIUM.to_vec() };
        let place = place % paper.len();
        let end = (place + damage.len()).min(paper.len());
        let length = end - place;
        paper[place..end].copy_from_slice(&damage[..length]);
        if let Reading::Text(text) = read(&paper) {
            prop_assert!(!text.is_empty());
        }
    }
}
