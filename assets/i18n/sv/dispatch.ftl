### Dokument och inbjudningar på väg ut, svar på väg in.

## I dokumenten

dispatch-body-strategic = strategiska styrgruppen
dispatch-body-tactical = taktiska samordningsgruppen
dispatch-meeting-name = { $body } { $number }/{ $year }
dispatch-origin = { $meeting }, §{"\u00A0"}{ $number }
dispatch-paper = Bilaga{"\u00A0"}{ $number }
dispatch-paper-in-text = bilaga{"\u00A0"}{ $number }
dispatch-part = §{"\u00A0"}{ $numbers }
dispatch-part-there = deltog
dispatch-part-none = ingen punkt
dispatch-part-except = hela mötet utom §{"\u00A0"}{ $numbers }
dispatch-role-chair = Ordförande
dispatch-role-secretary = Sekreterare
dispatch-role-member = Ledamot
dispatch-role-substitute = Ersättare
dispatch-role-adjunct = Adjungerad
dispatch-role-guest = Gäst
dispatch-after-consultation = Mötet hålls direkt efter samrådet mellan Rådet och Huvudmannagruppen.
dispatch-consultation-day = Mötet hålls samma dag som samrådet mellan Rådet och Huvudmannagruppen.
dispatch-moved = Mötet är flyttat från den { $date }.
dispatch-moved-from = Flyttat från den { $date }
dispatch-moved-because = Flyttat från den { $date }. Skäl: { $reason }
dispatch-plan-chair-reason = Avvikelse från turordningen: { $reason }
dispatch-plan-free-days = Vanliga arbetsdagar: { $meetings }.
dispatch-plan-free-days-all = Alla { $count } möten ligger på vanliga arbetsdagar.
dispatch-plan-no-clash = Inget annat ligger samtidigt: { $meetings }.
dispatch-plan-no-clash-all = Inget annat ligger samtidigt som något av de { $count } mötena.
dispatch-plan-calendar-deadline = Ur den inlästa kalendern.
dispatch-focus-area = Fokusområde { $number }
dispatch-by-answer-file = svarsfil
dispatch-in-app = i Kansli
dispatch-stance-endorses = Står bakom: { $parties }
dispatch-stance-awaits = Avvaktar: { $parties }
dispatch-stance-not-taking-part = Deltog inte: { $parties }
dispatch-dissent-of = { $parties }: { $text }
dispatch-knowledge-support = Kunskapsstöd
dispatch-knowledge-follow-up = Uppföljning och analys
dispatch-knowledge-development = Verksamhetsutveckling och ledarskap
dispatch-own-handling = tar ställning i egen ordning
dispatch-handling-not-started = inte påbörjad
dispatch-handling-in-preparation = bereds
dispatch-handling-expected = bereds, väntas den { $date }
dispatch-handling-decided = eget beslut den { $date }
dispatch-handling-declined = avböjd, eget beslut den { $date }

## Kalenderinbjudan

dispatch-invitation-formal = { $body }, formellt möte { $number }/{ $year }
dispatch-invitation-meeting = { $body }, möte { $number }/{ $year }
dispatch-invitation-cancelled = Mötet är inställt: { $reason }
dispatch-invitation-moved = Mötet är flyttat från den { $date }: { $reason }
dispatch-invitation-retimed = Mötet har fått en annan tid: { $reason }
dispatch-invitation-demo-summary = [Påhittat] { $summary }
dispatch-invitation-demo = Påhittat innehåll: personer, möten och uppgifter finns inte.
dispatch-invitation-link = Delta digitalt: { $link }
dispatch-invitation-answer = Svara senast den { $date }.
dispatch-invitation-agenda = Dagordning
dispatch-file-invitation = Inbjudan
dispatch-file-update = Uppdaterad-inbjudan
dispatch-file-hold = Preliminär-bokning
dispatch-file-cancellation = Avbokning

## Att veta innan något skickas

dispatch-advice-received = Mottagaren är en myndighet. Materialet blir normalt en allmän handling där så snart det kommer in, även om det är ett utkast. Ta bara med sådant som tål att lämnas ut.
dispatch-advice-comment = Utkast som skickas enbart för synpunkter räknas normalt inte som expedierade. Svaren du får tillbaka blir allmänna handlingar.
dispatch-advice-dispatched = Handlingen blir expedierad och därmed allmän när du skickar den.
dispatch-advice-authority = Handlingen blir normalt expedierad och därmed allmän när du skickar den. Utkast som skickas enbart för synpunkter är undantaget.
dispatch-advice-register = Löpande förteckningar kan begäras ut när som helst. Ta bara med sådant som tål att lämnas ut.
dispatch-advice-approved = Protokollet är justerat och därmed upprättat. Ändringar görs som rättelse i en ny version.
dispatch-advice-approved-notes = Anteckningarna är godkända och därmed upprättade. Ändringar görs som rättelse i en ny version.
dispatch-advice-unknown = Materialet kan bli en allmän handling hos den som skickar eller tar emot det, även om det är ett utkast. Välj din organisation i inställningarna, så blir rådet säkrare.
dispatch-listing = { $title } ({ $format }, { $size })
dispatch-size-kb = { $count }{"\u00A0"}kB
dispatch-size-mb = { $count }{"\u00A0"}MB
dispatch-advice-unannounced = Ingen inbjudan är registrerad som skickad. Skicka avbokningen bara till dem som ändå har fått en.
dispatch-advice-no-calendar = Ingen kalenderinbjudan följer med mejlet. { $why }
dispatch-advice-no-address = Mejladress saknas för { $names }, som därför inte är med i inbjudan.

## När något inte går

dispatch-removed = [Uppgifter har tagits bort]
dispatch-removed-by = [Uppgifter har tagits bort enligt { $provision }]
dispatch-marking-of = { $name }: { $marking }
dispatch-advice-publication = Publiceringsversionen är granskad. Läs igenom den en gång till innan den publiceras. Spara arkivexemplaret för sig.
dispatch-advice-unreviewed = Ingen har granskat publiceringsversionen som den är nu. Granska maskningen innan den publiceras. Till dess är meningar borttagna som kan vara skäl för frånvaro.
dispatch-refused-not-settled = Protokollet är inte justerat, så det kan inte publiceras
    .hint = Vänta tills alla har justerat. En arbetskopia går att spara.
dispatch-refused-marked = Protokollet är sekretessmarkerat i sin helhet, så det kan inte publiceras
    .hint = Markera i stället de paragrafer som berörs, så lämnas resten ut.
dispatch-refused-not-approved = Protokollet är inte justerat, så det finns inget arkivexemplar än.
    .hint = Spara en arbetskopia, eller vänta tills alla har justerat.
dispatch-refused-which-meeting = Det framgår inte vilket möte dokumentet gäller.
    .hint = Ange mötet.
dispatch-refused-which-register = Det framgår inte vilket register listan gäller.
    .hint = Ange registret.
dispatch-refused-no-brief = Ingen punkt på mötet har något underlag ännu.
    .hint = Skriv skäl, konsekvenser eller vem som har berett punkten under Underlag på en sida.
dispatch-refused-format = Dokumentet finns inte i det formatet.
    .hint = Allt utom inbjudan finns som PDF, och allt utom den och möteshandlingarna i en fil som Word-fil och webbsida. Kallelse och inbjudan finns som kalenderfil, registren som tabell och åtgärder som kalenderuppgifter. Kallelse, dagordning, protokoll, ställningstaganden och åtgärder finns som mejlutkast.
dispatch-refused-purpose = Syftet med utskicket är okänt.
    .hint = Välj för synpunkter, för kännedom eller inför ställningstagande.
dispatch-refused-folder = Det är en mapp, inte en fil.
    .hint = Ange ett filnamn i mappen.
dispatch-refused-other-file = Här ligger redan en fil av annat slag: { $path }
    .hint = Välj ett annat namn. Ett dokument ersätter bara ett dokument av samma slag.
dispatch-refused-no-sender = Mötet har ingen sekreterare som kan stå som avsändare.
    .hint = Välj mötets sekreterare.
dispatch-refused-sender-address = { $name } saknar mejladress och kan inte stå som avsändare.
    .hint = Fyll i adressen bland personerna.
dispatch-refused-nobody-called = Ingen av de kallade har en mejladress.
    .hint = Fyll i adresser bland personerna.
dispatch-refused-not-invited = { $name } har ingen inbjudan att ta tillbaka.
    .hint = Välj någon som har fått inbjudan.
dispatch-refused-changed = Mötet har ändrats sedan dokumentet gjordes. Inget är noterat som skickat.
    .hint = Spara dokumentet på nytt och skicka det.
dispatch-refused-reply = Svaret kunde inte läsas: { $why }
    .hint = Välj svaret som kalenderfil (.ics) eller sparat mejl (.eml, .msg).

## Svar på inbjudan

dispatch-answer-accepted = ja
dispatch-answer-declined = nej
dispatch-answer-tentative = kanske
dispatch-answer-delegated = att någon annan kommer i stället
dispatch-answer-needsaction = att svaret dröjer
dispatch-reply-none = Det finns inget svar i filen
dispatch-reply-set = { $name } svarar { $answer } till { $meeting }.
dispatch-reply-earliertime = { $name } svarar { $answer } till { $meeting }, men svaret gäller en tidigare tid eller plats. Fråga igen.
dispatch-reply-superseded = { $name } har redan svarat senare om { $meeting }. Det svaret gäller.
dispatch-reply-proposal = { $name } föreslår { $time } i stället för { $meeting } och har inte svarat än.
dispatch-reply-unknownperson = Adressen { $address } hör inte till någon person här. Svaret är inte satt.
dispatch-reply-unknownmeeting = Svaret från { $address } gäller inget möte här. Svaret är inte satt.

## Steg i historiken

dispatch-step-sent = { $name } skickad
dispatch-step-notice = Kallelse skickad: { $name }
dispatch-step-agenda = Dagordning skickad: { $name }
dispatch-step-briefs = Underlag till punkter skickat: { $name }
dispatch-step-items = Register över punkter skickat: { $name }
dispatch-step-ambiguities = Register över oklarheter skickat: { $name }
dispatch-step-minutes = Protokoll skickat: { $name }
dispatch-step-positions = Logg över ställningstaganden skickad: { $name }
dispatch-step-actions = Åtgärdslista skickad: { $name }
dispatch-step-yearplan = Årsplan skickad: { $name }
dispatch-step-invitation = Inbjudan skickad: { $name }
dispatch-step-uninvitation = Inbjudan återtagen: { $name }
dispatch-step-reply = Svar på inbjudan från { $names }
dispatch-file-year-calendar = Årskalender
dispatch-year-calendar = Partnerskapet { $year }
dispatch-hold = { $summary } (preliminär)
dispatch-hold-planned = Tiden är preliminär. Kallelsen kommer senare och ersätter den här.
dispatch-hold-called = Kallelsen har gått ut och gäller.
dispatch-deadline = Frist: { $summary }
dispatch-file-year-wheel = Årshjul
dispatch-refused-no-holds = Det finns inga planerade möten { $year } att boka tid för.
    .hint = Planera möten först. De som är kallade har fått sin kallelse.
dispatch-refused-no-holder = Ingen kan stå som avsändare: mötena har ingen sekreterare, och ditt namn finns inte bland personerna med en mejladress.
    .hint = Välj sekreterare för mötena, eller fyll i din mejladress bland personerna.
dispatch-refused-empty-year = Året har inga möten att visa.
    .hint = Planera ett möte eller läs in en kalender först.

## Registren som filer

dispatch-file-actions = Åtgärder
dispatch-file-positions = Ställningstaganden
dispatch-file-items = Punkter
dispatch-file-ambiguities = Oklarheter
dispatch-tasks = Partnerskapets åtgärder
dispatch-task-day = Åtgärd: { $summary }
dispatch-column-number = Nr
dispatch-column-action = Åtgärd
dispatch-column-owner = Ansvarig
dispatch-column-organisation = Organisation
dispatch-column-due = Senast
dispatch-column-status = Status
dispatch-column-late = Dagar försenad
dispatch-column-done = Klar
dispatch-column-comment = Kommentar
dispatch-column-meeting = Möte
dispatch-column-dissent = Avvikande uppfattning
dispatch-column-knowledge = Kunskapsområde
dispatch-column-stance = Inställning { $party }
dispatch-column-paragraph = §
dispatch-column-position = Ställningstagande
dispatch-column-date = Dag
dispatch-column-item = Punkt
dispatch-column-ambiguity = Oklarhet
dispatch-column-description = Beskrivning
dispatch-column-parties = Parter
dispatch-column-raised-by = Lyft av
dispatch-column-raised-on = Lyft den
dispatch-column-proposal = Förslag
dispatch-column-since = Sedan
dispatch-column-answer = Svar
dispatch-column-purpose = Syfte
dispatch-column-presenter = Föredragande
dispatch-column-positions = Ställningstaganden
dispatch-column-actions = Åtgärder
dispatch-column-papers = Antal bilagor
dispatch-column-title = Rubrik
dispatch-column-clauses = Att-satser
dispatch-column-outcome = Utfall

## Utdrag

dispatch-refused-which-item = Säg vilken punkt utdraget ska gälla.
    .hint = Välj punkten i protokollet, eller ange den med --item.
dispatch-refused-not-in-minutes = Punkten finns inte i protokollet.
    .hint = Kanske togs den bort innan protokollet justerades. Välj en annan punkt.
dispatch-step-excerpt = Protokollsutdrag skickat: { $name }
dispatch-step-annualreport = Årlig sammanställning skickad: { $name }
dispatch-step-councilreport = Underlag till Rådets redogörelse skickat: { $name }
dispatch-step-directionreport = Uppföljning av gemensam inriktning skickad: { $name }
dispatch-step-directiondocument = Inriktningsdokument skickat: { $name }
dispatch-step-mandates = Mandatlista skickad: { $name }

## Kontroll av en fil

verify-identical = Filen är äkta: den är tecken för tecken den { $name } som arbetsytan gör.
verify-sent = Filen är äkta: precis den filen skickades { $day }.
verify-same-words = Filen har samma ord som { $name }, men är inte den fil som gjordes här. Den kan vara sparad på nytt i ett annat program. Använd arbetsytans egen fil.
verify-changed = Filen är inte äkta: den uppger sig vara { $name }, men orden är inte desamma.
verify-unknown = Filen är en kopia av justerade anteckningar eller protokoll, men inte ur den här arbetsytan, eller så är den ändrad eller inte längre den som gäller.
verify-cut-off = Filen är tom eller saknar slutet, så den kan inte kontrolleras. Hämta den igen från den som skickade den.
verify-no-seal = Filen har inga kontrolluppgifter. Bara arkivexemplar och publiceringsversioner av justerade protokoll kan kontrolleras.
verify-journal-broken = Arbetsytans egen journal är inte hel, så ingenting kan sägas om filen. Kontrollera arbetsytan först.
verify-differs = Här står ”{ $ours }”, i filen ”{ $theirs }”.
verify-added = I filen står också ”{ $theirs }”.
verify-lacks = I filen saknas ”{ $ours }”.

## Möteshandlingar i en fil

dispatch-step-pack = Möteshandlingar skickade: { $name }
pack-name = Möteshandlingar
pack-author = Kansliet för Partnerskapet
pack-notice = Kallelse
pack-agenda = Dagordning
pack-briefs = Underlag till punkter
pack-contents = Innehåll
pack-stamp = { $label } · sida { $page } ({ $pages })
pack-stamp-plain = sida { $page } ({ $pages })
pack-from-word = { $label }, { $name }, är ett Word-dokument: texten återges här utan sidhuvud, sidfot och egen form.
pack-without-pictures = { $name }: antal bilder i Word-dokumentet som inte kan återges här: { $count }.
pack-without-file = { $name }: den inbäddade filen { $what } är inte med.
pack-without-signature = { $name }: den elektroniska underskriften gäller bara i originalet.
pack-fields-still = { $name }: formulärets fält kan inte fyllas i här.
pack-without-answers = { $name }: filen säger inte hur det ifyllda ser ut i { $what }, så det syns inte.
pack-without-media = { $name }: film och ljud är inte med.
pack-untagged-several = Dessa bilagor är inte uppmärkta för skärmläsare, så paketet som helhet är inte tillgänglighetsanpassat: { $name }.
pack-untagged = { $name } är inte uppmärkt för skärmläsare, så paketet som helhet är inte tillgänglighetsanpassat.
pack-refused-kind = { $label }, { $name }, kan inte läggas in i möteshandlingarna.
    .hint = Spara den som PDF och lägg till den i stället. Bilder, text och Word-dokument går också bra.
pack-refused-empty = Bilagan { $name } är tom.
    .hint = Ta bort den, eller lägg till rätt fil.
pack-refused-damaged = Bilagan { $name } är skadad och kan inte läsas i sin helhet.
    .hint = Be om filen igen och lägg till den på nytt.
pack-refused-locked = Bilagan { $name } är låst med ett lösenord.
    .hint = Spara den utan lösenord och lägg till den på nytt.
pack-refused-large = Bilagan { $name } är för stor för att läggas in.
    .hint = Dela upp den, eller skicka den för sig.
pack-refused-shell = Bilagan { $name } är ett formulär som bara vissa program visar.
    .hint = Skriv ut den till PDF och lägg till den på nytt.
pack-refused-stopped = Möteshandlingarna gjordes inte, för att arbetet avbröts.
    .hint = Gör om det när det passar. Inget har sparats.
pack-refused-pages = Handlingarna har { $pages } sidor tillsammans, och det är fler än som får plats i en fil.
    .hint = Ta bort bilagor, eller skicka några för sig.

## Word och webbsida

dispatch-refused-pack-format = Möteshandlingarna skrivs bara som PDF, eftersom de rymmer andras sidor.
    .hint = Välj PDF, eller spara kallelse och dagordning var för sig.
dispatch-refused-archive-format = Arkivexemplaret skrivs bara som PDF/A.
    .hint = Välj PDF, eller en arbetskopia om du vill ha den i Word.

# Svar för hand, förslag om annan tid, och vilka som kommer
dispatch-step-answer = Svar antecknat: { $name }, { $answer }
dispatch-refused-answer = Svaret går inte att använda.
    .hint = Välj accepted, declined, tentative eller needsAction.
dispatch-refused-not-called = { $name } är inte kallad till mötet.
    .hint = Lägg först till personen bland dem som kallas.
dispatch-proposed-time = { $day }, { $time }
dispatch-forecast-sks = SKS
dispatch-forecast-authorities = Myndigheterna
dispatch-forecast-side = { $side }: { $there } av { $total } parter företräds av någon med bekräftat mandat.
dispatch-forecast-no-mandate = { $party }: den som kommer har inget bekräftat mandat.
dispatch-forecast-open = { $party }: ingen har tackat ja än.
dispatch-forecast-absent = { $party }: alla kallade har tackat nej.
