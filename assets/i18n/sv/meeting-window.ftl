### Mötet som plats: stegen, planering, kallelse, uppföljning.

meeting-title = { $body } { $number }/{ $year }
meeting-steps = Mötets steg
meeting-gone = Mötet finns inte längre
meeting-gone-text = Det kan ha tagits bort på annat håll.
meeting-gone-way = Visa alla möten
meeting-deadline-next = { $what } senast { $day }
meeting-deadline-late = { $what } skulle ha varit klart { $day }
meeting-preview = Förhandsgranska
meeting-preview-title = Dagordningen som den blir
meeting-to-call = Gå till kallelsen
meeting-go-plan = Gå till Planera
meeting-go-prepare = Gå till dagordningen
meeting-go-papers = Gå till underlagen
meeting-go-people = Gå till deltagare och mandat
meeting-go-deadlines = Gå till fristerna
meeting-go-history = Gå till historiken
meeting-go-call = Gå till Kalla
meeting-go-conduct = Gå till Genomför
meeting-go-approve = Gå till Justera
meeting-go-follow-up = Gå till Följ upp
meeting-mark-prepared = Markera som beredd
meeting-marked-prepared = Dagordningen är markerad som beredd
meeting-mark-in-review = Lämna till ordföranden för granskning
meeting-marked-in-review = Dagordningen är hos ordföranden
meeting-mark-reviewed = Anteckna ordförandens godkännande
meeting-marked-reviewed = Ordförandens godkännande är antecknat
meeting-tab-agenda = Dagordning
meeting-tab-papers = Underlag
meeting-tab-people = Deltagare och mandat
meeting-tab-deadlines = Frister
meeting-tab-history = Historik
meeting-ready = Det som återstår
meeting-ready-to-call = Redo att kalla?
meeting-ready-ok = Klart:
meeting-ready-warning = Varning:
meeting-ready-left = Återstår:
meeting-ready-mark = Markera
meeting-ready-show = Visa
meeting-ready-distribute = Fördela
meeting-ready-all = Allt är klart i det här steget.
meeting-ready-every = Visa det som är klart
meeting-ready-fewer = Visa bara det som återstår
meeting-under-way = Mötet pågår
meeting-is-cancelled = Mötet är inställt.
meeting-formal = Formellt möte.
meeting-informal = Inte ett formellt möte.
meeting-date-pinned = Datumet är låst.
meeting-pin = Lås datumet
meeting-unpin = Lås upp datumet
meeting-pin-action = Lås eller lås upp datumet
meeting-pinned = Datumet är låst
meeting-unpinned = Datumet är upplåst
meeting-move = Flytta mötet
meeting-move-title = Flytta { $title }
meeting-move-reason = Varför mötet flyttas
meeting-move-reason-called = Kallelsen är skickad. De kallade läser ditt skäl i uppdateringen.
meeting-moved = Mötet är flyttat till { $day }
meeting-optional = (om du vill)
meeting-date = Datum
meeting-start = Börjar
meeting-end = Slutar
meeting-try-worse = Det blir sämre
meeting-try-better = Det blir bättre
meeting-try-same = Dagen följer reglerna lika bra som förut.
meeting-particulars = Plats och form
meeting-mode = Hur ni möts
meeting-mode-set = Mötesformen är ändrad
meeting-place = Plats
meeting-place-missing = Skriv var ni möts innan kallelsen går ut.
meeting-link = Länk till videomötet
meeting-link-missing = Lägg in länken innan kallelsen går ut.
meeting-secretary = Sekreterare
meeting-secretary-none = Ingen utsedd
meeting-secretary-set = Sekreteraren är ändrad
meeting-reply-by = Svara senast
meeting-case-number = Diarienummer
meeting-formal-label = Formellt möte
meeting-formal-hint = Formella möten räknas när årets plan prövas.
meeting-formal-set = Ändrat om mötet är formellt
meeting-moves = Tidigare datum
meeting-moved-line = Flyttat från { $from } till { $to }.
meeting-retimed-line = Annan tid samma dag.
meeting-cancel = Ställ in mötet
meeting-cancel-no = Behåll mötet
meeting-cancel-title = Ställ in { $title }
meeting-cancel-text = Mötet finns kvar i planen som inställt.
meeting-cancel-called = Kallelsen är skickad. Skicka sedan avbokningen från Kalla, så att mötet försvinner ur kalendrarna.
meeting-cancel-reason = Varför mötet ställs in
meeting-cancelled = Mötet är inställt
meeting-rules = Årets regler om mötet
meeting-rules-none = Inga regler gäller det här mötet.
meeting-rule-why = Varför
meeting-rule-number = Regel { $rule }.
meeting-deadlines-empty = Inga frister
meeting-deadlines-empty-text = Frister räknas ut från mötets datum och inställningarna.
meeting-deadline-what = Vad
meeting-deadline-day = Senast
meeting-deadline-why = Varför den dagen
meeting-deadline-state = Läge
meeting-deadline-done = Klart
meeting-deadline-overdue =
    { $days ->
        [one] försenat 1 dag
       *[other] försenat { $days } dagar
    }
meeting-deadline-moved = Egentligen { $day }, flyttad för att den inte är en arbetsdag.
meeting-history-empty = Ingen historik än
meeting-history-empty-text = Allt som ändras om mötet visas här.
meeting-history-when = { $day } { $time }
meeting-history-changes =
    { $count ->
        [one] 1 ändrat värde
       *[other] { $count } ändrade värden
    }
meeting-history-nothing = inget
meeting-history-more = Visa äldre
meeting-people-empty = Ingen är kallad
meeting-people-empty-text = Platserna i gruppen är inte besatta den dagen. Lägg in vem som har dem.
meeting-people-go = Gå till Deltagare
meeting-people-change = Ändra platser och mandat i Deltagare
meeting-people-on = Platser den { $day }
meeting-people-name = Namn
meeting-people-organisation = Organisation
meeting-people-role = Roll
meeting-people-mandate = Mandat
meeting-people-answer = Svar
meeting-mandate-confirmed = Bekräftat
meeting-mandate-missing = Inte bekräftat
meeting-mandates-missing = { $missing } av { $members } ledamöter saknar bekräftat mandat. Be kontaktytan bekräfta före mötet.
meeting-answer-none = Inget svar
meeting-answer-accepted = Kommer
meeting-answer-declined = Kommer inte
meeting-answer-tentative = Kanske
meeting-forecast = Vilka kommer
meeting-answer-change = Ändra svaret från { $name }
meeting-answer-proposal = Föreslår { $time }
meeting-notice = Kallelse
meeting-save-notice = Spara kallelsen som PDF
meeting-invitation = Kalenderinbjudan
meeting-call-first = Första inbjudan
meeting-call-update = Uppdatering
meeting-call-current = Skickad
meeting-call-cancel = Avbokning
meeting-call-cancelled = Avbokning skickad
meeting-invitation-take-back = Spara avbokning till { $name } (.ics)
meeting-save-invitation = Spara inbjudan (.ics)
meeting-save-agenda = Spara dagordningen
meeting-log-agenda = Anteckna som skickad
meeting-log-agenda-title = Anteckna att dagordningen är skickad?
meeting-log-agenda-text = De { $count } som är kallade räknas sedan som att de har den ändrade dagordningen. Det kan inte ångras.
meeting-save-briefs = Spara underlagen
meeting-agenda-logged = Dagordningen är antecknad som skickad
meeting-save-file =
    { $file ->
        [update] Spara uppdateringen (.ics)
        [cancellation] Spara avbokningen (.ics)
       *[first] Spara inbjudan (.ics)
    }
meeting-recipients = Mottagare
meeting-recipients-more =
    { $count ->
        [one] och 1 till
       *[other] och { $count } till
    }
meeting-log-sent = Registrera utskick
meeting-log-sent-text = Kansli skickar inget själv. Spara filerna, skicka dem i din e-post och registrera sedan utskicket här.
meeting-log-title =
    { $file ->
        [update] Är uppdateringen skickad?
        [cancellation] Är avbokningen skickad?
       *[first] Är kallelsen skickad?
    }
meeting-log-text =
    { $count ->
        [one] Utskicket till 1 mottagare antecknas i historiken{ $file ->
            [first] , och mötet räknas som kallat
           *[other] {""}
        }. Det går inte att ångra.
       *[other] Utskicket till { $count } mottagare antecknas i historiken{ $file ->
            [first] , och mötet räknas som kallat
           *[other] {""}
        }. Det går inte att ångra.
    }
meeting-sent-logged = Utskicket är registrerat
meeting-sent-already = Dag, tid och plats är som när inbjudan skickades.
meeting-sent-held = Mötet är genomfört, så det finns inget mer att kalla till.
meeting-follow-empty = Inget att följa upp än
meeting-follow-empty-text = Ställningstaganden och åtgärder som antecknas på mötet visas här.
meeting-follow-no-positions = Mötet gjorde inga ställningstaganden.
meeting-follow-no-actions = Mötet gav inga åtgärder.
meeting-ready-task = { $day ->
        [none] { $who }. { $blocks }
       *[other] { $who }, senast { $day }. { $blocks }
    }
