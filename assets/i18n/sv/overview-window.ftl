### Översikt.

overview-week = Vecka { $number }.
overview-until =
    { $days ->
        [0] { $group } möts i dag.
        [one] Det är 1 dag kvar till möte med { $group }.
       *[other] Det är { $days } dagar kvar till möte med { $group }.
    }
overview-no-next = Inget möte är inlagt framåt.
overview-facts = Året i siffror
overview-formal = Formella möten
overview-tactical = Taktiska möten
overview-of = av { $total }
overview-positions = Ställningstaganden
overview-actions = Åtgärder
overview-open = öppna

overview-todo = Att göra nu
overview-todo-count =
    { $count ->
        [0] inga saker
        [one] 1 sak
       *[other] { $count } saker
    }
overview-todo-more = och { $count } till
overview-todo-late = Försenat
overview-todo-none = Inget väntar på dig. Nästa frist står i listan Frister.

overview-meetings = Möten på gång
overview-all-meetings = Alla möten
overview-meetings-none = Inga möten på gång det här året.
overview-col-meeting = Möte
overview-col-step = Steg
overview-col-ready = Klart
overview-col-deadline = Nästa frist
overview-late-since = försenat sedan { $day }
overview-before-red = { $day }, före ledig dag
overview-done-count = { $done } av { $total }

overview-late-actions = Försenade åtgärder
overview-all-actions = Alla åtgärder
overview-col-number = Nummer
overview-col-action = Åtgärd
overview-col-owner = Ansvarig
overview-col-late = Försening
overview-late-by =
    { $days ->
        [one] Försenad 1 dag
       *[other] Försenad { $days } dagar
    }
overview-no-owner = ingen ansvarig

overview-next = Nästa möte
overview-ready-call = Redo att kalla?
overview-ready-hold = Redo att genomföra?
overview-ready-after = Vad återstår?
overview-ready-all = Allt är klart.
overview-open-meeting = Öppna mötet
overview-show-ready = Visa det som är klart
overview-hide-ready = Dölj det som är klart
overview-show-all-left = Visa { $count } till
overview-ready-warning = Varning:
overview-ready-left = Inte klart:
overview-ready-ok = Klart:
overview-place-hybrid = { $place } och videomöte
overview-steps = Mötets steg

overview-chairs = Ordförandeskap
overview-chairs-missing = Ordförande saknas
overview-chairs-follow = Följer styrdokumentet
overview-chairs-deviate = Avviker
overview-chairs-open = Inte angett
overview-chairs-unknown = inte angett
overview-chairs-caption = Vilken sida som har ordförandeskapet, per år
overview-chair-strategic = strategiska, { $side }
overview-chair-tactical = taktiska, { $side }
overview-chair-of-year = { $year }: { $reason }

overview-deadlines = Frister
overview-deadlines-plan = Visa i årsplanen
overview-deadlines-none = Inga frister framåt.

overview-empty-title = Inga möten ännu
overview-empty-text = Här ser du vad som ska göras och vad som kommer. Lägg in årets första möte eller läs in Rådets kalender i årsplanen.
overview-empty-plan = Öppna årsplanen
