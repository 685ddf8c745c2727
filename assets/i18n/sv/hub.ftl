## Navet: samma steg som i paketen, genom en PostgreSQL som många datorer följer

hub-none = Inget nav är valt för den här datorn
    .hint = Välj ett nav först. Adressen får du av den som sköter servern.
hub-changed-since = Arbetsytan stängdes, eller ett annat nav valdes, medan navet svarade
    .hint = Försök igen.
hub-password-not-kept = Lösenordet kunde inte sparas i systemets nyckelring
    .hint = Anslut utan att spara lösenordet.

hub-address-unreadable = Adressen till navet går inte att läsa: { $why }
    .hint = Skriv till exempel host=nav.example.invalid dbname=kansli user=skr.
hub-address-password = Adressen till navet innehåller ett lösenord
    .hint = Ta bort det ur adressen och ange lösenordet för sig.
hub-address-mode = { $mode } är inget sätt att skydda förbindelsen
    .hint = Skriv sslmode=verify-full eller sslmode=require. Inom den egna datorn går det med disable.
hub-address-plain = Förbindelsen till { $host } skulle inte vara krypterad
    .hint = Skriv sslmode=verify-full i adressen.
hub-address-lacks = Adressen till navet saknar { $what }
    .hint = Skriv till exempel host=nav.example.invalid dbname=kansli user=skr.

hub-unreachable = Navet går inte att nå: { $why }
    .hint = Kontrollera adressen och att du når nätet. Är navet redan valt skickas det du gör när det går att nå igen.
hub-lost = Förbindelsen till navet bröts
    .hint = Försök igen. Det som redan kom fram räknas inte två gånger.
hub-timed-out = Navet svarade inte i tid
    .hint = Försök igen. Det som redan kom fram räknas inte två gånger.
hub-busy = Navet är upptaget
    .hint = Försök igen om en stund.
hub-cancelled = Du avbröt
hub-wrong-password = Navet känner inte igen inloggningen eller lösenordet
    .hint = Kontrollera lösenordet med den som sköter servern.
hub-tls-refused = Förbindelsen till navet går inte att skydda: { $why }
    .hint = Be den som sköter servern om rätt certifikat, och ange det med sslrootcert i adressen.
hub-certificates = Certifikaten i { $file } går inte att läsa
    .hint = Filen ska innehålla certifikat i PEM-form.
hub-no-rights = Inloggningen får inte göra detta på navet: { $why }
    .hint = Be den som sköter servern om rätt behörighet.
hub-above-security = Inloggningen { $login } står över skyddet mellan organisationerna
    .hint = Ge organisationen en vanlig inloggning utan SUPERUSER och BYPASSRLS.
hub-no-login = Servern har ingen inloggning som heter { $login }. Inget ändrades.
    .hint = Skapa den först med CREATE ROLE { $login } LOGIN PASSWORD '…'.
hub-not-admitted = Organisationen { $organisation } är inte insläppt i navet. Inget ändrades.
    .hint = Ange den med --organisation i samma kommando, eller rätta namnet efter likhetstecknet.
hub-no-database = Databasen finns inte på servern
    .hint = Kontrollera databasens namn i adressen.
hub-no-hub = Databasen är inget nav
    .hint = Den som sköter servern gör den till ett nav med kansli hub init.
hub-letters = Databasen lagrar tecken som { $letters }
    .hint = Skapa databasen med kodningen UTF8.
hub-newer = Navet har version { $hub } och programmet känner till version { $program }
    .hint = Uppdatera programmet.
hub-older = Navet har version { $hub } och programmet behöver version { $program }
    .hint = Den som sköter servern uppdaterar navet med kansli hub init.
hub-foreign = Din organisation delar inte den här arbetsytan på navet
    .hint = Den som sköter servern släpper in organisationen med kansli hub init.
hub-fork = En dator har skrivit två olika steg med samma nummer
    .hint = Det händer när en kopia av arbetsytan används vid sidan av den riktiga. Läs in säkerhetskopian som en ny dator.
hub-gap = Navet saknar steget { $missing }, som detta bygger på
    .hint = Läs in paketet med det steget först, eller skicka från datorn som har det.
hub-revoked = Navet tar inte längre emot steg från den datorn
hub-barred = Den här datorn är spärrad och släpps inte in på navet
    .hint = Det du har skrivit finns kvar här. Be kansliet om en ny inbjudan.
hub-not-a-batch = Navet tog inte emot ett steg som inte går att läsa
hub-server = Servern sade nej: { $why }
    .hint = Visa det för den som sköter servern.

hub-advice-durable = Servern skriver inte till disk innan den svarar. Vid ett strömavbrott kan det som skickats gå förlorat. Be den som sköter servern att slå på fsync och full_page_writes.

hub-sent = { $count ->
    [0] Inget nytt att skicka.
    [one] Ett steg skickat.
   *[other] { $count } steg skickade.
}
hub-received = { $count ->
    [0] Inget nytt att hämta.
    [one] Ett steg hämtat.
   *[other] { $count } steg hämtade.
}
hub-conflicts = { $count ->
    [one] På ett ställe behöver någon välja.
   *[other] På { $count } ställen behöver någon välja.
}
hub-waiting = { $count ->
    [one] Ett steg väntar på ett annat som inte har kommit.
   *[other] { $count } steg väntar på andra som inte har kommit.
}
hub-waiting-newer = { $count ->
    [one] Ett steg väntar på en nyare version av programmet.
   *[other] { $count } steg väntar på en nyare version av programmet.
}
hub-papers-missing = { $count ->
    [one] En bilaga har inte kommit till navet än. Den hämtas när den kommer.
   *[other] { $count } bilagor har inte kommit till navet än. De hämtas när de kommer.
}
hub-refused = { $count ->
    [one] Ett steg var inte vad det utgav sig för och togs inte in.
   *[other] { $count } steg var inte vad de utgav sig för och togs inte in.
}
