### Åtgärder i fönstret.

action-number = Nr
action-what = Åtgärd
action-what-of = Vad { $number } är
action-owner = Ansvarig
action-owner-of = Ansvarig för { $number }
action-owner-none = Ingen ansvarig
action-owner-set = Ansvarig för { $number } är ändrad
action-due = Senast
action-due-of = Senast för { $number }
action-due-none = Inget datum
action-due-set = Dagen för { $number } är ändrad
action-due-by = senast { $day }
action-done-on = klar { $day }
action-from = Ursprung
action-origin = { $meeting } § { $paragraph }
action-status = Status
action-status-of = Status för { $number }
action-status-set = { $number }: { $status }
action-open = Öppen
action-in-progress = Pågår
action-done = Klar
action-dropped = Struken
action-late =
    { $days ->
        [one] Försenad 1 dag
       *[other] Försenad { $days } dagar
    }
action-new = Ny
action-added = { $number } är tillagd
action-remove = Ta bort { $number }
action-remove-column = Ta bort
action-removed = { $number } är borttagen
action-stretch-late = Försenade
action-stretch-month = Den här månaden
action-stretch-later = Senare
action-stretch-undated = Utan datum
action-stretch-closed = Klara och strukna
action-open-late = { $open } öppna, { $late } försenade
action-none-found = Inget passar
action-none-found-text = Sök på något annat, eller visa även klara och strukna.
action-empty = Inga öppna åtgärder
action-empty-text = Åtgärder antecknas under en paragraf när mötet genomförs, och följs upp här.
action-export = Åtgärdslistan som PDF
action-remind = Påminn
action-reminder-kind = Mejlutkast
action-reminders-made = { $count ->
        [0] Inga mejl behövs.
        [one] 1 mejlutkast skapat.
       *[other] { $count } mejlutkast skapade.
    }
action-reminders-unreachable = Adress saknas för { $names }.
action-reminders-unowned = Ingen ansvarar för { $numbers }.
action-choose = Välj { $number }
action-many = Ändra valda åtgärder
action-many-chosen = { $count ->
        [one] 1 vald
       *[other] { $count } valda
    }
action-many-changed = { $count ->
        [one] 1 åtgärd är ändrad
       *[other] { $count } åtgärder är ändrade
    }
action-many-none = Avmarkera alla
