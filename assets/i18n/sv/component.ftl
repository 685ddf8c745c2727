### Words of the shared parts, of dates and of errors.

component-cancel = Avbryt
component-close = Stäng
component-retry = Försök igen
component-copy = Kopiera
component-copied = Kopierat
component-reference = Referens: { $reference }
component-current = , vald
component-loading = Läser in
component-demo = Demo
component-saving = Sparar
component-saved-at = Sparat { $time }
component-not-saved = Inte sparat
component-step-done = , klart
component-done-of = { $done } av { $total } klart
component-show-options = Visa alternativ
component-no-options = Inget passar
component-day-unknown = Skriv en dag, till exempel 9 sep eller om två veckor.
component-time-unknown = Skriv en tid, till exempel 13.30.
component-day-missing = Skriv en dag.
component-day-none = { $day } finns inte.
component-day-years = Skriv ett år från { $first } till { $last }.
component-time-missing = Skriv en tid.
component-number-between = Skriv ett heltal från { $min } till { $max }.
component-missing = Fyll i det här fältet.
component-email-unknown = Skriv en hel e-postadress, till exempel namn@example.com.
component-too-long = Skriv högst { $limit } tecken. Nu är det { $count }.
component-open-calendar = Välj i kalender: { $label }
component-month-before = Föregående månad
component-month-after = Nästa månad

purpose-information = Information
purpose-discussion = Diskussion
purpose-position = Ställningstagande

side-sks = SKS
side-authorities = Myndigheterna
side-neutral = Utanför sidorna
side-shared = Gemensamt

format-week = v. { $number }
format-today = i dag
format-tomorrow = i morgon
format-yesterday = i går
format-minutes = { $count } min
format-in-days =
    { $count ->
        [one] om 1 dag
       *[other] om { $count } dagar
    }
format-in-weeks =
    { $count ->
        [one] om 1 vecka
       *[other] om { $count } veckor
    }
format-days-ago =
    { $count ->
        [one] för 1 dag sedan
       *[other] för { $count } dagar sedan
    }
format-weeks-ago =
    { $count ->
        [one] för 1 vecka sedan
       *[other] för { $count } veckor sedan
    }

problem-refused = Det går inte
problem-not-found = Det finns inte längre
problem-stale = Det har ändrats på annat håll
problem-invalid = Något är fel ifyllt
problem-damaged = Filen är skadad
problem-not-opened = Det gick inte att öppna
problem-unreachable = Programmet svarar inte
problem-unreachable-text = Det du skrev finns kvar här. Försök igen om en stund.
problem-fault = Något gick fel i programmet
component-choice-add = Lägg till
component-choice-add-to = Lägg till: { $label }
component-choice-remove = , ta bort
