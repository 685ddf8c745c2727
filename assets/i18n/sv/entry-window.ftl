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
entry-links = I årets arbete
entry-history = Historik
entry-referred = Hänvisar hit
entry-search-how = Ord, eller ett fält med vad det ska innehålla: status:öppet. Tomt fält: källa:-
entry-only-hints = Att se över
entry-search = Sök i registret
entry-empty = Inget i registret än
entry-empty-text = Anteckna det första med Ny uppgift.
entry-show-one = Visa dokumentet för { $title }
entry-files = Filer
entry-table-take-from = Läs in från en tabell …
entry-table-title = Läs in till { $register }
entry-table-about = En tabell i CSV, med fältens namn på den första raden. Inget läses in förrän du har sett vad som sker.
entry-table-drop = Släpp en fil här, eller välj en. Hämta registret som CSV, så ser du vilka kolumner det har.
entry-table-choose = Välj fil
entry-table-other = Välj en annan fil
entry-table-kind = Tabell (CSV)
entry-table-rows = Tabellens rader
entry-table-line = Rad
entry-table-outcome = Vad som sker
entry-table-unknown = Kolumner som inte används: { $columns }
entry-table-wrong = Rader med fel läses inte in. Rätta filen och välj den igen, eller läs in resten.
entry-table-take = Läs in
entry-table-take-right = Läs in de rader som är rätt
entry-table-done =
    { $count ->
        [one] 1 uppgift är inläst
       *[other] { $count } uppgifter är inlästa
    }
entry-outcome-added = Nya
entry-outcome-changed = Ändrade
entry-outcome-same = Oförändrade
entry-outcome-wrong = Fel
entry-more = Fler uppgifter
