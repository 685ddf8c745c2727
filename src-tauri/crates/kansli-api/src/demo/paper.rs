//! Papers for the demo year: plain PDF files with a heading and lines of text on each page.

use std::fmt::Write;

/// Letters on a line: what a page's width holds of this type.
const LINE: usize = 84;

/// A PDF of these pages; the first line of each is its heading. Letters outside Windows' Western
/// set become question marks: the invented papers have none.
pub(super) fn pdf(pages: &[String]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 5 + 2 * page)).collect();
    let font = |name: &str| {
        format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
    };
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) >>".to_vec(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), kids.len()).into_bytes(),
        font("Helvetica").into_bytes(),
        font("Helvetica-Bold").into_bytes(),
    ];
    for (index, page) in pages.iter().enumerate() {
        let head = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R \
             /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
            6 + 2 * index
        );
        let content = content(page, index + 1, pages.len());
        let mut stream = format!("<< /Length {} >>\nstream\n", content.len()).into_bytes();
        stream.extend(content);
        stream.extend(b"\nendstream");
        objects.push(head.into_bytes());
        objects.push(stream);
    }
    file(&objects)
}

/// The objects with the table of where each begins.
fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n%\xe5\xe4\xf6\xe9\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        out.extend(format!("{} 0 obj\n", index + 1).into_bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let begins = out.len();
    let size = objects.len() + 1;
    let trailer = format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{begins}\n%%EOF\n");
    out.extend(table.into_bytes());
    out.extend(trailer.into_bytes());
    out
}

fn content(page: &str, number: usize, of: usize) -> Vec<u8> {
    let (heading, body) = page.trim().split_once('\n').unwrap_or((page.trim(), ""));
    let mut out = b"BT /F2 16 Tf 70 770 Td (".to_vec();
    out.extend(letters(heading));
    out.extend(b") Tj /F1 11 Tf 0 -14 Td 15 TL\n");
    for line in body.lines().flat_map(wrapped) {
        out.extend(b"(");
        out.extend(letters(&line));
        out.extend(b") Tj T*\n");
    }
    out.extend(format!("ET BT /F1 9 Tf 500 40 Td ({number} \\({of}\\)) Tj ET").into_bytes());
    out
}

fn wrapped(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split_whitespace() {
        let last = lines.last_mut().filter(|it| it.chars().count() + word.chars().count() < LINE);
        match last {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The letters as a PDF's string has them.
fn letters(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for letter in text.chars() {
        match letter {
            '(' | ')' | '\\' => out.extend([b'\\', letter as u8]),
            '–' => out.push(0x96),
            '’' => out.push(0x92),
            '”' => out.push(0x94),
            '•' => out.push(0x95),
            _ => out.push(u8::try_from(u32::from(letter)).unwrap_or(b'?')),
        }
    }
    out
}
