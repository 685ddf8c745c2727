//! The workspace: founding, opening, closing, checking and copying the file.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::shape::{LanguageName, SideName, request, view, words_enum};

words_enum! {
    /// What the program has in hand.
    WorkspaceState {
        /// No workspace is known.
        None,
        /// One is known, and waits for its passphrase.
        Locked,
        /// One is open.
        Open,
    }
}

view! {
    /// Which workspace is at hand.
    WorkspaceStatus {
        /// None, locked or open.
        state: WorkspaceState,
        /// The file, when one is known.
        path: Option<String>,
        /// What the workspace is called.
        name: Option<String>,
        /// Whether its content is invented (the demo year).
        demo: bool,
        /// The day the program goes by.
        today: NaiveDate,
        /// The year shown first.
        year: i32,
        /// Who works at this machine, if that has been said.
        me: Option<MeView>,
        /// Whether the system's key store can be used here.
        key_store: bool,
        /// Workspaces opened before, newest first.
        recent: Vec<RecentWorkspace>,
        /// The language of words and documents.
        language: LanguageName,
        /// Settings that the governing documents leave open and nobody has filled in yet.
        missing_settings: Vec<String>,
        /// Whether the file can only be read, and why.
        read_only: Option<String>,
        /// What this laptop's role leaves to others in a shared workspace, in a sentence; none: nothing.
        limited: Option<String>,
        /// Whether its role may write approvals, and answers to reviews.
        may_approve: bool,
        /// The program's version.
        version: String,
    }
    /// Who works at this machine.
    MeView {
        /// The person, when she or he is among the people of the workspace.
        person: Option<Uuid>,
        /// The name shown.
        name: String,
        /// The organisation's short name.
        organisation: String,
    }
    /// A workspace opened before.
    RecentWorkspace {
        /// The file.
        path: String,
        /// What it is called.
        name: String,
        /// Whether its content is invented.
        demo: bool,
    }
    /// What a check of the file found.
    WorkspaceCheck {
        /// Whether everything is whole.
        ok: bool,
        /// One line for each thing looked at.
        lines: Vec<CheckLine>,
    }
    /// One thing that was looked at.
    CheckLine {
        /// What: `pages`, `foreignKeys`, `journal`, `cells`, `attachments`, `search`.
        what: String,
        /// Whether it is whole.
        ok: bool,
        /// What was found, in words.
        text: String,
    }
    /// A copy was written.
    BackupView {
        /// Where.
        path: String,
        /// Its size in bytes.
        bytes: u32,
    }
}

request! {
    /// Found a new workspace.
    WorkspaceCreate {
        /// The new file; nothing may be there. Absent: the program's own data folder.
        path: Option<String>,
        /// What to call it. Absent: the partnership's short name and year.
        name: Option<String>,
        /// The passphrase, at least eight characters. Absent only for the demo year, which then keeps a key of its own beside the program's data.
        passphrase: Option<String>,
        /// Whether to keep the key in the system's key store.
        #[serde(default)]
        remember: bool,
        /// Whether to fill it with the demo year.
        #[serde(default)]
        demo: bool,
        /// The settings asked for at first run; those left out become to-dos.
        settings: Option<FirstSettings>,
    }
    /// What the governing documents leave open.
    #[derive(Default)]
    FirstSettings {
        /// The organisation this secretariat sits in: `skr` or an authority's key.
        own_organisation: Option<String>,
        /// A year whose chairing side is known.
        rotation_anchor_year: Option<i32>,
        /// The side that chairs the strategic group that year.
        rotation_anchor_side_strategic: Option<SideName>,
        /// The day a chair's year starts, as `MM-DD`.
        rotation_start: Option<String>,
        /// Days from notice to meeting.
        notice_days: Option<u16>,
        /// Who works at this machine.
        my_name: Option<String>,
    }
    /// Open a workspace.
    WorkspaceOpen {
        /// The file. Absent: the last one.
        path: Option<String>,
        /// The passphrase. Absent: the key from the system's key store.
        passphrase: Option<String>,
        /// Whether to keep the key in the system's key store.
        #[serde(default)]
        remember: bool,
    }
    /// Write a copy of the workspace.
    WorkspaceBackup {
        /// Where; nothing may be there.
        path: String,
    }
    /// Make a workspace of a copy.
    WorkspaceRestore {
        /// The copy.
        backup: String,
        /// The new file; nothing may be there.
        path: String,
        /// The copy's passphrase.
        passphrase: Option<String>,
    }
    /// Change the passphrase of the open workspace.
    WorkspacePassphraseChange {
        /// The passphrase now.
        old: String,
        /// The new one, at least eight characters.
        new: String,
    }
    /// Change the language of words and documents.
    LanguageSet {
        /// The language from now on.
        language: LanguageName,
    }
}

mod handlers;
mod passphrase;

pub(crate) use handlers::{
    NewFile, asked, backup, check, close, create, found_as, long_enough, open, restore,
    set_language, status,
};
pub(crate) use passphrase::change as change_passphrase;
