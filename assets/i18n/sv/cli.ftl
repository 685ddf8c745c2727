# Ord på kommandoraden.

cli-passphrase = Lösenfras:
cli-import-count = { $kind ->
        [added] Nya: { $count }
        [updated] Ändrade: { $count }
        [moved] Flyttade: { $count }
        [cancelled] Inställda: { $count }
       *[unchanged] Oförändrade: { $count }
    }
cli-chain-whole = Kedjan är hel: { $count } steg.
cli-chain-broken = Kedjan är bruten. { $count } steg lästa.
