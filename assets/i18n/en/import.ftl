### Import of calendars.

import-title = Calendars
import-about = Import the calendars of the Council, Huvudmannagruppen and SKS, and the plan takes them into account. The same calendar again updates what is there.
import-known = Imported calendars
import-none = No calendars have been imported yet.
import-imported-at = Imported { $day } { $time }
import-events =
    { $count ->
        [0] no events
        [one] 1 event
       *[other] { $count } events
    }
import-remove = Remove { $name }
import-removed = { $name } is removed
import-again = Update
import-new = Import a calendar
import-choose = Choose a file
import-drop = Drop a calendar file (.ics) here, or anywhere in the window.
import-paste = Paste calendar text
import-paste-hint = The text begins with BEGIN:VCALENDAR.
import-paste-do = Look at the text
import-files = Calendar files
import-pasted-name = Pasted calendar

import-kind = Whose calendar
import-kind-council = The Council
import-kind-consultation = Consultations only
import-kind-principals = Huvudmannagruppen
import-kind-sks = SKS
import-kind-busy = Busy times
import-name = Call it
import-name-hint = A known name updates that calendar.
import-file-of = File { $at } of { $of }: { $name }
import-counts = This is what happens
import-added = { $count } new
import-moved = { $count } moved
import-cancelled = { $count } cancelled
import-updated = { $count } changed
import-unchanged = { $count } unchanged
import-nothing = Nothing changes. Everything in the file is already here.
import-problems =
    { $count ->
        [one] 1 line could not be read as it stands. The rest is imported.
       *[other] { $count } lines could not be read as they stand. The rest is imported.
    }
import-line = line { $line }
import-changes = What changes
import-col-change = Change
import-col-date = Date
import-col-what = What
import-col-kind = Counts as
import-was = before { $was }
import-series = in its series: { $was }
import-outdated =
    { $count ->
        [one] 1 is older than what is known and changes nothing
       *[other] { $count } are older than what is known and change nothing
    }
import-change-added = New
import-change-updated = Changed
import-change-moved = Moved
import-change-cancelled = Cancelled
import-change-unchanged = Unchanged
import-breaks =
    { $count ->
        [one] One rule is broken by this import
       *[other] { $count } rules are broken by this import
    }
import-breaks-how = Import the calendar and choose Propose a plan in the year plan, or move the meetings by hand.
import-mends =
    { $count ->
        [one] One rule is kept again
       *[other] { $count } rules are kept again
    }
import-to-plan = Show in the year plan
import-do =
    { $count ->
        [0] Import
       *[other] Import { $count }
    }
import-skip = Skip
import-back = Back
import-done = { $name } is imported: { $what }

### Files dropped on the window.

incoming-needs-workspace = Open a workspace first. Then drop “{ $name }” again.
incoming-other = “{ $name }” cannot be read in here. Drop a calendar (.ics), an answer to an invitation (.ics, .eml or .msg) or a workspace (.kansli).
incoming-open-already = That workspace is already open.
incoming-open-title = Open { $name }?
incoming-open-text = { $name } is closed first. Everything in it is saved.
incoming-open-do = Open
incoming-reply-read = Read an answer to an invitation
incoming-reply-files = Answers to invitations
incoming-reply-title = Answers to the invitation
incoming-reply-about = The answers are read and shown on the meeting.
incoming-reply-more = Read more
incoming-reply-done = Done
incoming-reply-people = Open Participants
