## The registers of the year’s work, in the window

entry-register = Register
entry-add = New entry
entry-new = New entry: { $register }
entry-save = Save
entry-saved = The entry is saved
entry-added = The entry is noted
entry-removed = The entry is taken away
entry-remove = Remove
entry-remove-one = Remove { $title }
entry-title = What
entry-hints = To look at
entry-none = Nothing chosen
entry-links = In the year's work
entry-history = History
entry-referred = Refers to this
entry-search-how = Words, or a field with what it is to hold: status:open. Empty field: source:-
entry-only-hints = To look at
entry-search = Search the register
entry-empty = Nothing in the register yet
entry-empty-text = Note the first with New entry.
entry-show-one = Show the document for { $title }
entry-files = Files
entry-table-take-from = Take from a table …
entry-table-title = Take into { $register }
entry-table-about = A table in CSV, with the fields’ names in the first row. Nothing is taken before you have seen what it does.
entry-table-drop = Drop a file here, or choose one. Save the register as CSV to see which columns it has.
entry-table-choose = Choose a file
entry-table-other = Choose another file
entry-table-kind = Table (CSV)
entry-table-rows = The rows of the table
entry-table-line = Line
entry-table-outcome = What it does
entry-table-unknown = Columns that are not used: { $columns }
entry-table-wrong = Rows that are wrong are not taken. Mend the file and choose it again, or take the rest.
entry-table-take = Take
entry-table-take-right = Take the rows that are right
entry-table-done =
    { $count ->
        [one] 1 entry was taken
       *[other] { $count } entries were taken
    }
entry-outcome-added = New
entry-outcome-changed = Changed
entry-outcome-same = As before
entry-outcome-wrong = Wrong
entry-more = More details
