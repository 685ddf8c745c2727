### Overview.

overview-week = Week { $number }.
overview-until =
    { $days ->
        [0] The { $group } meets today.
        [one] 1 day left to the next meeting of the { $group }.
       *[other] { $days } days left to the next meeting of the { $group }.
    }
overview-no-next = No meeting is planned ahead.
overview-facts = The year in numbers
overview-formal = Formal meetings
overview-tactical = Tactical meetings
overview-of = of { $total }
overview-positions = Joint positions
overview-actions = Actions
overview-open = open

overview-todo = To do now
overview-todo-count =
    { $count ->
        [0] nothing
        [one] 1 thing
       *[other] { $count } things
    }
overview-todo-more = and { $count } more
overview-todo-late = Late
overview-todo-none = Nothing waits for you. The next deadline is in the list Deadlines.

overview-meetings = Meetings under way
overview-all-meetings = All meetings
overview-meetings-none = No meetings under way this year.
overview-col-meeting = Meeting
overview-col-step = Step
overview-col-ready = Done
overview-col-deadline = Next deadline
overview-late-since = late since { $day }
overview-before-red = { $day }, before a day off
overview-done-count = { $done } of { $total }

overview-late-actions = Late actions
overview-all-actions = All actions
overview-col-number = Number
overview-col-action = Action
overview-col-owner = Responsible
overview-col-late = How late
overview-late-by =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
overview-no-owner = nobody responsible

overview-next = Next meeting
overview-ready-call = Ready to call?
overview-ready-hold = Ready to meet?
overview-ready-after = What remains?
overview-ready-all = Everything is done.
overview-open-meeting = Open the meeting
overview-show-ready = Show what is done
overview-hide-ready = Hide what is done
overview-show-all-left = Show { $count } more
overview-ready-warning = Warning:
overview-ready-left = Not done:
overview-ready-ok = Done:
overview-place-hybrid = { $place } and video meeting
overview-steps = The steps of the meeting

overview-chairs = Chairs
overview-chairs-missing = A chair is missing
overview-chairs-follow = Follows the governing document
overview-chairs-deviate = Deviates
overview-chairs-open = Not stated
overview-chairs-unknown = not stated
overview-chairs-caption = Which side holds the chair, by year
overview-chair-strategic = strategic, { $side }
overview-chair-tactical = tactical, { $side }
overview-chair-of-year = { $year }: { $reason }

overview-deadlines = Deadlines
overview-deadlines-plan = Show in the year plan
overview-deadlines-none = No deadlines ahead.

overview-empty-title = No meetings yet
overview-empty-text = Here you see what needs doing and what comes next. Place the first meeting of the year, or import the Council's calendar in the year plan.
overview-empty-plan = Open the year plan
