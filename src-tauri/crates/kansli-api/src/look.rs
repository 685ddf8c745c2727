//! A body's own look: shown, tried on sample documents, saved as a new version, given up.

pub(crate) mod handlers;
pub(crate) mod kept;
mod parts;
mod sample;
mod show;

use crate::meeting::BodyName;
use crate::shape::{request, view, words_enum};

words_enum! {
    /// A text that a body may word itself.
    LookTextName {
        /// The first line of every head.
        HeadFirst,
        /// The line below it.
        HeadSecond,
        /// What the secretariat is called in every foot.
        Foot,
        /// How to reach it.
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
    /// A document to try a look on.
    LookSample {
        /// A notice.
        Notice,
        /// A page of minutes.
        Minutes,
    }
}

request! {
    /// Whose look.
    LookOf {
        /// The body; absent: every body that has none of its own.
        body: Option<BodyName>,
    }
    /// Save a look as a new version.
    LookSave {
        /// Whose; absent: of every body that has none of its own.
        body: Option<BodyName>,
        /// The version that was changed; refused if another is in use by now.
        after: u32,
        /// The look.
        look: LookParts,
    }
    /// Set a sample document with a look that is not saved.
    LookPreview {
        /// Whose; absent: of every body that has none of its own.
        body: Option<BodyName>,
        /// The look.
        look: LookParts,
        /// Which document.
        sample: LookSample,
    }
    /// A look as it is edited.
    LookParts {
        /// The colour, as `#0f5f6d`.
        accent: String,
        /// The logo; absent: none.
        logo: Option<LogoFile>,
        /// The texts; one that is not there, or that is as the program words it, is the program's.
        texts: Vec<LookTextSave>,
    }
    /// A logo; either `path` or `bytes`.
    LogoFile {
        /// The file.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// What it shows, to those who cannot see it.
        #[serde(default)]
        alt: String,
        /// Whether it is decoration, with nothing to say.
        #[serde(default)]
        decorative: bool,
    }
    /// A text of a look.
    LookTextSave {
        /// Which.
        text: LookTextName,
        /// What it says.
        words: String,
    }
}

view! {
    /// A look.
    LookView {
        /// Whose; absent: of every body that has none of its own.
        body: Option<BodyName>,
        /// The version in use; 0: it has none of its own.
        version: u32,
        /// Whether this body has a look of its own, rather than that of all or the program's.
        own: bool,
        /// When and by whom it was saved, in words; absent: it never was.
        saved: Option<String>,
        /// The colour.
        accent: String,
        /// The program's own colour.
        program_accent: String,
        /// The logo.
        logo: Option<LogoView>,
        /// Every text, in the order it is asked for.
        texts: Vec<LookTextView>,
        /// What always stands, and that no look takes away.
        not_binding: String,
    }
    /// A logo.
    LogoView {
        /// The content as base64.
        bytes: String,
        /// Its media type.
        media: String,
        /// What it shows; empty: nothing is said.
        alt: String,
        /// Whether it is decoration.
        decorative: bool,
    }
    /// A text of a look.
    LookTextView {
        /// Which.
        text: LookTextName,
        /// What it says.
        words: String,
        /// How the program words it; may be empty.
        program_words: String,
        /// How many characters there is room for.
        longest: u32,
    }
    /// A sample document, or what is wrong with the look.
    LookPreviewView {
        /// The PDF as base64; absent where something is wrong.
        bytes: Option<String>,
        /// The logo as it would be kept.
        logo: Option<LogoView>,
        /// What is wrong, by field.
        problems: Vec<LookProblemView>,
    }
    /// What is wrong with a part of a look.
    LookProblemView {
        /// `accent`, `logo`, `alt`, or the text, such as `headFirst`.
        field: String,
        /// What is wrong and what to do, in words.
        text: String,
        /// For a colour: the nearest darker one that can be read.
        proposal: Option<String>,
    }
}
