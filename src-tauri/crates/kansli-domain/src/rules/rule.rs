//! What is said of a rule: how much it matters, where it comes from, whether it is judged here.

use super::RuleId;

/// How much it matters when a rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The documents say "ska".
    Error,
    /// The documents say "bör", or a deviation has its reason.
    Warning,
    /// Worth knowing.
    Hint,
    /// For the record.
    Info,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The governing documents.
    Documents,
    /// The joint direction of the state and SKR.
    Direction,
    /// The memorandum on the regions' system.
    Memo,
    /// The web site of the regions' system.
    Site,
    /// A statute, or a fact outside the documents.
    Outside,
    /// Our own suggestion: not from the governing documents.
    Own,
}

/// Whether a rule is judged here, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is judged.
    Judged,
    /// Another rule's verdict says this too.
    With(&'static str),
    /// The program is made so that it cannot be broken; its own tests see to that.
    BuiltIn,
    /// It says how things are: there is nothing to keep or break.
    Statement,
    /// It is about how people work, which nothing in a workspace shows.
    Practice,
}

impl RuleId {
    /// The rule of that [`code`](Self::code).
    pub fn coded(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.code() == code)
    }

    /// Whether it is judged here.
    pub fn is_judged(self) -> bool {
        self.standing() == Standing::Judged
    }
}

impl Standing {
    /// A word for the wire and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Standing::Judged => "judged",
            Standing::With(_) => "with",
            Standing::BuiltIn => "built_in",
            Standing::Statement => "statement",
            Standing::Practice => "practice",
        }
    }
}

/// Writes the catalogue: variant, name, requirement, level, origin, standing.
macro_rules! rules {
    ($($rule:ident = $code:literal, $requirement:expr, $level:ident, $origin:ident, $standing:expr;)*) => {
        /// A rule, under the name that support and the requirements use.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RuleId { $(#[doc = $code] $rule),* }

        impl RuleId {
            /// Every rule, in the order of showing.
            pub const ALL: &[RuleId] = &[$(RuleId::$rule),*];

            /// The names of all, in the same order.
            pub const CODES: &[&str] = &[$($code),*];

            /// The name in the requirements; for support, not for sentences.
            pub const fn code(self) -> &'static str {
                match self { $(RuleId::$rule => $code),* }
            }

            /// The statement of the requirements it checks, if there is one.
            pub const fn requirement(self) -> Option<&'static str> {
                match self { $(RuleId::$rule => $requirement),* }
            }

            /// How much it matters, unless the facts or the settings say otherwise.
            pub const fn level(self) -> Level {
                match self { $(RuleId::$rule => Level::$level),* }
            }

            /// Where it comes from.
            pub const fn origin(self) -> Origin {
                match self { $(RuleId::$rule => Origin::$origin),* }
            }

            /// Whether it is judged here, and if not, why.
            pub const fn standing(self) -> Standing {
                use Standing::{BuiltIn, Judged, Practice, Statement, With};
                match self { $(RuleId::$rule => $standing),* }
            }
        }
    };
}
pub(super) use rules;

macro_rules! names {
    ($kind:ident: $($variant:ident = $name:literal),* $(,)?) => {
        impl $kind {
            /// Every one.
            pub const ALL: &[$kind] = &[$($kind::$variant),*];

            /// A word for the wire, logs and the message files; the window has its own.
            pub const fn name(self) -> &'static str {
                match self { $($kind::$variant => $name),* }
            }

            /// The one of that [`name`](Self::name).
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.name() == name)
            }
        }
    };
}

names!(Level: Error = "error", Warning = "warning", Hint = "hint", Info = "info");
names!(Origin: Documents = "documents", Direction = "direction", Memo = "memo", Site = "site",
    Outside = "outside", Own = "own");
