### Granskning i fönstret.

review-tab = Granskning
review-make = Skapa granskningspaket
review-make-text = En fil för varje granskare. Den fungerar utan nät, och granskaren skickar tillbaka en liten svarsfil.
review-reviewers = Granskare
review-others = Fler att fråga
review-answer-by = Svar senast
review-greeting = Hälsning
review-form = Form
review-form-html = Webbsida (HTML)
review-form-html-what = Öppnas i vilken webbläsare som helst, också på surfplatta och telefon
review-form-kansli = Kanslipaket
review-form-kansli-what = För den som har programmet
review-passphrase = Lösenfras (kan utelämnas)
review-passphrase-hint = Minst 12 tecken, till exempel fyra ord. Säg den på telefon eller på plats, aldrig i samma mejl som filen.
review-with-files = Skicka med underlagens filer
review-with-files-hint = Underlagens text följer alltid med.
review-choose-someone = Välj minst en granskare
review-save = Spara paketet
review-file-name = Granskning { $title }
review-files = Granskningspaket
review-making = Skapar granskningspaket
review-made = { $count ->
    [one] Granskningspaketet är skapat
   *[other] { $count } granskningspaket är skapade
}
review-read = Läs in ett svar
review-read-text = Kommentarerna blir förslag, inte ändringar. Du avgör dem en i taget.
review-answer-files = Svar på granskning
review-choose-file = Välj svarsfil
review-or-drop = eller släpp filen här
review-paste = Klistra in svaret
review-paste-hint = Hela texten ur mejlet.
review-paste-first = Välj en fil eller klistra in svaret
review-which-package = Paket
review-package-by-itself = Framgår av svaret
review-package-of = Omgång { $round }, { $name }
review-show = Visa svaret
review-take = Läs in svaret
review-taken = { $count ->
    [0] Svaret från { $name } är inläst
    [one] Svaret från { $name } är inläst, med 1 kommentar
   *[other] Svaret från { $name } är inläst, med { $count } kommentarer
}
review-remarks = Kommentarer
review-filter = Visa kommentarer
review-filter-open = Öppna ({ $count })
review-filter-all = Alla ({ $count })
review-all-settled = Alla kommentarer är avgjorda.
review-no-remarks = Inga kommentarer.
review-about-item = Punkt { $number }
review-about-paragraph = § { $number }
review-about-whole = Helheten
review-proposed = Föreslagen ändring: { $what }
review-was = Granskaren läste: ”{ $quote }”
review-now = Nu står det: ”{ $now }”
review-is-open = Öppen
review-is-task = Uppgift
review-is-accepted = Avgjord
review-is-refused = Avslagen
review-do = Ändra
review-do-anyway = Ändra ändå
review-do-task = Lägg till uppgift
review-do-note = Notera
review-do-done = Klar
review-refuse = Avslå
review-refuse-title = Avslå kommentaren?
review-refuse-text = Granskaren ser skälet i nästa paket.
review-why = Varför
review-changed = Ändrat efter kommentaren
review-became-task = Kommentaren blev en uppgift
review-noted = Kommentaren är noterad
review-declined = Kommentaren är avslagen
review-rounds = Omgångar
review-round = Omgång { $round }, { $day }
review-changed-since = Ändrat sedan dess
review-same = Oförändrat
review-is-locked = låst med lösenfras
review-empty = Ingen har granskat än
review-empty-text = Skapa en fil som ordföranden eller justerarna kan läsa, kommentera och godkänna utan nät.
review-row-count = { $count ->
    [one] 1 öppen kommentar
   *[other] { $count } öppna kommentarer
}
review-by-hand = Rättelsen gäller något utanför paragrafens löpande text och kan inte införas av sig själv. Lägg till en uppgift och ändra för hand.
review-open = Öppna ett granskningspaket
review-way = Läsa och besvara en granskning
review-way-text = Du har fått ett granskningspaket och behöver ingen arbetsyta.
review-way-button = Öppna
review-reader = Granskning
review-from = Från { $sender }.
review-close = Stäng
review-unlock-title = Paketet är låst
review-unlock-text = Skriv lösenfrasen som du har fått av avsändaren.
review-unlock-passphrase = Lösenfras
review-unlock-do = Lås upp
review-is-invitation = Det är en inbjudan
