//! The words that filters are written in.

/// A register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// Joint positions.
    Positions,
    /// Actions.
    Actions,
    /// Agenda items.
    Items,
    /// Ambiguities about roles.
    Ambiguities,
}

/// A language that filters are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Swedish.
    Swedish,
    /// English.
    English,
}

/// What a term is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// How far it is.
    Status,
    /// What came of it.
    Outcome,
    /// An organisation.
    Party,
    /// Who is responsible.
    Owner,
    /// A meeting, by year and number.
    Meeting,
    /// A body.
    Body,
    /// A year.
    Year,
    /// An item's purpose.
    Purpose,
    /// A focus area.
    Focus,
    /// An area of knowledge governance.
    Knowledge,
    /// How a party takes a position.
    Stance,
    /// The last day.
    DueBy,
}

/// A word with a meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    /// Any status.
    All,
    /// An action not begun.
    Open,
    /// An action begun.
    InProgress,
    /// An action done.
    Done,
    /// An action struck out.
    Dropped,
    /// An open action whose day has passed.
    Late,
    /// A party's own decision is needed and not there yet (POS-002).
    Waiting,
    /// … not begun.
    NotStarted,
    /// … being prepared.
    InPreparation,
    /// … taken.
    Decided,
    /// … declined.
    Declined,
    /// … not needed.
    NotNeeded,
    /// An item of a meeting that is still to come.
    Coming,
    /// An item that was dealt with.
    Dealt,
    /// An item of a meeting that was held, not dealt with.
    NotDealt,
    /// A position not settled yet.
    Proposed,
    /// The sides agreed.
    Agreed,
    /// They did not.
    NotAgreed,
    /// A later position took its place.
    Superseded,
    /// A party stands behind a position.
    Endorses,
    /// … waits before it says anything.
    Awaits,
    /// … or a member holds a differing view.
    Dissents,
    /// A party did not take part in the position.
    NotTakingPart,
    /// It concerns knowledge support.
    Support,
    /// … follow-up and analysis.
    FollowUp,
    /// … development of care and leadership.
    Development,
    /// An item that ended in a joint position.
    Position,
    /// An item that actions came out of.
    Action,
    /// An item that neither came out of.
    Neither,
    /// An ambiguity that there is a proposal for.
    ProposalMade,
    /// An ambiguity before the steering group.
    Raised,
    /// An ambiguity that is cleared up.
    Solved,
    /// An item to be told of.
    Information,
    /// An item to talk over.
    Discussion,
    /// An item to take a position on.
    ForPosition,
    /// The strategic steering group.
    Strategic,
    /// The tactical coordination group.
    Tactical,
}

use Word::{
    Action, Agreed, All, Awaits, Coming, Dealt, Decided, Declined, Development, Discussion,
    Dissents, Done, Dropped, Endorses, FollowUp, ForPosition, InPreparation, InProgress,
    Information, Late, Neither, NotAgreed, NotDealt, NotNeeded, NotStarted, NotTakingPart, Open,
    Position, ProposalMade, Proposed, Raised, Solved, Strategic, Superseded, Support, Tactical,
    Waiting,
};

const BODIES: &[Word] = &[Strategic, Tactical];

impl Register {
    /// Every register.
    pub const ALL: [Register; 4] =
        [Register::Positions, Register::Actions, Register::Items, Register::Ambiguities];

    /// A word for storage and commands.
    pub const fn name(self) -> &'static str {
        match self {
            Register::Positions => "positions",
            Register::Actions => "actions",
            Register::Items => "items",
            Register::Ambiguities => "ambiguities",
        }
    }

    /// The register that `name` is the [`name`](Register::name) of.
    pub fn named(name: &str) -> Option<Register> {
        Register::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The keys that its rows answer to.
    pub const fn keys(self) -> &'static [Key] {
        use Key::{
            Body, DueBy, Focus, Knowledge, Meeting, Outcome, Owner, Party, Purpose, Stance, Status,
            Year,
        };
        match self {
            Register::Positions => {
                &[Status, Party, Stance, Outcome, Year, Meeting, Body, Focus, Knowledge]
            }
            Register::Actions => &[Status, Party, Owner, DueBy, Year, Meeting, Body],
            Register::Items => &[Status, Purpose, Outcome, Year, Meeting, Body, Focus],
            Register::Ambiguities => &[Status, Party, Year, Meeting],
        }
    }
}

impl Key {
    /// Every key.
    pub const ALL: [Key; 12] = [
        Key::Status,
        Key::Outcome,
        Key::Party,
        Key::Owner,
        Key::Meeting,
        Key::Body,
        Key::Year,
        Key::Purpose,
        Key::Focus,
        Key::Knowledge,
        Key::Stance,
        Key::DueBy,
    ];

    /// How it is written: Swedish, English.
    const fn names(self) -> [&'static str; 2] {
        match self {
            Key::Status => ["status", "status"],
            Key::Outcome => ["utfall", "outcome"],
            Key::Party => ["part", "party"],
            Key::Owner => ["ansvarig", "owner"],
            Key::Meeting => ["möte", "meeting"],
            Key::Body => ["organ", "body"],
            Key::Year => ["år", "year"],
            Key::Purpose => ["syfte", "purpose"],
            Key::Focus => ["fokus", "focus"],
            Key::Knowledge => ["kunskapsområde", "knowledge"],
            Key::Stance => ["inställning", "stance"],
            Key::DueBy => ["senast", "by"],
        }
    }

    /// How it is written.
    pub const fn name(self, tongue: Tongue) -> &'static str {
        self.names()[tongue as usize]
    }

    /// The key that is written so in either language.
    pub fn named(name: &str) -> Option<Key> {
        let name = name.to_lowercase();
        Key::ALL.into_iter().find(|key| key.names().contains(&name.as_str()))
    }

    /// The words that it takes in a register; none where names, numbers or days are wanted.
    pub const fn words(self, register: Register) -> &'static [Word] {
        match (self, register) {
            (Key::Status, Register::Positions) => {
                &[Waiting, NotStarted, InPreparation, Decided, Declined, NotNeeded]
            }
            (Key::Status, Register::Actions) => &[Late, Open, InProgress, Done, Dropped, All],
            (Key::Status, Register::Items) => &[Coming, Dealt, NotDealt],
            (Key::Status, Register::Ambiguities) => &[Open, ProposalMade, Raised, Solved],
            (Key::Outcome, Register::Positions) => &[Agreed, NotAgreed, Proposed, Superseded],
            (Key::Outcome, Register::Items) => &[Position, Action, Neither],
            (Key::Stance, Register::Positions) => &[Endorses, Awaits, Dissents, NotTakingPart],
            (Key::Knowledge, Register::Positions) => &[Support, FollowUp, Development],
            (Key::Purpose, Register::Items) => &[Information, Discussion, ForPosition],
            (Key::Body, _) => BODIES,
            _ => &[],
        }
    }
}

impl Word {
    /// How it is written: Swedish, English.
    const fn names(self) -> [&'static str; 2] {
        match self {
            All => ["alla", "all"],
            Open => ["öppen", "open"],
            InProgress => ["pågår", "ongoing"],
            Done => ["klar", "done"],
            Dropped => ["struken", "dropped"],
            Late => ["sen", "late"],
            Waiting => ["väntar", "waiting"],
            NotStarted => ["ej-påbörjad", "not-started"],
            InPreparation => ["bereds", "in-preparation"],
            Decided => ["beslutad", "decided"],
            Declined => ["avböjd", "declined"],
            NotNeeded => ["behövs-ej", "not-needed"],
            Coming => ["kommande", "coming"],
            Dealt => ["behandlad", "dealt-with"],
            NotDealt => ["ej-behandlad", "not-dealt-with"],
            Proposed => ["föreslaget", "proposed"],
            Agreed => ["enighet", "agreed"],
            NotAgreed => ["ingen-enighet", "not-agreed"],
            Superseded => ["ersatt", "superseded"],
            Endorses => ["står-bakom", "endorses"],
            Awaits => ["avvaktar", "awaits"],
            Dissents => ["avvikande", "dissents"],
            NotTakingPart => ["deltog-inte", "not-taking-part"],
            Support => ["kunskapsstöd", "knowledge-support"],
            FollowUp => ["uppföljning", "follow-up"],
            Development => ["utveckling", "development"],
            Position => ["ställningstagande", "position"],
            Action => ["åtgärd", "action"],
            Neither => ["inget", "nothing"],
            ProposalMade => ["förslag-finns", "proposal-made"],
            Raised => ["lyft", "raised"],
            Solved => ["löst", "solved"],
            Information => ["information", "information"],
            Discussion => ["diskussion", "discussion"],
            ForPosition => ["ställningstagande", "position"],
            Strategic => ["strategiska", "strategic"],
            Tactical => ["taktiska", "tactical"],
        }
    }

    /// How it is written.
    pub const fn name(self, tongue: Tongue) -> &'static str {
        self.names()[tongue as usize]
    }

    /// The one of `among` that is written so in either language, in whole, or that alone begins so.
    pub fn named(name: &str, among: &[Word]) -> Option<Word> {
        let plain = |text: &str| text.to_lowercase().replace(['-', '_', ' '], "");
        let asked = plain(name);
        let is = |word: &&Word| word.names().iter().any(|name| plain(name) == asked);
        let begins = |word: &&Word| word.names().iter().any(|name| plain(name).starts_with(&asked));
        let whole = among.iter().find(is);
        let mut likely = among.iter().filter(begins);
        let alone = match (asked.is_empty(), likely.next(), likely.next()) {
            (false, Some(word), None) => Some(word),
            _ => None,
        };
        whole.or(alone).copied()
    }
}
