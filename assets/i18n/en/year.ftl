### Year plan.

year-title = Year plan { $year }
year-before = Previous year
year-after = Next year
year-view = View
year-view-timeline = Timeline
year-view-wheel = Year wheel
year-view-list = List
year-calendars = Calendars
year-import = Import a calendar
year-new = New meeting
year-pin-toggle = Hold or release the date

year-empty-title = No meetings in the plan yet
year-empty-text = Here you plan the meetings of { $year }. Begin with the calendars of the Council and Huvudmannagruppen, so that the consultations show, or place one meeting at a time.

year-timeline = Timeline { $year }
year-month = Month
year-lane-council = The Council
year-lane-principals = Huvudmannagruppen
year-lane-sks = SKS
year-lane-other = Other
year-lane-deadlines = Deadlines
year-deadlines-gathered =
    { $count ->
        [one] 1 deadline
       *[other] { $count } deadlines
    }
year-lane-days = Holidays and breaks
year-weeks = w. { $weeks }
year-new-on = { $day } +
year-show-lanes = Show in the list
year-list = The days of the year in order

year-kind-council-meeting = Council meeting
year-kind-consultation = Consultation (samråd)
year-kind-principals-meeting = Meeting of Huvudmannagruppen
year-kind-sks-meeting = SKS meeting
year-kind-deadline = Last day
year-kind-busy = Busy
year-kind-other = Other

year-pinned = date held fast
year-tentative = tentative
year-done = done
year-through = through { $day }

year-col-date = Date
year-col-week = Week
year-col-time = Time
year-col-what = What
year-col-who = Lane
year-col-state = To know

year-look-over = Look over

year-move-keys = Arrows move a day or a week, Enter puts down, Esc cancels.
year-try-title = If the meeting moves to { $day }
year-try-closed = Not possible.
year-try-worse = Worse:
year-try-better = Better:
year-try-same = No rule changes its outcome.
year-try-wait = Trying the day
year-move-here = Move here
year-closed-day = { $day } is not possible. { $why }

year-moved = { $title } moved to { $day }
year-placed = New meeting { $day }
year-pin-done = The date of { $title } is held fast
year-unpin-done = The date of { $title } is released
year-move-locked = { $title } has a locked date. Unlock the date if the meeting is to move.
year-cancelled = { $title } is cancelled
year-removed = { $title } is removed
year-classified = { $title } now counts as { $kind }

year-grid-red = hol.
year-grid-strategic = strat.
year-grid-tactical = tact.
year-grid-busy = busy
year-grid-principals = HMG

year-rules = Rule check
year-rules-hold =
    { $total ->
        [one] { $held } of 1 rule holds
       *[other] { $held ->
            [one] 1 of { $total } rules holds
           *[other] { $held } of { $total } rules hold
        }
    }
year-rules-idle =
    { $count ->
        [one] 1 has nothing to judge yet
       *[other] { $count } have nothing to judge yet
    }
year-rules-broken =
    { $count ->
        [one] 1 to look at
       *[other] { $count } to look at
    }
year-all-checks = All checks
year-rules-tried = with the day you try
year-rule-ok = Holds:
year-rule-bad = Does not hold:
year-rule-warn = Warning:
year-rule-info = Note:
year-rule-idle = Does not apply yet:
year-rule-source = Source: { $source } ({ $rule }, { $requirement }).
year-rule-all = Holds for all { $count }.
year-rule-some =
    { $held ->
        [one] 1 of { $total } holds.
       *[other] { $held } of { $total } hold.
    }
year-worse = worse
year-better = better

year-pin = Hold the date
year-unpin = Release the date
year-change-day = Change day
year-more = More
year-open-meeting = Open the meeting
year-cancel-meeting = Cancel the meeting
year-remove-meeting = Remove from the plan
year-why = Why this date
year-why-none = No rule speaks for this very date.
year-about-meeting = Rules about the meeting
year-moves = Earlier dates
year-moved-from = Moved from { $day }
year-from-calendar = From { $name }
year-event-kind = Counts as
year-event-kind-hint = Change it if the guess is wrong. The rules are judged again.
year-counted = The deadline counts out to { $day }, a day off.

year-place-title = New meeting
year-move-title = Move { $title }
year-whose = Group
year-date = Date
year-start = Starts
year-end = Ends
year-place = Place
year-mode = Form of meeting
year-formal-hint = Counts towards at least two formal meetings a year.
year-judged = What the day means
year-reason = Reason
year-reason-called = The notice has gone out. The reason is printed in the new notice.
year-reason-hint = Optional. Kept in the history of the meeting.
year-place-do = Place the meeting
year-move-do = Move the meeting
year-cancel-title = Cancel { $title }
year-cancel-text = The meeting stays in the plan as cancelled. If the notice has gone out, the participants need a cancellation.
year-cancel-do = Cancel the meeting

year-wheel-label = Year wheel { $year }: { $summary }. The list shows the same in words.
year-wheel-summary = { $strategic } strategic, { $tactical } tactical
year-wheel-chairs = Chair: { $side } strategic,
year-wheel-chairs-tactical = { $side } tactical
year-filled-consultation = filled is a consultation
year-wheel-breaks = School breaks
