//! The one-page brief (*underlag*) of an item: what it says besides the heading, the background and
//! the proposal that the agenda prints too (documents.md 3.3).

use chrono::NaiveDate as Date;
use unicode_segmentation::UnicodeSegmentation;

/// The most sentences that what one needs to know should take, for the brief to stay on its page.
pub const MOST_SENTENCES: usize = 5;

/// The most letters that the texts of a brief take together, for it to stay on its page.
pub const MOST_LETTERS: usize = 3_000;

/// What prepares items of programme areas and cooperation groups, as their sources are known by.
const GROUPS: [&str; 2] = ["NPO", "NSG"];
const GROUPS_IN_WORDS: [&str; 2] = ["programområde", "samverkansgrupp"];

/// The parts of a brief that stand nowhere else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brief {
    /// Who prepared the item, in words; for an item of an NPO or NSG the preparation group.
    pub prepared_by: String,
    /// When it was prepared.
    pub prepared_on: Option<Date>,
    /// Why now, and of what good to whom.
    pub reasons: String,
    /// What follows for regions, municipalities and authorities, in time and staff.
    pub consequences: String,
    /// What each party has to do or decide itself.
    pub own_steps: String,
    /// Whom to ask.
    pub contact: String,
}

impl Brief {
    /// Whether nothing is written, so that there is no brief to print.
    pub fn is_empty(&self) -> bool {
        self.prepared_on.is_none() && self.texts().iter().all(|text| text.trim().is_empty())
    }

    /// As it is printed: without blanks around the texts.
    pub fn printed(&self) -> Self {
        let [prepared_by, reasons, consequences, own_steps, contact] =
            self.texts().map(|text| text.trim().to_owned());
        Self {
            prepared_by,
            prepared_on: self.prepared_on,
            reasons,
            consequences,
            own_steps,
            contact,
        }
    }

    /// How many letters its texts have.
    pub fn letters(&self) -> usize {
        self.texts().iter().map(|text| text.trim().chars().count()).sum()
    }

    /// Whether it says who prepared the item and when.
    pub fn says_who_prepared(&self) -> bool {
        !self.prepared_by.trim().is_empty() && self.prepared_on.is_some()
    }

    fn texts(&self) -> [&String; 5] {
        [&self.prepared_by, &self.reasons, &self.consequences, &self.own_steps, &self.contact]
    }
}

/// How many sentences a text has, seen from what ends them.
pub fn sentences(text: &str) -> usize {
    // The number of a list's entry ends nothing.
    let said = text.lines().map(|line| line.trim_start_matches(|it: char| !it.is_alphabetic()));
    said.map(|line| line.unicode_sentences().count()).sum()
}

/// Whether who asked for an item is a programme area or a cooperation group (NPO, NSG), whose items the
/// preparation group prepares.
pub fn is_of_a_group(source: &str) -> bool {
    let short = |word: &str| GROUPS.contains(&word);
    let mut words = source.split(|letter: char| !letter.is_alphanumeric());
    let source = source.to_lowercase();
    words.any(short) || GROUPS_IN_WORDS.iter().any(|word| source.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_is_empty_until_something_is_written_in_it() {
        assert!(Brief::default().is_empty());
        assert!(Brief { reasons: "  \n".into(), ..Brief::default() }.is_empty());
        assert!(!Brief { contact: "Noomi Saaristo".into(), ..Brief::default() }.is_empty());
        assert!(
            !Brief { prepared_on: Date::from_ymd_opt(2027, 3, 1), ..Brief::default() }.is_empty()
        );
    }

    #[test]
    fn blanks_around_a_text_are_not_printed() {
        let brief = Brief { reasons: " Nu. \n".into(), ..Brief::default() };
        assert_eq!(brief.printed(), Brief { reasons: "Nu.".into(), ..Brief::default() });
    }

    #[test]
    fn sentences_are_counted_by_what_ends_them() {
        for (text, count) in
            [("", 0), ("En.", 1), ("Ett? Två! Tre", 3), ("1. Ett\n\n- två\n- tre", 3)]
        {
            assert_eq!(sentences(text), count, "{text:?}");
        }
    }

    #[test]
    fn r_127_an_item_of_a_programme_area_or_cooperation_group_is_known_by_its_source() {
        for source in [
            "NPO barn och unga",
            "Ordföranden i NSG",
            "Nationellt programområde",
            "NSG:s ordförande",
        ] {
            assert!(is_of_a_group(source), "{source}");
        }
        for source in ["", "TLV", "Region Norrdal", "Snpo", "npo"] {
            assert!(!is_of_a_group(source), "{source}");
        }
    }
}
