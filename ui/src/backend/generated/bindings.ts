// Written by `./dev bindings` from the command table. Do not edit.

/**
 * How a remark is accepted.
 */
export type AcceptHow = "proposed" | "inPlaceOfNow" | "task" | "noted";

/**
 * Record an action.
 */
export type ActionAdd = { 
/**
 * The agenda item it springs from.
 */
item: string, 
/**
 * What, verb first.
 */
text: string, 
/**
 * The one person responsible.
 */
owner?: string, 
/**
 * By when: a date, or words such as "9 sep" or "om två veckor".
 */
due?: string, };

/**
 * Change an action; what is left out stays.
 */
export type ActionEdit = { 
/**
 * Which.
 */
id: string, 
/**
 * What.
 */
text?: string, 
/**
 * The one person responsible.
 */
owner?: string, 
/**
 * By when, as in `ActionAdd`; empty: no date.
 */
due?: string, 
/**
 * How far.
 */
status?: ActionStatus, 
/**
 * A remark.
 */
comment?: string, };

/**
 * Change several actions alike, as one step: all, or none when one is refused. What is left
 * out stays.
 */
export type ActionEditMany = { 
/**
 * Which.
 */
ids: Array<string>, 
/**
 * The one person responsible.
 */
owner?: string, 
/**
 * By when, as in `ActionAdd`; empty: no date.
 */
due?: string, 
/**
 * How far.
 */
status?: ActionStatus, 
/**
 * A remark; the reason, when struck out.
 */
comment?: string, };

/**
 * Actions: late first, then by day.
 */
export type ActionList = { 
/**
 * Those found.
 */
actions: Array<ActionRow>, 
/**
 * How many the filter finds.
 */
found: number, 
/**
 * How many are open in all.
 */
open: number, 
/**
 * How many of them are late.
 */
late: number, 
/**
 * The filter as it was read.
 */
filter: FilterView, };

/**
 * Actions to list.
 */
export type ActionListOf = { 
/**
 * What to find, such as `status:sen ansvarig:"Anna A"`; those closed only by `status:`.
 */
filter?: string, 
/**
 * At most so many; absent: all that are found.
 */
limit?: number, };

/**
 * An action.
 */
export type ActionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * "Å 2027:14".
 */
number: string, 
/**
 * What.
 */
text: string, 
/**
 * The one person responsible.
 */
owner: PersonRef | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * How far.
 */
status: ActionStatus, 
/**
 * When done.
 */
doneOn: string | null, 
/**
 * Days late today; 0 when not.
 */
lateBy: number, 
/**
 * A remark.
 */
comment: string, 
/**
 * The meeting it springs from.
 */
meeting: string, 
/**
 * The meeting's title.
 */
meetingTitle: string, 
/**
 * The agenda item.
 */
item: string, 
/**
 * The paragraph's number.
 */
paragraph: ItemNumber, 
/**
 * The position it belongs to, "GS 2027:03".
 */
position: string | null, };

/**
 * How far an action is.
 */
export type ActionStatus = "open" | "inProgress" | "done" | "dropped";

/**
 * The actions that were changed.
 */
export type ActionsEdited = { 
/**
 * Each as it now is, in the order asked for.
 */
actions: Array<ActionRow>, };

/**
 * The chair's approval of an agenda, of exactly what was printed then.
 */
export type AgendaApprovalView = { 
/**
 * Who gave it.
 */
by: PersonRef | null, 
/**
 * When.
 */
on: string, 
/**
 * The hash of what was approved.
 */
content: string, 
/**
 * Whether something else is printed now.
 */
lapsed: boolean, 
/**
 * Who and when in words, and whether it still holds.
 */
text: string, 
/**
 * What has changed since, item by item, in words.
 */
changes: Array<string>, };

/**
 * Make the agenda from the body's template.
 */
export type AgendaDraft = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Proposals to take up with it, by key.
 */
take: Array<string>, };

/**
 * Add an item.
 */
export type AgendaItemAdd = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The item it comes after, or the section it comes first in; absent: before the closing items.
 */
after?: string, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose; absent: information.
 */
purpose?: PurposeName, 
/**
 * Who presents.
 */
presenter?: string, 
/**
 * Minutes; absent: 10.
 */
minutes?: number, 
/**
 * The proposal: att-clauses, one a line.
 */
proposal: string, };

/**
 * Change an item; what is left out stays.
 */
export type AgendaItemEdit = { 
/**
 * Which.
 */
id: string, 
/**
 * Heading.
 */
title?: string, 
/**
 * Purpose.
 */
purpose?: PurposeName, 
/**
 * Who presents, by id; see `presenter_text` for others.
 */
presenter?: string, 
/**
 * Who presents, when not one person ("Alla"); empty: nobody.
 */
presenterText?: string, 
/**
 * Minutes, 0–480.
 */
minutes?: number, 
/**
 * The proposal: att-clauses, one a line.
 */
proposal?: string, 
/**
 * Background in Markdown.
 */
background?: string, 
/**
 * Its brief; what is left out stays.
 */
brief?: BriefEdit, 
/**
 * Focus areas 1–10 (R-016).
 */
focusAreas?: Array<number>, };

/**
 * Make an item a sub-item of the one before it, or an item of its own again.
 */
export type AgendaItemLevel = { 
/**
 * Which.
 */
id: string, 
/**
 * Whether it is to be a sub-item.
 */
sub: boolean, };

/**
 * Agenda items, the newest meeting first.
 */
export type AgendaItemList = { 
/**
 * Those found.
 */
items: Array<ItemRow>, 
/**
 * How many the filter finds.
 */
found: number, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The filter as it was read.
 */
filter: FilterView, };

/**
 * Agenda items to list.
 */
export type AgendaItemListOf = { 
/**
 * What to find, such as `syfte:ställningstagande utfall:inget mall`.
 */
filter?: string, 
/**
 * At most so many; absent: all that are found.
 */
limit?: number, };

/**
 * Move an item with its sub-items to a row, from 1: headings are rows too.
 */
export type AgendaItemMove = { 
/**
 * Which.
 */
id: string, 
/**
 * The new row.
 */
to: number, };

/**
 * Take an item away.
 */
export type AgendaItemRemove = { 
/**
 * Which.
 */
id: string, 
/**
 * Why, when the governing document requires the item.
 */
reason: string, };

/**
 * One item.
 */
export type AgendaItemView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number (§), such as 5, or 5a for a sub-item.
 */
number: ItemNumber, 
/**
 * Its row, from 1: headings are rows too.
 */
row: number, 
/**
 * Whether it is a sub-item of the item before it.
 */
sub: boolean, 
/**
 * When it starts.
 */
start: string, 
/**
 * When it ends.
 */
end: string, 
/**
 * Whether it ends after the meeting does.
 */
late: boolean, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose.
 */
purpose: PurposeName, 
/**
 * Who presents.
 */
presenter: PersonRef | null, 
/**
 * Who presents, when not one person.
 */
presenterText: string, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * The proposal: att-clauses, one a line.
 */
proposal: string, 
/**
 * Background in Markdown.
 */
background: string, 
/**
 * Its one-page brief.
 */
brief: BriefView, 
/**
 * That it came after the notice, in words; absent: it did not, or nothing is sent yet.
 */
cameLate: string | null, 
/**
 * A note that never leaves this laptop.
 */
privateNote: string, 
/**
 * Focus areas.
 */
focusAreas: Array<number>, 
/**
 * The key of the template's item.
 */
templateKey: string, 
/**
 * The rule that requires it, such as `AGD-003`.
 */
requiredBy: string | null, 
/**
 * That rule in words.
 */
requiredText: string | null, 
/**
 * The meeting it was moved from, in words.
 */
carriedFrom: string | null, 
/**
 * Who asked for it, in words.
 */
source: string, 
/**
 * That the meeting postponed it and why, in words.
 */
postponed: string | null, 
/**
 * Whether it can be postponed: standing items come back by themselves.
 */
canPostpone: boolean, 
/**
 * Papers.
 */
attachments: Array<AttachmentView>, 
/**
 * Wording hints about the proposal.
 */
hints: Array<WordingHint>, };

/**
 * Set a heading before an item.
 */
export type AgendaSectionAdd = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The heading.
 */
title: string, 
/**
 * The item; absent: last.
 */
before?: string, };

/**
 * Change the words of a heading.
 */
export type AgendaSectionEdit = { 
/**
 * Which.
 */
id: string, 
/**
 * The heading.
 */
title: string, };

/**
 * Move a section with its items to a row, from 1.
 */
export type AgendaSectionMove = { 
/**
 * Which.
 */
id: string, 
/**
 * The new row.
 */
to: number, };

/**
 * A heading over items, until the next.
 */
export type AgendaSectionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The heading.
 */
title: string, 
/**
 * Its row, from 1: items are rows too.
 */
row: number, 
/**
 * How many items stand before it.
 */
after: number, 
/**
 * When its first item starts.
 */
start: string, 
/**
 * Minutes its items take.
 */
minutes: number, };

/**
 * How far an agenda has come.
 */
export type AgendaStateName = "prepared" | "inReview" | "chairReviewed" | "sent";

/**
 * Say how far the agenda has come.
 */
export type AgendaStep = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * How far.
 */
state: AgendaStateName, 
/**
 * Who approved it; absent: the chair.
 */
by?: string, 
/**
 * The hash of what was approved; refused if something else is printed now. Absent: whatever
 * is printed now.
 */
content?: string, };

/**
 * Take proposals for an agenda up.
 */
export type AgendaTake = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Those taken, by key.
 */
keys: Array<string>, };

/**
 * What those called have been sent of an agenda.
 */
export type AgendaToldView = { 
/**
 * When they were sent it last.
 */
on: string, 
/**
 * Whether something else is printed now.
 */
changed: boolean, 
/**
 * When, and whether it is still the same, in words.
 */
text: string, 
/**
 * What has changed since, item by item, in words.
 */
changes: Array<string>, };

/**
 * A meeting's agenda.
 */
export type AgendaView = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The items in order.
 */
items: Array<AgendaItemView>, 
/**
 * The headings over them, in order.
 */
sections: Array<AgendaSectionView>, 
/**
 * Minutes the meeting lasts.
 */
available: number, 
/**
 * Minutes the items take.
 */
used: number, 
/**
 * Minutes too many; 0 when they fit.
 */
over: number, 
/**
 * Whether minutes can be taken from items to make them fit.
 */
canDistribute: boolean, 
/**
 * `draft`, `prepared`, `inReview`, `chairReviewed`, `sent`.
 */
state: string, 
/**
 * The hash of what is printed of it now.
 */
content: string, 
/**
 * The chair's approval, if given.
 */
approval: AgendaApprovalView | null, 
/**
 * What those called have been sent of it, if anything.
 */
told: AgendaToldView | null, 
/**
 * The version of the template that it was made from, in words; absent: from none.
 */
madeFrom: string | null, 
/**
 * Whether the agenda can be changed, and if not, why.
 */
locked: string | null, };

/**
 * Ambiguities: those not solved first, the longest open first.
 */
export type AmbiguityList = { 
/**
 * Those found.
 */
ambiguities: Array<AmbiguityRow>, 
/**
 * How many the filter finds.
 */
found: number, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Every organisation that can be a party, by name.
 */
organisations: Array<OrganisationRef>, 
/**
 * Tactical meetings that it can have been raised at, newest first.
 */
meetings: Array<MeetingRef>, 
/**
 * The filter as it was read.
 */
filter: FilterView, };

/**
 * Ambiguities to list.
 */
export type AmbiguityListOf = { 
/**
 * What to find, such as `status:öppen part:SKR`.
 */
filter?: string, 
/**
 * At most so many; absent: all that are found.
 */
limit?: number, };

/**
 * An ambiguity.
 */
export type AmbiguityRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is unclear.
 */
title: string, 
/**
 * More about it, in Markdown.
 */
description: string, 
/**
 * The organisations that it is between.
 */
parties: Array<OrganisationRef>, 
/**
 * Who raised it.
 */
raisedBy: string, 
/**
 * When.
 */
raisedOn: string, 
/**
 * The meeting it was raised at.
 */
meeting: MeetingRef | null, 
/**
 * The agenda item it was raised under.
 */
item: string | null, 
/**
 * Its number there.
 */
paragraph: ItemNumber | null, 
/**
 * How it should be, in Markdown.
 */
proposal: string, 
/**
 * How it came to be.
 */
answer: string, 
/**
 * How far it is.
 */
status: AmbiguityStatus, 
/**
 * Since when it is before the steering group, or solved.
 */
since: string | null, 
/**
 * That meetings have passed it by without a proposal (AMB-001), in words.
 */
hint: string | null, };

/**
 * Record an ambiguity, or change one; what is left out stays.
 */
export type AmbiguitySave = { 
/**
 * Which; absent: a new one.
 */
id?: string, 
/**
 * What is unclear, in a line.
 */
title?: string, 
/**
 * More about it, in Markdown.
 */
description?: string, 
/**
 * The organisations that it is between.
 */
parties?: Array<string>, 
/**
 * Who raised it, in words.
 */
raisedBy?: string, 
/**
 * When; absent for a new one: today, or the day of its meeting.
 */
raisedOn?: string, 
/**
 * The meeting it was raised at: under its item about ambiguities, if it has one.
 */
meeting?: string, 
/**
 * How it should be, in Markdown.
 */
proposal?: string, 
/**
 * How it came to be.
 */
answer?: string, 
/**
 * Where it is.
 */
stage?: AmbiguityStage, };

/**
 * Where an ambiguity is.
 */
export type AmbiguityStage = "open" | "raised" | "solved";

/**
 * How far an ambiguity is.
 */
export type AmbiguityStatus = "open" | "proposed" | "raised" | "solved";

/**
 * Change the paragraph as proposed.
 */
export type AmendmentAccept = { 
/**
 * The proposal.
 */
id: string, 
/**
 * A remark, if any.
 */
reason?: string, };

/**
 * Enter what a reviewer wants changed.
 */
export type AmendmentAdd = { 
/**
 * The paragraph's agenda item.
 */
item: string, 
/**
 * Who proposes it.
 */
author: string, 
/**
 * How it came. `inApp` only by the one who works at this machine.
 */
method: ApprovalMethod, 
/**
 * When it came; absent: today.
 */
on?: string, 
/**
 * The words that are to give way, as they stand; empty: the proposed words are added.
 */
quoted: string, 
/**
 * The words in their place; empty: the quoted words go.
 */
proposed: string, 
/**
 * Why.
 */
reason: string, };

/**
 * What reviewers want changed in a record.
 */
export type AmendmentList = { 
/**
 * The record.
 */
minutes: string, 
/**
 * How many wait for an answer.
 */
open: number, 
/**
 * The proposals, those without an answer first.
 */
amendments: Array<AmendmentView>, };

/**
 * Leave the paragraph as it is.
 */
export type AmendmentRefuse = { 
/**
 * The proposal.
 */
id: string, 
/**
 * Why. Never blank.
 */
reason: string, };

/**
 * How far a reviewer's proposal has come.
 */
export type AmendmentState = "open" | "accepted" | "refused";

/**
 * A reviewer's proposal.
 */
export type AmendmentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The paragraph's agenda item.
 */
item: string, 
/**
 * The paragraph's number.
 */
number: ItemNumber, 
/**
 * The paragraph's heading.
 */
title: string, 
/**
 * Who proposed it.
 */
author: PersonRef, 
/**
 * How it came.
 */
method: ApprovalMethod, 
/**
 * When it came.
 */
receivedOn: string | null, 
/**
 * The words that are to give way.
 */
quoted: string, 
/**
 * The words in their place.
 */
proposed: string, 
/**
 * The two, word by word.
 */
parts: Array<ComparedPart>, 
/**
 * Why.
 */
reason: string, 
/**
 * How far it has come.
 */
state: AmendmentState, 
/**
 * Why it cannot be accepted as the text stands now, in words.
 */
stale: string | null, 
/**
 * When it was answered, RFC 3339.
 */
decidedAt: string | null, 
/**
 * Who answered, as called at that machine.
 */
decidedBy: string, 
/**
 * The reason of the answer.
 */
decision: string, 
/**
 * Who answered, when and why, in words.
 */
trace: string | null, };

/**
 * List what reviewers want changed in a record.
 */
export type AmendmentsOf = { 
/**
 * The record.
 */
minutes: string, };

/**
 * How somebody approved.
 */
export type ApprovalMethod = "atMeeting" | "mail" | "signed" | "answerFile" | "inApp";

/**
 * One who approves.
 */
export type ApproverView = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * `chair`, `approver`, `secretary`.
 */
role: string, 
/**
 * Side.
 */
side: SideName, 
/**
 * When approved.
 */
approvedOn: string | null, 
/**
 * How.
 */
method: ApprovalMethod | null, 
/**
 * Whether the content has changed since.
 */
lapsed: boolean, };

/**
 * Name those who approve; the chair and one of the other side at least.
 */
export type ApproversSet = { 
/**
 * The record.
 */
minutes: string, 
/**
 * People, the chair among them.
 */
people: Array<string>, };

/**
 * Add a paper to an item or to an entry of a register; either `path` or `bytes`.
 */
export type AttachmentAdd = { 
/**
 * The item.
 */
item?: string, 
/**
 * The entry.
 */
entry?: EntryOf, 
/**
 * The file.
 */
path?: string, 
/**
 * The file's name, when its content comes along.
 */
fileName?: string, 
/**
 * The content as base64.
 */
bytes?: string, };

/**
 * A paper's content.
 */
export type AttachmentContent = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Its media type.
 */
media: string, 
/**
 * The content as base64.
 */
bytes: string, };

/**
 * What search knows of a paper's text.
 */
export type AttachmentText = "text" | "nothing" | "encrypted" | "broken" | "tooLarge" | "unread" | "missing";

/**
 * A paper.
 */
export type AttachmentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * *Bilaga* n.
 */
number: number, 
/**
 * The file's name.
 */
name: string, 
/**
 * Its media type.
 */
media: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * When it was added.
 */
addedOn: string, 
/**
 * What search knows of its text.
 */
text: AttachmentText, };

/**
 * How one person attends.
 */
export type AttendanceRow = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * `ordinary`, `substitute`, `adjunct`, `secretary`, `guest`.
 */
kind: string, 
/**
 * The role in words.
 */
role: string, 
/**
 * Side.
 */
side: SideName, 
/**
 * How.
 */
status: AttendanceStatus, 
/**
 * Whom she or he stands in for.
 */
standsInFor: PersonRef | null, 
/**
 * Came later.
 */
arrived: string | null, 
/**
 * Left earlier.
 */
left: string | null, 
/**
 * Numbers of the paragraphs where recused.
 */
recusedOn: Array<ItemNumber>, 
/**
 * Whether the mandate is confirmed.
 */
mandateConfirmed: boolean, 
/**
 * Who confirmed it at the meeting, if it was confirmed there.
 */
mandateConfirmedBy: string | null, 
/**
 * Whether this is the chair.
 */
chair: boolean, };

/**
 * Say how somebody attends; what is left out stays.
 */
export type AttendanceSet = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Who.
 */
person: string, 
/**
 * How.
 */
status?: AttendanceStatus, 
/**
 * Whom she or he stands in for.
 */
standsInFor?: string, 
/**
 * Stop standing in.
 */
standsInForNobody: boolean, 
/**
 * Came later than the start.
 */
arrived?: string, 
/**
 * Left before the end.
 */
left?: string, 
/**
 * Who confirmed at the meeting that she or he may speak for the party (R-027); empty: nobody.
 */
mandateConfirmedBy?: string, 
/**
 * Take arrival and departure back.
 */
wholeMeeting: boolean, };

/**
 * Say of several at once, in one step, how they attend.
 */
export type AttendanceSetAll = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Who.
 */
people: Array<string>, 
/**
 * How.
 */
status: AttendanceStatus, };

/**
 * How somebody attends.
 */
export type AttendanceStatus = "onSite" | "remote" | "absent" | "unknown";

/**
 * One value that changed.
 */
export type AuditChange = { 
/**
 * What was changed, in words.
 */
thing: string, 
/**
 * Which value of it, in words.
 */
field: string, 
/**
 * The table.
 */
table: string, 
/**
 * The thing.
 */
subject: string, 
/**
 * The column.
 */
column: string, 
/**
 * Before; absent for a new thing.
 */
before: string | null, 
/**
 * After.
 */
after: string | null, };

/**
 * A stretch of the journal, newest first.
 */
export type AuditList = { 
/**
 * The steps.
 */
steps: Array<AuditStep>, };

/**
 * A stretch of the journal.
 */
export type AuditListOf = { 
/**
 * At most so many; absent: 100.
 */
limit?: number, 
/**
 * Only those before this number.
 */
before?: number, 
/**
 * Only those that touch this thing.
 */
subject?: string, };

/**
 * One step.
 */
export type AuditStep = { 
/**
 * Its number on this device, from 1.
 */
number: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * The command.
 */
command: string, 
/**
 * What was done, in words.
 */
title: string, 
/**
 * What changed.
 */
changes: Array<AuditChange>, 
/**
 * The batch's hash.
 */
hash: string, };

/**
 * Whether the chain is whole.
 */
export type AuditVerified = { 
/**
 * Whether it is.
 */
ok: boolean, 
/**
 * How many batches.
 */
batches: number, 
/**
 * How many devices.
 */
devices: number, 
/**
 * The newest hash of this device.
 */
head: string, 
/**
 * What is wrong, in words.
 */
problems: Array<string>, };

/**
 * A copy was written.
 */
export type BackupView = { 
/**
 * Where.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * The bodies that the secretariat plans for.
 */
export type BodyName = "strategic" | "tactical";

/**
 * Change an item's one-page brief; what is left out stays.
 */
export type BriefEdit = { 
/**
 * Who prepared the item, in words.
 */
preparedBy?: string, 
/**
 * When it was prepared.
 */
preparedOn?: string, 
/**
 * Whether the day is taken back; absent: no.
 */
noDay?: boolean, 
/**
 * Why now, and of what good to whom, in Markdown.
 */
reasons?: string, 
/**
 * What follows for regions, municipalities and authorities, in Markdown.
 */
consequences?: string, 
/**
 * What each party has to do or decide itself (R-006), in Markdown.
 */
ownSteps?: string, 
/**
 * Whom to ask.
 */
contact?: string, };

/**
 * An item's one-page brief: what it says besides the heading, the background and the proposal.
 */
export type BriefView = { 
/**
 * Whether anything is written, so that there is a brief to print.
 */
isWritten: boolean, 
/**
 * Who prepared the item.
 */
preparedBy: string, 
/**
 * When.
 */
preparedOn: string | null, 
/**
 * Why now, and of what good to whom.
 */
reasons: string, 
/**
 * What follows.
 */
consequences: string, 
/**
 * What each party has to do or decide itself (R-006).
 */
ownSteps: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * What keeps it from being as it should, in words.
 */
hints: Array<string>, };

/**
 * A request about one thing.
 */
export type ById = { 
/**
 * The thing's id.
 */
id: string, };

/**
 * A request about one meeting.
 */
export type ByMeeting = { 
/**
 * The meeting's id.
 */
meeting: string, };

/**
 * A request about one year.
 */
export type ByYear = { 
/**
 * The calendar year.
 */
year: number, };

/**
 * Say what an imported event is, against the guess.
 */
export type CalendarEventClassify = { 
/**
 * The event.
 */
id: string, 
/**
 * What it is.
 */
kind: EventKind, };

/**
 * A calendar file to count out; one of `path`, `bytes` and `text`.
 */
export type CalendarExpand = { 
/**
 * The file.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * The content as text.
 */
text?: string, 
/**
 * First day.
 */
from: string, 
/**
 * The day after the last.
 */
to: string, };

/**
 * A calendar file to look at or to import; either `path` or `text` or `bytes`.
 */
export type CalendarFile = { 
/**
 * Whose calendar it is.
 */
kind: CalendarKind, 
/**
 * What to call it; a known name updates that calendar. So does a new name, where most of the
 * events are in a calendar of the same kind already.
 */
name: string, 
/**
 * Whether it is a calendar of its own, though another holds most of its events; absent: no.
 */
apart?: boolean, 
/**
 * The file.
 */
path?: string, 
/**
 * The file's name, when its content comes along.
 */
fileName?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * The content as pasted text.
 */
text?: string, };

/**
 * What a calendar file says of days by which something is done.
 */
export type CalendarForm = "events" | "tasks";

/**
 * Whose calendar it is.
 */
export type CalendarKind = "council" | "consultation" | "principals" | "sks" | "busy";

/**
 * The imported calendars.
 */
export type CalendarList = { 
/**
 * By name.
 */
calendars: Array<CalendarView>, };

/**
 * A file with answers to invitations; either `path` or `bytes` or `text`.
 */
export type CalendarReply = { 
/**
 * The file: `.ics`, a saved mail `.eml`, or an answer saved by Outlook, `.msg`.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * The content as pasted text.
 */
text?: string, };

/**
 * An imported calendar.
 */
export type CalendarView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whose it is.
 */
kind: CalendarKind, 
/**
 * The file it came from.
 */
fileName: string, 
/**
 * When it was last imported, RFC 3339 in Europe/Stockholm.
 */
importedAt: string, 
/**
 * How many events it holds.
 */
events: number, };

/**
 * Someone who is called.
 */
export type CalledPerson = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * `ordinary`, `substitute`, `adjunct`, `secretary` …
 */
kind: string, 
/**
 * The role in words.
 */
role: string, 
/**
 * Side.
 */
side: SideName, 
/**
 * Whether the mandate is confirmed (R-027).
 */
mandateConfirmed: boolean, 
/**
 * The answer to the invitation: `needsAction`, `accepted`, `declined`, `tentative`, `delegated`.
 */
answer: string, 
/**
 * What was written with the answer; may be empty.
 */
comment: string, 
/**
 * Another time that is proposed, in words.
 */
proposal: string | null, };

/**
 * Say who chairs a body for a time.
 */
export type ChairSave = { 
/**
 * The body.
 */
body: BodyName, 
/**
 * The person.
 */
person: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Why the side is not the one in turn, when it is not.
 */
deviationReason: string, };

/**
 * Who chairs in one year.
 */
export type ChairYear = { 
/**
 * The year.
 */
year: number, 
/**
 * Side of the strategic group's chair, when known.
 */
strategic: SideName | null, 
/**
 * Side of the tactical group's chair, when known.
 */
tactical: SideName | null, 
/**
 * The strategic chair's name.
 */
strategicName: string | null, 
/**
 * The tactical chair's name.
 */
tacticalName: string | null, 
/**
 * Whether it follows the governing document (CHR-001…003).
 */
follows: boolean, 
/**
 * That nobody is named yet for a time of the year, in words; absent: somebody always is.
 */
missing: string | null, 
/**
 * Why it does not, when it does not.
 */
reason: string | null, };

/**
 * What an import does with an event.
 */
export type ChangeKind = "added" | "updated" | "moved" | "cancelled" | "unchanged";

/**
 * One thing that was looked at.
 */
export type CheckLine = { 
/**
 * What: `pages`, `foreignKeys`, `journal`, `cells`, `attachments`, `search`.
 */
what: string, 
/**
 * Whether it is whole.
 */
ok: boolean, 
/**
 * What was found, in words.
 */
text: string, };

/**
 * Rules judged for a year.
 */
export type CheckView = { 
/**
 * The year.
 */
year: number, 
/**
 * Every rule, by its id.
 */
verdicts: Array<JudgedView>, };

/**
 * On which agendas an item of a template comes.
 */
export type ComesName = "always" | "spring" | "autumn" | "once";

/**
 * Why a command did not happen: one plain sentence, where, and what to do.
 */
export type CommandError = { 
/**
 * The kind of failure.
 */
code: ErrorCode, 
/**
 * What was wrong, in one sentence.
 */
message: string, 
/**
 * Where: a field, a file, a line.
 */
where: string | null, 
/**
 * What to do about it.
 */
hint: string | null, 
/**
 * The rule that said no, such as `minutes-locked` or `PLAN-001`.
 */
rule: string | null, };

/**
 * A stretch of two compared texts.
 */
export type ComparedPart = { 
/**
 * Where it stands.
 */
part: PartName, 
/**
 * The words.
 */
text: string, };

/**
 * Two versions, word by word.
 */
export type Comparison = { 
/**
 * The paragraphs that differ, in order.
 */
paragraphs: Array<ParagraphComparison>, 
/**
 * How many paragraphs are alike.
 */
alike: number, 
/**
 * That in words.
 */
text: string, };

/**
 * What to do about a conflict.
 */
export type ConflictChoice = "side" | "written" | "shown";

/**
 * Everything to choose in or look at.
 */
export type ConflictList = { 
/**
 * Conflicts first.
 */
conflicts: Array<ConflictView>, 
/**
 * Numbers that two things have.
 */
numbers: Array<NumberTwice>, };

/**
 * A stretch of a joined text.
 */
export type ConflictPiece = { 
/**
 * The words shown.
 */
text: string, 
/**
 * `joined`, `mixed`, `conflict`.
 */
kind: string, 
/**
 * Of a conflict: the earlier wording.
 */
other: string | null, };

/**
 * Choose in a conflict.
 */
export type ConflictSettle = { 
/**
 * The table.
 */
table: string, 
/**
 * The row.
 */
row: string, 
/**
 * The column.
 */
column: string, 
/**
 * The versions that were shown.
 */
seen: Array<string>, 
/**
 * What to do.
 */
choice: ConflictChoice, 
/**
 * The side's version, for a side.
 */
side?: string, 
/**
 * The text, when something else was written.
 */
text?: string, };

/**
 * One side of a conflict.
 */
export type ConflictSideView = { 
/**
 * The version, to hand back.
 */
version: string, 
/**
 * Who wrote it.
 */
who: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The words that differ from the shown ones are marked.
 */
parts: Array<ConflictWord>, };

/**
 * Something that two have changed at once.
 */
export type ConflictView = { 
/**
 * The table.
 */
table: string, 
/**
 * The row.
 */
row: string, 
/**
 * The column.
 */
column: string, 
/**
 * Whether somebody has to choose; else it is only to be looked at.
 */
mustChoose: boolean, 
/**
 * What it is, such as "§ 7 Vem gör vad, texten".
 */
title: string, 
/**
 * The meeting it belongs to.
 */
meeting: string | null, 
/**
 * What is shown now.
 */
shown: string, 
/**
 * Whether it is a long text, which can be rewritten.
 */
isText: boolean, 
/**
 * The sides, the shown one last.
 */
sides: Array<ConflictSideView>, 
/**
 * Of a joined text: its stretches.
 */
pieces: Array<ConflictPiece>, };

/**
 * A stretch of a side's text.
 */
export type ConflictWord = { 
/**
 * The words.
 */
text: string, 
/**
 * Whether only this side has them.
 */
own: boolean, };

/**
 * Which copy of the minutes.
 */
export type CopyName = "work" | "archive" | "publication";

/**
 * What a correction (*rättelse*) corrects. The approved version stays, with its archive copy.
 */
export type CorrectsView = { 
/**
 * The approved record.
 */
minutes: string, 
/**
 * When it was approved.
 */
approvedOn: string | null, 
/**
 * What is corrected and why.
 */
reason: string, };

/**
 * A day that is not like others.
 */
export type DayView = { 
/**
 * The day.
 */
date: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `red`, `deFacto`, `eve`, `halfDay`, `bridge`.
 */
kind: string, 
/**
 * Whether nobody meets on it.
 */
closed: boolean, };

/**
 * Every deadline of a year.
 */
export type DeadlineList = { 
/**
 * By date.
 */
deadlines: Array<DeadlineView>, };

/**
 * A last day for something, with its reason.
 */
export type DeadlineView = { 
/**
 * What for: a key such as `notice`, `agenda`, `minutesDraft`, `councilReport`.
 */
key: string, 
/**
 * What for, in words.
 */
title: string, 
/**
 * The last day to plan for.
 */
date: string, 
/**
 * The day counted out, when that was moved.
 */
counted: string | null, 
/**
 * Why this day.
 */
why: string, 
/**
 * The meeting it belongs to.
 */
meeting: string | null, 
/**
 * That meeting's title.
 */
meetingTitle: string | null, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Days late; negative: days left.
 */
lateBy: number, };

/**
 * Revoke a device.
 */
export type DeviceRevoke = { 
/**
 * Which.
 */
device: string, 
/**
 * Why.
 */
reason: string, };

/**
 * What a laptop may write.
 */
export type DeviceRole = "reader" | "approver" | "chair" | "secretary";

/**
 * A device.
 */
export type DeviceRow = { 
/**
 * Its row.
 */
id: string, 
/**
 * Its key, shortened: what two people compare on the phone.
 */
fingerprint: string, 
/**
 * Whose it is.
 */
name: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * Its role.
 */
role: DeviceRole | null, 
/**
 * Whether it is an invitation that nobody has used yet.
 */
invitation: boolean, 
/**
 * When it was let in, RFC 3339.
 */
at: string, 
/**
 * Whether it was revoked, and why.
 */
revoked: string | null, 
/**
 * Whether it is this one.
 */
own: boolean, 
/**
 * When it last wrote something that has come here, RFC 3339.
 */
lastAt: string | null, 
/**
 * Steps here that it is not known to have.
 */
behind: number, };

/**
 * What this laptop is in the workspace.
 */
export type DeviceStanding = "alone" | "member" | "revoked" | "unknown";

/**
 * The directory on a day.
 */
export type DirectoryOn = { 
/**
 * The day; absent: today.
 */
on?: string, };

/**
 * The directory on a day.
 */
export type DirectoryView = { 
/**
 * The day.
 */
on: string, 
/**
 * Organisations by side and name.
 */
organisations: Array<OrganisationRow>, 
/**
 * People by name.
 */
people: Array<PersonRow>, 
/**
 * Seats by body, side and name; vacancies and missing mandates first.
 */
seats: Array<SeatRow>, };

/**
 * Set a document with what is being typed, without keeping either.
 */
export type DocumentPreview = { 
/**
 * What.
 */
what: PreviewOf, 
/**
 * The meeting.
 */
meeting: string, 
/**
 * What is typed and not saved.
 */
typed: Array<TypedText>, };

/**
 * Look at a file; either `path` or `bytes`.
 */
export type DocumentVerify = { 
/**
 * The file.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, };

/**
 * The answer of a step that has nothing else to tell.
 */
export type Done = Record<symbol, never>;

/**
 * A rule that an entry breaks today.
 */
export type EntryHint = { 
/**
 * The rule's name in the requirements.
 */
rule: string, 
/**
 * The statement it rests on; empty: none.
 */
requirement: string, 
/**
 * What the rule asks for, in a few words.
 */
title: string, 
/**
 * Why it matters and what to do.
 */
why: string, };

/**
 * A table to take entries from: CSV as spreadsheets write it, with the fields' names as headings.
 */
export type EntryImport = { 
/**
 * The register.
 */
register: EntryRegister, 
/**
 * The file.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * The content as text.
 */
text?: string, 
/**
 * Whether to keep the rest when some rows are wrong.
 */
withoutWrong: boolean, };

/**
 * The entries that refer to something, register by register.
 */
export type EntryLinks = { 
/**
 * The entries. One that refers by two fields is there twice, once for each.
 */
entries: Array<EntryRef>, };

/**
 * What refers to something.
 */
export type EntryLinksOf = { 
/**
 * It: a meeting, a position, a person, an organisation, an entry.
 */
subject: string, };

/**
 * A register.
 */
export type EntryList = { 
/**
 * Which.
 */
register: EntryRegister, 
/**
 * Its name.
 */
title: string, 
/**
 * What it is for, in a sentence.
 */
about: string, 
/**
 * The entries found, by what they are called.
 */
entries: Array<EntryRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * What finds those that a rule misses something in: a term of the search.
 */
ruleTerm: string, 
/**
 * The fields of its entries, in the order of showing.
 */
fields: Array<FieldShape>, 
/**
 * Every register there is.
 */
registers: Array<RegisterRef>, };

/**
 * Entries to list.
 */
export type EntryListOf = { 
/**
 * The register.
 */
register: EntryRegister, 
/**
 * What the entries hold: words in any order, and fields with what is wanted of them, such as `status:öppet`.
 */
text?: string, };

/**
 * One entry.
 */
export type EntryOf = { 
/**
 * The register.
 */
register: EntryRegister, 
/**
 * Which.
 */
id: string, };

/**
 * An entry that refers to another.
 */
export type EntryRef = { 
/**
 * Its register.
 */
register: EntryRegister, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The field that refers, by its label.
 */
field: string, };

/**
 * A register of the year's work.
 */
export type EntryRegister = "need" | "initiative" | "annualPriority" | "knowledgeProduct" | "operationalCollaboration" | "systemGroup" | "directionDocument" | "governingDocument" | "nomination" | "consultationRound" | "annualReport" | "councilReport" | "directionReport" | "appointment" | "membership" | "groupContact" | "dissemination" | "deviation";

/**
 * An entry in a list.
 */
export type EntryRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How far it is, in a word; empty when it does not say.
 */
status: string, 
/**
 * The rest that tells it from others, in words.
 */
summary: string, 
/**
 * What rules miss in it today.
 */
hints: Array<EntryHint>, };

/**
 * Record an entry, or change one; fields that are left out stay.
 */
export type EntrySave = { 
/**
 * The register.
 */
register: EntryRegister, 
/**
 * Which; absent: a new one.
 */
id?: string, 
/**
 * The fields by name; null empties one.
 */
fields: { [key in string]: FieldValue | null }, };

/**
 * An entry.
 */
export type EntryView = { 
/**
 * Its register.
 */
register: EntryRegister, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What its fields hold, by name; what holds nothing is left out.
 */
fields: { [key in string]: FieldValue }, 
/**
 * The same, in words.
 */
told: { [key in string]: string }, 
/**
 * What rules miss in it today.
 */
hints: Array<EntryHint>, 
/**
 * Entries that refer to it.
 */
referredBy: Array<EntryRef>, 
/**
 * Its papers.
 */
attachments: Array<AttachmentView>, };

/**
 * The kinds of failure that a caller tells apart.
 */
export type ErrorCode = "refused" | "notFound" | "stale" | "invalid" | "damaged" | "unreachable" | "fault";

/**
 * What an imported event is to the planner.
 */
export type EventKind = "councilMeeting" | "consultation" | "principalsMeeting" | "sksMeeting" | "deadline" | "busy" | "other";

/**
 * An imported event.
 */
export type EventView = { 
/**
 * Its id; absent in a preview of a new one.
 */
id: string | null, 
/**
 * The calendar's name.
 */
calendar: string, 
/**
 * What it is.
 */
kind: EventKind, 
/**
 * Its title.
 */
summary: string, 
/**
 * The first day.
 */
date: string, 
/**
 * The last day, the same unless it runs over several.
 */
lastDate: string, 
/**
 * Start, `HH:MM`; absent for whole days.
 */
start: string | null, 
/**
 * End, `HH:MM`; absent for whole days.
 */
end: string | null, 
/**
 * Where.
 */
location: string, 
/**
 * Whether it is cancelled.
 */
cancelled: boolean, 
/**
 * Whether it is tentative.
 */
tentative: boolean, };

/**
 * Invite another laptop.
 */
export type ExchangeInvite = { 
/**
 * Whose it is.
 */
name: string, 
/**
 * The organisation it stands in, in words.
 */
organisation: string, 
/**
 * What it may write.
 */
role: DeviceRole, 
/**
 * Where to write the invitation; absent: the bytes come in the answer.
 */
path?: string, };

/**
 * Begin to share the workspace.
 */
export type ExchangeShare = { 
/**
 * What to call this laptop.
 */
name: string, 
/**
 * The organisation it stands in, in words.
 */
organisation: string, };

/**
 * How the workspace is shared.
 */
export type ExchangeView = { 
/**
 * What this laptop is.
 */
standing: DeviceStanding, 
/**
 * Its role, if it has one.
 */
role: DeviceRole | null, 
/**
 * What to do about it, in words; absent: nothing.
 */
advice: string | null, 
/**
 * Its row, once the workspace is shared.
 */
own: string | null, 
/**
 * Who hands out numbers, in words.
 */
numbers: string | null, 
/**
 * Whether this laptop hands out numbers.
 */
givesNumbers: boolean, 
/**
 * The devices, those that count first.
 */
devices: Array<DeviceRow>, 
/**
 * Parcels that were made, newest first.
 */
parcels: Array<ParcelRow>, 
/**
 * Imports taken in here, newest first.
 */
imports: Array<ImportRow>, 
/**
 * Steps that wait for one that has not come.
 */
waiting: number, 
/**
 * Steps that wait for a newer program.
 */
newer: number, 
/**
 * Conflicts to choose in.
 */
conflicts: number, 
/**
 * Joined texts to look at.
 */
toLookAt: number, 
/**
 * What the sender should know before sending (documents.md 10.3).
 */
guidance: Array<string>, 
/**
 * The folder that is shared, if one is.
 */
folder: FolderView | null, };

/**
 * The occurrences in a window of days.
 */
export type ExpandView = { 
/**
 * By start and UID.
 */
occurrences: Array<OccurrenceView>, 
/**
 * What could not be read, by line. The rest was.
 */
problems: Array<ProblemView>, };

/**
 * The file's format.
 */
export type ExportFormat = "pdf" | "docx" | "html" | "eml" | "ics" | "svg" | "csv";

/**
 * Write a document.
 */
export type ExportRequest = { 
/**
 * What.
 */
what: ExportWhat, 
/**
 * The meeting it is of.
 */
meeting?: string, 
/**
 * The one item: of an excerpt, or of a brief, where absent means every item that has one. Of a direction
 * document its entry, where absent means the frame for a new one.
 */
item?: string, 
/**
 * The register that a list is of.
 */
register?: EntryRegister, 
/**
 * The year it is of, where it has no meeting.
 */
year?: number, 
/**
 * The day that a list of mandates shows; absent: today.
 */
on?: string, 
/**
 * The format; absent: PDF, and iCalendar for an invitation. Registers have tables, and actions tasks.
 */
format?: ExportFormat, 
/**
 * Which copy of the minutes; absent: archive when approved, else work.
 */
copy?: CopyName, 
/**
 * Of a calendar file, whether actions and deadlines are days or tasks; absent: actions are tasks,
 * deadlines are days.
 */
form?: CalendarForm, 
/**
 * What to find, for a register; absent: all of the year or the meeting.
 */
filter?: string, 
/**
 * The language; absent: the workspace's.
 */
language?: LanguageName, 
/**
 * Where to write; absent: the bytes come in the answer.
 */
path?: string, 
/**
 * For an invitation: the one person whose invitation is taken back; absent: all called.
 */
only?: string, 
/**
 * Whether this is sent: logged, and for an invitation its sequence counted.
 */
sent: boolean, 
/**
 * What it is sent for: `comment`, `information`, `position`.
 */
purpose?: string, };

/**
 * A document.
 */
export type ExportView = { 
/**
 * The right file name.
 */
fileName: string, 
/**
 * Its media type.
 */
media: string, 
/**
 * The content as base64, when no path was given.
 */
bytes: string | null, 
/**
 * Where it was written.
 */
path: string | null, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Its SHA-256.
 */
sha256: string, 
/**
 * Pages, for a PDF.
 */
pages: number | null, 
/**
 * How a list of published documents tells of it (R-134), with its format and size; none for what is no document.
 */
listing: string | null, 
/**
 * What the reader should know before sending (documents.md 10.3).
 */
advice: string, 
/**
 * What goes beside the file, as JSON: the metadata of an archive copy, the parts of a pack.
 */
sidecar: string | null, 
/**
 * Where that was written.
 */
sidecarPath: string | null, };

/**
 * What can be written.
 */
export type ExportWhat = "notice" | "agenda" | "briefs" | "pack" | "minutes" | "excerpt" | "mandates" | "annualReport" | "councilReport" | "directionReport" | "directionDocument" | "positions" | "actions" | "items" | "ambiguities" | "register" | "yearPlan" | "invitation";

/**
 * Keep facts about a public record.
 */
export type FactsSave = { 
/**
 * What it is.
 */
kind: SubjectName, 
/**
 * Which.
 */
subject: string, 
/**
 * The case number; empty: none.
 */
caseNumber: string, 
/**
 * When it was dispatched, if the program was not told by an export.
 */
dispatchedOn?: string, 
/**
 * To whom, in words.
 */
dispatchedTo: string, 
/**
 * When a record was handed to the archive (E-20); only of minutes.
 */
archivedOn?: string, };

/**
 * Something that can be chosen.
 */
export type FieldChoice = { 
/**
 * Its word or id.
 */
value: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What tells it from others of the same name: an organisation's full name, where a person works.
 */
detail: string | null, };

/**
 * A field of the entries of a register.
 */
export type FieldShape = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What to write in it, if that needs to be said.
 */
help: string | null, 
/**
 * What it may hold.
 */
sort: FieldSort, 
/**
 * Whether no entry is kept without it.
 */
needed: boolean, 
/**
 * Whether it is seldom filled in.
 */
seldom: boolean, 
/**
 * Whether what can be chosen grows with use, so that it is found by typing.
 */
grows: boolean, 
/**
 * What can be chosen.
 */
choices: Array<FieldChoice>, };

/**
 * What a field may hold.
 */
export type FieldSort = "line" | "text" | "day" | "year" | "number" | "flag" | "one" | "many";

/**
 * What a field holds, as its sort has it: text, a day as text, a number, yes or no, the word or id of a choice, or
 * several of them.
 */
export type FieldValue = boolean | number | string | Array<string>;

/**
 * A key, and what can be asked of it.
 */
export type FilterKey = { 
/**
 * As written.
 */
key: string, 
/**
 * Each choice as a whole term; may be empty, where days are asked for.
 */
terms: Array<string>, };

/**
 * One term.
 */
export type FilterTerm = { 
/**
 * Its key as written; none for a word to find.
 */
key: string | null, 
/**
 * The whole term as it is typed.
 */
text: string, };

/**
 * A filter as it was read.
 */
export type FilterView = { 
/**
 * As it is typed, in the language in force.
 */
text: string, 
/**
 * Its terms: the chips.
 */
terms: Array<FilterTerm>, 
/**
 * What more can be asked.
 */
keys: Array<FilterKey>, };

/**
 * What the governing documents leave open.
 */
export type FirstSettings = { 
/**
 * The organisation this secretariat sits in: `skr` or an authority's key.
 */
ownOrganisation?: string, 
/**
 * A year whose chairing side is known.
 */
rotationAnchorYear?: number, 
/**
 * The side that chairs the strategic group that year.
 */
rotationAnchorSideStrategic?: SideName, 
/**
 * The day a chair's year starts, as `MM-DD`.
 */
rotationStart?: string, 
/**
 * Days from notice to meeting.
 */
noticeDays?: number, 
/**
 * Who works at this machine.
 */
myName?: string, };

/**
 * A file that could not be read.
 */
export type FolderProblem = { 
/**
 * Its name.
 */
file: string, 
/**
 * Why, and what to do.
 */
text: string, };

/**
 * Share a folder with the others.
 */
export type FolderSet = { 
/**
 * The folder; absent: none any more.
 */
path?: string, };

/**
 * What came of looking through the shared folder.
 */
export type FolderSynced = { 
/**
 * Steps taken in.
 */
taken: number, 
/**
 * Steps laid there.
 */
laid: number, 
/**
 * Conflicts that came.
 */
conflicts: number, 
/**
 * Files that could not be read, such as one that has only half come.
 */
problems: Array<FolderProblem>, };

/**
 * A folder that is shared.
 */
export type FolderView = { 
/**
 * Where.
 */
path: string, 
/**
 * When it was last looked through, RFC 3339.
 */
at: string | null, };

/**
 * An entry that was found.
 */
export type FoundEntry = { 
/**
 * Its register.
 */
register: EntryRegister, 
/**
 * Its id.
 */
id: string, };

/**
 * What is found in a text that is not to be published.
 */
export type FoundName = "identityNumber" | "email" | "phone" | "meetingLink" | "absence";

/**
 * What has become of what a remark is about.
 */
export type FoundPlace = "exact" | "moved" | "changed" | "gone";

/**
 * Something found in a paragraph.
 */
export type FoundView = { 
/**
 * The paragraph's agenda item.
 */
item: string, 
/**
 * The paragraph's number.
 */
number: ItemNumber, 
/**
 * What it is.
 */
kind: FoundName, 
/**
 * The words.
 */
words: string, 
/**
 * What it is, in words.
 */
text: string, 
/**
 * Whether it is left out by itself.
 */
byItself: boolean, };

/**
 * A hold.
 */
export type HoldFile = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The right file name.
 */
fileName: string, 
/**
 * Addresses that it is to.
 */
to: Array<string>, 
/**
 * Where it was written.
 */
path: string | null, 
/**
 * The content as base64, when no folder was given.
 */
bytes: string | null, };

/**
 * Make preliminary holds of the meetings of a year that are only planned.
 */
export type HoldFiles = { 
/**
 * The year.
 */
year: number, 
/**
 * The folder to write the files to; absent: the bytes come in the answer.
 */
folder?: string, 
/**
 * The language; absent: the workspace's.
 */
language?: LanguageName, };

/**
 * The holds that were made.
 */
export type HoldFilesView = { 
/**
 * One for each planned meeting from today on, by date.
 */
holds: Array<HoldFile>, 
/**
 * People who would be called and have no address: none of the holds is to them.
 */
unreachable: Array<string>, 
/**
 * Meetings that nobody can be asked to hold, as nobody has an address.
 */
nobody: Array<string>, };

/**
 * A call to the hub.
 */
export type HubCall = { 
/**
 * The login's password; absent: the one that is kept, or none is needed.
 */
password?: string, };

/**
 * Which hub this laptop goes to.
 */
export type HubConnect = { 
/**
 * The connection string, without the password.
 */
address: string, 
/**
 * The login's password; absent: the one that is kept, or none is needed.
 */
password?: string, 
/**
 * Whether the password is kept in the system's key store.
 */
remember: boolean, };

/**
 * Make a database a hub for this workspace.
 */
export type HubInit = { 
/**
 * The connection string of the database's owner, without the password.
 */
address: string, 
/**
 * The owner's password.
 */
password?: string, 
/**
 * The organisations that share the workspace there.
 */
organisations: Array<string>, 
/**
 * Logins that were made for them, with the organisation of each.
 */
logins: Array<HubLogin>, };

/**
 * A login at the hub.
 */
export type HubLogin = { 
/**
 * Its name.
 */
login: string, 
/**
 * Its organisation.
 */
organisation: string, };

/**
 * A hub that was made.
 */
export type HubMade = { 
/**
 * The version it had before; absent: it was none.
 */
before: number | null, 
/**
 * The version it has now.
 */
version: number, };

/**
 * Whether there is something to read at the hub.
 */
export type HubNews = { 
/**
 * There is.
 */
news: boolean, };

/**
 * What came of bringing the report up.
 */
export type HubReported = { 
/**
 * Steps that were looked through.
 */
steps: number, 
/**
 * Texts that two wrote at once, told as they are shown here.
 */
told: number, 
/**
 * Texts that the hub has other versions of than this laptop: go to the hub first.
 */
untold: number, };

/**
 * How the hub is doing.
 */
export type HubStatus = { 
/**
 * Server and database, in words.
 */
place: string, 
/**
 * The login's organisation.
 */
organisation: string, 
/**
 * The hub's version.
 */
version: number, 
/**
 * PostgreSQL's version.
 */
server: string, 
/**
 * Steps it holds.
 */
steps: number, 
/**
 * Devices it knows.
 */
devices: number, 
/**
 * Steps here that it has not been given.
 */
toSend: number, 
/**
 * Steps there that have not been read.
 */
toRead: number, 
/**
 * Whether the way there is encrypted.
 */
encrypted: boolean, 
/**
 * Whether the server writes to its disk before it answers.
 */
durable: boolean, 
/**
 * What should be seen to, in words.
 */
advice: Array<string>, };

/**
 * What came of going to the hub.
 */
export type HubSynced = { 
/**
 * Steps that the hub had not.
 */
sent: number, 
/**
 * Papers that the hub had not.
 */
papersSent: number, 
/**
 * Steps that were new here.
 */
received: number, 
/**
 * Papers that were new here.
 */
papersReceived: number, 
/**
 * Papers that steps here name and that have not come.
 */
papersMissing: number, 
/**
 * Steps that wait for one that has not come.
 */
waiting: number, 
/**
 * Steps that wait for a newer program.
 */
newer: number, 
/**
 * Steps of devices that may not write them: they do not count.
 */
void: number, 
/**
 * Steps that are not what they say, and were passed over.
 */
refused: number, 
/**
 * Conflicts to choose in that they made.
 */
conflicts: number, 
/**
 * In a sentence or two.
 */
summary: string, };

/**
 * The hub that this laptop goes to, without asking it.
 */
export type HubView = { 
/**
 * The connection string; absent: none has been chosen.
 */
address: string | null, 
/**
 * Server and database, in words.
 */
place: string | null, 
/**
 * The login's name there.
 */
login: string | null, 
/**
 * Whether a password is kept.
 */
remembered: boolean, 
/**
 * Steps here that the hub has not been given.
 */
toSend: number, 
/**
 * When it was last gone to with success, RFC 3339.
 */
lastAt: string | null, 
/**
 * Papers that steps here name and that have not come: each call asks again.
 */
papersMissing: number, };

/**
 * Wait for news at the hub.
 */
export type HubWait = { 
/**
 * The longest time to wait, in seconds, at most 60; absent: 30.
 */
seconds?: number, 
/**
 * The login's password; absent: the one that is kept, or none is needed.
 */
password?: string, };

/**
 * One event and what the import does with it.
 */
export type ImportChange = { 
/**
 * What happens.
 */
change: ChangeKind, 
/**
 * The event as it will be.
 */
event: EventView, 
/**
 * Where it was before, or where its series has it, when moved: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
 */
was: string | null, };

/**
 * What a table did with one of its rows.
 */
export type ImportOutcome = "added" | "changed" | "same" | "wrong";

/**
 * An import.
 */
export type ImportRow = { 
/**
 * Its key.
 */
id: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who sent it.
 */
sender: string, 
/**
 * Steps that were new.
 */
batches: number, 
/**
 * Whether it was taken back.
 */
undone: boolean, };

/**
 * Take an import back.
 */
export type ImportTakeBack = { 
/**
 * Which.
 */
import: string, };

/**
 * What an import does, or would do.
 */
export type ImportView = { 
/**
 * The calendar's name.
 */
name: string, 
/**
 * That the events are known under another name, which is then updated; absent otherwise.
 */
knownAs: string | null, 
/**
 * How many events are new.
 */
added: number, 
/**
 * How many have other text.
 */
updated: number, 
/**
 * How many have another time.
 */
moved: number, 
/**
 * How many are cancelled.
 */
cancelled: number, 
/**
 * How many are as before.
 */
unchanged: number, 
/**
 * How many of those are so because the file's version is older than the one known.
 */
outdated: number, 
/**
 * The events that change, by start.
 */
changes: Array<ImportChange>, 
/**
 * Rules about meetings to come that are kept now and no longer after it.
 */
breaks: Array<VerdictView>, 
/**
 * Rules about meetings to come that are broken now and no longer after it.
 */
mends: Array<VerdictView>, 
/**
 * What could not be read, by line. The rest was.
 */
problems: Array<ProblemView>, };

/**
 * A row of a table.
 */
export type ImportedRow = { 
/**
 * The line that it begins on.
 */
line: number, 
/**
 * What it is about.
 */
title: string, 
/**
 * What became of it.
 */
outcome: ImportOutcome, 
/**
 * Why it is wrong, and what to do.
 */
why: string | null, };

/**
 * What a table did, or would do.
 */
export type ImportedTable = { 
/**
 * Its rows.
 */
rows: Array<ImportedRow>, 
/**
 * How many are new.
 */
added: number, 
/**
 * How many change something.
 */
changed: number, 
/**
 * How many say what is there.
 */
same: number, 
/**
 * How many are wrong.
 */
wrong: number, 
/**
 * Columns with a heading that is no field's.
 */
unknown: Array<string>, };

/**
 * What an invitation would do now.
 */
export type InvitationState = { 
/**
 * `first`, `update`, `current`, `cancel`, `cancelled`.
 */
kind: string, 
/**
 * Why, in words.
 */
text: string, };

/**
 * Put an item among those that wait.
 */
export type ItemAdd = { 
/**
 * The body that is to take it.
 */
body: BodyName, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose; absent: information.
 */
purpose?: PurposeName, 
/**
 * Who presents.
 */
presenter?: string, 
/**
 * Minutes; absent: 10.
 */
minutes?: number, 
/**
 * The proposal: att-clauses, one a line.
 */
proposal: string, 
/**
 * Background in Markdown.
 */
background: string, 
/**
 * Who asked for it, an organisation or a person, in words.
 */
source: string, 
/**
 * The meeting it is wanted at; absent: any.
 */
wanted?: string, };

/**
 * Tick an item as dealt with, or take the tick back.
 */
export type ItemDone = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * Whether it is dealt with.
 */
done: boolean, };

/**
 * Change an item that waits; what is left out stays.
 */
export type ItemEdit = { 
/**
 * Which.
 */
id: string, 
/**
 * Heading.
 */
title?: string, 
/**
 * Purpose.
 */
purpose?: PurposeName, 
/**
 * Who presents, by id; see `presenter_text` for others.
 */
presenter?: string, 
/**
 * Who presents, when not one person; empty: nobody.
 */
presenterText?: string, 
/**
 * Minutes, 0–480.
 */
minutes?: number, 
/**
 * The proposal: att-clauses, one a line.
 */
proposal?: string, 
/**
 * Background in Markdown.
 */
background?: string, 
/**
 * Who asked for it, in words.
 */
source?: string, 
/**
 * The meeting it is wanted at.
 */
wanted?: string, 
/**
 * Takes the wish for a meeting back.
 */
anyMeeting: boolean, };

/**
 * What has become of an item, from meeting to meeting.
 */
export type ItemHistory = { 
/**
 * The first occurrence: the item's identity.
 */
lineage: string, 
/**
 * Its meetings, by date.
 */
visits: Array<ItemVisit>, 
/**
 * Where it waits, in words; absent: it waits nowhere.
 */
waits: string | null, 
/**
 * The body it waits for.
 */
waitsFor: BodyName | null, 
/**
 * Whether it is open anywhere: it waits, or a meeting is still to take it.
 */
open: boolean, };

/**
 * The items that wait for a body, in order.
 */
export type ItemList = { 
/**
 * Whose.
 */
body: BodyName, 
/**
 * The body's name.
 */
bodyName: string, 
/**
 * In the order they came.
 */
items: Array<WaitingItem>, 
/**
 * Meetings of the body that are still to be held, by date.
 */
meetings: Array<MeetingRef>, };

/**
 * A body's waiting items.
 */
export type ItemListOf = { 
/**
 * Whose.
 */
body: BodyName, };

/**
 * The number (§) of an item: `5`, or `"5a"` for a sub-item.
 */
export type ItemNumber = number | string;

/**
 * Place an item that waits on an agenda.
 */
export type ItemPlace = { 
/**
 * Which.
 */
id: string, 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Its number there; absent: before the closing items.
 */
to?: number, };

/**
 * Postpone an item of an agenda (*bordlägga*): it waits for a later meeting.
 */
export type ItemPostpone = { 
/**
 * Which.
 */
id: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The meeting it is wanted at; absent: any.
 */
wanted?: string, 
/**
 * The body that is to take it; absent: the same.
 */
body?: BodyName, };

/**
 * Refer an item that waits to the other body; it stays the same item.
 */
export type ItemRefer = { 
/**
 * Which.
 */
id: string, 
/**
 * The body that is to take it.
 */
body: BodyName, 
/**
 * Why.
 */
reason: string, };

/**
 * Take an item that waits away.
 */
export type ItemRemove = { 
/**
 * Which.
 */
id: string, 
/**
 * Why.
 */
reason: string, };

/**
 * An agenda item.
 */
export type ItemRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The meeting's title.
 */
meetingTitle: string, 
/**
 * The body.
 */
body: BodyName, 
/**
 * The meeting's day.
 */
date: string, 
/**
 * The paragraph's number.
 */
paragraph: ItemNumber, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose.
 */
purpose: PurposeName, 
/**
 * Who presents; may be empty.
 */
presenter: string, 
/**
 * How far it is.
 */
standing: ItemStanding, 
/**
 * Numbers of the positions that it ended in, such as "GS 2027:03".
 */
positions: Array<NumberRef>, 
/**
 * Numbers of the actions that came out of it.
 */
actions: Array<NumberRef>, 
/**
 * How many papers it has.
 */
papers: number, };

/**
 * How far an agenda item is.
 */
export type ItemStanding = "coming" | "dealt" | "notDealt";

/**
 * An item at a meeting.
 */
export type ItemVisit = { 
/**
 * The item as it was there.
 */
item: string, 
/**
 * The meeting.
 */
meeting: MeetingRef, 
/**
 * Its number (§) there.
 */
number: ItemNumber, 
/**
 * What came of it.
 */
outcome: VisitOutcome, 
/**
 * What came of it, in words.
 */
text: string, };

/**
 * A rule judged, for programs and people.
 */
export type JudgedView = { 
/**
 * The rule, such as `PLAN-001`.
 */
id: string, 
/**
 * The requirement it stands on, such as `R-035`.
 */
requirement: string, 
/**
 * How grave.
 */
level: LevelName, 
/**
 * How it stands.
 */
verdict: VerdictName, 
/**
 * What the verdict rests on: `kind` names the facts, the others are numbers and dates.
 */
facts: Record<string, unknown>, 
/**
 * The meetings it is about.
 */
meetings: Array<string>, 
/**
 * The rule in a few words.
 */
title: string, 
/**
 * The facts in a sentence.
 */
text: string, 
/**
 * Why it matters and what to do.
 */
why: string, 
/**
 * The source of the rule, or that it is the program's own default.
 */
source: string, };

/**
 * An area of knowledge governance (*kunskapsområde*).
 */
export type KnowledgeAreaName = "support" | "followUp" | "development";

/**
 * A language of words and documents.
 */
export type LanguageName = "sv" | "en";

/**
 * Change the language of words and documents.
 */
export type LanguageSet = { 
/**
 * The language from now on.
 */
language: LanguageName, };

/**
 * How grave a verdict or a readiness line is.
 */
export type LevelName = "error" | "warning" | "hint" | "info";

/**
 * A logo; either `path` or `bytes`.
 */
export type LogoFile = { 
/**
 * The file.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * What it shows, to those who cannot see it.
 */
alt: string, 
/**
 * Whether it is decoration, with nothing to say.
 */
decorative: boolean, };

/**
 * A logo.
 */
export type LogoView = { 
/**
 * The content as base64.
 */
bytes: string, 
/**
 * Its media type.
 */
media: string, 
/**
 * What it shows; empty: nothing is said.
 */
alt: string, 
/**
 * Whether it is decoration.
 */
decorative: boolean, };

/**
 * Whose look.
 */
export type LookOf = { 
/**
 * The body; absent: every body that has none of its own.
 */
body?: BodyName, };

/**
 * A look as it is edited.
 */
export type LookParts = { 
/**
 * The colour, as `#0f5f6d`.
 */
accent: string, 
/**
 * The logo; absent: none.
 */
logo?: LogoFile, 
/**
 * The texts; one that is not there, or that is as the program words it, is the program's.
 */
texts: Array<LookTextSave>, };

/**
 * Set a sample document with a look that is not saved.
 */
export type LookPreview = { 
/**
 * Whose; absent: of every body that has none of its own.
 */
body?: BodyName, 
/**
 * The look.
 */
look: LookParts, 
/**
 * Which document.
 */
sample: LookSample, };

/**
 * A sample document, or what is wrong with the look.
 */
export type LookPreviewView = { 
/**
 * The PDF as base64; absent where something is wrong.
 */
bytes: string | null, 
/**
 * The logo as it would be kept.
 */
logo: LogoView | null, 
/**
 * What is wrong, by field.
 */
problems: Array<LookProblemView>, };

/**
 * What is wrong with a part of a look.
 */
export type LookProblemView = { 
/**
 * `accent`, `logo`, `alt`, or the text, such as `headFirst`.
 */
field: string, 
/**
 * What is wrong and what to do, in words.
 */
text: string, 
/**
 * For a colour: the nearest darker one that can be read.
 */
proposal: string | null, };

/**
 * A document to try a look on.
 */
export type LookSample = "notice" | "minutes";

/**
 * Save a look as a new version.
 */
export type LookSave = { 
/**
 * Whose; absent: of every body that has none of its own.
 */
body?: BodyName, 
/**
 * The version that was changed; refused if another is in use by now.
 */
after: number, 
/**
 * The look.
 */
look: LookParts, };

/**
 * A text that a body may word itself.
 */
export type LookTextName = "headFirst" | "headSecond" | "foot" | "contact" | "welcome" | "hinder" | "conflict" | "papers" | "costs";

/**
 * A text of a look.
 */
export type LookTextSave = { 
/**
 * Which.
 */
text: LookTextName, 
/**
 * What it says.
 */
words: string, };

/**
 * A text of a look.
 */
export type LookTextView = { 
/**
 * Which.
 */
text: LookTextName, 
/**
 * What it says.
 */
words: string, 
/**
 * How the program words it; may be empty.
 */
programWords: string, 
/**
 * How many characters there is room for.
 */
longest: number, };

/**
 * A look.
 */
export type LookView = { 
/**
 * Whose; absent: of every body that has none of its own.
 */
body: BodyName | null, 
/**
 * The version in use; 0: it has none of its own.
 */
version: number, 
/**
 * Whether this body has a look of its own, rather than that of all or the program's.
 */
own: boolean, 
/**
 * When and by whom it was saved, in words; absent: it never was.
 */
saved: string | null, 
/**
 * The colour.
 */
accent: string, 
/**
 * The program's own colour.
 */
programAccent: string, 
/**
 * The logo.
 */
logo: LogoView | null, 
/**
 * Every text, in the order it is asked for.
 */
texts: Array<LookTextView>, 
/**
 * What always stands, and that no look takes away.
 */
notBinding: string, };

/**
 * The id of what was made.
 */
export type Made = { 
/**
 * The new thing's id.
 */
id: string, };

/**
 * How far a mandate is (R-027).
 */
export type MandateName = "confirmed" | "conditional" | "missing";

/**
 * A secrecy marking.
 */
export type MarkingView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The provision.
 */
provision: string, 
/**
 * The day.
 */
on: string | null, 
/**
 * The authority.
 */
authority: OrganisationRef | null, 
/**
 * The three in words.
 */
text: string, };

/**
 * Who works at this machine.
 */
export type MeView = { 
/**
 * The person, when she or he is among the people of the workspace.
 */
person: string | null, 
/**
 * The name shown.
 */
name: string, 
/**
 * The organisation's short name.
 */
organisation: string, };

/**
 * Cancel a meeting that has been called, or one that has not.
 */
export type MeetingCancel = { 
/**
 * Which.
 */
id: string, 
/**
 * Why; printed in the cancellation.
 */
reason: string, };

/**
 * Change a meeting's particulars; what is left out stays.
 */
export type MeetingEdit = { 
/**
 * Which.
 */
id: string, 
/**
 * Where.
 */
place?: string, 
/**
 * The video link.
 */
link?: string, 
/**
 * How people meet.
 */
mode?: MeetingMode, 
/**
 * Whether it counts as formal.
 */
isFormal?: boolean, 
/**
 * Case numbers, free text.
 */
caseNumber?: string, 
/**
 * The secretary.
 */
secretary?: string, 
/**
 * The answer to "last day to reply".
 */
replyBy?: string, };

/**
 * Meetings, by date.
 */
export type MeetingList = { 
/**
 * By date.
 */
meetings: Array<MeetingRow>, };

/**
 * Meetings of one year, or of all.
 */
export type MeetingListOf = { 
/**
 * The year; absent: all.
 */
year?: number, 
/**
 * Only those on this day or later.
 */
from?: string, };

/**
 * How people meet.
 */
export type MeetingMode = "physical" | "digital" | "hybrid";

/**
 * Move a meeting.
 */
export type MeetingMove = { 
/**
 * Which.
 */
id: string, 
/**
 * The new day.
 */
date: string, 
/**
 * The new start; absent: as before.
 */
start?: string, 
/**
 * The new end; absent: as long as before.
 */
end?: string, 
/**
 * Why; asked for once the notice has gone out.
 */
reason: string, };

/**
 * An earlier date.
 */
export type MeetingMoved = { 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, 
/**
 * Why.
 */
reason: string, 
/**
 * When it was moved, RFC 3339.
 */
at: string, };

/**
 * Hold a meeting's date fast, or let it go.
 */
export type MeetingPin = { 
/**
 * Which.
 */
id: string, 
/**
 * Whether it is held fast.
 */
pinned: boolean, };

/**
 * Place a meeting in the year.
 */
export type MeetingPlace = { 
/**
 * Whose meeting.
 */
body: BodyName, 
/**
 * The day.
 */
date: string, 
/**
 * When it starts.
 */
start: string, 
/**
 * When it ends.
 */
end: string, 
/**
 * Whether it counts as formal; absent: yes for the strategic group.
 */
isFormal?: boolean, 
/**
 * Where.
 */
place: string, 
/**
 * The video link.
 */
link: string, 
/**
 * How people meet; absent: hybrid.
 */
mode?: MeetingMode, };

/**
 * A meeting, in passing.
 */
export type MeetingRef = { 
/**
 * Its id.
 */
id: string, 
/**
 * "Strategiska 1/2027".
 */
title: string, 
/**
 * Its day.
 */
date: string, };

/**
 * A meeting in a list.
 */
export type MeetingRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whose.
 */
body: BodyName, 
/**
 * "Strategiska 1/2027".
 */
title: string, 
/**
 * The body's full name.
 */
bodyName: string, 
/**
 * The number in its year.
 */
number: number, 
/**
 * Its year.
 */
year: number, 
/**
 * The day.
 */
date: string, 
/**
 * Start.
 */
start: string, 
/**
 * End.
 */
end: string, 
/**
 * Where.
 */
place: string, 
/**
 * How people meet.
 */
mode: MeetingMode, 
/**
 * Whether it counts as formal (R-035).
 */
isFormal: boolean, 
/**
 * Where it is on its way.
 */
status: MeetingStatus, 
/**
 * Whether its date is held fast.
 */
pinned: boolean, 
/**
 * The step it is in.
 */
step: StepName, 
/**
 * Readiness in numbers.
 */
ready: ReadyCount, 
/**
 * The next deadline.
 */
nextDeadline: DeadlineView | null, };

/**
 * Where a meeting is on its way.
 */
export type MeetingStatus = "planned" | "called" | "held" | "cancelled";

/**
 * A meeting as one place.
 */
export type MeetingView = { 
/**
 * As in the list.
 */
row: MeetingRow, 
/**
 * The video link.
 */
link: string, 
/**
 * Case numbers.
 */
caseNumber: string, 
/**
 * Last day to reply.
 */
replyBy: string | null, 
/**
 * The chair on the day.
 */
chair: PersonRef | null, 
/**
 * The chairing side on the day (CHR-001, CHR-002).
 */
chairSide: SideName | null, 
/**
 * The secretary.
 */
secretary: PersonRef | null, 
/**
 * Those who are called.
 */
called: Array<CalledPerson>, 
/**
 * Whether every party is going to be there; empty before anybody is called and once it is held.
 */
forecast: Array<SideForecast>, 
/**
 * What remains, warnings first.
 */
readiness: Array<ReadyLine>, 
/**
 * Its deadlines, by date.
 */
deadlines: Array<DeadlineView>, 
/**
 * Steps done, in order.
 */
passed: Array<StepName>, 
/**
 * Earlier dates with reasons, newest first.
 */
moves: Array<MeetingMoved>, 
/**
 * The next meeting of the same body.
 */
next: MeetingRow | null, 
/**
 * How often an invitation has gone out (iCalendar SEQUENCE of the newest).
 */
invitationSequence: number | null, 
/**
 * Invitation, update or cancellation: what would be sent now, and why.
 */
invitation: InvitationState, 
/**
 * Whether there are minutes.
 */
minutes: string | null, 
/**
 * Rule verdicts about this meeting.
 */
verdicts: Array<VerdictView>, };

/**
 * A membership of an organisation.
 */
export type MembershipRow = { 
/**
 * Its entry in the register.
 */
id: string, 
/**
 * Of what, in words.
 */
of: string, 
/**
 * The first day.
 */
from: string | null, 
/**
 * The last day.
 */
to: string | null, 
/**
 * Where that is known from.
 */
source: string, };

/**
 * Record one person's approval; the last one locks the content.
 */
export type MinutesApprove = { 
/**
 * The record.
 */
minutes: string, 
/**
 * Who approved.
 */
person: string, 
/**
 * When; absent: today.
 */
on?: string, 
/**
 * How.
 */
method: ApprovalMethod, 
/**
 * The content that was approved, as the view gave it; refused as stale when it has changed.
 */
contentHash: string, };

/**
 * Compare two versions.
 */
export type MinutesCompare = { 
/**
 * The record.
 */
minutes: string, 
/**
 * One paragraph, for versions of a paragraph; absent: the whole, for turns.
 */
item?: string, 
/**
 * The earlier version, as the list names it.
 */
earlier: string, 
/**
 * The later version; absent: as it stands now.
 */
later?: string, };

/**
 * Start a correction (*rättelse*): a new version with the approved text.
 */
export type MinutesCorrect = { 
/**
 * The approved record.
 */
minutes: string, 
/**
 * What is corrected and why.
 */
reason: string, };

/**
 * Which record it is (documents.md 4).
 */
export type MinutesKind = "protocol" | "notes";

/**
 * Put an earlier version of the text back.
 */
export type MinutesRestore = { 
/**
 * The record.
 */
minutes: string, 
/**
 * One paragraph, for a version of a paragraph; absent: all paragraphs, for a turn.
 */
item?: string, 
/**
 * The version, as the list names it.
 */
version: string, };

/**
 * Send the record to those who are to approve it.
 */
export type MinutesSend = { 
/**
 * The record.
 */
minutes: string, 
/**
 * Answers wanted by.
 */
due?: string, };

/**
 * Lock a record that everybody has approved.
 */
export type MinutesSettle = { 
/**
 * The record.
 */
minutes: string, };

/**
 * Start the record of a meeting.
 */
export type MinutesStart = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Which record; absent: protocol for the strategic group, notes for the tactical.
 */
kind?: MinutesKind, };

/**
 * Where the record is on its way.
 */
export type MinutesStatus = "draft" | "outForComment" | "approved" | "published";

/**
 * Take it back to be written on; approvals given lapse.
 */
export type MinutesTakeBack = { 
/**
 * The record.
 */
minutes: string, };

/**
 * List the versions of a record.
 */
export type MinutesVersionsOf = { 
/**
 * The record, in any of its revisions.
 */
minutes: string, };

/**
 * The record of a meeting.
 */
export type MinutesView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Which record.
 */
kind: MinutesKind, 
/**
 * Where it is on its way.
 */
status: MinutesStatus, 
/**
 * 1 for the first draft; one more each time it is taken back or corrected.
 */
revision: number, 
/**
 * The approved version that this one corrects, if it does.
 */
corrects: CorrectsView | null, 
/**
 * The paragraphs, one for each agenda item.
 */
paragraphs: Array<ParagraphView>, 
/**
 * Attendance, members first, by side.
 */
attendance: Array<AttendanceRow>, 
/**
 * Whether both sides are represented now.
 */
bothSides: boolean, 
/**
 * That in words.
 */
bothSidesText: string, 
/**
 * Who approves, the chair first.
 */
approvers: Array<ApproverView>, 
/**
 * SHA-256 of the content as it stands.
 */
contentHash: string, 
/**
 * Whether it can be changed, and if not, why.
 */
locked: string | null, 
/**
 * When the meeting was begun, RFC 3339; absent when the record was begun another day.
 */
begunAt: string | null, 
/**
 * When it was last saved, RFC 3339.
 */
savedAt: string | null, 
/**
 * What stands in the way of approval, in words.
 */
obstacles: Array<string>, };

/**
 * Save the text of one paragraph as it is typed.
 */
export type MinutesWrite = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * The whole text now, Markdown.
 */
text: string, 
/**
 * The version that the editor loaded or was last answered.
 */
version: string, };

/**
 * A request that carries nothing.
 */
export type Nothing = Record<symbol, never>;

/**
 * Give something another number.
 */
export type NumberAgain = { 
/**
 * What it is.
 */
kind: NumberedKind, 
/**
 * It.
 */
id: string, };

/**
 * A position or an action, by its number.
 */
export type NumberRef = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, };

/**
 * A number that was handed out twice, on two laptops.
 */
export type NumberTwice = { 
/**
 * As it is cited.
 */
number: string, 
/**
 * What has it.
 */
things: Array<NumberedThing>, };

/**
 * What is numbered.
 */
export type NumberedKind = "position" | "action";

/**
 * A position or an action that shares its number with another.
 */
export type NumberedThing = { 
/**
 * What it is.
 */
kind: NumberedKind, 
/**
 * It.
 */
id: string, 
/**
 * What it says.
 */
title: string, 
/**
 * The meeting it comes from.
 */
meeting: string, 
/**
 * The meeting's name.
 */
meetingTitle: string, 
/**
 * Why it keeps its number; absent: it can have another.
 */
keeps: string | null, };

/**
 * One occurrence.
 */
export type OccurrenceView = { 
/**
 * The event's UID.
 */
uid: string, 
/**
 * The original start of an instance of a series.
 */
recurrenceId: string | null, 
/**
 * Start: RFC 3339 in Europe/Stockholm, or a date.
 */
start: string, 
/**
 * End, not included: as the start.
 */
end: string, 
/**
 * Whether start and end are dates.
 */
allDay: boolean, 
/**
 * Title.
 */
summary: string, 
/**
 * `CONFIRMED`, `TENTATIVE`, `CANCELLED`.
 */
status: string | null, };

/**
 * An organisation, in passing.
 */
export type OrganisationRef = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name on the day that the view is about.
 */
name: string, 
/**
 * The short form, for tight places.
 */
short: string, 
/**
 * Its side.
 */
side: SideName, };

/**
 * An organisation.
 */
export type OrganisationRow = { 
/**
 * In short.
 */
organisation: OrganisationRef, 
/**
 * Its key in the starting data.
 */
key: string, 
/**
 * Whether it is a public authority.
 */
isPublicAuthority: boolean, 
/**
 * The healthcare region it belongs to, or is, in words.
 */
healthcareRegion: string | null, 
/**
 * Whether it is a party of the partnership on the day.
 */
isParty: boolean, 
/**
 * Where letters to it go, whoever works there (R-018); may be empty.
 */
mailbox: string, 
/**
 * How its case numbers are written, `#` for a digit (R-069); may be empty.
 */
casePattern: string, 
/**
 * What it is a member of, and was, the newest first.
 */
memberships: Array<MembershipRow>, 
/**
 * Other names that people look for.
 */
aliases: Array<string>, 
/**
 * What it was called before.
 */
earlierNames: Array<string>, 
/**
 * Whether the content is invented.
 */
demo: boolean, };

/**
 * Add or change an organisation.
 */
export type OrganisationSave = { 
/**
 * The organisation; absent: a new one.
 */
id?: string, 
/**
 * Name.
 */
name: string, 
/**
 * Short form.
 */
short: string, 
/**
 * Side.
 */
side: SideName, 
/**
 * Whether it is a public authority.
 */
isPublicAuthority: boolean, 
/**
 * The healthcare region it belongs to, as a region does; absent: as before, or none.
 */
healthcareRegion?: RegionName, 
/**
 * Where letters to it go, whoever works there (R-018); absent: as before, or none.
 */
mailbox?: string, 
/**
 * How its case numbers are written, `#` for a digit (R-069); absent: as before, or nothing known.
 */
casePattern?: string, 
/**
 * Other names that people look for (R-106); absent: as before, or none.
 */
aliases?: Array<string>, 
/**
 * When a new name starts to hold; absent: the old one was wrong all along.
 */
nameFrom?: string, };

/**
 * The year in numbers.
 */
export type OverviewCounts = { 
/**
 * Formal strategic meetings held.
 */
formalHeld: number, 
/**
 * Formal strategic meetings planned in all.
 */
formalPlanned: number, 
/**
 * Tactical meetings held.
 */
tacticalHeld: number, 
/**
 * Tactical meetings planned in all.
 */
tacticalPlanned: number, 
/**
 * Joint positions.
 */
positions: number, 
/**
 * Open actions.
 */
openActions: number, 
/**
 * Late actions.
 */
lateActions: number, };

/**
 * The first screen.
 */
export type OverviewView = { 
/**
 * The day.
 */
today: string, 
/**
 * The ISO week.
 */
week: number, 
/**
 * At most five things to do, most pressing first.
 */
todos: Array<TodoView>, 
/**
 * How many more there are.
 */
moreTodos: number, 
/**
 * What is late or due today, in a sentence for the system's own notifications; none: nothing is.
 */
reminder: string | null, 
/**
 * Meetings under way, by date.
 */
meetings: Array<MeetingRow>, 
/**
 * The next meeting in full.
 */
next: MeetingView | null, 
/**
 * Four years of chairs.
 */
chairs: Array<ChairYear>, 
/**
 * The five next deadlines.
 */
deadlines: Array<DeadlineView>, 
/**
 * Late actions, latest first, at most five.
 */
lateActions: Array<ActionRow>, 
/**
 * The year in numbers.
 */
counts: OverviewCounts, };

/**
 * How far the making of a meeting pack has come.
 */
export type PackProgressView = { 
/**
 * Whether one is being made.
 */
running: boolean, 
/**
 * What is being done; absent before the first step.
 */
step: PackStep | null, 
/**
 * How much of the step is done.
 */
done: number, 
/**
 * Of how much: parts when they are set and joined, pages when they are stamped.
 */
of: number, };

/**
 * What is being done while a meeting pack is made.
 */
export type PackStep = "setting" | "joining" | "stamping" | "writing";

/**
 * The papers of an item or of an entry.
 */
export type PaperList = { 
/**
 * The item, or the entry.
 */
of: string, 
/**
 * By number.
 */
attachments: Array<AttachmentView>, };

/**
 * A paragraph in two versions.
 */
export type ParagraphComparison = { 
/**
 * The number.
 */
number: ItemNumber, 
/**
 * The heading.
 */
title: string, 
/**
 * The text, stretch by stretch.
 */
parts: Array<ComparedPart>, };

/**
 * A text as somebody left it.
 */
export type ParagraphVersion = { 
/**
 * The version, to hand back.
 */
version: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * What happened, in words.
 */
text: string, 
/**
 * Whether it is what stands now.
 */
current: boolean, };

/**
 * A paragraph and the versions of its text.
 */
export type ParagraphVersions = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * Its number.
 */
number: ItemNumber, 
/**
 * Its heading.
 */
title: string, 
/**
 * The versions, newest first; one for each sitting.
 */
versions: Array<ParagraphVersion>, };

/**
 * One paragraph (§).
 */
export type ParagraphView = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * The number.
 */
number: ItemNumber, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose.
 */
purpose: PurposeName, 
/**
 * Who presents.
 */
presenter: string, 
/**
 * Planned start.
 */
planned: string, 
/**
 * Planned minutes.
 */
minutes: number, 
/**
 * The text, Markdown.
 */
text: string, 
/**
 * The version of the text, to hand back when saving.
 */
version: string, 
/**
 * Whether it is dealt with.
 */
done: boolean, 
/**
 * When it was, RFC 3339.
 */
doneAt: string | null, 
/**
 * The agenda's proposal, for a position.
 */
proposal: string, 
/**
 * Positions.
 */
positions: Array<PositionView>, 
/**
 * Actions.
 */
actions: Array<ActionRow>, 
/**
 * Those recused.
 */
recused: Array<PersonRef>, 
/**
 * Who was present for this paragraph, counted by side: SKS, authorities.
 */
present: PresentCount, 
/**
 * Papers.
 */
attachments: Array<AttachmentView>, 
/**
 * Wording hints about the text.
 */
hints: Array<WordingHint>, };

/**
 * What a parcel would hold.
 */
export type ParcelContents = { 
/**
 * The device it is for; absent: for anybody, with everything.
 */
device?: string, };

/**
 * What a parcel would hold.
 */
export type ParcelContentsView = { 
/**
 * Steps in it.
 */
batches: number, 
/**
 * Papers in it.
 */
papers: number, 
/**
 * What it holds, line by line.
 */
contents: Array<string>, 
/**
 * What the sender should know before sending (documents.md 10.3).
 */
guidance: Array<string>, };

/**
 * A parcel that has come.
 */
export type ParcelFile = { 
/**
 * The file.
 */
path?: string, 
/**
 * Its content as base64, when there is no file.
 */
bytes?: string, 
/**
 * The passphrase it is locked with.
 */
passphrase?: string, };

/**
 * A parcel that was made, or an invitation.
 */
export type ParcelMade = { 
/**
 * The right file name.
 */
fileName: string, 
/**
 * Where it was written.
 */
path: string | null, 
/**
 * The content as base64, when no path was given.
 */
bytes: string | null, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Steps in it.
 */
batches: number, 
/**
 * What it holds, line by line.
 */
contents: Array<string>, 
/**
 * Of an invitation: the code to tell, not to write beside the file.
 */
code: string | null, };

/**
 * Make a parcel.
 */
export type ParcelMake = { 
/**
 * The device it is for; absent: for anybody, with everything.
 */
device?: string, 
/**
 * Whom it is for, in words; absent: the device's name.
 */
recipient?: string, 
/**
 * Why it is sent.
 */
purpose: string, 
/**
 * A passphrase to lock it with; absent: not locked.
 */
passphrase?: string, 
/**
 * Where to write it; absent: the bytes come in the answer.
 */
path?: string, };

/**
 * A parcel that was made.
 */
export type ParcelRow = { 
/**
 * Its key.
 */
id: string, 
/**
 * `exchange` or `invitation`.
 */
kind: string, 
/**
 * Whom it is for.
 */
recipient: string, 
/**
 * Why.
 */
purpose: string, 
/**
 * The file's name.
 */
fileName: string, 
/**
 * Steps in it.
 */
batches: number, 
/**
 * What it holds, line by line.
 */
contents: Array<string>, 
/**
 * When, RFC 3339.
 */
at: string, };

/**
 * What a parcel brings, or brought.
 */
export type ParcelSeen = { 
/**
 * Who sent it: the person and the organisation, as the register of devices says.
 */
sender: string, 
/**
 * Whom it is for.
 */
recipient: string, 
/**
 * Why it was sent.
 */
purpose: string, 
/**
 * When it was made, RFC 3339.
 */
madeAt: string, 
/**
 * Steps that are new.
 */
new: number, 
/**
 * Steps that were here already.
 */
known: number, 
/**
 * Steps that wait for one that has not come.
 */
waiting: number, 
/**
 * Steps that wait for a newer program.
 */
newer: number, 
/**
 * Steps that do not count.
 */
void: number, 
/**
 * Conflicts that it makes.
 */
conflicts: number, 
/**
 * In a sentence, what it brings.
 */
summary: string, 
/**
 * The new steps, oldest first, at most two hundred.
 */
steps: Array<ParcelStep>, 
/**
 * The import, once taken.
 */
import: string | null, };

/**
 * A step that a parcel brings.
 */
export type ParcelStep = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * What, in words.
 */
text: string, 
/**
 * Why it does not count, in words; absent: it does.
 */
void: string | null, };

/**
 * Where a stretch of two compared texts stands.
 */
export type PartName = "same" | "out" | "in";

/**
 * How one organisation takes a position, and what it does of its own.
 */
export type PartyCell = { 
/**
 * The organisation.
 */
organisation: OrganisationRef, 
/**
 * How it takes the position, if noted.
 */
stance: StanceName | null, 
/**
 * How far.
 */
status: PartyStatus, 
/**
 * Its case number.
 */
caseNumber: string, 
/**
 * When decided.
 */
decidedOn: string | null, };

/**
 * What an organisation does of its own (R-006).
 */
export type PartyStatus = "notNeeded" | "notStarted" | "inPreparation" | "decided" | "declined";

/**
 * A document that says it.
 */
export type PassageDocument = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Where it is from and what is left out.
 */
about: string, 
/**
 * What it says of the requirement, in one piece.
 */
quote: string, 
/**
 * All its lines that say something.
 */
lines: Array<PassageLine>, };

/**
 * A line of a document.
 */
export type PassageLine = { 
/**
 * Its number in the document as it was received, from 1.
 */
number: number, 
/**
 * What it says.
 */
text: string, 
/**
 * Whether it is one of those where the requirement is said.
 */
marked: boolean, };

/**
 * Where a requirement is said.
 */
export type PassageOf = { 
/**
 * The requirement, such as `R-035`.
 */
requirement: string, };

/**
 * A requirement in the documents that say it.
 */
export type PassageView = { 
/**
 * The requirement.
 */
requirement: string, 
/**
 * Each document, the one that it is taken from first.
 */
documents: Array<PassageDocument>, };

/**
 * A stretch of days that is not like others.
 */
export type PeriodView = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Its name, such as "Sportlov v. 7–10".
 */
name: string, 
/**
 * `sportlov`, `easter`, `autumn`, `summer`, `christmas`.
 */
kind: string, 
/**
 * The healthcare regions it concerns; empty: all.
 */
regions: Array<string>, };

/**
 * Take a person's details away.
 */
export type PersonForget = { 
/**
 * The person.
 */
id: string, };

/**
 * A person, in passing.
 */
export type PersonRef = { 
/**
 * The person's id.
 */
id: string, 
/**
 * The name on the day that the view is about.
 */
name: string, 
/**
 * Two letters for a badge.
 */
initials: string, 
/**
 * The organisation represented, if any.
 */
organisation: OrganisationRef | null, };

/**
 * A person.
 */
export type PersonRow = { 
/**
 * In short.
 */
person: PersonRef, 
/**
 * Mail address.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Title.
 */
title: string, 
/**
 * Roles on the day, in words.
 */
roles: Array<string>, 
/**
 * Earlier names.
 */
earlierNames: Array<string>, 
/**
 * When the details were taken away, if they were.
 */
forgottenOn: string | null, };

/**
 * Add or change a person; with `id` a change.
 */
export type PersonSave = { 
/**
 * The person; absent: a new one.
 */
id?: string, 
/**
 * Name.
 */
name: string, 
/**
 * Mail address; may be empty.
 */
email: string, 
/**
 * Title.
 */
title?: string, 
/**
 * Telephone.
 */
phone?: string, 
/**
 * When a new name starts to hold; absent: the old one was wrong all along.
 */
nameFrom?: string, };

/**
 * Adopt a plan for a year.
 */
export type PlanAdopt = { 
/**
 * The year.
 */
year: number, 
/**
 * The meetings, each with its time; absent: those that would be proposed.
 */
meetings?: Array<PlanPlace>, 
/**
 * When they are absent: how many strategic meetings, as for a proposal.
 */
strategic?: number, 
/**
 * When they are absent: how many tactical meetings, as for a proposal.
 */
tactical?: number, 
/**
 * When they are absent: whether to move as little as can be, as for a proposal.
 */
keep?: boolean, 
/**
 * Why meetings that people are called to are moved.
 */
reason: string, 
/**
 * What the plan was made by, as a proposal tells it; the plan is refused when that is
 * something else by now. Absent: whatever is.
 */
basis?: string, };

/**
 * What was done with an adopted plan.
 */
export type PlanAdopted = { 
/**
 * The year.
 */
year: number, 
/**
 * How many meetings are new.
 */
placed: number, 
/**
 * How many moved.
 */
moved: number, 
/**
 * How many were taken away.
 */
removed: number, 
/**
 * How many stayed.
 */
kept: number, 
/**
 * Meetings that people were called to, who must be told.
 */
resend: Array<string>, 
/**
 * The rules that are broken now, and were not before.
 */
lost: Array<VerdictView>, };

/**
 * Another start for a meeting.
 */
export type PlanAlternative = { 
/**
 * The day.
 */
date: string, 
/**
 * The start.
 */
start: string, 
/**
 * What the whole plan would then cost more.
 */
costChange: number, 
/**
 * What makes the difference, in words.
 */
text: string, };

/**
 * What a plan does with one meeting.
 */
export type PlanChange = { 
/**
 * What.
 */
change: PlanChangeKind, 
/**
 * The meeting; absent when it is new.
 */
meeting: string | null, 
/**
 * Whose.
 */
body: BodyName, 
/**
 * The meeting's title; absent when it is new.
 */
title: string | null, 
/**
 * The day.
 */
date: string, 
/**
 * The start.
 */
start: string, 
/**
 * The end.
 */
end: string, 
/**
 * The day before, when it moves.
 */
was: string | null, 
/**
 * Whether it was held where it is: locked, called or over.
 */
pinned: boolean, 
/**
 * Whether people are called, so that they must be told.
 */
called: boolean, 
/**
 * What it costs, with the reasons.
 */
terms: Array<PlanTerm>, 
/**
 * Other starts that would do.
 */
alternatives: Array<PlanAlternative>, };

/**
 * What a plan does with a meeting.
 */
export type PlanChangeKind = "kept" | "moved" | "new" | "removed";

/**
 * A plan to judge by a problem; each a file or a document.
 */
export type PlanCheck = { 
/**
 * The problem's file.
 */
path?: string, 
/**
 * The problem.
 */
problem?: unknown, 
/**
 * The plan's file.
 */
planPath?: string, 
/**
 * The plan: a list of `{body, start}`, or a result with such a list.
 */
plan?: unknown, };

/**
 * One of the demands that collide.
 */
export type PlanConflict = { 
/**
 * Its name in the problem.
 */
name: string, 
/**
 * The demand, in words.
 */
text: string, 
/**
 * What would help.
 */
help: string, };

/**
 * What each day would cost for a meeting, all others staying.
 */
export type PlanCosts = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * What the whole plan costs now.
 */
cost: number, 
/**
 * What the meeting costs now, with the reasons.
 */
terms: Array<PlanTerm>, 
/**
 * What must hold for the meeting, and does or does not.
 */
demands: Array<PlanDemand>, 
/**
 * Every weekday of the year.
 */
days: Array<PlanDay>, 
/**
 * The cheapest other days, at most three.
 */
alternatives: Array<PlanAlternative>, };

/**
 * Ask what each day would cost for a meeting.
 */
export type PlanCostsOf = { 
/**
 * The year.
 */
year: number, 
/**
 * The meeting.
 */
meeting: string, };

/**
 * A day for a meeting.
 */
export type PlanDay = { 
/**
 * The day.
 */
date: string, 
/**
 * What the whole plan would cost more at the best start; absent when it cannot be.
 */
change: number | null, 
/**
 * The best start; absent when it cannot be.
 */
start: string | null, 
/**
 * Why it cannot be, in a few words.
 */
why: string | null, };

/**
 * Something that must hold for a meeting.
 */
export type PlanDemand = { 
/**
 * Whether it does.
 */
holds: boolean, 
/**
 * In words.
 */
text: string, };

/**
 * A document of the planner's contract (`planning-result/1`, or the answer to a check).
 */
export type PlanDocument = unknown;

/**
 * A meeting of a plan.
 */
export type PlanPlace = { 
/**
 * Whose.
 */
body: BodyName, 
/**
 * The day.
 */
date: string, 
/**
 * The start.
 */
start: string, };

/**
 * How far a search has come.
 */
export type PlanProgress = { 
/**
 * Whether one runs.
 */
running: boolean, 
/**
 * No plan costs less than this.
 */
bound: number, 
/**
 * The cheapest so far.
 */
best: number | null, };

/**
 * A proposed plan.
 */
export type PlanProposal = { 
/**
 * The year.
 */
year: number, 
/**
 * How sure it is.
 */
status: PlanStatus, 
/**
 * What it costs.
 */
cost: number, 
/**
 * No plan costs less than this.
 */
bound: number, 
/**
 * What it was made by: the same for as long as nothing changes that it rests on.
 */
basis: string, 
/**
 * What the plan as it is costs, by the same count; absent when it breaks what must hold.
 */
costNow: number | null, 
/**
 * What the plan as it is breaks of what must hold, each in a sentence.
 */
breaksNow: Array<string>, 
/**
 * Every meeting of the plan, and those it takes away, by date.
 */
changes: Array<PlanChange>, 
/**
 * Why there is no plan: each demand that collides, and what would help.
 */
conflict: Array<PlanConflict>, 
/**
 * The result in a sentence.
 */
text: string, 
/**
 * What to know about it.
 */
warnings: Array<string>, 
/**
 * The rules as they would be judged: broken first.
 */
verdicts: Array<VerdictView>, 
/**
 * Those of them that the plan as it is does not break.
 */
lost: Array<VerdictView>, };

/**
 * A plan for a year by the workspace's calendars, bodies and rules.
 */
export type PlanPropose = { 
/**
 * The year.
 */
year: number, 
/**
 * How many strategic meetings; absent: as the settings say, or as there are.
 */
strategic?: number, 
/**
 * How many tactical meetings; absent: as the settings say, or as there are.
 */
tactical?: number, 
/**
 * Whether what is planned should move as little as can be; absent: if the year's plan is
 * adopted. Before that the dates are a sketch: they stay where moving gains nothing.
 */
keep?: boolean, 
/**
 * Whether meetings that people are called to may move too.
 */
releaseCalled: boolean, 
/**
 * The longest time to look, in seconds; absent: 20.
 */
seconds?: number, };

/**
 * A planning problem (`planning-problem/1`) to solve: a file, or the document itself.
 */
export type PlanSolve = { 
/**
 * The file.
 */
path?: string, 
/**
 * The document.
 */
problem?: unknown, 
/**
 * The longest time to look, in seconds; absent: until it is proven.
 */
seconds?: number, };

/**
 * How sure a plan is.
 */
export type PlanStatus = "optimal" | "bestFound" | "infeasible" | "stopped";

/**
 * One reason for a date, and its price.
 */
export type PlanTerm = { 
/**
 * `align`, `prepare`, `ideal_gap_days`, `avoid`, `busy`.
 */
rule: string, 
/**
 * The price.
 */
cost: number, 
/**
 * What it is about, in a few words.
 */
title: string, 
/**
 * The reason in words.
 */
text: string, 
/**
 * Where the wish comes from.
 */
source: string, };

/**
 * Record a position under an item; its number is given at once and never again.
 */
export type PositionAdd = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * Att-clauses, one a line; absent: the agenda's proposal.
 */
clauses?: string, };

/**
 * Change a position; what is left out stays.
 */
export type PositionEdit = { 
/**
 * Which.
 */
id: string, 
/**
 * Att-clauses, one a line.
 */
clauses?: string, 
/**
 * What came of it.
 */
outcome?: PositionOutcome, 
/**
 * A dissenting view in words; empty: none. Whose it is: `position_stance`.
 */
dissent?: string, 
/**
 * A short heading for lists.
 */
title?: string, 
/**
 * Focus areas 1–10.
 */
focusAreas?: Array<number>, 
/**
 * Areas of knowledge governance.
 */
knowledgeAreas?: Array<KnowledgeAreaName>, };

/**
 * Joint positions, newest first.
 */
export type PositionList = { 
/**
 * Those found.
 */
positions: Array<PositionView>, 
/**
 * How many the filter finds.
 */
found: number, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The parties, by side: the columns of the matrix.
 */
parties: Array<OrganisationRef>, 
/**
 * The filter as it was read.
 */
filter: FilterView, };

/**
 * Positions to list.
 */
export type PositionListOf = { 
/**
 * What to find, such as `part:TLV status:väntar år:2027 mall`; absent: all.
 */
filter?: string, 
/**
 * At most so many; absent: all that are found.
 */
limit?: number, };

/**
 * What came of it.
 */
export type PositionOutcome = "proposed" | "agreed" | "notAgreed" | "superseded";

/**
 * What one organisation does of its own.
 */
export type PositionParty = { 
/**
 * The position.
 */
id: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * How far.
 */
status: PartyStatus, 
/**
 * Its case number.
 */
caseNumber?: string, 
/**
 * When decided.
 */
decidedOn?: string, };

/**
 * How parties take a position, as said at the meeting.
 */
export type PositionStance = { 
/**
 * The position.
 */
id: string, 
/**
 * The parties.
 */
parties: Array<string>, 
/**
 * How; absent: nothing is noted.
 */
stance?: StanceName, };

/**
 * A joint position.
 */
export type PositionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * "GS 2027:03".
 */
number: string, 
/**
 * Heading.
 */
title: string, 
/**
 * Att-clauses, one a line.
 */
clauses: string, 
/**
 * What came of it.
 */
outcome: PositionOutcome, 
/**
 * A dissenting view.
 */
dissent: string, 
/**
 * Focus areas.
 */
focusAreas: Array<number>, 
/**
 * Areas of knowledge governance.
 */
knowledgeAreas: Array<KnowledgeAreaName>, 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The meeting's title.
 */
meetingTitle: string, 
/**
 * The meeting's day.
 */
date: string, 
/**
 * The agenda item.
 */
item: string, 
/**
 * The paragraph's number.
 */
paragraph: ItemNumber, 
/**
 * How each party takes it, and what it does of its own.
 */
parties: Array<PartyCell>, 
/**
 * Whether its minutes are approved.
 */
approved: boolean, };

/**
 * How many were there.
 */
export type PresentCount = { 
/**
 * Members of the SKS side.
 */
sks: number, 
/**
 * Members of the authorities' side.
 */
authorities: number, 
/**
 * Others.
 */
others: number, };

/**
 * What is shown while it is written.
 */
export type PreviewOf = "agenda" | "minutes";

/**
 * A document as it would be.
 */
export type PreviewView = { 
/**
 * The PDF as base64.
 */
bytes: string, 
/**
 * How many pages it has.
 */
pages: number, };

/**
 * Keep one's own note on an item, on an agenda or waiting. It never leaves this laptop.
 */
export type PrivateNoteWrite = { 
/**
 * The item.
 */
item: string, 
/**
 * The note as typed; empty: none.
 */
text: string, };

/**
 * A line of a file that could not be read.
 */
export type ProblemView = { 
/**
 * The line, from 1.
 */
line: number, 
/**
 * What is wrong, in words.
 */
text: string, };

/**
 * What a proposal for an agenda is about.
 */
export type ProposalKind = "standing" | "background" | "waiting" | "leftBehind" | "openActions";

/**
 * What proposes itself for an agenda.
 */
export type ProposalList = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The proposals, in order.
 */
proposals: Array<ProposalView>, };

/**
 * One proposal.
 */
export type ProposalView = { 
/**
 * What to take it by.
 */
key: string, 
/**
 * What it is about.
 */
kind: ProposalKind, 
/**
 * The item's heading.
 */
title: string, 
/**
 * Why it proposes itself, in words.
 */
reason: string, 
/**
 * Minutes; 0 for something to tell under an item that is there.
 */
minutes: number, 
/**
 * The meeting that it comes from.
 */
from: MeetingRef | null, 
/**
 * The item it is about, where there is one.
 */
item: string | null, };

/**
 * See what the publication copy of a record leaves out; or say that it is reviewed.
 */
export type PublicationOf = { 
/**
 * The record.
 */
minutes: string, };

/**
 * What the publication copy of a record leaves out.
 */
export type PublicationView = { 
/**
 * The record.
 */
minutes: string, 
/**
 * What somebody marked.
 */
redactions: Array<RedactionView>, 
/**
 * What is left out by itself, and what somebody should look at.
 */
found: Array<FoundView>, 
/**
 * What stands in the way, in words.
 */
obstacles: Array<string>, 
/**
 * Who looked it through.
 */
review: ReviewView | null, };

/**
 * Why an item is on the agenda.
 */
export type PurposeName = "information" | "discussion" | "position";

/**
 * Readiness in numbers.
 */
export type ReadyCount = { 
/**
 * Done.
 */
ok: number, 
/**
 * Wrong.
 */
warning: number, 
/**
 * Not done yet.
 */
left: number, };

/**
 * A line of what a meeting still needs.
 */
export type ReadyLine = { 
/**
 * A key such as `agendaTooLong`.
 */
key: string, 
/**
 * How far it is.
 */
state: ReadyState, 
/**
 * In words.
 */
text: string, 
/**
 * Why it matters and what to do.
 */
why: string, 
/**
 * Who sees to it, in words.
 */
who: string, 
/**
 * By when, while it is not done.
 */
due: string | null, 
/**
 * What waits for it, in words, while it is not done.
 */
blocks: string | null, 
/**
 * The action that helps, by name.
 */
action: string | null, };

/**
 * How far a readiness line is.
 */
export type ReadyState = "ok" | "warning" | "left";

/**
 * A workspace opened before.
 */
export type RecentWorkspace = { 
/**
 * The file.
 */
path: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether its content is invented.
 */
demo: boolean, };

/**
 * Public-record facts of a meeting, its record and its papers.
 */
export type RecordFacts = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * The meeting, the record, marked paragraphs, papers.
 */
subjects: Array<SubjectFacts>, 
/**
 * Provisions that markings often cite.
 */
provisions: Array<string>, 
/**
 * That this is guidance and no legal advice, in words.
 */
advice: string, };

/**
 * Somebody is partial on an item (*jäv*); no reason is kept.
 */
export type RecusalSet = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * Who.
 */
person: string, 
/**
 * Whether recused.
 */
recused: boolean, };

/**
 * Leave words out of the publication copy.
 */
export type RedactionAdd = { 
/**
 * The paragraph's agenda item.
 */
item: string, 
/**
 * The words, as they are printed; everywhere in the paragraph.
 */
words: string, 
/**
 * What stands there instead; absent: that something was removed.
 */
replacement?: string, 
/**
 * The provision that the words are secret by, if they are.
 */
provision?: string, };

/**
 * Words that are left out of a paragraph.
 */
export type RedactionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The paragraph's agenda item.
 */
item: string, 
/**
 * The paragraph's number.
 */
number: ItemNumber, 
/**
 * The words.
 */
words: string, 
/**
 * What stands there instead.
 */
instead: string, 
/**
 * The provision, if there is one.
 */
provision: string, 
/**
 * In how many places of the paragraph they stand.
 */
places: number, 
/**
 * Who marked them.
 */
who: string, 
/**
 * When, RFC 3339.
 */
at: string, };

/**
 * A healthcare region (*sjukvårdsregion*).
 */
export type RegionName = "norra" | "mellansverige" | "stockholmGotland" | "vastra" | "sydostra" | "sodra";

/**
 * A register.
 */
export type RegisterName = "positions" | "actions" | "items" | "ambiguities";

/**
 * A register, in passing.
 */
export type RegisterRef = { 
/**
 * Which.
 */
register: EntryRegister, 
/**
 * Its name.
 */
title: string, 
/**
 * How many entries it has.
 */
total: number, };

/**
 * What a remark proposes.
 */
export type RemarkKind = "comment" | "wording" | "correction" | "time" | "order" | "newItem";

/**
 * How far a remark has come.
 */
export type RemarkStateName = "open" | "task" | "accepted" | "refused";

/**
 * A remark, beside what it is about.
 */
export type RemarkView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The item that it is about now; none: the whole, or one that is gone.
 */
item: string | null, 
/**
 * The number of that item.
 */
number: ItemNumber | null, 
/**
 * The heading of the item; for one that is gone, then.
 */
title: string, 
/**
 * Who says it.
 */
author: PersonRef, 
/**
 * The round it answers.
 */
round: number, 
/**
 * When it was taken, RFC 3339.
 */
receivedAt: string, 
/**
 * What it proposes.
 */
kind: RemarkKind, 
/**
 * What has become of what it is about.
 */
place: FoundPlace, 
/**
 * That in words, when it is not as it was.
 */
placeText: string | null, 
/**
 * The marked words.
 */
quote: string, 
/**
 * What stands there now, when that is something else.
 */
now: string | null, 
/**
 * How much of the words is left, in per cent.
 */
similarity: number | null, 
/**
 * What the reviewer writes.
 */
text: string, 
/**
 * What is proposed, in words: "10 → 5 min".
 */
proposed: string | null, 
/**
 * Proposed words against those that stand there, word by word.
 */
parts: Array<ComparedPart>, 
/**
 * How far it has come.
 */
state: RemarkStateName, 
/**
 * How it can be accepted now, the usual way first; none: settled, or only declined.
 */
ways: Array<AcceptHow>, 
/**
 * Who settled it, when and why, in words.
 */
trace: string | null, };

/**
 * A mail.
 */
export type ReminderMail = { 
/**
 * The organisation; none for people without one.
 */
organisation: OrganisationRef | null, 
/**
 * Addresses that it is to.
 */
to: Array<string>, 
/**
 * How many actions it reminds of.
 */
actions: number, 
/**
 * The right file name.
 */
fileName: string, 
/**
 * Where it was written.
 */
path: string | null, 
/**
 * The content as base64, when no folder was given.
 */
bytes: string | null, };

/**
 * Make reminder mails of open actions.
 */
export type ReminderMails = { 
/**
 * Which actions; absent: those late, and those due within two weeks.
 */
filter?: string, 
/**
 * The folder to write the mails to; absent: the bytes come in the answer.
 */
folder?: string, 
/**
 * The language of the mails; absent: the workspace's.
 */
language?: LanguageName, };

/**
 * The mails that were made.
 */
export type ReminderMailsView = { 
/**
 * One for each organisation, by its name.
 */
mails: Array<ReminderMail>, 
/**
 * People with something to do who have no address: none of the mails is to them.
 */
unreachable: Array<string>, 
/**
 * Actions that nobody is responsible for, by number.
 */
unowned: Array<string>, };

/**
 * Note by hand what somebody has answered, as on the telephone.
 */
export type ReplyByHand = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * Who; one of those called.
 */
person: string, 
/**
 * `accepted`, `declined`, `tentative`, or `needsAction` to take it back.
 */
answer: string, };

/**
 * One answer.
 */
export type ReplyLine = { 
/**
 * The meeting, if it is one of ours.
 */
meeting: string | null, 
/**
 * Its title.
 */
meetingTitle: string | null, 
/**
 * Who answers, if the address is known.
 */
person: PersonRef | null, 
/**
 * Who answers, as known here or else as the file says.
 */
name: string, 
/**
 * The address that the answer came with.
 */
address: string, 
/**
 * `needsAction`, `accepted`, `declined`, `tentative`, `delegated`.
 */
answer: string, 
/**
 * What the person wrote; may be empty.
 */
comment: string, 
/**
 * What came of it.
 */
standing: ReplyStanding, 
/**
 * What came of it, in words.
 */
text: string, };

/**
 * What came of an answer to an invitation.
 */
export type ReplyStanding = "set" | "earlierTime" | "superseded" | "proposal" | "unknownPerson" | "unknownMeeting";

/**
 * What came of a file with answers.
 */
export type ReplyView = { 
/**
 * Each answer and what was done with it.
 */
answers: Array<ReplyLine>, 
/**
 * What could not be read, by line. The rest was.
 */
problems: Array<ProblemView>, };

/**
 * An answer as a file.
 */
export type ReviewAnswerFile = { 
/**
 * The right file name.
 */
fileName: string, 
/**
 * The content as base64, when it was not written.
 */
bytes: string | null, 
/**
 * Where it was written.
 */
path: string | null, 
/**
 * Its SHA-256.
 */
sha256: string, };

/**
 * Read an answer; either `path` or `bytes` or `text`.
 */
export type ReviewAnswerRead = { 
/**
 * The file.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * The content as pasted text.
 */
text?: string, 
/**
 * The package that a mail written by hand answers, if it does not say so itself.
 */
package?: string, 
/**
 * Whether the words of a mail are read as written by hand, whatever block it has.
 */
byHand: boolean, 
/**
 * Whether it is taken; else it is only shown.
 */
take: boolean, };

/**
 * An answer, looked at or taken.
 */
export type ReviewAnswerReading = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * What was reviewed.
 */
kind: ReviewKind, 
/**
 * The meeting in words.
 */
meetingTitle: string, 
/**
 * The package.
 */
package: string, 
/**
 * Its round.
 */
round: number, 
/**
 * Who answers.
 */
reviewer: PersonRef, 
/**
 * The verdict, if it says one.
 */
verdict: ReviewVerdict | null, 
/**
 * What that amounts to.
 */
weight: WeightName, 
/**
 * Who says what to which package, in words.
 */
text: string, 
/**
 * What it amounts to, and what to know of where it comes from, in words.
 */
standing: Array<string>, 
/**
 * What stood beside it in the mail.
 */
beside: string, 
/**
 * What it brings.
 */
remarks: Array<RemarkView>, 
/**
 * Whether it was taken.
 */
taken: boolean, };

/**
 * Save the answer to the open package.
 */
export type ReviewAnswerSave = { 
/**
 * The package.
 */
package: string, 
/**
 * The signed answer, as the page hands it over.
 */
answer: string, 
/**
 * The file to write; absent: the bytes come in the answer.
 */
path?: string, };

/**
 * An answer that was taken.
 */
export type ReviewAnswerView = { 
/**
 * Its id.
 */
id: string, 
/**
 * When it was taken, RFC 3339.
 */
receivedAt: string, 
/**
 * The verdict, if it says one.
 */
verdict: ReviewVerdict | null, 
/**
 * What that amounted to.
 */
weight: WeightName, 
/**
 * Whether it is signed by the package.
 */
signed: boolean, 
/**
 * The name written under it.
 */
signature: string, 
/**
 * What stood beside it in the mail.
 */
beside: string, 
/**
 * All that in words.
 */
text: string, };

/**
 * A package as a file.
 */
export type ReviewFile = { 
/**
 * Its id.
 */
package: string, 
/**
 * Who it is for.
 */
reviewer: PersonRef, 
/**
 * The reviewer's address; empty: none is known.
 */
email: string, 
/**
 * The right file name.
 */
fileName: string, 
/**
 * Its media type.
 */
media: string, 
/**
 * Where it was written.
 */
path: string | null, 
/**
 * The content as base64, when it was not written.
 */
bytes: string | null, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Its SHA-256.
 */
sha256: string, };

/**
 * The form of a package.
 */
export type ReviewForm = "html" | "kansli";

/**
 * Keep what is written of the open package.
 */
export type ReviewKeep = { 
/**
 * The package.
 */
package: string, 
/**
 * What is written, as the page has it; empty clears it.
 */
text: string, };

/**
 * What is reviewed.
 */
export type ReviewKind = "agenda" | "minutes";

/**
 * See the reviews of a meeting.
 */
export type ReviewOf = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * What is reviewed.
 */
kind: ReviewKind, };

/**
 * Open a review package; either `path` or `bytes`.
 */
export type ReviewOpen = { 
/**
 * The file.
 */
path?: string, 
/**
 * The content as base64.
 */
bytes?: string, 
/**
 * What opens it, when it is locked.
 */
passphrase?: string, 
/**
 * A file to write the page to, for a browser; locked as the package is.
 */
page?: string, };

/**
 * Make review packages: one for each reviewer, together a round.
 */
export type ReviewPackageMake = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * What is reviewed.
 */
kind: ReviewKind, 
/**
 * Who; none: the chair of the agenda, the approvers of minutes.
 */
reviewers: Array<string>, 
/**
 * By when the answer is wanted.
 */
answerBy?: string, 
/**
 * What is written to the reviewer; absent: the usual words.
 */
greeting?: string, 
/**
 * The form; absent: HTML.
 */
form?: ReviewForm, 
/**
 * A passphrase to lock it with; it reaches the reviewer another way.
 */
passphrase?: string, 
/**
 * Whether the files of papers go along; absent: yes. Their text always does.
 */
files?: boolean, 
/**
 * The language; absent: the workspace's.
 */
language?: LanguageName, 
/**
 * The folder to write to; absent, as is the path: the bytes come in the answer.
 */
folder?: string, 
/**
 * The file to write, for one reviewer.
 */
path?: string, };

/**
 * What was given to a reviewer, and what came back.
 */
export type ReviewPackageView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Who.
 */
reviewer: PersonRef, 
/**
 * By when.
 */
answerBy: string | null, 
/**
 * The form.
 */
form: ReviewForm, 
/**
 * Whether a passphrase is needed.
 */
locked: boolean, 
/**
 * Whether the answer is late.
 */
late: boolean, 
/**
 * What came back, oldest first.
 */
answers: Array<ReviewAnswerView>, 
/**
 * How it stands, in words.
 */
text: string, };

/**
 * The packages that were made.
 */
export type ReviewPackagesMade = { 
/**
 * The round.
 */
round: number, 
/**
 * One for each reviewer.
 */
packages: Array<ReviewFile>, 
/**
 * What to know before sending (documents.md 10.3).
 */
advice: string, };

/**
 * Do what a remark asks for.
 */
export type ReviewRemarkAccept = { 
/**
 * The remark.
 */
id: string, 
/**
 * How; absent: as proposed, and a comment is taken on.
 */
how?: AcceptHow, 
/**
 * Other words than those proposed.
 */
words?: string, 
/**
 * A remark on the remark, if any.
 */
reason?: string, };

/**
 * Decline what a remark asks for.
 */
export type ReviewRemarkRefuse = { 
/**
 * The remark.
 */
id: string, 
/**
 * Why. Never blank.
 */
reason: string, };

/**
 * Packages that were made together.
 */
export type ReviewRound = { 
/**
 * Its number.
 */
round: number, 
/**
 * When, RFC 3339.
 */
madeAt: string, 
/**
 * The hash of what was given.
 */
content: string, 
/**
 * Whether something else is printed now.
 */
changed: boolean, 
/**
 * What has changed since, in words.
 */
changes: Array<string>, 
/**
 * One for each reviewer.
 */
packages: Array<ReviewPackageView>, };

/**
 * A package that is open to be read and answered.
 */
export type ReviewToRead = { 
/**
 * The package.
 */
package: string, 
/**
 * What is reviewed.
 */
kind: ReviewKind, 
/**
 * The meeting.
 */
heading: string, 
/**
 * When it is, in words.
 */
when: string, 
/**
 * Who is asked.
 */
reviewer: string, 
/**
 * Who sent it, by its own words.
 */
sender: string, 
/**
 * Whether the open workspace knows the laptop that signed it.
 */
known: boolean, 
/**
 * What that says of who sent it, in a sentence, with the beginning of that laptop's key.
 */
trust: string, 
/**
 * Whether it came locked.
 */
locked: boolean, 
/**
 * Whether something was written before.
 */
continued: boolean, 
/**
 * What to call the answer's file.
 */
answerName: string, 
/**
 * The page, for a frame without rights.
 */
html: string, };

/**
 * What a reviewer says of the whole.
 */
export type ReviewVerdict = "approve" | "approveWithComments" | "needsChanges";

/**
 * A review of the publication copy.
 */
export type ReviewView = { 
/**
 * Who.
 */
who: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Whether nothing has changed since.
 */
stands: boolean, };

/**
 * The reviews of a meeting's agenda, or of its minutes.
 */
export type ReviewsView = { 
/**
 * The meeting.
 */
meeting: string, 
/**
 * What is reviewed.
 */
kind: ReviewKind, 
/**
 * Whom a package is for when nobody else is named.
 */
suggested: Array<PersonRef>, 
/**
 * Who else may be asked.
 */
others: Array<PersonRef>, 
/**
 * The day that an answer is usually wanted by.
 */
answerBy: string | null, 
/**
 * The usual greeting.
 */
greeting: string, 
/**
 * What to know before sending (documents.md 10.3).
 */
advice: string, 
/**
 * Whether the one who is asked has answered and need not see it again.
 */
answered: boolean, 
/**
 * How it stands, in words; empty before the first package.
 */
text: string, 
/**
 * Why no package can be made now, in words.
 */
locked: string | null, 
/**
 * The rounds, newest first.
 */
rounds: Array<ReviewRound>, 
/**
 * How many remarks nobody has settled.
 */
open: number, 
/**
 * The remarks, in the order of the items as they are now.
 */
remarks: Array<RemarkView>, };

/**
 * A filter that somebody has named.
 */
export type SavedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The register.
 */
register: RegisterName, 
/**
 * Its name.
 */
name: string, 
/**
 * The filter, in the language in force.
 */
filter: string, };

/**
 * Views to list.
 */
export type SavedViewListOf = { 
/**
 * The register.
 */
register: RegisterName, };

/**
 * Keep a filter under a name.
 */
export type SavedViewSave = { 
/**
 * Which; absent: a new one.
 */
id?: string, 
/**
 * The register.
 */
register: RegisterName, 
/**
 * What to call it.
 */
name: string, 
/**
 * The filter.
 */
filter: string, };

/**
 * The views of a register, by name.
 */
export type SavedViews = { 
/**
 * The views.
 */
views: Array<SavedView>, };

/**
 * One thing found.
 */
export type SearchHit = { 
/**
 * `meeting`, `agendaItem`, `waitingItem`, `minutes`, `position`, `action`, `ambiguity`, `person`, `organisation`,
 * `event`, `attachment`, `entry`.
 */
kind: string, 
/**
 * The thing.
 */
id: string, 
/**
 * The meeting it belongs to; of what waits: the next one of its body.
 */
meeting: string | null, 
/**
 * The agenda item it stands under.
 */
item: string | null, 
/**
 * The entry of a register that it is, or whose paper it is.
 */
entry: FoundEntry | null, 
/**
 * Its heading.
 */
title: string, 
/**
 * Where, in words: the meeting's title and day, for whom it waits, or the register; for a paper also the item or
 * the entry.
 */
place: string, 
/**
 * The words around the find; the find between U+2039 and U+203A.
 */
snippet: string, 
/**
 * Smaller is better.
 */
rank: number, };

/**
 * Words to find.
 */
export type SearchRequest = { 
/**
 * The words; the last may be unfinished.
 */
text: string, 
/**
 * At most so many; absent: 50.
 */
limit?: number, };

/**
 * What was found, best first.
 */
export type SearchView = { 
/**
 * The hits.
 */
hits: Array<SearchHit>, };

/**
 * A seat and who holds it.
 */
export type SeatRow = { 
/**
 * The appointment: its entry in the register.
 */
id: string, 
/**
 * The body; absent: a role outside the bodies.
 */
body: BodyName | null, 
/**
 * The body in words.
 */
bodyName: string, 
/**
 * Who; absent: vacant.
 */
person: PersonRef | null, 
/**
 * The organisation.
 */
organisation: OrganisationRef | null, 
/**
 * `ordinary`, `substitute`, …
 */
kind: string, 
/**
 * The role in words.
 */
role: string, 
/**
 * Side.
 */
side: SideName, 
/**
 * How far the mandate is, if that is told (R-027).
 */
mandate: MandateName | null, 
/**
 * The group of the regions' system that it is in.
 */
systemGroup: string | null, 
/**
 * The healthcare region that it stands for, in words.
 */
healthcareRegion: string | null, 
/**
 * Whether it is held for the time being (R-124).
 */
acting: boolean, 
/**
 * Days until it ends, when that is near: at 180 days a successor is to be looked for.
 */
endsIn: number | null, 
/**
 * From.
 */
from: string | null, 
/**
 * Till.
 */
to: string | null, 
/**
 * Whether this is the chair on the day.
 */
chair: boolean, };

/**
 * Mark something as secret (OSL 5:5).
 */
export type SecrecyMark = { 
/**
 * What it is.
 */
kind: SubjectName, 
/**
 * Which.
 */
subject: string, 
/**
 * The provision, such as "18 kap. 8 § OSL".
 */
provision: string, 
/**
 * The day; absent: today.
 */
on?: string, 
/**
 * The authority that marks it.
 */
authority: string, };

/**
 * One setting.
 */
export type SettingView = { 
/**
 * Its key, such as `noticeDays`.
 */
key: string, 
/**
 * `chair`, `leadTimes`, `planning`, `weights`, `rules`, `documents`, `me`.
 */
group: string, 
/**
 * What it is, in words.
 */
title: string, 
/**
 * `number`, `text`, `side`, `year`, `monthDay`, `flag`, `organisation`,
 * `level`: `error`, `warning`, `hint` or `info`.
 */
kind: string, 
/**
 * The value in force.
 */
value: string, 
/**
 * The default.
 */
default: string, 
/**
 * Whether the value is someone's choice.
 */
chosen: boolean, 
/**
 * The governing text it comes from, or that it is the program's own default.
 */
source: string, 
/**
 * Whether it must be filled in.
 */
required: boolean, };

/**
 * Change settings.
 */
export type SettingsSave = { 
/**
 * Key and new value; a null value goes back to the default.
 */
values: { [key in string]: string | null }, };

/**
 * All settings, by group.
 */
export type SettingsView = { 
/**
 * In the order they are shown.
 */
settings: Array<SettingView>, };

/**
 * What the answers say of one side's parties (R-029).
 */
export type SideForecast = { 
/**
 * The side.
 */
side: SideName, 
/**
 * How many of its parties somebody is called for.
 */
parties: number, 
/**
 * How many of them somebody with a confirmed mandate comes for (R-027).
 */
represented: number, 
/**
 * The same in words.
 */
text: string, 
/**
 * The other parties, each with what is known, in a sentence.
 */
others: Array<string>, };

/**
 * A side of the partnership (R-001).
 */
export type SideName = "sks" | "authorities" | "neutral";

/**
 * How a party takes a position; it binds nobody (R-005).
 */
export type StanceName = "endorses" | "awaits" | "dissents" | "notTakingPart";

/**
 * The six steps of a meeting.
 */
export type StepName = "plan" | "prepare" | "call" | "hold" | "approve" | "followUp";

/**
 * Public-record facts of one thing.
 */
export type SubjectFacts = { 
/**
 * What it is.
 */
kind: SubjectName, 
/**
 * Which.
 */
subject: string, 
/**
 * Its name, in words.
 */
name: string, 
/**
 * Whether it is a draft.
 */
draft: boolean, 
/**
 * When it was settled (*justerat*).
 */
settledOn: string | null, 
/**
 * When it was first dispatched (*expedierat*).
 */
dispatchedOn: string | null, 
/**
 * When somebody noted that it was.
 */
notedOn: string | null, 
/**
 * To whom, in words.
 */
dispatchedTo: string, 
/**
 * When it was handed to the archive.
 */
archivedOn: string | null, 
/**
 * When it was sent for comments alone.
 */
commentedOn: string | null, 
/**
 * Its case number.
 */
caseNumber: string, 
/**
 * Secrecy markings.
 */
markings: Array<MarkingView>, 
/**
 * What the facts mean, in plain words.
 */
guidance: Array<string>, };

/**
 * What public-record facts are about.
 */
export type SubjectName = "meeting" | "minutes" | "paragraph" | "attachment";

/**
 * An item of a template, to be saved.
 */
export type TemplateItemSave = { 
/**
 * Which; absent: a new one.
 */
key?: string, 
/**
 * Heading; blank for a built-in item: its own words. `{år}`, `{år+1}`, `{år-1}` become years.
 */
title: string, 
/**
 * Purpose.
 */
purpose: PurposeName, 
/**
 * Minutes, 0–480.
 */
minutes: number, 
/**
 * On which agendas.
 */
comes: ComesName, 
/**
 * Background from the start, in Markdown.
 */
text: string, 
/**
 * The heading of the section that begins with it; blank: none.
 */
section: string, 
/**
 * Whether it is a sub-item of the one before it.
 */
sub: boolean, };

/**
 * An item of a template.
 */
export type TemplateItemView = { 
/**
 * Which.
 */
key: string, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose.
 */
purpose: PurposeName, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * On which agendas.
 */
comes: ComesName, 
/**
 * Background from the start, in Markdown.
 */
text: string, 
/**
 * The heading of the section that begins with it; blank: none.
 */
section: string, 
/**
 * Whether it is a sub-item of the one before it.
 */
sub: boolean, 
/**
 * The rule that requires it, such as `AGD-003`.
 */
requiredBy: string | null, 
/**
 * That rule in words.
 */
requiredText: string | null, };

/**
 * A body's template.
 */
export type TemplateOf = { 
/**
 * Whose.
 */
body: BodyName, 
/**
 * An earlier version; 0: the one that comes with the program. Absent: the one in use.
 */
version?: number, };

/**
 * Put an earlier version of a template back, as a new version.
 */
export type TemplateRestore = { 
/**
 * Whose.
 */
body: BodyName, 
/**
 * Which; 0: the one that comes with the program.
 */
version: number, 
/**
 * Why, in words; may be empty.
 */
reason: string, };

/**
 * Save a template as a new version.
 */
export type TemplateSave = { 
/**
 * Whose.
 */
body: BodyName, 
/**
 * The version that was changed; refused if another is in use by now.
 */
after: number, 
/**
 * The items, in order.
 */
items: Array<TemplateItemSave>, 
/**
 * Why, in words; may be empty.
 */
reason: string, };

/**
 * A version of a template.
 */
export type TemplateVersion = { 
/**
 * Its number.
 */
version: number, 
/**
 * When it was saved, RFC 3339; absent: it comes with the program.
 */
at: string | null, 
/**
 * Who saved it.
 */
who: string, 
/**
 * What it is, in words.
 */
text: string, 
/**
 * Why; may be empty.
 */
reason: string, 
/**
 * Whether it is in use.
 */
current: boolean, };

/**
 * A body's template, with its versions.
 */
export type TemplateView = { 
/**
 * Whose.
 */
body: BodyName, 
/**
 * The body's name.
 */
bodyName: string, 
/**
 * The version shown; 0: the one that comes with the program.
 */
version: number, 
/**
 * The version in use.
 */
current: number, 
/**
 * The items, in order.
 */
items: Array<TemplateItemView>, 
/**
 * What is worth knowing about it, in words: what rules require and it does not bring.
 */
warnings: Array<string>, 
/**
 * Every version, newest first; the last is the one that comes with the program.
 */
versions: Array<TemplateVersion>, };

/**
 * A thing to do.
 */
export type TodoView = { 
/**
 * A key such as `agendaTooLong`.
 */
key: string, 
/**
 * What, verb first.
 */
title: string, 
/**
 * Why, in a line.
 */
reason: string, 
/**
 * The words on its button.
 */
button: string, 
/**
 * The action its button runs.
 */
action: string, 
/**
 * The meeting it is about.
 */
meeting: string | null, 
/**
 * The thing it is about.
 */
subject: string | null, 
/**
 * `send`, `time`, `inbox`, `person`, `report`, `calendar`, `check`, `settings`.
 */
icon: string, 
/**
 * Whether it is late.
 */
late: boolean, };

/**
 * A turn on the way of a record, at which it is kept whole.
 */
export type TurnName = "sent" | "changed" | "takenBack" | "approved" | "corrected";

/**
 * A record as it was at a turn of its way.
 */
export type TurnView = { 
/**
 * The version, to hand back.
 */
version: string, 
/**
 * Which turn.
 */
turn: TurnName, 
/**
 * The revision it was.
 */
revision: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who took the step, as called at that machine.
 */
who: string, 
/**
 * What happened, in words.
 */
text: string, 
/**
 * SHA-256 of the content then.
 */
contentHash: string, 
/**
 * Whether its text is what stands now.
 */
current: boolean, };

/**
 * A field that is being typed in.
 */
export type TypedField = "title" | "background" | "proposal" | "text";

/**
 * A text that is being typed.
 */
export type TypedText = { 
/**
 * The agenda item.
 */
item: string, 
/**
 * Its field.
 */
field: TypedField, 
/**
 * The text.
 */
text: string, };

/**
 * What was undone or redone.
 */
export type UndoDone = { 
/**
 * In words.
 */
title: string, 
/**
 * The meeting to go to, to see the effect.
 */
meeting: string | null, 
/**
 * What undo takes back next.
 */
undo: string | null, 
/**
 * What redo does again next.
 */
redo: string | null, };

/**
 * What undo and redo would do now.
 */
export type UndoStatus = { 
/**
 * What undo takes back, in words.
 */
undo: string | null, 
/**
 * What redo does again, in words.
 */
redo: string | null, };

/**
 * How a rule stands.
 */
export type VerdictName = "holds" | "broken" | "notApplicable" | "notJudged";

/**
 * A rule judged.
 */
export type VerdictView = { 
/**
 * The rule, such as `PLAN-001`.
 */
rule: string, 
/**
 * The requirement it stands on, such as `R-035`.
 */
requirement: string, 
/**
 * How grave.
 */
level: LevelName, 
/**
 * Whether it holds; absent: it does not apply.
 */
holds: boolean | null, 
/**
 * The rule in a few words.
 */
title: string, 
/**
 * The facts in a sentence.
 */
text: string, 
/**
 * Why it matters and what to do.
 */
why: string, 
/**
 * The meetings it is about.
 */
meetings: Array<string>, 
/**
 * The source of the rule, or that it is the program's own default.
 */
source: string, };

/**
 * What a file that is looked at turns out to be.
 */
export type VerifyVerdict = "identical" | "sent" | "sameWords" | "changed" | "unknown" | "noSeal" | "journalBroken";

/**
 * Whether a file is the copy of approved minutes that it says it is.
 */
export type VerifyView = { 
/**
 * Whether it is, byte for byte.
 */
genuine: boolean, 
/**
 * What it is.
 */
verdict: VerifyVerdict, 
/**
 * The same in words.
 */
text: string, 
/**
 * The copy it is, or says it is, as this workspace names it.
 */
fileName: string | null, 
/**
 * The meeting it is, or says it is, of.
 */
meeting: string | null, 
/**
 * The SHA-256 of the approved content, as the file says.
 */
contentHash: string | null, 
/**
 * The journal's step that approved it, as the file says.
 */
journalStep: string | null, 
/**
 * The file's own SHA-256.
 */
sha256: string, 
/**
 * The first places where its words differ, in words.
 */
differs: Array<string>, };

/**
 * The versions of a record.
 */
export type VersionList = { 
/**
 * Its newest revision.
 */
minutes: string, 
/**
 * Whole versions, newest first.
 */
turns: Array<TurnView>, 
/**
 * The paragraphs with the versions of their text.
 */
paragraphs: Array<ParagraphVersions>, 
/**
 * Why nothing can be put back now, if so.
 */
locked: string | null, };

/**
 * What came of an item at a meeting.
 */
export type VisitOutcome = "ahead" | "dealtWith" | "postponed" | "notReached" | "cancelled";

/**
 * An item that waits.
 */
export type WaitingItem = { 
/**
 * Its id.
 */
id: string, 
/**
 * Heading.
 */
title: string, 
/**
 * Purpose.
 */
purpose: PurposeName, 
/**
 * Who presents.
 */
presenter: PersonRef | null, 
/**
 * Who presents, when not one person.
 */
presenterText: string, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * The proposal: att-clauses, one a line.
 */
proposal: string, 
/**
 * Background in Markdown.
 */
background: string, 
/**
 * Who asked for it.
 */
source: string, 
/**
 * The meeting it is wanted at.
 */
wanted: MeetingRef | null, 
/**
 * Whether that meeting has passed.
 */
overdue: boolean, 
/**
 * Since when it waits.
 */
since: string | null, 
/**
 * The meeting that it comes from.
 */
from: MeetingRef | null, 
/**
 * Why it was postponed or referred.
 */
reason: string, 
/**
 * How it comes to wait, in words.
 */
why: string, 
/**
 * Papers.
 */
attachments: Array<AttachmentView>, };

/**
 * What a verdict amounts to.
 */
export type WeightName = "approves" | "heldBack" | "asksForChanges" | "silent" | "stale" | "unproven" | "ofAnother";

/**
 * A word that the partnership does not use of its outcomes (R-005).
 */
export type WordingHint = { 
/**
 * Where it starts, in characters.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * The word found.
 */
found: string, 
/**
 * What to write instead.
 */
instead: string, };

/**
 * Write a copy of the workspace.
 */
export type WorkspaceBackup = { 
/**
 * Where; nothing may be there.
 */
path: string, };

/**
 * What a check of the file found.
 */
export type WorkspaceCheck = { 
/**
 * Whether everything is whole.
 */
ok: boolean, 
/**
 * One line for each thing looked at.
 */
lines: Array<CheckLine>, };

/**
 * Found a new workspace.
 */
export type WorkspaceCreate = { 
/**
 * The new file; nothing may be there. Absent: the program's own data folder.
 */
path?: string, 
/**
 * What to call it. Absent: the partnership's short name and year.
 */
name?: string, 
/**
 * The passphrase, at least eight characters. Absent only for the demo year, which then keeps a key of its own beside the program's data.
 */
passphrase?: string, 
/**
 * Whether to keep the key in the system's key store.
 */
remember: boolean, 
/**
 * Whether to fill it with the demo year.
 */
demo: boolean, 
/**
 * The settings asked for at first run; those left out become to-dos.
 */
settings?: FirstSettings, };

/**
 * Make a workspace of an invitation, in a new file.
 */
export type WorkspaceJoin = { 
/**
 * The invitation.
 */
file?: string, 
/**
 * Its content as base64, when there is no file.
 */
bytes?: string, 
/**
 * The code that was told with it.
 */
code: string, 
/**
 * The new workspace's file; absent: in the program's own folder.
 */
path?: string, 
/**
 * The new workspace's passphrase, at least eight characters.
 */
passphrase: string, 
/**
 * Whether the key is kept in the system's key store.
 */
remember: boolean, 
/**
 * Who works at this laptop; absent: as the invitation says.
 */
myName?: string, };

/**
 * Open a workspace.
 */
export type WorkspaceOpen = { 
/**
 * The file. Absent: the last one.
 */
path?: string, 
/**
 * The passphrase. Absent: the key from the system's key store.
 */
passphrase?: string, 
/**
 * Whether to keep the key in the system's key store.
 */
remember: boolean, };

/**
 * Change the passphrase of the open workspace.
 */
export type WorkspacePassphraseChange = { 
/**
 * The passphrase now.
 */
old: string, 
/**
 * The new one, at least eight characters.
 */
new: string, };

/**
 * Make a workspace of a copy.
 */
export type WorkspaceRestore = { 
/**
 * The copy.
 */
backup: string, 
/**
 * The new file; nothing may be there.
 */
path: string, 
/**
 * The copy's passphrase.
 */
passphrase?: string, };

/**
 * What the program has in hand.
 */
export type WorkspaceState = "none" | "locked" | "open";

/**
 * Which workspace is at hand.
 */
export type WorkspaceStatus = { 
/**
 * None, locked or open.
 */
state: WorkspaceState, 
/**
 * The file, when one is known.
 */
path: string | null, 
/**
 * What the workspace is called.
 */
name: string | null, 
/**
 * Whether its content is invented (the demo year).
 */
demo: boolean, 
/**
 * The day the program goes by.
 */
today: string, 
/**
 * The year shown first.
 */
year: number, 
/**
 * Who works at this machine, if that has been said.
 */
me: MeView | null, 
/**
 * Whether the system's key store can be used here.
 */
keyStore: boolean, 
/**
 * Workspaces opened before, newest first.
 */
recent: Array<RecentWorkspace>, 
/**
 * The language of words and documents.
 */
language: LanguageName, 
/**
 * Settings that the governing documents leave open and nobody has filled in yet.
 */
missingSettings: Array<string>, 
/**
 * Whether the file can only be read, and why.
 */
readOnly: string | null, 
/**
 * What this laptop's role leaves to others in a shared workspace, in a sentence; none: nothing.
 */
limited: string | null, 
/**
 * Whether its role may write approvals, and answers to reviews.
 */
mayApprove: boolean, 
/**
 * The program's version.
 */
version: string, };

/**
 * A paragraph was saved.
 */
export type Written = { 
/**
 * The version to hand back next time.
 */
version: string, 
/**
 * The text as it now stands; differs from what was sent when two versions were merged.
 */
text: string, 
/**
 * When, `HH:MM`.
 */
savedAt: string, 
/**
 * Wording hints.
 */
hints: Array<WordingHint>, };

/**
 * What a date would mean.
 */
export type YearPlanTried = { 
/**
 * Verdicts as they would be: broken first.
 */
verdicts: Array<VerdictView>, 
/**
 * What would get worse, in words.
 */
worse: Array<string>, 
/**
 * What would get better, in words.
 */
better: Array<string>, 
/**
 * Whether the day is closed, and why.
 */
closed: string | null, 
/**
 * Overlaps and warnings of the day itself.
 */
day: Array<string>, };

/**
 * Try a date for a meeting, or for a new one, without keeping it.
 */
export type YearPlanTry = { 
/**
 * The year judged.
 */
year: number, 
/**
 * The meeting; absent: a new one of `body`.
 */
meeting?: string, 
/**
 * Whose, for a new one.
 */
body?: BodyName, 
/**
 * The day tried.
 */
date: string, 
/**
 * The start tried; absent: as before, or 13.00.
 */
start?: string, };

/**
 * A year of the partnership.
 */
export type YearPlanView = { 
/**
 * The year.
 */
year: number, 
/**
 * Our meetings, by date.
 */
meetings: Array<MeetingRow>, 
/**
 * Imported events, by date.
 */
events: Array<EventView>, 
/**
 * Public holidays, eves, half days and bridge days.
 */
days: Array<DayView>, 
/**
 * School breaks and summer weeks.
 */
periods: Array<PeriodView>, 
/**
 * Yearly deadlines.
 */
deadlines: Array<DeadlineView>, 
/**
 * The rules judged: broken first.
 */
verdicts: Array<VerdictView>, 
/**
 * When the plan was adopted; absent: it is a proposal.
 */
adopted: string | null, 
/**
 * Who chairs, this year and around it.
 */
chairs: Array<ChairYear>, };

/** Every command: what it asks for, and what it answers. */
export type Commands = {
  /** Tells which workspace is at hand. */
  workspace_status: [Nothing, WorkspaceStatus];
  /** Founds a workspace and opens it. */
  workspace_create: [WorkspaceCreate, WorkspaceStatus];
  /** Opens a workspace. */
  workspace_open: [WorkspaceOpen, WorkspaceStatus];
  /** Closes the workspace. */
  workspace_close: [Nothing, WorkspaceStatus];
  /** Checks pages, keys, journal, attachments and search index. */
  workspace_check: [Nothing, WorkspaceCheck];
  /** Writes a whole copy while in use. */
  workspace_backup: [WorkspaceBackup, BackupView];
  /** Makes a workspace of a copy, in a new file. */
  workspace_restore: [WorkspaceRestore, BackupView];
  /** Changes the passphrase: writes the file anew under another key. */
  workspace_passphrase_change: [WorkspacePassphraseChange, WorkspaceStatus];
  /** Makes a workspace of an invitation, in a new file. */
  workspace_join: [WorkspaceJoin, WorkspaceStatus];
  /** Changes the language of words and documents. */
  language_set: [LanguageSet, WorkspaceStatus];
  /** Lists the journal, newest first. */
  audit_list: [AuditListOf, AuditList];
  /** Walks the hash chain of the journal. */
  audit_verify: [Nothing, AuditVerified];
  /** Tells what undo and redo would do. */
  undo_status: [Nothing, UndoStatus];
  /** Takes one's own newest step back, as a new step. */
  undo: [Nothing, UndoDone];
  /** Does again what undo took back. */
  redo: [Nothing, UndoDone];
  /** Counts any calendar file out; needs no workspace. */
  calendar_expand: [CalendarExpand, ExpandView];
  /** Searches everything written. */
  search: [SearchRequest, SearchView];
  /** Shows a meeting's agenda. */
  agenda_get: [ByMeeting, AgendaView];
  /** Makes the agenda from the body's template. */
  agenda_draft: [AgendaDraft, AgendaView];
  /** Adds an item. */
  agenda_item_add: [AgendaItemAdd, AgendaView];
  /** Changes an item. */
  agenda_item_edit: [AgendaItemEdit, AgendaView];
  /** Moves an item. */
  agenda_item_move: [AgendaItemMove, AgendaView];
  /** Makes an item a sub-item, or an item of its own. */
  agenda_item_level: [AgendaItemLevel, AgendaView];
  /** Sets a heading over items. */
  agenda_section_add: [AgendaSectionAdd, AgendaView];
  /** Changes a heading. */
  agenda_section_edit: [AgendaSectionEdit, AgendaView];
  /** Moves a heading with its items. */
  agenda_section_move: [AgendaSectionMove, AgendaView];
  /** Takes a heading away; its items stay. */
  agenda_section_remove: [ById, AgendaView];
  /** Takes an item away. */
  agenda_item_remove: [AgendaItemRemove, AgendaView];
  /** Keeps one's own note on an item, which never leaves this laptop. */
  private_note_write: [PrivateNoteWrite, Done];
  /** Takes minutes from items until they fit. */
  agenda_distribute: [ByMeeting, AgendaView];
  /** Says how far the agenda has come. */
  agenda_step: [AgendaStep, AgendaView];
  /** Tells what proposes itself for an agenda, with the reasons. */
  agenda_proposals: [ByMeeting, ProposalList];
  /** Takes proposals for an agenda up. */
  agenda_take: [AgendaTake, AgendaView];
  /** Shows a body's template of agendas, in use or an earlier version. */
  template_get: [TemplateOf, TemplateView];
  /** Saves a template of agendas as a new version. */
  template_save: [TemplateSave, TemplateView];
  /** Puts an earlier version of a template back, or the one that comes with the program. */
  template_restore: [TemplateRestore, TemplateView];
  /** Shows how a body's documents look. */
  look_get: [LookOf, LookView];
  /** Sets a sample document with a look that is not saved. */
  look_preview: [LookPreview, LookPreviewView];
  /** Saves a look of documents as a new version. */
  look_save: [LookSave, LookView];
  /** Gives a look of documents up. */
  look_reset: [LookOf, LookView];
  /** Sets an agenda or minutes with what is being typed, without keeping either. */
  document_preview: [DocumentPreview, PreviewView];
  /** Lists the items that wait for a body. */
  item_list: [ItemListOf, ItemList];
  /** Puts an item among those that wait. */
  item_add: [ItemAdd, ItemList];
  /** Changes an item that waits. */
  item_edit: [ItemEdit, ItemList];
  /** Takes an item that waits away. */
  item_remove: [ItemRemove, ItemList];
  /** Refers an item that waits to the other body. */
  item_refer: [ItemRefer, ItemList];
  /** Places an item that waits on an agenda. */
  item_place: [ItemPlace, AgendaView];
  /** Postpones an item of an agenda to a later meeting. */
  item_postpone: [ItemPostpone, AgendaView];
  /** Tells what has become of an item, from meeting to meeting. */
  item_history: [ById, ItemHistory];
  /** Adds a paper to an item. */
  attachment_add: [AttachmentAdd, PaperList];
  /** Takes a paper away. */
  attachment_remove: [ById, PaperList];
  /** Gives a paper's content. */
  attachment_get: [ById, AttachmentContent];
  /** Shows the record of a meeting, if begun. */
  minutes_get: [ByMeeting, MinutesView | null];
  /** Starts the record of a meeting. */
  minutes_start: [MinutesStart, MinutesView];
  /** Saves a paragraph as it is typed. */
  minutes_write: [MinutesWrite, Written];
  /** Says how somebody attends. */
  attendance_set: [AttendanceSet, MinutesView];
  /** Says of several at once how they attend. */
  attendance_set_all: [AttendanceSetAll, MinutesView];
  /** Notes that somebody is partial on an item. */
  recusal_set: [RecusalSet, MinutesView];
  /** Ticks an item as dealt with. */
  item_done: [ItemDone, MinutesView];
  /** Names those who approve. */
  minutes_approvers_set: [ApproversSet, MinutesView];
  /** Sends the record to those who approve. */
  minutes_send: [MinutesSend, MinutesView];
  /** Takes the record back to be written on. */
  minutes_take_back: [MinutesTakeBack, MinutesView];
  /** Records an approval; the last one locks. */
  minutes_approve: [MinutesApprove, MinutesView];
  /** Locks a record that everybody has approved, the last of them where it could not be locked. */
  minutes_settle: [MinutesSettle, MinutesView];
  /** Starts a correction of approved minutes, as a new version. */
  minutes_correct: [MinutesCorrect, MinutesView];
  /** Lists the versions of a meeting's record, whole and paragraph by paragraph. */
  minutes_versions: [MinutesVersionsOf, VersionList];
  /** Compares two versions word by word. */
  minutes_compare: [MinutesCompare, Comparison];
  /** Puts an earlier version of the text back, as a new step. */
  minutes_restore: [MinutesRestore, MinutesView];
  /** Lists what reviewers want changed in a record. */
  amendment_list: [AmendmentsOf, AmendmentList];
  /** Enters what a reviewer wants changed. */
  amendment_add: [AmendmentAdd, AmendmentList];
  /** Changes the paragraph as a reviewer proposed. */
  amendment_accept: [AmendmentAccept, AmendmentList];
  /** Leaves the paragraph as it is, with the reason. */
  amendment_refuse: [AmendmentRefuse, AmendmentList];
  /** Shows the public-record facts of a meeting, its record and its papers, with what they mean. */
  record_facts: [ByMeeting, RecordFacts];
  /** Keeps a case number, and when something was dispatched. */
  record_facts_save: [FactsSave, RecordFacts];
  /** Marks something as secret, with provision, day and authority. */
  secrecy_mark: [SecrecyMark, RecordFacts];
  /** Takes a secrecy marking away. */
  secrecy_unmark: [ById, RecordFacts];
  /** Shows what the publication copy of a record leaves out. */
  publication_get: [PublicationOf, PublicationView];
  /** Says that the publication copy is looked through as it is now. */
  publication_review: [PublicationOf, PublicationView];
  /** Leaves words of a paragraph out of the publication copy. */
  redaction_add: [RedactionAdd, PublicationView];
  /** Shows the reviews of a meeting's agenda, or of its minutes: rounds, answers, remarks. */
  review_get: [ReviewOf, ReviewsView];
  /** Makes review packages, one file for each reviewer. */
  review_package_make: [ReviewPackageMake, ReviewPackagesMade];
  /** Reads a reviewer's answer: shows what it brings, and takes it if asked. */
  review_answer_read: [ReviewAnswerRead, ReviewAnswerReading];
  /** Opens a review package to read and answer it; needs no workspace. */
  review_open: [ReviewOpen, ReviewToRead];
  /** Keeps what a reviewer has written of the open package, or clears it. */
  review_keep: [ReviewKeep, Done];
  /** Saves the answer to the open package as a file. */
  review_answer_save: [ReviewAnswerSave, ReviewAnswerFile];
  /** Does what a reviewer's remark asks for, takes it on, or notes it. */
  review_remark_accept: [ReviewRemarkAccept, ReviewsView];
  /** Declines what a reviewer's remark asks for, with the reason. */
  review_remark_refuse: [ReviewRemarkRefuse, ReviewsView];
  /** Lets words be published again. */
  redaction_remove: [ById, PublicationView];
  /** Records a joint position. */
  position_add: [PositionAdd, PositionView];
  /** Changes a joint position. */
  position_edit: [PositionEdit, PositionView];
  /** Takes a position away; its number is not used again. */
  position_remove: [ById, Done];
  /** Says how parties take a joint position. */
  position_stance: [PositionStance, PositionView];
  /** Says what a party does of its own. */
  position_party: [PositionParty, PositionView];
  /** Lists joint positions. */
  position_list: [PositionListOf, PositionList];
  /** Records an action. */
  action_add: [ActionAdd, ActionRow];
  /** Changes an action. */
  action_edit: [ActionEdit, ActionRow];
  /** Changes several actions as one step. */
  action_edit_many: [ActionEditMany, ActionsEdited];
  /** Takes an action away. */
  action_remove: [ById, Done];
  /** Lists actions, late first. */
  action_list: [ActionListOf, ActionList];
  /** Lists agenda items, the newest meeting first. */
  agenda_item_list: [AgendaItemListOf, AgendaItemList];
  /** Lists the entries of a register of the year's work, with the fields that they have. */
  entry_list: [EntryListOf, EntryList];
  /** Shows an entry, and what refers to it. */
  entry_get: [EntryOf, EntryView];
  /** Lists the entries that refer to something: a meeting with its positions, a person, an organisation. */
  entry_links: [EntryLinksOf, EntryLinks];
  /** Records an entry of a register, or changes one. */
  entry_save: [EntrySave, EntryView];
  /** Shows what a table would do to a register. */
  entry_import_preview: [EntryImport, ImportedTable];
  /** Takes entries from a table. */
  entry_import: [EntryImport, ImportedTable];
  /** Takes an entry away that no other refers to. */
  entry_remove: [EntryOf, Done];
  /** Lists ambiguities about roles, those not solved first. */
  ambiguity_list: [AmbiguityListOf, AmbiguityList];
  /** Records an ambiguity about roles, or changes one. */
  ambiguity_save: [AmbiguitySave, AmbiguityList];
  /** Takes an ambiguity about roles away. */
  ambiguity_remove: [ById, Done];
  /** Lists the saved views of a register. */
  saved_view_list: [SavedViewListOf, SavedViews];
  /** Keeps a filter under a name. */
  saved_view_save: [SavedViewSave, SavedViews];
  /** Takes a saved view away. */
  saved_view_remove: [ById, SavedViews];
  /** Shows a meeting as one place. */
  meeting_get: [ById, MeetingView];
  /** Lists all settings with their sources. */
  settings_get: [Nothing, SettingsView];
  /** Changes settings. */
  settings_save: [SettingsSave, SettingsView];
  /** Tells what needs doing and what comes next. */
  overview_get: [Nothing, OverviewView];
  /** Shows what an import would do. */
  calendar_preview: [CalendarFile, ImportView];
  /** Imports a calendar, updating what is known. */
  calendar_import: [CalendarFile, ImportView];
  /** Lists the imported calendars. */
  calendar_list: [Nothing, CalendarList];
  /** Takes an imported calendar away. */
  calendar_remove: [ById, Done];
  /** Says what an imported event is. */
  calendar_event_classify: [CalendarEventClassify, Done];
  /** Shows a year: meetings, events, days, rules. */
  year_plan_get: [ByYear, YearPlanView];
  /** Judges a date without keeping it. */
  year_plan_try: [YearPlanTry, YearPlanTried];
  /** Solves a planning problem: the optimal plan with its reasons, or an irreducible conflict. */
  plan_solve: [PlanSolve, PlanDocument];
  /** Judges a plan by a planning problem. */
  plan_check: [PlanCheck, PlanDocument];
  /** Proposes a plan for a year, beside the one there is. */
  plan_propose: [PlanPropose, PlanProposal];
  /** Tells how far the search for a plan has come. */
  plan_progress: [Nothing, PlanProgress];
  /** Stops the search for a plan; the best so far is its answer. */
  plan_stop: [Nothing, Done];
  /** Adopts a plan for a year: its meetings get their times. */
  plan_adopt: [PlanAdopt, PlanAdopted];
  /** Tells what each day would cost for a meeting. */
  plan_costs: [PlanCostsOf, PlanCosts];
  /** Lists every deadline of a year. */
  deadline_list: [ByYear, DeadlineList];
  /** Judges every rule for a year. */
  check: [ByYear, CheckView];
  /** Shows where the sources say a requirement. */
  passage_get: [PassageOf, PassageView];
  /** Places a meeting in the year. */
  meeting_place: [MeetingPlace, Made];
  /** Moves a meeting. */
  meeting_move: [MeetingMove, MeetingRow];
  /** Changes a meeting's particulars. */
  meeting_edit: [MeetingEdit, MeetingView];
  /** Cancels a meeting. */
  meeting_cancel: [MeetingCancel, MeetingView];
  /** Takes away a meeting that was only planned. */
  meeting_remove: [ById, Done];
  /** Holds a meeting's date fast, or lets it go. */
  meeting_pin: [MeetingPin, MeetingRow];
  /** Lists meetings by date. */
  meeting_list: [MeetingListOf, MeetingList];
  /** Says that a meeting has been held. */
  meeting_end: [ById, MeetingView];
  /** Shows organisations, people and seats on a day. */
  directory_get: [DirectoryOn, DirectoryView];
  /** Takes a person's details away; the name stays where it is written. */
  person_forget: [PersonForget, Done];
  /** Adds or changes a person. */
  person_save: [PersonSave, Made];
  /** Adds or changes an organisation. */
  organisation_save: [OrganisationSave, Made];
  /** Says who chairs a body for a time. */
  chair_save: [ChairSave, Made];
  /** Makes reminder mails, one draft for each organisation. */
  reminder_mails: [ReminderMails, ReminderMailsView];
  /** Tells whether a file is the copy of approved minutes that it says it is. */
  document_verify: [DocumentVerify, VerifyView];
  /** Writes a document as a real file. */
  export: [ExportRequest, ExportView];
  /** Tells how far the making of a meeting pack has come. */
  pack_progress: [Nothing, PackProgressView];
  /** Stops the making of a meeting pack; nothing is written. */
  pack_stop: [Nothing, Done];
  /** Makes preliminary holds of a year's planned meetings, one calendar invitation each. */
  hold_files: [HoldFiles, HoldFilesView];
  /** Shows how the workspace is shared: devices, parcels, imports, what waits. */
  exchange_get: [Nothing, ExchangeView];
  /** Begins to share the workspace. */
  exchange_share: [ExchangeShare, ExchangeView];
  /** Invites another laptop: a file, and a code to tell. */
  exchange_invite: [ExchangeInvite, ParcelMade];
  /** Revokes a device: what it writes from now on does not count. */
  device_revoke: [DeviceRevoke, ExchangeView];
  /** Makes this laptop the one that hands out numbers. */
  numbering_take: [Nothing, ExchangeView];
  /** Tells what a parcel would hold. */
  parcel_contents: [ParcelContents, ParcelContentsView];
  /** Makes a parcel for another laptop. */
  parcel_make: [ParcelMake, ParcelMade];
  /** Shows what a parcel would bring. */
  parcel_look: [ParcelFile, ParcelSeen];
  /** Takes a parcel in, as one import. */
  parcel_take: [ParcelFile, ParcelSeen];
  /** Says which folder is shared with the others. */
  folder_set: [FolderSet, ExchangeView];
  /** Takes what has come into the shared folder, and lays what is new there. */
  folder_sync: [Nothing, FolderSynced];
  /** Takes an import back, until something builds on it. */
  import_take_back: [ImportTakeBack, ExchangeView];
  /** Lists what two have changed at once. */
  conflict_list: [Nothing, ConflictList];
  /** Chooses in a conflict. */
  conflict_settle: [ConflictSettle, ConflictList];
  /** Gives something that shares its number with another the next one. */
  number_again: [NumberAgain, ConflictList];
  /** Shows which hub this laptop goes to, without asking it. */
  hub_get: [Nothing, HubView];
  /** Chooses the hub that this laptop goes to. */
  hub_connect: [HubConnect, HubView];
  /** Goes to no hub any more. */
  hub_forget: [Nothing, HubView];
  /** Makes a PostgreSQL database a hub for this workspace, or brings an older one up. */
  hub_init: [HubInit, HubMade];
  /** Asks the hub how it is doing. */
  hub_status: [HubCall, HubStatus];
  /** Gives the hub the steps that it has not. */
  hub_push: [HubCall, HubSynced];
  /** Takes in what is new at the hub. */
  hub_pull: [HubCall, HubSynced];
  /** Gives the hub what it has not, and takes in what is new there. */
  hub_sync: [HubCall, HubSynced];
  /** Waits for news at the hub. */
  hub_wait: [HubWait, HubNews];
  /** Brings the hub's tables for reports up. */
  hub_report: [HubCall, HubReported];
  /** Notes by hand what somebody has answered to an invitation. */
  reply_by_hand: [ReplyByHand, Done];
  /** Reads answers to invitations. */
  calendar_reply: [CalendarReply, ReplyView];
};
