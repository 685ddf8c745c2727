### Exchange between laptops, in the window: sharing, parcels, choosing between two changes, shared folder.

place-exchange = Exchange
exchange-count =
    { $count ->
        [one] , 1 place to choose in
       *[other] , { $count } places to choose in
    }
exchange-when = { $day } { $time }

share-title = Work together on several laptops
share-what = Each laptop has the whole workspace and works by itself, also without a network.
share-how = Changes travel as parcels, by e-mail, on a USB stick or through a shared folder.
share-safe = If two have changed the same thing, you choose. Nothing is lost.
share-name = Whose laptop this is
share-name-hint = What the laptop is called for the others.
share-organisation = Organisation
share-do = Begin to share
share-done = The workspace is now shared from this laptop
share-again = Begin to share anew from here
share-still = This you can still do
share-still-read = You can read, search and print everything that is here.
share-still-take = You can read in parcels that the others send.
share-still-join = A new invitation makes a new workspace file. Choose “Join by invitation” on the start page.
share-revoked = This laptop has been revoked
share-unknown = This copy has not been let in

role-reader = Reads
role-approver = Approves
role-chair = Chair
role-secretary = Secretary
role-reader-text = Reads everything, changes nothing.
role-approver-text = Approves minutes and corrects them.
role-chair-text = Reviews agendas, approves minutes and corrects them.
role-secretary-text = Writes in everything, invites and revokes.

conflict-heading = Two have changed the same thing
conflict-about = Choose what is to stand. What you do not choose stays in the history.
conflict-none = Nothing to choose between
conflict-none-text = When two have changed the same thing, both are shown here, with who and when.
conflict-must = Choose
conflict-look = Joined, read it through
conflict-sides = What is to stand?
conflict-yours = Yours
conflict-use-yours = Use yours
conflict-use = Use { $whose }
conflict-marked = What differs is underlined.
conflict-marked-joined = What is joined from the words of both is underlined.
conflict-both = Show what each of them wrote
conflict-right = That is right
conflict-rewrite = Rewrite
conflict-text = New wording
conflict-text-hint = Both wordings are here. Keep what is to stand.
conflict-text-hint-joined = Change what is not right.
conflict-write = Use the text
conflict-settled = Chosen. The other stays in the history
conflict-meeting = Open the meeting
number-twice = { $number } exists twice
number-twice-about = Two laptops handed out the same number before they had heard of one another. Give one of them the next free number.
number-again = Give a new number
number-again-of = Give a new number: { $title }
number-again-done = New number. The other keeps the old one
number-elsewhere = Numbers are handed out at { $name }. Ask whoever works there to give a new number.
conflict-joined =
    { $count ->
        [one] One other difference in the text is joined already.
       *[other] { $count } other differences in the text are joined already.
    }

device-heading = Laptops
device-col-name = Whose
device-col-role = Role
device-col-key = Key
device-col-last = Last wrote
device-col-state = State
device-col-do = Revoke
device-own = this laptop
device-key-hint = Compare the key on the phone if you are unsure who is who.
device-behind =
    { $count ->
        [0] has everything, as far as we know
        [one] 1 change behind
       *[other] { $count } changes behind
    }
device-revoked = Revoked: { $reason }
device-invited = Invited, has not joined
device-never = nothing yet
device-revoke = Revoke
device-revoke-one = Revoke { $name }
device-revoke-title = Revoke { $name }?
device-revoke-text = What the laptop has written so far stays. What it writes from now on does not count. The others learn of it at the next exchange. What is on that laptop already cannot be taken back.
device-revoke-invitation-text = The invitation is no longer good. The others learn of it at the next exchange.
device-revoke-reason = Why
device-revoke-reason-missing = Write why. The others will see it.
device-revoke-done = { $name } has been revoked
device-needs-secretary = Only a secretary can do this.
device-numbers = Numbers of paragraphs, positions and actions are handed out by { $name }.
device-numbers-here = Numbers of paragraphs, positions and actions are handed out on this laptop.
device-numbers-take = Hand out numbers here
device-numbers-title = Hand out numbers on this laptop?
device-numbers-text = First read in the newest from { $name }. Otherwise the same number may be handed out twice.
device-numbers-done = Numbers are now handed out here

invite-title = Invite
invite-about = You get a file to send and a code to read out. The file holds the whole workspace, locked with the code.
invite-name = Whom you invite
invite-organisation = Organisation
invite-role = Role
invite-do = Save the invitation
invite-done-title = The invitation to { $name } is saved
invite-code = Code
invite-code-how = Read the code out, do not send it with the file.
invite-code-once = The code is shown only now. If it is lost, invite again.
invite-code-signs = Digit by digit: { $signs }
invite-file-name = Invitation to { $name }.kansli
invite-close = Done

parcel-make = Make a parcel
parcel-make-about = The parcel is saved as a file. You send it yourself. The exchange is noted in the history.
parcel-for = For whom
parcel-for-other = Somebody else
parcel-for-other-text = Gets everything that is here.
parcel-recipient = Name
parcel-purpose = Why it is sent
parcel-purpose-missing = Write why. It is noted.
parcel-contents = What goes with it
parcel-contents-none = The recipient has everything already, as far as we know.
parcel-locked-device = The parcel is locked so that only that laptop can open it.
parcel-open-anybody = Without a passphrase, whoever gets hold of the file can read everything in it.
parcel-passphrase = Passphrase for the parcel
parcel-passphrase-hint = Tell it by another way than the file. At least { $shortest } characters.
parcel-passphrase-device-hint = Not needed. With a passphrase, that opens the parcel instead of the laptop's key.
parcel-guidance = Before you send it
parcel-save = Save the parcel
parcel-making = Making the parcel
parcel-made =
    { $count ->
        [one] The parcel is saved. It holds 1 change
       *[other] The parcel is saved. It holds { $count } changes
    }
parcel-file-name = Exchange for { $recipient }.kansli
parcel-files = Parcels from Kansli

parcel-take = Read in a parcel
parcel-take-about = Choose a parcel that somebody has sent, or drop it on the window. You see what it holds before anything is read in.
parcel-choose = Choose file
parcel-looking = Reading the parcel
parcel-drop = Drop the parcel (.kansli) here, or anywhere in the window.
parcel-sender = From
parcel-to = To
parcel-why = Why
parcel-made-at = Made
parcel-brings = Changes in the parcel
parcel-new =
    { $count ->
        [one] 1 new
       *[other] { $count } new
    }
parcel-known =
    { $count ->
        [one] 1 was here already
       *[other] { $count } were here already
    }
parcel-waiting =
    { $count ->
        [one] 1 waits
       *[other] { $count } wait
    }
parcel-newer =
    { $count ->
        [one] 1 needs a newer Kansli
       *[other] { $count } need a newer Kansli
    }
parcel-void =
    { $count ->
        [one] 1 does not count
       *[other] { $count } do not count
    }
parcel-conflicts =
    { $count ->
        [one] 1 place to choose in
       *[other] { $count } places to choose in
    }
parcel-steps = The changes, oldest first
parcel-steps-more = The { $shown } oldest of { $count } are shown.
parcel-col-when = When
parcel-col-who = Who
parcel-col-what = What
parcel-nothing-new = Everything in the parcel is here already.
parcel-unlock = Passphrase
parcel-unlock-hint = The sender has it.
parcel-unlock-do = Unlock
parcel-other-file = Another parcel
parcel-take-do =
    { $count ->
        [0] Read in
        [one] Read in 1 change
       *[other] Read in { $count } changes
    }
parcel-taking = Reading in the parcel
parcel-taken =
    { $count ->
        [one] 1 change from { $sender } has been read in
       *[other] { $count } changes from { $sender } have been read in
    }
parcel-waits-open = { $name } is shown when the workspace is open. Unlock it first.

parcel-out = Sent
parcel-out-none = No parcels have been made here yet.
parcel-in = Read in
parcel-in-none = No parcels have been read in here yet.
parcel-kind-invitation = Invitation
parcel-row-batches =
    { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
parcel-row-contents = Contents
parcel-back = Take back
parcel-back-one = Take back what was read in from { $sender }
parcel-back-title = Take back what was read in?
parcel-back-text = Everything that came from { $sender } { $when } is taken back at once. It reaches the others at the next exchange.
parcel-back-done = What was read in has been taken back
parcel-back-undone = Taken back

exchange-waiting =
    { $count ->
        [one] 1 change waits for something that has not come yet.
       *[other] { $count } changes wait for something that has not come yet.
    }
exchange-waiting-text = They are shown when the rest has come. If it takes long, ask the sender for a new parcel.
exchange-newer =
    { $count ->
        [one] 1 change needs a newer Kansli.
       *[other] { $count } changes need a newer Kansli.
    }
exchange-newer-text = The other laptop has a newer version. Update Kansli here, and they are shown.

folder-heading = Shared folder
folder-about = If there is a folder that everyone reaches, such as on a file server, the exchange goes by itself. Everything in the folder is locked for the laptops that share.
folder-path = Folder
folder-choose = Choose folder …
folder-path-hint = Write or paste the path of the folder.
folder-path-missing = Write the path of the folder.
folder-set = Use the folder
folder-change = Another folder
folder-leave = Stop using the folder
folder-left = The folder is no longer used
folder-chosen = The folder is now used
folder-sync = Sync now
folder-synced =
    { $taken ->
        [0] Nothing new
        [one] 1 change came
       *[other] { $taken } changes came
    }{ $laid ->
        [0] .
        [one] , 1 was laid in the folder.
       *[other] , { $laid } were laid in the folder.
    }
folder-last = Synced { $when }
folder-never = Not synced yet
folder-away = The folder has not answered since { $when }
folder-away-text = Go on working. Your changes are laid there when it answers again.
folder-problems =
    { $count ->
        [one] 1 file could not be read
       *[other] { $count } files could not be read
    }
folder-problems-text = They are tried again next time. A file that has only half come becomes whole by itself.
exchange-conflicts =
    { $count ->
        [one] You and somebody else have changed the same thing in 1 place
       *[other] You and somebody else have changed the same thing in { $count } places
    }
exchange-conflicts-show = Go to Exchange

hub-heading = Hub
hub-about = A hub is needed when several laptops are to follow each other directly, without files in between. If you exchange parcels by mail or have a shared folder you manage without.
hub-about-who = Whoever keeps the server makes the hub ready and gives you the address and a password.
hub-about-chosen = What you save is sent to the hub at once, and what others save comes here by itself.
hub-address = Address
hub-address-hint = For instance host=hub.example.invalid dbname=kansli user=skr
hub-address-missing = Write the address of the hub.
hub-password = Password
hub-password-hint = Leave empty if the hub wants none.
hub-password-missing = Write the password.
hub-remember = Keep the password in this computer’s keyring
hub-remember-hint = Otherwise Kansli asks once each time the program is started.
hub-connect = Connect
hub-connecting = Connecting to the hub
hub-connected = The hub is now used
hub-change = Another hub
hub-forget = Stop using the hub
hub-forgotten = The hub is no longer used
hub-sync = Sync now
hub-col-login = Login
hub-login-at = { $login }, { $organisation }
hub-col-contact = Last
hub-col-send = To send
hub-to-send =
    { $count ->
        [0] nothing
        [one] 1 change
       *[other] { $count } changes
    }
hub-col-way = Connection
hub-way-encrypted = encrypted
hub-way-plain = not encrypted, within this computer
hub-col-disk = Storage
hub-disk-durable = written to disk before the hub answers
hub-disk-loose = written to disk afterwards
hub-last = Hub: synced { $when }
hub-never = Hub: not synced yet
hub-never-short = not yet
hub-away = The hub has not answered since { $when }
hub-away-why = Technical cause
hub-away-text = Go on working.
    { $count ->
        [0] Kansli goes on by itself when it answers again.
        [one] 1 change is sent when it answers again.
       *[other] { $count } changes are sent when it answers again.
    }
hub-asks = The hub waits for a password
hub-asks-text = Write the password for { $login }. Meanwhile everything is saved here as usual.
hub-stopped = The hub needs to be looked at
hub-papers-missing-here =
    { $count ->
        [one] 1 paper has not come to the hub yet
       *[other] { $count } papers have not come to the hub yet
    }
hub-papers-missing-text = The laptop that has it must sync. Kansli asks again each time.
device-revoke-hub = The hub no longer lets the laptop in once somebody in its organisation has synced. If it is lost, whoever has the password can still read at the hub: ask whoever keeps the server to change the login’s password.

join-way = Join by invitation
join-way-text = A file and a code from somebody who has the workspace already.
join-way-button = Join
join-title = Join by invitation
join-lead = The file comes by e-mail or on a USB stick. The code is read out to you.
join-file = Invitation
join-file-none = No file is chosen
join-file-choose = Choose file
join-file-missing = Choose the invitation file.
join-code = Code
join-code-hint = Fifteen digits. Spaces do not matter.
join-code-length = The code has fifteen digits. You have written { $count }.
join-name = Your name
join-name-hint = Stands beside what you write. Leave it empty to use the name in the invitation.
join-passphrase-about = Choose a passphrase of your own for the workspace file on this laptop.
join-do = Join
join-working = Getting the workspace ready
