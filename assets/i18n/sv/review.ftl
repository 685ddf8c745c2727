### Granskning: paket ut, svar in, kommentarer som avgörs en i taget.

review-step-made = Granskningspaket för omgång { $round } skapat till { $names }
review-step-taken = Svar på granskningen inläst från { $name }, omgång { $round }
review-step-accepted = Ändrat efter kommentar från { $name } till punkt { $number }
review-step-taken-on = Kommentar från { $name } till punkt { $number } blev en uppgift
review-step-noted = Kommentar från { $name } till punkt { $number } noterad
review-step-refused = Kommentar från { $name } till punkt { $number } avslagen

review-file = granskning
review-sender-known = Paketet är signerat av en dator som är insläppt i den här arbetsytan ({ $key }).
review-sender-unknown = Paketet är helt och oförändrat, men programmet kan inte veta vem som har skickat det. Avsändarens dator: { $key }.
review-sender = Kansliet
review-role-chair = ordförande
review-role-approver = justerare
review-front-demo = Påhittat innehåll
review-front-demo-text = Personer, organisationer och uppgifter här är påhittade.
review-refused-answer-by = Sista dagen att svara har redan varit.
    .hint = Välj en dag från och med i dag, eller lämna fältet tomt.
review-greeting-agenda = Hej { $name }. Här är dagordningen för mötet { $day }. Skriv kommentarer direkt vid en punkt.
review-greeting-minutes = Hej { $name }. Här är protokollet från mötet { $day }. Skriv dina rättelser direkt vid en paragraf, och justera när det stämmer.
review-greeting-notes = Hej { $name }. Här är anteckningarna från mötet { $day }. Skriv dina rättelser direkt vid en punkt, och godkänn när det stämmer.
review-front-present = Närvarande
review-front-absent = Förhindrade
review-brief-reasons = Varför nu
review-brief-consequences = Konsekvenser
review-brief-own-steps = Parternas egna steg
review-brief-prepared = Berett av
review-brief-contact = Kontakt
review-purpose-information = Information
review-purpose-discussion = Diskussion
review-purpose-position = Ställningstagande
review-outcome-proposed = Förslag
review-outcome-agreed = Enighet
review-outcome-notagreed = Ingen enighet
review-outcome-superseded = Ersatt av ett senare
review-changed-title = § { $number }, ”{ $title }”: rubriken är ändrad
review-changed-text = § { $number }, ”{ $title }”: texten är ändrad
review-changed-outcome = § { $number }, ”{ $title }”: ställningstaganden eller åtgärder är ändrade

review-whole = { $asked ->
    [one] Omgång { $round }: { $answered } av 1 har svarat
   *[other] Omgång { $round }: { $answered } av { $asked } har svarat
}
review-package-waits = { $date ->
    [0] Har inte svarat
   *[other] Har inte svarat, senast { $date }
}
review-package-answered = { $count ->
    [one] Har svarat
   *[other] Har svarat { $count } gånger
}
review-verdict-approve = { $name } godkänner
review-verdict-approvewithcomments = { $name } godkänner med kommentarer
review-verdict-needschanges = { $name } vill ha ändringar
review-verdict-none = { $name } ger inget omdöme
review-answer-told = { $said }, paket { $round }, { $moment }
review-signature = Undertecknat av { $name }.
review-weight-approves = Godkännandet gäller det som är utskrivet nu.
review-weight-heldback = Justeringen är inte antecknad än: kommentarerna måste avgöras först. Anteckna den sedan om texten är oförändrad. Ändras texten behöver den justeras på nytt.
review-weight-stale = Innehållet har ändrats sedan paketet skapades, så godkännandet gäller inte det som är utskrivet nu.
review-weight-unproven = Svaret är inte signerat, så godkännandet antecknas inte av sig självt. Stäm av med den som svarat och anteckna det själv.
review-weight-ofanother = Det är inte den här personens godkännande som behövs. Svaret sparas som en kommentar.
review-standing-unsigned = Svaret är skrivet för hand i ett mejl. Ingenting visar säkert vem det kommer från.
review-standing-stale = Svaret gäller ett äldre innehåll. Varje kommentar visas där orden står nu.
review-standing-again = Granskaren har svarat på samma paket förut. Det här svaret läggs till.
review-place-within = Orden har flyttats inom punkten
review-place-moved = Var punkt { $from }, är nu punkt { $to }
review-place-changed = Orden är ändrade sedan dess, { $similarity } % är kvar
review-place-taken-out = Orden är borttagna sedan dess
review-place-other-time = Tiden är nu { $now } min
review-place-gone = { $title ->
    [0] Punkten finns inte längre
   *[other] Punkt { $number }, ”{ $title }”, finns inte längre
}
review-proposed-strike = Stryk orden
review-proposed-time = { $from } → { $to } min
review-proposed-first = Först på dagordningen
review-proposed-after = Efter punkt { $number }, ”{ $title }”
review-proposed-after-gone = Efter en punkt som inte finns längre
review-proposed-item = { $minutes ->
    [0] Ny punkt: ”{ $title }”. { $place }
   *[other] Ny punkt: ”{ $title }”, { $minutes } min. { $place }
}
review-trace-task = { $name ->
    [0] Blev en uppgift { $day }.
   *[other] Blev en uppgift { $day } genom { $name }.
}
review-trace-accepted = { $name ->
    [0] Avgjort { $day }.
   *[other] Avgjort { $day } av { $name }.
}
review-trace-refused = { $name ->
    [0] Avslaget { $day }.
   *[other] Avslaget { $day } av { $name }.
}

review-refused-no-agenda = Dagordningen är tom
    .hint = Hämta standarddagordningen eller lägg till en punkt.
review-refused-not-begun = Protokollet är inte påbörjat
    .hint = Börja skriva det under Genomför.
review-refused-settled = Protokollet är redan justerat
    .hint = Gör en rättelse om något ska ändras.
review-refused-nobody = Ingen granskare är vald
    .hint = Välj vem som ska granska.
review-refused-one-path = En fil räcker bara till en granskare
    .hint = Välj en granskare, eller en mapp för filerna.
review-refused-short-passphrase = Lösenfrasen är för kort
    .hint = Använd minst 12 tecken, till exempel fyra ord.
review-refused-too-large = Paketet är för stort för att låsas
    .hint = Skapa det utan underlagens filer.
review-refused-changed = Innehållet ändrades medan paketet skapades
    .hint = Skapa paketet igen.
review-refused-large = Filen är för stor för att vara ett svar
    .hint = Kontrollera att det är svarsfilen som är vald.
review-refused-empty = Svaret är tomt
    .hint = Välj svarsfilen, eller klistra in hela mejlet.
review-refused-not-an-answer = Filen är inget svar på en granskning
    .hint = Välj filen som granskaren sparade med Spara svarsfil.
review-refused-malformed = Svaret går inte att läsa, felet sitter i { $field }
    .hint = Be granskaren spara svarsfilen igen.
review-refused-over-limit = Svaret innehåller mer än ett svar får innehålla
    .hint = Be granskaren dela upp svaret.
review-refused-which-package = Det framgår inte vilket paket mejlet svarar på
    .hint = Välj paketet och läs in mejlet igen.
review-refused-several = Texten innehåller { $count } svar
    .hint = Klistra in ett svar i taget.
review-refused-format = Svaret har formatet { $format }, som det här programmet inte känner till
    .hint = Uppdatera programmet.
review-refused-damaged = Svaret är ofullständigt
    .hint = Klistra in hela svaret, från [[kansli till ]].
review-refused-tampered = Svaret har ändrats efter att det sparades, eller är gjort av någon annan
    .hint = Be granskaren skicka svarsfilen igen.
review-refused-foreign = Svaret gäller ett paket som inte är skapat i den här arbetsytan
    .hint = Öppna arbetsytan som paketet kommer från.
review-refused-repeated = Svaret är redan inläst
    .hint = Se efter bland omgångarna.
review-refused-is-parcel = Filen är ett utbytespaket, inte ett granskningspaket
    .hint = Öppna arbetsytan och läs in paketet under Utbyte.
review-refused-is-invitation = Filen är en inbjudan, inte ett granskningspaket
    .hint = Välj Anslut i startfönstret.
review-refused-is-answer = Filen är ett svar på en granskning, inte ett granskningspaket
    .hint = Läs in svaret vid mötets dagordning eller protokoll.
review-refused-package = Granskningspaketet går inte att läsa, felet sitter i { $field }
    .hint = Be avsändaren skapa paketet igen.
review-refused-not-open = Granskningspaketet är inte öppet
    .hint = Öppna paketet igen.
review-refused-keep = Anteckningarna gick inte att spara
    .hint = Spara svarsfilen innan du stänger.
review-refused-answered = Kommentaren är redan avgjord
    .hint = Läs om listan.
review-refused-no-reason = Avslaget saknar skäl
    .hint = Skriv varför det inte ändras.
review-refused-words-changed = Det kommentaren gäller har ändrats sedan dess
    .hint = Se vad som står där nu, och välj att ändra ändå, göra det till en uppgift eller avslå.
review-refused-item-gone = Punkten som kommentaren gäller finns inte längre
    .hint = Gör kommentaren till en uppgift, notera den eller avslå den.
review-refused-not-so = Kommentaren kan inte avgöras så
    .hint = Välj något av sätten som visas vid kommentaren.
