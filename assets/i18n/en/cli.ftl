# Words of the command line.

cli-passphrase = Passphrase:
cli-import-count = { $kind ->
        [added] New: { $count }
        [updated] Changed: { $count }
        [moved] Moved: { $count }
        [cancelled] Cancelled: { $count }
       *[unchanged] Unchanged: { $count }
    }
cli-chain-whole = The chain is whole: { $count } steps.
cli-chain-broken = The chain is broken. { $count } steps read.
