# Ord som programmet självt säger.

program-workspace-name = Partnerskapet
program-demo-name = Demoår 2027
program-search-place = { $body ->
        [STRATEGIC] Strategiska
        [TACTICAL] Taktiska
       *[other] { $body }
    } { $number }/{ $year }, { $date }
program-search-paper = { $place }, ”{ $item }”
program-check-what = { $what ->
        [pages] Sidor i filen
        [foreignKeys] Kopplingar mellan tabeller
        [journal] Steg i historiken
        [cells] Värden jämförda med historiken
        [attachments] Bilagor
       *[search] Texter i sökregistret
    }
program-check-ok = { program-check-what }: { $count }, allt är helt
program-check-wrong = { program-check-what }: { $count }, fel hittades: { $facts }
