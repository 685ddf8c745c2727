# Words that the program itself says.

program-workspace-name = The partnership
program-demo-name = Demo year 2027
program-search-place = { $body ->
        [STRATEGIC] Strategic
        [TACTICAL] Tactical
       *[other] { $body }
    } { $number }/{ $year }, { $date }
program-search-paper = { $place }, “{ $item }”
program-check-what = { $what ->
        [pages] Pages of the file
        [foreignKeys] Links between tables
        [journal] Steps of the history
        [cells] Values compared with the history
        [attachments] Attachments
       *[search] Texts in the search index
    }
program-check-ok = { program-check-what }: { $count }, all whole
program-check-wrong = { program-check-what }: { $count }, faults found: { $facts }
