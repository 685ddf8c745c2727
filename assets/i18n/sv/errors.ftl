# Varför något inte gick: en mening om vad som är fel, och i .hint vad du kan göra.

error-fault = Något gick fel i programmet. Inget ändrades.
    .hint = Försök igen. Om det händer igen: lämna referensen { $reference } till den som ger stöd.
error-unknown-command = Kommandot "{ $command }" finns inte.
    .hint = Skriv "kansli commands" för att se alla kommandon.
error-field-missing = Fältet { $field } saknas i anropet till { $command }.
    .hint = Skriv "kansli commands" för att se vad kommandot vill ha.
error-field-unknown = Anropet till { $command } har inget fält som heter { $field }.
    .hint =
        { $choices ->
            [none] Skriv "kansli commands" för att se vad kommandot vill ha.
           *[other] Fälten är: { $choices }.
        }
error-field-value = Värdet för fältet { $field } går inte att använda i { $command }.
    .hint =
        { $choices ->
            [none] Skriv "kansli commands" för att se vilka värden fältet kan ha.
           *[other] Välj något av: { $choices }.
        }
error-not-found =
    { $id ->
        [none] Det du söker finns inte kvar.
       *[other] Det finns inget med id { $id }.
    }
    .hint = Kontrollera id:t, eller läs om sidan. Ångra om du tog bort det av misstag.
error-nothing-open = Ingen arbetsyta är öppen.
    .hint = Öppna en arbetsyta eller skapa en ny.
error-no-workspace = Ingen arbetsyta är vald.
    .hint = Ange filen med --workspace eller KANSLI_WORKSPACE.
error-passphrase-short = Lösenfrasen är för kort.
    .hint = Välj minst åtta tecken. Några ord i rad är både säkert och lätt att minnas.
error-passphrase-missing = Lösenfras saknas.
    .hint = Ange en lösenfras om minst åtta tecken.
error-passphrase-needed = Arbetsytan är låst.
    .hint = Skriv lösenfrasen.
error-wrong-key = Lösenfrasen stämmer inte, eller så är filen skadad.
    .hint = Försök igen. Stämmer lösenfrasen? Då kan du återställa från en säkerhetskopia.
error-damaged = Arbetsfilen är skadad.
    .hint = Öppna den senaste säkerhetskopian. Behåll den skadade filen tills du vet att allt finns med.
error-too-new = Arbetsfilen är sparad av en nyare version av Kansli (format { $file }, den här versionen kan { $known }).
    .hint = Uppdatera Kansli på den här datorn. Filen är orörd.
error-no-file = Filen finns inte: { $path }
    .hint = Kontrollera sökvägen, och att USB-minnet eller nätverksmappen är ansluten.
error-file-exists = Det finns redan en fil här: { $path }
    .hint = Välj ett annat namn. Kansli skriver aldrig över en fil.
error-locked = Arbetsfilen är öppen i ett annat fönster eller program.
    .hint = Stäng det andra fönstret och försök igen. Du kan läsa under tiden.
error-read-only = Filen eller mappen går bara att läsa.
    .hint = Kopiera filen till en mapp där du får spara, eller be om skrivrättighet.
error-disk-full = Disken är full. Inget har sparats av det senaste.
    .hint = Frigör utrymme och försök igen. Det du skrev tidigare finns kvar.
error-file-moved = Arbetsfilen har flyttats eller bytts ut medan den var öppen.
    .hint = Stäng arbetsfilen och öppna den där den ligger nu.
error-changed-since = Det går inte att ångra, för innehållet har ändrats sedan dess.
    .hint = Ändra för hand i stället. Historiken visar vad som stod.
error-nothing-to-undo = Det finns inget att ångra.
    .hint = Justeringar och utskick går inte att ångra. Historiken visar allt som är gjort.
error-io = Filen kunde inte läsas eller skrivas: { $why }.
    .hint = Kontrollera att mappen finns och att du får spara där.
error-request-shape = Anropets uppgifter är inte ett JSON-objekt.
    .hint = Skriv dem som fält inom klamrar. Skriv "kansli commands" för att se fälten.
error-no-folder = Mappen finns inte: { $path }
    .hint = Skapa mappen först, eller välj en annan.
error-is-folder = Det är en mapp, inte en fil: { $path }
    .hint = Ange en fil i mappen.
error-not-text = Filen är inte text i UTF-8: { $path }
    .hint = Spara filen som UTF-8 och försök igen.
error-no-such-name = Ingen fil kan heta så: { $path }
    .hint = Välj ett annat filnamn.
error-no-access = Du får inte läsa filen: { $path }
    .hint = Be om läsrättighet, eller kopiera filen till en egen mapp.
error-neutral-chair = Ordförandeskapet växlar mellan SKS och Myndigheterna, så en av dem måste väljas.
    .hint = Välj SKS eller Myndigheterna.
error-window-empty = Slutet ligger inte efter början.
    .hint = Välj en senare slutdag. Slutdagen räknas inte med.
error-not-base64 = Filens innehåll är inte skrivet som base64.
    .hint = Skicka filen igen.
error-no-source = Ingen fil eller text att läsa in.
    .hint = Välj en fil, släpp den här, eller klistra in texten.
error-one-source = Ange filen på ett sätt: som sökväg, som innehåll eller som text.
    .hint = Ta bort de andra fälten.
error-file-large = Filen är för stor. Kansli läser sådana filer på högst { $most } MB.
    .hint = Dela upp den, eller be om en mindre.
error-request-file = Det är inte riktig JSON: rad { $line }, tecken { $column }.
    .hint = Rätta stället i filen och försök igen.
error-passphrase-file-empty = Filen med lösenfrasen är tom.
    .hint = Skriv lösenfrasen på filens första rad.
error-filter-of-list = Bara listor går att filtrera: items, ambiguities, positions och actions.
    .hint = Ta bort --filter.
error-format-missing = Det framgår inte vilket format { $name } ska ha.
    .hint = Ge filen ett slut som .pdf eller .docx, eller skriv --format.
error-format-of-name = Filen { $name } slutar på ett annat format än det som --format säger.
    .hint = Ändra det ena, eller utelämna --format.
error-copy-of-minutes = Bara protokoll finns som arbetskopia och arkivkopia.
    .hint = Ta bort --copy.
error-passphrase-old = Den nuvarande lösenfrasen stämmer inte.
    .hint = Skriv den lösenfras som arbetsfilen öppnas med nu. Inget har ändrats.
error-passphrase-demo = Demoåret har ingen lösenfras att byta.
    .hint = Skapa en egen arbetsyta för det som ska skyddas.
error-dangling = Anropet pekar ut något som inte finns, eller som är något annat.
    .hint = Kontrollera id:t i fältet. Inget är ändrat.
error-text-long = Texten i fältet { $field } är för lång. Där får högst { $most } tecken plats.
    .hint = Korta texten. Inget är ändrat.
error-year-range = Året i fältet { $field } går inte att använda.
    .hint = Ange ett år från { $first } till { $last }.
error-no-workspace-file = Filen är ingen arbetsyta: { $path }
    .hint = Välj en fil som slutar på .kansli.
