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
