//! An answer as Outlook saves it (`.msg`): no iCalendar, but properties in a compound file.
//!
//! What is read stands in Microsoft's MS-OXMSG (the file), MS-OXOCAL (meetings) and MS-OXCICAL (how they correspond
//! to iCalendar). Properties with a name of their own get other numbers in every file; `__nameid_version1.0` says
//! which. The meeting's UID is inside its global object id, as what was sent to Outlook said it.

use std::io::{Cursor, Read};

use cfb::CompoundFile;
use chrono::{DateTime, TimeDelta, Utc};

use super::{Answer, Reply};
use crate::event::Person;
use crate::event::details::address;
use crate::expand::Moment;
use crate::problem::ProblemKind;

/// How a compound file begins.
pub(super) const MARK: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// More than any text or list of properties in an answer.
const LARGEST: u64 = 1 << 20;

/// Property sets, as they stand in the file (MS-OXPROPS, 1.3.2).
const MEETING: [u8; 16] =
    set(0x6ED8_DA90, 0x450B, 0x101B, [0x98, 0xDA, 0, 0xAA, 0, 0x3F, 0x13, 0x05]);
const APPOINTMENT: [u8; 16] = set(0x0006_2002, 0, 0, [0xC0, 0, 0, 0, 0, 0, 0, 0x46]);

/// A property: with a number that is the same in all files, or a name.
#[derive(Clone, Copy)]
enum Tag {
    Fixed(u16),
    Named([u8; 16], u32),
}

const CLASS: Tag = Tag::Fixed(0x001A);
const BODY: Tag = Tag::Fixed(0x1000);
const SENT_AT: Tag = Tag::Fixed(0x0039);
/// Names, then addresses: whom the answer is for, and who wrote it.
const NAMES: [Tag; 2] = [Tag::Fixed(0x0042), Tag::Fixed(0x0C1A)];
const ADDRESSES: [Tag; 4] =
    [Tag::Fixed(0x5D02), Tag::Fixed(0x0065), Tag::Fixed(0x5D01), Tag::Fixed(0x0C1F)];
const SENDER: [Tag; 2] = [Tag::Fixed(0x5D01), Tag::Fixed(0x0C1F)];
/// The whole series' first: the other also says which day of it is meant.
const IDS: [Tag; 2] = [Tag::Named(MEETING, 0x23), Tag::Named(MEETING, 0x03)];
const ANSWERED_AT: Tag = Tag::Named(MEETING, 0x01);
const SEQUENCE: Tag = Tag::Named(APPOINTMENT, 0x8201);
const PROPOSES: Tag = Tag::Named(APPOINTMENT, 0x8257);
const PROPOSED: [Tag; 2] = [Tag::Named(APPOINTMENT, 0x8250), Tag::Named(APPOINTMENT, 0x8251)];

/// The answer in the file, or what the file is instead.
pub(super) fn reply(bytes: &[u8]) -> Result<Reply, ProblemKind> {
    let mut file = File::open(bytes).ok_or(ProblemKind::OutlookMessage)?;
    let class = file.text(CLASS).unwrap_or_default().to_uppercase();
    let Some(answer) = class.strip_prefix("IPM.SCHEDULE.MEETING.RESP.") else {
        return Err(match class.starts_with("IPM.SCHEDULE.MEETING.") {
            true => ProblemKind::NotAReply { method: class },
            false => ProblemKind::OutlookMessage,
        });
    };
    let answer = match answer.split('.').next() {
        Some("POS") => Answer::Accepted,
        Some("NEG") => Answer::Declined,
        Some("TENT") => Answer::Tentative,
        _ => Answer::NeedsAction,
    };
    let uid = IDS.into_iter().find_map(|tag| uid(&file.bytes(tag)?));
    let uid = uid.ok_or(ProblemKind::OutlookMessage)?;
    // Inside an organisation the address is a path in its directory; the one with @ is the mail's.
    let mut mail = |tags: &[Tag]| {
        tags.iter()
            .filter_map(|tag| file.text(*tag))
            .map(|it| address(&it))
            .find(|it| it.contains('@'))
    };
    let (email, sender) = (mail(&ADDRESSES).unwrap_or_default(), mail(&SENDER));
    let name = NAMES.into_iter().find_map(|tag| file.text(tag)).unwrap_or_default();
    let [start, end] = PROPOSED.map(|tag| file.time(tag));
    let proposes = file.number(PROPOSES).is_some_and(|told| told != 0);
    let comment = file.text(BODY).map(|text| text.trim().to_owned());
    Ok(Reply {
        uid,
        recurrence_id: None,
        sequence: file.number(SEQUENCE).unwrap_or_default(),
        stamp: file.time(ANSWERED_AT).or_else(|| file.time(SENT_AT)),
        sent_by: sender.filter(|it| *it != email),
        attendee: Person { name: name.trim().to_owned(), email },
        answer,
        comment: comment.filter(|text| !text.is_empty()),
        delegated_to: Vec::new(),
        delegated_from: Vec::new(),
        proposal: start.filter(|_| proposes).map(|start| (Moment::at(start), end.map(Moment::at))),
    })
}

/// A global object id (MS-OXOCAL, 2.2.1.27): forty octets around the data, which for a meeting that did not begin
/// in Outlook is a mark and the UID; else the whole id in hexadecimal is the UID.
fn uid(id: &[u8]) -> Option<String> {
    const DATA: usize = 40;
    const VCAL: &[u8] = b"vCal-Uid\x01\0\0\0";
    let data = id.get(DATA..)?;
    if let Some(uid) = data.strip_prefix(VCAL) {
        let uid = uid.split(|octet| *octet == 0).next().unwrap_or_default();
        return std::str::from_utf8(uid).ok().filter(|uid| !uid.is_empty()).map(str::to_owned);
    }
    Some(id.iter().map(|octet| format!("{octet:02X}")).collect())
}

/// The properties of a message.
struct File<'a> {
    file: CompoundFile<Cursor<&'a [u8]>>,
    /// Values of eight octets by property and type.
    short: Vec<(u16, u16, [u8; 8])>,
    /// Named properties: set, number, and where they stand in this file.
    names: Vec<([u8; 16], u32, u16)>,
}

impl<'a> File<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        let mut file = Self { file, short: Vec::new(), names: Vec::new() };
        let table = file.stream("/__properties_version1.0")?;
        // A message that stands by itself begins with 32 octets of header.
        file.short = table.get(32..)?.chunks_exact(16).filter_map(short).collect();
        file.names = file.named().unwrap_or_default();
        Some(file)
    }

    fn stream(&mut self, path: &str) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.open_stream(path).ok()?.take(LARGEST).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// MS-OXMSG, 2.2.3: eight octets for each, its number or place of its name, its set, and its place here.
    fn named(&mut self) -> Option<Vec<([u8; 16], u32, u16)>> {
        let sets = self.stream("/__nameid_version1.0/__substg1.0_00020102").unwrap_or_default();
        let entries = self.stream("/__nameid_version1.0/__substg1.0_00030102")?;
        let entry = |octets: &[u8]| {
            let number = u32::from_le_bytes(octets.get(..4)?.try_into().ok()?);
            let kind = u16::from_le_bytes(octets.get(4..6)?.try_into().ok()?);
            let place = u16::from_le_bytes(octets.get(6..8)?.try_into().ok()?);
            // The first three sets are known without being listed; a name in letters is none of ours.
            let set = usize::from(kind >> 1).checked_sub(3)?;
            let set = sets.get(set * 16..set * 16 + 16)?.try_into().ok()?;
            let id = 0x8000_u16.checked_add(place)?;
            (kind & 1 == 0).then_some((set, number, id))
        };
        Some(entries.chunks_exact(8).filter_map(entry).collect())
    }

    fn id(&self, tag: Tag) -> Option<u16> {
        match tag {
            Tag::Fixed(id) => Some(id),
            Tag::Named(set, number) => {
                let is = |it: &&([u8; 16], u32, u16)| it.0 == set && it.1 == number;
                self.names.iter().find(is).map(|it| it.2)
            }
        }
    }

    /// In UTF-16, or in the letters of older files.
    fn text(&mut self, tag: Tag) -> Option<String> {
        let id = self.id(tag)?;
        if let Some(bytes) = self.stream(&format!("/__substg1.0_{id:04X}001F")) {
            let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            let letters = char::decode_utf16(units);
            let text: String =
                letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
            return Some(text.trim_end_matches('\0').to_owned());
        }
        let bytes = self.stream(&format!("/__substg1.0_{id:04X}001E"))?;
        Some(crate::text::decode(bytes.into()).trim_end_matches('\0').to_owned())
    }

    fn bytes(&mut self, tag: Tag) -> Option<Vec<u8>> {
        let id = self.id(tag)?;
        self.stream(&format!("/__substg1.0_{id:04X}0102"))
    }

    fn short(&self, tag: Tag, kind: u16) -> Option<[u8; 8]> {
        let id = self.id(tag)?;
        self.short.iter().find(|it| it.0 == id && it.1 == kind).map(|it| it.2)
    }

    /// A number, or a yes.
    fn number(&self, tag: Tag) -> Option<u32> {
        let value = self.short(tag, 0x0003).or_else(|| self.short(tag, 0x000B))?;
        Some(u32::from_le_bytes([value[0], value[1], value[2], value[3]]))
    }

    /// Counted in tenths of microseconds from 1601.
    fn time(&self, tag: Tag) -> Option<DateTime<Utc>> {
        const EPOCH: i64 = 11_644_473_600;
        let ticks = i64::try_from(u64::from_le_bytes(self.short(tag, 0x0040)?)).ok()?;
        let since = TimeDelta::try_seconds(ticks / 10_000_000 - EPOCH)?;
        DateTime::<Utc>::UNIX_EPOCH.checked_add_signed(since).filter(|_| ticks > 0)
    }
}

fn short(octets: &[u8]) -> Option<(u16, u16, [u8; 8])> {
    let kind = u16::from_le_bytes(octets.get(..2)?.try_into().ok()?);
    let id = u16::from_le_bytes(octets.get(2..4)?.try_into().ok()?);
    Some((id, kind, octets.get(8..16)?.try_into().ok()?))
}

const fn set(one: u32, two: u16, three: u16, rest: [u8; 8]) -> [u8; 16] {
    let ([a, b, c, d], [e, f], [g, h]) =
        (one.to_le_bytes(), two.to_le_bytes(), three.to_le_bytes());
    let [i, j, k, l, m, n, o, p] = rest;
    [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]
}

#[cfg(test)]
pub(super) mod tests;
