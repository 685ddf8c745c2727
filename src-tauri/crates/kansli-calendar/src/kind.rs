//! A guess at what kind of event another body's calendar holds, from its words. People correct it.

use crate::event::Details;

/// The kinds the planner tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventKind {
    /// A meeting of Rådet.
    CouncilMeeting,
    /// Samråd between Rådet and Huvudmannagruppen.
    Consultation,
    /// A meeting of Huvudmannagruppen.
    PrincipalsMeeting,
    /// A meeting of SKS.
    SksMeeting,
    /// A last day for something.
    Deadline,
    /// None of them, or not to be told from the words.
    Other,
}

/// Words and the kind they mean, the more telling first: a consultation names both its parties, and a deadline
/// names whose report it is.
const WORDS: [(&str, EventKind); 16] = [
    ("sista dag", EventKind::Deadline),
    ("senast", EventKind::Deadline),
    ("deadline", EventKind::Deadline),
    ("frist", EventKind::Deadline),
    ("mandatperiod slutar", EventKind::Deadline),
    ("mandatperioden slutar", EventKind::Deadline),
    ("samråd", EventKind::Consultation),
    ("kansliavstämning", EventKind::Other),
    ("kansli", EventKind::Other),
    ("huvudmannagrupp", EventKind::PrincipalsMeeting),
    ("sks", EventKind::SksMeeting),
    ("nsk", EventKind::SksMeeting),
    ("rådsmöte", EventKind::CouncilMeeting),
    ("rådsinternat", EventKind::CouncilMeeting),
    ("rådet", EventKind::CouncilMeeting),
    ("rådets", EventKind::CouncilMeeting),
];

impl EventKind {
    /// The name in files and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CouncilMeeting => "council_meeting",
            Self::Consultation => "consultation",
            Self::PrincipalsMeeting => "principals_meeting",
            Self::SksMeeting => "sks_meeting",
            Self::Deadline => "deadline",
            Self::Other => "other",
        }
    }

    /// The guess: the summary's words first, then the categories'.
    #[must_use]
    pub fn guess(details: &Details) -> Self {
        let in_summary = Self::in_words(&details.summary);
        in_summary.or_else(|| Self::in_words(&details.categories.join(" "))).unwrap_or(Self::Other)
    }

    fn in_words(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        WORDS.iter().find(|(word, _)| begins_a_word(&text, word)).map(|(_, kind)| *kind)
    }
}

/// Whether a word begins with these letters; the short names must be the whole word.
fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let whole = word.chars().count() > 3 || !after.is_some_and(char::is_alphanumeric);
        whole && !before.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_the_kind() {
        for (summary, categories, kind) in [
            ("[FIKTIV] Rådsmöte 1", "RÅDET", "council_meeting"),
            ("[FIKTIV] Rådsinternat (lunch–lunch)", "", "council_meeting"),
            ("[FIKTIV] Sista dag: Rådets redogörelse", "RÅDET,FRIST", "deadline"),
            ("[FIKTIV] Samråd Rådet–Huvudmannagruppen (höst)", "HUVUDMANNAGRUPPEN", "consultation"),
            (
                "[FIKTIV] Huvudmannagruppens mandatperiod slutar",
                "HUVUDMANNAGRUPPEN,FRIST",
                "deadline",
            ),
            ("[FIKTIV] Huvudmannagruppen: introduktion", "", "principals_meeting"),
            ("[FIKTIV] SKS möte maj", "", "sks_meeting"),
            ("[FIKTIV] Kansliavstämning Rådet (återkommande)", "RÅDET,KANSLI", "other"),
            ("Planeringsdag", "SKS", "sks_meeting"),
            ("Asks", "", "other"),
            ("Lunch", "", "other"),
        ] {
            let categories = categories.split(',').map(str::to_owned).collect();
            let details = Details { summary: summary.to_owned(), categories, ..Details::default() };
            assert_eq!(EventKind::guess(&details).as_str(), kind, "{summary}");
        }
    }
}
