# Words on the pages of the typeset documents. Messages without arguments reach the templates under the same key
# without "documents-"; the others are filled in by the crate kansli-documents.

## Names of the documents

documents-notice = Kallelse
documents-agenda = Dagordning
documents-protocol = Protokoll
documents-notes = Mötesanteckningar
documents-excerpt = Protokollsutdrag
documents-excerpt-notes = Utdrag ur mötesanteckningar
documents-mandates = Mandatlista
documents-report-summary = Årlig sammanställning
documents-report-council = Underlag till Rådets redogörelse
documents-report-direction = Uppföljning av gemensam inriktning
documents-direction = Inriktningsdokument
documents-pack = Möteshandlingar
documents-pack-paper = Bilaga
documents-positions = Logg över gemensamma ställningstaganden
documents-actions = Åtgärdslista
documents-briefs = Underlag till punkter
documents-briefs-numbered = Underlag till möte { $number }/{ $year }
documents-items = Register över punkter
documents-ambiguities = Register över oklarheter
documents-year-plan = Årsplan
documents-name-numbered = { $name } { $number }/{ $year }
documents-protocol-numbered = { $name } nr{"\u00A0"}{ $number }/{ $year }
documents-name-of-year = { $name } { $year }

## File names

documents-file-draft = utkast
documents-file-work-copy = arbetskopia
documents-file-item = punkt-{ $number }
documents-file-paragraph = paragraf-{ $number }
documents-file-publication = publiceringsversion
documents-notice-file = Kallelse
documents-agenda-file = Dagordning
documents-protocol-file = Protokoll
documents-excerpt-file = Protokollsutdrag
documents-excerpt-notes-file = Utdrag ur mötesanteckningar
documents-mandates-file = Mandatlista
documents-report-summary-file = Arlig-sammanstallning
documents-report-council-file = Underlag-till-Radets-redogorelse
documents-report-direction-file = Uppfoljning-av-gemensam-inriktning
documents-direction-file = Inriktningsdokument
documents-pack-file = Moteshandlingar
documents-pack-paper-file = Bilaga
documents-notes-file = Motesanteckningar
documents-positions-file = Stallningstaganden
documents-actions-file = Atgardslista
documents-briefs-file = Underlag
documents-items-file = Punkter
documents-ambiguities-file = Oklarheter
documents-year-plan-file = Arsplan

## Head and foot

documents-partnership-first = Partnerskapet för stöd till kunskapsstyrning
documents-partnership-second = inom hälso- och sjukvården
documents-author = Kansliet för Partnerskapet
documents-cases = Dnr { $numbers }
documents-version = Version { $version }
documents-page = Sida{"\u00A0"}{ $page }{"\u00A0"}({ $pages })
documents-demo = Påhittat innehåll
documents-demo-sentence = Personer, organisationer och uppgifter i det här dokumentet är påhittade.
documents-not-binding = Partnerskapets ställningstaganden är inte bindande. Bindande beslut fattas av respektive part i dess egen verksamhet.

documents-status-draft = Utkast
documents-status-out-for-comment = Ute för synpunkter
documents-status-awaiting-approval = Ej justerat
documents-status-awaiting-approval-notes = Ej godkända
documents-status-approved = Justerat
documents-status-approved-report = Godkänd
documents-status-approved-notes = Godkända
documents-status-published = Publicerat
documents-status-changed-since = Ändrad efter utskicket
documents-status-sent = Utskickat
documents-status-corrected = Rättat
documents-status-cancelled = Inställt

## Dates and times

documents-day-long = { $day }{"\u00A0"}{ $month } { $year }
documents-day-short = { $day }{"\u00A0"}{ $month }
documents-day-with-weekday = { $weekday } { $day }{"\u00A0"}{ $month } { $year }
documents-clock = { $hour }.{ $minute }
documents-span = { $start }–{ $end }
documents-at = kl.{"\u00A0"}{ $time }
documents-week = v.{"\u00A0"}{ $week }
documents-month-1 = januari
documents-month-2 = februari
documents-month-3 = mars
documents-month-4 = april
documents-month-5 = maj
documents-month-6 = juni
documents-month-7 = juli
documents-month-8 = augusti
documents-month-9 = september
documents-month-10 = oktober
documents-month-11 = november
documents-month-12 = december
documents-weekday-1 = måndag
documents-weekday-2 = tisdag
documents-weekday-3 = onsdag
documents-weekday-4 = torsdag
documents-weekday-5 = fredag
documents-weekday-6 = lördag
documents-weekday-7 = söndag

## Meetings and people

documents-formal-meeting = formellt möte
documents-meeting = möte
documents-mode-in-person = fysiskt möte
documents-mode-remote = digitalt möte
documents-mode-hybrid = fysiskt och digitalt möte
documents-side-sks = SKS
documents-side-authorities = Myndigheterna
documents-side-other = Övriga
documents-chair = Ordförande
documents-chair-role = ordförande
documents-secretary = Sekreterare
documents-secretary-role = sekreterare
documents-approver = Justerare
documents-name = Namn
documents-role = Roll
documents-organisation = Organisation
documents-attachments = Bilagor
documents-attachment = Bilaga{"\u00A0"}{ $number }
documents-column-number = Nr
documents-column-date = Datum
documents-column-status = Status

## Kallelse

documents-notice-to = Till ledamöterna i { $body }
documents-notice-called-formal = Du kallas till formellt möte i { $body }.
documents-notice-called-formal-numbered = Du kallas till formellt möte { $number } i { $body }.
documents-notice-called = Du kallas till möte i { $body }.
documents-notice-called-numbered = Du kallas till möte { $number } i { $body }.
documents-notice-cancelled = Mötet är inställt.
documents-notice-when = När
documents-notice-where = Var
documents-notice-where-open = Plats meddelas senare.
documents-notice-link = Du kan delta digitalt:
documents-notice-how = Hur
documents-notice-answer = Svara
documents-notice-answer-full = Meddela { $who } senast { $day } om du kommer.
documents-notice-answer-day = Meddela kansliet senast { $day } om du kommer.
documents-notice-answer-who = Meddela { $who } om du kommer.
documents-notice-hinder = Förhinder
documents-notice-hinder-text = Om du inte kan delta: anmäl det så snart som möjligt och säg vem som företräder din organisation. Ersättaren behöver ha mandat att föra talan.
documents-notice-conflict = Jäv
documents-notice-conflict-text = Säg till i förväg om du kan vara jävig i någon punkt.
documents-notice-papers = Underlag
documents-notice-papers-text = Dagordning och underlag finns i bilagorna. Vi går inte igenom dem i detalj på mötet.
documents-notice-costs = Kostnader
documents-notice-costs-text = Var och en står för sina egna kostnader.
documents-notice-contact = Kontakt
documents-notice-agenda = Dagordning i korthet
documents-notice-called-list = Kallade
documents-notice-adjuncts = Adjungerade
documents-notice-secretaries = Sekreterare
documents-notice-guests = Gäster
documents-notice-welcome = Välkommen

## Dagordning

documents-agenda-time-place = Tid och plats
documents-agenda-items = Punkter
documents-agenda-no-items = Dagordningen har inga punkter ännu.
documents-agenda-item = Punkt
documents-agenda-purpose = Syfte
documents-agenda-presenter = Föredragande
documents-agenda-time = Tid
documents-agenda-papers = Underlag
documents-agenda-proposal = Förslag till ställningstagande
documents-agenda-proposal-agree = { $body } enas om
documents-agenda-minutes = { $minutes }{"\u00A0"}min
documents-agenda-total = Punkterna tar tillsammans { $minutes } minuter.
documents-agenda-total-over = Punkterna tar tillsammans { $minutes } minuter, { $over } minuter mer än mötestiden.
documents-agenda-that = att
documents-agenda-late = Sent inkommen: stod inte i kallelsen.
documents-agenda-changes = Ändrat sedan utskicket { $day }
documents-purpose-information = Information
documents-purpose-discussion = Diskussion
documents-purpose-position = Ställningstagande

## Underlag per punkt

documents-brief-item = Punkt { $number }. { $title }
documents-brief-none = Ingen punkt har något underlag ännu.
documents-brief-prepared = Beredd av
documents-brief-prepared-by-on = { $who }, { $day }
documents-brief-focus = Fokusområde
documents-brief-need-to-know = Det här behöver { $body } veta
documents-brief-reasons = Skäl
documents-brief-consequences = Konsekvenser
documents-brief-own-steps = Vad varje part behöver göra eller besluta själv
documents-brief-contact = Kontakt

## Register över punkter

documents-items-meeting = { $meeting }, { $day }
documents-items-empty = Registret har inga punkter ännu.
documents-items-count = { $count ->
    [one] { $count } punkt
   *[other] { $count } punkter
}
documents-register = Register
documents-register-file = Register
documents-register-empty = Registret har inget att visa ännu.
documents-register-count = { $count ->
    [one] 1 uppgift
   *[other] { $count } uppgifter
}
documents-register-entry = Vad
documents-register-told = Uppgifter
documents-register-missing = Att göra
documents-items-paragraph = §
documents-items-outcomes = Utfall
documents-items-papers = Bilagor

## Register över oklarheter

documents-ambiguities-empty = Registret har inga oklarheter.
documents-ambiguities-what = Oklarhet
documents-ambiguities-parties = Parter
documents-ambiguities-raised = Lyft
documents-ambiguities-proposal = Förslag
documents-ambiguities-answer = Svar:

## Protokoll

documents-minutes-time-place = Tid och plats
documents-minutes-attendance = Närvaro
documents-minutes-others = Adjungerade och övriga
documents-minutes-absent = Förhindrade
documents-minutes-took-part = Deltog
documents-minutes-present-all = hela mötet
documents-minutes-remote = digitalt
documents-minutes-stands-in = ersättare för { $name }
documents-minutes-mandate-by = mandat bekräftat av { $name }
documents-minutes-unconfirmed = Följande deltagare saknar ännu bekräftat mandat: { $names }.
documents-minutes-nobody = Ingen närvaro är antecknad.
documents-minutes-paragraph = §{"\u00A0"}{ $number } { $title }
documents-minutes-presenter = Föredragande: { $name }.
documents-minutes-papers = Underlag: { $papers }.
documents-minutes-recused-left = { $name } anmäler jäv och lämnar mötet under punkten.
documents-minutes-recused-stayed = { $name } anmäler jäv och deltar inte under punkten.
documents-minutes-someone-left = En ledamot lämnade mötet under punkten.
documents-minutes-someone-stayed = En ledamot deltog inte under punkten.
documents-minutes-position = Gemensamt ställningstagande { $number }
documents-minutes-position-failed = Förslag till ställningstagande { $number }: ingen enighet
documents-minutes-position-proposed = Förslag till ställningstagande { $number }
documents-minutes-agrees = { $body } enas om
documents-minutes-not-agreed = { $body } enas inte om förslaget
documents-minutes-proposed = { $body } föreslås enas om
documents-minutes-that = att
documents-minutes-dissent = Avvikande uppfattning
documents-minutes-dissent-text = { $who } anser att { $text }
documents-minutes-stances = Parternas inställning
documents-minutes-knowledge = Kunskapsområde
documents-minutes-handling = Parternas egen hantering
documents-minutes-actions = Åtgärder
documents-minutes-action-what = Vad
documents-minutes-action-who = Vem
documents-minutes-action-due = Senast
documents-minutes-closing = Mötet avslutas
documents-minutes-next = Nästa möte är { $day }.
documents-minutes-closed-at = Ordföranden sammanfattar och avslutar mötet { $time }.
documents-minutes-correction = Rättelse
documents-minutes-secrecy = Sekretessmarkering
documents-minutes-approval = Justering
documents-minutes-approval-notes = Godkännande
documents-minutes-role-secretary = Vid protokollet
documents-minutes-role-secretary-notes = Antecknade
documents-minutes-role-chair = Justeras, ordförande
documents-minutes-role-chair-notes = Godkänns, ordförande
documents-minutes-role-approver = Justeras
documents-minutes-awaiting = Inväntas
documents-minutes-by-email = Godkänt i mejl { $day }
documents-minutes-by-signature = Undertecknat { $day }
documents-minutes-at-meeting = Godkänt på mötet { $day }
documents-minutes-by-other = Godkänt { $day }, { $method }
documents-minutes-sent-on-day = Skickat för justering { $day }
documents-minutes-sent-on-day-notes = Skickat för godkännande { $day }
documents-minutes-on-day = Godkänt { $day }
documents-minutes-no-signature = Uppgifterna visar hur kansliet har tagit emot varje godkännande. De är inga elektroniska underskrifter.

## Mötesanteckningar

documents-notes-took-part = Deltog
documents-notes-hinder = Förhinder
documents-notes-written-by = Antecknade
documents-notes-items = Anteckningar
documents-notes-item = Punkt
documents-notes-gist = Det viktigaste
documents-notes-outcome = Vi kom fram till
documents-notes-who-what = Vem gör vad, när
documents-notes-by = senast { $day }
documents-notes-next = Nästa möte
documents-notes-no-items = Inga punkter är antecknade.

## Logg över gemensamma ställningstaganden

documents-positions-intro = Loggen visar vad parterna har enats om. Ställningstagandena är inte bindande. Kolumnen ”Parternas hantering” visar vad varje organisation har beslutat själv.
documents-positions-selection = Urval: { $selection }
documents-positions-empty = Loggen har inga ställningstaganden ännu.
documents-positions-count = { $count ->
    [one] { $count } ställningstagande
   *[other] { $count } ställningstaganden
}
documents-positions-origin = Möte och punkt
documents-positions-text = Ställningstagande
documents-positions-handling = Parternas hantering
documents-positions-areas = Område
documents-positions-presenter = Föredragande: { $name }
documents-positions-took-part = Deltog: { $names }
documents-positions-aside = Närvarade utan att delta: { $names }
documents-positions-actions = Åtgärder: { $numbers }
documents-positions-replaces = Ersätter { $number }
documents-positions-replaced-by = Ersatt av { $number }
documents-position-proposed = Förslag
documents-position-in-force = Gäller
documents-position-not-agreed = Ingen enighet
documents-position-superseded = Ersatt
documents-position-closed = Avslutat

## Åtgärdslista

documents-actions-as-of = Läget den { $day }
documents-actions-empty = Listan har inga åtgärder ännu.
documents-actions-overdue = Försenade
documents-actions-this-month = Denna månad
documents-actions-later = Senare
documents-actions-undated = Utan slutdatum
documents-actions-finished = Klara och strukna
documents-actions-what = Åtgärd
documents-actions-who = Ansvarig
documents-actions-origin = Ursprung
documents-actions-due = Senast
documents-actions-taking-part = Medverkar: { $names }
documents-actions-late = { $days ->
    [one] Försenad { $days } dag
   *[other] Försenad { $days } dagar
}
documents-actions-done-on = Klar { $day }
documents-action-open = Öppen
documents-action-in-progress = Pågår
documents-action-done = Klar
documents-action-dropped = Struken

## Årsplan

documents-status-draft-plan = Förslag
documents-status-approved-plan = Fastställd
documents-year-plan-proposal = Planen är ett förslag och inte fastställd.
documents-year-plan-adopted = Planen fastställdes { $day }.
documents-year-plan-chairs = Ordförandeskap
documents-year-plan-chair-open = { $side }, ingen är utsedd
documents-ring-strategic = Strategiska styrgruppen
documents-ring-tactical = Taktiska samordningsgruppen
documents-ring-council = Rådet
documents-ring-principals = Huvudmannagruppen
documents-ring-sks = SKS

documents-year-plan-meetings = Partnerskapets möten
documents-year-plan-no-meetings = Planen har inga möten ännu.
documents-year-plan-weekday = Dag
documents-year-plan-week = V.
documents-year-plan-time = Tid
documents-year-plan-meeting = Möte
documents-year-plan-place = Plats
documents-year-plan-why-day = Varför dagen
documents-year-plan-reason = { $text } ({ $rule })
documents-year-plan-doubt = Se över:
documents-year-plan-pinned = Låst datum. Mötet ligger kvar när planen räknas om.
documents-meeting-planned = Planerat
documents-meeting-called = Kallat
documents-meeting-held = Genomfört
documents-meeting-cancelled = Inställt

documents-year-plan-others = Andras möten
documents-year-plan-whose = Vems
documents-year-plan-what = Vad
documents-year-plan-remark = Att veta
documents-year-plan-through = till { $day }
documents-year-plan-consultation = Samråd
documents-year-plan-tentative = Preliminärt
documents-year-plan-left-out = { $count ->
    [one] Kalendrarna har { $count } händelse till. Den påverkar inte planen och står inte här.
   *[other] Kalendrarna har { $count } händelser till. De påverkar inte planen och står inte här.
}

documents-year-plan-deadlines = Frister
documents-year-plan-deadlines-intro = Mötenas frister räknas i arbetsdagar från mötesdagen. Andra frister som hamnar på en ledig dag flyttas till arbetsdagen före.
documents-year-plan-of = Hör till
documents-year-plan-done = Klart.

documents-year-plan-days = Lov och lediga dagar
documents-year-plan-day-closed = Ledig dag
documents-year-plan-day-bridge = Klämdag
documents-year-plan-day-half = Halvdag, många slutar vid lunch
documents-year-plan-everywhere = I hela landet
documents-year-plan-regions = Sjukvårdsregion: { $regions }

documents-year-plan-rules = Regler
documents-year-plan-rules-intro = Så står sig planen mot reglerna den { $day }.
documents-year-plan-rule = Regel
documents-year-plan-demand = Krav och källa
documents-year-plan-verdict = Bedömning
documents-year-plan-basis = Vad bedömningen bygger på
documents-year-plan-source = Källa: { $source }
documents-verdict-met = Uppfylld
documents-verdict-broken = Inte uppfylld
documents-verdict-watch = Bevaka
documents-verdict-not-judged = Kan inte bedömas ännu

documents-year-plan-timeline = Tidslinje
documents-year-plan-timeline-title = Tidslinje { $year }
documents-year-plan-timeline-alt = Tidslinje för { $year }.
documents-year-plan-timeline-how = Ett fyllt tecken bland andras möten är ett samråd. Hänglås betyder låst datum, en överstruken dag med streckad linje är inställd och ×2 är flera dagar tätt. Lov och lediga dagar är grå.
documents-year-plan-wheel = Årshjul
documents-year-plan-wheel-title = Årshjul { $year }
documents-year-plan-wheel-strategic = { $count ->
    [0] inga strategiska
    [one] { $count } strategiskt
   *[other] { $count } strategiska
}
documents-year-plan-wheel-tactical = { $count ->
    [0] inga taktiska
    [one] { $count } taktiskt
   *[other] { $count } taktiska
}
documents-year-plan-wheel-chair-strategic = Ordförande strategiskt: { $side }
documents-year-plan-wheel-chair-tactical = Ordförande taktiskt: { $side }
documents-year-plan-wheel-order = Ringarna utifrån och in
documents-year-plan-wheel-count = { $count ->
    [0] inga möten
    [one] { $count } möte
   *[other] { $count } möten
}
documents-year-plan-wheel-body = { $body }: { $count }
documents-year-plan-wheel-signs = Tecken
documents-year-plan-wheel-consultation = Samråd mellan Rådet och Huvudmannagruppen
documents-year-plan-wheel-pinned = Låst datum
documents-year-plan-wheel-cancelled = Inställt
documents-year-plan-wheel-preparation = Taktiskt möte som bereder ett strategiskt
documents-year-plan-wheel-moved = Står bredvid sin dag, strecket visar den
documents-year-plan-wheel-gathered = Flera mötesdagar tätt, se listan
documents-year-plan-wheel-breaks = Lov och lediga dagar
documents-year-plan-break-winter-sports = sportlov
documents-year-plan-break-easter = påsklov
documents-year-plan-break-summer = sommarveckor
documents-year-plan-break-autumn = höstlov
documents-year-plan-break-year-end = jul och nyår
documents-year-plan-break-week = { $name } v.{"\u00A0"}{ $week }
documents-year-plan-break-weeks = { $name } v.{"\u00A0"}{ $first }–{ $last }
documents-year-plan-wheel-alt = Årshjul för { $year }.
documents-year-plan-wheel-alt-body = { $body }: { $count }, { $days }.
documents-year-plan-wheel-alt-many = { $body }: { $count }.
documents-year-plan-wheel-alt-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
documents-year-plan-wheel-alt-consultations = Samråd: { $days }.
documents-year-plan-wheel-alt-pinned = Låsta datum: { $days }.
documents-year-plan-wheel-alt-cancelled = Inställda: { $days }.
documents-year-plan-wheel-alt-breaks = Lov: { $breaks }.
documents-year-plan-wheel-alt-where = Allt i bilden står också i årsplanens tabeller.

## DOCX and web page

documents-style-lead = Inledande mening
documents-style-about = Om punkten
documents-style-note = Anmärkning
documents-style-demo = Påhittat innehåll
documents-style-entry = Uppgift
documents-style-aside = Bisak
documents-style-warning = Varning
documents-style-finished = Status, färdig
documents-style-unfinished = Status, ej färdig
documents-style-ledger = Tabell
documents-picture = Bild{"\u00A0"}{ $number }
documents-table = Tabell

## When a document cannot be made

documents-refusal-template = Dokumentet kunde inte skapas. Felet ligger i programmet, inte i det du har skrivit.
documents-refusal-standard = Dokumentet klarar inte kraven för arkiv och tillgänglighet och har inte sparats. Felet ligger i programmet, inte i det du har skrivit.
documents-refusal-docx = Word-filen kunde inte skapas. Felet ligger i programmet, inte i det du har skrivit.

## Excerpt of one paragraph

documents-excerpt-present = Närvarande, { $side }
documents-excerpt-exact = Utdraget återger paragrafen ordagrant ur protokollet.
documents-excerpt-exact-notes = Utdraget återger punkten ordagrant ur mötesanteckningarna.
documents-excerpt-certified = Rätt utdraget intygar
documents-excerpt-day = Ort och datum

## What a copy is known again by

documents-seal = Kontrolluppgifter
documents-seal-content = Innehåll
documents-seal-journal = Journal
documents-seal-how-masked = Journalens nummer är den post där det justerade innehållet låstes. Kansliet kan kontrollera filen mot arbetsytan: kansli verify.
documents-seal-how = Innehållet är det som justerades: kontrollsumman (SHA-256) är beräknad på det justerade innehållet, och journalens nummer är den post där det låstes. Kansliet kan kontrollera filen mot arbetsytan: kansli verify.

## List of mandates

documents-mandates-empty = Det finns inga organ med ledamöter.
documents-mandates-unnamed = Organ utan namn
documents-mandates-none = Ingen har plats i organet den här dagen.
documents-mandates-from = Från
documents-mandates-until = Till
documents-mandates-mandate = Mandat
documents-mandates-acting = Tillförordnad { $role }
documents-mandates-confirmed = Bekräftat
documents-mandates-confirmed-on = Bekräftat { $day }
documents-mandates-unconfirmed = Inte bekräftat
documents-mandates-vacant = Vakant
documents-mandates-ends-soon = Löper ut inom två månader

## Yearly reports

documents-report-summary-subtitle = Insatser och resultat av samverkan i Partnerskapet
documents-report-council-subtitle = Partnerskapets arbete under året, för den redogörelse som lämnas senast den 1 mars { $due }
documents-report-in-short = Sammanfattning
documents-report-about = 1. Om Partnerskapet
documents-report-priorities = 2. Prioriterade utvecklingsområden
documents-report-priorities-plain = Prioriterade områden
documents-report-efforts = 3. Insatser
documents-report-positions = 4. Ställningstaganden
documents-report-focus = 5. Så har vi arbetat med de tio fokusområdena
documents-report-groups = 6. Samverkan med programområden och samverkansgrupper
documents-report-ambiguities = 7. Oklarheter om roller och hur de löstes
documents-report-patients = 8. Patient- och professionsmedverkan
documents-report-forms = 9. Uppföljning av arbetsformerna
documents-report-next = 10. Inför nästa år
documents-report-purpose = Syfte
documents-report-purpose-text = Partnerskapet är regionernas och de statliga myndigheternas gemensamma form för att stödja kunskapsstyrningen inom hälso- och sjukvården. Det ersätter ingen parts eget ansvar.
documents-report-meetings = Möten
documents-report-results = Resultat
documents-report-judgement = Bedömning
documents-report-held = Under { $year } hölls { $formal } i den strategiska styrgruppen och { $tactical } i den taktiska samordningsgruppen. Året gav { $positions }. { $actions } är genomförda.
documents-report-count-formal =
    { $count ->
        [0] inget formellt möte
        [one] ett formellt möte
       *[other] { $count } formella möten
    }
documents-report-count-meetings =
    { $count ->
        [0] inget möte
        [one] ett möte
       *[other] { $count } möten
    }
documents-report-count-positions =
    { $count ->
        [0] inget ställningstagande
        [one] ett ställningstagande
       *[other] { $count } ställningstaganden
    }
documents-report-formal-met = Styrgruppen ska enligt styrdokumentet träffas formellt minst { $wanted } gånger per år. Det kravet är uppfyllt.
documents-report-formal-not-met = Styrgruppen ska enligt styrdokumentet träffas formellt minst { $wanted } gånger per år. Det kravet är inte uppfyllt än.
documents-report-late =
    { $count ->
        [one] En av årets åtgärder är försenad.
       *[other] { $count } av årets åtgärder är försenade.
    }
documents-report-sort = Typ av möte
documents-report-focus-area = Fokusområde
documents-report-focus-number = Fokusområde { $number }
documents-report-focus-done = Vad som gjordes
documents-report-focus-nothing = Inget arbete i år
documents-report-focus-items =
    { $count ->
        [0] Ställningstaganden
        [one] En punkt på årets möten
       *[other] { $count } punkter på årets möten
    }
documents-report-positions-plain = Ställningstaganden
documents-report-deviations = Här har året avvikit från styrdokumentet:
documents-report-no-deviations = Inga avvikelser från styrdokumentet har hittats.
documents-report-write-short = Att skriva: de tre viktigaste resultaten, tre lärdomar och nästa steg.
documents-report-write-priorities = Att skriva: för varje område mål, vad som gjordes, resultat och vad som återstår.
documents-report-write-groups = Att skriva: inriktningsdokumentens status för varje samverkansgrupp.
documents-report-write-patients = Att skriva: hur patienter och professioner har medverkat.
documents-report-write-next = Att skriva: prioriteringar, planerade insatser och kommande uppdrag.
documents-report-write-judgement = Att skriva: myndigheternas bedömning.
documents-report-direction-subtitle = Den gemensamma inriktningen från 2024, för en sammanhållen och ändamålsenlig kunskapsstyrning
documents-report-direction-to = Till Socialdepartementet och SKR:s styrelse. Var och en får ett eget följebrev.
documents-report-direction-goal = 1. En gemensam och långsiktig målbild
documents-report-direction-chain = 2. En sammanhållen kunskapsstyrningskedja med tydlig ansvarsfördelning
documents-report-direction-implementation = 3. Ett större fokus på implementering av kunskapsstöd
documents-report-direction-analysis = 4. Ändamålsenlig uppföljning och analys
documents-report-direction-yearly = 5. Årlig uppföljning
documents-report-write-point = Att skriva: läget, vad som har hänt, ett exempel, hinder och nästa steg.

## Meeting packs

documents-pack-contents = Innehåll
documents-pack-part = Del
documents-pack-title = Handling
documents-pack-page = Sida
documents-pack-pages = Antal sidor
documents-pack-own = Handling
documents-pack-remarks = Att veta om bilagorna
documents-pack-picture = Bild: { $title }
documents-pack-picture-untold = Bild utan beskrivning
documents-pack-column = Kolumn { $number }
documents-pack-empty = Bilagan innehåller ingen text.

## Direction document

documents-direction-subtitle = Samverkan mellan myndigheterna och en nationell samverkansgrupp
documents-direction-about-group = Samverkansgrupp: { $group }
documents-direction-version = Version: { $version }
documents-direction-from = Gäller från: { $day }
documents-direction-review = Ses över senast: { $day }
documents-direction-authors = Framtaget av: { $names }
documents-direction-agreed-by = { $body } enades om inriktningen { $day }, { $position }.
documents-direction-write-which = Att skriva: samverkansgruppens namn, vilka myndigheter som är med, från när dokumentet gäller och när det ska ses över.
documents-direction-why = 1. Varför vi samverkar
documents-direction-write-why = Att skriva: målgrupper och behov, i högst tio meningar.
documents-direction-scope = 2. Vad samverkan omfattar
documents-direction-write-scope = Att skriva: frågor vi arbetar med, och frågor vi inte arbetar med.
documents-direction-roles = 3. Roller
documents-direction-party = Part
documents-direction-group = Samverkansgruppen
documents-direction-leads = Leder
documents-direction-takes-part = Medverkar
documents-direction-is-told = Informeras
documents-direction-work = 4. Så arbetar vi
documents-direction-write-work = Att skriva: kontaktpersoner, hur ofta vi ses, hur underlag delas och hur patienter och professioner medverkar.
documents-direction-efforts = 5. Planerade insatser
documents-direction-write-efforts = Att skriva: varje insats, vem som ansvarar, när den görs och vilket prioriterat område den hör till.
documents-direction-overlap = 6. Så undviker vi dubbelarbete
documents-direction-write-overlap = Att skriva: vilka kunskapsstöd som finns, och hur de hänger ihop.
documents-direction-follow-up = 7. Uppföljning
documents-direction-write-follow-up = Att skriva: hur och när vi ser över dokumentet.
documents-direction-agreed = 8. Fastställande
documents-direction-write-agreed = Att skriva: när den taktiska samordningsgruppen enades om inriktningen, ställningstagandets nummer och vilka som tog fram dokumentet.
documents-report-count-no-actions = Inga åtgärder
documents-report-count-actions = { $done } av årets { $all } åtgärder
documents-report-actions = Bilaga: årets åtgärder
documents-report-actions-count = Antal
documents-report-actions-which = Vilka
documents-report-actions-done = Genomförda
documents-report-actions-late = Försenade
documents-report-actions-other = Övriga
documents-report-no-actions = Inga åtgärder är antecknade för året.
documents-report-goal = Partnerskapets mål enligt det styrdokument som gäller:
documents-report-parties = Parter
documents-report-days = Mötesdagar
documents-report-proposals = Förslag till ändringar i styrdokumentet
documents-report-priority-reason = Varför
documents-report-priority-goal = Mål
documents-report-priority-result = Resultat
documents-report-no-efforts = Inga insatser är antecknade för året.
documents-report-effort = Insats och nytta
documents-report-effort-needs = Behov och målgrupp
documents-report-effort-who = Vem gör vad
documents-report-effort-leads = Leder: { $names }
documents-report-effort-others = Medverkar: { $names }
documents-report-involvement = Så medverkar patienter och professioner i årets insatser:
documents-report-group = Samverkansgrupp
documents-report-group-document = Inriktningsdokument
documents-report-group-review = Ses över senast
documents-report-group-none = Saknas
documents-report-phase = Fas
documents-report-phases = Så många insatser var i varje fas, jämfört med året före:
documents-report-regions = Insatser i implementering som regionernas sida leder:
documents-report-no-regions = Ingen insats i implementering leds av regionernas sida.
documents-report-attendance = Närvaro per organisation
documents-report-attendance-about = Andelen av ledamöternas kallelser till årets hållna möten som de var med på.
documents-report-attendance-of = Organisation
documents-report-attendance-present = Var med
documents-report-attendance-called = Kallade
documents-report-focus-chart = Punkter, insatser och ställningstaganden per fokusområde
documents-report-write-results = Att skriva: vad arbetet ledde till, i neutrala ord.
