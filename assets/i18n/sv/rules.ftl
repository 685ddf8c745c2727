### Reglerna för ett års plan: vad som gäller, varför det spelar roll och vad man gör åt det.

## Vad reglerna heter

rules-plan-001 = Formella strategiska möten
rules-plan-001-spread = Ett formellt möte varje halvår
rules-plan-002 = Strategiska möten nära samråden
rules-plan-003 = Taktiska gruppen träffas regelbundet
rules-plan-004 = Strategiska möten bereds i taktiska gruppen
rules-plan-005 = Avstämning inför nästa år
rules-plan-008 = Inget annat samtidigt
rules-cal-002 = SKS egna möten
rules-cal-005 = Huvudmannagruppens mandatperiod
rules-cal-006 = Röda dagar, klämdagar och lov
rules-chr-001 = Strategiska ordförandeskapet växlar varje år
rules-chr-002 = Taktiska ordförandeskapet växlar varje år
rules-chr-003 = Ordförandena kommer från olika sidor
rules-pri-001 = Prioriterade utvecklingsområden i tid

## Var de kommer ifrån

rules-plan-001-source = Styr- och ledningsdokumentet
rules-plan-001-spread-source = Eget förslag, inte från styrdokumentet
rules-plan-002-source = Styr- och ledningsdokumentet. Antalet arbetsdagar är ett eget förslag.
rules-plan-003-source = Styr- och ledningsdokumentet. Antalet möten och dagar är egna förslag.
rules-plan-004-source = Styr- och ledningsdokumentet. Antalet veckor är ett eget förslag.
rules-plan-005-source = Styr- och ledningsdokumentet. Tiden på hösten är ett eget förslag.
rules-plan-008-source = Eget förslag, inte från styrdokumentet
rules-cal-002-source = Eget förslag, inte från styrdokumentet
rules-cal-005-source = Förordning (2015:155), 13 §
rules-cal-006-source = Lag (1989:253) om allmänna helgdagar. Klämdagar, halvdagar och lov är egna hänsyn.
rules-chr-001-source = Styr- och ledningsdokumentet
rules-chr-002-source = Styr- och ledningsdokumentet
rules-chr-003-source = Styr- och ledningsdokumentet
rules-pri-001-source = Styr- och ledningsdokumentet. Dagen är ett eget förslag.

## Hur ofta

rules-formal-holds =
    { $held ->
        [0] { $planned } formella strategiska möten är planerade.
        [one] { $planned } formella strategiska möten i planen, varav 1 är genomfört.
       *[other] { $planned } formella strategiska möten i planen, varav { $held } är genomförda.
    }
rules-formal-holds-why = Strategiska styrgruppen ska sammanträda formellt minst { $needed } gånger per år.
rules-formal-broken =
    { $planned ->
        [0] Inget formellt strategiskt möte är planerat, minst { $needed } behövs.
        [one] 1 av minst { $needed } formella strategiska möten är planerat.
       *[other] { $planned } av minst { $needed } formella strategiska möten är planerade.
    }
rules-formal-broken-why = Strategiska styrgruppen ska sammanträda formellt minst { $needed } gånger per år. Lägg in ett möte till, eller markera ett planerat möte som formellt.

rules-halves-holds = Formella möten: { $first } under våren och { $second } under hösten.
rules-halves-holds-why = Ett formellt möte varje halvår ger jämnare takt.
rules-halves-broken =
    { $first ->
        [0] Alla formella möten ligger på hösten.
       *[other] Alla formella möten ligger på våren.
    }
rules-halves-broken-why = Ett formellt möte varje halvår ger jämnare takt. Flytta ett av dem om det går.
rules-halves-unknown = Det finns för få formella möten för att sprida ut.
rules-halves-unknown-why = Ett formellt möte varje halvår ger jämnare takt.

rules-physical-holds = { $body } har { $planned } fysiska möten i planen, högst { $limit }.
rules-physical-holds-why = Färre resor sparar tid. Gränsen är kansliets egen och ändras i Inställningar.
rules-physical-broken = { $body } har { $planned } fysiska möten i planen, men gränsen är { $limit }.
rules-physical-broken-why = Gör något av mötena digitalt eller höj gränsen i Inställningar. Regionernas grupper har högst två fysiska möten per år.
rules-physical-unknown = Ingen gräns för fysiska möten är satt.
rules-physical-unknown-why = Regionernas grupper har högst två fysiska möten per år. Vill ni ha en gräns sätts den i Inställningar.

rules-frequency-holds =
    { $planned ->
        [one] 1 taktiskt möte är planerat, minst { $needed } behövs.
       *[other] { $planned } taktiska möten är planerade, minst { $needed } behövs.
    }
rules-frequency-holds-why = Taktiska samordningsgruppen ska träffas regelbundet. Antalet ställer du in själv.
rules-frequency-broken =
    { $planned ->
        [0] Inget taktiskt möte är planerat, minst { $needed } behövs.
        [one] 1 av minst { $needed } taktiska möten är planerat.
       *[other] { $planned } av minst { $needed } taktiska möten är planerade.
    }
rules-frequency-broken-why = Taktiska samordningsgruppen ska träffas regelbundet för att kunna lyfta frågor i tid. Lägg in fler möten, eller ändra antalet i inställningarna.

rules-gap-holds =
    { $quiet ->
        [0] Det längsta uppehållet mellan taktiska möten är { $days } dagar, { $from } till { $to }.
       *[other] Det längsta uppehållet mellan taktiska möten är { $days } dagar, { $from } till { $to }, varav { $quiet } i sommarveckorna.
    }
rules-gap-holds-why = Högst { $limit } dagar mellan mötena, sommarveckorna oräknade.
rules-gap-broken = { $counted } dagar mellan taktiska möten, { $from } till { $to }, sommarveckorna oräknade.
rules-gap-broken-why = Frågor blir liggande när det går mer än { $limit } dagar mellan mötena. Lägg in ett möte emellan, eller flytta ett av dem.

## Nära samråden

rules-consultations-none = Inga samråd är inlästa, så avståndet går inte att räkna.
rules-consultations-none-why = Mötena bör läggas så att de drar nytta av samråden mellan Rådet och Huvudmannagruppen. Läs in deras kalendrar.

rules-consultation-same = Mötet { $date } är samma dag som samrådet.
rules-consultation-before =
    { $days ->
        [one] Mötet { $date } är 1 arbetsdag efter samrådet { $before }.
       *[other] Mötet { $date } är { $days } arbetsdagar efter samrådet { $before }.
    }
rules-consultation-after =
    { $days ->
        [one] Mötet { $date } är 1 arbetsdag före samrådet { $after }.
       *[other] Mötet { $date } är { $days } arbetsdagar före samrådet { $after }.
    }
rules-consultation-between =
    Mötet { $date } är { $before-days ->
        [one] 1 arbetsdag
       *[other] { $before-days } arbetsdagar
    } efter samrådet { $before } och { $after-days ->
        [one] 1 arbetsdag
       *[other] { $after-days } arbetsdagar
    } före samrådet { $after }.
rules-consultation-holds-why = Generaldirektörerna är redan samlade och samrådet är färskt i minnet.
rules-consultation-broken-why =
    Mötena bör dra nytta av samråden, och gränsen är { $limit ->
        [one] 1 arbetsdag
       *[other] { $limit } arbetsdagar
    }. Flytta mötet närmare ett samråd, helst samma dag.

rules-term-broken = Mötet { $date } ligger strax efter att Huvudmannagruppens mandatperiod slutade { $ended }.
rules-term-broken-why = Den nya Huvudmannagruppen har inte hunnit mötas, så inga samråd hålls. Lägg mötet före sommaren eller från september.

## Beredning

rules-preparation-holds = Mötet { $date } bereds på det taktiska mötet { $by }.
rules-preparation-holds-why = Kansliet förbereder strategiska möten tillsammans med taktiska samordningsgruppen.
rules-preparation-broken = Inget taktiskt möte bereder mötet { $date }.
rules-preparation-broken-nearest = Inget taktiskt möte bereder mötet { $date }. Närmast ligger { $nearest }.
rules-preparation-broken-why = Kansliet förbereder strategiska möten tillsammans med taktiska samordningsgruppen. Lägg ett taktiskt möte mellan { $from } och { $to }.

rules-reconciliation-holds = Avstämningen inför { $about } tas upp { $on }.
rules-reconciliation-holds-why = Parterna stämmer av planerade insatser och uppdrag innan nästa år planeras.
rules-reconciliation-broken = Avstämningen inför { $about } finns inte på någon dagordning mellan { $from } och { $to }.
rules-reconciliation-broken-why = Parterna ska stämma av planerade insatser och uppdrag innan nästa år planeras. Lägg in ett möte på hösten och ta upp punkten där.
rules-reconciliation-possible-why = Parterna ska stämma av planerade insatser och uppdrag innan nästa år planeras. Ta upp punkten till exempel på mötet { $possible }.

rules-priorities-holds = Prioriterade utvecklingsområden för { $about } togs upp { $agreed }.
rules-priorities-holds-why = Strategiska styrgruppen prioriterar varje år vilka områden partnerskapet ska utveckla.
rules-priorities-late = Prioriterade utvecklingsområden för { $about } togs upp först { $agreed }, efter { $due }.
rules-priorities-open = Prioriterade utvecklingsområden för { $about } ska vara klara senast { $due }.
rules-priorities-open-why = Ta upp dem på det formella mötet { $possible }, sista möjliga i planen.
rules-priorities-broken = Det finns inga prioriterade utvecklingsområden för { $about }, och inget formellt möte kvar före { $due }.
rules-priorities-broken-why = Strategiska styrgruppen ska varje år prioritera vilka områden partnerskapet utvecklar. Ta upp dem på nästa formella möte.

## Samtidigt

rules-clash-none = Inget annat ligger samtidigt { $date }.
rules-clash-none-why = Kalendrarna som är inlästa och de egna mötena är jämförda.
rules-clash-event = { $title } ligger samtidigt { $date }.
rules-clash-council-meeting-why = Generaldirektörerna sitter i Rådet och kan inte vara på båda mötena. Byt tid eller dag.
rules-clash-consultation-why = Generaldirektörerna är på samrådet. Lägg mötet före eller efter det samma dag, eller byt dag.
rules-clash-principals-meeting-why = Rådets ordförande leder Huvudmannagruppen och kan vara upptagen. Stäm av, eller byt tid.
rules-clash-sks-meeting-why = SKS ledamöter och sekreterare är på sitt eget möte. Byt tid eller dag.
rules-clash-busy-why = Någon som behövs är upptagen. Stäm av, eller byt tid.
rules-clash-meeting = { $body } möts samtidigt { $date }.
rules-clash-meeting-why = Kansliet och flera deltagare behövs på båda mötena. Byt tid på ett av dem.

## Dagen

rules-day-free = { $date } är en vanlig arbetsdag.
rules-day-free-why = Inga röda dagar, klämdagar eller lov i vägen.
rules-day-saturday = { $date } är en lördag.
rules-day-sunday = { $date } är en söndag.
rules-day-weekend-why = Möten läggs på arbetsdagar. Välj en annan dag.
rules-day-red = { $date } är { $name }, en röd dag.
rules-day-de-facto = { $date } är { $name } och alla är lediga.
rules-day-closed-why = Ingen kan kallas till ett möte då. Välj en annan dag.
rules-day-bridge = { $date } är en klämdag.
rules-day-bridge-why = Många är lediga en ensam arbetsdag mellan två lediga dagar. Välj en annan dag om det går.
rules-day-half = { $date } är { $name } och många slutar vid lunch.
rules-day-half-why = Avtalen skiljer sig åt. Sluta före klockan 12, eller välj en annan dag.
rules-day-break = { $date } ligger i { $name } för { $regions }.
rules-day-break-national = { $date } ligger i { $name }.
rules-day-break-why = Deltagare därifrån kan vara lediga. Stäm av, eller välj en annan vecka.
rules-day-break-national-why = Många är lediga. Välj en annan vecka om det går.

rules-name-new-years-day = nyårsdagen
rules-name-epiphany-eve = trettondagsafton
rules-name-epiphany = trettondedag jul
rules-name-maundy-thursday = skärtorsdagen
rules-name-good-friday = långfredagen
rules-name-easter-eve = påskafton
rules-name-easter-day = påskdagen
rules-name-easter-monday = annandag påsk
rules-name-walpurgis-eve = valborgsmässoafton
rules-name-may-day = första maj
rules-name-ascension-eve = dagen före Kristi himmelsfärdsdag
rules-name-ascension-day = Kristi himmelsfärdsdag
rules-name-whitsun-eve = pingstafton
rules-name-whit-sunday = pingstdagen
rules-name-national-day-eve = dagen före nationaldagen
rules-name-national-day = nationaldagen
rules-name-midsummer-eve-eve = dagen före midsommarafton
rules-name-midsummer-eve = midsommarafton
rules-name-midsummer-day = midsommardagen
rules-name-all-saints-eve = allhelgonaafton
rules-name-all-saints-day = alla helgons dag
rules-name-christmas-eve-eve = dagen före julafton
rules-name-christmas-eve = julafton
rules-name-christmas-day = juldagen
rules-name-boxing-day = annandag jul
rules-name-new-years-eve-eve = dagen före nyårsafton
rules-name-new-years-eve = nyårsafton
rules-name-bridge-day = klämdag

rules-break-sportlov = sportlovet v.{"\u00A0"}{ $week }
rules-break-pasklov = påsklovet
rules-break-summer = sommarveckorna v.{"\u00A0"}26–32
rules-break-almedalen = Almedalsveckan
rules-break-industry-holiday = industrisemestern v.{"\u00A0"}28–31
rules-break-hostlov = höstlovet v.{"\u00A0"}44
rules-break-year-end = jul- och nyårshelgerna

## Ordförande

rules-chair-missing = Ingen är ordförande i { $body } { $from } till { $to }.
rules-chair-missing-why = Ordförandeskapet ska växla varje år mellan SKS och myndigheterna. Ange vem som tar över.
rules-chair-missing-turn-why = Ordförandeskapet ska växla varje år, och turen går till { $turn }. Ange vem det blir.
rules-chair-turn-holds = { $side } har ordförandeskapet { $year }, { $previous } hade det året före.
rules-chair-turn-holds-why = Ordförandeskapet ska växla varje år mellan SKS och myndigheterna.
rules-chair-turn-broken = { $side } har ordförandeskapet { $year } och hade det även året före.
rules-chair-turn-broken-why = Ordförandeskapet ska växla varje år. Byt sida, eller skriv varför det avviker.
rules-chair-turn-excused-why = Avvikelsen har ett skäl: { $reason }
rules-chair-turn-unknown = { $side } har ordförandeskapet { $year }. Vem som hade det året före är inte angivet.
rules-chair-turn-unknown-why = Ange i inställningarna var växlingen börjar, så kan den följas.
rules-chair-sides-holds = Strategiska ordförandeskapet ligger hos { $strategic } och det taktiska hos { $tactical }.
rules-chair-sides-holds-why = Principen är att den part som inte leder den strategiska styrgruppen leder den taktiska.
rules-chair-sides-broken = { $strategic } har båda ordförandeskapen { $from } till { $to }.
rules-chair-sides-broken-why = Principen är att den part som inte leder den strategiska styrgruppen leder den taktiska. Byt sida för ett av dem, eller skriv varför det avviker.
rules-chair-sides-excused-why = Avvikelsen har ett skäl: { $reason }
rules-chair-sides-unknown = Båda ordförandeskapen är inte angivna, så de går inte att jämföra.
rules-chair-sides-unknown-why = Ange vem som leder båda grupperna.
rules-nothing-to-judge = Inget under året berörs av regeln.
rules-deviation = Skäl till avsteget: { $reason }
