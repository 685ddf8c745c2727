### Dokument i fönstret: förhandsgranskning, filer, utskick.

document-export = Exportera
document-export-verb = Exportera
document-save = Spara
document-save-pdf = Spara som PDF
document-open-elsewhere = Öppna i annat program
document-live = Visa dokumentet bredvid
document-live-close = Dölj dokumentet
document-print = Skriv ut
document-print-there = Skriv ut från programmet som öppnas
document-save-copy = Spara en kopia
document-making = Skriver dokumentet
document-saved = Sparat: { $name }
document-saved-listed = Sparat: { $name }. På webbplatsen kan det stå: { $listing }
document-saved-beside = Sparat: { $name }. Bredvid ligger { $beside }.
document-beside = Om dokumentet
document-not-made = Dokumentet är inte klart
document-kind-pdf = PDF-dokument
document-kind-docx = Word-dokument
document-kind-html = Webbsida
document-kind-eml = Mejl
document-other-formats = Andra format: { $name }
document-as-docx = Word (DOCX)
document-as-html = Webbsida (HTML)
document-as-mail = Mejlutkast med PDF (EML)
document-kind-svg = Bild
document-kind-ics = Kalenderfil
document-kind-csv = Tabell (CSV)
document-kind-paper = Underlag
document-size-kb = { $count } kB
document-size-mb = { $count } MB
document-facts =
    { $pages ->
        [one] { $name }, 1{"\u00A0"}sida, { $size }{"\u00A0"}kB
       *[other] { $name }, { $pages }{"\u00A0"}sidor, { $size }{"\u00A0"}kB
    }
document-page = Sida { $page } av { $pages }
document-page-number = Sida { $page }
document-pages = Sidor
document-zoom = { $percent } %
document-zoom-in = Förstora
document-zoom-out = Förminska
document-broken = Dokumentet kan inte visas
document-broken-text = Spara filen och öppna den i ett annat program.
document-copy = Vilken kopia
document-copy-archive = Arkivexemplar
document-copy-work = Arbetskopia
document-archive-what = PDF/A-2a med metadata
document-when-approved = när alla har justerat
document-next-invitation = Inbjudan till nästa möte
document-purpose = Syfte med utskicket
document-purpose-information = För kännedom
document-purpose-comment = För synpunkter
document-purpose-position = Inför ställningstagande
document-paper-added = { $name } är tillagt
document-paper-removed = { $name } är borttaget
document-work-what = PDF med läget i sidhuvudet
document-dispatch = Utskick
document-dispatch-what = Syfte och mottagare
document-dispatch-log = Registrera
document-dispatch-title = Har du skickat det?
document-dispatch-text =
    { $count ->
        [one] Kansli skickar inget själv. Utskicket antecknas med 1 mottagare.
       *[other] Kansli skickar inget själv. Utskicket antecknas med { $count } mottagare.
    }

## Alla handlingar i en fil

document-pack = Möteshandlingar i en fil
document-pack-make = Alla möteshandlingar i en fil
document-pack-parts = Delar
document-pack-pages =
    { $pages ->
        [one] s.{"\u00A0"}{ $first }, 1{"\u00A0"}sida
       *[other] s.{"\u00A0"}{ $first }, { $pages }{"\u00A0"}sidor
    }
document-pack-remarks = Att veta om delarna
document-pack-setting = Sätter sidor: del { $done } av { $of }
document-pack-joining = Fogar samman: del { $done } av { $of }
document-pack-stamping = Numrerar: sida { $done } av { $of }
document-pack-writing = Skriver filen
document-pack-stop = Avbryt
document-pack-beside = Bredvid PDF-filen sparas en fil med samma namn som slutar på .json. Den räknar upp delarna med sidor och kontrollsummor.

## En paragraf för sig

document-excerpt = Utdrag ur en paragraf
document-excerpt-make = Utdrag ur paragrafen
document-excerpt-what = Ordagrant, som eget dokument
document-excerpt-choose = Välj paragraf
document-excerpt-which = Paragraf

## Är filen äkta?

document-verify = Kontrollera ett dokument
document-verify-about = Kansli jämför filen med det som är justerat här. Arkivexemplar och publiceringsversioner kan kontrolleras.
document-verify-drop = Välj en PDF, eller släpp den här.
document-verify-choose = Välj fil
document-verify-other = Välj en annan fil
document-verify-looking = Kontrollerar filen
document-verify-genuine = Äkta
document-verify-same-words = Samma ord, men en annan fil
document-verify-changed = Ändrad
document-verify-unknown = Okänd
document-verify-no-seal = Kan inte kontrolleras
document-verify-journal = Kan inte avgöras
document-verify-differs = Det här skiljer
document-verify-facts = Kontrolluppgifter
document-verify-sha = Filens kontrollsumma (SHA-256)
document-verify-content = Det justerade innehållets kontrollsumma, enligt filen
document-verify-step = Journalens post, enligt filen
document-verify-meeting = Visa mötet
