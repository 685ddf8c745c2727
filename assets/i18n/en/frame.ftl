### The frame of the window: places, menus, actions and keys.

app-name = Kansli
app-title = { $name } – Kansli
app-title-demo = The Partnership { $year } (demo) – Kansli

place-overview = Overview
place-plan = Annual plan
place-meetings = Meetings
place-positions = Joint positions
place-actions = Actions
place-people = Participants
place-ambiguities = Ambiguities
place-registers = The year’s work
place-checks = Checks
place-items = Items
place-search = Search
place-settings = Settings

frame-skip = Skip to content
frame-sidebar = Sidebar
frame-main-menu = Main menu
frame-program-menu = File and program
frame-near = Next
frame-menu = Menu
frame-workspace = Workspace and year
frame-workspace-change = . Change year or close
frame-partnership = The Partnership
frame-demo-year = Demo year { $year }
frame-year = Year { $year }
frame-late =
    { $count ->
        [one] , 1 late
       *[other] , { $count } late
    }
frame-read-only = The file can only be read
region-message = Messages

action-palette = Find or do
action-search-all = Search all documents
action-back = Back
action-forward = Forward
action-next-region = Next part of the window
action-previous-region = Previous part of the window
action-find-in-list = Find in list
action-save = Save now
action-close-workspace = Close the workspace
action-zoom-in = Larger
action-zoom-out = Smaller
action-zoom-reset = Normal size
action-theme-light = Light appearance
action-theme-dark = Dark appearance
action-theme-system = Appearance as the system
action-contrast = High contrast on or off
action-shortcuts = Keyboard shortcuts

saved-all = Everything is saved { $time }

undo-undo = Undo
undo-redo = Redo
undo-undone = Undone: { $step }
undo-redone = Redone: { $step }

palette-placeholder = Search, or write what you want to do
palette-results = Results
palette-recent = Recent
palette-go = Go to
palette-do = Do
palette-view = View
palette-help = Help
palette-this-meeting = In this meeting
palette-register = Actions and positions
palette-people = People and organisations
palette-meetings = Meetings, agendas and minutes
palette-kind-agenda = Agenda
palette-kind-minutes = Minutes
palette-kind-paper = Paper
palette-search-all = Search “{ $text }” in all documents
palette-choose = choose
palette-open = open
palette-count =
    { $count ->
        [0] no results
        [one] 1 result
       *[other] { $count } results
    }

shortcut-title = Keyboard shortcuts
shortcut-everywhere = Everywhere
shortcut-hold = While a meeting is held
shortcut-new = New
shortcut-preview = Preview, or print what is shown
shortcut-export = Export
shortcut-redo-also = Redo, the other way
shortcut-list-up = Move the row up
shortcut-list-down = Move the row down
shortcut-change = Change
shortcut-change-them = Change the shortcuts
shortcut-reset = Reset
shortcut-reset-all = Reset all
shortcut-press = Press the new keys
shortcut-conflict = Conflicts with { $titles }
shortcut-refused-altgr = AltGr writes characters. Choose Ctrl or a function key.
shortcut-refused-layout = Alt and Shift change the keyboard. Choose Ctrl or a function key.
shortcut-refused-shift = That character needs Shift or AltGr. Choose a letter or a function key.
shortcut-refused-text = Those keys are needed for writing. Add Ctrl or Alt.
shortcut-lists = Lists and tables
shortcut-list-move = Move between rows
shortcut-list-open = Open or edit
shortcut-list-move-row = Move the row
shortcut-list-new = New row below
shortcut-list-remove = Remove

key-shift = Shift
key-up = Up
key-down = Down
key-left = Left
key-right = Right
key-delete = Delete
key-escape = Esc
key-page-up = PageUp
key-page-down = PageDown
