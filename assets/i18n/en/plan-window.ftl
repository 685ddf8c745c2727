### The year plan in the window: what days cost, proposals, adopting.

## The cost calendar

cost-title = Move the meeting: what would it cost?
cost-label = What the plan costs if { $title } is moved, by weekday
cost-chosen = Now
cost-legend-less = lower
cost-legend-more = more
cost-legend-no = not possible
cost-none = same cost
cost-plus = plus { $count }
cost-minus = minus { $count }
cost-cannot = not possible: { $why }
cost-at = starts { $start }
cost-earlier = Earlier weeks
cost-later = Later weeks
cost-hint = Arrows go by day and week, Page Up and Page Down by month. Enter moves the meeting, Ctrl L holds the date.
cost-trial = Cost { $change } if the meeting starts { $start }. The whole plan then costs { $total }.
cost-refused = { $day } is not possible: { $why }. Choose another day.

## Why this date

cost-terms = What the date costs
cost-wish = Wish
cost-price = Cost
cost-meeting = Cost of the meeting
cost-whole = the whole plan costs { $cost }
cost-demands = What must hold
cost-demand-holds = Holds:
cost-demand-broken = Does not hold:
cost-others = Other days that would do
cost-changed = changed cost
cost-or = { $first } or { $last }
cost-move = Move to { $day } { $time }, { $change }

## Propose a plan

propose-open = Propose plan
propose-title = Propose a plan for { $year }
propose-strategic = Strategic meetings
propose-tactical = Tactical meetings
propose-keep = Change as little as possible
propose-keep-hint = Planned meetings stay unless they have to be moved.
propose-keep-adopted = The dates of the adopted plan stay unless they have to be moved.
propose-release = Meetings with a notice may move too
propose-release-hint = Those called then need a new notice.
propose-run = Compute
propose-again = Compute again
propose-running = Computing
propose-best = Best so far: { $cost }. No plan costs less than { $bound }.
propose-looking = No plan yet. No plan costs less than { $bound }.
propose-stop = Stop computing
propose-old = The answer below is not for what stands in the fields now. Compute again.
propose-proven = proven best
propose-unproven = not proven best
propose-cost = The proposal costs
propose-cost-now = The plan now costs
propose-now-broken = The plan now has another number of meetings or breaks what must hold, so the costs cannot be compared.
propose-new-of = { $body }, new meeting
propose-lost = Rules that the plan breaks and that are not broken now
propose-saves = { $change } against the plan now
propose-moved =
    { $count ->
        [one] Moved: 1 meeting
       *[other] Moved: { $count } meetings
    }
propose-new =
    { $count ->
        [one] New: 1 meeting
       *[other] New: { $count } meetings
    }
propose-removed =
    { $count ->
        [one] Removed: 1 meeting
       *[other] Removed: { $count } meetings
    }
propose-kept =
    { $count ->
        [one] Stays: 1 meeting
       *[other] Stay: { $count } meetings
    }
propose-same = The proposal is the plan as it is.
propose-from-to = { $from } to { $to }
propose-resend = new notice needed
propose-resends =
    { $count ->
        [one] 1 meeting with a notice moves. Those called need a new notice.
       *[other] { $count } meetings with a notice move. Those called need new notices.
    }
propose-infeasible =
    { $count ->
        [one] This cannot be met.
       *[other] All of this cannot be met at once. It is enough to change one of them.
    }
propose-conflict = What collides
propose-compare = Compare with the earlier proposal
propose-column-meeting = Meeting
propose-column-earlier = The earlier proposal
propose-column-now = This proposal
propose-no-meeting = no meeting
propose-keep-earlier = Go back to the earlier proposal
propose-total = Cost
propose-adopt = Adopt

## Adopting

adopt-proposal = Proposal
adopt-adopted = Adopted { $day }
adopt-title = Adopt the year plan { $year }
adopt-text = From then on every move takes a reason, and the old date stays in the history. Undo takes all of it back in one step.
adopt-do = Adopt plan
adopt-done =
    { $again ->
        [0] The year plan { $year } is adopted
        [one] The year plan { $year } is adopted. 1 meeting needs a new notice
       *[other] The year plan { $year } is adopted. { $again } meetings need new notices
    }
adopt-rules = Rules
adopt-broken = Rules that do not hold
adopt-warnings = To know
adopt-reason = Why meetings with a notice are moved
adopt-empty = The plan has no meetings to adopt yet.
adopt-already = The plan is adopted.
adopt-reason-move = The plan is adopted. The reason is kept in the history of the meeting.

## Deadlines and calendar file

deadlines-title = Deadlines
deadlines-count =
    { $count ->
        [one] 1 deadline in the year
       *[other] { $count } deadlines in the year
    }
deadlines-why = Why
deadlines-of = Meeting
deadlines-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
year-export = Export
year-export-calendar = Save the year's calendar (.ics)
year-export-tasks = Save the year's calendar with deadlines as tasks (.ics)
year-export-holds = Save provisional holds (.ics)
holds-kind = Calendar invitation
holds-made =
    { $count ->
        [one] 1 provisional hold is saved. Send it to those named in it.
       *[other] { $count } provisional holds are saved, one file for each meeting. Send each to those named in it.
    }
holds-unreachable = Without a mail address: { $names }.
holds-nobody = Nobody to hold the time for: { $names }.
year-export-plan = Save the year plan as PDF
year-export-wheel = The year wheel as a picture (.svg)
year-report-annual = Annual summary
year-report-council = Input to the Council's report
year-report-direction = Follow-up of the joint direction
year-direction-document = Direction document to fill in
year-report-of = { $name } { $year }

## The source of a rule

rule-level-error = Must
rule-level-warning = Should
rule-level-hint = Advice
rule-level-info = Note
rule-source-open = Source { $requirement } of { $title }
rule-source-none = The wish comes from { $requirement } of the requirements.
rule-depart = Give the reason for a departure
