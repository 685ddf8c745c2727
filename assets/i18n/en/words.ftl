### Words that several screens share: steps, bodies, status, sides.

step-plan = Plan
step-prepare = Prepare
step-call = Call
step-hold = Hold
step-approve = Approve
step-follow-up = Follow up
step-of = , step { $at } of { $of }

body-strategic = Strategic steering group
body-tactical = Tactical coordination group
body-strategic-short = Strategic
body-tactical-short = Tactical
body-tactical-lane = Tactical group
body-none = Outside the groups

status-planned = Planned
status-called = Called
status-held = Held
status-cancelled = Cancelled

mode-physical = In person
mode-digital = Video meeting
mode-hybrid = In person and by video

side-sks-full = SKS
side-authorities-full = The authorities
side-neutral-full = Neither
side-authorities-short = Auth.

formal-meeting = Formal meeting
