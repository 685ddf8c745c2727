### Mötet: vad som återstår.

ready-agenda = { $items ->
    [0] Dagordningen är inte påbörjad
   *[other] Dagordningen saknar ”{ $titles }”
}
ready-agenda-ok = Dagordningen har { $items ->
    [one] en punkt
   *[other] { $items } punkter
}
ready-agenda-why = Deltagarna behöver veta vad mötet handlar om, och styrdokumentet kräver vissa punkter. Hämta standarddagordningen eller lägg till punkten.
ready-time = { $total ->
    [0] Tiden är inte fördelad
   *[other] Dagordningen är { $over } min för lång
}
ready-time-ok = Dagordningen ryms, { $total } av { $available } min
ready-time-why =
    Punkterna tar { $total ->
        [one] 1 minut
       *[other] { $total } minuter
    } och mötet är { $available }. Fördela tiden eller ändra sluttiden.
ready-presenters = { $count ->
    [0] Föredragande är inte utsedda
    [one] En punkt saknar föredragande
   *[other] { $count } punkter saknar föredragande
}
ready-presenters-ok = Alla punkter har föredragande
ready-presenters-why = Den som drar punkten behöver veta det i förväg. Välj föredragande.
ready-proposals = { $count ->
    [0] Förslag till ställningstagande är inte skrivna
    [one] En punkt saknar förslag till ställningstagande
   *[other] { $count } punkter saknar förslag till ställningstagande
}
ready-proposals-ok = Alla förslag till ställningstagande är skrivna
ready-proposals-why = Parterna behöver kunna förankra förslaget före mötet. Skriv att-satserna.
ready-attachments = { $count ->
    [one] ”{ $names }” är ett utkast
   *[other] { $count } underlag är utkast: { $names }
}
ready-attachments-ok = Inget underlag är ett utkast
ready-attachments-why = Underlag som skickas ut blir normalt allmänna handlingar. Byt ut utkastet mot den färdiga filen.
ready-place = Plats eller länk saknas
ready-place-ok = Plats och länk finns
ready-place-why = Kallelsen behöver säga var och hur man deltar. Fyll i plats och länk.
ready-officers = Ordförande eller sekreterare saknas
ready-officers-ok = Ordförande och sekreterare är klara
ready-officers-why = Kallelsen går ut i deras namn. Se efter under Deltagare.
ready-mandates = { $called ->
    [0] Ingen är kallad än
   *[other] { $missing } av { $called } saknar bekräftat mandat: { $names }
}
ready-mandates-ok =
    { $called ->
        [one] Den enda kallade har bekräftat mandat
       *[other] Alla { $called } har bekräftat mandat
    }
ready-mandates-why = Den som deltar i ett ställningstagande behöver kunna föra sin organisations talan. Fråga dem det gäller.
ready-sides-called = Ingen med bekräftat mandat är kallad för { $sides }
ready-sides-called-ok = Båda sidor är kallade med bekräftat mandat
ready-sides-called-why = Ett gemensamt ställningstagande kräver att båda sidor kan föra sin talan. Bekräfta ett mandat på den sida som saknas.
ready-side-sks = regionernas sida
ready-side-authorities = myndigheternas sida
ready-more = { $count } till
ready-who-secretary = Sekreteraren
ready-who-chair = Ordföranden
ready-who-members = Ledamöterna
ready-who-approvers = Justerarna
ready-who-parties = Parterna
ready-blocks-agenda = Behövs för dagordningen
ready-blocks-notice = Behövs för kallelsen
ready-blocks-papers = Behövs för utskicket av underlag
ready-blocks-minutes = Behövs för utkastet till protokoll
ready-blocks-approval = Behövs för justeringen
ready-preparation = Taktiska gruppen har inte berett dagordningen
ready-preparation-ok = Dagordningen är beredd i taktiska gruppen
ready-preparation-why = Kansliet planerar strategiska styrgruppens möten tillsammans med taktiska gruppen. Ta upp dagordningen på ett taktiskt möte två till åtta veckor före.
ready-review = Ordföranden har inte godkänt dagordningen
ready-review-ok = { $date ->
    [0] Ordföranden har granskat
   *[other] Ordföranden godkände dagordningen den { $date }
}
ready-review-why = Ordföranden ska se dagordningen innan kallelsen går ut.
ready-review-waits = { $date ->
    [0] Ordföranden har inte svarat på granskningen
   *[other] Väntar på ordförandens svar, senast { $date }
}
ready-review-waits-why = Granskningspaketet är skapat. Läs in ordförandens svar när det kommer.
ready-review-changes = { $count ->
    [0] Ordföranden vill se dagordningen igen
    [one] Ordföranden vill ha ändringar, 1 kommentar är öppen
   *[other] Ordföranden vill ha ändringar, { $count } kommentarer är öppna
}
ready-review-changes-why = Gå igenom kommentarerna och skapa ett nytt granskningspaket.
ready-review-lapsed = { $count ->
    [one] En punkt har ändrats sedan ordföranden godkände
   *[other] { $count } punkter har ändrats sedan ordföranden godkände
}
ready-review-lapsed-why = Godkännandet gäller dagordningen som den såg ut då. Ordföranden behöver se den igen innan kallelsen går ut.
ready-notice = Kallelsen är inte skickad
ready-notice-ok = Kallelsen är skickad
ready-notice-why = Deltagarna behöver tid att läsa och förankra. Skicka kallelsen i tid.
ready-told = { $count ->
    [one] De kallade har inte fått den senaste ändringen av dagordningen
   *[other] De kallade har inte fått de senaste ändringarna av dagordningen ({ $count } punkter)
}
ready-told-ok = De kallade har dagordningen som den är nu
ready-told-why = Dagordningen har ändrats sedan den skickades. Skicka den igen och anteckna det under Kalla.
ready-attendance = { $count ->
    [0] Närvaron är inte antecknad
    [one] Närvaron saknas för en person
   *[other] Närvaron saknas för { $count } personer
}
ready-attendance-ok = Närvaron är antecknad
ready-attendance-why = Det ska framgå vilka som deltog. Ange för var och en.
ready-both-sides = En sida är inte företrädd
ready-both-sides-ok = Båda sidor är företrädda
ready-both-sides-why = Ett gemensamt ställningstagande bygger på att båda parter deltar.
ready-text = { $count ->
    [one] En paragraf saknar text
   *[other] { $count } paragrafer saknar text
}
ready-text-ok = Alla paragrafer har text
ready-text-why = Skriv kort vad som sades under varje punkt.
ready-outcomes = { $count ->
    [one] En punkt saknar utfall
   *[other] { $count } punkter saknar utfall
}
ready-outcomes-ok = Alla ställningstaganden har utfall
ready-outcomes-why = Ange om parterna var eniga eller inte.
ready-sent = Texten är inte skickad för justering
ready-sent-ok = Texten är skickad för justering
ready-sent-why = Minnet är färskt strax efter mötet. Skicka texten till dem som justerar.
ready-approvals = { $named ->
    [0] Ingen är utsedd att justera
   *[other] { $missing } av { $named } har inte justerat
}
ready-approvals-ok = Alla har justerat
ready-approvals-why = Texten är klar när ordföranden och justeraren har godkänt den.
ready-actions = { $count ->
    [one] En åtgärd är inte klar
   *[other] { $count } åtgärder är inte klara
}
ready-actions-ok = Alla åtgärder är klara
ready-actions-why = Stäm av med dem som ansvarar.
ready-decisions = { $count ->
    [one] Ett eget beslut hos en part väntas
   *[other] { $count } egna beslut hos parterna väntas
}
ready-decisions-ok = Parterna har fattat sina egna beslut
ready-decisions-why = Ställningstaganden binder inte. Varje part beslutar själv.

meeting-title-strategic = Strategiska { $number }/{ $year }
meeting-title-tactical = Taktiska { $number }/{ $year }
meeting-title-other = { $body } { $number }/{ $year }
meeting-invitation-first = Ingen inbjudan har skickats
meeting-invitation-update = Mötet har ändrats sedan inbjudan skickades. Skicka en uppdatering.
meeting-invitation-current = Inbjudan som skickats stämmer
meeting-invitation-cancel = Mötet är inställt. Skicka en avbokning.
meeting-invitation-cancelled = Mötet är inställt och inget mer behöver skickas
