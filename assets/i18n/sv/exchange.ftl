## Utbyte med andra datorer, sagt av programmet

exchange-step-shared = Arbetsytan delas från den här datorn
exchange-step-invited = Inbjudan till { $name }
exchange-step-invitation = Inbjudan sparad som fil för { $recipient }
exchange-step-joined = { $name } har anslutit sig
exchange-step-succeeded = Arbetsytan fortsätter på den här datorn
exchange-step-revoked = Datorn spärrad: { $name }
exchange-step-numbers = Den här datorn delar ut nummer
exchange-step-parcel = Paket skapat för { $recipient }
exchange-step-taken-back = Ett inläst paket togs tillbaka
exchange-step-settled = Valt mellan två ändringar: { $title }
exchange-step-renumbered = { $before } har fått ett nytt nummer: { $number }

exchange-purpose-invitation = Inbjudan att dela arbetsytan
exchange-file-parcel = Utbyte till
exchange-file-invitation = Inbjudan till

exchange-content-meetings = { $count } { $count ->
    [one] möte
   *[other] möten
}
exchange-content-items = { $count } { $count ->
    [one] dagordningspunkt
   *[other] dagordningspunkter
}
exchange-content-minutes = { $count } { $count ->
    [one] del av protokoll
   *[other] delar av protokoll
}
exchange-content-positions = { $count } { $count ->
    [one] ställningstagande
   *[other] ställningstaganden
}
exchange-content-actions = { $count } { $count ->
    [one] åtgärd
   *[other] åtgärder
}
exchange-content-papers = { $count } { $count ->
    [one] bilaga
   *[other] bilagor
}
exchange-content-people = { $count } { $count ->
    [one] uppgift om personer och organisationer
   *[other] uppgifter om personer och organisationer
}
exchange-content-events = { $count } { $count ->
    [one] kalenderhändelse
   *[other] kalenderhändelser
}
exchange-content-other = { $count } { $count ->
    [one] annan uppgift
   *[other] andra uppgifter
}

exchange-brings = { $count ->
    [0] Paketet innehåller inget nytt.
    [one] Paketet innehåller en ny ändring.
   *[other] Paketet innehåller { $count } nya ändringar.
}
exchange-brings-conflicts = { $count ->
    [one] På ett ställe har båda ändrat samma sak, och du får välja.
   *[other] På { $count } ställen har båda ändrat samma sak, och du får välja.
}
exchange-brings-waiting = { $count ->
    [one] En ändring väntar på något som inte har kommit än.
   *[other] { $count } ändringar väntar på något som inte har kommit än.
}
exchange-number-keeps = Protokollet är utskickat eller justerat, så numret ligger fast.
exchange-void-unknown = Räknas inte: datorn är inte insläppt.
exchange-void-revoked = Räknas inte: datorn är spärrad.
exchange-void-role = Räknas inte: datorns roll får inte göra det här.
exchange-void-malformed = Räknas inte: ändringen går inte att läsa.

exchange-guidance-whole = Paketet innehåller hela arbetsytan som mottagaren inte redan har: dagordningar, protokoll, underlag och kontaktuppgifter. Ta bara med den som ska arbeta i den.
exchange-guidance-authority = Ni är en myndighet. Det som skickas till en annan organisation är i regel expedierat och blir allmän handling hos er. Sekretesspröva innan du skickar.
exchange-guidance-received = Blir mottagaren en myndighet räknas paketet som inkommet dit och blir i regel allmän handling där.
exchange-guidance-unknown = Är du eller mottagaren en myndighet kan paketet bli allmän handling. Ange er organisation i inställningarna så får du rätt vägledning.

exchange-advice-revoked = Den här datorn är spärrad. Du kan läsa, men det du skriver räknas inte. Be kansliet om en ny inbjudan.
exchange-advice-unknown = Den här filen är återställd från en säkerhetskopia och är inte insläppt i den delade arbetsytan. Be någon av de andra om en inbjudan, eller börja dela på nytt härifrån om ingen annan kopia finns kvar.
exchange-limited-chair = Den här datorn har rollen ordförande. Du kan läsa allt, godkänna dagordningen, justera protokoll och läsa in svar på granskning. Resten ändras på kansliets datorer.
exchange-limited-approver = Den här datorn har rollen justerare. Du kan läsa allt, justera protokoll och läsa in svar på granskning. Resten ändras på kansliets datorer.
exchange-limited-reader = Den här datorn har rollen läsare. Du kan läsa allt. Ändringar görs på kansliets datorer.
exchange-limited-revoked = Den här datorn är spärrad. Du kan läsa, men inte ändra något.
exchange-limited-unknown = Den här kopian är inte insläppt i den delade arbetsytan. Du kan läsa, men inte ändra något.

exchange-folder-all = Alla som delar arbetsytan
exchange-folder-purpose = Utbyte genom den delade mappen
exchange-refused-no-folder = Den delade mappen finns inte eller är inte vald.
    .hint = Välj en mapp under Utbyte, och kontrollera att den är ansluten.

exchange-subject = { $thing }: { $field }
exchange-subject-named = { $name } – { $field }
exchange-row-kept = Finns kvar
exchange-row-wrote = { $field }: { $text }
exchange-row-gone = Borttagen
exchange-value-none = Inget

exchange-refused-blank = Fältet är tomt.
    .hint = Skriv något som mottagaren förstår.
exchange-refused-shared = Arbetsytan delas redan.
    .hint = Bjud in den andra datorn under Utbyte.
exchange-refused-not-shared = Arbetsytan delas inte med någon än.
    .hint = Välj "Börja dela" under Utbyte, eller anslut dig med en inbjudan.
exchange-refused-unknown = Den här kopian är inte insläppt i den delade arbetsytan, så inget sparades.
    .hint = Be någon som är insläppt om en inbjudan.
exchange-refused-revoked = Den här datorn är spärrad, så inget sparades.
    .hint = Be kansliet om en ny inbjudan.
exchange-refused-revoked-before = Datorn är redan spärrad.
    .hint = Den kan bara släppas in igen med en ny inbjudan.
exchange-refused-role = Din roll får inte ändra det här.
    .hint = Be en sekreterare göra ändringen, eller skicka en kommentar i din granskning.
exchange-refused-numbers = Nummer delas ut på en annan dator: { $name }.
    .hint = Läs in det senaste paketet därifrån och välj "Dela ut nummer här" under Utbyte om det är du som för protokollet.
exchange-refused-conflict = Två personer har ändrat samma sak i protokollet, och ingen har valt än.
    .hint = Välj under Utbyte vad som ska gälla. Sedan kan protokollet skickas och justeras.
exchange-refused-changed = Paketet har ändrats på vägen. Inget lästes in.
    .hint = Be avsändaren skicka det igen.
exchange-refused-chain = Ett steg i paketet följer inte på det förra från samma dator. Inget lästes in.
    .hint = Be avsändaren kontrollera sin arbetsyta med "Kontrollera filen" och skicka igen.
exchange-refused-fork = Två datorer skriver med samma nyckel: en inbjudan har använts två gånger, eller en arbetsfil har kopierats. Inget lästes in.
    .hint = Ta reda på vilken dator som gäller. Bjud in den andra igen; det som är skrivet där finns kvar i dess fil.
exchange-refused-foreign = Paketet hör till en annan arbetsyta.
    .hint = Öppna den arbetsytan, eller be avsändaren om rätt paket.
exchange-refused-stranger = Paketet kommer från en dator som inte är insläppt. Avsändaren kallar sig { $name }.
    .hint = Ring och fråga. Den som ska vara med behöver en inbjudan.
exchange-refused-no-batches = Paketet saknar ändringar att läsa in.
    .hint = Be avsändaren skapa det på nytt.
exchange-refused-line = Rad { $line } i paketet går inte att läsa.
    .hint = Be avsändaren skapa det på nytt.
exchange-refused-is-invitation = Filen är en inbjudan, inte ett utbyte.
    .hint = Använd den när du skapar en arbetsyta: "Anslut med inbjudan".
exchange-refused-is-review = Filen hör till en granskning.
    .hint = Läs in svar i mötets läge Förbered.
exchange-refused-no-invitation = Filen är ingen inbjudan.
    .hint = Be den som bjöd in dig om inbjudningsfilen.
exchange-refused-code = Koden stämmer inte.
    .hint = Be den som bjöd in dig läsa upp de femton siffrorna igen.
exchange-refused-used = Inbjudan är redan använd eller gäller inte längre.
    .hint = Be om en ny.
exchange-refused-built-on = Något bygger redan på det som lästes in, så det går inte att ta tillbaka.
    .hint = Ändra för hand i stället. Historiken visar vad som stod.
exchange-refused-no-import = Det finns inget sådant att ta tillbaka.
    .hint = Paketet är redan tillbakataget.
exchange-refused-not-written = Det här kan inte skrivas om, bara väljas.
    .hint = Välj en av de två.
exchange-stale-conflict = Det har kommit fler ändringar sedan du öppnade listan.
    .hint = Läs om listan och välj igen.

## Paket som inte tas emot

package-refused-not-a-package = Filen är inget paket från Kansli.
    .hint = Välj en fil som slutar på .kansli.
package-refused-truncated = Paketet är avklippt, eller så har något lagts till.
    .hint = Be avsändaren skicka det igen.
package-refused-newer = Paketet är skapat av en nyare version av Kansli ({ $format }).
    .hint = Uppdatera Kansli på den här datorn.
package-refused-locked = Paketet är låst.
    .hint = Skriv lösenfrasen som avsändaren har berättat.
package-refused-wrong-passphrase = Lösenfrasen öppnar inte paketet.
    .hint = Kontrollera den med avsändaren.
package-refused-other-key = Paketet är låst för någon annan.
    .hint = Be avsändaren om ett som är låst med lösenfras.
package-refused-costly = Paketets lås begär mer arbete än något av våra paket gör.
    .hint = Öppna det inte. Fråga avsändaren.
package-refused-damaged-lock = Det låsta innehållet är skadat.
    .hint = Be avsändaren skicka det igen.
package-refused-too-large = Paketet är för stort.
    .hint = Be avsändaren om en säkerhetskopia i stället.
package-refused-too-many = Paketet har för många delar.
    .hint = Be avsändaren skapa det på nytt.
package-refused-bomb = Delen { $part } skulle packas upp till orimligt mycket.
    .hint = Öppna det inte. Fråga avsändaren.
package-refused-name = En del har ett otillåtet namn: { $part }
    .hint = Öppna det inte. Fråga avsändaren.
package-refused-twice = Delen { $part } finns två gånger.
    .hint = Be avsändaren skapa det på nytt.
package-refused-stray = Delen { $part } hör inte till paketet.
    .hint = Be avsändaren skicka det igen.
package-refused-missing = Delen { $part } saknas.
    .hint = Be avsändaren skicka det igen.
package-refused-damaged = Delen { $part } är skadad.
    .hint = Be avsändaren skicka det igen.
package-refused-changed = Paketet har ändrats efter att det signerades.
    .hint = Lita inte på det. Be avsändaren skicka det igen.
