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
