### Waiting items in the window.

waiting-title = Waiting items
waiting-open = Waiting items
waiting-open-proposed = { $count ->
        [one] 1 proposed
       *[other] { $count } proposed
    }
waiting-close = Close the waiting items
waiting-add = New waiting item
waiting-added = The item now waits
waiting-changed = The item has changed
waiting-removed = The item is removed
waiting-placed = “{ $title }” is on the agenda
waiting-postponed = The item is postponed
waiting-referred = The item is referred to the other group
waiting-taken = { $count ->
        [one] The proposal is taken to the agenda
       *[other] { $count } proposals are taken to the agenda
    }
waiting-proposed = Proposed
waiting-take = Take
waiting-take-all = Take all
waiting-fill = Fill in
waiting-waits = Waiting
waiting-none = No items wait. Whoever wants something taken up can propose an item here, and what is postponed comes here.
waiting-none-else = Nothing else waits.
waiting-place = Place on the agenda
waiting-drag = Drag to a place on the agenda
waiting-place-after = Place after item { $number }
waiting-edit = Change
waiting-more = More choices for “{ $title }”
waiting-refer = Refer to { $body }
waiting-to-strategic = the strategic steering group
waiting-to-tactical = the tactical coordination group
waiting-refer-do = Refer
waiting-remove = Remove
waiting-remove-title = Remove waiting item
waiting-source = From { $source }
waiting-wanted = Wanted on { $day }
waiting-overdue = Was wanted on { $day }
waiting-edit-title = Change waiting item
waiting-add-title = New waiting item
waiting-add-do = Add
waiting-save = Save
waiting-source-label = Proposed by
waiting-source-hint = An organisation or a person
waiting-wanted-label = Wanted meeting
waiting-any-meeting = Any meeting
waiting-postpone = Postpone
waiting-postpone-item = Postpone the item
waiting-postpone-title = Postpone the item
waiting-reason = Reason
waiting-for-whom = To be taken up by
waiting-body-strategic = The strategic steering group
waiting-body-tactical = The tactical coordination group
waiting-history = The item's history
waiting-visit = { $meeting }, item { $number }
waiting-visit-here = This meeting, item { $number }
waiting-visit-waits = Waits
waiting-along = Take along from the start
waiting-draft = { $count ->
        [one] Get the default agenda and one more item
       *[other] Get the default agenda and { $count } more items
    }
