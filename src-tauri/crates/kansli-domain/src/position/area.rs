//! The areas of knowledge governance that a joint position concerns (*kunskapsområden*).

/// An area of knowledge governance, as the regions' system has them (seed-data, `knowledge_areas`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnowledgeArea {
    /// *Kunskapsstöd*.
    Support,
    /// *Uppföljning och analys*.
    FollowUp,
    /// *Verksamhetsutveckling och ledarskap*.
    Development,
}
