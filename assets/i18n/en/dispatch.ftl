### Documents and invitations on their way out, answers on their way in.

## In the documents

dispatch-body-strategic = the strategic steering group
dispatch-body-tactical = the tactical coordination group
dispatch-meeting-name = { $body } { $number }/{ $year }
dispatch-origin = { $meeting }, §{"\u00A0"}{ $number }
dispatch-paper = Attachment{"\u00A0"}{ $number }
dispatch-paper-in-text = attachment{"\u00A0"}{ $number }
dispatch-part = §{"\u00A0"}{ $numbers }
dispatch-part-there = took part
dispatch-part-none = no item
dispatch-part-except = all items except §{"\u00A0"}{ $numbers }
dispatch-role-chair = Chair
dispatch-role-secretary = Secretary
dispatch-role-member = Member
dispatch-role-substitute = Substitute
dispatch-role-adjunct = Co-opted
dispatch-role-guest = Guest
dispatch-after-consultation = The meeting follows directly on the consultation between the Council and Huvudmannagruppen.
dispatch-consultation-day = The meeting is on the day of the consultation between the Council and Huvudmannagruppen.
dispatch-moved = The meeting has been moved from { $date }.
dispatch-moved-from = Moved from { $date }
dispatch-moved-because = Moved from { $date }. Reason: { $reason }
dispatch-plan-chair-reason = Departure from the rotation: { $reason }
dispatch-plan-free-days = Ordinary working days: { $meetings }.
dispatch-plan-free-days-all = All { $count } meetings are on ordinary working days.
dispatch-plan-no-clash = Nothing else at the same time: { $meetings }.
dispatch-plan-no-clash-all = Nothing else is at the same time as any of the { $count } meetings.
dispatch-plan-calendar-deadline = From the imported calendar.
dispatch-focus-area = Focus area { $number }
dispatch-by-answer-file = answer file
dispatch-in-app = in Kansli
dispatch-stance-endorses = Stands behind it: { $parties }
dispatch-stance-awaits = Awaits: { $parties }
dispatch-stance-not-taking-part = Did not take part: { $parties }
dispatch-dissent-of = { $parties }: { $text }
dispatch-knowledge-support = Knowledge support
dispatch-knowledge-follow-up = Follow-up and analysis
dispatch-knowledge-development = Development of care and leadership
dispatch-own-handling = takes its own position
dispatch-handling-not-started = not started
dispatch-handling-in-preparation = being prepared
dispatch-handling-expected = being prepared, expected on { $date }
dispatch-handling-decided = own decision on { $date }
dispatch-handling-declined = declined, own decision on { $date }

## Calendar invitation

dispatch-invitation-formal = { $body }, formal meeting { $number }/{ $year }
dispatch-invitation-meeting = { $body }, meeting { $number }/{ $year }
dispatch-invitation-cancelled = The meeting is cancelled: { $reason }
dispatch-invitation-moved = The meeting has been moved from { $date }: { $reason }
dispatch-invitation-retimed = The meeting has another time: { $reason }
dispatch-invitation-demo-summary = [Invented] { $summary }
dispatch-invitation-demo = Invented content: people, meetings and facts do not exist.
dispatch-invitation-link = Take part online: { $link }
dispatch-invitation-answer = Answer by { $date }.
dispatch-invitation-agenda = Agenda
dispatch-file-invitation = Invitation
dispatch-file-update = Updated-invitation
dispatch-file-hold = Provisional-hold
dispatch-file-cancellation = Cancellation

## To know before something is sent

dispatch-advice-received = The recipient is a public authority. The material normally becomes a public record there as soon as it arrives, even as a draft. Only include what can be released.
dispatch-advice-comment = Drafts sent for comments only do not normally count as dispatched. The answers you get back become public records.
dispatch-advice-dispatched = The document is dispatched, and so becomes public, when you send it.
dispatch-advice-authority = The document is normally dispatched, and so becomes public, when you send it. Drafts sent for comments only are the exception.
dispatch-advice-register = Running registers can be requested at any time. Only include what can be released.
dispatch-advice-approved = The minutes are approved and thereby drawn up. Changes are made as a correction in a new version.
dispatch-advice-approved-notes = The notes are approved and thereby drawn up. Changes are made as a correction in a new version.
dispatch-advice-unknown = The material may become a public record with whoever sends or receives it, even as a draft. Choose your organisation in the settings for surer advice.
dispatch-listing = { $title } ({ $format }, { $size })
dispatch-size-kb = { $count }{"\u00A0"}kB
dispatch-size-mb = { $count }{"\u00A0"}MB
dispatch-advice-unannounced = No invitation is registered as sent. Send the cancellation only to those who got one all the same.
dispatch-advice-no-calendar = No calendar invitation goes with the mail. { $why }
dispatch-advice-no-address = There is no mail address for { $names }, who are therefore not in the invitation.

## When something cannot be done

dispatch-removed = [Information has been removed]
dispatch-removed-by = [Information has been removed under { $provision }]
dispatch-marking-of = { $name }: { $marking }
dispatch-advice-publication = The publication copy is reviewed. Read it once more before it is published. Keep the archive copy apart.
dispatch-advice-unreviewed = Nobody has reviewed the publication copy as it is now. Review what is masked before it is published. Until then sentences that may be reasons for absence are left out.
dispatch-refused-not-settled = The minutes are not approved, so they cannot be published
    .hint = Wait until everybody has approved. A work copy can be saved.
dispatch-refused-marked = The minutes are marked as secret as a whole, so they cannot be published
    .hint = Mark the paragraphs concerned instead, and the rest is given out.
dispatch-refused-not-approved = The minutes are not approved, so there is no archive copy yet.
    .hint = Save a work copy, or wait until everybody has approved.
dispatch-refused-which-meeting = It is not said which meeting the document is of.
    .hint = Name the meeting.
dispatch-refused-which-register = It is not said which register the list is of.
    .hint = Name the register.
dispatch-refused-no-brief = No item of the meeting has a brief yet.
    .hint = Write reasons, consequences or who prepared the item under One-page brief.
dispatch-refused-format = The document does not come in that format.
    .hint = Everything but the invitation exists as a PDF, and everything but that and the papers of a meeting in one file as a Word file and a web page. Notice and invitation exist as a calendar file, the registers as a table and actions as calendar tasks. Notice, agenda, minutes, positions and actions exist as a draft mail.
dispatch-refused-purpose = The purpose of sending is unknown.
    .hint = Choose for comments, for information or before a position.
dispatch-refused-folder = That is a folder, not a file.
    .hint = Give a file name in the folder.
dispatch-refused-other-file = There is a file of another kind here already: { $path }
    .hint = Choose another name. A document only replaces a document of its own kind.
dispatch-refused-no-sender = The meeting has no secretary who can stand as the sender.
    .hint = Choose the meeting’s secretary.
dispatch-refused-sender-address = { $name } has no mail address and cannot stand as the sender.
    .hint = Fill in the address among the people.
dispatch-refused-nobody-called = None of those called has a mail address.
    .hint = Fill in addresses among the people.
dispatch-refused-not-invited = { $name } has no invitation to take back.
    .hint = Choose somebody who has been invited.
dispatch-refused-changed = The meeting has changed since the document was made. Nothing is noted as sent.
    .hint = Save the document anew and send it.
dispatch-refused-reply = The answer could not be read: { $why }
    .hint = Choose the answer as a calendar file (.ics) or a saved mail (.eml, .msg).

## Answers to invitations

dispatch-answer-accepted = yes
dispatch-answer-declined = no
dispatch-answer-tentative = perhaps
dispatch-answer-delegated = that somebody else comes instead
dispatch-answer-needsaction = that the answer will come later
dispatch-reply-none = There is no answer in the file
dispatch-reply-set = { $name } answers { $answer } to { $meeting }.
dispatch-reply-earliertime = { $name } answers { $answer } to { $meeting }, but to an earlier time or place. Ask again.
dispatch-reply-superseded = { $name } has answered later about { $meeting } already. That answer stands.
dispatch-reply-proposal = { $name } proposes { $time } instead for { $meeting } and has not answered yet.
dispatch-reply-unknownperson = The address { $address } belongs to nobody here. The answer is not set.
dispatch-reply-unknownmeeting = The answer from { $address } is about no meeting here. The answer is not set.

## Steps in the history

dispatch-step-sent = { $name } sent
dispatch-step-notice = Notice sent: { $name }
dispatch-step-agenda = Agenda sent: { $name }
dispatch-step-briefs = Briefs of items sent: { $name }
dispatch-step-items = Register of items sent: { $name }
dispatch-step-ambiguities = Register of ambiguities sent: { $name }
dispatch-step-minutes = Minutes sent: { $name }
dispatch-step-positions = Log of positions sent: { $name }
dispatch-step-actions = Action list sent: { $name }
dispatch-step-yearplan = Year plan sent: { $name }
dispatch-step-invitation = Invitation sent: { $name }
dispatch-step-uninvitation = Invitation taken back: { $name }
dispatch-step-reply = Answers to an invitation from { $names }
dispatch-file-year-calendar = Year calendar
dispatch-year-calendar = The Partnership { $year }
dispatch-hold = { $summary } (provisional)
dispatch-hold-planned = The time is provisional. The invitation will come later and takes its place.
dispatch-hold-called = The invitation has gone out and stands.
dispatch-deadline = Deadline: { $summary }
dispatch-file-year-wheel = Year wheel
dispatch-refused-no-holds = There are no planned meetings in { $year } to hold the time for.
    .hint = Plan meetings first. Those who are called have their notice.
dispatch-refused-no-holder = Nobody can stand as the sender: the meetings have no secretary, and your name is not among the people with a mail address.
    .hint = Choose a secretary for the meetings, or fill in your mail address among the people.
dispatch-refused-empty-year = The year has no meetings to show.
    .hint = Plan a meeting or import a calendar first.

## The registers as files

dispatch-file-actions = Actions
dispatch-file-positions = Positions
dispatch-file-items = Items
dispatch-file-ambiguities = Ambiguities
dispatch-tasks = The Partnership's actions
dispatch-task-day = Action: { $summary }
dispatch-column-number = No.
dispatch-column-action = Action
dispatch-column-owner = Responsible
dispatch-column-organisation = Organisation
dispatch-column-due = Due
dispatch-column-status = Status
dispatch-column-late = Days late
dispatch-column-done = Done
dispatch-column-comment = Comment
dispatch-column-meeting = Meeting
dispatch-column-dissent = Dissenting opinion
dispatch-column-knowledge = Knowledge area
dispatch-column-stance = Stance { $party }
dispatch-column-paragraph = §
dispatch-column-position = Position
dispatch-column-date = Day
dispatch-column-item = Item
dispatch-column-ambiguity = Ambiguity
dispatch-column-description = Description
dispatch-column-parties = Parties
dispatch-column-raised-by = Raised by
dispatch-column-raised-on = Raised on
dispatch-column-proposal = Proposal
dispatch-column-since = Since
dispatch-column-answer = Answer
dispatch-column-purpose = Purpose
dispatch-column-presenter = Presenter
dispatch-column-positions = Positions
dispatch-column-actions = Actions
dispatch-column-papers = Number of papers
dispatch-column-title = Heading
dispatch-column-clauses = Clauses
dispatch-column-outcome = Outcome

## Excerpts

dispatch-refused-which-item = Say which item the excerpt is of.
    .hint = Choose the item in the minutes, or give it with --item.
dispatch-refused-not-in-minutes = The item is not in the minutes.
    .hint = Perhaps it was taken away before they were approved. Choose another item.
dispatch-step-excerpt = Excerpt of the minutes sent: { $name }
dispatch-step-annualreport = Annual summary sent: { $name }
dispatch-step-councilreport = Input to the Council’s account sent: { $name }
dispatch-step-directionreport = Follow-up of the joint direction sent: { $name }
dispatch-step-directiondocument = Direction document sent: { $name }
dispatch-step-mandates = List of mandates sent: { $name }

## Looking at a file

verify-identical = The file is genuine: it is, byte for byte, the { $name } that this workspace makes.
verify-sent = The file is genuine: this very file was sent on { $day }.
verify-same-words = The file has the same words as { $name }, but is not the file that was made here. It may have been saved again in another program. Use the workspace’s own file.
verify-changed = The file is not genuine: it says that it is { $name }, but its words are not the same.
verify-unknown = The file is a copy of approved minutes, but not of this workspace, or it has been changed, or is no longer the one in force.
verify-cut-off = The file is empty or lacks its end, so it cannot be checked. Get it again from whoever sent it.
verify-no-seal = The file has nothing to check it by. Only archive and publication copies of approved minutes can be checked.
verify-journal-broken = The workspace’s own journal is not whole, so nothing can be said of the file. Check the workspace first.
verify-differs = Here it says “{ $ours }”, in the file “{ $theirs }”.
verify-added = The file also says “{ $theirs }”.
verify-lacks = The file lacks “{ $ours }”.

## Meeting papers in one file

dispatch-step-pack = Meeting papers sent: { $name }
pack-name = Meeting papers
pack-author = The secretariat of the Partnership
pack-notice = Notice
pack-agenda = Agenda
pack-briefs = Briefs of agenda items
pack-contents = Contents
pack-stamp = { $label } · page { $page } ({ $pages })
pack-stamp-plain = page { $page } ({ $pages })
pack-from-word = { $label }, { $name }, is a Word document: its text is given here without page head, page foot and its own look.
pack-without-pictures = { $name }: pictures of the Word document that cannot be shown here: { $count }.
pack-without-file = { $name }: the embedded file { $what } is not included.
pack-without-signature = { $name }: the electronic signature is valid in the original only.
pack-fields-still = { $name }: the form’s fields cannot be filled in here.
pack-without-answers = { $name }: the file does not say what is filled in looks like in { $what }, so it is not seen.
pack-without-media = { $name }: film and sound are not included.
pack-untagged-several = These attachments are not tagged for screen readers, so the pack as a whole is not accessible: { $name }.
pack-untagged = { $name } is not tagged for screen readers, so the pack as a whole is not accessible.
pack-refused-kind = { $label }, { $name }, cannot be put in the meeting papers.
    .hint = Save it as a PDF and add that instead. Pictures, text and Word documents will do too.
pack-refused-empty = The attachment { $name } is empty.
    .hint = Take it away, or add the right file.
pack-refused-damaged = The attachment { $name } is damaged and cannot be read in full.
    .hint = Ask for the file again and add it anew.
pack-refused-locked = The attachment { $name } is locked with a password.
    .hint = Save it without a password and add it anew.
pack-refused-large = The attachment { $name } is too large to be put in.
    .hint = Divide it, or send it by itself.
pack-refused-shell = The attachment { $name } is a form that only certain programs show.
    .hint = Print it to PDF and add it anew.
pack-refused-stopped = The meeting papers were not made, because the work was stopped.
    .hint = Make them again when it suits you. Nothing has been saved.
pack-refused-pages = The papers have { $pages } pages together, which is more than a file holds.
    .hint = Take attachments away, or send some by themselves.

## Word and web page

dispatch-refused-pack-format = The meeting papers are only written as PDF, because they hold others’ pages.
    .hint = Choose PDF, or save the notice and the agenda one by one.
dispatch-refused-archive-format = The archive copy is only written as PDF/A.
    .hint = Choose PDF, or a work copy if you want it in Word.

# Answers by hand, proposals of another time, and who is coming
dispatch-step-answer = Answer noted: { $name }, { $answer }
dispatch-refused-answer = The answer cannot be used.
    .hint = Choose accepted, declined, tentative or needsAction.
dispatch-refused-not-called = { $name } is not called to the meeting.
    .hint = Add the person to those who are called first.
dispatch-proposed-time = { $day }, { $time }
dispatch-forecast-sks = SKS
dispatch-forecast-authorities = The authorities
dispatch-forecast-side = { $side }: { $there } of { $total } parties are represented by somebody with a confirmed mandate.
dispatch-forecast-no-mandate = { $party }: whoever is coming has no confirmed mandate.
dispatch-forecast-open = { $party }: nobody has accepted yet.
dispatch-forecast-absent = { $party }: all who are called have declined.
