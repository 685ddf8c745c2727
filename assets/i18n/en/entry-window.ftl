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
entry-referred = Refers to this
entry-search = Search the register
entry-empty = Nothing in the register yet
entry-empty-text = Note the first with New entry.
entry-show-one = Show the document for { $title }
