### Journalen: vem som gjorde vad och när.

journal-title = Journal
journal-about = Varje steg sparas med vem, när, före och efter. Ingenting tas bort ur journalen.
journal-verify = Kontrollera kedjan
journal-verified =
    { $batches ->
        [one] Kedjan är hel: 1 steg.
       *[other] Kedjan är hel: { $batches } steg.
    }
journal-broken = Kedjan är bruten
journal-show = Visa journalen
journal-hide = Dölj journalen
journal-more = Visa tidigare steg
journal-none = Inga steg ännu.
journal-when = { $day } { $time }
journal-col-what = Uppgift
journal-col-before = Före
journal-col-after = Efter
journal-new = nytt
journal-empty = tomt
journal-hash = Kontrollsumma { $hash }
settings-every-year = Gäller varje år.
