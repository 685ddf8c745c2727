//! Approval (*justering*): who, when, how, and of exactly which content.

use std::fmt;

use chrono::NaiveDate as Date;

use crate::id::PersonId;
use crate::party::Side;

/// Somebody who is to approve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approver {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: ApproverRole,
    /// For which side, on the meeting's date.
    pub side: Side,
}

/// As what somebody approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApproverRole {
    /// Chaired the meeting.
    Chair,
    /// Chosen by the meeting (*justerare*).
    Approver,
    /// Wrote the minutes (*vid protokollet*).
    Secretary,
}

/// One approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The day.
    pub on: Date,
    /// How it was given.
    pub method: Method,
    /// A remark, such as where the letter is kept; may be empty.
    pub note: String,
}

/// How an approval was given. None of these is an electronic signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// With the answer file of the review package (*svarsfil*).
    ReplyFile,
    /// By e-mail (*mejl*).
    Email,
    /// At the meeting (*på mötet*).
    AtMeeting,
    /// With a pen (*undertecknat*).
    Signed,
    /// In the program, by the one who works at the machine.
    InApp,
}

/// SHA-256 of what the minutes say. Computed outside: nothing here hashes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ApproverRole {
    /// Every role.
    pub const ALL: [ApproverRole; 3] =
        [ApproverRole::Chair, ApproverRole::Approver, ApproverRole::Secretary];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            ApproverRole::Chair => "chair",
            ApproverRole::Approver => "approver",
            ApproverRole::Secretary => "secretary",
        }
    }

    /// The role that `name` is the [`name`](ApproverRole::name) of.
    pub fn named(name: &str) -> Option<ApproverRole> {
        ApproverRole::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl Method {
    /// Every method.
    pub const ALL: [Method; 5] =
        [Method::ReplyFile, Method::Email, Method::AtMeeting, Method::Signed, Method::InApp];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Method::ReplyFile => "reply_file",
            Method::Email => "email",
            Method::AtMeeting => "at_meeting",
            Method::Signed => "signed",
            Method::InApp => "in_app",
        }
    }

    /// The method that `name` is the [`name`](Method::name) of.
    pub fn named(name: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.name() == name)
    }
}

impl ContentHash {
    /// The hash that these bytes are.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads 64 hexadecimal digits.
    pub fn read(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

/// As 64 hexadecimal digits.
impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}…", &self.to_string()[..8])
    }
}
