### Protokollet: närvaro, text, ställningstaganden, åtgärder, justering.

minutes-both-sides = Båda sidor är företrädda
minutes-one-side = { $side } är inte företrädd
minutes-no-side = Ingen är antecknad som närvarande
minutes-side-sks = SKS
minutes-side-authorities = Myndigheterna
minutes-locked = Justerat den { $date } och låst. Ändringar görs som rättelse i en ny version.
minutes-locked-out = Ute för justering sedan den { $date }. Ta tillbaka det om något ska ändras.

minutes-obstacle-empty = Inget är skrivet än
minutes-obstacle-chair = Ordföranden är inte utsedd att justera
minutes-obstacle-other-side = En justerare från { $side } saknas
minutes-obstacle-unowned = { $number } saknar ansvarig
minutes-obstacle-outcome = { $number } saknar utfall

minutes-refused-wrong-stage = Steget passar inte nu: protokollet är { $is }
    .hint = Läs om protokollet.
minutes-stage-draft = ett utkast
minutes-stage-out = ute för justering
minutes-stage-approved = justerat
minutes-refused-locked = Protokollet är justerat den { $date } och låst
    .hint = Gör en rättelse i en ny version.
minutes-refused-out = Protokollet är ute för justering sedan { $date }
    .hint = Ta tillbaka det först. Justeringar som redan är gjorda faller då bort.
minutes-refused-no-chair = Ordföranden saknas bland dem som justerar
    .hint = Lägg till mötets ordförande.
minutes-refused-no-other-side = En justerare från andra sidan saknas
    .hint = Välj någon från { $side }.
minutes-refused-approver-twice = { $name } står två gånger bland dem som justerar
    .hint = Ta bort den ena raden.
minutes-refused-not-held = Mötet är inte avslutat
    .hint = Avsluta mötet först. Sedan går dag och plats inte att ändra.
minutes-refused-unanswered =
    { $count ->
        [one] 1 ändringsförslag är inte besvarat
       *[other] { $count } ändringsförslag är inte besvarade
    }
    .hint = Godta eller avslå dem först. Sedan kan den sista justeringen registreras.
minutes-refused-awaited =
    { $count ->
        [one] 1 person har inte justerat än
       *[other] { $count } personer har inte justerat än
    }
    .hint = Vänta tills alla har justerat. Sedan kan protokollet låsas.
minutes-refused-not-you = Det är inte { $name } som arbetar vid den här datorn
    .hint = Välj hur svaret kom i stället, till exempel per e-post. Namnet vid datorn står i Inställningar.
minutes-refused-empty = Protokollet är tomt
    .hint = Skriv något under minst en paragraf.
minutes-refused-nobody-responsible = { $number } saknar ansvarig
    .hint = Välj en person som ansvarar, eller ta bort åtgärden.
minutes-refused-due-in-the-past = Svarsdagen { $due } har redan varit
    .hint = Välj { $today } eller senare.
minutes-refused-not-an-approver = { $name } ska inte justera det här protokollet
    .hint = Välj någon av dem som är utsedda.
minutes-refused-not-on-that-day = { $on } går inte att ange som justeringsdag
    .hint = Välj en dag från { $sent } till { $today }.
minutes-refused-other-content = Innehållet är inte det som skickades för justering
    .hint = Läs om protokollet och justera det som står där nu.
minutes-refused-no-reason = Rättelsen saknar skäl
    .hint = Skriv vad som rättas och varför.
minutes-refused-begun = Protokollet är redan påbörjat
    .hint = Öppna det i stället.
minutes-refused-no-agenda = Mötet har ingen dagordning att skriva protokoll efter
    .hint = Hämta standarddagordningen eller lägg till en punkt.
minutes-refused-not-begun = Protokollet är inte påbörjat
    .hint = Börja protokollet först.
minutes-refused-cancelled = Mötet är inställt
    .hint = Ett inställt möte har inget protokoll.
minutes-stale = Paragrafen har ändrats sedan du läste den
    .hint = Jämför med texten som står där nu: { $now }

attendance-refused-not-listed = { $name } är inte kallad till mötet
    .hint = Lägg till personen bland deltagarna först.
attendance-refused-listed-already = { $name } står redan på listan
    .hint = Ändra raden som finns.
attendance-refused-own-substitute = { $name } kan inte vara sin egen ersättare
    .hint = Välj den ledamot som är förhindrad.
attendance-refused-seat-taken = { $member } deltar själv eller har redan en ersättare
    .hint = Ange först att { $member } är förhindrad.
attendance-refused-left-before = { $left } är före { $arrived }.
    .hint = Ange en tid efter att personen kom.
attendance-refused-absent = { $name } är förhindrad
    .hint = Ange först hur personen deltar.

position-refused-blank-title = Ställningstagandet saknar rubrik
    .hint = Skriv vad det gäller.
position-refused-no-clauses = { $number } har ingen att-sats
    .hint = Skriv vad parterna enas om.
position-refused-no-such-focus-area = Fokusområde { $area } finns inte
    .hint = Välj bland fokusområde 1–10.
position-refused-superseded = { $number } är ersatt
    .hint = Ändra det senare ställningstagandet.
position-refused-cannot-be-superseded = { $number } går inte att ersätta
    .hint = Bara det som parterna har enats om kan ersättas.

action-refused-none-chosen = Ingen åtgärd är vald.
    .hint = Välj minst en.
action-refused-blank = Åtgärden säger inte vad som ska göras
    .hint = Börja med ett verb, till exempel ”Ta fram”.
action-refused-no-reason = { $number } stryks utan skäl
    .hint = Skriv skälet i kommentaren.
action-refused-in-the-future = { $on } har inte varit än
    .hint = Välj en dag till och med { $today }.
action-refused-no-such-day = ”{ $text }” är ingen dag
    .hint = Skriv till exempel ”9 sep”, ”om två veckor”, ”nästa fredag” eller 2027-09-09.

## Steg i historiken

minutes-step-started = Mötet påbörjat
minutes-step-written = Text i § { $number }
minutes-step-done = § { $number } klar
minutes-step-undone = § { $number } inte klar
minutes-step-approvers = De som justerar utsedda
minutes-step-sent = Skickat för justering
minutes-step-taken-back = Taget tillbaka från justering
minutes-step-approved = { $name } har justerat
minutes-step-settled = Protokollet låst: alla har justerat
minutes-step-corrected = Rättelse: { $reason }
attendance-step-set = Närvaro för { $name }
attendance-step-set-all =
    { $count ->
        [one] Närvaro för 1 person
       *[other] Närvaro för { $count } personer
    }
attendance-step-recused = Jäv för { $name } på § { $number }
attendance-step-returned = Jäv för { $name } på § { $number } borttaget
position-step-added = { $number } antecknat
position-step-edited = { $number } ändrat
position-step-removed = { $number } borttaget
position-step-stance = Parternas inställning till { $number }
position-step-party = { $number }: hantering hos { $name }
action-step-added = { $number } antecknad
action-step-edited = { $number } ändrad
action-step-edited-many = { $count } åtgärder ändrade
action-step-removed = { $number } borttagen
