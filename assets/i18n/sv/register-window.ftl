### Registren i fönstret: filter, sparade vyer och punkter.

register-search = Sök i registret
register-filter-remove = , ta bort filtret
register-filter-clear = Rensa filtret
register-count = { $shown } visas
register-shown = { $shown } av { $found } visas
register-more = Visa fler
register-views = Vyer
register-view-save = Spara filtret som vy
register-view-name = Namn
register-view-keep = Spara
register-view-saved = Vyn { $name } är sparad
register-view-remove = Ta bort vyn { $name }
register-view-removed = Vyn { $name } är borttagen
register-items-empty = Inga punkter än
register-items-empty-text = De kommer från mötenas dagordningar.
register-item-meeting = Möte
register-item-paragraph = §
register-item-title = Punkt
register-item-purpose = Syfte
register-item-outcome = Utfall
register-item-coming = Kommande
register-item-dealt = Behandlad
register-item-not-dealt = Ej behandlad
register-export-pdf = PDF
register-export-csv = Tabell för Excel (CSV)
register-export-ics = Kalenderuppgifter
