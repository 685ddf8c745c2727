### The meeting: what remains.

ready-agenda = { $items ->
    [0] The agenda has not been begun
   *[other] The agenda lacks “{ $titles }”
}
ready-agenda-ok = The agenda has { $items ->
    [one] one item
   *[other] { $items } items
}
ready-agenda-why = People need to know what the meeting is about, and the governing document requires some items. Fetch the default agenda or add the item.
ready-time = { $total ->
    [0] The time has not been distributed
   *[other] The agenda is { $over } min too long
}
ready-time-ok = The agenda fits, { $total } of { $available } min
ready-time-why =
    The items take { $total ->
        [one] 1 minute
       *[other] { $total } minutes
    } and the meeting has { $available }. Distribute the time or change the end.
ready-presenters = { $count ->
    [0] No presenters named
    [one] One item has no presenter
   *[other] { $count } items have no presenter
}
ready-presenters-ok = Every item has a presenter
ready-presenters-why = Whoever presents needs to know beforehand. Choose presenters.
ready-proposals = { $count ->
    [0] No proposals written
    [one] One item lacks a proposal
   *[other] { $count } items lack a proposal
}
ready-proposals-ok = Every proposal is written
ready-proposals-why = The parties need to consult on it before the meeting. Write the clauses.
ready-attachments = { $count ->
    [one] “{ $names }” is a draft
   *[other] { $count } papers are drafts: { $names }
}
ready-attachments-ok = No paper is a draft
ready-attachments-why = Papers that are sent out normally become public records. Replace the draft with the finished file.
ready-place = Place or link is missing
ready-place-ok = Place and link are there
ready-place-why = The notice must say where and how to take part. Fill in place and link.
ready-officers = Chair or secretary is missing
ready-officers-ok = Chair and secretary are named
ready-officers-why = The notice goes out in their names. See under People.
ready-mandates = { $called ->
    [0] Nobody is called yet
   *[other] { $missing } of { $called } have no confirmed mandate: { $names }
}
ready-mandates-ok =
    { $called ->
        [one] The only one called has a confirmed mandate
       *[other] All { $called } have confirmed mandates
    }
ready-mandates-why = Whoever takes part in a position must be able to speak for their organisation. Ask those concerned.
ready-sides-called = Nobody with a confirmed mandate is called for { $sides }
ready-sides-called-ok = Both sides are called with confirmed mandates
ready-sides-called-why = A joint position needs both sides to be able to speak for themselves. Confirm a mandate on the side that is missing.
ready-side-sks = the regions’ side
ready-side-authorities = the authorities’ side
ready-more = { $count } more
ready-who-secretary = The secretary
ready-who-chair = The chair
ready-who-members = The members
ready-who-approvers = The approvers
ready-who-parties = The parties
ready-blocks-agenda = Needed for the agenda
ready-blocks-notice = Needed for the notice
ready-blocks-papers = Needed for the papers to go out
ready-blocks-minutes = Needed for the draft minutes
ready-blocks-approval = Needed for the approval
ready-preparation = The tactical group has not prepared the agenda
ready-preparation-ok = The agenda is prepared in the tactical group
ready-preparation-why = The secretariat plans the strategic meetings together with the tactical group. Take the agenda up at a tactical meeting two to eight weeks before.
ready-review = The chair has not approved the agenda
ready-review-ok = { $date ->
    [0] The chair has reviewed it
   *[other] The chair approved the agenda on { $date }
}
ready-review-why = The chair is to see the agenda before the notice goes out.
ready-review-waits = { $date ->
    [0] The chair has not answered the review
   *[other] Waiting for the chair's answer, by { $date }
}
ready-review-waits-why = The review package is made. Read the chair's answer in when it comes.
ready-review-changes = { $count ->
    [0] The chair wants to see the agenda again
    [one] The chair wants changes, 1 remark is open
   *[other] The chair wants changes, { $count } remarks are open
}
ready-review-changes-why = Go through the remarks and make a new review package.
ready-review-lapsed = { $count ->
    [one] One item has changed since the chair approved
   *[other] { $count } items have changed since the chair approved
}
ready-review-lapsed-why = The approval is of the agenda as it was then. The chair needs to see it again before the notice goes out.
ready-notice = The notice has not been sent
ready-notice-ok = The notice has been sent
ready-notice-why = People need time to read and consult. Send the notice in time.
ready-told = { $count ->
    [one] Those called have not got the latest change of the agenda
   *[other] Those called have not got the latest changes of the agenda ({ $count } items)
}
ready-told-ok = Those called have the agenda as it is now
ready-told-why = The agenda has changed since it was sent. Send it again and note so under Call.
ready-attendance = { $count ->
    [0] Attendance has not been recorded
    [one] Attendance is missing for one person
   *[other] Attendance is missing for { $count } people
}
ready-attendance-ok = Attendance is recorded
ready-attendance-why = The minutes are to show who took part. Say so for each.
ready-both-sides = Both sides are not represented
ready-both-sides-ok = Both sides are represented
ready-both-sides-why = A joint position rests on both parties taking part.
ready-text = { $count ->
    [one] One paragraph has no text
   *[other] { $count } paragraphs have no text
}
ready-text-ok = Every paragraph has text
ready-text-why = Write briefly what was said under each item.
ready-outcomes = { $count ->
    [one] One item has no outcome
   *[other] { $count } items have no outcome
}
ready-outcomes-ok = Every position has an outcome
ready-outcomes-why = Say whether the sides agreed or not.
ready-sent = The minutes have not been sent for approval
ready-sent-ok = The minutes have been sent for approval
ready-sent-why = Memory is fresh soon after the meeting. Send the minutes to those who approve.
ready-approvals = { $named ->
    [0] Nobody is named to approve
   *[other] { $missing } of { $named } have not approved
}
ready-approvals-ok = Everybody has approved
ready-approvals-why = The minutes are finished when the chair and the approver have accepted them.
ready-actions = { $count ->
    [one] One action is not done
   *[other] { $count } actions are not done
}
ready-actions-ok = Every action is done
ready-actions-why = Check with those responsible.
ready-decisions = { $count ->
    [one] One party’s own decision is awaited
   *[other] { $count } own decisions of the parties are awaited
}
ready-decisions-ok = The parties have made their own decisions
ready-decisions-why = Positions do not bind. Each party decides for itself.

meeting-title-strategic = Strategic { $number }/{ $year }
meeting-title-tactical = Tactical { $number }/{ $year }
meeting-title-other = { $body } { $number }/{ $year }
meeting-invitation-first = No invitation has been sent
meeting-invitation-update = The meeting has changed since the invitation went out. Send an update.
meeting-invitation-current = The invitation that went out holds
meeting-invitation-cancel = The meeting is cancelled. Send a cancellation.
meeting-invitation-cancelled = The meeting is cancelled and nothing more needs sending
