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
