### Waiting items: how they came there, what proposes itself, answers when something cannot be done.

pool-why-asked = Asked for on { $since }
pool-why-postponed = Postponed from { $meeting } on { $date }: { $reason }
pool-why-referred = Referred here on { $since }: { $reason }
pool-waits = Waits for { $body }{ $wanted ->
    [none] {""}
   *[other] , wanted at { $wanted }
}. { $why }.
pool-search-place = Waiting items, { $body }
pool-postponed-paragraph = The item is postponed. Reason: { $reason }.
pool-referred-paragraph = The item is referred to { $body }. Reason: { $reason }.

pool-outcome-ahead = On the agenda
pool-outcome-dealt-with = Dealt with
pool-outcome-led-to = Dealt with: { $numbers }
pool-outcome-unrecorded = The meeting was held but has no minutes
pool-outcome-not-reached = Not reached
pool-outcome-cancelled = The meeting was cancelled

## Why something proposes itself

pool-reason-required = Required on every agenda ({ $rule })
pool-reason-standing = Belongs to the default agenda
pool-reason-ambiguities = { $count ->
    [0] Raised at every tactical meeting. No ambiguity is open just now.
    [one] One ambiguity about roles is not solved.
   *[other] { $count } ambiguities about roles are not solved.
}
pool-reason-priorities = Next year's priorities belong to an autumn meeting
pool-reason-summary = The year's summary belongs to a spring meeting
pool-reason-previous = The minutes of { $meeting } were approved on { $approved }
pool-reason-previous-open = The minutes of { $meeting } on { $date } are not approved yet
pool-reason-report = { $count ->
    [one] The tactical group has met once since, { $meetings }
   *[other] The tactical group has met { $count } times since: { $meetings }
}. { $positions ->
    [0] No positions.
    [one] One position.
   *[other] { $positions } positions.
}
pool-reason-undiscussed = Not reached at { $meeting } on { $date }
pool-reason-cancelled = { $meeting } on { $date } was cancelled
pool-reason-postponed = Postponed from { $meeting } on { $date }: { $reason }
pool-reason-wanted = Wanted at this meeting
pool-reason-overdue = Wanted at the meeting on { $date }, which has passed
pool-reason-actions = { $count ->
    [one] { $numbers } is not done, due { $date }
   *[other] { $count } actions are not done: { $numbers }, the first due { $date }
}
pool-report-line = { $meeting } on { $date }: { $count ->
    [0] no positions
   *[other] { $positions }
}{ $referred ->
    [0] {""}
    [one] . One item referred to the steering group
   *[other] . { $referred } items referred to the steering group
}
pool-report-no-ambiguities = No ambiguity about roles is open.
pool-report-ambiguity-open = Ambiguity since { $date }: { $title } There is no proposal.
pool-report-ambiguity-proposed = Ambiguity since { $date }: { $title } Proposal: { $proposal }
pool-report-ambiguity-raised = Raised to the steering group, ambiguity since { $date }: { $title } { $proposal }

## When something cannot be done

pool-refused-no-reason = The reason is missing
    .hint = Write why, so that whoever reads it later understands.
pool-refused-stands = The item stands on every agenda and comes back by itself
    .hint = Remove it if this meeting is to do without it.
pool-refused-dealt-with = The meeting has dealt with the item
    .hint = Take the mark that it is dealt with away, or add a new item to the next meeting.
pool-refused-already = The item is postponed already
    .hint = It is among the waiting items.
pool-refused-open-elsewhere = The item waits already, or is on another agenda
    .hint = See the item's history. One item cannot be on two coming agendas.
pool-refused-meeting-over = The meeting has been held or cancelled
    .hint = Choose a coming meeting.
pool-refused-other-body = The item waits for a meeting of { $body }
    .hint = Choose one of those meetings, or refer the item first.
pool-refused-same-body = The item waits for that group already
    .hint = Choose the other group.
pool-refused-not-waiting = The item does not wait: it is on an agenda
    .hint = Read again and see where it is.
pool-refused-lapsed = The proposal no longer holds
    .hint = Read the proposals again. Somebody may have taken the item already.

## Steps in the history

pool-step-added = “{ $title }” added to the waiting items
pool-step-edited = The waiting item “{ $title }” changed
pool-step-removed = The waiting item “{ $title }” removed
pool-step-referred = “{ $title }” referred to the other group
pool-step-placed = “{ $title }” placed on the agenda of { $date }
pool-step-postponed = “{ $title }” postponed
pool-step-taken = { $count ->
    [one] One proposal taken to the agenda
   *[other] { $count } proposals taken to the agenda
}
