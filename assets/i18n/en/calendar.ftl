### Imported calendars and answers to invitations: what could not be read, and what was done instead.

calendar-problem-not-a-calendar = The file is not a calendar. Choose a file that ends in .ics
calendar-problem-outlook-message = The file is an Outlook message (.msg) that is no answer to an invitation. Choose the answer, or fill it in by hand
calendar-problem-no-calendar-in-mail = There is no calendar in the mail. Fill in the answer by hand
calendar-problem-not-a-reply =
    { $method ->
        [REQUEST] The file is an invitation, not an answer to one
        [CANCEL] The file cancels a meeting and is not an answer to an invitation
       *[other] The file is not an answer to an invitation
    }
calendar-problem-broken-line = The line “{ $start }” cannot be read and was skipped
calendar-problem-cut-off = The file ends before { $name } is complete. What could be read is included
calendar-problem-stray-end = { $name } begins or ends in the wrong place. The line was skipped
calendar-problem-no-start = “{ $event }” has no start and is not included
calendar-problem-bad-start = “{ $event }” has a start that does not exist, “{ $value }”, and is not included
calendar-problem-bad-value = In “{ $event }”, { $property } cannot be read: “{ $value }”. That value is not included
calendar-problem-bad-rule = “{ $event }” recurs in a way that cannot be read: “{ $rule }”. Only the first occurrence is included
calendar-problem-end-before-start = “{ $event }” ends before it starts. Only the start is used
calendar-problem-unknown-zone = The time zone “{ $zone }” is unknown. The times are read as Swedish time
calendar-problem-too-many = “{ $event }” recurs so often that only { $kept } occurrences are included
