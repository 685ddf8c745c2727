//! A package of texts that mean harm, or that are hard to show.

use kansli_review::Package;
use kansli_review::package::{Bytes, File, Page, Text};

use super::{id, second};

/// Texts that would harm a page that took them for markup, or that are hard to show.
pub(crate) const HOSTILE: &[&str] = &[
    "</script><script>window.broken=1</script>",
    "<img src=x onerror=\"window.broken=1\">",
    "\"><svg onload=window.broken=1>",
    "</title></style></textarea>--><!--<!doctype",
    "javascript:window.broken=1",
    "{{7*7}} ${7*7} &lt;b&gt; &#60; %3Cscript%3E",
    "\u{202e}baklänges\u{202c} \u{2066}isolerat\u{2069}",
    "مرحبا بالعالم، هذا بند من جدول الأعمال",
    "A\u{30a}rlig o\u{308}versikt (NFD) 👩‍⚕️🇸🇪 e\u{301}",
    "noll\0 klocka\u{7} flykt\u{1b}[31m radslut\r\nnästa\rsista\u{2028}rad",
];

/// A package of such texts in every place.
pub(crate) fn package() -> Package {
    let mut package = second();
    package.id = id(1004);
    let text = |at: usize| HOSTILE[at % HOSTILE.len()].to_owned();
    package.greeting = HOSTILE.join("\n\n");
    package.meeting.heading = text(0);
    package.meeting.when = text(1);
    package.meeting.place = Some(text(2));
    package.meeting.body = text(3);
    package.reviewer.name = text(1);
    package.reviewer.role = Some(text(0));
    package.sender.name = text(0);
    package.sender.email = "kansliet\"><script>window.broken=1</script>@example.invalid".to_owned();
    for (at, item) in package.items.iter_mut().enumerate() {
        item.title = text(at);
        item.presenter = Some(text(at + 1));
        item.starts = Some(text(at + 2));
        item.section = Some(text(at + 3));
        item.background = Some(text(at + 4));
        item.proposal = vec![text(at + 5), text(at + 6)];
        item.briefs = vec![Text { heading: text(at + 7), text: text(at + 8) }];
    }
    let lines: Vec<String> = (1..=200).map(|line| format!("Rad {line} av en lång text")).collect();
    package.items[0].background = Some(lines.join("\n"));
    package.items[1].title = "Ord".repeat(200);
    for paper in &mut package.attachments {
        paper.name = text(0);
        paper.pages = vec![Page { text: HOSTILE.join("\n"), image: None }];
        paper.file =
            Some(File { name: "../../<x>\".html".to_owned(), data: Bytes(b"<script>".to_vec()) });
    }
    for change in &mut package.changes {
        change.what = text(0);
        (change.before, change.after) = (Some(text(0)), Some(text(1)));
    }
    for earlier in &mut package.earlier {
        (earlier.text, earlier.by, earlier.reason) = (text(0), text(1), Some(text(2)));
    }
    package
}
