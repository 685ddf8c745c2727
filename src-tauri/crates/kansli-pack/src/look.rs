//! What a file holds, before it is put in a pack.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::sheaf::{self, Sheaf};
use crate::tags::Roles;
use crate::{What, Why};

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its pages.
    pub pages: usize,
    /// Whether it has tags, which screen readers go by.
    pub tagged: bool,
    /// Whether it says that it meets PDF/UA-1.
    pub claims_accessible: bool,
    /// What [`crate::join`] will leave out of it or change.
    pub remarks: Vec<What>,
}

/// Looks through a file as [`crate::join`] will. Never panics.
///
/// # Errors
/// Why [`crate::join`] would refuse it.
pub fn look(bytes: &[u8]) -> Result<Looked, Why> {
    let Sheaf { pages, tags, claims, remarks, .. } = ready(bytes, 0, &mut Roles::default())?;
    let (pages, tagged) = (pages.len(), tags.is_some());
    Ok(Looked { pages, tagged, claims_accessible: claims, remarks })
}

/// Makes a part ready. A fault in reading it counts as damage.
pub(crate) fn ready(bytes: &[u8], number: usize, roles: &mut Roles) -> Result<Sheaf, Why> {
    let made = catch_unwind(AssertUnwindSafe(|| sheaf::make(bytes, number, roles)));
    made.unwrap_or(Err(Why::Damaged))
}
