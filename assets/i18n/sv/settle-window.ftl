### Versioner, jämförelse och återställning, i fönstret.

settle-compare = Jämför
settle-compare-title = Jämför versioner
settle-compare-text = Det som togs bort är överstruket. Det som lades till är understruket.
settle-compare-what = Vad
settle-compare-whole =
    { $record ->
        [notes] Hela mötesanteckningarna
       *[protocol] Hela protokollet
    }
settle-compare-earlier = Tidigare version
settle-compare-later = Senare version
settle-compare-now = Som det är nu
settle-compare-none = Ingen version är sparad än
settle-out = Borttaget:
settle-in = Tillagt:
settle-end = , slut.
settle-version-name = Version { $number }: { $text }
settle-moment = { $day } kl. { $time }
settle-turns =
    { $count ->
        [one] 1 sparad version
       *[other] { $count } sparade versioner
    }
settle-restore = Återställ den tidigare
settle-restored = § { $number } är återställd
settle-restored-whole = Texten är återställd
settle-restore-whole-text = Återställ gäller texten i paragraferna. Ställningstaganden och åtgärder ändras där de står.

settle-amendments = Ändringsförslag
settle-amendments-open =
    { $count ->
        [one] 1 väntar på svar
       *[other] { $count } väntar på svar
    }
settle-amendments-none = Inga ändringsförslag har kommit in.
settle-amendment-new = Lägg in ändringsförslag
settle-amendment-new-text = Ett förslag gäller några ord i en paragraf. Varje förslag godtas eller avslås för sig.
settle-amendment-author = Från vem
settle-amendment-who = Välj vem förslaget kommer från.
settle-amendment-method = Hur det kom
settle-amendment-on = Kom in
settle-amendment-paragraph = Paragraf
settle-amendment-see = Visa paragrafens text
settle-amendment-quoted = Ord som ska ändras
settle-amendment-quoted-hint = Ordagrant som i protokollet. Lämna tomt för att lägga till text sist.
settle-amendment-proposed = Ny lydelse
settle-amendment-proposed-hint = Lämna tomt för att ta bort orden.
settle-amendment-reason = Skäl
settle-amendment-add = Lägg in
settle-amendment-added = Ändringsförslaget är inlagt
settle-amendment-open = Väntar
settle-amendment-is-accepted = Godtaget
settle-amendment-is-refused = Avslaget
settle-amendment-accept = Godta
settle-amendment-refuse = Avslå
settle-amendment-refuse-title = Avslå ändringsförslaget?
settle-amendment-refuse-text = Texten står kvar. Skälet sparas med förslaget.
settle-amendment-why = Varför
settle-amendment-done = § { $number } är ändrad. Tidigare justeringar gäller inte längre.
settle-amendment-left = Ändringsförslaget är avslaget

settle-facts = Allmän handling
settle-facts-draft = Utkast
settle-facts-settled = Justerat { $day }
settle-facts-dispatched = Expedierat { $day }
settle-facts-archived = Till arkivet { $day }
settle-facts-dispatched-to = Expedierat { $day } till { $to }
settle-facts-commented = Skickat för synpunkter { $day }
settle-facts-case = Diarienummer { $number }
settle-facts-marked = Sekretessmarkering
settle-facts-means = Vad det betyder
settle-facts-edit = Ändra
settle-facts-text = Kansli är inget diarium. Här står det som behövs för att registrera och lämna ut.
settle-facts-number = Diarienummer
settle-facts-on = Expedierat
settle-facts-to = Till
settle-facts-to-hint = Till exempel ledamöterna, eller en myndighet.
settle-facts-archived-on = Överlämnat till arkivet
settle-facts-archived-hint = Spara arkivexemplaret och lämna det till arkivet när texten är justerad.
settle-facts-save = Spara
settle-facts-saved = Uppgifterna är sparade
settle-mark = Sekretessmarkering
settle-mark-text = En markering anger bestämmelse, dag och myndighet. Den är bara en varning: sekretess prövas vid varje begäran.
settle-mark-whole = Hela handlingen
settle-mark-what = Vad markeringen gäller
settle-mark-provision = Bestämmelse
settle-mark-provision-hint = Välj ur listan eller skriv själv. Kontrollera mot lagtexten.
settle-mark-on = Dag
settle-mark-authority = Myndighet
settle-mark-missing = Välj bestämmelse och myndighet.
settle-mark-do = Markera
settle-marked = Markeringen är sparad
settle-unmark = Ta bort markeringen { $text }
settle-unmarked = Markeringen är borttagen

settle-redaction = Maskning
settle-redaction-text = Det här tas bort ur publiceringsversionen. Protokollet ändras inte.
settle-redact = Maskera
settle-redact-add = Maskera ord
settle-redact-text = Orden tas bort överallt i paragrafen, också i rubrik, ställningstaganden och åtgärder. Paragrafens nummer står kvar.
settle-redact-said = Paragrafens text
settle-redact-said-hint = Markera orden här, så fylls de i nedan.
settle-redact-words = Ord som ska maskeras
settle-redact-instead = Ersätts av
settle-redact-instead-hint = Lämna tomt för ”[Uppgifter har tagits bort]”.
settle-redact-provision-hint = Om orden är sekretessmarkerade.
settle-redact-added = Orden är maskerade
settle-redact-removed = Maskningen är borttagen
settle-redact-remove = Ta bort maskningen av { $words }
settle-redact-gone = Orden står inte där längre.
settle-found-by-itself = Tas bort av sig själv
settle-publication-first = Innan det kan publiceras
settle-review = Markera som granskad
settle-reviewed = Publiceringsversionen är granskad
settle-review-done = Granskad
settle-review-by = Granskad { $day }. { $name }
settle-review-older = Något har ändrats sedan granskningen. Granska igen.
settle-copy-publication = Publiceringsversion
settle-copy-publication-what = Tillgänglig PDF, maskad
