### Mötet medan det pågår, protokollet och justeringen, i fönstret.

minutes-paragraph = § { $number }
minutes-paragraph-of = Paragraf { $number }
minutes-none = Mötet är inte påbörjat
minutes-none-text =
    { $record ->
        [notes] När du börjar skapas mötesanteckningar med en paragraf för varje punkt, och närvaron från kallelsen.
       *[protocol] När du börjar skapas ett protokoll med en paragraf för varje punkt, och närvaron från kallelsen.
    }
minutes-no-items = Mötet behöver minst en punkt på dagordningen innan det kan börja.
minutes-too-early = Mötet kan påbörjas på sin dag, { $day }. Flytta det om det hålls en annan dag.
minutes-start = Börja mötet
minutes-started = Mötet är påbörjat
minutes-rail = Dagordning med tider
minutes-rail-actions =
    { $count ->
        [one] 1 åtgärd
       *[other] { $count } åtgärder
    }
minutes-into = { $into } av { $minutes } min
minutes-behind = { $time } efter, slut ca { $end }
minutes-ahead = { $time } före
minutes-on-time = I tid, slut ca { $end }
minutes-took = Tog { $into } av { $minutes } min
minutes-over = { $count } min över
minutes-since = Sedan { $time }: { $span }
minutes-span-hours = { $hours } tim { $minutes } min
minutes-timer = Mötets tid
minutes-pause = Paus
minutes-resume = Fortsätt
minutes-pause-toggle = Pausa eller fortsätt mötet
minutes-paused-for = Paus, { $time }
minutes-paused-said = Mötet har paus. Punktens tid står still.
minutes-resumed-said = Mötet fortsätter
minutes-planned = Planerad { $time }
minutes-is-done = Klar:
minutes-attendance = Närvaro i paragraf { $number }
minutes-here-of = { $here } av { $seats }
minutes-add-person = Lägg till person
minutes-add-person-who = Vem
minutes-all-here = Anteckna { $count } som på plats
minutes-all-here-do = Anteckna alla utan uppgift som på plats
minutes-all-here-said = Alla utan uppgift är antecknade som på plats
minutes-others = Övriga
minutes-chair = Ordf.
minutes-on-site = På plats
minutes-remote = Digitalt
minutes-absent = Förhindrad
minutes-unknown = Inte antecknad
minutes-attends = Hur hen deltar
minutes-attendance-set = Närvaron är ändrad
minutes-stands-in = för { $name }
minutes-stands-in-label = Ersätter
minutes-stands-in-nobody = Ingen
minutes-arrived = Kom
minutes-left = Gick
minutes-arrived-at = kom { $time }
minutes-left-at = gick { $time }
minutes-arrives-now = Kommer nu
minutes-leaves-now = Går nu
minutes-mandate-open = mandat ej bekräftat
minutes-mandate-by = Mandatet bekräftat på mötet av
minutes-mandate-by-hint = Den som bekräftade det. Står i protokollet.
minutes-mandate-open-hint = Mandatet är inte bekräftat. Det står i protokollet tills det är det.
minutes-side-missing = { $side } är inte med på § { $number }
minutes-sides-missing = Ingen sida är med på § { $number }
minutes-whole-meeting = Hela mötet
minutes-recuse = Jäv på § { $number }
minutes-recuse-hint = Gäller bara den här paragrafen. Inget skäl sparas.
minutes-recused-on = Jäv § { $number }
minutes-recused-said = Jäv är antecknat i § { $number }
minutes-recusal-taken-back = Jävet är borttaget
minutes-recusal-line = { $name } anmäler jäv och deltar inte under punkten.
minutes-presenter = Föredragande { $name }
minutes-appendices = bilaga { $numbers }
minutes-text-label = Text i paragraf { $number }
minutes-text-placeholder = Skriv vad som sades. Med / lägger du till ställningstagande, åtgärd eller jäv
minutes-text-empty = (ingen text)
minutes-format = Textformat
minutes-bold = Fetstil
minutes-italic = Kursiv
minutes-bullets = Punktlista
minutes-numbers = Numrerad lista
minutes-link = Länk
minutes-link-address = Adress
minutes-link-hint = Lämna tomt för att ta bort länken.
minutes-link-wrong = Skriv en adress som börjar med https:// eller mailto:
minutes-link-do = Länka
minutes-words =
    { $count ->
        [one] 1 ord
       *[other] { $count } ord
    }
minutes-found-title = Vi hittade text från { $time } som inte hann sparas
minutes-found-text = Välj vilken som ska gälla. Den andra försvinner först när du har valt.
minutes-found-other = Hittad text
minutes-found-mine = Sparad text
minutes-found-elsewhere = Osparad text finns också i
minutes-use-found = Använd den hittade
minutes-keep-saved = Behåll den sparade
minutes-keep-both = Behåll båda
minutes-changed-title = Två har ändrat samma text
minutes-changed-text = Det du skrev är kvar här. Välj vilken text som ska gälla.
minutes-changed-other = Den andras text
minutes-changed-mine = Din text
minutes-use-mine = Använd din
minutes-use-other = Använd den andra
minutes-failed-title = Kunde inte spara
minutes-failed-text = Texten ligger också på den här datorn och sparas så snart det går.
minutes-failed-copy = Kopiera texten
minutes-add-in = Lägg till i § { $number }
minutes-aside = Snabbval och logg
minutes-quick-position = Ställningstagande
minutes-quick-action = Åtgärd
minutes-quick-recusal = Jäv
minutes-quick-attendance = Någon går eller kommer
minutes-add-menu = Lägg till
minutes-add-count =
    { $count ->
        [one] 1 val
       *[other] { $count } val
    }
minutes-add-position = Lägg till ställningstagande
minutes-position-added = { $number } är tillagt
minutes-add-action = Lägg till åtgärd
minutes-add-dissent = Anteckna avvikande uppfattning
minutes-add-recusal = Anteckna jäv
minutes-add-attendance = Anteckna att någon går eller kommer
minutes-action-tab = Tab nästa fält
minutes-action-enter = Enter sparar, tillbaka till texten
minutes-action-escape = Esc tar bort
minutes-no-actions = Inga åtgärder.
minutes-done = Klar med paragrafen
minutes-done-with = Klar med § { $number }
minutes-done-said = § { $number } är klar
minutes-before = Föregående paragraf
minutes-after = Nästa paragraf
minutes-next = Nästa: § { $number } { $title }
minutes-last = Sista paragrafen
minutes-log = Mötets logg
minutes-end = Avsluta mötet
minutes-ended =
    { $record ->
        [notes] Mötet är avslutat. Mötesanteckningarna kan ändras tills de skickas för justering.
       *[protocol] Mötet är avslutat. Protokollet kan ändras tills det skickas för justering.
    }
minutes-to-approval = Gå till justeringen
minutes-none-approve =
    { $record ->
        [notes] Inga mötesanteckningar än
       *[protocol] Inget protokoll än
    }
minutes-none-approve-text =
    { $record ->
        [notes] Mötesanteckningarna skrivs i Genomför och justeras här.
       *[protocol] Protokollet skrivs i Genomför och justeras här.
    }
minutes-preview =
    { $record ->
        [notes] Mötesanteckningarna som de blir
       *[protocol] Protokollet som det blir
    }
minutes-approval = Justering
minutes-status-draft = Utkast
minutes-status-out = Väntar på justering
minutes-status-approved = Justerat
minutes-status-published = Publicerat
minutes-save-pdf = Spara som PDF
minutes-write-on = Skriv vidare i Genomför
minutes-role-chair = Ordförande
minutes-role-approver = Justerare
minutes-role-secretary =
    { $record ->
        [notes] Antecknade
       *[protocol] Vid protokollet
    }
minutes-waits = Väntar
minutes-named = Utsedd
minutes-lapsed = Texten har ändrats sedan dess
minutes-approved-on = Justerade { $day }, { $method }
minutes-method-meeting = på mötet
minutes-method-mail = per e-post
minutes-method-signed = undertecknat
minutes-method-file = svarsfil
minutes-method-app = i Kansli
minutes-approver = Justerare
minutes-approver-none = Välj en person
minutes-approver-hint = Ordföranden { $chair } justerar alltid. Välj någon från den andra sidan.
minutes-approver-no-chair = Mötet har ingen ordförande. Lägg in den i Deltagare.
minutes-approvers-set = Justerare är utsedd
minutes-obstacles = Innan det kan justeras
minutes-due = Svar senast
minutes-due-past = Svarsdagen har redan varit
minutes-not-held = Mötet är inte avslutat
minutes-send = Skicka för justering
minutes-send-title =
    { $record ->
        [notes] Skicka mötesanteckningarna för justering?
       *[protocol] Skicka protokollet för justering?
    }
minutes-send-text =
    { $count ->
        [one] Texten fryses medan 1 person justerar. Du kan ta tillbaka den.
       *[other] Texten fryses medan { $count } personer justerar. Du kan ta tillbaka den.
    }
minutes-sent =
    { $record ->
        [notes] Mötesanteckningarna är ute för justering
       *[protocol] Protokollet är ute för justering
    }
minutes-locks-after =
    { $record ->
        [notes] När mötesanteckningarna är justerade låses de. Ändringar görs som rättelse i en ny version.
       *[protocol] När protokollet är justerat låses det. Ändringar görs som rättelse i en ny version.
    }
minutes-to-lock = Alla har justerat, någon av dem på en dator som inte får låsa. Lås { $record ->
        [notes] mötesanteckningarna
       *[protocol] protokollet
    } härifrån.
minutes-locked-elsewhere = Alla har justerat. { $record ->
        [notes] Mötesanteckningarna
       *[protocol] Protokollet
    } låses på en av kansliets datorer.
minutes-lock = Lås
minutes-now-locked = { $record ->
        [notes] Mötesanteckningarna är låsta
       *[protocol] Protokollet är låst
    }
minutes-held-back =
    { $count ->
        [one] 1 förslag eller kommentar är inte avgjord. Den sista justeringen kan inte antecknas förrän dess.
       *[other] { $count } förslag och kommentarer är inte avgjorda. Den sista justeringen kan inte antecknas förrän dess.
    }
minutes-not-out = { $record ->
        [notes] Mötesanteckningarna
       *[protocol] Protokollet
    } är inte utskickat för justering än.
minutes-take-back = Ta tillbaka för ändring
minutes-take-back-title =
    { $record ->
        [notes] Ta tillbaka mötesanteckningarna?
       *[protocol] Ta tillbaka protokollet?
    }
minutes-take-back-text = Justeringar som redan är registrerade faller bort.
minutes-taken-back =
    { $record ->
        [notes] Mötesanteckningarna är ett utkast igen
       *[protocol] Protokollet är ett utkast igen
    }
minutes-approve-one = Registrera
minutes-approve = Justera
minutes-approve-title = Har { $name } justerat?
minutes-approve-text = Justeringen gäller texten som den är nu. Den går inte att ångra.
minutes-approve-last =
    { $record ->
        [notes] Det här är den sista justeringen. Mötesanteckningarna låses, och det går inte att ångra.
       *[protocol] Det här är den sista justeringen. Protokollet låses, och det går inte att ångra.
    }
minutes-approve-day = Dag
minutes-approve-how = Hur
minutes-approve-no-signature = Kansli antecknar vem, när och hur. Det är ingen elektronisk underskrift.
minutes-approved-said = Justeringen är registrerad
minutes-all-approved =
    { $record ->
        [notes] Alla har justerat. Mötesanteckningarna är låsta.
       *[protocol] Alla har justerat. Protokollet är låst.
    }
minutes-correct = Gör rättelse
minutes-correct-verb = Börja rättelsen
minutes-correct-title =
    { $record ->
        [notes] Rätta mötesanteckningarna?
       *[protocol] Rätta protokollet?
    }
minutes-correct-text = En ny version börjar med samma text och justeras igen. Den justerade versionen finns kvar.
minutes-correct-reason = Vad rättas och varför
minutes-correct-hint = Skälet står i den nya versionen.
minutes-correcting = Rättelsen är påbörjad
minutes-clock = Klockslag
minutes-note-it = Anteckna
minutes-ask-who = Välj först vem.
minutes-versions = Versioner
minutes-version-now = Version { $number }, aktuell
minutes-version-before = Version { $number }
minutes-version-corrects = Rättelse: { $reason }
minutes-version-approved = Justerad { $day }.
minutes-version-replaced = Ersatt av rättelsen.
minutes-version-show = Visa
