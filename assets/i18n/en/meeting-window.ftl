### The meeting as a place: steps, planning, notice, follow-up.

meeting-title = { $body } { $number }/{ $year }
meeting-steps = Steps of the meeting
meeting-gone = The meeting is no longer here
meeting-gone-text = It may have been removed elsewhere.
meeting-gone-way = Show all meetings
meeting-deadline-next = { $what } by { $day }
meeting-deadline-late = { $what } was due { $day }
meeting-preview = Preview
meeting-preview-title = The agenda as it will be
meeting-to-call = Go to the notice
meeting-go-plan = Go to Plan
meeting-go-prepare = Go to the agenda
meeting-go-papers = Go to the papers
meeting-go-people = Go to participants and mandates
meeting-go-deadlines = Go to the deadlines
meeting-go-history = Go to the history
meeting-go-call = Go to Call
meeting-go-conduct = Go to Hold
meeting-go-approve = Go to Approve
meeting-go-follow-up = Go to Follow up
meeting-mark-prepared = Mark as prepared
meeting-marked-prepared = The agenda is marked as prepared
meeting-mark-in-review = Hand to the chair for review
meeting-marked-in-review = The agenda is with the chair
meeting-mark-reviewed = Note the chair’s approval
meeting-marked-reviewed = The chair’s approval is noted
meeting-tab-agenda = Agenda
meeting-tab-papers = Papers
meeting-tab-people = Participants and mandates
meeting-tab-deadlines = Deadlines
meeting-tab-history = History
meeting-ready = What remains
meeting-ready-to-call = Ready to call?
meeting-ready-ok = Done:
meeting-ready-warning = Warning:
meeting-ready-left = Left:
meeting-ready-mark = Mark
meeting-ready-show = Show
meeting-ready-distribute = Distribute
meeting-ready-all = Everything is done in this step.
meeting-ready-every = Show what is done
meeting-ready-fewer = Show only what remains
meeting-under-way = Under way
meeting-is-cancelled = The meeting is cancelled.
meeting-formal = Formal meeting.
meeting-informal = Not a formal meeting.
meeting-date-pinned = The date is held fast.
meeting-pin = Hold the date fast
meeting-unpin = Let the date go
meeting-pin-action = Hold the date fast or let it go
meeting-pinned = The date is held fast
meeting-unpinned = The date is let go
meeting-move = Move the meeting
meeting-move-title = Move { $title }
meeting-move-reason = Why the meeting is moved
meeting-move-reason-called = The notice has gone out. Those called will read your reason in the update.
meeting-moved = The meeting is moved to { $day }
meeting-optional = (if you like)
meeting-date = Day
meeting-start = Starts
meeting-end = Ends
meeting-try-worse = This gets worse
meeting-try-better = This gets better
meeting-try-same = The day follows the rules as well as before.
meeting-particulars = Place and form
meeting-mode = How you meet
meeting-mode-set = The form of the meeting is changed
meeting-place = Place
meeting-place-missing = Write where you meet before the notice goes out.
meeting-link = Link to the video meeting
meeting-link-missing = Add the link before the notice goes out.
meeting-secretary = Secretary
meeting-secretary-none = Nobody named
meeting-secretary-set = The secretary is changed
meeting-reply-by = Reply by
meeting-case-number = Case number
meeting-formal-label = Formal meeting
meeting-formal-hint = Formal meetings count when the year's plan is judged.
meeting-formal-set = Changed whether the meeting is formal
meeting-moves = Earlier dates
meeting-moved-line = Moved from { $from } to { $to }.
meeting-retimed-line = Another time on the same day.
meeting-cancel = Cancel the meeting
meeting-cancel-no = Keep the meeting
meeting-cancel-title = Cancel { $title }
meeting-cancel-text = The meeting stays in the plan as cancelled.
meeting-cancel-called = The notice has gone out. Then send the cancellation from Call, so that it leaves the calendars.
meeting-cancel-reason = Why the meeting is cancelled
meeting-cancelled = The meeting is cancelled
meeting-rules = The year's rules about the meeting
meeting-rules-none = No rules apply to this meeting.
meeting-rule-why = Why
meeting-rule-number = Rule { $rule }.
meeting-deadlines-empty = No deadlines
meeting-deadlines-empty-text = Deadlines follow from the meeting's day and the settings.
meeting-deadline-what = What
meeting-deadline-day = By
meeting-deadline-why = Why that day
meeting-deadline-state = State
meeting-deadline-done = Done
meeting-deadline-overdue =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
meeting-deadline-moved = Really { $day }, moved because it is not a working day.
meeting-history-empty = No history yet
meeting-history-empty-text = Everything that changes about the meeting is shown here.
meeting-history-when = { $day } { $time }
meeting-history-changes =
    { $count ->
        [one] 1 value changed
       *[other] { $count } values changed
    }
meeting-history-nothing = nothing
meeting-history-more = Show older
meeting-people-empty = Nobody is called
meeting-people-empty-text = The seats of the group are not filled on that day. Say who holds them.
meeting-people-go = Go to Participants
meeting-people-change = Change seats and mandates in Participants
meeting-people-on = Seats on { $day }
meeting-people-name = Name
meeting-people-organisation = Organisation
meeting-people-role = Role
meeting-people-mandate = Mandate
meeting-people-answer = Answer
meeting-mandate-confirmed = Confirmed
meeting-mandate-missing = Not confirmed
meeting-mandates-missing = { $missing } of { $members } members lack a confirmed mandate. Ask the contact point to confirm before the meeting.
meeting-answer-none = No answer
meeting-answer-accepted = Coming
meeting-answer-declined = Not coming
meeting-answer-tentative = Maybe
meeting-forecast = Who is coming
meeting-answer-change = Change { $name }'s answer
meeting-answer-proposal = Proposes { $time }
meeting-notice = Notice
meeting-save-notice = Save the notice as PDF
meeting-invitation = Calendar invitation
meeting-call-first = First invitation
meeting-call-update = Update
meeting-call-current = Sent
meeting-call-cancel = Cancellation
meeting-call-cancelled = Cancellation sent
meeting-invitation-take-back = Save a cancellation for { $name } (.ics)
meeting-save-invitation = Save the invitation (.ics)
meeting-save-agenda = Save the agenda
meeting-log-agenda = Note as sent
meeting-log-agenda-title = Note that the agenda has been sent?
meeting-log-agenda-text = The { $count } called then count as having the changed agenda. This cannot be undone.
meeting-save-briefs = Save the briefs
meeting-agenda-logged = The agenda is noted as sent
meeting-save-file =
    { $file ->
        [update] Save the update (.ics)
        [cancellation] Save the cancellation (.ics)
       *[first] Save the invitation (.ics)
    }
meeting-recipients = Recipients
meeting-recipients-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
meeting-log-sent = Record as sent
meeting-log-sent-text = Kansli sends nothing by itself. Save the files, send them in your e-mail, then record it here.
meeting-log-title =
    { $file ->
        [update] Has the update been sent?
        [cancellation] Has the cancellation been sent?
       *[first] Has the notice been sent?
    }
meeting-log-text =
    { $count ->
        [one] The dispatch to 1 recipient is noted in the history{ $file ->
            [first] , and the meeting counts as called
           *[other] {""}
        }. It cannot be undone.
       *[other] The dispatch to { $count } recipients is noted in the history{ $file ->
            [first] , and the meeting counts as called
           *[other] {""}
        }. It cannot be undone.
    }
meeting-sent-logged = The dispatch is recorded
meeting-sent-already = Day, time and place are as when the invitation was sent.
meeting-sent-held = The meeting has been held, so there is nothing left to call to.
meeting-follow-empty = Nothing to follow up yet
meeting-follow-empty-text = Joint positions and actions recorded at the meeting are shown here.
meeting-follow-no-positions = The meeting took no joint positions.
meeting-follow-no-actions = The meeting gave no actions.
meeting-ready-task = { $day ->
        [none] { $who }. { $blocks }
       *[other] { $who }, by { $day }. { $blocks }
    }
