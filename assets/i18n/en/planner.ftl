### The planner: why a date, what another costs, why it cannot be.

planner-anchor-consultation = the consultation
planner-kind-consultation = consultation
planner-align-same = the same day as { $what } on { $date }
planner-align-after =
    { $days ->
        [one] the day after { $what } on { $date }
       *[other] { $days } days after { $what } on { $date }
    }
planner-align-before =
    { $days ->
        [one] the day before { $what } on { $date }
       *[other] { $days } days before { $what } on { $date }
    }
planner-prepare-same = the same day as the meeting on { $date } that prepares it
planner-prepare-after =
    { $days ->
        [one] the day after the meeting on { $date } that prepares it
       *[other] { $days } days after the meeting on { $date } that prepares it
    }
planner-prepare-before =
    { $days ->
        [one] the day before the meeting on { $date } that would prepare it
       *[other] { $days } days before the meeting on { $date } that would prepare it
    }
planner-gap =
    { $days ->
        [one] 1 day since the meeting on { $date }, { $ideal } wished for
       *[other] { $days } days since the meeting on { $date }, { $ideal } wished for
    }
planner-some-period = a period better left alone
planner-some-busy = somebody
planner-busy = clashes with { $who }
planner-break-sportlov = Winter break, week { $week }
planner-break-pasklov = Easter break
planner-break-summer = Summer, weeks 26–32
planner-break-almedalen = Almedalen week
planner-break-industry-holiday = Industrial holiday
planner-break-hostlov = Autumn break, week 44
planner-break-year-end = Christmas and New Year

planner-term-consultation = Close to a consultation
planner-term-prepared = Prepared in time
planner-term-kept = Moved as little as can be
planner-term-even = Evenly spread
planner-term-busy = Busy participants
planner-term-break = Breaks and quiet weeks
planner-term-day = Bridge day and half day
planner-source = { $requirement }
planner-change-align = distance { $change }
planner-change-prepare = preparation { $change }
planner-change-ideal-gap-days = spread { $change }
planner-change-avoid = breaks and bridge days { $change }
planner-change-busy = busy { $change }
planner-change-none = the same cost
planner-day-over = over
planner-day-too-soon = too soon to send the notice
planner-demand-kept-open = No public holiday and no weekend
planner-demand-kept-free = No clash with the Council, a consultation or SKS
planner-demand-kept-alone = No other meeting of the Partnership at the same time

planner-breach-count =
    { $body } is to have { $wanted ->
        [one] 1 meeting
       *[other] { $wanted } meetings
    } but has { $has }.
planner-breach-horizon = { $body } { $when }: the day is outside the period.
planner-breach-weekday = { $body } { $when }: the group does not meet on that day of the week.
planner-breach-start-time = { $body } { $when }: the group does not begin at that time.
planner-breach-closed = { $body } { $when }: the day is closed to meetings.
planner-breach-too-soon = { $body } { $when }: there is no time to send the notice for a day before { $first }.
planner-breach-busy = { $body } { $when }: clashes with { $who }.
planner-breach-same-date = { $body } { $when }: the group has a meeting on that day already.
planner-breach-gap-min =
    { $body } { $when }: only { $days ->
        [one] 1 day
       *[other] { $days } days
    } since the meeting on { $since }, at least { $limit } are needed.
planner-breach-gap-max =
    { $body } { $when }: { $days ->
        [one] 1 day
       *[other] { $days } days
    } since the meeting on { $since }, at most { $limit } are allowed.
planner-breach-half =
    { $body } has { $has ->
        [one] 1 meeting
       *[other] { $has } meetings
    } in the half year from { $from }, at least { $least } are needed.
planner-breach-overlap = { $body } { $when }: at the same time as { $other } { $at }.
planner-breach-align = { $body } { $when }: too far away, { $distance }.
planner-breach-prepare-same = { $body } { $when }: is not prepared in time. The nearest meeting is on the same day.
planner-breach-prepare-after =
    { $body } { $when }: is not prepared in time. The nearest meeting is on { $date }, { $days ->
        [one] the day before
       *[other] { $days } days before
    }.
planner-breach-prepare-before =
    { $body } { $when }: is not prepared in time. The nearest meeting is on { $date }, { $days ->
        [one] the day after
       *[other] { $days } days after
    }.
planner-breach-prepare-nobody = { $body } { $when }: no meeting prepares it.
planner-breach-pin = { $body } { $when }: the meeting is locked but not in the plan.

planner-demand-closed = closed days
planner-demand-closed-and-soon = no meetings on public holidays or before { $first }, the first day that the notice can go out in time for
planner-demand-gap-min =
    at least { $days ->
        [one] 1 day
       *[other] { $days } days
    } between meetings of { $body }
planner-demand-gap-max =
    at most { $days ->
        [one] 1 day
       *[other] { $days } days
    } between meetings of { $body }
planner-demand-half =
    at least { $least ->
        [one] 1 meeting
       *[other] { $least } meetings
    } a half year of { $body }
planner-demand-align = { $body } { $from }–{ $to } days after { $kind }
planner-demand-prepare = { $before } prepared by { $body } { $from }–{ $to } days before
planner-demand-busy = { $who } { $when }
planner-demand-structure = numbers, days, times and locked meetings
planner-conflict =
    { $count ->
        [one] This cannot be met: { $names }. { $help }
       *[other] Not all of this can be met at once: { $names }. Changing one of them is enough. { $help }
    }
planner-warning-no-consultation = No consultation is imported for the period, so the distance to one is not counted. Import the calendar with the consultations and propose the plan again.
planner-warning-no-anchor = There is no event of the kind "{ $kind }", so the rule on the distance to it says nothing.
planner-warning-nobody-prepares = The group that is to prepare has no meetings, so the wish for preparation says nothing.

planner-result-optimal = The best plan costs { $cost }. It is proven that no plan costs less.
planner-result-best-found = The best plan so far costs { $cost }. No plan costs less than { $bound }.
planner-result-stopped = The time was up before any plan was found. No plan costs less than { $bound }.

planner-malformed = The document cannot be used at { $path }: { $why }. It says { $value }.
    .hint = Put the place right and try again. Nothing is guessed.
planner-flaw-not-json = it is not JSON
planner-flaw-unknown-schema = the document is of another kind or version
planner-flaw-missing = the field is missing
planner-flaw-unknown-field = the field is unknown
planner-flaw-not-an-object = it must be an object
planner-flaw-not-a-list = it must be a list
planner-flaw-not-a-text = it must be a text
planner-flaw-empty = the name is empty
planner-flaw-not-a-boolean = it must be true or false
planner-flaw-not-a-whole-number = it must be a whole number
planner-flaw-negative = the number is negative
planner-flaw-zero = the number is zero
planner-flaw-too-large = the number is too large
planner-flaw-no-such-date = there is no such date (write YYYY-MM-DD)
planner-flaw-no-such-time = there is no such time (write HH:MM)
planner-flaw-no-such-moment = there is no such moment (write YYYY-MM-DDTHH:MM)
planner-flaw-no-such-weekday = there is no such day of the week (mon to sun)
planner-flaw-no-such-rule = there is no such rule (align or prepare)
planner-flaw-ends-before-it-begins = the end comes before the beginning
planner-flaw-unknown-body = the body is not among the bodies
planner-flaw-duplicate = the name is used twice
planner-flaw-not-before-horizon = the day is not before the period

planner-refused-infeasible = There is no plan to adopt. { $why }
    .hint = Change one of the demands and propose the plan again.
planner-refused-stopped = The time was up before any plan was found.
    .hint = Try again, or plan by hand.
planner-refused-not-in-year = The meeting is not in the year's plan.
    .hint = Choose another year, or a meeting that is not cancelled.
planner-refused-changed = Something that the plan for { $year } rests on has changed since it was worked out.
    .hint = Propose the plan again, and it is worked out by what holds now.
planner-refused-locked = The meeting on { $day } is locked, but the plan does not have it there.
    .hint = Unlock the meeting, or leave it where it is in the plan.
planner-refused-outside = { $day } does not lie in { $year }. Give days in the year that is planned.
planner-refused-twice = The group already has a meeting on { $day } in the plan. Give one of them another day.

planner-body-strategic = strategic
planner-body-tactical = tactical

planner-relief-closed = Have fewer meetings, or place and lock one by hand on such a day.
planner-relief-drop = Do without { $demand }.
planner-relief-shorter-gap =
    Allow as little as { $days ->
        [one] 1 day
       *[other] { $days } days
    } between meetings of { $body }.
planner-relief-longer-gap =
    Allow up to { $days ->
        [one] 1 day
       *[other] { $days } days
    } between meetings of { $body }.
planner-relief-fewer-in-half =
    Demand only { $least ->
        [one] 1 meeting
       *[other] { $least } meetings
    } a half year of { $body }.
planner-relief-widen =
    Widen the limits by { $days ->
        [one] 1 day
       *[other] { $days } days
    } both ways for { $demand }.
planner-relief-left = { $help } Another obstacle is left then.
planner-stuck-too-many-pins =
    { $body } has { $pins ->
        [one] 1 meeting that stays
       *[other] { $pins } meetings that stay
    } (locked, called or held) but is to have only { $meetings }. Unlock one, or plan more meetings.
planner-stuck-pins-on-one-date = { $body } has two locked meetings on { $date }. Move one of them.
planner-stuck-pins-overlap = The locked meetings of { $body } and { $other } clash on { $date }. Move one of them.
planner-stuck-pin-not-after-previous = { $body } has a locked meeting on { $date }, but its last meeting was on { $previous }. Unlock the meeting, or move it to a later day.
planner-stuck-no-room =
    { $body } is to have { $meetings ->
        [one] 1 meeting
       *[other] { $meetings } meetings
    } but has { $dates ->
        [0] no day to choose from. Give weekdays, starts and a period with such days.
        [one] only 1 day to choose from. Have fewer, or make the period longer.
       *[other] only { $dates } days to choose from. Have fewer, or make the period longer.
    }
planner-stuck-overlap = Each group finds room, but their meetings would clash. Add starts or have fewer meetings.

planner-kept-same = stays on { $date }
planner-kept-after =
    { $days ->
        [one] moves 1 day later, from { $date }
       *[other] moves { $days } days later, from { $date }
    }
planner-kept-before =
    { $days ->
        [one] moves 1 day earlier, from { $date }
       *[other] moves { $days } days earlier, from { $date }
    }
planner-result-optimal-kept = The best plan that moves as little as can be costs { $cost }, the moves included. It is proven that no such plan costs less.
planner-refused-past = The year { $year } is over, so it cannot be planned.
    .hint = Choose this year or a later one.
planner-refused-count = There is no room for so many meetings. Choose at most { $most }.
    .hint = Choose a smaller number.
