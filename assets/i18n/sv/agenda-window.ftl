### Dagordningen i fönstret.

agenda-item = Punkt { $number }
agenda-row = Punkt { $number }, { $time }, { $title }, { $purpose }, { $minutes }
agenda-column-move = Flytta
agenda-column-number = Nr
agenda-column-time = Tid
agenda-column-item = Punkt
agenda-column-purpose = Syfte
agenda-column-presenter = Föredragande
agenda-column-minutes = Min
agenda-column-papers = Underlag
agenda-empty = Ingen dagordning än
agenda-empty-text = Börja med standarddagordningen och ändra det som behövs, eller lägg till punkter en i taget.
agenda-draft = Hämta standarddagordning
agenda-drafted = Standarddagordningen är inlagd
agenda-add = Lägg till punkt
agenda-add-after = Ny punkt efter
agenda-added = Ny punkt tillagd
agenda-new-title = Ny punkt
agenda-moved = Punkt { $from } flyttad till plats { $to } av { $count }. Dagordningen är { $minutes } minuter.
agenda-removed = Punkt { $number } borttagen
agenda-distribute = Fördela tiden
agenda-distributed = Tiden är fördelad så att punkterna ryms
agenda-cannot-distribute = Punkterna är för korta för att kortas. Ändra sluttiden eller ta bort en punkt.
agenda-over = { $used } av { $available } min, { $over } för mycket
agenda-fits = { $used } av { $available } min
agenda-time-bar = Tidsfördelning: { $used } minuter av { $available }
agenda-hint-move = Alt+Upp och Alt+Ned flyttar punkten
agenda-hint-edit = Enter redigerar
agenda-hint-new = Ctrl+Enter ny punkt
agenda-move-item = Flytta punkt { $number }
agenda-move-up = Flytta upp
agenda-move-down = Flytta ned
agenda-move-first = Flytta först
agenda-move-last = Flytta sist
agenda-move-to = Flytta till plats…
agenda-place-title = Flytta punkt { $number }
agenda-place = Plats, 1 till { $last }
agenda-place-do = Flytta
agenda-remove = Ta bort punkten
agenda-more = Fler val
agenda-leave-title = Ta bort punkt { $number }
agenda-leave-text = ”{ $title }” krävs enligt styrdokumentet ({ $rule }). Skriv varför den inte behövs den här gången.
agenda-leave-reason = Skäl
agenda-leave-missing = Skriv ett skäl, så att det framgår av historiken.
agenda-minutes-of = Minuter för punkt { $number }
agenda-minutes-set =
    { $minutes ->
        [one] Punkt { $number } är nu 1 minut
       *[other] Punkt { $number } är nu { $minutes } minuter
    }
agenda-minutes-unit = min
agenda-title = Rubrik
agenda-title-missing = Punkten behöver en rubrik.
agenda-purpose-set = Syftet med punkt { $number } är ändrat
agenda-presenter-set = Föredragande för punkt { $number } är ändrad
agenda-presenter-none = Ingen utsedd
agenda-proposal = Förslag till ställningstagande
agenda-background = Bakgrund
agenda-note = Egen anteckning
agenda-note-hint = Lämnar aldrig den här datorn: den finns inte i utskrifter, historik, sökning eller säkerhetskopior.
agenda-more-text = Bakgrund och egen anteckning
agenda-brief = Underlag på en sida
agenda-brief-prepared-by = Beredd av
agenda-brief-prepared-on = Den dag
agenda-brief-reasons = Skäl
agenda-brief-reasons-hint = Varför nu? Vilken nytta för vilken målgrupp?
agenda-brief-consequences = Konsekvenser
agenda-brief-consequences-hint = För regioner, kommuner och myndigheter: tid och personal.
agenda-brief-own-steps = Vad varje part behöver göra eller besluta själv
agenda-brief-own-steps-hint = Ställningstagandet binder ingen. Vem behöver besluta om vad?
agenda-brief-contact = Kontakt
agenda-brief-save = Spara underlaget som PDF
agenda-brief-empty = Skriv något i underlaget först. Bakgrunden och förslaget kommer med av sig själva.
agenda-told-send = Skicka den ändrade
agenda-focus-areas = Kopplad till
agenda-focus = Fokus { $number }
agenda-focus-add = Fokusområde
agenda-focus-remove = , ta bort
agenda-focus-set = Fokusområden för punkt { $number } är ändrade
agenda-papers = Underlag
agenda-paper-count =
    { $count ->
        [one] 1 fil
       *[other] { $count } filer
    }
agenda-appendix = bilaga { $number }
agenda-paper-add = Lägg till underlag
agenda-paper-drop = eller släpp filer här
agenda-paper-remove = Ta bort { $name }
agenda-paper-unreadable = { $why ->
        [missing] har inte kommit än
        [encrypted] låst, inte sökbart
        [tooLarge] för stort att söka i
       *[broken] trasigt, inte sökbart
    }
agenda-papers-empty = Inga underlag än
agenda-papers-empty-text = Underlag hör till en punkt. Börja med dagordningen.
agenda-papers-none = Inga underlag är tillagda än.
agenda-state-draft = Utkast
agenda-state-prepared = Beredd
agenda-state-in-review = Hos ordföranden
agenda-state-approved = Godkänd
agenda-state-sent = Utskickad
agenda-changed-since = { $count ->
        [one] En ändring sedan dess
       *[other] { $count } ändringar sedan dess
    }
agenda-approve-again = Ordföranden godkänner den som den är nu

agenda-indent = Gör till underpunkt
agenda-outdent = Gör till egen punkt
agenda-indented = Punkt { $from } är nu underpunkt { $number }
agenda-outdented = Punkt { $from } är nu punkt { $number }
agenda-section-new = Nytt avsnitt
agenda-section-before = Nytt avsnitt före punkten
agenda-section-title = Avsnittets rubrik
agenda-section-keep = Spara rubriken
agenda-section-rename = Ändra avsnittets rubrik
agenda-section-remove = Ta bort avsnittet
agenda-section-removed = Avsnittet borttaget, punkterna är kvar
agenda-section-added = Avsnittet tillagt
agenda-section-edited = Rubriken ändrad
agenda-section-move = Flytta avsnittet ”{ $title }”
agenda-section-moved = Avsnittet ”{ $title }” flyttat till plats { $to } av { $count }. Dagordningen är { $minutes } minuter.
agenda-section-row = Avsnitt { $title }, { $time }, { $minutes }
