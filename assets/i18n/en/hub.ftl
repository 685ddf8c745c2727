## The hub: the same steps as in parcels, through a PostgreSQL that many laptops follow

hub-none = No hub has been chosen for this laptop
    .hint = Choose a hub first. Whoever keeps the server has its address.
hub-changed-since = The workspace was closed, or another hub was chosen, while the hub answered
    .hint = Try again.
hub-password-not-kept = The password could not be kept in the system's keyring
    .hint = Connect without keeping the password.

hub-address-unreadable = The hub's address cannot be read: { $why }
    .hint = Write for instance host=hub.example.invalid dbname=kansli user=skr.
hub-address-password = The hub's address holds a password
    .hint = Take it out of the address and give the password by itself.
hub-address-mode = { $mode } is no way to protect the connection
    .hint = Write sslmode=verify-full or sslmode=require. Within your own computer, disable will do.
hub-address-plain = The connection to { $host } would not be encrypted
    .hint = Write sslmode=verify-full in the address.
hub-address-lacks = The hub's address lacks { $what }
    .hint = Write for instance host=hub.example.invalid dbname=kansli user=skr.

hub-unreachable = The hub cannot be reached: { $why }
    .hint = Check the address, and that you reach the network. If the hub is chosen already, what you do is sent when it can be reached again.
hub-lost = The connection to the hub broke
    .hint = Try again. What arrived already does not count twice.
hub-timed-out = The hub did not answer in time
    .hint = Try again. What arrived already does not count twice.
hub-busy = The hub is busy
    .hint = Try again in a while.
hub-cancelled = You cancelled
hub-wrong-password = The hub does not know the login or the password
    .hint = Check the password with whoever keeps the server.
hub-tls-refused = The connection to the hub cannot be protected: { $why }
    .hint = Ask whoever keeps the server for the right certificate, and name it with sslrootcert in the address.
hub-certificates = The certificates in { $file } cannot be read
    .hint = The file should hold certificates in PEM form.
hub-no-rights = The login may not do this at the hub: { $why }
    .hint = Ask whoever keeps the server for the right permission.
hub-above-security = The login { $login } stands above the protection between the organisations
    .hint = Give the organisation an ordinary login without SUPERUSER and BYPASSRLS.
hub-no-login = The server has no login called { $login }. Nothing was changed.
    .hint = Make it first with CREATE ROLE { $login } LOGIN PASSWORD '…'.
hub-not-admitted = The organisation { $organisation } has not been admitted to the hub. Nothing was changed.
    .hint = Name it with --organisation in the same command, or correct the name after the equals sign.
hub-no-database = The server has no such database
    .hint = Check the database's name in the address.
hub-no-hub = The database is not a hub
    .hint = Whoever keeps the server makes it one with kansli hub init.
hub-letters = The database keeps letters as { $letters }
    .hint = Create the database with the encoding UTF8.
hub-newer = The hub has version { $hub }, and the program knows version { $program }
    .hint = Update the program.
hub-older = The hub has version { $hub }, and the program needs version { $program }
    .hint = Whoever keeps the server brings the hub up with kansli hub init.
hub-foreign = Your organisation does not share this workspace at the hub
    .hint = Whoever keeps the server lets the organisation in with kansli hub init.
hub-fork = A laptop has written two different steps with the same number
    .hint = This happens when a copy of the workspace is used beside the real one. Restore the backup as a new laptop.
hub-gap = The hub lacks the step { $missing }, which this one builds on
    .hint = Take in the parcel with that step first, or send from the laptop that has it.
hub-revoked = The hub takes in no more steps from that laptop
hub-barred = This laptop is revoked and is not let in at the hub
    .hint = What you have written is still here. Ask the secretariat for a new invitation.
hub-not-a-batch = The hub did not take in a step that cannot be read
hub-server = The server said no: { $why }
    .hint = Show it to whoever keeps the server.

hub-advice-durable = The server does not write to its disk before it answers. A power cut may lose what was sent. Ask whoever keeps the server to turn fsync and full_page_writes on.

hub-sent = { $count ->
    [0] Nothing new to send.
    [one] One step sent.
   *[other] { $count } steps sent.
}
hub-received = { $count ->
    [0] Nothing new to fetch.
    [one] One step fetched.
   *[other] { $count } steps fetched.
}
hub-conflicts = { $count ->
    [one] In one place somebody has to choose.
   *[other] In { $count } places somebody has to choose.
}
hub-waiting = { $count ->
    [one] One step waits for another that has not come.
   *[other] { $count } steps wait for others that have not come.
}
hub-waiting-newer = { $count ->
    [one] One step waits for a newer version of the program.
   *[other] { $count } steps wait for a newer version of the program.
}
hub-papers-missing = { $count ->
    [one] One paper has not come to the hub yet. It is fetched when it comes.
   *[other] { $count } papers have not come to the hub yet. They are fetched when they come.
}
hub-refused = { $count ->
    [one] One step was not what it said it was, and was not taken in.
   *[other] { $count } steps were not what they said they were, and were not taken in.
}
