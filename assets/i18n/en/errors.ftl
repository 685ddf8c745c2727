# Why something did not happen: one sentence about what is wrong, and in .hint what to do.

error-fault = Something went wrong in the program. Nothing was changed.
    .hint = Try again. If it happens again, give the reference { $reference } to whoever supports you.
error-unknown-command = There is no command "{ $command }".
    .hint = Write "kansli commands" to see all commands.
error-field-missing = The field { $field } is missing in the call of { $command }.
    .hint = Write "kansli commands" to see what the command wants.
error-field-unknown = The call of { $command } has no field named { $field }.
    .hint =
        { $choices ->
            [none] Write "kansli commands" to see what the command wants.
           *[other] The fields are: { $choices }.
        }
error-field-value = The value of the field { $field } cannot be used in { $command }.
    .hint =
        { $choices ->
            [none] Write "kansli commands" to see what values the field can have.
           *[other] Choose one of: { $choices }.
        }
error-not-found =
    { $id ->
        [none] What you look for is no longer there.
       *[other] There is nothing with the id { $id }.
    }
    .hint = Check the id, or read the page again. Undo if you took it away by mistake.
error-nothing-open = No workspace is open.
    .hint = Open a workspace or make a new one.
error-no-workspace = No workspace is chosen.
    .hint = Name the file with --workspace or KANSLI_WORKSPACE.
error-passphrase-short = The passphrase is too short.
    .hint = Choose at least eight characters. A few words in a row are safe and easy to remember.
error-passphrase-missing = There is no passphrase.
    .hint = Give a passphrase of at least eight characters.
error-passphrase-needed = The workspace is locked.
    .hint = Write the passphrase.
error-wrong-key = The passphrase is wrong, or the file is damaged.
    .hint = Try again. If the passphrase is right, restore from a backup.
error-damaged = The workspace is damaged.
    .hint = Open the newest backup. Keep the damaged file until you know that everything is there.
error-too-new = The workspace was saved by a newer version of Kansli (format { $file }, this version knows { $known }).
    .hint = Update Kansli on this computer. The file is untouched.
error-no-file = There is no such file: { $path }
    .hint = Check the path, and that the stick or network folder is connected.
error-file-exists = There is a file here already: { $path }
    .hint = Choose another name. Kansli never overwrites a file.
error-locked = The workspace is open in another window or program.
    .hint = Close the other window and try again. You can read meanwhile.
error-read-only = The file or the folder can only be read.
    .hint = Copy the file to a folder where you may save, or ask for the right to write.
error-disk-full = The disk is full. Nothing of the last step was saved.
    .hint = Make room and try again. What you wrote before is still there.
error-file-moved = The workspace was moved or replaced while it was open.
    .hint = Close the workspace and open it where it is now.
error-changed-since = It cannot be undone, for the content has changed since.
    .hint = Change it by hand. The history shows what stood there.
error-nothing-to-undo = There is nothing to undo.
    .hint = Approvals and dispatches cannot be undone. The history shows everything.
error-io = The file could not be read or written: { $why }.
    .hint = Check that the folder exists and that you may save there.
error-request-shape = The request is not a JSON object.
    .hint = Write it as fields within braces. Write "kansli commands" to see the fields.
error-no-folder = There is no such folder: { $path }
    .hint = Make the folder first, or choose another.
error-is-folder = It is a folder, not a file: { $path }
    .hint = Name a file in the folder.
error-not-text = The file is not text in UTF-8: { $path }
    .hint = Save the file as UTF-8 and try again.
error-no-such-name = No file can have that name: { $path }
    .hint = Choose another file name.
error-no-access = You may not read the file: { $path }
    .hint = Ask for the right to read it, or copy the file to a folder of your own.
error-neutral-chair = The chair alternates between SKS and the authorities, so one of them must be chosen.
    .hint = Choose SKS or the authorities.
error-window-empty = The end does not come after the start.
    .hint = Choose a later end. The last day is not included.
error-not-base64 = The content of the file is not written as base64.
    .hint = Send the file again.
error-no-source = There is no file or text to read.
    .hint = Choose a file, drop it here, or paste the text.
error-one-source = Give the file in one way: as a path, as content or as text.
    .hint = Take the other fields away.
error-file-large = The file is too large. Kansli reads such files of at most { $most } MB.
    .hint = Split it, or ask for a smaller one.
error-request-file = It is not proper JSON: line { $line }, character { $column }.
    .hint = Put the place in the file right and try again.
error-passphrase-file-empty = The file with the passphrase is empty.
    .hint = Write the passphrase on the file's first line.
error-filter-of-list = Only lists can be filtered: items, ambiguities, positions and actions.
    .hint = Leave out --filter.
error-format-missing = It is not clear which format { $name } should have.
    .hint = Let its name end in .pdf or .docx, or write --format.
error-format-of-name = The file { $name } ends in another format than --format says.
    .hint = Change one of them, or leave out --format.
error-copy-of-minutes = Only minutes have a work copy and an archive copy.
    .hint = Leave --copy out.
error-passphrase-old = The passphrase now is another.
    .hint = Write the passphrase that the workspace is opened with now. Nothing has changed.
error-passphrase-demo = The demo year has no passphrase to change.
    .hint = Found a workspace of your own for what is to be protected.
error-dangling = The call points at something that is not there, or is another kind of thing.
    .hint = Check the id in the field. Nothing is changed.
error-text-long = The text in the field { $field } is too long. There is room for { $most } characters.
    .hint = Shorten the text. Nothing is changed.
error-year-range = The year in the field { $field } cannot be used.
    .hint = Choose a year from { $first } to { $last }.
error-no-workspace-file = The file is no workspace: { $path }
    .hint = Choose a file that ends in .kansli.
