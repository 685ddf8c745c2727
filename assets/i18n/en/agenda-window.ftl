### The agenda in the window.

agenda-item = Item { $number }
agenda-row = Item { $number }, { $time }, { $title }, { $purpose }, { $minutes }
agenda-column-move = Move
agenda-column-number = No
agenda-column-time = Time
agenda-column-item = Item
agenda-column-purpose = Purpose
agenda-column-presenter = Presenter
agenda-column-minutes = Min
agenda-column-papers = Papers
agenda-empty = No agenda yet
agenda-empty-text = Begin with the standard agenda and change what is needed, or add items one at a time.
agenda-draft = Fetch the standard agenda
agenda-drafted = The standard agenda is in place
agenda-add = Add item
agenda-add-after = New item after
agenda-added = New item added
agenda-new-title = New item
agenda-moved = Item { $from } moved to place { $to } of { $count }. The agenda is { $minutes } minutes.
agenda-removed = Item { $number } removed
agenda-distribute = Share the time out
agenda-distributed = The time is shared out so that the items fit
agenda-cannot-distribute = The items are too short to be cut. Change the end or remove an item.
agenda-over = { $used } of { $available } min, { $over } too many
agenda-fits = { $used } of { $available } min
agenda-time-bar = Time: { $used } minutes of { $available }
agenda-hint-move = Alt+Up and Alt+Down move the item
agenda-hint-edit = Enter edits
agenda-hint-new = Ctrl+Enter new item
agenda-move-item = Move item { $number }
agenda-move-up = Move up
agenda-move-down = Move down
agenda-move-first = Move first
agenda-move-last = Move last
agenda-move-to = Move to place…
agenda-place-title = Move item { $number }
agenda-place = Place, 1 to { $last }
agenda-place-do = Move
agenda-remove = Remove the item
agenda-more = More
agenda-leave-title = Remove item { $number }
agenda-leave-text = “{ $title }” is required by the governing document ({ $rule }). Write why it is not needed this time.
agenda-leave-reason = Reason
agenda-leave-missing = Write a reason, so that the history shows it.
agenda-minutes-of = Minutes of item { $number }
agenda-minutes-set =
    { $minutes ->
        [one] Item { $number } is now 1 minute
       *[other] Item { $number } is now { $minutes } minutes
    }
agenda-minutes-unit = min
agenda-title = Heading
agenda-title-missing = The item needs a heading.
agenda-purpose-set = The purpose of item { $number } is changed
agenda-presenter-set = The presenter of item { $number } is changed
agenda-presenter-none = Nobody named
agenda-proposal = Proposed joint position
agenda-background = Background
agenda-note = Own note
agenda-note-hint = Never leaves this computer: it is in no document, history, search or backup.
agenda-more-text = Background and own note
agenda-brief = One-page brief
agenda-brief-prepared-by = Prepared by
agenda-brief-prepared-on = On
agenda-brief-reasons = Reasons
agenda-brief-reasons-hint = Why now? What good, and for whom?
agenda-brief-consequences = Consequences
agenda-brief-consequences-hint = For regions, municipalities and authorities: time and staff.
agenda-brief-own-steps = What each party needs to do or decide itself
agenda-brief-own-steps-hint = The position binds nobody. Who needs to decide what?
agenda-brief-contact = Contact
agenda-brief-save = Save the brief as PDF
agenda-brief-empty = Write something in the brief first. Background and proposal come along by themselves.
agenda-told-send = Send the changed one
agenda-focus-areas = Belongs to
agenda-focus = Focus { $number }
agenda-focus-add = Focus area
agenda-focus-remove = , remove
agenda-focus-set = Focus areas of item { $number } are changed
agenda-papers = Papers
agenda-paper-count =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
agenda-appendix = appendix { $number }
agenda-paper-add = Add a paper
agenda-paper-drop = or drop files here
agenda-paper-remove = Remove { $name }
agenda-paper-unreadable = { $why ->
        [missing] has not come yet
        [encrypted] locked, not searchable
        [tooLarge] too large to search
       *[broken] broken, not searchable
    }
agenda-papers-empty = No papers yet
agenda-papers-empty-text = Papers belong to an item. Begin with the agenda.
agenda-papers-none = No papers are added yet.
agenda-state-draft = Draft
agenda-state-prepared = Prepared
agenda-state-in-review = With the chair
agenda-state-approved = Approved
agenda-state-sent = Sent
agenda-changed-since = { $count ->
        [one] One change since then
       *[other] { $count } changes since then
    }
agenda-approve-again = The chair approves it as it is now

agenda-indent = Make a sub-item
agenda-outdent = Make an item of its own
agenda-indented = Item { $from } is now sub-item { $number }
agenda-outdented = Item { $from } is now item { $number }
agenda-section-new = New section
agenda-section-before = New section before the item
agenda-section-title = Heading of the section
agenda-section-keep = Save the heading
agenda-section-rename = Change the section’s heading
agenda-section-remove = Remove the section
agenda-section-removed = The section is removed, its items are kept
agenda-section-added = Section added
agenda-section-edited = Heading changed
agenda-section-move = Move the section “{ $title }”
agenda-section-moved = Section “{ $title }” moved to place { $to } of { $count }. The agenda is { $minutes } minutes.
agenda-section-row = Section { $title }, { $time }, { $minutes }
