### The year plan: names of meetings, deadlines, days, settings, calendars, and answers when something cannot be done.

## Deadlines

plan-deadline-call-for-items = Ask for agenda items
plan-deadline-agenda-draft = Draft the agenda
plan-deadline-chair-review = The chair reviews the agenda
plan-deadline-notice = Send the notice
plan-deadline-papers = Send the background papers
plan-deadline-minutes-draft = Finish the draft minutes
plan-deadline-minutes-approved = Have the minutes approved

plan-deadline-annual-summary = Annual summary of { $about }
plan-deadline-council-report = The Council’s report on { $about } to the Ministry
plan-deadline-joint-direction = Follow-up of the joint direction in { $about }
plan-deadline-consultation-round = Consultation round { $round } starts, { $months } months
plan-deadline-principals-term = The term of the principals’ group ends
plan-deadline-group-plans-first = Plans for { $about } of programme areas and collaboration groups, preliminary
plan-deadline-group-plans-decided = SKS decides on the plans for { $about }
plan-deadline-group-plans = The regions' system has its own order for these plans. The days are our own suggestions.
plan-deadline-reconciliation = Reconciliation for { $about }
plan-deadline-priorities = Priorities for { $about }

plan-deadline-before =
    { $days ->
        [0] On the day of the meeting.
        [one] 1 working day before the meeting.
       *[other] { $days } working days before the meeting.
    }
plan-deadline-after =
    { $days ->
        [0] On the day of the meeting.
        [one] 1 working day after the meeting.
       *[other] { $days } working days after the meeting.
    }
plan-deadline-free =
    { $count ->
        [one] One weekday off is not counted: { $days }.
       *[other] { $count } weekdays off are not counted: { $days }.
    }
plan-deadline-own = Our own suggestion, not from the governing document.
plan-deadline-statute = The day is in regulation (2015:155), section 14.
plan-deadline-rounds = The consultation rounds start four times a year.
plan-deadline-term = The principals’ group changes the year after elections, regulation (2015:155), section 13.
plan-deadline-shifted-before = The day before, as { $counted } is { $obstacle }.
plan-deadline-shifted-earlier = Earlier, as { $counted } is { $obstacle }.
plan-deadline-shifted-later = Later, as { $counted } is { $obstacle }.
plan-obstacle-saturday = a Saturday
plan-obstacle-sunday = a Sunday

## Days of the year

plan-period-sportlov = Winter school break, week{"\u00A0"}{ $week }
plan-period-pasklov = Easter school break
plan-period-summer = Summer weeks 26–32
plan-period-almedalen = Almedalen Week
plan-period-industry-holiday = Industrial holiday, weeks 28–31
plan-period-hostlov = Autumn school break, week{"\u00A0"}44
plan-period-year-end = Christmas and New Year

## Settings

plan-setting-own-organisation = The secretariat’s organisation
plan-setting-my-name = Your name
plan-setting-workspace-name = Name of the workspace
plan-setting-anchor-year = The year the rotation starts
plan-setting-anchor-strategic = The side that chairs the strategic steering group that year
plan-setting-rotation-start = The day a chair year starts
plan-setting-formal-per-year = Formal strategic meetings a year, at least
plan-setting-consultation-distance = Working days between a strategic meeting and a consultation, at most
plan-setting-tactical-per-year = Tactical meetings a year, at least
plan-setting-tactical-max-gap = Days between tactical meetings, at most
plan-setting-quiet-first-week = First summer week that is not counted
plan-setting-quiet-last-week = Last summer week that is not counted
plan-setting-prepare-earliest = Weeks before a strategic meeting that its preparation starts at the earliest
plan-setting-prepare-latest = Weeks before a strategic meeting that its preparation ends at the latest
plan-setting-strategic-minutes = Minutes a strategic meeting is planned for
plan-setting-tactical-minutes = Minutes a tactical meeting is planned for
plan-setting-weigh-consultation = A day between strategic meeting and consultation costs
plan-setting-weigh-preparation = A day outside the time of preparation costs
plan-setting-weigh-even = A day less even between meetings costs
plan-setting-weigh-bridge-day = A meeting on a bridge day costs
plan-setting-weigh-half-day = A meeting on the afternoon of a half day costs
plan-setting-weigh-break = A meeting in a school break of somebody’s region costs
plan-setting-weigh-quiet = A meeting in the quiet weeks costs
plan-setting-weigh-busy = A meeting when somebody is busy costs
plan-setting-weigh-moved = A day that a planned meeting is moved costs
plan-setting-weigh-called-moved = A day that a called meeting is moved costs
plan-setting-reconciliation-from = Reconciliation for next year, at the earliest
plan-setting-reconciliation-to = Reconciliation for next year, at the latest
plan-setting-priorities-due = Priorities, at the latest
plan-setting-annual-summary-due = Annual summary, at the latest
plan-setting-council-report-due = The Council’s report, at the latest
plan-setting-joint-direction-due = Follow-up of the joint direction, at the latest
plan-setting-group-plans-first = Preliminary plans of the regions' groups, at the latest
plan-setting-group-plans-decided = Decision of SKS on the plans, at the latest
plan-setting-physical-per-year = Meetings in a room for each group and year, at most (0 is no limit)
plan-setting-archived = To the archive, working days after the approval
plan-setting-passed-on = Passed on in the organisations, days after the approval
plan-setting-requests-per-quarter = Requests to a group in a quarter, at most
plan-setting-slow-after = Days before a need or an action has waited long
plan-setting-call-for-items = Ask for items, working days before the meeting
plan-setting-agenda-draft = Draft agenda, working days before the meeting
plan-setting-chair-review = Chair’s review, working days before the meeting
plan-setting-notice = Notice, working days before the meeting
plan-setting-papers = Background papers, working days before the meeting
plan-setting-minutes-draft = Draft minutes, working days after the meeting
plan-setting-minutes-approved = Approved minutes, working days after the meeting

plan-source-document = The governing document
plan-source-statute = Regulation (2015:155)
plan-source-own = Not from the governing document
plan-source-own-choice = The secretariat’s choice
plan-source-asked = The governing document does not say where the rotation starts

## When something cannot be done

plan-refused-case-pattern = ”{ $pattern }” does not show where the digits are.
    .hint = Write # for each digit, such as SKR####/#####.
plan-refused-wrong-stage-planned = The meeting is only planned.
    .hint = It can only be done for meetings that are planned or called.
plan-refused-wrong-stage-called = The notice has already gone out.
    .hint = It can only be done for meetings that are planned or called.
plan-refused-wrong-stage-held = The meeting has already been held.
    .hint = It can only be done for meetings that are planned or called.
plan-refused-wrong-stage-closed = The meeting is closed.
    .hint = It can only be done for meetings that are planned or called.
plan-refused-wrong-stage-cancelled = The meeting is cancelled.
    .hint = It can only be done for meetings that are planned or called.
plan-refused-remove = The notice has gone out, so the meeting cannot be taken away.
    .hint = Cancel the meeting instead, so that those called are told.
plan-refused-ends-too-early = The meeting ends at { $end }, but starts at { $start }.
    .hint = Choose an end after the start.
plan-refused-reason-missing = Write why.
    .hint = Those who have been called need to know the reason.
plan-refused-not-yet = The meeting is on { $date }, it cannot have been held yet.
    .hint = Move the meeting if it was held on another day.
plan-refused-not-ours = { $body } plans its own meetings.
    .hint = Import its calendar instead.
plan-refused-has-content = The meeting already has minutes.
    .hint = Cancel the meeting instead.

plan-refused-setting-unknown = There is no setting called “{ $key }”.
    .hint = Change the value and save again.
plan-refused-setting-number = “{ $value }” is not a whole number.
    .hint = Change the value and save again.
plan-refused-setting-range = { $value } cannot be used, choose between { $least } and { $most }.
    .hint = Change the value and save again.
plan-refused-setting-level = ”{ $value }” is no level.
    .hint = Choose error, warning, hint or info.
plan-refused-setting-level-fixed = { $rule } always weighs the same, for so the documents say.
    .hint = Note a departure with its reason instead.
plan-refused-setting-order = The first week or day must come before the last.
    .hint = Change the value and save again.
plan-refused-setting-day = “{ $value }” is not a day of every year.
    .hint = Write month and day, for example 03-01.
plan-refused-setting-side = “{ $value }” is not one of the two sides.
    .hint = Choose SKS or the authorities.

plan-refused-chair-neutral = The chair must come from SKS or the authorities.
    .hint = Choose a person who represents one of the sides.
plan-refused-chair-rotates = The chair of the { $body } does not rotate.
    .hint = Choose the strategic or the tactical group.
plan-refused-chair-order = The term ends on { $to }, before { $from }.
    .hint = Choose a last day after the first.
plan-refused-chair-overlaps = Another chair term runs from { $from } to { $to }.
    .hint = End it first, or choose other days.

plan-refused-name-missing = The name is missing.
    .hint = Write a name.
plan-refused-forget = The details of { $name } are still needed: { $needed }.
    .hint = End the seat or take the person off the meeting first.
plan-forget-meeting = meeting on { $day }
plan-step-forget = A person's details taken away
plan-refused-email = “{ $email }” is not a mail address.
    .hint = Write the address as name@example.se, or leave the field empty.

plan-calendar-known-as = The events are in the calendar “{ $known }” already, so that one is updated. No calendar called “{ $name }” is added.
plan-refused-calendar-name = Write what the calendar is to be called.
    .hint = A short name is enough, such as Rådet 2027.
plan-refused-calendar-unreadable = The file could not be imported.
    .hint = { $why }. Export the calendar as .ics from Outlook or the like and try again.

plan-body-none = Outside the groups
plan-no-longer = No longer so: { $text }

## To do now

plan-todo-deadline = { $what }: { $meeting }
plan-todo-by = By { $day }.
plan-todo-reminder = { $count ->
    [one] One thing is late or due today: { $first }
   *[other] { $count } things are late or due today. First: { $first }
}
plan-todo-late =
    { $days ->
        [one] 1 day late, should have been done by { $day }.
       *[other] { $days } days late, should have been done by { $day }.
    }
plan-todo-resend = Send an updated invitation: { $meeting }
plan-todo-resend-reason = The meeting is on { $day }. Those called have been told something else.
plan-todo-call-off = Send a cancellation: { $meeting }
plan-todo-call-off-reason = The meeting on { $day } is cancelled. Those called have not been told.
plan-todo-not-ended = Say that { $meeting } has been held
plan-todo-not-ended-reason = The meeting was on { $day }. Move or cancel it if it was not held.
plan-todo-action = Follow up action { $number }
plan-todo-anchor = Say where the rotation of the chair starts
plan-todo-anchor-reason = The governing document says that the chair alternates each year, but not who starts.
plan-todo-calendars = Import the calendars of the Council and the principals’ group
plan-todo-calendars-reason = Then the consultations are seen, and meetings can be placed near them.
plan-todo-plan = Place the year’s meetings
plan-todo-plan-reason = At least two formal strategic meetings a year, and tactical meetings that prepare them.
plan-todo-ending = { $count ->
        [one] The appointment of { $name } ends { $day }
       *[other] { $count } appointments end within half a year, the first of { $name } { $day }
    }
plan-todo-ending-reason = Nobody has the seat after that. Appoint a successor or prolong it in time; in { $days } days it is too late.
plan-todo-rule-several = { $title }: { $count } to look at
plan-todo-button-send = Open the notice
plan-todo-button-time = Open the agenda
plan-todo-button-report = Open the minutes
plan-todo-button-check = Open the approval
plan-todo-button-meeting = Open the meeting
plan-todo-button-action = Open the action
plan-todo-button-person = Open people
plan-todo-button-calendar = Open the year plan
plan-todo-button-anchor = Open settings
plan-todo-button-calendars = Import a calendar
plan-todo-button-plan = Place a meeting

## What a step did, for undo and history

plan-step-place = { $body } meeting placed on { $date }
plan-step-move = Meeting moved from { $from } to { $to }
plan-step-edit = Particulars of the meeting on { $date } changed
plan-step-cancel = Meeting on { $date } cancelled
plan-step-remove = Planned meeting on { $date } taken away
plan-step-pin = Meeting on { $date } held fast
plan-step-unpin = Meeting on { $date } let go
plan-step-hold = Meeting on { $date } held
plan-step-settings = Settings changed
plan-step-import = Calendar { $name } imported
plan-step-calendar-remove = Calendar { $name } taken away
plan-step-classify = { $name } read differently
plan-step-classify-many = { $name } and { $others } more with the same words read differently
plan-step-person = { $name } saved
plan-step-organisation = { $name } saved
plan-step-appointment = Appointment saved for { $name }
plan-step-appointment-remove = Appointment taken away
plan-step-chair = Chair saved for { $name }
plan-step-adopt = Plan for { $year } adopted
plan-refused-adopted = The plan was adopted on { $date }, so a move needs a reason.
    .hint = Write why the meeting is moved. The reason stays in its history.
