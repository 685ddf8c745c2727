### Deltagare.

people-on = Per datum
people-tabs = Deltagare
people-seats = Platser
people-persons = Personer
people-organisations = Organisationer
people-search = Sök i listan
people-new-person = Ny person
people-mandates = Mandatlista
people-mandates-make = Visa mandatlistan
people-new-appointment = Nytt förordnande
people-new-chair = Ange ordförande
people-vacant =
    { $count ->
        [one] 1 plats är vakant
       *[other] { $count } platser är vakanta
    }
people-unconfirmed =
    { $count ->
        [one] 1 ledamot saknar bekräftat mandat
       *[other] { $count } ledamöter saknar bekräftat mandat
    }
people-attention-why = Parterna behöver vara företrädda och kunna föra sin organisations talan.
people-vacant-seat = Vakant
people-mandate-ok = Bekräftat
people-mandate-missing = Inte bekräftat
people-chair = Ordförande
people-until = till { $day }
people-from = från { $day }
people-always = tills vidare

people-col-name = Namn
people-col-organisation = Organisation
people-col-role = Roll
people-col-side = Sida
people-col-mandate = Mandat
people-col-time = Tid
people-col-email = E-post
people-col-roles = Uppdrag
people-col-short = Kort
people-col-kind = Slag
people-authority = Myndighet
people-party = Part
people-not-party = Inte part den dagen
people-aliases = Även { $names }
people-earlier = Tidigare { $names }
people-none-found = Ingen passar. Ändra sökningen eller datumet.
people-empty-title = Inga deltagare ännu
people-empty-text = Här ser du vilka organisationer, platser och personer som gäller ett visst datum. Lägg in den första personen.

people-forget = Ta bort uppgifter
people-forget-title = Ta bort uppgifterna om { $name }?
people-forget-text = E-postadress, telefon, titel och svar på inbjudningar tas bort och går inte att få tillbaka. Namnet står kvar i protokoll och på platser. Journalen går inte att ändra: det den har kvar av uppgifterna ligger låst i filen och visas inte för någon.
people-forgotten = Uppgifterna om { $name } är borttagna.
people-forgotten-on = Uppgifterna togs bort { $day }.
people-edit = Ändra
people-seat-edit = Ändra förordnandet
people-seat-remove = Ta bort förordnandet
people-seat-removed = Förordnandet för { $name } är borttaget
people-confirm-mandate = Bekräfta mandatet
people-mandate-confirmed = Mandatet för { $name } är bekräftat
people-appointments = Platser och roller
people-no-appointments = Inga uppdrag den dagen.
people-appoint = Ge plats eller roll

people-name = Namn
people-email = E-post
people-title = Titel
people-phone = Telefon
people-optional = (frivilligt)
people-name-from = Namnet gäller från
people-name-from-hint = Lämna tomt om det gamla namnet var fel från början.
people-save = Spara
people-person-new = Ny person
people-person-edit = Ändra { $name }
people-person-saved = { $name } är sparad

people-person = Person
people-body = Grupp
people-organisation = Organisation
people-date-from = Från
people-date-to = Till och med

people-chair-title = Ange ordförande
people-chair-hint = Sidorna turas om varje år, och taktiska gruppen leds av den andra sidan.
people-deviation = Skäl, om sidan inte är den på tur
people-chair-saved = { $name } är ordförande
people-choose = Välj person
people-mandate-conditional = Villkorat
people-acting = Tillförordnad
people-ends-in =
    { $count ->
        [0] Går ut i dag
        [one] Går ut i morgon
       *[other] Går ut om { $count } dagar
    }
people-ending =
    { $count ->
        [one] 1 förordnande går snart ut
       *[other] { $count } förordnanden går snart ut
    }
people-organisation-new = Ny organisation
people-region = Sjukvårdsregion
people-mailbox = Funktionsadress
people-mailbox-hint = Dit brev går, vem som än arbetar där.
people-mailbox-none = Saknas
people-case-pattern = Så skrivs diarienummer
people-case-pattern-hint = # för varje siffra, till exempel SKR####/#####.
people-other-names = Andra namn
people-other-names-hint = Skilj dem åt med komma. De hittas i sökningen.
people-is-authority = Myndighet
people-memberships = Medlemskap
people-no-memberships = Inget medlemskap är inlagt.
people-membership-new = Nytt medlemskap
people-membership-edit = Ändra medlemskapet: { $name }
people-membership-remove = Ta bort medlemskapet: { $name }
people-membership-removed = Medlemskapet för { $name } är borttaget
people-invented = Påhittad
people-region-norra = Norra
people-region-mellansverige = Mellansverige
people-region-stockholm-gotland = Stockholm-Gotland
people-region-vastra = Västra
people-region-sydostra = Sydöstra
people-region-sodra = Södra
people-from-table = Läs in från en tabell …
people-as-table = Hämta som tabell (CSV)
people-appointments-all = Förordnanden
