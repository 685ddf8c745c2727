# Påminnelser om åtgärder, som utkast till mejl.

reminder-language = sv
reminder-file = Påminnelse
reminder-subject = Påminnelse om åtgärder från Partnerskapet, { $day }
reminder-hello = Hej,
reminder-opening = Här är de åtgärder från Partnerskapets möten som återstår för er, per { $day }.
reminder-closing = Svara på det här mejlet när något är klart, eller om dagen behöver flyttas.
reminder-line = { $number } { $text }. { $due } { $meeting } § { $paragraph }.
reminder-due = Senast { $day }.
reminder-late = Senast { $day }, försenad { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    }.
reminder-undated = Utan datum.
