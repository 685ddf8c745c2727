### From written to settled: versions, comparison, restoring.

settle-turn-sent = Sent for approval
settle-turn-changed = Changed during approval, after an accepted proposal
settle-turn-taken-back = Taken back to be changed
settle-turn-approved = Approved
settle-turn-corrected = Correction begun
settle-version-written = Written
settle-version-restored = Restored
settle-version-corrected = Correction begun
settle-version-undone = Undone
settle-version-redone = Redone
settle-compared-alike = The versions say the same
settle-compared =
    { $count ->
        [one] 1 paragraph differs
       *[other] { $count } paragraphs differ
    }
settle-refused-no-such-version = There is no such version
    .hint = Read the list of versions again.
settle-refused-stands-already = The text is already as in that version
    .hint = Choose another version.

settle-step-restored = § { $number } restored to an earlier version
settle-step-restored-whole = The text restored to version { $revision }

settle-amendment-stale = The words that the proposal quotes are no longer in the paragraph. Refuse it, or enter a new one.
settle-amendment-twice = The words that the proposal quotes are in the paragraph several times. Enter a new proposal with a longer quotation.
settle-amendment-accepted = Accepted { $day }.
settle-amendment-accepted-by = Accepted { $day } by { $name }.
settle-amendment-refused = Refused { $day }.
settle-amendment-refused-by = Refused { $day } by { $name }.
settle-refused-answered = The proposal has been answered already
    .hint = Read the list of proposed changes again.
settle-refused-nothing = The proposal changes nothing
    .hint = Write how the text should read instead.
settle-refused-stale = The quoted words are not in the paragraph
    .hint = Copy the words exactly from the minutes as they are now.
settle-refused-ambiguous = The quoted words are in the paragraph { $count } times
    .hint = Quote more, so that there is one place only.
settle-refused-no-reason = The refusal has no reason
    .hint = Write why the text should stay.
settle-step-amendment-added = Change proposed by { $name } to § { $number }
settle-step-amendment-accepted = Change proposed by { $name } to § { $number } accepted
settle-step-amendment-refused = Change proposed by { $name } to § { $number } refused
