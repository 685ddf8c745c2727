# Filters of the registers, and the views kept of them.

filter-refused-key = The register cannot be filtered by "{ $key }".
    .hint = Choose one of: { $choices }. Use quotation marks for words to find.
filter-refused-word = "{ $value }" cannot be chosen for { $key }.
    .hint = Choose one of: { $choices }.
filter-refused-malformed = { $kind ->
        [year] "{ $value }" is no year.
        [meeting] "{ $value }" is no meeting.
        [focus] "{ $value }" is no focus area.
       *[day] "{ $value }" is no day.
    }
    .hint = { $kind ->
        [year] Write for example { $key }:2027.
        [meeting] Write year and number, for example { $key }:2027-3.
        [focus] Write a number from 1 to 10, for example { $key }:4.
       *[day] Write for example { $key }:2027-05-31.
    }
filter-refused-nothing = There is nothing after "{ $key }:".
    .hint = Write what you look for right after the colon, or take it away.
filter-refused-quote = A quotation mark is missing.
    .hint = Write a quotation mark after the words that belong together.
filter-refused-no-name = The view has no name.
    .hint = Write what to call it.
filter-refused-same-name = There is a view called "{ $name }" already.
    .hint = Give it another name, or change the one there is.
filter-step-saved = View “{ $name }” saved
filter-step-removed = View “{ $name }” removed
