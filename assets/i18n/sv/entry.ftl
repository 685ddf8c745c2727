## Registren över årets arbete, sagt av programmet

entry-register-need = Behov
entry-register-initiative = Insatser
entry-register-annual-priority = Prioriterade utvecklingsområden
entry-register-knowledge-product = Kunskapsstöd
entry-register-operational-collaboration = Operativ samverkan
entry-register-system-group = Programområden och samverkansgrupper
entry-register-direction-document = Inriktningsdokument
entry-register-governing-document = Styrande dokument
entry-register-nomination = Nomineringar
entry-register-consultation-round = Remissrundor
entry-register-annual-report = Årliga sammanställningar
entry-register-council-report = Underlag till Rådets redogörelse
entry-register-direction-report = Uppföljningar av gemensam inriktning
entry-register-appointment = Förordnanden
entry-register-membership = Medlemskap
entry-register-group-contact = Förfrågningar till grupper
entry-register-dissemination = Återföring i organisationerna
entry-register-deviation = Avsteg från regler

entry-about-need = Målgruppernas behov av stöd, som taktiska samordningsgruppen fångar och prioriterar.
entry-about-initiative = Vad parterna gör tillsammans: vem som leder, vem som medverkar och till vilken nytta.
entry-about-annual-priority = De områden som strategiska styrgruppen prioriterar varje år.
entry-about-knowledge-product = Kunskapsstöd som finns eller kommer, och hur de förhåller sig till varandra.
entry-about-operational-collaboration = Samarbeten som genomför årets prioriterade områden.
entry-about-system-group = Nationella programområden, samverkansgrupper och arbetsgrupper.
entry-about-direction-document = Hur myndigheterna och en samverkansgrupp arbetar tillsammans.
entry-about-governing-document = Överenskommelsen, styr- och ledningsdokumentet och den gemensamma inriktningen, i versioner.
entry-about-nomination = Vem parterna har nominerat, till vad och med vilket mandat.
entry-about-consultation-round = Kunskapsstöd som är ute på remiss, och hur parterna svarar.
entry-about-annual-report = Det som skrivs i den årliga sammanställningen av insatser och resultat. Tabeller och siffror kommer från årets arbete när dokumentet skapas.
entry-about-council-report = Det som skrivs i underlaget till Rådets redogörelse till regeringen, högst tre sidor. Siffrorna kommer från årets arbete.
entry-about-direction-report = Det som skrivs i uppföljningen till Socialdepartementet och SKR:s styrelse, under den gemensamma inriktningens fem rubriker.
entry-about-appointment = Vem som har vilken plats eller roll, för vem, hur den gavs och till när. Vakanta platser står här också.
entry-about-membership = Vilka organisationer som är parter i partnerskapet och vilka som sitter i Rådet, från när och till när.
entry-about-group-contact = Vad myndigheter och andra ber programområden och samverkansgrupper om, när, och vilket behov eller vilken insats det utgår från.
entry-about-dissemination = Vilka kontaktytor som har spridit det ett möte kom fram till i den egna organisationen.
entry-about-deviation = Avsteg från en regel som ni är överens om, med skälet. Regeln är fortfarande bruten, men inte längre som fel, och skälet står i den årliga sammanställningen.

entry-filter-rule = regel

entry-yes = Ja
entry-no = Nej

entry-need-source-npo = Nationellt programområde
entry-need-source-nsg = Nationell samverkansgrupp
entry-need-source-rpo = Regionalt programområde
entry-need-source-region = Region
entry-need-source-municipality = Kommun
entry-need-source-authority = Myndighet
entry-need-source-patient-organisation = Patientorganisation
entry-need-source-principals-group = Huvudmannagruppen
entry-need-source-other = Annan
entry-need-urgency-high = Hög
entry-need-urgency-medium = Medel
entry-need-urgency-low = Låg
entry-need-status-open = Öppet
entry-need-status-taken = Hanteras i en insats
entry-need-status-met = Tillgodosett
entry-need-status-declined = Hanteras inte här
entry-initiative-status-proposed = Föreslagen
entry-initiative-status-in-dialogue = Under dialog
entry-initiative-status-agreed = Överenskommen
entry-initiative-status-ongoing = Pågår
entry-initiative-status-done = Klar
entry-initiative-status-stopped = Avbruten
entry-initiative-phase-production = Produktion
entry-initiative-phase-implementation = Implementering
entry-initiative-phase-follow-up = Uppföljning och analys
entry-initiative-phase-development = Verksamhetsutveckling
entry-initiative-knowledge-areas-support = Kunskapsstöd
entry-initiative-knowledge-areas-follow-up = Uppföljning och analys
entry-initiative-knowledge-areas-development = Verksamhetsutveckling och ledarskap
entry-initiative-themes-social-services = Socialtjänst och närliggande vård
entry-initiative-themes-dental-care = Tandvård
entry-initiative-themes-administrative-burden = Administrativ börda
entry-initiative-themes-low-value-care = Lågvärdevård och kloka kliniska val
entry-initiative-themes-european-data = EU och det europeiska hälsodataområdet
entry-initiative-scope-national = Hela landet
entry-initiative-scope-healthcare-region = En sjukvårdsregion
entry-initiative-scope-other = Annan
entry-initiative-basis-gap-analysis = Gapanalys
entry-initiative-basis-needs-analysis = Behovsanalys
entry-initiative-basis-assignment = Uppdrag
entry-initiative-involvement-patients = Patienter och närstående
entry-initiative-involvement-professions = Professioner
entry-annual-priority-purposes-governance = Bidra till en gemensam nationell kunskapsstyrning
entry-annual-priority-purposes-collaboration = Säkerställa samverkan, dialog och samordning
entry-annual-priority-purposes-resources = Använda resurser och bästa kunskap väl
entry-annual-priority-criteria-need = Behovets storlek
entry-annual-priority-criteria-benefit = Nyttan
entry-annual-priority-criteria-joint = Kräver båda parter
entry-annual-priority-criteria-feasible = Genomförbarhet
entry-knowledge-product-kind-national = Statligt
entry-knowledge-product-kind-complementary = Kompletterande
entry-knowledge-product-status-planned = Kommande
entry-knowledge-product-status-in-force = Gäller
entry-knowledge-product-status-withdrawn = Indraget
entry-operational-collaboration-status-planned = Planerad
entry-operational-collaboration-status-agreed = Överenskommen
entry-operational-collaboration-status-ongoing = Pågår
entry-operational-collaboration-status-done = Avslutad
entry-system-group-kind-npo = Nationellt programområde
entry-system-group-kind-nsg = Nationell samverkansgrupp
entry-system-group-kind-nag = Nationell arbetsgrupp
entry-system-group-kind-other = Annan
entry-direction-document-status-draft = Utkast
entry-direction-document-status-agreed = Fastställt
entry-direction-document-status-replaced = Ersatt
entry-governing-document-kind-agreement = Överenskommelse
entry-governing-document-kind-steering-document = Styr- och ledningsdokument
entry-governing-document-kind-joint-direction = Gemensam inriktning
entry-governing-document-kind-other = Annat
entry-nomination-nominated-to-tactical = Taktiska samordningsgruppen
entry-nomination-nominated-to-strategic = Strategiska styrgruppen
entry-nomination-nominated-to-group = Grupp i regionernas system
entry-nomination-status-proposed = Nominerad
entry-nomination-status-appointed = Utsedd
entry-nomination-status-declined = Inte utsedd
entry-nomination-status-withdrawn = Återtagen
entry-consultation-round-status-coming = Kommande
entry-consultation-round-status-open = Öppen
entry-consultation-round-status-closed = Avslutad
entry-annual-report-status-draft = Utkast
entry-annual-report-status-approved = Godkänd
entry-annual-report-status-sent = Skickad
entry-council-report-status-draft = Utkast
entry-council-report-status-approved = Godkänd
entry-council-report-status-sent = Skickad
entry-direction-report-status-draft = Utkast
entry-direction-report-status-approved = Godkänd
entry-direction-report-status-sent = Skickad

entry-help-annual-report-in-short = De tre viktigaste resultaten, tre lärdomar och nästa steg. En halv sida.
entry-help-annual-report-on-partnership = Ordförande, deltagare och möten kommer från registren. Skriv det som behöver sägas därutöver.
entry-help-annual-report-on-priorities = Vad som gjordes, resultat och vad som återstår. Mål och resultat för varje område kommer från registret.
entry-help-annual-report-on-initiatives = Insatserna kommer från registret. Skriv det som behöver sägas därutöver.
entry-help-annual-report-on-groups = Inriktningsdokumentens status kommer från registret. Skriv hur samverkan har fungerat.
entry-help-annual-report-on-involvement = Hur patienter och professioner har medverkat, och vad det ledde till.
entry-help-annual-report-on-forms = Hur arbetsformerna har fungerat och vad som behöver ändras.
entry-help-annual-report-on-next-year = Kommande uppdrag och planerade insatser. Nästa års prioriteringar kommer från registret.
entry-help-council-report-on-results = Vad arbetet ledde till, i neutrala ord.
entry-help-council-report-judgement = Myndigheternas bedömning.
entry-help-direction-report-on-goal = Läget, vad som har hänt, ett exempel, hinder och nästa steg.
entry-help-direction-report-on-chain = Läget, vad som har hänt, ett exempel, hinder och nästa steg.
entry-help-direction-report-on-implementation = Läget, vad som har hänt, ett exempel, hinder och nästa steg.
entry-help-direction-report-on-analysis = Läget, vad som har hänt, ett exempel, hinder och nästa steg.
entry-help-direction-report-on-follow-up = Läget, vad som har hänt, ett exempel, hinder och nästa steg.
entry-need-target-groups-principals = Huvudmän
entry-need-target-groups-professions = Professioner
entry-need-target-groups-patient-organisations = Patientorganisationer
entry-need-target-groups-others = Övriga
entry-knowledge-product-target-groups-principals = Huvudmän
entry-knowledge-product-target-groups-professions = Professioner
entry-knowledge-product-target-groups-patient-organisations = Patientorganisationer
entry-knowledge-product-target-groups-others = Övriga
entry-initiative-good-care-knowledge-based = Kunskapsbaserad
entry-initiative-good-care-safe = Säker
entry-initiative-good-care-person-centred = Individanpassad
entry-initiative-good-care-equal = Jämlik
entry-initiative-good-care-accessible = Tillgänglig
entry-initiative-good-care-effective = Effektiv
entry-annual-priority-good-care-knowledge-based = Kunskapsbaserad
entry-annual-priority-good-care-safe = Säker
entry-annual-priority-good-care-person-centred = Individanpassad
entry-annual-priority-good-care-equal = Jämlik
entry-annual-priority-good-care-accessible = Tillgänglig
entry-annual-priority-good-care-effective = Effektiv

entry-system-group-host-status-active = Aktivt
entry-system-group-host-status-dormant = Vilande
entry-system-group-permanence-permanent = Permanent
entry-system-group-permanence-temporary = Tillfällig

entry-appointment-kind-ordinary = Ordinarie ledamot
entry-appointment-kind-substitute = Ersättare
entry-appointment-kind-chair = Ordförande i en grupp
entry-appointment-kind-adjunct = Adjungerad
entry-appointment-kind-secretary = Sekreterare
entry-appointment-kind-observer = Observatör
entry-appointment-kind-process-support = Processtöd
entry-appointment-kind-contact-point = Kontaktyta
entry-appointment-kind-npo-coordinator = Samordnare av kontakter med programområden
entry-appointment-kind-regional-coordinator = Sjukvårdsregional samordnare
entry-appointment-kind-regional-communicator = Sjukvårdsregional kommunikatör
entry-appointment-kind-nominating-manager = Nominerande chef
entry-appointment-network-health-directors = Hälso- och sjukvårdsdirektörsnätverket
entry-appointment-network-region-directors = Regiondirektörsnätverket
entry-appointment-healthcare-region-norra = Norra
entry-appointment-healthcare-region-mellansverige = Mellansverige
entry-appointment-healthcare-region-stockholm-gotland = Stockholm-Gotland
entry-appointment-healthcare-region-vastra = Västra
entry-appointment-healthcare-region-sydostra = Sydöstra
entry-appointment-healthcare-region-sodra = Södra
entry-appointment-seat-tags-primary-care = Primärvård
entry-appointment-seat-tags-specialist-care = Specialistvård
entry-appointment-seat-tags-patient = Patientföreträdare
entry-appointment-seat-tags-municipality = Kommun
entry-appointment-mandate-confirmed = Bekräftat
entry-appointment-mandate-conditional = Villkorat
entry-appointment-mandate-missing = Inte bekräftat
entry-membership-kind-partnership-party = Part i partnerskapet
entry-membership-kind-council-2015-155 = Rådet för styrning med kunskap

entry-help-appointment-person = Lämna tomt för en vakant plats.
entry-help-appointment-system-group = Om platsen är i ett programområde, en samverkansgrupp eller en arbetsgrupp.
entry-help-appointment-role = Om rollen kallas något annat än sitt slag.
entry-help-appointment-network = För platser i SKS.
entry-help-appointment-term = 1 för den första perioden. Lämna tomt, så räknas tidigare perioder i samma plats.
entry-help-appointment-mandate-scope = Vad personen får föra talan om, eller på vilket villkor.
entry-help-appointment-position = Det ställningstagande som gav platsen.
entry-help-appointment-given-by = Mötet och paragrafen, till exempel SKS 12 oktober 2026 § 7.
entry-help-appointment-source = Var uppgiften kommer från, till exempel en webbsida.
entry-help-appointment-as-of = Den dag som källan gäller. Efter ett år påminner programmet om att se efter igen.
entry-help-group-contact-organisation = Den som frågar.
entry-help-group-contact-need = Behovet eller insatsen som frågan utgår från. Ett av dem räcker.
entry-help-dissemination-organisations = De organisationer som har spridit informationen.
entry-help-dissemination-channel = Till exempel intranätet eller ett ledningsmöte.
entry-help-system-group-women = Antal ledamöter. Kön antecknas inte för enskilda personer.
entry-help-system-group-men = Antal ledamöter.
entry-help-system-group-open-nomination = Ledamöterna söktes genom öppen nominering.

entry-step-added = { $register ->
    [need] Behov
    [initiative] Insats
    [annual-priority] Prioriterat utvecklingsområde
    [knowledge-product] Kunskapsstöd
    [operational-collaboration] Operativ samverkan
    [system-group] Grupp i regionernas system
    [direction-document] Inriktningsdokument
    [governing-document] Styrande dokument
    [nomination] Nominering
    [annual-report] Årlig sammanställning
    [council-report] Underlag till Rådets redogörelse
    [direction-report] Uppföljning av gemensam inriktning
    [appointment] Förordnande
    [membership] Medlemskap
    [group-contact] Förfrågan till en grupp
    [dissemination] Återföring
    [deviation] Avsteg
   *[consultation-round] Remissrunda
}: ny uppgift, { $title }
entry-step-saved = { $register ->
    [need] Behov
    [initiative] Insats
    [annual-priority] Prioriterat utvecklingsområde
    [knowledge-product] Kunskapsstöd
    [operational-collaboration] Operativ samverkan
    [system-group] Grupp i regionernas system
    [direction-document] Inriktningsdokument
    [governing-document] Styrande dokument
    [nomination] Nominering
    [annual-report] Årlig sammanställning
    [council-report] Underlag till Rådets redogörelse
    [direction-report] Uppföljning av gemensam inriktning
    [appointment] Förordnande
    [membership] Medlemskap
    [group-contact] Förfrågan till en grupp
    [dissemination] Återföring
    [deviation] Avsteg
   *[consultation-round] Remissrunda
}: ändrad uppgift, { $title }
entry-step-removed = { $register ->
    [need] Behov
    [initiative] Insats
    [annual-priority] Prioriterat utvecklingsområde
    [knowledge-product] Kunskapsstöd
    [operational-collaboration] Operativ samverkan
    [system-group] Grupp i regionernas system
    [direction-document] Inriktningsdokument
    [governing-document] Styrande dokument
    [nomination] Nominering
    [annual-report] Årlig sammanställning
    [council-report] Underlag till Rådets redogörelse
    [direction-report] Uppföljning av gemensam inriktning
    [appointment] Förordnande
    [membership] Medlemskap
    [group-contact] Förfrågan till en grupp
    [dissemination] Återföring
    [deviation] Avsteg
   *[consultation-round] Remissrunda
}: borttagen uppgift, { $title }

entry-refused-missing = ”{ $field }” saknas.
    .hint = Fyll i fältet.
entry-refused-backwards = ”{ $field }” ligger före den första dagen.
    .hint = Ändra någon av dagarna.
entry-refused-itself = ”{ $field }” är posten själv.
    .hint = Välj en annan.
entry-refused-wrong = ”{ $field }” kan inte innehålla det värdet.
    .hint = { $sort ->
        [year] Skriv ett årtal, som 2027.
        [number] Skriv ett heltal från 1.
        [day] Skriv en dag som 2027-03-19.
        [flag] Svara ja eller nej.
        [one] Välj bland det som erbjuds.
        [many] Välj bland det som erbjuds.
       *[other] Skriv text.
    }
entry-refused-gone = ”{ $field }” hänvisar till något som inte finns.
    .hint = Det kan ha tagits bort. Välj på nytt.
entry-refused-no-such-field = Fältet { $field } finns inte i registret.
    .hint = Fälten är { $known }.
entry-refused-referred = ”{ $title }” hänvisar hit i fältet ”{ $field }”.
    .hint = Ta bort hänvisningen först.
entry-refused-year-taken = Registret har redan en uppgift för { $year }.
    .hint = Öppna den och skriv där.
entry-refused-at-once = { $title } är det redan under någon av dagarna.
    .hint = Ändra dagarna, eller ändra det medlemskap som finns.

entry-person-email = E-post
entry-person-title = Titel
entry-person-phone = Telefon

entry-step-imported = Inläst från en tabell: { $count } uppgifter

entry-refused-table = Tabellen går inte att läsa från rad { $line }.
    .hint = Spara den som CSV i kalkylprogrammet och försök igen.
entry-refused-table-empty = Tabellen är tom.
    .hint = Den första raden ska ha kolumnernas namn, de följande en uppgift var.
entry-refused-table-long = Tabellen har fler än { $most } rader.
    .hint = Dela upp den.
entry-refused-table-columns = Tabellen har ingen kolumn som registret känner igen.
    .hint = Den första raden ska ha kolumnernas namn, till exempel { $columns }. Hämta registret som CSV, så ser du alla.
entry-refused-table-rows = { $count ->
        [one] En rad har fel, den första på rad { $line }. Inget är inläst.
       *[other] { $count } rader har fel, den första på rad { $line }. Inget är inläst.
    }
    .hint = Rätta tabellen, eller läs in den utan raderna med fel.
entry-refused-table-cell = ”{ $cell }” går inte att läsa som ”{ $field }”.
    .hint = Skriv dagar som 2027-03-19, ja eller nej, och val så som de står i programmet.
entry-refused-table-unknown = ”{ $cell }” finns inte, eller finns flera gånger, för ”{ $field }”.
    .hint = Lägg in det först, eller skriv namnet så som det står i programmet.
entry-refused-table-id = Uppgiften med id { $id } finns inte i registret.
    .hint = Töm kolumnen Id på raden, så blir den en ny uppgift.
entry-refused-table-two = Flera personer heter { $name }.
    .hint = Skriv e-postadressen i kolumnen E-post.

entry-focus-area-1 = tydliggöra och kommunicera roller och ansvar mellan parterna
entry-focus-area-2 = gemensamt fånga, identifiera och prioritera behov av nationella kunskapsstöd
entry-focus-area-3 = öka behovsanpassningen av nationella kunskapsstöd
entry-focus-area-4 = öka genomslaget av de nationella kunskapsstöd som tas fram inom såväl regionernas nationella struktur för kunskapsstyrning som statliga myndigheter
entry-focus-area-5 = gemensamt stödja en ändamålsenlig uppföljning av hälso- och sjukvården
entry-focus-area-6 = säkerställa att kunskapen används på bästa sätt genom att gemensamt effektivisera formerna för involvering av patient- och professionsföreträdare
entry-focus-area-7 = säkerställa att det finns effektiva och ändamålsenliga kontaktvägar in i och mellan de olika organisationerna
entry-focus-area-8 = säkerställa att det finns ett effektivt och ändamålsenligt samarbete samt tempo i frågor och inom/genom grupper där det är aktuellt
entry-focus-area-9 = samarbeta kring prioriteringar bland olika insatser och föra en dialog om vilken part som bör göra vad
entry-focus-area-10 = löpande utbyta information om pågående relevanta arbeten och kommande produkter

# När en uppgift gäller
entry-period = { $from } – { $to }
entry-period-from = från { $from }
entry-period-to = till { $to }
