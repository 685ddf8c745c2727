## Registren över årets arbete, i fönstret

entry-register = Register
entry-add = Ny uppgift
entry-new = Ny uppgift: { $register }
entry-save = Spara
entry-saved = Uppgiften är sparad
entry-added = Uppgiften är antecknad
entry-removed = Uppgiften är borttagen
entry-remove = Ta bort
entry-remove-one = Ta bort { $title }
entry-title = Vad
entry-hints = Att se över
entry-none = Inget valt
entry-referred = Hänvisar hit
entry-search = Sök i registret
entry-empty = Inget i registret än
entry-empty-text = Anteckna det första med Ny uppgift.
entry-show-one = Visa dokumentet för { $title }
