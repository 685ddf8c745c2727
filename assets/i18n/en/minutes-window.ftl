### The meeting under way, the minutes and their approval, in the window.

minutes-paragraph = § { $number }
minutes-paragraph-of = Paragraph { $number }
minutes-none = The meeting has not begun
minutes-none-text =
    { $record ->
        [notes] When you begin, meeting notes are made with a paragraph for each item, and attendance from the notice.
       *[protocol] When you begin, minutes are made with a paragraph for each item, and attendance from the notice.
    }
minutes-no-items = The meeting needs at least one item on the agenda before it can begin.
minutes-too-early = The meeting can begin on its day, { $day }. Move it if it is held on another day.
minutes-start = Begin the meeting
minutes-started = The meeting has begun
minutes-rail = Agenda with times
minutes-rail-actions =
    { $count ->
        [one] 1 action
       *[other] { $count } actions
    }
minutes-into = { $into } of { $minutes } min
minutes-behind = { $time } behind, ends about { $end }
minutes-ahead = { $time } ahead
minutes-on-time = On time, ends about { $end }
minutes-took = Took { $into } of { $minutes } min
minutes-over = { $count } min over
minutes-since = Since { $time }: { $span }
minutes-span-hours = { $hours } h { $minutes } min
minutes-timer = The time of the meeting
minutes-pause = Pause
minutes-resume = Go on
minutes-pause-toggle = Pause the meeting, or go on
minutes-paused-for = Paused, { $time }
minutes-paused-said = The meeting is paused. The time of the item stands still.
minutes-resumed-said = The meeting goes on
minutes-planned = Planned { $time }
minutes-is-done = Done:
minutes-attendance = Attendance in paragraph { $number }
minutes-here-of = { $here } of { $seats }
minutes-add-person = Add a person
minutes-add-person-who = Who
minutes-all-here = Record { $count } as on site
minutes-all-here-do = Record all without a note as on site
minutes-all-here-said = All without a note are recorded as on site
minutes-others = Others
minutes-chair = Chair
minutes-on-site = On site
minutes-remote = Remote
minutes-absent = Absent
minutes-unknown = Not recorded
minutes-attends = How they attend
minutes-attendance-set = Attendance is changed
minutes-stands-in = for { $name }
minutes-stands-in-label = Stands in for
minutes-stands-in-nobody = Nobody
minutes-arrived = Arrived
minutes-left = Left
minutes-arrived-at = arrived { $time }
minutes-left-at = left { $time }
minutes-arrives-now = Arrives now
minutes-leaves-now = Leaves now
minutes-mandate-open = mandate not confirmed
minutes-mandate-by = Mandate confirmed at the meeting by
minutes-mandate-by-hint = Whoever confirmed it. The minutes say so.
minutes-mandate-open-hint = The mandate is not confirmed. The minutes say so until it is.
minutes-side-missing = { $side } are not present for § { $number }
minutes-sides-missing = Neither side is present for § { $number }
minutes-whole-meeting = The whole meeting
minutes-recuse = Partial on § { $number }
minutes-recuse-hint = Only for this paragraph. No reason is kept.
minutes-recused-on = Partial § { $number }
minutes-recused-said = Partiality is noted in § { $number }
minutes-recusal-taken-back = The note of partiality is removed
minutes-recusal-line = { $name } declares a conflict of interest and takes no part in the item.
minutes-presenter = Presented by { $name }
minutes-appendices = appendix { $numbers }
minutes-text-label = Text of paragraph { $number }
minutes-text-placeholder = Write what was said. With / you add a position, an action or a conflict of interest
minutes-text-empty = (no text)
minutes-format = Text format
minutes-bold = Bold
minutes-italic = Italic
minutes-bullets = Bullet list
minutes-numbers = Numbered list
minutes-link = Link
minutes-link-address = Address
minutes-link-hint = Leave empty to remove the link.
minutes-link-wrong = Write an address that begins with https:// or mailto:
minutes-link-do = Link
minutes-words =
    { $count ->
        [one] 1 word
       *[other] { $count } words
    }
minutes-found-title = We found text from { $time } that was not saved in time
minutes-found-text = Choose which one should count. The other goes only when you have chosen.
minutes-found-other = Found text
minutes-found-mine = Saved text
minutes-found-elsewhere = Unsaved text is also in
minutes-use-found = Use the found one
minutes-keep-saved = Keep the saved one
minutes-keep-both = Keep both
minutes-changed-title = Two have changed the same text
minutes-changed-text = What you wrote is still here. Choose which text should count.
minutes-changed-other = The other text
minutes-changed-mine = Your text
minutes-use-mine = Use yours
minutes-use-other = Use the other
minutes-failed-title = Could not save
minutes-failed-text = The text is also on this computer, and is saved as soon as it can be.
minutes-failed-copy = Copy the text
minutes-add-in = Add to § { $number }
minutes-aside = Quick choices and log
minutes-quick-position = Joint position
minutes-quick-action = Action
minutes-quick-recusal = Partiality
minutes-quick-attendance = Somebody leaves or arrives
minutes-add-menu = Add
minutes-add-count =
    { $count ->
        [one] 1 choice
       *[other] { $count } choices
    }
minutes-add-position = Add a joint position
minutes-position-added = { $number } is added
minutes-add-action = Add an action
minutes-add-dissent = Note a dissenting view
minutes-add-recusal = Note partiality
minutes-add-attendance = Note that somebody leaves or arrives
minutes-action-tab = Tab next field
minutes-action-enter = Enter keeps the row
minutes-action-escape = Esc removes
minutes-no-actions = No actions.
minutes-done = Done with the paragraph
minutes-done-with = Done with § { $number }
minutes-done-said = § { $number } is done
minutes-before = Previous paragraph
minutes-after = Next paragraph
minutes-next = Next: § { $number } { $title }
minutes-last = The last paragraph
minutes-log = The meeting's log
minutes-end = End the meeting
minutes-ended =
    { $record ->
        [notes] The meeting is ended. The meeting notes can be changed until they are sent for approval.
       *[protocol] The meeting is ended. The minutes can be changed until they are sent for approval.
    }
minutes-to-approval = Go to the approval
minutes-none-approve =
    { $record ->
        [notes] No meeting notes yet
       *[protocol] No minutes yet
    }
minutes-none-approve-text =
    { $record ->
        [notes] The meeting notes are written in Hold and approved here.
       *[protocol] The minutes are written in Hold and approved here.
    }
minutes-preview =
    { $record ->
        [notes] The meeting notes as they will be
       *[protocol] The minutes as they will be
    }
minutes-approval = Approval
minutes-status-draft = Draft
minutes-status-out = Waiting for approval
minutes-status-approved = Approved
minutes-status-published = Published
minutes-save-pdf = Save as PDF
minutes-write-on = Write on in Hold
minutes-role-chair = Chair
minutes-role-approver = Approver
minutes-role-secretary =
    { $record ->
        [notes] Notes taken
       *[protocol] Secretary
    }
minutes-waits = Waiting
minutes-named = Named
minutes-lapsed = The text has changed since
minutes-approved-on = Approved { $day }, { $method }
minutes-method-meeting = at the meeting
minutes-method-mail = by e-mail
minutes-method-signed = signed
minutes-method-file = answer file
minutes-method-app = in Kansli
minutes-approver = Approver
minutes-approver-none = Choose a person
minutes-approver-hint = The chair { $chair } always approves. Choose somebody from the other side.
minutes-approver-no-chair = The meeting has no chair. Add the chair in Participants.
minutes-approvers-set = The approver is named
minutes-obstacles = Before it can be approved
minutes-due = Answers by
minutes-due-past = The day to answer by has passed
minutes-not-held = The meeting has not ended
minutes-send = Send for approval
minutes-send-title =
    { $record ->
        [notes] Send the meeting notes for approval?
       *[protocol] Send the minutes for approval?
    }
minutes-send-text =
    { $count ->
        [one] The text is held while 1 person approves. You can take it back.
       *[other] The text is held while { $count } people approve. You can take it back.
    }
minutes-sent =
    { $record ->
        [notes] The meeting notes are out for approval
       *[protocol] The minutes are out for approval
    }
minutes-locks-after =
    { $record ->
        [notes] When the meeting notes are approved they are locked. Changes are made as a correction in a new version.
       *[protocol] When the minutes are approved they are locked. Changes are made as a correction in a new version.
    }
minutes-to-lock = All have approved, one of them on a computer that may not lock. Lock the { $record ->
        [notes] notes
       *[protocol] minutes
    } from here.
minutes-locked-elsewhere = All have approved. The { $record ->
        [notes] notes
       *[protocol] minutes
    } are locked on one of the secretariat's computers.
minutes-lock = Lock
minutes-now-locked = { $record ->
        [notes] The notes are locked
       *[protocol] The minutes are locked
    }
minutes-held-back =
    { $count ->
        [one] 1 proposal or remark is not settled. The last approval cannot be recorded until then.
       *[other] { $count } proposals and remarks are not settled. The last approval cannot be recorded until then.
    }
minutes-not-out = The { $record ->
        [notes] notes
       *[protocol] minutes
    } have not been sent for approval yet.
minutes-take-back = Take back to change
minutes-take-back-title =
    { $record ->
        [notes] Take the meeting notes back?
       *[protocol] Take the minutes back?
    }
minutes-take-back-text = Approvals already recorded lapse.
minutes-taken-back =
    { $record ->
        [notes] The meeting notes are a draft again
       *[protocol] The minutes are a draft again
    }
minutes-approve-one = Record
minutes-approve = Approve
minutes-approve-title = Has { $name } approved?
minutes-approve-text = The approval is of the text as it is now. It cannot be undone.
minutes-approve-last =
    { $record ->
        [notes] This is the last approval. The meeting notes are locked, and it cannot be undone.
       *[protocol] This is the last approval. The minutes are locked, and it cannot be undone.
    }
minutes-approve-day = Day
minutes-approve-how = How
minutes-approve-no-signature = Kansli notes who, when and how. It is not an electronic signature.
minutes-approved-said = The approval is recorded
minutes-all-approved =
    { $record ->
        [notes] All have approved. The meeting notes are locked.
       *[protocol] All have approved. The minutes are locked.
    }
minutes-correct = Make a correction
minutes-correct-verb = Begin the correction
minutes-correct-title =
    { $record ->
        [notes] Correct the meeting notes?
       *[protocol] Correct the minutes?
    }
minutes-correct-text = A new version begins with the same text and is approved again. The approved version stays.
minutes-correct-reason = What is corrected and why
minutes-correct-hint = The reason is stated in the new version.
minutes-correcting = The correction has begun
minutes-clock = Time
minutes-note-it = Note it
minutes-ask-who = First choose who.
minutes-versions = Versions
minutes-version-now = Version { $number }, current
minutes-version-before = Version { $number }
minutes-version-corrects = Correction: { $reason }
minutes-version-approved = Approved { $day }.
minutes-version-replaced = Replaced by the correction.
minutes-version-show = Show
