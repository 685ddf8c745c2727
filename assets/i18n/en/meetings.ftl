### The list of meetings.

meetings-title = Meetings { $year }
meetings-filter = Group
meetings-all = All
meetings-search = Find in the list
meetings-going = Under way
meetings-past = Held and cancelled
meetings-col-meeting = Meeting
meetings-col-when = Time and place
meetings-col-status = Status
meetings-col-step = Step
meetings-col-ready = Done
meetings-col-deadline = Next deadline
meetings-none-found = No meeting fits. Change the selection.
meetings-empty-title = No meetings in { $year }
meetings-empty-text = Here you see the meetings of the year, how far they have come and what is next. Place the first one in the year plan.
