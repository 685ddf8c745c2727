### Review in the window.

review-tab = Review
review-make = Make review packages
review-make-text = One file for each reviewer. It works offline, and the reviewer sends a small answer file back.
review-reviewers = Reviewers
review-others = Others to ask
review-answer-by = Answer by
review-greeting = Greeting
review-form = Form
review-form-html = Web page (HTML)
review-form-html-what = Opens in any browser, also on tablet and phone
review-form-kansli = Kansli package
review-form-kansli-what = For those who have the program
review-passphrase = Passphrase (may be left out)
review-passphrase-hint = At least 12 characters, such as four words. Say it by phone or in person, never in the mail that brings the file.
review-with-files = Send the files of the papers along
review-with-files-hint = The text of the papers always goes along.
review-choose-someone = Choose at least one reviewer
review-save = Save the package
review-file-name = Review { $title }
review-files = Review package
review-making = Making review packages
review-made = { $count ->
    [one] The review package is made
   *[other] { $count } review packages are made
}
review-read = Read an answer
review-read-text = The remarks become proposals, not changes. You settle them one by one.
review-answer-files = Answer to a review
review-choose-file = Choose the answer file
review-or-drop = or drop the file here
review-paste = Paste the answer
review-paste-hint = The whole text of the mail.
review-paste-first = Choose a file or paste the answer
review-which-package = Package
review-package-by-itself = Told by the answer
review-package-of = Round { $round }, { $name }
review-show = Show the answer
review-take = Take the answer
review-taken = { $count ->
    [0] The answer from { $name } is taken
    [one] The answer from { $name } is taken, with 1 remark
   *[other] The answer from { $name } is taken, with { $count } remarks
}
review-remarks = Remarks
review-filter = Show remarks
review-filter-open = Open ({ $count })
review-filter-all = All ({ $count })
review-all-settled = All remarks are settled.
review-no-remarks = No remarks.
review-about-item = Item { $number }
review-about-paragraph = § { $number }
review-about-whole = The whole
review-proposed = Proposed change: { $what }
review-was = The reviewer read: “{ $quote }”
review-now = Now it says: “{ $now }”
review-is-open = Open
review-is-task = Task
review-is-accepted = Settled
review-is-refused = Declined
review-do = Change
review-do-anyway = Change anyway
review-do-task = Add as a task
review-do-note = Note
review-do-done = Done
review-refuse = Decline
review-refuse-title = Decline the remark?
review-refuse-text = The reviewer sees the reason in the next package.
review-why = Why
review-changed = Changed after the remark
review-became-task = The remark became a task
review-noted = The remark is noted
review-declined = The remark is declined
review-rounds = Rounds
review-round = Round { $round }, { $day }
review-changed-since = Changed since
review-same = Unchanged
review-is-locked = locked with a passphrase
review-empty = Nobody has reviewed it yet
review-empty-text = Make a file that the chair or the approvers can read, comment on and approve offline.
review-row-count = { $count ->
    [one] 1 open remark
   *[other] { $count } open remarks
}
review-by-hand = The correction is about something outside the paragraph's running text and cannot be made by itself. Add a task and change it by hand.
review-open = Open a review package
review-way = Read and answer a review
review-way-text = You have been sent a review package and need no workspace.
review-way-button = Open
review-reader = Review
review-from = From { $sender }.
review-close = Close
review-unlock-title = The package is locked
review-unlock-text = Write the passphrase that the sender has given you.
review-unlock-passphrase = Passphrase
review-unlock-do = Unlock
review-is-invitation = It is an invitation
