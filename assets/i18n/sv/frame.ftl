### The frame of the window: places, menus, actions and keys.

app-name = Kansli
app-title = { $name } – Kansli
app-title-demo = Partnerskapet { $year } (demo) – Kansli

place-overview = Översikt
place-plan = Årsplan
place-meetings = Möten
place-positions = Ställningstaganden
place-actions = Åtgärder
place-people = Deltagare
place-ambiguities = Oklarheter
place-registers = Årets arbete
place-checks = Kontroller
place-items = Punkter
place-search = Sök
place-settings = Inställningar

frame-skip = Hoppa till innehållet
frame-sidebar = Sidopanel
frame-main-menu = Huvudmeny
frame-program-menu = Fil och program
frame-near = Närmast
frame-menu = Meny
frame-workspace = Arbetsyta och år
frame-workspace-change = . Byt år eller stäng
frame-partnership = Partnerskapet
frame-demo-year = Demoår { $year }
frame-year = År { $year }
frame-late =
    { $count ->
        [one] , 1 försenad
       *[other] , { $count } försenade
    }
frame-read-only = Filen kan bara läsas
region-message = Meddelanden

action-palette = Sök eller gör
action-search-all = Sök i alla dokument
action-back = Tillbaka
action-forward = Framåt
action-next-region = Nästa del av fönstret
action-previous-region = Föregående del av fönstret
action-find-in-list = Sök i listan
action-save = Spara nu
action-close-workspace = Stäng arbetsytan
action-zoom-in = Större text och bild
action-zoom-out = Mindre text och bild
action-zoom-reset = Normal storlek
action-theme-light = Ljust utseende
action-theme-dark = Mörkt utseende
action-theme-system = Utseende som systemet
action-contrast = Hög kontrast av eller på
action-shortcuts = Kortkommandon

saved-all = Allt är sparat { $time }

undo-undo = Ångra
undo-redo = Gör om
undo-undone = Ångrat: { $step }
undo-redone = Gjort om: { $step }

palette-placeholder = Sök, eller skriv vad du vill göra
palette-results = Träffar
palette-recent = Senast
palette-go = Gå till
palette-do = Gör
palette-view = Visa
palette-help = Hjälp
palette-this-meeting = I det här mötet
palette-register = Åtgärder och ställningstaganden
palette-people = Personer och organisationer
palette-meetings = Möten, dagordningar och protokoll
palette-kind-agenda = Dagordning
palette-kind-minutes = Protokoll
palette-kind-paper = Underlag
palette-search-all = Sök ”{ $text }” i alla dokument
palette-choose = välj
palette-open = öppna
palette-count =
    { $count ->
        [0] inga träffar
        [one] 1 träff
       *[other] { $count } träffar
    }

shortcut-title = Kortkommandon
shortcut-everywhere = Överallt
shortcut-hold = När mötet hålls
shortcut-new = Ny
shortcut-preview = Förhandsgranska, eller skriv ut det som visas
shortcut-export = Exportera
shortcut-redo-also = Gör om, andra sättet
shortcut-list-up = Flytta raden upp
shortcut-list-down = Flytta raden ned
shortcut-change = Ändra
shortcut-change-them = Ändra kortkommandon
shortcut-reset = Återställ
shortcut-reset-all = Återställ alla
shortcut-press = Tryck de nya tangenterna
shortcut-conflict = Krockar med { $titles }
shortcut-refused-altgr = AltGr skriver tecken. Välj Ctrl eller en funktionstangent.
shortcut-refused-layout = Alt och Skift byter tangentbord. Välj Ctrl eller en funktionstangent.
shortcut-refused-shift = Det tecknet kräver Skift eller AltGr. Välj en bokstav eller en funktionstangent.
shortcut-refused-text = De tangenterna behövs när du skriver. Ta med Ctrl eller Alt.
shortcut-lists = Listor och tabeller
shortcut-list-move = Gå mellan rader
shortcut-list-open = Öppna eller ändra
shortcut-list-move-row = Flytta raden
shortcut-list-new = Ny rad under
shortcut-list-remove = Ta bort

key-shift = Skift
key-up = Upp
key-down = Ned
key-left = Vänster
key-right = Höger
key-delete = Delete
key-escape = Esc
key-page-up = PageUp
key-page-down = PageDown
