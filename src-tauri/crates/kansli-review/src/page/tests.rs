//! What holds of every page, whatever people have written.

use std::collections::BTreeSet;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use sha2::Digest as _;

use super::markup::{Block, Html, blocks, clean};
use super::*;
use crate::words::SWEDISH;

#[path = "../../tests/sample/mod.rs"]
mod sample;

/// The Rust and script sources that speak in words.
const SPEAKERS: &[&str] = &[
    include_str!("../page.rs"),
    include_str!("answer.rs"),
    include_str!("data.rs"),
    include_str!("items.rs"),
    include_str!("locked.rs"),
    include_str!("mail.rs"),
    include_str!("news.rs"),
    include_str!("papers.rs"),
    include_str!("texts.rs"),
    include_str!("../words.rs"),
    include_str!("../reading/by_hand.rs"),
    include_str!("../reading/locked.rs"),
    include_str!("../../page/page.js"),
    include_str!("../../page/sealed.js"),
    include_str!("../../page/keeping.js"),
    include_str!("../../page/change.js"),
    include_str!("../../page/remarks.js"),
    include_str!("../../page/composer.js"),
    include_str!("../../page/fields.js"),
    include_str!("../../page/marking.js"),
    include_str!("../../page/text.js"),
    include_str!("../../page/answer.js"),
    include_str!("../../page/unlock.js"),
    include_str!("../../page/start.js"),
];

fn keys() -> BTreeSet<&'static str> {
    let lines = SWEDISH.lines().filter_map(|line| line.strip_prefix("review-page-"));
    lines.filter_map(|line| Some(line.split_once(" =")?.0)).collect()
}

#[test]
fn every_message_can_be_said_in_both_languages() {
    for language in [crate::Lang::Sv, crate::Lang::En] {
        for key in keys() {
            assert!(!Words::of(language).say(key).is_empty(), "{language:?} {key}");
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    // Keys that are put together of parts.
    let parts = ["weekday-", "month-", "kind-", "says-", "purpose-", "became-", "kept", "not-kept"];
    let stems = ["-one", "-many", "-none", "-help", "-other"];
    let mut silent = Vec::new();
    for key in keys() {
        // The words of notes stand in the place of those of minutes.
        let key = key.strip_suffix("-of-notes").unwrap_or(key);
        let stem = stems.iter().find_map(|end| key.strip_suffix(end)).unwrap_or(key);
        let said = [key, stem]
            .iter()
            .any(|key| SPEAKERS.iter().any(|text| text.contains(&format!("\"{key}\""))));
        let choice = key.ends_with("-agenda") || key.ends_with("-minutes");
        let composed = parts.iter().any(|part| key.starts_with(part)) || choice;
        if !said && !composed {
            silent.push(key);
        }
    }
    assert!(silent.is_empty(), "nothing says {silent:?}");
}

#[test]
fn every_message_that_is_said_is_there() {
    let known = keys();
    for text in SPEAKERS {
        for call in ["say(\"", "fill(\"", "sayCount(\"", "count(\""] {
            for (at, _) in text.match_indices(call) {
                let key: String =
                    text[at + call.len()..].chars().take_while(|c| *c != '"').collect();
                let there = known.contains(&*key)
                    || known.contains(&*format!("{key}-one"))
                    || key.starts_with('#');
                assert!(there, "`{key}` is said but not there");
            }
        }
    }
}

#[test]
fn the_page_asks_the_network_for_nothing() {
    for package in [sample::agenda(), sample::second(), sample::minutes(), sample::english()] {
        let page = html(&package);
        for word in [
            "http:",
            "https:",
            "//cdn",
            "@import",
            "url(http",
            "src=\"/",
            "fetch(",
            "XMLHttpRequest",
            "WebSocket",
            "sendBeacon",
        ] {
            let found = page.matches(word).count();
            // The name of SVG is an address that nothing asks for.
            let names = page.matches("http://www.w3.org/2000/svg").count();
            assert!(found == if word == "http:" { names } else { 0 }, "{word}");
        }
    }
}

#[test]
fn the_policy_lets_this_script_and_this_style_run_and_no_other() {
    let page = html(&sample::hostile::package());
    let policy = page
        .split("Content-Security-Policy\" content=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    for wanted in ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src data:"] {
        assert!(policy.contains(wanted), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    let (style, rest) = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap();
    let script = rest.rsplit_once("<script>").unwrap().1.split_once("</script>").unwrap().0;
    for text in [style, script] {
        let hash = STANDARD.encode(sha2::Sha256::digest(text));
        assert!(policy.contains(&format!("'sha256-{hash}'")), "{policy}");
    }
}

#[test]
fn no_text_becomes_markup() {
    let page = html(&sample::hostile::package());
    assert_eq!(page.matches("<script").count(), 2, "the data and the script");
    for word in ["<img src=x", "<svg onload", "</title></style>", "<!--", "<b>"] {
        let body = page.split_once("<body>").unwrap().1;
        let ours = if word == "<b>" {
            html(&sample::second()).split_once("<body>").unwrap().1.matches("<b>").count() + 100
        } else {
            0
        };
        assert!(body.matches(word).count() <= ours, "{word}");
    }
}

#[test]
fn an_answer_file_is_named_so_that_every_system_keeps_it() {
    let name = answer_file_name(&sample::agenda());
    assert_eq!(name, "Svar Strategiska styrgruppen 1-2027 Astrid Provberg.kansli-svar");
    let hostile = answer_file_name(&sample::hostile::package());
    assert!(!hostile.contains(['/', '\\', '<', '>', ':', '"', '|', '?', '*', '\0']), "{hostile}");
    assert!(hostile.chars().count() <= 132, "{hostile}");
}

#[test]
fn a_mail_is_begun_with_a_line_for_each_item_and_the_name_of_the_package() {
    let address = mail::written_by_hand(&sample::agenda(), Words::of(crate::Lang::Sv));
    assert!(
        address.starts_with("mailto:kansliet@example.invalid?subject=Svar%20p%C3%A5%20dagordning"),
        "{address}"
    );
    assert!(address.contains("Punkt%201%3A%20%0D%0APunkt%202%3A"), "{address}");
    assert!(address.ends_with(&sample::agenda().id.to_string()), "{address}");
    let hostile = mail::address(&sample::hostile::package(), Words::of(crate::Lang::Sv));
    assert!(
        hostile.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~@%:?=&".contains(&byte)),
        "{hostile}"
    );
}

#[test]
fn a_locked_file_shows_nothing_and_opens_with_its_passphrase_alone() {
    let package = sample::agenda();
    let lock = Lock { passphrase: "  båten går klockan sju ", salt: [1; 16], nonce: [2; 12] };
    let page = html_locked(&package, &lock).unwrap();
    for secret in [
        "Strategiska",
        "1/2027",
        "Provberg",
        "Fejkström",
        "levnadsvanor",
        "Behovsbild",
        "example.invalid",
        &package.id.to_string(),
    ] {
        assert!(!page.contains(secret), "{secret}");
    }
    let secret = page.split("id=\"secret\">").nth(1).unwrap().split('<').next().unwrap();
    let sealed = STANDARD.decode(secret).unwrap();
    let open = |passphrase: &str| {
        let key = pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(
            passphrase.as_bytes(),
            &lock.salt,
            600_000,
        );
        let whole = Payload { msg: &sealed, aad: b"kansli-review-locked/1" };
        Aes256Gcm::new(&key.into()).decrypt(&lock.nonce.into(), whole)
    };
    let opened = open("båten går klockan sju").unwrap();
    assert!(String::from_utf8(opened).unwrap().contains("Gemensam bild av behov"));
    assert!(open("båten går klockan åtta").is_err());
    let short = Lock { passphrase: "kort", ..lock };
    assert_eq!(html_locked(&package, &short), Err(LockError::TooShort));
}

#[test]
fn a_text_is_read_into_paragraphs_and_lists_with_their_places() {
    let text = "Först 👍\nsamma stycke\n\n- ett\n- två\n3. tre\n\nSist";
    let found = blocks(text);
    let place = |part: &str| text[..text.find(part).unwrap()].encode_utf16().count();
    assert_eq!(
        found,
        [
            Block::Paragraph(0, "Först 👍\nsamma stycke"),
            Block::Bullets(vec![(place("ett"), "ett"), (place("två"), "två")]),
            Block::Numbers(3, vec![(place("tre"), "tre")]),
            Block::Paragraph(place("Sist"), "Sist"),
        ]
    );
}

proptest! {
    /// Every piece stands at its place, and nothing but blank space and list marks is left out.
    #[test]
    fn pieces_of_a_text_stand_at_their_places(text in "([a-zå👍<]{0,4}|- |1\\. |\n|\n\n| ){0,30}") {
        let text = clean(&text);
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut pieces = Vec::new();
        for block in blocks(&text) {
            match block {
                Block::Paragraph(at, piece) => pieces.push((at, piece)),
                Block::Bullets(items) | Block::Numbers(_, items) => pieces.extend(items),
            }
        }
        let mut shown = String::new();
        for (at, piece) in pieces {
            let wanted: Vec<u16> = piece.encode_utf16().collect();
            prop_assert_eq!(&units[at..at + wanted.len()], &wanted[..]);
            shown.push_str(piece);
        }
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic() || *c == '👍' || *c == '<').collect::<String>();
        prop_assert_eq!(letters(&shown), letters(&text));
    }

    /// No text opens a tag, ends an attribute, or ends a script.
    #[test]
    fn escaped_text_holds_no_markup(text in "\\PC{0,40}|[<>&\"'/a-z!-]{0,40}") {
        let mut html = Html::default();
        html.text(&text);
        prop_assert!(!html.done().contains(['<', '>', '"', '\'']));
        let mut json = Html::default();
        json.json(&serde_json::to_string(&text).unwrap());
        let json = json.done();
        prop_assert!(!json.contains(['<', '>', '&']));
        prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    /// A page can be made of any texts.
    #[test]
    fn any_texts_make_a_page(texts in prop::collection::vec("\\PC{0,60}", 6)) {
        let mut package = sample::second();
        package.greeting.clone_from(&texts[0]);
        package.meeting.heading.clone_from(&texts[1]);
        package.items[0].title.clone_from(&texts[2]);
        package.items[0].background = Some(texts[3].clone());
        package.changes[0].before = Some(texts[4].clone());
        package.changes[0].after = Some(texts[5].clone());
        let page = html(&package);
        prop_assert_eq!(page.matches("<script").count(), 2);
    }
}
