### Från skrivet till justerat: versioner, jämförelse, återställning.

settle-turn-sent = Skickat för justering
settle-turn-changed = Ändrat under justeringen, efter ett godtaget ändringsförslag
settle-turn-taken-back = Taget tillbaka för ändring
settle-turn-approved = Justerat
settle-turn-corrected = Rättelse påbörjad
settle-version-written = Skrivet
settle-version-restored = Återställt
settle-version-corrected = Rättelse påbörjad
settle-version-undone = Ångrat
settle-version-redone = Gjort om
settle-compared-alike = Versionerna säger samma sak
settle-compared =
    { $count ->
        [one] 1 paragraf skiljer sig
       *[other] { $count } paragrafer skiljer sig
    }
settle-refused-no-such-version = Versionen finns inte
    .hint = Läs om listan med versioner.
settle-refused-stands-already = Texten är redan som i den versionen
    .hint = Välj en annan version.

settle-step-restored = § { $number } återställd till en tidigare version
settle-step-restored-whole = Texten återställd till version { $revision }

settle-amendment-stale = Texten som förslaget citerar står inte längre i paragrafen. Avslå det, eller lägg in ett nytt.
settle-amendment-twice = Texten som förslaget citerar står flera gånger i paragrafen. Lägg in ett nytt förslag med ett längre citat.
settle-amendment-accepted = Godtaget { $day }.
settle-amendment-accepted-by = Godtaget { $day } av { $name }.
settle-amendment-refused = Avslaget { $day }.
settle-amendment-refused-by = Avslaget { $day } av { $name }.
settle-refused-answered = Förslaget är redan besvarat
    .hint = Läs om listan med ändringsförslag.
settle-refused-nothing = Förslaget ändrar ingenting
    .hint = Skriv hur texten ska lyda i stället.
settle-refused-stale = Den citerade texten står inte i paragrafen
    .hint = Kopiera citatet ordagrant ur protokollet som det är nu.
settle-refused-ambiguous = Den citerade texten står { $count } gånger i paragrafen
    .hint = Citera mer, så att det bara finns ett ställe.
settle-refused-no-reason = Avslaget saknar skäl
    .hint = Skriv varför texten ska stå kvar.
settle-step-amendment-added = Ändringsförslag från { $name } till § { $number }
settle-step-amendment-accepted = Ändringsförslag från { $name } till § { $number } godtaget
settle-step-amendment-refused = Ändringsförslag från { $name } till § { $number } avslaget

settle-subject-protocol = Protokollet
settle-subject-notes = Mötesanteckningarna
settle-subject-paragraph = § { $number }
settle-subject-attachment = Bilaga { $number } { $name }
settle-guidance-not-advice = Det här är vägledning, inte juridisk rådgivning. Varje organisation bedömer sitt eget exemplar. Fråga er registrator eller jurist.
settle-guidance-draft-authority = Ett utkast som bara finns hos er är normalt inte en allmän handling än. Det blir det när det justeras eller skickas ut (TF 2 kap. 10 och 12 §§).
settle-guidance-draft-elsewhere = Er organisation är ingen myndighet. Hos en myndighet eller region som får utkastet blir det normalt en allmän handling så snart det kommer in (TF 2 kap. 9 §).
settle-guidance-draft = Ett utkast. När det blir en allmän handling beror på var det förvaras. Ange er organisation i Inställningar.
settle-guidance-comments = Utkast som en myndighet skickar enbart för synpunkter räknas normalt inte som expedierade. Svaren som kommer tillbaka blir allmänna handlingar.
settle-guidance-settled = Justerat, och därmed normalt upprättat. Det kan begäras ut. Sekretess prövas vid varje begäran (TF 2 kap. 10 §).
settle-refused-not-archived = Bara justerade protokoll och anteckningar kan vara i arkivet.
    .hint = Ta bort dagen, eller justera först.
settle-guidance-dispatched = Utskickat, och därmed normalt upprättat när det skickades (TF 2 kap. 10 §).
settle-guidance-received = Hos de myndigheter och regioner som har fått det är det normalt en allmän handling sedan det kom in, även om det är ett utkast (TF 2 kap. 9 §).
settle-guidance-marked = En sekretessmarkering är bara en varning. Varje begäran prövas för sig, och övriga delar kan behöva lämnas ut (OSL 5 kap. 5 §, TF 2 kap. 15 §).
settle-refused-not-yet = { $on } har inte varit än
    .hint = Välj en dag till och med { $today }.
settle-refused-no-provision = Markeringen anger ingen bestämmelse
    .hint = Skriv kapitel och paragraf, till exempel 18 kap. 8 § OSL.
settle-refused-no-authority = Bara en myndighet kan sekretessmarkera
    .hint = Välj den myndighet som gör markeringen.
settle-step-facts = Uppgifter om handlingen: { $name }
settle-step-marked = Sekretessmarkering: { $name }
settle-step-unmarked = Sekretessmarkering borttagen: { $name }

settle-refused-no-words = Välj vilka ord som ska maskeras
    .hint = Markera orden i paragrafens text.
settle-refused-tells-all = Ersättningstexten innehåller orden som ska maskeras
    .hint = Skriv en text som inte avslöjar dem, eller lämna fältet tomt.
settle-refused-not-there = Orden står inte i § { $number }
    .hint = Kopiera dem ordagrant ur paragrafen.
settle-refused-redaction-gone = Orden som ska maskeras i § { $number } står inte där längre
    .hint = Ta bort maskningen, eller maskera orden som de lyder nu.
settle-publication-not-approved = Protokollet är inte justerat.
settle-publication-redaction-gone = Orden som ska maskeras i § { $number } står inte där längre.
settle-publication-marked = Handlingen är sekretessmarkerad i sin helhet.
settle-found-identity = Personnummer
settle-found-email = E-postadress
settle-found-phone = Telefonnummer
settle-found-link = Möteslänk eller kod
settle-found-absence = Kan vara skäl för frånvaro
settle-step-redaction-added = Maskning i § { $number }
settle-step-redaction-removed = Maskning i § { $number } borttagen
settle-step-reviewed = Publiceringsversionen granskad
