### The agenda: default items, rules, answers when something cannot be done.

agenda-template-opening = Opening, attendance and mandates
agenda-template-agenda-conflict = Agenda and declared conflicts of interest
agenda-template-previous-minutes = Choice of approver, previous minutes
agenda-template-follow-up = Follow-up of actions and positions
agenda-template-tactical-report = Report from the tactical coordination group, including ambiguities
agenda-template-council-report = From the consultation between the Council and the principals’ group
agenda-template-matter = Matter
agenda-template-annual-priorities = Priority development areas { $next }
agenda-template-annual-reports = Annual summary { $last }, follow-up of the joint direction
agenda-template-info-exchange = Exchange of information: work under way, coming assignments and products
agenda-template-aob = Any other business
agenda-template-closing = Next meeting and summing up
agenda-template-opening-conflict = Opening, attendance, conflicts of interest
agenda-template-previous-notes = Previous notes
agenda-template-needs = Needs of the target groups
agenda-template-initiatives = Initiatives: proposals, priorities, who does what
agenda-template-role-ambiguities = Ambiguities about roles and division of work
agenda-template-direction-documents = Direction documents for collaboration groups
agenda-template-strategic-preparation = Preparation for the strategic steering group
agenda-template-consultation-rounds = Consultation rounds under way
agenda-template-dissemination = Passing on within the organisations
agenda-template-next-meeting = Next meeting

agenda-everyone = Everyone
agenda-required = Required by the governing document
agenda-carried = Moved from { $date }
agenda-postponed = Postponed: { $reason }
agenda-referred = Referred to { $body }: { $reason }
agenda-locked = The minutes were approved on { $date }. The agenda belongs to them and does not change.
agenda-locked-out = The minutes have been out for approval since { $date }. Take them back if the agenda is to change.

agenda-chair = The chair
agenda-approval-stands = { $name } approved the agenda on { $date }. It has not changed since.
agenda-approval-lapsed = { $name } approved the agenda on { $date }. It has changed since, so the approval no longer holds.
agenda-change-added = Item { $number }, “{ $title }”, is new
agenda-change-removed = “{ $title }” has been removed
agenda-change-moved = “{ $title }” has moved from place { $from } to { $to }
agenda-change-edited = Item { $number }, “{ $title }”: changed { $parts }
agenda-part-title = heading
agenda-part-level = the level (item or sub-item)
agenda-part-section = the section
agenda-part-purpose = purpose
agenda-part-presenter = presenter
agenda-part-minutes = time
agenda-part-proposal = proposal
agenda-part-background = background
agenda-part-brief = one-page brief
agenda-part-papers = papers
agenda-told-stands = Those called got the agenda on { $date }. It has not changed since.
agenda-told-changed = Those called got the agenda on { $date }. It has changed since.
agenda-came-late = Late item: it was not in the notice
agenda-brief-unprepared = The item comes from a national group. Write who prepared it and when: the preparation group prepares questions from programme areas and cooperation groups.
agenda-brief-long = The background has { $count } sentences. A brief should fit on one page: aim for five at most.
agenda-brief-pages = The brief will hardly fit on one page. Shorten the texts, or add an appendix.

agenda-refused-no-such-item = The item is not on the agenda
    .hint = Read the agenda again. Somebody may have taken the item away.
agenda-refused-item-twice = The item is already on the agenda
    .hint = Move it instead.
agenda-refused-blank-title = The item has no heading
    .hint = Write what the item is about.
agenda-refused-too-long = { $minutes } minutes is too much for one item
    .hint = Choose at most { $longest } minutes.
agenda-refused-no-such-focus-area = There is no focus area { $area }
    .hint = Choose among focus areas 1–10.
agenda-refused-no-such-place = There is no place { $place } on the agenda
    .hint = Choose a place from 1 to { $last }.
agenda-refused-no-such-section = There is no such section on the agenda
    .hint = Read the agenda again. Somebody may have removed it.
agenda-refused-blank-section = The section has no heading
    .hint = Write what the section is about.
agenda-refused-sub-of-sub = A sub-item cannot have sub-items of its own
    .hint = Make it an item of its own first.
agenda-refused-nothing-above = There is no item above it in the section
    .hint = Move it below the item that it belongs to.
agenda-refused-not-sub = It is an item of its own already
    .hint = Nothing needs to change.
agenda-refused-required = “{ $title }” is required by the governing document
    .hint = Write why the item is left out; it then goes, and the reason is kept.
agenda-refused-wrong-state = The step does not fit now: the agenda has already come further
    .hint = Read the meeting again and see which step it is in.
agenda-refused-empty = The agenda is empty
    .hint = Fetch the default agenda or add an item.
agenda-refused-nothing-to-cut =
    The items fit already, { $total } of { $available ->
        [one] 1 minute
       *[other] { $available } minutes
    }
    .hint = No time needs distributing.
agenda-refused-cannot-fit =
    The agenda is { $over ->
        [one] 1 minute
       *[other] { $over } minutes
    } too long, and at most { $most } can be cut
    .hint = Take an item away or change when the meeting ends.
agenda-refused-other-content = The agenda has changed since it was read
    .hint = Read it as it is now, and note the approval again.
agenda-refused-begun = The agenda has items already
    .hint = Take the items away first if you want to begin again from the default agenda.
agenda-refused-no-template = There is no default agenda for { $body }
    .hint = Add the items one by one.
agenda-refused-has-minutes = There is already text, a position or an action under the item
    .hint = Take them away first, or keep the item.

attachment-refused-nothing = There is no file to add
    .hint = Choose a file.
attachment-refused-nowhere = The file has to be added to an item or to an entry
    .hint = Name one of the two: an item or an entry.
attachment-refused-unreadable = The file “{ $name }” cannot be read
    .hint = See that it is still there and that you may read it.
attachment-refused-missing = The file “{ $name }” has not come here yet
    .hint = It comes by itself when the laptop that has it has been at the hub or has sent a parcel.
attachment-refused-too-large = The file “{ $name }” is larger than { $most } MB
    .hint = Split it, or link to it in the background.
attachment-refused-open-kind = Files such as “{ $name }” are not opened from here
    .hint = Only documents and pictures are opened. Ask the sender for a PDF.
attachment-refused-open = “{ $name }” could not be opened
    .hint = See that the computer has a program for files of that kind, and that there is room on the disk.
attachment-refused-malformed = The content could not be read
    .hint = Try again with the file from disk.

## Steps in the history

agenda-step-drafted = Default agenda fetched
agenda-step-added = Item “{ $title }” added
agenda-step-edited = Item { $number } changed
agenda-step-moved = Item { $from } moved to place { $to }
agenda-step-indented = Item { $number } made a sub-item
agenda-step-outdented = Item { $number } made an item of its own
agenda-step-section-added = Section “{ $title }” added
agenda-step-section-edited = Heading of the section changed to “{ $title }”
agenda-step-section-moved = Section “{ $title }” moved with its items
agenda-step-section-removed = Section “{ $title }” removed, its items kept
agenda-step-removed = Item “{ $title }” removed
agenda-step-distributed = Time distributed over the items
agenda-step-state = State of the agenda changed
agenda-step-prepared = Agenda prepared
agenda-step-inreview = Agenda handed to the chair for review
agenda-step-chairreviewed = Agenda approved by the chair
agenda-step-sent = Agenda sent
attachment-step-added = Paper “{ $name }” added
attachment-step-read = Text of a paper read
attachment-step-removed = Paper “{ $name }” removed
