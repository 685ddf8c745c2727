### Väntande punkter i fönstret.

waiting-title = Väntande punkter
waiting-open = Väntande punkter
waiting-open-proposed = { $count ->
        [one] 1 föreslås
       *[other] { $count } föreslås
    }
waiting-close = Stäng väntande punkter
waiting-add = Ny väntande punkt
waiting-added = Punkten väntar nu
waiting-changed = Punkten är ändrad
waiting-removed = Punkten är borttagen
waiting-placed = ”{ $title }” står på dagordningen
waiting-postponed = Punkten är bordlagd
waiting-referred = Punkten är lämnad till den andra gruppen
waiting-taken = { $count ->
        [one] Förslaget är taget till dagordningen
       *[other] { $count } förslag är tagna till dagordningen
    }
waiting-proposed = Föreslås
waiting-take = Ta med
waiting-take-all = Ta med alla
waiting-fill = Fyll i
waiting-waits = Väntar
waiting-none = Inga punkter väntar. Någon som vill ta upp något kan föreslå en punkt här, och det som bordläggs hamnar här.
waiting-none-else = Inget mer väntar.
waiting-place = Sätt på dagordningen
waiting-drag = Dra till en plats på dagordningen
waiting-place-after = Sätt efter punkt { $number }
waiting-edit = Ändra
waiting-more = Fler val för ”{ $title }”
waiting-refer = Lämna till { $body }
waiting-to-strategic = strategiska styrgruppen
waiting-to-tactical = taktiska samordningsgruppen
waiting-refer-do = Lämna
waiting-remove = Ta bort
waiting-remove-title = Ta bort väntande punkt
waiting-source = Från { $source }
waiting-wanted = Önskas den { $day }
waiting-overdue = Önskades den { $day }
waiting-edit-title = Ändra väntande punkt
waiting-add-title = Ny väntande punkt
waiting-add-do = Lägg till
waiting-save = Spara
waiting-source-label = Föreslagen av
waiting-source-hint = En organisation eller en person
waiting-wanted-label = Önskat möte
waiting-any-meeting = Vilket möte som helst
waiting-postpone = Bordlägg
waiting-postpone-item = Bordlägg punkten
waiting-postpone-title = Bordlägg punkten
waiting-reason = Skäl
waiting-for-whom = Tas upp av
waiting-body-strategic = Strategiska styrgruppen
waiting-body-tactical = Taktiska samordningsgruppen
waiting-history = Punktens historik
waiting-visit = { $meeting }, punkt { $number }
waiting-visit-here = Det här mötet, punkt { $number }
waiting-visit-waits = Väntar
waiting-along = Ta med från början
waiting-draft = { $count ->
        [one] Hämta standarddagordning och en punkt till
       *[other] Hämta standarddagordning och { $count } punkter till
    }
