### Inläsning av kalendrar.

import-title = Kalendrar
import-about = Läs in Rådets, Huvudmannagruppens och SKS kalendrar, så tar planen hänsyn till dem. Samma kalender igen uppdaterar det som finns.
import-known = Inlästa kalendrar
import-none = Inga kalendrar är inlästa ännu.
import-imported-at = Inläst { $day } { $time }
import-events =
    { $count ->
        [0] inga händelser
        [one] 1 händelse
       *[other] { $count } händelser
    }
import-remove = Ta bort { $name }
import-removed = { $name } är borttagen
import-again = Uppdatera
import-new = Läs in en kalender
import-choose = Välj fil
import-drop = Släpp en kalenderfil (.ics) här, eller var som helst i fönstret.
import-paste = Klistra in kalendertext
import-paste-hint = Texten börjar med BEGIN:VCALENDAR.
import-paste-do = Granska texten
import-files = Kalenderfiler
import-pasted-name = Inklistrad kalender

import-kind = Vems kalender
import-kind-council = Rådet
import-kind-consultation = Bara samråd
import-kind-principals = Huvudmannagruppen
import-kind-sks = SKS
import-kind-busy = Upptagna tider
import-name = Kalla den
import-name-hint = Ett känt namn uppdaterar den kalendern.
import-file-of = Fil { $at } av { $of }: { $name }
import-counts = Det här händer
import-added =
    { $count ->
        [one] 1 ny
       *[other] { $count } nya
    }
import-moved =
    { $count ->
        [one] 1 flyttad
       *[other] { $count } flyttade
    }
import-cancelled =
    { $count ->
        [one] 1 inställd
       *[other] { $count } inställda
    }
import-updated =
    { $count ->
        [one] 1 ändrad
       *[other] { $count } ändrade
    }
import-unchanged =
    { $count ->
        [one] 1 oförändrad
       *[other] { $count } oförändrade
    }
import-nothing = Inget ändras. Allt i filen finns redan.
import-problems =
    { $count ->
        [one] 1 rad kunde inte läsas som den står. Resten läses in.
       *[other] { $count } rader kunde inte läsas som de står. Resten läses in.
    }
import-line = rad { $line }
import-changes = Vad som ändras
import-col-change = Ändring
import-col-date = Datum
import-col-what = Vad
import-col-kind = Räknas som
import-was = förut { $was }
import-series = i serien: { $was }
import-outdated =
    { $count ->
        [one] 1 är äldre än den som finns här och ändrar inget
       *[other] { $count } är äldre än dem som finns här och ändrar inget
    }
import-change-added = Ny
import-change-updated = Ändrad
import-change-moved = Flyttad
import-change-cancelled = Inställd
import-change-unchanged = Oförändrad
import-breaks =
    { $count ->
        [one] En regel bryts av den här importen
       *[other] { $count } regler bryts av den här importen
    }
import-breaks-how = Läs in kalendern och välj sedan Föreslå plan i Årsplan, eller flytta mötena för hand.
import-mends =
    { $count ->
        [one] En regel följs igen
       *[other] { $count } regler följs igen
    }
import-to-plan = Visa i årsplanen
import-do =
    { $count ->
        [0] Läs in
       *[other] Läs in { $count }
    }
import-skip = Hoppa över
import-back = Tillbaka
import-done = { $name } är inläst: { $what }

### Filer som släpps i fönstret.

incoming-needs-workspace = Öppna en arbetsyta först. Släpp sedan ”{ $name }” igen.
incoming-other = ”{ $name }” går inte att läsa in här. Släpp en kalender (.ics), ett svar på en inbjudan (.ics, .eml eller .msg) eller en arbetsyta (.kansli).
incoming-open-already = Den arbetsytan är redan öppen.
incoming-open-title = Öppna { $name }?
incoming-open-text = { $name } stängs först. Allt där är sparat.
incoming-open-do = Öppna
incoming-reply-read = Läs in svar på inbjudan
incoming-reply-files = Svar på inbjudan
incoming-reply-title = Svar på inbjudan
incoming-reply-about = Svaren är inlästa och syns på mötet.
incoming-reply-more = Läs in fler
incoming-reply-done = Klar
incoming-reply-people = Öppna Deltagare
