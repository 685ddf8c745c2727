//! The two sides (*sidor*) of the partnership and the healthcare regions behind one of them.

/// Which side of the partnership an organisation or person speaks for (R-001, ORG-001).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The regions' system for knowledge governance, through SKS.
    Sks,
    /// The authorities (*myndigheterna*) of the Council.
    Authorities,
    /// Neither: observers and the secretariat. Never holds a chair.
    Neutral,
}

impl Side {
    /// Every side.
    pub const ALL: [Side; 3] = [Side::Sks, Side::Authorities, Side::Neutral];

    /// The other of the two parties; neutral has no opposite.
    pub const fn opposite(self) -> Option<Side> {
        match self {
            Side::Sks => Some(Side::Authorities),
            Side::Authorities => Some(Side::Sks),
            Side::Neutral => None,
        }
    }

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Side::Sks => "SKS",
            Side::Authorities => "AUTHORITIES",
            Side::Neutral => "NEUTRAL",
        }
    }

    /// The side that `name` is the [`name`](Side::name) of.
    pub fn named(name: &str) -> Option<Side> {
        Side::ALL.into_iter().find(|side| side.name() == name)
    }
}

/// A healthcare region (*sjukvårdsregion*; *samverkansregion* in the statute, C-12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthcareRegion {
    /// Norra sjukvårdsregionen.
    Norra,
    /// Sjukvårdsregion Mellansverige.
    Mellansverige,
    /// Sjukvårdsregion Stockholm-Gotland.
    StockholmGotland,
    /// Västra sjukvårdsregionen.
    Vastra,
    /// Sydöstra sjukvårdsregionen.
    Sydostra,
    /// Södra sjukvårdsregionen.
    Sodra,
}

impl HealthcareRegion {
    /// All six.
    pub const ALL: [HealthcareRegion; 6] = [
        HealthcareRegion::Norra,
        HealthcareRegion::Mellansverige,
        HealthcareRegion::StockholmGotland,
        HealthcareRegion::Vastra,
        HealthcareRegion::Sydostra,
        HealthcareRegion::Sodra,
    ];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            HealthcareRegion::Norra => "norra",
            HealthcareRegion::Mellansverige => "mellansverige",
            HealthcareRegion::StockholmGotland => "stockholm_gotland",
            HealthcareRegion::Vastra => "vastra",
            HealthcareRegion::Sydostra => "sydostra",
            HealthcareRegion::Sodra => "sodra",
        }
    }

    /// The region that `name` is the [`name`](HealthcareRegion::name) of.
    pub fn named(name: &str) -> Option<HealthcareRegion> {
        HealthcareRegion::ALL.into_iter().find(|region| region.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_what_they_name() {
        for side in Side::ALL {
            assert_eq!(Side::named(side.name()), Some(side));
        }
        for region in HealthcareRegion::ALL {
            assert_eq!(HealthcareRegion::named(region.name()), Some(region));
        }
        assert_eq!(Side::named("sks"), None);
    }

    #[test]
    fn the_opposite_of_the_opposite_is_oneself() {
        for side in [Side::Sks, Side::Authorities] {
            assert_eq!(side.opposite().and_then(Side::opposite), Some(side));
        }
        assert_eq!(Side::Neutral.opposite(), None);
    }
}
