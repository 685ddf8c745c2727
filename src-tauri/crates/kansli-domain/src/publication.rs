//! What is left out before publication (*maskning*): passages somebody has marked, and what is
//! never published (documents.md 12): personal identity numbers, private contact data, addresses
//! and codes of meetings online. Rule PUB-001.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// What is never published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Private {
    /// A personal identity number or coordination number (*personnummer, samordningsnummer*).
    IdentityNumber,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The address or the code of a meeting online.
    MeetingLink,
}

/// A stretch of text that gives way, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// Where.
    pub place: Range<usize>,
    /// What stands there instead.
    pub put: String,
}

/// Words that somebody has marked in a paragraph, and what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redaction {
    /// The words, as they are printed.
    pub words: String,
    /// What stands there instead.
    pub put: String,
}

/// Why a redaction cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has no words.
    #[error("no words to redaction")]
    NoWords,
    /// What stands instead says what was masked.
    #[error("the replacement holds the masked words")]
    TellsAll,
    /// The words are not in the paragraph.
    #[error("the words are not there")]
    NotThere,
}

/// Services whose addresses let people into a meeting.
const SERVICES: [&str; 8] = [
    "teams.microsoft.com",
    "teams.live.com",
    "zoom.us",
    "meet.google.com",
    "webex.com",
    "whereby.com",
    "skype.com",
    "gotomeet.me",
];

static IDENTITY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+\u{2013} ]?\d{4}\b",
    )
});
static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+"));
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[^\d/-])((?:\+\d{2}|0)(?:[ \u{a0}()\u{2013}-]{0,2}\d){7,11})\b")
});
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)\b(?:https?://|www\.)[^\s<>"']+"#));
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:pin(?:-?kod)?|möteskod|mötes-?id|lösenord|passcode|meeting id)[: ]+\d[\d ]{2,}\d",
    )
});

static ABSENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:är (?:hem)?sjuk|sjukskriven|sjukanmäld|sjukledig|sjukfrånvaro|vabbar|vab|vård av (?:sjukt )?barn|föräldraledig\w*|läkarbesök|begravning)\b",
    )
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this file is one")
}

/// What is never published in a text, in order and apart. `link` is the meeting's own address.
pub fn private(text: &str, link: &str) -> Vec<(Range<usize>, Private)> {
    let mut found: Vec<(Range<usize>, Private)> = Vec::new();
    let mut take = |place: Range<usize>, kind| {
        if found.iter().all(|(other, _)| place.end <= other.start || other.end <= place.start) {
            found.push((place, kind));
        }
    };
    for it in ADDRESS.find_iter(text).filter(|it| is_meeting(it.as_str(), link)) {
        take(it.range(), Private::MeetingLink);
    }
    for it in EMAIL.find_iter(text) {
        take(it.range(), Private::Email);
    }
    for it in CODE.find_iter(text) {
        take(it.range(), Private::MeetingLink);
    }
    for it in IDENTITY.find_iter(text) {
        take(it.range(), Private::IdentityNumber);
    }
    for it in PHONE.captures_iter(text).filter_map(|it| it.get(1)) {
        take(it.range(), Private::Phone);
    }
    found.sort_by_key(|(place, _)| place.start);
    found
}

/// Words that tell why somebody is away: a person decides, since they may be about something else.
pub fn absences(text: &str) -> Vec<Range<usize>> {
    ABSENCE.find_iter(text).map(|it| it.range()).collect()
}

fn is_meeting(address: &str, link: &str) -> bool {
    let address = address.to_lowercase();
    let link = link.trim().to_lowercase();
    (!link.is_empty() && address.starts_with(link.trim_end_matches('/')))
        || SERVICES.iter().any(|service| address.contains(service))
}

/// Where marked words stand in a text, as words of their own and in the genitive. They are the same words however they are
/// written: in capitals, composed or not (NFC, NFD), with other spaces or line breaks, and with signs that cannot be seen.
pub fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let wanted: Vec<String> = letters(words.trim()).into_iter().map(|(_, letter)| letter).collect();
    let have = letters(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let found = have.windows(wanted.len()).enumerate().filter(|(at, window)| {
        window.iter().zip(&wanted).all(|((_, one), other)| one == other)
            && is_whole(&have, *at, at + wanted.len())
    });
    found.map(|(at, _)| have[at].0.start..have[at + wanted.len() - 1].0.end).collect()
}

/// Whether no other word goes on where words begin and end. A genitive "s" does no harm: it stays behind what is put there.
fn is_whole(have: &[(Range<usize>, String)], at: usize, end: usize) -> bool {
    let inside = |at: Option<usize>| {
        at.and_then(|at| have.get(at)).is_some_and(|(_, it)| it.chars().all(char::is_alphanumeric))
    };
    let begins = !(inside(at.checked_sub(1)) && inside(Some(at)));
    let genitive = have.get(end).is_some_and(|(_, it)| it == "s") && !inside(Some(end + 1));
    begins && (!(inside(Some(end - 1)) && inside(Some(end))) || genitive)
}

/// The letters of a text as they are compared, each with its place: small, composed, any gap one space, and nothing that
/// cannot be seen.
fn letters(text: &str) -> Vec<(Range<usize>, String)> {
    let mut told: Vec<(Range<usize>, String)> = Vec::new();
    for (start, cluster) in text.grapheme_indices(true) {
        let place = start..start + cluster.len();
        let seen = cluster.chars().filter(|it| !is_unseen(*it)).nfc();
        let letter: String = seen.flat_map(char::to_lowercase).nfc().collect();
        let is_gap = !letter.is_empty() && letter.chars().all(char::is_whitespace);
        match told.last_mut() {
            _ if letter.is_empty() => {}
            Some((before, gap)) if is_gap && gap == " " => before.end = place.end,
            _ => told.push((place, if is_gap { " ".to_owned() } else { letter })),
        }
    }
    told
}

/// Soft hyphens, joiners, marks of direction and the like: two texts that differ in them look the same.
const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

impl Redaction {
    /// A redaction of a paragraph whose printed parts are `texts`.
    pub fn of(words: &str, put: &str, texts: &[&str]) -> Result<Self, Refusal> {
        let (words, put) = (words.trim().to_owned(), put.trim().to_owned());
        if words.is_empty() {
            return Err(Refusal::NoWords);
        }
        if !places(&put, &words).is_empty() {
            return Err(Refusal::TellsAll);
        }
        if texts.iter().all(|text| places(text, &words).is_empty()) {
            return Err(Refusal::NotThere);
        }
        Ok(Self { words, put })
    }
}

/// What is left out without anybody having marked it.
#[derive(Debug, Clone, Copy)]
pub struct ByItself<'a> {
    /// The meeting's own address.
    pub link: &'a str,
    /// What stands where it was.
    pub instead: &'a str,
    /// Whether sentences go that may tell why somebody is away: until a person has looked through the copy.
    pub absences: bool,
}

/// Everything that gives way in a text, in order and apart: what is masked goes before what is
/// left out by itself, and stretches that touch become one.
pub fn cuts(text: &str, redactions: &[Redaction], by_itself: ByItself<'_>) -> Vec<Cut> {
    let mut found: Vec<Cut> = Vec::new();
    for redaction in redactions {
        let cut = |place| Cut { place, put: redaction.put.clone() };
        found.extend(places(text, &redaction.words).into_iter().map(cut));
    }
    let ByItself { link, instead, absences: with_absences } = by_itself;
    let told = if with_absences { absences(text) } else { Vec::new() };
    let masked = |place: &Range<usize>| {
        found.iter().any(|cut| cut.place.start <= place.start && place.end <= cut.place.end)
    };
    let told: Vec<Range<usize>> = told.into_iter().filter(|it| !masked(it)).collect();
    let private = private(text, link).into_iter().map(|(place, _)| place);
    let alone = private.chain(told.into_iter().map(|it| sentence(text, it)));
    found.extend(alone.map(|place| Cut { place, put: instead.to_owned() }));
    // Stable: at one place, the redaction stands before what is found by itself.
    found.sort_by_key(|cut| cut.place.start);
    let mut joined: Vec<Cut> = Vec::new();
    for cut in found {
        match joined.last_mut() {
            Some(before) if cut.place.start < before.place.end => {
                before.place.end = before.place.end.max(cut.place.end);
            }
            _ => joined.push(cut),
        }
    }
    joined
}

/// The sentence around a place: what stands beside a reason tells of it too.
fn sentence(text: &str, place: Range<usize>) -> Range<usize> {
    let ends = |sign: char| matches!(sign, '.' | '!' | '?' | '\n');
    let start = text[..place.start].rfind(ends).map_or(0, |at| at + 1);
    let start = start + (text[start..].len() - text[start..].trim_start().len());
    let end = text[place.end..].find(ends).map_or(text.len(), |at| place.end + at);
    start.min(place.start)..end
}

/// The text with the cuts made.
pub fn cut(text: &str, cuts: &[Cut]) -> String {
    let mut left = String::with_capacity(text.len());
    let mut place = 0;
    for cut in cuts {
        left.push_str(&text[place..cut.place.start]);
        left.push_str(&cut.put);
        place = cut.place.end;
    }
    left.push_str(&text[place..]);
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn masked_words_are_found_however_they_are_written() {
        let text = "Blå Falk, BLÅ FALK, bla\u{30a} falk, Blå\u{a0}\nFalk, Bl\u{ad}å F\u{200b}alk och Blå Falks syster, men inte Blå Falken.";
        let found = places(text, "blå falk");
        let told: Vec<&str> = found.into_iter().map(|place| &text[place]).collect();
        assert_eq!(
            told,
            [
                "Blå Falk",
                "BLÅ FALK",
                "bla\u{30a} falk",
                "Blå\u{a0}\nFalk",
                "Bl\u{ad}å F\u{200b}alk",
                "Blå Falk"
            ]
        );
        assert_eq!(places("Projekt Ro\u{308}dhake", "Rödhake").len(), 1);
        assert!(places("Stora saker", "ora").is_empty());
        assert!(places("text", " \u{200b} ").is_empty());
    }

    const ALONE: ByItself<'_> = ByItself { link: "", instead: "[…]", absences: false };

    #[test]
    fn a_sentence_that_may_tell_why_somebody_is_away_goes_until_a_person_has_looked() {
        let text =
            "Mötet öppnas.\nBirger Testgren är sjuk i influensa. Ada är sjuk. Behoven är stora.";
        let masked = Redaction { words: "Ada är sjuk".into(), put: "en ledamot är borta".into() };
        let left = |absences| {
            let alone = ByItself { absences, ..ALONE };
            cut(text, &cuts(text, std::slice::from_ref(&masked), alone))
        };
        assert_eq!(left(true), "Mötet öppnas.\n[…]. en ledamot är borta. Behoven är stora.");
        assert!(left(false).contains("Birger Testgren är sjuk i influensa. en ledamot är borta."));
    }

    #[test]
    fn what_is_never_published_is_found_and_nothing_like_it() {
        use Private::{Email, IdentityNumber, MeetingLink, Phone};
        let link = "https://mote.example.invalid/styrgruppen";
        for (text, wanted) in [
            (
                "Nås på per.fejkstrom@example.invalid.",
                vec![("per.fejkstrom@example.invalid", Email)],
            ),
            (
                "Ring 070-123 45 67 eller 08-123 456 78.",
                vec![("070-123 45 67", Phone), ("08-123 456 78", Phone)],
            ),
            ("Tel. +46 70 123 45 67", vec![("+46 70 123 45 67", Phone)]),
            ("Ärendet gäller 19850312-1234.", vec![("19850312-1234", IdentityNumber)]),
            ("och 850372-1234 (samordning)", vec![("850372-1234", IdentityNumber)]),
            (
                "Länk: https://mote.example.invalid/styrgruppen?x=1",
                vec![("https://mote.example.invalid/styrgruppen?x=1", MeetingLink)],
            ),
            (
                "https://teams.microsoft.com/l/meetup-join/19",
                vec![("https://teams.microsoft.com/l/meetup-join/19", MeetingLink)],
            ),
            ("Möteskod: 123 456 789", vec![("Möteskod: 123 456 789", MeetingLink)]),
            (
                "Dnr SKR2027/00412, den 2027-03-19 kl. 13.00–15.00, GS 2027:03, 1 200 000 kr, § 5",
                vec![],
            ),
            ("Se https://www.example.invalid/riktlinjer och Å 2027:14.", vec![]),
        ] {
            let found: Vec<_> =
                private(text, link).into_iter().map(|(place, kind)| (&text[place], kind)).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn reasons_for_absence_are_pointed_out() {
        let text = "Eva är sjuk. Nils är föräldraledig. Sjukvården och sjukdom är något annat.";
        let found: Vec<_> = absences(text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, ["är sjuk", "föräldraledig"]);
    }

    #[test]
    fn words_are_masked_as_words_wherever_they_stand_in_the_paragraph() {
        let text = "Karin anmäler jäv. Karin\nPlatshållare går; karinitet är ett ord.";
        assert_eq!(places(text, "Karin").len(), 2);
        assert_eq!(places(text, "Karin Platshållare").len(), 1);
        let redaction = Redaction::of(" Karin ", "En ledamot", &[text]).unwrap();
        let cuts = cuts(text, &[redaction], ALONE);
        assert_eq!(
            cut(text, &cuts),
            "En ledamot anmäler jäv. En ledamot\nPlatshållare går; karinitet är ett ord."
        );
    }

    #[test]
    fn a_mask_says_why_it_cannot_be() {
        let text = "Karin anmäler jäv.";
        assert_eq!(Redaction::of(" ", "x", &[text]), Err(Refusal::NoWords));
        assert_eq!(Redaction::of("Karin", "Någon (Karin)", &[text]), Err(Refusal::TellsAll));
        assert_eq!(Redaction::of("Kari", "x", &[text]), Err(Refusal::NotThere));
    }

    #[test]
    fn places_that_overlap_all_go() {
        let redaction = Redaction { words: "a a".to_owned(), put: "…".to_owned() };
        let of = |text: &str| cut(text, &cuts(text, std::slice::from_ref(&redaction), ALONE));
        assert_eq!([of("ba a a"), of("a a a b")], ["ba …", "… b"]);
    }

    proptest! {
        #[test]
        fn masked_words_are_in_no_text_that_is_left(
            text in "([a-c]{1,3}[ \n,.]{1,2}){0,12}", words in "[a-c]{1,3}( [a-c]{1,3})?",
        ) {
            let redaction = Redaction { words: words.clone(), put: "###".to_owned() };
            let left = cut(&text, &cuts(&text, &[redaction], ALONE));
            let flat = left.split_whitespace().collect::<Vec<_>>().join(" ");
            let free = |sign: Option<char>| !sign.is_some_and(char::is_alphanumeric);
            for (place, _) in flat.char_indices() {
                let Some(after) = flat[place..].strip_prefix(words.as_str()) else { continue };
                let alone = free(flat[..place].chars().next_back()) && free(after.chars().next());
                prop_assert!(!alone, "{}: {}", words, left);
            }
        }
    }
}
