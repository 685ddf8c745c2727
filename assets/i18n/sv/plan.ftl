### Årsplanen: mötesnamn, frister, dagar, inställningar, kalendrar, och svar när något inte går.

## Frister

plan-deadline-call-for-items = Be om punkter till dagordningen
plan-deadline-agenda-draft = Gör utkast till dagordning
plan-deadline-chair-review = Ordföranden granskar dagordningen
plan-deadline-notice = Skicka kallelse
plan-deadline-papers = Skicka underlag
plan-deadline-minutes-draft = Skriv klart utkastet
plan-deadline-minutes-approved = Justera texten från mötet

plan-deadline-annual-summary = Årlig sammanställning av { $about }
plan-deadline-council-report = Rådets redogörelse för { $about } till Socialdepartementet
plan-deadline-joint-direction = Uppföljning av gemensam inriktning { $about }
plan-deadline-consultation-round = Remissrunda { $round } startar, { $months } månader
plan-deadline-principals-term = Huvudmannagruppens mandatperiod slutar
plan-deadline-group-plans-first = Verksamhetsplaner för { $about } i programområden och samverkansgrupper, preliminära
plan-deadline-group-plans-decided = SKS beslutar om verksamhetsplaner för { $about }
plan-deadline-group-plans = Regionernas system har sin egen ordning för verksamhetsplaner. Dagarna är egna förslag.
plan-deadline-reconciliation = Avstämning inför { $about }
plan-deadline-priorities = Prioriterade utvecklingsområden för { $about }

plan-deadline-before =
    { $days ->
        [0] Samma dag som mötet.
        [one] 1 arbetsdag före mötet.
       *[other] { $days } arbetsdagar före mötet.
    }
plan-deadline-after =
    { $days ->
        [0] Samma dag som mötet.
        [one] 1 arbetsdag efter mötet.
       *[other] { $days } arbetsdagar efter mötet.
    }
plan-deadline-free =
    { $count ->
        [one] En ledig vardag räknas inte: { $days }.
       *[other] { $count } lediga vardagar räknas inte: { $days }.
    }
plan-deadline-own = Eget förslag, inte från styrdokumentet.
plan-deadline-statute = Dagen står i förordning (2015:155), 14 §.
plan-deadline-rounds = Remissrundorna startar fyra gånger per år.
plan-deadline-term = Huvudmannagruppen byts året efter valet, förordning (2015:155), 13 §.
plan-deadline-shifted-before = Dagen före, eftersom { $counted } är { $obstacle }.
plan-deadline-shifted-earlier = Tidigare, eftersom { $counted } är { $obstacle }.
plan-deadline-shifted-later = Senare, eftersom { $counted } är { $obstacle }.
plan-obstacle-saturday = en lördag
plan-obstacle-sunday = en söndag

## Årets dagar

plan-period-sportlov = Sportlov v.{"\u00A0"}{ $week }
plan-period-pasklov = Påsklov
plan-period-summer = Sommarveckor v.{"\u00A0"}26–32
plan-period-almedalen = Almedalsveckan
plan-period-industry-holiday = Industrisemester v.{"\u00A0"}28–31
plan-period-hostlov = Höstlov v.{"\u00A0"}44
plan-period-year-end = Jul och nyår

## Inställningar

plan-setting-own-organisation = Kansliets organisation
plan-setting-my-name = Ditt namn
plan-setting-workspace-name = Arbetsytans namn
plan-setting-anchor-year = År när turordningen börjar
plan-setting-anchor-strategic = Sida som leder strategiska styrgruppen det året
plan-setting-rotation-start = Dag när ordförandeåret börjar
plan-setting-formal-per-year = Formella strategiska möten per år, minst
plan-setting-consultation-distance = Arbetsdagar mellan strategiskt möte och samråd, högst
plan-setting-tactical-per-year = Taktiska möten per år, minst
plan-setting-tactical-max-gap = Dagar mellan taktiska möten, högst
plan-setting-quiet-first-week = Första sommarveckan som inte räknas
plan-setting-quiet-last-week = Sista sommarveckan som inte räknas
plan-setting-prepare-earliest = Veckor före strategiskt möte då beredningen tidigast börjar
plan-setting-prepare-latest = Veckor före strategiskt möte då beredningen senast är klar
plan-setting-strategic-minutes = Minuter som ett strategiskt möte planeras till
plan-setting-tactical-minutes = Minuter som ett taktiskt möte planeras till
plan-setting-weigh-consultation = Dag mellan strategiskt möte och samråd kostar
plan-setting-weigh-preparation = Dag utanför beredningstiden kostar
plan-setting-weigh-even = Dag ojämnare mellan mötena kostar
plan-setting-weigh-bridge-day = Möte på klämdag kostar
plan-setting-weigh-half-day = Möte på eftermiddagen en halvdag kostar
plan-setting-weigh-break = Möte i skollov för någons region kostar
plan-setting-weigh-quiet = Möte i de lugna veckorna kostar
plan-setting-weigh-busy = Möte när någon är upptagen kostar
plan-setting-weigh-moved = Dag som ett planerat möte flyttas kostar
plan-setting-weigh-called-moved = Dag som ett kallat möte flyttas kostar
plan-setting-reconciliation-from = Avstämning inför nästa år, tidigast
plan-setting-reconciliation-to = Avstämning inför nästa år, senast
plan-setting-priorities-due = Prioriterade utvecklingsområden, senast
plan-setting-annual-summary-due = Årlig sammanställning, senast
plan-setting-council-report-due = Rådets redogörelse, senast
plan-setting-joint-direction-due = Uppföljning av gemensam inriktning, senast
plan-setting-group-plans-first = Preliminära verksamhetsplaner i regionernas grupper, senast
plan-setting-group-plans-decided = Beslut i SKS om verksamhetsplaner, senast
plan-setting-physical-per-year = Fysiska möten per grupp och år, högst (0 är ingen gräns)
plan-setting-archived = Till arkivet, arbetsdagar efter justeringen
plan-setting-passed-on = Återföring i organisationerna, dagar efter justeringen
plan-setting-requests-per-quarter = Förfrågningar till en grupp per kvartal, högst
plan-setting-slow-after = Dagar innan ett behov eller en åtgärd har väntat länge
plan-setting-call-for-items = Be om punkter, arbetsdagar före mötet
plan-setting-agenda-draft = Utkast till dagordning, arbetsdagar före mötet
plan-setting-chair-review = Ordförandens granskning, arbetsdagar före mötet
plan-setting-notice = Kallelse, arbetsdagar före mötet
plan-setting-papers = Underlag, arbetsdagar före mötet
plan-setting-minutes-draft = Utkast till protokoll, arbetsdagar efter mötet
plan-setting-minutes-approved = Justerat protokoll, arbetsdagar efter mötet

plan-source-document = Styr- och ledningsdokumentet
plan-source-statute = Förordning (2015:155)
plan-source-own = Inte från styrdokumentet
plan-source-own-choice = Väljs av kansliet
plan-source-asked = Styrdokumentet anger inte var turordningen börjar

## När något inte går

plan-refused-case-pattern = ”{ $pattern }” visar inte var siffrorna står.
    .hint = Skriv # för varje siffra, till exempel SKR####/#####.
plan-refused-wrong-stage-planned = Mötet är bara planerat.
    .hint = Det går bara för möten som är planerade eller kallade.
plan-refused-wrong-stage-called = Kallelsen har redan gått ut.
    .hint = Det går bara för möten som är planerade eller kallade.
plan-refused-wrong-stage-held = Mötet är redan genomfört.
    .hint = Det går bara för möten som är planerade eller kallade.
plan-refused-wrong-stage-closed = Mötet är avslutat.
    .hint = Det går bara för möten som är planerade eller kallade.
plan-refused-wrong-stage-cancelled = Mötet är inställt.
    .hint = Det går bara för möten som är planerade eller kallade.
plan-refused-remove = Kallelsen har gått ut, så mötet går inte att ta bort.
    .hint = Ställ in mötet i stället, så får de kallade veta det.
plan-refused-ends-too-early = Mötet slutar { $end }, men börjar { $start }.
    .hint = Välj en sluttid efter starttiden.
plan-refused-reason-missing = Skriv varför.
    .hint = De som är kallade behöver få veta skälet.
plan-refused-not-yet = Mötet är { $date }, det kan inte vara genomfört än.
    .hint = Flytta mötet om det hölls en annan dag.
plan-refused-not-ours = { $body } planerar sina egna möten.
    .hint = Läs in deras kalender i stället.
plan-refused-has-content = Mötet har redan ett protokoll.
    .hint = Ställ in mötet i stället.

plan-refused-setting-unknown = Det finns ingen inställning som heter ”{ $key }”.
    .hint = Ändra värdet och spara igen.
plan-refused-setting-number = ”{ $value }” är inte ett helt tal.
    .hint = Ändra värdet och spara igen.
plan-refused-setting-range = { $value } går inte, välj mellan { $least } och { $most }.
    .hint = Ändra värdet och spara igen.
plan-refused-setting-level = ”{ $value }” är ingen nivå.
    .hint = Välj error, warning, hint eller info.
plan-refused-setting-level-fixed = { $rule } väger alltid lika, för så säger dokumenten.
    .hint = Anteckna ett avsteg med skälet i stället.
plan-refused-setting-order = Den första veckan eller dagen måste komma före den sista.
    .hint = Ändra värdet och spara igen.
plan-refused-setting-day = ”{ $value }” är inte en dag som finns alla år.
    .hint = Skriv månad och dag, till exempel 03-01.
plan-refused-setting-side = ”{ $value }” är inte en av de två sidorna.
    .hint = Välj SKS eller myndigheterna.

plan-refused-chair-neutral = Ordföranden måste komma från SKS eller myndigheterna.
    .hint = Välj en person som företräder en av sidorna.
plan-refused-chair-rotates = Ordförandeskapet i { $body } växlar inte.
    .hint = Välj strategiska styrgruppen eller taktiska samordningsgruppen.
plan-refused-chair-order = Perioden slutar { $to }, före { $from }.
    .hint = Välj en sista dag efter den första.
plan-refused-chair-overlaps = En annan ordförandeperiod gäller { $from } till { $to }.
    .hint = Avsluta den först, eller välj andra dagar.

plan-refused-name-missing = Namnet saknas.
    .hint = Skriv ett namn.
plan-refused-forget = Uppgifterna om { $name } behövs än: { $needed }.
    .hint = Avsluta platsen eller ta bort personen från mötet först.
plan-forget-meeting = möte { $day }
plan-step-forget = Uppgifterna om en person borttagna
plan-refused-email = ”{ $email }” är inte en e-postadress.
    .hint = Skriv adressen som namn@exempel.se, eller lämna fältet tomt.

plan-calendar-known-as = Händelserna finns redan i kalendern ”{ $known }”, som därför uppdateras. Ingen kalender som heter ”{ $name }” läggs till.
plan-refused-calendar-name = Skriv vad kalendern ska heta.
    .hint = Ett kort namn räcker, till exempel Rådet 2027.
plan-refused-calendar-unreadable = Filen kunde inte läsas in.
    .hint = { $why }. Exportera kalendern som .ics från Outlook eller motsvarande och försök igen.

plan-body-none = Utanför grupperna
plan-no-longer = Gäller inte längre: { $text }

## Att göra nu

plan-todo-deadline = { $what }: { $meeting }
plan-todo-by = Senast { $day }.
plan-todo-reminder = { $count ->
    [one] En sak är försenad eller ska göras i dag: { $first }
   *[other] { $count } saker är försenade eller ska göras i dag. Först: { $first }
}
plan-todo-late =
    { $days ->
        [one] Försenat 1 dag, skulle varit klart { $day }.
       *[other] Försenat { $days } dagar, skulle varit klart { $day }.
    }
plan-todo-resend = Skicka uppdaterad inbjudan: { $meeting }
plan-todo-resend-reason = Mötet är { $day }. De kallade har fått en annan uppgift.
plan-todo-call-off = Skicka avbokning: { $meeting }
plan-todo-call-off-reason = Mötet { $day } är inställt. De kallade har inte fått veta det.
plan-todo-not-ended = Säg att { $meeting } är genomfört
plan-todo-not-ended-reason = Mötet var { $day }. Flytta eller ställ in det om det inte hölls.
plan-todo-action = Följ upp åtgärd { $number }
plan-todo-anchor = Ange var ordföranderotationen börjar
plan-todo-anchor-reason = Styrdokumentet säger att ordförandeskapet växlar varje år, men inte vem som börjar.
plan-todo-calendars = Läs in Rådets och Huvudmannagruppens kalendrar
plan-todo-calendars-reason = Då syns samråden, och mötena kan läggas nära dem.
plan-todo-plan = Lägg in årets möten
plan-todo-plan-reason = Minst två formella strategiska möten per år, och taktiska möten som bereder dem.
plan-todo-ending = { $count ->
        [one] Förordnandet för { $name } går ut { $day }
       *[other] { $count } förordnanden går ut inom ett halvår, det första för { $name } { $day }
    }
plan-todo-ending-reason = Ingen har platsen därefter. Utse en efterträdare eller förläng i tid, om { $days } dagar är det för sent.
plan-todo-rule-several = { $title }: { $count } att se över
plan-todo-button-send = Öppna kallelsen
plan-todo-button-time = Öppna dagordningen
plan-todo-button-report = Öppna protokollet
plan-todo-button-check = Öppna justeringen
plan-todo-button-meeting = Öppna mötet
plan-todo-button-action = Öppna åtgärden
plan-todo-button-person = Öppna deltagare
plan-todo-button-calendar = Öppna årsplanen
plan-todo-button-anchor = Öppna inställningar
plan-todo-button-calendars = Läs in kalender
plan-todo-button-plan = Lägg in möte

## Vad ett steg gjorde, för Ångra och Historik

plan-step-place = Möte för { $body } lagt { $date }
plan-step-move = Mötet flyttat från { $from } till { $to }
plan-step-edit = Mötesuppgifter ändrade, { $date }
plan-step-cancel = Mötet { $date } inställt
plan-step-remove = Planerat möte { $date } borttaget
plan-step-pin = Mötet { $date } låst
plan-step-unpin = Mötet { $date } upplåst
plan-step-hold = Mötet { $date } genomfört
plan-step-settings = Inställningar ändrade
plan-step-import = Kalendern { $name } inläst
plan-step-calendar-remove = Kalendern { $name } borttagen
plan-step-classify = { $name } omtolkad
plan-step-classify-many = { $name } och { $others } till med samma ord omtolkade
plan-step-person = { $name } sparad
plan-step-organisation = { $name } sparad
plan-step-appointment = Förordnande sparat för { $name }
plan-step-appointment-remove = Förordnande borttaget
plan-step-chair = Ordförandeskap sparat för { $name }
plan-step-adopt = Plan för { $year } fastställd
plan-refused-adopted = Planen är fastställd { $date }, så en flytt behöver ett skäl.
    .hint = Skriv varför mötet flyttas. Skälet står kvar i mötets historik.
