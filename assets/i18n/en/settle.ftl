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

settle-subject-protocol = The minutes
settle-subject-notes = The meeting notes
settle-subject-paragraph = § { $number }
settle-subject-attachment = Appendix { $number } { $name }
settle-guidance-not-advice = This is guidance, not legal advice. Each organisation judges its own copy. Ask your registrar or lawyer.
settle-guidance-draft-authority = A draft that only you keep is normally not a public record yet. It becomes one when it is approved or sent out (TF 2:10 and 2:12).
settle-guidance-draft-elsewhere = Your organisation is no public authority. At an authority or region that gets the draft, it is normally a public record as soon as it arrives (TF 2:9).
settle-guidance-draft = A draft. When it becomes a public record depends on where it is kept. Name your organisation in Settings.
settle-guidance-comments = Drafts that an authority sends for comments alone do normally not count as dispatched. The answers that come back are public records.
settle-guidance-settled = Approved, and so normally drawn up. It can be asked for. Secrecy is tried at each request (TF 2:10).
settle-refused-not-archived = Only approved minutes and notes can be in the archive.
    .hint = Take the day away, or have them approved first.
settle-guidance-dispatched = Sent out, and so normally drawn up when it was sent (TF 2:10).
settle-guidance-received = At the authorities and regions that have got it, it is normally a public record since it arrived, also as a draft (TF 2:9).
settle-guidance-marked = A secrecy marking is only a warning. Each request is tried by itself, and other parts may have to be given out (OSL 5:5, TF 2:15).
settle-refused-not-yet = { $on } has not been yet
    .hint = Choose a day up to { $today }.
settle-refused-no-provision = The marking cites no provision
    .hint = Write chapter and section, for example 18 kap. 8 § OSL.
settle-refused-no-authority = Only a public authority can mark something as secret
    .hint = Choose the authority that makes the marking.
settle-step-facts = Facts about the record: { $name }
settle-step-marked = Secrecy marking: { $name }
settle-step-unmarked = Secrecy marking removed: { $name }

settle-refused-no-words = Choose which words to mask
    .hint = Select the words in the text of the paragraph.
settle-refused-tells-all = The replacement holds the words that are to be masked
    .hint = Write a text that does not tell them, or leave the field empty.
settle-refused-not-there = The words are not in § { $number }
    .hint = Copy them exactly from the paragraph.
settle-refused-redaction-gone = The words to mask in § { $number } are no longer there
    .hint = Remove the mask, or mask the words as they are now.
settle-publication-not-approved = The minutes are not approved.
settle-publication-redaction-gone = The words to mask in § { $number } are no longer there.
settle-publication-marked = The record is marked as secret as a whole.
settle-found-identity = Personal identity number
settle-found-email = E-mail address
settle-found-phone = Telephone number
settle-found-link = Meeting link or code
settle-found-absence = May be a reason for absence
settle-step-redaction-added = Mask in § { $number }
settle-step-redaction-removed = Mask in § { $number } removed
settle-step-reviewed = The publication copy reviewed
