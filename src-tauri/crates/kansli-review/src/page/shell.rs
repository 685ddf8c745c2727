//! The file around the page: style, script, fonts, and what the browser may do.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::markup::Html;
use crate::Lang;

const INTER: &[u8] = include_bytes!("../../../../../assets/fonts/InterVariable-latin.woff2");
const SERIF: &[u8] = include_bytes!("../../../../../assets/fonts/SourceSerif4Variable-latin.woff2");

macro_rules! files {
    ($($name:literal),*) => { concat!($(include_str!(concat!("../../page/", $name)), "\n"),*) };
}

/// Everything runs in a function of its own: the page shares no name with anything a browser adds.
static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    let files = files!(
        "page.js",
        "hash.js",
        "memory.js",
        "within.js",
        "keeping.js",
        "anchor.js",
        "change.js",
        "remarks.js",
        "composer.js",
        "fields.js",
        "marking.js",
        "text.js",
        "sealed.js",
        "answer.js",
        "reading.js",
        "unlock.js",
        "start.js"
    );
    format!("(() => {{\n\"use strict\";\n{files}}})();\n")
});

static STYLE: LazyLock<String> = LazyLock::new(|| {
    let face = |name: &str, bytes: &[u8]| {
        let data = STANDARD.encode(bytes);
        format!(
            "@font-face{{font-family:\"{name}\";font-weight:100 900;font-display:swap;src:url(data:font/woff2;base64,{data}) format(\"woff2\")}}\n"
        )
    };
    let files =
        files!("tokens.css", "base.css", "items.css", "answer.css", "widths.css", "print.css");
    format!("{}{}{files}", face("Kansli UI", INTER), face("Kansli Text", SERIF))
});

/// What the browser may do: run this script, use this style, show pictures and fonts of this file, and nothing else.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let (script, style) = sources();
    format!(
        "default-src 'none'; script-src {script}; style-src {style}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )
});

/// The script and the style by their hashes, as a policy names them.
pub(super) fn sources() -> (String, String) {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    (hash(&SCRIPT), hash(&STYLE))
}

/// The whole file.
pub(super) fn file(language: Lang, title: &str, body: &Html) -> String {
    let mut file = Html::default();
    file.raw("<!doctype html>\n<html lang=\"").raw(match language {
        Lang::Sv => "sv",
        Lang::En => "en",
    });
    file.raw("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    file.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(&POLICY);
    file.raw("\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\">");
    file.raw("<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"format-detection\" content=\"telephone=no\"><title>");
    file.text(title).raw("</title><style>").raw(&STYLE).raw("</style></head><body>").add(&icons());
    file.add(body);
    file.raw("<p class=\"hidden\" id=\"say\" role=\"status\"></p><script>").raw(&SCRIPT);
    file.raw("</script></body></html>\n");
    file.done()
}

/// The two half circles.
pub(super) fn mark() -> Html {
    let mut mark = Html::default();
    mark.raw("<svg class=\"mark\" viewBox=\"0 0 28 28\" aria-hidden=\"true\"><path class=\"sks\" d=\"M12.6 3.1v21.8a11 11 0 0 1 0-21.8Z\"/><path class=\"authorities\" d=\"M15.4 3.1v21.8a11 11 0 0 0 0-21.8Z\"/></svg>");
    mark
}

/// A small picture beside words; it says nothing that they do not.
pub(super) fn icon(name: &'static str) -> Html {
    let mut icon = Html::default();
    icon.raw("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-")
        .raw(name)
        .raw("\"/></svg>");
    icon
}

/// The pictures, drawn once.
fn icons() -> Html {
    const DRAWN: &[(&str, &str)] = &[
        ("comment", "M4 5h16v11H10l-6 4.5z"),
        ("pen", "M4 20l1-4L16.2 4.8l3 3L8 19z"),
        ("bin", "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13"),
        ("download", "M12 4v11M7 10l5 5 5-5M5 20h14"),
        ("copy", "M9 9h11v11H9zM15 9V4H4v11h5"),
        (
            "offline",
            "M4 10a12 12 0 0 1 16 0M7 13.5a7.5 7.5 0 0 1 10 0M10 17a3.2 3.2 0 0 1 4 0M4 4l16 16",
        ),
        ("file", "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"),
        ("plus", "M12 5v14M5 12h14"),
        ("open", "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"),
        ("lock", "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    ];
    let mut icons = Html::default();
    icons.raw("<svg hidden>");
    for (name, path) in DRAWN {
        icons
            .raw("<symbol viewBox=\"0 0 24 24\" id=\"icon-")
            .raw(name)
            .raw("\"><path d=\"")
            .raw(path);
        icons.raw("\"/></symbol>");
    }
    icons.raw("</svg>");
    icons
}
