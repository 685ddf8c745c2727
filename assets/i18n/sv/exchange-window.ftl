### Utbyte mellan datorer, i fönstret: dela, paket, val mellan två ändringar, delad mapp.

place-exchange = Utbyte
exchange-count =
    { $count ->
        [one] , 1 ställe att välja på
       *[other] , { $count } ställen att välja på
    }
exchange-when = { $day } { $time }

share-title = Arbeta tillsammans på flera datorer
share-what = Varje dator har hela arbetsytan och arbetar för sig, också utan nät.
share-how = Ändringarna går som paket, med mejl, på ett USB-minne eller genom en delad mapp.
share-safe = Har två ändrat samma sak får du välja. Inget försvinner.
share-name = Vems datorn är
share-name-hint = Så heter datorn hos de andra.
share-organisation = Organisation
share-do = Börja dela
share-done = Arbetsytan delas nu från den här datorn
share-again = Börja dela på nytt härifrån
share-still = Det här går ändå
share-still-read = Du kan läsa, söka och skriva ut allt som finns här.
share-still-take = Du kan läsa in paket som de andra skickar.
share-still-join = Får du en ny inbjudan gör den en ny arbetsfil. Välj ”Anslut med inbjudan” på startsidan.
share-revoked = Den här datorn är spärrad
share-unknown = Den här kopian är inte insläppt

role-reader = Läser
role-approver = Justerar
role-chair = Ordförande
role-secretary = Sekreterare
role-reader-text = Läser allt, ändrar inget.
role-approver-text = Godkänner protokoll och rättar i dem.
role-chair-text = Granskar dagordningar, godkänner protokoll och rättar i dem.
role-secretary-text = Skriver i allt, bjuder in och spärrar.

conflict-heading = Två har ändrat samma sak
conflict-about = Välj vad som ska gälla. Det du inte väljer finns kvar i historiken.
conflict-none = Inget att välja mellan
conflict-none-text = Har två ändrat samma sak visas båda här, med vem och när.
conflict-must = Välj
conflict-look = Sammanfogat, läs igenom
conflict-sides = Vad ska gälla?
conflict-yours = Din
conflict-use-yours = Använd din
conflict-use = Använd { $whose }
conflict-marked = Understruket skiljer.
conflict-marked-joined = Understruket är sammanfogat av bådas ord.
conflict-both = Visa bådas egna lydelser
conflict-right = Stämmer
conflict-rewrite = Skriv om
conflict-text = Ny lydelse
conflict-text-hint = Båda lydelserna står här. Behåll det som ska gälla.
conflict-text-hint-joined = Ändra det som inte stämmer.
conflict-write = Använd texten
conflict-settled = Valt. Det andra finns kvar i historiken
conflict-meeting = Öppna mötet
number-twice = { $number } finns två gånger
number-twice-about = Två datorer delade ut samma nummer innan de hade hört av varandra. Ge den ena nästa lediga nummer.
number-again = Ge nytt nummer
number-again-of = Ge nytt nummer: { $title }
number-again-done = Nytt nummer. Det gamla står kvar på den andra
number-elsewhere = Nummer delas ut på { $name }. Be den som arbetar där ge ett nytt nummer.
conflict-joined =
    { $count ->
        [one] En annan skillnad i texten är redan sammanfogad.
       *[other] { $count } andra skillnader i texten är redan sammanfogade.
    }

device-heading = Datorer
device-col-name = Vems
device-col-role = Roll
device-col-key = Nyckel
device-col-last = Skrev senast
device-col-state = Läge
device-col-do = Spärra
device-own = den här datorn
device-key-hint = Jämför nyckeln på telefon om du är osäker på vem som är vem.
device-behind =
    { $count ->
        [0] har allt, vad vi vet
        [one] 1 ändring bakom
       *[other] { $count } ändringar bakom
    }
device-revoked = Spärrad: { $reason }
device-invited = Inbjuden, har inte anslutit sig
device-never = inget än
device-revoke = Spärra
device-revoke-one = Spärra { $name }
device-revoke-title = Spärra { $name }?
device-revoke-text = Det datorn har skrivit hittills finns kvar. Det den skriver från och med nu räknas inte. De andra får veta det vid nästa utbyte. Det som redan finns på datorn går inte att ta tillbaka.
device-revoke-invitation-text = Inbjudan slutar gälla. De andra får veta det vid nästa utbyte.
device-revoke-reason = Varför
device-revoke-reason-missing = Skriv varför. De andra ser det.
device-revoke-done = { $name } är spärrad
device-needs-secretary = Bara en sekreterare kan göra det här.
device-numbers = Nummer på paragrafer, ställningstaganden och åtgärder delas ut av { $name }.
device-numbers-here = Nummer på paragrafer, ställningstaganden och åtgärder delas ut på den här datorn.
device-numbers-take = Dela ut nummer här
device-numbers-title = Dela ut nummer på den här datorn?
device-numbers-text = Läs först in det senaste från { $name }. Annars kan samma nummer delas ut två gånger.
device-numbers-done = Nummer delas nu ut här

invite-title = Bjud in
invite-about = Du får en fil att skicka och en kod att läsa upp. Filen innehåller hela arbetsytan, låst med koden.
invite-name = Vem du bjuder in
invite-organisation = Organisation
invite-role = Roll
invite-do = Spara inbjudan
invite-done-title = Inbjudan till { $name } är sparad
invite-code = Kod
invite-code-how = Läs upp koden, skicka den inte med filen.
invite-code-once = Koden visas bara nu. Försvinner den bjuder du in på nytt.
invite-code-signs = Siffra för siffra: { $signs }
invite-file-name = Inbjudan till { $name }.kansli
invite-close = Klar

parcel-make = Skapa paket
parcel-make-about = Paketet sparas som en fil. Du skickar den själv. Utbytet antecknas i historiken.
parcel-for = Till vem
parcel-for-other = Någon annan
parcel-for-other-text = Får allt som finns här.
parcel-recipient = Namn
parcel-purpose = Varför det skickas
parcel-purpose-missing = Skriv varför. Det antecknas.
parcel-contents = Det här följer med
parcel-contents-none = Mottagaren har redan allt, vad vi vet.
parcel-locked-device = Paketet låses så att bara den datorn kan öppna det.
parcel-open-anybody = Utan lösenfras kan den som får tag i filen läsa allt i den.
parcel-passphrase = Lösenfras för paketet
parcel-passphrase-hint = Berätta den på annat sätt än med filen. Minst { $shortest } tecken.
parcel-passphrase-device-hint = Behövs inte. Med en lösenfras öppnas paketet med den i stället för med datorns nyckel.
parcel-guidance = Innan du skickar
parcel-save = Spara paketet
parcel-making = Skapar paketet
parcel-made =
    { $count ->
        [one] Paketet är sparat. Det innehåller 1 ändring
       *[other] Paketet är sparat. Det innehåller { $count } ändringar
    }
parcel-file-name = Utbyte till { $recipient }.kansli
parcel-files = Paket från Kansli

parcel-take = Läs in paket
parcel-take-about = Välj ett paket som någon har skickat, eller släpp det i fönstret. Du ser vad det innehåller innan något läses in.
parcel-choose = Välj fil
parcel-looking = Läser paketet
parcel-drop = Släpp paketet (.kansli) här, eller var som helst i fönstret.
parcel-sender = Från
parcel-to = Till
parcel-why = Varför
parcel-made-at = Skapat
parcel-brings = Ändringar i paketet
parcel-new =
    { $count ->
        [one] 1 ny
       *[other] { $count } nya
    }
parcel-known =
    { $count ->
        [one] 1 fanns redan
       *[other] { $count } fanns redan
    }
parcel-waiting =
    { $count ->
        [one] 1 väntar
       *[other] { $count } väntar
    }
parcel-newer =
    { $count ->
        [one] 1 kräver nyare Kansli
       *[other] { $count } kräver nyare Kansli
    }
parcel-void =
    { $count ->
        [one] 1 räknas inte
       *[other] { $count } räknas inte
    }
parcel-conflicts =
    { $count ->
        [one] 1 ställe att välja på
       *[other] { $count } ställen att välja på
    }
parcel-steps = Ändringarna, äldst först
parcel-steps-more = De { $shown } äldsta av { $count } visas.
parcel-col-when = När
parcel-col-who = Vem
parcel-col-what = Vad
parcel-nothing-new = Allt i paketet finns redan här.
parcel-unlock = Lösenfras
parcel-unlock-hint = Avsändaren har den.
parcel-unlock-do = Lås upp
parcel-other-file = Annat paket
parcel-take-do =
    { $count ->
        [0] Läs in
        [one] Läs in 1 ändring
       *[other] Läs in { $count } ändringar
    }
parcel-taking = Läser in paketet
parcel-taken =
    { $count ->
        [one] 1 ändring från { $sender } är inläst
       *[other] { $count } ändringar från { $sender } är inlästa
    }
parcel-waits-open = { $name } visas när arbetsytan är öppen. Lås upp den först.

parcel-out = Skickat
parcel-out-none = Inga paket är skapade här ännu.
parcel-in = Inläst
parcel-in-none = Inga paket är inlästa här ännu.
parcel-kind-invitation = Inbjudan
parcel-row-batches =
    { $count ->
        [one] 1 ändring
       *[other] { $count } ändringar
    }
parcel-row-contents = Innehåll
parcel-back = Ta tillbaka
parcel-back-one = Ta tillbaka det som lästes in från { $sender }
parcel-back-title = Ta tillbaka det som lästes in?
parcel-back-text = Allt som kom från { $sender } { $when } tas tillbaka på en gång. Det når de andra vid nästa utbyte.
parcel-back-done = Det inlästa är tillbakataget
parcel-back-undone = Tillbakataget

exchange-waiting =
    { $count ->
        [one] 1 ändring väntar på något som inte har kommit än.
       *[other] { $count } ändringar väntar på något som inte har kommit än.
    }
exchange-waiting-text = De visas när resten har kommit. Be den som skickade om ett nytt paket om det dröjer.
exchange-newer =
    { $count ->
        [one] 1 ändring kräver en nyare Kansli.
       *[other] { $count } ändringar kräver en nyare Kansli.
    }
exchange-newer-text = Den andra datorn har en nyare version. Uppdatera Kansli här, så visas de.

folder-heading = Delad mapp
folder-about = Finns det en mapp som alla når, till exempel på en filserver, går utbytet av sig självt. Allt i mappen är låst för datorerna som delar.
folder-path = Mapp
folder-choose = Välj mapp …
folder-path-hint = Skriv eller klistra in sökvägen till mappen.
folder-path-missing = Skriv sökvägen till mappen.
folder-set = Använd mappen
folder-change = Byt mapp
folder-leave = Sluta använda mappen
folder-left = Mappen används inte längre
folder-chosen = Mappen används nu
folder-sync = Synka nu
folder-synced =
    { $taken ->
        [0] Inget nytt
        [one] 1 ändring kom
       *[other] { $taken } ändringar kom
    }{ $laid ->
        [0] .
        [one] , 1 lades i mappen.
       *[other] , { $laid } lades i mappen.
    }
folder-last = Synkad { $when }
folder-never = Inte synkad än
folder-away = Mappen svarar inte sedan { $when }
folder-away-text = Arbeta vidare. Dina ändringar läggs där när den svarar igen.
folder-problems =
    { $count ->
        [one] 1 fil gick inte att läsa
       *[other] { $count } filer gick inte att läsa
    }
folder-problems-text = De prövas igen nästa gång. En fil som bara har kommit till hälften blir hel av sig själv.
exchange-conflicts =
    { $count ->
        [one] Du och en annan har ändrat samma sak på 1 ställe
       *[other] Du och en annan har ändrat samma sak på { $count } ställen
    }
exchange-conflicts-show = Gå till Utbyte

hub-heading = Nav
hub-about = Ett nav behövs när flera datorer ska följa varandra direkt, utan filer emellan. Ni som byter paket med mejl eller har en delad mapp klarar er utan.
hub-about-who = Den som sköter servern gör i ordning navet och ger dig adressen och ett lösenord.
hub-about-chosen = Det du sparar skickas till navet direkt, och det andra sparar kommer hit av sig självt.
hub-address = Adress
hub-address-hint = Till exempel host=nav.example.invalid dbname=kansli user=skr
hub-address-missing = Skriv adressen till navet.
hub-password = Lösenord
hub-password-hint = Lämna tomt om navet inte kräver något.
hub-password-missing = Skriv lösenordet.
hub-remember = Spara lösenordet i datorns nyckelring
hub-remember-hint = Annars frågar Kansli en gång varje gång programmet startas.
hub-connect = Anslut
hub-connecting = Ansluter till navet
hub-connected = Navet används nu
hub-change = Byt nav
hub-forget = Sluta använda navet
hub-forgotten = Navet används inte längre
hub-sync = Synka nu
hub-col-login = Inloggning
hub-login-at = { $login }, { $organisation }
hub-col-contact = Senast
hub-col-send = Att skicka
hub-to-send =
    { $count ->
        [0] inget
        [one] 1 ändring
       *[other] { $count } ändringar
    }
hub-col-way = Förbindelse
hub-way-encrypted = krypterad
hub-way-plain = okrypterad, inom den här datorn
hub-col-disk = Lagring
hub-disk-durable = skrivs till disk innan navet svarar
hub-disk-loose = skrivs till disk i efterhand
hub-last = Nav: synkat { $when }
hub-never = Nav: inte synkat än
hub-never-short = inte än
hub-away = Navet svarar inte sedan { $when }
hub-away-why = Teknisk orsak
hub-away-text = Arbeta vidare.
    { $count ->
        [0] Kansli fortsätter av sig självt när det svarar igen.
        [one] 1 ändring skickas när det svarar igen.
       *[other] { $count } ändringar skickas när det svarar igen.
    }
hub-asks = Navet väntar på lösenord
hub-asks-text = Skriv lösenordet för { $login }. Under tiden sparas allt här som vanligt.
hub-stopped = Navet behöver ses till
hub-papers-missing-here =
    { $count ->
        [one] 1 bilaga har inte kommit till navet än
       *[other] { $count } bilagor har inte kommit till navet än
    }
hub-papers-missing-text = Datorn som har den måste synka. Kansli frågar igen varje gång.
device-revoke-hub = Navet släpper inte in datorn längre när någon i dess organisation har synkat. Är den borttappad kan den som har lösenordet ändå läsa på navet: be den som sköter servern att byta lösenord för inloggningen.

join-way = Anslut med inbjudan
join-way-text = En fil och en kod från den som redan har arbetsytan.
join-way-button = Anslut
join-title = Anslut med inbjudan
join-lead = Filen kommer med mejl eller USB-minne. Koden får du uppläst.
join-file = Inbjudan
join-file-none = Ingen fil är vald
join-file-choose = Välj fil
join-file-missing = Välj inbjudningsfilen.
join-code = Kod
join-code-hint = Femton siffror. Mellanrum gör inget.
join-code-length = Koden har femton siffror. Du har skrivit { $count }.
join-name = Ditt namn
join-name-hint = Står vid det du skriver. Lämna tomt, så används namnet i inbjudan.
join-passphrase-about = Välj en egen lösenfras för arbetsfilen på den här datorn.
join-do = Anslut
join-working = Gör i ordning arbetsytan
