### Checks: all rules on one page.

checks-about = Do we keep what we agreed on? Here is every rule of the governing documents and the statutes, what it says of the year, and where it comes from.
checks-year = Year
checks-standing = Which rules are shown
checks-search = Find a rule
checks-broken = To look at
checks-holds = Kept
checks-open = Cannot be judged yet
checks-unjudged = Not judged
checks-all = All
checks-none-broken = All rules are kept
checks-none-found = No rule fits
checks-none-text = Choose All to see every rule, or another year.
checks-area-plan = Planning and chairs
checks-area-meetings = Agendas, meetings and joint positions
checks-area-people = Parties, mandates and contacts
checks-area-groups = Groups of the regions’ system
checks-area-work = The year’s work
checks-area-reports = Reports
checks-area-records = Texts, publication and archive
