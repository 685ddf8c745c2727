### Importerade kalendrar och svar på kallelser: vad som inte gick att läsa, och vad som gjordes i stället.

calendar-problem-not-a-calendar = Filen är ingen kalender. Välj en fil som slutar på .ics
calendar-problem-outlook-message = Filen är ett Outlook-meddelande (.msg) som inte är ett svar på en inbjudan. Välj svaret, eller fyll i det för hand
calendar-problem-no-calendar-in-mail = Det finns ingen kalender i mejlet. Fyll i svaret för hand
calendar-problem-not-a-reply =
    { $method ->
        [REQUEST] Filen är en kallelse, inte ett svar på en kallelse
        [CANCEL] Filen ställer in ett möte och är inte ett svar på en kallelse
       *[other] Filen är inte ett svar på en kallelse
    }
calendar-problem-broken-line = Raden ”{ $start }” går inte att läsa och hoppades över
calendar-problem-cut-off = Filen slutar innan { $name } är färdig. Det som gick att läsa är med
calendar-problem-stray-end = { $name } börjar eller slutar på fel ställe. Raden hoppades över
calendar-problem-no-start = ”{ $event }” saknar starttid och är inte med
calendar-problem-bad-start = ”{ $event }” har en starttid som inte finns, ”{ $value }”, och är inte med
calendar-problem-bad-value = I ”{ $event }” går { $property } inte att läsa: ”{ $value }”. Den uppgiften är inte med
calendar-problem-bad-rule = ”{ $event }” upprepas på ett sätt som inte går att läsa: ”{ $rule }”. Bara det första tillfället är med
calendar-problem-end-before-start = ”{ $event }” slutar innan det börjar. Bara starttiden används
calendar-problem-unknown-zone = Tidszonen ”{ $zone }” är okänd. Tiderna läses som svensk tid
calendar-problem-too-many = ”{ $event }” upprepas så tätt att bara { $kept } tillfällen är med
