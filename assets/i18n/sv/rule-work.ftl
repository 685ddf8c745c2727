### Reglerna för dagordningar, möten, texter och uppdrag: vad som gäller, varför det spelar roll och vad man gör åt det.

## Var reglerna kommer ifrån

rules-source-documents = Styr- och ledningsdokumentet
rules-source-direction = Gemensam inriktning mellan staten och SKR, mars 2024
rules-source-memo = Underlagspromemorian om regionernas system för kunskapsstyrning
rules-source-site = kunskapsstyrningvard.se, juni 2024
rules-source-outside = Lag, förordning eller annan källa utanför styrdokumentet
rules-source-own = Eget förslag, inte från styrdokumentet

## Varför en regel inte bedöms

rules-unjudged-built-in = Bedöms inte: programmet är gjort så att regeln inte kan brytas.
rules-unjudged-statement = Bedöms inte: texten beskriver hur det är och går inte att bryta mot.
rules-unjudged-practice = Bedöms inte: det handlar om arbetssätt som inte syns i arbetsytan.
rules-unjudged-with = Bedöms tillsammans med { $rule }.

## Dagordningen

rules-item-holds = ”{ $item }” står på dagordningen { $date }.
rules-item-waived = ”{ $item }” är struken från dagordningen { $date }: { $reason }
rules-item-broken = ”{ $item }” saknas på dagordningen { $date }.
rules-item-unknown = Dagordningen { $date } är inte påbörjad.
rules-item-why = Punkten hör till varje dagordning. Lägg till den, eller stryk den med ett skäl.

rules-prepared-holds = { $asked ->
    [one] Punkten från en nationell grupp { $date } säger vem som har berett den.
   *[other] De { $asked } punkterna från nationella grupper { $date } säger vem som har berett dem.
}
rules-prepared-broken = { $items } { $date } kommer från en nationell grupp och säger inte vem som har berett punkten och när.
rules-prepared-why = Beredningsgruppen bereder underlag i frågor som rör programområden och samverkansgrupper. Skriv i punktens underlag vem som har berett den och när.

rules-ambiguities-holds = { $unsolved ->
    [0] Alla oklarheter om roller är lösta.
    [one] Den oklarhet om roller som inte är löst har ett förslag eller är ny.
   *[other] De { $unsolved } oklarheter om roller som inte är lösta har förslag eller är nya.
}
rules-ambiguities-broken = Utan förslag efter fler än två taktiska möten: { $names }
rules-ambiguities-why = Taktiska gruppen tar fram lösningsförslag när det är oklart vem som gör vad. Skriv ett förslag, eller lyft frågan till styrgruppen.

rules-focus-areas-holds = Alla tio fokusområden finns på årets dagordningar eller i årets ställningstaganden.
rules-focus-areas-broken = Fokusområde { $areas } fanns inte med under året.
rules-focus-areas-unknown = Fokusområde { $areas } har inte kommit med än i år.
rules-focus-areas-why = Partnerskapet arbetar med tio fokusområden. Märk punkter och ställningstaganden med dem.

rules-evaluation-holds = Samarbetet utvärderas { $date }.
rules-evaluation-broken = Ingen utvärdering av samarbetet står på en strategisk dagordning.
rules-evaluation-unknown = Ingen utvärdering av samarbetet står på en strategisk dagordning än.
rules-evaluation-why = Strategiska styrgruppen följer och utvärderar samarbetet. Lägg en punkt om utvärdering på årets sista strategiska möte, om inte förr.

## Mötet

rules-secretary-holds = Mötet { $date } har en sekreterare.
rules-secretary-broken = Mötet { $date } saknar sekreterare.
rules-secretary-unknown = Ingen är sekreterare än { $date }.
rules-secretary-why = Kansliet dokumenterar mötena. Ange sekreterare i mötets uppgifter.

rules-representatives-holds =
    { $present ->
        [one] Den enda som var med { $date } var utsedd.
       *[other] Alla { $present } ledamöter och ersättare { $date } var utsedda.
    }
rules-representatives-broken =
    { $present ->
        [one] Den enda ledamot eller ersättare som var med { $date } hade ingen plats i gruppen.
       *[other] { $unappointed } av { $present } ledamöter och ersättare { $date } hade ingen plats i gruppen.
    }
rules-representatives-unknown = Ingen närvaro är antecknad { $date }.
rules-representatives-why = I partnerskapet möts utsedda representanter. Ge dem ett förordnande som gäller den dagen, eller anteckna dem som gäster.

rules-mandates-holds =
    { $called ->
        [one] Den enda ledamoten { $date } har bekräftat mandat.
       *[other] Alla { $called } ledamöter { $date } har bekräftat mandat.
    }
rules-mandates-broken =
    { $missing ->
        [one] 1 av { $called } ledamöter { $date } saknar bekräftat mandat.
       *[other] { $missing } av { $called } ledamöter { $date } saknar bekräftat mandat.
    }
rules-mandates-unknown = Ingen ledamot är kallad { $date }.
rules-mandates-why = Mötet tar ställning, och representanterna ska kunna föra sin organisations talan. Bekräfta mandaten under Deltagare.

rules-sides-holds = Båda sidor var med { $date }: { $sks } från SKS och { $authorities } från myndigheterna.
rules-sides-broken = Bara en sida var med { $date }: { $sks } från SKS och { $authorities } från myndigheterna.
rules-sides-items = En sida saknades { $date } på { $items }.
rules-sides-unknown = Ingen närvaro är antecknad { $date }.
rules-sides-why = Ett gemensamt ställningstagande bygger på att båda sidor är med. Källorna anger inget antal.

rules-minuted-holds = Mötet { $date } är dokumenterat.
rules-minuted-broken = Mötet { $date } är inte dokumenterat. Utkastet skulle vara klart { $due }.
rules-minuted-unknown = Utkastet från { $date } ska vara klart { $due }.
rules-minuted-why = Varje möte dokumenteras. Skriv det som sades och sänd det till justering.

rules-wording-holds = Texterna { $date } talar inte om bindande utfall.
rules-wording-broken = I texterna { $date } står { $words }.
rules-wording-unknown = Inget är skrivet till mötet { $date }.
rules-wording-why = Partnerskapet enas om ställningstaganden som inte är bindande. Byt ordet där det gäller partnerskapet självt.

rules-own-decisions-holds =
    { $agreed ->
        [one] Årets enda ställningstagande väntar inte på en parts eget beslut.
       *[other] Inget av årets { $agreed } ställningstaganden väntar på en parts eget beslut.
    }
rules-own-decisions-broken =
    { $awaited ->
        [one] { $position } väntar på 1 parts eget beslut.
       *[other] { $position } väntar på { $awaited } parters egna beslut.
    }
rules-own-decisions-unknown = Inget ställningstagande är antecknat i år.
rules-own-decisions-why = Bindande beslut tas av respektive part. Följ upp hos dem som återstår.

## Uppdrag

rules-neutral-holds =
    { $members ->
        [one] Den enda ledamoten företräder en av sidorna.
       *[other] Alla { $members } ledamöter företräder en av sidorna.
    }
rules-neutral-broken =
    { $neutral ->
        [one] 1 av { $members } ledamöter hör inte till någon sida.
       *[other] { $neutral } av { $members } ledamöter hör inte till någon sida.
    }
rules-neutral-unknown = Ingen ledamot är utsedd.
rules-neutral-why = Partnerskapet har två parter, SKS och myndigheterna. Ge de andra rollen adjungerad eller observatör, eller rätta organisationens sida.

rules-memberships-holds = Inget medlemskap överlappar ett annat.
rules-memberships-broken = { $names } är medlem två gånger samtidigt.
rules-memberships-unknown = Inga medlemskap finns.
rules-memberships-why = Antal och parter räknas ur medlemskapen och blir fel om de överlappar.

rules-outside-council-holds = Alla myndigheter som är parter ingår i Rådet.
rules-outside-council-broken = { $names } är part men ingår inte i Rådet.
rules-outside-council-unknown = Ingen myndighet är part.
rules-outside-council-why = Partnerskapets myndigheter är ett urval av dem som ingår i Rådet.

rules-vacancies-holds = Varje part har en ledamot i strategiska styrgruppen.
rules-vacancies-broken = Platsen är vakant för { $names }.
rules-vacancies-unknown = Ingen ledamot är utsedd i strategiska styrgruppen.
rules-vacancies-why = Varje part ska vara företrädd. Ge någon platsen under Deltagare.

rules-contact-points-holds = { $organisation } har en kontaktyta.
rules-contact-points-broken = { $organisation } har ingen kontaktyta.
rules-contact-points-many = { $organisation } har { $people } kontaktytor.
rules-contact-points-unknown = Ingen myndighet är part.
rules-contact-points-why = Varje myndighet utser en representant som är dess kontaktyta. Ge en person den rollen under Deltagare.

rules-appointed-holds =
    { $members ->
        [one] Den enda ledamoten i taktiska gruppen är utsedd av strategiska styrgruppen och har mandat.
       *[other] Alla { $members } ledamöter i taktiska gruppen är utsedda av strategiska styrgruppen och har mandat.
    }
rules-appointed-broken =
    Av { $members } ledamöter i taktiska gruppen saknar { $unconfirmed } bekräftat mandat, och { $elsewhere ->
        [one] 1 är utsedd
       *[other] { $elsewhere } är utsedda
    } av ett annat organ.
rules-appointed-unknown = { $untold } av { $members } ledamöter i taktiska gruppen har inget ställningstagande angivet som de utsågs genom.
rules-appointed-why = Strategiska styrgruppen utser taktiska samordningsgruppen och säkerställer dess mandat. Ange ställningstagandet i förordnandet under Deltagare.

rules-twice-holds = Ingen person finns två gånger.
rules-twice-broken = { $names } finns mer än en gång i samma organisation.
rules-twice-unknown = Inga personer är inlagda.
rules-twice-why = En person kan ha flera roller men ska finnas en gång. Flytta uppdragen till den ena.

## Registren

rules-entries-holds = { $count ->
    [one] Den enda som regeln gäller följer den.
   *[other] Alla { $count } som regeln gäller följer den.
}
rules-entries-unknown = Registret har ännu inget som regeln gäller.

rules-ini-001-broken = Båda parter ansvarar inte, eller nyttan saknas: { $names }
rules-ini-001-why = Parterna har ett ömsesidigt ansvar för nyttan. Ange ansvariga från båda sidor eller skälet för en, och skriv nyttan innan insatsen är överenskommen.

rules-ini-002-broken = Saknar ledning eller ställningstagande: { $names }
rules-ini-002-why = När en insats är överenskommen ska det framgå vem som leder och i vilket ställningstagande det sades. Fyll i båda.

rules-ini-003-broken = Möter inget behov i registret: { $names }
rules-ini-003-why = Insatser föreslås utifrån målgruppernas behov. Koppla insatsen till ett behov.

rules-ini-005-broken = Det är oklart vem som leder: { $names }
rules-ini-005-why = Roller och ansvar ska vara tydliga. Ange en som leder, eller två och skälet till det.

rules-nee-001-broken = Källa eller målgrupp saknas: { $names }
rules-nee-001-why = Ett behov går att prioritera när det framgår vem som har det. Ange källa och målgrupp.

rules-nee-004-broken = Ingen dialog är antecknad om dessa angelägna behov: { $names }
rules-nee-004-why = Behoven ska fångas i dialog med målgrupperna. Anteckna vem ni har talat med, och när.

rules-tag-001-broken = Kunskapsområde saknas: { $names }
rules-tag-001-why = Årsrapporten grupperar efter kunskapsstöd, uppföljning och verksamhetsutveckling. Märk med det område som berörs.

rules-tag-002-broken = Gäller inte hela landet: { $names }
rules-tag-002-why = Nationell är det som tillämpas i hela landet. Se om insatsen hör hemma i Partnerskapet.

rules-tag-007-broken = Ingen av årets insatser rör socialtjänst och närliggande vård.
rules-tag-007-why = Styrgruppen verkar för en helhet där socialtjänsten ingår. Märk en insats som berör den, eller ta upp frågan.

rules-tag-009-broken = Fas saknas: { $names }
rules-tag-009-why = Uppföljningen av den gemensamma inriktningen visar insatser per fas. Ange vilken fas insatsen är i.

rules-pri-002-broken = Det framgår inte efter vilka kriterier detta valdes: { $names }
rules-pri-002-why = Prioriteringar ska gå att förstå i efterhand. Ange kriterierna.

rules-pri-004-broken = Syfte saknas: { $names }
rules-pri-004-why = Varje prioriterat område ska tjäna något av Partnerskapets syften. Ange vilket.

rules-ope-001-broken = Ingen operativ samverkan är antecknad för: { $names }
rules-ope-001-why = Årets områden genomförs på operativ nivå. Anteckna vilka som samarbetar och hur.

rules-pro-001-broken = Det framgår inte vad detta kompletterar: { $names }
rules-pro-001-why = Regionernas kunskapsstöd kompletterar statens. Ange vilket, eller att det inte finns något.

rules-pro-002-broken = Motsäger ett annat kunskapsstöd: { $names }
rules-pro-002-why = Motsägelser ska lyftas till taktiska samordningsgruppen. Ta upp dem där.

rules-pro-003-broken = Målgrupp saknas: { $names }
rules-pro-003-why = Ett kunskapsstöd ska säga vem det är till för. Ange målgrupp.

rules-pro-004-broken = Giltighetstiden har gått ut: { $names }
rules-pro-004-why = Det som vården går efter ska vara aktuellt. Fråga den som förvaltar det om det ska förlängas eller dras in.

rules-doc-001-broken = Båda parter har inte undertecknat: { $names }
rules-doc-001-why = Parterna har skrivit under en överenskommelse. Ange vilka som har undertecknat den.

rules-doc-002-broken = Är inte fastställt av strategiska styrgruppen: { $names }
rules-doc-002-why = Styr- och ledningsdokumentet fastställs av strategiska styrgruppen. Koppla det till ställningstagandet, eller skriv varför det saknas.

rules-dir-001-broken = Saknar ett inriktningsdokument som gäller: { $names }
rules-dir-001-why = Samverkansgrupper och myndigheter ska ha ett inriktningsdokument som ses över regelbundet. Ta fram ett, eller se över det som finns.

rules-dir-002-broken = Är inte fastställt av taktiska samordningsgruppen: { $names }
rules-dir-002-why = Inriktningsdokument fastställs av taktiska samordningsgruppen. Koppla det till ställningstagandet.

rules-man-005-broken = Är inte nominerade av sin egen sida: { $names }
rules-man-005-why = Respektive part nominerar sina representanter. Anteckna nomineringen.

rules-man-006-broken = Ledningsnivå eller mandat saknas för: { $names }
rules-man-006-why = Representanterna ska vara på ledningsnivå och ha ett tydligt mandat. Fyll i båda i nomineringen.

rules-rep-001-holds = Den årliga sammanställningen för { $about } godkändes { $done }, i tid till { $due }.
rules-rep-001-late = Den årliga sammanställningen för { $about } godkändes { $done }, efter { $due }.
rules-rep-001-broken = Den årliga sammanställningen för { $about } skulle ha varit godkänd senast { $due }.
rules-rep-001-unknown = Den årliga sammanställningen för { $about } ska vara godkänd senast { $due }.
rules-rep-001-why = Partnerskapet gör en årlig sammanställning av insatser och resultat. Skriv den i registret Årliga sammanställningar och ange dagen då den godkändes.
rules-rep-002-holds = Underlaget till Rådets redogörelse för { $about } skickades { $done }, i tid till { $due }.
rules-rep-002-late = Underlaget till Rådets redogörelse för { $about } skickades { $done }, efter { $due }.
rules-rep-002-broken = Underlaget till Rådets redogörelse för { $about } skulle ha skickats senast { $due }.
rules-rep-002-unknown = Underlaget till Rådets redogörelse för { $about } ska skickas senast { $due }.
rules-rep-002-why = Myndigheterna i Rådet återrapporterar till regeringen enligt förordningen (2015:155). Skriv underlaget i registret Underlag till Rådets redogörelse och ange dagen då det skickades.
rules-rep-004-holds = Uppföljningen av den gemensamma inriktningen för { $about } var hos båda mottagarna { $done }, i tid till { $due }.
rules-rep-004-late = Uppföljningen av den gemensamma inriktningen för { $about } var hos båda mottagarna { $done }, efter { $due }.
rules-rep-004-broken = Uppföljningen av den gemensamma inriktningen för { $about } skulle ha varit hos båda mottagarna senast { $due }.
rules-rep-004-unknown = Uppföljningen av den gemensamma inriktningen för { $about } ska vara hos båda mottagarna senast { $due }.
rules-rep-004-why = Den gemensamma inriktningen ska följas upp varje år till regeringen (Socialdepartementet) och till SKR:s styrelse. Ange i registret Uppföljningar av gemensam inriktning vilken dag var och en fick den.
rules-entries-more = { $count } till
rules-grp-002-broken = Har ingen värdregion: { $names }
rules-grp-002-why = Varje nationellt programområde har en sjukvårdsregion som värd. Ange värden i registret.
rules-grp-004-broken = Hör inte till någon grupp: { $names }
rules-grp-004-why = En nationell arbetsgrupp tillsätts av ett programområde eller en samverkansgrupp. Ange vilken.

rules-grp-001-broken = Saknar någon sjukvårdsregion bland ledamöterna: { $names }
rules-grp-001-why = Ett programområde består av experter från alla sex sjukvårdsregioner. Lägg in de ledamöter som saknas, eller vakanta platser.
rules-grp-003-broken = Har en annan värd än SKR: { $names }
rules-grp-003-why = SKR är värd för de nationella samverkansgrupperna. Rätta värden eller anteckna ett avsteg.
rules-cmp-003-broken = Saknar någon sjukvårdsregion eller öppen nominering: { $names }
rules-cmp-003-why = I de nationella arbetsgrupperna ska alla sjukvårdsregioner finnas med, och de tillsätts genom öppen nominering.
rules-cmp-004-broken = Har färre än 40 procent av ena könet: { $names }
rules-cmp-004-why = Jämn könsfördelning ska eftersträvas. Tänk på det vid nästa nominering.
rules-cmp-005-broken = Saknar primärvård, specialistvård eller patientföreträdare: { $names }
rules-cmp-005-why = Grupperna ska ha företrädare från både primärvård och specialistvård samt patientföreträdare. Ange ledamöternas erfarenhet, eller sök den som saknas.
rules-mnd-001-broken = Har en period över tre år eller sitter en tredje gång: { $names }
rules-mnd-001-why = Mandatperioden i programområden och samverkansgrupper är tre år och kan förlängas en gång. Rätta dagarna eller utse en efterträdare.
rules-mnd-002-broken = Har en period över tre år, sitter en andra gång eller kommer under de två första åren från en annan sjukvårdsregion än värdens: { $names }
rules-mnd-002-why = Ordföranden i ett programområde utses för högst tre år, utan förlängning, och följer värdskapet i två år. Rätta dagarna, sjukvårdsregionen eller värden, eller utse en efterträdare.
rules-mnd-003-broken = Har en period över två år eller sitter en andra gång: { $names }
rules-mnd-003-why = Ordföranden i en samverkansgrupp utses för två år, utan förlängning. Rätta dagarna eller utse en efterträdare.
rules-for-001-broken = Är med i ordförandeforum utan att leda en grupp, eller leder en grupp utan att vara med: { $names }
rules-for-001-why = Ordförandeforum samlar alla som leder ett programområde eller en samverkansgrupp. Ändra platserna så att de stämmer.
rules-con-002-broken = Har ingen som samordnar kontakterna med programområdena: { $names }
rules-con-002-why = Varje myndighet samordnar sina kontakter med programområdena. Ge en person den rollen; kontaktytan kan också ha den.
rules-steps-holds = Det som ska vara gjort inför och efter det taktiska mötet { $date } är gjort.
rules-steps-broken = Är inte gjort i tid inför eller efter det taktiska mötet { $date }: { $steps }
rules-steps-unknown = Inget behöver vara gjort än inför det taktiska mötet { $date }.
rules-steps-why = Kansliet planerar och förbereder de taktiska mötena. Dagarna räknas från mötet och ändras i Inställningar.
rules-archived-holds = Texten från mötet { $date } överlämnades till arkivet { $on }.
rules-archived-broken = Texten från mötet { $date } skulle ha varit i arkivet senast { $due }.
rules-archived-unknown = Texten från mötet { $date } ska vara i arkivet senast { $due }.
rules-archived-why = En allmän handling arkiveras så snart den är justerad (arkivlagen 3 §). Spara arkivexemplaret, lämna det till arkivet och anteckna dagen under Allmän handling.
rules-passed-on-holds = Alla myndigheter har spridit det som mötet { $date } kom fram till.
rules-passed-on-broken = Har inte spridit det som mötet { $date } kom fram till, senast { $due }: { $names }
rules-passed-on-unknown = Ska sprida det som mötet { $date } kom fram till, senast { $due }: { $names }
rules-passed-on-why = Kontaktytan återför och sprider information i den egna organisationen. Fråga dem som saknas och anteckna svaret i registret Återföring i organisationerna.
rules-overview-holds = Översikten av planerade insatser finns med vid avstämningen { $date }.
rules-overview-broken = Översikten av planerade insatser saknades vid avstämningen { $date }.
rules-overview-unknown = Översikten av planerade insatser är inte bifogad till avstämningen { $date }.
rules-overview-why = Det finns en samlad översikt av de insatser som planeras i programområden och samverkansgrupper. Bifoga den till punkten om avstämning.
rules-ope-003-broken = Har fått fler förfrågningar på ett kvartal än som är satt: { $names }
rules-ope-003-why = Programområdenas uppdrag och tid ska värnas. Samordna förfrågningarna eller sprid ut dem. Gränsen ändras i Inställningar.
rules-ope-004-broken = Utgår inte från något behov eller någon insats: { $names }
rules-ope-004-why = Samverkan utgår från målgruppernas behov och det som har prioriterats i partnerskapet. Ange behovet eller insatsen.
rules-ind-001-broken = Har väntat längre än vad som är satt: { $names }
rules-ind-001-why = Samarbetet ska ha tempo. Låt en insats möta behovet, gör klart åtgärden eller stryk det som inte ska göras. Tiden ändras i Inställningar.
rules-dia-001-broken = Diarienummer som inte skrivs som i organisationens diarium: { $names }
rules-dia-001-why = Ett nummer som är rätt skrivet går att söka i diariet. Rätta numret, eller mönstret på organisationen.
rules-con-005-broken = Saknar funktionsadress: { $names }
rules-con-005-why = Brev ska komma fram även när den man känner har slutat. Skriv in myndighetsbrevlådan eller registratorns adress på organisationen.
rules-src-001-broken = Bygger på en källa som är äldre än ett år: { $names }
rules-src-001-why = Den som har en plats kan ha bytts ut sedan källan skrevs. Se efter igen och ändra dagen.

rules-con-004-holds = Varje sjukvårdsregion har en samordnare och en kommunikatör.
rules-con-004-first = Utan samordnare: { $regions }.
rules-con-004-second = Utan kommunikatör: { $regions }.
rules-con-004-unknown = Ingen samordnare eller kommunikatör är inlagd ännu.
rules-con-004-why = I varje sjukvårdsregion finns en samordnare och en kommunikatör. Ge dem rollerna under Deltagare.
rules-cmp-012-holds = Beredningsgruppen har en ordinarie ledamot och en ersättare från varje sjukvårdsregion.
rules-cmp-012-first = Utan ordinarie ledamot: { $regions }.
rules-cmp-012-second = Utan ersättare: { $regions }.
rules-cmp-012-unknown = Ingen är inlagd i beredningsgruppen ännu.
rules-cmp-012-why = Beredningsgruppen består av en ordinarie ledamot och en ersättare från varje sjukvårdsregion. Lägg in dem som saknas, eller vakanta platser.
rules-composition-seats = SKS har { $health } från hälso- och sjukvårdsdirektörsnätverket, { $directors } från regiondirektörsnätverket och { $skr } från SKR.
rules-composition-missing = Ingen är från { $regions }.
rules-composition-unknown = Den här sammansättningen gäller inte den dagen, eller så är ingen inlagd i SKS ännu.
rules-composition-why = SKS består av minst fyra från hälso- och sjukvårdsdirektörsnätverket, två från regiondirektörsnätverket och en från SKR, och alla sjukvårdsregioner är med. SKS kan utökas. Lägg in dem som saknas, med nätverk och sjukvårdsregion.
rules-groups-holds = Registret har 26 programområden och 8 samverkansgrupper, som i källan.
rules-groups-broken = Registret har { $npo } programområden och { $nsg } samverkansgrupper. Källan från juni 2024 nämner 26 och 8.
rules-groups-unknown = Inga programområden eller samverkansgrupper är inlagda.
rules-groups-why = Antalet visar om registret är fullständigt. Har regionerna ändrat sina grupper är det registret som gäller.
