### Dagordningens mall: versioner, årtal i rubriker, svar när något inte går.

template-next-year = { "{" }år+1{ "}" }
template-last-year = { "{" }år-1{ "}" }

template-version-saved = Ändrad
template-version-restored = Version { $version } hämtad tillbaka
template-version-reset = Programmets mall hämtad tillbaka
template-version-program = Programmets mall
template-made-from = Gjord efter mallens version { $version }
template-made-from-program = Gjord efter programmets mall
template-lacks = ”{ $title }” krävs enligt styrdokumentet ({ $rule }), men mallen har den inte på varje dagordning. Varje ny dagordning får en varning tills punkten läggs till.

template-refused-no-such-version = Versionen finns inte
    .hint = Läs om mallen och välj bland versionerna i listan.
template-refused-changed-since = Mallen har sparats av någon annan sedan du öppnade den
    .hint = Läs om mallen och gör dina ändringar i den nya versionen.
template-refused-unchanged = Mallen är redan sådan
    .hint = Det finns inget att spara.
template-refused-unknown-item = Mallen har en punkt som programmet inte känner till
    .hint = Läs om mallen och försök igen.
template-refused-empty = Mallen har inga punkter
    .hint = Lägg till minst en punkt, eller hämta tillbaka programmets mall.
template-refused-too-many = { $items } punkter är för många för en mall
    .hint = Ha högst 100 punkter.
template-refused-blank-title = Punkt { $place } saknar rubrik
    .hint = Skriv vad punkten handlar om, eller ta bort den.
template-refused-nothing-above = Punkt { $place } är en underpunkt men har ingen punkt över sig i samma avsnitt.
    .hint = Gör den till en egen punkt, eller flytta den eller avsnittets rubrik.
template-refused-too-long = Punkt { $place }: { $minutes } minuter är för mycket
    .hint = Välj högst { $longest } minuter.
template-refused-twice = Punkt { $first } och { $second } är samma punkt
    .hint = Ta bort den ena.

## Steg i historiken

template-step-saved = Mallen för { $body } sparad som version { $version }
template-step-restored = Mallen för { $body }: version { $from } hämtad tillbaka
template-step-reset = Mallen för { $body }: programmets mall hämtad tillbaka
