### Väntande punkter: hur de kom dit, vad som föreslår sig självt, svar när något inte går.

pool-why-asked = Anmäld { $since }
pool-why-postponed = Bordlagd från { $meeting } den { $date }: { $reason }
pool-why-referred = Lämnad hit { $since }: { $reason }
pool-waits = Väntar hos { $body }{ $wanted ->
    [none] {""}
   *[other] , önskad till { $wanted }
}. { $why }.
pool-search-place = Väntande punkter, { $body }
pool-postponed-paragraph = Punkten bordläggs. Skäl: { $reason }.
pool-referred-paragraph = Punkten lämnas till { $body }. Skäl: { $reason }.

pool-outcome-ahead = Står på dagordningen
pool-outcome-dealt-with = Behandlad
pool-outcome-led-to = Behandlad: { $numbers }
pool-outcome-unrecorded = Mötet är genomfört men saknar protokoll
pool-outcome-not-reached = Hanns inte med
pool-outcome-cancelled = Mötet ställdes in

## Varför något föreslås

pool-reason-required = Krävs på varje dagordning ({ $rule })
pool-reason-standing = Hör till standarddagordningen
pool-reason-ambiguities = { $count ->
    [0] Tas upp på varje taktiskt möte. Ingen oklarhet är öppen just nu.
    [one] En oklarhet om roller är inte löst.
   *[other] { $count } oklarheter om roller är inte lösta.
}
pool-reason-priorities = Nästa års prioriteringar tas på ett höstmöte
pool-reason-summary = Årets sammanställning tas på ett vårmöte
pool-reason-previous = Protokollet från { $meeting } justerades den { $approved }
pool-reason-previous-open = Protokollet från { $meeting } den { $date } är inte justerat än
pool-reason-report = { $count ->
    [one] Taktiska gruppen har haft ett möte sedan sist, { $meetings }
   *[other] Taktiska gruppen har haft { $count } möten sedan sist: { $meetings }
}. { $positions ->
    [0] Inga ställningstaganden.
    [one] Ett ställningstagande.
   *[other] { $positions } ställningstaganden.
}
pool-reason-undiscussed = Hanns inte med på { $meeting } den { $date }
pool-reason-cancelled = { $meeting } den { $date } ställdes in
pool-reason-postponed = Bordlagd från { $meeting } den { $date }: { $reason }
pool-reason-wanted = Önskad till det här mötet
pool-reason-overdue = Önskad till mötet den { $date }, som har passerat
pool-reason-actions = { $count ->
    [one] { $numbers } är inte klar, senast { $date }
   *[other] { $count } åtgärder är inte klara: { $numbers }, den första senast { $date }
}
pool-report-line = { $meeting } den { $date }: { $count ->
    [0] inga ställningstaganden
   *[other] { $positions }
}{ $referred ->
    [0] {""}
    [one] . En punkt lämnad till styrgruppen
   *[other] . { $referred } punkter lämnade till styrgruppen
}
pool-report-no-ambiguities = Ingen oklarhet om roller är öppen.
pool-report-ambiguity-open = Oklarhet sedan { $date }: { $title } Förslag saknas.
pool-report-ambiguity-proposed = Oklarhet sedan { $date }: { $title } Förslag: { $proposal }
pool-report-ambiguity-raised = Lyft till styrgruppen, oklarhet sedan { $date }: { $title } { $proposal }

## När något inte går

pool-refused-no-reason = Skälet saknas
    .hint = Skriv varför, så kan den som läser i efterhand förstå.
pool-refused-stands = Punkten står på varje dagordning och kommer tillbaka av sig själv
    .hint = Ta bort den om den ska utgå från det här mötet.
pool-refused-dealt-with = Mötet har redan behandlat punkten
    .hint = Ta bort markeringen att den är behandlad, eller lägg till en ny punkt till nästa möte.
pool-refused-already = Punkten är redan bordlagd
    .hint = Den väntar bland väntande punkter.
pool-refused-open-elsewhere = Punkten väntar redan eller står på en annan dagordning
    .hint = Se punktens historik. Samma punkt kan inte stå på två kommande dagordningar.
pool-refused-meeting-over = Mötet är genomfört eller inställt
    .hint = Välj ett kommande möte.
pool-refused-other-body = Punkten väntar på ett möte i { $body }
    .hint = Välj ett av de mötena, eller lämna över punkten först.
pool-refused-same-body = Punkten väntar redan hos den gruppen
    .hint = Välj den andra gruppen.
pool-refused-not-waiting = Punkten väntar inte: den står på en dagordning
    .hint = Läs om och se var den står.
pool-refused-lapsed = Förslaget gäller inte längre
    .hint = Läs om förslagen. Någon kan ha tagit med punkten redan.

## Steg i historiken

pool-step-added = ”{ $title }” tillagd bland väntande punkter
pool-step-edited = Den väntande punkten ”{ $title }” ändrad
pool-step-removed = Den väntande punkten ”{ $title }” borttagen
pool-step-referred = ”{ $title }” lämnad till den andra gruppen
pool-step-placed = ”{ $title }” satt på dagordningen för den { $date }
pool-step-postponed = ”{ $title }” bordlagd
pool-step-taken = { $count ->
    [one] Ett förslag taget till dagordningen
   *[other] { $count } förslag tagna till dagordningen
}
