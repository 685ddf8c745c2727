### Search in everything written.

search-label = Search in everything written
search-count =
    { $count ->
        [0] No results
        [one] 1 result
       *[other] { $count } results
    }
search-empty = Search in everything written
search-empty-text = Agendas, minutes, meeting notes, positions, actions, registers, papers and people. The beginning of a word is enough.
search-none = Nothing contains “{ $text }”
search-none-text = Try a shorter word, or only the beginning of it.
search-meetings = Meetings
search-items = Agenda items
search-waiting = Waiting items
search-minutes = Minutes and meeting notes
search-positions = Joint positions
search-actions = Actions
search-people = People
search-organisations = Organisations
search-events = Imported calendars
search-papers = Papers
search-ambiguities = Ambiguities
search-entries = Registers
