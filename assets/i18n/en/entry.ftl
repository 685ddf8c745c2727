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
   *[consultation-round] Consultation round
}: entry taken away, { $title }

entry-refused-missing = “{ $field }” is missing.
    .hint = Fill in the field.
entry-refused-backwards = “{ $field }” lies before the first day.
    .hint = Change one of the days.
entry-refused-itself = “{ $field }” is the entry itself.
    .hint = Choose another.
entry-refused-wrong = “{ $field }” cannot hold that value.
    .hint = Choose among what is offered, or write a day like 2027-03-19.
entry-refused-gone = “{ $field }” refers to something that is not there.
    .hint = It may have been taken away. Choose again.
entry-refused-no-such-field = The register has no field { $field }.
    .hint = See the fields with entry_list.
entry-refused-referred = “{ $title }” refers to this in the field “{ $field }”.
    .hint = Take the reference away first.
