### The rules for agendas, meetings, texts and appointments: what holds, why it matters and what to do about it.

## Where the rules come from

rules-source-documents = The governing document
rules-source-direction = The joint direction of the state and SKR, March 2024
rules-source-memo = The memorandum on the regions' system for knowledge governance
rules-source-site = kunskapsstyrningvard.se, June 2024
rules-source-outside = A statute or another source outside the governing document
rules-source-own = Our own suggestion, not from the governing document

## Why a rule is not judged

rules-unjudged-built-in = Not judged: the program is made so that the rule cannot be broken.
rules-unjudged-statement = Not judged: the text says how things are and cannot be broken.
rules-unjudged-practice = Not judged: it is about ways of working that a workspace does not show.
rules-unjudged-with = Judged together with { $rule }.

## The agenda

rules-item-holds = “{ $item }” is on the agenda of { $date }.
rules-item-waived = “{ $item }” was taken off the agenda of { $date }: { $reason }
rules-item-broken = “{ $item }” is missing from the agenda of { $date }.
rules-item-unknown = The agenda of { $date } has not been begun.
rules-item-why = The item belongs on every agenda. Add it, or leave it out with a reason.

rules-prepared-holds = { $asked ->
    [one] The item from a national group on { $date } says who prepared it.
   *[other] The { $asked } items from national groups on { $date } say who prepared them.
}
rules-prepared-broken = { $items } on { $date } comes from a national group and does not say who prepared it and when.
rules-prepared-why = The preparation group prepares questions about programme areas and cooperation groups. Write in the item’s brief who prepared it and when.

rules-ambiguities-holds = { $unsolved ->
    [0] Every ambiguity about roles is solved.
    [one] The ambiguity about roles that is not solved has a proposal or is new.
   *[other] The { $unsolved } ambiguities about roles that are not solved have proposals or are new.
}
rules-ambiguities-broken = Without a proposal after more than two tactical meetings: { $names }
rules-ambiguities-why = The tactical group proposes how it should be when it is unclear who does what. Write a proposal, or raise the question to the steering group.

rules-focus-areas-holds = All ten focus areas are on the year's agendas or in its positions.
rules-focus-areas-broken = Focus area { $areas } had no place in the year.
rules-focus-areas-unknown = Focus area { $areas } has had no place yet this year.
rules-focus-areas-why = The partnership works on ten focus areas. Mark items and positions with them.

rules-evaluation-holds = The collaboration is evaluated on { $date }.
rules-evaluation-broken = No evaluation of the collaboration is on a strategic agenda.
rules-evaluation-unknown = No evaluation of the collaboration is on a strategic agenda yet.
rules-evaluation-why = The strategic group follows and evaluates the collaboration. Put an item on evaluation on the year's last strategic meeting, if not before.

## The meeting

rules-secretary-holds = The meeting of { $date } has a secretary.
rules-secretary-broken = The meeting of { $date } has no secretary.
rules-secretary-unknown = Nobody is the secretary of { $date } yet.
rules-secretary-why = The secretariat documents the meetings. Name the secretary among the meeting's particulars.

rules-representatives-holds =
    { $present ->
        [one] The only member there on { $date } was appointed.
       *[other] All { $present } members and substitutes of { $date } were appointed.
    }
rules-representatives-broken =
    { $present ->
        [one] The only member or substitute there on { $date } had no seat in the group.
       *[other] { $unappointed } of { $present } members and substitutes of { $date } had no seat in the group.
    }
rules-representatives-unknown = No attendance is noted for { $date }.
rules-representatives-why = Appointed representatives meet in the partnership. Give them an appointment that holds on the day, or note them as guests.

rules-mandates-holds =
    { $called ->
        [one] The only member of { $date } has a confirmed mandate.
       *[other] All { $called } members of { $date } have confirmed mandates.
    }
rules-mandates-broken =
    { $missing ->
        [one] 1 of { $called } members of { $date } has no confirmed mandate.
       *[other] { $missing } of { $called } members of { $date } have no confirmed mandate.
    }
rules-mandates-unknown = No member is called to { $date }.
rules-mandates-why = The meeting takes positions, and representatives must be able to speak for their organisations. Confirm the mandates under Participants.

rules-sides-holds = Both sides were there on { $date }: { $sks } of SKS and { $authorities } of the authorities.
rules-sides-broken = Only one side was there on { $date }: { $sks } of SKS and { $authorities } of the authorities.
rules-sides-items = One side was missing on { $date } at { $items }.
rules-sides-unknown = No attendance is noted for { $date }.
rules-sides-why = A joint position rests on both sides being there. The sources state no number.

rules-minuted-holds = The meeting of { $date } is documented.
rules-minuted-broken = The meeting of { $date } is not documented. The draft was due { $due }.
rules-minuted-unknown = The draft from { $date } is due { $due }.
rules-minuted-why = Every meeting is documented. Write what was said and send it for approval.

rules-wording-holds = The texts of { $date } do not speak of binding outcomes.
rules-wording-broken = The texts of { $date } say { $words }.
rules-wording-unknown = Nothing is written for { $date }.
rules-wording-why = The partnership agrees on positions that do not bind. Change the word where it is about the partnership itself.

rules-own-decisions-holds =
    { $agreed ->
        [one] The year's only position waits for no party's own decision.
       *[other] None of the year's { $agreed } positions waits for a party's own decision.
    }
rules-own-decisions-broken =
    { $awaited ->
        [one] { $position } waits for 1 party's own decision.
       *[other] { $position } waits for the own decisions of { $awaited } parties.
    }
rules-own-decisions-unknown = No position is recorded this year.
rules-own-decisions-why = Binding decisions are each party's own. Follow up with those that remain.

## Appointments

rules-neutral-holds =
    { $members ->
        [one] The only member speaks for one of the sides.
       *[other] All { $members } members speak for one of the sides.
    }
rules-neutral-broken =
    { $neutral ->
        [one] 1 of { $members } members belongs to neither side.
       *[other] { $neutral } of { $members } members belong to neither side.
    }
rules-neutral-unknown = No member is appointed.
rules-neutral-why = The partnership has two parties, SKS and the authorities. Make the others adjuncts or observers, or correct the organisation's side.

rules-memberships-holds = No membership overlaps another.
rules-memberships-broken = { $names } is a member twice at the same time.
rules-memberships-unknown = There are no memberships.
rules-memberships-why = Numbers and parties are counted from the memberships and come out wrong if they overlap.

rules-outside-council-holds = All authorities that are parties are on the Council.
rules-outside-council-broken = { $names } is a party but not on the Council.
rules-outside-council-unknown = No authority is a party.
rules-outside-council-why = The partnership's authorities are some of those on the Council.

rules-vacancies-holds = Every party has a member in the strategic group.
rules-vacancies-broken = The seat is vacant for { $names }.
rules-vacancies-unknown = No member is appointed to the strategic group.
rules-vacancies-why = Every party should be represented. Give somebody the seat under Participants.

rules-contact-points-holds = { $organisation } has a contact point.
rules-contact-points-broken = { $organisation } has no contact point.
rules-contact-points-many = { $organisation } has { $people } contact points.
rules-contact-points-unknown = No authority is a party.
rules-contact-points-why = Every authority names a representative as its contact point. Give a person that role under Participants.

rules-appointed-holds =
    { $members ->
        [one] The only member of the tactical group is appointed by the strategic group and has a mandate.
       *[other] All { $members } members of the tactical group are appointed by the strategic group and have mandates.
    }
rules-appointed-broken =
    Of { $members } members of the tactical group { $unconfirmed ->
        [one] 1 has no confirmed mandate
       *[other] { $unconfirmed } have no confirmed mandate
    }, and { $elsewhere ->
        [one] 1 is appointed
       *[other] { $elsewhere } are appointed
    } by another body.
rules-appointed-unknown = Of { $untold } out of { $members } members of the tactical group it is not told by which position they were appointed.
rules-appointed-why = The strategic group appoints the tactical coordination group and sees to its mandates. Name the position in the appointment under Participants.

rules-twice-holds = Nobody is there twice.
rules-twice-broken = { $names } is there more than once in the same organisation.
rules-twice-unknown = Nobody is entered.
rules-twice-why = A person may have several roles but should be there once. Move the appointments to one of them.

## The registers

rules-entries-holds = { $count ->
    [one] The only one that the rule concerns keeps it.
   *[other] All { $count } that the rule concerns keep it.
}
rules-entries-unknown = The register has nothing yet that the rule concerns.

rules-ini-001-broken = Both sides do not answer for it, or the benefit is missing: { $names }
rules-ini-001-why = The parties share the responsibility for the benefit. Name somebody responsible on both sides or the reason for one, and write the benefit before the initiative is agreed on.

rules-ini-002-broken = Without a lead or a joint position: { $names }
rules-ini-002-why = When an initiative is agreed on, it says who leads and in which joint position that was said. Fill in both.

rules-ini-003-broken = Meets no need of the register: { $names }
rules-ini-003-why = Initiatives are proposed from the needs of the target groups. Link the initiative to a need.

rules-ini-005-broken = It is unclear who leads: { $names }
rules-ini-005-why = Roles and responsibilities are to be clear. Name one who leads, or two and the reason.

rules-nee-001-broken = Without a source or a target group: { $names }
rules-nee-001-why = A need can be ranked when it says whose it is. Give the source and the target group.

rules-nee-004-broken = No dialogue is noted on these urgent needs: { $names }
rules-nee-004-why = Needs are gathered in dialogue with the target groups. Note whom you have talked to, and when.

rules-tag-001-broken = Without an area of knowledge governance: { $names }
rules-tag-001-why = The annual report groups by knowledge support, follow-up and development. Tag with the area concerned.

rules-tag-002-broken = Does not apply to the whole country: { $names }
rules-tag-002-why = National is what is applied in the whole country. See whether the initiative belongs in the Partnership.

rules-tag-007-broken = None of the year’s initiatives concerns social services and care close to them.
rules-tag-007-why = The steering group works for a whole that includes social services. Tag an initiative that concerns them, or bring the matter up.

rules-tag-009-broken = Without a phase: { $names }
rules-tag-009-why = The follow-up of the joint direction shows initiatives by phase. Say which phase the initiative is in.

rules-pri-002-broken = It does not say by which criteria these were chosen: { $names }
rules-pri-002-why = Priorities are to be understood afterwards. Give the criteria.

rules-pri-004-broken = Without a purpose: { $names }
rules-pri-004-why = Every priority serves one of the purposes of the Partnership. Say which.

rules-ope-001-broken = No operational collaboration is noted for: { $names }
rules-ope-001-why = The year’s areas are carried out at the operational level. Note who works together and how.

rules-pro-001-broken = It does not say what these complement: { $names }
rules-pro-001-why = The regions’ products complement the state’s. Say which, or that there is none.

rules-pro-002-broken = Contradicts another product: { $names }
rules-pro-002-why = Contradictions are brought before the tactical group. Take them up there.

rules-pro-003-broken = Without a target group: { $names }
rules-pro-003-why = A product says whom it is for. Give the target group.

rules-pro-004-broken = No longer valid by its own date: { $names }
rules-pro-004-why = What care goes by is to be up to date. Ask who maintains it whether it is prolonged or withdrawn.

rules-doc-001-broken = Both sides have not signed: { $names }
rules-doc-001-why = The parties have signed an agreement. Say who has signed it.

rules-doc-002-broken = Not adopted by the strategic group: { $names }
rules-doc-002-why = The strategic group adopts the steering document. Link it to the joint position, or write why there is none.

rules-dir-001-broken = Without a direction document in force: { $names }
rules-dir-001-why = Collaboration groups and authorities have a direction document that is reviewed regularly. Write one, or review the one there is.

rules-dir-002-broken = Not agreed on by the tactical group: { $names }
rules-dir-002-why = Direction documents are agreed on by the tactical group. Link it to the joint position.

rules-man-005-broken = Not nominated by their own side: { $names }
rules-man-005-why = Each party nominates its representatives. Note the nomination.

rules-man-006-broken = Management level or mandate is missing for: { $names }
rules-man-006-why = The representatives are at management level and have a clear mandate. Fill in both in the nomination.

rules-rep-001-holds = The annual compilation for { $about } was approved on { $done }, in time for { $due }.
rules-rep-001-late = The annual compilation for { $about } was approved on { $done }, after { $due }.
rules-rep-001-broken = The annual compilation for { $about } should have been approved by { $due }.
rules-rep-001-unknown = The annual compilation for { $about } is to be approved by { $due }.
rules-rep-001-why = The Partnership makes an annual compilation of initiatives and results. Write it in the register Annual compilations and give the day it was approved.
rules-rep-002-holds = The contribution to the Council’s report for { $about } was sent on { $done }, in time for { $due }.
rules-rep-002-late = The contribution to the Council’s report for { $about } was sent on { $done }, after { $due }.
rules-rep-002-broken = The contribution to the Council’s report for { $about } should have been sent by { $due }.
rules-rep-002-unknown = The contribution to the Council’s report for { $about } is to be sent by { $due }.
rules-rep-002-why = The authorities of the Council report to the Government under the ordinance (2015:155). Write the contribution in the register Contributions to the Council’s report and give the day it was sent.
rules-rep-004-holds = The follow-up of the joint direction for { $about } was with both recipients on { $done }, in time for { $due }.
rules-rep-004-late = The follow-up of the joint direction for { $about } was with both recipients on { $done }, after { $due }.
rules-rep-004-broken = The follow-up of the joint direction for { $about } should have been with both recipients by { $due }.
rules-rep-004-unknown = The follow-up of the joint direction for { $about } is to be with both recipients by { $due }.
rules-rep-004-why = The joint direction is to be followed up every year, to the Government (the Ministry of Health and Social Affairs) and to SKR’s board. Give in the register Follow-ups of the joint direction the day each had it.
rules-entries-more = { $count } more
rules-grp-002-broken = Without a host region: { $names }
rules-grp-002-why = Every national programme area has a healthcare region as its host. Give the host in the register.
rules-grp-004-broken = Belongs to no group: { $names }
rules-grp-004-why = A national working group is set up by a programme area or a collaboration group. Say which.

rules-grp-001-broken = A healthcare region has no member in: { $names }
rules-grp-001-why = A programme area consists of experts from all six healthcare regions. Enter the members that are missing, or vacant seats.
rules-grp-003-broken = Hosted by somebody else than SKR: { $names }
rules-grp-003-why = SKR hosts the national collaboration groups. Mend the host or note a departure.
rules-cmp-003-broken = Without a healthcare region, or without an open nomination: { $names }
rules-cmp-003-why = All healthcare regions are in the national working groups, and these are appointed by open nomination.
rules-cmp-004-broken = With less than 40 per cent women or men: { $names }
rules-cmp-004-why = An even distribution is to be sought. Think of it at the next nomination.
rules-cmp-005-broken = Without primary care, specialist care or patients: { $names }
rules-cmp-005-why = The groups are to have people from both primary and specialist care, and patient representatives. Say what experience the members have, or look for who is missing.
rules-mnd-001-broken = With a term of more than three years, or there a third time: { $names }
rules-mnd-001-why = A term in programme areas and collaboration groups is three years and can be prolonged once. Mend the days or appoint a successor.
rules-mnd-002-broken = With a term of more than three years, there a second time, or from another healthcare region than the host’s in the first two years: { $names }
rules-mnd-002-why = The chair of a programme area is appointed for three years at most, without prolongation, and follows the host for two years. Mend the days, the healthcare region or the host, or appoint a successor.
rules-mnd-003-broken = With a term of more than two years, or there a second time: { $names }
rules-mnd-003-why = The chair of a collaboration group is appointed for two years, without prolongation. Mend the days or appoint a successor.
rules-for-001-broken = In the chairs' forum without leading a group, or leading a group without being there: { $names }
rules-for-001-why = The chairs' forum is everybody who leads a programme area or a collaboration group. Change the seats so that they agree.
rules-con-002-broken = With nobody who coordinates the contacts with the programme areas: { $names }
rules-con-002-why = Every authority coordinates its contacts with the programme areas. Give somebody that role; the contact point may have it too.
rules-steps-holds = What is to be done before and after the tactical meeting on { $date } is done.
rules-steps-broken = Not done in time before or after the tactical meeting on { $date }: { $steps }
rules-steps-unknown = Nothing has to be done yet for the tactical meeting on { $date }.
rules-steps-why = The secretariat plans and prepares the tactical meetings. The days are counted from the meeting and changed in Settings.
rules-archived-holds = The record of the meeting on { $date } was handed to the archive on { $on }.
rules-archived-broken = The record of the meeting on { $date } was to be in the archive by { $due }.
rules-archived-unknown = The record of the meeting on { $date } is to be in the archive by { $due }.
rules-archived-why = A public record is archived as soon as it is approved (the Archives Act, section 3). Save the archive copy, hand it to the archive and note the day under Public record.
rules-passed-on-holds = Every authority has passed on what the meeting on { $date } came to.
rules-passed-on-broken = Have not passed on what the meeting on { $date } came to by { $due }: { $names }
rules-passed-on-unknown = Are to pass on what the meeting on { $date } came to by { $due }: { $names }
rules-passed-on-why = The contact point passes information on in its own organisation. Ask those that are missing and note the answer in the register Passing on in the organisations.
rules-overview-holds = The overview of planned initiatives is with the reconciliation on { $date }.
rules-overview-broken = The overview of planned initiatives was not with the reconciliation on { $date }.
rules-overview-unknown = The overview of planned initiatives is not attached to the reconciliation on { $date } yet.
rules-overview-why = There is one overview of the initiatives that programme areas and collaboration groups plan. Attach it to the item on the reconciliation.
rules-ope-003-broken = Have had more requests in a quarter than is set: { $names }
rules-ope-003-why = The task and the time of the programme areas are to be looked after. Coordinate the requests or spread them out. The limit is changed in Settings.
rules-ope-004-broken = Start from no need and no initiative: { $names }
rules-ope-004-why = Collaboration starts from the needs of the target groups and what the Partnership has prioritised. Give the need or the initiative.
rules-ind-001-broken = Have waited longer than is set: { $names }
rules-ind-001-why = The collaboration is to move. Let an initiative meet the need, finish the action, or drop what is not to be done. The time is changed in Settings.
rules-dia-001-broken = Case numbers that are not written as in the organisation's register: { $names }
rules-dia-001-why = A number that is written right can be found in the register. Correct the number, or the organisation's pattern.
rules-con-005-broken = Without a function address: { $names }
rules-con-005-why = Letters must arrive even when the one you know has left. Write the authority's mailbox or the registrar's address on the organisation.
rules-src-001-broken = From a source older than a year: { $names }
rules-src-001-why = Who has a seat may have changed since the source was written. Look again and change the day.

rules-con-004-holds = Every healthcare region has a coordinator and a communicator.
rules-con-004-first = Without a coordinator: { $regions }.
rules-con-004-second = Without a communicator: { $regions }.
rules-con-004-unknown = No coordinator or communicator has been entered yet.
rules-con-004-why = Every healthcare region has a coordinator and a communicator. Give them the roles under Participants.
rules-cmp-012-holds = The preparatory group has a member and a substitute from every healthcare region.
rules-cmp-012-first = Without a member: { $regions }.
rules-cmp-012-second = Without a substitute: { $regions }.
rules-cmp-012-unknown = Nobody has been entered in the preparatory group yet.
rules-cmp-012-why = The preparatory group consists of a member and a substitute from every healthcare region. Enter those that are missing, or vacant seats.
rules-composition-seats = SKS has { $health } from the network of healthcare directors, { $directors } from that of regional directors and { $skr } from SKR.
rules-composition-missing = Nobody is from { $regions }.
rules-composition-unknown = This composition does not hold on that day, or nobody has been entered in SKS yet.
rules-composition-why = SKS consists of at least four from the network of healthcare directors, two from that of regional directors and one from SKR, and all healthcare regions are there. SKS may be extended. Enter those that are missing, with network and healthcare region.
rules-groups-holds = The register has 26 programme areas and 8 collaboration groups, as the source does.
rules-groups-broken = The register has { $npo } programme areas and { $nsg } collaboration groups. The source of June 2024 tells of 26 and 8.
rules-groups-unknown = No programme areas or collaboration groups have been entered.
rules-groups-why = The number shows whether the register is complete. If the regions have changed their groups, the register is right.
