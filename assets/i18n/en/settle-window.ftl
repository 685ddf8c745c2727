### Versions, comparison and restoring, in the window.

settle-compare = Compare
settle-compare-title = Compare versions
settle-compare-text = What was taken out is struck through. What was put in is underlined.
settle-compare-what = What
settle-compare-whole =
    { $record ->
        [notes] All of the meeting notes
       *[protocol] All of the minutes
    }
settle-compare-earlier = Earlier version
settle-compare-later = Later version
settle-compare-now = As it is now
settle-compare-none = No version has been kept yet
settle-out = Taken out:
settle-in = Put in:
settle-end = , end.
settle-version-name = Version { $number }: { $text }
settle-moment = { $day } at { $time }
settle-turns =
    { $count ->
        [one] 1 kept version
       *[other] { $count } kept versions
    }
settle-restore = Restore the earlier one
settle-restored = § { $number } is restored
settle-restored-whole = The text is restored
settle-restore-whole-text = Restoring concerns the text of the paragraphs. Positions and actions are changed where they stand.

settle-amendments = Proposed changes
settle-amendments-open =
    { $count ->
        [one] 1 waits for an answer
       *[other] { $count } wait for an answer
    }
settle-amendments-none = No changes have been proposed.
settle-amendment-new = Enter a proposed change
settle-amendment-new-text = A proposal concerns some words of one paragraph. Each is accepted or refused by itself.
settle-amendment-author = From whom
settle-amendment-who = Choose who proposes it.
settle-amendment-method = How it came
settle-amendment-on = Received
settle-amendment-paragraph = Paragraph
settle-amendment-see = Show the text of the paragraph
settle-amendment-quoted = Words to change
settle-amendment-quoted-hint = Exactly as in the minutes. Leave empty to add text at the end.
settle-amendment-proposed = New wording
settle-amendment-proposed-hint = Leave empty to take the words out.
settle-amendment-reason = Reason
settle-amendment-add = Enter
settle-amendment-added = The proposed change is entered
settle-amendment-open = Waits
settle-amendment-is-accepted = Accepted
settle-amendment-is-refused = Refused
settle-amendment-accept = Accept
settle-amendment-refuse = Refuse
settle-amendment-refuse-title = Refuse the proposed change?
settle-amendment-refuse-text = The text stays. The reason is kept with the proposal.
settle-amendment-why = Why
settle-amendment-done = § { $number } is changed. Earlier approvals no longer count.
settle-amendment-left = The proposed change is refused

settle-facts = Public record
settle-facts-draft = Draft
settle-facts-settled = Approved { $day }
settle-facts-dispatched = Dispatched { $day }
settle-facts-archived = To the archive { $day }
settle-facts-dispatched-to = Dispatched { $day } to { $to }
settle-facts-commented = Sent for comments { $day }
settle-facts-case = Case number { $number }
settle-facts-marked = Secrecy marking
settle-facts-means = What it means
settle-facts-edit = Change
settle-facts-text = Kansli is no case register. Here is what is needed to register and to give out.
settle-facts-number = Case number
settle-facts-on = Dispatched
settle-facts-to = To
settle-facts-to-hint = For example the members, or an authority.
settle-facts-archived-on = Handed to the archive
settle-facts-archived-hint = Save the archive copy and hand it to the archive when the record is approved.
settle-facts-save = Save
settle-facts-saved = The facts are saved
settle-mark = Secrecy marking
settle-mark-text = A marking states provision, day and authority. It is only a warning: secrecy is tried at each request.
settle-mark-whole = The whole record
settle-mark-what = What the marking concerns
settle-mark-provision = Provision
settle-mark-provision-hint = Choose from the list or write it. Check it against the statute.
settle-mark-on = Day
settle-mark-authority = Authority
settle-mark-missing = Choose a provision and an authority.
settle-mark-do = Mark
settle-marked = The marking is saved
settle-unmark = Remove the marking { $text }
settle-unmarked = The marking is removed

settle-redaction = Masking
settle-redaction-text = This is left out of the publication copy. The minutes are not changed.
settle-redact = Mask
settle-redact-add = Mask words
settle-redact-text = The words are taken out everywhere in the paragraph, also in its heading, positions and actions. The number of the paragraph stays.
settle-redact-said = The text of the paragraph
settle-redact-said-hint = Select the words here, and they are filled in below.
settle-redact-words = Words to mask
settle-redact-instead = Replaced by
settle-redact-instead-hint = Leave empty for “[Information has been removed]”.
settle-redact-provision-hint = If the words are marked as secret.
settle-redact-added = The words are masked
settle-redact-removed = The mask is removed
settle-redact-remove = Remove the mask of { $words }
settle-redact-gone = The words are no longer there.
settle-found-by-itself = Taken out by itself
settle-publication-first = Before it can be published
settle-review = Mark as reviewed
settle-reviewed = The publication copy is reviewed
settle-review-done = Reviewed
settle-review-by = Reviewed { $day }. { $name }
settle-review-older = Something has changed since the review. Review it again.
settle-copy-publication = Publication copy
settle-copy-publication-what = Accessible PDF, masked
