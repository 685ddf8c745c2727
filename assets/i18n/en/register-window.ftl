### The registers in the window: filters, saved views and items.

register-search = Search the register
register-filter-remove = , remove the filter
register-filter-clear = Clear the filter
register-count = { $shown } shown
register-shown = { $shown } of { $found } shown
register-more = Show more
register-views = Views
register-view-save = Save the filter as a view
register-view-name = Name
register-view-keep = Save
register-view-saved = View { $name } saved
register-view-remove = Remove the view { $name }
register-view-removed = View { $name } removed
register-items-empty = No items yet
register-items-empty-text = They come from the agendas of meetings.
register-item-meeting = Meeting
register-item-paragraph = §
register-item-title = Item
register-item-purpose = Purpose
register-item-outcome = Outcome
register-item-coming = Coming
register-item-dealt = Dealt with
register-item-not-dealt = Not dealt with
register-export-pdf = PDF
register-export-csv = Table for Excel (CSV)
register-export-ics = Calendar tasks
