//! A body's own look: colour, logo, and its own wording of the head, the foot and the standard texts.
//!
//! A look can be made only of what keeps every document within its standards: a colour that can be read, a logo that
//! has a text or says that it is decoration, and texts that there is room for. What is wrong is told by field.
//!
//! **Invariant:** that joint positions bind nobody is not among the texts, so no look can take it away.

mod colour;
mod logo;
mod svg;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::colour::{Colour, LEAST_CONTRAST, contrast};
pub use self::logo::{LARGEST, LONGEST_ALT, Logo, LogoFormat, LogoProblem, MOST_PIXELS};
use crate::Lang;
use crate::words::Words;

/// How a body's documents look. The default one is the program's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Look {
    /// The colour of rules, links and boxes.
    pub accent: Colour,
    /// The logo, above the head of every page.
    pub logo: Option<Logo>,
    /// The texts that are not the program's own.
    pub texts: BTreeMap<LookText, String>,
    /// The language of those texts: documents in another one have the program's own.
    pub language: Lang,
}

/// A text that a body may word itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LookText {
    /// The first line of every head, where the Partnership's name stands.
    HeadFirst,
    /// The line below it.
    HeadSecond,
    /// What the secretariat is called in every foot.
    Foot,
    /// How to reach it, after its name.
    Contact,
    /// The welcome of a notice.
    Welcome,
    /// What who cannot come is asked to do.
    Hinder,
    /// What is said of conflicts of interest.
    Conflict,
    /// What is said of the papers.
    Papers,
    /// Who pays.
    Costs,
}

/// A part of a look, where something can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LookField {
    /// The colour.
    Accent,
    /// The logo.
    Logo,
    /// What is said of the logo to those who cannot see it.
    Alt,
    /// A text.
    Text(LookText),
}

/// What is wrong with a part of a look, in facts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LookProblem {
    /// The colour cannot be read on white or on its own tint: the worse contrast, and the nearest darker colour that can.
    Faint {
        /// To one.
        contrast: f64,
        /// The proposal.
        darker: Colour,
    },
    /// Nothing is written.
    Blank,
    /// There is no room for it: so many characters at most.
    TooLong(usize),
    /// The logo.
    Logo(LogoProblem),
}

impl LookText {
    /// Every text, in the order it is asked for.
    pub const ALL: [Self; 9] = [
        Self::HeadFirst,
        Self::HeadSecond,
        Self::Foot,
        Self::Contact,
        Self::Welcome,
        Self::Hinder,
        Self::Conflict,
        Self::Papers,
        Self::Costs,
    ];

    /// How many characters there is room for.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::HeadFirst | Self::HeadSecond => 64,
            Self::Foot | Self::Contact | Self::Welcome => 100,
            Self::Hinder | Self::Conflict | Self::Papers | Self::Costs => 400,
        }
    }

    /// Whether nothing may stand there: a line that not everyone needs.
    #[must_use]
    pub const fn may_be_blank(self) -> bool {
        matches!(self, Self::HeadSecond | Self::Contact)
    }

    /// The program's own wording; the contact has none.
    #[must_use]
    pub fn own_words(self, language: Lang) -> String {
        self.worded(Words::of(language))
    }

    fn worded(self, words: &Words) -> String {
        words.say(match self {
            Self::HeadFirst => "partnership-first",
            Self::HeadSecond => "partnership-second",
            Self::Foot => "author",
            Self::Contact => return String::new(),
            Self::Welcome => "notice-welcome",
            Self::Hinder => "notice-hinder-text",
            Self::Conflict => "notice-conflict-text",
            Self::Papers => "notice-papers-text",
            Self::Costs => "notice-costs-text",
        })
    }
}

impl Look {
    /// Whether it is the program's own.
    #[must_use]
    pub fn is_own(&self) -> bool {
        *self == Self::default()
    }

    /// Everything that is wrong, by field; nothing when every document can be set with it.
    #[must_use]
    pub fn problems(&self) -> Vec<(LookField, LookProblem)> {
        let accent = self.accent.problem().map(|problem| (LookField::Accent, problem));
        let logo = self.logo.as_ref().and_then(Logo::problem);
        let texts = self.texts.iter().filter_map(|(which, text)| {
            problem(*which, text).map(|problem| (LookField::Text(*which), problem))
        });
        accent.into_iter().chain(logo).chain(texts).collect()
    }

    /// A text as a document in a language has it.
    #[must_use]
    pub fn worded(&self, which: LookText, language: Lang) -> String {
        self.say(which, Words::of(language))
    }

    pub(crate) fn say(&self, which: LookText, words: &Words) -> String {
        let own = self.texts.get(&which).filter(|_| self.language == words.language);
        own.map_or_else(|| which.worded(words), |own| own.trim().to_owned())
    }
}

/// What every document that may hold a joint position says, whatever its look.
#[must_use]
pub fn not_binding(language: Lang) -> String {
    Words::of(language).say("not-binding")
}

fn problem(which: LookText, text: &str) -> Option<LookProblem> {
    if text.trim().is_empty() && !which.may_be_blank() {
        return Some(LookProblem::Blank);
    }
    let is_long = text.trim().chars().count() > which.longest();
    is_long.then_some(LookProblem::TooLong(which.longest()))
}
