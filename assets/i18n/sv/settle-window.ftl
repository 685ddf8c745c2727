### Versioner, jämförelse och återställning, i fönstret.

settle-compare = Jämför
settle-compare-title = Jämför versioner
settle-compare-text = Det som togs bort är överstruket. Det som lades till är understruket.
settle-compare-what = Vad
settle-compare-whole =
    { $record ->
        [notes] Hela mötesanteckningarna
       *[protocol] Hela protokollet
    }
settle-compare-earlier = Tidigare version
settle-compare-later = Senare version
settle-compare-now = Som det är nu
settle-compare-none = Ingen version är sparad än
settle-out = Borttaget:
settle-in = Tillagt:
settle-end = , slut.
settle-version-name = Version { $number }: { $text }
settle-moment = { $day } kl. { $time }
settle-turns =
    { $count ->
        [one] 1 sparad version
       *[other] { $count } sparade versioner
    }
settle-restore = Återställ den tidigare
settle-restored = § { $number } är återställd
settle-restored-whole = Texten är återställd
settle-restore-whole-text = Återställ gäller texten i paragraferna. Ställningstaganden och åtgärder ändras där de står.

settle-amendments = Ändringsförslag
settle-amendments-open =
    { $count ->
        [one] 1 väntar på svar
       *[other] { $count } väntar på svar
    }
settle-amendments-none = Inga ändringsförslag har kommit in.
settle-amendment-new = Lägg in ändringsförslag
settle-amendment-new-text = Ett förslag gäller några ord i en paragraf. Varje förslag godtas eller avslås för sig.
settle-amendment-author = Från vem
settle-amendment-who = Välj vem förslaget kommer från.
settle-amendment-method = Hur det kom
settle-amendment-on = Kom in
settle-amendment-paragraph = Paragraf
settle-amendment-see = Visa paragrafens text
settle-amendment-quoted = Ord som ska ändras
settle-amendment-quoted-hint = Ordagrant som i protokollet. Lämna tomt för att lägga till text sist.
settle-amendment-proposed = Ny lydelse
settle-amendment-proposed-hint = Lämna tomt för att ta bort orden.
settle-amendment-reason = Skäl
settle-amendment-add = Lägg in
settle-amendment-added = Ändringsförslaget är inlagt
settle-amendment-open = Väntar
settle-amendment-is-accepted = Godtaget
settle-amendment-is-refused = Avslaget
settle-amendment-accept = Godta
settle-amendment-refuse = Avslå
settle-amendment-refuse-title = Avslå ändringsförslaget?
settle-amendment-refuse-text = Texten står kvar. Skälet sparas med förslaget.
settle-amendment-why = Varför
settle-amendment-done = § { $number } är ändrad. Tidigare justeringar gäller inte längre.
settle-amendment-left = Ändringsförslaget är avslaget
