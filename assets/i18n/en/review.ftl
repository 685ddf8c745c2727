### Review: packages out, answers in, remarks settled one by one.

review-step-made = Review packages of round { $round } made for { $names }
review-step-taken = Answer to the review read from { $name }, round { $round }
review-step-accepted = Changed after a remark by { $name } on item { $number }
review-step-taken-on = Remark by { $name } on item { $number } became a task
review-step-noted = Remark by { $name } on item { $number } noted
review-step-refused = Remark by { $name } on item { $number } declined

review-file = review
review-sender-known = The package is signed by a computer that is let into this workspace ({ $key }).
review-sender-unknown = The package is whole and unchanged, but the program cannot know who sent it. The sender's computer: { $key }.
review-sender = The secretariat
review-role-chair = chair
review-role-approver = approver
review-front-demo = Invented content
review-front-demo-text = People, organisations and facts here are invented.
review-refused-answer-by = The last day to answer has already been.
    .hint = Choose today or a later day, or leave the field empty.
review-greeting-agenda = Hello { $name }. Here is the agenda of the meeting on { $day }. Write your remarks beside an item.
review-greeting-minutes = Hello { $name }. Here are the minutes of the meeting on { $day }. Write your corrections beside a paragraph, and approve when they are right.
review-greeting-notes = Hello { $name }. Here are the notes of the meeting on { $day }. Write your corrections beside an item, and approve when they are right.
review-front-present = Present
review-front-absent = Absent
review-brief-reasons = Why now
review-brief-consequences = Consequences
review-brief-own-steps = The parties' own steps
review-brief-prepared = Prepared by
review-brief-contact = Contact
review-purpose-information = Information
review-purpose-discussion = Discussion
review-purpose-position = Position
review-outcome-proposed = Proposed
review-outcome-agreed = Agreement
review-outcome-notagreed = No agreement
review-outcome-superseded = Replaced by a later one
review-changed-title = § { $number }, “{ $title }”: the heading has changed
review-changed-text = § { $number }, “{ $title }”: the text has changed
review-changed-outcome = § { $number }, “{ $title }”: positions or actions have changed

review-whole = { $asked ->
    [one] Round { $round }: { $answered } of 1 has answered
   *[other] Round { $round }: { $answered } of { $asked } have answered
}
review-package-waits = { $date ->
    [0] Has not answered
   *[other] Has not answered, by { $date }
}
review-package-answered = { $count ->
    [one] Has answered
   *[other] Has answered { $count } times
}
review-verdict-approve = { $name } approves
review-verdict-approvewithcomments = { $name } approves with comments
review-verdict-needschanges = { $name } wants changes
review-verdict-none = { $name } gives no verdict
review-answer-told = { $said }, package { $round }, { $moment }
review-signature = Signed by { $name }.
review-weight-approves = The approval is of what is printed now.
review-weight-heldback = The approval is not recorded yet: the remarks must be settled first. Record it then if the text is unchanged. If the text changes it must be approved anew.
review-weight-stale = The content has changed since the package was made, so the approval is not of what is printed now.
review-weight-unproven = The answer is not signed, so the approval is not noted by itself. Ask the one who answered, and note it yourself.
review-weight-ofanother = It is not this person's approval that is needed. The answer is kept as a comment.
review-standing-unsigned = The answer is written by hand in a mail. Nothing shows for certain whom it comes from.
review-standing-stale = The answer is about an earlier content. Each remark is shown where the words stand now.
review-standing-again = The reviewer has answered the same package before. This answer is added.
review-place-within = The words have moved within the item
review-place-moved = Was item { $from }, is now item { $to }
review-place-changed = The words have changed since, { $similarity } % are left
review-place-taken-out = The words have been taken out since
review-place-other-time = The time is now { $now } min
review-place-gone = { $title ->
    [0] The item is not there any longer
   *[other] Item { $number }, “{ $title }”, is not there any longer
}
review-proposed-strike = Strike the words
review-proposed-time = { $from } → { $to } min
review-proposed-first = First on the agenda
review-proposed-after = After item { $number }, “{ $title }”
review-proposed-after-gone = After an item that is not there any longer
review-proposed-item = { $minutes ->
    [0] New item: “{ $title }”. { $place }
   *[other] New item: “{ $title }”, { $minutes } min. { $place }
}
review-trace-task = { $name ->
    [0] Became a task on { $day }.
   *[other] Became a task on { $day } by { $name }.
}
review-trace-accepted = { $name ->
    [0] Settled on { $day }.
   *[other] Settled on { $day } by { $name }.
}
review-trace-refused = { $name ->
    [0] Declined on { $day }.
   *[other] Declined on { $day } by { $name }.
}

review-refused-no-agenda = The agenda is empty
    .hint = Fetch the standard agenda, or add an item.
review-refused-not-begun = The minutes are not begun
    .hint = Begin to write them under Hold.
review-refused-settled = The minutes are approved already
    .hint = Make a correction if something is to change.
review-refused-nobody = No reviewer is chosen
    .hint = Choose who is to review.
review-refused-one-path = One file is enough for one reviewer only
    .hint = Choose one reviewer, or a folder for the files.
review-refused-short-passphrase = The passphrase is too short
    .hint = Use at least 12 characters, such as four words.
review-refused-too-large = The package is too large to lock
    .hint = Make it without the files of the papers.
review-refused-changed = The content changed while the package was made
    .hint = Make the package again.
review-refused-large = The file is too large to be an answer
    .hint = See that it is the answer file that is chosen.
review-refused-empty = The answer is empty
    .hint = Choose the answer file, or paste the whole mail.
review-refused-not-an-answer = The file is no answer to a review
    .hint = Choose the file that the reviewer saved with Save answer file.
review-refused-malformed = The answer cannot be read, the fault is in { $field }
    .hint = Ask the reviewer to save the answer file again.
review-refused-over-limit = The answer holds more than an answer may
    .hint = Ask the reviewer to split the answer.
review-refused-which-package = The mail does not say which package it answers
    .hint = Choose the package and read the mail again.
review-refused-several = The text holds { $count } answers
    .hint = Paste one answer at a time.
review-refused-format = The answer has the format { $format }, which this program does not know
    .hint = Update the program.
review-refused-damaged = The answer is not whole
    .hint = Paste the whole answer, from [[kansli to ]].
review-refused-tampered = The answer was changed after it was saved, or made by somebody else
    .hint = Ask the reviewer to send the answer file again.
review-refused-foreign = The answer is to a package that was not made in this workspace
    .hint = Open the workspace that the package comes from.
review-refused-repeated = The answer is read already
    .hint = Look among the rounds.
review-refused-is-parcel = The file is an exchange package, not a review package
    .hint = Open the workspace and read the package under Exchange.
review-refused-is-invitation = The file is an invitation, not a review package
    .hint = Choose Join in the first window.
review-refused-is-answer = The file is an answer to a review, not a review package
    .hint = Read the answer beside the meeting's agenda or minutes.
review-refused-package = The review package cannot be read, the fault is in { $field }
    .hint = Ask the sender to make the package again.
review-refused-not-open = The review package is not open
    .hint = Open the package again.
review-refused-keep = The notes could not be saved
    .hint = Save the answer file before you close.
review-refused-answered = The remark is settled already
    .hint = Read the list again.
review-refused-no-reason = The refusal has no reason
    .hint = Write why it is not changed.
review-refused-words-changed = What the remark is about has changed since
    .hint = See what stands there now, and choose to change it anyway, make it a task, or decline it.
review-refused-item-gone = The item that the remark is about is not there any longer
    .hint = Make the remark a task, note it, or decline it.
review-refused-not-so = The remark cannot be settled so
    .hint = Choose one of the ways that are shown beside the remark.
