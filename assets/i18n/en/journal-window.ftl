### The journal: who did what, and when.

journal-title = Journal
journal-about = Every step is kept with who, when, before and after. Nothing is taken out of the journal.
journal-verify = Check the chain
journal-verified =
    { $batches ->
        [one] The chain is whole: 1 step.
       *[other] The chain is whole: { $batches } steps.
    }
journal-broken = The chain is broken
journal-show = Show the journal
journal-hide = Hide the journal
journal-more = Show earlier steps
journal-none = No steps yet.
journal-when = { $day } { $time }
journal-col-what = Particular
journal-col-before = Before
journal-col-after = After
journal-new = new
journal-empty = empty
journal-hash = Checksum { $hash }
settings-every-year = Holds every year.
