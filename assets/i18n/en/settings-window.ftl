### Settings.

settings-search = Search the settings
settings-none = No setting is about “{ $text }”.
settings-index = Parts of the settings
settings-look = Appearance and language
settings-theme = Appearance
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = High contrast
settings-zoom = Size
settings-reminders = Remind me of what is late when I open my file
settings-language = Language

settings-chair = Chair
settings-lead-times = Deadlines
settings-weights = What the plan weighs
settings-rules = How much rules weigh
settings-planning = Planning
settings-documents = Documents
settings-me = You and your organisation
settings-missing = To be filled in
settings-back-to = Back to { $value }
settings-clear = Clear
settings-saved = { $title } changed

settings-file-title = File and safety
settings-file = File:
settings-backup = Make a backup
settings-backup-name = { $name }, copy { $day }.kansli
settings-backup-making = Making a backup
settings-backup-done = The backup is in { $path }
settings-backup-needs-files = Only in the installed program.
settings-check = Check the file
settings-check-running = Checking the file
settings-check-ok = Whole
settings-check-bad = Wrong
settings-passphrase = Change passphrase
settings-passphrase-about = The file is written anew under the new passphrase. Older backups still open with the old one.
settings-passphrase-old = The passphrase now
settings-passphrase-new = New passphrase
settings-passphrase-again = The new one once more
settings-passphrase-do = Change
settings-passphrase-changing = Writing the file anew
settings-passphrase-changed = The passphrase is changed
settings-version = Version { $version }
