## The registers of the year’s work, as the program says it

entry-register-need = Needs
entry-register-initiative = Initiatives
entry-register-annual-priority = Annual priorities
entry-register-knowledge-product = Knowledge products
entry-register-operational-collaboration = Operational collaborations
entry-register-system-group = Programme areas and collaboration groups
entry-register-direction-document = Direction documents
entry-register-governing-document = Governing documents
entry-register-nomination = Nominations
entry-register-annual-report = Annual compilations
entry-register-council-report = Contributions to the Council’s report
entry-register-direction-report = Follow-ups of the joint direction
entry-register-appointment = Appointments
entry-register-membership = Memberships
entry-register-group-contact = Requests to groups
entry-register-dissemination = Passing on in the organisations
entry-register-deviation = Departures from rules
entry-register-consultation-round = Consultation rounds

entry-about-need = Needs of the target groups, which the tactical group gathers and ranks.
entry-about-initiative = What the parties do together: who leads, who takes part, and to what benefit.
entry-about-annual-priority = The areas that the strategic group gives priority each year.
entry-about-knowledge-product = Knowledge products in use or to come, and how they relate to each other.
entry-about-operational-collaboration = Collaborations that carry out the year’s priorities.
entry-about-system-group = National programme areas, collaboration groups and working groups.
entry-about-direction-document = How the authorities and a collaboration group work together.
entry-about-governing-document = The agreement, the steering document and the joint direction, in versions.
entry-about-nomination = Whom the parties have nominated, to what and with what mandate.
entry-about-consultation-round = Knowledge products sent round for comments, and how the parties answer.
entry-about-annual-report = What is written in the annual compilation of initiatives and results. Tables and figures come from the year’s work when the document is made.
entry-about-council-report = What is written in the contribution to the Council’s report to the Government, three pages at most. The figures come from the year’s work.
entry-about-direction-report = What is written in the follow-up to the Ministry and SKR’s board, under the five headings of the joint direction.
entry-about-appointment = Who has which seat or role, for whom, how it was given and until when. Vacant seats stand here as well.
entry-about-membership = Which organisations are parties of the Partnership and which have a seat on the Council, from when and until when.
entry-about-group-contact = What authorities and others ask programme areas and collaboration groups for, when, and the need or initiative that it starts from.
entry-about-dissemination = Which contact points have passed on in their own organisation what a meeting came to.
entry-about-deviation = A departure from a rule that is agreed on, with its reason. The rule is still broken, but no longer as an error, and the reason stands in the annual compilation.

entry-filter-rule = rule

entry-yes = Yes
entry-no = No

entry-need-source-npo = National programme area
entry-need-source-nsg = National collaboration group
entry-need-source-rpo = Regional programme area
entry-need-source-region = Region
entry-need-source-municipality = Municipality
entry-need-source-authority = Authority
entry-need-source-patient-organisation = Patient organisation
entry-need-source-principals-group = The Principals’ Group
entry-need-source-other = Other
entry-need-urgency-high = High
entry-need-urgency-medium = Medium
entry-need-urgency-low = Low
entry-need-status-open = Open
entry-need-status-taken = Taken on by an initiative
entry-need-status-met = Met
entry-need-status-declined = Not met here
entry-initiative-status-proposed = Proposed
entry-initiative-status-in-dialogue = In dialogue
entry-initiative-status-agreed = Agreed
entry-initiative-status-ongoing = Ongoing
entry-initiative-status-done = Done
entry-initiative-status-stopped = Stopped
entry-initiative-phase-production = Production
entry-initiative-phase-implementation = Implementation
entry-initiative-phase-follow-up = Follow-up and analysis
entry-initiative-phase-development = Development of practice
entry-initiative-knowledge-areas-support = Knowledge support
entry-initiative-knowledge-areas-follow-up = Follow-up and analysis
entry-initiative-knowledge-areas-development = Development and leadership
entry-initiative-themes-social-services = Social services and care close to them
entry-initiative-themes-dental-care = Dental care
entry-initiative-themes-administrative-burden = Administrative burden
entry-initiative-themes-low-value-care = Low-value care and choosing wisely
entry-initiative-themes-european-data = The EU and its health data space
entry-initiative-scope-national = The whole country
entry-initiative-scope-healthcare-region = A healthcare region
entry-initiative-scope-other = Other
entry-initiative-basis-gap-analysis = Gap analysis
entry-initiative-basis-needs-analysis = Needs analysis
entry-initiative-basis-assignment = Assignment
entry-initiative-involvement-patients = Patients and those close to them
entry-initiative-involvement-professions = Professions
entry-annual-priority-purposes-governance = Contribute to joint national knowledge governance
entry-annual-priority-purposes-collaboration = Ensure collaboration, dialogue and coordination
entry-annual-priority-purposes-resources = Use resources and the best knowledge well
entry-annual-priority-criteria-need = How great the need is
entry-annual-priority-criteria-benefit = The benefit
entry-annual-priority-criteria-joint = Needs both parties
entry-annual-priority-criteria-feasible = Whether it can be done
entry-knowledge-product-kind-national = The state’s
entry-knowledge-product-kind-complementary = Complementary
entry-knowledge-product-status-planned = To come
entry-knowledge-product-status-in-force = In force
entry-knowledge-product-status-withdrawn = Withdrawn
entry-operational-collaboration-status-planned = Planned
entry-operational-collaboration-status-agreed = Agreed
entry-operational-collaboration-status-ongoing = Ongoing
entry-operational-collaboration-status-done = Done
entry-system-group-kind-npo = National programme area
entry-system-group-kind-nsg = National collaboration group
entry-system-group-kind-nag = National working group
entry-system-group-kind-other = Other
entry-direction-document-status-draft = Draft
entry-direction-document-status-agreed = Agreed
entry-direction-document-status-replaced = Replaced
entry-governing-document-kind-agreement = Agreement
entry-governing-document-kind-steering-document = Steering document
entry-governing-document-kind-joint-direction = Joint direction
entry-governing-document-kind-other = Other
entry-nomination-nominated-to-tactical = The tactical group
entry-nomination-nominated-to-strategic = The strategic group
entry-nomination-nominated-to-group = A group of the regions’ system
entry-nomination-status-proposed = Nominated
entry-nomination-status-appointed = Appointed
entry-nomination-status-declined = Not appointed
entry-nomination-status-withdrawn = Withdrawn
entry-consultation-round-status-coming = To come
entry-consultation-round-status-open = Open
entry-consultation-round-status-closed = Closed
entry-annual-report-status-draft = Draft
entry-annual-report-status-approved = Approved
entry-annual-report-status-sent = Sent
entry-council-report-status-draft = Draft
entry-council-report-status-approved = Approved
entry-council-report-status-sent = Sent
entry-direction-report-status-draft = Draft
entry-direction-report-status-approved = Approved
entry-direction-report-status-sent = Sent

entry-help-annual-report-in-short = The three most important results, three lessons and the next steps. Half a page.
entry-help-annual-report-on-partnership = Chairs, members and meetings come from the registers. Write what else needs to be said.
entry-help-annual-report-on-priorities = What was done, what came of it and what is left. Each area’s goal and result come from the register.
entry-help-annual-report-on-initiatives = The initiatives come from the register. Write what else needs to be said.
entry-help-annual-report-on-groups = The state of the direction documents comes from the register. Write how the collaboration has worked.
entry-help-annual-report-on-involvement = How patients and professions took part, and what came of it.
entry-help-annual-report-on-forms = How the forms of work have served, and what needs to change.
entry-help-annual-report-on-next-year = Coming assignments and planned initiatives. Next year’s priorities come from the register.
entry-help-council-report-on-results = What came of the work, in neutral words.
entry-help-council-report-judgement = The authorities’ assessment.
entry-help-direction-report-on-goal = How things stand, what has happened, an example, obstacles and next steps.
entry-help-direction-report-on-chain = How things stand, what has happened, an example, obstacles and next steps.
entry-help-direction-report-on-implementation = How things stand, what has happened, an example, obstacles and next steps.
entry-help-direction-report-on-analysis = How things stand, what has happened, an example, obstacles and next steps.
entry-help-direction-report-on-follow-up = How things stand, what has happened, an example, obstacles and next steps.
entry-need-target-groups-principals = Principals
entry-need-target-groups-professions = Professions
entry-need-target-groups-patient-organisations = Patient organisations
entry-need-target-groups-others = Others
entry-knowledge-product-target-groups-principals = Principals
entry-knowledge-product-target-groups-professions = Professions
entry-knowledge-product-target-groups-patient-organisations = Patient organisations
entry-knowledge-product-target-groups-others = Others
entry-initiative-good-care-knowledge-based = Knowledge-based
entry-initiative-good-care-safe = Safe
entry-initiative-good-care-person-centred = Person-centred
entry-initiative-good-care-equal = Equal
entry-initiative-good-care-accessible = Accessible
entry-initiative-good-care-effective = Effective
entry-annual-priority-good-care-knowledge-based = Knowledge-based
entry-annual-priority-good-care-safe = Safe
entry-annual-priority-good-care-person-centred = Person-centred
entry-annual-priority-good-care-equal = Equal
entry-annual-priority-good-care-accessible = Accessible
entry-annual-priority-good-care-effective = Effective

entry-system-group-host-status-active = Active
entry-system-group-host-status-dormant = Dormant
entry-system-group-permanence-permanent = Permanent
entry-system-group-permanence-temporary = Temporary

entry-appointment-kind-ordinary = Member
entry-appointment-kind-substitute = Substitute
entry-appointment-kind-chair = Chair of a group
entry-appointment-kind-adjunct = Adjunct
entry-appointment-kind-secretary = Secretary
entry-appointment-kind-observer = Observer
entry-appointment-kind-process-support = Process support
entry-appointment-kind-contact-point = Contact point
entry-appointment-kind-npo-coordinator = Coordinator of contacts with programme areas
entry-appointment-kind-regional-coordinator = Healthcare region's coordinator
entry-appointment-kind-regional-communicator = Healthcare region's communicator
entry-appointment-kind-nominating-manager = Nominating manager
entry-appointment-network-health-directors = Network of healthcare directors
entry-appointment-network-region-directors = Network of regional directors
entry-appointment-healthcare-region-norra = Norra
entry-appointment-healthcare-region-mellansverige = Mellansverige
entry-appointment-healthcare-region-stockholm-gotland = Stockholm-Gotland
entry-appointment-healthcare-region-vastra = Västra
entry-appointment-healthcare-region-sydostra = Sydöstra
entry-appointment-healthcare-region-sodra = Södra
entry-appointment-seat-tags-primary-care = Primary care
entry-appointment-seat-tags-specialist-care = Specialist care
entry-appointment-seat-tags-patient = Patient representative
entry-appointment-seat-tags-municipality = Municipality
entry-appointment-mandate-confirmed = Confirmed
entry-appointment-mandate-conditional = Conditional
entry-appointment-mandate-missing = Not confirmed
entry-membership-kind-partnership-party = Party of the Partnership
entry-membership-kind-council-2015-155 = The Council

entry-help-appointment-person = Leave empty for a vacant seat.
entry-help-appointment-system-group = If the seat is in a programme area, a collaboration group or a working group.
entry-help-appointment-role = If the role is called something else than its kind.
entry-help-appointment-network = For seats in SKS.
entry-help-appointment-term = 1 for the first term. Leave it empty and earlier terms in the same seat are counted.
entry-help-appointment-mandate-scope = What the person may speak for, or on what condition.
entry-help-appointment-position = The joint position that gave the seat.
entry-help-appointment-given-by = The meeting and the paragraph, such as SKS 12 October 2026 § 7.
entry-help-appointment-source = Where this is known from, such as a web page.
entry-help-appointment-as-of = The day that the source tells of. After a year the program reminds you to look again.
entry-help-group-contact-organisation = Who asks.
entry-help-group-contact-need = The need or the initiative that the request starts from. One of them is enough.
entry-help-dissemination-organisations = The organisations that have passed it on.
entry-help-dissemination-channel = The intranet or a management meeting, for instance.
entry-help-system-group-women = Number of members. No person's gender is kept.
entry-help-system-group-men = Number of members.
entry-help-system-group-open-nomination = The members were sought in the open.

entry-step-added = { $register ->
    [need] Need
    [initiative] Initiative
    [annual-priority] Annual priority
    [knowledge-product] Knowledge product
    [operational-collaboration] Operational collaboration
    [system-group] Group of the regions’ system
    [direction-document] Direction document
    [governing-document] Governing document
    [nomination] Nomination
    [annual-report] Annual compilation
    [council-report] Contribution to the Council’s report
    [direction-report] Follow-up of the joint direction
    [appointment] Appointment
    [membership] Membership
    [group-contact] Request to a group
    [dissemination] Passing on
    [deviation] Departure
   *[consultation-round] Consultation round
}: new entry, { $title }
entry-step-saved = { $register ->
    [need] Need
    [initiative] Initiative
    [annual-priority] Annual priority
    [knowledge-product] Knowledge product
    [operational-collaboration] Operational collaboration
    [system-group] Group of the regions’ system
    [direction-document] Direction document
    [governing-document] Governing document
    [nomination] Nomination
    [annual-report] Annual compilation
    [council-report] Contribution to the Council’s report
    [direction-report] Follow-up of the joint direction
    [appointment] Appointment
    [membership] Membership
    [group-contact] Request to a group
    [dissemination] Passing on
    [deviation] Departure
   *[consultation-round] Consultation round
}: changed entry, { $title }
entry-step-removed = { $register ->
    [need] Need
    [initiative] Initiative
    [annual-priority] Annual priority
    [knowledge-product] Knowledge product
    [operational-collaboration] Operational collaboration
    [system-group] Group of the regions’ system
    [direction-document] Direction document
    [governing-document] Governing document
    [nomination] Nomination
    [annual-report] Annual compilation
    [council-report] Contribution to the Council’s report
    [direction-report] Follow-up of the joint direction
    [appointment] Appointment
    [membership] Membership
    [group-contact] Request to a group
    [dissemination] Passing on
    [deviation] Departure
   *[consultation-round] Consultation round
}: entry taken away, { $title }

entry-refused-missing = “{ $field }” is missing.
    .hint = Fill in the field.
entry-refused-backwards = “{ $field }” lies before the first day.
    .hint = Change one of the days.
entry-refused-itself = “{ $field }” is the entry itself.
    .hint = Choose another.
entry-refused-wrong = “{ $field }” cannot hold that value.
    .hint = { $sort ->
        [year] Write a year, such as 2027.
        [number] Write a whole number from 1.
        [day] Write a day like 2027-03-19.
        [flag] Answer yes or no.
        [one] Choose among what is offered.
        [many] Choose among what is offered.
       *[other] Write text.
    }
entry-refused-gone = “{ $field }” refers to something that is not there.
    .hint = It may have been taken away. Choose again.
entry-refused-no-such-field = The register has no field { $field }.
    .hint = The fields are { $known }.
entry-refused-referred = “{ $title }” refers to this in the field “{ $field }”.
    .hint = Take the reference away first.
entry-refused-year-taken = The register already has an entry for { $year }.
    .hint = Open it and write there.
entry-refused-at-once = { $title } is that already on some of these days.
    .hint = Change the days, or change the membership that is there.

entry-person-email = E-mail
entry-person-title = Job title
entry-person-phone = Telephone

entry-step-imported = Taken from a table: { $count } entries

entry-refused-table = The table cannot be read from line { $line } on.
    .hint = Save it as CSV in the spreadsheet and try again.
entry-refused-table-empty = The table is empty.
    .hint = The first row has the names of the columns, each one after it an entry.
entry-refused-table-long = The table has more than { $most } rows.
    .hint = Divide it.
entry-refused-table-columns = The table has no column that the register knows.
    .hint = The first row has the names of the columns, such as { $columns }. Save the register as CSV to see them all.
entry-refused-table-rows = { $count ->
        [one] One row is wrong, on line { $line }. Nothing was taken.
       *[other] { $count } rows are wrong, the first on line { $line }. Nothing was taken.
    }
    .hint = Mend the table, or take it without the rows that are wrong.
entry-refused-table-cell = ”{ $cell }” cannot be read as ”{ $field }”.
    .hint = Write days as 2027-03-19, yes or no, and choices as they stand in the program.
entry-refused-table-unknown = ”{ $cell }” is not there, or is there more than once, for ”{ $field }”.
    .hint = Enter it first, or write the name as it stands in the program.
entry-refused-table-id = The register has no entry with the id { $id }.
    .hint = Empty the column Id on that row, and it becomes a new entry.
entry-refused-table-two = Several people are called { $name }.
    .hint = Write the address in the column E-mail.

entry-focus-area-1 = make the parties’ roles and responsibilities clear and tell of them
entry-focus-area-2 = together find, identify and prioritise needs of national knowledge products
entry-focus-area-3 = fit national knowledge products better to needs
entry-focus-area-4 = raise the effect of the national knowledge products made in the regions’ national structure and by the authorities
entry-focus-area-5 = together support a purposeful follow-up of health care
entry-focus-area-6 = see that knowledge is put to its best use by making the involvement of patients’ and professions’ representatives more effective together
entry-focus-area-7 = see that there are effective and purposeful ways of contact into and between the organisations
entry-focus-area-8 = see that collaboration is effective and purposeful, and that matters and groups keep pace
entry-focus-area-9 = work together on priorities among initiatives, and talk about which party should do what
entry-focus-area-10 = keep each other informed of ongoing work and coming products

# When an entry holds
entry-period = { $from } – { $to }
entry-period-from = from { $from }
entry-period-to = until { $to }
