### Dokumentens eget utseende: färg, logotyp, huvud, fot och standardtexter.

look-saved = Sparat { $day }
look-saved-by = Sparat { $day } av { $who }

look-refused-colour = Det där är ingen färg
    .hint = Skriv sex tecken efter #, till exempel #0f5f6d.
look-refused-faint = Färgen syns för dåligt mot vitt (kontrast { $contrast }, minst { $least } behövs)
    .hint = Välj en mörkare färg. Närmast är { $darker }.
look-refused-blank = Texten är tom
    .hint = Skriv något, eller hämta tillbaka programmets text.
look-refused-long = Texten är för lång
    .hint = Använd högst { $longest } tecken.
look-refused-no-alt = Logotypen saknar beskrivning
    .hint = Skriv vad den föreställer, eller välj att den bara är dekoration.
look-refused-logo-unknown = Filen är ingen bild som går att använda
    .hint = Välj en PNG, JPEG eller SVG.
look-refused-logo-broken = Bilden går inte att läsa
    .hint = Spara om den i ett ritprogram och försök igen.
look-refused-logo-large = Filen är större än 1 MB
    .hint = Välj en mindre bild. I dokumentet blir den högst 6 cm bred.
look-refused-logo-wide = Bilden har fler än { $most } bildpunkter på en sida
    .hint = Välj en mindre bild. I dokumentet blir den högst 6 cm bred.
look-refused-logo-press = Bilden har färger för tryck (CMYK)
    .hint = Spara om den med skärmfärger (RGB).
look-refused-logo-script = Bilden innehåller något som körs, till exempel ett skript eller en animering
    .hint = Spara om den som vanlig SVG utan sådant.
look-refused-logo-outside = Bilden hämtar något utifrån
    .hint = Spara om den som en SVG där allt finns i filen.
look-refused-logo-letters = Bilden innehåller text som behöver ett eget typsnitt
    .hint = Gör om texten till konturer i ritprogrammet och spara igen.
look-refused-logo-nested = Bilden är för invecklad
    .hint = Spara om den som enkel SVG utan inbäddade bilder och kopior av kopior, eller som PNG.
look-refused-logo-sizeless = Bilden säger inte hur stor den är
    .hint = Spara om den med bredd och höjd.
look-refused-changed-since = Utseendet har sparats av någon annan sedan du öppnade det
    .hint = Läs om utseendet och gör dina ändringar igen.
look-refused-unchanged = Utseendet är redan sådant
    .hint = Det finns inget att spara.
look-refused-none = Det finns inget eget utseende att ta bort
    .hint = Programmets utseende används redan.

## Steg i historiken

look-step-saved = Utseendet för { $body } sparat
look-step-saved-all = Utseendet för alla organ sparat
look-step-reset = Utseendet för { $body } borttaget
look-step-reset-all = Utseendet för alla organ borttaget

## Provdokumenten

look-sample-organisation = Myndigheten Demo
look-sample-place = Lokal Skissen, Demogatan 1
look-sample-chair = Astrid Provberg
look-sample-chair-role = ordförande
look-sample-member = Hans Attrapp
look-sample-member-role = ledamot
look-sample-secretary = Per Fejkström
look-sample-paper = Så ser en bilaga ut
look-sample-opening = Mötet öppnas
look-sample-matter = Gemensam bild av behov
look-sample-text = Det här är ett prov. Så ser löpande text ut, med en [länk](https://example.invalid) och **viktiga ord**.
look-sample-clause = behovet ska hanteras som en gemensam insats
look-sample-action = Kalla till startmöte
look-sample-action-letter = Å
