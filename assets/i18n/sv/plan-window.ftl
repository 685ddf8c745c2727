### Årsplanen i fönstret: vad dagar kostar, förslag till plan, fastställande.

## Kostnadskalendern

cost-title = Flytta mötet: vad skulle det kosta?
cost-label = Vad planen kostar om { $title } flyttas, per vardag
cost-chosen = Valt
cost-legend-less = lägre
cost-legend-more = mer
cost-legend-no = går inte
cost-none = samma kostnad
cost-plus = plus { $count }
cost-minus = minus { $count }
cost-cannot = går inte: { $why }
cost-at = börjar { $start }
cost-earlier = Tidigare veckor
cost-later = Senare veckor
cost-hint = Pilarna går dag och vecka, Page Up och Page Down månad. Enter flyttar mötet, Ctrl L låser datumet.
cost-trial = Kostnad { $change } om mötet börjar { $start }. Hela planen kostar då { $total }.
cost-refused = { $day } går inte: { $why }. Välj en annan dag.

## Varför detta datum

cost-terms = Vad datumet kostar
cost-wish = Önskemål
cost-price = Kostnad
cost-meeting = Mötets kostnad
cost-whole = hela planen kostar { $cost }
cost-demands = Krav som måste hålla
cost-demand-holds = Håller:
cost-demand-broken = Håller inte:
cost-others = Andra dagar som går
cost-changed = ändrad kostnad
cost-or = { $first } eller { $last }
cost-move = Flytta till { $day } { $time }, { $change }

## Föreslå plan

propose-open = Föreslå plan
propose-title = Föreslå plan för { $year }
propose-strategic = Strategiska möten
propose-tactical = Taktiska möten
propose-keep = Ändra så lite som möjligt
propose-keep-hint = Planerade möten ligger kvar om det inte krävs att de flyttas.
propose-keep-adopted = Den fastställda planens datum ligger kvar om det inte krävs att de flyttas.
propose-release = Också kallade möten får flyttas
propose-release-hint = De kallade behöver då få en ny kallelse.
propose-run = Räkna
propose-again = Räkna om
propose-running = Räknar
propose-best = Bästa hittills: { $cost }. Ingen plan kostar mindre än { $bound }.
propose-looking = Ingen plan än. Ingen plan kostar mindre än { $bound }.
propose-stop = Avbryt räkningen
propose-old = Svaret nedan gäller inte det som står i fälten nu. Räkna om.
propose-proven = bevisat bäst
propose-unproven = inte bevisat bäst
propose-cost = Förslaget kostar
propose-cost-now = Planen kostar nu
propose-now-broken = Planen nu har ett annat antal möten eller bryter ett krav, så kostnaderna går inte att jämföra.
propose-new-of = { $body }, nytt möte
propose-lost = Regler som planen bryter och som inte bryts nu
propose-saves = { $change } mot planen nu
propose-moved =
    { $count ->
        [one] Flyttas: 1 möte
       *[other] Flyttas: { $count } möten
    }
propose-new =
    { $count ->
        [one] Nytt: 1 möte
       *[other] Nya: { $count } möten
    }
propose-removed =
    { $count ->
        [one] Tas bort: 1 möte
       *[other] Tas bort: { $count } möten
    }
propose-kept =
    { $count ->
        [one] Ligger kvar: 1 möte
       *[other] Ligger kvar: { $count } möten
    }
propose-same = Förslaget är planen som den är.
propose-from-to = { $from } till { $to }
propose-resend = ny kallelse behövs
propose-resends =
    { $count ->
        [one] 1 möte är kallat och flyttas. De kallade behöver en ny kallelse.
       *[other] { $count } möten är kallade och flyttas. De kallade behöver nya kallelser.
    }
propose-infeasible =
    { $count ->
        [one] Det här går inte att uppfylla.
       *[other] Allt det här går inte att uppfylla på en gång. Det räcker att ändra ett av dem.
    }
propose-conflict = Vad som krockar
propose-compare = Jämför med förra förslaget
propose-column-meeting = Möte
propose-column-earlier = Förra förslaget
propose-column-now = Det här förslaget
propose-no-meeting = inget möte
propose-keep-earlier = Gå tillbaka till förra förslaget
propose-total = Kostnad
propose-adopt = Fastställ

## Fastställa

adopt-proposal = Förslag
adopt-adopted = Fastställd { $day }
adopt-title = Fastställ årsplanen { $year }
adopt-text = Därefter behöver varje flytt ett skäl, och det gamla datumet står kvar i historiken. Ångra tar tillbaka allt i ett steg.
adopt-do = Fastställ plan
adopt-done =
    { $again ->
        [0] Årsplanen { $year } är fastställd
        [one] Årsplanen { $year } är fastställd. 1 möte behöver en ny kallelse
       *[other] Årsplanen { $year } är fastställd. { $again } möten behöver nya kallelser
    }
adopt-rules = Regler
adopt-broken = Regler som inte håller
adopt-warnings = Att veta
adopt-reason = Varför kallade möten flyttas
adopt-empty = Planen har inga möten att fastställa än.
adopt-already = Planen är fastställd.
adopt-reason-move = Planen är fastställd. Skälet sparas i mötets historik.

## Frister och kalenderfil

deadlines-title = Frister
deadlines-count =
    { $count ->
        [one] 1 frist under året
       *[other] { $count } frister under året
    }
deadlines-why = Varför
deadlines-of = Möte
deadlines-late =
    { $days ->
        [one] 1 dag sen
       *[other] { $days } dagar sen
    }
year-export = Exportera
year-export-calendar = Spara årskalendern (.ics)
year-export-tasks = Spara årskalendern med frister som uppgifter (.ics)
year-export-holds = Spara preliminära bokningar (.ics)
holds-kind = Kalenderinbjudan
holds-made =
    { $count ->
        [one] 1 preliminär bokning är sparad. Skicka den som bilaga till dem som står i den.
       *[other] { $count } preliminära bokningar är sparade, en fil för varje möte. Skicka var och en till dem som står i den.
    }
holds-unreachable = Utan mejladress: { $names }.
holds-nobody = Ingen att boka för: { $names }.
year-export-plan = Spara årsplanen som PDF
year-export-wheel = Årshjulet som bild (.svg)
year-report-annual = Årlig sammanställning
year-report-council = Underlag till Rådets redogörelse
year-report-direction = Uppföljning av gemensam inriktning
year-direction-document = Inriktningsdokument att fylla i
year-report-of = { $name } { $year }

## Regelns källa

rule-level-error = Ska
rule-level-warning = Bör
rule-level-hint = Råd
rule-level-info = Upplysning
rule-source-open = Källa { $requirement } för { $title }
rule-source-none = Önskemålet kommer från { $requirement } i kraven.
rule-depart = Ange skäl till ett avsteg
