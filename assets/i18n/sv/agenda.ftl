### Dagordningen: standardpunkter, regler, svar när något inte går.

agenda-template-opening = Mötet öppnas, närvaro och mandat
agenda-template-agenda-conflict = Dagordning och anmälan om jäv
agenda-template-previous-minutes = Val av justerare, föregående protokoll
agenda-template-follow-up = Uppföljning av åtgärder och ställningstaganden
agenda-template-tactical-report = Rapport från taktiska samordningsgruppen, inklusive oklarheter
agenda-template-council-report = Från samrådet mellan Rådet och Huvudmannagruppen
agenda-template-matter = Ärende
agenda-template-annual-priorities = Prioriterade utvecklingsområden { $next }
agenda-template-annual-reports = Årlig sammanställning { $last }, uppföljning av gemensam inriktning
agenda-template-info-exchange = Informationsutbyte: pågående arbeten, kommande uppdrag och produkter
agenda-template-aob = Övriga frågor
agenda-template-closing = Nästa möte och sammanfattning
agenda-template-opening-conflict = Öppning, närvaro, jäv
agenda-template-previous-notes = Föregående anteckningar
agenda-template-needs = Behov från målgrupperna
agenda-template-initiatives = Insatser: förslag, prioritering, vem gör vad
agenda-template-role-ambiguities = Oklarheter om roller och arbetsfördelning
agenda-template-direction-documents = Inriktningsdokument för samverkansgrupper
agenda-template-strategic-preparation = Beredning inför strategiska styrgruppen
agenda-template-consultation-rounds = Aktuella remisser
agenda-template-dissemination = Återföring i organisationerna
agenda-template-next-meeting = Nästa möte

agenda-everyone = Alla
agenda-required = Krävs enligt styrdokumentet
agenda-carried = Flyttad från { $date }
agenda-postponed = Bordlagd: { $reason }
agenda-referred = Lämnad till { $body }: { $reason }
agenda-locked = Mötet är justerat den { $date }. Dagordningen hör till det och ändras inte.
agenda-locked-out = Mötet är ute för justering sedan den { $date }. Ta tillbaka det om dagordningen ska ändras.

agenda-chair = Ordföranden
agenda-approval-stands = { $name } godkände dagordningen den { $date }. Den är oförändrad sedan dess.
agenda-approval-lapsed = { $name } godkände dagordningen den { $date }. Den har ändrats sedan dess, så godkännandet gäller inte längre.
agenda-change-added = Punkt { $number }, ”{ $title }”, har tillkommit
agenda-change-removed = ”{ $title }” har tagits bort
agenda-change-moved = ”{ $title }” har flyttats från plats { $from } till { $to }
agenda-change-edited = Punkt { $number }, ”{ $title }”: ändrat i { $parts }
agenda-part-title = rubriken
agenda-part-level = nivån (punkt eller underpunkt)
agenda-part-section = avsnittet
agenda-part-purpose = syftet
agenda-part-presenter = föredragande
agenda-part-minutes = tiden
agenda-part-proposal = förslaget
agenda-part-background = bakgrunden
agenda-part-brief = underlaget på en sida
agenda-part-papers = underlagen
agenda-told-stands = De kallade fick dagordningen den { $date }. Den är oförändrad sedan dess.
agenda-told-changed = De kallade fick dagordningen den { $date }. Den har ändrats sedan dess.
agenda-came-late = Sent inkommen: stod inte i kallelsen
agenda-brief-unprepared = Punkten kommer från en nationell grupp. Skriv vem som har berett den och när: det är beredningsgruppen som bereder frågor från NPO och NSG.
agenda-brief-long = Bakgrunden har { $count } meningar. Underlaget ska få plats på en sida: sikta på högst fem.
agenda-brief-pages = Underlaget får knappast plats på en sida. Korta texterna, eller lägg en bilaga.

agenda-refused-no-such-item = Punkten finns inte på dagordningen
    .hint = Läs om dagordningen. Någon kan ha tagit bort punkten.
agenda-refused-item-twice = Punkten står redan på dagordningen
    .hint = Flytta den i stället.
agenda-refused-blank-title = Punkten saknar rubrik
    .hint = Skriv vad punkten handlar om.
agenda-refused-too-long = { $minutes } minuter är för mycket för en punkt
    .hint = Välj högst { $longest } minuter.
agenda-refused-no-such-focus-area = Fokusområde { $area } finns inte
    .hint = Välj bland fokusområde 1–10.
agenda-refused-no-such-place = Plats { $place } finns inte på dagordningen
    .hint = Välj en plats mellan 1 och { $last }.
agenda-refused-no-such-section = Avsnittet finns inte på dagordningen
    .hint = Läs om dagordningen. Någon kan ha tagit bort avsnittet.
agenda-refused-blank-section = Avsnittet saknar rubrik
    .hint = Skriv vad avsnittet handlar om.
agenda-refused-sub-of-sub = En underpunkt kan inte ha egna underpunkter
    .hint = Gör den först till en egen punkt.
agenda-refused-nothing-above = Det finns ingen punkt ovanför i avsnittet
    .hint = Flytta punkten så att den står under den punkt som den hör till.
agenda-refused-not-sub = Punkten är redan en egen punkt
    .hint = Inget behöver ändras.
agenda-refused-required = ”{ $title }” krävs enligt styrdokumentet
    .hint = Skriv varför punkten utgår, så tas den bort och skälet sparas.
agenda-refused-wrong-state = Steget passar inte nu: dagordningen är redan längre fram
    .hint = Läs om mötet och se vilket steg det är i.
agenda-refused-empty = Dagordningen är tom
    .hint = Hämta standarddagordningen eller lägg till en punkt.
agenda-refused-nothing-to-cut =
    Punkterna ryms redan, { $total } av { $available ->
        [one] 1 minut
       *[other] { $available } minuter
    }
    .hint = Ingen tid behöver fördelas.
agenda-refused-cannot-fit =
    Dagordningen är { $over ->
        [one] 1 minut
       *[other] { $over } minuter
    } för lång, och högst { $most } kan kortas
    .hint = Ta bort en punkt eller ändra mötets sluttid.
agenda-refused-other-content = Dagordningen har ändrats sedan den lästes
    .hint = Läs igenom den som den är nu, och anteckna godkännandet igen.
agenda-refused-begun = Dagordningen har redan punkter
    .hint = Ta bort punkterna först om du vill börja om från standarddagordningen.
agenda-refused-no-template = Det finns ingen standarddagordning för { $body }
    .hint = Lägg till punkterna en och en.
agenda-refused-has-minutes = Det finns redan text, ställningstaganden eller åtgärder under punkten
    .hint = Ta bort dem först, eller behåll punkten.

attachment-refused-nothing = Det finns ingen fil att lägga till
    .hint = Välj en fil.
attachment-refused-nowhere = Filen måste läggas till under en punkt eller en post
    .hint = Ange det ena: en punkt eller en post.
attachment-refused-unreadable = Filen ”{ $name }” går inte att läsa
    .hint = Kontrollera att den finns kvar och att du får läsa den.
attachment-refused-missing = Filen ”{ $name }” har inte kommit hit än
    .hint = Den kommer av sig själv när datorn som har den har varit på navet eller skickat ett paket.
attachment-refused-too-large = Filen ”{ $name }” är större än { $most } MB
    .hint = Dela upp den, eller länka till den i bakgrunden.
attachment-refused-open-kind = Filer som ”{ $name }” öppnas inte härifrån
    .hint = Bara dokument och bilder öppnas. Be avsändaren om en PDF.
attachment-refused-open = ”{ $name }” gick inte att öppna
    .hint = Se efter att datorn har ett program för den sortens filer, och att det finns plats på disken.
attachment-refused-malformed = Innehållet gick inte att läsa
    .hint = Försök igen med filen från disk.

## Steg i historiken

agenda-step-drafted = Standarddagordningen hämtad
agenda-step-added = Punkten ”{ $title }” tillagd
agenda-step-edited = Punkt { $number } ändrad
agenda-step-moved = Punkt { $from } flyttad till plats { $to }
agenda-step-indented = Punkt { $number } gjord till underpunkt
agenda-step-outdented = Punkt { $number } gjord till egen punkt
agenda-step-section-added = Avsnittet ”{ $title }” tillagt
agenda-step-section-edited = Avsnittets rubrik ändrad till ”{ $title }”
agenda-step-section-moved = Avsnittet ”{ $title }” flyttat med sina punkter
agenda-step-section-removed = Avsnittet ”{ $title }” borttaget, punkterna kvar
agenda-step-removed = Punkten ”{ $title }” borttagen
agenda-step-distributed = Tiden fördelad på punkterna
agenda-step-state = Dagordningens läge ändrat
agenda-step-prepared = Dagordningen beredd
agenda-step-inreview = Dagordningen lämnad till ordföranden för granskning
agenda-step-chairreviewed = Dagordningen godkänd av ordföranden
agenda-step-sent = Dagordningen utskickad
attachment-step-added = Underlaget ”{ $name }” tillagt
attachment-step-read = Underlagets text läst
attachment-step-removed = Underlaget ”{ $name }” borttaget
