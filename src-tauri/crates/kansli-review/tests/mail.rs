//! Answers that come as text: with an answer block, or written by hand.

#![allow(clippy::unwrap_used, reason = "tests")]

mod sample;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::DateTime;
use kansli_review::{
    Answer, AnswerRefusal, Digest, Expectation, KnownPackage, Package, Proposal, Reading, Remark,
    Trust, Verdict, read_answer, read_by_hand,
};
use proptest::prelude::*;
use sample::id;

fn expected() -> Expectation {
    let agenda = sample::agenda();
    Expectation {
        packages: vec![KnownPackage::of(&agenda), KnownPackage::of(&sample::minutes())],
        chosen: Some(agenda.id),
        received_at: DateTime::parse_from_rfc3339("2027-03-06T08:00:00+01:00").unwrap(),
    }
}

fn answer() -> Answer {
    let agenda = sample::agenda();
    let remark = |number: u128, item: u128, text: &str| Remark {
        id: id(number),
        item: Some(id(item)),
        anchor: None,
        text: text.to_owned(),
        proposal: Proposal::Comment {},
    };
    Answer {
        id: id(7001),
        package: agenda.id,
        content_hash: agenda.content_hash,
        reviewer: agenda.reviewer.id,
        answered_at: DateTime::parse_from_rfc3339("2027-03-05T07:12:00+01:00").unwrap(),
        verdict: Some(Verdict::NeedsChanges),
        signature: None,
        remarks: vec![
            remark(1, 4, "5 minuter räcker."),
            remark(2, 7, "Vilka regioner? Åäö – ”så”"),
        ],
    }
}

const READABLE: &str = "\nSvar på dagordning: Strategiska styrgruppen 1/2027\nBehöver ändras\n\nPunkt 4: Uppföljning\n- Kommentar\n  5 minuter räcker.\n";

/// What the page copies, made as the page makes it.
fn text(readable: &str) -> String {
    let letters: String = readable
        .chars()
        .filter(|c| {
            c.is_ascii_alphanumeric() || (*c >= '\u{c0}' && !('\u{2000}'..'\u{2070}').contains(c))
        })
        .collect();
    let file: serde_json::Value =
        serde_json::from_slice(&answer().sign(&sample::agenda().answer_key).unwrap()).unwrap();
    let mut bytes = hex::decode(file["hmac"].as_str().unwrap()).unwrap();
    bytes.extend_from_slice(&Digest::of(letters.as_bytes()).0[..8]);
    bytes.extend_from_slice(file["body"].as_str().unwrap().as_bytes());
    let block = STANDARD_NO_PAD.encode(bytes);
    let lines: Vec<&str> =
        block.as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap()).collect();
    format!("[[kansli{readable}kansli-answer/1\n{}\n]]\n", lines.join("\n"))
}

fn read(text: &str) -> Reading {
    read_answer(text.as_bytes(), &expected()).unwrap()
}

#[test]
fn the_text_form_gives_the_same_answer_back() {
    let reading = read(&text(READABLE));
    assert_eq!(reading.answer, answer());
    assert_eq!((reading.trust, reading.beside.as_str()), (Trust::Signed, ""));
}

#[test]
fn mail_may_quote_wrap_and_space_it_as_it_likes() {
    let plain = text(READABLE);
    let wrapped = |width: usize| {
        let wrap = |line: &str| {
            let letters: Vec<char> = line.chars().collect();
            let pieces: Vec<String> =
                letters.chunks(width).map(|piece| piece.iter().collect()).collect();
            pieces.join("\n")
        };
        plain.lines().map(wrap).collect::<Vec<_>>().join("\n")
    };
    let quoted =
        |mark: &str| plain.lines().map(|line| format!("{mark}{line}\n")).collect::<String>();
    for journey in [
        plain.replace('\n', "\r\n"),
        plain.replace(' ', "\u{a0}"),
        quoted("> "),
        quoted("> > "),
        quoted(">>"),
        wrapped(40),
        wrapped(17).replace('\n', "\n> "),
        plain.replace('\n', "\n\n"),
        plain.replace('\n', " \n"),
    ] {
        let reading = read(&journey);
        assert_eq!(reading.answer, answer(), "{journey}");
        assert_eq!(reading.beside.trim_matches(['>', ' ', '\n']), "", "{journey}");
    }
}

#[test]
fn words_around_the_block_are_kept() {
    let reading =
        read(&format!("Hej!\n\nHär är mitt svar.\n\n{}\nHälsningar\nAstrid", text(READABLE)));
    assert_eq!(reading.answer, answer());
    assert_eq!(reading.beside, "Hej!\n\nHär är mitt svar.\n\nHälsningar\nAstrid");
}

#[test]
fn words_written_among_the_readable_lines_are_kept() {
    let with = text(READABLE).replace("räcker.\n", "räcker.\nOch en sak till: paus!\n");
    let reading = read(&with);
    assert_eq!(reading.answer, answer());
    assert!(reading.beside.contains("Och en sak till: paus!"), "{}", reading.beside);
}

#[test]
fn a_block_that_is_cut_or_changed_is_named_and_its_words_may_be_read_by_hand() {
    let whole = text(READABLE);
    let cut = &whole[..whole.len() - 40];
    assert_eq!(read_answer(cut.as_bytes(), &expected()), Err(AnswerRefusal::Damaged));
    let at = whole.find("/1\n").unwrap() + 80;
    let mut changed = whole.clone().into_bytes();
    changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
    let refused = read_answer(&changed, &expected()).unwrap_err();
    assert!(
        matches!(
            refused,
            AnswerRefusal::Tampered | AnswerRefusal::Damaged | AnswerRefusal::Foreign(_)
        ),
        "{refused:?}"
    );
    let by_hand = read_by_hand(cut, &expected()).unwrap();
    assert_eq!(by_hand.trust, Trust::Unsigned);
    assert_eq!(by_hand.answer.verdict, Some(Verdict::NeedsChanges));
}

#[test]
fn the_same_block_twice_is_one_and_two_answers_are_two() {
    let one = text(READABLE);
    assert_eq!(read(&format!("{one}\n\nDen 5 mars skrev Astrid:\n{one}")).answer, answer());
    let other = text("\nEtt annat svar\n");
    let refused = read_answer(format!("{one}\n{other}").as_bytes(), &expected());
    assert_eq!(refused, Err(AnswerRefusal::Several(2)));
}

#[test]
fn a_mail_written_by_hand_is_read_with_nothing_dropped() {
    let mail = "Hej!\n\nSvar: Godkänner med kommentarer\n\nPunkt 4: 5 minuter räcker.\nAlla har listan.\n\n§ 7 Vilka regioner?\nPunkt 99: finns inte\n\nHälsningar\nAstrid";
    let Reading { answer, trust, .. } = read(mail);
    assert_eq!(trust, Trust::Unsigned);
    assert_eq!(answer.verdict, Some(Verdict::ApproveWithComments));
    let said: Vec<(Option<uuid::Uuid>, &str)> =
        answer.remarks.iter().map(|remark| (remark.item, remark.text.as_str())).collect();
    assert_eq!(
        said,
        [
            (None, "Hej!"),
            (Some(id(4)), "5 minuter räcker.\nAlla har listan."),
            (Some(id(7)), "Vilka regioner?\nPunkt 99: finns inte"),
            (None, "Hälsningar\nAstrid"),
        ]
    );
    assert_eq!(answer.answered_at, expected().received_at);
}

#[test]
fn a_verdict_counts_only_when_it_fills_its_line_and_stands_alone() {
    let verdict = |mail: &str| read(mail).answer.verdict;
    for (mail, wanted) in [
        ("Godkänner", Some(Verdict::Approve)),
        ("Jag godkänner.", Some(Verdict::Approve)),
        ("GODKÄNNS!", Some(Verdict::Approve)),
        ("Svar:\u{a0}Behöver ändras", Some(Verdict::NeedsChanges)),
        ("Godkänner inte", Some(Verdict::NeedsChanges)),
        ("Godkänner med kommentarer.", Some(Verdict::ApproveWithComments)),
        ("Approved with comments", Some(Verdict::ApproveWithComments)),
        ("Jag godkänner inte punkt 4", None),
        ("Godkänner ni detta?", None),
        ("Godkänner\nBehöver ändras", None),
        ("> Godkänner\nHej", None),
    ] {
        assert_eq!(verdict(mail), wanted, "{mail}");
    }
    let both = read("Godkänner\nBehöver ändras").answer;
    assert_eq!(both.remarks[0].text, "Godkänner\nBehöver ändras");
}

#[test]
fn what_the_page_wrote_in_the_mail_is_no_comment() {
    let agenda = sample::agenda();
    let mail = format!(
        "Svar: \r\n\r\nPunkt 1: \r\nPunkt 2: \r\nPunkt 4: Kortare.\r\n\r\nPaket 1: {}",
        agenda.id
    );
    let known = Expectation { chosen: None, ..expected() };
    let answer = read_answer(mail.as_bytes(), &known).unwrap().answer;
    assert_eq!((answer.package, answer.verdict), (agenda.id, None));
    assert_eq!(answer.remarks.len(), 1, "{:?}", answer.remarks);
    assert_eq!(answer.remarks[0].item, Some(id(4)));
    let more = format!("Godkänner\nPaket 1: {} är bra", agenda.id);
    let answer = read_answer(more.as_bytes(), &known).unwrap().answer;
    assert!(answer.remarks[0].text.ends_with("är bra"), "words beside the name are kept");
}

#[test]
fn a_mail_must_say_which_package_it_answers() {
    let known = Expectation { chosen: None, ..expected() };
    assert_eq!(read_answer(b"Punkt 4: Kortare.", &known), Err(AnswerRefusal::WhichPackage));
}

#[test]
fn the_same_mail_again_is_repeated() {
    let mail = "Godkänner\nPunkt 4: bra";
    let mut known = expected();
    known.packages[0].answers.push(read(mail).answer.id);
    let again = read_answer(mail.as_bytes(), &known);
    assert!(matches!(again, Err(AnswerRefusal::Repeated(_))), "{again:?}");
    assert!(read_answer(b"Godkanner\nPunkt 4: mycket bra", &known).is_ok());
}

#[test]
fn mail_in_older_alphabets_is_read() {
    let mail = "Punkt 4: Kortare för alla";
    let latin: Vec<u8> = mail.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let wide: Vec<u8> =
        [0xFEFF].into_iter().chain(mail.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [latin, wide, mail.as_bytes().to_vec()] {
        let answer = read_answer(&bytes, &expected()).unwrap().answer;
        assert_eq!(answer.remarks[0].text, "Kortare för alla");
    }
}

proptest! {
    /// Every word of a mail stands in a remark, or is the verdict, or a name the page wrote.
    #[test]
    fn no_word_of_a_mail_is_dropped(lines in prop::collection::vec("(Punkt [0-9]{1,2}: |§ [0-9]{1,2} |> )?[a-zåäö]{3,9}( [a-zåäö]{3,9}){0,4}|", 1..12)) {
        let mail = lines.join("\n");
        let Ok(reading) = read_answer(mail.as_bytes(), &expected()) else { return Ok(()) };
        let said: String = reading.answer.remarks.iter().map(|remark| format!("{} ", remark.text)).collect();
        for word in mail.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic) && *word != "Punkt") {
            prop_assert!(said.contains(word), "`{word}` of `{mail}` is not in `{said}`");
        }
    }

    /// A block survives any spaces, breaks and quoting marks strewn into it.
    #[test]
    fn a_block_survives_what_mail_strews_into_it(places in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec![" ", "\n", "\r\n", "\n> ", "\u{a0}", "\t", "=\r\n"])), 0..20)) {
        let mut strewn = text(READABLE);
        let begin = strewn.find("kansli-answer/1").unwrap() + 16;
        for (place, what) in places {
            let end = strewn.find("]]").unwrap();
            let at = begin + place.index(end - begin);
            if strewn.is_char_boundary(at) { strewn.insert_str(at, what); }
        }
        prop_assert_eq!(read_answer(strewn.as_bytes(), &expected()).unwrap().answer, answer());
    }
}

#[test]
fn notes_are_approved_by_their_own_name_and_have_items() {
    let package = Package { notes: true, ..sample::minutes() };
    let page = kansli_review::html(&package);
    for said in ["Mötesanteckningar för godkännande", "Jag godkänner anteckningarna"] {
        assert!(page.contains(said), "{said}");
    }
    let seen = page.split("<script").next().unwrap();
    for wrong in ["Protokoll för justering", "Jag justerar", "Paragrafer", "§\u{a0}"] {
        assert!(!seen.contains(wrong), "{wrong}");
    }
}
