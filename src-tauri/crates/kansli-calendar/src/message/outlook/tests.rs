use std::io::{Cursor, Write};

use super::*;
use crate::message;

/// An answer as Outlook writes it, made after MS-OXMSG.
#[derive(Clone)]
struct Made {
    class: &'static str,
    uid: &'static str,
    sequence: u32,
    /// Seconds since 1970.
    answered: u64,
    comment: &'static str,
    addresses: Vec<(u16, &'static str)>,
    proposed: Option<u64>,
}

impl Made {
    fn answer(class: &'static str) -> Self {
        Self {
            class,
            uid: "01a20cc1@kansli.invalid",
            sequence: 2,
            answered: 1_803_892_200,
            comment: "Jag kommer.\r\n",
            addresses: vec![(0x5D02, "Asa.Oberg@example.invalid")],
            proposed: None,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        let mut put = |path: String, bytes: &[u8]| {
            file.create_stream(path).unwrap().write_all(bytes).unwrap();
        };
        let wide =
            |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
        let mut text = |id: u16, text: &str| put(format!("/__substg1.0_{id:04X}001F"), &wide(text));
        text(0x001A, self.class);
        text(0x1000, self.comment);
        text(0x0042, "Åsa Öberg");
        for (id, address) in &self.addresses {
            text(*id, address);
        }
        let mut id = Vec::from(*b"\x04\0\0\0\x82\0\xE0\0\x74\xC5\xB7\x10\x1A\x82\xE0\x08");
        id.extend([0; 20]);
        let data = [b"vCal-Uid\x01\0\0\0", self.uid.as_bytes(), b"\0"].concat();
        id.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        id.extend(data);
        put("/__substg1.0_80010102".to_owned(), &id);
        // Each named property, in the order of their places: 8000, 8001, …
        let names: [(u16, u32); 5] = [(4, 0x8201), (3, 0x03), (3, 0x01), (4, 0x8257), (4, 0x8250)];
        let entries: Vec<u8> = (0_u16..)
            .zip(names)
            .flat_map(|(place, (set, number))| {
                [
                    number.to_le_bytes(),
                    [(set << 1).to_le_bytes(), place.to_le_bytes()].concat().try_into().unwrap(),
                ]
                .concat()
            })
            .collect();
        let ticks = |seconds: u64| ((seconds + 11_644_473_600) * 10_000_000).to_le_bytes();
        let number = |value: u32| u64::from(value).to_le_bytes();
        let mut table = vec![0; 32];
        let mut short = |kind: u16, id: u16, value: [u8; 8]| {
            table.extend(kind.to_le_bytes());
            table.extend(id.to_le_bytes());
            table.extend([6, 0, 0, 0]);
            table.extend(value);
        };
        short(0x0003, 0x8000, number(self.sequence));
        short(0x0040, 0x8002, ticks(self.answered));
        short(0x000B, 0x8003, number(u32::from(self.proposed.is_some())));
        if let Some(start) = self.proposed {
            short(0x0040, 0x8004, ticks(start));
        }
        put("/__properties_version1.0".to_owned(), &table);
        file.create_storage("/__nameid_version1.0").unwrap();
        let mut put = |name: &str, bytes: &[u8]| {
            let path = format!("/__nameid_version1.0/{name}");
            file.create_stream(path).unwrap().write_all(bytes).unwrap();
        };
        put("__substg1.0_00020102", &[MEETING, APPOINTMENT].concat());
        put("__substg1.0_00030102", &entries);
        put("__substg1.0_00040102", &[]);
        file.into_inner().into_inner()
    }
}

fn read(made: &Made) -> Reply {
    let (mut replies, problems) = message::reply(&made.bytes());
    assert_eq!((replies.len(), problems.len()), (1, 0), "{problems:?}");
    replies.remove(0)
}

#[test]
fn an_answer_saved_by_outlook_says_who_answers_which_meeting_and_when() {
    let reply = read(&Made::answer("IPM.Schedule.Meeting.Resp.Pos"));
    assert_eq!(reply.uid, "01a20cc1@kansli.invalid");
    assert_eq!((reply.answer, reply.sequence), (Answer::Accepted, 2));
    assert_eq!(reply.attendee.email, "asa.oberg@example.invalid");
    assert_eq!(reply.attendee.name, "Åsa Öberg");
    assert_eq!(reply.comment.as_deref(), Some("Jag kommer."));
    assert_eq!(reply.stamp.unwrap().to_rfc3339(), "2027-03-01T09:10:00+00:00");
    assert_eq!(reply.proposal, None);
    for (class, answer) in [("Neg", Answer::Declined), ("Tent", Answer::Tentative)] {
        let class: &'static str = format!("ipm.schedule.meeting.resp.{class}").leak();
        assert_eq!(read(&Made::answer(class)).answer, answer);
    }
}

#[test]
fn inside_an_organisation_the_address_is_the_one_with_a_sign_at() {
    let directory = "/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=asa";
    let addresses =
        vec![(0x0065, directory), (0x5D01, "vik@example.invalid"), (0x5D02, "asa@example.invalid")];
    let reply = read(&Made { addresses, ..Made::answer("IPM.Schedule.Meeting.Resp.Pos") });
    assert_eq!(reply.attendee.email, "asa@example.invalid");
    assert_eq!(reply.sent_by.as_deref(), Some("vik@example.invalid"), "who answers for another");
}

#[test]
fn another_time_that_is_proposed_in_outlook_is_a_proposal() {
    let made =
        Made { proposed: Some(1_805_457_600), ..Made::answer("IPM.Schedule.Meeting.Resp.Tent") };
    let (start, end) = read(&made).proposal.unwrap();
    assert_eq!((start.to_string().as_str(), end), ("2027-03-19T13:00:00+01:00", None));
}

#[test]
fn what_is_no_answer_says_what_it_is() {
    let problem = |bytes: &[u8]| {
        let (replies, problems) = message::reply(bytes);
        assert!(replies.is_empty());
        problems[0].kind.clone()
    };
    let request = Made::answer("IPM.Schedule.Meeting.Request").bytes();
    let method = "IPM.SCHEDULE.MEETING.REQUEST".to_owned();
    assert_eq!(problem(&request), ProblemKind::NotAReply { method });
    assert_eq!(problem(&Made::answer("IPM.Note").bytes()), ProblemKind::OutlookMessage);
    assert_eq!(problem(MARK), ProblemKind::OutlookMessage);
    // Nothing that is cut off or turned round makes it panic.
    for end in (0..request.len()).step_by(97) {
        problem(&request[..end.max(8)]);
    }
}
