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
cli-see-help = Skriv "kansli help" för att se hur anropet skrivs.
cli-nothing = Det finns inget att visa.
cli-passphrase-again = Lösenfrasen en gång till:
cli-passphrase-differs = De två lösenfraserna är inte lika.
    .hint = Skriv kommandot igen. Inget är skapat.
cli-reply-to-nobody = Inget svar i filen hör till ett möte och en person här.
    .hint = Kontrollera att det är svar på en inbjudan från den här arbetsytan.
cli-plan-adopted = Nya: { $placed }, flyttade: { $moved }, borttagna: { $removed }, oförändrade: { $kept }
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
