### Årsplan.

year-title = Årsplan { $year }
year-before = Föregående år
year-after = Nästa år
year-view = Vy
year-view-timeline = Tidslinje
year-view-wheel = Årshjul
year-view-list = Lista
year-calendars = Kalendrar
year-import = Läs in kalender
year-new = Nytt möte
year-pin-toggle = Lås eller lås upp datumet

year-empty-title = Inga möten i planen ännu
year-empty-text = Här planerar du möten { $year }. Börja med Rådets och Huvudmannagruppens kalendrar, så syns samråden, eller lägg in ett möte i taget.

year-timeline = Tidslinje { $year }
year-month = Månad
year-lane-council = Rådet
year-lane-principals = Huvudmannagruppen
year-lane-sks = SKS
year-lane-other = Annat
year-lane-deadlines = Frister
year-deadlines-gathered =
    { $count ->
        [one] 1 frist
       *[other] { $count } frister
    }
year-lane-days = Helgdagar och lov
year-weeks = v. { $weeks }
year-new-on = { $day } +
year-show-lanes = Visa i listan
year-list = Årets dagar i ordning

year-kind-council-meeting = Rådets möte
year-kind-consultation = Samråd
year-kind-principals-meeting = Huvudmannagruppens möte
year-kind-sks-meeting = SKS möte
year-kind-deadline = Sista dag
year-kind-busy = Upptaget
year-kind-other = Annat

year-pinned = låst datum
year-tentative = preliminärt
year-done = klart
year-through = till { $day }

year-col-date = Datum
year-col-week = Vecka
year-col-time = Tid
year-col-what = Vad
year-col-who = Rad
year-col-state = Att veta

year-look-over = Se över

year-move-keys = Pilarna flyttar en dag eller en vecka, Enter släpper, Esc avbryter.
year-try-title = Om mötet flyttas till { $day }
year-try-closed = Går inte.
year-try-worse = Sämre:
year-try-better = Bättre:
year-try-same = Inget regelutfall ändras.
year-try-wait = Prövar dagen
year-move-here = Flytta hit
year-closed-day = { $day } går inte. { $why }

year-moved = { $title } flyttat till { $day }
year-placed = Nytt möte { $day }
year-pin-done = Datumet för { $title } är låst
year-unpin-done = Datumet för { $title } är upplåst
year-move-locked = { $title } har låst datum. Lås upp datumet om mötet ska flyttas.
year-cancelled = { $title } är inställt
year-removed = { $title } är borttaget
year-classified = { $title } räknas nu som { $kind }

year-grid-red = röd
year-grid-strategic = strat.
year-grid-tactical = takt.
year-grid-busy = uppt.
year-grid-principals = HMG

year-rules = Regelkontroll
year-rules-hold =
    { $total ->
        [one] { $held } av 1 regel håller
       *[other] { $held } av { $total } regler håller
    }
year-rules-idle =
    { $count ->
        [one] 1 har inget att pröva än
       *[other] { $count } har inget att pröva än
    }
year-rules-broken =
    { $count ->
        [one] 1 att se över
       *[other] { $count } att se över
    }
year-all-checks = Alla kontroller
year-rules-tried = med dagen du prövar
year-rule-ok = Håller:
year-rule-bad = Håller inte:
year-rule-warn = Varning:
year-rule-info = Upplysning:
year-rule-idle = Gäller inte än:
year-rule-source = Källa: { $source } ({ $rule }, { $requirement }).
year-rule-all = Håller för alla { $count }.
year-rule-some = { $held } av { $total } håller.
year-worse = sämre
year-better = bättre

year-pin = Lås datumet
year-unpin = Lås upp datumet
year-change-day = Byt dag
year-more = Fler val
year-open-meeting = Öppna mötet
year-cancel-meeting = Ställ in mötet
year-remove-meeting = Ta bort ur planen
year-why = Varför detta datum
year-why-none = Ingen regel talar för just det här datumet.
year-about-meeting = Regler om mötet
year-moves = Tidigare datum
year-moved-from = Flyttat från { $day }
year-from-calendar = Ur { $name }
year-event-kind = Räknas som
year-event-kind-hint = Ändra om gissningen är fel. Reglerna räknas om.
year-counted = Fristen räknas till { $day }, en ledig dag.

year-place-title = Nytt möte
year-move-title = Flytta { $title }
year-whose = Grupp
year-date = Datum
year-start = Börjar
year-end = Slutar
year-place = Plats
year-mode = Mötesform
year-formal-hint = Räknas mot minst två formella möten per år.
year-judged = Vad dagen innebär
year-reason = Skäl
year-reason-called = Kallelsen har gått ut. Skälet skrivs i den nya kallelsen.
year-reason-hint = Frivilligt. Sparas i mötets historik.
year-place-do = Lägg in mötet
year-move-do = Flytta mötet
year-cancel-title = Ställ in { $title }
year-cancel-text = Mötet står kvar i planen som inställt. Är kallelsen skickad behöver deltagarna få en inställd kallelse.
year-cancel-do = Ställ in mötet

year-wheel-label = Årshjul { $year }: { $summary }. Listan visar samma sak i ord.
year-wheel-summary =
    { $strategic ->
        [one] 1 strategiskt
       *[other] { $strategic } strategiska
    }, { $tactical ->
        [one] 1 taktiskt
       *[other] { $tactical } taktiska
    }
year-wheel-chairs = Ordförande: { $side } strategiskt,
year-wheel-chairs-tactical = { $side } taktiskt
year-filled-consultation = fylld är samråd
year-wheel-breaks = Lov
