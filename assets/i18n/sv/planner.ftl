### Planeraren: varför ett datum, vad ett annat kostar, varför det inte går.

planner-anchor-consultation = samrådet
planner-kind-consultation = samråd
planner-align-same = samma dag som { $what } den { $date }
planner-align-after =
    { $days ->
        [one] dagen efter { $what } den { $date }
       *[other] { $days } dagar efter { $what } den { $date }
    }
planner-align-before =
    { $days ->
        [one] dagen före { $what } den { $date }
       *[other] { $days } dagar före { $what } den { $date }
    }
planner-prepare-same = samma dag som mötet den { $date } som bereder det
planner-prepare-after =
    { $days ->
        [one] dagen efter mötet den { $date } som bereder det
       *[other] { $days } dagar efter mötet den { $date } som bereder det
    }
planner-prepare-before =
    { $days ->
        [one] dagen före mötet den { $date } som skulle bereda det
       *[other] { $days } dagar före mötet den { $date } som skulle bereda det
    }
planner-gap =
    { $days ->
        [one] 1 dag sedan mötet den { $date }, önskat { $ideal }
       *[other] { $days } dagar sedan mötet den { $date }, önskat { $ideal }
    }
planner-some-period = en period som helst undviks
planner-some-busy = någon
planner-busy = krockar med { $who }
planner-break-sportlov = Sportlov v. { $week }
planner-break-pasklov = Påsklov
planner-break-summer = Sommar v. 26–32
planner-break-almedalen = Almedalsveckan
planner-break-industry-holiday = Industrisemester
planner-break-hostlov = Höstlov v. 44
planner-break-year-end = Jul och nyår

planner-term-consultation = Nära samråd
planner-term-prepared = Berett i tid
planner-term-kept = Flyttas så lite som möjligt
planner-term-even = Jämna mellanrum
planner-term-busy = Upptagna deltagare
planner-term-break = Lov och lugna veckor
planner-term-day = Klämdag och halvdag
planner-source = { $requirement }
planner-change-align = avstånd { $change }
planner-change-prepare = beredning { $change }
planner-change-ideal-gap-days = mellanrum { $change }
planner-change-avoid = lov och klämdagar { $change }
planner-change-busy = upptagna { $change }
planner-change-none = samma kostnad
planner-day-over = passerad
planner-day-too-soon = kallelsen hinner inte ut
planner-demand-kept-open = Ingen röd dag och ingen helg
planner-demand-kept-free = Ingen krock med Rådet, samråd eller SKS
planner-demand-kept-alone = Inget annat av Partnerskapets möten samtidigt

planner-breach-count =
    { $body } ska ha { $wanted ->
        [one] 1 möte
       *[other] { $wanted } möten
    } men har { $has }.
planner-breach-horizon = { $body } { $when }: dagen ligger utanför perioden.
planner-breach-weekday = { $body } { $when }: gruppen möts inte den veckodagen.
planner-breach-start-time = { $body } { $when }: gruppen börjar inte den tiden.
planner-breach-closed = { $body } { $when }: dagen är stängd för möten.
planner-breach-too-soon = { $body } { $when }: kallelsen hinner inte ut i tid till en dag före den { $first }.
planner-breach-busy = { $body } { $when }: krockar med { $who }.
planner-breach-same-date = { $body } { $when }: gruppen har redan ett möte den dagen.
planner-breach-gap-min =
    { $body } { $when }: bara { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } sedan mötet den { $since }, minst { $limit } krävs.
planner-breach-gap-max =
    { $body } { $when }: { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } sedan mötet den { $since }, högst { $limit } tillåts.
planner-breach-half =
    { $body } har { $has ->
        [one] 1 möte
       *[other] { $has } möten
    } i halvåret från { $from }, minst { $least } krävs.
planner-breach-overlap = { $body } { $when }: samtidigt som { $other } { $at }.
planner-breach-align = { $body } { $when }: för långt ifrån, { $distance }.
planner-breach-prepare-same = { $body } { $when }: bereds inte i tid. Närmast är mötet samma dag.
planner-breach-prepare-after =
    { $body } { $when }: bereds inte i tid. Närmast är mötet den { $date }, { $days ->
        [one] dagen före
       *[other] { $days } dagar före
    }.
planner-breach-prepare-before =
    { $body } { $when }: bereds inte i tid. Närmast är mötet den { $date }, { $days ->
        [one] dagen efter
       *[other] { $days } dagar efter
    }.
planner-breach-prepare-nobody = { $body } { $when }: inget möte bereder det.
planner-breach-pin = { $body } { $when }: mötet är låst men saknas i planen.

planner-demand-closed = stängda dagar
planner-demand-closed-and-soon = inga möten på röda dagar eller före den { $first }, som är den första dag som kallelsen hinner ut till
planner-demand-gap-min =
    minst { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } mellan möten i { $body }
planner-demand-gap-max =
    högst { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } mellan möten i { $body }
planner-demand-half =
    minst { $least ->
        [one] 1 möte
       *[other] { $least } möten
    } per halvår i { $body }
planner-demand-align = { $body } { $from }–{ $to } dagar efter { $kind }
planner-demand-prepare = { $before } berett av { $body } { $from }–{ $to } dagar före
planner-demand-busy = { $who } { $when }
planner-demand-structure = antal, dagar, tider och låsta möten
planner-conflict =
    { $count ->
        [one] Det här går inte att uppfylla: { $names }. { $help }
       *[other] Det här går inte att uppfylla på en gång: { $names }. Det räcker att ändra ett av dem. { $help }
    }
planner-warning-no-consultation = Det finns inget samråd inläst för perioden, så avståndet dit räknas inte. Läs in kalendern med samråden och föreslå planen igen.
planner-warning-no-anchor = Det finns ingen händelse av slaget "{ $kind }", så regeln om avståndet dit säger inget.
planner-warning-nobody-prepares = Gruppen som ska bereda har inga möten, så önskemålet om beredning säger inget.

planner-result-optimal = Bästa planen kostar { $cost }. Det är bevisat att ingen plan kostar mindre.
planner-result-best-found = Bästa planen hittills kostar { $cost }. Ingen plan kostar mindre än { $bound }.
planner-result-stopped = Tiden tog slut innan någon plan hittades. Ingen plan kostar mindre än { $bound }.

planner-malformed = Dokumentet går inte att använda vid { $path }: { $why }. Där står { $value }.
    .hint = Rätta stället och försök igen. Inget är gissat.
planner-flaw-not-json = det är inte JSON
planner-flaw-unknown-schema = dokumentet är av ett annat slag eller en annan version
planner-flaw-missing = fältet saknas
planner-flaw-unknown-field = fältet är okänt
planner-flaw-not-an-object = det ska vara ett objekt
planner-flaw-not-a-list = det ska vara en lista
planner-flaw-not-a-text = det ska vara en text
planner-flaw-empty = namnet är tomt
planner-flaw-not-a-boolean = det ska vara true eller false
planner-flaw-not-a-whole-number = det ska vara ett heltal
planner-flaw-negative = talet är negativt
planner-flaw-zero = talet är noll
planner-flaw-too-large = talet är för stort
planner-flaw-no-such-date = dagen finns inte (skriv ÅÅÅÅ-MM-DD)
planner-flaw-no-such-time = tiden finns inte (skriv TT:MM)
planner-flaw-no-such-moment = tidpunkten finns inte (skriv ÅÅÅÅ-MM-DDTTT:MM)
planner-flaw-no-such-weekday = veckodagen finns inte (mon till sun)
planner-flaw-no-such-rule = det finns ingen sådan regel (align eller prepare)
planner-flaw-ends-before-it-begins = slutet ligger före början
planner-flaw-unknown-body = gruppen finns inte bland grupperna
planner-flaw-duplicate = namnet används två gånger
planner-flaw-not-before-horizon = dagen ligger inte före perioden

planner-refused-infeasible = Det finns ingen plan att fastställa. { $why }
    .hint = Ändra ett av kraven och föreslå planen igen.
planner-refused-stopped = Tiden tog slut innan någon plan hittades.
    .hint = Försök igen, eller planera för hand.
planner-refused-not-in-year = Mötet ligger inte i årets plan.
    .hint = Byt år, eller välj ett möte som inte är inställt.
planner-refused-changed = Något som planen för { $year } bygger på har ändrats sedan den räknades fram.
    .hint = Föreslå planen igen, så räknas den med det som gäller nu.
planner-refused-locked = Mötet { $day } är låst, men planen har det inte där.
    .hint = Lås upp mötet, eller ta med det i planen där det ligger.
planner-refused-outside = { $day } ligger inte i { $year }. Ange dagar i det år som planeras.
planner-refused-twice = Gruppen har redan ett möte { $day } i planen. Ange en annan dag för det ena.

planner-body-strategic = strategiska
planner-body-tactical = taktiska

planner-relief-closed = Ha färre möten, eller lägg och lås ett möte för hand på en sådan dag.
planner-relief-drop = Släpp kravet på { $demand }.
planner-relief-shorter-gap =
    Tillåt så lite som { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } mellan möten i { $body }.
planner-relief-longer-gap =
    Tillåt upp till { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } mellan möten i { $body }.
planner-relief-fewer-in-half =
    Kräv bara { $least ->
        [one] 1 möte
       *[other] { $least } möten
    } per halvår i { $body }.
planner-relief-widen =
    Vidga gränserna med { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } åt båda håll för { $demand }.
planner-relief-left = { $help } Ett annat hinder är då kvar.
planner-stuck-too-many-pins =
    { $body } har { $pins ->
        [one] 1 möte som ligger fast
       *[other] { $pins } möten som ligger fast
    } (låsta, kallade eller genomförda) men ska bara ha { $meetings }. Lås upp ett, eller planera fler möten.
planner-stuck-pins-on-one-date = { $body } har två låsta möten { $date }. Flytta ett av dem.
planner-stuck-pins-overlap = De låsta mötena för { $body } och { $other } krockar { $date }. Flytta ett av dem.
planner-stuck-pin-not-after-previous = { $body } har ett låst möte { $date }, men gruppens förra möte var { $previous }. Lås upp mötet eller flytta det till en senare dag.
planner-stuck-no-room =
    { $body } ska ha { $meetings ->
        [one] 1 möte
       *[other] { $meetings } möten
    } men har { $dates ->
        [0] ingen dag att välja på. Ange veckodagar, starttider och en period som har sådana dagar.
        [one] bara 1 dag att välja på. Minska antalet eller förläng perioden.
       *[other] bara { $dates } dagar att välja på. Minska antalet eller förläng perioden.
    }
planner-stuck-overlap = Grupperna får plats var för sig, men deras möten skulle krocka. Lägg till starttider eller minska antalet möten.

planner-kept-same = ligger kvar den { $date }
planner-kept-after =
    { $days ->
        [one] flyttas 1 dag framåt från den { $date }
       *[other] flyttas { $days } dagar framåt från den { $date }
    }
planner-kept-before =
    { $days ->
        [one] flyttas 1 dag bakåt från den { $date }
       *[other] flyttas { $days } dagar bakåt från den { $date }
    }
planner-result-optimal-kept = Bästa planen när så lite som möjligt flyttas kostar { $cost }, flyttarna inräknade. Det är bevisat att ingen sådan plan kostar mindre.
planner-refused-past = År { $year } är slut, så det går inte att planera.
    .hint = Välj det här året eller ett senare.
planner-refused-count = Så många möten får inte plats. Ange högst { $most }.
    .hint = Ange ett mindre antal.
