//! The words that fields choose among. Their wording is in the message files.

use super::field::{Choice, choices};
use crate::position::KnowledgeArea;
use crate::rules::RuleId;

impl Choice for KnowledgeArea {
    const WORDS: &'static [&'static str] = &["support", "followUp", "development"];
    const ALL: &'static [Self] = &[Self::Support, Self::FollowUp, Self::Development];

    fn word(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::FollowUp => "followUp",
            Self::Development => "development",
        }
    }
}

impl Choice for RuleId {
    const WORDS: &'static [&'static str] = Self::CODES;
    const ALL: &'static [Self] = Self::ALL;

    fn word(self) -> &'static str {
        self.code()
    }
}

choices! {
    /// Who a need comes from.
    NeedSource {
        /// A national programme area.
        Npo = "npo",
        /// A national collaboration group.
        Nsg = "nsg",
        /// A regional programme area.
        Rpo = "rpo",
        /// A region.
        Region = "region",
        /// A municipality.
        Municipality = "municipality",
        /// An authority.
        Authority = "authority",
        /// An organisation of patients.
        PatientOrganisation = "patient-organisation",
        /// Huvudmannagruppen.
        PrincipalsGroup = "principals-group",
        /// Somebody else.
        Other = "other",
    }
    /// How far a need is.
    NeedStatus {
        /// Nobody has taken it on.
        Open = "open",
        /// An initiative meets it.
        Taken = "taken",
        /// It is met.
        Met = "met",
        /// It is not to be met here.
        Declined = "declined",
    }
    /// How much a need matters.
    Urgency {
        /// High.
        High = "high",
        /// Middling.
        Medium = "medium",
        /// Low.
        Low = "low",
    }
    /// Who something is for.
    TargetGroup {
        /// Regions and municipalities.
        Principals = "principals",
        /// Professions.
        Professions = "professions",
        /// Organisations of patients.
        PatientOrganisations = "patient-organisations",
        /// Others.
        Others = "others",
    }
    /// How far an initiative is.
    InitiativeStatus {
        /// Föreslagen.
        Proposed = "proposed",
        /// Under dialog.
        InDialogue = "in-dialogue",
        /// Överenskommen.
        Agreed = "agreed",
        /// Pågår.
        Ongoing = "ongoing",
        /// Klar.
        Done = "done",
        /// Avbruten.
        Stopped = "stopped",
    }
    /// What part of knowledge governance an initiative is in.
    Phase {
        /// Produktion.
        Production = "production",
        /// Implementering.
        Implementation = "implementation",
        /// Uppföljning och analys.
        FollowUp = "follow-up",
        /// Verksamhetsutveckling.
        Development = "development",
    }
    /// What an initiative rests on.
    Basis {
        /// An analysis of gaps.
        GapAnalysis = "gap-analysis",
        /// An analysis of needs.
        NeedsAnalysis = "needs-analysis",
        /// An assignment.
        Assignment = "assignment",
    }
    /// Who takes part in an initiative beside the parties.
    Involvement {
        /// Patients and those close to them.
        Patients = "patients",
        /// Professions.
        Professions = "professions",
    }
    /// Where something is to be applied.
    Scope {
        /// In the whole country.
        National = "national",
        /// In a healthcare region.
        HealthcareRegion = "healthcare-region",
        /// Elsewhere.
        Other = "other",
    }
    /// A dimension of good care.
    CareDimension {
        /// Kunskapsbaserad.
        KnowledgeBased = "knowledge-based",
        /// Säker.
        Safe = "safe",
        /// Individanpassad.
        PersonCentred = "person-centred",
        /// Jämlik.
        Equal = "equal",
        /// Tillgänglig.
        Accessible = "accessible",
        /// Effektiv.
        Effective = "effective",
    }
    /// What else an initiative touches.
    Theme {
        /// Social services and care close to them.
        SocialServices = "social-services",
        /// Dental care.
        DentalCare = "dental-care",
        /// Administrative burden.
        AdministrativeBurden = "administrative-burden",
        /// Care of low value, choosing wisely.
        LowValueCare = "low-value-care",
        /// The European health data space.
        EuropeanData = "european-data",
    }
    /// What the Partnership is for.
    Purpose {
        /// P1.
        Governance = "governance",
        /// P2.
        Collaboration = "collaboration",
        /// P3.
        Resources = "resources",
    }
    /// What priorities are set by.
    Criterion {
        /// How great the need is.
        Need = "need",
        /// How great the benefit is.
        Benefit = "benefit",
        /// Whether it needs both parties.
        Joint = "joint",
        /// Whether it can be done.
        Feasible = "feasible",
    }
    /// What a knowledge product is.
    ProductKind {
        /// The state's.
        National = "national",
        /// One that complements the state's.
        Complementary = "complementary",
    }
    /// How far a knowledge product is.
    ProductStatus {
        /// To come.
        Planned = "planned",
        /// In force.
        InForce = "in-force",
        /// Withdrawn.
        Withdrawn = "withdrawn",
    }
    /// How far an operational collaboration is.
    OperationalStatus {
        /// Planned.
        Planned = "planned",
        /// Agreed.
        Agreed = "agreed",
        /// Under way.
        Ongoing = "ongoing",
        /// Done.
        Done = "done",
    }
    /// How far a direction document is.
    DirectionStatus {
        /// A draft.
        Draft = "draft",
        /// Agreed on (*fastställt*).
        Agreed = "agreed",
        /// Another has taken its place.
        Replaced = "replaced",
    }
    /// What a governing document is.
    DocumentKind {
        /// Överenskommelse.
        Agreement = "agreement",
        /// Styr- och ledningsdokument.
        SteeringDocument = "steering-document",
        /// Gemensam inriktning.
        JointDirection = "joint-direction",
        /// Something else.
        Other = "other",
    }
    /// To what somebody is nominated.
    NominatedTo {
        /// The tactical group.
        Tactical = "tactical",
        /// The strategic group.
        Strategic = "strategic",
        /// A group of the regions' system.
        Group = "group",
    }
    /// How far a nomination is.
    NominationStatus {
        /// Nominated.
        Proposed = "proposed",
        /// Appointed.
        Appointed = "appointed",
        /// Not appointed.
        Declined = "declined",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
    /// What a group of the regions' system is.
    GroupKind {
        /// Nationellt programområde.
        Npo = "npo",
        /// Nationell samverkansgrupp.
        Nsg = "nsg",
        /// Nationell arbetsgrupp.
        Nag = "nag",
        /// Something else.
        Other = "other",
    }
    /// How far a yearly report is.
    ReportStatus {
        /// Being written.
        Draft = "draft",
        /// Approved.
        Approved = "approved",
        /// Sent to those it is for.
        Sent = "sent",
    }
    /// How far a consultation round is.
    RoundStatus {
        /// To come.
        Coming = "coming",
        /// Open.
        Open = "open",
        /// Closed.
        Closed = "closed",
    }
}
