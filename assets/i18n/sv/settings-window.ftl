### Inställningar.

settings-search = Sök bland inställningarna
settings-none = Ingen inställning handlar om ”{ $text }”.
settings-index = Delar av inställningarna
settings-look = Utseende och språk
settings-theme = Utseende
settings-theme-system = Som systemet
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-contrast = Hög kontrast
settings-zoom = Storlek
settings-reminders = Påminn om det som är försenat när jag öppnar min fil
settings-language = Språk

settings-chair = Ordförandeskap
settings-lead-times = Frister
settings-weights = Vad planen väger
settings-rules = Reglernas allvar
settings-planning = Planering
settings-documents = Dokument
settings-me = Du och din organisation
settings-missing = Behöver fyllas i
settings-back-to = Återgå till { $value }
settings-clear = Rensa
settings-saved = { $title } ändrat

settings-file-title = Fil och säkerhet
settings-file = Fil:
settings-backup = Gör säkerhetskopia
settings-backup-name = { $name }, kopia { $day }.kansli
settings-backup-making = Gör säkerhetskopia
settings-backup-done = Säkerhetskopian ligger i { $path }
settings-backup-needs-files = Går bara i det installerade programmet.
settings-check = Kontrollera filen
settings-check-running = Kontrollerar filen
settings-check-ok = Hel
settings-check-bad = Fel
settings-passphrase = Byt lösenfras
settings-passphrase-about = Filen skrivs om med den nya lösenfrasen. Äldre säkerhetskopior öppnas fortfarande med den gamla.
settings-passphrase-old = Lösenfrasen nu
settings-passphrase-new = Ny lösenfras
settings-passphrase-again = Den nya en gång till
settings-passphrase-do = Byt
settings-passphrase-changing = Skriver om filen
settings-passphrase-changed = Lösenfrasen är bytt
settings-version = Version { $version }
