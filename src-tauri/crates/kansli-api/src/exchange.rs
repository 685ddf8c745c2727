//! Exchange (*utbyte*) with other laptops: sharing, devices, parcels, and what two changed at once.

mod conflict;
pub(crate) mod device;
mod folder;
mod inside;
mod join;
mod number;
mod parcel;
mod show;
pub(crate) mod taken;

use uuid::Uuid;

use crate::shape::{request, view, words_enum};

pub(crate) use self::conflict::{list as conflicts, settle};
pub(crate) use self::device::{hands_out_numbers, invite, numbers, revoke, share};
pub(crate) use self::folder::{set as folder_set, sync as folder_sync};
pub(crate) use self::join::{join, succeed};
pub(crate) use self::number::again as number_again;
pub(crate) use self::parcel::{contents, make};
pub(crate) use self::show::get;
pub(crate) use self::taken::{look, take, take_back};

words_enum! {
    /// What a laptop may write.
    DeviceRole {
        /// Nothing.
        Reader,
        /// Approvals and corrections of minutes.
        Approver,
        /// That, and the review of agendas.
        Chair,
        /// Everything.
        Secretary,
    }
    /// What this laptop is in the workspace.
    DeviceStanding {
        /// The workspace is not shared.
        Alone,
        /// It has a role.
        Member,
        /// It has been revoked.
        Revoked,
        /// It is a restored copy, and nobody has let it in.
        Unknown,
    }
    /// What is numbered.
    NumberedKind {
        /// A joint position.
        Position,
        /// An action.
        Action,
    }
    /// What to do about a conflict.
    ConflictChoice {
        /// Take one side's wording.
        Side,
        /// Take what was written instead.
        Written,
        /// What is shown is right.
        Shown,
    }
}

request! {
    /// Begin to share the workspace.
    ExchangeShare {
        /// What to call this laptop.
        name: String,
        /// The organisation it stands in, in words.
        organisation: String,
    }
    /// Invite another laptop.
    ExchangeInvite {
        /// Whose it is.
        name: String,
        /// The organisation it stands in, in words.
        organisation: String,
        /// What it may write.
        role: DeviceRole,
        /// Where to write the invitation; absent: the bytes come in the answer.
        path: Option<String>,
    }
    /// Make a workspace of an invitation, in a new file.
    WorkspaceJoin {
        /// The invitation.
        file: Option<String>,
        /// Its content as base64, when there is no file.
        bytes: Option<String>,
        /// The code that was told with it.
        code: String,
        /// The new workspace's file; absent: in the program's own folder.
        path: Option<String>,
        /// The new workspace's passphrase, at least eight characters.
        passphrase: String,
        /// Whether the key is kept in the system's key store.
        #[serde(default)]
        remember: bool,
        /// Who works at this laptop; absent: as the invitation says.
        my_name: Option<String>,
    }
    /// Revoke a device.
    DeviceRevoke {
        /// Which.
        device: Uuid,
        /// Why.
        reason: String,
    }
    /// What a parcel would hold.
    ParcelContents {
        /// The device it is for; absent: for anybody, with everything.
        device: Option<Uuid>,
    }
    /// Make a parcel.
    ParcelMake {
        /// The device it is for; absent: for anybody, with everything.
        device: Option<Uuid>,
        /// Whom it is for, in words; absent: the device's name.
        recipient: Option<String>,
        /// Why it is sent.
        purpose: String,
        /// A passphrase to lock it with; absent: not locked.
        passphrase: Option<String>,
        /// Where to write it; absent: the bytes come in the answer.
        path: Option<String>,
    }
    /// A parcel that has come.
    ParcelFile {
        /// The file.
        path: Option<String>,
        /// Its content as base64, when there is no file.
        bytes: Option<String>,
        /// The passphrase it is locked with.
        passphrase: Option<String>,
    }
    /// Share a folder with the others.
    FolderSet {
        /// The folder; absent: none any more.
        path: Option<String>,
    }
    /// Take an import back.
    ImportTakeBack {
        /// Which.
        import: String,
    }
    /// Choose in a conflict.
    ConflictSettle {
        /// The table.
        table: String,
        /// The row.
        row: Uuid,
        /// The column.
        column: String,
        /// The versions that were shown.
        seen: Vec<String>,
        /// What to do.
        choice: ConflictChoice,
        /// The side's version, for a side.
        side: Option<String>,
        /// The text, when something else was written.
        text: Option<String>,
    }
    /// Give something another number.
    NumberAgain {
        /// What it is.
        kind: NumberedKind,
        /// It.
        id: Uuid,
    }
}

view! {
    /// How the workspace is shared.
    ExchangeView {
        /// What this laptop is.
        standing: DeviceStanding,
        /// Its role, if it has one.
        role: Option<DeviceRole>,
        /// What to do about it, in words; absent: nothing.
        advice: Option<String>,
        /// Its row, once the workspace is shared.
        own: Option<Uuid>,
        /// Who hands out numbers, in words.
        numbers: Option<String>,
        /// Whether this laptop hands out numbers.
        gives_numbers: bool,
        /// The devices, those that count first.
        devices: Vec<DeviceRow>,
        /// Parcels that were made, newest first.
        parcels: Vec<ParcelRow>,
        /// Imports taken in here, newest first.
        imports: Vec<ImportRow>,
        /// Steps that wait for one that has not come.
        waiting: u32,
        /// Steps that wait for a newer program.
        newer: u32,
        /// Conflicts to choose in.
        conflicts: u32,
        /// Joined texts to look at.
        to_look_at: u32,
        /// What the sender should know before sending (documents.md 10.3).
        guidance: Vec<String>,
        /// The folder that is shared, if one is.
        folder: Option<FolderView>,
    }
    /// A folder that is shared.
    FolderView {
        /// Where.
        path: String,
        /// When it was last looked through, RFC 3339.
        at: Option<String>,
    }
    /// What came of looking through the shared folder.
    FolderSynced {
        /// Steps taken in.
        taken: u32,
        /// Steps laid there.
        laid: u32,
        /// Conflicts that came.
        conflicts: u32,
        /// Files that could not be read, such as one that has only half come.
        problems: Vec<FolderProblem>,
    }
    /// A file that could not be read.
    FolderProblem {
        /// Its name.
        file: String,
        /// Why, and what to do.
        text: String,
    }
    /// A device.
    DeviceRow {
        /// Its row.
        id: Uuid,
        /// Its key, shortened: what two people compare on the phone.
        fingerprint: String,
        /// Whose it is.
        name: String,
        /// The organisation.
        organisation: String,
        /// Its role.
        role: Option<DeviceRole>,
        /// Whether it is an invitation that nobody has used yet.
        invitation: bool,
        /// When it was let in, RFC 3339.
        at: String,
        /// Whether it was revoked, and why.
        revoked: Option<String>,
        /// Whether it is this one.
        own: bool,
        /// When it last wrote something that has come here, RFC 3339.
        last_at: Option<String>,
        /// Steps here that it is not known to have.
        behind: u32,
    }
    /// A parcel that was made.
    ParcelRow {
        /// Its key.
        id: Uuid,
        /// `exchange` or `invitation`.
        kind: String,
        /// Whom it is for.
        recipient: String,
        /// Why.
        purpose: String,
        /// The file's name.
        file_name: String,
        /// Steps in it.
        batches: u32,
        /// What it holds, line by line.
        contents: Vec<String>,
        /// When, RFC 3339.
        at: String,
    }
    /// An import.
    ImportRow {
        /// Its key.
        id: String,
        /// When, RFC 3339.
        at: String,
        /// Who sent it.
        sender: String,
        /// Steps that were new.
        batches: u32,
        /// Whether it was taken back.
        undone: bool,
    }
    /// A parcel that was made, or an invitation.
    ParcelMade {
        /// The right file name.
        file_name: String,
        /// Where it was written.
        path: Option<String>,
        /// The content as base64, when no path was given.
        bytes: Option<String>,
        /// Its size in bytes.
        size: u32,
        /// Steps in it.
        batches: u32,
        /// What it holds, line by line.
        contents: Vec<String>,
        /// Of an invitation: the code to tell, not to write beside the file.
        code: Option<String>,
    }
    /// What a parcel would hold.
    ParcelContentsView {
        /// Steps in it.
        batches: u32,
        /// Papers in it.
        papers: u32,
        /// What it holds, line by line.
        contents: Vec<String>,
        /// What the sender should know before sending (documents.md 10.3).
        guidance: Vec<String>,
    }
    /// What a parcel brings, or brought.
    ParcelSeen {
        /// Who sent it: the person and the organisation, as the register of devices says.
        sender: String,
        /// Whom it is for.
        recipient: String,
        /// Why it was sent.
        purpose: String,
        /// When it was made, RFC 3339.
        made_at: String,
        /// Steps that are new.
        new: u32,
        /// Steps that were here already.
        known: u32,
        /// Steps that wait for one that has not come.
        waiting: u32,
        /// Steps that wait for a newer program.
        newer: u32,
        /// Steps that do not count.
        void: u32,
        /// Conflicts that it makes.
        conflicts: u32,
        /// In a sentence, what it brings.
        summary: String,
        /// The new steps, oldest first, at most two hundred.
        steps: Vec<ParcelStep>,
        /// The import, once taken.
        import: Option<String>,
    }
    /// A step that a parcel brings.
    ParcelStep {
        /// When, RFC 3339.
        at: String,
        /// Who.
        who: String,
        /// What, in words.
        text: String,
        /// Why it does not count, in words; absent: it does.
        void: Option<String>,
    }
    /// Everything to choose in or look at.
    ConflictList {
        /// Conflicts first.
        conflicts: Vec<ConflictView>,
        /// Numbers that two things have.
        numbers: Vec<NumberTwice>,
    }
    /// A number that was handed out twice, on two laptops.
    NumberTwice {
        /// As it is cited.
        number: String,
        /// What has it.
        things: Vec<NumberedThing>,
    }
    /// A position or an action that shares its number with another.
    NumberedThing {
        /// What it is.
        kind: NumberedKind,
        /// It.
        id: Uuid,
        /// What it says.
        title: String,
        /// The meeting it comes from.
        meeting: Uuid,
        /// The meeting's name.
        meeting_title: String,
        /// Why it keeps its number; absent: it can have another.
        keeps: Option<String>,
    }
    /// Something that two have changed at once.
    ConflictView {
        /// The table.
        table: String,
        /// The row.
        row: Uuid,
        /// The column.
        column: String,
        /// Whether somebody has to choose; else it is only to be looked at.
        must_choose: bool,
        /// What it is, such as "§ 7 Vem gör vad, texten".
        title: String,
        /// The meeting it belongs to.
        meeting: Option<Uuid>,
        /// What is shown now.
        shown: String,
        /// Whether it is a long text, which can be rewritten.
        is_text: bool,
        /// The sides, the shown one last.
        sides: Vec<ConflictSideView>,
        /// Of a joined text: its stretches.
        pieces: Vec<ConflictPiece>,
    }
    /// One side of a conflict.
    ConflictSideView {
        /// The version, to hand back.
        version: String,
        /// Who wrote it.
        who: String,
        /// When, RFC 3339.
        at: String,
        /// What it says.
        text: String,
        /// The words that differ from the shown ones are marked.
        parts: Vec<ConflictWord>,
    }
    /// A stretch of a side's text.
    ConflictWord {
        /// The words.
        text: String,
        /// Whether only this side has them.
        own: bool,
    }
    /// A stretch of a joined text.
    ConflictPiece {
        /// The words shown.
        text: String,
        /// `joined`, `mixed`, `conflict`.
        kind: String,
        /// Of a conflict: the earlier wording.
        other: Option<String>,
    }
}
