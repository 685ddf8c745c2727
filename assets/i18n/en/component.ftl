### Words of the shared parts, of dates and of errors.

component-cancel = Cancel
component-close = Close
component-retry = Try again
component-copy = Copy
component-copied = Copied
component-reference = Reference: { $reference }
component-current = , chosen
component-loading = Loading
component-demo = Demo
component-saving = Saving
component-saved-at = Saved { $time }
component-not-saved = Not saved
component-step-done = , done
component-done-of = { $done } of { $total } done
component-show-options = Show options
component-no-options = Nothing fits
component-day-unknown = Write a day, such as 9 Sep or in 2 weeks.
component-time-unknown = Write a time, such as 13:30.
component-day-missing = Write a day.
component-day-none = There is no { $day }.
component-day-years = Write a year from { $first } to { $last }.
component-time-missing = Write a time.
component-number-between = Write a whole number from { $min } to { $max }.
component-missing = Fill in this field.
component-email-unknown = Write a whole e-mail address, such as name@example.com.
component-too-long = Write at most { $limit } characters. Now there are { $count }.
component-open-calendar = Choose in calendar: { $label }
component-month-before = Previous month
component-month-after = Next month

purpose-information = Information
purpose-discussion = Discussion
purpose-position = Position

side-sks = SKS
side-authorities = The authorities
side-neutral = Outside the sides
side-shared = Shared

format-week = w. { $number }
format-today = today
format-tomorrow = tomorrow
format-yesterday = yesterday
format-minutes = { $count } min
format-in-days =
    { $count ->
        [one] in 1 day
       *[other] in { $count } days
    }
format-in-weeks =
    { $count ->
        [one] in 1 week
       *[other] in { $count } weeks
    }
format-days-ago =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
format-weeks-ago =
    { $count ->
        [one] 1 week ago
       *[other] { $count } weeks ago
    }

problem-refused = That cannot be done
problem-not-found = It is no longer there
problem-stale = It has been changed elsewhere
problem-invalid = Something is filled in wrong
problem-damaged = The file is damaged
problem-not-opened = It could not be opened
problem-unreachable = The program does not answer
problem-unreachable-text = What you wrote is still here. Try again in a while.
problem-fault = Something went wrong in the program
component-choice-add = Add
component-choice-add-to = Add: { $label }
component-choice-remove = , remove
