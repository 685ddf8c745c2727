### The minutes: attendance, text, positions, actions, approval.

minutes-both-sides = Both sides are represented
minutes-one-side = { $side } is not represented
minutes-no-side = Nobody is recorded as present
minutes-side-sks = SKS
minutes-side-authorities = The authorities
minutes-locked = The minutes were approved on { $date } and are locked. Changes are made as a correction in a new version.
minutes-locked-out = The minutes have been out for approval since { $date }. Take them back if they are to change.

minutes-obstacle-empty = Nothing has been written yet
minutes-obstacle-chair = The chair is not named to approve
minutes-obstacle-other-side = An approver from { $side } is missing
minutes-obstacle-unowned = { $number } has nobody responsible
minutes-obstacle-outcome = { $number } has no outcome

minutes-refused-wrong-stage = The step does not fit now: the minutes are { $is }
    .hint = Read the minutes again.
minutes-stage-draft = a draft
minutes-stage-out = out for approval
minutes-stage-approved = approved
minutes-refused-locked = The minutes were approved on { $date } and are locked
    .hint = Make a correction in a new version.
minutes-refused-out = The minutes have been out for approval since { $date }
    .hint = Take them back first. Approvals already given then lapse.
minutes-refused-no-chair = The chair is not among those who approve
    .hint = Add the chair of the meeting.
minutes-refused-no-other-side = An approver from the other side is missing
    .hint = Choose somebody from { $side }.
minutes-refused-approver-twice = { $name } is named twice among those who approve
    .hint = Take one of the rows away.
minutes-refused-not-held = The meeting has not been ended
    .hint = End the meeting first. After that its day and place cannot be changed.
minutes-refused-unanswered =
    { $count ->
        [one] 1 proposed change is not answered
       *[other] { $count } proposed changes are not answered
    }
    .hint = Accept or refuse them first. Then the last approval can be recorded.
minutes-refused-awaited =
    { $count ->
        [one] 1 person has not approved yet
       *[other] { $count } people have not approved yet
    }
    .hint = Wait until all have approved. Then the minutes can be locked.
minutes-refused-not-you = { $name } is not the one who works at this machine
    .hint = Choose how the answer came instead, for example by mail. The name at the machine is in Settings.
minutes-refused-empty = The minutes are empty
    .hint = Write something under at least one paragraph.
minutes-refused-nobody-responsible = { $number } has nobody responsible
    .hint = Choose one person who is responsible, or take the action away.
minutes-refused-due-in-the-past = The day to answer, { $due }, has passed
    .hint = Choose { $today } or later.
minutes-refused-not-an-approver = { $name } is not to approve these minutes
    .hint = Choose one of those who are named.
minutes-refused-not-on-that-day = { $on } cannot be the day of approval
    .hint = Choose a day from { $sent } to { $today }.
minutes-refused-other-content = The content is not what was sent for approval
    .hint = Read the minutes again and approve what they say now.
minutes-refused-no-reason = The correction has no reason
    .hint = Write what is corrected and why.
minutes-refused-begun = The minutes have already been begun
    .hint = Open them instead.
minutes-refused-no-agenda = The meeting has no agenda to write minutes by
    .hint = Fetch the default agenda or add an item.
minutes-refused-not-begun = The minutes have not been begun
    .hint = Begin the minutes first.
minutes-refused-cancelled = The meeting is cancelled
    .hint = A cancelled meeting has no minutes.
minutes-stale = The paragraph has changed since you read it
    .hint = Compare with what it says now: { $now }

attendance-refused-not-listed = { $name } is not called to the meeting
    .hint = Add the person to those who take part first.
attendance-refused-listed-already = { $name } is on the list already
    .hint = Change the row there is.
attendance-refused-own-substitute = { $name } cannot be their own substitute
    .hint = Choose the member who is absent.
attendance-refused-seat-taken = { $member } takes part or has a substitute already
    .hint = Say first that { $member } is absent.
attendance-refused-left-before = { $left } is before { $arrived }
    .hint = Let the person leave after they came.
attendance-refused-absent = { $name } is absent
    .hint = Say first how the person takes part.

position-refused-blank-title = The position has no heading
    .hint = Write what it is about.
position-refused-no-clauses = { $number } has no clause
    .hint = Write what the sides agree on.
position-refused-no-such-focus-area = There is no focus area { $area }
    .hint = Choose among focus areas 1–10.
position-refused-superseded = { $number } is superseded
    .hint = Change the later position.
position-refused-cannot-be-superseded = { $number } cannot be superseded
    .hint = Only what the sides have agreed on can be superseded.

action-refused-none-chosen = No action is chosen.
    .hint = Choose at least one.
action-refused-blank = The action does not say what to do
    .hint = Begin with a verb, such as “Draw up”.
action-refused-no-reason = { $number } is dropped without a reason
    .hint = Write the reason in the comment.
action-refused-in-the-future = { $on } has not come yet
    .hint = Choose a day up to { $today }.
action-refused-no-such-day = “{ $text }” is no day
    .hint = Write for example “9 sep”, “om två veckor”, “nästa fredag” or 2027-09-09.

## Steps in the history

minutes-step-started = Minutes begun
minutes-step-written = Text in § { $number }
minutes-step-done = § { $number } done
minutes-step-undone = § { $number } not done
minutes-step-approvers = Approvers named
minutes-step-sent = Minutes sent for approval
minutes-step-taken-back = Minutes taken back
minutes-step-approved = { $name } has approved
minutes-step-settled = Minutes locked: all have approved
minutes-step-corrected = Correction of the minutes: { $reason }
attendance-step-set = Attendance of { $name }
attendance-step-set-all =
    { $count ->
        [one] Attendance of 1 person
       *[other] Attendance of { $count } people
    }
attendance-step-recused = { $name } steps out of § { $number }
attendance-step-returned = { $name } takes part in § { $number } after all
position-step-added = { $number } recorded
position-step-edited = { $number } changed
position-step-removed = { $number } removed
position-step-stance = The parties’ stances on { $number }
position-step-party = { $number }: handling at { $name }
action-step-added = { $number } recorded
action-step-edited = { $number } changed
action-step-edited-many = { $count } actions changed
action-step-removed = { $number } removed
