### People.

people-on = On the date
people-tabs = People
people-seats = Seats
people-persons = Persons
people-organisations = Organisations
people-search = Find in the list
people-new-person = New person
people-mandates = List of mandates
people-mandates-make = Show the list of mandates
people-new-appointment = New appointment
people-new-chair = State the chair
people-vacant =
    { $count ->
        [one] 1 seat is vacant
       *[other] { $count } seats are vacant
    }
people-unconfirmed =
    { $count ->
        [one] 1 member lacks a confirmed mandate
       *[other] { $count } members lack a confirmed mandate
    }
people-attention-why = The parties need to be represented and able to speak for their organisations.
people-vacant-seat = Vacant
people-mandate-ok = Confirmed
people-mandate-missing = Not confirmed
people-chair = Chair
people-until = until { $day }
people-from = from { $day }
people-always = until further notice

people-col-name = Name
people-col-organisation = Organisation
people-col-role = Role
people-col-side = Side
people-col-mandate = Mandate
people-col-time = Time
people-col-email = E-mail
people-col-roles = Roles
people-col-short = Short
people-col-kind = Kind
people-authority = Authority
people-party = Party
people-not-party = Not a party on that day
people-aliases = Also { $names }
people-earlier = Earlier { $names }
people-none-found = Nobody fits. Change the search or the date.
people-empty-title = Nobody here yet
people-empty-text = Here you see which organisations, seats and people hold on a date. Add the first person.

people-forget = Take details away
people-forget-title = Take the details of { $name } away?
people-forget-text = Mail address, telephone, title and answers to invitations are taken away and cannot be brought back. The name stays in minutes and on seats. The journal cannot be changed: what it keeps of the details lies locked in the file and is shown to nobody.
people-forgotten = The details of { $name } are taken away.
people-forgotten-on = The details were taken away on { $day }.
people-edit = Change
people-seat-edit = Change the appointment
people-seat-remove = Remove the appointment
people-seat-removed = The appointment of { $name } is removed
people-confirm-mandate = Confirm the mandate
people-mandate-confirmed = The mandate of { $name } is confirmed
people-appointments = Seats and roles
people-no-appointments = No roles on that day.
people-appoint = Give a seat or a role

people-name = Name
people-email = E-mail
people-title = Title
people-phone = Telephone
people-optional = (optional)
people-name-from = The name holds from
people-name-from-hint = Leave empty if the old name was wrong all along.
people-save = Save
people-person-new = New person
people-person-edit = Change { $name }
people-person-saved = { $name } is saved

people-person = Person
people-body = Group
people-organisation = Organisation
people-date-from = From
people-date-to = Through

people-chair-title = State the chair
people-chair-hint = The sides take turns every year, and the tactical group is led by the other side.
people-deviation = Reason, if the side is not the one in turn
people-chair-saved = { $name } is the chair
people-choose = Choose a person
people-mandate-conditional = Conditional
people-acting = Acting
people-ends-in =
    { $count ->
        [0] Ends today
        [one] Ends tomorrow
       *[other] Ends in { $count } days
    }
people-ending =
    { $count ->
        [one] 1 appointment ends soon
       *[other] { $count } appointments end soon
    }
people-organisation-new = New organisation
people-region = Healthcare region
people-mailbox = Function address
people-mailbox-hint = Where letters go, whoever works there.
people-mailbox-none = Missing
people-case-pattern = How case numbers are written
people-case-pattern-hint = # for each digit, such as SKR####/#####.
people-other-names = Other names
people-other-names-hint = Part them by commas. The search finds them.
people-is-authority = Public authority
people-memberships = Memberships
people-no-memberships = No membership has been entered.
people-membership-new = New membership
people-membership-edit = Change the membership: { $name }
people-membership-remove = Remove the membership: { $name }
people-membership-removed = The membership of { $name } is removed
people-invented = Invented
people-region-norra = Norra
people-region-mellansverige = Mellansverige
people-region-stockholm-gotland = Stockholm-Gotland
people-region-vastra = Västra
people-region-sydostra = Sydöstra
people-region-sodra = Södra
people-from-table = Take from a table …
people-as-table = Save as a table (CSV)
people-appointments-all = Appointments
