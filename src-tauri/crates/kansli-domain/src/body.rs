//! The bodies (*organ*) that meet, and the level each works on.
//!
//! "Styrgruppen" alone is ambiguous in the sources (C-14): [`BodyKey::Strategic`] is the
//! partnership's, [`BodyKey::Sks`] the regions' own. They are never mixed.

/// Which body. Stored and sent under its [`name`](BodyKey::name).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyKey {
    /// Strategiska styrgruppen: SKS and the directors-general of the partnership.
    Strategic,
    /// Taktiska samordningsgruppen.
    Tactical,
    /// Operativ samverkan.
    Operational,
    /// Kansliet.
    Secretariat,
    /// SKS itself.
    Sks,
    /// Beredningsgruppen, which prepares for SKS.
    PreparatoryGroup,
    /// Ordförandeforum.
    ChairsForum,
    /// Rådet för styrning med kunskap. Its chair never rotates (E-02).
    Council,
    /// Huvudmannagruppen.
    PrincipalsGroup,
}

/// The level of the collaboration (*nivå*) a body works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyLevel {
    /// Strategic.
    Strategic,
    /// Tactical.
    Tactical,
    /// Operational.
    Operational,
}

/// Whose body it is: the regions' system and the state's are seen but not run here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sphere {
    /// The partnership's own; its meetings are planned here.
    Partnership,
    /// The regions' system around SKS.
    Sks,
    /// The state's.
    External,
}

impl BodyKey {
    /// Every body.
    pub const ALL: [BodyKey; 9] = [
        BodyKey::Strategic,
        BodyKey::Tactical,
        BodyKey::Operational,
        BodyKey::Secretariat,
        BodyKey::Sks,
        BodyKey::PreparatoryGroup,
        BodyKey::ChairsForum,
        BodyKey::Council,
        BodyKey::PrincipalsGroup,
    ];

    /// The level the body works on, if it is on one.
    pub const fn level(self) -> Option<BodyLevel> {
        match self {
            BodyKey::Strategic => Some(BodyLevel::Strategic),
            BodyKey::Tactical => Some(BodyLevel::Tactical),
            BodyKey::Operational => Some(BodyLevel::Operational),
            BodyKey::Secretariat
            | BodyKey::Sks
            | BodyKey::PreparatoryGroup
            | BodyKey::ChairsForum
            | BodyKey::Council
            | BodyKey::PrincipalsGroup => None,
        }
    }

    /// Whose body it is.
    pub const fn sphere(self) -> Sphere {
        match self {
            BodyKey::Strategic
            | BodyKey::Tactical
            | BodyKey::Operational
            | BodyKey::Secretariat => Sphere::Partnership,
            BodyKey::Sks | BodyKey::PreparatoryGroup | BodyKey::ChairsForum => Sphere::Sks,
            BodyKey::Council | BodyKey::PrincipalsGroup => Sphere::External,
        }
    }

    /// Whether the chair alternates between the sides each year.
    pub const fn chair_rotates(self) -> bool {
        matches!(self, BodyKey::Strategic | BodyKey::Tactical)
    }

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            BodyKey::Strategic => "STRATEGIC",
            BodyKey::Tactical => "TACTICAL",
            BodyKey::Operational => "OPERATIONAL",
            BodyKey::Secretariat => "SECRETARIAT",
            BodyKey::Sks => "SKS",
            BodyKey::PreparatoryGroup => "PREPARATORY_GROUP",
            BodyKey::ChairsForum => "CHAIRS_FORUM",
            BodyKey::Council => "COUNCIL",
            BodyKey::PrincipalsGroup => "PRINCIPALS_GROUP",
        }
    }

    /// The body that `name` is the [`name`](BodyKey::name) of.
    pub fn named(name: &str) -> Option<BodyKey> {
        BodyKey::ALL.into_iter().find(|body| body.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_what_they_name() {
        for body in BodyKey::ALL {
            assert_eq!(BodyKey::named(body.name()), Some(body));
        }
    }

    #[test]
    fn only_the_partnerships_own_chairs_rotate() {
        for body in BodyKey::ALL {
            assert!(!body.chair_rotates() || body.sphere() == Sphere::Partnership);
        }
        assert!(!BodyKey::Council.chair_rotates());
    }
}
