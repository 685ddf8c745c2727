# Reminders of actions, as drafts of mails.

reminder-language = en
reminder-file = Reminder
reminder-subject = Reminder of actions from the Partnership, { $day }
reminder-hello = Hello,
reminder-opening = These are the actions from the meetings of the Partnership that remain for you as of { $day }.
reminder-closing = Reply to this mail when something is done, or if the day has to be moved.
reminder-line = { $number } { $text }. { $due } { $meeting } § { $paragraph }.
reminder-due = Due { $day }.
reminder-late = Due { $day }, late by { $days ->
        [one] 1 day
       *[other] { $days } days
    }.
reminder-undated = No date.
