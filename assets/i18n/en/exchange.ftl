## Exchange with other laptops, said by the program

exchange-step-shared = The workspace is shared from this laptop
exchange-step-invited = Invitation for { $name }
exchange-step-invitation = Invitation saved as a file for { $recipient }
exchange-step-joined = { $name } has joined
exchange-step-succeeded = The workspace goes on at this laptop
exchange-step-revoked = Laptop revoked: { $name }
exchange-step-numbers = This laptop hands out numbers
exchange-step-parcel = Parcel made for { $recipient }
exchange-step-taken-back = A parcel was taken back
exchange-step-settled = Chosen between two changes: { $title }
exchange-step-renumbered = { $before } has a new number: { $number }

exchange-purpose-invitation = Invitation to share the workspace
exchange-file-parcel = Exchange for
exchange-file-invitation = Invitation for

exchange-content-meetings = { $count } { $count ->
    [one] meeting
   *[other] meetings
}
exchange-content-items = { $count } { $count ->
    [one] agenda item
   *[other] agenda items
}
exchange-content-minutes = { $count } { $count ->
    [one] part of minutes
   *[other] parts of minutes
}
exchange-content-positions = { $count } { $count ->
    [one] joint position
   *[other] joint positions
}
exchange-content-actions = { $count } { $count ->
    [one] action
   *[other] actions
}
exchange-content-papers = { $count } { $count ->
    [one] paper
   *[other] papers
}
exchange-content-people = { $count } { $count ->
    [one] fact about people and organisations
   *[other] facts about people and organisations
}
exchange-content-events = { $count } { $count ->
    [one] calendar event
   *[other] calendar events
}
exchange-content-other = { $count } { $count ->
    [one] other fact
   *[other] other facts
}

exchange-brings = { $count ->
    [0] The parcel holds nothing new.
    [one] The parcel holds one new change.
   *[other] The parcel holds { $count } new changes.
}
exchange-brings-conflicts = { $count ->
    [one] In one place both have changed the same thing, and you are to choose.
   *[other] In { $count } places both have changed the same thing, and you are to choose.
}
exchange-brings-waiting = { $count ->
    [one] One change waits for something that has not come yet.
   *[other] { $count } changes wait for something that has not come yet.
}
exchange-number-keeps = The record is out for approval or settled, so the number stays.
exchange-void-unknown = Does not count: the laptop has not been let in.
exchange-void-revoked = Does not count: the laptop has been revoked.
exchange-void-role = Does not count: the laptop's role may not do this.
exchange-void-malformed = Does not count: the change cannot be read.

exchange-guidance-whole = The parcel holds all of the workspace that the recipient does not have yet: agendas, minutes, papers and contact details. Send it only to those who are to work in it.
exchange-guidance-authority = You are an authority. What is sent to another organisation is as a rule dispatched, and becomes a public record with you. Test for secrecy before you send.
exchange-guidance-received = If the recipient is an authority, the parcel is received there and becomes a public record there as a rule.
exchange-guidance-unknown = If you or the recipient are an authority, the parcel may become a public record. Say which organisation is yours in the settings to get the right guidance.

exchange-advice-revoked = This laptop has been revoked. You can read, but what you write does not count. Ask the secretariat for a new invitation.
exchange-advice-unknown = This file was restored from a backup and has not been let into the shared workspace. Ask one of the others for an invitation, or begin to share anew from here if no other copy is left.
exchange-limited-chair = This computer has the role of chair. You can read everything, approve the agenda, approve minutes and read answers to reviews. The rest is changed on the secretariat's computers.
exchange-limited-approver = This computer has the role of approver. You can read everything, approve minutes and read answers to reviews. The rest is changed on the secretariat's computers.
exchange-limited-reader = This computer has the role of reader. You can read everything. Changes are made on the secretariat's computers.
exchange-limited-revoked = This computer is blocked. You can read, but change nothing.
exchange-limited-unknown = This copy is not let into the shared workspace. You can read, but change nothing.

exchange-folder-all = All who share the workspace
exchange-folder-purpose = Exchange through the shared folder
exchange-refused-no-folder = The shared folder is not there or has not been chosen.
    .hint = Choose a folder under Exchange, and check that it is connected.

exchange-subject = { $thing }: { $field }
exchange-subject-named = { $name } – { $field }
exchange-row-kept = Stays
exchange-row-wrote = { $field }: { $text }
exchange-row-gone = Removed
exchange-value-none = Nothing

exchange-refused-blank = The field is empty.
    .hint = Write something that the recipient understands.
exchange-refused-shared = The workspace is shared already.
    .hint = Invite the other laptop under Exchange.
exchange-refused-not-shared = The workspace is not shared with anybody yet.
    .hint = Choose "Begin to share" under Exchange, or join by an invitation.
exchange-refused-unknown = This copy has not been let into the shared workspace, so nothing was saved.
    .hint = Ask somebody who has been let in for an invitation.
exchange-refused-revoked = This laptop has been revoked, so nothing was saved.
    .hint = Ask the secretariat for a new invitation.
exchange-refused-revoked-before = The laptop has been revoked already.
    .hint = It can be let in again only by a new invitation.
exchange-refused-role = Your role may not change this.
    .hint = Ask a secretary to make the change, or send a comment in your review.
exchange-refused-numbers = Numbers are handed out at another laptop: { $name }.
    .hint = Take in the newest parcel from there, and choose "Hand out numbers here" under Exchange if you keep the minutes.
exchange-refused-conflict = Two people have changed the same thing in the minutes, and nobody has chosen yet.
    .hint = Choose under Exchange what is to stand. Then the minutes can be sent and approved.
exchange-refused-changed = The parcel was changed on its way. Nothing was taken in.
    .hint = Ask the sender to send it again.
exchange-refused-chain = A step in the parcel does not follow the one before from the same laptop. Nothing was taken in.
    .hint = Ask the sender to check the workspace with "Check the file" and to send again.
exchange-refused-fork = Two laptops write with the same key: an invitation was used twice, or a workspace file was copied. Nothing was taken in.
    .hint = Find out which laptop is the right one. Invite the other again; what was written there stays in its file.
exchange-refused-foreign = The parcel belongs to another workspace.
    .hint = Open that workspace, or ask the sender for the right parcel.
exchange-refused-stranger = The parcel comes from a laptop that has not been let in. The sender goes by { $name }.
    .hint = Call and ask. Whoever is to take part needs an invitation.
exchange-refused-no-batches = The parcel has no changes to take in.
    .hint = Ask the sender to make it anew.
exchange-refused-line = Line { $line } of the parcel cannot be read.
    .hint = Ask the sender to make it anew.
exchange-refused-is-invitation = The file is an invitation, not an exchange.
    .hint = Use it when you make a workspace: "Join by invitation".
exchange-refused-is-review = The file belongs to a review.
    .hint = Read answers in the meeting's mode Prepare.
exchange-refused-no-invitation = The file is no invitation.
    .hint = Ask whoever invited you for the file.
exchange-refused-code = The code is not right.
    .hint = Ask whoever invited you to read the fifteen digits again.
exchange-refused-used = The invitation has been used, or no longer counts.
    .hint = Ask for a new one.
exchange-refused-built-on = Something builds on what was taken in, so it cannot be taken back.
    .hint = Change it by hand instead. The history shows what stood there.
exchange-refused-no-import = There is no such thing to take back.
    .hint = The parcel has been taken back already.
exchange-refused-not-written = This cannot be written anew, only chosen.
    .hint = Choose one of the two.
exchange-stale-conflict = More changes have come since you opened the list.
    .hint = Read the list again and choose.

## Packages that are not taken

package-refused-not-a-package = The file is no package of Kansli's.
    .hint = Choose a file that ends in .kansli.
package-refused-truncated = The package is cut off, or something was added to it.
    .hint = Ask the sender to send it again.
package-refused-newer = The package was made by a newer version of Kansli ({ $format }).
    .hint = Update Kansli on this laptop.
package-refused-locked = The package is locked.
    .hint = Write the passphrase that the sender has told you.
package-refused-wrong-passphrase = The passphrase does not open the package.
    .hint = Check it with the sender.
package-refused-other-key = The package is locked for somebody else.
    .hint = Ask the sender for one that is locked with a passphrase.
package-refused-costly = The package's lock asks for more work than any of ours does.
    .hint = Do not open it. Ask the sender.
package-refused-damaged-lock = What is locked is damaged.
    .hint = Ask the sender to send it again.
package-refused-too-large = The package is too large.
    .hint = Ask the sender for a backup instead.
package-refused-too-many = The package has too many parts.
    .hint = Ask the sender to make it anew.
package-refused-bomb = The part { $part } would unpack to far too much.
    .hint = Do not open it. Ask the sender.
package-refused-name = A part has a name that is not allowed: { $part }
    .hint = Do not open it. Ask the sender.
package-refused-twice = The part { $part } is there twice.
    .hint = Ask the sender to make it anew.
package-refused-stray = The part { $part } does not belong to the package.
    .hint = Ask the sender to send it again.
package-refused-missing = The part { $part } is missing.
    .hint = Ask the sender to send it again.
package-refused-damaged = The part { $part } is damaged.
    .hint = Ask the sender to send it again.
package-refused-changed = The package was changed after it was signed.
    .hint = Do not trust it. Ask the sender to send it again.
