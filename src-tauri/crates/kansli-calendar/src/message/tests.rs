use super::*;
use crate::message::{Bearing, reply};

const ANSWER: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:m1\r\nSEQUENCE:1\r\n\
    DTSTAMP:20270301T080000Z\r\nCOMMENT:Kommer sent\\, börja utan mig\r\n\
    ATTENDEE;PARTSTAT=TENTATIVE;CN=Åsa Öberg;SENT-BY=\"mailto:Assistent@example.invalid\":\r\n \
    MAILTO:Asa.Oberg@Example.invalid\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let encode = |chunk: &[u8]| -> String {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte))
            << (8 * (3 - chunk.len()));
        (0..4)
            .map(|at| {
                if at > chunk.len() {
                    '='
                } else {
                    char::from(LETTERS[(bits >> (18 - 6 * at) & 63) as usize])
                }
            })
            .collect()
    };
    let text: Vec<String> = bytes.chunks(3).map(encode).collect();
    text.chunks(18).map(<[String]>::concat).collect::<Vec<_>>().join("\r\n")
}

fn mail(part_head: &str, part: &str) -> String {
    format!(
        "Received: by mx.example.invalid\r\nFrom: =?utf-8?q?=C3=85sa_=C3=96berg?= <asa.oberg@example.invalid>\r\n\
         To: kansli@example.invalid\r\nSubject: Prel.: Strategiskt möte\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         Hej\r\n--b1\r\n{part_head}\r\n\r\n{part}\r\n--b1--\r\n"
    )
}

fn read_answer(bytes: &[u8]) -> Reply {
    let (replies, problems) = reply(bytes);
    assert_eq!(problems, []);
    assert_eq!(replies.len(), 1);
    replies.into_iter().next().expect("one answer")
}

#[test]
fn an_answer_is_read_from_a_file_and_from_any_mail_around_it() {
    let plain = read_answer(ANSWER.as_bytes());
    assert_eq!(
        plain.attendee,
        Person { name: "Åsa Öberg".into(), email: "asa.oberg@example.invalid".into() }
    );
    assert_eq!(plain.answer, Answer::Tentative);
    assert_eq!(plain.comment.as_deref(), Some("Kommer sent, börja utan mig"));
    assert_eq!(
        plain.addresses().collect::<Vec<_>>(),
        ["asa.oberg@example.invalid", "assistent@example.invalid"]
    );

    let encoded = base64(ANSWER.as_bytes());
    let calendar = "Content-Type: text/calendar; charset=UTF-8; method=REPLY";
    for mail in [
        mail(calendar, ANSWER),
        mail(&format!("{calendar}\r\nContent-Transfer-Encoding: base64"), &encoded),
        mail(
            "Content-Type: application/ics; name=invite.ics\r\nContent-Transfer-Encoding: base64",
            &encoded,
        ),
        mail(
            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"Svar.ICS\"\r\n\
              Content-Transfer-Encoding: base64",
            &encoded,
        ),
        mail("Content-Type: message/rfc822", &mail(calendar, ANSWER).replace("b1", "b2")),
    ] {
        assert_eq!(read_answer(mail.as_bytes()), plain, "{mail}");
        assert_eq!(read_answer(mail.replace("\r\n", "\n").as_bytes()), plain, "{mail}");
    }
}

#[test]
fn an_answer_in_latin_1_keeps_its_letters() {
    let head = "Content-Type: text/calendar; charset=iso-8859-1; method=REPLY\r\nContent-Transfer-Encoding: 8bit";
    let bytes: Vec<u8> =
        mail(head, ANSWER).replace("möte", "mote").chars().map(|letter| letter as u8).collect();
    assert_eq!(read_answer(&bytes).attendee.name, "Åsa Öberg");
}

#[test]
fn an_answer_to_an_earlier_time_or_before_a_later_answer_does_not_stand() {
    let answer = read_answer(ANSWER.as_bytes());
    let stamp = answer.stamp.expect("a stamp");
    let later = stamp + chrono::TimeDelta::seconds(1);
    assert_eq!(answer.bearing(1, None), Bearing::Current);
    assert_eq!(answer.bearing(1, Some(stamp)), Bearing::Current);
    assert_eq!(answer.bearing(1, Some(later)), Bearing::Superseded);
    assert_eq!(answer.bearing(2, None), Bearing::EarlierVersion);
}

#[test]
fn a_counter_is_a_proposal_and_an_unknown_answer_is_none() {
    let counter = ANSWER
        .replace("METHOD:REPLY", "METHOD:COUNTER")
        .replace("PARTSTAT=TENTATIVE", "PARTSTAT=X-MAYBE")
        .replace("SEQUENCE:1", "SEQUENCE:1\r\nDTSTART;TZID=Europe/Stockholm:20270320T130000");
    let answer = read_answer(counter.as_bytes());
    assert_eq!(answer.answer, Answer::NeedsAction);
    let (start, end) = answer.proposal.expect("a proposal");
    assert_eq!((start.to_string().as_str(), end), ("2027-03-20T13:00:00+01:00", None));
}

#[test]
fn what_is_no_answer_says_why() {
    let kind = |bytes: &[u8]| {
        let (replies, problems) = reply(bytes);
        assert_eq!(replies, []);
        problems.into_iter().next().expect("a problem").kind
    };
    let request = ANSWER.replace("METHOD:REPLY", "METHOD:REQUEST");
    assert_eq!(kind(request.as_bytes()), ProblemKind::NotAReply { method: "REQUEST".to_owned() });
    assert_eq!(kind(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1..."), ProblemKind::OutlookMessage);
    assert_eq!(
        kind(mail("Content-Type: text/html", "<p>Ja</p>").as_bytes()),
        ProblemKind::NoCalendarInMail
    );
    assert_eq!(kind(b"Ja, jag kommer"), ProblemKind::NotACalendar);
    assert_eq!(kind(b""), ProblemKind::NotACalendar);
}
