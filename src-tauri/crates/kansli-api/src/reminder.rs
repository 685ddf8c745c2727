//! Reminders (*påminnelser*): one mail an organisation, as a draft that a mail program opens, with
//! what each of its people has left to do.

mod handlers;
mod letter;

use crate::shape::{LanguageName, OrganisationRef, request, view};

pub(crate) use handlers::mails;

request! {
    /// Make reminder mails of open actions.
    ReminderMails {
        /// Which actions; absent: those late, and those due within two weeks.
        filter: Option<String>,
        /// The folder to write the mails to; absent: the bytes come in the answer.
        folder: Option<String>,
        /// The language of the mails; absent: the workspace's.
        language: Option<LanguageName>,
    }
}

view! {
    /// The mails that were made.
    ReminderMailsView {
        /// One for each organisation, by its name.
        mails: Vec<ReminderMail>,
        /// People with something to do who have no address: none of the mails is to them.
        unreachable: Vec<String>,
        /// Actions that nobody is responsible for, by number.
        unowned: Vec<String>,
    }
    /// A mail.
    ReminderMail {
        /// The organisation; none for people without one.
        organisation: Option<OrganisationRef>,
        /// Addresses that it is to.
        to: Vec<String>,
        /// How many actions it reminds of.
        actions: u16,
        /// The right file name.
        file_name: String,
        /// Where it was written.
        path: Option<String>,
        /// The content as base64, when no folder was given.
        bytes: Option<String>,
    }
}
