//! The rows: every journalled table, column by column. Meanings stand in the migrations.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use uuid::Uuid;

use crate::row::rows;

rows! {
    /// A setting that somebody has chosen.
    setting: Setting {
        /// Key.
        key: String,
        /// Value.
        value: Option<String>,
    }
    /// An organisation.
    organisation: Organisation {
        /// Key.
        key: String,
        /// Side.
        side: String,
        /// Is public authority.
        is_public_authority: bool,
        /// Aliases.
        aliases: Vec<String>,
        /// Note.
        note: String,
        /// Demo.
        demo: bool,
        /// The healthcare region it belongs to; empty: none.
        healthcare_region: String,
        /// Where letters to it go, whoever works there.
        mailbox: String,
        /// How its case numbers are written; empty: not known.
        case_pattern: String,
    }
    /// What an organisation is called, from when to when.
    organisation_name: OrganisationName {
        /// The organisation.
        organisation: Option<Uuid>,
        /// Name.
        name: String,
        /// Short.
        short: String,
        /// Valid from.
        valid_from: Option<NaiveDate>,
        /// Valid to.
        valid_to: Option<NaiveDate>,
    }
    /// An organisation's membership: `partnership_party` or `council_2015_155`.
    membership: Membership {
        /// The organisation.
        organisation: Option<Uuid>,
        /// Kind.
        kind: String,
        /// Valid from.
        valid_from: Option<NaiveDate>,
        /// Valid to.
        valid_to: Option<NaiveDate>,
        /// Source.
        source: String,
    }
    /// A healthcare region.
    healthcare_region: HealthcareRegion {
        /// Key.
        key: String,
        /// Name.
        name: String,
        /// Aliases.
        aliases: Vec<String>,
    }
    /// A body.
    body: Body {
        /// Key.
        key: String,
        /// Level.
        level: Option<String>,
        /// Workspace.
        workspace: String,
        /// Name.
        name: String,
    }
    /// A person.
    person: Person {
        /// Email.
        email: String,
        /// Phone.
        phone: String,
        /// Title.
        title: String,
        /// Demo.
        demo: bool,
        /// When the details were taken away.
        forgotten_on: Option<NaiveDate>,
    }
    /// What a person is called, from when to when.
    person_name: PersonName {
        /// The person.
        person: Option<Uuid>,
        /// Name.
        name: String,
        /// Valid from.
        valid_from: Option<NaiveDate>,
        /// Valid to.
        valid_to: Option<NaiveDate>,
    }
    /// A seat or a role for a time (*förordnande*).
    appointment: Appointment {
        /// Who; nobody in a vacant seat.
        person: Option<Uuid>,
        /// As what.
        kind: String,
        /// In which body; nowhere for a role outside the bodies.
        body: Option<Uuid>,
        /// In which group of the regions' system.
        system_group: Option<Uuid>,
        /// For which organisation.
        organisation: Option<Uuid>,
        /// The first day.
        valid_from: Option<NaiveDate>,
        /// The last day.
        valid_to: Option<NaiveDate>,
        /// `confirmed`, `conditional`, `missing`.
        mandate: String,
        /// When it was confirmed.
        mandate_on: Option<NaiveDate>,
        /// What the mandate covers, or on what condition it is given.
        mandate_scope: String,
        /// The joint position that gave it.
        position: Option<Uuid>,
        /// The meeting and paragraph, or the decision elsewhere, that gave it.
        given_by: String,
        /// The nomination that led to it.
        nomination: Option<Uuid>,
        /// What the role is called, if not by its kind.
        role: String,
        /// Whether it is held for the time being.
        acting: bool,
        /// The network that it stands for in SKS.
        network: String,
        /// The healthcare region that it stands for.
        healthcare_region: String,
        /// The experience that the seat is for.
        seat_tags: Vec<String>,
        /// Which term in a row it is.
        term: Option<u32>,
        /// Why it ended.
        end_reason: String,
        /// Where this is known from.
        source: String,
        /// The day that the source tells of.
        as_of: Option<NaiveDate>,
    }
    /// Who chairs a body, from when to when.
    chair_term: ChairTerm {
        /// The body.
        body: Option<Uuid>,
        /// Side.
        side: String,
        /// The organisation.
        organisation: Option<Uuid>,
        /// The person.
        person: Option<Uuid>,
        /// Valid from.
        valid_from: Option<NaiveDate>,
        /// Valid to.
        valid_to: Option<NaiveDate>,
        /// Deviation reason.
        deviation_reason: String,
    }
    /// An imported calendar.
    calendar: Calendar {
        /// Kind.
        kind: String,
        /// Name.
        name: String,
        /// File name.
        file_name: String,
        /// Imported at.
        imported_at: DateTime<FixedOffset>,
    }
    /// One occurrence of an imported event.
    calendar_event: CalendarEvent {
        /// The calendar.
        calendar: Option<Uuid>,
        /// UID of the event.
        uid: String,
        /// Original start of an instance of a series; empty for an event that happens once.
        recurrence: String,
        /// Start, end and recurrence as the calendar reader told them.
        moments: Vec<String>,
        /// Kind: a guess, or what somebody has said.
        kind: String,
        /// `guess` or `person`.
        kind_by: String,
        /// Summary.
        summary: String,
        /// Location.
        location: String,
        /// Description.
        description: String,
        /// Categories.
        categories: Vec<String>,
        /// Organizer: name and address.
        organizer: Vec<String>,
        /// Whether it leaves people free.
        transparent: bool,
        /// Starts.
        starts: NaiveDateTime,
        /// Ends.
        ends: NaiveDateTime,
        /// All day.
        all_day: bool,
        /// Status.
        status: String,
        /// Sequence.
        sequence: u32,
        /// Stamp.
        stamp: String,
    }
    /// A meeting.
    meeting: Meeting {
        /// The body.
        body: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
        /// Date.
        date: NaiveDate,
        /// Starts.
        starts: NaiveTime,
        /// Ends.
        ends: NaiveTime,
        /// Place.
        place: String,
        /// Link.
        link: String,
        /// Mode.
        mode: String,
        /// Is formal.
        is_formal: bool,
        /// Status.
        status: String,
        /// Pinned.
        pinned: bool,
        /// Agenda state.
        agenda_state: String,
        /// Case number.
        case_number: String,
        /// The person (secretary).
        secretary: Option<Uuid>,
        /// Reply by.
        reply_by: Option<NaiveDate>,
        /// Cancel reason.
        cancel_reason: String,
        /// Called at.
        called_at: Option<DateTime<FixedOffset>>,
        /// Held at.
        held_at: Option<DateTime<FixedOffset>>,
        /// How often it has changed since people were called to it.
        revision: u32,
        /// The version of the template that its agenda was made from; 0: the program's own.
        template_version: Option<u32>,
    }
    /// A meeting's earlier date.
    meeting_move: MeetingMove {
        /// The meeting.
        meeting: Option<Uuid>,
        /// From date.
        from_date: NaiveDate,
        /// To date.
        to_date: NaiveDate,
        /// Reason.
        reason: String,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// Something that went out.
    dispatch: Dispatch {
        /// The meeting.
        meeting: Option<Uuid>,
        /// What.
        what: String,
        /// Method.
        method: String,
        /// Purpose.
        purpose: String,
        /// Recipients.
        recipients: Vec<String>,
        /// File name.
        file_name: String,
        /// Sha256.
        sha256: String,
        /// Sequence.
        sequence: u32,
        /// Content.
        content: String,
        /// What was printed of the agenda, if it went along.
        printed: String,
        /// The day that it was sent on.
        printed_on: Option<NaiveDate>,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// An answer to an invitation.
    reply: Reply {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The person.
        person: Option<Uuid>,
        /// Address.
        address: String,
        /// Answer.
        answer: String,
        /// Comment.
        comment: String,
        /// Sequence.
        sequence: u32,
        /// Stamp.
        stamp: String,
        /// Another time that is proposed: its start and end as an interval (ISO 8601); empty when none is.
        proposal: String,
    }
    /// An item of an agenda.
    agenda_item: AgendaItem texts [proposal, background, reasons, consequences, own_steps] {
        /// The meeting.
        meeting: Option<Uuid>,
        /// Rank.
        rank: u32,
        /// Template key.
        template_key: String,
        /// Title.
        title: String,
        /// Purpose.
        purpose: String,
        /// The person (presenter).
        presenter: Option<Uuid>,
        /// Presenter text.
        presenter_text: String,
        /// Minutes.
        minutes: u16,
        /// Proposal.
        proposal: String,
        /// Background.
        background: String,
        /// Focus areas.
        focus_areas: Vec<u8>,
        /// The meeting (carried from).
        carried_from: Option<Uuid>,
        /// Removed reason.
        removed_reason: String,
        /// The first occurrence of the item (lineage); none: this one.
        lineage: Option<Uuid>,
        /// The body it waits for a meeting of; none: it is on an agenda.
        waits_for: Option<Uuid>,
        /// Waiting since.
        waiting_since: Option<NaiveDate>,
        /// Who asked for it (source).
        source: String,
        /// The meeting it is wanted at.
        wanted: Option<Uuid>,
        /// The body it was left to, if its meeting postponed it.
        postponed_to: Option<Uuid>,
        /// Postponed reason.
        postponed_reason: String,
        /// Whether it is a sub-item of the one before it.
        sub: bool,
        /// Who prepared it (brief).
        prepared_by: String,
        /// When it was prepared (brief).
        prepared_on: Option<NaiveDate>,
        /// Reasons (brief).
        reasons: String,
        /// Consequences (brief).
        consequences: String,
        /// What each party has to do itself (brief).
        own_steps: String,
        /// Whom to ask (brief).
        contact: String,
    }
    /// A heading over items of an agenda.
    agenda_section: AgendaSection {
        /// The meeting.
        meeting: Option<Uuid>,
        /// Rank.
        rank: u32,
        /// How many items stand before it.
        after: u16,
        /// Title.
        title: String,
    }
    /// A version of a body's template of agendas.
    agenda_template: AgendaTemplate {
        /// The body.
        body: Option<Uuid>,
        /// Version.
        version: u32,
        /// Content; none: what comes with the program.
        content: String,
        /// The version that was put back; none: it was written.
        restored: Option<u32>,
        /// Reason.
        reason: String,
        /// Who.
        who: String,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// A version of how a body's documents look, or those of every body without a look of its own.
    document_look: DocumentLook {
        /// The body.
        body: Option<Uuid>,
        /// Version.
        version: u32,
        /// Content; none: the look was given up.
        content: String,
        /// The logo's content, by its SHA-256; empty: none.
        logo: String,
        /// Who.
        who: String,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// The chair's approval of an agenda.
    agenda_approval: AgendaApproval {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The person.
        person: Option<Uuid>,
        /// Approved on.
        approved_on: Option<NaiveDate>,
        /// Content hash.
        content_hash: String,
        /// Content.
        content: String,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// A paper of an item or of a register's entry.
    attachment: Attachment {
        /// The agenda item (item).
        item: Option<Uuid>,
        /// The meeting.
        meeting: Option<Uuid>,
        /// Number.
        number: u32,
        /// Name.
        name: String,
        /// Media.
        media: String,
        /// Size.
        size: u32,
        /// Sha256.
        sha256: String,
        /// At.
        at: DateTime<FixedOffset>,
        /// The entry of a register, for a paper that is not of an item.
        entry: Option<Uuid>,
    }
    /// How a person attends a meeting.
    attendance: Attendance {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The person.
        person: Option<Uuid>,
        /// Status.
        status: String,
        /// The person (stands in for).
        stands_in_for: Option<Uuid>,
        /// Arrived.
        arrived: Option<NaiveTime>,
        /// Left at.
        left_at: Option<NaiveTime>,
        /// Guest.
        guest: bool,
        /// Mandate by.
        mandate_by: String,
    }
    /// Somebody partial on an item.
    recusal: Recusal {
        /// The agenda item (item).
        item: Option<Uuid>,
        /// The person.
        person: Option<Uuid>,
    }
    /// The record of a meeting.
    minutes: Minutes {
        /// The meeting.
        meeting: Option<Uuid>,
        /// Kind.
        kind: String,
        /// Status.
        status: String,
        /// Revision.
        revision: u16,
        /// Due.
        due: Option<NaiveDate>,
        /// Sent on.
        sent_on: Option<NaiveDate>,
        /// Approved on.
        approved_on: Option<NaiveDate>,
        /// The approved minutes that these correct (corrects).
        corrects: Option<Uuid>,
        /// Correction reason.
        correction_reason: String,
        /// Content hash: what is out, or approved; empty: as the approvals say.
        content_hash: String,
        /// Begun at: when the meeting was.
        begun_at: Option<DateTime<FixedOffset>>,
    }
    /// A paragraph of a record.
    minutes_text: MinutesText texts [text] {
        /// The minutes.
        minutes: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// Text.
        text: String,
        /// Done at.
        done_at: Option<DateTime<FixedOffset>>,
    }
    /// One who approves a record, and when.
    approval: Approval {
        /// The minutes.
        minutes: Option<Uuid>,
        /// The person.
        person: Option<Uuid>,
        /// Role.
        role: String,
        /// Rank.
        rank: u32,
        /// Approved on.
        approved_on: Option<NaiveDate>,
        /// Method.
        method: String,
        /// Content hash.
        content_hash: String,
    }
    /// A record as it was at a turn of its way.
    minutes_snapshot: MinutesSnapshot {
        /// The minutes.
        minutes: Option<Uuid>,
        /// Content hash.
        content_hash: String,
        /// Content; empty where an earlier snapshot of the same hash has it.
        content: String,
        /// At.
        at: DateTime<FixedOffset>,
        /// Which turn: `sent`, `changed`, `takenBack`, `approved`, `corrected`.
        event: String,
        /// The revision; 0: not said, the record's own.
        revision: u16,
        /// Who took the step, as called at this machine.
        who: String,
    }
    /// What a reviewer wants changed in a record, and the answer.
    amendment: Amendment {
        /// The minutes.
        minutes: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// The person (author).
        author: Option<Uuid>,
        /// Method.
        method: String,
        /// Received on.
        received_on: Option<NaiveDate>,
        /// Quoted.
        quoted: String,
        /// Proposed.
        proposed: String,
        /// Reason.
        reason: String,
        /// State.
        state: String,
        /// Decided at.
        decided_at: Option<DateTime<FixedOffset>>,
        /// Decided by.
        decided_by: String,
        /// Decision: the reason of the answer.
        decision: String,
    }
    /// What the program cannot know by itself about a public record.
    public_record: PublicRecord {
        /// `meeting`, `minutes`, `paragraph`, `attachment`.
        kind: String,
        /// What it is about (subject).
        subject: Option<Uuid>,
        /// Case number.
        case_number: String,
        /// Dispatched on.
        dispatched_on: Option<NaiveDate>,
        /// Dispatched to.
        dispatched_to: String,
        /// Archived on.
        archived_on: Option<NaiveDate>,
    }
    /// A secrecy marking.
    secrecy_marking: SecrecyMarking {
        /// `meeting`, `minutes`, `paragraph`, `attachment`.
        kind: String,
        /// What is marked (subject).
        subject: Option<Uuid>,
        /// Provision.
        provision: String,
        /// Marked on.
        marked_on: Option<NaiveDate>,
        /// The organisation (authority).
        authority: Option<Uuid>,
    }
    /// Words that the publication copy leaves out of a paragraph.
    redaction: Redaction {
        /// The minutes.
        minutes: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// Words.
        words: String,
        /// Replacement; empty: as the program says it.
        replacement: String,
        /// Provision; empty: none.
        provision: String,
        /// Who.
        who: String,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// Who looked through what would be published.
    publication_review: PublicationReview {
        /// The minutes.
        minutes: Option<Uuid>,
        /// Basis.
        basis: String,
        /// Who.
        who: String,
        /// At.
        at: DateTime<FixedOffset>,
    }
    /// The last number given in a series.
    number_series: NumberSeries {
        /// Series.
        series: String,
        /// Year.
        year: i32,
        /// Last.
        last: u32,
    }
    /// A joint position.
    joint_position: JointPosition texts [clauses, dissent] {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
        /// Title.
        title: String,
        /// Clauses.
        clauses: String,
        /// Outcome.
        outcome: String,
        /// Dissent.
        dissent: String,
        /// Focus areas.
        focus_areas: Vec<u8>,
        /// Knowledge areas.
        knowledge_areas: Vec<String>,
    }
    /// How a party takes a position, and what it does of its own.
    party_follow_up: PartyFollowUp {
        /// The joint position (position).
        position: Option<Uuid>,
        /// The organisation.
        organisation: Option<Uuid>,
        /// Status.
        status: String,
        /// Case number.
        case_number: String,
        /// Decided on.
        decided_on: Option<NaiveDate>,
        /// Stance.
        stance: String,
    }
    /// An action.
    action_item: ActionItem {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// The joint position (position).
        position: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
        /// Text.
        text: String,
        /// The person (owner).
        owner: Option<Uuid>,
        /// Due.
        due: Option<NaiveDate>,
        /// Status.
        status: String,
        /// Done on.
        done_on: Option<NaiveDate>,
        /// Comment.
        comment: String,
    }
    /// An ambiguity about roles.
    role_ambiguity: RoleAmbiguity texts [description, proposal, answer] {
        /// Title.
        title: String,
        /// Description.
        description: String,
        /// The organisations (parties).
        parties: Vec<String>,
        /// Raised by.
        raised_by: String,
        /// Raised on.
        raised_on: Option<NaiveDate>,
        /// The meeting it was raised at.
        meeting: Option<Uuid>,
        /// The agenda item it was raised under.
        item: Option<Uuid>,
        /// Proposal.
        proposal: String,
        /// Answer.
        answer: String,
        /// `open`, `raised`, `solved`.
        stage: String,
        /// Since when, unless open.
        stage_on: Option<NaiveDate>,
    }
    /// A need (*behov*, R-020): the tactical group's register.
    need: Need texts [description, dialogue] {
        /// What is needed, in a line.
        title: String,
        /// More about it.
        description: String,
        /// Who it comes from.
        source: String,
        /// Which of them, by name.
        source_name: String,
        /// Whose need it is.
        target_groups: Vec<String>,
        /// Which others.
        target_others: String,
        /// How much it matters.
        urgency: String,
        /// How far it is.
        status: String,
        /// When it came.
        raised_on: Option<NaiveDate>,
        /// The meeting that it came up at.
        meeting: Option<Uuid>,
        /// Who has been talked to about it, when.
        dialogue: String,
    }
    /// An initiative (*insats*, R-007, R-021, R-043).
    initiative: Initiative texts [description, expected_benefit, result] {
        /// What is to be done, in a line.
        title: String,
        /// More about it.
        description: String,
        /// How far it is.
        status: String,
        /// The needs that it meets.
        needs: Vec<String>,
        /// What good it does, to whom (*nytta*).
        expected_benefit: String,
        /// Who might lead it.
        proposed_lead: Option<Uuid>,
        /// Who leads it, as agreed.
        agreed_leads: Vec<String>,
        /// Why there are two.
        shared_lead_reason: String,
        /// Who else does something in it.
        participants: Vec<String>,
        /// Who is told of it.
        informed: Vec<String>,
        /// Why it is only one side's.
        single_side_reason: String,
        /// The joint position in which it was agreed on.
        position: Option<Uuid>,
        /// The priority that it belongs to.
        priority: Option<Uuid>,
        /// Its place among those of its year, from 1.
        rank: Option<u32>,
        /// What part of knowledge governance it is in.
        phase: String,
        /// The areas of knowledge governance that it concerns.
        knowledge_areas: Vec<String>,
        /// The focus areas that it works for.
        focus_areas: Vec<u8>,
        /// The dimensions of good care that it works for.
        good_care: Vec<String>,
        /// What else it touches.
        themes: Vec<String>,
        /// Where it is to be applied.
        scope: String,
        /// What it rests on.
        basis: String,
        /// Who takes part beside the parties.
        involvement: Vec<String>,
        /// How they do.
        involvement_how: String,
        /// What tells whether it has an effect.
        indicator: String,
        /// When it begins.
        valid_from: Option<NaiveDate>,
        /// When it is to be done.
        valid_to: Option<NaiveDate>,
        /// What came of it.
        result: String,
    }
    /// A priority of a year (*prioriterat utvecklingsområde*, R-031).
    annual_priority: AnnualPriority texts [reason, goal, roles, risks, criteria_told, result] {
        /// The area.
        title: String,
        /// The year.
        year: Option<u32>,
        /// Why.
        reason: String,
        /// What is to be reached, and how one sees that it is.
        goal: String,
        /// Who does what.
        roles: String,
        /// What may go wrong.
        risks: String,
        /// What of the Partnership's purposes it serves.
        purposes: Vec<String>,
        /// The focus areas that it belongs to.
        focus_areas: Vec<u8>,
        /// The dimensions of good care that it works for.
        good_care: Vec<String>,
        /// What it was chosen by.
        criteria: Vec<String>,
        /// How it was chosen by them.
        criteria_told: String,
        /// The joint position in which it was agreed on.
        position: Option<Uuid>,
        /// What came of it.
        result: String,
    }
    /// A knowledge product (*kunskapsstöd*, R-081), also one to come.
    knowledge_product: KnowledgeProduct {
        /// What it is called.
        title: String,
        /// The state's, or one beside it.
        kind: String,
        /// What it is: a guideline, a care process.
        form: String,
        /// How far it is.
        status: String,
        /// Who gives it out.
        issuer: Option<Uuid>,
        /// Who keeps it up to date.
        maintainer: String,
        /// Whom it is for.
        target_groups: Vec<String>,
        /// What it complements.
        based_on: Vec<String>,
        /// Whether there is nothing of the state's to complement.
        based_on_nothing: bool,
        /// What it says the same as.
        duplicates: Vec<String>,
        /// What it says in part the same as.
        overlaps: Vec<String>,
        /// What it contradicts.
        contradicts: Vec<String>,
        /// When it comes, or came.
        valid_from: Option<NaiveDate>,
        /// Until when it holds.
        valid_to: Option<NaiveDate>,
    }
    /// An operational collaboration (*operativ samverkan*, R-051).
    operational_collaboration: OperationalCollaboration texts [structure] {
        /// What it is about.
        title: String,
        /// The year.
        year: Option<u32>,
        /// The priority that it carries out.
        priority: Option<Uuid>,
        /// Who takes part.
        participants: Vec<String>,
        /// How the work is done, as agreed.
        structure: String,
        /// How far it is.
        status: String,
    }
    /// A group of the regions' system (*programområde*, *samverkansgrupp*).
    system_group: SystemGroup {
        /// What it is called.
        title: String,
        /// What it is.
        kind: String,
        /// The area it works in.
        area: String,
        /// Who hosts it.
        host: Option<Uuid>,
        /// Whether the host carries it at present.
        host_status: String,
        /// The group that it works under.
        parent: Option<Uuid>,
        /// Whether it stands or is there for a task.
        permanence: String,
        /// Whether its members were sought in the open.
        open_nomination: bool,
        /// How many women are in it.
        women: Option<u32>,
        /// How many men are in it.
        men: Option<u32>,
        /// Since when it is.
        valid_from: Option<NaiveDate>,
        /// Until when it was.
        valid_to: Option<NaiveDate>,
    }
    /// A direction document (*inriktningsdokument*, R-056).
    direction_document: DirectionDocument texts [purpose, coverage, roles, working, planned, avoids, follow_up] {
        /// What it is called.
        title: String,
        /// The collaboration group that it is about.
        collaboration_group: Option<Uuid>,
        /// Its version.
        version: String,
        /// How far it is.
        status: String,
        /// Who has written it.
        authors: Vec<String>,
        /// Since when it holds.
        valid_from: Option<NaiveDate>,
        /// When it is to be looked at again.
        review_by: Option<NaiveDate>,
        /// The joint position in which it was agreed on.
        position: Option<Uuid>,
        /// Why the parties work together.
        purpose: String,
        /// What it covers, and what not.
        coverage: String,
        /// Who does what.
        roles: String,
        /// How the work is done.
        working: String,
        /// What is planned.
        planned: String,
        /// How double work is avoided.
        avoids: String,
        /// How it is followed up.
        follow_up: String,
    }
    /// A governing document in a version (*styrande dokument*, R-002, R-003, R-072).
    governing_document: GoverningDocument texts [goal, proposals] {
        /// What it is called.
        title: String,
        /// What it is.
        kind: String,
        /// Its version.
        version: String,
        /// Who has signed it.
        signatories: Vec<String>,
        /// Since when it holds.
        valid_from: Option<NaiveDate>,
        /// Until when it held.
        valid_to: Option<NaiveDate>,
        /// The version before.
        replaces: Option<Uuid>,
        /// The joint position in which it was adopted.
        position: Option<Uuid>,
        /// Why there is none.
        waiver: String,
        /// The Partnership's goal as it has it.
        goal: String,
        /// Proposals for the next version.
        proposals: String,
    }
    /// A nomination (*nominering*, R-039).
    nomination: Nomination texts [mandate] {
        /// Who.
        person: Option<Uuid>,
        /// To what.
        nominated_to: String,
        /// To which group of the regions' system.
        nominated_group: Option<Uuid>,
        /// Who nominates.
        organisation: Option<Uuid>,
        /// The manager who does.
        nominated_by: String,
        /// When.
        nominated_on: Option<NaiveDate>,
        /// Whether the person is at management level.
        management_level: bool,
        /// What the person may speak for.
        mandate: String,
        /// How far it is.
        status: String,
        /// The joint position in which the person was appointed.
        position: Option<Uuid>,
        /// Where it is written down.
        document: String,
    }
    /// A consultation round (*remissrunda*).
    consultation_round: ConsultationRound texts [answer] {
        /// What it is about.
        title: String,
        /// How far it is.
        status: String,
        /// The first day to answer.
        valid_from: Option<NaiveDate>,
        /// The last day to answer.
        valid_to: Option<NaiveDate>,
        /// The products that are sent round.
        products: Vec<String>,
        /// How it is answered together.
        answer: String,
    }
    /// The annual compilation of a year (*årlig sammanställning av insatser och resultat*, R-066).
    annual_report: AnnualReport texts [in_short, on_partnership, on_priorities, on_initiatives, on_positions, on_focus_areas, on_groups, on_ambiguities, on_involvement, on_forms, on_next_year] {
        /// The year told of.
        year: Option<u32>,
        /// How far it is.
        status: String,
        /// The day it was approved.
        adopted_on: Option<NaiveDate>,
        /// The joint position in which it was.
        position: Option<Uuid>,
        /// The three most important results, what was learned, and the next steps.
        in_short: String,
        /// What is to be said of the Partnership beside chairs, members and meetings.
        on_partnership: String,
        /// Of the priorities: what was done, what came of it and what is left.
        on_priorities: String,
        /// Of the initiatives, beside their table.
        on_initiatives: String,
        /// Of the joint positions, beside their table.
        on_positions: String,
        /// Of the ten focus areas, beside their table.
        on_focus_areas: String,
        /// Of the work with programme areas and collaboration groups.
        on_groups: String,
        /// Of what was unclear about roles.
        on_ambiguities: String,
        /// Of how patients and professions took part.
        on_involvement: String,
        /// Of how the forms of work served.
        on_forms: String,
        /// Of the year to come.
        on_next_year: String,
    }
    /// What the Partnership gives to the Council's report on a year (*underlag till Rådets redogörelse*, R-067).
    council_report: CouncilReport texts [on_meetings, on_priorities, on_results, judgement] {
        /// The year told of.
        year: Option<u32>,
        /// How far it is.
        status: String,
        /// The day it was sent to the authority that writes the report.
        sent_on: Option<NaiveDate>,
        /// Its case number there.
        case_number: String,
        /// Of the meetings, beside their numbers.
        on_meetings: String,
        /// Of the areas that were given priority.
        on_priorities: String,
        /// Of what came of the work.
        on_results: String,
        /// What the authorities make of it.
        judgement: String,
    }
    /// The follow-up of the joint direction in a year (*uppföljning av gemensam inriktning*, R-087).
    direction_report: DirectionReport texts [on_goal, on_chain, on_implementation, on_analysis, on_follow_up] {
        /// The year told of.
        year: Option<u32>,
        /// How far it is.
        status: String,
        /// The joint position in which it was approved.
        position: Option<Uuid>,
        /// The day it was sent to the ministry.
        ministry_sent_on: Option<NaiveDate>,
        /// Its case number there.
        ministry_case_number: String,
        /// The day it was sent to SKR's board.
        board_sent_on: Option<NaiveDate>,
        /// Its case number there.
        board_case_number: String,
        /// 1. The joint goal: how things stand, what happened, an example, obstacles, next steps.
        on_goal: String,
        /// 2. A coherent chain with clear responsibilities.
        on_chain: String,
        /// 3. A greater focus on implementation.
        on_implementation: String,
        /// 4. Follow-up and analysis.
        on_analysis: String,
        /// 5. The yearly follow-up.
        on_follow_up: String,
    }
    /// A departure from a rule, with its reason.
    deviation: Deviation {
        /// From which rule.
        rule: String,
        /// In which year.
        year: Option<u32>,
        /// At which meeting.
        meeting: Option<Uuid>,
        /// Why.
        reason: String,
        /// The joint position in which it was agreed on.
        position: Option<Uuid>,
    }
    /// What an organisation asks a group of the regions' system for.
    group_contact: GroupContact texts [answer] {
        /// What it is about.
        title: String,
        /// The group that is asked.
        system_group: Option<Uuid>,
        /// Who asks.
        organisation: Option<Uuid>,
        /// When.
        asked_on: Option<NaiveDate>,
        /// The need that it comes from.
        need: Option<Uuid>,
        /// The initiative that it is part of.
        initiative: Option<Uuid>,
        /// When the group answered.
        answered_on: Option<NaiveDate>,
        /// What it answered.
        answer: String,
    }
    /// That contact points have passed on what a meeting came to.
    dissemination: Dissemination {
        /// The meeting.
        meeting: Option<Uuid>,
        /// In which organisations.
        organisations: Vec<String>,
        /// When.
        spread_on: Option<NaiveDate>,
        /// How.
        channel: String,
    }
    /// A filter of a register that somebody has named.
    saved_view: SavedView {
        /// `positions`, `actions`, `items`, `ambiguities`.
        register: String,
        /// Name.
        name: String,
        /// Filter.
        filter: String,
    }
    /// What was given to somebody to read and answer.
    review_package: ReviewPackage {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The minutes, if they are what is read.
        minutes: Option<Uuid>,
        /// Round.
        round: u32,
        /// The person (reviewer).
        reviewer: Option<Uuid>,
        /// Made at.
        made_at: DateTime<FixedOffset>,
        /// Answer by.
        answer_by: Option<NaiveDate>,
        /// `html`, `kansli`.
        form: String,
        /// Locked.
        locked: bool,
        /// Content hash.
        content_hash: String,
        /// Content.
        content: String,
        /// The secret that signs the answer.
        answer_key: String,
    }
    /// An answer to a review package.
    review_answer: ReviewAnswer {
        /// The package.
        package: Option<Uuid>,
        /// The answer's own id.
        answer: Option<Uuid>,
        /// Received at.
        received_at: DateTime<FixedOffset>,
        /// Answered at, by the reviewer's clock.
        answered_at: DateTime<FixedOffset>,
        /// Verdict; empty: none.
        verdict: String,
        /// What the verdict amounted to when it came.
        weight: String,
        /// Signed.
        signed: bool,
        /// The name written under it.
        signature: String,
        /// What stood beside the answer.
        beside: String,
    }
    /// A remark of an answer.
    review_remark: ReviewRemark {
        /// The answer.
        answer: Option<Uuid>,
        /// Rank.
        rank: u32,
        /// The agenda item, as the reviewer says.
        item: Option<Uuid>,
        /// Where in the item.
        field: String,
        /// Quote.
        quote: String,
        /// Before.
        before: String,
        /// After.
        after: String,
        /// Text.
        text: String,
        /// What is proposed.
        proposal: String,
        /// The amendment that it became.
        amendment: Option<Uuid>,
        /// State.
        state: String,
        /// Decided at.
        decided_at: Option<DateTime<FixedOffset>>,
        /// Decided by.
        decided_by: String,
        /// Decision.
        decision: String,
    }
    /// A device that writes.
    device: Device {
        /// Its public key in hexadecimal.
        actor: String,
        /// What it is called: whose it is.
        name: String,
        /// The organisation it stands in.
        organisation: String,
        /// `reader`, `approver`, `chair`, `secretary`, `invitation`.
        role: String,
        /// Of an invitation: the role that it may give.
        admits: String,
        /// Signatures by which it takes another device's place.
        succession: String,
        /// What others lock parcels for (`age1…`); empty while that is not known.
        recipient: String,
        /// Its newest batch that counts, if it was revoked.
        revoked_after: Option<i64>,
        /// Why it was revoked.
        reason: String,
        /// When it was admitted.
        at: String,
    }
    /// A parcel that was made for somebody.
    parcel: Parcel {
        /// `exchange`, `invitation`.
        kind: String,
        /// For whom.
        recipient: String,
        /// Why.
        purpose: String,
        /// File name.
        file_name: String,
        /// How many batches it holds.
        batches: u32,
        /// What it holds, line by line.
        contents: Vec<String>,
        /// What the sender had, as versions.
        heads: Vec<String>,
        /// When.
        at: String,
    }
}
