# Ord på kommandoraden.

cli-passphrase = Lösenfras:
cli-import-count = { $kind ->
        [added] Nya: { $count }
        [updated] Ändrade: { $count }
        [moved] Flyttade: { $count }
        [cancelled] Inställda: { $count }
       *[unchanged] Oförändrade: { $count }
    }
cli-chain-whole = Kedjan är hel: { $count } steg.
cli-chain-broken = Kedjan är bruten. { $count } steg lästa.
cli-hub-made = Databasen är ett nav med version { $version }.
cli-hub-status = { $place }: { $organisation }. Steg på navet: { $steps }, från { $devices } datorer. Att skicka: { $send }. Att hämta: { $read }.
cli-hub-reported = Rapporten är uppdaterad. Genomgångna steg: { $steps }. Texter som inte är sammanfogade: { $untold }.
cli-no-such-verb = Det finns inget kommando som heter "{ $argument }".
cli-verb-missing = Inget kommando är angivet.
cli-argument-missing = Något saknas i anropet: { $argument }.
cli-no-such-argument = Anropet kan inte ha "{ $argument }".
cli-argument-twice = Anropet har "{ $argument }" två gånger, eller tillsammans med något som det inte går ihop med.
cli-not-text = Ett ord i anropet är inte text i UTF-8.
    .hint = Skriv namnet med UTF-8, eller ge filen ett annat namn.
cli-value-missing = Ett värde saknas för { $argument }.
cli-value-wrong = Värdet "{ $value }" går inte att använda för { $argument }.
cli-call-wrong = Anropet är fel skrivet.
cli-choices = Välj något av: { $choices }.
cli-years = Skriv ett årtal från { $first } till { $last }.
cli-see-help = Skriv "kansli help" för att se hur anropet skrivs.
cli-nothing = Det finns inget att visa.
cli-passphrase-again = Lösenfrasen en gång till:
cli-passphrase-differs = De två lösenfraserna är inte lika.
    .hint = Skriv kommandot igen. Inget är skapat.
cli-reviewer-unknown = { $name } är inte kallad till mötet
    .hint = Ange någon som är kallad, med id eller hela namnet.
cli-reply-to-nobody = Inget svar i filen hör till ett möte och en person här.
    .hint = Kontrollera att det är svar på en inbjudan från den här arbetsytan.
cli-plan-adopted = Nya: { $placed }, flyttade: { $moved }, borttagna: { $removed }, oförändrade: { $kept }
cli-plan-costs = Planen som den är kostar { $now }, med förslaget { $then }.
cli-plan-costs-broken = Planen som den är bryter mot något som måste hålla. Med förslaget kostar den { $then }.
cli-plan-lost =
    { $count ->
        [one] Planen bryter en regel som inte bryts nu:
       *[other] Planen bryter regler som inte bryts nu ({ $count }):
    }
cli-plan-lost-adopted =
    { $count ->
        [one] En regel som inte bröts förut bryts nu:
       *[other] Regler som inte bröts förut bryts nu ({ $count }):
    }
cli-rule = { $id } ({ $level }): { $text }
cli-level-error = ska
cli-level-warning = bör
cli-level-hint = råd
cli-level-info = upplysning
cli-check-counts = Bryts: { $broken }. Håller: { $holds }. Går inte att bedöma än: { $open }.
cli-plan-change-kept = { $when } ligger kvar
cli-plan-change-moved = flyttas från { $was } till { $when }
cli-plan-change-moved-same-day = { $when }, ny tid samma dag
cli-plan-change-new = { $when }, nytt möte
cli-plan-change-removed = { $when } tas bort
cli-plan-change-resend = { $line }. Kallelsen måste skickas om.
cli-plan-resend =
    { $count ->
        [one] Skicka om 1 kallelse när planen är fastställd.
       *[other] Skicka om { $count } kallelser när planen är fastställd.
    }
cli-holds-unreachable = Saknar mejladress, och får ingen bokning: { $names }.
cli-holds-nobody = Ingen har en mejladress, så ingen bokning är gjord: { $names }.
cli-plan-valid = Planen håller. Den kostar { $cost }.
cli-plan-invalid = Planen håller inte. Dess önskemål kostar { $cost }.
cli-status-planned = planerat
cli-status-called = kallat
cli-status-held = genomfört
cli-status-cancelled = inställt
cli-plan-optimal = bäst
cli-plan-best-found = bäst hittills
cli-plan-infeasible = går inte
cli-plan-stopped = avbruten
cli-meeting-chair = Ordförande: { $name }
cli-meeting-secretary = Sekreterare: { $name }
cli-device-unknown = Ingen dator som delar heter { $name }.
    .hint = Se namnen med kansli exchange status.
cli-code-missing = Koden går inte att skriva in här, eftersom det inte finns någon terminal.
    .hint = Skriv koden på första raden i en fil och ange den med --code-file.
cli-code = Koden som du har fått uppläst:
cli-import-unknown = Kolumner som inte används: { $columns }
cli-import-counts = Nya: { $added }. Ändrade: { $changed }. Oförändrade: { $same }. Fel: { $wrong }.
