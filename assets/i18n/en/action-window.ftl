### Actions in the window.

action-number = No
action-what = Action
action-what-of = What { $number } is
action-owner = Responsible
action-owner-of = Responsible for { $number }
action-owner-none = Nobody responsible
action-owner-set = The one responsible for { $number } is changed
action-due = By
action-due-of = Due day of { $number }
action-due-none = No date
action-due-set = The day of { $number } is changed
action-due-by = by { $day }
action-done-on = done { $day }
action-from = Origin
action-origin = { $meeting } § { $paragraph }
action-status = State
action-status-of = State of { $number }
action-status-set = { $number }: { $status }
action-open = Open
action-in-progress = In progress
action-done = Done
action-dropped = Dropped
action-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
action-new = New
action-added = { $number } is added
action-remove = Remove { $number }
action-remove-column = Remove
action-removed = { $number } is removed
action-stretch-late = Late
action-stretch-month = This month
action-stretch-later = Later
action-stretch-undated = Without a date
action-stretch-closed = Done and dropped
action-open-late = { $open } open, { $late } late
action-none-found = Nothing fits
action-none-found-text = Search for something else, or show those done and dropped too.
action-empty = No open actions
action-empty-text = Actions are recorded under a paragraph while the meeting is held, and followed up here.
action-export = The action list as PDF
action-remind = Remind
action-reminder-kind = Draft of a mail
action-reminders-made = { $count ->
        [0] No mails are needed.
        [one] 1 draft made.
       *[other] { $count } drafts made.
    }
action-reminders-unreachable = No address for { $names }.
action-reminders-unowned = Nobody is responsible for { $numbers }.
action-choose = Choose { $number }
action-many = Change the chosen actions
action-many-chosen = { $count ->
        [one] 1 chosen
       *[other] { $count } chosen
    }
action-many-changed = { $count ->
        [one] 1 action changed
       *[other] { $count } actions changed
    }
action-many-none = Choose none
