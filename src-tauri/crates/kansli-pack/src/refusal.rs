//! Why a pack was not joined.

/// Why a pack was not joined, in facts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// One of the documents cannot be used.
    #[error("{which:?} cannot be used: {why}")]
    Unusable {
        /// Which one.
        which: Which,
        /// What is wrong with it.
        why: Why,
    },
    /// The contents page links to a part that is not there.
    #[error("the contents page links to part {0}, which is not there")]
    NoSuchPart(usize),
    /// The parts together have more than [`crate::MOST_PAGES`] pages.
    #[error("{0} pages are too many")]
    TooManyPages(usize),
    /// The words for stamps or dividers could not be set, which is a fault of the program.
    #[error("the stamps could not be set: {0}")]
    Unset(String),
    /// The one who watched stopped the work.
    #[error("stopped")]
    Stopped,
}

/// A document that a pack is joined from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// The contents page.
    Front,
    /// A part.
    Part {
        /// Its number, from 0.
        number: usize,
        /// Its name.
        title: String,
    },
}

/// What is wrong with a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// It is no PDF.
    #[error("it is no PDF")]
    NotPdf,
    /// It opens with a password only.
    #[error("it opens with a password only")]
    Locked,
    /// It is cut off, or what its pages need is not in it.
    #[error("it is damaged")]
    Damaged,
    /// It has more pages or unpacks to more than any paper does.
    #[error("it is too large")]
    TooLarge,
    /// It is only a shell that a certain program fills (a dynamic XFA form).
    #[error("it is a form that only certain programs show")]
    Shell,
}
