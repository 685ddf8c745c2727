# Words on the pages of the typeset documents. Messages without arguments reach the templates under the same key
# without "documents-"; the others are filled in by the crate kansli-documents.

## Names of the documents

documents-notice = Notice of meeting
documents-agenda = Agenda
documents-protocol = Minutes
documents-notes = Meeting notes
documents-excerpt = Excerpt of the minutes
documents-excerpt-notes = Excerpt of the meeting notes
documents-mandates = List of mandates
documents-report-summary = Annual summary
documents-report-council = Input to the Council’s account
documents-report-direction = Follow-up of the joint direction
documents-direction = Direction document
documents-pack = Meeting papers
documents-pack-paper = Attachment
documents-positions = Log of joint positions
documents-actions = Action list
documents-briefs = Briefs of agenda items
documents-briefs-numbered = Briefs for meeting { $number }/{ $year }
documents-items = Register of agenda items
documents-ambiguities = Register of ambiguities
documents-year-plan = Year plan
documents-name-numbered = { $name } { $number }/{ $year }
documents-protocol-numbered = { $name } no.{"\u00A0"}{ $number }/{ $year }
documents-name-of-year = { $name } { $year }

## File names

documents-file-draft = draft
documents-file-work-copy = work copy
documents-file-item = item-{ $number }
documents-file-paragraph = paragraph-{ $number }
documents-file-publication = publication copy
documents-notice-file = Notice
documents-agenda-file = Agenda
documents-protocol-file = Minutes
documents-excerpt-file = Excerpt
documents-excerpt-notes-file = Excerpt of notes
documents-mandates-file = Mandates
documents-report-summary-file = Annual-summary
documents-report-council-file = Input-to-the-Councils-account
documents-report-direction-file = Follow-up-of-the-joint-direction
documents-direction-file = Direction-document
documents-pack-file = Meeting-papers
documents-pack-paper-file = Attachment
documents-notes-file = Meeting-notes
documents-positions-file = Positions
documents-actions-file = Actions
documents-briefs-file = Briefs
documents-items-file = Items
documents-ambiguities-file = Ambiguities
documents-year-plan-file = Year-plan

## Head and foot

documents-partnership-first = The Partnership for knowledge support
documents-partnership-second = in health and medical care
documents-author = Secretariat of the Partnership
documents-cases = Ref. { $numbers }
documents-version = Version { $version }
documents-page = Page{"\u00A0"}{ $page }{"\u00A0"}({ $pages })
documents-demo = Invented content
documents-demo-sentence = People, organisations and details in this document are invented.
documents-not-binding = The Partnership’s positions are not binding. Binding decisions are made by each party in its own organisation.

documents-status-draft = Draft
documents-status-out-for-comment = Out for comment
documents-status-awaiting-approval = Not yet approved
documents-status-awaiting-approval-notes = Not yet approved
documents-status-approved = Approved
documents-status-approved-report = Approved
documents-status-approved-notes = Approved
documents-status-published = Published
documents-status-changed-since = Changed since it was sent
documents-status-sent = Sent
documents-status-corrected = Corrected
documents-status-cancelled = Cancelled

## Dates and times

documents-day-long = { $day }{"\u00A0"}{ $month } { $year }
documents-day-short = { $day }{"\u00A0"}{ $month }
documents-day-with-weekday = { $weekday } { $day }{"\u00A0"}{ $month } { $year }
documents-clock = { $hour }:{ $minute }
documents-span = { $start }–{ $end }
documents-at = { $time }
documents-week = week{"\u00A0"}{ $week }
documents-month-1 = January
documents-month-2 = February
documents-month-3 = March
documents-month-4 = April
documents-month-5 = May
documents-month-6 = June
documents-month-7 = July
documents-month-8 = August
documents-month-9 = September
documents-month-10 = October
documents-month-11 = November
documents-month-12 = December
documents-weekday-1 = Monday
documents-weekday-2 = Tuesday
documents-weekday-3 = Wednesday
documents-weekday-4 = Thursday
documents-weekday-5 = Friday
documents-weekday-6 = Saturday
documents-weekday-7 = Sunday

## Meetings and people

documents-formal-meeting = formal meeting
documents-meeting = meeting
documents-mode-in-person = in person
documents-mode-remote = online
documents-mode-hybrid = in person and online
documents-side-sks = SKS
documents-side-authorities = The authorities
documents-side-other = Others
documents-chair = Chair
documents-chair-role = chair
documents-secretary = Secretary
documents-secretary-role = secretary
documents-approver = Approver
documents-name = Name
documents-role = Role
documents-organisation = Organisation
documents-attachments = Attachments
documents-attachment = Attachment{"\u00A0"}{ $number }
documents-column-number = No.
documents-column-date = Date
documents-column-status = Status

## Notice

documents-notice-to = To the members of { $body }
documents-notice-called-formal = You are called to a formal meeting of { $body }.
documents-notice-called-formal-numbered = You are called to formal meeting { $number } of { $body }.
documents-notice-called = You are called to a meeting of { $body }.
documents-notice-called-numbered = You are called to meeting { $number } of { $body }.
documents-notice-cancelled = The meeting is cancelled.
documents-notice-when = When
documents-notice-where = Where
documents-notice-where-open = The place will follow.
documents-notice-link = You can take part online:
documents-notice-how = How
documents-notice-answer = Reply
documents-notice-answer-full = Tell { $who } by { $day } whether you are coming.
documents-notice-answer-day = Tell the secretariat by { $day } whether you are coming.
documents-notice-answer-who = Tell { $who } whether you are coming.
documents-notice-hinder = Absence
documents-notice-hinder-text = If you cannot come: say so as soon as possible and name who represents your organisation. The substitute needs a mandate to speak for it.
documents-notice-conflict = Conflict of interest
documents-notice-conflict-text = Say in advance if you may have a conflict of interest on any item.
documents-notice-papers = Papers
documents-notice-papers-text = The agenda and the papers are attached. We do not go through them in detail at the meeting.
documents-notice-costs = Costs
documents-notice-costs-text = Everyone meets their own costs.
documents-notice-contact = Contact
documents-notice-agenda = The agenda in brief
documents-notice-called-list = Called
documents-notice-adjuncts = Co-opted
documents-notice-secretaries = Secretaries
documents-notice-guests = Guests
documents-notice-welcome = Welcome

## Agenda

documents-agenda-time-place = Time and place
documents-agenda-items = Items
documents-agenda-no-items = The agenda has no items yet.
documents-agenda-item = Item
documents-agenda-purpose = Purpose
documents-agenda-presenter = Presenter
documents-agenda-time = Time
documents-agenda-papers = Papers
documents-agenda-proposal = Proposed position
documents-agenda-proposal-agree = { $body } agrees
documents-agenda-minutes = { $minutes }{"\u00A0"}min
documents-agenda-total = The items take { $minutes } minutes in all.
documents-agenda-total-over = The items take { $minutes } minutes in all, { $over } minutes more than the meeting has.
documents-agenda-that = that
documents-agenda-late = Late item: it was not in the notice.
documents-agenda-changes = Changed since it was sent on { $day }
documents-purpose-information = Information
documents-purpose-discussion = Discussion
documents-purpose-position = Position

## Briefs of items

documents-brief-item = Item { $number }. { $title }
documents-brief-none = No item has a brief yet.
documents-brief-prepared = Prepared by
documents-brief-prepared-by-on = { $who }, { $day }
documents-brief-focus = Focus area
documents-brief-need-to-know = What { $body } needs to know
documents-brief-reasons = Reasons
documents-brief-consequences = Consequences
documents-brief-own-steps = What each party needs to do or decide itself
documents-brief-contact = Contact

## Register of agenda items

documents-items-meeting = { $meeting }, { $day }
documents-items-empty = The register has no items yet.
documents-items-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
documents-register = Register
documents-register-file = Register
documents-register-empty = The register has nothing to show yet.
documents-register-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
documents-register-entry = What
documents-register-told = Details
documents-register-missing = To do
documents-items-paragraph = §
documents-items-outcomes = Outcome
documents-items-papers = Papers

## Register of ambiguities

documents-ambiguities-empty = The register has no ambiguities.
documents-ambiguities-what = Ambiguity
documents-ambiguities-parties = Parties
documents-ambiguities-raised = Raised
documents-ambiguities-proposal = Proposal
documents-ambiguities-answer = Answer:

## Minutes

documents-minutes-time-place = Time and place
documents-minutes-attendance = Attendance
documents-minutes-others = Co-opted and others
documents-minutes-absent = Unable to come
documents-minutes-took-part = Took part
documents-minutes-present-all = throughout
documents-minutes-remote = online
documents-minutes-stands-in = substitute for { $name }
documents-minutes-mandate-by = mandate confirmed by { $name }
documents-minutes-unconfirmed = The mandate of these participants is not yet confirmed: { $names }.
documents-minutes-nobody = No attendance is recorded.
documents-minutes-paragraph = §{"\u00A0"}{ $number } { $title }
documents-minutes-presenter = Presenter: { $name }.
documents-minutes-papers = Papers: { $papers }.
documents-minutes-recused-left = { $name } declares a conflict of interest and leaves the meeting during the item.
documents-minutes-recused-stayed = { $name } declares a conflict of interest and takes no part in the item.
documents-minutes-someone-left = One member left the meeting during the item.
documents-minutes-someone-stayed = One member took no part in the position.
documents-minutes-position = Joint position { $number }
documents-minutes-position-failed = Proposed position { $number }: not agreed
documents-minutes-position-proposed = Proposed position { $number }
documents-minutes-agrees = { $body } agrees
documents-minutes-not-agreed = { $body } does not agree on the proposal
documents-minutes-proposed = { $body } is proposed to agree
documents-minutes-that = that
documents-minutes-dissent = Dissenting opinion
documents-minutes-dissent-text = { $who } holds that { $text }
documents-minutes-stances = The parties’ stances
documents-minutes-knowledge = Knowledge area
documents-minutes-handling = The parties’ own handling
documents-minutes-actions = Actions
documents-minutes-action-what = What
documents-minutes-action-who = Who
documents-minutes-action-due = By
documents-minutes-closing = Close of the meeting
documents-minutes-next = The next meeting is on { $day }.
documents-minutes-closed-at = The chair sums up and closes the meeting at { $time }.
documents-minutes-correction = Correction
documents-minutes-secrecy = Secrecy marking
documents-minutes-approval = Approval
documents-minutes-approval-notes = Approval
documents-minutes-role-secretary = Minutes taken by
documents-minutes-role-secretary-notes = Notes taken by
documents-minutes-role-chair = Approved by the chair
documents-minutes-role-chair-notes = Approved by the chair
documents-minutes-role-approver = Approved by
documents-minutes-awaiting = Awaited
documents-minutes-by-email = Approved by e-mail { $day }
documents-minutes-by-signature = Signed { $day }
documents-minutes-at-meeting = Approved at the meeting { $day }
documents-minutes-by-other = Approved { $day }, { $method }
documents-minutes-sent-on-day = Sent for approval { $day }
documents-minutes-sent-on-day-notes = Sent for approval { $day }
documents-minutes-on-day = Approved { $day }
documents-minutes-no-signature = This shows how the secretariat received each approval. None of it is an electronic signature.

## Meeting notes

documents-notes-took-part = Present
documents-notes-hinder = Unable to come
documents-notes-written-by = Notes taken by
documents-notes-items = Notes
documents-notes-item = Item
documents-notes-gist = The main points
documents-notes-outcome = What we arrived at
documents-notes-who-what = Who does what, when
documents-notes-by = by { $day }
documents-notes-next = Next meeting
documents-notes-no-items = No items are recorded.

## Log of joint positions

documents-positions-intro = The log shows what the parties have agreed on. The positions are not binding. The column “The parties’ handling” shows what each organisation has decided by itself.
documents-positions-selection = Selection: { $selection }
documents-positions-empty = The log has no positions yet.
documents-positions-count = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
documents-positions-origin = Meeting and item
documents-positions-text = Position
documents-positions-handling = The parties’ handling
documents-positions-areas = Area
documents-positions-presenter = Presenter: { $name }
documents-positions-took-part = Took part: { $names }
documents-positions-aside = Present without taking part: { $names }
documents-positions-actions = Actions: { $numbers }
documents-positions-replaces = Replaces { $number }
documents-positions-replaced-by = Replaced by { $number }
documents-position-proposed = Proposed
documents-position-in-force = In force
documents-position-not-agreed = Not agreed
documents-position-superseded = Replaced
documents-position-closed = Closed

## Action list

documents-actions-as-of = As of { $day }
documents-actions-empty = The list has no actions yet.
documents-actions-overdue = Overdue
documents-actions-this-month = This month
documents-actions-later = Later
documents-actions-undated = Without a last day
documents-actions-finished = Done and dropped
documents-actions-what = Action
documents-actions-who = Responsible
documents-actions-origin = Origin
documents-actions-due = By
documents-actions-taking-part = Taking part: { $names }
documents-actions-late = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
documents-actions-done-on = Done { $day }
documents-action-open = Open
documents-action-in-progress = Under way
documents-action-done = Done
documents-action-dropped = Dropped

## Year plan

documents-status-draft-plan = Proposal
documents-status-approved-plan = Adopted
documents-year-plan-proposal = The plan is a proposal and not adopted.
documents-year-plan-adopted = The plan was adopted on { $day }.
documents-year-plan-chairs = Chairs
documents-year-plan-chair-open = { $side }, nobody is named
documents-ring-strategic = Strategic steering group
documents-ring-tactical = Tactical coordination group
documents-ring-council = The Council
documents-ring-principals = Huvudmannagruppen
documents-ring-sks = SKS

documents-year-plan-meetings = Meetings of the Partnership
documents-year-plan-no-meetings = The plan has no meetings yet.
documents-year-plan-weekday = Day
documents-year-plan-week = Wk
documents-year-plan-time = Time
documents-year-plan-meeting = Meeting
documents-year-plan-place = Place
documents-year-plan-why-day = Why this day
documents-year-plan-reason = { $text } ({ $rule })
documents-year-plan-doubt = Look over:
documents-year-plan-pinned = Date held fast. The meeting stays when the plan is worked out again.
documents-meeting-planned = Planned
documents-meeting-called = Called
documents-meeting-held = Held
documents-meeting-cancelled = Cancelled

documents-year-plan-others = Meetings of others
documents-year-plan-whose = Whose
documents-year-plan-what = What
documents-year-plan-remark = To know
documents-year-plan-through = through { $day }
documents-year-plan-consultation = Consultation
documents-year-plan-tentative = Tentative
documents-year-plan-left-out = { $count ->
    [one] The calendars have { $count } more event. It does not affect the plan and is not listed here.
   *[other] The calendars have { $count } more events. They do not affect the plan and are not listed here.
}

documents-year-plan-deadlines = Deadlines
documents-year-plan-deadlines-intro = The meetings’ deadlines are counted in working days from the day of the meeting. Others that fall on a day off are moved to the working day before.
documents-year-plan-of = Belongs to
documents-year-plan-done = Done.

documents-year-plan-days = Breaks and free days
documents-year-plan-day-closed = Free day
documents-year-plan-day-bridge = Bridge day
documents-year-plan-day-half = Half day, many finish at noon
documents-year-plan-everywhere = In the whole country
documents-year-plan-regions = Healthcare region: { $regions }

documents-year-plan-rules = Rules
documents-year-plan-rules-intro = How the plan stands against the rules on { $day }.
documents-year-plan-rule = Rule
documents-year-plan-demand = Demand and source
documents-year-plan-verdict = Verdict
documents-year-plan-basis = What the verdict rests on
documents-year-plan-source = Source: { $source }
documents-verdict-met = Met
documents-verdict-broken = Not met
documents-verdict-watch = Watch
documents-verdict-not-judged = Cannot be judged yet

documents-year-plan-timeline = Timeline
documents-year-plan-timeline-title = Timeline { $year }
documents-year-plan-timeline-alt = Timeline of { $year }.
documents-year-plan-timeline-how = A filled sign among the meetings of others is a consultation. A padlock is a locked date, a struck day with a broken line a cancelled one, ×2 several days close together. Breaks and days off are grey.
documents-year-plan-wheel = Year wheel
documents-year-plan-wheel-title = Year wheel { $year }
documents-year-plan-wheel-strategic = { $count ->
    [0] no strategic
    [one] { $count } strategic
   *[other] { $count } strategic
}
documents-year-plan-wheel-tactical = { $count ->
    [0] no tactical
    [one] { $count } tactical
   *[other] { $count } tactical
}
documents-year-plan-wheel-chair-strategic = Strategic chair: { $side }
documents-year-plan-wheel-chair-tactical = Tactical chair: { $side }
documents-year-plan-wheel-order = The rings from the outside in
documents-year-plan-wheel-count = { $count ->
    [0] no meetings
    [one] { $count } meeting
   *[other] { $count } meetings
}
documents-year-plan-wheel-body = { $body }: { $count }
documents-year-plan-wheel-signs = Signs
documents-year-plan-wheel-consultation = Consultation of the Council and Huvudmannagruppen
documents-year-plan-wheel-pinned = Date held fast
documents-year-plan-wheel-cancelled = Cancelled
documents-year-plan-wheel-preparation = Tactical meeting that prepares a strategic one
documents-year-plan-wheel-moved = Stands beside its day, the line shows which
documents-year-plan-wheel-gathered = Several meeting days close together, see the list
documents-year-plan-wheel-breaks = Breaks and free days
documents-year-plan-break-winter-sports = winter break
documents-year-plan-break-easter = Easter break
documents-year-plan-break-summer = summer weeks
documents-year-plan-break-autumn = autumn break
documents-year-plan-break-year-end = Christmas and New Year
documents-year-plan-break-week = { $name } week{"\u00A0"}{ $week }
documents-year-plan-break-weeks = { $name } week{"\u00A0"}{ $first }–{ $last }
documents-year-plan-wheel-alt = Year wheel for { $year }.
documents-year-plan-wheel-alt-body = { $body }: { $count }, { $days }.
documents-year-plan-wheel-alt-many = { $body }: { $count }.
documents-year-plan-wheel-alt-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
documents-year-plan-wheel-alt-consultations = Consultations: { $days }.
documents-year-plan-wheel-alt-pinned = Dates held fast: { $days }.
documents-year-plan-wheel-alt-cancelled = Cancelled: { $days }.
documents-year-plan-wheel-alt-breaks = Breaks: { $breaks }.
documents-year-plan-wheel-alt-where = All of the picture also stands in the tables of the year plan.

## DOCX and web page

documents-style-lead = Opening sentence
documents-style-about = About the item
documents-style-note = Note
documents-style-demo = Invented content
documents-style-entry = Entry
documents-style-aside = Aside
documents-style-warning = Warning
documents-style-finished = Status, finished
documents-style-unfinished = Status, unfinished
documents-style-ledger = Table
documents-picture = Picture{"\u00A0"}{ $number }
documents-table = Table

## When a document cannot be made

documents-refusal-template = The document could not be made. The fault is in the program, not in what you wrote.
documents-refusal-standard = The document does not meet the requirements for archives and accessibility and has not been saved. The fault is in the program, not in what you wrote.
documents-refusal-docx = The Word file could not be made. The fault is in the program, not in what you wrote.

## Excerpt of one paragraph

documents-excerpt-present = Present, { $side }
documents-excerpt-exact = The excerpt gives the paragraph word for word from the minutes.
documents-excerpt-exact-notes = The excerpt gives the item word for word from the meeting notes.
documents-excerpt-certified = Certified as a true excerpt
documents-excerpt-day = Place and date

## What a copy is known again by

documents-seal = To check this copy
documents-seal-content = Content
documents-seal-journal = Journal
documents-seal-how-masked = The journal’s number is that of the entry that locked the approved content. The secretariat can check the file against the workspace: kansli verify.
documents-seal-how = The content is what was approved: the checksum (SHA-256) is that of the approved content, and the journal’s number is that of the entry that locked it. The secretariat can check the file against the workspace: kansli verify.

## List of mandates

documents-mandates-empty = There are no bodies with members.
documents-mandates-unnamed = Body without a name
documents-mandates-none = Nobody has a seat in the body on this day.
documents-mandates-from = From
documents-mandates-until = To
documents-mandates-mandate = Mandate
documents-mandates-acting = Acting { $role }
documents-mandates-confirmed = Confirmed
documents-mandates-confirmed-on = Confirmed { $day }
documents-mandates-unconfirmed = Not confirmed
documents-mandates-vacant = Vacant
documents-mandates-ends-soon = Ends within two months

## Yearly reports

documents-report-summary-subtitle = What the Partnership did and what came of it
documents-report-council-subtitle = The Partnership’s work during the year, for the account due on 1 March { $due }
documents-report-in-short = In short
documents-report-about = 1. About the Partnership
documents-report-priorities = 2. Priority areas
documents-report-priorities-plain = Priority areas
documents-report-efforts = 3. Efforts
documents-report-positions = 4. Joint positions
documents-report-focus = 5. Work in the ten focus areas
documents-report-groups = 6. Work with programme areas and groups
documents-report-ambiguities = 7. Ambiguities about roles and how they were solved
documents-report-patients = 8. Patients and professions taking part
documents-report-forms = 9. How the forms of work held
documents-report-next = 10. Next year
documents-report-purpose = Purpose
documents-report-purpose-text = The Partnership is the form in which the regions and the national authorities together support knowledge-based health care. It replaces no party’s own responsibility.
documents-report-meetings = Meetings
documents-report-results = Results
documents-report-judgement = Assessment
documents-report-held = During { $year } the strategic steering group held { $formal } and the tactical coordination group { $tactical }. The parties agreed on { $positions }. { $actions } are done.
documents-report-count-formal =
    { $count ->
        [0] no formal meeting
        [one] one formal meeting
       *[other] { $count } formal meetings
    }
documents-report-count-meetings =
    { $count ->
        [0] no meeting
        [one] one meeting
       *[other] { $count } meetings
    }
documents-report-count-positions =
    { $count ->
        [0] no joint position
        [one] one joint position
       *[other] { $count } joint positions
    }
documents-report-formal-met = The governing document asks the steering group to meet formally at least { $wanted } times a year. That was met.
documents-report-formal-not-met = The governing document asks the steering group to meet formally at least { $wanted } times a year. That is not met yet.
documents-report-late =
    { $count ->
        [one] One of the year’s actions is late.
       *[other] { $count } of the year’s actions are late.
    }
documents-report-sort = Kind of meeting
documents-report-focus-area = Focus area
documents-report-focus-number = Focus area { $number }
documents-report-focus-done = What was done
documents-report-focus-nothing = No work this year
documents-report-focus-items =
    { $count ->
        [0] Joint positions
        [one] One item at the year’s meetings
       *[other] { $count } items at the year’s meetings
    }
documents-report-positions-plain = Joint positions
documents-report-deviations = This is where the year departed from the governing document:
documents-report-no-deviations = No deviations from the governing document were found.
documents-report-write-short = To write: the three most important results, three lessons and next steps.
documents-report-write-priorities = To write: for each area its goal, what was done, the result and what remains.
documents-report-write-groups = To write: the state of each group’s direction document.
documents-report-write-patients = To write: how patients and professions took part.
documents-report-write-next = To write: priorities, planned efforts and coming assignments.
documents-report-write-judgement = To write: the authorities’ assessment.
documents-report-direction-subtitle = The joint direction of 2024, for coherent and effective knowledge-based management
documents-report-direction-to = To the Ministry of Health and Social Affairs and SKR’s board. Each gets a covering letter of its own.
documents-report-direction-goal = 1. A common, long-term goal
documents-report-direction-chain = 2. A coherent chain of knowledge-based management with clear responsibilities
documents-report-direction-implementation = 3. More focus on putting knowledge support to use
documents-report-direction-analysis = 4. Follow-up and analysis that serve their purpose
documents-report-direction-yearly = 5. Yearly follow-up
documents-report-write-point = To write: where things stand, what has happened, an example, obstacles and next steps.

## Meeting packs

documents-pack-contents = Contents
documents-pack-part = Part
documents-pack-title = Document
documents-pack-page = Page
documents-pack-pages = Pages
documents-pack-own = Document
documents-pack-remarks = About the attachments
documents-pack-picture = Picture: { $title }
documents-pack-picture-untold = Picture without a description
documents-pack-column = Column { $number }
documents-pack-empty = There is no text in the attachment.

## Direction document

documents-direction-subtitle = Collaboration between the authorities and a national collaboration group
documents-direction-about-group = Collaboration group: { $group }
documents-direction-version = Version: { $version }
documents-direction-from = Holds from: { $day }
documents-direction-review = To be looked at again by: { $day }
documents-direction-authors = Written by: { $names }
documents-direction-agreed-by = { $body } agreed on the direction on { $day }, { $position }.
documents-direction-write-which = To write: the group’s name, which authorities take part, from when the document holds and when it is to be reviewed.
documents-direction-why = 1. Why we collaborate
documents-direction-write-why = To write: target groups and needs, in ten sentences at most.
documents-direction-scope = 2. What the collaboration is about
documents-direction-write-scope = To write: the questions we work with, and those we do not.
documents-direction-roles = 3. Roles
documents-direction-party = Party
documents-direction-group = The collaboration group
documents-direction-leads = Leads
documents-direction-takes-part = Takes part
documents-direction-is-told = Is told
documents-direction-work = 4. How we work
documents-direction-write-work = To write: contacts, how often we meet, how papers are shared, and how patients and professions take part.
documents-direction-efforts = 5. Planned initiatives
documents-direction-write-efforts = To write: each initiative, who is responsible, when it is done and which priority area it belongs to.
documents-direction-overlap = 6. How we avoid double work
documents-direction-write-overlap = To write: which knowledge support there is, and how it hangs together.
documents-direction-follow-up = 7. Follow-up
documents-direction-write-follow-up = To write: how and when we review the document.
documents-direction-agreed = 8. Agreement
documents-direction-write-agreed = To write: when the tactical coordination group agreed on the direction, the number of its joint position, and who wrote the document.
documents-report-count-no-actions = No actions
documents-report-count-actions = { $done } of the year’s { $all } actions
documents-report-actions = Appendix: the year’s actions
documents-report-actions-count = Number
documents-report-actions-which = Which
documents-report-actions-done = Done
documents-report-actions-late = Late
documents-report-actions-other = Others
documents-report-no-actions = No actions are recorded for the year.
documents-report-goal = The Partnership’s goal in the governing document in force:
documents-report-parties = Parties
documents-report-days = Days of meetings
documents-report-proposals = Proposed changes to the governing document
documents-report-priority-reason = Why
documents-report-priority-goal = Goal
documents-report-priority-result = Result
documents-report-no-efforts = No initiatives are recorded for the year.
documents-report-effort = Initiative and benefit
documents-report-effort-needs = Need and target group
documents-report-effort-who = Who does what
documents-report-effort-leads = Leads: { $names }
documents-report-effort-others = Takes part: { $names }
documents-report-involvement = How patients and professions take part in the year’s initiatives:
documents-report-group = Collaboration group
documents-report-group-document = Direction document
documents-report-group-review = To be reviewed by
documents-report-group-none = None
documents-report-phase = Phase
documents-report-phases = How many initiatives were in each phase, beside the year before:
documents-report-regions = Initiatives in implementation that the regions’ side leads:
documents-report-no-regions = The regions’ side leads no initiative in implementation.
documents-report-attendance = Attendance by organisation
documents-report-attendance-about = The share of members’ calls to the year’s held meetings that they were present at.
documents-report-attendance-of = Organisation
documents-report-attendance-present = Present
documents-report-attendance-called = Called
documents-report-focus-chart = Items, initiatives and joint positions by focus area
documents-report-write-results = To be written: what the work led to, in neutral words.
