//! Answers that come back: read as they were written, or refused by name.

#![allow(clippy::unwrap_used, reason = "tests")]

mod sample;

use chrono::DateTime;
use kansli_review::reading::limits;
use kansli_review::{
    Anchor, Answer, AnswerKey, AnswerRefusal, Digest, Expectation, Field, Freshness, KnownPackage,
    Proposal, Reading, Remark, Signature, Trust, Verdict, locked_file, read_answer, read_by_hand,
};
use proptest::prelude::*;
use sample::id;

fn expected() -> Expectation {
    let packages = [sample::agenda(), sample::second(), sample::minutes()];
    Expectation {
        packages: packages.iter().map(KnownPackage::of).collect(),
        chosen: None,
        received_at: DateTime::parse_from_rfc3339("2027-03-06T08:00:00+01:00").unwrap(),
    }
}

fn remark(number: u128, item: Option<u128>, proposal: Proposal) -> Remark {
    let text = format!("Anmärkning {number}: ≤ 5 min, ”citat”");
    Remark { id: id(5000 + number), item: item.map(id), anchor: None, text, proposal }
}

/// An answer with a remark of every kind.
fn answer() -> Answer {
    let quote = Anchor {
        field: Field::Attachment(id(102), 0),
        quote: "Fyra sjukvårdsregioner".to_owned(),
        prefix: "före ".to_owned(),
        suffix: " efter".to_owned(),
    };
    let words = "en gemensam förstudie".to_owned();
    let title = "Ny punkt".to_owned();
    let purpose = kansli_review::package::PurposeKey::Discussion;
    let mut remarks = vec![
        remark(1, None, Proposal::Comment {}),
        remark(2, Some(7), Proposal::Wording { words: words.clone() }),
        remark(3, Some(7), Proposal::Correction { words }),
        remark(4, Some(4), Proposal::Time { minutes: 5 }),
        remark(5, Some(8), Proposal::Order { after: None }),
        remark(
            6,
            None,
            Proposal::NewItem { title, purpose, minutes: Some(10), after: Some(id(4)) },
        ),
    ];
    remarks[1].anchor = Some(quote);
    Answer {
        id: id(7000),
        package: sample::agenda().id,
        content_hash: sample::agenda().content_hash,
        reviewer: sample::agenda().reviewer.id,
        answered_at: DateTime::parse_from_rfc3339("2027-03-05T07:12:00+01:00").unwrap(),
        verdict: Some(Verdict::ApproveWithComments),
        signature: None,
        remarks,
    }
}

fn signed(answer: &Answer) -> Vec<u8> {
    answer.sign(&sample::agenda().answer_key).unwrap()
}

#[test]
fn a_signed_answer_is_read_as_it_was_written() {
    let Reading { answer: read, round, trust, freshness, beside } =
        read_answer(&signed(&answer()), &expected()).unwrap();
    assert_eq!(read, answer());
    assert_eq!(
        (round, trust, freshness, beside.as_str()),
        (1, Trust::Signed, Freshness::Current, "")
    );
}

#[test]
fn a_signature_under_minutes_comes_back_with_name_and_time() {
    let minutes = sample::minutes();
    let at = answer().answered_at;
    let signature = Some(Signature { name: "Hans Attrapp".to_owned(), at });
    let given = Answer {
        package: minutes.id,
        content_hash: minutes.content_hash,
        reviewer: minutes.reviewer.id,
        verdict: Some(Verdict::Approve),
        signature,
        remarks: Vec::new(),
        ..answer()
    };
    let read = read_answer(&given.sign(&minutes.answer_key).unwrap(), &expected()).unwrap();
    assert_eq!(read.answer, given);
}

#[test]
fn an_answer_to_an_older_content_is_read_and_called_stale() {
    let mut known = expected();
    known.packages[0].current_hash = Digest::of(b"changed since");
    let read = read_answer(&signed(&answer()), &known).unwrap();
    assert_eq!(read.freshness, Freshness::Stale);
    assert_eq!(read.answer.remarks.len(), 6);
}

#[test]
fn a_read_answer_is_repeated_the_second_time() {
    let mut known = expected();
    known.packages[0].answers.push(answer().id);
    let refused = read_answer(&signed(&answer()), &known);
    assert_eq!(refused, Err(AnswerRefusal::Repeated(answer().id)));
}

#[test]
fn an_answer_to_a_package_made_elsewhere_is_foreign() {
    let known = Expectation { packages: Vec::new(), ..expected() };
    let refused = read_answer(&signed(&answer()), &known);
    assert_eq!(refused, Err(AnswerRefusal::Foreign(sample::agenda().id)));
}

#[test]
fn another_secret_or_another_letter_is_tampered() {
    let other = answer().sign(&AnswerKey([1; 32])).unwrap();
    assert_eq!(read_answer(&other, &expected()), Err(AnswerRefusal::Tampered));
    let text = String::from_utf8(signed(&answer())).unwrap();
    let changed = text.replacen("approve_with_comments", "approve", 1);
    assert_ne!(text, changed);
    assert_eq!(read_answer(changed.as_bytes(), &expected()), Err(AnswerRefusal::Tampered));
}

#[test]
fn an_answer_signed_for_other_contents_or_by_another_reviewer_is_tampered() {
    let contents = Answer { content_hash: Digest::of(b"other"), ..answer() };
    let reviewer = Answer { reviewer: id(1), ..answer() };
    for given in [contents, reviewer] {
        assert_eq!(read_answer(&signed(&given), &expected()), Err(AnswerRefusal::Tampered));
    }
}

#[test]
fn every_answer_cut_short_is_refused() {
    let whole = signed(&answer());
    for length in 0..whole.len() {
        assert!(read_answer(&whole[..length], &expected()).is_err(), "{length} bytes");
    }
}

#[test]
fn every_changed_byte_is_refused() {
    let whole = signed(&answer());
    for at in 0..whole.len() {
        for change in [0x01, 0x20, 0x80] {
            let mut bytes = whole.clone();
            bytes[at] ^= change;
            let read = read_answer(&bytes, &expected());
            // Hexadecimal digits may be large or small; that changes nothing.
            assert!(read.is_err() || read.unwrap().answer == answer(), "byte {at}");
        }
    }
}

#[test]
fn a_newer_format_is_named() {
    let newer =
        String::from_utf8(signed(&answer())).unwrap().replace("kansli-answer/1", "kansli-answer/2");
    let refused = read_answer(newer.as_bytes(), &expected());
    assert_eq!(refused, Err(AnswerRefusal::UnknownFormat("kansli-answer/2".to_owned())));
}

#[test]
fn what_no_answer_has_is_refused_where_it_stands() {
    let body = serde_json::to_string(&answer()).unwrap();
    for (wrong, at) in [
        (body.replacen("\"text\":", "\"script\":", 1), "remarks[0].script"),
        (body.replacen("approve_with_comments", "agree", 1), "verdict"),
        (body.replacen("\"minutes\":5", "\"minutes\":-5", 1), "remarks[3].proposal.value.minutes"),
    ] {
        assert_ne!(wrong, body);
        let refused = read_answer(&sign_text(&wrong), &expected());
        let Err(AnswerRefusal::Malformed { at: found, .. }) = refused else {
            panic!("{refused:?}")
        };
        assert!(found.starts_with(at.split(".value").next().unwrap()), "{found} for {at}");
    }
}

/// Signs any text as if the page had written it.
fn sign_text(body: &str) -> Vec<u8> {
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&sample::agenda().answer_key.0).unwrap();
    mac.update(body.as_bytes());
    let hmac = hex::encode(mac.finalize().into_bytes());
    let envelope = serde_json::json!({ "format": "kansli-answer/1", "body": body, "hmac": hmac });
    envelope.to_string().into_bytes()
}

#[test]
fn an_answer_keeps_within_its_limits() {
    let over = |change: fn(&mut Answer)| {
        let mut given = answer();
        change(&mut given);
        read_answer(&signed(&given), &expected())
    };
    let refused = over(|answer| {
        answer.remarks = (0..=limits::MOST_REMARKS as u128)
            .map(|at| remark(at, None, Proposal::Comment {}))
            .collect();
    });
    assert_eq!(refused, Err(AnswerRefusal::OverLimit("remarks")));
    let refused = over(|answer| answer.remarks[0].text = "å".repeat(limits::MOST_TEXT + 1));
    assert_eq!(refused, Err(AnswerRefusal::OverLimit("remark")));
    assert!(over(|answer| answer.remarks[0].text = "å".repeat(limits::MOST_TEXT)).is_ok());
    let twice = over(|answer| answer.remarks[1].id = answer.remarks[0].id);
    assert!(matches!(twice, Err(AnswerRefusal::Malformed { .. })), "{twice:?}");
    let large = read_answer(&vec![b' '; limits::MOST_BYTES + 1], &expected());
    assert!(matches!(large, Err(AnswerRefusal::TooLarge { .. })), "{large:?}");
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{{\"format\":\"kansli-answer/1\",\"body\":{}", "[".repeat(200_000));
    assert!(matches!(
        read_answer(deep.as_bytes(), &expected()),
        Err(AnswerRefusal::Malformed { .. })
    ));
    let body = format!("{{\"package\":\"{}\",\"x\":{}", sample::agenda().id, "[".repeat(200_000));
    assert!(read_answer(&sign_text(&body), &expected()).is_err());
}

#[test]
fn what_is_no_text_is_no_answer() {
    for bytes in [&b"%PDF-1.7\0\x01"[..], b"PK\x03\x04\0\0", b"<!DOCTYPE html><p>", b"<html>"] {
        assert_eq!(read_answer(bytes, &expected()), Err(AnswerRefusal::NotAnAnswer));
    }
    for bytes in [&b""[..], b" \r\n\t ", "\u{feff}\n".as_bytes()] {
        assert_eq!(read_answer(bytes, &expected()), Err(AnswerRefusal::Empty));
    }
}

/// Were anything of it looked at again and again, this would take hours.
#[test]
fn the_largest_bytes_that_mean_harm_are_read_in_no_time() {
    let known = Expectation { chosen: Some(sample::agenda().id), ..expected() };
    for piece in [
        "kansli-answer/1",
        "[[kansli kansli-answer/1 A ]]",
        "kansli-answer/1AA]]",
        "]]",
        "[",
        "{\"a\":",
        "> ",
        "\n",
        "Punkt 4:\n",
        "a\n\n",
        "Godkänner\n",
        "\u{a0}",
        "§",
    ] {
        let text = piece.repeat(limits::MOST_BYTES / piece.len());
        let _ = read_answer(text.as_bytes(), &known);
        let _ = read_by_hand(&text, &known);
        let short = piece.repeat(limits::MOST_MAIL / piece.len());
        let _ = read_by_hand(&short, &known);
        let _ = read_answer(&sign_text(&short), &known);
    }
}

#[test]
fn texts_that_mean_harm_stay_text() {
    let mut given = answer();
    given.remarks = sample::hostile::HOSTILE
        .iter()
        .zip(100..)
        .map(|(text, number)| Remark {
            text: (*text).to_owned(),
            ..remark(number, None, Proposal::Comment {})
        })
        .collect();
    assert_eq!(read_answer(&signed(&given), &expected()).unwrap().answer, given);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read_answer(&bytes, &expected());
    }

    #[test]
    fn no_text_makes_the_reading_panic(text in "\\PC{0,200}") {
        let known = Expectation { chosen: Some(sample::agenda().id), ..expected() };
        let _ = read_answer(text.as_bytes(), &known);
        let _ = read_by_hand(&text, &known);
        let _ = read_answer(format!("[[kansli\n{text}\nkansli-answer/1\n{text}\n]]").as_bytes(), &known);
    }

    #[test]
    fn mixed_up_answers_are_never_taken_for_signed(cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4)) {
        let whole = signed(&answer());
        let mut mixed = whole.clone();
        for (from, to) in cuts {
            let (from, to) = (from.index(mixed.len()), to.index(mixed.len()));
            let piece: Vec<u8> = mixed.drain(from.min(to)..from.max(to)).collect();
            mixed.splice(0..0, piece);
        }
        let read = read_answer(&mixed, &expected());
        prop_assert!(mixed == whole || read.is_err() || read.unwrap().trust == Trust::Unsigned);
    }
}

#[test]
fn an_answer_to_a_locked_package_opens_with_the_packages_own_secret_and_no_other() {
    let agenda = sample::agenda();
    let clear = signed(&answer());
    let locked = locked_file(&agenda.answer_key, agenda.id, &[5; 12], &clear).unwrap();
    assert!(!String::from_utf8_lossy(&locked).contains("remarks"));
    let read = read_answer(&locked, &expected()).unwrap();
    assert_eq!((read.answer, read.trust), (answer(), Trust::Signed));

    let foreign = locked_file(&agenda.answer_key, id(99), &[5; 12], &clear).unwrap();
    assert_eq!(read_answer(&foreign, &expected()), Err(AnswerRefusal::Foreign(id(99))));
    let other = sample::second();
    let elsewhere = locked_file(&other.answer_key, other.id, &[5; 12], &clear).unwrap();
    let no = read_answer(&elsewhere, &expected());
    assert_eq!(no, Err(AnswerRefusal::Tampered), "locked for one package, an answer to another");
    for at in (0..locked.len()).step_by(7) {
        assert!(read_answer(&locked[..at], &expected()).is_err(), "cut at {at}");
        let mut flipped = locked.clone();
        flipped[at] ^= 1;
        if let Ok(read) = read_answer(&flipped, &expected()) {
            assert_eq!(read.answer, answer(), "flipped at {at}");
        }
    }
}
