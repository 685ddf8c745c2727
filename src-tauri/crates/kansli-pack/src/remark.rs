//! What became different in the pack.

/// Something in a part that is not in the pack, or no longer what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The part's number, from 0; `None` for the contents page.
    pub part: Option<usize>,
    /// What it is.
    pub what: What,
}

/// What is not in the pack, or no longer what it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A file within the file was left out: its name.
    File(String),
    /// The part was signed electronically, and is no longer so in the pack.
    Signature,
    /// Form fields stay as they look, but cannot be filled in: how many.
    Fields(usize),
    /// What was filled in cannot be shown, since the file does not say how it looks: the names of the fields.
    Unshown(Vec<String>),
    /// Scripts, and steps that start programs or send forms, were left out.
    Actions,
    /// Films, sounds and models were left out: how many.
    Media(usize),
    /// The part may not be changed or printed according to the one who made it.
    Protected,
    /// The part, or some page of it, has no tags: screen readers get plain text, if there is any.
    Untagged,
}
