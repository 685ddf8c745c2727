# Registrens filter och de vyer som sparas av dem.

filter-refused-key = Registret kan inte filtreras på "{ $key }".
    .hint = Välj något av: { $choices }. Sätt citattecken om det är ord att leta efter.
filter-refused-word = "{ $value }" går inte att välja för { $key }.
    .hint = Välj något av: { $choices }.
filter-refused-malformed = { $kind ->
        [year] "{ $value }" är inget år.
        [meeting] "{ $value }" är inget möte.
        [focus] "{ $value }" är inget fokusområde.
       *[day] "{ $value }" är ingen dag.
    }
    .hint = { $kind ->
        [year] Skriv till exempel { $key }:2027.
        [meeting] Skriv år och nummer, till exempel { $key }:2027-3.
        [focus] Skriv ett nummer från 1 till 10, till exempel { $key }:4.
       *[day] Skriv till exempel { $key }:2027-05-31.
    }
filter-refused-nothing = Det står inget efter "{ $key }:".
    .hint = Skriv vad du letar efter direkt efter kolonet, eller ta bort det.
filter-refused-quote = Ett citattecken saknas.
    .hint = Skriv ett citattecken efter de ord som hör ihop.
filter-refused-no-name = Vyn har inget namn.
    .hint = Skriv vad den ska heta.
filter-refused-same-name = Det finns redan en vy som heter "{ $name }".
    .hint = Ge den ett annat namn, eller ändra den som finns.
filter-step-saved = Vyn ”{ $name }” sparad
filter-step-removed = Vyn ”{ $name }” borttagen
