//! Joins files into a pack, to look at it: `join OUT CONTENTS PART…`.
#![allow(clippy::print_stdout, reason = "what came of it is what it tells")]

use std::ops::ControlFlow;
use std::{env, fs, io};

use chrono::DateTime;
use kansli_pack::{Divider, Part, Words, join};

fn main() -> io::Result<()> {
    let files: Vec<String> = env::args().skip(1).collect();
    let [out, front, rest @ ..] = files.as_slice() else {
        return Err(io::Error::other("join OUT CONTENTS PART…"));
    };
    let parts = rest.iter().enumerate().map(|(place, path)| {
        let label = format!("Bilaga {}", place + 1);
        let title = path.clone();
        let divider = Divider {
            label: Some(label.clone()),
            title: title.clone(),
            note: Some("Så många sidor".to_owned()),
        };
        Ok(Part {
            title,
            label: Some(label),
            bytes: fs::read(path)?,
            divider: Some(divider),
            vouched: true,
        })
    });
    let parts = parts.collect::<io::Result<Vec<Part>>>()?;
    let words = Words {
        title: "Möteshandlingar".to_owned(),
        author: "Partnerskapet".to_owned(),
        program: "Kansli".to_owned(),
        language: "sv-SE".to_owned(),
        made: DateTime::UNIX_EPOCH.fixed_offset(),
        contents: "Innehåll".to_owned(),
        bookmark: "{label} · {title}".to_owned(),
        stamp: "{label} · sida {page} ({pages})".to_owned(),
        stamp_plain: "sida {page} ({pages})".to_owned(),
    };
    let pack = join(&fs::read(front)?, &parts, &words, &mut |_| ControlFlow::Continue(()));
    let pack = pack.map_err(|why| io::Error::other(why.to_string()))?;
    println!("{} pages, accessible: {}, {:#?}", pack.pages, pack.accessible, pack.remarks);
    fs::write(out, pack.bytes)
}
