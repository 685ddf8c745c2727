# Words of the command line.

cli-passphrase = Passphrase:
cli-import-count = { $kind ->
        [added] New: { $count }
        [updated] Changed: { $count }
        [moved] Moved: { $count }
        [cancelled] Cancelled: { $count }
       *[unchanged] Unchanged: { $count }
    }
cli-chain-whole =
    The chain is whole: { $count ->
        [one] 1 step
       *[other] { $count } steps
    }.
cli-chain-broken =
    The chain is broken. { $count ->
        [one] 1 step
       *[other] { $count } steps
    } read.
cli-hub-made = The database is a hub of version { $version }.
cli-hub-status = { $place }: { $organisation }. Steps at the hub: { $steps }, from { $devices } laptops. To send: { $send }. To fetch: { $read }.
cli-hub-reported = The report is up to date. Steps looked through: { $steps }. Texts that are not joined: { $untold }.
cli-no-such-verb = There is no command called "{ $argument }".
cli-verb-missing = No command was named.
cli-argument-missing = Something is missing in the call: { $argument }.
cli-no-such-argument = The call cannot have "{ $argument }".
cli-argument-twice = The call has "{ $argument }" twice, or with something that it cannot go with.
cli-not-text = A word in the call is not text in UTF-8.
    .hint = Write the name in UTF-8, or give the file another name.
cli-value-missing = A value is missing for { $argument }.
cli-value-wrong = The value "{ $value }" cannot be used for { $argument }.
cli-call-wrong = The call is written wrong.
cli-choices = Choose one of: { $choices }.
cli-years = Write a year from { $first } to { $last }.
cli-see-help = Write "kansli help" to see how the call is written.
cli-nothing = There is nothing to show.
cli-passphrase-again = The passphrase once more:
cli-passphrase-differs = The two passphrases are not the same.
    .hint = Give the command again. Nothing has been created.
cli-reviewer-unknown = { $name } is not called to the meeting
    .hint = Name somebody who is called, by id or by the whole name.
cli-reply-to-nobody = No answer in the file belongs to a meeting and a person here.
    .hint = Make sure that it answers an invitation from this workspace.
cli-plan-adopted = New: { $placed }, moved: { $moved }, taken away: { $removed }, as before: { $kept }
cli-plan-costs = The plan as it is costs { $now }, with the proposal { $then }.
cli-plan-costs-broken = The plan as it is breaks something that must hold. With the proposal it costs { $then }.
cli-plan-lost =
    { $count ->
        [one] The plan breaks a rule that is not broken now:
       *[other] The plan breaks rules that are not broken now ({ $count }):
    }
cli-plan-lost-adopted =
    { $count ->
        [one] A rule that was not broken before is broken now:
       *[other] Rules that were not broken before are broken now ({ $count }):
    }
cli-rule = { $id } ({ $level }): { $text }
cli-level-error = shall
cli-level-warning = should
cli-level-hint = advice
cli-level-info = information
cli-check-counts = Broken: { $broken }. Kept: { $holds }. Cannot be judged yet: { $open }.
cli-plan-change-kept = { $when } stays
cli-plan-change-moved = moves from { $was } to { $when }
cli-plan-change-moved-same-day = { $when }, a new time on the same day
cli-plan-change-new = { $when }, a new meeting
cli-plan-change-removed = { $when } goes
cli-plan-change-resend = { $line }. The notice must be sent again.
cli-plan-resend =
    { $count ->
        [one] Send 1 notice again when the plan is adopted.
       *[other] Send { $count } notices again when the plan is adopted.
    }
cli-holds-unreachable = No mail address, and thus no hold: { $names }.
cli-holds-nobody = Nobody has a mail address, so no hold was made: { $names }.
cli-plan-valid = The plan holds. It costs { $cost }.
cli-plan-invalid = The plan does not hold. Its wishes cost { $cost }.
cli-status-planned = planned
cli-status-called = called
cli-status-held = held
cli-status-cancelled = cancelled
cli-plan-optimal = optimal
cli-plan-best-found = best so far
cli-plan-infeasible = infeasible
cli-plan-stopped = stopped
cli-meeting-chair = Chair: { $name }
cli-meeting-secretary = Secretary: { $name }
cli-device-unknown = No laptop that shares is called { $name }.
    .hint = See the names with kansli exchange status.
cli-code-missing = The code cannot be typed here, as there is no terminal.
    .hint = Write the code on the first line of a file, and name it with --code-file.
cli-code = The code that you were told:
cli-import-unknown = Columns that are not used: { $columns }
cli-import-counts = New: { $added }. Changed: { $changed }. As before: { $same }. Wrong: { $wrong }.
