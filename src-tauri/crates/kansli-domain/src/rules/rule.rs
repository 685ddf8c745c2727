//! The rules by name: where each comes from and how much it matters.

/// A rule, under the name that support and the requirements use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {
    /// At least two formal strategic meetings a year.
    Plan001,
    /// One of them in each half year.
    Plan001Spread,
    /// Strategic meetings near a consultation, and not at the time of the Council's.
    Plan002,
    /// The tactical group meets regularly.
    Plan003,
    /// Strategic meetings are prepared in the tactical group in time.
    Plan004,
    /// The coming year is reconciled in the autumn.
    Plan005,
    /// Nothing else at the same time.
    Plan008,
    /// No meeting at the time of SKS's own.
    Cal002,
    /// No strategic meeting while Huvudmannagruppen changes.
    Cal005,
    /// Meetings on days that people work.
    Cal006,
    /// The strategic chair alternates each year.
    Chr001,
    /// The tactical chair alternates each year.
    Chr002,
    /// The two chairs are on opposite sides.
    Chr003,
    /// Next year's priorities are agreed in time.
    Pri001,
}

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
    /// A statute, or a fact outside the documents.
    Outside,
    /// Our own suggestion: not from the governing documents.
    Own,
}

impl RuleId {
    /// Every rule.
    pub const ALL: [RuleId; 14] = [
        RuleId::Plan001,
        RuleId::Plan001Spread,
        RuleId::Plan002,
        RuleId::Plan003,
        RuleId::Plan004,
        RuleId::Plan005,
        RuleId::Plan008,
        RuleId::Cal002,
        RuleId::Cal005,
        RuleId::Cal006,
        RuleId::Chr001,
        RuleId::Chr002,
        RuleId::Chr003,
        RuleId::Pri001,
    ];

    /// The name in the requirements; for support, not for sentences.
    pub const fn code(self) -> &'static str {
        match self {
            RuleId::Plan001 => "PLAN-001",
            RuleId::Plan001Spread => "PLAN-001-SPREAD",
            RuleId::Plan002 => "PLAN-002",
            RuleId::Plan003 => "PLAN-003",
            RuleId::Plan004 => "PLAN-004",
            RuleId::Plan005 => "PLAN-005",
            RuleId::Plan008 => "PLAN-008",
            RuleId::Cal002 => "CAL-002",
            RuleId::Cal005 => "CAL-005",
            RuleId::Cal006 => "CAL-006",
            RuleId::Chr001 => "CHR-001",
            RuleId::Chr002 => "CHR-002",
            RuleId::Chr003 => "CHR-003",
            RuleId::Pri001 => "PRI-001",
        }
    }

    /// The statement of the requirements it checks, if there is one.
    pub const fn requirement(self) -> Option<&'static str> {
        match self {
            RuleId::Plan001 | RuleId::Plan001Spread => Some("R-035"),
            RuleId::Plan002 => Some("R-036"),
            RuleId::Plan003 => Some("R-048"),
            RuleId::Plan004 => Some("R-059"),
            RuleId::Plan005 => Some("R-064"),
            RuleId::Plan008 => None,
            RuleId::Cal002 => Some("R-126"),
            RuleId::Cal005 => Some("E-05"),
            RuleId::Cal006 => Some("E-17"),
            RuleId::Chr001 => Some("R-037"),
            RuleId::Chr002 => Some("R-049"),
            RuleId::Chr003 => Some("R-050"),
            RuleId::Pri001 => Some("R-031"),
        }
    }

    /// Where it comes from.
    pub const fn origin(self) -> Origin {
        match self {
            RuleId::Plan001
            | RuleId::Plan002
            | RuleId::Plan003
            | RuleId::Plan004
            | RuleId::Plan005
            | RuleId::Chr001
            | RuleId::Chr002
            | RuleId::Chr003
            | RuleId::Pri001 => Origin::Documents,
            RuleId::Cal005 | RuleId::Cal006 => Origin::Outside,
            RuleId::Plan001Spread | RuleId::Plan008 | RuleId::Cal002 => Origin::Own,
        }
    }

    /// How much it matters, unless the facts say otherwise.
    pub const fn level(self) -> Level {
        match self {
            RuleId::Plan001
            | RuleId::Cal006
            | RuleId::Chr001
            | RuleId::Chr002
            | RuleId::Chr003
            | RuleId::Pri001 => Level::Error,
            RuleId::Plan002
            | RuleId::Plan003
            | RuleId::Plan004
            | RuleId::Plan005
            | RuleId::Plan008
            | RuleId::Cal002
            | RuleId::Cal005 => Level::Warning,
            RuleId::Plan001Spread => Level::Hint,
        }
    }
}

impl Level {
    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint => "hint",
            Level::Info => "info",
        }
    }
}
