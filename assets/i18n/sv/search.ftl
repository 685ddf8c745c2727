### Sök i allt som är skrivet.

search-label = Sök i allt som är skrivet
search-count =
    { $count ->
        [0] Inga träffar
        [one] 1 träff
       *[other] { $count } träffar
    }
search-empty = Sök i allt som är skrivet
search-empty-text = Dagordningar, protokoll, mötesanteckningar, ställningstaganden, åtgärder, register, underlag och personer. Början av ett ord räcker.
search-none = Inget innehåller ”{ $text }”
search-none-text = Pröva ett kortare ord, eller bara början av det.
search-meetings = Möten
search-items = Punkter på dagordningar
search-waiting = Punkter som väntar
search-minutes = Protokoll och mötesanteckningar
search-positions = Ställningstaganden
search-actions = Åtgärder
search-people = Personer
search-organisations = Organisationer
search-events = Inlästa kalendrar
search-papers = Underlag
search-ambiguities = Oklarheter
search-entries = Register
