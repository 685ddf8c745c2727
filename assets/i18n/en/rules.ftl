### The rules of a year's plan: what holds, why it matters and what to do about it.

## What the rules are called

rules-plan-001 = Formal strategic meetings
rules-plan-001-spread = One formal meeting in each half year
rules-plan-002 = Strategic meetings near the consultations
rules-plan-003 = The tactical group meets regularly
rules-plan-004 = Strategic meetings are prepared in the tactical group
rules-plan-005 = Reconciliation before next year
rules-plan-008 = Nothing else at the same time
rules-cal-002 = SKS’s own meetings
rules-cal-005 = The term of the principals’ group
rules-cal-006 = Public holidays, bridge days and school breaks
rules-chr-001 = The strategic chair alternates each year
rules-chr-002 = The tactical chair alternates each year
rules-chr-003 = The chairs are from different sides
rules-pri-001 = Priorities agreed in time

## Where they come from

rules-plan-001-source = The governing document
rules-plan-001-spread-source = Our own suggestion, not from the governing document
rules-plan-002-source = The governing document. The number of working days is our own suggestion.
rules-plan-003-source = The governing document. The numbers of meetings and days are our own suggestions.
rules-plan-004-source = The governing document. The number of weeks is our own suggestion.
rules-plan-005-source = The governing document. The time in autumn is our own suggestion.
rules-plan-008-source = Our own suggestion, not from the governing document
rules-cal-002-source = Our own suggestion, not from the governing document
rules-cal-005-source = Regulation (2015:155), section 13
rules-cal-006-source = Act (1989:253) on public holidays. Bridge days, half days and school breaks are our own concern.
rules-chr-001-source = The governing document
rules-chr-002-source = The governing document
rules-chr-003-source = The governing document
rules-pri-001-source = The governing document. The day is our own suggestion.

## How often

rules-formal-holds =
    { $held ->
        [0] { $planned } formal strategic meetings are planned.
       *[other] { $planned } formal strategic meetings in the plan, { $held } of them held.
    }
rules-formal-holds-why = The strategic steering group shall meet formally at least { $needed } times a year.
rules-formal-broken =
    { $planned ->
        [0] No formal strategic meeting is planned, at least { $needed } are needed.
        [one] 1 of at least { $needed } formal strategic meetings is planned.
       *[other] { $planned } of at least { $needed } formal strategic meetings are planned.
    }
rules-formal-broken-why = The strategic steering group shall meet formally at least { $needed } times a year. Place another meeting, or mark a planned one as formal.

rules-halves-holds = Formal meetings: { $first } in spring and { $second } in autumn.
rules-halves-holds-why = One formal meeting in each half year keeps an even pace.
rules-halves-broken =
    { $first ->
        [0] All formal meetings are in autumn.
       *[other] All formal meetings are in spring.
    }
rules-halves-broken-why = One formal meeting in each half year keeps an even pace. Move one of them if you can.
rules-halves-unknown = There are too few formal meetings to spread out.
rules-halves-unknown-why = One formal meeting in each half year keeps an even pace.

rules-physical-holds = { $body } has { $planned } meetings in a room in the plan, at most { $limit }.
rules-physical-holds-why = Less travel saves time. The limit is the secretariat's own and is changed in Settings.
rules-physical-broken = { $body } has { $planned } meetings in a room in the plan, but the limit is { $limit }.
rules-physical-broken-why = Hold one of the meetings online or raise the limit in Settings. The regions' groups have at most two meetings in a room a year.
rules-physical-unknown = No limit to meetings in a room is set.
rules-physical-unknown-why = The regions' groups have at most two meetings in a room a year. If you want a limit, set it in Settings.

rules-frequency-holds =
    { $planned ->
        [one] 1 tactical meeting is planned, at least { $needed } is needed.
       *[other] { $planned } tactical meetings are planned, at least { $needed } are needed.
    }
rules-frequency-holds-why = The tactical coordination group shall meet regularly. You set the number yourself.
rules-frequency-broken =
    { $planned ->
        [0] No tactical meeting is planned, at least { $needed } are needed.
        [one] 1 of at least { $needed } tactical meetings is planned.
       *[other] { $planned } of at least { $needed } tactical meetings are planned.
    }
rules-frequency-broken-why = The tactical coordination group shall meet regularly so that questions are raised in time. Place more meetings, or change the number in the settings.

rules-gap-holds =
    { $quiet ->
        [0] The longest gap between tactical meetings is { $days } days, { $from } to { $to }.
       *[other] The longest gap between tactical meetings is { $days } days, { $from } to { $to }, { $quiet } of them in the summer weeks.
    }
rules-gap-holds-why = At most { $limit } days between the meetings, the summer weeks not counted.
rules-gap-broken = { $counted } days between tactical meetings, { $from } to { $to }, the summer weeks not counted.
rules-gap-broken-why = Questions are left lying when more than { $limit } days pass between the meetings. Place a meeting in between, or move one of them.

## Near the consultations

rules-consultations-none = No consultations have been imported, so the distance cannot be told.
rules-consultations-none-why = Meetings should draw on the consultations between the Council and the principals’ group. Import their calendars.

rules-consultation-same = The meeting on { $date } is on the same day as the consultation.
rules-consultation-before =
    { $days ->
        [one] The meeting on { $date } is 1 working day after the consultation on { $before }.
       *[other] The meeting on { $date } is { $days } working days after the consultation on { $before }.
    }
rules-consultation-after =
    { $days ->
        [one] The meeting on { $date } is 1 working day before the consultation on { $after }.
       *[other] The meeting on { $date } is { $days } working days before the consultation on { $after }.
    }
rules-consultation-between =
    The meeting on { $date } is { $before-days ->
        [one] 1 working day
       *[other] { $before-days } working days
    } after the consultation on { $before } and { $after-days ->
        [one] 1 working day
       *[other] { $after-days } working days
    } before the one on { $after }.
rules-consultation-holds-why = The directors-general are already together and the consultation is fresh in mind.
rules-consultation-broken-why =
    Meetings should draw on the consultations, and the limit is { $limit ->
        [one] 1 working day
       *[other] { $limit } working days
    }. Move the meeting closer to a consultation, best on the same day.

rules-term-broken = The meeting on { $date } is shortly after the term of the principals’ group ended on { $ended }.
rules-term-broken-why = The new principals’ group has not met yet, so there are no consultations. Place the meeting before summer or from September.

## Preparation

rules-preparation-holds = The meeting on { $date } is prepared at the tactical meeting on { $by }.
rules-preparation-holds-why = The secretariat prepares strategic meetings together with the tactical coordination group.
rules-preparation-broken = No tactical meeting prepares the meeting on { $date }.
rules-preparation-broken-nearest = No tactical meeting prepares the meeting on { $date }. The nearest is on { $nearest }.
rules-preparation-broken-why = The secretariat prepares strategic meetings together with the tactical coordination group. Place a tactical meeting between { $from } and { $to }.

rules-reconciliation-holds = The reconciliation for { $about } is taken up on { $on }.
rules-reconciliation-holds-why = The parties go through planned efforts and assignments before next year is planned.
rules-reconciliation-broken = The reconciliation for { $about } is not on any agenda between { $from } and { $to }.
rules-reconciliation-broken-why = The parties shall go through planned efforts and assignments before next year is planned. Place a meeting in autumn and take the item up there.
rules-reconciliation-possible-why = The parties shall go through planned efforts and assignments before next year is planned. Take the item up at the meeting on { $possible }, for example.

rules-priorities-holds = The priorities for { $about } were taken up on { $agreed }.
rules-priorities-holds-why = Each year the strategic steering group prioritises what the partnership shall develop.
rules-priorities-late = The priorities for { $about } were taken up on { $agreed }, after { $due }.
rules-priorities-open = The priorities for { $about } shall be ready by { $due }.
rules-priorities-open-why = Take them up at the formal meeting on { $possible }, the last one possible in the plan.
rules-priorities-broken = There are no priorities for { $about }, and no formal meeting left before { $due }.
rules-priorities-broken-why = Each year the strategic steering group shall prioritise what the partnership develops. Take them up at the next formal meeting.

## At the same time

rules-clash-none = Nothing else is at the same time on { $date }.
rules-clash-none-why = The imported calendars and our own meetings have been compared.
rules-clash-event = { $title } is at the same time on { $date }.
rules-clash-council-meeting-why = The directors-general sit on the Council and cannot be at both meetings. Change the time or the day.
rules-clash-consultation-why = The directors-general are at the consultation. Place the meeting before or after it on the same day, or change the day.
rules-clash-principals-meeting-why = The Council’s chair leads the principals’ group and may be busy. Ask, or change the time.
rules-clash-sks-meeting-why = SKS’s members and secretary are at their own meeting. Change the time or the day.
rules-clash-busy-why = Someone who is needed is busy. Ask, or change the time.
rules-clash-meeting = { $body } meets at the same time on { $date }.
rules-clash-meeting-why = The secretariat and several members are needed at both meetings. Change the time of one of them.

## The day

rules-day-free = { $date } is an ordinary working day.
rules-day-free-why = No public holidays, bridge days or school breaks in the way.
rules-day-saturday = { $date } is a Saturday.
rules-day-sunday = { $date } is a Sunday.
rules-day-weekend-why = Meetings are held on working days. Choose another day.
rules-day-red = { $date } is { $name }, a public holiday.
rules-day-de-facto = { $date } is { $name } and everyone is off.
rules-day-closed-why = Nobody can be called to a meeting then. Choose another day.
rules-day-bridge = { $date } is a bridge day.
rules-day-bridge-why = Many are off on a single working day between two free days. Choose another day if you can.
rules-day-half = { $date } is { $name } and many finish at noon.
rules-day-half-why = Agreements differ. End before 12, or choose another day.
rules-day-break = { $date } is in { $name } for { $regions }.
rules-day-break-national = { $date } is in { $name }.
rules-day-break-why = Members from there may be off. Ask, or choose another week.
rules-day-break-national-why = Many are off. Choose another week if you can.

rules-name-new-years-day = New Year’s Day
rules-name-epiphany-eve = Twelfth Night
rules-name-epiphany = Epiphany
rules-name-maundy-thursday = Maundy Thursday
rules-name-good-friday = Good Friday
rules-name-easter-eve = Easter Eve
rules-name-easter-day = Easter Day
rules-name-easter-monday = Easter Monday
rules-name-walpurgis-eve = Walpurgis Eve
rules-name-may-day = May Day
rules-name-ascension-eve = the day before Ascension Day
rules-name-ascension-day = Ascension Day
rules-name-whitsun-eve = Whitsun Eve
rules-name-whit-sunday = Whit Sunday
rules-name-national-day-eve = the day before the National Day
rules-name-national-day = the National Day
rules-name-midsummer-eve-eve = the day before Midsummer’s Eve
rules-name-midsummer-eve = Midsummer’s Eve
rules-name-midsummer-day = Midsummer’s Day
rules-name-all-saints-eve = All Saints’ Eve
rules-name-all-saints-day = All Saints’ Day
rules-name-christmas-eve-eve = the day before Christmas Eve
rules-name-christmas-eve = Christmas Eve
rules-name-christmas-day = Christmas Day
rules-name-boxing-day = Boxing Day
rules-name-new-years-eve-eve = the day before New Year’s Eve
rules-name-new-years-eve = New Year’s Eve
rules-name-bridge-day = bridge day

rules-break-sportlov = the winter school break in week{"\u00A0"}{ $week }
rules-break-pasklov = the Easter school break
rules-break-summer = the summer weeks 26–32
rules-break-almedalen = Almedalen Week
rules-break-industry-holiday = the industrial holiday, weeks 28–31
rules-break-hostlov = the autumn school break in week{"\u00A0"}44
rules-break-year-end = the Christmas and New Year holidays

## The chair

rules-chair-missing = Nobody chairs the { $body } from { $from } to { $to }.
rules-chair-missing-why = The chair shall alternate each year between SKS and the authorities. Say who takes over.
rules-chair-missing-turn-why = The chair shall alternate each year, and it is the turn of { $turn }. Say who it is.
rules-chair-turn-holds = { $side } has the chair in { $year }, { $previous } had it the year before.
rules-chair-turn-holds-why = The chair shall alternate each year between SKS and the authorities.
rules-chair-turn-broken = { $side } has the chair in { $year } and had it the year before too.
rules-chair-turn-broken-why = The chair shall alternate each year. Change the side, or write why it departs.
rules-chair-turn-excused-why = The departure has a reason: { $reason }
rules-chair-turn-unknown = { $side } has the chair in { $year }. Who had it the year before has not been given.
rules-chair-turn-unknown-why = Say in the settings where the rotation starts, and it can be followed.
rules-chair-sides-holds = The strategic chair is with { $strategic } and the tactical one with { $tactical }.
rules-chair-sides-holds-why = The principle is that the party that does not lead the strategic steering group leads the tactical group.
rules-chair-sides-broken = { $strategic } has both chairs from { $from } to { $to }.
rules-chair-sides-broken-why = The principle is that the party that does not lead the strategic steering group leads the tactical group. Change the side of one of them, or write why it departs.
rules-chair-sides-excused-why = The departure has a reason: { $reason }
rules-chair-sides-unknown = Both chairs have not been given, so they cannot be compared.
rules-chair-sides-unknown-why = Say who leads both groups.
rules-nothing-to-judge = Nothing in the year is touched by the rule.
rules-deviation = Reason for the departure: { $reason }
